//! Files of a project that change together with its output: all of them or none. What is about to
//! be done is in a journal first, so that after a kill the next command sees what was cut off
//! and finishes or undoes it. Independent of what the files hold.
#![expect(clippy::disallowed_methods, reason = "the edge out: files of a project are replaced")]

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::words::Message;

use super::exchange;
use super::lock::{Failed, Lock};
use super::manifest::{self, hash};
use super::place::{Place, disk};
use super::publish::{self, Refusal, claim};

/// In the project's folder.
const JOURNAL: &str = ".halte-journal";
const FRESH: &str = ".halte-journal.new";
const LOCK: &str = ".halte-journal-lock";

const FORMAT: &str = "halte-journal/1";

/// A file of a project, as it was read and as it is to be.
#[derive(Clone, Debug)]
pub struct Change {
    /// In the project: `records/ledger/calendar.jsonl`.
    pub path: String,
    /// What it was read as; `None` where there was no such file.
    pub before: Option<Arc<[u8]>>,
    pub after: Arc<[u8]>,
}

/// The right to write into a project, held until it is dropped.
#[derive(Debug)]
pub struct Hold {
    /// Links resolved.
    root: PathBuf,
    /// Why nothing can be written into the project's folder, if so.
    lock: Result<Lock, io::ErrorKind>,
}

/// What became of a command that had been cut off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resumed {
    /// Such as `halte deliver tableau 2022-01`.
    pub command: String,
    /// Everything that it was to do is done; else nothing of it.
    pub is_done: bool,
    /// Files that were changed by hand after that command had written them. They stay.
    pub edited: Vec<String>,
}

/// Takes the lock of a project, and finishes or undoes what was cut off. While another process
/// holds it, `waiting` is called once with who it is, and it is given up after `patience`. A
/// project that cannot be written is held all the same while nothing is to be changed in it.
pub fn hold(
    root: &Path,
    patience: Duration,
    waiting: &mut dyn FnMut(&Message),
) -> Result<(Hold, Option<Resumed>), Refusal> {
    let root = root.canonicalize().map_err(|error| disk(root, "found", error))?;
    match Lock::take(&root.join(LOCK), patience, waiting) {
        Ok(lock) => {
            let resumed = resume(&root, patience, waiting)?;
            Ok((Hold { root, lock: Ok(lock) }, resumed))
        }
        Err(Failed::Held(who)) => Err(Refusal::Busy { folder: root, who }),
        Err(Failed::Disk(error)) if publish::is_barred(&error) && !is_there(&root, JOURNAL) => {
            Ok((Hold { root, lock: Err(error.kind()) }, None))
        }
        Err(Failed::Disk(error)) => Err(disk(&root.join(LOCK), "written", error)),
    }
}

/// Finishes or undoes what was cut off in a project, if anything was. A process that is in the
/// middle of writing is waited for.
pub fn settle(
    root: &Path,
    patience: Duration,
    waiting: &mut dyn FnMut(&Message),
) -> Result<Option<Resumed>, Refusal> {
    if is_there(root, JOURNAL) {
        return hold(root, patience, waiting).map(|(_, resumed)| resumed);
    }
    // What a kill has left before anything was begun. It may also be in use.
    if is_there(root, LOCK) {
        return Ok(hold(root, Duration::ZERO, &mut |_| {}).ok().and_then(|(_, resumed)| resumed));
    }
    Ok(None)
}

fn is_there(root: &Path, name: &str) -> bool {
    root.join(name).symlink_metadata().is_ok()
}

/// What is to be done, as it is kept on disk meanwhile.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Journal {
    format: String,
    command: String,
    output: Option<Output>,
    files: Vec<Entry>,
    /// Folders that are made for these files.
    folders: Vec<String>,
}

/// The output that is replaced after all files and before anything is cleared away: once it is the
/// new one, all is done.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Output {
    /// Below the project's folder, or absolute.
    folder: OsString,
    /// SHA-256 of the manifests that the new output may have.
    manifests: Vec<String>,
}

/// A file of the project and the SHA-256 of what it holds before and after.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// Below the project's folder, links resolved.
    path: String,
    before: Option<String>,
    after: String,
}

/// Changes on their way. Undone when this value goes, unless they were finished.
pub(super) struct Transaction<'a> {
    root: &'a Path,
    journal: Journal,
    /// What each file is to hold, in the order of the journal.
    contents: Vec<&'a [u8]>,
    place: Option<&'a Place>,
    is_finished: bool,
}

impl Hold {
    /// Changes files of the project, all of them or none. Gives those saved by hand since.
    pub fn write(&self, command: &str, changes: &[Change]) -> Result<Vec<String>, Refusal> {
        let Some(transaction) = self.begin(command, changes, None)? else { return Ok(Vec::new()) };
        transaction.turn()?;
        Ok(transaction.finish())
    }

