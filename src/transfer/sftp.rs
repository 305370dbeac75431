//! A folder that is reached by SFTP, with the program `sftp` of OpenSSH: one session to look, one
//! to do everything. Keys and hosts are those of ssh's own files; nothing is asked.
#![expect(clippy::disallowed_methods, reason = "an edge out: files on their way to a host")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::output::PublicTree;
use crate::words::{Message, message};

use super::plan::{Found, Step, releases};
use super::target::Address;
use super::{LIST, Options, Published, plan};

pub struct Host<'a> {
    address: &'a Address,
    /// Files on their way.
    work: PathBuf,
    options: &'a Options,
}

impl<'a> Host<'a> {
    pub fn new(address: &'a Address, work: &Path, options: &'a Options) -> Self {
        Host { address, work: work.to_owned(), options }
    }

    /// Runs commands of sftp; gives the answer to each, by the lines `sftp> ` that repeat them.
    fn session(&self, commands: &[String]) -> Result<Vec<(String, String)>, Message> {
        let failed = |problem: String| {
            message!("transfer-failed", target = &self.address.host, problem = problem)
        };
        let mut sftp = Command::new("sftp");
        if let Some(config) = &self.options.ssh_config {
            sftp.arg("-F").arg(std::path::absolute(config).unwrap_or_else(|_| config.clone()));
        }
        if let Some(port) = self.address.port {
            sftp.args(["-P", &port.to_string()]);
        }
        sftp.args(["-q", "-o", "BatchMode=yes", "-o", "ConnectTimeout=30", "-b", "-"]);
        sftp.arg("--").arg(&self.address.host).current_dir(&self.work);
        sftp.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut running = sftp.spawn().map_err(|error| {
            message!("transfer-no-program", program = "sftp", problem = error.to_string())
        })?;
        let text = commands.iter().flat_map(|line| [line.as_str(), "\n"]).collect::<String>();
        // Written from beside: sftp answers while it is asked.
        let input = running.stdin.take();
        let asking = std::thread::Builder::new()
            .spawn(move || input.is_some_and(|mut input| input.write_all(text.as_bytes()).is_ok()));
        let asking = asking.map_err(|error| failed(error.to_string()))?;
        let done = running.wait_with_output().map_err(|error| failed(error.to_string()))?;
        let _ = asking.join();
        if !done.status.success() {
            let said = String::from_utf8_lossy(&done.stderr);
            let last = said.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
            return Err(failed(last.trim().to_owned()));
        }
        let mut answers: Vec<(String, String)> = Vec::new();
        for line in String::from_utf8_lossy(&done.stdout).lines() {
            match (line.strip_prefix("sftp> "), answers.last_mut()) {
                (Some(command), _) => answers.push((command.to_owned(), String::new())),
                (None, Some((_, answer))) => answer.extend([line, "\n"]),
                (None, None) => {}
            }
        }
        Ok(answers)
    }

    fn read(&self, name: &str) -> Option<Published> {
        fs::read(self.work.join(name)).ok().and_then(|bytes| Published::read(&bytes))
    }
}

