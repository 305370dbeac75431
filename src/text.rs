//! Texts as they may be shown anywhere: what no page, feed, document or terminal should get is
//! taken out. Independent of where texts come from.

use std::borrow::Cow;

use icu::normalizer::ComposingNormalizerBorrowed;

/// A text in normal form C, without signs that show nothing, with the bullets of word processors as
/// signs that every font can have. A tab or an old line end becomes a blank.
pub fn clean(text: &str) -> Cow<'_, str> {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    if !text.contains(|c| is_hidden(c) || shown(c) != Some(c)) {
        return normalizer.normalize(text);
    }
    let text: String = text.replace("\r\n", "\n").chars().filter_map(shown).collect();
    Cow::Owned(normalizer.normalize(&text).into_owned())
}

/// Signs that say nothing or that make a line read as what it is not: control characters, marks
/// that turn the direction of the text around them (Unicode TR36), the byte order mark and code
/// points that are no characters. A line end is none of them.
pub fn is_hidden(c: char) -> bool {
    c.is_control() && c != '\n'
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || matches!(c, '\u{fdd0}'..='\u{fdef}')
        || u32::from(c) & 0xfffe == 0xfffe
}

/// Whether a text holds letters that are written from right to left.
pub fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fdff}')
        || matches!(c, '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}')
        || matches!(c, '\u{1e800}'..='\u{1efff}')
}

fn shown(c: char) -> Option<char> {
    match c {
        // The bullets, ticks and arrows that Word writes in the places of its Symbol fonts.
        '\u{f0b7}' | '\u{f0a7}' | '\u{f0a8}' | '\u{f0d8}' | '\u{f076}' => Some('•'),
        '\u{f0fc}' => Some('✓'),
        '\u{f0e0}' | '\u{f0e8}' => Some('→'),
        c if c.is_control() && c.is_whitespace() && c != '\n' => Some(' '),
        c if is_hidden(c) => None,
        c => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_hidden_is_left_and_nothing_else_goes() {
        for (text, expected) in [
            ("Place de la Gare", "Place de la Gare"),
            ("e\u{301}te\u{301}", "été"),
            ("\u{feff}a\u{202e}b\u{2066}c\u{2069}\u{fffe}\u{ffff}", "abc"),
            ("a\tb\r\nc\rd\u{85}e", "a b\nc d e"),
            ("\u{f0b7} un\n\u{f0fc} fait \u{f0e0} suite", "• un\n✓ fait → suite"),
            ("\u{1b}[31mrouge\u{7}\0", "[31mrouge"),
            ("مرحبا ☎ 🚐 \u{200d}", "مرحبا ☎ 🚐 \u{200d}"),
        ] {
            assert_eq!(clean(text), expected);
        }
        for c in ('\0'..=char::MAX).filter(|c| is_hidden(*c)) {
            assert!(!clean(&format!("a{c}b")).contains(is_hidden), "{}", c.escape_unicode());
        }
    }
}
