//! How things look on a terminal. Colour only where there is one; a broken pipe is no reason to
//! panic.
#![expect(clippy::disallowed_methods, reason = "reads NO_COLOR")]

use std::io::{IsTerminal, Write};

use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::words::Tongue;

/// Says a line to the person at the terminal.
pub fn say(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// Writes a result to the standard output, for people and pipes.
pub fn put(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

/// The diagnostics, each with its place, its line, a pointer and its remedy; then their number.
pub fn show(diagnostics: &[Diagnostic]) {
    let colours = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&describe(diagnostic, colours));
        text.push('\n');
    }
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// How many warnings of one kind a build shows.
const ALIKE_SHOWN_MAX: usize = 5;

/// As [`show`], with only the first few warnings of each kind; `halte check` shows them all.
pub fn show_some(diagnostics: &[Diagnostic]) {
    let mut kinds: std::collections::BTreeMap<Code, usize> = std::collections::BTreeMap::new();
    let mut is_shown = |diagnostic: &Diagnostic| {
        let alike = kinds.entry(diagnostic.code).or_default();
        *alike += usize::from(diagnostic.severity == Severity::Warning);
        *alike <= ALIKE_SHOWN_MAX
    };
    let shown: Vec<Diagnostic> =
        diagnostics.iter().filter(|diagnostic| is_shown(diagnostic)).cloned().collect();
    show(&shown);
    for (code, count) in kinds.into_iter().filter(|(_, count)| *count > ALIKE_SHOWN_MAX) {
        say(&format!(
            "… and {} more warning[{code}]; `halte check` shows them all",
            count - ALIKE_SHOWN_MAX
        ));
    }
}

/// `2 errors, 5 warnings`
pub fn tally(diagnostics: &[Diagnostic]) -> String {
    let errors = diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
    let warnings = diagnostics.len() - errors;
    format!("{}, {}", count(errors, "error"), count(warnings, "warning"))
}

/// `1 page`, `2 pages`
pub fn count(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}

fn describe(diagnostic: &Diagnostic, colours: bool) -> String {
    let paint = |code: &str, text: &str| {
        if colours { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    };
    let head = match diagnostic.severity {
        Severity::Error => paint("1;31", "error"),
        Severity::Warning => paint("1;33", "warning"),
        Severity::Question => paint("1;36", "question"),
    };
    let mut text = format!("{head}[{}]: {}\n", diagnostic.code, diagnostic.text(Tongue::English));
    if let Some(span) = &diagnostic.span {
        text.push_str(&format!("  {} {span}\n", paint("34", "-->")));
        if let Some(excerpt) = &diagnostic.excerpt {
            let number = span.line.to_string();
            let margin = " ".repeat(number.len());
            let bar = paint("34", "|");
            text.push_str(&format!("{margin} {bar}\n{} {bar} {excerpt}\n", paint("34", &number)));
            if span.column > 0 {
                let indent = " ".repeat(span.column.saturating_sub(1) as usize);
                text.push_str(&format!("{margin} {bar} {indent}{}\n", paint("1;31", "^")));
            }
        }
    }
    if let Some(hint) = &diagnostic.remedy(Tongue::English) {
        text.push_str(&format!("  {} {hint}\n", paint("1;32", "help:")));
    }
    text
}