impl plan::Host for Host<'_> {
    fn path(&self) -> &str {
        &self.address.path
    }

    fn look(&mut self) -> Result<Found, Message> {
        let (path, home) = (quoted(self.path()), quoted(&releases(self.path())));
        let list = quoted(&format!("{}/{LIST}", self.path()));
        let commands = [
            "pwd".to_owned(),
            format!("-get {list} list"),
            format!("-ls -1 {home}"),
            format!("-cd {path}"),
            "pwd".to_owned(),
        ];
        let answers = self.session(&commands)?;
        let of = |command: &str| {
            let mut all = answers.iter().filter(|(asked, _)| asked.trim() == command.trim());
            all.next_back().map(|(_, answer)| answer.as_str()).unwrap_or_default()
        };
        let first = answers.first().map(|(_, answer)| answer.as_str()).unwrap_or_default();
        let names = of(&commands[2]).lines().filter_map(|line| {
            let name = line.trim().rsplit('/').next()?;
            name.strip_suffix(".json")?.parse::<u64>().ok()
        });
        let numbers: Vec<u64> = names.collect();
        if !numbers.is_empty() {
            let get = |number: &u64| {
                let list = quoted(&format!("{}/{number}.json", releases(self.path())));
                format!("-get {list} list-{number}")
            };
            self.session(&numbers.iter().map(get).collect::<Vec<_>>())?;
        }
        let release = |number: u64| (number, self.read(&format!("list-{number}")));
        Ok(Found {
            exists: of("pwd") != first,
            list: self.read("list"),
            releases: numbers.into_iter().map(release).collect(),
        })
    }

    fn carry_out(
        &mut self,
        steps: &[Step],
        tree: &PublicTree,
        list: &Published,
    ) -> Result<(), Message> {
        let not_written = |error: std::io::Error| {
            let file = self.work.display().to_string();
            message!("not-written", file = file, problem = error.to_string())
        };
        fs::write(self.work.join("published"), list.to_bytes()).map_err(not_written)?;
        let mut files = self.stage(steps, tree).map_err(not_written)?;
        let done =
            self.session(&steps.iter().map(|step| command(step, &files)).collect::<Vec<_>>());
        let Err(said) = done else { return Ok(()) };
        // Some hosts have no hard links: then everything is sent.
        let has_links = steps.iter().any(|step| matches!(step, Step::Link { .. }));
        let is_of_links = said.arguments().iter().any(|(_, value)| {
            matches!(value, crate::words::Value::Text(text) if text.contains("hardlink"))
        });
        if !has_links || !is_of_links {
            return Err(said);
        }
        let steps: Vec<Step> = steps.iter().map(unlinked).collect();
        files = self.stage(&steps, tree).map_err(not_written)?;
        self.session(&steps.iter().map(|step| command(step, &files)).collect::<Vec<_>>()).map(drop)
    }
}

/// Names by which the files to be sent are on their way.
type Staged = std::collections::BTreeMap<String, String>;

impl Host<'_> {
    fn stage(&self, steps: &[Step], tree: &PublicTree) -> std::io::Result<Staged> {
        let mut staged = Staged::new();
        for step in steps {
            let Step::Write { file, .. } = step else { continue };
            let name = format!("file-{}", staged.len());
            let bytes = tree.get(file).map(|file| file.bytes.as_ref()).unwrap_or_default();
            fs::write(self.work.join(&name), bytes)?;
            staged.insert(file.clone(), name);
        }
        Ok(staged)
    }
}

/// A file that is sent in the place of one that has a second name. The file of both is the last
/// part that they share.
fn unlinked(step: &Step) -> Step {
    let Step::Link { from, path } = step else { return step.clone() };
    let (mut one, mut two) = (from.rsplit('/'), path.rsplit('/'));
    let mut parts = Vec::new();
    while let (Some(a), Some(b)) = (one.next(), two.next()) {
        if a != b {
            break;
        }
        parts.insert(0, a);
    }
    Step::Write { file: parts.join("/"), path: path.clone() }
}

/// A step as sftp reads it. A dash before a command lets it fail.
fn command(step: &Step, staged: &Staged) -> String {
    match step {
        Step::Folder(path) => format!("-mkdir {}", quoted(path)),
        Step::Write { file, path } => {
            let name = staged.get(file).map(String::as_str).unwrap_or_default();
            format!("put {name} {}", quoted(path))
        }
        Step::List(path) => format!("put published {}", quoted(path)),
        Step::Link { from, path } => format!("ln {} {}", quoted(from), quoted(path)),
        Step::Lead { to, path } => format!("ln -s {} {}", quoted(to), quoted(path)),
        Step::Rename { from, path } => format!("rename {} {}", quoted(from), quoted(path)),
        Step::Remove(path) => format!("-rm {}", quoted(path)),
        Step::RemoveFolder(path) => format!("-rmdir {}", quoted(path)),
    }
}

/// Paths are made of letters, digits, a few signs and blanks: see [`Address`].
fn quoted(path: &str) -> String {
    format!("\"{path}\"")
}
