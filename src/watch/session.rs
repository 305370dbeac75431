//! The session: waits for changes, builds, exchanges what is shown and tells what happened.

use std::collections::BTreeSet;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use crate::diagnostics::{Diagnostic, has_errors};
use crate::output::Artefacts;
use crate::sources::{self, Sources};

use super::changes::Changes;
use super::preview::{Shown, changed_paths};
use super::server::Server;

/// How long the files must be quiet before they are read: an editor writes a file in several steps, a checkout hundreds.
const QUIET: Duration = Duration::from_millis(30);

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
}

/// What a build makes, as far as the preview is concerned.
#[derive(Debug, Default)]
pub struct Built {
    /// Empty where there is an error.
    pub artefacts: Artefacts,
    pub diagnostics: Vec<Diagnostic>,
}

/// Something to tell the person at the terminal.
#[derive(Debug)]
pub enum Happening {
    /// The system cannot tell of changes; the files are looked at again and again instead.
    Polling {
        why: String,
    },
    Rebuilt(Rebuilt),
}

/// One rebuild.
#[derive(Debug)]
pub struct Rebuilt {
    /// The source files that differ from the last build.
    pub sources: Vec<String>,
    /// The artefacts that are new, differ or are gone.
    pub artefacts: Vec<String>,
    pub took: Duration,
    pub diagnostics: Vec<Diagnostic>,
    /// Whether it is the first one, which changes everything.
    pub first: bool,
}

/// What wakes the session.
pub(super) enum Message {
    /// Files may have changed.
    Touched,
    /// The system has given up telling of changes.
    Deaf(String),
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
        let server = Server::start(settings.port)?;
        let (sender, messages) = channel();
        Ok(Session { settings, server, sender, messages })
    }

    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    pub fn remote(&self) -> Remote {
        Remote(self.sender.clone())
    }

    /// Builds now and after every change until it is told to quit. `day` says for which day to build; when it turns, the
    /// site is built again.
    pub fn run<D: PartialEq>(self, day: impl Fn() -> D, mut build: impl FnMut(&Sources, &D) -> Built, mut tell: impl FnMut(&Happening)) {
        let (mut changes, deaf) = Changes::watch(&self.settings.root, self.settings.polling, &self.sender);
        if let Some(why) = deaf {
            tell(&Happening::Polling { why });
        }
        let mut last: Option<(Sources, Vec<Diagnostic>, D)> = None;
        let mut wanted = true;
        loop {
            let (read, said) = sources::read(&self.settings.root);
            let today = day();
            let is_same = last.as_ref().is_some_and(|(sources, diagnostics, day)| *sources == read && *diagnostics == said && *day == today);
            if wanted || !is_same {
                let before = last.as_ref().map(|(sources, ..)| sources);
                tell(&Happening::Rebuilt(self.rebuild(before, &read, &said, |sources| build(sources, &today))));
            }
            last = Some((read, said, today));
            wanted = match self.wait(&mut changes, &mut tell, || last.as_ref().is_some_and(|(.., today)| *today != day())) {
                Wake::Look => false,
                Wake::Rebuild => true,
                Wake::Quit => return,
            };
        }
    }

    fn rebuild(&self, before: Option<&Sources>, sources: &Sources, said: &[Diagnostic], build: impl FnOnce(&Sources) -> Built) -> Rebuilt {
        let start = Instant::now();
        let built = build(sources);
        let mut diagnostics = said.to_owned();
        diagnostics.extend(built.diagnostics);
        let shown = self.server.shown();
        // Half-written records leave the last good output where it is.
        let is_good = !has_errors(&diagnostics);
        let artefacts = if is_good { built.artefacts } else { shown.artefacts.clone() };
        let next = Shown::new(shown.revision + 1, artefacts, diagnostics.clone(), is_good);
        let changed = changed_paths(&shown.artefacts, &next.artefacts);
        self.server.show(next);
        Rebuilt { sources: differing(before, sources), artefacts: changed, took: start.elapsed(), diagnostics, first: before.is_none() }
    }

    /// Sleeps until there is something to do, and until a burst of changes is over.
    fn wait(&self, changes: &mut Changes, tell: &mut impl FnMut(&Happening), day_turned: impl Fn() -> bool) -> Wake {
        let mut touched: Option<Instant> = None;
        loop {
            let patience = if touched.is_some() { QUIET } else { changes.patience() };
            match self.messages.recv_timeout(patience) {
                Ok(Message::Quit) | Err(RecvTimeoutError::Disconnected) => return Wake::Quit,
                Ok(Message::Rebuild) => return Wake::Rebuild,
                Ok(Message::Deaf(why)) => {
                    changes.poll();
                    tell(&Happening::Polling { why });
                    return Wake::Look;
                }
                Ok(Message::Touched) => {
                    let first = *touched.get_or_insert_with(Instant::now);
                    if first.elapsed() >= BURST_MAX {
                        changes.look(&self.sender);
                        return Wake::Look;
                    }
                }
                Err(RecvTimeoutError::Timeout) if touched.is_some() => {
                    changes.look(&self.sender);
                    return Wake::Look;
                }
                Err(RecvTimeoutError::Timeout) => {
                    if day_turned() {
                        return Wake::Look;
                    }
                    if changes.look(&self.sender) {
                        touched = Some(Instant::now());
                    }
                }
            }
        }
    }
}

enum Wake {
    Look,
    Rebuild,
    Quit,
}

/// The files that one project has and the other has not, or has with other bytes.
fn differing(before: Option<&Sources>, now: &Sources) -> Vec<String> {
    let Some(before) = before else { return Vec::new() };
    let paths: BTreeSet<&Arc<str>> = before.iter().chain(now.iter()).map(|(path, _)| path).collect();
    paths.into_iter().filter(|path| before.get(path) != now.get(path)).map(|path| path.to_string()).collect()
}
