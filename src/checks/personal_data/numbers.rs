//! Data made of digits and letters by a rule: social security, bank account, tax, plates. Where a
//! rule has a check digit, only what fits it is found.

use std::ops::Range;

pub(super) const BLANKS: [char; 3] = [' ', '\u{a0}', '\u{202f}'];

/// Runs of letters and digits that fit, with single blanks, or with the same point, hyphen or
/// stroke throughout, between their groups: each ends with a group.
fn runs(text: &str, length_max: usize, fits: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut spelt = String::with_capacity(length_max + 1);
    for (start, c) in text.char_indices() {
        if !c.is_ascii_alphanumeric() || text[..start].ends_with(|c: char| c.is_alphanumeric()) {
            continue;
        }
        spelt.clear();
        let (mut end, mut parted) = (start, false);
        let mut parts_by = None;
        for (at, c) in text[start..].char_indices() {
            if c.is_ascii_alphanumeric() {
                spelt.push(c);
                end = start + at + 1;
                parted = false;
                if spelt.len() > length_max {
                    break;
                }
            } else if (BLANKS.contains(&c) || ".-/".contains(c))
                && !parted
                && *parts_by.get_or_insert(c) == c
            {
                if fits(&spelt) {
                    runs.push(start..end);
                }
                parted = true;
            } else {
                break;
            }
        }
        let whole = !text[end..].starts_with(|c: char| c.is_alphanumeric());
        if !parted && whole && spelt.len() <= length_max && fits(&spelt) {
            runs.push(start..end);
        }
    }
    runs
}

/// Thirteen characters and, mostly, a key of two; Corsica with 2A and 2B.
pub(super) fn social_security(text: &str) -> Vec<Range<usize>> {
    longest(runs(text, 15, is_social_security))
}

fn is_social_security(spelt: &str) -> bool {
    if !matches!(spelt.len(), 13 | 15)
        || !matches!(spelt.as_bytes()[0], b'1' | b'2' | b'3' | b'4' | b'7' | b'8')
    {
        return false;
    }
    let department = &spelt[5..7];
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(&spelt[..5])
        || !digits(&spelt[7..])
        || !(digits(department) || ["2A", "2B"].contains(&department))
    {
        return false;
    }
    // Where the month of birth is not known it is 20 or more.
    let month: u32 = spelt[3..5].parse().unwrap_or(0);
    let is_month = (1..=12).contains(&month) || (20..=42).contains(&month) || month >= 50;
    let body = format!(
        "{}{}{}",
        &spelt[..5],
        department.replace("2A", "19").replace("2B", "18"),
        &spelt[7..13]
    );
    let fits = |key: &str| body.parse::<u64>().ok().map(|body| 97 - body % 97) == key.parse().ok();
    is_month && (spelt.len() == 13 || fits(&spelt[13..]))
}

/// An IBAN whose checksum fits (ISO 13616: 97), the number of a card that fits (ISO/IEC 7812:
/// Luhn), a French account in its four parts.
pub(super) fn accounts(text: &str) -> Vec<Range<usize>> {
    let mut found = runs(text, 34, is_account);
    found.extend(runs(text, 19, is_card));
    found.extend(account_in_parts(text));
    longest(found)
}

fn is_card(spelt: &str) -> bool {
    let digits: Vec<u32> = spelt.chars().filter_map(|c| c.to_digit(10)).collect();
    let luhn = digits.iter().rev().enumerate().fold(0, |sum, (place, digit)| {
        let twice = if place % 2 == 1 { digit * 2 } else { *digit };
        sum + if twice > 9 { twice - 9 } else { twice }
    });
    digits.len() == spelt.len()
        && (15..=16).contains(&digits.len())
        && matches!(digits.first(), Some(3..=6))
        && luhn % 10 == 0
}

/// `banque 10278, guichet 03400, compte 00020417745`
fn account_in_parts(text: &str) -> Vec<Range<usize>> {
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return Vec::new();
    }
    let place = |word: &str| lower.find(word);
    let (Some(counter), Some(account)) = (place("guichet"), place("compte")) else {
        return Vec::new();
    };
    let digits = |from: usize| {
        let rest = &text[from..];
        let length = rest.char_indices().nth(40).map_or(rest.len(), |(at, _)| at);
        rest[..length].bytes().filter(u8::is_ascii_digit).count()
    };
    if digits(counter) < 5 || digits(account) < 8 {
        return Vec::new();
    }
    let start = counter.min(account);
    let last = counter.max(account);
    let end = text[last..].rfind(|c: char| c.is_ascii_digit()).map_or(last, |at| last + at + 1);
    std::iter::once(start..end).collect()
}

fn is_account(spelt: &str) -> bool {
    let spelt = &spelt.to_ascii_uppercase();
    let bytes = spelt.as_bytes();
    let begins = bytes.len() >= 15
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..4].iter().all(u8::is_ascii_digit);
    if !begins {
        return false;
    }
    let moved = spelt[4..].bytes().chain(spelt[..4].bytes());
    let rest = moved.fold(0_u32, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        _ => (rest * 100 + u32::from(byte - b'A') + 10) % 97,
    });
    rest == 1
}

/// Thirteen digits from 0 to 3, the last three being the others modulo 511.
pub(super) fn tax_numbers(text: &str) -> Vec<Range<usize>> {
    let fits = |spelt: &str| {
        let is_number = spelt.len() == 13
            && spelt.bytes().all(|byte| byte.is_ascii_digit())
            && spelt.as_bytes()[0] <= b'3';
        is_number
            && spelt[..10].parse::<u64>().ok().map(|number| number % 511)
                == spelt[10..].parse().ok()
    };
    longest(runs(text, 13, fits))
}

