//! The edge in: files of a project, from its folder or from a commit, as a value. Knows nothing of
//! what the files mean.

mod disk;
mod git;
pub mod theme;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use disk::{Reading, is_editor_trace, on_disk, read, read_again, read_whole};
pub use git::{is_pushed, read_commit};
pub use theme::Theme;

/// The files of a project: path from the project's root with `/`, in Unicode normal form C, to
/// bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    files: BTreeMap<Arc<str>, Arc<[u8]>>,
}

/// The folders of a project that are read.
pub const FOLDERS: &[&str] = &["records", "content", "themes"];

/// How many characters of a line are shown at most.
const LINE_MAX: usize = 2_000;

impl Sources {
    pub fn get(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    /// A file with its path as stored.
    pub fn entry(&self, path: &str) -> Option<(&Arc<str>, &Arc<[u8]>)> {
        self.files.get_key_value(path)
    }

    pub fn insert(&mut self, path: impl Into<Arc<str>>, bytes: impl Into<Arc<[u8]>>) {
        self.files.insert(path.into(), bytes.into());
    }

    pub fn remove(&mut self, path: &str) -> Option<Arc<[u8]>> {
        self.files.remove(path)
    }

    /// The files below a folder, in the order of their paths.
    pub fn under<'a>(
        &'a self,
        folder: &'a str,
    ) -> impl Iterator<Item = (&'a Arc<str>, &'a Arc<[u8]>)> + 'a {
        self.files
            .range::<str, _>((std::ops::Bound::Included(folder), std::ops::Bound::Unbounded))
            .take_while(move |(path, _)| path.starts_with(folder))
            .filter(move |(path, _)| path.as_bytes().get(folder.len()) == Some(&b'/'))
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &Arc<[u8]>)> {
        self.files.iter()
    }

    /// The lines of a text file, for showing beside diagnostics.
    pub fn lines(&self, path: &str) -> Option<Lines<'_>> {
        self.get(path).map(|bytes| Lines::of(bytes))
    }
}

/// Where the lines of a file begin: found once, however many lines are shown.
pub struct Lines<'a> {
    bytes: &'a [u8],
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        let ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        Lines { bytes, starts }
    }

    /// A line by its number: a character for each of its own, so that columns stay what they are.
    pub fn line(&self, number: u32) -> Option<String> {
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        let start = *self.starts.get(index)?;
        let end = self.starts.get(index + 1).map_or(self.bytes.len(), |next| next - 1);
        // A character has at most four bytes.
        let line = &self.bytes[start..end.min(start + 4 * LINE_MAX)];
        let line = String::from_utf8_lossy(line);
        let line = if index == 0 { line.trim_start_matches('\u{feff}') } else { &line };
        let shown = |c: char| match c {
            '\t' => '⇥',
            c if c.is_control() => '\u{fffd}',
            c => c,
        };
        Some(line.trim_end().chars().take(LINE_MAX).map(shown).collect())
    }
}

impl FromIterator<(String, Vec<u8>)> for Sources {
    fn from_iter<I: IntoIterator<Item = (String, Vec<u8>)>>(files: I) -> Self {
        let mut sources = Sources::default();
        for (path, bytes) in files {
            sources.insert(path, bytes);
        }
        sources
    }
}
