//! What the preview shows: the artefacts and the diagnostics of one moment, as one value that never changes.

use serde::Serialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::diagnostics::{Diagnostic, Severity};
use crate::output::Artefacts;

/// One moment of the preview.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// Counts the builds of this session; 0 before the first one.
    pub revision: u64,
    /// The last good output.
    pub artefacts: Artefacts,
    pub diagnostics: Vec<Diagnostic>,
    /// Whether the artefacts are those of the files as they are now.
    pub is_current: bool,
}

impl Shown {
    pub fn new(revision: u64, artefacts: Artefacts, diagnostics: Vec<Diagnostic>, is_current: bool) -> Self {
        Shown { revision, artefacts, diagnostics, is_current }
    }

    /// What a browser is told when it connects and after each build: what has changed since `before`.
    pub fn event(&self, before: Option<&Shown>) -> String {
        let changed = before.map(|before| changed_paths(&before.artefacts, &self.artefacts));
        let errors: Vec<Problem> = self.diagnostics.iter().filter(|d| d.severity == Severity::Error).take(PROBLEMS_MAX).map(problem).collect();
        json!({ "revision": self.revision, "changed": changed, "current": self.is_current, "errors": errors }).to_string()
    }

    /// Everything that the home of the preview lists.
    pub fn state(&self) -> String {
        let below = |start: &str, extensions: &[&str]| -> Vec<&str> {
            let paths = self.artefacts.iter().filter(|(path, _)| path.as_str().starts_with(start) && extensions.contains(&path.extension()));
            paths.map(|(path, _)| path.as_str()).collect()
        };
        let data = ["csv", "xlsx", "json", "geojson"];
        let problems: Vec<Problem> = self.diagnostics.iter().take(PROBLEMS_MAX).map(problem).collect();
        json!({
            "revision": self.revision,
            "current": self.is_current,
            "pages": below("public/", &["html"]),
            "feeds": below("public/", &["ics"]),
            "documents": below("public/", &["pdf"]),
            "data": below("public/", &data),
            "funders": self.artefacts.iter().filter(|(path, _)| path.public_part().is_none()).map(|(path, _)| path.as_str()).collect::<Vec<_>>(),
            "problems": problems,
            "untold": self.diagnostics.len().saturating_sub(PROBLEMS_MAX),
        })
        .to_string()
    }
}

/// How many diagnostics a browser is sent.
const PROBLEMS_MAX: usize = 200;

/// A diagnostic as the browser shows it.
#[derive(Serialize)]
struct Problem<'a> {
    severity: &'static str,
    code: &'a str,
    place: Option<String>,
    message: &'a str,
    hint: Option<&'a str>,
    line: Option<u32>,
    column: Option<u32>,
    excerpt: Option<&'a str>,
}

fn problem(diagnostic: &Diagnostic) -> Problem<'_> {
    let span = diagnostic.span.as_ref();
    Problem {
        severity: if diagnostic.severity == Severity::Error { "error" } else { "warning" },
        code: diagnostic.code,
        place: span.map(ToString::to_string),
        message: &diagnostic.message,
        hint: diagnostic.hint.as_deref(),
        line: span.map(|span| span.line).filter(|line| *line > 0),
        column: span.map(|span| span.column).filter(|column| *column > 0),
        excerpt: diagnostic.excerpt.as_deref(),
    }
}

/// The paths at which two outputs differ.
pub(super) fn changed_paths(before: &Artefacts, now: &Artefacts) -> Vec<String> {
    let same = |other: &Artefacts, path: &str, bytes: &std::sync::Arc<[u8]>| {
        other.get(path).is_some_and(|there| std::sync::Arc::ptr_eq(there, bytes) || there == bytes)
    };
    let gone = before.iter().filter(|(path, _)| now.get(path.as_str()).is_none()).map(|(path, _)| path.to_string());
    let new = now.iter().filter(|(path, bytes)| !same(before, path.as_str(), bytes)).map(|(path, _)| path.to_string());
    let mut paths: Vec<String> = gone.chain(new).collect();
    paths.sort();
    paths
}

/// A page with the preview's script in its head, which is told by what name the page was sent. The artefact itself never
/// has it.
pub(super) fn with_client(page: &[u8], name: &str) -> Vec<u8> {
    let script = format!("<script src=\"/_halte/client.js\" data-etag=\"{name}\" defer></script>");
    let at = find(page, b"</head>").or_else(|| find(page, b"<body")).unwrap_or(page.len());
    [&page[..at], script.as_bytes(), &page[at..]].concat()
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window.eq_ignore_ascii_case(wanted))
}

/// A short name for some bytes.
pub(super) fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(10).map(|byte| format!("{byte:02x}")).collect()
}

/// The content type of an artefact.
pub(super) fn content_type(extension: &str) -> &'static str {
    match extension {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "webmanifest" => "application/json; charset=utf-8",
        "geojson" => "application/geo+json; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "pdf" => "application/pdf",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}
