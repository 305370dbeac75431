//! Data made of digits and letters by a rule: e-mail, telephone, social security, bank account,
//! tax, plates, file numbers. Where a rule has a check digit, only what fits it is found.

use std::ops::Range;

const BLANKS: [char; 3] = [' ', '\u{a0}', '\u{202f}'];

/// `local@domain.tld`
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
    found.collect()
}

/// `06 12 34 56 78`, `0612345678`, `+33 6 12 34 56 78`, `+49 7851 …`
pub(super) fn phones(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, c) in text.char_indices() {
        let starts = (c == '+' || c == '0')
            && at >= from
            && !text[..at].ends_with(|c: char| c.is_alphanumeric() || "+.,-/".contains(c));
        if !starts {
            continue;
        }
        let (groups, end) =
            groups(&text[at + c.len_utf8()..], if c == '+' { None } else { Some("0") });
        let digits: usize = groups.iter().sum();
        let followed = text[at + c.len_utf8() + end..].starts_with(|c: char| c.is_alphanumeric());
        let is_phone = match c {
            '+' => (9..=15).contains(&digits),
            // Ten digits in pairs or in one piece; other groups are dates, codes and amounts.
            _ => digits == 10 && (groups.len() == 1 || groups.iter().all(|length| *length == 2)),
        };
        let second = text[at..].chars().nth(1);
        let is_national = c == '+' || second.is_some_and(|c| ('1'..='9').contains(&c));
        if is_phone && is_national && !followed {
            let end = at + c.len_utf8() + end;
            found.push(at..end);
            from = end;
        }
    }
    found
}

/// The characters of the longest number that is looked for: sixteen digits, each parted from the
/// next, and brackets around some.
const PHONE_LENGTH_MAX: usize = 64;

/// The lengths of groups of digits parted by single blanks, points, hyphens or strokes, and where
/// they end.
fn groups(text: &str, before: Option<&str>) -> (Vec<usize>, usize) {
    let mut groups = vec![before.map_or(0, str::len)];
    let mut end = 0;
    let mut parted = false;
    // One digit more than a number may have is enough to see that it is none.
    for (at, c) in text.char_indices().take(PHONE_LENGTH_MAX) {
        if c.is_ascii_digit() {
            if parted {
                groups.push(0);
                parted = false;
            }
            *groups.last_mut().expect("there is a first group") += 1;
            end = at + 1;
        } else if !parted && (BLANKS.contains(&c) || ".-/".contains(c)) {
            parted = true;
        } else if !(c == '(' || c == ')') {
            break;
        }
    }
    (groups, end)
}

/// The digits of a number, in the national form: +33 6 and 0033 6 are 06.
pub(super) fn national(phone: &str) -> String {
    let digits: String = phone.replace("(0)", "").chars().filter(char::is_ascii_digit).collect();
    let rest = digits
        .strip_prefix("0033")
        .or_else(|| digits.strip_prefix("33").filter(|rest| rest.len() == 9));
    rest.map_or(digits.clone(), |rest| format!("0{rest}"))
}

