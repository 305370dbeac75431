//! Pictures of a project as they are published: drawings written anew with nothing but shapes, the
//! others measured, decoded and scaled to what is shown. Independent of who shows them.

mod cost;
mod drawing;
mod pixels;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::words::{Message, message};

/// The formats of pictures that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    Svg,
    Png,
    Jpeg,
    Gif,
    WebP,
}

/// Each format with its media type and the endings of its files; the first is the one that is
/// written.
const FORMATS: &[(Format, &str, &[&str])] = &[
    (Format::Svg, "image/svg+xml", &["svg"]),
    (Format::Png, "image/png", &["png"]),
    (Format::Jpeg, "image/jpeg", &["jpg", "jpeg"]),
    (Format::Gif, "image/gif", &["gif"]),
    (Format::WebP, "image/webp", &["webp"]),
];

impl Format {
    /// By the ending of a file's name.
    pub fn of(path: &str) -> Option<Self> {
        Self::of_ending(path.rsplit('/').next()?.rsplit_once('.')?.1)
    }

    pub fn of_ending(ending: &str) -> Option<Self> {
        let ending = ending.to_ascii_lowercase();
        let has_ending =
            |(.., endings): &&(Format, &str, &[&str])| endings.iter().any(|known| *known == ending);
        FORMATS.iter().find(has_ending).map(|(format, ..)| *format)
    }

    pub fn ending(self) -> &'static str {
        self.row().2[0]
    }

    pub fn media_type(self) -> &'static str {
        self.row().1
    }

    fn row(self) -> &'static (Format, &'static str, &'static [&'static str]) {
        &FORMATS[self as usize]
    }
}

/// What a picture is shown as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// In the row of supporters: on pages, in calendars, in documents.
    Logo,
    /// In the text of a report.
    Illustration,
    /// In the text of a page.
    Page,
}

/// Width and height, in points of a picture.
type Bounds = (u32, u32);

/// A page shows a logo at most 162 by 54 points large; a screen has up to three for each.
const LOGO_ON_SCREEN: Bounds = (486, 162);
/// The largest box of a logo, on a poster of A3, is 32 by 21 mm; 600 points an inch are what
/// printers do.
const LOGO_IN_PRINT: Bounds = (768, 512);
/// The text of a report is 170 mm wide, and at 300 points an inch single points cannot be seen.
const ILLUSTRATION: Bounds = (2000, 2800);
/// The text of a page is at most 672 points wide; for fine screens there is a larger one.
const PAGE: Bounds = (800, 1200);
const PAGE_LARGE: Bounds = (1600, 2400);

impl Role {
    fn in_print(self) -> Bounds {
        match self {
            Role::Logo => LOGO_IN_PRINT,
            Role::Illustration => ILLUSTRATION,
            Role::Page => PAGE_LARGE,
        }
    }

    fn on_screen(self) -> Bounds {
        match self {
            Role::Logo => LOGO_ON_SCREEN,
            Role::Illustration => ILLUSTRATION,
            Role::Page => PAGE,
        }
    }

    /// Calendars and every browser show these.
    fn takes(self, format: Format) -> bool {
        self != Role::Logo || matches!(format, Format::Svg | Format::Png | Format::Jpeg)
    }
}

/// A picture as it is published.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    pub format: Format,
    /// Of the file as it was handed in, in units of its own, upright.
    pub size: Size,
    /// As documents show it.
    pub print: Arc<[u8]>,
    /// As pages show it: the same, or smaller.
    pub screen: Arc<[u8]>,
    /// Whether nothing of it is seen.
    pub is_blank: bool,
}

/// In thousandths, so that sizes can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    width: u64,
    height: u64,
}

impl Size {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
    fn new(width: f64, height: f64) -> Self {
        let thousandths = |length: f64| (length * 1000.0).round().clamp(1.0, 1e12) as u64;
        Size { width: thousandths(width), height: thousandths(height) }
    }

    #[expect(clippy::cast_precision_loss, reason = "below 1e12")]
    pub fn width(self) -> f64 {
        self.width as f64 / 1000.0
    }

