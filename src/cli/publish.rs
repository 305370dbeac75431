//! `halte publish`: the public part of the last build to where it is read, as far as it differs.
#![expect(clippy::disallowed_methods, reason = "files on their way are in a folder of the system")]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::output::PublicTree;
use crate::transfer::{self, Sent, Target, Way};
use crate::words::{Message, message};

use super::terminal;
use super::voice::Voice;

#[derive(Args)]
pub struct Options {
    /// Where to: a folder, sftp://user@host/path or git:repository#branch. As `publish_to` of
    /// records/site.yaml has it, when left out.
    #[arg(value_name = "TARGET")]
    target: Option<String>,
    /// The project's folder.
    #[arg(long, default_value = ".", value_name = "DIR")]
    root: PathBuf,
    /// The output of the build; `output` in the project's folder when left out.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Say what would be sent, and send nothing.
    #[arg(long)]
    dry_run: bool,
    /// A configuration file of ssh to be used instead of the user's own.
    #[arg(long, value_name = "FILE")]
    ssh_config: Option<PathBuf>,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let tree = match PublicTree::read(
        &options.output.clone().unwrap_or_else(|| options.root.join("output")),
    ) {
        Ok(tree) => tree,
        Err(message) => {
            terminal::fail(voice, &message);
            return ExitCode::FAILURE;
        }
    };
    match target(options).and_then(|(name, target)| {
        let sent = in_work(|work| {
            let how = transfer::Options {
                dry_run: options.dry_run,
                ssh_config: options.ssh_config.clone(),
            };
            transfer::send(&tree, &target, work, &how)
        })?;
        Ok((name, sent))
    }) {
        Ok((name, sent)) => {
            tell(voice, options, &name, &sent);
            ExitCode::SUCCESS
        }
        Err(message) => {
            terminal::fail(voice, &message);
            ExitCode::from(2)
        }
    }
}

/// The target that is asked for, else the one of the records.
fn target(options: &Options) -> Result<(String, Target), Message> {
    let name = match &options.target {
        Some(target) => target.clone(),
        None => {
            let (sources, _) = crate::sources::read(&options.root);
            let (records, _) = crate::records::read(&sources);
            let site = records.site.iter().find_map(|filed| filed.record.publish_to.clone());
            site.map(|written| written.text).ok_or_else(|| message!("transfer-no-target"))?
        }
    };
    let root = match options.target {
        Some(_) => PathBuf::from("."),
        None => options.root.clone(),
    };
    let target = Target::parse(&name, &root)?;
    Ok((name, target))
}

/// Runs with an empty folder for files on their way, which goes afterwards.
fn in_work<T>(send: impl FnOnce(&std::path::Path) -> Result<T, Message>) -> Result<T, Message> {
    let work = std::env::temp_dir().join(format!("halte-publish-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&work);
    std::fs::create_dir_all(&work).map_err(|error| {
        let file = work.display().to_string();
        message!("not-written", file = file, problem = error.to_string())
    })?;
    let sent = send(&work);
    let _ = std::fs::remove_dir_all(&work);
    sent
}

fn tell(voice: Voice, options: &Options, name: &str, sent: &Sent) {
    let found = &sent.difference;
    if options.dry_run {
        let lists = [("+", &found.new), ("~", &found.changed), ("-", &found.gone)];
        for (sign, files) in lists {
            let lines: String = files.iter().map(|file| format!("{sign} {file}\n")).collect();
            terminal::put(&lines);
        }
    }
    let message = match (found.is_empty(), options.dry_run) {
        (true, _) => message!("transfer-same", target = name),
        (false, true) => message!("transfer-would", target = name),
        (false, false) => message!("transfer-done", target = name),
    };
    let message = message
        .with("new", found.new.len())
        .with("changed", found.changed.len())
        .with("gone", found.gone.len())
        .with("same", found.same.len());
    terminal::tell(voice, &message);
    if sent.way == Way::InPlace && !found.is_empty() {
        terminal::tell(voice, &message!("transfer-in-place"));
    }
}
