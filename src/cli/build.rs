//! `halte build`: the whole output, published in one step.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Args;

use crate::Build;
use crate::calendar::Date;
use crate::diagnostics::{Diagnostic, stops_tour};
use crate::output::{self, Alongside, Artefacts, Kept, Refusal, Report, Way, demo};
use crate::sources::{self, FOLDERS, Sources};
use crate::words::{Message, Value, message};

use super::progress::Progress;
use super::voice::Voice;
use super::{Project, ledger, terminal, today};

/// How long a second build waits for the first one.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    project: Project,
    /// Where to publish; `output` in the project's folder when left out.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// A demonstration: in browsers the pages show the day of `--today`, not that of the reader's
    /// clock.
    #[arg(long, requires = "today")]
    demo: bool,
    /// Publish although there are over 20 % fewer passages to come, or fewer sessions in a past
    /// month, than last time.
    #[arg(long)]
    accept_shrink: bool,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let start = Instant::now();
    let root = &options.project.root;
    let beside = if root == Path::new(".") { PathBuf::from("output") } else { root.join("output") };
    let folder = options.output.clone().unwrap_or(beside);
    if !root.is_dir() {
        let message = message!("build-no-folder", folder = root.display().to_string());
        return fail(voice, &message);
    }
    let today = match today::today(options.project.today) {
        Ok(today) => today,
        Err(message) => return fail(voice, &message),
    };
    if let Some(inside) = FOLDERS.iter().find(|inside| lies_in(&folder, &root.join(inside))) {
        return fail(voice, &message!("build-output-inside", folder = *inside));
    }
    let progress = Progress::start(voice, &message!("build-reading"));
    let kept = Kept::read(&folder);
    let mut built = Built::from_disk(root, today, &kept, options.demo);
    progress.end();
    if stops_tour(&built.diagnostics) {
        return refuse(voice, &built.diagnostics);
    }
    let mut waiting = |who: &Message| terminal::tell(voice, &busy(who, &folder));
    let held = ledger::hold(voice, root, &mut waiting);
    let held = held
        .and_then(|hold| output::claim(&folder, PATIENCE, &mut waiting).map(|claim| (hold, claim)));
    let published = held.and_then(|(hold, claim)| {
        // Another build may have published newer records meanwhile; what is published last must be
        // what was read last.
        let progress = Progress::start(voice, &message!("build-publishing"));
        if sources::read(root).0 != built.sources {
            built = Built::from_disk(root, today, &kept, options.demo);
        }
        let options = output::Options {
            facts: built.build.facts.clone(),
            accept_shrink: options.accept_shrink,
            way: None,
        };
        let changes = ledger::on_disk(root, &ledger::changes(&built.sources, &built.build));
        let alongside = Alongside { hold: &hold, command: "halte build", changes: &changes };
        let published = if stops_tour(&built.diagnostics) {
            Ok(Report::default())
        } else {
            claim.publish_alongside(&built.build.artefacts, &options, Some(alongside))
        };
        progress.end();
        published
    });
    if stops_tour(&built.diagnostics) {
        return refuse(voice, &built.diagnostics);
    }
    terminal::show_some(voice, &built.diagnostics);
    match published {
        Ok(report) => {
            summarise(voice, &built, &report, &folder, start.elapsed());
            terminal::status(&built.diagnostics)
        }
        Err(refusal) => {
            terminal::fail(voice, &refusal.message());
            ExitCode::from(if matches!(refusal, Refusal::Shrunk { .. }) { 3 } else { 2 })
        }
    }
}

/// A build and what it was made from.
struct Built {
    sources: Sources,
    build: Build,
    /// Of reading and of building.
    diagnostics: Vec<Diagnostic>,
}

impl Built {
    fn from_disk(root: &Path, today: Date, kept: &Kept, is_demo: bool) -> Self {
        let (sources, mut diagnostics) = crate::read(root);
        let mut build = crate::build_with(&sources, today, kept);
        diagnostics.append(&mut build.diagnostics);
        if is_demo {
            as_of(&mut build.artefacts, today);
        }
        Built { sources, build, diagnostics }
    }
}

