//! Texts with what findings propose to write instead. A line stays a line: numbers of lines hold,
//! and so do comments, blank lines and ends of lines.

use std::ops::Range;

use super::{Code, Diagnostic};

/// A line that was changed, from 1, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub number: u32,
    pub before: String,
    pub after: String,
    /// What was found there.
    pub codes: Vec<Code>,
}

/// A text and what was changed in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    pub text: String,
    pub lines: Vec<Line>,
}

/// A text with what these findings of it propose. What cannot be put at its place is left out, and
/// of two proposals for one place the second.
pub fn mended<'a>(text: &str, found: impl IntoIterator<Item = &'a Diagnostic>) -> Mended {
    let mut found: Vec<&Diagnostic> = found.into_iter().collect();
    found.sort_by_key(|one| one.span.as_ref().map(|span| (span.line, span.column)));
    let mut found = found.into_iter().peekable();
    let mut made = Mended { text: String::with_capacity(text.len()), lines: Vec::new() };
    for (number, whole) in (1..).zip(lines(text)) {
        let end = whole.trim_end_matches(['\r', '\n']).len();
        let line = whole[..end].strip_prefix('\u{feff}').unwrap_or(&whole[..end]);
        let mark = &whole[..end - line.len()];
        let (mut after, mut codes) = (String::new(), Vec::new());
        let characters: Vec<char> = line.chars().collect();
        let mut done = 0;
        let is_here = |one: &&Diagnostic| one.span.as_ref().is_none_or(|span| span.line <= number);
        while let Some(one) = found.next_if(is_here) {
            let place = one.span.as_ref().filter(|span| span.line == number);
            let new = place.zip(one.instead.as_deref()).and_then(|(span, instead)| {
                let start = (span.column as usize).checked_sub(1)?;
                let known = (span.end as usize).checked_sub(1)?;
                written(&characters, start..known, instead)
            });
            let Some((range, new)) = new.filter(|(range, _)| range.start >= done) else { continue };
            after.extend(&characters[done..range.start]);
            after.push_str(&new);
            done = range.end;
            codes.push(one.code);
        }
        after.extend(&characters[done..]);
        made.text.extend([mark, &after, &whole[end..]]);
        if after != line {
            made.lines.push(Line { number, before: line.to_owned(), after, codes });
        }
    }
    made
}

/// Lines with their ends: `\n`, `\r\n`, or a `\r` alone.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let at = rest.find(['\n', '\r']);
        let length = match at {
            Some(at) if rest[at..].starts_with("\r\n") => at + 2,
            Some(at) => at + 1,
            None => rest.len(),
        };
        let (line, after) = rest.split_at(length);
        rest = after;
        (length > 0).then_some(line)
    })
}

/// What to write at a place of a line, with the characters that it takes the place of: quotation
/// marks of a value stay around it, and a list between brackets gets no others. `None` where what
/// is there is not written as long as it means: folded, or with escapes.
pub fn written(
    line: &[char],
    place: Range<usize>,
    instead: &str,
) -> Option<(Range<usize>, String)> {
    let Range { start, end } = place;
    if end <= start || start >= line.len() {
        return None;
    }
    let is_list = instead.starts_with('[') && instead.ends_with(']');
    let is_line = line[end.min(line.len())..].iter().all(|c| c.is_whitespace());
    let quote = line[start];
    if ['"', '\''].contains(&quote) && !(is_line && end <= line.len()) {
        let length = line[start + 1..].iter().position(|c| *c == quote)?;
        if length != end - start || instead.contains([quote, '\\']) {
            return None;
        }
        let new = if is_list { instead.to_owned() } else { format!("{quote}{instead}{quote}") };
        return Some((start..end + 2, new));
    }
    if end > line.len() {
        return None;
    }
    let is_blank = line[start..end].iter().all(|c| c.is_whitespace());
    let is_key = line[end..].iter().find(|c| **c != ' ') == Some(&':');
    let before = line[..start].iter().rev().find(|c| !c.is_whitespace());
    let after = line[end..].iter().find(|c| !c.is_whitespace());
    let is_item = before.is_some_and(|c| ['[', ','].contains(c));
    let new = match (is_list, before, after) {
        // Blanks, a key, or a line as a whole.
        _ if is_blank || is_key || is_line && before.is_none() => instead.to_owned(),
        (true, Some('['), Some(']')) => instead[1..instead.len() - 1].to_owned(),
        (true, ..) if is_item => return None,
        (true, ..) => instead.to_owned(),
        (false, ..) if is_plain(instead) => instead.to_owned(),
        (false, ..) if instead.contains(['"', '\\']) => return None,
        (false, ..) => format!("\"{instead}\""),
    };
    let is_end = |c: &char| c.is_whitespace() || [',', ']', '}'].contains(c);
    (is_blank || is_key || line.get(end).is_none_or(is_end)).then_some((start..end, new))
}

