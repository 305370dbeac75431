//! `halte build`: the whole output, published in one step.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::diagnostics::has_errors;

use super::{Project, terminal, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    project: Project,
    /// Where to publish; `output` in the project's folder when left out.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
}

pub fn run(options: &Options) -> ExitCode {
    let today = match today::today(options.project.today) {
        Ok(today) => today,
        Err(message) => {
            terminal::say(&format!("error: {message}"));
            return ExitCode::from(2);
        }
    };
    let (sources, mut diagnostics) = crate::sources::read(&options.project.root);
    let build = crate::build(&sources, today);
    diagnostics.extend(build.diagnostics);
    terminal::show(&diagnostics);
    if has_errors(&diagnostics) {
        terminal::say(&format!("{}: nothing was written", terminal::tally(&diagnostics)));
        return ExitCode::FAILURE;
    }
    let folder = options.output.clone().unwrap_or_else(|| options.project.root.join("output"));
    terminal::say(&format!("{} stops, {} artefacts for {}", build.summary.stops, build.artefacts.len(), folder.display()));
    ExitCode::SUCCESS
}
