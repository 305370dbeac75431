//! `halte watch`: the site in the browser while one writes.

use std::process::ExitCode;
use std::sync::Arc;

use chrono::Timelike;
use clap::Args;

use crate::diagnostics::{Diagnostic, Severity, stops_tour};
use crate::project::Memory;
use crate::watch::{Built, Happening, Output, Rebuilt, Session, Settings};
use crate::words::{Message, Value, message};

use super::voice::Voice;
use super::{Project, browser, keys, terminal, today};

/// Where the preview is served unless told otherwise, and how many ports after it are tried.
const PORT: u16 = 8080;
const PORTS_TRIED: u16 = 20;

/// How many errors are shown at the terminal after a rebuild; the browser shows them all.
const ERRORS_SHOWN_MAX: usize = 3;

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    project: Project,
    /// The port to serve on; 0 for any free one. Default: 8080, or the next free one.
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Open the browser at once.
    #[arg(long)]
    open: bool,
    /// Look at the files again and again instead of being told by the system: for network drives.
    #[arg(long)]
    poll: bool,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let root = options.project.root.clone();
    if !root.is_dir() {
        let message = message!("watch-no-folder", folder = root.display().to_string());
        return fail(voice, &message);
    }
    let told = options.project.today;
    if let Err(message) = today::today(told) {
        return fail(voice, &message);
    }
    let tongue = voice.tongue;
    let settings = |port| Settings {
        root: root.clone(),
        port,
        polling: options.poll,
        tongue,
        day: told.map(|day| day.to_string()),
    };
    let session = match options.port {
        Some(port) => Session::open(settings(port)),
        None => (PORT..PORT + PORTS_TRIED)
            .find_map(|port| Session::open(settings(port)).ok())
            .map_or_else(|| Session::open(settings(0)), Ok),
    };
    let session = match session {
        Ok(session) => session,
        Err(error) => {
            return fail(voice, &message!("watch-unserved", problem = error.to_string()));
        }
    };
    let url = format!("http://localhost:{}/", session.address().port());
    terminal::tell(voice, &message!("watch-keys", url = &url));
    let remote = session.remote();
    let key_url = url.clone();
    keys::listen(move |key| {
        match key {
            'r' => remote.rebuild(),
            'o' => browser::open(voice, &key_url),
            'q' => remote.quit(),
            _ => {}
        }
        key != 'q'
    });
    if options.open {
        browser::open(voice, &url);
    }
    let day = || today::today(told).unwrap_or_default();
    let mut memory = Memory::default();
    let build = |sources: &_, day: &_| {
        let (project, diagnostics) = crate::open(sources, *day, &mut memory);
        Built { output: project.map(|project| Arc::new(project) as Arc<dyn Output>), diagnostics }
    };
    session.run(day, build, |happening| match happening {
        Happening::Polling { why } => {
            terminal::tell(voice, &message!("watch-polling", why = why.clone()));
        }
        Happening::Rebuilt(rebuilt) => show(voice, rebuilt),
    });
    ExitCode::SUCCESS
}

fn fail(voice: Voice, message: &Message) -> ExitCode {
    terminal::fail(voice, message);
    ExitCode::from(2)
}

/// One line a rebuild; the errors, if any, below it.
fn show(voice: Voice, rebuilt: &Rebuilt) {
    let now = today::now();
    let cause: Value = match rebuilt.sources.as_slice() {
        _ if rebuilt.first => message!("watch-everything").into(),
        [] => message!("watch-again").into(),
        [only] => only.into(),
        [first, rest @ ..] => message!("watch-several", file = first, others = rest.len()).into(),
    };
    let effect: Value = match rebuilt.overtaken {
        _ if stops_tour(&rebuilt.diagnostics) => message!("watch-last-good").into(),
        true => message!("watch-overtaken").into(),
        false => describe(&rebuilt.artefacts),
    };
    let message = message!(
        "watch-rebuilt",
        time = format!("{:02}:{:02}:{:02}", now.hour(), now.minute(), now.second()),
        cause = cause,
        effect = effect,
        milliseconds = u64::try_from(rebuilt.took.as_millis()).unwrap_or(u64::MAX)
    );
    if rebuilt.diagnostics.is_empty() {
        terminal::tell(voice, &message);
    } else {
        let tally = terminal::tally(voice, &rebuilt.diagnostics);
        terminal::tell(voice, &message!("watch-rebuilt-said", rebuilt = message, tally = tally));
    }
    let errors: Vec<Diagnostic> = rebuilt
        .diagnostics
        .iter()
        .filter(|d| d.severity == Severity::Error)
        .take(ERRORS_SHOWN_MAX)
        .cloned()
        .collect();
    terminal::show(voice, &errors);
}

/// `3 pages, 1 feed, 2 other files`
fn describe(artefacts: &[String]) -> Value {
    if artefacts.is_empty() {
        return message!("watch-nothing").into();
    }
    let with = |extension: &str| artefacts.iter().filter(|path| path.ends_with(extension)).count();
    let (pages, feeds, reports) = (with(".html"), with(".ics"), with(".pdf"));
    let others = artefacts.len() - pages - feeds - reports;
    let parts = [
        (pages, message!("watch-pages", count = pages)),
        (feeds, message!("watch-feeds", count = feeds)),
        (reports, message!("watch-reports", count = reports)),
        (others, message!("watch-other-files", count = others)),
    ];
    parts.into_iter().filter(|(n, _)| *n > 0).map(|(_, said)| said).collect::<Vec<_>>().into()
}
