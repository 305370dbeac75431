//! The text of a file of records without one value: the lines of its key become empty, every
//! other line keeps its number.

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostics::Span;

/// The lines, from 1, on which the items of a list at the margin begin.
pub fn record_starts(text: &str) -> Vec<u32> {
    let items = (1..).zip(text.lines()).filter(|(_, line)| line.starts_with('-'));
    items.map(|(number, _)| number).collect()
}

/// The lines of the record that holds a place, by where records begin.
pub fn record_at(starts: &[u32], span: &Span) -> std::ops::RangeInclusive<u32> {
    let next = starts.partition_point(|start| *start <= span.line);
    let first = next.checked_sub(1).map_or(1, |index| starts[index]);
    first..=starts.get(next).map_or(u32::MAX, |next| next - 1)
}

/// What can be taken out of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cut {
    /// From a byte of a line on.
    Comment { line: usize, from: usize },
    /// The lines of a key and its value.
    Value(Range<usize>),
    /// The bytes of a value between brackets.
    Inline { line: usize, value: Range<usize> },
}

/// What holds a place: a comment, or the value of one of these keys of a record.
pub fn cut_at(lines: &[&str], span: &Span, keys: &[&str]) -> Option<Cut> {
    let index = index(span)?;
    if let Some(from) = comment(lines.get(index)?, span.column) {
        return Some(Cut::Comment { line: index, from });
    }
    let line = lines.get(index)?;
    let of_record = || owner(lines, index).filter(|(_, key)| keys.contains(key));
    let (first, indent) = match (of_record(), nested(line, keys)) {
        (Some((first, _)), _) => (first, record_indent(lines, first)?),
        (None, Some(indent)) => (index, indent),
        (None, None) => {
            let value = inline(line, span.column, keys)?;
            return Some(Cut::Inline { line: index, value });
        }
    };
    let goes_on = |line: &&str| {
        let own = indent_of(line);
        line.trim().is_empty() || own > indent || own == indent && line[own..].starts_with("- ")
    };
    let count = lines[first + 1..].iter().take_while(|line| goes_on(line)).count();
    Some(Cut::Value(first..first + 1 + count))
}

/// The text without these cuts. A key that opens its record leaves the dash.
pub fn without(lines: &[&str], cuts: &[Cut]) -> String {
    let mut left: Vec<Cow<str>> = lines.iter().map(|line| Cow::Borrowed(*line)).collect();
    for cut in cuts {
        match cut {
            // What is cut within a line keeps the place of all the rest.
            Cut::Comment { line, from } => blank(&mut left[*line], *from..lines[*line].len()),
            Cut::Value(value) => {
                left[value.clone()].fill(Cow::Borrowed(""));
                if lines[value.start].starts_with('-') {
                    left[value.start] = Cow::Borrowed("-");
                }
            }
            Cut::Inline { line, value } => blank(&mut left[*line], value.clone()),
        }
    }
    left.iter().flat_map(|line| [line.trim_end(), "\n"]).collect()
}

/// Puts blanks in the place of bytes of a line.
fn blank(line: &mut Cow<str>, bytes: Range<usize>) {
    let blanks = " ".repeat(bytes.len());
    if line.get(bytes.clone()).is_some() {
        line.to_mut().replace_range(bytes, &blanks);
    }
}

/// The bytes of the value of one of these keys, between brackets on one line, that holds a column.
fn inline(line: &str, column: u32, keys: &[&str]) -> Option<Range<usize>> {
    let at = line.char_indices().nth(usize::try_from(column).ok()?.checked_sub(1)?)?.0;
    let mut quote = None;
    let mut start = 0;
    let mut part = None;
    for (place, sign) in line.char_indices() {
        match (quote, sign) {
            (Some(open), _) if open == sign => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if line[..place].ends_with([' ', '[', '{', ',', ':']) => {
                quote = Some(sign);
            }
            (None, ',' | '{' | '}' | '[' | ']') if place > at => {
                part = Some(start..place);
                break;
            }
            (None, ',' | '{' | '[') => start = place + 1,
            _ => {}
        }
    }
    let part = part?;
    let (key, value) = line[part.clone()].split_once(": ")?;
    let begins = part.end - value.len();
    (keys.contains(&key.trim()) && begins <= at).then_some(begins..part.end)
}

