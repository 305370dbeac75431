//! Numbers and stories so near to a village that a reader could know who is meant. A figure in a
//! text comes from a reference to an indicator, which prints the mark where it is masked; a number
//! typed by hand is under no such control.

use std::sync::Arc;

use crate::diagnostics::Diagnostic;

use super::{CODE, Paragraph, people};

/// One to four, in figures and in words.
const FEW: &[&str] =
    &["une", "un", "deux", "trois", "quatre", "1", "2", "3", "4", "eine", "zwei", "drei", "vier"];

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
        .first()
        .filter(|range| !is_cleared(&paragraph.text[(*range).clone()]))
        && let Some(commune) = named(&paragraph.text)
        && let Some(motive) = MOTIVES.iter().find(|motive| {
            lower
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| word.trim_end_matches('s') == **motive)
        })
    {
        let message = format!(
            "an exact age, a commune ({commune}) and a reason for coming ({motive}) stand \
             together: the person can be known"
        );
        let hint = "leave the age or the place out; a band of ages and a territory say enough";
        findings.push(Diagnostic::error(CODE, paragraph.span(path, age.start), message).hint(hint));
    }
    let mut start = 0;
    for sentence in paragraph.text.split_inclusive(['.', '!', '?', ';']) {
        if let Some(commune) = named(sentence)
            && let Some(at) = few_people(sentence)
            && !is_cleared(sentence.trim())
        {
            let message = format!("a small number of people is told of {commune}");
            let hint = "quote the figure with {{ … }}, which masks what must be masked, or tell it \
                of a territory";
            findings.push(
                Diagnostic::warning(CODE, paragraph.span(path, start + at), message).hint(hint),
            );
        }
        start += sentence.len();
    }
    findings
}

/// `une seule personne`, `3 femmes`: where it begins. `une personne` alone is how one speaks of
/// anybody.
fn few_people(sentence: &str) -> Option<usize> {
    let words = words(sentence);
    for (index, (at, word)) in words.iter().enumerate() {
        let few = word.to_lowercase();
        if !FEW.contains(&few.as_str()) {
            continue;
        }
        let next: Vec<String> =
            words[index + 1..].iter().take(2).map(|(_, word)| word.to_lowercase()).collect();
        let alone = ["une", "un", "eine"].contains(&few.as_str());
        let is_person = |word: &String| PEOPLE.contains(&word.as_str());
        let only = next.first().is_some_and(|word| {
            ["seule", "seul", "seules", "seuls", "unique", "einzige"].contains(&word.as_str())
        });
        if (only && next.get(1).is_some_and(is_person))
            || (!alone && next.first().is_some_and(is_person))
        {
            return Some(*at);
        }
    }
    None
}

fn words(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(first)) => {
                words.push((first, &text[first..at]));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// The name as a word of its own: `Barr` is not in `Barrières`.
fn holds_name(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '-');
        edge(text[..at].chars().next_back()) && edge(text[at + name.len()..].chars().next())
    })
}
