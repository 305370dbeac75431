//! Content lines and components, as they are written. Knows nothing of which lines a calendar
//! needs.

use icu::normalizer::ComposingNormalizerBorrowed;

use crate::text::is_hidden;

/// A component with its lines and its parts, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    pub name: &'static str,
    pub lines: Vec<Line>,
    pub parts: Vec<Component>,
}

/// One content line; parameters and value are escaped already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub name: String,
    pub parameters: Vec<(String, String)>,
    pub value: String,
}

impl Component {
    pub fn new(name: &'static str, lines: Vec<Line>) -> Self {
        Component { name, lines, parts: Vec::new() }
    }
}

impl Line {
    /// A value whose form is not TEXT: a date, an address, a rule.
    pub fn plain(name: &str, value: impl Into<String>) -> Self {
        let value: String = value.into();
        let value = value
            .chars()
            .filter(|c| !is_hidden(*c) && *c != '\n')
            .collect::<String>()
            .trim()
            .to_owned();
        Line { name: name.to_owned(), parameters: Vec::new(), value }
    }

    pub fn text(name: &str, text: &str) -> Self {
        Line { name: name.to_owned(), parameters: Vec::new(), value: escaped(text) }
    }

    /// Several texts in one line.
    pub fn texts(name: &str, texts: &[String]) -> Self {
        let values: Vec<String> = texts.iter().map(|text| escaped(text)).collect();
        Line { name: name.to_owned(), parameters: Vec::new(), value: values.join(",") }
    }

    pub fn with(mut self, parameter: &str, value: &str) -> Self {
        self.parameters.push((parameter.to_owned(), encoded(value)));
        self
    }

    /// The name and its parameters, quoted where they have to be.
    pub fn head(&self) -> String {
        let mut head = self.name.clone();
        for (parameter, value) in &self.parameters {
            let quoted = value.is_empty() || value.contains([':', ';', ',']) || !value.is_ascii();
            head.push_str(&if quoted {
                format!(";{parameter}=\"{value}\"")
            } else {
                format!(";{parameter}={value}")
            });
        }
        head
    }
}

/// TEXT of RFC 5545 §3.3.11, in normal form C, without control characters and without runs of
/// blanks: no text can end a line or begin another.
fn escaped(text: &str) -> String {
    let text = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let text =
        text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let mut written = String::with_capacity(text.len());
    for (index, line) in text.trim().split('\n').enumerate() {
        if index > 0 {
            written.push_str("\\n");
        }
        push_escaped(&mut written, line.trim());
    }
    written
}

fn push_escaped(written: &mut String, line: &str) {
    let mut after_blank = false;
    for c in line.chars().filter(|c| !is_hidden(*c) && *c != '\n') {
        if c.is_whitespace() && after_blank {
            continue;
        }
        after_blank = c.is_whitespace();
        if matches!(c, '\\' | ';' | ',') {
            written.push('\\');
        }
        written.push(c);
    }
}

/// A parameter's value (RFC 6868).
fn encoded(text: &str) -> String {
    let text = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let mut written = String::with_capacity(text.len());
    for c in text.trim().chars() {
        match c {
            '^' => written.push_str("^^"),
            '"' => written.push_str("^'"),
            '\n' => written.push_str("^n"),
            c if is_hidden(c) => {}
            c => written.push(c),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_its_line() {
        let cases = [
            ("a, b; c \\ d : \"e\"", "a\\, b\\; c \\\\ d : \"e\""),
            ("one\r\ntwo\nthree\rfour", "one\\ntwo\\nthree\\nfour"),
            ("END:VEVENT\nBEGIN:VALARM", "END:VEVENT\\nBEGIN:VALARM"),
            ("tab\there \u{1}\u{7f}\u{85}x", "tab here x"),
            ("  spaced   out \u{a0} text  ", "spaced out text"),
            ("e\u{301}te\u{301}", "été"),
            ("\u{feff}\u{2028}line", "\\nline"),
        ];
        for (text, expected) in cases {
            assert_eq!(escaped(text), expected, "{text:?}");
        }
    }

    #[test]
    fn parameters_are_quoted_where_they_must_be() {
        let cases = [
            ("Paris", "X;P=Paris"),
            ("", "X;P=\"\""),
            ("a;b", "X;P=\"a;b\""),
            ("Église", "X;P=\"Église\""),
            ("\"a\" ^\nb", "X;P=^'a^' ^^^nb"),
        ];
        for (value, expected) in cases {
            assert_eq!(Line::plain("X", "").with("P", value).head(), expected);
        }
    }
}
