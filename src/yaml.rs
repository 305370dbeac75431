//! YAML text to typed values, with the place of each. The only file that names the YAML crate.
//!
//! A person's slip must be told with its line and its remedy, so the text is looked over before the
//! parser sees it: git conflict marks, tabs and no-break spaces used as indentation, a value cut
//! short at ` #`, anchors and foreign encodings.

mod cut;
mod edit;
mod indent;
mod foreign;
mod repair;
mod slips;

use std::collections::BTreeSet;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_yaml::Error;
use serde_yaml::budget::BudgetBreach;
use serde_yaml::granit_parser::ErrorKind;
use serde_yaml::localizer::ExternalMessageSource;

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::words::{Message, message};

pub use edit::{Cut, cut_at, record_at, record_starts, without};

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

/// Reads a file that holds a list. A mistake in one item does not hide the mistakes of the others:
/// the file is parsed whole first and, only when that fails, item by item.
pub fn list<T: DeserializeOwned>(file: &Arc<str>, bytes: &[u8]) -> (Vec<Item<T>>, Vec<Diagnostic>) {
    let text = match text(file, bytes) {
        Ok(text) => text,
        Err(diagnostic) => return (Vec::new(), vec![*diagnostic]),
    };
    let mut diagnostics = lints(file, &text);
    if !diagnostics.is_empty() {
        let reads =
            |text: &str| serde_yaml::from_str_with_options::<Vec<At<T>>>(text, options()).is_ok();
        indent::mend(&text, &mut diagnostics, &reads);
        return (Vec::new(), diagnostics);
    }
    if holds_nothing(&text) {
        return (Vec::new(), Vec::new());
    }
    match serde_yaml::from_str_with_options::<Vec<At<T>>>(&text, options()) {
        Ok(items) => (items.into_iter().map(|item| (item.value, item.line)).collect(), diagnostics),
        Err(error) => {
            let lines: Vec<&str> = text.lines().collect();
            let mut recovery = Recovery {
                file,
                starts: starts(&lines),
                lines,
                good: Vec::new(),
                diagnostics,
                bad: 0,
            };
            recovery.read(0..recovery.starts.len());
            recovery.join_torn();
            if recovery.diagnostics.is_empty() {
                recovery.diagnostics.push(explain(file, &text, &error));
            }
            (recovery.good, recovery.diagnostics)
        }
    }
}

/// The words of a text, whatever it is meant to be.
fn meaning(text: &str) -> Option<serde_json::Value> {
    serde_yaml::from_str_with_options(text, options()).ok()
}

/// Whether there are only comments and empty lines.
fn holds_nothing(text: &str) -> bool {
    text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
}

/// How many faulty items of one file are reported before the rest is given up.
const ITEMS_TOLD_MAX: usize = 100;

/// A list with mistakes, read in parts: as much at once as is faultless, each faulty item alone.
struct Recovery<'a, T> {
    file: &'a Arc<str>,
    lines: Vec<&'a str>,
    /// The line, from 0, on which each item begins.
    starts: Vec<usize>,
    good: Vec<Item<T>>,
    diagnostics: Vec<Diagnostic>,
    bad: usize,
}

