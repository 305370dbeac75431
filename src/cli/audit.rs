//! `halte audit`: attacks what was published with everything that protects it, and says what it
//! proved.
#![expect(clippy::disallowed_methods, reason = "reads the manifests that were named")]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::addresses;
use crate::diagnostics::has_errors;
use crate::indicators::{Answer, Audit, Told, Yield, audit};
use crate::words::{Message, Value, message};

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
    let Found { manifests, yields, answers } = match manifests(options, voice) {
        Ok(found) => found,
        Err(code) => return code,
    };
    if manifests.is_empty() {
        terminal::tell(voice, &message!("audit-nothing"));
    }
    let mut is_clean = true;
    for (name, bytes) in manifests {
        match audit(&bytes) {
            Ok(found) => {
                is_clean &= found.is_clean();
                terminal::put(&report(voice, &name, &found));
            }
            Err(message) => {
                is_clean = false;
                let problem = message!("audit-unreadable", name = &name, problem = message);
                terminal::fail(voice, &problem);
            }
        }
    }
    for found in &yields {
        terminal::put(&told(voice, found));
    }
    terminal::put(&answered(voice, &answers));
    if is_clean { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

type Manifests = Vec<(String, Vec<u8>)>;

/// What is attacked, and what it costs.
#[derive(Default)]
struct Found {
    manifests: Manifests,
    yields: Vec<Yield>,
    answers: Vec<Answer>,
}

fn manifests(options: &Options, voice: Voice) -> Result<Found, ExitCode> {
    let refuse = |message: Message| {
        terminal::fail(voice, &message);
        ExitCode::from(2)
    };
    if !options.files.is_empty() {
        let read = |path: &PathBuf| match std::fs::read(path) {
            Ok(bytes) => Ok((path.display().to_string(), bytes)),
            Err(error) => {
                let (name, problem) = (path.display().to_string(), error.to_string());
                Err(refuse(message!("audit-unreadable", name = name, problem = problem)))
            }
        };
        return options
            .files
            .iter()
            .map(read)
            .collect::<Result<Manifests, ExitCode>>()
            .map(|manifests| Found { manifests, ..Found::default() });
    }
    let today = today::today(options.project.today).map_err(refuse)?;
    if options.project.today.is_none() {
        terminal::tell(voice, &message!("audit-day", day = today));
    }
    let (sources, mut diagnostics) = crate::sources::read(&options.project.root);
    let build = crate::build(&sources, today);
    diagnostics.extend(build.diagnostics);
    if has_errors(&diagnostics) {
        terminal::show(voice, &diagnostics);
        return Err(ExitCode::FAILURE);
    }
    let found = build.artefacts.iter().filter(|(path, _)| addresses::is_manifest(path.as_str()));
    let manifests = found.map(|(path, bytes)| (path.to_string(), bytes.to_vec())).collect();
    Ok(Found { manifests, yields: build.yields, answers: build.answers })
}

/// The price of the protection: numbers that are large enough to be printed and are masked to
/// protect others.
fn told(voice: Voice, found: &Yield) -> String {
    let share = if found.printable == 0 {
        0.0
    } else {
        100.0 * as_f64(found.lost) / as_f64(found.printable)
    };
    let message = message!(
        "audit-lost",
        programme = found.programme.to_string(),
        recipient = found.recipient.to_string(),
        lost = found.lost,
        printable = found.printable,
        share = Value::Decimal(format!("{share:.1}"))
    );
    format!("{}\n", voice.say(&message))
}

/// What the contract asks and what is published: each question in a line, and each number that
/// is not published closely.
fn answered(voice: Voice, answers: &[Answer]) -> String {
    let mut questions: Vec<(String, Vec<&Answer>)> = Vec::new();
    for answer in answers {
        let name = format!("{}, {}", answer.recipient, answer.question);
        match questions.iter_mut().find(|(known, _)| *known == name) {
            Some((_, answers)) => answers.push(answer),
            None => questions.push((name, vec![answer])),
        }
    }
    let all: Vec<&Answer> = answers.iter().collect();
    let mut text = String::new();
    if !answers.is_empty() {
        text = format!("{}\n", voice.say(&counted(message!("audit-answers"), &all)));
    }
    for (question, answers) in &questions {
        let head = message!("audit-question", question = question);
        text.push_str(&format!("  {}\n", voice.say(&counted(head, answers))));
        for answer in answers {
            if let Some(line) = line(voice, answer) {
                text.push_str(&format!("    {line}\n"));
            }
        }
    }
    text
}

/// Counts of numbers by how closely they are published.
fn counted(head: Message, answers: &[&Answer]) -> Message {
    let count = |is: fn(&Told) -> bool| answers.iter().filter(|answer| is(&answer.told)).count();
    message!(
        "audit-counted",
        head = head,
        asked = answers.len(),
        exact = count(|told| matches!(told, Told::Exactly)),
        near = count(|told| matches!(told, Told::Nearly { .. })),
        wide = count(|told| matches!(told, Told::Widely { .. })),
        undecided = count(|told| matches!(told, Told::Undecided { .. })),
        open = count(|told| matches!(told, Told::Not)),
        unrecorded = count(|told| matches!(told, Told::NotRecorded)),
    )
}

/// A number published in a wide interval or not at all, and what would answer it.
fn line(voice: Voice, answer: &Answer) -> Option<String> {
    let what = if answer.row.is_empty() { &answer.question } else { &answer.row };
    let period = answer.period.to_string();
    let said = match answer.told {
        Told::Exactly | Told::Nearly { .. } | Told::NotRecorded => return None,
        Told::Widely { low, high } => {
            message!("audit-wide", period = period, what = what, low = low, high = high)
        }
        Told::Undecided { low, high, against } => message!(
            "audit-undecided",
            period = period,
            what = what,
            low = low,
            high = high,
            against = against
        ),
        Told::Not => message!("audit-open", period = period, what = what),
    };
    let remedy = match answer.elsewhere {
        Some(edition) => message!("audit-elsewhere", edition = edition.to_string()),
        None => message!("audit-remedy"),
    };
    Some(format!("{} ; {}", voice.say(&said), voice.say(&remedy)))
}

#[expect(clippy::cast_precision_loss, reason = "cells of a publication")]
fn as_f64(n: usize) -> f64 {
    n as f64
}

fn report(voice: Voice, name: &str, found: &Audit) -> String {
    let (printed, masked) = (found.printed, found.masked);
    let head = message!("audit-attacked", name = name, printed = printed, masked = masked);
    let mut text = format!("{}\n", voice.say(&head));
    let mut line = |message: Message| text.push_str(&format!("  {}\n", voice.say(&message)));
    for (cell, n) in &found.determined {
        line(message!("audit-determined", cell = cell.to_string(), n = n.to_string()));
    }
    for (cell, low, high) in &found.narrowed {
        let (low, high) = (low.to_string(), high.to_string());
        line(message!("audit-narrowed", cell = cell.to_string(), low = low, high = high));
    }
    for (cell, low, high) in &found.rests {
        let (low, high) = (low.to_string(), high.to_string());
        line(message!("audit-rest", cell = cell.to_string(), low = low, high = high));
    }
    for cell in &found.small {
        line(message!("audit-small", cell = cell.to_string()));
    }
    for cell in &found.unanimous {
        line(message!("audit-unanimous", cell = cell.to_string()));
    }
    for cell in &found.unanswered {
        line(message!("audit-unanswered", cell = cell.to_string()));
    }
    if found.is_clean() {
        line(message!("audit-clean"));
    }
    text
}
