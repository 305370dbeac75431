//! The edge out: artefacts become a folder on disk. Whatever happens on the way (a kill, a full
//! disk, a second build), the folder holds the old output or the new one, whole. Knows nothing of
//! records or of how a refusal is shown.
#![expect(clippy::disallowed_methods, reason = "the edge out: this file writes the output to disk")]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rayon::prelude::*;

use crate::words::{Message, Value, message};

use super::exchange::{self, Way, next_way};
use super::guard;
use super::journal::{Change, Hold, Transaction};
use super::lock::{Failed, Lock};
use super::manifest::{self, Facts, Manifest};
use super::place::{Place, disk};
use super::seen::{Seen, State as SeenState};
use super::{Artefacts, Fingerprint};

/// How to publish.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What the build knows, for the shrink guard of the next one.
    pub facts: Facts,
    /// Publish although records seem to have been lost.
    pub accept_shrink: bool,
    /// How the new output takes the old one's place; the best way that the disk allows when left
    /// out.
    pub way: Option<Way>,
}

/// What was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files that are new or have new bytes.
    pub written: usize,
    /// Files whose bytes and time of modification are those of before.
    pub kept: usize,
    pub removed: usize,
    /// Addresses of pages that were published and are not any more.
    pub gone: Vec<String>,
    /// Files that somebody had changed by hand and that were replaced.
    pub edited: Vec<String>,
    /// Files of the project that somebody has saved just after they were changed.
    pub saved: Vec<String>,
    /// Set when the output could not be exchanged in one step.
    pub way: Option<Way>,
    /// What could not be cleared away.
    pub left_behind: Option<PathBuf>,
}

/// Why nothing was published. The old output is whole in every case.
#[derive(Debug)]
pub enum Refusal {
    /// Another process publishes there and did not finish in time.
    Busy { folder: PathBuf, who: Message },
    /// The folder is not an output of this program.
    Foreign { folder: PathBuf, why: Message },
    /// Files that the program did not make lie in the output and would be lost.
    Strangers { folder: PathBuf, files: Vec<String> },
    /// The build knows much less than the published one.
    Shrunk { losses: Vec<Message> },
    /// A file of the project was saved by somebody else while it was to be changed.
    Edited { path: PathBuf },
    /// What a command had begun when it was cut off cannot be read.
    Journal { path: PathBuf, problem: String },
    Disk {
        path: PathBuf,
        /// Which step: a key of the words.
        doing: &'static str,
        error: io::Error,
    },
}

/// How many files of others are named; the rest is counted.
const STRANGERS_NAMED_MAX: usize = 5;

/// The right to publish into a folder, held until it is dropped.
#[derive(Debug)]
pub struct Claim {
    pub(super) place: Place,
    _lock: Lock,
}

/// Files of the project that change together with the output.
#[derive(Clone, Copy, Debug)]
pub struct Alongside<'a> {
    pub hold: &'a Hold,
    /// Such as `halte build`.
    pub command: &'a str,
    pub changes: &'a [Change],
}

/// Publishes artefacts as the folder `folder`: claims it, then [`Claim::publish`].
pub fn publish(folder: &Path, artefacts: &Artefacts, options: &Options) -> Result<Report, Refusal> {
    claim(folder, Duration::from_secs(60), &mut |_| {})?.publish(artefacts, options)
}

/// Claims a folder, which need not exist. While another process publishes there, `waiting` is told
/// once who it is, and the claim is given up after `patience`.
pub fn claim(
    folder: &Path,
    patience: Duration,
    waiting: &mut dyn FnMut(&Message),
) -> Result<Claim, Refusal> {
    let place = Place::of(folder)?;
    let mut taken = Lock::take(&place.lock, patience, waiting);
    if matches!(&taken, Err(Failed::Disk(error)) if is_barred(error)) && place.folder.is_dir() {
        taken = Lock::take(&place.lock_inside, patience, waiting);
    }
    match taken {
        Ok(lock) => Ok(Claim { place, _lock: lock }),
        Err(Failed::Held(who)) => Err(Refusal::Busy { folder: place.folder, who }),
        Err(Failed::Disk(error)) => Err(disk(&place.folder, "written", error)),
    }
}

/// Addresses of pages that are published in a folder and that a new output has not.
pub fn gone_pages(folder: &Path, artefacts: &Artefacts) -> Vec<String> {
    let bytes = read_plain(&folder.join(manifest::FILE_NAME));
    let Some(old) = bytes.ok().and_then(|bytes| Manifest::parse(&bytes).ok()) else {
        return Vec::new();
    };
    let is_there = |path: &str| artefacts.get(path).is_some();
    guard::gone_pages(old.files.keys().map(String::as_str), is_there)
}

