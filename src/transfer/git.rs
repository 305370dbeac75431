//! A branch of a repository from which a host shows pages, with the program `git`. The new site is
//! one commit on top of the last; files of the branch that this program did not write stay. A push
//! that somebody else overtook is refused by git, and the old site stays.
#![expect(clippy::disallowed_methods, reason = "an edge out: files on their way to a repository")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::output::PublicTree;
use crate::words::{Message, message};

use super::{Difference, LIST, Options, Published, Sent, Way};

/// A file that asks hosts to publish a branch as it is.
const AS_IT_IS: &str = ".nojekyll";

pub fn send(
    tree: &PublicTree,
    repository: &str,
    branch: &str,
    work: &Path,
    options: &Options,
) -> Result<Sent, Message> {
    let git = Git { work: work.to_owned(), options, repository };
    let head = format!("refs/heads/{branch}");
    git.run(&["init", "-q"], b"")?;
    let listed = git.run(&["ls-remote", "--heads", "--", repository, &head], b"")?;
    let is_there = !listed.is_empty();
    let mut old = Published::default();
    if is_there {
        git.run(&["fetch", "-q", "--depth", "1", "--", repository, &head], b"")?;
        let list = git.run(&["show", &format!("FETCH_HEAD:{LIST}")], b"");
        old = list.ok().and_then(|bytes| Published::read(&bytes)).unwrap_or_default();
    }
    let difference = Difference::between(&old, tree);
    let sent = Sent { difference, way: Way::Commit };
    if sent.difference.is_empty() || options.dry_run {
        return Ok(sent);
    }
    if is_there {
        git.run(&["read-tree", "FETCH_HEAD"], b"")?;
    }
    let gone: String = sent.difference.gone.iter().map(|file| format!("{file}\0")).collect();
    git.run(&["update-index", "-z", "--force-remove", "--stdin"], gone.as_bytes())?;
    let mut entries = String::new();
    let list = Published::of(tree, None).to_bytes();
    let changed = sent.difference.new.iter().chain(&sent.difference.changed);
    let files = changed.filter_map(|path| Some((path.as_str(), tree.get(path)?.bytes.as_ref())));
    for (path, bytes) in files.chain([(LIST, list.as_slice()), (AS_IT_IS, b"")]) {
        let hash = git.run(&["hash-object", "-w", "--stdin"], bytes)?;
        let hash = String::from_utf8_lossy(&hash).trim().to_owned();
        entries.push_str(&format!("100644 {hash}\t{path}\0"));
    }
    git.run(&["update-index", "-z", "--index-info"], entries.as_bytes())?;
    let made = git.text(&["write-tree"])?;
    let mut commit = vec!["commit-tree", made.as_str(), "-m", "The site as halte made it"];
    if is_there {
        commit.extend(["-p", "FETCH_HEAD"]);
    }
    let commit = git.text(&commit)?;
    git.run(&["push", "-q", "--", repository, &format!("{commit}:{head}")], b"")?;
    Ok(sent)
}

struct Git<'a> {
    /// A repository of this one transfer.
    work: PathBuf,
    options: &'a Options,
    repository: &'a str,
}

impl Git<'_> {
    fn text(&self, arguments: &[&str]) -> Result<String, Message> {
        self.run(arguments, b"").map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned())
    }

    fn run(&self, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, Message> {
        let failed = |problem: String| {
            message!("transfer-failed", target = self.repository, problem = problem)
        };
        fs::write(self.work.join("input"), input).map_err(|error| failed(error.to_string()))?;
        let input = fs::File::open(self.work.join("input"));
        let mut git = Command::new("git");
        git.current_dir(&self.work)
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("GIT_DIR", self.work.join("git"));
        git.env("GIT_WORK_TREE", &self.work);
        for (name, value) in [("NAME", "halte"), ("EMAIL", "halte@localhost")] {
            git.env(format!("GIT_AUTHOR_{name}"), value);
            git.env(format!("GIT_COMMITTER_{name}"), value);
        }
        if let Some(config) = &self.options.ssh_config {
            let config = std::path::absolute(config).unwrap_or_else(|_| config.clone());
            git.env("GIT_SSH_COMMAND", format!("ssh -o BatchMode=yes -F '{}'", config.display()));
        }
        git.args(["-c", "core.autocrlf=false"]).args(arguments);
        git.stdin(input.map_err(|error| failed(error.to_string()))?).stdout(Stdio::piped());
        let done = git.stderr(Stdio::piped()).output().map_err(|error| {
            message!("transfer-no-program", program = "git", problem = error.to_string())
        })?;
        if done.status.success() {
            return Ok(done.stdout);
        }
        let said = String::from_utf8_lossy(&done.stderr);
        let line = said.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        Err(failed(line.trim().to_owned()))
    }
}