/// `AB-123-CD`; where the text names a vehicle also `ab 123 cd`, `AB123CD`, and the plates
/// before 2009, `1234 AB 67`.
pub(super) fn plates(text: &str) -> Vec<Range<usize>> {
    let lower = text.to_lowercase();
    let of_vehicle = [
        "immatricul",
        "plaque",
        "tracteur",
        "remorque",
        "quad",
        "véhicule",
        "voiture",
        "carte grise",
        "fourgon",
        "camion",
        "scooter",
        "kennzeichen",
        "clio",
        "twingo",
        "peugeot",
        "renault",
        "citroën",
        "moto",
        "garé",
        "stationn",
    ];
    let of_vehicle = of_vehicle.iter().any(|word| lower.contains(word));
    let letters = |part: &str, capital: bool| {
        part.bytes().all(|b| b.is_ascii_alphabetic() && (!capital || b.is_ascii_uppercase()))
            && !part.bytes().any(|b| matches!(b.to_ascii_uppercase(), b'I' | b'O' | b'U'))
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let mut found = Vec::new();
    for (start, _) in text.char_indices() {
        let alone =
            text[..start].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '-');
        if !alone {
            continue;
        }
        let (parts, end) = alternating(&text[start..]);
        let whole = &text[start..start + end];
        let fits = match parts.as_slice() {
            [a, b, c] if a.len() == 2 && b.len() == 3 && c.len() == 2 => {
                let parted = whole.matches('-').count() == 2 || whole.matches(' ').count() == 2;
                letters(a, !of_vehicle)
                    && digits(b)
                    && letters(c, !of_vehicle)
                    && (parted || of_vehicle)
            }
            [a, b, c] if of_vehicle && (2..=4).contains(&a.len()) && (2..=3).contains(&b.len()) => {
                digits(a) && letters(b, false) && c.len() == 2 && digits(c)
            }
            _ => false,
        };
        let before = lower_before(text, start);
        let of_thing =
            ["armoire", "salle", "local", "casier", "série", "référence", "réf", "baie", "clé"]
                .iter()
                .any(|word| before.ends_with(word));
        if fits && !of_thing {
            found.push(start..start + end);
        }
    }
    longest(found)
}

/// The text before a place, in small letters, without the blanks at its end.
fn lower_before(text: &str, at: usize) -> String {
    let from = text[..at].char_indices().rev().nth(16).map_or(0, |(from, _)| from);
    text[from..at].trim_end_matches([' ', ':', '«']).to_lowercase()
}

/// Three runs of letters and digits by turns, with at most one blank or hyphen between, and where
/// the third ends.
fn alternating(text: &str) -> (Vec<&str>, usize) {
    let mut parts = Vec::new();
    let mut at = 0;
    while parts.len() < 3 {
        let Some(first) = text.as_bytes().get(at) else { break };
        let is = |byte: &u8| match first.is_ascii_digit() {
            true => byte.is_ascii_digit(),
            false => byte.is_ascii_alphabetic(),
        };
        let length = text.as_bytes()[at..].iter().take(8).take_while(|byte| is(byte)).count();
        if length == 0 {
            break;
        }
        parts.push(&text[at..at + length]);
        at += length;
        if parts.len() < 3 && matches!(text.as_bytes().get(at), Some(b' ' | b'-')) {
            at += 1;
        }
    }
    let whole = text[at..].chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '-');
    (if whole { parts } else { Vec::new() }, at)
}

/// Of findings that lie within one another the longest.
pub(super) fn longest(mut found: Vec<Range<usize>>) -> Vec<Range<usize>> {
    found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut kept: Vec<Range<usize>> = Vec::new();
    for range in found {
        if kept.last().is_none_or(|last| range.start >= last.end) {
            kept.push(range);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::super::check_finds as check;
    use super::*;

    #[test]
    fn numbers_with_a_check_are_found_only_where_it_fits() {
        check(
            social_security,
            &[
                // A slip in the key does not make the number harmless.
                ("NIR 1 85 05 78 006 084 36 ici", &["1 85 05 78 006 084"]),
                ("NIR 255081416802538", &["255081416802538"]),
                ("2 55 08 14 168 025 38", &["2 55 08 14 168 025 38"]),
                ("1 85 05 2A 006 084 ", &["1 85 05 2A 006 084"]),
                ("SIRET 552 100 554 00013", &[]),
                ("1234567890123", &[]),
            ],
        );
        check(
            accounts,
            &[
                (
                    "sur FR76 3000 6000 0112 3456 7890 189 demain",
                    &["FR76 3000 6000 0112 3456 7890 189"],
                ),
                ("FR7630006000011234567890189", &["FR7630006000011234567890189"]),
                ("FR76 3000 6000 0112 3456 7890 188", &[]),
                ("DE89 3704 0044 0532 0130 00", &["DE89 3704 0044 0532 0130 00"]),
            ],
        );
        check(
            tax_numbers,
            &[
                ("fiscal 30 12 345 678 ", &[]),
                ("1234567890402", &[]),
                ("0000000511000", &["0000000511000"]),
            ],
        );
    }

    #[test]
    fn plates_of_vehicles() {
        check(
            plates,
            &[
                ("immatriculé AB-123-CD.", &["AB-123-CD"]),
                ("AB-123-CDE", &[]),
                ("OI-123-CD", &[]),
                ("CCTP 2021 EP", &[]),
            ],
        );
    }
}