/// Whether nothing may be written beside the output.
pub(super) fn is_barred(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

impl Claim {
    /// The report of an output that still is what was seen: nothing is written. `None` where it is
    /// another, or cannot be shown to be the same.
    pub fn still(&self, seen: &Seen) -> Option<Report> {
        let SeenState::Same { files, is_stamped } = seen.state(&self.place) else { return None };
        if !is_stamped {
            // Without it the bytes are compared once more next time.
            let _ = seen.clone().write(&self.place);
        }
        Some(Report { kept: files, ..Report::default() })
    }

    /// Notes what the published output was made from, and its findings, so that the same
    /// need not be made again. Where that cannot be written, it is.
    pub fn note(&self, made_from: &Fingerprint, note: String) {
        if let Ok(manifest) = read_plain(&self.place.folder.join(manifest::FILE_NAME)) {
            let _ = Seen::new(made_from.to_string(), &manifest, note).write(&self.place);
        }
    }

    /// Puts the artefacts in the place of what was published before. Files whose bytes are the same
    /// keep their time of modification; files that are no longer made are removed.
    pub fn publish(&self, artefacts: &Artefacts, options: &Options) -> Result<Report, Refusal> {
        self.publish_alongside(artefacts, options, None)
    }

    /// As [`Claim::publish`], with files of the project: both are as they are to be, or neither is
    /// touched.
    pub fn publish_alongside(
        &self,
        artefacts: &Artefacts,
        options: &Options,
        alongside: Option<Alongside>,
    ) -> Result<Report, Refusal> {
        let place = &self.place;
        place.clear_leftovers()?;
        let old = place.manifest()?;
        let facts = options.facts.after(old.as_ref().map(|old| &old.facts));
        if let Some(old) = &old {
            let mut losses = guard::losses(&old.facts, &facts);
            let is_there = |path: &str| artefacts.get(path).is_some();
            losses.extend(guard::vanished(old.files.keys().map(String::as_str), is_there));
            if !losses.is_empty() && !options.accept_shrink {
                return Err(Refusal::Shrunk { losses });
            }
            let files = place.strangers(old)?;
            if !files.is_empty() {
                return Err(Refusal::Strangers { folder: place.folder.clone(), files });
            }
        }
        let new = Manifest::of(artefacts, &facts);
        let manifest_bytes = new.to_bytes();
        let mut files: Vec<(&str, &[u8])> =
            artefacts.iter().map(|(path, bytes)| (path.as_str(), bytes.as_ref())).collect();
        files.push((manifest::FILE_NAME, &manifest_bytes));
        let plan: Vec<Planned> = files
            .into_par_iter()
            .map(|(path, bytes)| compare(&place.folder, old.as_ref(), path, bytes))
            .collect();
        let removed = old.as_ref().map_or(0, |old| {
            old.files.keys().filter(|path| !new.files.contains_key(*path)).count()
        });
        let mut report = tell(&plan, removed);
        let is_there = |path: &str| artefacts.get(path).is_some();
        report.gone = old.as_ref().map_or_else(Vec::new, |old| {
            guard::gone_pages(old.files.keys().map(String::as_str), is_there)
        });
        if old.is_some() && removed == 0 && plan.iter().all(|planned| planned.state == State::Same)
        {
            if let Some(Alongside { hold, command, changes }) = alongside {
                report.saved = hold.write(command, changes)?;
            }
            return Ok(report);
        }
        let transaction = match alongside {
            Some(Alongside { hold, command, changes }) => {
                let manifests = manifests(old.as_ref(), &new);
                hold.begin(command, changes, Some((place, manifests)))?
            }
            None => None,
        };
        report.way = replace(place, &plan, old.as_ref(), &new, options.way, transaction.as_ref())?;
        if let Some(transaction) = transaction {
            report.saved = transaction.finish();
        }
        report.left_behind = place.leftover();
        Ok(report)
    }
}

/// What the manifest may be once the new output has begun to take the old one's place.
fn manifests(old: Option<&Manifest>, new: &Manifest) -> Vec<String> {
    let both = old.map(|old| (old.to_bytes(), old.with_files_of(new).to_bytes()));
    // The same as before, it would not show which output is there.
    let both = both.filter(|(old, both)| old != both).map(|(_, both)| both);
    std::iter::once(new.to_bytes()).chain(both).map(|bytes| manifest::hash(&bytes)).collect()
}

fn tell(plan: &[Planned], removed: usize) -> Report {
    let pages = || plan.iter().filter(|planned| planned.path != manifest::FILE_NAME);
    let kept = pages().filter(|planned| planned.state == State::Same).count();
    let edited = pages()
        .filter(|planned| planned.state == State::Edited)
        .map(|planned| planned.path.to_owned())
        .collect();
    Report { written: pages().count() - kept, kept, removed, edited, ..Report::default() }
}

/// A file to publish and how it stands to the one published before.
struct Planned<'a> {
    path: &'a str,
    bytes: &'a [u8],
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// The same bytes lie there.
    Same,
    Changed,
    /// There are neither these bytes nor those that were published.
    Edited,
}

