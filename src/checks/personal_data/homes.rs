//! Where somebody lives: a number and a street, a flat, a floor.

use std::ops::Range;

use crate::slug::folded_word;

use super::people::{Word, trimmed, words};

const WAYS: &[&str] = &[
    "rue",
    "avenue",
    "av.",
    "av",
    "boulevard",
    "bd",
    "bd.",
    "bld",
    "blvd",
    "chemin",
    "ch.",
    "impasse",
    "imp.",
    "allée",
    "allées",
    "all.",
    "place",
    "pl.",
    "quai",
    "route",
    "rte",
    "rte.",
    "cours",
    "square",
    "ruelle",
    "faubourg",
    "fg",
    "lotissement",
    "hameau",
    "r.",
    "venelle",
    "sentier",
    "montée",
    "passage",
    "villa",
    "clos",
    "cité",
    "lieu-dit",
    "résidence",
];

/// Ways that are common words as well: behind them a name has a capital.
const WIDE: &[&str] = &["cours", "place", "passage", "cité", "villa", "clos", "route", "r.", "av"];

/// English ways, behind their name.
const BEHIND: &[&str] = &["street", "road", "lane", "drive", "close", "court", "st.", "rd."];

/// Words before the number of where somebody lives.
const FLATS: &[&str] = &[
    "appartement",
    "appt",
    "appt.",
    "apt",
    "apt.",
    "chambre",
    "emplacement",
    "logement",
    "studio",
    "caravane",
    "lot",
    "mobil-home",
    "zimmer",
    "flat",
    "apartment",
];

/// Verbs of dwelling.
const DWELLS: &[&str] = &[
    "habite",
    "habitent",
    "habitait",
    "logé",
    "logée",
    "loge",
    "réside",
    "résident",
    "demeure",
    "demeurant",
    "domicilié",
    "domiciliée",
    "hébergé",
    "hébergée",
    "vit",
    "vivent",
    "wohnt",
    "wohnen",
    "wohnhaft",
    "lives",
    "hébergés",
];

fn is_house_number(word: &str) -> bool {
    let digits = word.trim_end_matches(['a', 'b', 'c', 'd', 'A', 'B', 'C', 'D']);
    (1..=4).contains(&digits.len())
        && word.len() - digits.len() <= 1
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Words of places open to the public.
const OPEN_TO_ALL: &[&str] = &[
    "arrêt",
    "arrêts",
    "bus",
    "stationnement",
    "stationne",
    "stationnera",
    "mairie",
    "permanence",
    "permanences",
    "parking",
    "gymnase",
    "siège",
    "bureaux",
    "bureau",
    "locaux",
    "accueil",
    "guichet",
    "haltestelle",
    "bushaltestelle",
    "halte",
    "stop",
    "médiathèque",
    "tournée",
    "véhicule",
    "antenne",
    "association",
    "ouvert",
    "public",
    "rendez-vous",
    "salle",
    "centre",
    "espace",
    "gare",
    "station",
    "borne",
];

/// Whether a text is about a public place and no home.
pub(super) fn is_public_place(text: &str) -> bool {
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric() && c != '-');
    let homes = [
        "chez", "domicile", "vit", "habite", "logé", "logée", "madame", "monsieur", "dame",
        "veuve", "elle", "il", "lui", "famille", "son", "sa", "mme", "père", "mère",
    ];
    let at_home = words.clone().any(|word| homes.contains(&word) || DWELLS.contains(&word));
    !at_home && words.any(|word| OPEN_TO_ALL.contains(&word))
}

/// `12 bis, rue des Lilas`, `au 12 de la rue des Lilas`, `Hauptstraße 12`, `appartement 34`
pub(super) fn addresses(text: &str) -> Vec<Range<usize>> {
    let is_example =
        ["l'Exemple", "Exemple", "00000", "Musterstra"].iter().any(|part| text.contains(part));
    if is_public_place(text) || is_example {
        return Vec::new();
    }
    let words = words(text);
    let mut found = Vec::new();
    for (index, (at, word)) in words.iter().enumerate() {
        let lower = word.to_lowercase();
        let next = words.get(index + 1);
        let german = ["straße", "strasse", "gasse", "weg", "str."]
            .iter()
            .any(|ending| lower.ends_with(ending) && lower.len() > ending.len());
        if german && let Some((next, number)) = next.filter(|(_, number)| is_house_number(number)) {
            found.push(*at..next + number.len());
        }
        if FLATS.contains(&lower.rsplit(['\'', '’']).next().unwrap_or_default())
            && let Some((next, number)) = next.filter(|(at, number)| {
                let number = trimmed(number);
                // `logement 12 m2`, `chambre 2 personnes` are none.
                is_house_number(number)
                    && lower != "lot"
                    && !text[at + number.len()..].starts_with(" m")
                    && !["personnes", "places", "lits", "pièces", "et", "à", "chambres", "m2"]
                        .contains(&words.get(index + 2).map_or("", |(_, word)| *word))
            })
        {
            found.push(*at..next + trimmed(number).len());
        }
        if BEHIND.contains(&lower.as_str()) && index >= 2 && word.starts_with(char::is_uppercase) {
            let number =
                words[index.saturating_sub(3)..index].iter().find(|(_, w)| is_house_number(w));
            let named = words[index - 1].1.starts_with(char::is_uppercase);
            if let Some((start, _)) = number.filter(|_| named) {
                found.push(*start..at + word.len());
            }
        }
        if DWELLS.contains(&lower.as_str()) {
            found.extend(dwelling(text, &words, index));
        }
        let plain = folded_word(&lower);
        let is_way = WAYS.iter().any(|way| folded_word(way) == plain);
        if ["grande-rue", "grand-rue", "grand'rue", "grandrue"].contains(&lower.as_str())
            && index > 0
        {
            let number =
                words[index.saturating_sub(2)..index].iter().find(|(_, w)| is_house_number(w));
            found.extend(number.map(|(start, _)| *start..at + word.len()));
        }
        if is_way {
            found.extend(house(&words, index, &lower));
        }
    }
    found.extend(parts_of_house(&words));
    found.sort_by_key(|range| (range.start, range.end));
    found.dedup_by(|next, kept| next.start < kept.end);
    found
}

