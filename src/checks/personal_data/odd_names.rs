//! Names as they are written in haste: initials, the family name first, all in small letters, as
//! one word, in the name of a file. What is found may be harmless: a question.

use std::ops::Range;

use crate::slug::folded_word;

use super::lexicon::{
    BODIES, COMMON, DOES, KIN, NO_FAMILY, Text, Word, given_names, is_eponym, is_eponymous,
    is_named_after, is_other_language,
};

/// Letters of names from elsewhere, which French and German have not.
const FOREIGN: &str = "łńśźżćčšžđőűğışøåñãõýțșěřůóúíáăĺŞÓÁÍÚÅØŁŚŻŽČŠ";

/// `J.-P. Muller`, `MULLER J.`, names in names of files (`cni_muller_paul.pdf`), two names as
/// one (`PaulMuller`), names with letters that French has not (`Wróblewski`).
pub(super) fn odd(text: &Text) -> Vec<Range<usize>> {
    let words = text.words();
    let mut found = in_file_names(text);
    if is_other_language(words) {
        return found;
    }
    for (index, word) in words.iter().enumerate() {
        let is_name = |word: &Word| {
            word.is_capital()
                && word.text.chars().count() > 3
                && !word.is(NO_FAMILY)
                && !word.is(COMMON)
                && !is_eponymous(&word.folded)
        };
        let behind = &text[word.end()..];
        let initial = |word: &Word| {
            let capitals = word
                .text
                .split('-')
                .all(|part| part.chars().count() == 1 && part.starts_with(char::is_uppercase));
            capitals && !word.is(&["m", "n"])
        };
        if initial(word) && behind.starts_with('.') {
            // `J.-P.` is two words with a point and a hyphen between.
            let family = words[index + 1..].iter().take(2).find(|next| next.text.len() > 1);
            if let Some(family) = family.filter(|family| is_name(family)) {
                let between = &text[word.end()..family.start];
                // `J.-P.` has an initial more.
                let listed_near = between == ". ";
                let near = between == ". "
                    || between == "."
                    || between.starts_with(".-") && between.len() <= 5;
                let before = text[..word.start].trim_end();
                let listed =
                    before.ends_with(['.', ':', ';', ',']) || before.ends_with(char::is_numeric);
                if near && !(listed && listed_near) && !is_named_after(words, index) {
                    found.push(word.start..family.end());
                }
            }
        }
        let next = words.get(index + 1);
        // `GUILLERMOT SANDRINE`
        if let Some(next) = next.filter(|next| next.close && is_shouted(word, next)) {
            found.push(word.start..next.end());
        }
        // `droits ouverts pour KOWALSKI`
        let about = ["pour", "de", "chez", "avec", "concernant", "dossier", "situation"];
        let introduced = index > 0 && word.close && words[index - 1].is(&about);
        if introduced && is_loud(word) && word.text.chars().count() > 6 {
            found.push(word.start..word.end());
        }
        // `les Muller-Weber ont …`
        let does = next.is_some_and(|next| next.is(&["ont", "sont", "n'", "habitent", "viennent"]));
        let many = index > 0 && words[index - 1].is(&["les"]) && word.text.contains('-');
        if many && does && is_name(word) {
            found.push(word.start..word.end());
        }
        // `M L VANTOUR`
        if let Some(next) = next.filter(|next| next.close && is_loud(next))
            && initial(word)
        {
            found.push(word.start..next.end());
        }
        let initial_behind =
            next.filter(|next| next.close && initial(next) && text[next.end()..].starts_with('.'));
        if let Some(next) = initial_behind
            && word.is_upper()
            && is_name(word)
        {
            found.push(word.start..next.end());
        }
        if let Some(end) = told_of(words, index).filter(|_| !is_named_after(words, index)) {
            found.push(word.start..words[end].end());
        }
        if let Some(at) = joined(word.text) {
            let name = folded_word(&word.text[..at]);
            if given_names().contains_key(name.as_str()) {
                found.push(word.start..word.end());
            }
        }
        let is_foreign = word.text.contains(|c| FOREIGN.contains(c));
        if is_name(word) && is_foreign && !is_named_after(words, index) {
            found.push(word.start..word.end());
        }
    }
    found.extend(small_alone(text, words));
    found.extend(spaced(words));
    found.extend(turned(text, words));
    found.sort_by_key(|range| (range.start, range.end));
    found.dedup_by(|next, kept| next.start < kept.end);
    found
}

/// Two words with capitals of which one does what people do: `Besnik Hoxhaj et sa femme`.
fn told_of(words: &[Word], index: usize) -> Option<usize> {
    let (word, next) = (&words[index], words.get(index + 1)?);
    let fits = |word: &Word| {
        word.is_capital()
            && !word.is_upper()
            && word.text.chars().count() > 2
            && !word.is(NO_FAMILY)
            && !word.is(BODIES)
            && !is_eponymous(&word.folded)
            && !word.is(COMMON)
    };
    let pair = next.close && !next.opens && (fits(word) || is_loud(word)) && fits(next);
    if is_loud(word) && pair {
        return Some(index + 1);
    }
    // `pour Ottilie Schnabel, …`
    let introduced =
        index > 0 && words[index - 1].is(&["pour", "avec", "chez", "par", "voir", "fils"]);
    let ends = words.get(index + 2).is_none_or(|more| !more.close);
    let of_more =
        words.get(index + 2).is_some_and(|more| more.close && more.is_capital() && !more.opens);
    let alone =
        index == 0 || word.opens || !words[index - 1].is_capital() || words[index - 1].opens;
    let does =
        words[index + 2..].iter().take(4).take_while(|word| !word.opens).any(|word| word.is(DOES));
    let told = does || ends && introduced;
    (pair && !of_more && alone && told && !is_eponym(word, next)).then_some(index + 1)
}

