//! Names of people: a given name with a family name, a family, a given name alone.

use std::ops::Range;

use super::lexicon::{
    COMMON, FAMILY, KIN, NO_FAMILY, PARTICLES, Text, Word, is_eponym, is_named_after,
    is_other_language,
};

/// Where the family name ends that begins behind a word: particles, then a word with a capital.
fn family_behind(words: &[Word], index: usize) -> Option<usize> {
    let mut at = index + 1;
    while words.get(at).is_some_and(|word| word.close && word.is(PARTICLES) && !word.opens) {
        at += 1;
    }
    let particles = at - index - 1;
    let word = words.get(at).filter(|word| word.close && !word.opens)?;
    let fits = word.is_capital()
        && word.text.chars().count() > 1
        && particles <= 2
        && !word.is(NO_FAMILY)
        && !word.folded.starts_with("saint-")
        && !word.folded.starts_with("sainte-");
    fits.then_some(at)
}

/// `Jean Dupont`, `Anne-Lise de la Tour`, `DUPONT Jean`, `famille Muller`, `chez les Meyer`.
pub(super) fn full(text: &Text) -> Vec<Range<usize>> {
    if is_history(text) {
        return Vec::new();
    }
    let words = text.words();
    let other = is_other_language(words);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut index = 0;
    while index < words.len() {
        // Of other languages only a sure given name makes a name.
        let sure = !other || words[index].given() == Some(false);
        let end = full_at(words, index).filter(|_| sure);
        match end {
            Some(end) => {
                found.push(words[index].start..words[end].end());
                index = end + 1;
            }
            None => index += 1,
        }
    }
    found
}

/// Whether a text is about the past: a year before 1950 that is no year of birth.
fn is_history(text: &str) -> bool {
    let lower = text.to_lowercase();
    let is_birth = ["né", "naissance", "ddn", "geboren", "born", "ans"]
        .iter()
        .any(|word| lower.split(|c: char| !c.is_alphanumeric()).any(|part| part.starts_with(word)));
    let is_year = |part: &str| {
        part.len() == 4 && part.parse::<u32>().is_ok_and(|year| (1400..1950).contains(&year))
    };
    !is_birth && text.split(|c: char| !c.is_alphanumeric()).any(is_year)
}

/// The last word of the name that begins at a word.
fn full_at(words: &[Word], index: usize) -> Option<usize> {
    let word = &words[index];
    if is_named_after(words, index) {
        return None;
    }
    let introduced =
        |words_before: &[&str]| index > 0 && words[index - 1].is(words_before) && word.close;
    let of_family = word.is(FAMILY)
        || word.is(&["les"]) && introduced(&["chez"])
        || word.is(&["des"]) && introduced(&["cote"])
        || word.is(&["enfants", "petits"]) && introduced(&["les", "enfants"]);
    if of_family && (!word.is_capital() || word.opens) {
        let behind = family_behind(words, index)?;
        // `le père de la Sécu` is none.
        let linked = words[index + 1..behind].iter().any(|word| word.is(&["la", "l'", "du"]));
        return (!linked && !words[behind].is_given()).then_some(behind);
    }
    if !word.is_capital() || word.text.chars().count() < 2 {
        return None;
    }
    if let Some(ambiguous) = word.given() {
        let mut last = index;
        while words.get(last + 1).is_some_and(|next| {
            next.close && next.is_capital() && next.is_given() && next.text.chars().count() > 2
        }) {
            last += 1;
        }
        if let Some(end) = family_behind(words, last) {
            let is_place = is_eponym(word, &words[end]);
            let clear =
                !ambiguous || words[end].is_upper() || !word.opens || words[end].text.len() > 3;
            return (!is_place && clear).then_some(end);
        }
        if last > index && !is_eponym(word, &words[last]) {
            return Some(last);
        }
    }
    // The family name first, in capitals.
    let next = words.get(index + 1).filter(|next| next.close && next.is_capital())?;
    let turned = word.is_upper()
        && word.text.chars().count() > 3
        && !word.is(NO_FAMILY)
        && next.given() == Some(false)
        && !next.is_upper();
    turned.then_some(index + 1)
}

/// A given name alone: `Léa, 17 ans`, `la petite Inès`, `Fatima nous a dit`, `Karim B.`
pub(super) fn given(text: &Text) -> Vec<Range<usize>> {
    let words = text.words();
    let other = is_other_language(words);
    let full = full(text);
    let within = |at: usize| {
        let next = full.partition_point(|range| range.start <= at);
        next.checked_sub(1).is_some_and(|before| full[before].contains(&at))
    };
    let found = words.iter().enumerate().filter(|(index, word)| {
        let Some(ambiguous) = word.given().filter(|_| word.is_capital() && !within(word.start))
        else {
            return false;
        };
        let of_eponym = words.get(index + 1).is_some_and(|next| is_eponym(word, next));
        if of_eponym || is_named_after(words, *index) || word.text.chars().count() < 3 {
            return false;
        }
        let before = index.checked_sub(1).map(|before| &words[before]);
        let after = text[word.end()..].trim_start_matches([' ', '(']);
        let near = after.char_indices().nth(20).map_or(after.len(), |(at, _)| at);
        let after = &after[..near];
        let has_age =
            after.trim_start_matches([',', ' ', '(']).starts_with(|c: char| c.is_ascii_digit())
                && after.contains(" ans");
        let of_kin = before.is_some_and(|before| before.is(KIN) && word.close);
        let is_compound = text[word.end()..].starts_with('-') || text[..word.start].ends_with('-');
        // `Marine nationale`, `France services`: the next word belongs to it.
        let in_title = words.get(index + 1).is_some_and(|next| {
            next.close && next.is_capital() && !next.opens && next.text.len() > 1
        }) || before.is_some_and(|before| {
            word.close && before.is_capital() && !before.opens && !before.is(KIN)
        });
        if is_compound || word.is_upper() && !of_kin && !has_age {
            return false;
        }
        let has_initial = after
            .strip_prefix(char::is_uppercase)
            .is_some_and(|rest| rest.starts_with('.') || !rest.starts_with(char::is_alphanumeric));
        has_age || of_kin || has_initial || !other && !in_title && (!ambiguous || !word.opens)
    });
    found.map(|(_, word)| word.start..word.end()).collect()
}

/// `jean dupont`, in small letters.
pub(super) fn small(text: &Text) -> Vec<Range<usize>> {
    let words = text.words();
    let found = words.windows(2).enumerate().filter(|(index, pair)| {
        let [name, family] = pair else { return false };
        let introduced = *index == 0
            || words[index - 1].is(&[
                "suis", "petite", "petit", "d\'", "chez", "avec", "de", "par", "pour", "a",
                "monsieur", "madame", "et", "contact", "appeler", "rappeler", "nom", "voir",
                "dossier", "rdv",
            ]);
        introduced
            && !name.is_capital()
            && !family.is_capital()
            && name.given() == Some(false)
            && family.close
            && family.text.chars().count() > 3
            && !is_named_after(words, *index)
            && !family.is(COMMON)
    });
    found.map(|(_, pair)| pair[0].start..pair[1].end()).collect()
}
