//! The files of a project as a commit has them. Asks the program `git`, which is needed for nothing
//! else, and never touches the working copy.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::words::{Message, message};

use super::disk::{FILE_BYTES_MAX, composed, is_editor_trace};
use super::{FOLDERS, Sources};

/// The project in the folder `root` as it was in a commit: a hash, a branch, a tag, `HEAD~3`.
///
/// # Errors
/// Where there is no git, no repository or no such commit.
pub fn read_commit(root: &Path, revision: &str) -> Result<(Sources, Vec<Diagnostic>), Message> {
    if revision.starts_with('-') {
        return Err(message!("git-no-commit", name = revision));
    }
    let commit =
        asked(root, &["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])?;
    let commit = String::from_utf8_lossy(&commit).trim().to_owned();
    let arguments = [&["ls-tree", "-r", "-z", "--long", &commit, "--"], FOLDERS].concat();
    let listed = asked(root, &arguments)?;
    let mut diagnostics = Vec::new();
    let files: Vec<Listed> = listed
        .split(|byte| *byte == 0)
        .filter_map(|line| Listed::of(line, &mut diagnostics))
        .collect();
    let mut sources = Sources::default();
    for (file, bytes) in files.iter().zip(contents(root, &files)?) {
        sources.insert(composed(&file.path), bytes);
    }
    Ok((sources.with_default_theme(), diagnostics))
}

/// Whether the folder is a repository that is pushed somewhere, with what is below `folder`: its
/// configuration names a remote (gitconfig, `remote.<name>.url`), and `.gitignore` does not leave
/// the folder out.
pub fn is_pushed(root: &Path, folder: &str) -> bool {
    let read = |path: &str| super::disk::small_text(&root.join(path));
    let has_remote = read(".git/config")
        .is_some_and(|text| text.lines().any(|line| line.trim_start().starts_with("[remote ")));
    let ignored = || {
        read(".gitignore").is_some_and(|text| {
            let bare =
                |line: &str| line.trim().trim_matches('/').trim_end_matches("/**").to_owned();
            text.lines().any(|line| bare(line) == folder.trim_matches('/'))
        })
    };
    has_remote && !ignored()
}

/// A file of a commit.
struct Listed {
    object: String,
    path: String,
}

impl Listed {
    /// A line `<mode> <type> <object> <size>\t<path>`; what is no file of a project is left out.
    fn of(line: &[u8], diagnostics: &mut Vec<Diagnostic>) -> Option<Self> {
        let line = std::str::from_utf8(line).ok()?;
        let (head, path) = line.split_once('\t')?;
        let [mode, kind, object, size] = head.split_whitespace().collect::<Vec<_>>()[..] else {
            return None;
        };
        if kind != "blob" || path.split('/').any(is_editor_trace) {
            return None;
        }
        let mut leave_out = |code, message| {
            let said = Diagnostic::new(code, Span::whole_file(path), message);
            diagnostics.push(said.severity(Severity::Warning));
        };
        if mode == "120000" {
            leave_out(Code::OutsideLink, message!("outside-link-commit"));
            return None;
        }
        if size.parse::<u64>().is_ok_and(|bytes| bytes > FILE_BYTES_MAX) {
            leave_out(Code::FileTooLarge, message!("file-too-large-commit"));
            return None;
        }
        Some(Listed { object: object.to_owned(), path: path.to_owned() })
    }
}

/// The bytes of each file, in their order, by one `git cat-file`.
fn contents(root: &Path, files: &[Listed]) -> Result<Vec<Vec<u8>>, Message> {
    let failed = |error: std::io::Error| message!("git-files-failed", problem = error.to_string());
    let silent = || message!("git-files");
    let mut git = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut wanted = git.stdin.take().ok_or_else(silent)?;
    let mut answers = BufReader::new(git.stdout.take().ok_or_else(silent)?);
    let names: String = files.iter().map(|file| format!("{}\n", file.object)).collect();
    // Asked from beside: both pipes are short, and git answers while it is asked.
    let asking = std::thread::Builder::new()
        .spawn(move || wanted.write_all(names.as_bytes()))
        .map_err(failed)?;
    let mut found = Vec::with_capacity(files.len());
    for file in files {
        let mut head = String::new();
        answers.read_line(&mut head).map_err(failed)?;
        let size = head.trim_end().rsplit(' ').next().and_then(|size| size.parse::<u64>().ok());
        let size = size.ok_or_else(|| message!("git-no-file", file = &file.path))?;
        let mut bytes = Vec::new();
        // The line end after the bytes is git's.
        answers.by_ref().take(size + 1).read_to_end(&mut bytes).map_err(failed)?;
        bytes.pop();
        found.push(bytes);
    }
    asking.join().map_err(|_| silent())?.map_err(failed)?;
    git.wait().map_err(failed)?;
    Ok(found)
}

fn asked(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, Message> {
    let output =
        Command::new("git").arg("-C").arg(root).args(arguments).stdin(Stdio::null()).output();
    let output = output.map_err(|error| message!("git-not-run", problem = error.to_string()))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.lines().next().unwrap_or_default().trim();
    Err(match said {
        "" => message!("git-unknown-commit"),
        _ => message!("git-says", problem = said),
    })
}
