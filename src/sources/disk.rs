//! Reading a project folder from disk without being led outside it, hung or flooded.
#![expect(
    clippy::disallowed_methods,
    reason = "the edge in: this file reads the project from disk"
)]

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::words::{Message, message};

use super::{FOLDERS, Sources};

/// The largest file that is read, in bytes.
pub(super) const FILE_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// How many files are read; links between folders could otherwise make a small project endless.
const FILES_MAX: usize = 200_000;

/// The files of a project as they were read, and what there was to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub sources: Sources,
    pub diagnostics: Vec<Diagnostic>,
    /// Whether each file stands where it is found and nowhere else: no links, nothing that was left
    /// out.
    is_plain: bool,
}

/// Reads the folders of a project, and the default theme of the program where the project has none
/// of its own. What cannot be read is said, and the rest is read all the same.
pub fn read(root: &Path) -> (Sources, Vec<Diagnostic>) {
    let Reading { sources, diagnostics, .. } = read_whole(root);
    (sources, diagnostics)
}

/// The longest file of settings that is read.
const SETTINGS_MAX: u64 = 64 * 1024;

/// The text of a small file beside the project's own, if there is one.
pub(super) fn small_text(path: &Path) -> Option<String> {
    let metadata = fs::metadata(path).ok()?;
    let is_small = metadata.is_file() && metadata.len() <= SETTINGS_MAX;
    is_small.then(|| fs::read_to_string(path).ok()).flatten()
}

/// As [`read`] would read now, where of all files only those `touched` may differ from an earlier
/// reading. What cannot be told from these files alone is read in whole.
pub fn read_again(root: &Path, before: &Reading, touched: &BTreeSet<PathBuf>) -> Reading {
    let patched = || {
        let real = root.canonicalize().ok()?;
        let mut reading = before.is_plain.then(|| before.clone())?;
        touched.iter().try_for_each(|path| {
            reread(path, path.strip_prefix(&real).ok()?, &mut reading.sources)
        })?;
        Some(reading)
    };
    patched().unwrap_or_else(|| read_whole(root))
}

/// Reads one file anew, or finds it gone; nothing where it takes more than that, as with a folder.
fn reread(path: &Path, inner: &Path, sources: &mut Sources) -> Option<()> {
    let names: Vec<&str> = inner.iter().map(|name| name.to_str()).collect::<Option<_>>()?;
    let is_known_form = names.iter().all(|name| !is_editor_trace(name) && composed(name) == **name);
    // Below `themes` a file that is gone lets the program's own through.
    let is_read = matches!(names.first(), Some(&("records" | "content")))
        && (2..=DEPTH_MAX).contains(&names.len())
        && is_known_form;
    let name = is_read.then(|| names.join("/"))?;
    match fs::symlink_metadata(path) {
        Ok(metadata)
            if metadata.is_file()
                && metadata.len() <= FILE_BYTES_MAX
                && sources.files.len() < FILES_MAX / 2 =>
        {
            let bytes = fs::read(path).ok()?;
            if sources.get(&name).is_none_or(|known| **known != *bytes) {
                sources.insert(name, bytes);
            }
            Some(())
        }
        Err(error)
            if error.kind() == ErrorKind::NotFound && sources.under(&name).next().is_none() =>
        {
            sources.remove(&name);
            Some(())
        }
        Ok(_) | Err(_) => None,
    }
}

/// Folders nested deeper are not read.
const DEPTH_MAX: usize = 32;

pub fn read_whole(root: &Path) -> Reading {
    let real = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let above = vec![real.clone()];
    let mut reader = Reader {
        sources: Sources::default(),
        diagnostics: Vec::new(),
        above,
        root: real,
        files: 0,
        has_links: false,
        hidden: Vec::new(),
    };
    for folder in FOLDERS {
        let path = root.join(folder);
        if path.symlink_metadata().is_ok() {
            reader.visit(&path, folder, 0);
        }
    }
    let is_plain = reader.diagnostics.is_empty() && !reader.has_links;
    reader.tell_of_hidden();
    Reading {
        sources: reader.sources.with_default_theme(),
        diagnostics: reader.diagnostics,
        is_plain,
    }
}

struct Reader {
    sources: Sources,
    diagnostics: Vec<Diagnostic>,
    root: PathBuf,
    /// The folders that are being visited, links resolved, from the root down.
    above: Vec<PathBuf>,
    files: usize,
    has_links: bool,
    /// Files that are no part of the project, where everything else is published as it is.
    hidden: Vec<String>,
}

/// The folder whose files are published as they are.
const PUBLISHED: &str = "content/static";