fn index(span: &Span) -> Option<usize> {
    usize::try_from(span.line).ok()?.checked_sub(1)
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Where the comment begins that holds a column, if one does: at a `#` that begins the line or
/// follows a blank, outside quotation marks.
fn comment(line: &str, column: u32) -> Option<usize> {
    let mut quote = None;
    let mut before = ' ';
    for (number, (at, c)) in (1..).zip(line.char_indices()) {
        match (quote, c) {
            (None, '#') if before == ' ' => return (number <= column).then_some(at),
            (None, '"' | '\'') if matches!(before, ' ' | '[' | '{') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
        before = c;
    }
    None
}

/// How far the keys of the record that holds a line are indented.
fn record_indent(lines: &[&str], index: usize) -> Option<usize> {
    let start = lines[..=index].iter().rev().find(|line| line.starts_with('-'))?;
    let rest = &start[1..];
    Some(if rest.trim().is_empty() { 2 } else { 1 + indent_of(rest) })
}

/// The line and the name of the key of a record to which a line belongs.
fn owner<'a>(lines: &[&'a str], index: usize) -> Option<(usize, &'a str)> {
    let indent = record_indent(lines, index)?;
    // What is indented less belongs to no key, only an item of a list may.
    let own = lines[index].get(indent_of(lines[index])..).unwrap_or_default();
    let is_item = lines[index].starts_with('-') || own.starts_with("- ") || own.is_empty();
    if indent_of(lines[index]) < indent && !is_item {
        return None;
    }
    for (number, line) in lines[..=index].iter().enumerate().rev() {
        let is_first = line.starts_with('-');
        if let Some(key) = line.get(indent..).filter(|_| is_first || indent_of(line) == indent) {
            let name = key.split(':').next().unwrap_or_default();
            let is_key = name.len() < key.len()
                && !name.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
            if is_key {
                return Some((number, name));
            }
        }
        if is_first {
            return None;
        }
    }
    None
}

/// How far a line is indented that begins with one of the keys, below the keys of its record.
fn nested(line: &str, keys: &[&str]) -> Option<usize> {
    let key = line.trim_start_matches(' ').split(':').next()?;
    keys.contains(&key).then(|| indent_of(line)).filter(|indent| *indent > 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = concat!(
        "# liste\n- id: gien  # Mme Durand, 06 12 34 56 78\n  name: Gien\n",
        "  access: |\n    Demander\n\n    M. Martin\n  equipment:\n  - scanner\n",
        "  phone: '0#1'\n- id: b\n"
    );

    fn at(line: u32, column: u32) -> Span {
        Span::new(&"records/stops.yaml".into(), line, column)
    }

    const KEYS: &[&str] = &["id", "access", "equipment", "phone"];

    fn without_places(places: &[(u32, u32)]) -> String {
        let lines: Vec<&str> = TEXT.lines().collect();
        let cut = |(line, column): &(u32, u32)| cut_at(&lines, &at(*line, *column), KEYS);
        without(&lines, &places.iter().map(|place| cut(place).expect("a cut")).collect::<Vec<_>>())
    }

    #[test]
    fn a_value_goes_with_all_its_lines_and_the_others_keep_their_numbers() {
        for (place, key) in [((7, 5), "access"), ((9, 5), "equipment"), ((10, 12), "phone")] {
            let rest = without_places(&[place]);
            assert!(!rest.contains(key), "{rest}");
            assert_eq!(rest.lines().nth(10), Some("- id: b"), "{rest}");
        }
        let rest = without_places(&[(9, 5)]);
        assert!(rest.contains("M. Martin") && rest.contains("phone") && !rest.contains("scanner"));
    }

    #[test]
    fn two_places_of_one_value_and_one_of_another_go_together() {
        let rest = without_places(&[(5, 5), (7, 5), (10, 12)]);
        assert!(!rest.contains("Martin") && !rest.contains("phone") && rest.contains("scanner"));
    }

    #[test]
    fn a_comment_goes_alone() {
        let rest = without_places(&[(2, 15)]);
        assert!(rest.contains("- id: gien") && !rest.contains("Durand"), "{rest}");
        assert!(!without_places(&[(1, 3)]).contains("liste"));
    }

    #[test]
    fn no_other_key_goes() {
        let lines: Vec<&str> = TEXT.lines().collect();
        assert_eq!(cut_at(&lines, &at(3, 9), KEYS), None, "a name");
        assert_eq!(cut_at(&lines, &at(0, 0), KEYS), None, "the whole file");
        assert_eq!(cut_at(&lines, &at(99, 1), KEYS), None, "behind the end");
    }

    #[test]
    fn a_key_below_another_goes_alone() {
        let lines = ["- id: cea", "  visibility:", "    logo: a", "      b", "    alt: c"];
        let cut = cut_at(&lines, &at(3, 11), &["logo"]).expect("a cut");
        assert_eq!(without(&lines, &[cut]), "- id: cea\n  visibility:\n\n\n    alt: c\n");
        assert_eq!(cut_at(&lines, &at(5, 10), &["logo"]), None, "another key");
    }

    #[test]
    fn a_value_between_brackets_goes_alone() {
        let line = "- {id: cea, visibility: {logo: a.svg, alt: 'b, c'}, access: \"d, e\"}";
        let cut = |column| cut_at(&[line], &at(1, column), &["logo", "access"]);
        let rest = |column| cut(column).map(|cut| without(&[line], &[cut]));
        let without = |value: &str| line.replace(value, &" ".repeat(value.len())) + "\n";
        assert_eq!(rest(32), Some(without("a.svg")));
        assert_eq!(rest(65), Some(without("\"d, e\"")));
        for column in [4, 8, 44, 60, 99] {
            assert_eq!(cut(column), None, "{column}");
        }
    }

    #[test]
    fn the_first_key_of_a_record_leaves_its_dash() {
        assert_eq!(without_places(&[(11, 3)]).lines().nth(10), Some("-"));
    }
}
