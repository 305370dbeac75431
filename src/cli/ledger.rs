//! What changes in a project together with its output: ledgers, records and copies. Before each
//! command, what an earlier one had begun when it was cut off is finished or undone.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::Build;
use crate::output::{self, Change, Hold, Refusal, Resumed};
use crate::sources::{self, Sources};
use crate::words::{Message, message};

use super::terminal;
use super::voice::Voice;

/// How long another process that writes into the project is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// Takes the lock of a project. What was cut off in it is finished or undone, and said.
pub fn hold(voice: Voice, root: &Path, waiting: &mut dyn FnMut(&Message)) -> Result<Hold, Refusal> {
    let (hold, resumed) = output::hold(root, PATIENCE, waiting)?;
    if let Some(resumed) = resumed {
        tell(voice, &resumed);
    }
    Ok(hold)
}

/// Finishes or undoes what was cut off in a project, and says so. A command that only reads goes on
/// where that cannot be done, once it has said what is open.
pub fn settle(voice: Voice, root: &Path) {
    let mut waiting = |who: &Message| terminal::tell(voice, &super::build::busy(who, root));
    match output::settle(root, PATIENCE, &mut waiting) {
        Ok(None) => {}
        Ok(Some(resumed)) => tell(voice, &resumed),
        Err(refusal) => {
            terminal::warn(voice, &message!("settle-open", problem = refusal.message()));
        }
    }
}

fn tell(voice: Voice, resumed: &Resumed) {
    let command = resumed.command.as_str();
    terminal::tell(
        voice,
        &match resumed.is_done {
            true => message!("settle-done", command = command),
            false => message!("settle-undone", command = command),
        },
    );
    if !resumed.edited.is_empty() {
        terminal::warn(voice, &message!("settle-edited", files = resumed.edited.clone()));
    }
}

/// Names the files that somebody has saved just after they were written.
pub fn tell_saved(voice: Voice, saved: &[String]) {
    if !saved.is_empty() {
        terminal::warn(voice, &message!("settle-saved", files = saved.to_vec()));
    }
}

/// The ledgers of a build, where they differ from those of its project.
pub fn changes(sources: &Sources, build: &Build) -> Vec<Change> {
    let change = |(path, bytes): (&&str, &Vec<u8>)| ledger(sources, path, bytes.clone());
    build.ledger.iter().filter_map(change).collect()
}

/// A ledger, with the ends of lines that it has: version control may have changed them all.
pub fn ledger(sources: &Sources, path: &str, bytes: Vec<u8>) -> Option<Change> {
    let has_returns =
        sources.get(path).is_some_and(|kept| kept.windows(2).any(|pair| pair == b"\r\n"));
    if !has_returns {
        return change(sources, path, bytes);
    }
    let with_returns = bytes.split_inclusive(|byte| *byte == b'\n').flat_map(|line| {
        let (text, end) = match line.strip_suffix(b"\n") {
            Some(text) => (text, &b"\r\n"[..]),
            None => (line, &b""[..]),
        };
        text.iter().chain(end).copied()
    });
    change(sources, path, with_returns.collect::<Vec<u8>>())
}

/// A file of the project that is to hold other bytes; nothing where it holds them already.
pub fn change(sources: &Sources, path: &str, after: impl Into<Arc<[u8]>>) -> Option<Change> {
    let (before, after) = (sources.get(path).cloned(), after.into());
    let differs = before.as_ref() != Some(&after);
    differs.then(|| Change { path: path.to_owned(), before, after })
}

/// Changes of files by their names on the disk.
pub fn on_disk(root: &Path, changes: &[Change]) -> Vec<Change> {
    let named = |change: &Change| Change {
        path: sources::on_disk(root, &change.path),
        before: change.before.clone(),
        after: Arc::clone(&change.after),
    };
    changes.iter().map(named).collect()
}