    /// Writes down what is to be done. Each file must still hold what it was read as. Nothing is
    /// begun where nothing can be written and no file is to be changed.
    pub(super) fn begin<'a>(
        &'a self,
        command: &str,
        changes: &'a [Change],
        output: Option<(&'a Place, Vec<String>)>,
    ) -> Result<Option<Transaction<'a>>, Refusal> {
        match (&self.lock, changes.first()) {
            (_, None) if output.is_none() => return Ok(None),
            (Err(_), None) => return Ok(None),
            (Err(kind), Some(change)) => {
                return Err(disk(&self.root.join(&change.path), "written", (*kind).into()));
            }
            (Ok(_), _) => {}
        }
        let root = self.root.as_path();
        let files = changes.iter().map(|change| Entry::of(root, change));
        let files = files.collect::<Result<Vec<_>, Refusal>>()?;
        let folders = missing_folders(root, &files);
        let place = output.as_ref().map(|(place, _)| *place);
        let output = output.map(|(place, manifests)| Output {
            folder: place.folder.strip_prefix(root).unwrap_or(&place.folder).into(),
            manifests,
        });
        let format = FORMAT.to_owned();
        let journal = Journal { format, command: command.to_owned(), output, files, folders };
        journal.write(root)?;
        let contents = changes.iter().map(|change| change.after.as_ref()).collect();
        Ok(Some(Transaction { root, journal, contents, place, is_finished: false }))
    }
}

impl Transaction<'_> {
    /// Puts the new files in the place of the old ones, which stay beside them. Done twice, it is
    /// done once.
    pub fn turn(&self) -> Result<(), Refusal> {
        let root = self.root;
        for folder in &self.journal.folders {
            let path = root.join(folder);
            fs::create_dir_all(&path).map_err(|error| disk(&path, "made", error))?;
        }
        let spots = || self.journal.files.iter().map(|file| (Spot::of(root, file), file));
        for ((spot, file), content) in spots().zip(&self.contents) {
            if spot.holds(&spot.target, Some(&file.after))? {
                continue;
            }
            write_like(&spot.fresh, content, fs::metadata(&spot.target).ok().as_ref())
                .map_err(|error| disk(&spot.target, "written", error))?;
        }
        for (spot, file) in spots() {
            spot.turn(file)?;
        }
        let folders: BTreeSet<_> = spots().filter_map(|(spot, _)| spot.folder()).collect();
        for folder in folders {
            sync_folder(&folder).map_err(|error| disk(&folder, "written", error))?;
        }
        Ok(())
    }

    /// Clears away the old files. What cannot be cleared away is left to the next command: the
    /// journal says that everything is done.
    /// Gives the files that somebody has saved since they were written; they stay.
    pub fn finish(mut self) -> Vec<String> {
        self.is_finished = true;
        let is_saved = |file: &&Entry| {
            let spot = Spot::of(self.root, file);
            spot.holds(&spot.target, Some(&file.after)).is_ok_and(|holds| !holds)
        };
        let saved = self.journal.files.iter().filter(is_saved);
        let saved = saved.map(|file| file.path.clone()).collect();
        self.end(true);
        saved
    }

    fn end(&self, forward: bool) {
        let is_clear = self.place.is_none_or(|place| place.leftover().is_none());
        // Where it fails the journal stays, and the next command does it.
        let _ = self.journal.bring(self.root, forward);
        if is_clear {
            let _ = self.journal.close(self.root, forward);
        }
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        if !self.is_finished {
            self.end(false);
        }
    }
}

impl Journal {
    fn write(&self, root: &Path) -> Result<(), Refusal> {
        let (fresh, path) = (root.join(FRESH), root.join(JOURNAL));
        let bytes = serde_json::to_vec_pretty(self).expect("a journal is lists of texts");
        let written = write_like(&fresh, &bytes, None)
            .and_then(|()| fs::rename(&fresh, &path))
            .and_then(|()| sync_folder(root));
        written.map_err(|error| {
            let _ = fs::remove_file(&path).or_else(|_| fs::remove_file(&fresh));
            disk(&path, "written", error)
        })
    }

    /// What was cut off; `None` where nothing was.
    fn read(root: &Path) -> Result<Option<Journal>, Refusal> {
        let path = root.join(JOURNAL);
        let bytes = match publish::read_plain(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(disk(&path, "read", error)),
        };
        let wrong = |problem: String| Refusal::Journal { path: path.clone(), problem };
        let journal: Journal =
            serde_json::from_slice(&bytes).map_err(|error| wrong(error.to_string()))?;
        if journal.format != FORMAT {
            return Err(wrong(journal.format));
        }
        // A project may come from elsewhere, and its journal with it.
        let paths = journal.files.iter().map(|file| &file.path).chain(&journal.folders);
        match paths.into_iter().find(|path| !lies_below(root, path)) {
            Some(path) => Err(wrong(path.clone())),
            None => Ok(Some(journal)),
        }
    }

