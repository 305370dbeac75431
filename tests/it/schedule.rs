//! From rota, exceptions and closures to dated passages. A case is a folder of
//! `tests/cases/schedule/`: its records lie over those of `_base`, and `expected/` says what a
//! person should see. `HALTE_ACCEPT=1` writes what is seen now.

use halte::words::Tongue;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use halte::calendar::Date;
use halte::checks::{self, Subject};
use halte::diagnostics::{Diagnostic, Log, Severity};
use halte::model::Model;
use halte::schedule::{Cause, Notice, Passage, Schedule, State, expand};
use halte::sources::{self, Sources};
use halte::{model, records};

#[test]
fn every_case_yields_the_passages_and_findings_written_beside_it() {
    let differing: Vec<String> =
        cases("tests/cases/schedule").iter().filter_map(|case| differs(case, true)).collect();
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

/// The folders of a topic, `_base` left out.
pub fn cases(topic: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(topic)
        .expect("the cases can be read")
        .map(|entry| entry.expect("the cases can be read").path());
    let mut cases: Vec<PathBuf> =
        entries.filter(|path| path.is_dir() && !path.ends_with("_base")).collect();
    cases.sort();
    assert!(cases.len() > 5, "{topic} holds its cases");
    cases
}

/// What a case should show and does not; with `HALTE_ACCEPT` the expectation is rewritten.
pub fn differs(case: &Path, with_passages: bool) -> Option<String> {
    let seen = Seen::of(&over_base(case));
    let mut text = String::new();
    let parts = [
        ("passages.txt", with_passages.then_some(&seen.passages)),
        ("findings.txt", Some(&seen.findings)),
    ];
    for (name, seen) in parts.into_iter().filter_map(|(name, seen)| Some((name, seen?))) {
        let file = case.join("expected").join(name);
        let expected = fs::read_to_string(&file).unwrap_or_default();
        if expected == *seen {
            continue;
        }
        if std::env::var_os("HALTE_ACCEPT").is_some() {
            fs::create_dir_all(case.join("expected")).expect("the expectation can be written");
            fs::write(&file, seen).expect("the expectation can be written");
        }
        let _ = writeln!(text, "{}: expected\n{expected}--- seen\n{seen}", file.display());
    }
    (!text.is_empty()).then_some(text)
}

fn over_base(case: &Path) -> Sources {
    let (mut project, said) =
        sources::read(&case.parent().expect("a case lies in its topic").join("_base"));
    assert!(said.is_empty(), "{said:?}");
    let (own, said) = sources::read(case);
    assert!(said.is_empty(), "{said:?}");
    for (path, bytes) in own.iter() {
        project.insert(std::sync::Arc::clone(path), std::sync::Arc::clone(bytes));
    }
    project
}

/// The model and the schedule of a project, with everything said on the way.
pub fn read(project: &Sources) -> (Option<(Model, Schedule)>, Vec<Diagnostic>) {
    let mut log = Log::default();
    let (records, said) = records::read(project);
    log.extend(said);
    let (model, said) = model::read(&records);
    log.extend(said);
    let read = model.map(|model| {
        let schedule = expand(&model.service);
        log.extend(checks::run(&Subject {
            model: &model,
            schedule: &schedule,
            today: date("2026-01-01"),
        }));
        (model, schedule)
    });
    (read, log.into_sorted())
}

pub fn date(text: &str) -> Date {
    text.parse().expect("the test writes a date")
}

struct Seen {
    passages: String,
    findings: String,
}

impl Seen {
    fn of(project: &Sources) -> Self {
        let (read, said) = read(project);
        let passages = read.iter().flat_map(|(_, schedule)| &schedule.passages).map(line).collect();
        Seen { passages, findings: said.iter().map(finding).collect() }
    }
}

/// `2026-01-06 Tue 09:00-12:00 ville: planned, 3 slots, 08:00-11:00 UTC`
fn line(passage: &Passage) -> String {
    let utc = |instant: &halte::calendar::Instant| instant.naive_utc().format("%H:%M").to_string();
    let spot = passage.spot.as_ref().map_or(String::new(), |spot| format!(" ({spot})"));
    let place = format!("{}{spot}", passage.stop);
    let state = match &passage.state {
        State::Planned => "planned".to_owned(),
        State::Added => "added".to_owned(),
        State::Cancelled => "cancelled".to_owned(),
        State::Lost(Cause::Closure) => "closed".to_owned(),
        State::Lost(Cause::Holiday(holiday)) => format!("holiday {}", holiday.key()),
        State::Lost(Cause::SchoolHolidays) => "school holidays".to_owned(),
        State::Changed { change, before } => {
            format!("{} from {} {} {}", change.code(), before.date, before.hours, before.stop)
        }
    };
    let notice = passage.notice.as_ref().map_or(String::new(), say);
    let (start, end, slots) = (utc(&passage.start), utc(&passage.end), passage.slots);
    format!(
        "{} {} {place}: {state}{notice}, {slots} slots, {start}-{end} UTC\n",
        passage.date.format("%Y-%m-%d %a"),
        passage.hours
    )
}

fn say(notice: &Notice) -> String {
    let message =
        notice.message.as_ref().map_or(String::new(), |message| format!(" \"{message}\""));
    format!(" [{}{message}]", notice.reason.code())
}

fn finding(said: &Diagnostic) -> String {
    let severity = if said.severity == Severity::Error { "error" } else { "warning" };
    let place = said.span.as_ref().map_or(String::new(), |span| format!("{span} "));
    let hint = said.remedy(Tongue::English).map_or(String::new(), |hint| format!(" | {hint}"));
    format!("{severity} {place}[{}] {}{hint}\n", said.code, said.text(Tongue::English))
}
