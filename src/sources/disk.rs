//! Reading a project folder from disk without being led outside it, hung or flooded.
#![expect(clippy::disallowed_methods, reason = "the edge in: this file reads the project from disk")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostics::{Diagnostic, Span};

use super::{FOLDERS, Sources};

/// The largest file that is read, in bytes.
pub(super) const FILE_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// How many files are read; links between folders could otherwise make a small project endless.
const FILES_MAX: usize = 200_000;

/// Reads the folders of a project, and the default theme of the program where the project has none of its own. What
/// cannot be read is said, and the rest is read all the same.
pub fn read(root: &Path) -> (Sources, Vec<Diagnostic>) {
    let real = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let mut reader = Reader { sources: Sources::default(), diagnostics: Vec::new(), above: vec![real.clone()], root: real, files: 0 };
    for folder in FOLDERS {
        let path = root.join(folder);
        if path.symlink_metadata().is_ok() {
            reader.visit(&path, folder, 0);
        }
    }
    (reader.sources.with_default_theme(), reader.diagnostics)
}

struct Reader {
    sources: Sources,
    diagnostics: Vec<Diagnostic>,
    root: PathBuf,
    /// The folders that are being visited, links resolved, from the root down.
    above: Vec<PathBuf>,
    files: usize,
}

impl Reader {
    fn visit(&mut self, path: &Path, name: &str, depth: usize) {
        if depth > 32 {
            self.refuse("folder-depth", name, "folders are nested more than 32 deep here", "move the files up");
            return;
        }
        self.files += 1;
        if self.files >= FILES_MAX {
            if self.files == FILES_MAX {
                self.refuse(
                    "too-many-files",
                    name,
                    &format!("there are more than {FILES_MAX} files; from here on they are not read"),
                    "look for links",
                );
            }
            return;
        }
        let real = match path.canonicalize() {
            Err(error) => {
                return self.refuse(
                    "unreadable",
                    name,
                    &format!("the file cannot be read: {error}"),
                    "look at its permissions, or whether a link points nowhere",
                );
            }
            Ok(real) if !real.starts_with(&self.root) => {
                return self.refuse(
                    "outside-link",
                    name,
                    "this link leaves the project folder",
                    "copy the file into the project instead of linking to it",
                );
            }
            Ok(real) if self.above.contains(&real) => {
                return self.refuse("link-loop", name, "this link leads back to a folder that holds it", "remove the link");
            }
            Ok(real) => real,
        };
        let metadata = match fs::metadata(path) {
            Ok(metadata) => metadata,
            Err(error) => return self.refuse("unreadable", name, &format!("the file cannot be read: {error}"), "look at its permissions"),
        };
        if metadata.is_dir() {
            self.above.push(real);
            self.visit_folder(path, name, depth);
            self.above.pop();
        } else if !metadata.is_file() {
            self.refuse("special-file", name, "this is not an ordinary file (a pipe, socket or device)", "remove it from the project");
        } else if metadata.len() > FILE_BYTES_MAX {
            let megabytes = metadata.len() / 1_000_000;
            self.refuse("file-too-large", name, &format!("the file holds {megabytes} MB; at most 64 MB are read"), "split it, by month for instance");
        } else {
            match fs::read(path) {
                Ok(bytes) => self.sources.insert(name, bytes),
                Err(error) => self.refuse("unreadable", name, &format!("the file cannot be read: {error}"), "look at its permissions"),
            }
        }
    }

    fn visit_folder(&mut self, path: &Path, name: &str, depth: usize) {
        let entries = match fs::read_dir(path) {
            Ok(entries) => entries,
            Err(error) => return self.refuse("unreadable", name, &format!("the folder cannot be read: {error}"), "look at its permissions"),
        };
        let mut names: Vec<_> = entries.filter_map(|entry| entry.ok().map(|entry| entry.file_name())).collect();
        names.sort();
        for file_name in names {
            let Some(text) = file_name.to_str() else {
                self.refuse("file-name", name, &format!("a file name in this folder is not in UTF-8: {}", file_name.to_string_lossy()), "rename it");
                continue;
            };
            if is_editor_trace(text) {
                continue;
            }
            self.visit(&path.join(&file_name), &format!("{name}/{}", composed(text)), depth + 1);
        }
    }

    fn refuse(&mut self, code: &'static str, name: &str, message: &str, hint: &str) {
        self.diagnostics.push(Diagnostic::error(code, Span::whole_file(name), message).hint(hint));
    }
}

/// A name in Unicode normal form C: some systems write an accent as a character of its own.
pub(super) fn composed(name: &str) -> String {
    icu::normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(name).into_owned()
}

/// Files that editors, file managers and version control leave behind; they are no part of a project.
pub fn is_editor_trace(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name == "4913"
        || name == "Thumbs.db"
        || (name.starts_with('#') && name.ends_with('#'))
}
