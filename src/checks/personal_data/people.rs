//! Words that tell of one person: a name behind a civility, initials, a birth, a house in a street,
//! an exact age.

use std::ops::Range;

/// A word of a text and its place.
type Word<'a> = (usize, &'a str);

fn words(text: &str) -> Vec<Word<'_>> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '\'' | '’' | '(' | ')');
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (is_part(c), start) {
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

const CIVILITIES: &[&str] = &[
    "m.",
    "mm.",
    "mme",
    "mmes",
    "mlle",
    "mlles",
    "monsieur",
    "madame",
    "mademoiselle",
    "messieurs",
    "mesdames",
    "mr",
    "dr",
    "docteur",
    "me",
    "maître",
    "herr",
    "frau",
];

/// Places are named after people: what stands shortly after one of these is a place.
const PLACES: &[&str] = &[
    "rue",
    "place",
    "avenue",
    "boulevard",
    "quai",
    "allée",
    "impasse",
    "square",
    "pont",
    "école",
    "collège",
    "lycée",
    "salle",
    "stade",
    "gymnase",
    "hôpital",
    "clinique",
    "centre",
    "espace",
    "maison",
    "résidence",
    "fondation",
    "prix",
    "parking",
    "chemin",
    "route",
    "cours",
];

/// `Mme Martin`, `M. Jean Dupont`; `Madame la Présidente` and `rue du Docteur Schweitzer` are none.
pub(super) fn names(text: &str) -> Vec<Range<usize>> {
    civil(text)
        .into_iter()
        .filter(|(_, name)| !is_initial(name.1))
        .map(|(start, name)| start..name.0 + trimmed(name.1).len())
        .collect()
}

/// `M. D.`, `Mme K`, `A. B.`
pub(super) fn initials(text: &str) -> Vec<Range<usize>> {
    let behind = civil(text)
        .into_iter()
        .filter(|(_, name)| is_initial(name.1))
        .map(|(start, name)| start..name.0 + name.1.len());
    let words = words(text);
    let pairs = words.windows(2).filter(|pair| {
        let dotted = |word: &str| is_initial(word) && word.ends_with('.');
        let close = text[pair[0].0 + pair[0].1.len()..pair[1].0].chars().count() == 1;
        dotted(pair[0].1) && dotted(pair[1].1) && close && !pair[0].1.eq_ignore_ascii_case("m.")
    });
    let pairs = pairs.map(|pair| pair[0].0..pair[1].0 + pair[1].1.len());
    behind.chain(pairs).collect()
}

/// A civility and what stands behind it with a capital: the place where it begins, and the word.
fn civil(text: &str) -> Vec<(usize, Word<'_>)> {
    let words = words(text);
    let found = words.windows(2).enumerate().filter_map(|(index, pair)| {
        let [first, second] = [pair[0], pair[1]];
        let plain = first.1.trim_start_matches('(').to_lowercase();
        // `Me` and `Dr` are civilities only with their capital.
        let is_civil = CIVILITIES.contains(&plain.as_str())
            && (plain.len() > 2 || first.1.starts_with(char::is_uppercase));
        let is_close = text[first.0 + first.1.len()..second.0].chars().all(char::is_whitespace);
        let is_name = second.1.starts_with(char::is_uppercase);
        let of_place = words[index.saturating_sub(4)..index].iter().any(|(_, word)| {
            let word = word.to_lowercase();
            PLACES.contains(&word.rsplit(['\'', '’']).next().unwrap_or_default())
        });
        (is_civil && is_close && is_name && !of_place).then_some((first.0, second))
    });
    found.collect()
}

fn trimmed(word: &str) -> &str {
    word.trim_end_matches(['.', ')', '\'', '’'])
}

/// One capital, or two joined by a hyphen: `D.`, `J.-P.`
fn is_initial(word: &str) -> bool {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let joined = letters.len() == 2 && word.contains(".-");
    (letters.len() == 1 || joined)
        && letters.iter().all(|c| c.is_uppercase())
        && !word.chars().any(|c| c.is_ascii_digit())
}

/// `né le 3 mars 1985`, `née en 1950`, `date de naissance : 03/03/1985`
pub(super) fn births(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let mut found = Vec::new();
    for (index, (start, word)) in words.iter().enumerate() {
        let lower = word.to_lowercase();
        let is_birth = ["né", "née", "nés", "nées", "né(e)", "naissance", "ddn", "geboren", "geb."]
            .contains(&lower.as_str());
        if !is_birth {
            continue;
        }
        // A year of the last century, or a whole date, within the next words.
        let next = words[index + 1..].iter().take(4);
        let year = next.clone().find(|(at, word)| has_year(word) || has_date(text, *at));
        if let Some((at, word)) = year {
            let first_is_near = words.get(index + 1).is_some_and(|(_, word)| {
                let word = word.to_lowercase();
                ["le", "en", "la", "am", "im"].contains(&word.as_str())
                    || word.starts_with(|c: char| c.is_ascii_digit())
            });
            if first_is_near {
                found.push(*start..at + word.len());
            }
        }
    }
    found
}

fn has_year(word: &str) -> bool {
    let digits: Vec<&str> = word.split(|c: char| !c.is_ascii_digit()).collect();
    digits.iter().any(|part| part.len() == 4 && matches!(part.get(..2), Some("19" | "20")))
}

/// `03/03/1985`: strokes part words, so the date is looked for in the text itself.
fn has_date(text: &str, at: usize) -> bool {
    let date: String =
        text[at..].chars().take_while(|c| c.is_ascii_digit() || "/.-".contains(*c)).collect();
    let parts: Vec<&str> = date.split(['/', '.', '-']).filter(|part| !part.is_empty()).collect();
    parts.len() == 3
}

const WAYS: &[&str] = &[
    "rue",
    "avenue",
    "av.",
    "boulevard",
    "bd",
    "chemin",
    "impasse",
    "allée",
    "allées",
    "place",
    "quai",
    "route",
    "cours",
    "square",
    "ruelle",
    "faubourg",
    "lotissement",
    "hameau",
];

/// `12 bis, rue des Lilas`, `Hauptstraße 12`
pub(super) fn addresses(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let is_number = |word: &str| {
        (1..=4).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut found = Vec::new();
    for (index, (at, word)) in words.iter().enumerate() {
        let lower = word.to_lowercase();
        let german = ["straße", "strasse", "gasse", "weg"]
            .iter()
            .any(|ending| lower.ends_with(ending) && lower.len() > ending.len());
        if german
            && let Some((next, number)) =
                words.get(index + 1).filter(|(_, number)| is_number(number))
        {
            found.push(*at..next + number.len());
        }
        if !WAYS.contains(&lower.as_str()) {
            continue;
        }
        let before = &words[index.saturating_sub(2)..index];
        let suffix =
            |word: &str| ["bis", "ter", "quater", "a", "b"].contains(&word.to_lowercase().as_str());
        let start = match before {
            [.., (start, number)] if is_number(number) => Some(*start),
            [(start, number), (_, word)] if is_number(number) && suffix(word) => Some(*start),
            _ => None,
        };
        // A street has a name: `2 place libre` is none, `2 place de la Gare` is one.
        let named = words[index + 1..].iter().take(4).any(|(_, word)| {
            word.trim_start_matches(['d', 'l'])
                .trim_start_matches(['\'', '’'])
                .starts_with(char::is_uppercase)
        });
        if let Some(start) = start.filter(|_| named) {
            let end = words[index + 1..].iter().take(4).find(|(_, word)| {
                word.trim_start_matches(['d', 'l', '\'', '’']).starts_with(char::is_uppercase)
            });
            found.push(
                start
                    ..end.map_or(at + word.len(), |(at, word)| {
                        at + word.trim_end_matches('.').len()
                    }),
            );
        }
    }
    found
}

/// `42 ans`, where it is somebody's age: bands, durations and experience are none.
pub(super) fn ages(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let mut found = Vec::new();
    for (index, pair) in words.windows(2).enumerate() {
        let (number, unit) =
            (pair[0].1, pair[1].1.trim_end_matches('.').trim_end_matches(')').to_lowercase());
        let years: Option<u32> = number.trim_start_matches('(').parse().ok();
        if unit != "ans" || years.is_none_or(|years| years > 115) {
            continue;
        }
        let before: Vec<String> = words[index.saturating_sub(3)..index]
            .iter()
            .map(|(_, word)| word.to_lowercase())
            .collect();
        let after: Vec<String> = words[index + 2..]
            .iter()
            .take(2)
            .map(|(_, word)| word.trim_end_matches('.').to_lowercase())
            .collect();
        let of_band = before
            .iter()
            .rev()
            .take(2)
            .any(|word| ["moins", "plus", "à", "entre", "et", "ou"].contains(&word.as_str()))
            || after.first().is_some_and(|word| ["et", "ou"].contains(&word.as_str()))
                && after
                    .get(1)
                    .is_some_and(|word| word.starts_with("plus") || word.starts_with("moins"));
        let of_time = before.last().is_some_and(|word| {
            [
                "depuis", "pendant", "pour", "en", "tous", "les", "dans", "après", "durant", "sur",
                "dure", "durée",
            ]
            .contains(&word.as_str())
        }) || after.first().is_some_and(|word| {
            ["d'expérience", "d’expérience", "de", "plus", "après", "auparavant", "renouvelable"]
                .contains(&word.as_str())
        });
        // `il y a 10 ans`, but not `elle a 67 ans`.
        let ago = before.ends_with(&["y".to_owned(), "a".to_owned()]);
        let is_plural_group =
            before.last().is_some_and(|word| ["des", "les", "aux"].contains(&word.as_str()));
        if !of_band && !of_time && !ago && !is_plural_group {
            found.push(pair[0].0..pair[1].0 + "ans".len());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::check_finds as check;
    use super::*;

    #[test]
    fn names_stand_behind_a_civility() {
        check(
            names,
            &[
                ("Mme Martin est venue", &["Mme Martin"]),
                ("avec M. Jean Dupont.", &["M. Jean"]),
                ("Madame la Présidente, Monsieur le Maire", &[]),
                ("12 rue du Docteur Schweitzer", &[]),
                ("L'école Mme Curie", &[]),
                ("il me Dit", &[]),
                ("Me Weber, avocat", &["Me Weber"]),
            ],
        );
        check(
            initials,
            &[
                ("Mme K. est revenue", &["Mme K."]),
                ("M. D est là", &["M. D"]),
                ("Aide de A. B. au 3", &["A. B."]),
                ("la C.A.F. et l'U.E.", &[]),
                ("plan A. Bien", &[]),
            ],
        );
    }

    #[test]
    fn births_addresses_and_ages() {
        check(
            births,
            &[
                ("née le 3 mars 1985 à", &["née le 3 mars 1985"]),
                ("né en 1950", &["né en 1950"]),
                ("date de naissance : 03/03/1985", &["naissance : 03"]),
                ("le projet né de cette idée en 2021", &[]),
                ("L'acte de naissance de 2021", &[]),
            ],
        );
        check(
            addresses,
            &[
                ("habite 12 rue des Lilas.", &["12 rue des Lilas"]),
                ("au 3 bis, avenue d'Alsace", &["3 bis, avenue d'Alsace"]),
                ("Hauptstraße 12", &["Hauptstraße 12"]),
                ("il reste 2 place libre", &[]),
                ("la place de la Gare", &[]),
                ("en 2022 place aux jeunes", &[]),
            ],
        );
        check(
            ages,
            &[
                ("une femme de 42 ans", &["42 ans"]),
                ("âgé de 67 ans, il", &["67 ans"]),
                ("70 ans et plus", &[]),
                ("de 18 à 24 ans", &[]),
                ("moins de 30 ans", &[]),
                ("depuis 10 ans", &[]),
                ("pendant 3 ans", &[]),
                ("il y a 10 ans", &[]),
                ("elle a 67 ans.", &["67 ans"]),
                ("15 ans d'expérience", &[]),
                ("une convention de 3 ans renouvelable", &[]),
            ],
        );
    }
}
