//! Texts of reports: each belongs to a programme of the records, and has the sections that a term
//! of the contract asks for.

use std::collections::BTreeMap;

use crate::calendar::{Date, Period};
use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::model::{
    CheckLevel, ContractTerm, Deliverable, EditionStatus, Measured, Model, Programme, Service,
};
use crate::slug::folded;
use crate::words::{Message, message};

use super::some;

/// A text of `content/narratives/`.
pub struct Text<'a> {
    pub file: &'a str,
    /// Headings below which something is written.
    pub sections: Vec<String>,
    pub paragraphs: Vec<String>,
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

/// Letters from which on a paragraph that two periods share was copied.
const COPIED: usize = 80;

/// Texts that repeat a paragraph of an earlier period, where a term asks for an analysis of each.
pub fn on_repeats(model: &Model, texts: &Texts) -> Vec<Diagnostic> {
    let period_of = |name: &str| name.split('.').next().and_then(|name| name.parse().ok());
    let mut findings = Vec::new();
    for ((programme, name), text) in texts {
        let mut terms = model.mandate.terms.iter().filter(|term| {
            term.measure == Measured::Content && term.programme.as_str() == *programme
        });
        let Some(period): Option<Period> = period_of(name) else { continue };
        let Some(term) = terms.next() else { continue };
        let earlier = texts.iter().filter(|((of, other), _)| {
            of == programme && period_of(other).is_some_and(|other| other.first() < period.first())
        });
        let long = |one: &&String| one.chars().count() >= COPIED;
        let own: Vec<&String> = text.paragraphs.iter().filter(long).collect();
        let copied = earlier.rev().find_map(|((_, other), before)| {
            let found = own.iter().find(|one| before.paragraphs.contains(one))?;
            Some((*other, found.chars().take(40).collect::<String>()))
        });
        if let Some((other, words)) = copied {
            let what =
                message!("term-content-repeats", period = *name, other = other, words = words);
            let place = Span::whole_file(text.file);
            findings.push(Diagnostic::new(Code::TermMissed, place, missed(term, what)));
        }
    }
    findings
}

/// Words that pages of the site must have and have not. A page is given by its name, with its file
/// and text.
pub fn on_pages<'a>(
    model: &Model,
    page: impl Fn(&str) -> Option<(&'a str, &'a str)>,
) -> Vec<Diagnostic> {
    let asked = model.mandate.terms.iter().filter(|term| term.measure == Measured::Pages);
    let mut findings = Vec::new();
    for term in asked {
        let programme = model.service.programmes.get(&term.programme);
        let level = programme.and_then(|one| one.checks.get(Code::TermMissed.name()));
        if level == Some(&CheckLevel::Off) {
            continue;
        }
        let pages: Vec<(&String, Option<(&str, &str)>)> =
            term.of.iter().map(|name| (name, page(name))).collect();
        let gone = pages.iter().find(|(_, found)| found.is_none());
        let texts: Vec<String> =
            pages.iter().filter_map(|(_, found)| Some(folded(found.as_ref()?.1))).collect();
        let has = |words: &&String| texts.iter().any(|text| text.contains(&folded(words)));
        let missing: Vec<String> = term.each.iter().filter(|one| !has(one)).cloned().collect();
        let what = match gone {
            Some((name, _)) => message!("term-page-gone", page = *name),
            None if !missing.is_empty() => message!(
                "term-page",
                page = some(&term.of, term.of.len()),
                missing = some(&missing, missing.len()),
            ),
            None => continue,
        };
        let first = pages.iter().find_map(|(_, found)| *found);
        let place = first.map_or_else(|| term.span.clone(), |(file, _)| Span::whole_file(file));
        findings.push(Diagnostic::new(Code::TermMissed, place, missed(term, what)));
    }
    findings
}

/// A finding with the promise and its article.
fn missed(term: &ContractTerm, what: Message) -> Message {
    message!(
        "term-missed",
        what = what,
        promise = term.promise.as_str(),
        article = term.article.as_str(),
        place = term.span.to_string(),
    )
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
        let message = missed(self.term, what);
        let severity = match status {
            EditionStatus::Validated => Severity::Error,
            EditionStatus::Draft | EditionStatus::Sent => Severity::Warning,
        };
        Some(Diagnostic::new(Code::TermMissed, place, message).severity(severity).hint(hint))
    }
}