/// Whether a text can be written without quotation marks wherever a value can: it is made of
/// letters and digits, and no other program takes it for a number that it is not.
fn is_plain(text: &str) -> bool {
    let is_code = text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_word = |c: char| c.is_alphanumeric() || " -.+:/_'’".contains(c);
    !is_code
        && text.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '+')
        && text.chars().all(is_word)
        && !text.contains(": ")
        && !text.starts_with("- ")
        && !text.ends_with(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(line: &str, written_text: &str, instead: &str) -> Option<String> {
        let characters: Vec<char> = line.chars().collect();
        let at = line.find(written_text).map(|at| line[..at].chars().count()).expect("it is there");
        let length = written_text.trim_matches(['"', '\'']).chars().count();
        let (range, new) = written(&characters, at..at + length, instead)?;
        let text = |range: Range<usize>| characters[range].iter().collect::<String>();
        Some(text(0..range.start) + &new + &text(range.end..characters.len()))
    }

    #[test]
    fn a_value_is_replaced_as_it_was_written() {
        for (line, was, instead, wanted) in [
            (
                "  hours: 9.30-12.00 # le matin",
                "9.30-12.00",
                "09:30-12:00",
                "  hours: 09:30-12:00 # le matin",
            ),
            ("- {code: 07 010, name: A}", "07 010", "07010", "- {code: \"07010\", name: A}"),
            ("  code: \"07 010\"  # a", "\"07 010\"", "07010", "  code: \"07010\"  # a"),
            (
                "  weekday: lundi et mardi",
                "lundi et mardi",
                "[lundi, mardi]",
                "  weekday: [lundi, mardi]",
            ),
            (
                "  weekday: 'lundi et mardi'",
                "'lundi et mardi'",
                "[lundi, mardi]",
                "  weekday: [lundi, mardi]",
            ),
            ("  weeks: [2; 4]", "2; 4", "[2, 4]", "  weeks: [2, 4]"),
            ("\t name: é", "\t ", "  ", "  name: é"),
        ] {
            assert_eq!(put(line, was, instead).as_deref(), Some(wanted), "{line}");
        }
        assert_eq!(put("  weeks: [1, 2; 4]", "2; 4", "[2, 4]"), None);
        assert_eq!(put("  hours: 9.30-12.00x", "9.30-12.00", "09:30-12:00"), None);
        // `é` is one character that was written as six.
        let escaped: Vec<char> = "  name: \"\\u00e9a\"".chars().collect();
        assert_eq!(written(&escaped, 8..10, "ea"), None);
    }

    #[test]
    fn ends_of_lines_and_the_mark_before_them_stay() {
        let text = "\u{feff}- id: a\r\n  hours: 9-12\r  x: b\n\n# c";
        let span = super::super::Span::new(&"records/a.yaml".into(), 2, 10).over("9-12");
        let found = Diagnostic::new(Code::Hours, span, crate::words::message!("hours"))
            .rewrite("09:00-12:00");
        let made = mended(text, [&found]);
        assert_eq!(made.text, "\u{feff}- id: a\r\n  hours: 09:00-12:00\r  x: b\n\n# c");
        assert_eq!(made.lines.len(), 1);
        assert_eq!(made.lines[0].number, 2);
        assert_eq!(mended(text, []).text, text);
    }
}
