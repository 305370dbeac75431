//! Artefacts as a value: path to bytes. [`publish`] is the edge out: staged beside the output, exchanged in one step.

mod path;
mod publish;
mod place;
mod manifest;
mod guard;
mod lock;
mod exchange;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use exchange::Way;
pub use manifest::{FILE_NAME as MANIFEST, Facts};
pub use path::OutputPath;
pub use publish::{Claim, Options, Refusal, Report, claim, publish};

/// Everything a build makes, by path. The preview server is handed this same value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Artefacts(BTreeMap<OutputPath, Arc<[u8]>>);

impl Artefacts {
    /// Adds an artefact. Two artefacts of one path are a bug of ours: ids that fold to one address are an error before.
    pub fn insert(&mut self, path: OutputPath, bytes: impl Into<Arc<[u8]>>) {
        let before = self.0.insert(path, bytes.into());
        debug_assert!(before.is_none(), "two artefacts have one path");
    }

    pub fn extend(&mut self, other: Artefacts) {
        for (path, bytes) in other.0 {
            self.insert(path, bytes);
        }
    }

    pub fn get(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.0.get(path)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&OutputPath, &Arc<[u8]>)> {
        self.0.iter()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
