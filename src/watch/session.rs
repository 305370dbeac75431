//! The session: waits for changes, builds, exchanges what is shown and tells what happened.

use std::collections::{BTreeSet, VecDeque};
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use crate::diagnostics::{Diagnostic, has_errors, stops_tour};
use crate::sources::{self, Reading, Sources};
use crate::words::{self, Tongue};

use super::changes::Changes;
use super::preview::{Edit, Output, Shown, Version, changes};
use super::server::{Manner, Server};

/// How long the files must be quiet before what they come to is shown: an editor writes a file in
/// several steps, a checkout hundreds. Work on them begins after a shorter pause, and begins anew
/// if more comes.
const QUIET: Duration = Duration::from_millis(30);
const PAUSE: Duration = Duration::from_millis(4);

/// How long a burst is waited for at most.
const BURST_MAX: Duration = Duration::from_secs(1);

/// Where and how to watch.
#[derive(Clone, Debug)]
pub struct Settings {
    pub root: PathBuf,
    /// The port to serve on; 0 for any free one.
    pub port: u16,
    /// Look at the files again and again instead of being told by the system: for network drives.
    pub polling: bool,
    /// The language of the preview's own pages, and of what is wrong.
    pub tongue: Tongue,
    /// The day that was asked for, `2022-03-01`: the scripts of the pages take it, too.
    pub day: Option<String>,
}

/// What a build makes, as far as the preview is concerned.
#[derive(Default)]
pub struct Built {
    /// Nothing where there is an error.
    pub output: Option<Arc<dyn Output>>,
    /// What there is to say before any file is made.
    pub diagnostics: Vec<Diagnostic>,
}

/// Something to tell the person at the terminal.
#[derive(Debug)]
pub enum Happening {
    /// The system cannot tell of changes; the files are looked at again and again instead.
    Polling {
        why: words::Message,
    },
    Rebuilt(Rebuilt),
}

/// One rebuild.
#[derive(Clone, Debug, Default)]
pub struct Rebuilt {
    /// The source files that differ from the last build.
    pub sources: Vec<String>,
    /// The files of the output that are new, differ or are gone.
    pub artefacts: Vec<String>,
    /// Until it was shown.
    pub took: Duration,
    pub diagnostics: Vec<Diagnostic>,
    /// Whether it is the first one, which changes everything.
    pub first: bool,
    /// Whether a newer change came before all files were made, so that it cannot be said which
    /// differ.
    pub overtaken: bool,
}

/// What wakes the session.
pub(super) enum Message {
    /// These files may have changed; any where none is named.
    Touched(Vec<PathBuf>),
    /// The system has given up telling of changes.
    Deaf(words::Message),
    /// All files of a version have been made; what there is to say of them. Nothing where a newer
    /// one was waiting.
    Complete {
        revision: u64,
        said: Option<Vec<Diagnostic>>,
    },
    Rebuild,
    Quit,
}

/// Steers a session from another thread.
#[derive(Clone)]
pub struct Remote(Sender<Message>);

impl Remote {
    pub fn rebuild(&self) {
        let _ = self.0.send(Message::Rebuild);
    }

    pub fn quit(&self) {
        let _ = self.0.send(Message::Quit);
    }
}

/// A preview that is being served.
pub struct Session {
    settings: Settings,
    server: Server,
    sender: Sender<Message>,
    messages: Receiver<Message>,
}

impl Session {
    /// Begins to serve, with nothing to show yet.
    pub fn open(settings: Settings) -> io::Result<Self> {
        let server = Server::start(
            settings.port,
            Manner { tongue: settings.tongue, day: settings.day.as_deref().map(Arc::from) },
        )?;
        let (sender, messages) = channel();
        Ok(Session { settings, server, sender, messages })
    }

    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    pub fn remote(&self) -> Remote {
        Remote(self.sender.clone())
    }

    /// Builds now and after every change until it is told to quit. `day` says for which day to
    /// build; when it turns, the site is built again.
    pub fn run<D: PartialEq>(
        self,
        day: impl Fn() -> D,
        mut build: impl FnMut(&Sources, &D) -> Built,
        mut tell: impl FnMut(&Happening),
    ) {
        let (mut seen, deaf) =
            Changes::watch(&self.settings.root, self.settings.polling, &self.sender);
        if let Some(why) = deaf {
            tell(&Happening::Polling { why });
        }
        let mut last: Option<(Reading, D)> = None;
        let mut desk = Desk::default();
        let (mut wanted, mut touched) = (true, Touched::anything());
        loop {
            let read = match (&last, &touched.files) {
                (Some((before, _)), Some(files)) => {
                    sources::read_again(&self.settings.root, before, files)
                }
                _ => sources::read_whole(&self.settings.root),
            };
            let today = day();
            if wanted || last.as_ref().is_none_or(|(before, day)| *before != read || *day != today)
            {
                // What is still made of the last version would be in the way; from here on there
                // must be a new one.
                desk.stop.store(true, Ordering::Relaxed);
                wanted = true;
                let before = last.as_ref().map(|(before, _)| &before.sources);
                let made = self.make(&desk, before, &read, |sources| build(sources, &today));
                if self.more_comes(&mut touched, &mut desk) {
                    seen.rearm(&self.sender);
                    continue;
                }
                self.tell_unfinished(&mut desk, &mut tell);
                self.show(&mut desk, made);
            }
            last = Some((read, today));
            (wanted, touched) = match self.wait(&mut seen, &mut desk, &mut tell, || {
                last.as_ref().is_some_and(|(_, today)| *today != day())
            }) {
                Wake::Look(touched) => (false, touched),
                Wake::Rebuild => (true, Touched::anything()),
                Wake::Quit => return,
            };
        }
    }

