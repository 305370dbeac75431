//! What can be wrong and where. Knows nothing of records, files on disk or terminals.

use std::fmt;
use std::sync::Arc;

/// How bad it is: an error stops the publication, a warning is said and the build goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Warning,
    Error,
}

/// A place in a source file. Lines and columns count from 1; columns count characters. Line 0 means
/// the whole file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub file: Arc<str>,
    pub line: u32,
    pub column: u32,
}

impl Span {
    pub fn new(file: &Arc<str>, line: u32, column: u32) -> Self {
        Span { file: Arc::clone(file), line, column }
    }

    pub fn whole_file(file: &str) -> Self {
        Span { file: file.into(), line: 0, column: 0 }
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

/// One thing to say to the person who keeps the records, in their words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub severity: Severity,
    /// Stable, lower case with hyphens; the manual and the configuration name it.
    pub code: &'static str,
    pub span: Option<Span>,
    pub message: String,
    /// The remedy, when one is known.
    pub hint: Option<String>,
    /// The line itself, filled in at the end of a build from the sources.
    pub excerpt: Option<String>,
}

impl Diagnostic {
    pub fn error(
        code: &'static str,
        span: impl Into<Option<Span>>,
        message: impl Into<String>,
    ) -> Self {
        Diagnostic {
            severity: Severity::Error,
            code,
            span: span.into(),
            message: message.into(),
            hint: None,
            excerpt: None,
        }
    }

    pub fn warning(
        code: &'static str,
        span: impl Into<Option<Span>>,
        message: impl Into<String>,
    ) -> Self {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(code, span, message) }
    }

    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds "did you mean …?" when a known word is close to the one written.
    pub fn suggest<'a>(mut self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        if let Some(near) = nearest(written, known) {
            self.hint = Some(format!("did you mean `{near}`?"));
        }
        self
    }
}

/// The known word closest to the one written, if any is close enough to have been meant.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    known
        .into_iter()
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

    /// How many things were said.
    pub fn len(&self) -> usize {
        self.diagnostics.len()
    }

    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Takes out what was said under one code.
    pub fn take(&mut self, code: &str) -> Vec<Diagnostic> {
        let (taken, kept) = std::mem::take(&mut self.diagnostics)
            .into_iter()
            .partition(|diagnostic| diagnostic.code == code);
        self.diagnostics = kept;
        taken
    }

    pub fn has_errors(&self) -> bool {
        has_errors(&self.diagnostics)
    }

    /// Everything said, in the order of files and lines, each thing once.
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
    diagnostics.iter().any(|d| d.severity == Severity::Error)
}