/// Adds to public pages the day for which they were made.
fn as_of(artefacts: &mut Artefacts, today: Date) {
    let (pages, day) = (artefacts.clone(), today.to_string());
    let is_page =
        |path: &output::OutputPath| path.public_part().is_some() && path.extension() == "html";
    for (path, page) in pages.iter().filter(|(path, _)| is_page(path)) {
        artefacts.replace(path.clone(), demo::as_of(page, &day).into());
    }
}

/// Pages that were published and are not made any more, or will not be.
pub(super) fn tell_gone(voice: Voice, gone: &[String], is_to_come: bool) {
    const NAMED_MAX: usize = 3;
    if gone.is_empty() {
        return;
    }
    let named: Vec<&str> = gone.iter().take(NAMED_MAX).map(String::as_str).collect();
    let (count, pages) = (gone.len(), named.join(", "));
    let message = match is_to_come {
        true => message!("check-pages-gone", count = count, pages = pages),
        false => message!("build-pages-gone", count = count, pages = pages),
    };
    terminal::warn(voice, &message);
}

fn fail(voice: Voice, message: &Message) -> ExitCode {
    terminal::fail(voice, message);
    ExitCode::from(2)
}

fn refuse(voice: Voice, diagnostics: &[Diagnostic]) -> ExitCode {
    terminal::show(voice, diagnostics);
    let tally = terminal::tally(voice, diagnostics);
    terminal::tell(voice, &message!("build-refused", tally = tally));
    ExitCode::FAILURE
}

/// Another build is waited for.
pub(super) fn busy(who: &Message, folder: &Path) -> Message {
    message!("build-busy", who = who.clone(), folder = folder.display().to_string())
}

/// A path without links and `..`, also of what is not there yet.
fn real(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    let mut whole = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::ParentDir => {
                whole.pop();
            }
            part => whole.push(part),
        }
        whole = whole.canonicalize().unwrap_or(whole);
    }
    Some(whole)
}

fn lies_in(folder: &Path, other: &Path) -> bool {
    matches!((real(folder), real(other)), (Some(folder), Some(other)) if folder.starts_with(&other))
}

fn summarise(voice: Voice, built: &Built, report: &Report, folder: &Path, time: Duration) {
    tell_gone(voice, &report.gone, false);
    for path in &report.edited {
        terminal::warn(voice, &message!("build-edited", path = path));
    }
    ledger::tell_saved(voice, &report.saved);
    match report.way {
        Some(Way::TwoRenames) => terminal::warn(voice, &message!("build-two-renames")),
        Some(Way::EntryByEntry) => terminal::warn(voice, &message!("build-entry-by-entry")),
        Some(Way::Exchange) | None => {}
    }
    let shown = |path: &Path| path.display().to_string();
    if let Some(path) = &report.left_behind {
        terminal::warn(voice, &message!("build-left-behind", path = shown(path)));
    }
    terminal::withheld(voice, &built.diagnostics);
    let made = &built.build.summary;
    let message = message!(
        "build-summary",
        stops = made.stops,
        passages = made.passages,
        pages = made.pages,
        feeds = made.feeds,
        reports = made.documents,
        warnings = terminal::warnings(&built.diagnostics),
        seconds = Value::Decimal(format!("{:.1}", time.as_secs_f64()))
    );
    terminal::tell(voice, &message);
    let message = message!(
        "build-files",
        written = report.written,
        kept = report.kept,
        removed = report.removed
    );
    terminal::tell(voice, &message);
    let public = folder.join("public");
    let message =
        message!("build-look", page = shown(&public.join("index.html")), folder = shown(&public));
    terminal::tell(voice, &message);
    if built.build.artefacts.iter().any(|(path, _)| path.as_str().starts_with("funders/")) {
        let funders = folder.join("funders");
        terminal::tell(voice, &message!("build-funders", folder = shown(&funders)));
    }
}
