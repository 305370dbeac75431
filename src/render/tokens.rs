//! Variables of the pages' styles, in layers: a theme's `tokens.css` holds those that differ from
//! the theme below it. Independent of what a style does with them.

use std::sync::Arc;

use crate::sources::Theme;

/// The file within a theme's folder `assets`.
pub const FILE: &str = "tokens.css";

/// One layer, or several put together.
#[derive(Debug, Default)]
struct Tokens {
    /// Rules that must come first: `@charset`, `@import`.
    first: String,
    /// Declarations of `:root`, in their order.
    light: Vec<(String, String)>,
    /// The same for dark screens.
    dark: Vec<(String, String)>,
    /// Everything else, such as `@font-face`.
    rest: String,
}

/// The files that are put together.
pub fn layers(theme: Theme) -> Vec<(Arc<str>, Arc<[u8]>)> {
    let layers = theme.layers_of(&format!("assets/{FILE}"));
    layers.into_iter().map(|(file, bytes)| (file, bytes.into())).collect()
}

/// The tokens of a theme over those of the themes below it, as one piece of style.
pub fn merged(theme: Theme) -> String {
    let mut all = Tokens::default();
    for (_, bytes) in layers(theme) {
        let layer = Tokens::read(&String::from_utf8_lossy(&bytes));
        all.first.push_str(&layer.first);
        all.rest.push_str(&layer.rest);
        over(&mut all.light, layer.light);
        over(&mut all.dark, layer.dark);
    }
    let rule = |declarations: &[(String, String)]| {
        let texts = declarations.iter().map(|(name, value)| format!("{name}:{value}"));
        format!(":root{{{}}}", texts.collect::<Vec<_>>().join(";"))
    };
    let (first, light, dark) = (all.first, rule(&all.light), rule(&all.dark));
    format!("{first}{light}@media (prefers-color-scheme:dark){{{dark}}}{}", all.rest)
}

/// The names that a style gives a value to, each with its byte.
pub fn given(css: &str) -> Vec<(String, usize)> {
    let css = without_comments(css);
    let follows = |at: usize| css.get(at..).unwrap_or_default().trim_start().starts_with(':');
    let found = names(&css).filter(|(start, end)| !is_asked(&css, *start) && follows(*end));
    found.map(|(start, end)| (css[start..end].to_owned(), start)).collect()
}

/// The names that a style needs, `var(--name)` without another value beside it, each with its
/// byte.
pub fn needed(css: &str) -> Vec<(String, usize)> {
    let css = without_comments(css);
    let ends = |at: usize| css.get(at..).unwrap_or_default().trim_start().starts_with(')');
    let found = names(&css).filter(|(start, end)| is_asked(&css, *start) && ends(*end));
    found.map(|(start, end)| (css[start..end].to_owned(), start)).collect()
}

/// Whether any file of styles, scripts or templates names a variable other than to give its value.
pub fn is_asked_for(text: &str, name: &str) -> bool {
    names(text).any(|(start, end)| {
        text.get(start..end) == Some(name)
            && !text.get(end..).unwrap_or_default().trim_start().starts_with(':')
    })
}

/// Whether a script or template gives a variable its value: `setProperty("--name", …)`.
pub fn is_set_otherwise(text: &str, name: &str) -> bool {
    names(text).any(|(start, end)| {
        text.get(start..end) == Some(name)
            && text.get(..start).unwrap_or_default().ends_with(['"', '\'', '`'])
    })
}

fn is_asked(css: &str, at: usize) -> bool {
    css.get(..at).unwrap_or_default().trim_end().ends_with("var(")
}

/// Where names of variables begin and end.
fn names(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let is_part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    text.match_indices("--").filter_map(move |(start, _)| {
        let (before, after) = text.split_at_checked(start)?;
        let length = after.find(|c| !is_part(c)).unwrap_or(after.len());
        (length > 2 && !before.ends_with(is_part)).then_some((start, start + length))
    })
}

/// A later declaration takes the place of the earlier one of its name.
fn over(below: &mut Vec<(String, String)>, layer: Vec<(String, String)>) {
    for (name, value) in layer {
        match below.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => below.push((name, value)),
        }
    }
}

impl Tokens {
    fn read(css: &str) -> Tokens {
        let css = without_comments(css);
        let mut tokens = Tokens::default();
        let mut rest = css.as_str();
        while let Some((piece, inner, after)) = piece(rest) {
            rest = after;
            let head: String =
                piece.split('{').next().unwrap_or_default().split_whitespace().collect();
            match (inner, head.as_str()) {
                (None, _) => tokens.first.push_str(piece.trim()),
                (Some(inner), ":root") => over(&mut tokens.light, declarations(inner)),
                (Some(inner), "@media(prefers-color-scheme:dark)") => {
                    tokens.read_dark(inner);
                }
                (Some(_), _) => tokens.rest.push_str(piece.trim()),
            }
        }
        tokens
    }

