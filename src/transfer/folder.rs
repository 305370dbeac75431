//! A folder of this machine as a host.
#![expect(clippy::disallowed_methods, reason = "an edge out: a site is copied to its folder")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::output::PublicTree;
use crate::words::{Message, message};

use super::plan::{Found, Host, Step, releases};
use super::{LIST, Published};

pub struct Folder {
    path: String,
}

impl Folder {
    pub fn new(path: &Path) -> Self {
        let path = path.components().collect::<PathBuf>();
        Folder { path: path.display().to_string() }
    }
}

impl Host for Folder {
    fn path(&self) -> &str {
        &self.path
    }

    fn look(&mut self) -> Result<Found, Message> {
        let home = PathBuf::from(releases(&self.path));
        let list = |path: PathBuf| fs::read(path).ok().and_then(|bytes| Published::read(&bytes));
        let mut found = Found {
            exists: fs::symlink_metadata(&self.path).is_ok(),
            list: list(Path::new(&self.path).join(LIST)),
            releases: Vec::new(),
        };
        for entry in fs::read_dir(&home).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if let Some(number) = name.strip_suffix(".json").and_then(|name| name.parse().ok()) {
                found.releases.push((number, list(home.join(name))));
            }
        }
        Ok(found)
    }

    fn carry_out(
        &mut self,
        steps: &[Step],
        tree: &PublicTree,
        list: &Published,
    ) -> Result<(), Message> {
        steps.iter().try_for_each(|step| {
            one(step, tree, list).map_err(|error| {
                let path = self.path.clone();
                message!("transfer-failed", target = path, problem = error.to_string())
            })
        })
    }
}

fn one(step: &Step, tree: &PublicTree, list: &Published) -> io::Result<()> {
    match step {
        Step::Folder(path) => fs::create_dir_all(path),
        Step::Write { file, path } => {
            fs::write(path, tree.get(file).map(|file| file.bytes.as_ref()).unwrap_or_default())
        }
        Step::List(path) => fs::write(path, list.to_bytes()),
        // Some file systems have no hard links.
        Step::Link { from, path } => {
            fs::hard_link(from, path).or_else(|_| fs::copy(from, path).map(drop))
        }
        Step::Lead { to, path } => lead(to, path),
        Step::Rename { from, path } => fs::rename(from, path),
        Step::Remove(path) => missing_is_good(fs::remove_file(path)),
        Step::RemoveFolder(path) => {
            let _ = fs::remove_dir(path);
            Ok(())
        }
    }
}

#[cfg(unix)]
fn lead(to: &str, path: &str) -> io::Result<()> {
    std::os::unix::fs::symlink(to, path)
}

#[cfg(windows)]
fn lead(to: &str, path: &str) -> io::Result<()> {
    std::os::windows::fs::symlink_dir(to, path)
}

fn missing_is_good(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}
