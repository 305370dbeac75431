//! Positions of homes: degrees, codes and links of maps, isolated houses.

use std::ops::Range;

use super::homes::is_public_place;
use super::lexicon::Text;

/// `48.58392, 7.74553`: two decimal degrees of at least three decimals.
pub(super) fn positions(text: &str) -> Vec<Range<usize>> {
    if is_public_place(text) {
        return Vec::new();
    }
    let numbers = decimals(text);
    let pairs = numbers.windows(2).filter(|pair| {
        let [(a, degrees), (b, others)] = pair else { return false };
        let between = text[a.end..b.start].trim_matches([' ', ',', ';', '/', '°', 'N', 'E']);
        let between = between.to_ascii_lowercase();
        (between.len() < 5
            || between.len() < 12 && between.contains("lo")
            || between.contains("lng"))
            && degrees.abs() <= 90.0
            && others.abs() <= 180.0
    });
    let mut found: Vec<Range<usize>> = pairs.map(|pair| pair[0].0.start..pair[1].0.end).collect();
    // `48° 20' 41" N, 7° 17' 05" E`
    let degrees: Vec<usize> = text.match_indices('°').map(|(at, _)| at).collect();
    for pair in degrees.windows(2) {
        let between = &text[pair[0]..pair[1]];
        let minutes = between.contains(['\'', '′']) && between.len() < 40;
        let numbered = text[..pair[0]].ends_with(|c: char| c.is_ascii_digit());
        if minutes && numbered {
            found.push(pair[0]..pair[1]);
        }
    }
    found.extend(plus_codes(text));
    found.extend(map_links(text));
    found
}

/// Links to a place on a map, and the three words of an address (what3words).
fn map_links(text: &str) -> Vec<Range<usize>> {
    const MAPS: &[&str] = &[
        "maps.app.goo.gl/",
        "goo.gl/maps",
        "google.com/maps",
        "maps.google.",
        "waze.com/",
        "w3w.co/",
    ];
    let lower = text.to_ascii_lowercase();
    let end =
        |from: usize| from + text[from..].find(char::is_whitespace).unwrap_or(text.len() - from);
    let mut found: Vec<Range<usize>> = MAPS
        .iter()
        .flat_map(|map| lower.match_indices(map).map(|(at, _)| at..end(at)).collect::<Vec<_>>())
        .collect();
    found.extend(text.match_indices("///").filter_map(|(at, _)| {
        let words = text[at + 3..end(at)].trim_end_matches([',', '.', ')']);
        let parts: Vec<&str> = words.split('.').collect();
        let fits = parts.len() == 3
            && parts.iter().all(|part| part.len() > 2 && part.chars().all(char::is_alphabetic));
        fits.then(|| at..at + 3 + words.len())
    }));
    found
}

/// `VPGX+6F`: Open Location Code, in whole or behind the name of a town.
fn plus_codes(text: &str) -> Vec<Range<usize>> {
    const SIGNS: &str = "23456789CFGHJMPQRVWX";
    let count = |text: &str| text.chars().take_while(|c| SIGNS.contains(*c)).count();
    let found = text.match_indices('+').filter_map(|(at, _)| {
        let before = text[..at].chars().rev().take_while(|c| SIGNS.contains(*c)).count();
        let after = count(&text[at + 1..]);
        let letters = text[at - before..at + 1 + after].bytes().any(|b| b.is_ascii_uppercase());
        let edge = !text[..at - before].ends_with(char::is_alphanumeric)
            && !text[at + 1 + after..].starts_with(char::is_alphanumeric);
        ((4..=8).contains(&before) && (2..=3).contains(&after) && letters && edge)
            .then(|| at - before..at + 1 + after)
    });
    found.collect()
}

/// Numbers with a point or comma and at least three decimals.
fn decimals(text: &str) -> Vec<(Range<usize>, f64)> {
    let is_part = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    let mut found = Vec::new();
    let mut start = None;
    for (at, sign) in text.char_indices().chain([(text.len(), ' ')]) {
        match (is_part(sign), start) {
            (true, None) if sign.is_ascii_digit() => start = Some(at),
            (false, Some(first)) => {
                start = None;
                let run = text[first..at].trim_end_matches(['.', ',']);
                // A comma parts two numbers that have points.
                if let Some((one, other)) = run.split_once(',').filter(|_| run.contains('.')) {
                    for number in [one, other] {
                        let start = first + if number == one { 0 } else { one.len() + 1 };
                        let decimals = number.split_once('.').map_or("", |(_, decimals)| decimals);
                        if let Ok(value) = number.parse::<f64>()
                            && (4..=9).contains(&decimals.len())
                        {
                            found.push((start..start + number.len(), value));
                        }
                    }
                    continue;
                }
                let number = run;
                let Some((whole, decimals)) = number.split_once(['.', ',']) else { continue };
                let fits = whole.len() <= 3
                    && (4..=9).contains(&decimals.len())
                    && decimals.bytes().all(|byte| byte.is_ascii_digit());
                let value = format!("{whole}.{decimals}").parse::<f64>();
                if let Ok(value) = value
                    && fits
                {
                    found.push((first..first + number.len(), value));
                }
            }
            _ => {}
        }
    }
    found
}

/// `la ferme du Kalblin`, `dernière maison avant la forêt`: a house on its own.
pub(super) fn houses(text: &Text) -> Vec<Range<usize>> {
    const HOUSES: &[&str] =
        &["ferme", "lieu-dit", "moulin", "scierie", "chalet", "maison", "auberge", "hof"];
    const LIFE: &[&str] = &[
        "vit", "vivent", "habite", "habitent", "seul", "seule", "chez", "domicile", "loge",
        "logee", "wohnt", "caravane", "dame", "monsieur",
    ];
    let words = text.words();
    let lives = words.iter().any(|word| word.is(LIFE));
    let found = words.iter().enumerate().filter(|(index, word)| {
        let last = word.is(&["maison"])
            && index
                .checked_sub(1)
                .is_some_and(|before| words[before].is(&["derniere", "premiere", "seule"]));
        let named = word.is(&["lieu-dit"]) && words.get(index + 1).is_some_and(|w| w.is_capital())
            || !word.is(&["maison"])
                && words.get(index + 1).is_some_and(|next| next.is(&["du", "de", "des", "d'"]))
                && words[index + 1..].iter().take(3).any(|word| word.is_capital());
        lives && word.is(HOUSES) && (last || named)
    });
    found.map(|(_, word)| word.start..word.end()).collect()
}
