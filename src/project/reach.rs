//! How far an error reaches, by the file in which it is, and the project without what it reaches:
//! what is withheld is read as if it were not written.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Reach, Span};
use crate::sources::{Sources, theme};
use crate::{content, records, yaml};

use super::causes::argument;

/// What is withheld, and from which records and texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Withheld {
    /// Texts and pictures of records, pages, files of what is counted: each with its reach.
    pub parts: Vec<(Reach, Span)>,
}

impl Withheld {
    /// Whether nothing that is counted is shown.
    pub fn figures(&self) -> bool {
        self.parts.iter().any(|(reach, _)| *reach == Reach::Figures)
    }

    /// Programme and name of the narratives that are left out.
    pub fn narratives(&self) -> BTreeSet<(String, String)> {
        self.parts
            .iter()
            .filter_map(|(_, span)| content::narrative_at(&span.file))
            .map(|(programme, name)| (programme.to_owned(), name.to_owned()))
            .collect()
    }

    /// Whether a finding is in a file of which a part is left out.
    pub fn touches(&self, found: &Diagnostic) -> bool {
        found
            .span
            .as_ref()
            .is_some_and(|span| self.parts.iter().any(|(_, part)| part.file == span.file))
    }

    /// Whether a theme is not found because its files are left out.
    pub fn empties_theme(&self, found: &Diagnostic) -> bool {
        let name = argument(found, "theme").map(|name| format!("themes/{name}/"));
        name.is_some_and(|root| self.parts.iter().any(|(_, part)| part.file.starts_with(&root)))
    }

    /// Sets how far errors reach, and leaves that out of the sources. `false` where one of them
    /// reaches the tour; else less is left than before.
    pub fn leave_out<'a>(
        &mut self,
        sources: &mut Cow<Sources>,
        errors: impl Iterator<Item = &'a mut Diagnostic>,
    ) -> bool {
        let mut by_file: BTreeMap<Option<Arc<str>>, Vec<&mut Diagnostic>> = BTreeMap::new();
        for error in errors {
            let file = error.span.as_ref().map(|span| Arc::clone(&span.file));
            by_file.entry(file).or_default().push(error);
        }
        let mut goes_on = true;
        for (file, mut errors) in by_file {
            let rest = file.as_ref().and_then(|file| rest_of(file, sources, &mut errors));
            self.parts
                .extend(errors.iter().filter_map(|error| Some((error.reach, error.span.clone()?))));
            match (file, rest) {
                (Some(file), Some(Rest::Text(text))) => {
                    sources.to_mut().insert(file, text.into_bytes());
                }
                (Some(file), Some(Rest::Nothing)) => drop(sources.to_mut().remove(&file)),
                _ => {
                    // A place that cannot be left out is one of the tour, wherever it is.
                    errors.iter_mut().for_each(|error| error.reach = Reach::Tour);
                    goes_on = false;
                }
            }
        }
        goes_on
    }
}

/// What is left of a file.
enum Rest {
    Nothing,
    Text(String),
}

/// A file without what its errors reach, which is set; nothing where one reaches the tour.
fn rest_of(file: &Arc<str>, sources: &Sources, errors: &mut [&mut Diagnostic]) -> Option<Rest> {
    let bytes = sources.get(file)?;
    match of_file(file) {
        Reach::Tour => {}
        Reach::Theme => return of_theme(file, bytes),
        _ => return Some(Rest::Nothing),
    }
    let is_record = file.starts_with("records/") && !records::is_ledger(file);
    let text = yaml::text(file, bytes).ok().filter(|_| is_record)?;
    let lines: Vec<&str> = text.lines().collect();
    let cuts: Option<Vec<yaml::Cut>> = errors
        .iter()
        .map(|error| yaml::cut_at(&lines, error.span.as_ref()?, records::TEXTS))
        .collect();
    let rest = yaml::without(&lines, &cuts?);
    errors.iter_mut().for_each(|error| error.reach = Reach::Text);
    Some(Rest::Text(rest))
}

/// What takes the place of a file of the theme: that of the theme that comes with the program,
/// unless it is the same.
fn of_theme(file: &str, bytes: &[u8]) -> Option<Rest> {
    let Some(path) = file.strip_prefix("themes/default/") else { return Some(Rest::Nothing) };
    let (_, builtin) = theme::builtin(path).find(|(found, _)| *found == path)?;
    let text = std::str::from_utf8(builtin).ok().filter(|_| builtin != bytes)?;
    Some(Rest::Text(text.to_owned()))
}

/// How far a finding reaches that is made before any file of the output is: as far as its file.
pub fn of(found: &Diagnostic) -> Reach {
    found.span.as_ref().map_or(Reach::Tour, |span| of_file(&span.file))
}

fn of_file(path: &str) -> Reach {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["records", "ledger", "calendar.jsonl"] => Reach::Tour,
        _ if records::is_ledger(path) => Reach::Figures,
        ["records", ..] if !records::is_public(path) => Reach::Figures,
        ["themes", ..] => Reach::Theme,
        ["content", "pages" | "static", ..] | ["content", "around.csv" | "map.geojson"] => {
            Reach::Page
        }
        ["content", "narratives", ..] => Reach::Document,
        _ => Reach::Tour,
    }
}
