//! Where the folder may be, and who may read it.
#![expect(clippy::disallowed_methods, reason = "the folder of alerts is made and guarded here")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::words::message;

use super::Trouble;

/// Refuses a place that is published with the output, or committed with the records.
pub fn place(root: &Path, path: &Path) -> Result<(), Trouble> {
    let real = real(path);
    for published in ["output", "records", "content", "themes"] {
        if real.starts_with(self::real(&root.join(published))) && !is_private(root, &real) {
            return Err(Trouble::Machine(message!("alerts-folder-published", folder = published)));
        }
    }
    let tree = real.ancestors().find(|folder| folder.join(".git").exists());
    match tree {
        Some(tree) if !is_ignored(tree, &real) => {
            let line = real.strip_prefix(tree).unwrap_or(&real).display().to_string();
            Err(Trouble::Machine(message!("alerts-folder-committed", line = format!("/{line}/"))))
        }
        _ => Ok(()),
    }
}

/// `records/private/` is neither published nor committed.
fn is_private(root: &Path, path: &Path) -> bool {
    path.starts_with(real(&root.join("records/private")))
}

/// Without links; of a folder that is still to be made, its nearest one that is there.
fn real(path: &Path) -> PathBuf {
    if let Ok(real) = path.canonicalize() {
        return real;
    }
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) if parent.as_os_str().is_empty() => {
            real(Path::new(".")).join(name)
        }
        (Some(parent), Some(name)) => real(parent).join(name),
        _ => path.to_owned(),
    }
}

/// By git itself; where it is missing, by the lines of `.gitignore`.
fn is_ignored(tree: &Path, path: &Path) -> bool {
    let asked = Command::new("git")
        .arg("-C")
        .arg(tree)
        .args(["check-ignore", "--quiet", "--"])
        .arg(path.join("house.db"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if let Some(code @ (0 | 1)) = asked.ok().and_then(|status| status.code()) {
        return code == 0;
    }
    let lines = fs::read_to_string(tree.join(".gitignore")).unwrap_or_default();
    let inner = path.strip_prefix(tree).unwrap_or(path);
    let covers = |line: &str| {
        let line = line.trim().trim_matches('/');
        !line.is_empty() && inner.starts_with(line)
    };
    lines.lines().any(covers)
}

/// Makes a folder that its owner alone can read; one that others can read is refused.
pub fn make(path: &Path) -> Result<(), Trouble> {
    if !path.exists() {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path)?;
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(path)?.permissions().mode();
        if mode & 0o077 != 0 {
            let folder = path.display().to_string();
            return Err(Trouble::Machine(message!("alerts-folder-open", folder = folder)));
        }
    }
    Ok(())
}

/// Makes an empty file that its owner alone can read.
pub fn create(path: &Path) -> Result<(), Trouble> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?;
    Ok(())
}
