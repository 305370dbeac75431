//! `halte new`: a small project that builds at once, to be filled with one's own records.
#![expect(clippy::disallowed_methods, reason = "writes the files that were asked for")]

mod answers;
mod starter;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::calendar::Date;
use crate::words::message;

use super::voice::Voice;
use super::{terminal, today};

#[derive(Args)]
pub struct Options {
    /// The folder to make; if it is there, it must be empty.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[command(flatten)]
    wanted: answers::Wanted,
    /// The day around which the dates are laid. Default: today in Paris.
    #[arg(long, value_name = "DATE", value_parser = super::read::<Date>)]
    today: Option<Date>,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let folder = &options.folder;
    let fail = |message| {
        terminal::fail(voice, &message);
        ExitCode::from(2)
    };
    let today = match today::today(options.today) {
        Ok(today) => today,
        Err(message) => return fail(message),
    };
    let shown = folder.display().to_string();
    match fs::read_dir(folder).map(|mut entries| entries.next().is_none()) {
        Ok(true) => {}
        Ok(false) => return fail(message!("new-not-empty", folder = shown)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => {
            return fail(message!("new-folder", folder = shown, problem = error.to_string()));
        }
    }
    let answers = match answers::Answers::find(&options.wanted, voice) {
        Ok(answers) => answers,
        Err(message) => return fail(message),
    };
    let files = starter::files(&answers, today);
    let schemas = crate::records::schemas(answers.language).into_iter();
    let schemas = schemas.map(|(name, text)| (format!(".schemas/{name}"), text)).collect();
    if let Err((path, error)) = write(folder, &files).and_then(|()| write(folder, &schemas)) {
        let (path, problem) = (path.display().to_string(), error.to_string());
        return fail(message!("new-unwritten", path = path, problem = problem));
    }
    terminal::tell(voice, &message!("new-made", files = files.len(), folder = shown));
    terminal::say(&format!("  halte watch --root {} --open", pasted(folder)));
    ExitCode::SUCCESS
}

fn write(folder: &Path, files: &BTreeMap<String, String>) -> Result<(), (PathBuf, io::Error)> {
    fs::create_dir_all(folder).map_err(|error| (folder.to_owned(), error))?;
    for (path, text) in files {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| (path, error))?;
    }
    Ok(())
}

/// A path that a shell reads as one word (POSIX.1-2017, Shell Command Language 2.2.2).
fn pasted(path: &Path) -> String {
    let text = path.display().to_string();
    // No option begins so.
    let text = if text.starts_with('-') { format!("./{text}") } else { text };
    let is_plain = |c: char| c.is_alphanumeric() || "/._-,:+@%".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        return text;
    }
    match cfg!(windows) {
        true => format!("\"{text}\""),
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::pasted;

    #[test]
    #[cfg(unix)]
    fn a_folder_can_be_pasted_into_a_shell() {
        for (folder, wanted) in [
            ("mon-projet", "mon-projet"),
            ("../bus.2/été", "../bus.2/été"),
            ("Mes documents/bus", "'Mes documents/bus'"),
            ("l'été $HOME", r"'l'\''été $HOME'"),
            ("-x", "./-x"),
            ("~", "'~'"),
        ] {
            assert_eq!(pasted(Path::new(folder)), wanted);
        }
    }
}