fn compare<'a>(
    folder: &Path,
    old: Option<&Manifest>,
    path: &'a str,
    bytes: &'a [u8],
) -> Planned<'a> {
    let published = old.and_then(|old| old.files.get(path));
    let state = match read_plain(&folder.join(path)) {
        Ok(there) if there == bytes => State::Same,
        Ok(there) if published.is_some_and(|published| *published != manifest::hash(&there)) => {
            State::Edited
        }
        _ => State::Changed,
    };
    Planned { path, bytes, state }
}

/// The bytes of an ordinary file; a link, pipe or device is not followed.
pub(super) fn read_plain(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Stages the new output and puts it in place, after the files of the project. Gives the way that
/// was taken where it was not the best one.
fn replace(
    place: &Place,
    plan: &[Planned],
    old: Option<&Manifest>,
    new: &Manifest,
    wanted: Option<Way>,
    transaction: Option<&Transaction>,
) -> Result<Option<Way>, Refusal> {
    let mut way = wanted
        .unwrap_or_else(|| if place.is_mount_point() { Way::EntryByEntry } else { Way::Exchange });
    let turn = || transaction.map_or(Ok(()), Transaction::turn).map_err(Stopped::Refused);
    loop {
        let tried = match way {
            Way::Exchange | Way::TwoRenames => replace_folder(place, plan, way, &turn),
            Way::EntryByEntry => replace_entries(place, plan, old, new, &turn),
        };
        match tried {
            Ok(()) => return Ok((way != Way::Exchange).then_some(way)),
            Err(Stopped::Refused(refusal)) => return Err(refusal),
            Err(Stopped::Disk { path, doing, error }) => match next_way(way, &error) {
                Some(next)
                    if wanted.is_none() && (next == Way::TwoRenames || place.folder.is_dir()) =>
                {
                    way = next
                }
                _ => return Err(disk(&path, doing, error)),
            },
        }
    }
}

/// Why a way did not lead to the end.
enum Stopped {
    /// Another way may.
    Disk {
        path: PathBuf,
        doing: &'static str,
        error: io::Error,
    },
    Refused(Refusal),
}

fn failure<'a>(path: &'a Path, doing: &'static str) -> impl FnOnce(io::Error) -> Stopped + 'a {
    move |error| Stopped::Disk { path: path.to_owned(), doing, error }
}

fn replace_folder(
    place: &Place,
    plan: &[Planned],
    way: Way,
    turn: &dyn Fn() -> Result<(), Stopped>,
) -> Result<(), Stopped> {
    let _clearing = (Clearing(&place.staging), Clearing(&place.aside));
    stage(&place.staging, &place.folder, plan)?;
    turn()?;
    exchange::put(&place.staging, &place.folder, &place.aside, way)
        .map_err(failure(&place.folder, "replaced"))
}

/// Meanwhile the manifest names the files of both outputs, so that a kill leaves no file that is
/// not known as ours.
fn replace_entries(
    place: &Place,
    plan: &[Planned],
    old: Option<&Manifest>,
    new: &Manifest,
    turn: &dyn Fn() -> Result<(), Stopped>,
) -> Result<(), Stopped> {
    let _clearing = (Clearing(&place.staging_inside), Clearing(&place.aside_inside));
    let (folder, staging, aside) = (&place.folder, &place.staging_inside, &place.aside_inside);
    stage(staging, folder, plan)?;
    fs::create_dir(aside).map_err(failure(aside, "made"))?;
    let both = old.map_or_else(|| new.clone(), |old| old.with_files_of(new));
    let both_path = aside.join("both.json");
    write(&both_path, &both.to_bytes()).map_err(failure(&both_path, "written"))?;
    turn()?;
    let entry = |path: &str| path.split('/').next().unwrap_or(path).to_owned();
    let entries: BTreeSet<String> = both.files.keys().map(|path| entry(path)).collect();
    let inside = |name: &str| Moved {
        new: staging.join(name),
        place: folder.join(name),
        aside: aside.join(name),
    };
    let manifest = |new: PathBuf, aside_name: &str| Moved {
        new,
        place: folder.join(manifest::FILE_NAME),
        aside: aside.join(aside_name),
    };
    let moves = std::iter::once(manifest(both_path, "old.json"))
        .chain(entries.iter().map(|name| inside(name)))
        .chain(std::iter::once(manifest(staging.join(manifest::FILE_NAME), "mixed.json")));
    let mut done: Vec<Moved> = Vec::new();
    for moved in moves {
        if let Err(error) = moved.make() {
            done.iter().rev().for_each(Moved::take_back);
            return Err(failure(&moved.place, "replaced")(error));
        }
        done.push(moved);
    }
    Ok(())
}

/// An entry of the output that is replaced by itself.
struct Moved {
    new: PathBuf,
    place: PathBuf,
    aside: PathBuf,
}

impl Moved {
    fn make(&self) -> io::Result<()> {
        match self.new.exists() {
            true => exchange::put_entry(&self.new, &self.place, &self.aside),
            false if self.place.exists() => fs::rename(&self.place, &self.aside),
            false => Ok(()),
        }
    }

    /// What cannot be taken back is in the manifest of both outputs, and mended by the next
    /// build.
    fn take_back(&self) {
        let _ = match (self.new.exists(), self.aside.exists()) {
            (true, _) => exchange::put_entry(&self.new, &self.place, &self.aside),
            (false, true) => exchange::put_entry(&self.aside, &self.place, &self.new),
            (false, false) if self.place.exists() => fs::rename(&self.place, &self.new),
            (false, false) => Ok(()),
        };
    }
}

/// Writes the whole new output into a fresh folder. What is the same as before is linked, so that
/// it stays the same file.
fn stage(staging: &Path, old: &Path, plan: &[Planned]) -> Result<(), Stopped> {
    fs::create_dir(staging).map_err(failure(staging, "made"))?;
    let folders: BTreeSet<&Path> =
        plan.iter().filter_map(|planned| Path::new(planned.path).parent()).collect();
    for folder in folders {
        let path = staging.join(folder);
        fs::create_dir_all(&path).map_err(failure(&path, "made"))?;
    }
    plan.par_iter().try_for_each(|planned| {
        let path = staging.join(planned.path);
        let same = old.join(planned.path);
        if planned.state == State::Same && fs::hard_link(&same, &path).is_ok() {
            return Ok(());
        }
        write(&path, planned.bytes).map_err(failure(&path, "written"))?;
        if planned.state == State::Same {
            keep_time(&same, &path);
        }
        Ok(())
    })
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)
}

