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
use crate::words::{Message, message};
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
        Err(message) => return fail(voice, &message),
    };
    let (read, mut diagnostics) = sources::read(root);
    let (project, said) = open(&read, today, &mut Memory::default());
    diagnostics.extend(said);
    let Some(project) = project else {
        terminal::show(voice, &diagnostics);
        return fail(voice, &message!("mistakes-first"));
    };
    let folder = options.output.clone().unwrap_or_else(|| root.join("output"));
    let path = inner_path(&folder, &options.path);
    let (made, said) = project.make(&path, &Kept::default());
    if has_errors(&said) {
        terminal::show(voice, &said);
        return fail(voice, &message!("mistakes-first"));
    }
    if made.get(&path).is_none() {
        let paths = project.list();
        let near = crate::diagnostics::nearest(&path, paths.iter().map(|path| path.as_str()));
        let message = match near {
            Some(near) => message!("why-unknown-near", path = &path, near = near),
            None => message!("why-unknown", path = &path),
        };
        return fail(voice, &message);
    }
    let origins = project.origins(&path);
    terminal::tell(voice, &message!("why-made-of", path = &path));
    show(voice, &origins);
    if origins.is_of_all {
        terminal::say(&format!("  {}", voice.say(&message!("why-of-all"))));
    }
    tell_newer(voice, root, &folder.join(&path), &origins);
    ExitCode::SUCCESS
}

fn fail(voice: Voice, message: &Message) -> ExitCode {
    terminal::fail(voice, message);
    ExitCode::from(2)
}

/// The path within the output, also of a path that leads through the output folder.
fn inner_path(folder: &Path, path: &str) -> String {
    let below = Path::new(path).strip_prefix(folder).ok().and_then(Path::to_str);
    let path = below.unwrap_or(path).trim_start_matches("./").trim_start_matches("output/");
    if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// One line a file of the project, with the lines in it.
fn show(voice: Voice, origins: &Origins) {
    let mut by_file: BTreeMap<(&str, String), Vec<String>> = BTreeMap::new();
    for origin in &origins.origins {
        let part = voice.say(&origin.part);
        let lines = by_file.entry((&origin.span.file, part)).or_default();
        lines.extend((origin.span.line > 0).then(|| origin.span.line.to_string()));
    }
    for ((file, part), lines) in by_file {
        let lines = if lines.is_empty() { String::new() } else { format!(":{}", lines.join(",")) };
        terminal::say(&format!("  {part:<14} {file}{lines}"));
    }
}

/// Why the next build makes it anew, or that it does not.
fn tell_newer(voice: Voice, root: &Path, published: &Path, origins: &Origins) {
    let time = |path: &Path| std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let Some(written) = time(published) else {
        return terminal::tell(voice, &message!("why-unpublished"));
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
        ([], Some((file, _))) => terminal::tell(voice, &message!("why-as-it-is", file = *file)),
        ([], None) => terminal::tell(voice, &message!("why-nothing-newer")),
        (newer, _) => {
            terminal::tell(voice, &message!("why-newer", files = newer.join(", ")));
        }
    }
}
