//! `halte schema`: a JSON Schema for each kind of record.
#![expect(clippy::disallowed_methods, reason = "writes the files that were asked for")]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::terminal;

#[derive(Args)]
pub struct Options {
    /// Folder to write them to; without it they go to the standard output.
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
}

pub fn run(options: &Options) -> ExitCode {
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
            terminal::say(&format!("{} schemas written to {}", schemas.len(), folder.display()));
            ExitCode::SUCCESS
        }
        Err(error) => {
            terminal::say(&format!("error: {} cannot be written: {error}", folder.display()));
            ExitCode::FAILURE
        }
    }
}