    fn read_dark(&mut self, css: &str) {
        let mut rest = css;
        let mut others = String::new();
        while let Some((piece, inner, after)) = piece(rest) {
            rest = after;
            match inner.filter(|_| piece.trim_start().starts_with(":root")) {
                Some(inner) => over(&mut self.dark, declarations(inner)),
                None => others.push_str(piece.trim()),
            }
        }
        if !others.is_empty() {
            self.rest.push_str("@media (prefers-color-scheme:dark){");
            self.rest.push_str(&others);
            self.rest.push('}');
        }
    }
}

/// The first rule of a style: as it is written, what is between its brackets, and what follows. A
/// rule that does not end ends with the text.
fn piece(css: &str) -> Option<(&str, Option<&str>, &str)> {
    let css = css.trim_start();
    if css.is_empty() {
        return None;
    }
    let (mut depth, mut open, mut quote) = (0_usize, None, None);
    for (at, c) in css.char_indices() {
        match (c, quote) {
            (c, Some(mark)) if c == mark => quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) => quote = Some(c),
            ('{', None) => {
                depth += 1;
                open = open.or(Some(at + 1));
            }
            ('}', None) => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    let inner = open.and_then(|open| css.get(open..at));
                    return Some((css.get(..=at)?, inner, css.get(at + 1..)?));
                }
            }
            (';', None) if open.is_none() => {
                return Some((css.get(..=at)?, None, css.get(at + 1..)?));
            }
            _ => {}
        }
    }
    Some((css, open.and_then(|open| css.get(open..)), ""))
}

/// `--link:#123;--font:"A;B"` → name and value of each.
fn declarations(css: &str) -> Vec<(String, String)> {
    let (mut found, mut start) = (Vec::new(), 0);
    let (mut depth, mut quote) = (0_usize, None);
    let ends = css.char_indices().chain(std::iter::once((css.len(), ';')));
    for (at, c) in ends {
        match (c, quote) {
            (c, Some(mark)) if c == mark => quote = None,
            (';', _) if at == css.len() || (quote.is_none() && depth == 0) => {
                let written = css.get(start..at).unwrap_or_default();
                start = at + 1;
                if let Some((name, value)) = written.split_once(':') {
                    found.push((name.trim().to_owned(), value.trim().to_owned()));
                }
            }
            (_, Some(_)) => {}
            ('"' | '\'', None) => quote = Some(c),
            ('(', None) => depth += 1,
            (')', None) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    found
}

/// Comments become blanks, so that everything else stays at its byte and line.
fn without_comments(css: &str) -> String {
    let mut plain = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        let is_closed = after.contains("*/");
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        let blank = |byte: u8| if byte == b'\n' { '\n' } else { ' ' };
        plain.extend(b"/*".iter().chain(comment.as_bytes()).map(|byte| blank(*byte)));
        plain.push_str(if is_closed { "  " } else { "" });
        rest = after;
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_keep_what_they_do_not_change() {
        let mut light = Tokens::read("/* a:b{ */:root{--a:1;--b:url(x;y);--c:\"};\"}").light;
        over(&mut light, Tokens::read(":root{--b:2;--d:4}").light);
        let said: Vec<String> = light.iter().map(|(a, b)| format!("{a}={b}")).collect();
        assert_eq!(said, ["--a=1", "--b=2", "--c=\"};\"", "--d=4"]);
    }

    #[test]
    fn everything_else_is_kept_whole() {
        let tokens = Tokens::read(
            "@import 'a.css';@font-face{font-family:H;src:url(h.woff2)}\
             @media (prefers-color-scheme: dark) { :root{--a:3} .b{color:red} }\
             @media print{:root{--a:9}}:root{--a:1",
        );
        assert_eq!(tokens.first, "@import 'a.css';");
        assert_eq!(tokens.light, [("--a".to_owned(), "1".to_owned())]);
        assert_eq!(tokens.dark, [("--a".to_owned(), "3".to_owned())]);
        assert_eq!(
            tokens.rest,
            "@font-face{font-family:H;src:url(h.woff2)}\
             @media (prefers-color-scheme:dark){.b{color:red}}@media print{:root{--a:9}}"
        );
    }

    #[test]
    fn names_that_are_given_or_needed_have_their_places() {
        let css = ":root{\n--a:1;/*\n--no:2 */--b:var( --a )}\n.x{color:var(--c,red)}";
        let names = |found: Vec<(String, usize)>| -> Vec<String> {
            assert!(found.iter().all(|(name, at)| css[*at..].starts_with(name.as_str())));
            found.into_iter().map(|(name, _)| name).collect()
        };
        assert_eq!(names(given(css)), ["--a", "--b"]);
        assert_eq!(names(needed(css)), ["--a"]);
        assert!(is_asked_for(css, "--c") && !is_asked_for(css, "--b"));
    }
}
