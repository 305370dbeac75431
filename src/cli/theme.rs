//! `halte theme`: the theme that comes with the program as files, whole or in part; and what the
//! themes of a project have otherwise.
#![expect(clippy::disallowed_methods, reason = "writes the files that were asked for")]

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::slug::slug;
use crate::sources::{self, theme};
use crate::words::{Message, message};

use super::terminal;
use super::voice::Voice;

#[derive(Args)]
pub struct Options {
    /// The folder below themes/ to write to. Without it, what the project's themes have otherwise
    /// is listed.
    #[arg(value_name = "NAME")]
    name: Option<String>,
    /// Write this file or folder only, such as assets/tokens.css or templates.
    #[arg(long, value_name = "PATH")]
    only: Vec<String>,
    #[arg(long, default_value = ".", value_name = "DIR")]
    root: PathBuf,
}

/// What a theme consists of.
const PARTS: &[&str] = &["assets", "fonts", "locales", "reports", "templates", "theme.yaml"];

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let done = match &options.name {
        Some(name) => write_out(options, name),
        None => Ok(differences(&options.root)),
    };
    match done {
        Ok(said) => {
            said.iter().for_each(|message| terminal::tell(voice, message));
            ExitCode::SUCCESS
        }
        Err(message) => {
            terminal::fail(voice, &message);
            ExitCode::from(2)
        }
    }
}

/// Writes the files; what is there already stays as it is.
fn write_out(options: &Options, name: &str) -> Result<Vec<Message>, Message> {
    if name != slug(name) || name.is_empty() {
        return Err(message!("theme-name", name = name, free = slug(name)));
    }
    let wanted: Vec<&str> = match options.only.as_slice() {
        [] => PARTS.to_vec(),
        only => only.iter().map(|part| part.trim_matches('/')).collect(),
    };
    let folder = options.root.join("themes").join(name);
    let (mut written, mut kept) = (0_usize, 0_usize);
    for part in wanted {
        let mut files = theme::builtin(part).peekable();
        if files.peek().is_none() {
            return Err(message!("theme-part", part = part, parts = PARTS.join(", ")));
        }
        for (path, bytes) in files {
            match create(&folder.join(path), bytes) {
                Ok(()) => written += 1,
                Err(error) if error.kind() == ErrorKind::AlreadyExists => kept += 1,
                Err(error) => {
                    let file = folder.join(path).display().to_string();
                    return Err(message!("not-written", file = file, problem = error.to_string()));
                }
            }
        }
    }
    let to = folder.display().to_string();
    Ok(vec![message!("theme-written", count = written, kept = kept, to = to, name = name)])
}

fn create(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes)
}

/// Each file of the project's themes that is not as it comes with the program.
fn differences(root: &Path) -> Vec<Message> {
    let (files, _) = sources::read(root);
    let mut said = Vec::new();
    for (path, bytes) in files.under("themes") {
        let mut parts = path.splitn(3, '/');
        let Some(inner) = parts.nth(2) else { continue };
        let known = theme::builtin(inner).find(|(name, _)| *name == inner);
        let file = path.to_string();
        match known {
            Some((_, builtin)) if builtin == &**bytes => {}
            Some(_) => said.push(message!("theme-changed", file = file)),
            None => said.push(message!("theme-added", file = file)),
        }
    }
    if said.is_empty() {
        said.push(message!("theme-same"));
    }
    said
}
