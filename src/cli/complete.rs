//! `halte complete`: the completions of a shell, and the pages of the manual that `man` shows.
#![expect(clippy::disallowed_methods, reason = "writes the files that were asked for")]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::words::message;

use super::voice::Voice;
use super::{Arguments, help, terminal};

#[derive(Args)]
pub struct Options {
    /// The shell whose completions go to the standard output.
    #[arg(value_name = "SHELL", required_unless_present = "man")]
    shell: Option<Shell>,
    /// Write the pages that `man halte` shows into this folder.
    #[arg(long, value_name = "DIR")]
    man: Option<PathBuf>,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let mut command = help::localised(Arguments::command(), voice.tongue);
    if let Some(folder) = &options.man {
        let written = std::fs::create_dir_all(folder)
            .and_then(|()| clap_mangen::generate_to(command.clone(), folder));
        if let Err(error) = written {
            let (file, problem) = (folder.display().to_string(), error.to_string());
            terminal::fail(voice, &message!("not-written", file = file, problem = problem));
            return ExitCode::from(2);
        }
    }
    if let Some(shell) = options.shell {
        let mut text = Vec::new();
        clap_complete::generate(shell, &mut command, "halte", &mut text);
        terminal::put(&String::from_utf8_lossy(&text));
    }
    ExitCode::SUCCESS
}
