//! The values of a record file, each with its key and place, and what a slip makes of one.

use std::ops::Range;

use halte::calendar::{Date, Datelike, Time};

/// A value of a record: a scalar behind a key, or one of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// `slots.booked`
    pub key: String,
    /// The bytes of the value, with its quotation marks.
    pub value: Range<usize>,
    /// What goes with it: its key, and the comma behind it.
    pub whole: Range<usize>,
}

/// What is done to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    Deleted,
    Halved,
    Doubled,
    /// It becomes another value that the same key has elsewhere in the project.
    Other,
}

impl Change {
    pub const ALL: &[Change] = &[Change::Deleted, Change::Halved, Change::Doubled, Change::Other];
}

/// The values of a file of records, in order. Reads the style in which the projects are written:
/// one entry a line, or lists and mappings in brackets that end on their line.
pub fn sites(text: &str) -> Vec<Site> {
    let mut found = Vec::new();
    // Keys that are open, with their indentation.
    let mut open: Vec<(usize, String)> = Vec::new();
    let mut start = 0;
    let mut folded: Option<usize> = None;
    // Where brackets that go over several lines end.
    let mut skipped = 0;
    for line in text.split_inclusive('\n') {
        let body = line.trim_end_matches('\n');
        let indent = body.len() - body.trim_start().len();
        let at = start;
        start += line.len();
        if at < skipped || body.trim().is_empty() || body.trim_start().starts_with('#') {
            continue;
        }
        if folded.is_some_and(|of| indent > of) {
            continue;
        }
        folded = None;
        let mut from = indent;
        while body[from..].starts_with("- ") {
            from += 2;
            from += body[from..].len() - body[from..].trim_start().len();
        }
        open.retain(|(of, _)| *of < from);
        let path = |key: &str| {
            let keys = open.iter().map(|(_, key)| key.as_str());
            keys.chain(std::iter::once(key))
                .filter(|key| !key.is_empty())
                .collect::<Vec<_>>()
                .join(".")
        };
        let rest = &body[from..];
        if rest.starts_with(['{', '[']) {
            skipped = brackets(text, at + from, &path(""), &mut found);
            continue;
        }
        let Some((key, behind)) = entry(rest) else {
            let end = at + from + uncommented(rest);
            found.push(Site { key: path(""), value: at + from..end, whole: at + from..end });
            continue;
        };
        let value = at + from + behind;
        let written = &text[value..at + body.len()];
        let skip = written.len() - written.trim_start().len();
        let value = value + skip;
        let written = written.trim_start();
        if written.starts_with(['{', '[']) {
            skipped = brackets(text, value, &path(key), &mut found);
        } else if written.is_empty() || written.starts_with('#') {
            open.push((from, key.to_owned()));
        } else if written.starts_with(['>', '|']) {
            folded = Some(from);
        } else {
            let end = value + uncommented(written);
            found.push(Site { key: path(key), value: value..end, whole: at + from..end });
        }
    }
    found
}

/// A key at the beginning of a text, and where what follows its colon begins.
fn entry(text: &str) -> Option<(&str, usize)> {
    if text.starts_with(['"', '\'']) {
        return None;
    }
    let colon = text.find(':')?;
    let (key, rest) = (&text[..colon], &text[colon + 1..]);
    let is_key = key.chars().all(|one| one.is_alphanumeric() || "_-".contains(one));
    (is_key && (rest.is_empty() || rest.starts_with([' ', '\t']))).then_some((key, colon + 1))
}

/// How much of a scalar is no comment.
fn uncommented(text: &str) -> usize {
    if let Some(mark @ ('"' | '\'')) = text.chars().next() {
        return text[1..].find(mark).map_or(text.len(), |end| end + 2);
    }
    text.find(" #").map_or(text, |end| &text[..end]).trim_end().len()
}

/// The values between brackets, and where these end.
fn brackets(text: &str, start: usize, path: &str, found: &mut Vec<Site>) -> usize {
    let end = text.len();
    let mut keys: Vec<(char, String)> = Vec::new();
    let mut key = path.to_owned();
    let mut at = start;
    let bytes = text.as_bytes();
    let mut entry_start = start;
    while at < end {
        let one = bytes[at] as char;
        match one {
            '{' | '[' => {
                keys.push((one, key.clone()));
                at += 1;
                entry_start = at;
            }
            '}' | ']' => {
                if let Some((_, outer)) = keys.pop() {
                    key = outer;
                }
                at += 1;
                if keys.is_empty() {
                    return at;
                }
            }
            ',' | ' ' | '\n' => {
                if one == ',' {
                    key = keys.last().map_or(String::new(), |(_, key)| key.clone());
                }
                at += 1;
                if one == ',' {
                    entry_start = at;
                }
            }
            _ => {
                let token = token(&text[at..end]);
                let is_map = keys.last().is_some_and(|(kind, _)| *kind == '{');
                let next = at + token;
                if is_map && text[next..end].starts_with(':') && key == keys.last().unwrap().1 {
                    let name = &text[at..next];
                    key = if key.is_empty() { name.to_owned() } else { format!("{key}.{name}") };
                    entry_start = at;
                    at = next + 1;
                    continue;
                }
                let value = at..at + text[at..next].trim_end().len();
                let first = if is_map { entry_start } else { at };
                let mut whole = first..value.end;
                if text[whole.end..end].starts_with(", ") {
                    whole.end += 2;
                } else if text[..whole.start].ends_with(", ") {
                    whole.start -= 2;
                }
                found.push(Site { key: key.clone(), value, whole });
                at = next;
            }
        }
    }
    end
}

