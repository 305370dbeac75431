//! The text of a file of records without one value: the lines of its key become empty, every
//! other line keeps its number.

use crate::diagnostics::Span;

/// The key of a record whose value holds a place; `None` where the place is in a comment.
pub fn key_at<'a>(text: &'a str, span: &Span) -> Option<&'a str> {
    let lines: Vec<&str> = text.lines().collect();
    let index = index(span)?;
    if comment(lines.get(index)?, span.column).is_some() {
        return None;
    }
    owner(&lines, index).map(|(_, key)| key).or(Some(""))
}

/// The lines of the record, an item of a list at the margin, that holds a place.
pub fn record_at(text: &str, span: &Span) -> std::ops::RangeInclusive<u32> {
    let mut first = 1;
    for (number, line) in (1..).zip(text.lines()) {
        match line.starts_with('-') {
            true if number > span.line => return first..=number - 1,
            true => first = number,
            false => {}
        }
    }
    first..=u32::MAX
}

/// The text without the key of a record, and its value, that hold a place; or without the comment
/// that does.
pub fn without(text: &str, span: &Span) -> Option<String> {
    let mut lines: Vec<&str> = text.lines().collect();
    let index = index(span)?;
    if let Some(start) = comment(lines.get(index)?, span.column) {
        lines[index] = &lines[index][..start];
        return Some(joined(&lines));
    }
    let (first, _) = owner(&lines, index)?;
    let indent = record_indent(&lines, first)?;
    let goes_on = |line: &&str| {
        let own = indent_of(line);
        line.trim().is_empty() || own > indent || own == indent && line[own..].starts_with("- ")
    };
    let count = lines[first + 1..].iter().take_while(|line| goes_on(line)).count();
    lines[first] = if lines[first].starts_with('-') { "-" } else { "" };
    lines[first + 1..=first + count].fill("");
    Some(joined(&lines))
}

fn index(span: &Span) -> Option<usize> {
    usize::try_from(span.line).ok()?.checked_sub(1)
}

fn joined(lines: &[&str]) -> String {
    lines.iter().flat_map(|line| [line, "\n"]).collect()
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

    #[test]
    fn a_value_goes_with_all_its_lines_and_the_others_keep_their_numbers() {
        for (place, key) in [((7, 5), "access"), ((9, 5), "equipment"), ((10, 12), "phone")] {
            let span = at(place.0, place.1);
            assert_eq!(key_at(TEXT, &span), Some(key));
            let rest = without(TEXT, &span).expect("it can go");
            assert!(!rest.contains(key), "{rest}");
            assert_eq!(rest.lines().nth(10), Some("- id: b"), "{rest}");
        }
        let rest = without(TEXT, &at(9, 5)).expect("it can go");
        assert!(rest.contains("M. Martin") && rest.contains("phone") && !rest.contains("scanner"));
    }

    #[test]
    fn a_comment_goes_alone() {
        assert_eq!(key_at(TEXT, &at(2, 15)), None);
        let rest = without(TEXT, &at(2, 15)).expect("it can go");
        assert!(rest.contains("- id: gien") && !rest.contains("Durand"), "{rest}");
        assert_eq!(key_at(TEXT, &at(1, 3)), None);
    }

    #[test]
    fn the_first_key_of_a_record_leaves_its_dash() {
        let rest = without(TEXT, &at(11, 3)).expect("it can go");
        assert_eq!(rest.lines().nth(10), Some("-"));
    }
}
