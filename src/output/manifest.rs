//! What an output folder says of itself: every file with its hash, and the numbers that the shrink
//! guard compares. A folder without it is not ours and is never replaced. It stands at the top of
//! the output, outside `public/`: it is not uploaded.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::words::{Message, message};

use super::Artefacts;

/// The manifest's name at the top of the output folder.
pub const FILE_NAME: &str = ".halte-manifest.json";

const FORMAT: &str = "halte-manifest/1";

/// Numbers of one build by which a later build notices that records were lost. Dates and months as
/// `2022-03-01`, `2022-03`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// The day for which the output was built.
    pub today: String,
    /// Passages that take place, by day.
    pub passages: BTreeMap<String, usize>,
    /// Recorded sessions, by month.
    pub sessions: BTreeMap<String, usize>,
    /// The records of sessions have a mistake: what was known of them before stays known.
    #[serde(skip)]
    pub sessions_unread: bool,
}

impl Facts {
    /// With what only the facts of the published output know.
    pub(super) fn after(&self, published: Option<&Facts>) -> Facts {
        let mut facts = self.clone();
        if let Some(published) = published.filter(|_| self.sessions_unread) {
            facts.sessions = published.sessions.clone();
        }
        facts
    }
}

/// The files of a published output and its facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    format: String,
    pub facts: Facts,
    /// SHA-256 by path, in lower-case hexadecimal.
    pub files: BTreeMap<String, String>,
    /// The fingerprint of what a file was made from, by path: of those only that are dear to make.
    #[serde(default)]
    pub made_from: BTreeMap<String, String>,
}

impl Manifest {
    pub fn of(artefacts: &Artefacts, facts: &Facts) -> Self {
        let all: Vec<_> = artefacts.iter().collect();
        let hashed = all.into_par_iter().map(|(path, bytes)| (path.to_string(), hash(bytes)));
        let files = hashed.collect::<Vec<_>>().into_iter().collect();
        let made_from = artefacts
            .made_from()
            .map(|(path, made_from)| (path.to_string(), made_from.0.clone()))
            .collect();
        Manifest { format: FORMAT.to_owned(), facts: facts.clone(), files, made_from }
    }

    /// Reads a manifest's text; what is wrong with it in words otherwise.
    pub fn parse(bytes: &[u8]) -> Result<Self, Message> {
        let manifest: Manifest = serde_json::from_slice(bytes)
            .map_err(|error| message!("output-manifest-unread", problem = error.to_string()))?;
        match manifest.format == FORMAT {
            true => Ok(manifest),
            false => {
                Err(message!("output-manifest-format", format = manifest.format, known = FORMAT))
            }
        }
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes =
            serde_json::to_vec_pretty(self).expect("a manifest is maps of texts and numbers");
        bytes.push(b'\n');
        bytes
    }

    /// The manifest of a folder in which entries of this and of another manifest stand side by
    /// side.
    pub fn with_files_of(&self, other: &Manifest) -> Self {
        let mut both = self.clone();
        both.files.extend(other.files.iter().map(|(path, hash)| (path.clone(), hash.clone())));
        both
    }

    /// Whether a file or a folder of this path belongs to the output.
    pub fn knows(&self, path: &str) -> bool {
        let below = format!("{path}/");
        path == FILE_NAME
            || self.files.contains_key(path)
            || self
                .files
                .range(below.clone()..)
                .next()
                .is_some_and(|(file, _)| file.starts_with(&below))
    }
}

pub(super) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
