//! `halte check`: everything there is to say, and nothing written.

use std::process::ExitCode;

use clap::Args;

use super::voice::Voice;
use super::{Project, terminal, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    project: Project,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let today = match today::today(options.project.today) {
        Ok(today) => today,
        Err(message) => {
            terminal::fail(voice, &message);
            return ExitCode::from(2);
        }
    };
    let (sources, mut diagnostics) = crate::read(&options.project.root);
    diagnostics.extend(crate::build(&sources, today).diagnostics);
    terminal::show(voice, &diagnostics);
    terminal::say(&terminal::tally(voice, &diagnostics));
    terminal::withheld(voice, &diagnostics);
    terminal::status(&diagnostics)
}
