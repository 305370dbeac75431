//! Numbers and stories so near to a village that a reader could know who is meant. A figure in a
//! text comes from a reference to an indicator, which prints the mark where it is masked; a number
//! typed by hand is under no such control.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Severity};
use crate::words::message;

use super::lexicon::runs_of;
use super::{CODE, Paragraph, people};

/// One to four, in figures and in words.
const FEW: &[&str] =
    &["une", "un", "deux", "trois", "quatre", "1", "2", "3", "4", "eine", "zwei", "drei", "vier"];

const ONLY: &[&str] = &["seule", "seul", "seules", "seuls", "unique", "einzige"];

const PEOPLE: &[&str] = &[
    "personne",
    "personnes",
    "usager",
    "usagers",
    "usagère",
    "usagères",
    "femme",
    "femmes",
    "homme",
    "hommes",
    "visiteur",
    "visiteurs",
    "habitant",
    "habitants",
    "habitante",
    "habitantes",
    "bénéficiaire",
    "bénéficiaires",
    "accompagnement",
    "accompagnements",
    "jeune",
    "jeunes",
    "retraité",
    "retraités",
    "retraitée",
    "retraitées",
    "person",
    "personen",
];

/// Words of the motives for which people come.
const MOTIVES: &[&str] = &[
    "logement",
    "loyer",
    "expulsion",
    "impôt",
    "dette",
    "surendettement",
    "divorce",
    "rsa",
    "retraite",
    "séjour",
    "allocation",
    "caf",
    "santé",
    "handicap",
    "justice",
    "tribunal",
    "licenciement",
    "chômage",
    "pension",
    "tutelle",
    "curatelle",
    "violence",
    "naturalisation",
];

pub(super) fn search(
    path: &Arc<str>,
    paragraph: &Paragraph,
    communes: &[String],
    is_cleared: &dyn Fn(&str) -> bool,
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let named = |text: &str| communes.iter().find(|commune| holds_name(text, commune));
    let lower = paragraph.text.to_lowercase();
    if let Some(age) = people::ages(&paragraph.text)
        .into_iter()
        .next()
        .filter(|range| !is_cleared(&paragraph.text[range.clone()]))
        && let Some(commune) = named(&paragraph.text)
        && let Some(motive) = MOTIVES.iter().find(|motive| {
            lower
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| word.trim_end_matches('s') == **motive)
        })
    {
        let message = message!("personal-data-together", commune = commune, motive = *motive);
        findings.push(Diagnostic::new(CODE, paragraph.span(path, age), message));
    }
    let mut start = 0;
    for sentence in paragraph.text.split_inclusive(['.', '!', '?', ';']) {
        if let Some(commune) = named(sentence)
            && let Some(at) = few_people(sentence)
            && !is_cleared(sentence.trim())
        {
            let message = message!("personal-data-few", commune = commune);
            let place = paragraph.span(path, start + at.start..start + at.end);
            findings.push(Diagnostic::new(CODE, place, message).severity(Severity::Question));
        }
        start += sentence.len();
    }
    findings
}

/// `une seule personne`, `3 femmes`: where it stands. `une personne` alone is how one speaks of
/// anybody.
fn few_people(sentence: &str) -> Option<Range<usize>> {
    let words = runs_of(sentence, char::is_alphanumeric);
    let is = |index: usize, known: &[&str]| {
        let word = words.get(index).map(|(_, word)| word.to_lowercase());
        word.is_some_and(|word| known.contains(&word.as_str()))
    };
    words.iter().enumerate().find_map(|(index, (start, _))| {
        if !is(index, FEW) {
            return None;
        }
        let person = if is(index + 1, ONLY) && is(index + 2, PEOPLE) {
            index + 2
        } else if !is(index, &["une", "un", "eine"]) && is(index + 1, PEOPLE) {
            index + 1
        } else {
            return None;
        };
        words.get(person).map(|(at, word)| *start..at + word.len())
    })
}

/// The name as a word of its own: `Barr` is not in `Barrières`.
fn holds_name(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '-');
        edge(text[..at].chars().next_back()) && edge(text[at + name.len()..].chars().next())
    })
}
