//! `halte check`: every finding. Nothing is written, unless `--fix` asks for what
//! cannot be wrong.

use std::process::ExitCode;

use clap::Args;

use crate::diagnostics::stops_tour;
use crate::output;
use crate::words::message;

use super::voice::Voice;
use super::{Project, terminal, today};

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
    let (sources, mut diagnostics) = crate::read(&options.project.root);
    let build = crate::build(&sources, today);
    diagnostics.extend(build.diagnostics);
    terminal::show(voice, &diagnostics);
    if !stops_tour(&diagnostics) {
        let folder = options.project.root.join("output");
        let gone = output::gone_pages(&folder, &build.artefacts);
        super::build::tell_gone(voice, &gone, true);
    }
    terminal::say(&terminal::tally(voice, &diagnostics));
    terminal::withheld(voice, &diagnostics);
    let sure = diagnostics.iter().filter(|found| found.is_sure).count();
    if sure > 0 && !options.fix {
        terminal::tell(voice, &message!("check-can-fix", count = sure));
    }
    terminal::status(&diagnostics)
}
