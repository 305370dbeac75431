//! What a file of a theme asks for and the theme has not: files, each once at the first line that
//! names it, and variables of styles.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::render::tokens;
use crate::sources::Theme;
use crate::words::{Message, message};

/// The names of the files that may be asked for.
pub(super) struct There<'a> {
    assets: Vec<&'a str>,
    templates: Vec<&'a str>,
    reports: Vec<&'a str>,
}

impl<'a> There<'a> {
    pub fn of(theme: Theme<'a>) -> Self {
        let names = |folder: &'static str| {
            let files = theme.under(folder).into_iter();
            let inner = move |path: &'a str| path.strip_prefix(folder)?.strip_prefix('/');
            files.filter_map(|(path, _)| inner(path)).collect()
        };
        There { assets: names("assets"), templates: names("templates"), reports: names("reports") }
    }
}

/// A place that asks for a file: its byte, the name, and the message where it is missing.
type Asked<'a> = (usize, &'a str, fn(&str) -> Message);

/// What a style, template or layout asks for in vain.
pub(super) fn files(path: &Arc<str>, inner: &str, text: &str, there: &There) -> Vec<Diagnostic> {
    let kind = (inner.split('/').next(), inner.rsplit('.').next());
    let (asked, known): (Vec<Asked>, _) = match kind {
        (Some("assets"), Some("css")) => (of_style(text), vec![&there.assets]),
        (Some("templates"), Some("html")) => {
            (of_template(text), vec![&there.assets, &there.templates])
        }
        (Some("reports"), Some("typ")) => (of_layout(text), vec![&there.reports]),
        _ => return Vec::new(),
    };
    let mut seen = BTreeSet::new();
    let absent = asked.into_iter().filter(|(_, name, _)| {
        !known.iter().any(|known| known.contains(name)) && seen.insert(*name)
    });
    let told = absent.map(|(at, name, words)| {
        let near = known.iter().flat_map(|known| known.iter().copied());
        Diagnostic::new(Code::ThemeFile, place(path, text, at, name), words(name))
            .suggest(name, near)
    });
    told.collect()
}

fn place(path: &Arc<str>, text: &str, at: usize, name: &str) -> Span {
    let before = text.get(..at).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Span::new(path, number(line), number(column)).over(name)
}

/// `url(name)`.
fn of_style(css: &str) -> Vec<Asked<'_>> {
    let mut found: Vec<Asked> = Vec::new();
    for (start, _) in css.match_indices("url(") {
        let Some((written, _)) = css.get(start + 4..).and_then(|rest| rest.split_once(')')) else {
            continue;
        };
        let name = written.trim().trim_matches(['"', '\'']);
        let at = start + 4 + written.find(name).unwrap_or(0);
        let is_elsewhere = name.is_empty() || name.contains(':') || name.starts_with(['#', '/']);
        if !is_elsewhere && !is_inside(css, start, "/*", "*/") {
            found.push((at, name, |name| message!("theme-file-style", file = name)));
        }
    }
    found
}

/// `assets["name"]`, `{% include "name" %}` and its like.
fn of_template(html: &str) -> Vec<Asked<'_>> {
    let mut found: Vec<Asked> = Vec::new();
    for (start, word) in html.match_indices("assets[") {
        let Some((at, name)) = quoted(html, start + word.len()) else { continue };
        found.push((at, name, |name| message!("theme-file-asset", file = name)));
    }
    for (start, _) in html.match_indices("{%") {
        let tag =
            html.get(start..).and_then(|rest| rest.split_once("%}")).map_or("", |(tag, _)| tag);
        let inner = tag.trim_start_matches(['{', '%', '-', ' ']);
        let asks = ["include ", "extends ", "import ", "from "];
        if !asks.iter().any(|word| inner.starts_with(word)) || inner.contains("ignore missing") {
            continue;
        }
        let word_end = start + tag.len() - inner.len() + inner.find(' ').unwrap_or(0);
        let Some((at, name)) = quoted(html, word_end) else { continue };
        found.push((at, name, |name| message!("theme-file-template", file = name)));
    }
    found.retain(|(at, ..)| {
        let line = html.get(*at..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        !is_inside(html, *at, "{#", "#}") && !line.contains("is defined")
    });
    found.sort_by_key(|(at, ..)| *at);
    found
}

