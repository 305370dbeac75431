//! Documents for funders: what they say, how they are set, and where their mistakes point.
#![cfg(feature = "pdf")]

use std::fs;
use std::path::Path;

use halte::calendar::{Date, Period};
use halte::content::{self, Content};
use halte::diagnostics::Diagnostic;
use halte::indicators::PeriodFigures;
use halte::language::Language;
use halte::model::Model;
use halte::output::Artefacts;
use halte::render::{self, Input};
use halte::schedule::Schedule;
use halte::sources::{Sources, Theme};
use halte::views::{Given, Views, report};

/// The example of the repository, read once for each test.
struct Project {
    sources: Sources,
    model: Model,
    schedule: Schedule,
    content: Content,
}

impl Project {
    fn example() -> Self {
        let (sources, said) = halte::sources::read(Path::new(env!("CARGO_MANIFEST_DIR")));
        assert!(said.is_empty(), "{said:?}");
        Project::of(sources)
    }

    fn of(sources: Sources) -> Self {
        let (records, _) = halte::records::read(&sources);
        let (model, said) = halte::model::read(&records);
        let model = model.unwrap_or_else(|| panic!("{said:?}"));
        let schedule = halte::schedule::expand(&model.service);
        let (content, _) = content::read(&sources);
        Project { sources, model, schedule, content }
    }

    /// What is published of a period.
    fn figures(&self, period: &str) -> PeriodFigures {
        let language = Language::load("fr", Theme::new("default", &self.sources)).unwrap();
        let (figures, _) = halte::indicators::tabulate(&self.model, &self.schedule, &language, today());
        let period: Period = period.parse().unwrap();
        figures.iter().find(|figures| figures.period == period).map(|figures| (**figures).clone()).expect("the period is due")
    }

    fn typeset(&self, figures: &[PeriodFigures]) -> (Artefacts, Vec<Diagnostic>) {
        let theme = Theme::new("default", &self.sources);
        let languages = [Language::load("fr", theme).unwrap()];
        let given = Given {
            service: &self.model.service,
            mandate: &self.model.mandate,
            schedule: &self.schedule,
            content: &self.content,
            figures: &[],
            languages: &languages,
            today: today(),
        };
        let reports: Vec<_> = figures.iter().flat_map(|figures| report::compose_period(&given, figures, 5)).collect();
        let views = Views { reports, ..Views::default() };
        let (artefacts, mut said) = render::render(&Input { views: &views, figures: &[], theme, files: &self.sources });
        said.extend(languages.iter().flat_map(Language::missing));
        (artefacts, said)
    }
}

fn today() -> Date {
    "2022-09-15".parse().unwrap()
}

/// Writes what was made below the target folder, so that it can be looked at.
fn keep(artefacts: &Artefacts, folder: &str) {
    for (path, bytes) in artefacts.iter().filter(|(path, _)| path.extension() == "pdf") {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports").join(folder).join(path.as_str());
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
    let pdf = artefacts.get("funders/cea/2021-Q4/bilan-trimestriel.pdf").expect("the report is there");
    assert!(pdf.starts_with(b"%PDF-1.7"));
}
