//! What shows no figures does not wait for them, and what is wrong with them is told all the same.

use std::path::Path;

use halte::calendar::Date;
use halte::diagnostics::{Diagnostic, has_errors};
use halte::output::Kept;
use halte::project::Memory;
use halte::sources::Sources;

const PLAN: &str = "records/publication.yaml";

fn day() -> Date {
    "2022-03-01".parse().expect("a day")
}

/// The example, with a table in its plan that does not exist: a mistake that only counting finds.
fn mistaken(example: &Sources) -> Sources {
    let mut sources = example.clone();
    let plan = String::from_utf8_lossy(sources.get(PLAN).expect("the example has a plan")).into_owned();
    sources.insert(PLAN, plan.replace("table: by-age", "table: by-aeg").into_bytes());
    sources
}

fn opened(sources: &Sources) -> halte::Project {
    let (project, said) = halte::open(sources, day(), &mut Memory::default());
    assert!(!has_errors(&said), "nothing is counted yet: {said:?}");
    project.expect("it can be read")
}

fn names_the_table(said: &[Diagnostic]) -> bool {
    said.iter().any(|said| said.code == "unknown-table" && said.excerpt.as_deref().is_some_and(|line| line.contains("audience")))
}

/// A page, a feed, open data and a file for machines of each kind.
const WITHOUT_FIGURES: &[&str] = &[
    "public/index.html",
    "public/de/index.html",
    "public/404.html",
    "public/arrets/index.html",
    "public/arrets/wissembourg/index.html",
    "public/communes/wissembourg/index.html",
    "public/pres-de-chez-moi/index.html",
    "public/calendrier/index.html",
    "public/changements/index.html",
    "public/changements/atom.xml",
    "public/affiches/index.html",
    "public/plan-du-site/index.html",
    "public/sitemap.xml",
    "public/donnees/index.html",
    "public/donnees/passages.csv",
    "public/agenda/tout.ics",
    "public/agenda/arrets/wissembourg.ics",
];

#[test]
fn what_shows_no_figures_is_made_without_them() {
    let (example, _) = halte::sources::read(Path::new("."));
    let project = opened(&mistaken(&example));
    for path in WITHOUT_FIGURES {
        let (made, said) = project.make(path, &Kept::default());
        assert!(made.get(path).is_some() && !has_errors(&said), "{path}: {said:?}");
    }
    let statistics = "public/statistiques/index.html";
    let (made, said) = project.make(statistics, &Kept::default());
    assert!(names_the_table(&said), "{said:?}");
    assert!(made.get(statistics).is_none_or(|page| !String::from_utf8_lossy(page).contains("<td")), "no figure is handed out");
    assert!(names_the_table(&project.make("public/index.html", &Kept::default()).1), "once they are counted, all know");
}

#[test]
fn what_is_wrong_with_figures_is_told_in_the_end() {
    let (example, _) = halte::sources::read(Path::new("."));
    let sources = mistaken(&example);
    let built = halte::build(&sources, day());
    assert!(names_the_table(&built.diagnostics) && built.artefacts.is_empty(), "{:?}", built.diagnostics);
    let project = opened(&sources);
    let (page, said) = project.make("public/index.html", &Kept::default());
    let concluded = project.conclude(said, None);
    assert!(names_the_table(&concluded), "{concluded:?}");
    let again = project.make("public/index.html", &Kept::default()).1;
    let told = project.conclude(again, Some(&page)).iter().filter(|said| said.code == "unknown-table").count();
    assert_eq!(told, 1, "what a file said already is not told twice");
}