/// `#import "name.typ"`, `#include "name.typ"`. What begins with `/` is made by the program, and
/// with `@` a package.
fn of_layout(typ: &str) -> Vec<Asked<'_>> {
    let mut found: Vec<Asked> = Vec::new();
    for (start, word) in ["import ", "include "].iter().flat_map(|word| typ.match_indices(word)) {
        let Some((at, name)) = quoted(typ, start + word.len()) else { continue };
        let line = typ.get(..start).and_then(|before| before.rsplit('\n').next());
        let is_comment = line.is_some_and(|line| line.contains("//"));
        let is_file = name.ends_with(".typ") && !name.starts_with(['/', '@', '.']);
        if is_file && !is_comment {
            found.push((at, name, |name| message!("theme-file-layout", file = name)));
        }
    }
    found.sort_by_key(|(at, ..)| *at);
    found
}

/// A text in quotes that begins here, with the byte of its first letter.
fn quoted(text: &str, from: usize) -> Option<(usize, &str)> {
    let rest = text.get(from..)?;
    let trimmed = rest.trim_start_matches(' ');
    let mark = trimmed.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (inner, _) = trimmed.get(1..)?.split_once(mark)?;
    Some((from + rest.len() - trimmed.len() + 1, inner))
}

fn is_inside(text: &str, at: usize, open: &str, close: &str) -> bool {
    let before = text.get(..at).unwrap_or_default();
    before.rfind(open) > before.rfind(close)
}

/// Variables of styles: those that no style gives and one asks for, and those of the theme's
/// `tokens.css` that no style asks for.
pub(super) fn variables(own: &[(&Arc<str>, &str, &[u8])], theme: Theme) -> Vec<Diagnostic> {
    let read = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let below = theme.layers_of(&format!("assets/{}", tokens::FILE));
    let all: Vec<String> = ["assets", "templates"]
        .iter()
        .flat_map(|folder| theme.under(folder))
        .filter(|(path, _)| [".css", ".js", ".html", ".svg"].iter().any(|end| path.ends_with(end)))
        .map(|(_, bytes)| read(bytes))
        .chain(below.into_iter().map(|(_, bytes)| read(bytes)))
        .collect();
    let given: BTreeSet<String> =
        all.iter().flat_map(|text| tokens::given(text)).map(|(name, _)| name).collect();
    let mut said = Vec::new();
    let mut tell = |place: Span, name: &str, words, known: &[&str]| {
        let found = Diagnostic::new(Code::ThemeVariable, place, words);
        said.push(found.suggest(name, known.iter().copied()));
    };
    let known: Vec<&str> = given.iter().map(String::as_str).collect();
    for (path, inner, bytes) in own.iter().filter(|(_, inner, _)| inner.ends_with(".css")) {
        let css = read(bytes);
        for (name, at) in tokens::needed(&css) {
            let is_set = all.iter().any(|text| tokens::is_set_otherwise(text, &name));
            if !given.contains(&name) && !is_set {
                tell(
                    place(path, &css, at, &name),
                    &name,
                    message!("theme-variable-missing", name = &name),
                    &known,
                );
            }
        }
        if inner.strip_prefix("assets/") != Some(tokens::FILE) {
            continue;
        }
        for (name, at) in tokens::given(&css) {
            if !all.iter().any(|text| tokens::is_asked_for(text, &name)) {
                let asked: Vec<&str> = known
                    .iter()
                    .copied()
                    .filter(|known| all.iter().any(|text| tokens::is_asked_for(text, known)))
                    .collect();
                tell(
                    place(path, &css, at, &name),
                    &name,
                    message!("theme-variable-unused", name = &name),
                    &asked,
                );
            }
        }
    }
    said
}
