//! YAML text to typed values, with the place of each. The only file that names the YAML crate.
//!
//! A person's slip must be told with its line and its remedy, so the text is looked over before the parser sees it: git
//! conflict marks, tabs and no-break spaces used as indentation, a value cut short at ` #`, anchors and foreign encodings.

use std::marker::PhantomData;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::diagnostics::{Diagnostic, Span};

/// A value and where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    pub value: T,
    pub line: u32,
    pub column: u32,
}

impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for At<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = serde_yaml::Spanned::<T>::deserialize(deserializer)?;
        let (line, column) = place(&spanned.referenced);
        Ok(At { value: spanned.value, line, column })
    }
}

/// The largest text file that is read at all. A month of records is some tens of kilobytes.
pub const BYTES_MAX: usize = 32 * 1024 * 1024;

/// One item of a top-level list, with the line on which it starts.
pub type Item<T> = (T, u32);

/// Reads a file that holds a list. A mistake in one item does not hide the mistakes of the others: the file is parsed
/// whole first and, only when that fails, item by item.
pub fn list<T: DeserializeOwned>(file: &Arc<str>, bytes: &[u8]) -> (Vec<Item<T>>, Vec<Diagnostic>) {
    let text = match text(file, bytes) {
        Ok(text) => text,
        Err(diagnostic) => return (Vec::new(), vec![*diagnostic]),
    };
    let mut diagnostics = lints(file, &text);
    if !diagnostics.is_empty() {
        return (Vec::new(), diagnostics);
    }
    if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        return (Vec::new(), Vec::new());
    }
    match serde_yaml::from_str_with_options::<Vec<At<T>>>(&text, options()) {
        Ok(items) => (items.into_iter().map(|item| (item.value, item.line)).collect(), diagnostics),
        Err(error) => {
            let mut good = Vec::new();
            let pieces = pieces(&text);
            for piece in &pieces {
                match serde_yaml::from_str_with_options::<Vec<At<T>>>(piece, options()) {
                    Ok(items) => good.extend(items.into_iter().map(|item| (item.value, item.line))),
                    Err(error) => diagnostics.push(explain(file, piece, &error)),
                }
            }
            if diagnostics.is_empty() {
                diagnostics.push(explain(file, &text, &error));
            }
            (good, diagnostics)
        }
    }
}

/// Reads a file, or the front matter of one, that holds one mapping. `first_line` is the line of the file on which `bytes` begins.
pub fn mapping<T: DeserializeOwned>(file: &Arc<str>, bytes: &[u8], first_line: u32) -> Result<T, Vec<Diagnostic>> {
    let shift = |mut d: Diagnostic| {
        if let Some(span) = d.span.as_mut().filter(|span| span.line > 0) {
            span.line += first_line.saturating_sub(1);
        }
        d
    };
    let text = text(file, bytes).map_err(|d| vec![shift(*d)])?;
    let found = lints(file, &text);
    if !found.is_empty() {
        return Err(found.into_iter().map(shift).collect());
    }
    serde_yaml::from_str_with_options(&text, options()).map_err(|error| vec![shift(explain(file, &text, &error))])
}

/// A scalar whose text is kept whatever YAML would make of it: `NO`, `08` and `12:30` stay what was typed.
#[derive(Clone, Debug)]
pub struct Scalar {
    pub text: String,
    pub line: u32,
    pub column: u32,
}

impl<'de> serde::Deserialize<'de> for Scalar {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let at = At::<String>::deserialize(deserializer)?;
        Ok(Scalar { text: at.value, line: at.line, column: at.column })
    }
}

/// One value or a list of values: `weekday: tuesday` and `weekday: [tuesday, thursday]` are both read.
#[derive(Clone, Debug)]
pub struct Scalars(pub Vec<Scalar>);

impl<'de> serde::Deserialize<'de> for Scalars {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let at = At::<OneOrMany>::deserialize(deserializer)?;
        let scalars = match at.value {
            OneOrMany::One(text) => vec![Scalar { text, line: at.line, column: at.column }],
            OneOrMany::Many(scalars) => scalars,
        };
        Ok(Scalars(scalars))
    }
}

enum OneOrMany {
    One(String),
    Many(Vec<Scalar>),
}

