//! The programmes of the tenders, each as a project of its own under `tests/cases/programmes/`:
//! they build from records alone, and what a tender asks for is there. Each slip that a record
//! keeper makes there is told.

mod artefacts;
mod example;
mod guide;
mod lille;
mod loiret;
mod reader;
mod removals;
mod slips;
mod strasbourg;
mod sweep;
mod terms;
mod two_programmes;
mod valdoise;

use halte::words::Tongue;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use halte::calendar::{Date, Period};
use halte::checks::{self, Subject};
use halte::diagnostics::{Diagnostic, Severity, has_errors};
use halte::model::{
    Counted, Dimension, Field, GridContent, Itinerance, Model, ProgrammeId, Support, When,
};
use halte::schedule::{Schedule, expand};
use halte::sources::{self, Sources};
use halte::{Build, model, records};

/// The projects and the day for which each is built.
pub const PROJECTS: &[(&str, &str)] = &[
    ("loiret", "2020-10-05"),
    ("strasbourg", "2022-06-30"),
    ("valdoise", "2025-04-20"),
    ("lille", "2019-11-15"),
    ("cea-two-programmes", "2022-07-15"),
];

fn day(text: &str) -> Date {
    text.parse().expect("the test writes a date")
}

fn period(text: &str) -> Period {
    text.parse().expect("the test writes a period")
}

pub fn project(name: &str) -> Sources {
    let (sources, said) = sources::read(&Path::new("tests/cases/programmes").join(name));
    assert!(said.is_empty(), "{said:?}");
    sources
}

/// Each project is built once for all tests.
fn built(name: &str) -> &'static Build {
    static BUILDS: [OnceLock<Build>; PROJECTS.len()] = [const { OnceLock::new() }; PROJECTS.len()];
    let place =
        PROJECTS.iter().position(|(known, _)| *known == name).expect("the project is in the list");
    BUILDS[place].get_or_init(|| {
        let build = halte::build(&project(name), day(PROJECTS[place].1));
        assert!(!has_errors(&build.diagnostics), "{name}: {:#?}", build.diagnostics);
        build
    })
}

/// What the records of a project mean, its passages, and what the checks find.
fn read(name: &str) -> (Model, Schedule, Vec<Diagnostic>) {
    let (records, said) = records::read(&project(name));
    assert!(said.is_empty(), "{said:?}");
    let (model, said) = model::read(&records);
    assert!(said.is_empty(), "{name}: {said:#?}");
    let model = model.expect("records without a mistake have a meaning");
    let schedule = expand(&model.service);
    let findings =
        checks::run(&Subject { model: &model, schedule: &schedule, today: day("2022-01-01") });
    (model, schedule, findings)
}

fn programme(model: &Model, id: &str) -> ProgrammeId {
    model
        .service
        .programmes
        .keys()
        .find(|known| known.as_str() == id)
        .expect("the programme is in the records")
        .clone()
}

/// Everything of one kind between two days: how many in each category, or in all under the name
/// `all`.
fn count(
    model: &Model,
    id: &str,
    counted: Counted,
    measure: Option<&str>,
    by: Option<&Dimension>,
    from: &str,
    until: &str,
) -> BTreeMap<String, u64> {
    let programme = programme(model, id);
    let indicators = model
        .mandate
        .indicators
        .iter()
        .filter_map(|indicator| indicator.count.as_ref()?.measure.as_ref());
    let measure = measure.map(|wanted| {
        indicators
            .clone()
            .find(|known| known.as_str() == wanted)
            .expect("an indicator counts the measure")
    });
    let mut counts = BTreeMap::new();
    for entry in model.activity.entries(&model.service, &programme, counted, measure) {
        if !entry.when.within(day(from), day(until)) {
            continue;
        }
        for (categories, n) in
            entry.counts(by.map(std::slice::from_ref).unwrap_or_default()).unwrap_or_default()
        {
            let name = categories.first().map_or("all", |category| category.as_str());
            *counts.entry(name.to_owned()).or_insert(0) += n;
        }
    }
    counts
}

/// A characteristic that the project defines itself.
fn own(model: &Model, id: &str) -> Dimension {
    let own = model
        .mandate
        .characteristics
        .iter()
        .find(|own| own.id.as_str() == id)
        .expect("the characteristic is in the records");
    Dimension::Own(own.id.clone())
}