impl Reader {
    fn visit(&mut self, path: &Path, name: &str, depth: usize) {
        if depth > DEPTH_MAX {
            let message = message!("folder-depth", most = DEPTH_MAX);
            return self.refuse(Code::FolderDepth, name, message);
        }
        self.files += 1;
        if self.files >= FILES_MAX {
            if self.files == FILES_MAX {
                let message = message!("too-many-files", most = FILES_MAX);
                self.refuse(Code::TooManyFiles, name, message);
            }
            return;
        }
        let real = match path.canonicalize() {
            Err(error) => {
                let message = message!("unreadable-path", problem = error.to_string());
                return self.refuse(Code::Unreadable, name, message);
            }
            Ok(real) if !real.starts_with(&self.root) => {
                return self.refuse(Code::OutsideLink, name, message!("outside-link"));
            }
            Ok(real) if self.above.contains(&real) => {
                return self.refuse(Code::LinkLoop, name, message!("link-loop"));
            }
            Ok(real) => real,
        };
        self.has_links |= path.is_symlink();
        let metadata = match fs::metadata(path) {
            Ok(metadata) => metadata,
            Err(error) => {
                let message = message!("unreadable-file", problem = error.to_string());
                return self.refuse(Code::Unreadable, name, message);
            }
        };
        if metadata.is_dir() {
            self.above.push(real);
            self.visit_folder(path, name, depth);
            self.above.pop();
        } else if !metadata.is_file() {
            self.refuse(Code::SpecialFile, name, message!("special-file"));
        } else if metadata.len() > FILE_BYTES_MAX {
            let message = message!("file-too-large", size = metadata.len() / 1_000_000);
            self.refuse(Code::FileTooLarge, name, message);
        } else if self.sources.get(name).is_some() {
            self.refuse(Code::FileName, name, message!("file-name-twice"));
        } else {
            match fs::read(path) {
                Ok(bytes) => self.sources.insert(name, bytes),
                Err(error) => {
                    let message = message!("unreadable-file", problem = error.to_string());
                    self.refuse(Code::Unreadable, name, message);
                }
            }
        }
    }

    fn visit_folder(&mut self, path: &Path, name: &str, depth: usize) {
        let entries = match fs::read_dir(path) {
            Ok(entries) => entries,
            Err(error) => {
                let message = message!("unreadable-folder", problem = error.to_string());
                return self.refuse(Code::Unreadable, name, message);
            }
        };
        let mut names: Vec<_> =
            entries.filter_map(|entry| entry.ok().map(|entry| entry.file_name())).collect();
        names.sort();
        for file_name in names {
            let Some(text) = file_name.to_str() else {
                let file = file_name.to_string_lossy().into_owned();
                self.refuse(Code::FileName, name, message!("file-name-encoding", file = file));
                continue;
            };
            if is_editor_trace(text) {
                if name.starts_with(PUBLISHED) {
                    self.hidden.push(text.to_owned());
                }
                continue;
            }
            self.visit(&path.join(&file_name), &format!("{name}/{}", composed(text)), depth + 1);
        }
    }

    fn tell_of_hidden(&mut self) {
        if !self.hidden.is_empty() {
            self.hidden.dedup();
            let files = std::mem::take(&mut self.hidden);
            let message = message!("static-file-hidden", files = files);
            let found = Diagnostic::new(Code::StaticFile, Span::whole_file(PUBLISHED), message);
            self.diagnostics.push(found.severity(Severity::Warning));
        }
    }

    fn refuse(&mut self, code: Code, name: &str, message: Message) {
        self.diagnostics.push(Diagnostic::new(code, Span::whole_file(name), message));
    }
}

/// The path of a file as the disk has it, from the path within [`Sources`]: the names of the disk
/// may have their accents as characters of their own.
pub fn on_disk(root: &Path, path: &str) -> String {
    let mut found = String::new();
    for name in path.split('/') {
        let folder = root.join(&found);
        let is_there = folder.join(name).symlink_metadata().is_ok();
        let twin = if is_there { None } else { fs::read_dir(&folder).ok() };
        let twin = twin.and_then(|entries| {
            let mut names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
            names.find(|other| composed(other) == name)
        });
        if !found.is_empty() {
            found.push('/');
        }
        found.push_str(twin.as_deref().unwrap_or(name));
    }
    found
}

/// A name in Unicode normal form C: some systems write an accent as a character of its own.
pub(super) fn composed(name: &str) -> String {
    icu::normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(name).into_owned()
}

/// Files that editors, file managers and version control leave behind; they are no part of a
/// project.
pub fn is_editor_trace(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name == "4913"
        || name == "Thumbs.db"
        || (name.starts_with('#') && name.ends_with('#'))
}
