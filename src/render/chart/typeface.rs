//! The widths of texts in the theme's typeface, so that no label is cut.

use ttf_parser::{Face, name_id};

use std::sync::Arc;

/// The advance widths of two weights of one family.
#[derive(Debug)]
pub struct Typeface {
    /// As it is named in drawings.
    pub family: String,
    regular: Widths,
    strong: Widths,
}

/// Widths in thousandths of the letters' height, by character; what is not known counts as wide.
#[derive(Debug, Default)]
struct Widths(std::collections::BTreeMap<char, u32>);

/// How dark letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Strong,
}

/// Letters of European languages, signs and spaces.
const CHARACTERS: [std::ops::RangeInclusive<char>; 4] =
    [' '..='~', '\u{a0}'..='\u{24f}', '\u{2000}'..='\u{206f}', '\u{20a0}'..='\u{2300}'];

impl Typeface {
    /// The family's upright regular and its next darker file; what is missing is replaced by the
    /// other, or by a guess.
    pub fn new(family: &str, files: &[Arc<[u8]>]) -> Self {
        let mut upright: Vec<_> = files
            .iter()
            .filter_map(|bytes| Face::parse(bytes, 0).ok())
            .filter(|face| is_of(face, family))
            .collect();
        upright.sort_by_key(|face| face.weight().to_number());
        let regular = upright.iter().min_by_key(|face| face.weight().to_number().abs_diff(400));
        let strong = upright.iter().min_by_key(|face| face.weight().to_number().abs_diff(650));
        let widths = |face: Option<&Face>| face.map(Widths::of).unwrap_or_default();
        Typeface { family: family.to_owned(), regular: widths(regular), strong: widths(strong) }
    }

    /// The width of a text whose letters are so high.
    pub fn width(&self, text: &str, size: i32, weight: Weight) -> i32 {
        let widths = match weight {
            Weight::Regular => &self.regular,
            Weight::Strong => &self.strong,
        };
        let thousandths: u64 =
            text.chars().map(|c| u64::from(widths.0.get(&c).copied().unwrap_or(650))).sum();
        let size = u64::try_from(size).unwrap_or(0);
        i32::try_from(thousandths * size / 1000 + 1).unwrap_or(i32::MAX)
    }

    /// The text in as few lines as fit into a width, broken between words.
    pub fn lines(&self, text: &str, size: i32, width: i32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ') {
            match lines.last_mut() {
                Some(line)
                    if self.width(&format!("{line} {word}"), size, Weight::Regular) <= width =>
                {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        lines
    }
}

/// Whether one of the font files is of a family.
pub fn has_family(family: &str, files: &[Arc<[u8]>]) -> bool {
    let faces = files.iter().filter_map(|bytes| Face::parse(bytes, 0).ok());
    faces.into_iter().any(|face| is_of(&face, family))
}

fn is_of(face: &Face, family: &str) -> bool {
    let named = |id: u16| {
        face.names()
            .into_iter()
            .filter(|name| name.name_id == id)
            .filter_map(|name| name.to_string())
            .next()
    };
    let name = named(name_id::TYPOGRAPHIC_FAMILY).or_else(|| named(name_id::FAMILY));
    !face.is_italic() && name.as_deref() == Some(family)
}

impl Widths {
    fn of(face: &Face) -> Self {
        let em = u32::from(face.units_per_em()).max(1);
        let width = |c: char| {
            Some((c, u32::from(face.glyph_hor_advance(face.glyph_index(c)?)?) * 1000 / em))
        };
        Widths(CHARACTERS.into_iter().flatten().filter_map(width).collect())
    }
}
