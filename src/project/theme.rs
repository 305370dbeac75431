//! Files of a theme that change nothing: a theme that is not there, templates that no page is made
//! with, files that styles ask for in vain, and what would be loaded from another host.

mod elsewhere;
mod missing;

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::records::Records;
use crate::render::design;
use crate::sources::theme::builtin;
use crate::sources::{Sources, Theme};
use crate::words::message;

const DEFAULT: &str = "default";

pub(super) fn on_theme(sources: &Sources, records: &Records) -> Vec<Diagnostic> {
    let written = records.site.iter().find_map(|filed| {
        filed.record.theme.as_ref().map(|theme| (theme.text.trim(), theme.span(&filed.file)))
    });
    let (name, span) = written.map_or((DEFAULT, None), |(name, span)| (name, Some(span)));
    let files = |theme: &str| {
        let root = format!("themes/{theme}/");
        let all = sources.under("themes");
        all.filter(|(path, _)| path.starts_with(&root)).collect::<Vec<_>>()
    };
    let mut found = Vec::new();
    if name != DEFAULT && files(name).is_empty() {
        let message = message!("theme-unknown", theme = name);
        found.push(Diagnostic::new(Code::Theme, span, message).severity(Severity::Warning));
    }
    let mut themes = vec![DEFAULT, name];
    themes.dedup();
    let own: Vec<(&Arc<str>, &str, &[u8])> = themes
        .iter()
        .flat_map(|theme| {
            let root = format!("themes/{theme}/");
            files(theme).into_iter().filter_map(move |(path, bytes)| {
                Some((path, path.strip_prefix(root.as_str())?, bytes.as_ref()))
            })
        })
        .collect();
    let not_read = own.iter().filter(|(path, inner, _)| !is_read(path, inner, &own));
    found.extend(not_read.map(|(path, ..)| {
        let message = message!("not-read-theme");
        Diagnostic::new(Code::NotRead, Span::whole_file(path), message)
    }));
    let theme = Theme::new(name, sources);
    let site = records
        .site
        .iter()
        .find_map(|filed| filed.record.url.as_ref())
        .map(|url| url.text.as_str());
    let changed = own.iter().filter(|(_, inner, bytes)| {
        !builtin(inner).any(|(name, text)| name == *inner && text == *bytes)
    });
    let changed: Vec<_> = changed.copied().collect();
    let there = missing::There::of(theme);
    for (path, inner, bytes) in &changed {
        found.extend(from_elsewhere(path, inner, bytes, site));
        if let Ok(text) = std::str::from_utf8(bytes) {
            found.extend(missing::files(path, inner, text, &there));
        }
    }
    found.extend(missing::variables(&changed, theme));
    found.extend(missing_fonts(theme));
    found
}

/// What a file loads from another host.
fn from_elsewhere(
    path: &Arc<str>,
    inner: &str,
    bytes: &[u8],
    site: Option<&str>,
) -> Vec<Diagnostic> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Vec::new() };
    let loads = elsewhere::loads(inner, text, site);
    let told = loads.into_iter().map(|load| {
        let message = message!("theme-elsewhere", address = load.address);
        Diagnostic::new(Code::ThemeElsewhere, Span::new(path, load.line, 1), message)
    });
    told.collect()
}

/// Whether the program reads a file of a theme: one that the default theme has too, a language's
/// words, a file that is published, or one that another template asks for.
fn is_read(path: &str, inner: &str, all: &[(&Arc<str>, &str, &[u8])]) -> bool {
    let parts: Vec<&str> = inner.split('/').collect();
    let is_text = [".md", ".txt"].iter().any(|end| inner.ends_with(end));
    if is_text || inner.contains("LICEN") || Theme::is_of_default(inner) {
        return true;
    }
    match parts.as_slice() {
        ["assets" | "fonts", ..] => true,
        ["locales", _, file] => file.ends_with(".yaml"),
        ["templates" | "reports", .., file] => all.iter().any(|(other, _, bytes)| {
            ***other != *path && String::from_utf8_lossy(bytes).contains(file)
        }),
        _ => false,
    }
}

/// Typefaces of documents that no file of the folder `fonts` has.
fn missing_fonts(theme: Theme) -> Vec<Diagnostic> {
    let told = design::missing_fonts(theme).into_iter().map(|(span, family)| {
        let message = message!("theme-file-font", family = family);
        Diagnostic::new(Code::ThemeFile, span, message)
    });
    told.collect()
}
