//! The public files of an output, and no others: what may leave the house. Made of the manifest's
//! paths below `public/`, each with the bytes that the build made.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::words::{Message, message};

use super::OutputPath;
use super::manifest::{self, Manifest};
use super::publish;

/// The files of `public/` by their paths below it. Only [`PublicTree::read`] makes one.
#[derive(Clone, Debug)]
pub struct PublicTree(BTreeMap<String, PublicFile>);

#[derive(Clone, Debug)]
pub struct PublicFile {
    /// SHA-256, in lower-case hexadecimal.
    pub hash: String,
    pub bytes: Arc<[u8]>,
}

impl PublicTree {
    /// Those of the output in a folder. A file that differs from its manifest was changed by hand,
    /// or is being built at this moment: then there is none.
    pub fn read(folder: &Path) -> Result<Self, Message> {
        let shown = folder.display().to_string();
        let bytes = publish::read_plain(&folder.join(manifest::FILE_NAME))
            .map_err(|_| message!("transfer-no-output", folder = &shown))?;
        let manifest = Manifest::parse(&bytes)?;
        let mut files = BTreeMap::new();
        for (path, hash) in &manifest.files {
            let path = OutputPath::of(path);
            let Some(path) = path.as_ref().filter(|path| path.public_part().is_some()) else {
                continue;
            };
            let bytes = publish::read_plain(&folder.join(path.as_str())).ok();
            let bytes = bytes.filter(|bytes| manifest::hash(bytes) == *hash).ok_or_else(|| {
                message!("transfer-changed", folder = &shown, file = path.to_string())
            })?;
            let file = PublicFile { hash: hash.clone(), bytes: bytes.into() };
            files.insert(path.public_part().unwrap_or_default().to_owned(), file);
        }
        match files.contains_key("index.html") {
            true => Ok(PublicTree(files)),
            false => Err(message!("transfer-no-output", folder = &shown)),
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &PublicFile)> {
        self.0.iter().map(|(path, file)| (path.as_str(), file))
    }

    pub fn get(&self, path: &str) -> Option<&PublicFile> {
        self.0.get(path)
    }
}
