//! What is made late: what shows no figures does not wait for them, and what is wrong with them is
//! told all the same.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use halte::calendar::Date;
use halte::diagnostics::{Code, Diagnostic, has_errors, stops_tour};
use halte::output::{Artefacts, Kept, OutputPath};
use halte::project::Memory;
use halte::sources::Sources;
use halte::watch::{Built, Output, Session, Settings};
use halte::words::Tongue;

use super::{ask, fresh, listen, told, without_client, write};

const PLAN: &str = "records/publication.yaml";

fn day() -> Date {
    "2022-03-01".parse().expect("a day")
}

/// The example, with a table in its plan that does not exist: a mistake that only counting finds.
fn mistaken(example: &Sources) -> Sources {
    let mut sources = example.clone();
    let plan =
        String::from_utf8_lossy(sources.get(PLAN).expect("the example has a plan")).into_owned();
    sources.insert(PLAN, plan.replace("table: by-age", "table: by-aeg").into_bytes());
    sources
}

fn opened(sources: &Sources) -> halte::Project {
    let (project, said) = halte::open(sources, day(), &mut Memory::default());
    assert!(!has_errors(&said), "nothing is counted yet: {said:?}");
    project.expect("it can be read")
}

fn names_the_table(said: &[Diagnostic]) -> bool {
    said.iter().any(|said| {
        said.code == "unknown-table"
            && said.excerpt.as_deref().is_some_and(|line| line.contains("audience"))
    })
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
    assert!(
        made.get(statistics).is_none_or(|page| !String::from_utf8_lossy(page).contains("<td")),
        "no figure is handed out"
    );
    assert!(
        names_the_table(&project.make("public/index.html", &Kept::default()).1),
        "once they are counted, all know"
    );
}

#[test]
fn what_is_wrong_with_figures_is_told_in_the_end() {
    let (example, _) = halte::sources::read(Path::new("."));
    let sources = mistaken(&example);
    let built = halte::build(&sources, day());
    assert!(
        names_the_table(&built.diagnostics) && !stops_tour(&built.diagnostics),
        "{:?}",
        built.diagnostics
    );
    let has = |path: &str| built.artefacts.get(path).is_some();
    assert!(has("public/index.html") && !has("public/statistiques/index.html"));
    let project = opened(&sources);
    let (page, said) = project.make("public/index.html", &Kept::default());
    let concluded = project.conclude(said, None);
    assert!(names_the_table(&concluded), "{concluded:?}");
    let again = project.make("public/index.html", &Kept::default()).1;
    let told = project
        .conclude(again, Some(&page))
        .iter()
        .filter(|said| said.code == "unknown-table")
        .count();
    assert_eq!(told, 1, "what a file said already is not told twice");
}

/// An output of one page that is never through with all its files.
struct Endless(Vec<u8>);

impl Output for Endless {
    fn list(&self) -> Vec<OutputPath> {
        OutputPath::public("index.html").into_iter().collect()
    }

    fn make(&self, path: &str, _: &Kept) -> (Artefacts, Vec<Diagnostic>) {
        let mut artefacts = Artefacts::default();
        self.list()
            .into_iter()
            .filter(|own| own.as_str() == path)
            .for_each(|own| artefacts.insert(own, self.0.clone()));
        (artefacts, Vec::new())
    }

    fn make_each(
        &self,
        _: &Kept,
        _: &dyn Fn(&str) -> bool,
        go_on: &mut dyn FnMut((Artefacts, Vec<Diagnostic>)) -> bool,
    ) {
        while go_on(Default::default()) {
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn conclude(&self, said: Vec<Diagnostic>, _: Option<&Artefacts>) -> Vec<Diagnostic> {
        said
    }
}

#[test]
fn a_version_that_was_shown_stays_though_it_was_never_made_in_whole() {
    let root = fresh("watch-endless");
    let record = root.join("records/site.yaml");
    write(&record, b"first");
    let tongue = Tongue::English;
    let session = Session::open(Settings { root, port: 0, polling: false, tongue, day: None })
        .expect("a port is free");
    let (address, remote) = (session.address(), session.remote());
    let build = |sources: &Sources, _: &Date| match sources.get("records/site.yaml") {
        Some(bytes) if !bytes.starts_with(b"half") => {
            Built { output: Some(Arc::new(Endless(bytes.to_vec()))), diagnostics: Vec::new() }
        }
        _ => Built {
            output: None,
            diagnostics: vec![Diagnostic::new(
                Code::Yaml,
                None,
                halte::words::Message::new("yaml-tab"),
            )],
        },
    };
    let running = std::thread::spawn(move || session.run(day, build, |_| {}));
    let page = || without_client(&ask(address, "GET", "/", &[]).body);
    while page() != b"first" {}
    let mut events = listen(address);
    told(&mut events);
    write(&record, b"half-written");
    while !told(&mut events).contains("\"current\":false") {}
    assert_eq!(page(), b"first", "not an empty page");
    write(&record, b"second");
    while page() != b"second" {}
    remote.quit();
    running.join().expect("no panic");
}
