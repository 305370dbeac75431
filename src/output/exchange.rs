//! Two folders of one file system trade places. In one step where the system can, in two renames
//! otherwise.
#![expect(clippy::disallowed_methods, reason = "the edge out: folders are renamed here")]

use std::fs;
use std::io;
use std::path::Path;

/// How a new output takes the place of the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The whole folder in one step.
    Exchange,
    /// Old aside, new in: for an instant there is no output. For file systems that cannot exchange.
    TwoRenames,
    /// Each entry of the folder by itself, for a folder that cannot be renamed: a mount point, or a
    /// parent without write permission. `public` and `funders` are each whole at any instant, but
    /// for an instant one is new and one is old.
    EntryByEntry,
}

/// What to try next when a way is barred.
pub(super) fn next_way(way: Way, error: &io::Error) -> Option<Way> {
    use io::ErrorKind::{
        CrossesDevices, InvalidInput, PermissionDenied, ReadOnlyFilesystem, ResourceBusy,
        Unsupported,
    };
    match (way, error.kind()) {
        // EINVAL: the file system does not know the flag; ENOSYS and EOPNOTSUPP: the kernel does
        // not.
        (Way::Exchange, InvalidInput | Unsupported) => Some(Way::TwoRenames),
        (
            Way::Exchange | Way::TwoRenames,
            CrossesDevices | ResourceBusy | PermissionDenied | ReadOnlyFilesystem,
        ) => Some(Way::EntryByEntry),
        _ => None,
    }
}

/// Puts `new` in the place of `old`, which may be missing. Afterwards what was `old` lies at `new`,
/// or at `aside`.
pub(super) fn put(new: &Path, old: &Path, aside: &Path, way: Way) -> io::Result<()> {
    if fs::symlink_metadata(old).is_err() {
        return fs::rename(new, old);
    }
    if way != Way::TwoRenames {
        return exchange(new, old);
    }
    fs::rename(old, aside)?;
    fs::rename(new, old).or_else(|error| fs::rename(aside, old).and(Err(error)))
}

/// As [`put`] for a file or folder inside the output: in one step if the system can, in two renames
/// otherwise.
pub(super) fn put_entry(new: &Path, old: &Path, aside: &Path) -> io::Result<()> {
    match put(new, old, aside, Way::Exchange) {
        Err(error) if next_way(Way::Exchange, &error) == Some(Way::TwoRenames) => {
            put(new, old, aside, Way::TwoRenames)
        }
        done => done,
    }
}

/// Gives a file its name, which must be free.
pub(super) fn put_new(new: &Path, name: &Path) -> io::Result<()> {
    match rename_to_free(new, name) {
        Err(error) if next_way(Way::Exchange, &error) == Some(Way::TwoRenames) => {
            match fs::symlink_metadata(name) {
                Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
                Err(_) => fs::rename(new, name),
            }
        }
        done => done,
    }
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn rename_to_free(new: &Path, name: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, new, CWD, name, RenameFlags::NOREPLACE).map_err(io::Error::from)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn rename_to_free(_new: &Path, _name: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(new: &Path, old: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE).map_err(io::Error::from)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_new: &Path, _old: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