impl<T: DeserializeOwned> Recovery<'_, T> {
    /// Reads some items. The place of the first error shows where to cut: what comes before it is
    /// read once more and the rest for the first time, so that one mistake costs at most a second
    /// reading. Where the place misleads (a quotation mark that is closed much later), by halves.
    fn read(&mut self, items: std::ops::Range<usize>) {
        let (first, end) = (items.start, items.end);
        if items.is_empty() || self.bad >= ITEMS_TOLD_MAX {
            return;
        }
        let text = self.text(&items);
        if end - first == 1 {
            if !holds_nothing(&text) {
                self.item(first, text);
            }
            return;
        }
        let error = match serde_yaml::from_str_with_options::<Vec<At<T>>>(&text, options()) {
            Ok(items) => {
                self.good.extend(items.into_iter().map(|item| (item.value, item.line)));
                return;
            }
            Err(error) => error,
        };
        let line = error.without_snippet().location().map_or(0, |location| place(&location).0);
        let line = usize::try_from(line).unwrap_or(0).saturating_sub(1);
        let faulty = self.starts.partition_point(|start| *start <= line).saturating_sub(1);
        if (first..end - 1).contains(&faulty) {
            self.read(first..faulty);
            self.read(faulty..faulty + 1);
            self.read(faulty + 1..end);
        } else {
            let middle = first + (end - first) / 2;
            self.read(first..middle);
            self.read(middle..end);
        }
    }

    fn item(&mut self, item: usize, text: String) {
        let (items, said) = match repaired(self.file, &text) {
            Some((items, said)) => (items, vec![said]),
            None => piece_by_piece(self.file, text),
        };
        self.good.extend(items);
        self.bad += usize::from(!said.is_empty());
        self.diagnostics.extend(said);
        if self.bad == ITEMS_TOLD_MAX && item + 1 < self.starts.len() {
            let span = Span::new(self.file, count(self.starts[item + 1] + 1), 1);
            self.diagnostics.push(Diagnostic::new(Code::Yaml, span, message!("yaml-given-up")));
        }
    }

    /// A record that a dash too many cuts in two: each half misses keys, and together they are
    /// whole.
    fn join_torn(&mut self) {
        let torn: Vec<u32> = self
            .diagnostics
            .iter()
            .filter(|found| found.code == Code::MissingKey)
            .filter_map(|found| found.span.as_ref().map(|span| span.line))
            .collect();
        let at = |line: u32| usize::try_from(line).unwrap_or(0).saturating_sub(1);
        for item in 0..self.starts.len().saturating_sub(1) {
            let (first, second) = (self.starts[item], self.starts[item + 1]);
            let is_torn = |line: usize| torn.iter().any(|found| at(*found) == line);
            if !is_torn(first) || !is_torn(second) {
                continue;
            }
            let text = self.text(&(item..item + 2));
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            let Some(line) = lines.get_mut(second) else { continue };
            let Some(rest) = line.strip_prefix("- ").map(str::trim_start) else { continue };
            let fixed = format!("  {rest}");
            let span = Span::new(self.file, count(second + 1), 1).over(line);
            line.clone_from(&fixed);
            let read = serde_yaml::from_str_with_options::<Vec<At<T>>>(
                &(lines.join("\n") + "\n"),
                options(),
            );
            let Ok(items) = read else { continue };
            self.good.extend(items.into_iter().map(|item| (item.value, item.line)));
            self.diagnostics.retain(|found| {
                let line = found.span.as_ref().map_or(0, |span| at(span.line));
                found.code != Code::MissingKey || (line != first && line != second)
            });
            let mut said = Diagnostic::new(Code::Yaml, span, message!("yaml-dash-stray"));
            said.instead = Some(fixed);
            self.diagnostics.push(said);
        }
    }

    /// Some items, with empty lines before them so that their places stay true.
    fn text(&self, items: &std::ops::Range<usize>) -> String {
        let first = self.starts[items.start];
        let end = self.starts.get(items.end).copied().unwrap_or(self.lines.len());
        let mut text = "\n".repeat(first);
        for line in &self.lines[first..end] {
            text.push_str(line);
            text.push('\n');
        }
        text
    }
}

/// The lines, from 0, on which items of a top-level list begin; the first begins with the file.
fn starts(lines: &[&str]) -> Vec<usize> {
    let begins = |(index, line): (usize, &&str)| {
        (index == 0 || line.starts_with("- ") || **line == *"-").then_some(index)
    };
    lines.iter().enumerate().filter_map(begins).collect()
}

/// An item that one changed line makes readable, as it would be, with what is wrong with it.
fn repaired<T: DeserializeOwned>(
    file: &Arc<str>,
    text: &str,
) -> Option<(Vec<Item<T>>, Diagnostic)> {
    let read = |text: &str| serde_yaml::from_str_with_options::<Vec<At<T>>>(text, options());
    let error = read(text).err()?;
    let known = explain(file, text, &error);
    let is_slip = match error.without_snippet() {
        Error::SerdeUnknownField { .. } | Error::SerdeMissingField { .. } => true,
        Error::DuplicateMappingKey { key: Some(key), .. } => opens_record(text, key),
        _ => [Code::Yaml, Code::YamlLimit, Code::WrongShape, Code::EmptyValue, Code::DuplicateKey]
            .contains(&known.code),
    };
    let line = known.span.as_ref().filter(|span| is_slip && span.line > 0)?.line;
    let line = usize::try_from(line).ok()?.checked_sub(1)?;
    let reads = |text: &str| read(text).is_ok();
    let (said, made) = match known.code {
        Code::MissingKey => repair::indented(file, text, line, &reads)?,
        _ => repair::find(file, text, line, &known, &reads)?,
    };
    let items = read(&made).ok()?;
    Some((items.into_iter().map(|item| (item.value, item.line)).collect(), said))
}

