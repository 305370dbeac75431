//! Whether files of the project have changed: told by the system where it can, by looking where it
//! cannot, and by looking now and then in any case, since a system may forget to tell. Knows
//! nothing of what the files hold.
#![expect(clippy::disallowed_methods, reason = "looks at the project's files")]

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::sources::{FOLDERS, is_editor_trace};
use crate::words::{self, message};

use super::session::Message;

/// How often files are looked at when the system tells of changes too, and when it does not.
const GLANCE: Duration = Duration::from_secs(2);
const POLL: Duration = Duration::from_millis(250);

/// Folders nested deeper are not read either.
const DEPTH_MAX: usize = 32;

pub(super) struct Changes {
    root: PathBuf,
    /// `None` when the system does not tell of changes.
    watcher: Option<RecommendedWatcher>,
    /// The folders that the system tells about, as they were when that was asked for: a folder that
    /// is removed and made again is another one, of which nothing would be told.
    armed: u64,
    /// What the files looked like the last time.
    seen: u64,
}

impl Changes {
    /// Begins to watch. Says why the system will not tell of changes, if so.
    pub fn watch(
        root: &Path,
        polling: bool,
        sender: &Sender<Message>,
    ) -> (Self, Option<words::Message>) {
        let mut changes =
            Changes { root: root.to_owned(), watcher: None, armed: 0, seen: glance(root) };
        let deaf = if polling { None } else { changes.arm(sender).err() };
        (changes, deaf)
    }

    /// How long to sleep before the files are looked at.
    pub fn patience(&self) -> Duration {
        if self.watcher.is_some() { GLANCE } else { POLL }
    }

    /// From now on the files are looked at again and again.
    pub fn poll(&mut self) {
        self.watcher = None;
    }

    /// Sees to it that the folders which are there now are those of which changes are told.
    pub fn rearm(&mut self, sender: &Sender<Message>) {
        if self.watcher.is_some()
            && self.armed != folders(&self.root)
            && let Err(why) = self.arm(sender)
        {
            let _ = sender.send(Message::Deaf(why));
        }
    }

    /// Looks at the files: whether they differ from the last time.
    pub fn look(&mut self, sender: &Sender<Message>) -> bool {
        self.rearm(sender);
        let now = glance(&self.root);
        std::mem::replace(&mut self.seen, now) != now
    }

    fn arm(&mut self, sender: &Sender<Message>) -> Result<(), words::Message> {
        self.watcher = None;
        let armed = folders(&self.root);
        let (sender, root) =
            (sender.clone(), self.root.canonicalize().unwrap_or_else(|_| self.root.clone()));
        let handler_root = root.clone();
        let handler = move |event: notify::Result<Event>| {
            let message = match event {
                Ok(event) if event.need_rescan() => Message::Touched(Vec::new()),
                Ok(event) if is_change(&event) => {
                    let paths: Vec<PathBuf> = event
                        .paths
                        .into_iter()
                        .filter(|path| is_of_project(&handler_root, path))
                        .collect();
                    if paths.is_empty() {
                        return;
                    }
                    Message::Touched(paths)
                }
                Ok(_) => return,
                Err(error) => Message::Deaf(explain(&error)),
            };
            let _ = sender.send(message);
        };
        let mut watcher = notify::recommended_watcher(handler).map_err(|error| explain(&error))?;
        watcher.watch(&root, RecursiveMode::NonRecursive).map_err(|error| explain(&error))?;
        for folder in FOLDERS {
            let path = root.join(folder);
            if path.is_dir() {
                watcher.watch(&path, RecursiveMode::Recursive).map_err(|error| explain(&error))?;
            }
        }
        self.watcher = Some(watcher);
        self.armed = armed;
        Ok(())
    }
}

/// Reading a file is told too and must not lead to a build, which reads files. A file that is
/// written is complete when it is closed; where the system does not tell of that, every write
/// counts.
fn is_change(event: &Event) -> bool {
    match event.kind {
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        EventKind::Modify(ModifyKind::Metadata(_)) => false,
        EventKind::Modify(ModifyKind::Data(_)) => !cfg!(target_os = "linux"),
        _ => true,
    }
}

/// Whether a path lies in a folder that is read, and is no trace of an editor.
fn is_of_project(root: &Path, path: &Path) -> bool {
    let Ok(inner) = path.strip_prefix(root) else { return true };
    let names: Vec<_> = inner.iter().map(|name| name.to_string_lossy()).collect();
    let Some(first) = names.first() else { return true };
    FOLDERS.contains(&first.as_ref()) && !names.iter().any(|name| is_editor_trace(name))
}

fn explain(error: &notify::Error) -> words::Message {
    match &error.kind {
        notify::ErrorKind::MaxFilesWatch => message!("preview-files-max"),
        notify::ErrorKind::Io(io) => message!("preview-deaf", problem = io.to_string()),
        _ => message!("preview-deaf", problem = error.to_string()),
    }
}

/// The root and the folders in it that are read, as the file system knows them.
fn folders(root: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    for folder in std::iter::once("").chain(FOLDERS.iter().copied()) {
        identity(&root.join(folder)).hash(&mut hasher);
    }
    hasher.finish()
}

/// A short of every file: name, size, time and place on disk.
fn glance(root: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    for folder in FOLDERS {
        visit(&root.join(folder), 0, &mut hasher);
    }
    hasher.finish()
}

fn visit(folder: &Path, depth: usize, hasher: &mut DefaultHasher) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut entries: Vec<_> =
        entries.filter_map(Result::ok).map(|entry| (entry.file_name(), entry)).collect();
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    for (name, entry) in entries {
        if is_editor_trace(&name.to_string_lossy()) {
            continue;
        }
        name.hash(hasher);
        let path = entry.path();
        // A link to a file is followed for its time; a link to a folder is looked at when that
        // folder is.
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() && depth < DEPTH_MAX {
            visit(&path, depth + 1, hasher);
        } else {
            let metadata = if kind.is_symlink() { fs::metadata(&path) } else { entry.metadata() };
            metadata
                .as_ref()
                .map(|metadata| (metadata.len(), metadata.modified().ok()))
                .ok()
                .hash(hasher);
            identity(&path).hash(hasher);
        }
    }
}

#[cfg(unix)]
fn identity(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(path).map(|metadata| (metadata.dev(), metadata.ino())).ok()
}

#[cfg(not(unix))]
fn identity(path: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(path).and_then(|metadata| metadata.created()).ok()
}
