//! Documents for funders: what they say, how they are set, and where their mistakes point.
#![cfg(feature = "pdf")]

mod mistakes;
mod odd;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use halte::calendar::{Date, Period};
use halte::content::{self, Content};
use halte::diagnostics::Diagnostic;
use halte::indicators::{Counted, PeriodFigures};
use halte::language::Language;
use halte::model::Model;
use halte::output::{Artefacts, Kept};
use halte::render::{self, Input};
use halte::schedule::Schedule;
use halte::sources::{Sources, Theme};
use halte::views::report::{self, Report};
use halte::views::{Given, Views, posters};

/// The example of the repository, read once for each test.
pub struct Project {
    pub sources: Sources,
    model: Model,
    schedule: Schedule,
    content: Content,
    pub today: Date,
}

impl Project {
    fn example() -> Self {
        let (sources, said) = halte::sources::read(Path::new(env!("CARGO_MANIFEST_DIR")));
        assert!(said.is_empty(), "{said:?}");
        Project::of(sources)
    }

    pub fn of(sources: Sources) -> Self {
        let (records, _) = halte::records::read(&sources);
        let (model, said) = halte::model::read(&records);
        let model = model.unwrap_or_else(|| panic!("{said:?}"));
        let schedule = halte::schedule::expand(&model.service);
        let (content, _) = content::read(&sources);
        Project { sources, model, schedule, content, today: day("2022-09-15") }
    }

    /// What is published of a period.
    fn figures(&self, period: &str) -> PeriodFigures {
        let language = Language::load("fr", Theme::new("default", &self.sources)).unwrap();
        let (figures, _) = halte::indicators::tabulate(
            &self.model,
            &self.schedule,
            &halte::indicators::Ledger::default(),
            &[language],
            self.today,
        );
        let period: Period = period.parse().unwrap();
        figures
            .periods
            .iter()
            .find(|figures| figures.period == period)
            .map(|figures| (**figures).clone())
            .expect("the period is due")
    }

    /// The documents that a choice of the views makes, and what is said about them.
    pub fn set(&self, choose: impl FnOnce(&Given) -> Vec<Report>) -> (Artefacts, Vec<Diagnostic>) {
        self.set_with(&Kept::default(), choose)
    }

    /// The same, with documents that were made before.
    fn set_with(
        &self,
        kept: &Kept,
        choose: impl FnOnce(&Given) -> Vec<Report>,
    ) -> (Artefacts, Vec<Diagnostic>) {
        let theme = Theme::new("default", &self.sources);
        let languages = [Language::load("fr", theme).unwrap()];
        let given = Given {
            service: &self.model.service,
            mandate: &self.model.mandate,
            schedule: &self.schedule,
            content: &self.content,
            figures: Counted::default(),
            has_public_figures: false,
            unset: &[],
            languages: &languages,
            addresses: &Arc::default(),
            ledger: &Arc::default(),
            today: self.today,
        };
        let (views, reports) = (Views::of(&given), choose(&given));
        let pictures = halte::pictures::Pictures::default();
        let input = Input {
            views: &views,
            figures: Counted::default(),
            theme,
            files: &self.sources,
            pictures: &pictures,
            kept,
        };
        let (artefacts, mut said) = render::pdf::typeset(&input, reports.iter().collect());
        said.extend(languages.iter().flat_map(Language::missing));
        (artefacts, said)
    }

    fn typeset(&self, figures: &[PeriodFigures]) -> (Artefacts, Vec<Diagnostic>) {
        self.set(|given| {
            figures.iter().flat_map(|figures| report::compose_period(given, figures, 5)).collect()
        })
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Writes what was made below the target folder, so that it can be looked at.
fn keep(artefacts: &Artefacts, folder: &str) {
    for (path, bytes) in artefacts.iter().filter(|(path, _)| path.extension() == "pdf") {
        let file =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports").join(folder).join(path.as_str());
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
}

#[test]
fn a_quarter_becomes_one_pdf() {
    let project = Project::example();
    let (artefacts, said) = project.typeset(&[project.figures("2021-Q4")]);
    assert!(said.is_empty(), "{said:#?}");
    keep(&artefacts, "quarter");
    let pdf =
        artefacts.get("funders/cea/2021-Q4/bilan-trimestriel.pdf").expect("the report is there");
    assert!(pdf.starts_with(b"%PDF-1.7"));
}

#[test]
fn every_period_that_is_due_is_typeset() {
    let project = Project::example();
    let periods = ["2021-10", "2022-Q1", "2022-Q2", "2022-Q3", "2022-08"]
        .map(|period| project.figures(period));
    let (artefacts, said) = project.typeset(&periods);
    assert!(said.is_empty(), "{said:#?}");
    keep(&artefacts, "periods");
    assert_eq!(artefacts.iter().filter(|(path, _)| path.extension() == "pdf").count(), 5);
}

#[test]
fn posters_and_digests_say_what_is_to_come() {
    let project = Project { today: day("2022-03-01"), ..Project::example() };
    let (artefacts, said) = project.set(|given| {
        let wanted = ["haguenau-a4", "selestat-a3", "commune-saverne-a4", "tournee-utams"];
        let posters = posters::compose(given)
            .into_iter()
            .filter(|poster| wanted.iter().any(|name| poster.path.as_str().contains(name)));
        posters.collect()
    });
    assert!(said.is_empty(), "{said:#?}");
    keep(&artefacts, "posters");
    assert!(artefacts.get("public/affiches/haguenau-a4.pdf").is_some());
}

#[test]
fn what_did_not_change_is_not_typeset_again() {
    let mut project = Project { today: day("2022-03-01"), ..Project::example() };
    let poster = |given: &Given| {
        let poster = posters::compose(given)
            .into_iter()
            .filter(|poster| poster.path.as_str().contains("haguenau-a4"));
        poster.collect()
    };
    let path = "public/affiches/haguenau-a4.pdf";
    let first = project.set(poster).0;
    let again = project.set_with(&Kept::of(&first), poster).0;
    assert!(
        Arc::ptr_eq(first.get(path).unwrap(), again.get(path).unwrap()),
        "the poster was taken over"
    );
    assert_eq!(first, project.set(poster).0, "what is made anew has the same bytes");
    let template = "themes/default/reports/poster.typ";
    let plain = String::from_utf8(project.sources.get(template).unwrap().to_vec()).unwrap();
    let louder = plain.replace("k * 16pt", "k * 18pt");
    assert_ne!(plain, louder);
    project.sources.insert(template, louder.into_bytes());
    let changed = project.set_with(&Kept::of(&first), poster).0;
    assert_ne!(first.get(path), changed.get(path), "another template makes another poster");
    assert_eq!(changed, project.set(poster).0);
}

#[test]
fn a_published_folder_gives_its_documents_to_the_next_build() {
    let project = Project { today: day("2022-03-01"), ..Project::example() };
    let wanted = |given: &Given| {
        let poster = posters::compose(given)
            .into_iter()
            .filter(|poster| poster.path.as_str().contains("/haguenau-a"));
        poster.collect()
    };
    let first = project.set(wanted).0;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports-kept");
    drop(fs::remove_dir_all(&folder));
    halte::output::publish(&folder, &first, &Default::default()).unwrap();
    fs::write(folder.join("public/affiches/haguenau-a3.pdf"), b"changed by hand").unwrap();
    let kept = Kept::read(&folder);
    assert_eq!(kept.len(), 1, "what was changed by hand is not taken over");
    assert_eq!(project.set_with(&kept, wanted).0, first);
    assert!(
        Kept::read(&folder.join("public")).is_empty(),
        "a folder that is not an output gives nothing"
    );
}