/// Whether a key is the first of a record.
fn opens_record(text: &str, key: &str) -> bool {
    let mut opening = text.lines().filter_map(|line| line.trim_start().strip_prefix("- "));
    opening.any(|line| line.split(':').next().is_some_and(|first| first.trim() == key))
}

/// How many unknown or repeated keys of one record are told before it is given up.
const KEYS_TOLD_MAX: usize = 20;

/// Reads one item. A key that is unknown or stands twice is said and left aside, so that the next
/// mistake comes to light.
fn piece_by_piece<T: DeserializeOwned>(
    file: &Arc<str>,
    mut piece: String,
) -> (Vec<Item<T>>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    while diagnostics.len() < KEYS_TOLD_MAX {
        let error = match serde_yaml::from_str_with_options::<Vec<At<T>>>(&piece, options()) {
            Ok(items) => {
                return (
                    items.into_iter().map(|item| (item.value, item.line)).collect(),
                    diagnostics,
                );
            }
            Err(error) => error,
        };
        let diagnostic = explain(file, &piece, &error);
        let line = diagnostic
            .span
            .as_ref()
            .filter(|_| [Code::UnknownKey, Code::DuplicateKey].contains(&diagnostic.code))
            .map(|span| span.line);
        diagnostics.push(diagnostic);
        match line.and_then(|line| without_key(&piece, line)) {
            Some(rest) => piece = rest,
            None => break,
        }
    }
    (Vec::new(), diagnostics)
}

/// A text without the key on a line and what belongs to it; the line numbers stay. `None` where the
/// key opens the record.
fn without_key(text: &str, line: u32) -> Option<String> {
    let index = usize::try_from(line).ok()?.checked_sub(1)?;
    let indent = |line: &str| line.len() - line.trim_start().len();
    let own = text
        .lines()
        .nth(index)
        .filter(|own| !own.trim_start().starts_with('-') && !own.contains('{'))?;
    let mut inside = false;
    let mut rest = String::with_capacity(text.len());
    for (number, line) in text.lines().enumerate() {
        inside =
            number == index || (inside && (line.trim().is_empty() || indent(line) > indent(own)));
        rest.push_str(if inside { "" } else { line });
        rest.push('\n');
    }
    Some(rest)
}

/// Reads a file, or the front matter of one, that holds one mapping. `first_line` is the line of
/// the file on which `bytes` begins.
pub fn mapping<T: DeserializeOwned>(
    file: &Arc<str>,
    bytes: &[u8],
    first_line: u32,
) -> Result<T, Vec<Diagnostic>> {
    let shift = |mut d: Diagnostic| {
        if let Some(span) = d.span.as_mut().filter(|span| span.line > 0) {
            span.line += first_line.saturating_sub(1);
        }
        d
    };
    let text = text(file, bytes).map_err(|d| vec![shift(*d)])?;
    let mut found = lints(file, &text);
    if !found.is_empty() {
        let reads = |text: &str| serde_yaml::from_str_with_options::<T>(text, options()).is_ok();
        indent::mend(&text, &mut found, &reads);
        return Err(found.into_iter().map(shift).collect());
    }
    let read = |text: &str| serde_yaml::from_str_with_options::<T>(text, options());
    read(&text).map_err(|error| {
        let said = explain(file, &text, &error);
        let line = said.span.as_ref().filter(|span| span.line > 0).map(|span| span.line - 1);
        let slip = line.filter(|_| said.code == Code::Yaml).and_then(|line| {
            let line = usize::try_from(line).ok()?;
            repair::find(file, &text, line, &said, &|text| read(text).is_ok())
        });
        vec![shift(slip.map_or(said, |(slip, _)| slip))]
    })
}

/// A scalar whose text is kept whatever YAML would make of it: `NO`, `08` and `12:30` stay what was
/// typed.
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

/// One value or a list of values: `weekday: tuesday` and `weekday: [tuesday, thursday]` are both
/// read.
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

/// One text, or a text under each of several keys: `message: …` and `message: {fr: …, de: …}` are
/// both read.
#[derive(Clone, Debug)]
pub struct TextOrTexts {
    /// Without a key where there is one text only.
    pub texts: Vec<(Option<Scalar>, Scalar)>,
    pub line: u32,
    pub column: u32,
}