    /// Makes a new version, as far as browsers look at it.
    fn make(
        &self,
        desk: &Desk,
        before: Option<&Sources>,
        read: &Reading,
        build: impl FnOnce(&Sources) -> Built,
    ) -> Prepared {
        let start = Instant::now();
        let mut said = read.diagnostics.clone();
        let built = build(&read.sources);
        said.extend(built.diagnostics);
        let version = built
            .output
            .filter(|_| !stops_tour(&said))
            .map(|output| Arc::new(Version::new(output, desk.good.as_deref())));
        let version = version.filter(|version| {
            // A page that somebody looks at and that a mistake takes out stays as it was.
            let was_there = |page: &str| desk.good.as_ref().is_some_and(|good| good.has(page));
            let lost = self
                .server
                .open_pages()
                .iter()
                .filter(|page| version.get(page).is_none() && was_there(page))
                .count();
            // A theme's template may fail: then the last version stays, as with any other mistake.
            let failed = stops_tour(&version.said()) || (lost > 0 && has_errors(&said));
            if failed {
                said.extend(version.said());
            }
            !failed
        });
        let sources = differing(before, &read.sources);
        let rebuilt = Rebuilt {
            sources,
            diagnostics: said,
            first: before.is_none(),
            took: start.elapsed(),
            ..Rebuilt::default()
        };
        Prepared { version, rebuilt }
    }

    /// Shows a new version; what is not made of it yet is made after that.
    fn show(&self, desk: &mut Desk, Prepared { version, rebuilt }: Prepared) {
        let before = self.server.shown();
        let (revision, edit) = (before.revision + 1, Arc::clone(&before.edit));
        let said = rebuilt.diagnostics.clone();
        desk.stop = Arc::default();
        match version {
            Some(version) => {
                self.server.show(Shown {
                    revision,
                    version: Some(Arc::clone(&version)),
                    diagnostics: said,
                    is_current: true,
                    is_settled: false,
                    edit,
                });
                let (stop, sender, version_made) =
                    (Arc::clone(&desk.stop), self.sender.clone(), Arc::clone(&version));
                let complete = move || {
                    let said = version_made.complete(&stop);
                    let _ = sender.send(Message::Complete { revision, said });
                };
                // Where the system gives no thread, changes wait until all is made.
                if std::thread::Builder::new().spawn(complete.clone()).is_err() {
                    complete();
                }
                desk.version = Some(version);
            }
            // Half-written records leave the last version where it is.
            None => {
                let version = desk.unjudged.clone().or_else(|| desk.good.clone());
                let shown = Shown {
                    revision,
                    version,
                    diagnostics: said,
                    is_current: false,
                    is_settled: true,
                    edit,
                };
                self.server.show(shown);
                let _ = self.sender.send(Message::Complete { revision, said: Some(Vec::new()) });
                desk.version = None;
            }
        }
        desk.told = Some(rebuilt);
    }

    /// Whether more files are touched before all have been quiet for long enough, or would have
    /// been in a burst that ends. What else is told meanwhile is heard later.
    fn more_comes(&self, touched: &mut Touched, desk: &mut Desk) -> bool {
        let Some((_, last)) = touched.between.filter(|(first, _)| first.elapsed() < BURST_MAX)
        else {
            return false;
        };
        while let Ok(message) = self.messages.recv_timeout(QUIET.saturating_sub(last.elapsed())) {
            match message {
                Message::Touched(files) => {
                    touched.add(files);
                    return true;
                }
                other => desk.heard.push_back(other),
            }
        }
        false
    }

    /// A version has been made in whole: it becomes the last good one, unless it turns out not to
    /// be good.
    fn complete(&self, desk: &mut Desk, said: Vec<Diagnostic>, tell: &mut impl FnMut(&Happening)) {
        let Some(mut rebuilt) = desk.told.take() else { return };
        rebuilt.diagnostics.extend(said);
        let shown = self.server.shown();
        if let Some(version) = desk.version.take() {
            let is_good = !stops_tour(&rebuilt.diagnostics);
            // What was shown before a bad one may well have had the same mistake; where there is
            // nothing else, it stays.
            if is_good || desk.good.is_some() {
                desk.unjudged = None;
            }
            if is_good {
                rebuilt.artefacts = changes(desk.good.as_deref(), Some(&version));
                desk.good = Some(version);
            }
            let diagnostics = rebuilt.diagnostics.clone();
            let version = desk.good.clone().or_else(|| desk.unjudged.clone());
            let edit = Arc::new(match rebuilt.first {
                true => Edit::default(),
                false => {
                    let (sources, artefacts) = (rebuilt.sources.clone(), rebuilt.artefacts.clone());
                    Edit { sources, artefacts }
                }
            });
            self.server.show(Shown {
                version,
                diagnostics,
                is_current: is_good,
                is_settled: true,
                edit,
                ..(*shown).clone()
            });
        }
        tell(&Happening::Rebuilt(rebuilt));
    }

