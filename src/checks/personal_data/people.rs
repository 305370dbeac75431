//! Words about one person: a name behind a civility, initials, a birth, an exact age.

use std::ops::Range;

use crate::slug::folded_word;

use super::lexicon::{COMMON, PLACES, runs_of};

/// A word of a text and its place.
pub(super) type Word<'a> = (usize, &'a str);

pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    runs_of(text, |c| c.is_alphanumeric() || matches!(c, '-' | '.' | '\'' | '’' | '(' | ')'))
}

const CIVILITIES: &[&str] = &[
    "m.",
    "mm.",
    "mme",
    "mme.",
    "melle",
    "melle.",
    "mle",
    "mdme",
    "mr.",
    "mlle.",
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
    let joined = words.iter().filter(|(_, word)| is_initial(word) && word.contains(".-"));
    let joined = joined.map(|(at, word)| *at..at + word.len());
    behind.chain(pairs).chain(joined).collect()
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
        let small = folded_word(trimmed(second.1));
        let is_title = COMMON.contains(&small.as_str());
        // In small letters too, where no title and no other word of a sentence follows.
        let is_name = second.1.starts_with(char::is_uppercase)
            || plain != "me"
                && (plain != "m."
                    || index > 0
                        && ["avec", "de", "chez", "pour", "vu", "et", "par"]
                            .contains(&words[index - 1].1.to_lowercase().as_str()))
                && plain != "dr"
                && !is_title
                && !small.contains(['\'', '.'])
                && small.chars().count() > 2
                && small.chars().all(|c| c.is_alphabetic() || c == '-')
                && !["maître", "docteur", "herr", "frau", "messieurs", "mesdames"]
                    .contains(&plain.as_str());
        let of_place = words[index.saturating_sub(4)..index].iter().any(|(_, word)| {
            let bare = word.rsplit(['\'', '’']).next().unwrap_or_default();
            PLACES.contains(&folded_word(bare).as_str())
        });
        (is_civil && is_close && is_name && !of_place).then_some((first.0, second))
    });
    found.collect()
}

pub(super) fn trimmed(word: &str) -> &str {
    word.trim_end_matches(['.', ')', '\'', '’'])
}

/// One capital, or two joined by a hyphen: `D.`, `J.-P.`
fn is_initial(word: &str) -> bool {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let joined = (2..=3).contains(&letters.len()) && word.contains(".-");
    (letters.len() == 1 || joined)
        && letters.iter().all(|c| c.is_uppercase())
        && !word.chars().any(|c| c.is_ascii_digit())
}

/// Words before a date of birth.
const BIRTHS: &[&str] = &[
    "né",
    "née",
    "nés",
    "nées",
    "né(e)",
    "née)",
    "(né",
    "(née",
    "naissance",
    "nais.",
    "nais",
    "ddn",
    "dob",
    "birth",
    "birthday",
    "anniversaire",
    "jg.",
    "(jg.",
    "jahrgang",
    "geboren",
    "geb.",
    "geburtsdatum",
    "born",
    "naiss.",
];

/// What is founded rather than born.
const FOUNDED: &[&str] = &[
    "projet",
    "service",
    "association",
    "dispositif",
    "structure",
    "idée",
    "collectif",
    "réseau",
    "partenariat",
    "programme",
    "loi",
    "bus",
    "tournée",
    "initiative",
    "action",
    "mission",
    "démarche",
    "expérimentation",
    "département",
    "commune",
    "collectivité",
];

