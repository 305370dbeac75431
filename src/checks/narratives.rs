//! Texts of reports: each belongs to a programme of the records, and has the sections that a term
//! of the contract asks for.

use std::collections::BTreeMap;

use crate::calendar::{Date, Period};
use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::model::{
    CheckLevel, ContractTerm, Deliverable, EditionStatus, Measured, Model, Programme, Service,
};
use crate::slug::folded;
use crate::words::message;

use super::some;

/// A text of `content/narratives/`.
pub struct Text<'a> {
    pub file: &'a str,
    /// Headings below which something is written.
    pub sections: Vec<String>,
}

/// The texts by programme and name.
pub type Texts<'a> = BTreeMap<(&'a str, &'a str), Text<'a>>;

/// Checks texts, each given as the programme that its folder names and its file.
pub fn on_texts<'a>(
    service: &Service,
    texts: impl Iterator<Item = (&'a str, &'a str)>,
) -> Vec<Diagnostic> {
    let known = || service.programmes.keys().map(|id| id.as_str());
    let mut findings = Vec::new();
    for (programme, file) in texts.filter(|(programme, _)| !known().any(|id| id == *programme)) {
        let message = message!(
            "narrative-programme",
            programme = programme,
            known = known().collect::<Vec<_>>(),
        );
        findings.push(
            Diagnostic::new(Code::NarrativeProgramme, Span::whole_file(file), message)
                .suggest(programme, known()),
        );
    }
    findings
}

/// Checks the texts of editions whose period is over. What is missing is an error once somebody has
/// validated it: a draft may be unfinished, and what was sent cannot change.
pub fn on_sections(model: &Model, texts: &Texts, today: Date) -> Vec<Diagnostic> {
    let asked = model.mandate.terms.iter().filter(|term| term.measure == Measured::Content);
    let mut findings = Vec::new();
    for term in asked {
        let Some(programme) = model.service.programmes.get(&term.programme) else { continue };
        if programme.checks.get(Code::TermMissed.name()) == Some(&CheckLevel::Off) {
            continue;
        }
        let deliverables = model.mandate.deliverables.values();
        for deliverable in deliverables.filter(|one| {
            one.programme == term.programme && term.of.iter().any(|id| id == one.id.as_str())
        }) {
            for period in deliverable.periods_until(today, programme) {
                let of_edition = Looked { term, deliverable, programme, period, today };
                findings.extend(of_edition.lacks(texts));
            }
        }
    }
    findings
}

/// An edition, and the term that gives what its text holds.
struct Looked<'a> {
    term: &'a ContractTerm,
    deliverable: &'a Deliverable,
    programme: &'a Programme,
    period: Period,
    today: Date,
}

impl Looked<'_> {
    fn lacks(&self, texts: &Texts) -> Option<Diagnostic> {
        let edition = self.deliverable.editions.get(&self.period);
        let status = edition.map_or(EditionStatus::Draft, |one| one.status_on(self.today));
        let is_over = self.period.last().min(self.programme.until) < self.today;
        if !is_over && status == EditionStatus::Draft {
            return None;
        }
        let (programme, name) = (self.programme.id.as_str(), self.period.to_string());
        let text = texts.get(&(programme, name.as_str()));
        let has = |wanted: &str| {
            let wanted = folded(wanted);
            let is_there =
                |text: &Text| text.sections.iter().any(|there| folded(there).contains(&wanted));
            let own = [format!("{name}.{wanted}"), wanted.clone()];
            text.is_some_and(is_there)
                || own.iter().any(|name| texts.contains_key(&(programme, name.as_str())))
        };
        let missing: Vec<String> = self.term.each.iter().filter(|one| !has(one)).cloned().collect();
        if missing.is_empty() {
            return None;
        }
        let place = match (text, edition) {
            (Some(text), _) => Span::whole_file(text.file),
            (None, Some(edition)) => edition.span.clone(),
            (None, None) => self.deliverable.span.clone(),
        };
        let what = message!(
            "term-content",
            id = self.deliverable.id.as_str(),
            period = name,
            missing = some(&missing, missing.len()),
        );
        let hint = message!("term-content-hint");
        let message = message!(
            "term-missed",
            what = what,
            promise = self.term.promise.as_str(),
            article = self.term.article.as_str(),
            place = self.term.span.to_string(),
        );
        let severity = match status {
            EditionStatus::Validated => Severity::Error,
            EditionStatus::Draft | EditionStatus::Sent => Severity::Warning,
        };
        Some(Diagnostic::new(Code::TermMissed, place, message).severity(severity).hint(hint))
    }
}