    #[expect(clippy::cast_precision_loss, reason = "below 1e12")]
    pub fn height(self) -> f64 {
        self.height as f64 / 1000.0
    }
}

/// Why a picture cannot be published; where it is named is not known here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    code: Code,
    message: Message,
    /// Line and column in its file, where they are known.
    place: (u32, u32),
}

impl Fault {
    fn new(code: Code, message: Message) -> Self {
        Fault { code, message, place: (0, 0) }
    }

    fn placed(self, line: u32, column: u32) -> Self {
        Fault { place: (line, column), ..self }
    }

    /// Said where the file is named.
    pub fn at(&self, span: Span, file: &str) -> Diagnostic {
        Diagnostic::new(self.code, span, self.message.clone().with("file", file))
    }

    /// Said in the file itself.
    pub fn in_file(&self, file: &Arc<str>) -> Diagnostic {
        self.at(Span::new(file, self.place.0, self.place.1), file)
    }
}

impl Picture {
    /// How many points a page shows, and how many the larger file for fine screens has, where
    /// there is one.
    pub fn on_page(&self) -> ((u32, u32), Option<u32>) {
        let within = |bounds: Bounds| {
            let (width, height) = (self.size.width(), self.size.height());
            let scale = (f64::from(bounds.0) / width).min(f64::from(bounds.1) / height).min(1.0);
            (points(width * scale), points(height * scale))
        };
        let is_larger = !Arc::ptr_eq(&self.print, &self.screen);
        (within(PAGE), is_larger.then(|| within(PAGE_LARGE).0))
    }

    /// That nothing of the picture is seen, said at a place.
    pub fn doubt(&self, span: Span, file: &str) -> Option<Diagnostic> {
        let message = || message!("picture-blank", file = file);
        self.is_blank
            .then(|| Diagnostic::new(Code::UnsafeSvg, span, message()).severity(Severity::Warning))
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what fits")]
fn points(length: f64) -> u32 {
    length.round().clamp(1.0, 4096.0) as u32
}

/// A picture by the bytes of its file.
///
/// # Errors
/// Where it is no picture of its format, is damaged or too large, or is a drawing with parts that
/// are none.
pub fn read(path: &str, bytes: &[u8], role: Role) -> Result<Picture, Fault> {
    let Some(format) = Format::of(path).filter(|format| role.takes(*format)) else {
        return Err(Fault::new(Code::LogoFormat, message!("picture-format")));
    };
    if let Some(found) = found(bytes).filter(|found| *found != format) {
        let (name, ending) = (found.media_type().trim_start_matches("image/"), found.ending());
        let name = name.trim_end_matches("+xml");
        let message = message!("picture-other-format", found = name, ending = ending);
        return Err(Fault::new(Code::LogoFormat, message));
    }
    match format {
        Format::Svg => drawing::read(bytes),
        _ => pixels::read(bytes, role),
    }
}

/// What a file is by its first bytes.
fn found(bytes: &[u8]) -> Option<Format> {
    let is_text = bytes.trim_ascii_start().starts_with(b"<");
    is_text.then_some(Format::Svg).or_else(|| pixels::found(bytes))
}

/// What was made of the file of a picture.
pub type Made = Result<Arc<Picture>, Fault>;

/// What was made of each picture. Large ones are dear, and many files show the same.
#[derive(Debug, Default)]
pub struct Pictures(Mutex<BTreeMap<(Arc<str>, Role), Known>>);

#[derive(Debug)]
struct Known {
    bytes: Arc<[u8]>,
    made: Made,
}

impl Pictures {
    /// The picture in a file. One is made at a time: each takes up to 400 MB while it is.
    pub fn read(&self, path: &Arc<str>, bytes: &Arc<[u8]>, role: Role) -> Made {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (Arc::clone(path), role);
        if let Some(known) = known.get(&key).filter(|known| known.bytes == *bytes) {
            return known.made.clone();
        }
        let made = read(path, bytes, role).map(Arc::new);
        known.insert(key, Known { bytes: Arc::clone(bytes), made: made.clone() });
        made
    }

    /// Forgets those whose files are gone.
    pub fn retain(&self, is_there: impl Fn(&str) -> bool) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|(path, _), _| is_there(path));
    }
}
