//! What the last command saw of an output that it had published: what it was made from, and for
//! each file its stamp on the disk. While both are the same, nothing need be made. It is
//! beside the output; without it, or where it does not fit, everything is made and compared.
//! Independent of what an output is made from.
#![expect(clippy::disallowed_methods, reason = "the edge out: looks at the output on disk")]

use std::collections::HashMap;
use std::fs::{self, Metadata};
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::manifest::{self, Manifest};
use super::place::Place;
use super::publish::read_plain;

const FORMAT: &str = "halte-seen/1";

/// An output as it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    format: String,
    /// The fingerprint of all that the output was made from.
    pub made_from: String,
    /// SHA-256 of the manifest of the output.
    manifest: String,
    /// Its findings, in the language of its build.
    pub note: String,
    /// By path.
    #[serde(skip)]
    stamps: HashMap<String, Stamp>,
}

/// The disk's stamp of a file with known bytes. No program can set the time at which its inode
/// changed, so a file with the same stamp has the same bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    bytes: u64,
    inode: u64,
    /// Nanoseconds since 1970: when the bytes were written, when anything of the file changed.
    modified: i128,
    changed: i128,
}

/// What is published in a folder, if it still is what was seen there.
pub(super) enum State {
    Same { files: usize, is_stamped: bool },
    Other,
}

impl Seen {
    pub(super) fn new(made_from: String, manifest: &[u8], note: String) -> Self {
        Seen {
            format: FORMAT.to_owned(),
            made_from,
            manifest: manifest::hash(manifest),
            note,
            stamps: HashMap::new(),
        }
    }

    /// What was seen of the output in a folder.
    pub fn read(folder: &Path) -> Option<Self> {
        Self::read_at(&Place::of(folder).ok()?)
    }

    fn read_at(place: &Place) -> Option<Self> {
        let bytes = read_plain(&place.seen).ok()?;
        let text = std::str::from_utf8(&bytes).ok()?;
        let (head, lines) = text.split_once('\n')?;
        let mut seen: Seen = serde_json::from_str(head).ok()?;
        seen.stamps = lines.lines().map(line).collect::<Option<_>>()?;
        (seen.format == FORMAT).then_some(seen)
    }

    /// Whether the manifest of the folder is that of the output that was seen.
    pub fn is_of(&self, folder: &Path) -> bool {
        let manifest = read_plain(&folder.join(manifest::FILE_NAME));
        manifest.is_ok_and(|bytes| manifest::hash(&bytes) == self.manifest)
    }

    /// Whether the folder holds the files that were seen and no others: by their stamps, or by
    /// their bytes where a stamp is missing or another.
    pub(super) fn state(&self, place: &Place) -> State {
        let bytes = read_plain(&place.folder.join(manifest::FILE_NAME)).ok();
        let bytes = bytes.filter(|bytes| manifest::hash(bytes) == self.manifest);
        let Some(manifest) = bytes.and_then(|bytes| Manifest::parse(&bytes).ok()) else {
            return State::Other;
        };
        if !place.strangers(&manifest).is_ok_and(|strangers| strangers.is_empty()) {
            return State::Other;
        }
        let same = |(path, hash): (&String, &String)| {
            let file = place.folder.join(path);
            let there = fs::symlink_metadata(&file).ok().filter(Metadata::is_file)?;
            let stamp = stamp(&there);
            if stamp.is_some() && stamp == self.stamps.get(path).copied() {
                return Some(true);
            }
            let bytes = read_plain(&file).ok()?;
            (manifest::hash(&bytes) == *hash).then_some(false)
        };
        match manifest.files.par_iter().map(same).collect::<Option<Vec<bool>>>() {
            Some(stamped) => {
                State::Same { files: stamped.len(), is_stamped: stamped.into_iter().all(|is| is) }
            }
            None => State::Other,
        }
    }

    /// Notes the files as they are now. A file that could change once more without another stamp,
    /// since the clock of the disk has steps, is not noted.
    pub(super) fn write(mut self, place: &Place) -> io::Result<()> {
        let manifest = read_plain(&place.folder.join(manifest::FILE_NAME))?;
        let manifest =
            Manifest::parse(&manifest).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        let fresh = place.seen.with_extension("halte-seen-new");
        // Clocks of disks tick every few milliseconds.
        std::thread::sleep(TICK);
        let mut file = fs::File::create(&fresh)?;
        let now = stamp(&file.metadata()?).map(|stamp| stamp.changed);
        let seen = |path: &String| {
            let there = fs::symlink_metadata(place.folder.join(path)).ok()?;
            let stamp = stamp(&there).filter(|stamp| Some(stamp.changed) < now)?;
            Some((path.clone(), stamp))
        };
        self.stamps = manifest.files.par_iter().filter_map(|(path, _)| seen(path)).collect();
        let mut text = serde_json::to_string(&self).map_err(io::Error::other)?;
        text.push('\n');
        for path in manifest.files.keys() {
            if let Some(Stamp { bytes, inode, modified, changed }) = self.stamps.get(path) {
                text.push_str(&format!("{bytes} {inode} {modified} {changed} {path}\n"));
            }
        }
        file.write_all(text.as_bytes())?;
        drop(file);
        fs::rename(&fresh, &place.seen)
    }
}

/// Twice as long as the slowest clock of a Linux kernel ticks.
const TICK: Duration = Duration::from_millis(20);

fn line(line: &str) -> Option<(String, Stamp)> {
    let mut parts = line.splitn(5, ' ');
    let stamp = Stamp {
        bytes: parts.next()?.parse().ok()?,
        inode: parts.next()?.parse().ok()?,
        modified: parts.next()?.parse().ok()?,
        changed: parts.next()?.parse().ok()?,
    };
    Some((parts.next()?.to_owned(), stamp))
}

#[cfg(unix)]
fn stamp(file: &Metadata) -> Option<Stamp> {
    use std::os::unix::fs::MetadataExt;
    let nanoseconds =
        |seconds: i64, rest: i64| i128::from(seconds) * 1_000_000_000 + i128::from(rest);
    Some(Stamp {
        bytes: file.len(),
        inode: file.ino(),
        modified: nanoseconds(file.mtime(), file.mtime_nsec()),
        changed: nanoseconds(file.ctime(), file.ctime_nsec()),
    })
}

/// Elsewhere every time of a file can be set by programs: its bytes are compared.
#[cfg(not(unix))]
fn stamp(_: &Metadata) -> Option<Stamp> {
    None
}