impl<'de> serde::Deserialize<'de> for OneOrMany {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor(PhantomData<()>);
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = OneOrMany;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("a value or a list of values")
            }
            fn visit_str<E>(self, text: &str) -> Result<OneOrMany, E> {
                Ok(OneOrMany::One(text.to_owned()))
            }
            fn visit_bool<E>(self, value: bool) -> Result<OneOrMany, E> {
                Ok(OneOrMany::One(value.to_string()))
            }
            fn visit_i64<E>(self, value: i64) -> Result<OneOrMany, E> {
                Ok(OneOrMany::One(value.to_string()))
            }
            fn visit_u64<E>(self, value: u64) -> Result<OneOrMany, E> {
                Ok(OneOrMany::One(value.to_string()))
            }
            fn visit_f64<E>(self, value: f64) -> Result<OneOrMany, E> {
                Ok(OneOrMany::One(value.to_string()))
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut sequence: A) -> Result<OneOrMany, A::Error> {
                let mut scalars = Vec::new();
                while let Some(scalar) = sequence.next_element()? {
                    scalars.push(scalar);
                }
                Ok(OneOrMany::Many(scalars))
            }
        }
        deserializer.deserialize_any(Visitor(PhantomData))
    }
}

fn options() -> serde_yaml::Options {
    serde_yaml::options! {
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        reject_unsupported_tags: true,
        with_snippet: false,
        budget: serde_yaml::budget! {
            max_events: 40_000_000,
            max_nodes: 20_000_000,
            max_total_scalar_bytes: 2 * BYTES_MAX,
            max_depth: 64,
            max_aliases: 0,
            max_anchors: 0,
        },
    }
}

/// UTF-8 text without byte order mark and with `\n` line ends, or what is wrong with the bytes.
pub fn text(file: &Arc<str>, bytes: &[u8]) -> Result<String, Box<Diagnostic>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if text.contains('\0') => {
            let span = position(file, text.as_bytes(), text.find('\0').unwrap_or(0));
            Err(Box::new(Diagnostic::error("encoding", span, "the file holds a NUL byte: it is not a text file").hint(ENCODING_HINT)))
        }
        Ok(text) => Ok(text.replace("\r\n", "\n").replace('\r', "\n")),
        Err(error) => {
            let span = position(file, bytes, error.valid_up_to());
            let message = "the file is not in UTF-8: this character cannot be read";
            Err(Box::new(Diagnostic::error("encoding", span, message).hint(ENCODING_HINT)))
        }
    }
}

const ENCODING_HINT: &str = "save the file again with the encoding UTF-8";