impl<'de> serde::Deserialize<'de> for TextOrTexts {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let at = At::<OneOrKeyed>::deserialize(deserializer)?;
        let (line, column) = (at.line, at.column);
        let texts = match at.value {
            OneOrKeyed::One(text) => vec![(None, Scalar { text, line, column })],
            OneOrKeyed::Keyed(texts) => {
                texts.into_iter().map(|(key, text)| (Some(key), text)).collect()
            }
        };
        Ok(TextOrTexts { texts, line, column })
    }
}

enum OneOrKeyed {
    One(String),
    Keyed(Vec<(Scalar, Scalar)>),
}

impl<'de> serde::Deserialize<'de> for OneOrKeyed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = OneOrKeyed;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("shape-texts")
            }
            fn visit_str<E>(self, text: &str) -> Result<OneOrKeyed, E> {
                Ok(OneOrKeyed::One(text.to_owned()))
            }
            fn visit_bool<E>(self, value: bool) -> Result<OneOrKeyed, E> {
                Ok(OneOrKeyed::One(value.to_string()))
            }
            fn visit_i64<E>(self, value: i64) -> Result<OneOrKeyed, E> {
                Ok(OneOrKeyed::One(value.to_string()))
            }
            fn visit_u64<E>(self, value: u64) -> Result<OneOrKeyed, E> {
                Ok(OneOrKeyed::One(value.to_string()))
            }
            fn visit_f64<E>(self, value: f64) -> Result<OneOrKeyed, E> {
                Ok(OneOrKeyed::One(value.to_string()))
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<OneOrKeyed, A::Error> {
                let mut texts = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    texts.push(entry);
                }
                Ok(OneOrKeyed::Keyed(texts))
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

impl<'de> serde::Deserialize<'de> for OneOrMany {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor(PhantomData<()>);
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = OneOrMany;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("shape-values")
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
            fn visit_seq<A: serde::de::SeqAccess<'de>>(
                self,
                mut sequence: A,
            ) -> Result<OneOrMany, A::Error> {
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

/// Whether a text has nothing but blank lines and comments.
pub fn is_empty(bytes: &[u8]) -> bool {
    let mut lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).map(<[u8]>::trim_ascii);
    lines.all(|line| line.is_empty() || line.starts_with(b"#"))
}

/// What stands after `id:` and `code:` in a file, however broken it is: those records are there and
/// only cannot be read.
pub fn ids(bytes: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(bytes);
    let signs = ['-', ' ', '\t', '\u{a0}', '\u{feff}', '–', '—', '•', '*'];
    let keys = text.lines().map(|line| line.trim_start_matches(signs));
    let values =
        keys.filter_map(|line| line.strip_prefix("id:").or_else(|| line.strip_prefix("code:")));
    values
        .map(|value| {
            value.split(" #").next().unwrap_or("").trim().trim_matches(['"', '\'']).to_owned()
        })
        .collect()
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
            Err(Box::new(Diagnostic::new(Code::Encoding, span, message!("encoding-nul"))))
        }
        Ok(text) => Ok(text.replace("\r\n", "\n").replace('\r', "\n")),
        Err(error) => {
            let span = position(file, bytes, error.valid_up_to());
            Err(Box::new(Diagnostic::new(Code::Encoding, span, message!("encoding-character"))))
        }
    }
}

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
    (
        u32::try_from(location.line()).unwrap_or(u32::MAX),
        u32::try_from(location.column()).unwrap_or(u32::MAX),
    )
}

