//! halte: YAML records of stops, opening hours and activity become a public timetable site, calendar feeds and
//! accessible PDF reports.
//!
//! ```text
//! disk -> sources -> records (as written) -> model (as meant) -> schedule (dated passages) -> indicators (protected tables)
//!                    content (markdown) ------------------------------------\                          |
//!                                                                             views (what each artefact says)
//!                                                                               -> render (one format a file) -> artefacts -> output -> disk
//! ```

pub mod diagnostics;
pub mod calendar;
pub mod slug;
pub mod sources;
pub mod yaml;
pub mod records;
pub mod content;
pub mod language;
pub mod ledger;
pub mod model;
pub mod schedule;
pub mod indicators;
pub mod evidence;
pub mod checks;
pub mod views;
pub mod render;
pub mod output;
pub mod watch;

use std::collections::BTreeMap;

use calendar::Date;
use diagnostics::{Diagnostic, Log};
use language::Language;
use output::{Artefacts, Facts, Kept};
use sources::{Sources, Theme};

/// What a build makes of a project, and everything there is to say about it.
#[derive(Debug, Default)]
pub struct Build {
    /// Nothing where there is an error: the last output stays whole.
    pub artefacts: Artefacts,
    /// In the order of files and lines, each with the line it speaks of.
    pub diagnostics: Vec<Diagnostic>,
    pub summary: Summary,
    /// What the shrink guard of the next build compares.
    pub facts: Facts,
    /// Files to be kept with the records once the artefacts are published: what subscribers were told. By path.
    pub ledger: BTreeMap<&'static str, Vec<u8>>,
}

/// What was made, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    pub stops: usize,
    pub passages: usize,
    pub pages: usize,
    pub feeds: usize,
    pub documents: usize,
}

/// Builds a project. Reads no disk and no clock: the same sources and the same day give the same bytes.
pub fn build(sources: &Sources, today: Date) -> Build {
    build_with(sources, today, &Kept::default())
}

/// As [`build`], with the documents of an earlier build: those whose inputs are the same are not typeset again. What is
/// made is the same, with whatever is kept.
pub fn build_with(sources: &Sources, today: Date, kept: &Kept) -> Build {
    let mut log = Log::default();
    let built = make(sources, today, kept, &mut log);
    let built = built.filter(|_| !log.has_errors()).unwrap_or_default();
    let mut diagnostics = log.into_sorted();
    for diagnostic in &mut diagnostics {
        diagnostic.excerpt = diagnostic.span.as_ref().and_then(|span| sources.line(&span.file, span.line));
    }
    Build { diagnostics, ..built }
}

/// Everything but the diagnostics.
fn make(sources: &Sources, today: Date, kept: &Kept, log: &mut Log) -> Option<Build> {
    let (records, said) = records::read(sources);
    log.extend(said);
    let (content, said) = content::read(sources);
    log.extend(said);
    let (ledger, said) = ledger::read(sources);
    log.extend(said);
    let unreadable = log.has_errors();
    let (model, said) = model::read(&records);
    log.extend(said);
    let model = model?;
    let schedule = schedule::expand(&model.service);
    log.extend(checks::run(&checks::Subject { model: &model, schedule: &schedule, today }));
    log.extend(checks::logos::on_files(&model.mandate, |path| sources.get(path).map(|bytes| &bytes[..])));
    let theme = Theme::new(&model.service.site.theme, sources);
    let languages = languages(&model.service.site.languages, theme, log)?;
    let (sent, said) = indicators::Ledger::read(sources.entry(indicators::LEDGER_PATH).map(|(file, bytes)| (file, bytes.as_ref())));
    log.extend(said);
    let (figures, said) = indicators::tabulate(&model, &schedule, &sent, &languages[0], today);
    log.extend(said);
    if unreadable || log.has_errors() {
        return None;
    }
    let given = views::Given {
        service: &model.service,
        mandate: &model.mandate,
        schedule: &schedule,
        content: &content,
        figures: &figures.periods,
        languages: &languages,
        ledger: &ledger,
        today,
    };
    let views = views::Views::of(&given);
    let workroom =
        render::Workroom::new(render::Input { views: &views, figures: &figures.periods, manifests: &figures.manifests, theme, files: sources, kept });
    let (artefacts, said) = render::render(&workroom);
    log.extend(said);
    log.extend(checks::rendered::on_artefacts(&artefacts, &model));
    log.extend(languages.iter().flat_map(Language::missing));
    let count = |extension: &str| artefacts.iter().filter(|(path, _)| path.extension() == extension).count();
    let summary = Summary {
        stops: model.service.published_stops().count(),
        passages: schedule.passages.iter().filter(|passage| passage.takes_place()).count(),
        pages: count("html"),
        feeds: count("ics"),
        documents: count("pdf"),
    };
    let facts = facts(&model, &schedule, today);
    let sent = (!figures.ledger.is_empty()).then(|| (indicators::LEDGER_PATH, figures.ledger.to_bytes()));
    let ledger = std::iter::once((ledger::PATH, views.agenda().ledger.to_bytes())).chain(sent).collect();
    Some(Build { artefacts, summary, facts, ledger, diagnostics: Vec::new() })
}

fn facts(model: &model::Model, schedule: &schedule::Schedule, today: Date) -> Facts {
    let mut facts = Facts { today: today.to_string(), ..Facts::default() };
    for passage in schedule.passages.iter().filter(|passage| passage.takes_place()) {
        *facts.passages.entry(passage.date.to_string()).or_default() += 1;
    }
    for session in &model.activity.sessions {
        *facts.sessions.entry(session.date.format("%Y-%m").to_string()).or_default() += 1;
    }
    facts
}

fn languages(codes: &[String], theme: Theme, log: &mut Log) -> Option<Vec<Language>> {
    let mut languages = Vec::new();
    for code in codes {
        match Language::load(code, theme) {
            Ok(language) => languages.push(language),
            Err(said) => log.extend(said),
        }
    }
    (languages.len() == codes.len()).then_some(languages)
}
pub mod import;
pub mod cli;
