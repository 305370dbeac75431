//! Each value of the six projects' records is deleted, halved, doubled, and given another value of
//! its key. Each of these is reported, or changes a file that is made, or is harmless for a reason
//! that is written in `tests/cases/harmless.yaml`.
//!
//! Of two projects one value of each key is tried; `HALTE_SWEEP=5` tries five of each key of all
//! projects, `HALTE_SWEEP=all` all of them (hours), `HALTE_SWEEP_PROJECT=loiret` those of one project. `HALTE_SWEEP_LIST=file` writes what was found of each key.

mod sites;

use std::fmt::Write as _;

use halte::diagnostics::Log;
use halte::output::Kept;
use halte::words::Tongue;
use rayon::prelude::*;

use super::*;
use sites::{Change, Site, changed, sites};

const HARMLESS: &str = "tests/cases/harmless.yaml";

/// Values that may change without a trace, and why.
#[derive(Debug, serde::Deserialize)]
struct Harmless {
    /// `stops coverage`: kind and key.
    keys: Vec<String>,
    changes: Vec<Change>,
    #[serde(default)]
    projects: Vec<String>,
    reason: String,
}

/// The day on which each project is looked at.
const DAYS: &[(&str, &str)] = &[
    (".", "2022-07-20"),
    ("loiret", "2020-10-05"),
    ("strasbourg", "2022-06-30"),
    ("valdoise", "2025-04-20"),
    ("lille", "2019-11-15"),
    ("cea-two-programmes", "2022-07-15"),
];

/// Projects that are looked at in every run of the tests.
const QUICK: &[&str] = &["lille", "valdoise"];

/// A change to one value.
struct Trial {
    project: &'static str,
    file: String,
    /// `sessions slots.booked`
    key: String,
    change: Change,
    line: usize,
    text: String,
    /// Before and after.
    values: String,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// Under these codes.
    Told(String),
    /// The first file that is another.
    Changed(String),
    Silent,
}

fn sources_of(name: &str) -> Sources {
    let root = Path::new("tests/cases/programmes").join(name);
    let (sources, said) = sources::read(if name == "." { Path::new(".") } else { &root });
    assert!(said.is_empty(), "{said:?}");
    sources
}

/// The kind of a file: the folder or name that is one.
fn kind_of(path: &str) -> Option<&'static str> {
    let mut parts = path.strip_prefix("records/")?.strip_suffix(".yaml")?.split('/');
    parts.find_map(|part| records::KINDS.iter().map(|kind| kind.name).find(|name| *name == part))
}

/// How many of each key are tried; `None`: all.
fn sample() -> Option<usize> {
    match std::env::var("HALTE_SWEEP").ok().as_deref() {
        Some("all") => None,
        Some(number) => Some(number.parse().expect("a number or `all`")),
        None => Some(1),
    }
}

fn trials(project: &'static str, whole: &Sources) -> Vec<Trial> {
    let mut by_key: BTreeMap<String, Vec<(String, String, Site)>> = BTreeMap::new();
    let mut texts = BTreeMap::new();
    for (path, bytes) in whole.under("records") {
        let Some(kind) = kind_of(path) else { continue };
        let text = String::from_utf8_lossy(bytes).into_owned();
        for site in sites(&text) {
            let value = text[site.value.clone()].to_owned();
            let key = format!("{kind} {}", site.key);
            by_key.entry(key).or_default().push((path.to_string(), value, site));
        }
        texts.insert(path.to_string(), text);
    }
    let mut trials = Vec::new();
    for (key, all) in by_key {
        let mut values: Vec<String> = all.iter().map(|(_, value, _)| value.clone()).collect();
        values.sort();
        values.dedup();
        let step = sample().map_or(1, |most| all.len().div_ceil(most)).max(1);
        for (path, value, site) in all.iter().step_by(step) {
            let text = &texts[path];
            for change in Change::ALL {
                let Some(new) = changed(text, site, *change, &values) else { continue };
                let line = text[..site.value.start].matches('\n').count() + 1;
                let after = new.lines().nth(line - 1).unwrap_or_default().trim().to_owned();
                trials.push(Trial {
                    project,
                    file: path.clone(),
                    key: key.clone(),
                    change: *change,
                    line,
                    text: new,
                    values: format!("`{value}` in `{after}`"),
                });
            }
        }
    }
    trials
}

/// A project as it is: what is reported, and the files that are made.
struct Whole {
    sources: Sources,
    today: Date,
    said: BTreeSet<String>,
    files: halte::output::Artefacts,
}

impl Whole {
    fn of(name: &str, today: &str) -> Self {
        let (sources, today) = (sources_of(name), day(today));
        let mut log = Log::default();
        let project =
            halte::Project::read(&sources, today, &mut halte::Memory::default(), &mut log)
                .unwrap_or_else(|| panic!("{name} can be read"));
        let mut files = halte::output::Artefacts::default();
        let mut said = Vec::new();
        project.make_each(&Kept::default(), &is_quick, &mut |(made, new)| {
            // What is made in one go with a file may come again.
            files.add_new(made);
            said.extend(new);
            true
        });
        log.extend(project.conclude(said, None));
        let said = log.into_sorted().iter().map(words).collect();
        Whole { sources, today, said, files }
    }