/// For file systems without links: the time at least is kept. Where even that fails, the file is
/// merely sent once more.
fn keep_time(old: &Path, new: &Path) {
    let _ = fs::metadata(old)
        .and_then(|metadata| metadata.modified())
        .and_then(|time| File::options().write(true).open(new)?.set_modified(time));
}

/// A folder that is gone when this value goes: what was staged and not published, or what was
/// published before.
struct Clearing<'a>(&'a Path);

impl Drop for Clearing<'_> {
    fn drop(&mut self) {
        // What cannot be removed is told in the report and tried again by the next build.
        let _ = fs::remove_dir_all(self.0);
    }
}

impl Refusal {
    /// What is wrong, with its remedy.
    pub fn message(&self) -> Message {
        let of = |path: &Path| path.display().to_string();
        match self {
            Refusal::Busy { folder, who } => {
                message!("output-busy", folder = of(folder), who = who.clone())
            }
            Refusal::Foreign { folder, why } => {
                message!("output-foreign", folder = of(folder), why = why.clone())
            }
            Refusal::Strangers { folder, files } => message!(
                "output-strangers",
                folder = of(folder),
                files = files[..files.len().min(STRANGERS_NAMED_MAX)].join(", "),
                more = files.len().saturating_sub(STRANGERS_NAMED_MAX)
            ),
            Refusal::Shrunk { losses } => {
                let both = |first: Message, next: Message| {
                    message!("output-losses", first = first, next = next)
                };
                let losses = losses.iter().cloned().reduce(both);
                message!("output-shrunk", losses = losses.map_or_else(|| "".into(), Value::from))
            }
            Refusal::Edited { path } => message!("output-edited", path = of(path)),
            Refusal::Journal { path, problem } => {
                message!("output-journal", path = of(path), problem = problem)
            }
            Refusal::Disk { path, doing, error } if error.kind() == io::ErrorKind::StorageFull => {
                message!(
                    "output-disk-full",
                    path = of(path),
                    doing = *doing,
                    problem = error.to_string()
                )
            }
            Refusal::Disk { path, doing, error } => message!(
                "output-disk",
                path = of(path),
                doing = *doing,
                problem = error.to_string()
            ),
        }
    }
}