/// A family name in capitals that is no abbreviation.
fn is_loud(word: &Word) -> bool {
    word.is_upper()
        && word.text.chars().count() > 4
        && !word.is(NO_FAMILY)
        && !word.is(BODIES)
        && !word.is(&[
            "attention",
            "important",
            "urgent",
            "nouveau",
            "info",
            "infos",
            "nota",
            "rappel",
            "avis",
            "urssaf",
            "carsat",
            "insee",
            "unicef",
            "unesco",
            "anah",
            "rgpd",
        ])
}

/// `ginette dit que …`, in small letters.
fn small_alone(text: &str, words: &[Word]) -> Vec<Range<usize>> {
    let found = words.iter().enumerate().filter(|(index, word)| {
        let next = words.get(index + 1);
        !word.is_capital()
            && word.text.len() > 4
            && word.given() == Some(false)
            && (word.opens || words[index - 1].is(KIN))
            && next.is_some_and(|next| {
                next.close && (next.is(DOES) || next.is(&["a", "est", "n'", "se", "s'", "ne"]))
            })
            && !text[..word.start].ends_with('-')
    });
    found.map(|(_, word)| word.start..word.end()).collect()
}

/// `S T É P H A N I E`
fn spaced(words: &[Word]) -> Vec<Range<usize>> {
    let single = |word: &Word| word.text.chars().count() == 1;
    let mut found = Vec::new();
    let mut index = 0;
    while index < words.len() {
        let mut count = 0;
        while words
            .get(index + count)
            .is_some_and(|word| single(word) && (count == 0 || word.close))
        {
            count += 1;
        }
        let has_capital = words[index..index + count].iter().any(Word::is_capital);
        if count >= 5 && has_capital {
            found.push(words[index].start..words[index + count - 1].end());
        }
        index += count.max(1);
    }
    found
}

/// `Zimmermann, Liesel (…)`, `par Cetinkaya Murat`: the family name first.
fn turned(text: &str, words: &[Word]) -> Vec<Range<usize>> {
    let found = words.windows(2).enumerate().filter(|(index, pair)| {
        let [family, given] = pair else { return false };
        let between = &text[family.end()..given.start];
        let fits = family.is_capital()
            && family.given().is_none()
            && !is_eponym(family, given)
            && family.text.chars().count() > 3
            && !family.is(NO_FAMILY)
            && !family.is(BODIES)
            && !is_eponymous(&family.folded)
            && !family.is(COMMON)
            && given.is_capital()
            && given.given() == Some(false)
            && !is_named_after(words, *index);
        let behind = text[given.end()..].trim_start();
        let listed = between == ", "
            && family.opens
            && (behind.starts_with(['(', ':', ',', '-']) || behind.is_empty());
        fits && (listed || between == " " && !family.opens)
    });
    found.map(|(_, pair)| pair[0].start..pair[1].end()).collect()
}

/// Two words in capitals of which one is a given name.
fn is_shouted(word: &Word, next: &Word) -> bool {
    let fits =
        |word: &Word| word.is_upper() && word.text.chars().count() > 3 && !word.is(NO_FAMILY);
    let is_given = |word: &Word| word.given() == Some(false);
    fits(word) && fits(next) && (is_given(word) || is_given(next)) && !is_eponym(word, next)
}

/// Where the second name begins of two that are written as one.
fn joined(word: &str) -> Option<usize> {
    let mut small = 0;
    for (at, sign) in word.char_indices() {
        if sign.is_uppercase() && small >= 2 {
            return Some(at);
        }
        small = if sign.is_lowercase() { small + 1 } else { 0 };
    }
    None
}

/// Endings of files in which people keep papers.
const FILES: &[&str] =
    &[".pdf", ".jpg", ".jpeg", ".png", ".doc", ".docx", ".odt", ".xlsx", ".zip", ".heic"];

fn in_file_names(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for part in text.split_inclusive(' ') {
        let name = part.trim_end().trim_end_matches([',', ')', '.', ';', '»', '"', '>']);
        let lower = name.to_lowercase();
        if FILES.iter().any(|ending| lower.ends_with(ending)) {
            let civil = ["M.", "Mme", "Mlle", "M_", "M-", "Mr"].iter().any(|civil| {
                name.match_indices(civil).any(|(at, _)| {
                    let edge = at == 0 || !name[..at].ends_with(char::is_alphanumeric);
                    let rest = name[at + civil.len()..].trim_start_matches(['.', '_', '-']);
                    edge && rest.starts_with(char::is_uppercase)
                })
            });
            let parts: Vec<String> =
                name.split(|c: char| !c.is_alphabetic()).map(folded_word).collect();
            let titled = parts.windows(2).any(|pair| {
                ["mme", "mlle", "madame", "monsieur", "mr"].contains(&pair[0].as_str())
                    && pair[1].len() > 2
            });
            let holds = civil
                || titled
                || name
                    .split(|c: char| !c.is_alphabetic())
                    .any(|part| given_names().get(folded_word(part).as_str()) == Some(&false));
            if holds {
                found.push(at..at + name.len());
            }
        }
        at += part.len();
    }
    found
}
