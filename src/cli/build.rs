//! `halte build`: the whole output, published in one step.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Args;

use crate::Build;
use crate::calendar::Date;
use crate::diagnostics::{Diagnostic, has_errors};
use crate::output::{self, Kept, Refusal, Report, Way};
use crate::sources::{self, FOLDERS, Sources};

use super::progress::Progress;
use super::{Project, ledger, terminal, today};

/// How long a second build waits for the first one.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Args)]
#[command(after_help = "Exit status:
  0  published (or nothing had changed)
  1  there are errors in the project; nothing was written
  2  it could not be done as asked: a wrong option, a folder that is not an output, no permission, \
  a full disk
  3  records seem to have been lost since the last build; look, then use --accept-shrink if it is \
  meant
Whatever happens, the output folder holds the old output or the new one, whole.")]
pub struct Options {
    #[command(flatten)]
    project: Project,
    /// Where to publish; `output` in the project's folder when left out.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Publish although there are over 20 % fewer passages to come, or fewer sessions in a past
    /// month, than last time.
    #[arg(long)]
    accept_shrink: bool,
}

pub fn run(options: &Options) -> ExitCode {
    let start = Instant::now();
    let root = &options.project.root;
    let beside = if root == Path::new(".") { PathBuf::from("output") } else { root.join("output") };
    let folder = options.output.clone().unwrap_or(beside);
    if !root.is_dir() {
        return fail(&format!(
            "{} is not a folder; give the project's folder with --root",
            root.display()
        ));
    }
    let today = match today::today(options.project.today) {
        Ok(today) => today,
        Err(message) => return fail(&message),
    };
    if let Some(inside) = FOLDERS.iter().find(|inside| lies_in(&folder, &root.join(inside))) {
        return fail(&format!(
            "the output cannot lie in {inside}/, which is read for the next build"
        ));
    }
    let progress = Progress::start("reading and building");
    let kept = Kept::read(&folder);
    let mut built = Built::from_disk(root, today, &kept);
    progress.end();
    if has_errors(&built.diagnostics) {
        return refuse(&built.diagnostics);
    }
    let mut waiting = |who: &str| {
        terminal::say(&format!("{who} is publishing to {}; waiting for it", folder.display()))
    };
    let published = output::claim(&folder, PATIENCE, &mut waiting).and_then(|claim| {
        // Another build may have published newer records meanwhile; what is published last must be
        // what was read last.
        let progress = Progress::start("publishing");
        if sources::read(root).0 != built.sources {
            built = Built::from_disk(root, today, &kept);
        }
        let options = output::Options {
            facts: built.build.facts.clone(),
            accept_shrink: options.accept_shrink,
            way: None,
        };
        let published = if has_errors(&built.diagnostics) {
            Ok(Report::default())
        } else {
            claim.publish(&built.build.artefacts, &options)
        };
        if published.is_ok() && !has_errors(&built.diagnostics) {
            ledger::keep(root, &built.sources, &built.build);
        }
        progress.end();
        published
    });
    if has_errors(&built.diagnostics) {
        return refuse(&built.diagnostics);
    }
    terminal::show_some(&built.diagnostics);
    match published {
        Ok(report) => {
            summarise(&built, &report, &folder, start.elapsed());
            ExitCode::SUCCESS
        }
        Err(refusal) => {
            terminal::say(&format!("error: {refusal}\n  help: {}", refusal.hint()));
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
    fn from_disk(root: &Path, today: Date, kept: &Kept) -> Self {
        let (sources, mut diagnostics) = sources::read(root);
        let mut build = crate::build_with(&sources, today, kept);
        diagnostics.append(&mut build.diagnostics);
        Built { sources, build, diagnostics }
    }
}

fn fail(message: &str) -> ExitCode {
    terminal::say(&format!("error: {message}"));
    ExitCode::from(2)
}

fn refuse(diagnostics: &[Diagnostic]) -> ExitCode {
    terminal::show(diagnostics);
    terminal::say(&format!("{}: nothing was written", terminal::tally(diagnostics)));
    ExitCode::FAILURE
}

fn lies_in(folder: &Path, other: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path)).ok();
    matches!((real(folder), real(other)), (Some(folder), Some(other)) if folder.starts_with(&other))
}

fn summarise(built: &Built, report: &Report, folder: &Path, time: Duration) {
    for path in &report.edited {
        terminal::say(&format!(
            "warning: {path} had been changed by hand in the output and was replaced"
        ));
    }
    match report.way {
        Some(Way::TwoRenames) => terminal::say(
            "warning: this file system cannot exchange two folders: for an instant there was no \
             output",
        ),
        Some(Way::EntryByEntry) => terminal::say(
            "warning: this folder cannot be renamed: its entries were replaced one after the other",
        ),
        Some(Way::Exchange) | None => {}
    }
    if let Some(path) = &report.left_behind {
        terminal::say(&format!("warning: {} could not be removed", path.display()));
    }
    let made = &built.build.summary;
    let count = terminal::count;
    terminal::say(&format!(
        "{}, {}, {}, {}, {}; {}; {:.1} s",
        count(made.stops, "stop"),
        count(made.passages, "passage"),
        count(made.pages, "page"),
        count(made.feeds, "feed"),
        count(made.documents, "report"),
        count(built.diagnostics.len(), "warning"),
        time.as_secs_f64(),
    ));
    terminal::say(&format!(
        "{} new or changed, {} as before, {} removed",
        count(report.written, "file"),
        report.kept,
        report.removed
    ));
    terminal::say(&format!(
        "Look at {}; {} may be uploaded as it is.",
        folder.join("public/index.html").display(),
        folder.join("public").display()
    ));
    let funders = folder.join("funders");
    if built.build.artefacts.iter().any(|(path, _)| path.public_part().is_none()) {
        terminal::say(&format!("What each funder receives lies in {}.", funders.display()));
    }
}
