//! The theme's colours and typefaces, shared by pages, charts and documents.

use std::sync::Arc;

use serde::{Deserialize, Serialize, Serializer};

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::sources::Theme;
use crate::yaml;

/// What `theme.yaml` says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Design {
    pub colours: Colours,
    pub fonts: Fonts,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    pub ink: Colour,
    pub muted: Colour,
    pub rule: Colour,
    pub paper: Colour,
    pub tint: Colour,
    pub accent: Colour,
    pub target: Colour,
    /// At least one.
    pub series: Vec<Colour>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Fonts {
    pub text: String,
    pub mention: String,
}

/// Red, green and blue, written `#RRGGBB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Colour(pub u8, pub u8, pub u8);

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let part = |range: std::ops::Range<usize>| {
            text.get(range).and_then(|part| u8::from_str_radix(part, 16).ok())
        };
        match (text.strip_prefix('#'), part(1..3), part(3..5), part(5..7)) {
            (Some(rest), Some(red), Some(green), Some(blue)) if rest.len() == 6 => {
                Ok(Colour(red, green, blue))
            }
            _ => Err(format!("`{text}` is not a colour: write #RRGGBB")),
        }
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("#{:02X}{:02X}{:02X}", self.0, self.1, self.2))
    }
}

impl Colour {
    /// A colour between this one (0) and another (1).
    pub fn towards(self, other: Colour, share: f64) -> Colour {
        let mix = |a: u8, b: u8| {
            let mixed = f64::from(a) + (f64::from(b) - f64::from(a)) * share.clamp(0.0, 1.0);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between two bytes"
            )]
            let mixed = mixed.round() as u8;
            mixed
        };
        Colour(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// Whether white letters read better on it than dark ones.
    pub fn is_dark(self) -> bool {
        let luminance =
            0.2126 * f64::from(self.0) + 0.7152 * f64::from(self.1) + 0.0722 * f64::from(self.2);
        luminance < 140.0
    }
}

impl Design {
    /// Reads the theme's `theme.yaml`.
    pub fn read(theme: Theme) -> Result<Design, Vec<Diagnostic>> {
        let Some((file, bytes)) = theme.get("theme.yaml") else {
            let hint = "copy theme.yaml of the default theme";
            return Err(vec![
                Diagnostic::error(
                    Code::Theme,
                    Span::whole_file("themes/default/theme.yaml"),
                    "the theme has no colours",
                )
                .hint(hint),
            ]);
        };
        let design: Design = yaml::mapping(file, bytes, 1)?;
        if design.colours.series.is_empty() {
            let message = "charts need at least one colour under `series`";
            return Err(vec![Diagnostic::error(Code::Theme, Span::whole_file(file), message)]);
        }
        Ok(design)
    }
}

/// The theme's font files, in the order of their names.
pub fn font_files(theme: Theme) -> Vec<Arc<[u8]>> {
    let is_font = |path: &str| path.ends_with(".ttf") || path.ends_with(".otf");
    theme
        .under("fonts")
        .into_iter()
        .filter(|(path, _)| is_font(path))
        .map(|(_, bytes)| Arc::clone(bytes))
        .collect()
}