/// `né le 3 mars 1985`, `née en 52`, `ddn 03051985`, `14/07/1988 à Oran`
pub(super) fn births(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let mut found = Vec::new();
    for (index, (start, word)) in words.iter().enumerate() {
        let lower = word.to_lowercase();
        let is_founded = words[index.saturating_sub(3)..index].iter().any(|(_, word)| {
            let word = word.to_lowercase();
            FOUNDED.contains(&word.rsplit(['\'', '’']).next().unwrap_or_default())
        });
        if let Some(end) = date_of_birth(text, &words, index) {
            found.push(*start..end);
        }
        let came = ["monde"].contains(&lower.as_str())
            && index >= 2
            && words[index - 2].1.to_lowercase().starts_with("venu");
        if came {
            found.push(words[index - 2].0..start + word.len());
        }
        if !BIRTHS.contains(&lower.as_str()) || is_founded {
            continue;
        }
        // A year, or a whole date, within the next words.
        let next = words[index + 1..].iter().take(8);
        let year = next.clone().enumerate().find(|(place, (at, word))| {
            has_year(word)
                || has_date(text, *at)
                || is_compact(word)
                || *place <= 1 && is_short_year(word) && lower != "naissance"
        });
        if let Some((_, (at, word))) = year {
            let first_is_near = words.get(index + 1).is_some_and(|(_, word)| {
                let word = word.to_lowercase();
                ["le", "en", "la", "am", "im", "on", "in", "vers", "du", "à", "survenue", "in"]
                    .contains(&word.as_str())
                    || word.starts_with(|c: char| c.is_ascii_digit())
            });
            if first_is_near {
                found.push(*start..at + word.len());
            }
        }
    }
    found.sort_by_key(|range| (range.start, range.end));
    found.dedup_by(|next, kept| next.start < kept.end);
    found
}

/// `14/07/1988 à Oran`: a whole date with a place behind it. Where the date that begins at a word
/// is one, the end of the place.
fn date_of_birth(text: &str, words: &[Word], index: usize) -> Option<usize> {
    let (start, word) = words[index];
    let day: u32 = word.parse().ok()?;
    if !(1..=31).contains(&day) || !has_date(text, start) {
        return None;
    }
    let date: &str = text[start..].split(' ').next()?;
    let year = date.rsplit(['/', '.', '-']).find(|part| !part.is_empty())?;
    let year: u32 = year.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().ok()?;
    let behind = text[start + date.len()..].strip_prefix(" à ")?;
    let place = behind.split(|c: char| !c.is_alphanumeric() && c != '-').next()?;
    let fits = (1900..2015).contains(&year) && place.starts_with(char::is_uppercase);
    fits.then(|| start + date.len() + " à ".len() + place.len())
}

/// `03051985`
fn is_compact(word: &str) -> bool {
    word.len() == 8
        && word.bytes().all(|byte| byte.is_ascii_digit())
        && (word[4..].starts_with("19") || word[4..].starts_with("20"))
}

/// `52`, of a year of the last century.
fn is_short_year(word: &str) -> bool {
    let digits = word.trim_start_matches(['\'', '’']).trim_end_matches(['.', ')']);
    digits.len() == 2 && digits.parse::<u32>().is_ok_and(|year| (20..=99).contains(&year))
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

/// `42 ans`, where it is somebody's age: bands, durations and experience are none.
pub(super) fn ages(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let mut found = Vec::new();
    // `un gars de 61`: the year or the age.
    for three in words.windows(3) {
        const WHO: &[&str] = &[
            "gars",
            "homme",
            "femme",
            "dame",
            "monsieur",
            "fille",
            "garçon",
            "mec",
            "type",
            "veuve",
            "veuf",
            "retraité",
            "retraitée",
            "papi",
            "mamie",
            "habitante",
            "habitant",
        ];
        let [(start, who), (_, link), (at, number)] = three else { continue };
        let number = number.trim_end_matches(['.', ')']);
        let behind = text[at + number.len()..].trim_start();
        let fits = WHO.contains(&who.to_lowercase().as_str())
            && *link == "de"
            && number.len() == 2
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && !behind.starts_with("ans")
            && !behind.starts_with('%');
        if fits {
            found.push(*start..at + number.len());
        }
    }
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
            ["d'expérience", "d’expérience", "plus", "après", "auparavant"].contains(&word.as_str())
                || word.starts_with("renouvel")
                || word == "de"
                    && words
                        .get(index + 3)
                        .is_none_or(|(_, word)| !word.starts_with(char::is_uppercase))
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
    fn births_and_ages() {
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