    /// A newer version comes before all files of the last one have been made.
    fn tell_unfinished(&self, desk: &mut Desk, tell: &mut impl FnMut(&Happening)) {
        desk.stop.store(true, Ordering::Relaxed);
        if let Some(version) = desk.version.take() {
            desk.unjudged = Some(version);
        }
        if let Some(rebuilt) = desk.told.take() {
            tell(&Happening::Rebuilt(Rebuilt { overtaken: true, ..rebuilt }));
        }
    }

    /// Sleeps until there is something to do.
    fn wait(
        &self,
        seen: &mut Changes,
        desk: &mut Desk,
        tell: &mut impl FnMut(&Happening),
        day_turned: impl Fn() -> bool,
    ) -> Wake {
        let mut touched: Option<Touched> = None;
        loop {
            let patience = if touched.is_some() { PAUSE } else { seen.patience() };
            let message =
                desk.heard.pop_front().map_or_else(|| self.messages.recv_timeout(patience), Ok);
            match message {
                Ok(Message::Quit) | Err(RecvTimeoutError::Disconnected) => {
                    desk.stop.store(true, Ordering::Relaxed);
                    return Wake::Quit;
                }
                Ok(Message::Rebuild) => return Wake::Rebuild,
                Ok(Message::Deaf(why)) => {
                    seen.poll();
                    tell(&Happening::Polling { why });
                    return Wake::Look(Touched::anything());
                }
                Ok(Message::Complete { revision, said }) => {
                    if let Some(said) = said.filter(|_| revision == self.server.shown().revision) {
                        self.complete(desk, said, tell);
                    }
                }
                Ok(Message::Touched(files)) => {
                    let touched = touched.get_or_insert_with(Touched::nothing);
                    touched.add(files);
                    if touched.between.is_some_and(|(first, _)| first.elapsed() >= BURST_MAX) {
                        seen.rearm(&self.sender);
                        return Wake::Look(touched.clone());
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    if let Some(touched) = touched {
                        seen.rearm(&self.sender);
                        return Wake::Look(touched);
                    }
                    if day_turned() || seen.look(&self.sender) {
                        return Wake::Look(Touched {
                            between: Some((Instant::now(), Instant::now())),
                            ..Touched::anything()
                        });
                    }
                }
            }
        }
    }
}

/// Which files may have changed, and when the first and the last were.
#[derive(Clone)]
struct Touched {
    /// Any, where they are not named.
    files: Option<BTreeSet<PathBuf>>,
    between: Option<(Instant, Instant)>,
}

impl Touched {
    fn anything() -> Self {
        Touched { files: None, between: None }
    }

    fn nothing() -> Self {
        Touched { files: Some(BTreeSet::new()), between: None }
    }

    fn add(&mut self, files: Vec<PathBuf>) {
        let now = Instant::now();
        self.between = Some((self.between.map_or(now, |(first, _)| first), now));
        match &mut self.files {
            Some(named) if !files.is_empty() => named.extend(files),
            _ => self.files = None,
        }
    }
}

/// A version that is ready to be shown, if there is one, and what is to be told of it.
struct Prepared {
    version: Option<Arc<Version>>,
    rebuilt: Rebuilt,
}

/// What the session has in hand.
#[derive(Default)]
struct Desk {
    /// The last version of which everything has been made.
    good: Option<Arc<Version>>,
    /// One that was shown after that and has not been made in whole, since a newer one came.
    unjudged: Option<Arc<Version>>,
    /// The one that is being made.
    version: Option<Arc<Version>>,
    /// What is to be told of it.
    told: Option<Rebuilt>,
    /// Tells its maker that nobody waits for it any more.
    stop: Arc<AtomicBool>,
    /// What was told while something else was waited for.
    heard: VecDeque<Message>,
}

enum Wake {
    Look(Touched),
    Rebuild,
    Quit,
}

/// The files that one project has and the other has not, or has with other bytes.
fn differing(before: Option<&Sources>, now: &Sources) -> Vec<String> {
    let Some(before) = before else { return Vec::new() };
    let paths: BTreeSet<&Arc<str>> =
        before.iter().chain(now.iter()).map(|(path, _)| path).collect();
    paths
        .into_iter()
        .filter(|path| before.get(path) != now.get(path))
        .map(|path| path.to_string())
        .collect()
}
