//! The theme's colours and typefaces, shared by pages, charts and documents.

use std::sync::Arc;

use serde::{Deserialize, Serialize, Serializer};

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::sources::Theme;
#[cfg(feature = "pdf")]
use crate::sources::theme::builtin;
use crate::words::message;
use crate::yaml::{self, Scalar};

/// What `theme.yaml` means.
#[derive(Clone, Debug, Serialize)]
pub struct Design {
    pub colours: Colours,
    pub fonts: Fonts,
}

#[derive(Clone, Debug, Serialize)]
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

#[derive(Clone, Debug, Serialize)]
pub struct Fonts {
    pub text: String,
    pub mention: String,
}

/// A `theme.yaml` as written: what it does not name is that of the theme below it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Layer {
    colours: LayerColours,
    fonts: LayerFonts,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct LayerColours {
    ink: Option<Scalar>,
    muted: Option<Scalar>,
    rule: Option<Scalar>,
    paper: Option<Scalar>,
    tint: Option<Scalar>,
    accent: Option<Scalar>,
    target: Option<Scalar>,
    series: Option<Vec<Scalar>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct LayerFonts {
    text: Option<Scalar>,
    mention: Option<Scalar>,
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

const FILE: &str = "theme.yaml";

impl Design {
    /// Reads the `theme.yaml` of each layer.
    pub fn read(theme: Theme) -> Result<Design, Vec<Diagnostic>> {
        let mut design = Design {
            colours: Colours {
                ink: Colour(0, 0, 0),
                muted: Colour(0, 0, 0),
                rule: Colour(0, 0, 0),
                paper: Colour(255, 255, 255),
                tint: Colour(255, 255, 255),
                accent: Colour(0, 0, 0),
                target: Colour(0, 0, 0),
                series: Vec::new(),
            },
            fonts: Fonts { text: String::new(), mention: String::new() },
        };
        let mut said = Vec::new();
        for (file, bytes) in theme.layers_of(FILE) {
            match yaml::mapping::<Layer>(&file, bytes, 1) {
                Ok(layer) => said.extend(design.take(layer, &file)),
                Err(wrong) => said.extend(wrong),
            }
        }
        if said.is_empty() { Ok(design) } else { Err(said) }
    }

    /// Takes over what a layer names; what is no colour is a finding.
    fn take(&mut self, layer: Layer, file: &Arc<str>) -> Vec<Diagnostic> {
        let Layer { colours, fonts } = layer;
        let mut said = Vec::new();
        let mut colour = |scalar: Scalar| {
            Colour::parse(&scalar.text).unwrap_or_else(|| {
                let span = Span::new(file, scalar.line, scalar.column).over(&scalar.text);
                let message = message!("theme-colour", text = scalar.text);
                said.push(Diagnostic::new(Code::Yaml, span, message));
                Colour(0, 0, 0)
            })
        };
        let own = &mut self.colours;
        for (place, written) in [
            (&mut own.ink, colours.ink),
            (&mut own.muted, colours.muted),
            (&mut own.rule, colours.rule),
            (&mut own.paper, colours.paper),
            (&mut own.tint, colours.tint),
            (&mut own.accent, colours.accent),
            (&mut own.target, colours.target),
        ] {
            *place = written.map_or(*place, &mut colour);
        }
        if let Some(series) = colours.series {
            own.series = series.into_iter().map(&mut colour).collect();
            if own.series.is_empty() {
                let message = message!("theme-no-series");
                said.push(Diagnostic::new(Code::Theme, Span::whole_file(file), message));
            }
        }
        let Fonts { text, mention } = &mut self.fonts;
        for (place, written) in [(text, fonts.text), (mention, fonts.mention)] {
            *place = written.map_or_else(|| place.clone(), |written| written.text);
        }
        said
    }
}

/// Typefaces that a theme of the project names and no font file has, with their places. Without the
/// typesetter no font is read.
#[cfg(feature = "pdf")]
pub fn missing_fonts(theme: Theme) -> Vec<(Span, String)> {
    let is_own = |(_, bytes): &(Arc<str>, &[u8])| !builtin(FILE).any(|(_, known)| known == *bytes);
    let mut found = Vec::new();
    for (file, bytes) in theme.layers_of(FILE).into_iter().filter(is_own) {
        let fonts = yaml::mapping::<Layer>(&file, bytes, 1).unwrap_or_default().fonts;
        for family in [fonts.text, fonts.mention].into_iter().flatten() {
            if !super::chart::has_family(&family.text, &font_files(theme)) {
                let span = Span::new(&file, family.line, family.column).over(&family.text);
                found.push((span, family.text));
            }
        }
    }
    found
}

#[cfg(not(feature = "pdf"))]
pub fn missing_fonts(_theme: Theme) -> Vec<(Span, String)> {
    Vec::new()
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
