//! How far an error reaches, by the file in which it is, and the project without what it reaches:
//! what is withheld is read as if it were not written.

use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Reach, Span};
use crate::sources::Sources;
use crate::{records, yaml};

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

    /// Whether a finding is in a file of which a part is left out.
    pub fn touches(&self, found: &Diagnostic) -> bool {
        found
            .span
            .as_ref()
            .is_some_and(|span| self.parts.iter().any(|(_, part)| part.file == span.file))
    }

    /// The sources without what an error reaches. `false` where nothing smaller than the tour can
    /// be left out.
    pub fn leave_out(&mut self, sources: &mut Sources, error: &Diagnostic) -> bool {
        let Some(span) = &error.span else { return false };
        let is_left_out = match error.reach {
            Reach::Tour => false,
            Reach::Text => without_text(sources, span),
            Reach::Page | Reach::Document | Reach::Figures => sources.remove(&span.file).is_some(),
        };
        // Of two errors in one file, the first has taken it out.
        let known = self.parts.iter().any(|(_, part)| part.file == span.file);
        if is_left_out {
            self.parts.push((error.reach, span.clone()));
        }
        is_left_out || known
    }
}

/// How far an error in a file reaches that is found before anything is made.
pub fn of(error: &Diagnostic, sources: &Sources) -> Reach {
    let Some(span) = &error.span else { return Reach::Tour };
    let path: &str = &span.file;
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["records", "ledger", "calendar.jsonl"] => Reach::Tour,
        ["records", "ledger", ..] => Reach::Figures,
        ["records", ..] if !records::is_public(path) => Reach::Figures,
        ["records", ..] if is_text(sources, span) => Reach::Text,
        ["content", "pages", ..] => Reach::Page,
        ["content", "narratives", ..] => Reach::Figures,
        _ => Reach::Tour,
    }
}

/// Whether a place is in a value that can be left out, or in a comment.
fn is_text(sources: &Sources, span: &Span) -> bool {
    text_of(sources, span).is_some_and(|text| {
        yaml::key_at(&text, span).is_none_or(|key| records::TEXTS.contains(&key))
    })
}

fn without_text(sources: &mut Sources, span: &Span) -> bool {
    let rest = text_of(sources, span).and_then(|text| yaml::without(&text, span));
    let Some(rest) = rest else { return false };
    sources.insert(Arc::clone(&span.file), rest.into_bytes());
    true
}

fn text_of(sources: &Sources, span: &Span) -> Option<String> {
    sources.get(&span.file).and_then(|bytes| yaml::text(&span.file, bytes).ok())
}
