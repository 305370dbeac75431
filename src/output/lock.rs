//! One process at a time publishes into a folder. The lock dies with its process, whatever kills
//! it.
#![expect(
    clippy::disallowed_methods,
    reason = "the edge out: the lock is a file beside the output"
)]

use std::fs::{File, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::words::{Message, message};

/// How often a waiting process looks again.
const PAUSE: Duration = Duration::from_millis(40);

/// The text of the lock file before the number of the process that holds it.
const NOTE: &str = "process ";

/// A lock that is held. It is given back, and its file removed, when this value goes.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

pub(super) enum Failed {
    /// Another process holds it.
    Held(Message),
    Disk(io::Error),
}

impl Lock {
    /// Takes the lock, waiting at most `patience`. `waiting` is told once who holds it.
    pub fn take(
        path: &Path,
        patience: Duration,
        waiting: &mut dyn FnMut(&Message),
    ) -> Result<Lock, Failed> {
        let start = Instant::now();
        let mut told = false;
        loop {
            match attempt(path).map_err(Failed::Disk)? {
                Attempt::Taken(mut file) => {
                    let note = format!("{NOTE}{}\n", std::process::id());
                    let written = file
                        .set_len(0)
                        .and_then(|()| file.rewind())
                        .and_then(|()| file.write_all(note.as_bytes()));
                    let lock = Lock { file, path: path.to_owned() };
                    return written.map(|()| lock).map_err(Failed::Disk);
                }
                Attempt::Held(who) if start.elapsed() >= patience => return Err(Failed::Held(who)),
                Attempt::Held(who) => {
                    if !std::mem::replace(&mut told, true) {
                        waiting(&who);
                    }
                    std::thread::sleep(PAUSE);
                }
                Attempt::Gone => {}
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is still held: who opened the file meanwhile finds it gone and opens the
        // next one.
        if is_same_file(&self.file, &self.path) {
            let _ = std::fs::remove_file(&self.path);
        }
        let _ = self.file.unlock();
    }
}

enum Attempt {
    Taken(File),
    Held(Message),
    /// The file was removed between opening and locking.
    Gone,
}

fn attempt(path: &Path) -> io::Result<Attempt> {
    let mut file =
        File::options().read(true).write(true).create(true).truncate(false).open(path)?;
    match file.try_lock() {
        Ok(()) if is_same_file(&file, path) => Ok(Attempt::Taken(file)),
        Ok(()) => Ok(Attempt::Gone),
        Err(TryLockError::WouldBlock) => {
            let mut note = String::new();
            let _ = Read::by_ref(&mut file).take(200).read_to_string(&mut note);
            Ok(Attempt::Held(match note.trim().strip_prefix(NOTE) {
                Some(number) => message!("output-process", number = number),
                None => message!("output-process-unknown"),
            }))
        }
        Err(TryLockError::Error(error)) => Err(error),
    }
}

#[cfg(unix)]
fn is_same_file(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(open), Ok(named)) = (file.metadata(), std::fs::metadata(path)) else { return false };
    (open.dev(), open.ino()) == (named.dev(), named.ino())
}

#[cfg(not(unix))]
fn is_same_file(_file: &File, path: &Path) -> bool {
    path.exists()
}
