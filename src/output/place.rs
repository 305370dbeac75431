//! Where an output is published, and the names of what lies beside it meanwhile.
#![expect(clippy::disallowed_methods, reason = "the edge out: looks at the output folder")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::words::{Message, message};

use super::manifest::{self, Manifest};
use super::publish::Refusal;

/// An output folder and its neighbours. All lie in one folder, so that a rename is enough.
#[derive(Debug)]
pub(super) struct Place {
    /// The output, links resolved; it need not exist.
    pub folder: PathBuf,
    pub lock: PathBuf,
    /// The new output while it is written; after the exchange, the old one until it is removed.
    pub staging: PathBuf,
    /// The old output between two renames.
    pub aside: PathBuf,
    /// What the last command saw of the output.
    pub seen: PathBuf,
    // The same inside the output, for a folder beside which nothing can be written.
    pub lock_inside: PathBuf,
    pub staging_inside: PathBuf,
    pub aside_inside: PathBuf,
}

const LOCK: &str = ".halte-lock";
const STAGING: &str = ".halte-new";
const ASIDE: &str = ".halte-old";
const SEEN: &str = ".halte-seen";

/// Files that file managers leave in every folder that somebody looks at.
const DUST: &[&str] = &[".DS_Store", "Thumbs.db", "desktop.ini"];

impl Place {
    pub fn of(folder: &Path) -> Result<Self, Refusal> {
        let absolute = std::path::absolute(folder).map_err(|error| disk(folder, "found", error))?;
        let folder = match absolute.canonicalize() {
            Ok(real) => real,
            Err(_) if absolute.symlink_metadata().is_ok() => {
                return Err(foreign(&absolute, message!("output-dead-link")));
            }
            Err(_) => {
                let parent = absolute.parent().unwrap_or(Path::new("/"));
                fs::create_dir_all(parent).map_err(|error| disk(parent, "made", error))?;
                let parent = parent.canonicalize().map_err(|error| disk(parent, "found", error))?;
                absolute.file_name().map_or_else(|| parent.clone(), |name| parent.join(name))
            }
        };
        let (Some(parent), Some(name)) = (folder.parent(), folder.file_name()) else {
            return Err(foreign(&folder, message!("output-root")));
        };
        let beside = |suffix: &str| parent.join(format!(".{}{suffix}", name.to_string_lossy()));
        Ok(Place {
            lock: beside(LOCK),
            staging: beside(STAGING),
            aside: beside(ASIDE),
            seen: beside(SEEN),
            lock_inside: folder.join(LOCK),
            staging_inside: folder.join(STAGING),
            aside_inside: folder.join(ASIDE),
            folder,
        })
    }

    /// Removes what killed builds have left. An old output that was set aside and never replaced is
    /// put back.
    pub fn clear_leftovers(&self) -> Result<(), Refusal> {
        if !self.folder.exists() && self.aside.is_dir() {
            fs::rename(&self.aside, &self.folder)
                .map_err(|error| disk(&self.folder, "restored", error))?;
        }
        for leftover in [&self.staging, &self.aside, &self.staging_inside, &self.aside_inside] {
            match fs::remove_dir_all(leftover) {
                Err(error)
                    if !matches!(
                        error.kind(),
                        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                    ) =>
                {
                    return Err(disk(leftover, "removed", error));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// What was staged or set aside and is still there.
    pub fn leftover(&self) -> Option<PathBuf> {
        [&self.staging, &self.aside, &self.staging_inside, &self.aside_inside]
            .into_iter()
            .find(|path| path.exists())
            .cloned()
    }

    /// The manifest of what is published; `None` when there is nothing.
    pub fn manifest(&self) -> Result<Option<Manifest>, Refusal> {
        let Ok(metadata) = fs::symlink_metadata(&self.folder) else { return Ok(None) };
        if !metadata.is_dir() {
            return Err(foreign(&self.folder, message!("output-no-folder")));
        }
        match fs::read(self.folder.join(manifest::FILE_NAME)) {
            Ok(bytes) => {
                Manifest::parse(&bytes).map(Some).map_err(|why| foreign(&self.folder, why))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let entries = fs::read_dir(&self.folder)
                    .map_err(|error| disk(&self.folder, "read", error))?;
                let mut names = entries
                    .filter_map(Result::ok)
                    .map(|entry| entry.file_name().to_string_lossy().into_owned());
                match names.find(|name| !is_ours_or_dust(name)) {
                    Some(name) => {
                        Err(foreign(&self.folder, message!("output-not-ours", file = name)))
                    }
                    None => Ok(None),
                }
            }
            Err(error) => Err(disk(&self.folder.join(manifest::FILE_NAME), "read", error)),
        }
    }

    /// What lies in the output and was not put there by a build, in order.
    pub fn strangers(&self, published: &Manifest) -> Result<Vec<String>, Refusal> {
        let mut found = Vec::new();
        let mut waiting = vec![String::new()];
        while let Some(inner) = waiting.pop() {
            let folder = self.folder.join(&inner);
            let entries = fs::read_dir(&folder).map_err(|error| disk(&folder, "read", error))?;
            for entry in entries {
                let entry = entry.map_err(|error| disk(&folder, "read", error))?;
                let name = entry.file_name().to_string_lossy().into_owned();
                let path = if inner.is_empty() { name.clone() } else { format!("{inner}/{name}") };
                let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
                let own = if inner.is_empty() {
                    is_ours_or_dust(&name)
                } else {
                    DUST.contains(&name.as_str())
                };
                match is_folder {
                    _ if own => {}
                    true if published.knows(&path) => waiting.push(path),
                    false if published.knows(&path) => {}
                    _ => found.push(path),
                }
            }
        }
        found.sort();
        Ok(found)
    }

    /// Whether the folder lies on another file system than its neighbours would.
    #[cfg(unix)]
    pub fn is_mount_point(&self) -> bool {
        use std::os::unix::fs::MetadataExt;
        let device = |path: &Path| fs::metadata(path).map(|metadata| metadata.dev()).ok();
        let inside = device(&self.folder);
        inside.is_some() && inside != self.folder.parent().and_then(device)
    }

    #[cfg(not(unix))]
    pub fn is_mount_point(&self) -> bool {
        false
    }
}

fn is_ours_or_dust(name: &str) -> bool {
    DUST.contains(&name) || [LOCK, STAGING, ASIDE].contains(&name)
}

fn foreign(folder: &Path, why: Message) -> Refusal {
    Refusal::Foreign { folder: folder.to_owned(), why }
}

pub(super) fn disk(path: &Path, doing: &'static str, error: io::Error) -> Refusal {
    Refusal::Disk { path: path.to_owned(), doing, error }
}