    /// Whether all can be as it was to be: the output is the new one, and each file is, was until
    /// somebody changed it by hand, or can be.
    fn can_be_done(&self, root: &Path) -> Result<bool, Refusal> {
        if let Some(output) = &self.output {
            let manifest = root.join(&output.folder).join(manifest::FILE_NAME);
            let is_new = publish::read_plain(&manifest)
                .is_ok_and(|bytes| output.manifests.contains(&hash(&bytes)));
            if !is_new {
                return Ok(false);
            }
        }
        for file in &self.files {
            let spot = Spot::of(root, file);
            let there = spot.hash_of(&spot.target)?;
            let is_ready = spot.holds(&spot.fresh, Some(&file.after))?;
            let can_be = match &there {
                Some(there) if *there == file.after => true,
                // Between two renames, or removed by hand.
                None if file.before.is_some() => true,
                _ => is_ready == (there == file.before),
            };
            if !can_be {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Brings every file to its new or back to its old state. Gives those that were changed by hand
    /// in between and stay.
    fn bring(&self, root: &Path, forward: bool) -> Result<Vec<String>, Refusal> {
        let mut edited = Vec::new();
        for file in self.files.iter().rev() {
            if !Spot::of(root, file).bring(file, forward)? {
                edited.push(file.path.clone());
            }
        }
        Ok(edited)
    }

    /// As [`Journal::bring`], and clears the rest away.
    fn close(&self, root: &Path, forward: bool) -> Result<Vec<String>, Refusal> {
        let edited = self.bring(root, forward)?;
        for file in &self.files {
            let spot = Spot::of(root, file);
            for left in [&spot.fresh, &spot.aside] {
                remove(left).map_err(|error| disk(left, "removed", error))?;
            }
        }
        if !forward {
            for folder in self.folders.iter().rev() {
                // One that holds something else by now stays.
                let _ = fs::remove_dir(root.join(folder));
            }
        }
        let path = root.join(JOURNAL);
        remove(&path).map_err(|error| disk(&path, "removed", error))?;
        Ok(edited)
    }
}

/// Under the lock of the project.
fn resume(
    root: &Path,
    patience: Duration,
    waiting: &mut dyn FnMut(&Message),
) -> Result<Option<Resumed>, Refusal> {
    let fresh = root.join(FRESH);
    remove(&fresh).map_err(|error| disk(&fresh, "removed", error))?;
    let Some(journal) = Journal::read(root)? else { return Ok(None) };
    if let Some(output) = &journal.output {
        let folder = root.join(&output.folder);
        if folder.parent().is_some_and(Path::is_dir) {
            claim(&folder, patience, waiting)?.place.clear_leftovers()?;
        }
    }
    let is_done = journal.can_be_done(root)?;
    let edited = journal.close(root, is_done)?;
    Ok(Some(Resumed { command: journal.command, is_done, edited }))
}

/// A file and its two neighbours. Names that begin with a dot are not read as records.
struct Spot {
    target: PathBuf,
    /// The new file before the exchange, the old one after it.
    fresh: PathBuf,
    /// The old file where the disk cannot exchange.
    aside: PathBuf,
}

impl Spot {
    fn of(root: &Path, file: &Entry) -> Self {
        let target = root.join(&file.path);
        let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let beside = |ending: &str| target.with_file_name(format!(".{name}{ending}"));
        Spot { fresh: beside(".halte-new"), aside: beside(".halte-old"), target }
    }

    fn folder(&self) -> Option<PathBuf> {
        self.target.parent().map(Path::to_owned)
    }

    /// The hash of a file; `None` where there is none.
    fn hash_of(&self, path: &Path) -> Result<Option<String>, Refusal> {
        match publish::read_plain(path) {
            Ok(bytes) => Ok(Some(hash(&bytes))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(disk(path, "read", error)),
        }
    }

    fn holds(&self, path: &Path, content: Option<&String>) -> Result<bool, Refusal> {
        Ok(self.hash_of(path)?.as_ref() == content)
    }

    /// The new file takes the place of the old one.
    fn turn(&self, file: &Entry) -> Result<(), Refusal> {
        let there = self.hash_of(&self.target)?;
        if there.as_ref() == Some(&file.after) {
            return Ok(());
        }
        let edited = || Refusal::Edited { path: self.target.clone() };
        if there != file.before {
            return Err(edited());
        }
        let refuse = |error: io::Error| match error.kind() {
            io::ErrorKind::AlreadyExists => edited(),
            _ => disk(&self.target, "replaced", error),
        };
        if file.before.is_none() {
            return exchange::put_new(&self.fresh, &self.target).map_err(refuse);
        }
        match self.exchange(&self.fresh, &self.aside, file.before.as_ref()) {
            Ok(true) => Ok(()),
            Ok(false) => Err(edited()),
            Err(error) => Err(refuse(error)),
        }
    }

    /// Puts a neighbour in the place of the file, which holds `expected`. Somebody may have saved
    /// it between the look and the exchange: then it is put back, and the answer is `false`.
    fn exchange(&self, spare: &Path, free: &Path, expected: Option<&String>) -> io::Result<bool> {
        exchange::put_entry(spare, &self.target, free)?;
        let (old, other) = if spare.exists() { (spare, free) } else { (free, spare) };
        let is_expected = match publish::read_plain(old) {
            Ok(bytes) => Some(&hash(&bytes)) == expected,
            // There was none.
            Err(error) if error.kind() == io::ErrorKind::NotFound => true,
            Err(error) => return Err(error),
        };
        if !is_expected {
            exchange::put_entry(old, &self.target, other)?;
        }
        Ok(is_expected)
    }

    /// Brings the file to its new or its old state. Not where somebody has changed it by hand after
    /// it was new: that stays, and the answer is `false`.
    fn bring(&self, file: &Entry, forward: bool) -> Result<bool, Refusal> {
        let after = Some(&file.after);
        let (wanted, other) =
            if forward { (after, file.before.as_ref()) } else { (file.before.as_ref(), after) };
        let there = self.hash_of(&self.target)?;
        if there.as_ref() == wanted {
            return Ok(true);
        }
        if there.is_some() && there.as_ref() != other {
            return Ok(forward || self.holds(&self.fresh, after)?);
        }
        let refuse = |error| disk(&self.target, "restored", error);
        let Some(wanted) = wanted else {
            return remove(&self.target).map(|()| true).map_err(refuse);
        };
        for (spare, free) in [(&self.fresh, &self.aside), (&self.aside, &self.fresh)] {
            if self.holds(spare, Some(wanted))? {
                return self.exchange(spare, free, other).map_err(refuse);
            }
        }
        // Removed by hand after it was new.
        Ok(forward)
    }
}

impl Entry {
    /// The file that is really meant, where it is a link. It must hold what it was read as.
    fn of(root: &Path, change: &Change) -> Result<Self, Refusal> {
        let named = root.join(&change.path);
        let real = resolved(&named).map_err(|error| disk(&named, "found", error))?;
        let path = real.strip_prefix(root).ok().and_then(Path::to_str).map(str::to_owned);
        let path = path.ok_or_else(|| disk(&named, "found", io::ErrorKind::InvalidInput.into()))?;
        let before = change.before.as_ref().map(|bytes| hash(bytes));
        let entry = Entry { path, before, after: hash(&change.after) };
        let spot = Spot::of(root, &entry);
        match spot.holds(&spot.target, entry.before.as_ref())? {
            true => Ok(entry),
            false => Err(Refusal::Edited { path: spot.target }),
        }
    }
}

/// A path without links, also of what is not there yet.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::NotFound && !path.is_symlink() => {
            match (path.parent(), path.file_name()) {
                (Some(parent), Some(name)) => Ok(resolved(parent)?.join(name)),
                _ => Err(error),
            }
        }
        found => found,
    }
}

/// The folders of files that do not exist, the outer ones first.
fn missing_folders(root: &Path, files: &[Entry]) -> Vec<String> {
    let mut missing = BTreeSet::new();
    for file in files {
        let above = Path::new(&file.path).ancestors().skip(1);
        let above = above.take_while(|folder| !root.join(folder).is_dir());
        missing.extend(above.filter_map(|folder| folder.to_str().map(str::to_owned)));
    }
    missing.into_iter().collect()
}

/// Whether a path leads to a place below the project's folder.
fn lies_below(root: &Path, path: &str) -> bool {
    let path = Path::new(path);
    let is_plain = path.components().all(|part| matches!(part, Component::Normal(_)));
    let parent = root.join(path.parent().unwrap_or(Path::new("")));
    is_plain && parent.canonicalize().map_or(true, |parent| parent.starts_with(root))
}

/// Writes a file that must not be there yet, and waits for the disk. It is readable by those who
/// may read the file that it is like, at no moment by others.
fn write_like(path: &Path, bytes: &[u8], like: Option<&Metadata>) -> io::Result<()> {
    remove(path)?;
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if like.is_some() {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    if let Some(like) = like {
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            let own = file.metadata()?;
            if (own.uid(), own.gid()) != (like.uid(), like.gid()) {
                // Only the owner of the machine may give files away.
                let _ = std::os::unix::fs::fchown(&file, Some(like.uid()), Some(like.gid()));
            }
        }
        file.set_permissions(like.permissions())?;
    }
    file.sync_all()
}

/// Removes a file that may be gone.
fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Waits until the names in a folder are on the disk, where the system can.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
