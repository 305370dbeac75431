//! What can be wrong and where, as data. Knows nothing of records, files on disk or terminals.

mod codes;
mod mend;

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::words::{Message, Tongue, Value, message};

pub use codes::{Code, Topic};
pub use mend::{Line, Mended, mended, written};

/// How bad it is: an error withholds what it reaches; a person should look at a warning; a question
/// is about what is likely right, to be confirmed once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    Question,
    Warning,
    Error,
}

/// How far an error reaches: what is withheld for it, and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reach {
    /// One text or picture of a record.
    Text,
    /// The look of pages: they are shown in the theme that comes with the program.
    Theme,
    /// One page of `content/`.
    Page,
    /// One document: an edition of a funder, a poster, a digest.
    Document,
    /// What is counted: editions that were not sent, and the public page of figures.
    Figures,
    /// The public timetable: nothing is published.
    Tour,
}

/// A place in a source file. Lines and columns count from 1; columns count characters. Line 0 means
/// the whole file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    pub file: Arc<str>,
    pub line: u32,
    pub column: u32,
    /// The column after the last character. Not above `column` where only the beginning is known.
    pub end: u32,
}

impl Span {
    /// A place of which only the beginning is known.
    pub fn new(file: &Arc<str>, line: u32, column: u32) -> Self {
        Span { file: Arc::clone(file), line, column, end: 0 }
    }

    /// As long as a text of one line that begins there.
    pub fn over(self, text: &str) -> Self {
        let length = text.lines().next().unwrap_or_default().chars().count();
        Span { end: self.column.saturating_add(u32::try_from(length).unwrap_or(0)), ..self }
    }

    pub fn whole_file(file: &str) -> Self {
        Span { file: file.into(), line: 0, column: 0, end: 0 }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.column) {
            (0, _) => f.write_str(&self.file),
            (line, 0) => write!(f, "{}:{line}", self.file),
            (line, column) => write!(f, "{}:{line}:{column}", self.file),
        }
    }
}

/// One thing to say to the person who keeps the records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    pub severity: Severity,
    pub code: Code,
    /// The tour, until the project says less.
    pub reach: Reach,
    pub span: Option<Span>,
    /// The key of the record at the place that it is about: the project points at it, and keeps no
    /// name of it.
    #[serde(skip)]
    pub key: Option<&'static str>,
    pub message: Message,
    /// The remedy, where it is another than the one that belongs to the message.
    hint: Option<Message>,
    /// What to write at the place instead.
    pub instead: Option<String>,
    /// What to write instead means the same and cannot be wrong: `halte check --fix` writes it.
    pub is_sure: bool,
    /// The place of the finding from which this one follows.
    pub because: Option<Span>,
    /// The line itself, filled in at the end of a build from the sources.
    pub excerpt: Option<Arc<str>>,
}

impl Diagnostic {
    /// As bad as its code is.
    pub fn new(code: Code, span: impl Into<Option<Span>>, message: Message) -> Self {
        Diagnostic {
            severity: code.severity(),
            code,
            reach: Reach::Tour,
            span: span.into(),
            key: None,
            message,
            hint: None,
            instead: None,
            is_sure: false,
            because: None,
            excerpt: None,
        }
    }

    pub fn severity(self, severity: Severity) -> Self {
        Diagnostic { severity, ..self }
    }

    pub fn reaching(self, reach: Reach) -> Self {
        Diagnostic { reach, ..self }
    }

