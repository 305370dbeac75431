//! What a file of a theme loads from another host: a page must ask no one but its own site.

use html5gum::{StartTag, State, Token, Tokenizer};

/// A place in a file from which something is loaded: its line, from 1, and the address.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Load {
    pub line: u32,
    pub address: String,
}

/// What a template, style, script or drawing loads from elsewhere. `site` is the address of the
/// site itself.
pub(super) fn loads(path: &str, text: &str, site: Option<&str>) -> Vec<Load> {
    let ending = path.rsplit('.').next().unwrap_or_default();
    let mut found = match ending {
        "css" => of_style(text),
        "js" | "mjs" => of_script(text),
        "html" | "htm" | "j2" | "svg" => of_markup(text),
        _ => Vec::new(),
    };
    let own = |address: &str| site.is_some_and(|site| address.starts_with(site));
    found.retain(|load| is_elsewhere(&load.address) && !own(&load.address));
    found
}

/// Whether an address names a host: `https://host/…`, `//host/…`, `wss://…`.
fn is_elsewhere(address: &str) -> bool {
    let scheme = ["http:", "https:", "ws:", "wss:", "ftp:"];
    let lower = address.trim_start().to_ascii_lowercase();
    lower.starts_with("//") || scheme.iter().any(|scheme| lower.starts_with(scheme))
}

/// Attributes whose address a browser fetches without being asked to, by element. A link, a form
/// and what search engines read are not among them.
const FETCHED: &[(&str, &[&str])] = &[
    ("audio", &["src"]),
    ("body", &["background"]),
    ("embed", &["src"]),
    ("feimage", &["href", "xlink:href"]),
    ("iframe", &["src"]),
    ("image", &["href", "xlink:href"]),
    ("img", &["src", "srcset"]),
    ("input", &["src"]),
    ("object", &["data"]),
    ("script", &["src", "href", "xlink:href"]),
    ("source", &["src", "srcset"]),
    ("track", &["src"]),
    ("use", &["href", "xlink:href"]),
    ("video", &["src", "poster"]),
];

/// Relations of `<link>` that a browser follows by itself (HTML Standard, section 4.6.7).
const FOLLOWED: &[&str] = &[
    "stylesheet",
    "icon",
    "apple-touch-icon",
    "manifest",
    "preload",
    "modulepreload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
    "prerender",
    "pingback",
];

fn of_markup(text: &str) -> Vec<Load> {
    let mut found = Vec::new();
    let mut lines = Lines::new(text);
    let mut inside: Option<&str> = None;
    let mut tokenizer = Tokenizer::new(text);
    while let Some(Ok(token)) = tokenizer.next() {
        match token {
            Token::StartTag(tag) => {
                for address in fetched(&tag) {
                    let line = lines.of(&address);
                    found.push(Load { line, address });
                }
                inside = match tag.name.as_slice() {
                    b"script" => Some("script"),
                    b"style" => Some("style"),
                    _ => inside,
                };
                if inside.is_some() && !tag.self_closing {
                    let state =
                        if inside == Some("script") { State::ScriptData } else { State::RawText };
                    tokenizer.set_state(state);
                }
            }
            Token::EndTag(_) => inside = None,
            Token::String(words) => {
                let words = String::from_utf8_lossy(&words);
                let part = match inside {
                    Some("script") => of_script(&words),
                    Some("style") => of_style(&words),
                    _ => Vec::new(),
                };
                found.extend(
                    part.into_iter()
                        .map(|load| Load { line: lines.of(&load.address), address: load.address }),
                );
            }
            _ => {}
        }
    }
    found
}

/// The addresses that an element has a browser fetch.
fn fetched(tag: &StartTag<()>) -> Vec<String> {
    let attribute = |name: &str| {
        let value = tag.attributes.get(name.as_bytes())?;
        Some(String::from_utf8_lossy(value).trim().to_owned())
    };
    let name = String::from_utf8_lossy(&tag.name).to_ascii_lowercase();
    let mut found = Vec::new();
    if let Some((_, names)) = FETCHED.iter().find(|(of, _)| *of == name) {
        let values = names.iter().filter_map(|name| attribute(name));
        // Candidates of `srcset` are apart by commas: `a.png 1x, b.png 2x`.
        found.extend(values.flat_map(|value| match value.contains(", ") {
            true => value.split(", ").map(|one| first_word(one).to_owned()).collect(),
            false => vec![first_word(&value).to_owned()],
        }));
    }
    if name == "link" {
        let relations = attribute("rel").unwrap_or_default().to_ascii_lowercase();
        if relations.split_whitespace().any(|relation| FOLLOWED.contains(&relation)) {
            found.extend(attribute("href"));
        }
    }
    let is_refresh = attribute("http-equiv").is_some_and(|of| of.eq_ignore_ascii_case("refresh"));
    if name == "meta" && is_refresh {
        let target = attribute("content").unwrap_or_default();
        found.extend(target.split_once('=').map(|(_, address)| address.trim().to_owned()));
    }
    found.extend(attribute("style").into_iter().flat_map(|style| {
        of_style(&style).into_iter().map(|load| load.address).collect::<Vec<_>>()
    }));
    found
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

/// What a style loads: `url(…)`, `@import "…"`, `src("…")`.
fn of_style(css: &str) -> Vec<Load> {
    let mut found = Vec::new();
    for (line, at) in places(css, &["url(", "src(", "image(", "@import"]) {
        let Some(rest) = css.get(at..) else { continue };
        let Some(start) = rest.find(['(', '"', '\'']) else { continue };
        let written = rest.get(start..).unwrap_or_default().trim_start_matches(['(', ' ']);
        let address = match written.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                written.get(1..).and_then(|rest| rest.split(quote).next())
            }
            _ => written.split([')', ' ', ';']).next(),
        };
        let is_commented = {
            let before = css.get(..at).unwrap_or_default();
            before.rfind("/*") > before.rfind("*/")
        };
        if let Some(address) = address.filter(|_| !is_commented) {
            // `@import url(…)` is found by both of its words.
            let load = Load { line, address: address.to_owned() };
            if !found.contains(&load) {
                found.push(load);
            }
        }
    }
    found
}