    fn outcome(&self, trial: &Trial, memory: &mut halte::Memory) -> Outcome {
        let mut sources = self.sources.clone();
        sources.insert(trial.file.as_str(), trial.text.as_bytes());
        let mut log = Log::default();
        let project = halte::Project::read(&sources, self.today, memory, &mut log);
        let Some(project) = project else { return self.told(log).unwrap_or(Outcome::Silent) };
        let mut found = None;
        let mut said = Vec::new();
        let mut log_of_files = |(files, new): (halte::output::Artefacts, Vec<Diagnostic>)| {
            said.extend(new);
            let other = files.iter().find(|(path, bytes)| {
                self.files.get(path.as_str()).is_none_or(|before| before != *bytes)
            });
            found = other.map(|(path, _)| path.as_str().to_owned());
            found.is_none()
        };
        if let Some(told) = self.told(std::mem::take(&mut log)) {
            return told;
        }
        project.make_each(&Kept::default(), &is_quick, &mut log_of_files);
        if found.is_none() {
            let list: BTreeSet<String> =
                project.list().iter().map(|path| path.as_str().to_owned()).collect();
            let gone = |path: &str| !list.contains(path);
            found = self
                .files
                .iter()
                .map(|(path, _)| path.as_str())
                .find(|path| gone(path))
                .map(str::to_owned);
        }
        if let Some(path) = found {
            return Outcome::Changed(path);
        }
        log.extend(project.conclude(said, None));
        self.told(log).unwrap_or(Outcome::Silent)
    }

    /// What is reported that was not before.
    fn told(&self, log: Log) -> Option<Outcome> {
        let said = log.into_sorted();
        let new = said.iter().filter(|said| !self.said.contains(&words(said)));
        let codes: BTreeSet<String> = new.map(|said| said.code.to_string()).collect();
        (!codes.is_empty()).then(|| Outcome::Told(codes.into_iter().collect::<Vec<_>>().join(" ")))
    }
}

/// Documents say what their pages beside them say, and take long to set.
fn is_quick(path: &str) -> bool {
    !path.ends_with(".pdf")
}

fn words(said: &Diagnostic) -> String {
    format!("{} {}", said.code, said.text(Tongue::English))
}

fn harmless() -> Vec<Harmless> {
    let bytes = std::fs::read(HARMLESS).expect("the list can be read");
    let (list, said) = halte::yaml::list::<Harmless>(&HARMLESS.into(), &bytes);
    assert!(said.is_empty(), "{said:?}");
    list.into_iter().map(|(one, _)| one).collect()
}

impl Harmless {
    fn covers(&self, trial: &Trial) -> bool {
        let key = |pattern: &String| match pattern.strip_suffix('*') {
            Some(start) => trial.key.starts_with(start),
            None => *pattern == trial.key,
        };
        self.changes.contains(&trial.change)
            && self.keys.iter().any(key)
            && (self.projects.is_empty() || self.projects.iter().any(|one| one == trial.project))
    }
}

#[test]
fn each_value_that_changes_is_reported_or_changes_a_file_or_is_harmless_for_a_reason() {
    let only = std::env::var("HALTE_SWEEP_PROJECT").ok();
    let is_wanted = |name: &str| match &only {
        Some(only) => only == name,
        None => std::env::var_os("HALTE_SWEEP").is_some() || QUICK.contains(&name),
    };
    let days = DAYS.iter().filter(|(name, _)| is_wanted(name));
    let days: Vec<_> = days.collect();
    let wholes: Vec<Whole> = days.par_iter().map(|(name, today)| Whole::of(name, today)).collect();
    let tried: Vec<(Trial, Outcome)> = days
        .iter()
        .zip(&wholes)
        .flat_map(|((name, _), whole)| {
            let trials = trials(name, &whole.sources);
            trials
                .into_par_iter()
                .map_init(halte::Memory::default, |memory, trial| {
                    let outcome = whole.outcome(&trial, memory);
                    (trial, outcome)
                })
                .collect::<Vec<_>>()
        })
        .collect();
    if let Some(path) = std::env::var_os("HALTE_SWEEP_LIST") {
        std::fs::write(path, list(&tried)).expect("the list is written");
    }
    let harmless = harmless();
    for one in &harmless {
        assert!(one.reason.len() > 20, "a reason for {:?}", one.keys);
    }
    let silent: Vec<String> = tried
        .iter()
        .filter(|(trial, outcome)| {
            *outcome == Outcome::Silent && !harmless.iter().any(|one| one.covers(trial))
        })
        .map(|(trial, _)| in_words(trial))
        .collect();
    assert!(
        silent.is_empty(),
        "{} of {} changes leave no trace:\n{}",
        silent.len(),
        tried.len(),
        silent.join("\n")
    );
}

fn in_words(trial: &Trial) -> String {
    let Trial { project, file, key, change, line, values, .. } = trial;
    format!("{key} · {change:?} · {project} {file}:{line}: {values}")
}

fn list(tried: &[(Trial, Outcome)]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (trial, outcome) in tried {
        let mut line = in_words(trial);
        let _ = write!(line, " → {outcome:?}");
        lines.push(line);
    }
    lines.sort();
    lines.join("\n") + "\n"
}
