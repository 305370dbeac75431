//! Where a site is published, as one text.

use std::path::{Path, PathBuf};

use crate::words::{Message, message};

/// A place that a site can be published to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// On this machine.
    Folder(PathBuf),
    /// `sftp://user@host:port/path`
    Sftp(Address),
    /// `git:repository#branch`
    Git { repository: String, branch: String },
}

/// A folder of a host that is reached by SFTP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// With the user, where one is named: `deploy@www.example.org`.
    pub host: String,
    pub port: Option<u16>,
    /// From the root, or from the user's folder.
    pub path: String,
}

/// The branch from which hosts show pages by custom.
const BRANCH: &str = "gh-pages";

impl Target {
    /// Reads a target; a folder is meant from `root` on.
    pub fn parse(text: &str, root: &Path) -> Result<Self, Message> {
        let text = text.trim();
        let wrong = || message!("transfer-target", target = text);
        if let Some(rest) = text.strip_prefix("sftp://") {
            let address = Address::parse(rest).ok_or_else(wrong)?;
            return address.map(Target::Sftp);
        }
        if let Some(rest) = text.strip_prefix("git:") {
            let (repository, branch) = rest.split_once('#').unwrap_or((rest, BRANCH));
            let is_bad = |part: &str| part.is_empty() || part.starts_with('-');
            if is_bad(repository) || is_bad(branch) || branch.contains(char::is_whitespace) {
                return Err(wrong());
            }
            if has_secret(repository.split_once("://").map_or(repository, |(_, rest)| rest)) {
                return Err(message!("transfer-secret"));
            }
            return Ok(Target::Git {
                repository: repository.to_owned(),
                branch: branch.to_owned(),
            });
        }
        match text.is_empty() || text.contains("://") {
            true => Err(wrong()),
            false => Ok(Target::Folder(root.join(text))),
        }
    }
}

impl Address {
    /// `None` where a part is missing or written with signs that a host might read otherwise.
    fn parse(text: &str) -> Option<Result<Self, Message>> {
        if has_secret(text) {
            return Some(Err(message!("transfer-secret")));
        }
        let (host, path) = text.split_once('/')?;
        let path = match path.strip_prefix("~/") {
            Some(path) => path.to_owned(),
            None => format!("/{path}"),
        };
        let (host, port) = match host.rsplit_once(':') {
            Some((host, port)) => (host, Some(port.parse().ok()?)),
            None => (host, None),
        };
        let path = path.trim_end_matches('/').to_owned();
        let is_name = |c: char| c.is_alphanumeric() || "._-+".contains(c);
        let is_host = |c: char| is_name(c) || c == '@';
        let parts = path.trim_start_matches('/').split('/');
        let is_good = |part: &str| !part.is_empty() && part != "." && part != "..";
        let good = !host.is_empty()
            && !host.starts_with(['-', '@'])
            && host.chars().all(is_host)
            && path.chars().all(|c| is_name(c) || c == '/' || c == ' ')
            && !path.starts_with('-')
            && parts.into_iter().all(is_good);
        good.then(|| Ok(Address { host: host.to_owned(), port, path }))
    }
}

/// Whether a password is beside the name of a user: `user:secret@host`.
fn has_secret(text: &str) -> bool {
    let authority = text.split('/').next().unwrap_or_default();
    authority.rsplit_once('@').is_some_and(|(user, _)| user.contains(':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_a_folder_a_host_or_a_branch() {
        let read = |text: &str| Target::parse(text, Path::new("/project"));
        let sftp = |host: &str, port, path: &str| {
            Ok(Target::Sftp(Address { host: host.into(), port, path: path.into() }))
        };
        let git = |repository: &str, branch: &str| {
            Ok(Target::Git { repository: repository.into(), branch: branch.into() })
        };
        assert_eq!(read("../site"), Ok(Target::Folder("/project/../site".into())));
        assert_eq!(read("/srv/www/bus"), Ok(Target::Folder("/srv/www/bus".into())));
        assert_eq!(read("sftp://a@example.org/www/"), sftp("a@example.org", None, "/www"));
        assert_eq!(read("sftp://example.org:2222/~/www"), sftp("example.org", Some(2222), "www"));
        assert_eq!(read("git:git@example.org:a/b.git"), git("git@example.org:a/b.git", "gh-pages"));
        assert_eq!(read("git:https://example.org/a#pages"), git("https://example.org/a", "pages"));
        for text in [
            "",
            "https://example.org/",
            "sftp://example.org",
            "sftp://example.org/",
            "sftp://-oProxyCommand=x/www",
            "sftp://example.org/a/../b",
            "sftp://example.org/a;b",
            "sftp://example.org:port/a",
            "sftp://a:secret@example.org/www",
            "git:",
            "git:--upload-pack=x",
            "git:https://a:secret@example.org/b",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
