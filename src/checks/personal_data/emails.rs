//! Addresses of e-mail, also where they are hidden from robots or dictated.

use std::ops::Range;

use super::numbers::longest;

/// Words that replace `@`, and the point, in addresses disguised from robots.
const AT: &[&str] = &["a", "at", "arobase", "arrobase", "arobas", "chez", "@", "ät", "aet"];

const DOT: &[&str] = &["point", "dot", "punkt", "pt", "."];

/// `local@domain.tld`, also `local (at) domain point tld`, `local @ domain . tld`
pub(super) fn emails(text: &str) -> Vec<Range<usize>> {
    let local = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let domain = |c: char| c.is_alphanumeric() || ".-".contains(c);
    let found = text.match_indices('@').filter_map(|(at, _)| {
        let start = text[..at].char_indices().rev().take_while(|(_, c)| local(*c)).last()?.0;
        let length: usize =
            text[at + 1..].chars().take_while(|c| domain(*c)).map(char::len_utf8).sum();
        let name = text[at + 1..at + 1 + length].trim_end_matches(['.', '-']);
        let (_, ending) = name.rsplit_once('.')?;
        (ending.len() >= 2 && ending.chars().all(char::is_alphabetic))
            .then_some(start..at + 1 + name.len())
    });
    let mut found: Vec<Range<usize>> = found.collect();
    found.extend(hidden_emails(text));
    found.extend(spelt_email(text).filter(|_| !text.contains('@')));
    // Domains kept for examples (RFC 2606, RFC 6761) have no recipient.
    found.retain(|range| {
        let address = text[range.clone()].to_lowercase();
        ![
            "example.org",
            "example.com",
            "example.net",
            "exemple.fr",
            ".example",
            ".test",
            ".invalid",
        ]
        .iter()
        .any(|ending| address.ends_with(ending))
    });
    longest(found)
}

/// Those with whom people have addresses.
const PROVIDERS: &[&str] = &[
    "gmail",
    "hotmail",
    "outlook",
    "live",
    "yahoo",
    "orange",
    "free",
    "laposte",
    "sfr",
    "wanadoo",
    "icloud",
    "gmx",
    "proton",
    "protonmail",
    "msn",
    "bbox",
    "numericable",
    "aol",
    "mailo",
    "web",
    "posteo",
    "t-online",
];

/// A part of a hidden address: a word, or a sign in brackets or between blanks.
struct Part<'a> {
    start: usize,
    text: &'a str,
    bracketed: bool,
}

fn parts(text: &str) -> Vec<Part<'_>> {
    let is_word = |c: char| c.is_alphanumeric() || "-+".contains(c);
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(sign) = text[at..].chars().next() {
        let length: usize = if is_word(sign) {
            text[at..].chars().take_while(|c| is_word(*c)).map(char::len_utf8).sum()
        } else {
            sign.len_utf8()
        };
        if is_word(sign) || sign == '@' || sign == '.' {
            let bracketed = text[..at].trim_end().ends_with(['(', '[', '{', '<'])
                && text[at + length..].trim_start().starts_with([')', ']', '}', '>']);
            parts.push(Part { start: at, text: &text[at..at + length], bracketed });
        }
        at += length;
    }
    parts
}

/// `tiret du bas brice, puis gmail, puis com`: spelt in words.
fn spelt_email(text: &str) -> Option<Range<usize>> {
    let lower = text.to_lowercase();
    let aloud =
        ["tiret du bas", "underscore", "arobase", "tout attaché", "puis point", "point com"];
    let provider = PROVIDERS.iter().filter(|one| one.len() > 3).find_map(|one| {
        let at = lower.find(one)?;
        let edge = !lower[..at].ends_with(char::is_alphanumeric)
            && !lower[at + one.len()..].starts_with(char::is_alphanumeric);
        edge.then_some(at..at + one.len())
    })?;
    (lower.len() == text.len() && aloud.iter().any(|word| lower.contains(word))).then_some(provider)
}

fn hidden_emails(text: &str) -> Vec<Range<usize>> {
    let parts = parts(text);
    let is = |index: usize, words: &[&str]| {
        parts.get(index).is_some_and(|part| words.contains(&part.text.to_lowercase().as_str()))
    };
    let gap = |index: usize| {
        let (Some(one), Some(next)) = (parts.get(index), parts.get(index + 1)) else { return "##" };
        &text[one.start + one.text.len()..next.start]
    };
    let near = |index: usize| {
        gap(index).chars().count() <= 3 && gap(index).chars().all(|c| " ()[]{}<>\"_".contains(c))
    };
    let is_word = |index: usize| {
        parts.get(index).is_some_and(|part| {
            part.text.starts_with(char::is_alphanumeric) && !part.text.is_empty()
        })
    };
    let mut found = Vec::new();
    for at in 1..parts.len() {
        let plain = parts[at].text.to_lowercase();
        let under = text[..parts[at].start].ends_with('_');
        let provider = parts
            .get(at + 1)
            .is_some_and(|part| PROVIDERS.contains(&part.text.to_lowercase().as_str()));
        let sure =
            parts[at].bracketed || under || provider || plain == "@" || plain.starts_with("ar");
        if !AT.contains(&plain.as_str()) || !near(at - 1) || !near(at) || !is_word(at + 1) {
            continue;
        }
        // The domain: words with points between.
        let mut end = at + 1;
        let mut points = 0;
        while is(end + 1, DOT) && is_word(end + 2) && near(end) && near(end + 1) {
            (end, points) = (end + 2, points + 1);
        }
        let ending = parts[end].text;
        if plain == "a" && !parts[at].bracketed {
            continue;
        }
        let is_domain = points > 0
            && (2..=6).contains(&ending.len())
            && ending.chars().all(char::is_alphabetic);
        let spelt = points > 0 && (parts[at + 2].text != "." || gap(at + 1) == " ");
        if !is_domain || !(sure || spelt && plain != "chez") {
            continue;
        }
        let mut start = at - 1;
        while start >= 2
            && is(start - 1, DOT)
            && is_word(start - 2)
            && near(start - 1)
            && near(start - 2)
        {
            start -= 2;
        }
        found.push(parts[start].start..parts[end].start + ending.len());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::check_finds as check;
    use super::*;

    #[test]
    fn addresses_are_found_however_they_are_hidden() {
        check(
            emails,
            &[
                ("écrire à jean.dupont@orange.fr.", &["jean.dupont@orange.fr"]),
                ("@media print", &[]),
                ("a@b", &[]),
                ("deux : x@y.org,z@w.eu", &["x@y.org", "z@w.eu"]),
            ],
        );
    }
}
