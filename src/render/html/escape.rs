//! Text for HTML and XML. Knows nothing of what it says.

use crate::text::is_hidden;

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

#[cfg(test)]
mod tests {
    use super::typeset;

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
}