/// The length of a scalar or key between brackets.
fn token(text: &str) -> usize {
    if let Some(mark @ ('"' | '\'')) = text.chars().next() {
        return text[1..].find(mark).map_or(text.len(), |end| end + 2);
    }
    let mut ends = text.char_indices().filter(|(at, one)| match one {
        ',' | ']' | '}' => true,
        ':' => text[at + 1..].starts_with(' '),
        _ => false,
    });
    ends.next().map_or(text.len(), |(at, _)| at)
}

/// The file with a change to a value; `None` where the change makes no difference.
pub fn changed(text: &str, site: &Site, change: Change, others: &[String]) -> Option<String> {
    let written = &text[site.value.clone()];
    let mut new = text.to_owned();
    if change == Change::Deleted {
        new.replace_range(site.whole.clone(), "");
        return Some(new);
    }
    let value = match change {
        Change::Halved => half(written)?,
        Change::Doubled => double(written)?,
        _ => others.iter().find(|other| *other != written)?.clone(),
    };
    if value == written {
        return None;
    }
    new.replace_range(site.value.clone(), &value);
    Some(new)
}

fn half(written: &str) -> Option<String> {
    if let Some(number) = number(written) {
        return Some(format_as(written, number / 2.0));
    }
    if let Some(day) = date(written) {
        return day.with_day(day.day() / 2).map(|day| day.to_string());
    }
    if let Some((from, until)) = hours(written) {
        let half = from + (until - from) / 2;
        return Some(written.replacen(
            &until.format("%H:%M").to_string(),
            &half.format("%H:%M").to_string(),
            1,
        ));
    }
    text_of(written, |text| {
        let words: Vec<&str> = text.split(' ').collect();
        match words.len() {
            1 => text.chars().take(text.chars().count() / 2).collect(),
            all => words[..all / 2].join(" "),
        }
    })
}

fn double(written: &str) -> Option<String> {
    if let Some(number) = number(written) {
        return Some(format_as(written, number * 2.0));
    }
    if let Some(day) = date(written) {
        let twice = day.day() * 2;
        return day
            .with_day(if twice > 28 { twice - 27 } else { twice })
            .map(|day| day.to_string());
    }
    if let Some((from, until)) = hours(written) {
        let (twice, over) = until.overflowing_add_signed(until - from);
        let twice = if over == 0 { twice } else { Time::from_hms_opt(23, 59, 0)? };
        return Some(written.replacen(
            &until.format("%H:%M").to_string(),
            &twice.format("%H:%M").to_string(),
            1,
        ));
    }
    text_of(written, |text| match text.contains(' ') {
        true => format!("{text} {text}"),
        false => format!("{text}{text}"),
    })
}

fn text_of(written: &str, change: impl Fn(&str) -> String) -> Option<String> {
    match written {
        "true" | "yes" | "oui" => return Some("false".to_owned()),
        "false" | "no" | "non" => return Some("true".to_owned()),
        _ => {}
    }
    let mark = written.chars().next().filter(|one| ['"', '\''].contains(one));
    Some(match mark {
        Some(mark) => format!("{mark}{}{mark}", change(written.trim_matches(mark))),
        None => change(written).trim_end_matches([' ', ':', ',', '(']).to_owned(),
    })
}

fn number(written: &str) -> Option<f64> {
    written.parse().ok()
}

fn format_as(written: &str, number: f64) -> String {
    match written.contains('.') {
        true => number.to_string(),
        false => number.floor().to_string(),
    }
}

/// A date, perhaps behind its weekday.
fn date(written: &str) -> Option<Date> {
    written.rsplit(' ').next()?.parse().ok()
}

fn hours(written: &str) -> Option<(Time, Time)> {
    let (from, until) = written.split_once('-')?;
    let time = |text: &str| Time::parse_from_str(text, "%H:%M").ok();
    Some((time(from)?, time(until)?))
}

#[test]
fn values_are_found_with_their_keys_and_changed_alone() {
    let text = "# c\n- id: a # b\n  slots: {booked: 4, seen: 3}\n  of: [x, \"y z\"]\n  visits:\n    - \
                {age: 30-59}\n  days:\n    - lundi 2022-05-02\n- {from: 2022-05-02, stop: b}\n";
    let found = sites(text);
    let said: Vec<(&str, &str)> =
        found.iter().map(|site| (site.key.as_str(), &text[site.value.clone()])).collect();
    let wanted = [
        ("id", "a"),
        ("slots.booked", "4"),
        ("slots.seen", "3"),
        ("of", "x"),
        ("of", "\"y z\""),
        ("visits.age", "30-59"),
        ("days", "lundi 2022-05-02"),
        ("from", "2022-05-02"),
        ("stop", "b"),
    ];
    assert_eq!(said, wanted);
    let line = |site: usize, change| {
        let new = changed(text, &found[site], change, &["w".to_owned()]).expect("another text");
        let at = found[site].value.start;
        let line = text[..at].matches('\n').count();
        new.lines().nth(line).expect("as many lines").to_owned()
    };
    assert_eq!(line(0, Change::Deleted), "-  # b");
    assert_eq!(line(1, Change::Deleted), "  slots: {seen: 3}");
    assert_eq!(line(2, Change::Deleted), "  slots: {booked: 4}");
    assert_eq!(line(3, Change::Deleted), "  of: [\"y z\"]");
    assert_eq!(line(1, Change::Halved), "  slots: {booked: 2, seen: 3}");
    assert_eq!(line(4, Change::Halved), "  of: [x, \"y\"]");
    assert_eq!(line(6, Change::Doubled), "    - 2022-05-04");
    assert_eq!(line(8, Change::Other), "- {from: 2022-05-02, stop: w}");
}
