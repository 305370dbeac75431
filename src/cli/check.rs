//! `halte check`: every finding. Nothing is written, unless `--fix` asks for what
//! cannot be wrong.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use crate::calendar::Date;
use crate::diagnostics::{Diagnostic, stops_tour};
use crate::output::{self, Kept, Seen};
use crate::sources::Sources;
use crate::stages::within;
use crate::words::message;

use super::build::{Outcome, made_from};
use super::progress::Progress;
use super::voice::Voice;
use super::{Project, terminal, timings, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    project: Project,
    /// Write what cannot be wrong into the files, and show each line before and after.
    #[arg(long)]
    fix: bool,
    /// Show what would be written, and write nothing.
    #[arg(long, requires = "fix")]
    dry_run: bool,
    /// Say how long each stage took, and what of it the processor worked.
    #[arg(long)]
    timings: bool,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let today = match today::today(options.project.today) {
        Ok(today) => today,
        Err(message) => {
            terminal::fail(voice, &message);
            return ExitCode::from(2);
        }
    };
    if options.fix {
        let root = &options.project.root;
        if let Err(message) = super::fix::run(root, today, options.dry_run, voice) {
            terminal::fail(voice, &message);
            return ExitCode::from(2);
        }
    }
    timings::listen(timings::Wanted { table: options.timings, trace: false });
    let progress = Progress::start(voice, &message!("build-reading"));
    let (sources, mut diagnostics) = within("sources", || crate::read(&options.project.root));
    let folder = options.project.root.join("output");
    let (found, gone) = found(&folder, &sources, today);
    progress.end();
    diagnostics.extend(found);
    terminal::show(voice, &diagnostics);
    if !stops_tour(&diagnostics) {
        super::build::tell_gone(voice, &gone, true);
    }
    terminal::say(&terminal::tally(voice, &diagnostics));
    terminal::withheld(voice, &diagnostics);
    let sure = diagnostics.iter().filter(|found| found.is_sure).count();
    if sure > 0 && !options.fix {
        terminal::tell(voice, &message!("check-can-fix", count = sure));
    }
    timings::show(voice);
    terminal::status(&diagnostics)
}

/// The findings of a build, and the pages of the last output that it would not make. Of the same
/// sources the noted findings are repeated, and no document is set once more.
fn found(folder: &Path, sources: &Sources, today: Date) -> (Vec<Diagnostic>, Vec<String>) {
    let seen = Seen::read(folder).filter(|seen| {
        let is_it = |is_demo| *seen.made_from == made_from(sources, today, is_demo).to_string();
        (is_it(false) || is_it(true)) && seen.is_of(folder)
    });
    if let Some(outcome) = seen.and_then(|seen| Outcome::read(&seen, sources)) {
        return (outcome.diagnostics, Vec::new());
    }
    let build = crate::build_with(sources, today, &Kept::read(folder));
    (build.diagnostics, output::gone_pages(folder, &build.artefacts))
}
