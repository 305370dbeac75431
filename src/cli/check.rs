//! `halte check`: everything there is to say, and nothing written.

use std::process::ExitCode;

use clap::Args;

use crate::diagnostics::stops_tour;
use crate::output;

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
    terminal::status(&diagnostics)
}
