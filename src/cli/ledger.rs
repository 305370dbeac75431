//! What subscribers were told is kept with the records, once it has been published.
#![expect(clippy::disallowed_methods, reason = "the edge out for the ledger")]

use std::path::Path;

use crate::Build;
use crate::sources::Sources;
use crate::words::message;

use super::terminal;
use super::voice::Voice;

/// Writes the ledger of a build into its project, where it differs: first beside the old one, then
/// in its place.
pub fn keep(voice: Voice, root: &Path, sources: &Sources, build: &Build) {
    for (path, bytes) in &build.ledger {
        if sources.get(path).is_some_and(|kept| kept.as_ref() == bytes.as_slice()) {
            continue;
        }
        let target = root.join(path);
        if let Err(error) = replace(&target, bytes) {
            let message = message!(
                "ledger-unwritten",
                file = target.display().to_string(),
                problem = error.to_string()
            );
            terminal::warn(voice, &message);
        }
    }
}

/// Writes a file beside the old one, then puts it in its place: a reader sees the old file or the
/// new one, whole.
pub(super) fn replace(target: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let fresh = target.with_extension("new");
    let folder = target.parent().unwrap_or(Path::new("."));
    let written = std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&fresh, bytes))
        .and_then(|()| std::fs::rename(&fresh, target));
    written.inspect_err(|_| drop(std::fs::remove_file(&fresh)))
}
