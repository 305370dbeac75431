//! A text as a YAML scalar that reads back as itself, in quotation marks only where they are
//! needed. Knows nothing of keys.

/// Words that some YAML reader takes for something else than text.
const RESERVED: &[&str] = &["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

/// The text, quoted where it could be misread. Control characters become blanks.
pub fn scalar(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if is_plain(&text) {
        return text;
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn is_plain(text: &str) -> bool {
    let first_is_letter = text.chars().next().is_some_and(char::is_alphabetic);
    let harmless = |c: char| {
        c.is_alphanumeric() || " .,;/()'+-_&?".contains(c) || (c == ':' && text.contains("://"))
    };
    first_is_letter
        && text.chars().all(harmless)
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !RESERVED.contains(&text.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::scalar;

    #[test]
    fn a_text_is_quoted_where_yaml_could_read_something_else() {
        let cases = [
            ("Place de la Mairie", "Place de la Mairie"),
            ("Sainsbury's (rear)", "Sainsbury's (rear)"),
            ("https://www.example.org/a?b", "https://www.example.org/a?b"),
            ("12 High Street", "\"12 High Street\""),
            ("No", "\"No\""),
            ("Mill: the old one", "\"Mill: the old one\""),
            ("Flat #3", "\"Flat #3\""),
            ("The \"Swan\" \\ Inn", "\"The \\\"Swan\\\" \\\\ Inn\""),
            ("- dash", "\"- dash\""),
            ("two\nlines", "two lines"),
            ("", "\"\""),
        ];
        for (text, expected) in cases {
            assert_eq!(scalar(text), expected);
        }
    }
}
