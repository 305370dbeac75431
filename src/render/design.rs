//! The theme's colours and typefaces, shared by pages, charts and documents.

use std::sync::Arc;

use serde::{Deserialize, Serialize, Serializer};

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::sources::Theme;
use crate::words::message;
use crate::yaml::{self, Scalar};

/// What `theme.yaml` says; its colours are `Scalar`s as long as nobody has looked what they mean.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Design<C = Colour> {
    pub colours: Colours<C>,
    pub fonts: Fonts,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Colours<C = Colour> {
    pub ink: C,
    pub muted: C,
    pub rule: C,
    pub paper: C,
    pub tint: C,
    pub accent: C,
    pub target: C,
    /// At least one.
    pub series: Vec<C>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Fonts {
    pub text: String,
    pub mention: String,
}

/// Red, green and blue, written `#RRGGBB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("#{:02X}{:02X}{:02X}", self.0, self.1, self.2))
    }
}

impl Colour {
    fn parse(text: &str) -> Option<Self> {
        let part = |range: std::ops::Range<usize>| {
            text.get(range).and_then(|part| u8::from_str_radix(part, 16).ok())
        };
        match (text.strip_prefix('#'), part(1..3)?, part(3..5)?, part(5..7)?) {
            (Some(rest), red, green, blue) if rest.len() == 6 => Some(Colour(red, green, blue)),
            _ => None,
        }
    }

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
            let span = Span::whole_file("themes/default/theme.yaml");
            return Err(vec![Diagnostic::new(Code::Theme, span, message!("theme-missing"))]);
        };
        let Design::<Scalar> { colours, fonts } = yaml::mapping(file, bytes, 1)?;
        let colours = colours.read(file)?;
        if colours.series.is_empty() {
            let message = message!("theme-no-series");
            return Err(vec![Diagnostic::new(Code::Theme, Span::whole_file(file), message)]);
        }
        Ok(Design { colours, fonts })
    }
}

impl Colours<Scalar> {
    /// What the texts mean, or each that is no colour.
    fn read(self, file: &Arc<str>) -> Result<Colours, Vec<Diagnostic>> {
        let mut said = Vec::new();
        let mut colour = |scalar: Scalar| {
            Colour::parse(&scalar.text).unwrap_or_else(|| {
                let span = Span::new(file, scalar.line, scalar.column).over(&scalar.text);
                let message = message!("theme-colour", text = scalar.text);
                said.push(Diagnostic::new(Code::Yaml, span, message));
                Colour(0, 0, 0)
            })
        };
        let colours = Colours {
            ink: colour(self.ink),
            muted: colour(self.muted),
            rule: colour(self.rule),
            paper: colour(self.paper),
            tint: colour(self.tint),
            accent: colour(self.accent),
            target: colour(self.target),
            series: self.series.into_iter().map(&mut colour).collect(),
        };
        if said.is_empty() { Ok(colours) } else { Err(said) }
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