/// `bât. C, porte 304`: two parts of a house.
fn parts_of_house(words: &[Word]) -> Option<Range<usize>> {
    const PARTS: &[&str] = &[
        "bât.",
        "bât",
        "bâtiment",
        "bat",
        "esc.",
        "esc",
        "escalier",
        "porte",
        "bte",
        "boîte",
        "étage",
        "palier",
        "interphone",
        "digicode",
        "appt",
        "apt",
    ];
    let short = |word: &str| {
        trimmed(word).chars().count() <= 4
            && (word.starts_with(|c: char| c.is_ascii_digit())
                || word.chars().count() <= 2 && word.starts_with(char::is_uppercase))
    };
    let parts: Vec<usize> = words
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| {
            PARTS.contains(&pair[0].1.to_lowercase().as_str()) && short(trimmed(pair[1].1))
        })
        .map(|(index, _)| index)
        .collect();
    let (first, last) = (parts.first()?, parts.last()?);
    (parts.len() >= 2).then(|| words[*first].0..words[last + 1].0 + words[last + 1].1.len())
}

/// Words before a number that is none of a house.
const NUMBERED: &[&str] = &[
    "arrêt",
    "ligne",
    "quai",
    "bus",
    "article",
    "page",
    "lot",
    "étape",
    "point",
    "n°",
    "stop",
    "tournée",
    "zone",
    "secteur",
    "annexe",
    "haltestelle",
    "les",
    "ces",
    "des",
    "nos",
];

/// The number, the way and its name, around a way.
fn house(words: &[Word], index: usize, way: &str) -> Option<Range<usize>> {
    let suffix = |word: &str| {
        ["bis", "ter", "quater", "a", "b", "c"].contains(&word.to_lowercase().as_str())
    };
    let link = |word: &str| {
        ["de", "la", "du", "des", "l'", "dans", "sur"].contains(&word.to_lowercase().as_str())
    };
    let mut first = index;
    let mut skipped = 0;
    while first > 0 && skipped < 2 && link(words[first - 1].1) {
        (first, skipped) = (first - 1, skipped + 1);
    }
    let before = first.checked_sub(1)?;
    let number = match (is_house_number(words[before].1), suffix(words[before].1)) {
        (true, _) => before,
        (false, true) => before.checked_sub(1).filter(|at| is_house_number(words[*at].1))?,
        _ => return None,
    };
    let numbered = number
        .checked_sub(1)
        .is_some_and(|at| NUMBERED.contains(&words[at].1.to_lowercase().as_str()));
    // Without a preposition `12 de la rue` is a part of the street, not a house.
    let linked = skipped > 0;
    let at_house = number.checked_sub(1).is_some_and(|at| {
        ["au", "le", "du", "numéro", "n°"].contains(&words[at].1.to_lowercase().as_str())
    });
    if numbered || linked && !at_house {
        return None;
    }
    let capital = |word: &str| {
        word.trim_start_matches(['d', 'l'])
            .trim_start_matches(['\'', '’'])
            .starts_with(char::is_uppercase)
            || word.starts_with(|c: char| c.is_ascii_digit()) && word.contains(char::is_uppercase)
    };
    let behind = &words[index + 1..words.len().min(index + 5)];
    // A street has a name: `2 place libre` is none, `2 place de la Gare` is one.
    if let Some((at, word)) = behind.iter().find(|(_, word)| capital(word)) {
        return Some(words[number].0..at + word.trim_end_matches('.').len());
    }
    let (_, link) = behind.first()?;
    let (at, name) = behind.get(1)?;
    let linked = ["du", "de", "des"].contains(&link.to_lowercase().as_str());
    (linked && !WIDE.contains(&way)).then(|| words[number].0..at + name.len())
}

/// A floor, a door, a farm or a number shortly behind a verb of dwelling.
fn dwelling(text: &str, words: &[Word], index: usize) -> Option<Range<usize>> {
    const PARTS: &[&str] = &[
        "étage",
        "porte",
        "bâtiment",
        "bât.",
        "escalier",
        "rez-de-chaussée",
        "ferme",
        "lieu-dit",
        "moulin",
        "caravane",
        "camping",
        "résidence",
        "lotissement",
        "dernière",
        "première",
        "foyer",
        "lieu",
    ];
    let (start, verb) = words[index];
    let mut before = verb;
    let behind = words[index + 1..].iter().take(9);
    for (at, word) in behind {
        if text[start..*at].contains(['.', '!', '?', ';']) {
            return None;
        }
        let lower = word.to_lowercase();
        let own = lower.rsplit(['\'', '’']).next().unwrap_or_default();
        if PARTS.contains(&own) {
            return Some(start..at + word.len());
        }
        // `wohnt Am Mühlbach 14`
        let number = trimmed(word);
        let named = before.starts_with(char::is_uppercase);
        before = word;
        if is_house_number(number) && named {
            return Some(start..at + number.len());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::check_finds as check;
    use super::*;

    #[test]
    fn where_somebody_lives() {
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
    }
}