fn position(file: &Arc<str>, bytes: &[u8], offset: usize) -> Span {
    let before = &bytes[..offset];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
    Span::new(file, count(line), count(column))
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn place(location: &serde_yaml::Location) -> (u32, u32) {
    (u32::try_from(location.line()).unwrap_or(u32::MAX), u32::try_from(location.column()).unwrap_or(u32::MAX))
}

/// Slips that YAML would accept, or refuse with words that help nobody.
fn lints(file: &Arc<str>, text: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut block: Option<usize> = None;
    for (index, line) in text.lines().enumerate() {
        let number = count(index + 1);
        let at = |column: usize| Span::new(file, number, count(column));
        if ["<<<<<<< ", ">>>>>>> ", "||||||| "].iter().any(|mark| line.starts_with(mark)) || line == "=======" {
            let message = "a merge conflict was left in the file";
            found.push(Diagnostic::error("merge-conflict", at(1), message).hint("keep one of the two versions and delete the marks"));
            continue;
        }
        let blank: String = line.chars().take_while(|c| c.is_whitespace()).collect();
        if let Some(column) = blank.chars().position(|c| c == '\t') {
            if !line.trim().is_empty() {
                let message = "a tab is used as indentation; YAML wants spaces";
                found.push(Diagnostic::error("tab-indentation", at(column + 1), message).hint("replace the tab by two spaces"));
            }
            continue;
        }
        if let Some(column) = blank.chars().position(|c| c != ' ') {
            let message = "a no-break space is used as indentation: it looks like a space and is not one";
            found.push(Diagnostic::error("no-break-space", at(column + 1), message).hint("replace it by an ordinary space"));
            continue;
        }
        let indent = blank.len();
        if let Some(owner) = block {
            if line.trim().is_empty() || indent > owner {
                continue;
            }
            block = None;
        }
        if let Some(diagnostic) = cut_value(line, &at) {
            found.push(diagnostic);
        }
        if opens_block_scalar(line) {
            block = Some(indent);
        }
    }
    found
}

fn opens_block_scalar(line: &str) -> bool {
    let value = line.split(" #").next().unwrap_or(line).trim_end();
    let header = value.rsplit(' ').next().unwrap_or("");
    matches!(header.chars().next(), Some('|' | '>')) && header.len() <= 3
}

/// `address: 12 rue des Lilas #3` keeps only `12 rue des Lilas`: a plain value followed by ` #` and no further blank.
fn cut_value(line: &str, at: &dyn Fn(usize) -> Span) -> Option<Diagnostic> {
    let (key, value) = line.split_once(": ")?;
    let value_start = key.len() + 2;
    if key.contains('#') || key.contains('"') || value.trim_start().starts_with(['"', '\'', '[', '{', '|', '>', '#', '&', '*']) {
        return None;
    }
    let hash = value.find(" #")?;
    let comment = &value[hash + 2..];
    if comment.is_empty() || comment.starts_with([' ', '#', '!']) {
        return None;
    }
    let column = line[..value_start + hash + 1].chars().count() + 1;
    let message = format!("the value is cut at ` #`: everything from `#{comment}` on would be lost");
    Some(
        Diagnostic::error("cut-value", at(column), message).hint("put the whole value in quotation marks, or write a comment with a blank after `#`"),
    )
}

/// The items of a top-level list, each padded with empty lines so that its places stay true.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.starts_with("- ") || line == "-" || pieces.is_empty() {
            pieces.push("\n".repeat(index));
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push_str(line);
            piece.push('\n');
        }
    }
    pieces.retain(|piece| piece.lines().any(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')));
    pieces
}

/// The parser's error in the record keeper's words.
fn explain(file: &Arc<str>, text: &str, error: &serde_yaml::Error) -> Diagnostic {
    use serde_yaml::Error;
    let error = error.without_snippet();
    let span = error.location().map_or_else(
        || Span::whole_file(file),
        |location| {
            let (line, column) = place(&location);
            Span::new(file, line, column)
        },
    );
    match error {
        Error::SerdeUnknownField { field, expected, .. } => {
            let known = expected.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
            let diagnostic = Diagnostic::error("unknown-key", span, format!("unknown key `{field}`")).suggest(field, expected.iter().copied());
            match diagnostic.hint {
                Some(_) => diagnostic,
                None => diagnostic.hint(format!("the keys known here are {known}")),
            }
        }
        Error::SerdeMissingField { field, .. } => {
            Diagnostic::error("missing-key", span, format!("the key `{field}` is missing")).hint(format!("add a line `{field}: …` to this record"))
        }
        Error::NullIntoString { .. } => Diagnostic::error("empty-value", span, "a key without a value").hint("give it a value or delete the line"),
        Error::SerdeInvalidType { unexpected, expected, .. } => {
            Diagnostic::error("wrong-shape", span, format!("found {unexpected} where {expected} is wanted"))
        }
        Error::Unexpected { expected, .. } => Diagnostic::error("wrong-shape", span, format!("found something else where {expected} is wanted"))
            .hint("look at the indentation and at the colon of this line and of the one before"),
        other => {
            let message = other.to_string();
            let message = message.lines().next().unwrap_or_default().to_owned();
            let lower = message.to_lowercase();
            if lower.contains("duplicate") {
                Diagnostic::error("duplicate-key", span, format!("the same key stands twice in one record: {message}"))
                    .hint("keep one of the two lines")
            } else if lower.contains("anchor")
                || lower.contains("alias")
                || lower.contains("budget")
                || lower.contains("depth")
                || lower.contains("nest")
            {
                Diagnostic::error("yaml-limit", span, format!("the file goes beyond what records may hold: {message}"))
                    .hint("write the values out: anchors (&), aliases (*) and deep nesting are not used in records")
            } else {
                let hint = if text.lines().nth(span.line.saturating_sub(1) as usize).is_some_and(|line| line.matches(": ").count() > 1) {
                    "a text that holds `: ` must stand in quotation marks"
                } else {
                    "look at the indentation, the quotation marks and the colon of this line and of the one before"
                };
                Diagnostic::error("yaml", span, format!("the YAML cannot be read here: {message}")).hint(hint)
            }
        }
    }
}
