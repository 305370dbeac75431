//! `halte build`: the whole output, published in one step.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Args;
use serde::{Deserialize, Serialize};

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, stops_tour};
use crate::output::{
    self, Alongside, Artefacts, Change, Claim, Fingerprint, Hold, Kept, Refusal, Report, Seen, Way,
    demo,
};
use crate::sources::{self, FOLDERS, Sources};
use crate::stages::within;
use crate::words::{Message, Value, message};
use crate::{Build, Summary};
use crate::{project, records};

use super::progress::Progress;
use super::voice::Voice;
use super::{Project, ledger, terminal, timings, today};

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
    /// Say how long each stage took, and what of it the processor worked.
    #[arg(long)]
    timings: bool,
    /// Write when each stage and each file began and ended, for chrome://tracing or Perfetto.
    #[arg(long, value_name = "FILE")]
    trace: Option<PathBuf>,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    timings::listen(timings::Wanted { table: options.timings, trace: options.trace.is_some() });
    let status = build(options, voice);
    timings::show(voice);
    match options.trace.as_ref().map(|path| (path, timings::write_trace(path))) {
        Some((path, Err(error))) => {
            let (path, problem) = (path.display().to_string(), error.to_string());
            fail(voice, &message!("timings-trace", path = path, problem = problem))
        }
        _ => status,
    }
}

fn build(options: &Options, voice: Voice) -> ExitCode {
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
    let (sources, reading) = within("sources", || crate::read(root));
    let same = unchanged(options, voice, &folder, &sources, &reading, today);
    if let Some((outcome, report)) = same {
        progress.end();
        return tell(voice, &outcome, Ok(report), &folder, start.elapsed());
    }
    let kept = within("kept", || Kept::read(&folder));
    let mut built = Built::of((sources, reading), today, &kept, options.demo);
    progress.end();
    if stops_tour(&built.diagnostics()) {
        return refuse(voice, &built.diagnostics());
    }
    let mut waiting = |who: &Message| terminal::tell(voice, &busy(who, &folder));
    let held = ledger::hold(voice, root, &mut waiting);
    let held = held
        .and_then(|hold| output::claim(&folder, PATIENCE, &mut waiting).map(|claim| (hold, claim)));
    let published = held.and_then(|(hold, claim)| {
        // Another build may have published newer records meanwhile; what is published last must be
        // what was read last.
        let progress = Progress::start(voice, &message!("build-publishing"));
        if within("sources-again", || sources::read(root).0 != built.sources) {
            let read = within("sources", || crate::read(root));
            built = Built::of(read, today, &kept, options.demo);
        }
        let changes = ledger::changes(&built.sources, &built.build);
        let published = if stops_tour(&built.diagnostics()) {
            Ok(Report::default())
        } else {
            within("publish", || publish(options, &built, &hold, &claim, &changes))
        };
        if published.as_ref().is_ok_and(|report| report.saved.is_empty()) {
            within("note", || built.note(&claim, today, options.demo, &changes));
        }
        progress.end();
        published
    });
    if stops_tour(&built.diagnostics()) {
        return refuse(voice, &built.diagnostics());
    }
    tell(voice, &built.outcome(), published, &folder, start.elapsed())
}

fn publish(
    options: &Options,
    built: &Built,
    hold: &Hold,
    claim: &Claim,
    changes: &[Change],
) -> Result<Report, Refusal> {
    let how = output::Options {
        facts: built.build.facts.clone(),
        accept_shrink: options.accept_shrink,
        way: None,
    };
    let changes = ledger::on_disk(&options.project.root, changes);
    let alongside = Alongside { hold, command: "halte build", changes: &changes };
    claim.publish_alongside(&built.build.artefacts, &how, Some(alongside))
}

/// The findings and the report of the output, where its sources and its published files are still
/// the same.
fn unchanged(
    options: &Options,
    voice: Voice,
    folder: &Path,
    sources: &Sources,
    reading: &[Diagnostic],
    today: Date,
) -> Option<(Outcome, Report)> {
    let seen = within("compare", || Seen::read(folder))?;
    let made_from = within("compare", || made_from(sources, today, options.demo));
    if seen.made_from != made_from.to_string() || stops_tour(reading) {
        return None;
    }
    let mut outcome = Outcome::read(&seen, sources)?;
    outcome.diagnostics.splice(0..0, reading.iter().cloned());
    let mut waiting = |who: &Message| terminal::tell(voice, &busy(who, folder));
    let hold = ledger::hold(voice, &options.project.root, &mut waiting).ok()?;
    let claim = output::claim(folder, PATIENCE, &mut waiting).ok()?;
    let report = within("compare", || claim.still(&seen));
    drop(hold);
    report.map(|report| (outcome, report))
}

