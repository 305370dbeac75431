//! Telephone numbers in every writing, also dictated.

use std::ops::Range;

use crate::slug::folded_word;

use super::lexicon::runs_of;
use super::numbers::{BLANKS, longest};

/// `06 12 34 56 78`, `0612345678`, `+33 6 12 34 56 78`, `0033 6 …`, `O6 12 34 …`, `+49 7851 …`,
/// and dictated: `zéro six, douze, trente-quatre, …`
pub(super) fn phones(text: &str) -> Vec<Range<usize>> {
    // A capital O in a number is a nought.
    let text = &noughts(text);
    let mut found = dictated(text);
    found.extend(without_nought(text));
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
        let second = text[at..].chars().nth(1);
        let is_abroad = c == '0' && second == Some('0');
        let is_phone = match c {
            '+' => (9..=15).contains(&digits),
            _ if is_abroad => (11..=17).contains(&digits) && groups[0] >= 4,
            // Ten digits; a group of a date or of a code is not among them.
            _ => digits == 10 && !is_date(&text[at..at + c.len_utf8() + end]),
        };
        let is_national =
            c == '+' || is_abroad || second.is_some_and(|c| ('1'..='9').contains(&c) || c == ' ');
        let called = is_called(&text[..at]) && (8..=14).contains(&digits);
        // Numbers that begin with 08 are special rates: services, no private lines (ARCEP).
        let number: String =
            text[at..at + c.len_utf8() + end].chars().filter(char::is_ascii_digit).collect();
        let is_service = number.len() == 10 && number.starts_with("08");
        if (is_phone && is_national || called) && !followed && !is_service {
            let end = at + c.len_utf8() + end;
            found.push(at..end);
            from = end;
        }
    }
    longest(found)
}

/// `6 12 34 56 78`: without its first nought.
fn without_nought(text: &str) -> Vec<Range<usize>> {
    let found = text.char_indices().filter_map(|(at, c)| {
        if !matches!(c, '6' | '7')
            || text[..at].ends_with(|c: char| {
                c.is_alphanumeric()
                    || "+.,-/ ".contains(c)
                        && text[..at].trim_end().ends_with(|c: char| c.is_ascii_digit())
            })
        {
            return None;
        }
        let (groups, end) = groups(&text[at + 1..], Some("6"));
        let followed = text[at + 1 + end..].trim_start().starts_with(|c: char| c.is_ascii_digit());
        (groups == [1, 2, 2, 2, 2] && !followed).then_some(at..at + 1 + end)
    });
    found.collect()
}

/// Whether the text before ends with a word for a telephone.
fn is_called(before: &str) -> bool {
    let from = before.char_indices().rev().nth(24).map_or(0, |(from, _)| from);
    let before = before[from..].trim_end_matches([' ', ':', '.']).to_lowercase();
    [
        "tél",
        "tel",
        "téléphone",
        "portable",
        "mobile",
        "handy",
        "telefon",
        "phone",
        "gsm",
        "fax",
        "unter",
        "ring",
        "call",
        "whatsapp",
        "joindre",
        "joignable",
        "appeler",
        "rappeler",
        "fixe",
        "sms",
    ]
    .iter()
    .any(|word| before.ends_with(word))
}

/// `01/03/2022 09`
fn is_date(number: &str) -> bool {
    let parts: Vec<&str> = number.split(|c: char| !c.is_ascii_digit()).collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let year = parts.get(2).is_some_and(|year| year.starts_with("19") || year.starts_with("20"));
    lengths.starts_with(&[2, 2, 4]) && year
}

/// The text with digits for the letters O, I and l beside digits.
fn noughts(text: &str) -> String {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let spelt = bytes.iter().enumerate().map(|(at, byte)| {
        let letter = |at: usize| {
            bytes.get(at).is_some_and(|byte| byte.is_ascii_alphabetic() && !b"oOIl".contains(byte))
        };
        let beside = digit(at + 1) || at > 0 && digit(at - 1);
        let among_letters = letter(at + 1) || at > 0 && letter(at - 1);
        match byte {
            b'o' | b'O' if beside && !among_letters => b'0',
            b'I' | b'l' if beside && !among_letters => b'1',
            _ => *byte,
        }
    });
    // One ASCII byte for another.
    String::from_utf8(spelt.collect()).unwrap_or_default()
}

/// Numbers from nought to ninety-nine as they are dictated, folded.
const DICTATED: &[&str] = &[
    "zero",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "vingt",
    "vingts",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "septante",
    "octante",
    "nonante",
    "et",
    "null",
    "eins",
    "zwei",
    "drei",
    "vier",
    "funf",
    "sechs",
    "sieben",
    "acht",
    "neun",
];

fn dictated(text: &str) -> Vec<Range<usize>> {
    let words = runs_of(text, |c| c.is_alphanumeric() || c == '-');
    let in_words = |word: &str| folded_word(word).split('-').all(|part| DICTATED.contains(&part));
    let in_digits = |word: &str| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let mut found = Vec::new();
    let mut index = 0;
    while index < words.len() {
        let run = words[index..]
            .iter()
            .take_while(|(_, word)| in_words(word) || in_digits(word))
            .collect::<Vec<_>>();
        let spelt = run.iter().filter(|(_, word)| in_words(word) && *word != "et").count();
        if let (Some((first, _)), Some((last, word))) = (run.first(), run.last())
            && run.len() >= 5
            && spelt >= 3
        {
            found.push(*first..last + word.len());
        }
        index += run.len().max(1);
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
        } else if !parted && (BLANKS.contains(&c) || ".-/_·,".contains(c)) {
            parted = true;
        } else if parted && (c == ' ' || "-/.".contains(c)) && text[end..at].len() < 3 {
            // `03 / 53 / 01`
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

#[cfg(test)]
mod tests {
    use super::super::check_finds as check;
    use super::*;

    #[test]
    fn numbers_are_found_in_every_writing() {
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
}
