//! The normal form of a text, in which one thing has one spelling: entities of HTML and marks of
//! Markdown resolved, compatible characters as one (NFKC, UAX #15), one kind of blank, of hyphen
//! and of apostrophe, nothing invisible. With the way back to the places in the text.

use std::ops::Range;

use icu::normalizer::ComposingNormalizerBorrowed;

/// A text in its normal form.
pub(super) struct Normal {
    pub text: String,
    /// For each byte of it, where the character that it comes from begins and ends in the original.
    from: Vec<(u32, u32)>,
}

/// Entities for signs of numbers and addresses, or for letters of names.
const ENTITIES: &[(&str, char)] = &[
    ("amp", '&'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("commat", '@'),
    ("period", '.'),
    ("colon", ':'),
    ("sol", '/'),
    ("num", '#'),
    ("lowbar", '_'),
    ("hyphen", '-'),
    ("plus", '+'),
    ("quot", '"'),
    ("lt", '<'),
    ("gt", '>'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("ecirc", 'ê'),
    ("euml", 'ë'),
    ("agrave", 'à'),
    ("acirc", 'â'),
    ("ccedil", 'ç'),
    ("icirc", 'î'),
    ("iuml", 'ï'),
    ("ocirc", 'ô'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("auml", 'ä'),
    ("szlig", 'ß'),
];

/// The longest entity that is resolved: `&#x1F4DE;`, `&eacute;`.
const ENTITY_LENGTH_MAX: usize = 10;

impl Normal {
    pub fn of(text: &str) -> Self {
        let mut normal = Normal { text: String::with_capacity(text.len()), from: Vec::new() };
        let mut rest = text.char_indices().peekable();
        let mut before = ' ';
        while let Some((at, sign)) = rest.next() {
            let mut end = at + sign.len_utf8();
            let mut meant = sign;
            match sign {
                '&' => {
                    if let Some((length, resolved)) = entity(&text[at..]) {
                        (end, meant) = (at + length, resolved);
                        while rest.peek().is_some_and(|(next, _)| *next < end) {
                            rest.next();
                        }
                    }
                }
                // As addresses write it: `%40` is `@`.
                '%' => {
                    let code = text.get(at + 1..at + 3);
                    let code = code.and_then(|code| u8::from_str_radix(code, 16).ok());
                    if let Some(code) = code.filter(u8::is_ascii_punctuation) {
                        (end, meant) = (at + 3, char::from(code));
                        rest.next();
                        rest.next();
                    }
                }
                '\\' => {
                    if let Some((_, next)) = rest.next_if(|(_, next)| next.is_ascii_punctuation()) {
                        (end, meant) = (end + 1, next);
                        normal.push(meant, at, end);
                        before = meant;
                        continue;
                    }
                }
                '<' => {
                    if let Some(length) = tag(&text[at..]) {
                        while rest.peek().is_some_and(|(next, _)| *next < at + length) {
                            rest.next();
                        }
                        continue;
                    }
                }
                '*' | '`' | '~' => continue,
                // Emphasis begins and ends beside a blank; within a word it is a letter.
                '_' => {
                    let next = rest.peek().map(|(_, next)| *next);
                    if !before.is_alphanumeric() || next.is_none_or(|next| !next.is_alphanumeric())
                    {
                        continue;
                    }
                }
                _ => {}
            }
            // What combines belongs to the character before it.
            let mut cluster = String::from(meant);
            while let Some((place, mark)) = rest.next_if(|(_, next)| is_mark(*next)) {
                cluster.push(mark);
                end = place + mark.len_utf8();
            }
            for sign in ComposingNormalizerBorrowed::new_nfkc().normalize(&cluster).chars() {
                normal.push(sign, at, end);
                before = sign;
            }
        }
        normal
    }

    fn push(&mut self, sign: char, start: usize, end: usize) {
        let sign = match sign {
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => return,
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => '-',
            '’' | '‘' | 'ʼ' | '´' | '`' => '\'',
            _ if sign.is_whitespace() => ' ',
            _ => sign,
        };
        self.text.push(sign);
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.from.extend(std::iter::repeat_n((place(start), place(end)), sign.len_utf8()));
    }

    /// The bytes of the original from which a part of the normal form comes.
    pub fn origin(&self, part: &Range<usize>) -> Range<usize> {
        let at = |index: usize| self.from.get(index).copied().unwrap_or_default();
        let (start, _) = at(part.start);
        let (_, end) = at(part.end.saturating_sub(1));
        start as usize..end as usize
    }
}

/// The bytes of the tag of HTML with which a text begins; an address between `<` and `>` is none.
fn tag(text: &str) -> Option<usize> {
    let end = text.bytes().take(80).position(|byte| byte == b'>')?;
    let inner = text.get(1..end)?.trim_start_matches('/');
    let name: &str = inner.split([' ', '/']).next()?;
    // Its attributes are searched: `<a href="tel:…">`.
    let is_tag = !name.is_empty()
        && !inner.contains('=')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_tag.then_some(end + 1)
}

/// A mark that combines with the letter before it (Unicode block 0300-036F).
fn is_mark(sign: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&sign)
}

/// The bytes of the entity with which a text begins, and the character that it encodes.
fn entity(text: &str) -> Option<(usize, char)> {
    let end = text.bytes().take(ENTITY_LENGTH_MAX + 1).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let resolved = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
        None => ENTITIES.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((end + 1, resolved))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_thing_has_one_spelling() {
        for (text, normal) in [
            ("jean&#64;orange.fr", "jean@orange.fr"),
            ("jean\\@orange\\.fr", "jean@orange.fr"),
            ("**Mme** _Dupont_", "Mme Dupont"),
            ("jean_dupont@x.fr", "jean_dupont@x.fr"),
            ("０６ 39 98", "06 39 98"),
            ("06\u{a0}39\u{202f}98–00", "06 39 98-00"),
            ("Re\u{301}mi", "Rémi"),
            ("Du\u{200b}pont", "Dupont"),
            ("l’ami & co", "l'ami & co"),
        ] {
            assert_eq!(Normal::of(text).text, normal);
        }
    }

    #[test]
    fn a_part_leads_back_to_its_place() {
        let text = "à **jean&#64;x.fr**, oui";
        let normal = Normal::of(text);
        let at = normal.text.find("jean").expect("there");
        let part = at..at + "jean@x.fr".len();
        assert_eq!(&text[normal.origin(&part)], "jean&#64;x.fr");
    }
}