/// Slips that YAML would accept, or refuse with words that help nobody.
fn lints(file: &Arc<str>, text: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut block: Option<usize> = None;
    let mut scan = cut::Scan::default();
    for (index, line) in text.lines().enumerate() {
        let number = count(index + 1);
        if found.len() == ITEMS_TOLD_MAX {
            let span = Span::new(file, number, 1);
            found.push(Diagnostic::new(Code::Yaml, span, message!("yaml-given-up")));
            break;
        }
        let at = |column: usize| Span::new(file, number, count(column));
        if ["<<<<<<< ", ">>>>>>> ", "||||||| "].iter().any(|mark| line.starts_with(mark))
            || line == "======="
        {
            let message = message!("merge-conflict");
            found.push(Diagnostic::new(Code::MergeConflict, at(1).over(line), message));
            continue;
        }
        let blank: String = line.chars().take_while(|c| c.is_whitespace()).collect();
        if let Some(column) = blank.chars().position(|c| c == '\t') {
            if !line.trim().is_empty() {
                let message = message!("tab-indentation");
                found.push(Diagnostic::new(Code::TabIndentation, at(column + 1), message));
            }
            continue;
        }
        if let Some(column) = blank.chars().position(|c| c != ' ') {
            let message = message!("no-break-space");
            found.push(Diagnostic::new(Code::NoBreakSpace, at(column + 1), message));
            continue;
        }
        let indent = blank.len();
        if let Some(owner) = block {
            if line.trim().is_empty() || indent > owner {
                continue;
            }
            block = None;
        }
        if let Some(hash) = scan.cut(line) {
            let span = at(line[..hash].chars().count() + 1).over(&line[hash..]);
            let message = message!("cut-value", comment = &line[hash + 1..]);
            found.push(Diagnostic::new(Code::CutValue, span, message));
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

/// The parser's error in the record keeper's words.
fn explain(file: &Arc<str>, text: &str, error: &Error) -> Diagnostic {
    let error = error.without_snippet();
    let span = error.location().map_or_else(
        || Span::whole_file(file),
        |location| {
            let (line, column) = place(&location);
            Span::new(file, line, column)
        },
    );
    let (before, rest) = around(text, &span);
    // A key in quotation marks is longer than its text.
    let key_span = |key: &str| match rest.starts_with(key) {
        true => span.clone().over(key),
        false => span.clone(),
    };
    let wrong = |code, message| Diagnostic::new(code, span.clone(), message);
    match error {
        Error::SerdeUnknownField { field, expected, .. } => {
            let known: Vec<_> = expected.iter().map(|key| format!("`{key}`")).collect();
            let message = message!("unknown-key", key = field, known = known);
            let said = Diagnostic::new(Code::UnknownKey, key_span(field), message);
            match foreign::meant(field, expected) {
                Some(key) => {
                    let mut said = said.hint(message!("did-you-mean", text = key));
                    said.instead = Some(key.to_owned());
                    said.is_sure = foreign::is_sure(field);
                    said
                }
                None => said.suggest(field, expected.iter().copied()),
            }
        }
        Error::SerdeMissingField { field, .. } => missing(text, span, field),
        Error::DuplicateMappingKey { key: Some(key), .. } => {
            let message = message!("duplicate-key", key = key);
            Diagnostic::new(Code::DuplicateKey, key_span(key), message)
        }
        Error::DuplicateMappingKey { key: None, .. } => {
            wrong(Code::DuplicateKey, message!("duplicate-key-unnamed"))
        }
        Error::NullIntoString { .. } => wrong(Code::EmptyValue, message!("empty-value-key")),
        Error::SerdeInvalidType { unexpected, expected, .. } => {
            let (found, wanted) = (shape(unexpected), shape(expected));
            wrong(Code::WrongShape, message!("wrong-shape", found = found, wanted = wanted))
        }
        Error::Unexpected { expected, .. } => {
            let is_first = span.line <= first_line(text);
            wrong(Code::WrongShape, misshapen(expected, before, rest, is_first))
        }
        Error::InvalidScalar { .. } => wrong(Code::Yaml, message!("yaml-number")),
        Error::MultipleDocuments { .. } => wrong(Code::Yaml, message!("yaml-second-document")),
        Error::UnknownAnchor { .. } => wrong(Code::YamlLimit, message!("yaml-limit-alias")),
        Error::UnsupportedTag { .. } => wrong(Code::Yaml, message!("yaml-value-sign", sign = "!")),
        Error::Budget { breach, .. } => {
            let message = match breach {
                BudgetBreach::Anchors { .. } => message!("yaml-limit-anchor"),
                BudgetBreach::Aliases { .. } => message!("yaml-limit-alias"),
                BudgetBreach::Depth { .. } => message!("yaml-limit-depth"),
                _ => message!("yaml-limit-size"),
            };
            wrong(Code::YamlLimit, message)
        }
        other => {
            let kind = match other {
                Error::ExternalMessage { source, .. } => match &**source {
                    ExternalMessageSource::Parser(error) => Some(error.kind()),
                    _ => None,
                },
                _ => None,
            };
            if kind == Some(&ErrorKind::RecursionLimitExceeded) {
                return wrong(Code::YamlLimit, message!("yaml-limit-depth"));
            }
            let known = kind.and_then(|kind| slips::told(kind, before, rest));
            wrong(Code::Yaml, known.unwrap_or_else(|| unknown(&other.to_string())))
        }
    }
}

/// A key that a record has not, at the key under which it belongs or at the record.
fn missing(text: &str, span: Span, key: &str) -> Diagnostic {
    if let Some((owner, span)) = owner(text, &span) {
        let message = message!("missing-key-under", key = key, owner = owner);
        return Diagnostic::new(Code::MissingKey, span, message);
    }
    let span = start_of_item(text, span);
    Diagnostic::new(Code::MissingKey, span, message!("missing-key-record", key = key))
}

/// What is in the place of a list, a record or a value; `before` and `rest` are its line.
fn misshapen(expected: &str, before: &str, rest: &str, is_first: bool) -> Message {
    match expected {
        "sequence start" if is_first => message!("wrong-shape-no-list"),
        "string scalar" if rest.starts_with(['[', '{']) => {
            message!("wrong-shape-bracket", bracket = &rest[..1])
        }
        "mapping start"
            if before.trim_end().ends_with(':') && !rest.starts_with(['[', '|', '>']) =>
        {
            message!("wrong-shape-lines", key = before.trim_matches([' ', '-', ':']))
        }
        _ => {
            let glued = slips::glued(before, rest).filter(|_| expected == "mapping start");
            glued.unwrap_or_else(|| match expected {
                "mapping start" => message!("wrong-shape-record"),
                _ => message!("wrong-shape-else", wanted = shape(expected)),
            })
        }
    }
}

/// A mistake that only the parser knows, in its words.
fn unknown(words: &str) -> Message {
    let words = words.lines().next().unwrap_or_default();
    message!("yaml", problem = words.rfind(" at line ").map_or(words, |at| &words[..at]))
}

/// A shape that is found or wanted, from what the parser and the readers above call it.
fn shape(name: &str) -> Message {
    match name {
        "sequence" | "sequence start" => message!("shape-list"),
        "map" => message!("shape-lines"),
        "mapping start" => message!("shape-record"),
        "scalar" | "string scalar" => message!("shape-value"),
        "unit value" => message!("shape-nothing"),
        "shape-texts" => message!("shape-texts"),
        "shape-values" => message!("shape-values"),
        "shape-forms" => message!("shape-forms"),
        other => message!("shape-other", name = other),
    }
}

/// The line of a place, before it and from it on.
fn around<'a>(text: &'a str, span: &Span) -> (&'a str, &'a str) {
    let line = text.lines().nth(span.line.saturating_sub(1) as usize).unwrap_or("");
    let at = line.char_indices().nth(span.column.saturating_sub(1) as usize);
    line.split_at(at.map_or(line.len(), |(at, _)| at))
}

/// The key without a value on its line that contains a place, within an item of a list.
fn owner<'a>(text: &'a str, span: &Span) -> Option<(&'a str, Span)> {
    let lines: Vec<&str> = text.lines().take(span.line as usize).collect();
    let (last, before) = lines.split_last()?;
    let indent = |line: &str| line.len() - line.trim_start().len();
    if last.trim_start().starts_with('-') {
        return None;
    }
    let at =
        before.iter().rposition(|line| !line.trim().is_empty() && indent(line) < indent(last))?;
    let bare = before[at].trim();
    let key = bare.strip_suffix(':').filter(|key| !key.starts_with('-'))?;
    let place = Span::new(&span.file, count(at + 1), count(indent(before[at]) + 1));
    Some((key, place.over(bare)))
}

/// Where the list item begins in which a place lies.
fn start_of_item(text: &str, span: Span) -> Span {
    let lines: Vec<&str> = text.lines().take(span.line as usize).collect();
    let column = |line: &str| count(line.len() - line.trim_start().len() + 1);
    let opens =
        |line: &str| line.trim_start().starts_with("- ") && column(line) < span.column.max(2);
    match lines.iter().rposition(|line| opens(line)) {
        Some(index) => Span { line: count(index + 1), column: column(lines[index]), ..span },
        None => Span { line: first_line(text), column: 1, ..span },
    }
}

/// The first line, from 1, that holds more than a comment.
fn first_line(text: &str) -> u32 {
    count(
        text.lines()
            .take_while(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
            .count()
            + 1,
    )
}
