//! The public tree on its way to a host: what differs from what was published there, and how the
//! new site takes the old one's place. Knows nothing of records. The only code that sends; it
//! starts the programs `sftp` and `git`.

mod folder;
mod git;
mod plan;
mod sftp;
mod target;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::output::PublicTree;
use crate::words::Message;

pub use target::Target;

/// What was published to a host and its file there. It names public files only.
const LIST: &str = ".halte-published.json";
const FORMAT: &str = "halte-published/1";

/// The files that are at a host, as this program wrote them. All other files there are left alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Published {
    format: String,
    /// The number of the folder to which a link at the host leads; none where the files are in a
    /// folder of the host's own.
    release: Option<u64>,
    /// SHA-256 by path.
    files: BTreeMap<String, String>,
}

impl Published {
    fn of(tree: &PublicTree, release: Option<u64>) -> Self {
        let files = tree.iter().map(|(path, file)| (path.to_owned(), file.hash.clone())).collect();
        Published { format: FORMAT.to_owned(), release, files }
    }

    /// A list of another format is none: everything is sent.
    fn read(bytes: &[u8]) -> Option<Self> {
        let list: Published = serde_json::from_slice(bytes).ok()?;
        (list.format == FORMAT && list.files.keys().all(|path| is_public(path))).then_some(list)
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).expect("a list is texts and a number");
        bytes.push(b'\n');
        bytes
    }
}

/// A path that a list of a host may name: it comes from outside, and files are removed by it.
fn is_public(path: &str) -> bool {
    crate::output::OutputPath::public(path).is_some()
}

/// What differs between the site and what is at the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    pub new: Vec<String>,
    pub changed: Vec<String>,
    pub gone: Vec<String>,
    pub same: Vec<String>,
}

impl Difference {
    fn between(old: &Published, tree: &PublicTree) -> Self {
        let mut difference = Difference::default();
        for (path, file) in tree.iter() {
            let list = match old.files.get(path) {
                None => &mut difference.new,
                Some(hash) if *hash != file.hash => &mut difference.changed,
                Some(_) => &mut difference.same,
            };
            list.push(path.to_owned());
        }
        let is_gone = |path: &&String| tree.get(path).is_none();
        difference.gone = old.files.keys().filter(is_gone).cloned().collect();
        difference
    }

    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.gone.is_empty()
    }
}

/// How the new site takes the place of the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A link is turned to a folder that holds the whole new site.
    Link,
    /// Every new file is there before the first takes its place.
    InPlace,
    /// A commit.
    Commit,
}

/// What was sent, or would be.
#[derive(Clone, Debug)]
pub struct Sent {
    pub difference: Difference,
    pub way: Way,
}

/// How to reach the host.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Nothing is changed at the host.
    pub dry_run: bool,
    /// Another configuration of ssh than the user's.
    pub ssh_config: Option<PathBuf>,
}

/// Sends the public tree to its target, as far as it differs from what is there. `work` is an empty
/// folder for files on their way.
pub fn send(
    tree: &PublicTree,
    target: &Target,
    work: &Path,
    options: &Options,
) -> Result<Sent, Message> {
    match target {
        Target::Folder(path) => plan::send(tree, &mut folder::Folder::new(path), options),
        Target::Sftp(address) => {
            plan::send(tree, &mut sftp::Host::new(address, work, options), options)
        }
        Target::Git { repository, branch } => git::send(tree, repository, branch, work, options),
    }
}
