//! `halte audit`: attacks what was published with everything that protects it, and says what it
//! proved.
#![expect(clippy::disallowed_methods, reason = "reads the manifests that were named")]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::addresses;
use crate::diagnostics::has_errors;
use crate::indicators::{Audit, Yield, audit};

use super::voice::Voice;
use super::{Project, terminal, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    project: Project,
    /// Manifests (`publication.json`) to attack; without any, those of a build of the project.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let (manifests, yields) = match manifests(options, voice) {
        Ok(found) => found,
        Err(code) => return code,
    };
    if manifests.is_empty() {
        terminal::say("no figures are published: there is nothing to attack");
    }
    let mut is_clean = true;
    for (name, bytes) in manifests {
        match audit(&bytes) {
            Ok(found) => {
                is_clean &= found.is_clean();
                terminal::put(&report(&name, &found));
            }
            Err(message) => {
                is_clean = false;
                terminal::say(&format!("error: {name}: {message}"));
            }
        }
    }
    for found in &yields {
        terminal::put(&told(found));
    }
    if is_clean { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

type Manifests = Vec<(String, Vec<u8>)>;

fn manifests(options: &Options, voice: Voice) -> Result<(Manifests, Vec<Yield>), ExitCode> {
    let refuse = |message: String| {
        terminal::say(&format!("error: {message}"));
        ExitCode::from(2)
    };
    if !options.files.is_empty() {
        let read = |path: &PathBuf| match std::fs::read(path) {
            Ok(bytes) => Ok((path.display().to_string(), bytes)),
            Err(error) => Err(refuse(format!("{} cannot be read: {error}", path.display()))),
        };
        return options
            .files
            .iter()
            .map(read)
            .collect::<Result<Manifests, ExitCode>>()
            .map(|manifests| (manifests, Vec::new()));
    }
    let today = today::today(options.project.today).map_err(|said| refuse(voice.say(&said)))?;
    let (sources, mut diagnostics) = crate::sources::read(&options.project.root);
    let build = crate::build(&sources, today);
    diagnostics.extend(build.diagnostics);
    if has_errors(&diagnostics) {
        terminal::show(voice, &diagnostics);
        return Err(ExitCode::FAILURE);
    }
    let found = build.artefacts.iter().filter(|(path, _)| addresses::is_manifest(path.as_str()));
    let manifests = found.map(|(path, bytes)| (path.to_string(), bytes.to_vec())).collect();
    Ok((manifests, build.yields))
}

/// The price of the protection: numbers that are large enough to be printed and are masked to
/// protect others.
fn told(found: &Yield) -> String {
    let share = if found.printable == 0 {
        0.0
    } else {
        100.0 * as_f64(found.lost) / as_f64(found.printable)
    };
    format!(
        "{} for {}: {} of {} numbers that reach the threshold are masked to protect others \
         ({share:.1} %)\n",
        found.programme, found.recipient, found.lost, found.printable
    )
}

#[expect(clippy::cast_precision_loss, reason = "cells of a publication")]
fn as_f64(n: usize) -> f64 {
    n as f64
}

fn report(name: &str, found: &Audit) -> String {
    let mut text = format!("{name}: {} numbers printed, {} masked\n", found.printed, found.masked);
    for (cell, n) in &found.determined {
        text.push_str(&format!("  found out: {cell} is {n}\n"));
    }
    for (cell, low, high) in &found.narrowed {
        text.push_str(&format!(
            "  narrowed to fewer than three values: {cell} is {low} to {high}\n"
        ));
    }
    for cell in &found.small {
        text.push_str(&format!("  printed below the threshold: {cell}\n"));
    }
    for cell in &found.unanimous {
        text.push_str(&format!("  everybody of a group: {cell}\n"));
    }
    for cell in &found.unanswered {
        text.push_str(&format!("  not answered: {cell}\n"));
    }
    if found.is_clean() {
        text.push_str(
            "  no masked number can be found out, and none narrowed to fewer than three values\n",
        );
    }
    text
}
