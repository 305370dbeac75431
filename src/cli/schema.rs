//! `halte schema`: a JSON Schema for each kind of record.
#![expect(clippy::disallowed_methods, reason = "writes the files that were asked for")]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::words::message;

use super::terminal;
use super::voice::Voice;

#[derive(Args)]
pub struct Options {
    /// Folder to write them to; without it they go to the standard output.
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let schemas = crate::records::schemas();
    let Some(folder) = &options.to else {
        for (_, text) in &schemas {
            terminal::put(text);
        }
        return ExitCode::SUCCESS;
    };
    let written = std::fs::create_dir_all(folder).and_then(|()| {
        schemas.iter().try_for_each(|(name, text)| std::fs::write(folder.join(name), text))
    });
    match written {
        Ok(()) => {
            let to = folder.display().to_string();
            terminal::tell(voice, &message!("schemas-written", count = schemas.len(), to = to));
            ExitCode::SUCCESS
        }
        Err(error) => {
            let (file, problem) = (folder.display().to_string(), error.to_string());
            terminal::fail(voice, &message!("not-written", file = file, problem = problem));
            ExitCode::FAILURE
        }
    }
}