/// The fingerprint of all that an output is made from: the files of the project, the day, and the
/// program.
pub(super) fn made_from(sources: &Sources, today: Date, is_demo: bool) -> Fingerprint {
    let head = format!("{} {today} {is_demo}", env!("HALTE_PROGRAM"));
    let files = sources.iter().map(|(path, bytes)| (&**path, &**bytes));
    Fingerprint::of(std::iter::once(("program", head.as_bytes())).chain(files))
}

/// What there is to say of an output.
#[derive(Serialize, Deserialize)]
pub(super) struct Outcome {
    pub diagnostics: Vec<Diagnostic>,
    summary: Summary,
    /// Whether there is anything for funders.
    has_funders: bool,
}

impl Outcome {
    /// As it was noted, without the findings of reading; each finding with its line.
    pub fn read(seen: &Seen, sources: &Sources) -> Option<Self> {
        let mut outcome: Outcome = serde_json::from_str(&seen.note).ok()?;
        project::quote(sources, &mut outcome.diagnostics);
        Some(outcome)
    }
}

fn tell(
    voice: Voice,
    outcome: &Outcome,
    published: Result<Report, Refusal>,
    folder: &Path,
    time: Duration,
) -> ExitCode {
    terminal::show_some(voice, &outcome.diagnostics);
    match published {
        Ok(report) => {
            summarise(voice, outcome, &report, folder, time);
            terminal::status(&outcome.diagnostics)
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
    /// The findings of reading the files.
    reading: Vec<Diagnostic>,
}

impl Built {
    fn of(
        (sources, reading): (Sources, Vec<Diagnostic>),
        today: Date,
        kept: &Kept,
        is_demo: bool,
    ) -> Self {
        let mut build = crate::build_with(&sources, today, kept);
        if is_demo {
            as_of(&mut build.artefacts, today);
        }
        Built { sources, build, reading }
    }

    /// Of reading and of building.
    fn diagnostics(&self) -> Vec<Diagnostic> {
        self.reading.iter().chain(&self.build.diagnostics).cloned().collect()
    }

    fn outcome(&self) -> Outcome {
        self.with(self.diagnostics())
    }

    fn with(&self, diagnostics: Vec<Diagnostic>) -> Outcome {
        let mut files = self.build.artefacts.iter();
        Outcome {
            diagnostics,
            summary: self.build.summary,
            has_funders: files.any(|(path, _)| path.as_str().starts_with("funders/")),
        }
    }

    /// Notes that the same output would be made once more, from the files as they are after it.
    /// Findings of a file that has changed with it would be missing.
    fn note(&self, claim: &Claim, today: Date, is_demo: bool, changes: &[Change]) {
        let is_changed = |found: &Diagnostic| {
            let file = found.span.as_ref().map(|span| &*span.file);
            file.is_some_and(|file| changes.iter().any(|change| change.path == file))
        };
        let said = &self.build.diagnostics;
        let is_kept_back = |found: &Diagnostic| is_changed(found) || is_private(found);
        if stops_tour(&self.diagnostics()) || said.iter().any(is_kept_back) {
            return;
        }
        let mut sources = self.sources.clone();
        for change in changes {
            sources.insert(change.path.as_str(), Arc::clone(&change.after));
        }
        // The lines themselves are in the sources.
        let mut outcome = self.with(said.clone());
        outcome.diagnostics.iter_mut().for_each(|found| found.excerpt = None);
        if let Ok(note) = serde_json::to_string(&outcome) {
            claim.note(&made_from(&sources, today, is_demo), note);
        }
    }
}

/// A finding that may name a person is not written beside an output.
fn is_private(found: &Diagnostic) -> bool {
    let file = found.span.as_ref().map_or("", |span| &*span.file);
    found.code == Code::PersonalData
        || file.starts_with(records::PRIVATE_FOLDER)
        || records::is_personal(file)
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

fn summarise(voice: Voice, outcome: &Outcome, report: &Report, folder: &Path, time: Duration) {
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
    terminal::withheld(voice, &outcome.diagnostics);
    let made = &outcome.summary;
    let message = message!(
        "build-summary",
        stops = made.stops,
        passages = made.passages,
        pages = made.pages,
        feeds = made.feeds,
        reports = made.documents,
        warnings = terminal::warnings(&outcome.diagnostics),
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
    if outcome.has_funders {
        let funders = folder.join("funders");
        terminal::tell(voice, &message!("build-funders", folder = shown(&funders)));
    }
}