/// Runs of letters and digits with single blanks between their groups that fit: each ends with a
/// group.
fn runs(text: &str, length_max: usize, fits: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut spelt = String::with_capacity(length_max + 1);
    for (start, c) in text.char_indices() {
        if !c.is_ascii_alphanumeric() || text[..start].ends_with(|c: char| c.is_alphanumeric()) {
            continue;
        }
        spelt.clear();
        let (mut end, mut parted) = (start, false);
        for (at, c) in text[start..].char_indices() {
            if c.is_ascii_alphanumeric() {
                spelt.push(c);
                end = start + at + 1;
                parted = false;
                if spelt.len() > length_max {
                    break;
                }
            } else if BLANKS.contains(&c) && !parted {
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

/// An IBAN whose checksum fits (ISO 13616: 97).
pub(super) fn accounts(text: &str) -> Vec<Range<usize>> {
    longest(runs(text, 34, is_account))
}

fn is_account(spelt: &str) -> bool {
    let bytes = spelt.as_bytes();
    let begins = bytes.len() >= 15
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..4].iter().all(u8::is_ascii_digit);
    if !begins || bytes.iter().any(u8::is_ascii_lowercase) {
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

/// `AB-123-CD`, as France and its neighbours' older form do not write it by chance.
pub(super) fn plates(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let letter = |byte: u8| byte.is_ascii_uppercase() && !matches!(byte, b'I' | b'O' | b'U');
    let fits = |window: &[u8]| {
        let parted = matches!((window[2], window[6]), (b'-', b'-') | (b' ', b' '));
        parted
            && [0, 1, 7, 8].iter().all(|at| letter(window[*at]))
            && window[3..6].iter().all(u8::is_ascii_digit)
    };
    let alone = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| bytes.get(at));
        let after = bytes.get(at + 9);
        [before, after].iter().all(|byte| {
            byte.is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-' && *byte < 128)
        })
    };
    (0..bytes.len().saturating_sub(8))
        .filter(|at| fits(&bytes[*at..at + 9]) && alone(*at))
        .map(|at| at..at + 9)
        .collect()
}

/// Words before the number of somebody's file, and how far from it they may stand.
const FILES: &[&str] = &[
    "dossier",
    "allocataire",
    "étranger",
    "agdref",
    "matricule",
    "demandeur",
    "bénéficiaire",
    "usager",
    "assuré",
    "aktenzeichen",
];

/// `dossier n° 2021-04512`, `n° allocataire : 1234567`
pub(super) fn file_numbers(text: &str) -> Vec<Range<usize>> {
    let lower = text.to_lowercase();
    // Some letters change their length when they become small; then places would no longer agree.
    if lower.len() != text.len() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for word in FILES {
        for (at, _) in lower.match_indices(word) {
            let rest = &lower[at + word.len()..];
            let length = rest.char_indices().nth(24).map_or(rest.len(), |(at, _)| at);
            let Some(first) = rest[..length].find(|c: char| c.is_ascii_digit()) else { continue };
            let between = &rest[..first];
            let before = lower[..at].trim_end().ends_with("n°")
                || lower[..at].trim_end().ends_with("numéro");
            let is_marked = before
                || between.contains("n°")
                || between.contains("numéro")
                || between.trim() == ":"
                || between.contains("nr");
            let number: usize = rest[first..]
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || "-/".contains(*c))
                .map(char::len_utf8)
                .sum();
            let digits = rest[first..first + number].bytes().filter(u8::is_ascii_digit).count();
            if is_marked && digits >= 4 && !between.contains('.') {
                let start = at + word.len() + first;
                found.push(start..start + number);
            }
        }
    }
    longest(found)
}

/// Of findings that lie within one another the longest.
fn longest(mut found: Vec<Range<usize>>) -> Vec<Range<usize>> {
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
    fn addresses_and_numbers_to_be_reached_by() {
        check(
            emails,
            &[
                ("écrire à jean.dupont@orange.fr.", &["jean.dupont@orange.fr"]),
                ("@media print", &[]),
                ("a@b", &[]),
                ("deux : x@y.org,z@w.eu", &["x@y.org", "z@w.eu"]),
            ],
        );
        check(
            phones,
            &[
                ("au 06 12 34 56 78.", &["06 12 34 56 78"]),
                ("0612345678 ou 06.12.34.56.78", &["0612345678", "06.12.34.56.78"]),
                ("+33 6 12 34 56 78 / +49 7851 123456", &["+33 6 12 34 56 78", "+49 7851 123456"]),
                ("01/03/2022 09:00", &[]),
                ("2022-03-01", &[]),
                ("0123456789012", &[]),
                ("le 3939 et le 0800", &[]),
                ("09:00-12:00", &[]),
            ],
        );
        assert_eq!(national("+33 (0)6 12 34 56 78"), "0612345678");
        assert_eq!(national("0033612345678"), "0612345678");
    }

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
    fn plates_and_files() {
        check(
            plates,
            &[
                ("immatriculé AB-123-CD.", &["AB-123-CD"]),
                ("AB-123-CDE", &[]),
                ("OI-123-CD", &[]),
                ("CCTP 2021 EP", &[]),
            ],
        );
        check(
            file_numbers,
            &[
                ("son dossier n° 2021-04512 est", &["2021-04512"]),
                ("n° allocataire 1234567", &["1234567"]),
                ("CCTP n° 2021-4512", &[]),
                ("un dossier de 2022", &[]),
                ("37 dossiers en 2022", &[]),
            ],
        );
    }
}
