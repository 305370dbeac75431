//! halte: YAML records of stops, opening hours and activity become a public timetable site,
//! calendar feeds and accessible PDF reports.
//!
//! ```text
//! disk -> sources -> records (as written) -> model (as meant) -> schedule (dated passages)
//!                 -> content (Markdown)                          -> indicators (protected tables)
//! model, schedule, content, indicators -> views (what each artefact says)
//!       -> render (one format a file) -> artefacts -> output -> disk
//! ```

mod text;
mod threads;
mod connections;
mod stages;
pub mod words;
mod manual;
pub mod diagnostics;
pub mod calendar;
pub mod slug;
pub mod contact;
pub mod addresses;
pub mod sources;
pub mod yaml;
pub mod pictures;
pub mod records;
pub mod content;
pub mod language;
pub mod ledger;
pub mod deliveries;
pub mod model;
pub mod schedule;
pub mod indicators;
pub mod evidence;
pub mod checks;
pub mod views;
pub mod week;
pub mod render;
pub mod output;
pub mod project;
pub mod transfer;
pub mod watch;

use calendar::Date;
use diagnostics::{Diagnostic, Log};
use output::{Artefacts, Kept, OutputPath};
use sources::Sources;
use words::message;

pub use project::{Build, Fixed, Memory, Project, Summary, fixed};

/// Builds a project. Reads no disk and no clock: the same sources and the same day give the same
/// bytes.
pub fn build(sources: &Sources, today: Date) -> Build {
    build_with(sources, today, &Kept::default())
}

/// As [`build`], with the documents of an earlier build: those whose inputs are the same are not
/// typeset again. What is made is the same, with whatever is kept.
pub fn build_with(sources: &Sources, today: Date, kept: &Kept) -> Build {
    let mut log = Log::default();
    let project = Project::read(sources, today, &mut Memory::default(), &mut log);
    let built = project
        .map(|project| project.build(kept, &mut log))
        .filter(|_| !log.stops_tour())
        .unwrap_or_default();
    Build { diagnostics: said(sources, log), ..built }
}

/// A project for which files can be made one by one, and everything there is to say before any is
/// made. With the memory of an earlier state, only what differs is read again; the project is the
/// same with it and without it.
pub fn open(
    sources: &Sources,
    today: Date,
    memory: &mut Memory,
) -> (Option<Project>, Vec<Diagnostic>) {
    let mut log = Log::default();
    let project = Project::read(sources, today, memory, &mut log);
    (project, said(sources, log))
}

/// The files of a project on disk. A page that cannot be read is left out; what else cannot be
/// read could be anything.
pub fn read(root: &std::path::Path) -> (Sources, Vec<Diagnostic>) {
    let (sources, mut diagnostics) = sources::read(root);
    for found in &mut diagnostics {
        let is_page = |span: &diagnostics::Span| span.file.starts_with("content/pages/");
        if found.span.as_ref().is_some_and(is_page) {
            found.reach = diagnostics::Reach::Page;
        }
    }
    diagnostics.extend(shared(root, &sources));
    (sources, diagnostics)
}

/// Records of single people in a repository that is pushed somewhere, unless a clearance answers
/// that they may be.
fn shared(root: &std::path::Path, sources: &Sources) -> Option<Diagnostic> {
    let personal = sources.under("records").map(|(path, _)| path);
    let personal: Vec<_> = personal.filter(|path| records::is_personal(path)).collect();
    let outside = personal.iter().find(|path| !path.starts_with(records::PRIVATE_FOLDER));
    let ignored = if outside.is_some() { "records" } else { records::PRIVATE_FOLDER };
    let file = outside.or(personal.first())?;
    let is_cleared = || {
        let cleared = sources.get("records/clearances.yaml");
        cleared.is_some_and(|bytes| String::from_utf8_lossy(bytes).contains("records/private"))
    };
    if !sources::is_pushed(root, ignored) || is_cleared() {
        return None;
    }
    let message = match outside {
        Some(_) => message!("private-records-outside", count = personal.len()),
        None => message!("private-records", count = personal.len()),
    };
    let span = diagnostics::Span::whole_file(file);
    Some(Diagnostic::new(diagnostics::Code::PrivateRecords, span, message))
}

fn said(sources: &Sources, log: Log) -> Vec<Diagnostic> {
    let mut diagnostics = log.into_sorted();
    project::quote(sources, &mut diagnostics);
    diagnostics
}

/// The preview makes the files of a project when a browser asks for them.
impl watch::Output for Project {
    fn list(&self) -> Vec<OutputPath> {
        Project::list(self)
    }

    fn make(&self, path: &str, kept: &Kept) -> (Artefacts, Vec<Diagnostic>) {
        Project::make(self, path, kept)
    }

    fn make_each(
        &self,
        kept: &Kept,
        wanted: &dyn Fn(&str) -> bool,
        go_on: &mut dyn FnMut((Artefacts, Vec<Diagnostic>)) -> bool,
    ) {
        Project::make_each(self, kept, wanted, go_on);
    }

    fn conclude(&self, said: Vec<Diagnostic>, artefacts: Option<&Artefacts>) -> Vec<Diagnostic> {
        Project::conclude(self, said, artefacts)
    }
}

pub mod import;
#[cfg(feature = "alerts")]
pub mod alerts;
pub mod cli;
