//! Text for HTML and XML. Knows nothing of what it says.

use minijinja::value::Value;
use minijinja::{AutoEscape, Error, Output, State, escape_formatter};

use crate::text::{is_hidden, is_right_to_left};

/// Text for people: escaped, and blanks beside French double punctuation and guillemets do not
/// break, whatever the record keeper or translator typed. Other languages have no blank there.
pub(super) fn typeset(text: &str) -> String {
    let mut set = String::with_capacity(text.len());
    let mut before = ' ';
    for c in escaped(text).chars() {
        if set.ends_with(' ') {
            match c {
                ';' | '!' | '?' => replace_last(&mut set, NARROW_NO_BREAK),
                ':' | '»' => replace_last(&mut set, NO_BREAK),
                _ => {}
            }
        }
        set.push(if c == ' ' && before == '«' { NO_BREAK } else { c });
        before = c;
    }
    set
}

const NO_BREAK: char = '\u{a0}';
const NARROW_NO_BREAK: char = '\u{202f}';

fn replace_last(text: &mut String, letter: char) {
    text.pop();
    text.push(letter);
}

/// Text with the five signs that markup is made of written as entities.
pub(in crate::render) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // Words of a theme's own come here as they were written.
            c if is_hidden(c) && c != '\t' => {}
            _ => escaped.push(c),
        }
    }
    escaped
}

/// What begins from the right is a first-strong isolate (UAX #9, X5c), and so is each run of such
/// letters in another text: the hours or the number behind a name keep their own order, in titles
/// and attributes as well.
pub(super) fn isolated(html: String) -> String {
    if !html.contains(is_right_to_left) {
        return html;
    }
    if html.chars().find(|c| c.is_alphabetic()).is_some_and(is_right_to_left) {
        return format!("\u{2068}{html}\u{2069}");
    }
    let mut text = String::with_capacity(html.len() + 12);
    let mut rest = html.as_str();
    while let Some(start) = rest.find(is_right_to_left) {
        let run = &rest[start..];
        let other = |c: char| c.is_alphanumeric() && !is_right_to_left(c) || c == '<' || c == '&';
        let run = &run[..run.find(other).unwrap_or(run.len())];
        let run = run.trim_end_matches(|c| !is_right_to_left(c));
        text.extend([&rest[..start], "\u{2068}", run, "\u{2069}"]);
        rest = &rest[start + run.len()..];
    }
    text + rest
}

/// How templates beside the site's write a value: escaped, and isolated where it is written from
/// the right.
pub(super) fn write_isolated(
    out: &mut Output,
    state: &mut State,
    value: &Value,
) -> Result<(), Error> {
    match (state.auto_escape(), value.as_str()) {
        (AutoEscape::Html, Some(text)) if !value.is_safe() && text.contains(is_right_to_left) => {
            out.write_str(&isolated(escaped(text))).map_err(Error::from)
        }
        _ => escape_formatter(out, state, value),
    }
}

#[cfg(test)]
mod tests {
    use super::{isolated, typeset};

    #[test]
    fn blanks_beside_double_punctuation_do_not_break() {
        let cases = [
            (
                "Fermé : travaux ; où ? Ici !",
                "Fermé\u{a0}: travaux\u{202f}; où\u{202f}? Ici\u{202f}!",
            ),
            ("« Pass »", "«\u{a0}Pass\u{a0}»"),
            ("a & b : c", "a &amp; b\u{a0}: c"),
            (" : suite", "\u{a0}: suite"),
            ("Geschlossen: ja? 10:30", "Geschlossen: ja? 10:30"),
        ];
        for (written, expected) in cases {
            assert_eq!(typeset(written), expected, "{written}");
        }
    }

    #[test]
    fn what_is_written_from_the_right_does_not_turn_what_is_around_it() {
        for (text, expected) in [
            ("Gare, 9 h", "Gare, 9 h"),
            ("כיכר 12", "\u{2068}כיכר 12\u{2069}"),
            ("Gien, כיכר העיר, 9 h &amp; 10 h", "Gien, \u{2068}כיכר העיר\u{2069}, 9 h &amp; 10 h"),
            ("a א b ב", "a \u{2068}א\u{2069} b \u{2068}ב\u{2069}"),
        ] {
            assert_eq!(isolated(text.to_owned()), expected);
        }
    }
}
