//! `halte watch`: the site in the browser while one writes.

use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;

use chrono::Timelike;
use clap::Args;

use crate::diagnostics::{Diagnostic, Severity, has_errors};
use crate::project::Memory;
use crate::watch::{Built, Happening, Output, Rebuilt, Session, Settings};

use super::{Project, keys, terminal, today};

/// Where the preview is served unless told otherwise, and how many ports after it are tried.
const PORT: u16 = 8080;
const PORTS_TRIED: u16 = 20;

/// How many errors are shown at the terminal after a rebuild; the browser shows them all.
const ERRORS_SHOWN_MAX: usize = 3;

#[derive(Args)]
#[command(after_help = "Keys: r builds again, o opens the browser, q quits.
The site is served from memory, on this machine only; nothing is written. While a record is \
half-written the last good
version stays, and what is wrong is shown over it. http://localhost:8080/_halte/ lists everything \
that was built.")]
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

pub fn run(options: &Options) -> ExitCode {
    let root = options.project.root.clone();
    if !root.is_dir() {
        return fail(
            &format!("{} is not a folder", root.display()),
            "give the project's folder with --root, or make one with `halte new DIR`",
        );
    }
    let told = options.project.today;
    if let Err(message) = today::today(told) {
        return fail(&message, "correct SOURCE_DATE_EPOCH, or give --today");
    }
    let settings = |port| Settings { root: root.clone(), port, polling: options.poll };
    let session = match options.port {
        Some(port) => Session::open(settings(port)),
        None => (PORT..PORT + PORTS_TRIED)
            .find_map(|port| Session::open(settings(port)).ok())
            .map_or_else(|| Session::open(settings(0)), Ok),
    };
    let session = match session {
        Ok(session) => session,
        Err(error) => {
            return fail(
                &format!("the preview cannot be served: {error}"),
                "choose another port with --port",
            );
        }
    };
    let url = format!("http://localhost:{}/", session.address().port());
    terminal::say(&format!(
        "{url}  (all that is built: {url}_halte/)   r builds again · o opens the browser · q quits"
    ));
    let remote = session.remote();
    let key_url = url.clone();
    keys::listen(move |key| {
        match key {
            'r' => remote.rebuild(),
            'o' => open(&key_url),
            'q' => remote.quit(),
            _ => {}
        }
        key != 'q'
    });
    if options.open {
        open(&url);
    }
    let day = || today::today(told).unwrap_or_default();
    let mut memory = Memory::default();
    let build = |sources: &_, day: &_| {
        let (project, diagnostics) = crate::open(sources, *day, &mut memory);
        Built { output: project.map(|project| Arc::new(project) as Arc<dyn Output>), diagnostics }
    };
    session.run(day, build, |happening| match happening {
        Happening::Polling { why } => {
            terminal::say(&format!("files are looked at four times a second from now on: {why}"))
        }
        Happening::Rebuilt(rebuilt) => show(rebuilt),
    });
    ExitCode::SUCCESS
}

fn fail(message: &str, hint: &str) -> ExitCode {
    terminal::say(&format!("error: {message}\n  help: {hint}"));
    ExitCode::from(2)
}

/// One line a rebuild; the errors, if any, below it.
fn show(rebuilt: &Rebuilt) {
    let now = today::now();
    let cause = match rebuilt.sources.as_slice() {
        _ if rebuilt.first => "everything".to_owned(),
        [] => "again".to_owned(),
        [only] => only.clone(),
        [first, rest @ ..] => format!("{first} and {}", terminal::count(rest.len(), "other file")),
    };
    let effect = match rebuilt.overtaken {
        _ if has_errors(&rebuilt.diagnostics) => "the last good version stays".to_owned(),
        true => "shown, and overtaken by the next change".to_owned(),
        false => describe(&rebuilt.artefacts),
    };
    let said = if rebuilt.diagnostics.is_empty() {
        String::new()
    } else {
        format!(" · {}", terminal::tally(&rebuilt.diagnostics))
    };
    let milliseconds = rebuilt.took.as_millis();
    terminal::say(&format!(
        "{:02}:{:02}:{:02}  {cause} → {effect} · {milliseconds} ms{said}",
        now.hour(),
        now.minute(),
        now.second()
    ));
    let errors: Vec<Diagnostic> = rebuilt
        .diagnostics
        .iter()
        .filter(|d| d.severity == Severity::Error)
        .take(ERRORS_SHOWN_MAX)
        .cloned()
        .collect();
    terminal::show(&errors);
}

/// `3 pages, 1 feed, 2 other files`
fn describe(artefacts: &[String]) -> String {
    if artefacts.is_empty() {
        return "nothing changed".to_owned();
    }
    let with = |extension: &str| artefacts.iter().filter(|path| path.ends_with(extension)).count();
    let (pages, feeds, reports) = (with(".html"), with(".ics"), with(".pdf"));
    let others = artefacts.len() - pages - feeds - reports;
    let parts = [(pages, "page"), (feeds, "feed"), (reports, "report"), (others, "other file")];
    parts
        .iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, noun)| terminal::count(*n, noun))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Opens an address with whatever the system uses for it. Where that fails the address stands in
/// the terminal.
fn open(url: &str) {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    if let Ok(mut child) = Command::new(program)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
    {
        std::thread::spawn(move || child.wait());
    } else {
        terminal::say(&format!("no program was found to open {url} with"));
    }
}