/// Entities as their letters, blanks that do not break as blanks.
fn words(html: &[u8]) -> String {
    let text = String::from_utf8_lossy(html).replace(['\u{a0}', '\u{202f}'], " ");
    [("&#x27;", "'"), ("&#39;", "'"), ("&quot;", "\""), ("&#x2f;", "/"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (from, to)| text.replace(from, to))
}

#[test]
fn every_programme_of_the_tenders_builds_from_records_alone() {
    for (name, _) in PROJECTS {
        let build = built(name);
        for page in [
            "public/index.html",
            "public/404.html",
            "public/accessibilite/index.html",
            "public/mentions-legales/index.html",
        ] {
            assert!(build.artefacts.get(page).is_some(), "{name} lacks {page}");
        }
        let readme = std::fs::read_to_string(
            Path::new("tests/cases/programmes").join(name).join("README.md"),
        )
        .expect("the project says what is real");
        assert!(
            readme.contains("**Réel**")
                && readme.contains("**Inventé**")
                && readme.contains("halte build"),
            "{name}"
        );
    }
}

#[test]
fn every_kind_of_record_is_in_use_somewhere() {
    let mut files = BTreeSet::new();
    for root in PROJECTS
        .iter()
        .map(|(name, _)| format!("tests/cases/programmes/{name}"))
        // No tender asks for school holidays, and all numbers of the contracts are terms.
        .chain(
            [".", "tests/cases/schedule/school-holidays", "tests/cases/checks/weekly-slots"]
                .map(str::to_owned),
        )
    {
        let (sources, _) = sources::read(Path::new(&root));
        files.extend(sources.under("records").map(|(path, _)| path.to_string()));
    }
    let used = |kind: &str| {
        files.iter().any(|path| path.trim_end_matches(".yaml").split('/').any(|part| part == kind))
    };
    let unused: Vec<_> =
        records::KINDS.iter().map(|kind| kind.name).filter(|kind| !used(kind)).collect();
    assert!(unused.is_empty(), "no project shows these: {unused:?}");
}

#[test]
fn what_the_funders_want_shown_stands_on_every_page() {
    for (name, _) in PROJECTS.iter().filter(|(name, _)| *name != "cea-two-programmes") {
        let (model, ..) = read(name);
        let acknowledgements = model.mandate.acknowledgements([], Support::Site);
        assert!(acknowledgements.entries().len() > 1, "{name}");
        let build = built(name);
        // The page of the week stays with the operator.
        let pages = build.artefacts.iter().filter(|(path, _)| {
            path.extension() == "html" && !path.as_str().starts_with("operator/")
        });
        for (path, html) in pages {
            let text = words(html);
            for mention in acknowledgements.mentions() {
                assert!(text.contains(mention), "{name}: `{mention}` is missing on {path:?}");
            }
            for logo in acknowledgements.entries().iter().filter_map(|entry| entry.logo.as_ref()) {
                assert!(
                    text.contains(logo.alt()),
                    "{name}: the logo `{}` is missing on {path:?}",
                    logo.alt()
                );
            }
        }
    }
}

#[test]
fn the_sentences_of_the_tenders_are_kept_word_for_word() {
    let wanted = [
        ("lille", "Ce projet est cofinancé par l'Union Européenne avec le FEDER"),
        ("strasbourg", "Le dispositif de Pass numérique bénéficie du soutien de l'État"),
        ("strasbourg", "En partenariat avec l'Eurométropole de Strasbourg"),
    ];
    for (name, sentence) in wanted {
        let (model, ..) = read(name);
        for support in Support::ALL {
            let acknowledgements = model.mandate.acknowledgements([], *support);
            assert!(
                acknowledgements.mentions().any(|mention| mention == sentence),
                "{name}, {support:?}: {sentence}"
            );
        }
    }
}

#[test]
fn what_happened_cannot_be_serialised() {
    for file in ["src/model/activity.rs", "src/model/read/activity.rs"]
        .map(String::from)
        .into_iter()
        .chain(files("src/model/activity"))
    {
        let code = std::fs::read_to_string(&file).expect("the project's own file can be read");
        let code: String =
            code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        assert!(
            !code.contains("Serialize") && !code.contains("serde"),
            "{file} can leave the program as it is"
        );
    }
}

fn files(folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let paths =
        entries.map(|entry| entry.expect("the folder can be read").path().display().to_string());
    paths.filter(|path| path.ends_with(".rs")).collect()
}

#[test]
fn an_edition_whose_date_is_not_that_of_the_rule_is_doubted() {
    let mut sources = project("strasbourg");
    let text = "- {id: d, kind: annual_report, recipient: eurometropole, due_months_before: 1, \
        committee: comite-de-suivi, editions: [{period: 2021, status: draft, due: 2022-11-24}]}\n";
    sources.insert("records/deliverables/a.yaml", text.as_bytes());
    let (_, said) = model::read(&records::read(&sources).0);
    let found = said.iter().find(|diagnostic| diagnostic.code == "due-date").expect("it is said");
    assert_eq!(found.severity, Severity::Warning);
    assert!(
        found.text(Tongue::English).contains("2022-11-24")
            && found.text(Tongue::English).contains("2022-10-24"),
        "{}",
        found.text(Tongue::English)
    );
}

#[test]
fn the_list_of_obligations_names_what_exists() {
    let list = std::fs::read_to_string("docs/obligations.md").expect("the list can be read");
    let tests: String = files("tests/it")
        .iter()
        .chain(&files("tests/it/programmes"))
        .map(|file| std::fs::read_to_string(file).expect("the tests can be read"))
        .collect();
    let named = |before: &str| -> BTreeSet<String> {
        let parts = list.split(before).skip(1);
        parts.filter_map(|rest| rest.split_once('`').map(|(name, _)| name.to_owned())).collect()
    };
    let kinds: BTreeSet<String> = records::KINDS.iter().map(|kind| kind.name.to_owned()).collect();
    let codes: BTreeSet<String> =
        checks::CHECKS.iter().map(|check| check.code.to_string()).collect();
    let unknown_kinds: Vec<_> = named("record `").difference(&kinds).cloned().collect();
    let unknown_checks: Vec<_> = named("check `").difference(&codes).cloned().collect();
    let functions = ["`programmes::", "`site::", "`figures::", "`timetables::", "`workbooks::"]
        .into_iter()
        .flat_map(named);
    let unknown_tests: Vec<String> =
        functions.filter(|name| !tests.contains(&format!("fn {name}()"))).collect();
    assert!(
        unknown_kinds.is_empty() && unknown_checks.is_empty() && unknown_tests.is_empty(),
        "{unknown_kinds:?} {unknown_checks:?} {unknown_tests:?}"
    );
    assert!(named("`programmes::").len() > 25, "the list names the tests that hold it");
}
