//! Artefacts as a value: path to bytes. [`publish`] is the edge out: staged beside the output,
//! exchanged in one step.

pub mod demo;
mod path;
mod public;
mod publish;
mod seen;
mod kept;
mod place;
mod manifest;
mod guard;
mod lock;
mod exchange;
mod journal;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use exchange::Way;
pub use journal::{Change, Hold, Resumed, hold, settle};
pub use kept::{Fingerprint, Kept};
pub use manifest::{FILE_NAME as MANIFEST, Facts};
pub use path::OutputPath;
pub use public::{PublicFile, PublicTree};
pub use publish::{Alongside, Claim, Options, Refusal, Report, claim, gone_pages, publish};
pub use seen::Seen;

/// Everything a build makes, by path. The preview server is handed this same value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Artefacts {
    files: BTreeMap<OutputPath, Arc<[u8]>>,
    /// Of those that are dear to make.
    made_from: BTreeMap<OutputPath, Fingerprint>,
}

impl Artefacts {
    /// Adds an artefact. Two artefacts of one path are a bug of ours: ids that fold to one address
    /// are an error before.
    pub fn insert(&mut self, path: OutputPath, bytes: impl Into<Arc<[u8]>>) {
        let before = self.files.insert(path, bytes.into());
        debug_assert!(before.is_none(), "two artefacts have one path");
    }

    /// Adds an artefact that a later build may take over, if it would make it from the very same.
    pub fn insert_made_from(
        &mut self,
        path: OutputPath,
        bytes: impl Into<Arc<[u8]>>,
        made_from: Fingerprint,
    ) {
        self.made_from.insert(path.clone(), made_from);
        self.insert(path, bytes);
    }

    /// Adds those that are not there yet.
    pub fn add_new(&mut self, other: Artefacts) {
        for (path, bytes) in other.files {
            self.files.entry(path).or_insert(bytes);
        }
        self.made_from.extend(other.made_from);
    }

    /// Puts bytes in the place of those of a path, or adds them. A later build does not take them
    /// over.
    pub fn replace(&mut self, path: OutputPath, bytes: Arc<[u8]>) {
        self.made_from.remove(&path);
        self.files.insert(path, bytes);
    }

    pub fn extend(&mut self, other: Artefacts) {
        for (path, bytes) in other.files {
            self.insert(path, bytes);
        }
        self.made_from.extend(other.made_from);
    }

    pub fn get(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&OutputPath, &Arc<[u8]>)> {
        self.files.iter()
    }

    /// Of the files that are dear to make, what each was made from.
    pub fn made_from(&self) -> impl Iterator<Item = (&OutputPath, &Fingerprint)> {
        self.made_from.iter()
    }

    pub fn len(&self) -> usize {
        self.files.len()
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