    /// About one key of the record at the place.
    pub fn at_key(self, key: &'static str) -> Self {
        Diagnostic { key: Some(key), ..self }
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    pub fn hint(mut self, hint: Message) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Writes another text at the place, which cannot be wrong.
    pub fn rewrite(mut self, text: impl Into<String>) -> Self {
        self.instead = Some(text.into());
        self.is_sure = true;
        self
    }

    /// Asks whether a known word that is close to the one written was meant.
    pub fn suggest<'a>(mut self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        if let Some(near) = nearest(written, known) {
            self.hint = Some(message!("did-you-mean", text = near));
            self.instead = Some(near.to_owned());
        }
        self
    }

    /// What is wrong, in words.
    pub fn text(&self, tongue: Tongue) -> String {
        tongue.say(&self.message)
    }

    /// The remedy in words, where one is known.
    pub fn remedy(&self, tongue: Tongue) -> Option<String> {
        match &self.hint {
            Some(hint) => Some(tongue.say(hint)),
            None => tongue.hint(&self.message),
        }
    }
}

/// The known word closest to the one written, if any is close enough to have been meant.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).collect::<String>();
    let number = digits(&written);
    // Another number is another thing, however alike: 67482 and 67428, 30-39 and 30-34.
    let may_be = |word: &&str| number.is_empty() || digits(word) == number;
    known
        .into_iter()
        .filter(may_be)
        .map(|word| (strsim::jaro_winkler(&written, &word.to_lowercase()), word))
        .filter(|(likeness, _)| *likeness >= 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, word)| word)
}

/// Collects everything there is to say; never stops at the first mistake.
#[derive(Debug, Default)]
pub struct Log {
    diagnostics: Vec<Diagnostic>,
}

impl Log {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    /// The number of diagnostics.
    pub fn len(&self) -> usize {
        self.diagnostics.len()
    }

    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Takes out the diagnostics of one code.
    pub fn take(&mut self, code: Code) -> Vec<Diagnostic> {
        let (taken, kept) = std::mem::take(&mut self.diagnostics)
            .into_iter()
            .partition(|diagnostic| diagnostic.code == code);
        self.diagnostics = kept;
        taken
    }

    pub fn has_errors(&self) -> bool {
        has_errors(&self.diagnostics)
    }

    pub fn stops_tour(&self) -> bool {
        stops_tour(&self.diagnostics)
    }

    /// All diagnostics, in the order of files and lines, each once.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.diagnostics.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.span.clone(), std::cmp::Reverse(d.severity), d.code);
            key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
        });
        self.diagnostics.dedup();
        self.diagnostics
    }
}

pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(Diagnostic::is_error)
}

/// Whether an error leaves nothing to publish.
pub fn stops_tour(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.is_error() && d.reach == Reach::Tour)
}

/// What is withheld, a line for each reach, with the places of the errors.
pub fn withheld(diagnostics: &[Diagnostic]) -> Vec<Message> {
    // Where nothing is published, nothing is published but for these.
    if stops_tour(diagnostics) {
        return Vec::new();
    }
    let line = |reach: Reach| {
        let mut places: Vec<String> = diagnostics
            .iter()
            .filter(|found| found.is_error() && found.reach == reach)
            .filter_map(|found| found.span.as_ref().map(ToString::to_string))
            .collect();
        places.dedup();
        let count = places.len();
        let message = match reach {
            Reach::Text => message!("withheld-text"),
            Reach::Theme => message!("withheld-theme"),
            Reach::Page => message!("withheld-page"),
            Reach::Document => message!("withheld-document"),
            Reach::Figures | Reach::Tour => message!("withheld-figures"),
        };
        (count > 0).then(|| message.with("count", count).with("places", first_places(places)))
    };
    let parts = [Reach::Text, Reach::Theme, Reach::Page, Reach::Document, Reach::Figures];
    parts.into_iter().filter_map(line).collect()
}

/// How many places of errors one line names.
const PLACES_SHOWN_MAX: usize = 3;

/// The first places, and that there are more.
pub fn first_places(mut places: Vec<String>) -> Value {
    let count = places.len();
    places.truncate(PLACES_SHOWN_MAX);
    let mut values: Vec<Value> = places.into_iter().map(Value::from).collect();
    if count > PLACES_SHOWN_MAX {
        values.push(message!("terminal-elsewhere").into());
    }
    values.into()
}