/// Words of a script after which the address of something to load comes.
const LOADERS: &[&str] = &[
    "fetch(",
    "import(",
    "import ",
    " from ",
    "importScripts(",
    "sendBeacon(",
    "WebSocket(",
    "EventSource(",
    "Worker(",
    ".open(",
    ".src=",
    ".src =",
    "insertRule(",
];

/// What a script loads by an address that is written out.
fn of_script(script: &str) -> Vec<Load> {
    let mut found = Vec::new();
    for (line, at) in places(script, LOADERS) {
        let rest = script.get(at..).unwrap_or_default();
        let statement = rest.split([';', '\n']).next().unwrap_or_default();
        let literals = statement.split(['"', '\'', '`']).skip(1).step_by(2);
        if let Some(address) = literals.map(str::trim).find(|text| is_elsewhere(text)) {
            let load = Load { line, address: address.to_owned() };
            if !found.contains(&load) {
                found.push(load);
            }
        }
    }
    found
}

/// Where one of the words is, in order: its line, from 1, and its byte.
fn places(text: &str, words: &[&str]) -> Vec<(u32, usize)> {
    let mut found: Vec<usize> =
        words.iter().flat_map(|word| text.match_indices(word).map(|(at, _)| at)).collect();
    found.sort_unstable();
    found.dedup();
    let (mut line, mut counted) = (1, 0);
    let lines = found.into_iter().map(|at| {
        line += text.get(counted..at).map_or(0, |part| part.matches('\n').count());
        counted = at;
        (u32::try_from(line).unwrap_or(0), at)
    });
    lines.collect()
}

/// Lines of addresses that come one after the other.
struct Lines<'a> {
    text: &'a str,
    line: usize,
    at: usize,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Lines { text, line: 1, at: 0 }
    }

    /// The line of the next place of an address; the last one where entities hide it.
    fn of(&mut self, address: &str) -> u32 {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if let Some(at) = rest.find(address) {
            self.line += rest.get(..at).map_or(0, |part| part.matches('\n').count());
            self.at += at;
        }
        u32::try_from(self.line).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(path: &str, text: &str) -> Vec<(u32, String)> {
        let found = loads(path, text, Some("https://bus.example"));
        found.into_iter().map(|load| (load.line, load.address)).collect()
    }

    #[test]
    fn what_a_browser_fetches_from_elsewhere_is_found_with_its_line() {
        for (path, text, line, address) in [
            (
                "a.html",
                "<p>\n<script src=\"https://cdn.example/a.js\"></script>",
                2,
                "https://cdn.example/a.js",
            ),
            (
                "a.html",
                "<link rel='preload stylesheet' href=//fonts.example/css>",
                1,
                "//fonts.example/css",
            ),
            (
                "a.html",
                "<img srcset='a.png 1x, https://i.example/b.png 2x'>",
                1,
                "https://i.example/b.png",
            ),
            (
                "a.html",
                "<p style=\"background:url('HTTPS://i.example/b')\">",
                1,
                "HTTPS://i.example/b",
            ),
            (
                "a.html",
                "<style>\np{}\n@import 'https://f.example/c';</style>",
                3,
                "https://f.example/c",
            ),
            (
                "a.html",
                "<script>\nfetch('https://t.example/hit')</script>",
                2,
                "https://t.example/hit",
            ),
            (
                "a.html",
                "<meta http-equiv=Refresh content='0;url=https://e.example'>",
                1,
                "https://e.example",
            ),
            (
                "a.css",
                "a{}\n\n@font-face{src:url(https://f.example/x.woff2)}",
                3,
                "https://f.example/x.woff2",
            ),
            ("a.css", "@import url(\"//f.example/css\") screen;", 1, "//f.example/css"),
            ("a.js", "let s;\ns.src = \"https://t.example/m.js\";", 2, "https://t.example/m.js"),
            ("a.js", "import x from 'https://esm.example/x'", 1, "https://esm.example/x"),
            ("a.js", "new WebSocket(`wss://t.example`)", 1, "wss://t.example"),
            (
                "a.svg",
                "<svg><image xlink:href='https://i.example/a.png'/></svg>",
                1,
                "https://i.example/a.png",
            ),
        ] {
            assert_eq!(addresses(path, text), [(line, address.to_owned())], "{text}");
        }
    }

    #[test]
    fn links_and_what_is_of_the_site_are_not_found() {
        for (path, text) in [
            ("a.html", "<a href='https://map.example/'>carte</a>"),
            (
                "a.html",
                "<link rel=canonical href='https://x.example'><link rel=me href='//y.example'>",
            ),
            (
                "a.html",
                "<script src='{{ root }}a.js'></script><img src='https://bus.example/a.png'>",
            ),
            ("a.html", "<p>fetch('https://t.example')</p><form action='https://f.example'></form>"),
            ("a.html", "<svg xmlns='http://www.w3.org/2000/svg'><use href='#a'/></svg>"),
            ("a.css", "/* url(https://f.example) */ a{background:url(a.png)}"),
            ("a.js", "const ns = 'http://www.w3.org/2000/svg'; location = 'https://x.example';"),
            ("a.txt", "<script src='https://cdn.example/a.js'></script>"),
        ] {
            assert_eq!(addresses(path, text), [], "{text}");
        }
    }
}
