//! The files of a project as a commit has them. Asks the program `git`, which is needed for nothing
//! else, and never touches the working copy.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::diagnostics::{Code, Diagnostic, Span};

use super::disk::{FILE_BYTES_MAX, composed, is_editor_trace};
use super::{FOLDERS, Sources};

/// The project in the folder `root` as it was in a commit: a hash, a branch, a tag, `HEAD~3`.
///
/// # Errors
/// In words, where there is no git, no repository or no such commit.
pub fn read_commit(root: &Path, revision: &str) -> Result<(Sources, Vec<Diagnostic>), String> {
    if revision.starts_with('-') {
        return Err(format!("`{revision}` is no commit"));
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
        let mut refuse = |code, message: &str| {
            diagnostics.push(Diagnostic::warning(code, Span::whole_file(path), message))
        };
        if mode == "120000" {
            refuse(Code::OutsideLink, "this is a link: it is not followed in a commit");
            return None;
        }
        if size.parse::<u64>().is_ok_and(|bytes| bytes > FILE_BYTES_MAX) {
            refuse(Code::FileTooLarge, "the file holds more than 64 MB: it is left out");
            return None;
        }
        Some(Listed { object: object.to_owned(), path: path.to_owned() })
    }
}

/// The bytes of each file, in their order, by one `git cat-file`.
fn contents(root: &Path, files: &[Listed]) -> Result<Vec<Vec<u8>>, String> {
    let failed = |error: std::io::Error| format!("git cannot be asked for the files: {error}");
    let mut git = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut wanted = git.stdin.take().ok_or("git takes no questions")?;
    let mut answers = BufReader::new(git.stdout.take().ok_or("git gives no answers")?);
    let names: String = files.iter().map(|file| format!("{}\n", file.object)).collect();
    // Asked from beside: both pipes are short, and git answers while it is asked.
    let asking = std::thread::spawn(move || wanted.write_all(names.as_bytes()));
    let mut found = Vec::with_capacity(files.len());
    for file in files {
        let mut head = String::new();
        answers.read_line(&mut head).map_err(failed)?;
        let size = head.trim_end().rsplit(' ').next().and_then(|size| size.parse::<u64>().ok());
        let size = size.ok_or_else(|| format!("git does not have {}", file.path))?;
        let mut bytes = Vec::new();
        // The line end after the bytes is git's.
        answers.by_ref().take(size + 1).read_to_end(&mut bytes).map_err(failed)?;
        bytes.pop();
        found.push(bytes);
    }
    let asked = asking.join().map_err(|_| "git cannot be asked for the files".to_owned())?;
    asked.map_err(failed)?;
    git.wait().map_err(failed)?;
    Ok(found)
}

fn asked(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output =
        Command::new("git").arg("-C").arg(root).args(arguments).stdin(Stdio::null()).output();
    let output = output.map_err(|error| format!("the program git cannot be run: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.lines().next().unwrap_or_default().trim();
    Err(if said.is_empty() { "git knows no such commit".to_owned() } else { said.to_owned() })
}
