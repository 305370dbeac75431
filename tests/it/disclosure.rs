//! Nobody can be found out from what is printed: an attacker of its own (`attack.rs`) is set on the
//! example, on random projects over month, quarter and year, on editions that were sent and made
//! again, and on every input that is known to betray somebody.

mod editions;
mod plans;
pub mod project;
mod traps;
mod withheld;

use std::ffi::OsStr;
use std::sync::OnceLock;

use halte::diagnostics::{Diagnostic, Severity};
use halte::indicators::{Answer, Figures, Ledger, Told};
use rayon::prelude::*;

use crate::figures::example;
use crate::programmes::{PROJECTS, project as programme};
use crate::timetables::oracle;
use project::{always_asked, attack, holds, needless, random, tabulate};

/// Made once for all tests.
fn example_figures() -> &'static (Figures, Vec<Diagnostic>) {
    static FIGURES: OnceLock<(Figures, Vec<Diagnostic>)> = OnceLock::new();
    FIGURES.get_or_init(|| tabulate(&example(), "2022-09-01", &Ledger::default()))
}

#[test]
fn the_example_betrays_nobody() {
    let (figures, said) = example_figures();
    holds(said);
    let knowledge = attack(figures);
    assert!(knowledge.masked.len() > 100, "there is something to protect");
    let [found] = figures.yields.as_slice() else { panic!("one funder") };
    assert!(found.printable > 500, "{found:?}");
    assert!(
        11 * found.lost <= found.printable,
        "more than an eleventh of the printable numbers is lost: {found:?}"
    );
}

/// A number that reaches the threshold is masked only where another one needs it: printed alone, it
/// would leave fewer than three values of a number that is masked.
#[test]
fn no_mask_is_needless() {
    let mut projects = vec![("the example".to_owned(), example(), "2022-09-01".to_owned())];
    for (name, day) in PROJECTS {
        projects.push(((*name).to_owned(), programme(name), (*day).to_owned()));
    }
    for seed in 1..=random_projects(3) {
        projects.push((format!("seed {seed}"), random(seed).sources(), "2023-01-15".to_owned()));
    }
    projects.into_par_iter().for_each(|(name, sources, today)| {
        assert_eq!(needless(&sources, &today), Vec::<String>::new(), "{name}");
    });
}

/// What the contract names, in fifteen editions: men and women in each, ages, situations, reasons.
#[test]
fn the_example_answers_its_contract() {
    let (figures, _) = example_figures();
    let count = |is: &dyn Fn(&Answer) -> bool| figures.answers.iter().filter(|a| is(a)).count();
    let genders = |answer: &Answer| answer.question == "Personnes reçues par genre";
    assert_eq!(count(&genders), 30);
    assert_eq!(count(&|answer| genders(answer) && answer.told == Told::Exactly), 30);
    assert_eq!(count(&|_| true), 420, "eight figures and twenty rows, fifteen times");
    assert!(count(&|answer| answer.told == Told::Exactly) >= 340);
    assert!(count(&|answer| matches!(answer.told, Told::Widely { .. })) <= 10);
    assert!(count(&|answer| matches!(answer.told, Told::Undecided { .. })) <= 3);
    assert_eq!(count(&|answer| matches!(answer.told, Told::Not | Told::NotRecorded)), 0);
}

/// Between what a masked number lies is found by another solver out of the manifest alone, cell by
/// cell, and with the intervals as constraints no bound moves.
#[test]
fn another_solver_finds_the_same_intervals() {
    let folder = std::env::temp_dir().join(format!("halte-intervals-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the folder is made");
    let (example, _) = example_figures();
    let random = (1..=random_projects(4)).into_par_iter();
    let random = random.map(random_figures).collect::<Vec<_>>();
    let mut files = Vec::new();
    for manifest in random.iter().chain([example]).flat_map(|figures| &figures.manifests) {
        let file = folder.join(format!("{}.json", files.len()));
        let bytes = serde_json::to_vec(&manifest.manifest).expect("a manifest is plain");
        std::fs::write(&file, bytes).expect("the file is written");
        files.push(file);
    }
    let arguments: Vec<&OsStr> = files.iter().map(|file| file.as_os_str()).collect();
    let told = oracle("intervals.py", &arguments);
    std::fs::remove_dir_all(&folder).expect("the folder was made above");
    if let Some(told) = told {
        let last = told.last().expect("it says what it compared");
        let manifests = format!("{} manifests", files.len());
        assert!(last.starts_with(&manifests) && last.ends_with(" 0 differences"), "{told:#?}");
    }
}

/// How many random projects are attacked: `HALTE_RANDOM=100` for a campaign.
fn random_projects(usual: u64) -> u64 {
    std::env::var("HALTE_RANDOM").ok().and_then(|n| n.parse().ok()).unwrap_or(usual)
}

fn random_figures(seed: u64) -> Figures {
    random(seed).tabulate("2023-01-15", &Ledger::default()).0
}

/// Whatever was counted, it can be published, and nobody is found out.
#[test]
fn random_projects_are_published_and_betray_nobody_over_month_quarter_and_year() {
    (1..=random_projects(12)).into_par_iter().for_each(|seed| {
        let (figures, said) = always_asked(seed).tabulate("2023-01-15", &Ledger::default());
        let errors: Vec<_> = said.iter().filter(|said| said.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "seed {seed}: {errors:#?}");
        assert!(said.iter().all(|said| said.code != "disclosure"), "seed {seed}: {said:#?}");
        attack(&figures);
    });
}

/// Where a question begins or ends in mid-contract a table may have to be left out, with a warning;
/// all else is as before.
#[test]
fn projects_that_ask_for_a_time_only_are_published_and_betray_nobody() {
    (1..=random_projects(4)).into_par_iter().for_each(|seed| {
        let (figures, said) = random(seed).tabulate("2023-01-15", &Ledger::default());
        let errors: Vec<_> = said.iter().filter(|said| said.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "seed {seed}: {errors:#?}");
        attack(&figures);
    });
}
