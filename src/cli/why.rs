//! `halte why`: which records, texts and templates a file of the output is made of, and which of
//! them are newer than it.
#![expect(clippy::disallowed_methods, reason = "looks at the times of files")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use clap::Args;

use crate::diagnostics::has_errors;
use crate::output::Kept;
use crate::project::{Memory, Origins};
use crate::{open, sources};

use super::voice::Voice;
use super::{Project, terminal, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    project: Project,
    /// The file, as it lies in the output folder.
    #[arg(value_name = "PATH")]
    path: String,
    /// Where the output was published; `output` in the project's folder when left out.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let root = &options.project.root;
    let today = match today::today(options.project.today) {
        Ok(today) => today,
        Err(message) => return fail(&voice.say(&message)),
    };
    let (read, mut diagnostics) = sources::read(root);
    let (project, said) = open(&read, today, &mut Memory::default());
    diagnostics.extend(said);
    let Some(project) = project else {
        terminal::show(voice, &diagnostics);
        return fail("nothing is built while there are errors");
    };
    let folder = options.output.clone().unwrap_or_else(|| root.join("output"));
    let path = inner_path(&folder, &options.path);
    let (made, said) = project.make(&path, &Kept::default());
    if has_errors(&said) {
        terminal::show(voice, &said);
        return fail("nothing is built while there are errors");
    }
    if made.get(&path).is_none() {
        let paths = project.list();
        let near = crate::diagnostics::nearest(&path, paths.iter().map(|path| path.as_str()));
        return fail(&format!(
            "no build makes {path}{}",
            near.map(|near| format!("; did you mean {near}?")).unwrap_or_default()
        ));
    }
    let origins = project.origins(&path);
    terminal::say(&format!("{path} is made of"));
    show(&origins);
    if origins.is_of_all {
        terminal::say("  and of all records: it lists or counts them");
    }
    tell_newer(root, &folder.join(&path), &origins);
    ExitCode::SUCCESS
}

fn fail(message: &str) -> ExitCode {
    terminal::say(&format!("error: {message}"));
    ExitCode::from(2)
}

/// The path within the output, also of a path that leads through the output folder.
fn inner_path(folder: &Path, path: &str) -> String {
    let below = Path::new(path).strip_prefix(folder).ok().and_then(Path::to_str);
    let path = below.unwrap_or(path).trim_start_matches("./").trim_start_matches("output/");
    if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// One line a file of the project, with the lines in it.
fn show(origins: &Origins) {
    let mut by_file: BTreeMap<(&str, String), Vec<String>> = BTreeMap::new();
    for origin in &origins.origins {
        let part = crate::words::Tongue::English.say(&origin.part);
        let lines = by_file.entry((&origin.span.file, part)).or_default();
        lines.extend((origin.span.line > 0).then(|| origin.span.line.to_string()));
    }
    for ((file, part), lines) in by_file {
        let lines = if lines.is_empty() { String::new() } else { format!(":{}", lines.join(",")) };
        terminal::say(&format!("  {part:<14} {file}{lines}"));
    }
}

/// Why the next build makes it anew, or that it does not.
fn tell_newer(root: &Path, published: &Path, origins: &Origins) {
    let time = |path: &Path| std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let Some(written) = time(published) else {
        return terminal::say("It has not been published yet.");
    };
    let files: BTreeMap<&str, SystemTime> = origins
        .origins
        .iter()
        .filter_map(|origin| {
            Some((&*origin.span.file, time(&root.join(sources::on_disk(root, &origin.span.file)))?))
        })
        .collect();
    let newer: Vec<&str> =
        files.iter().filter(|(_, changed)| **changed > written).map(|(file, _)| *file).collect();
    match (
        newer.as_slice(),
        files
            .iter()
            .filter(|(_, changed)| **changed <= written)
            .max_by_key(|(_, changed)| **changed),
    ) {
        ([], Some((file, _))) => terminal::say(&format!(
            "It was last written after the last change of {file}; since then none of these has \
             changed."
        )),
        ([], None) => terminal::say("None of these has changed since it was written."),
        (newer, _) => {
            terminal::say(&format!("Changed since it was last written: {}.", newer.join(", ")))
        }
    }
}
