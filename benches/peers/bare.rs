//! The floor: what the crates that write pages cost when nothing else is done. Reads a folder of
//! Markdown files, and writes a page of each through a template, on all threads.
//!
//! ```sh
//! cargo bench --bench bare -- target/peers/markdown target/peers/bare
//! ```
#![expect(clippy::disallowed_methods, reason = "a bench reads and writes what it measures")]
#![expect(clippy::print_stderr, reason = "a bench says how it is called")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use minijinja::{Environment, context};
use pulldown_cmark::{Options, Parser, html};
use rayon::prelude::*;

const PAGE: &str = r#"<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }} – {{ site }}</title>
<link rel="stylesheet" href="../../style.css">
</head>
<body>
<header><p><a href="../../">{{ site }}</a></p>
<nav><ul>{% for link in menu %}<li><a href="../../{{ link.href }}">{{ link.label }}</a></li>{% endfor %}</ul></nav>
</header>
<main>
{{ text | safe }}
</main>
<footer><p>{{ site }}</p></footer>
</body>
</html>
"#;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let [from, to] = arguments.as_slice() else {
        eprintln!("bare MARKDOWN OUTPUT");
        return Ok(());
    };
    let (from, to) = (Path::new(from), Path::new(to));
    let mut environment = Environment::new();
    environment.add_template("page.html", PAGE).map_err(io::Error::other)?;
    let files = markdown(from)?;
    files.par_iter().try_for_each(|file| page(&environment, from, to, file))
}

fn markdown(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            match path.is_dir() {
                true => waiting.push(path),
                false if path.extension().is_some_and(|ending| ending == "md") => files.push(path),
                false => {}
            }
        }
    }
    files.sort();
    Ok(files)
}

fn page(environment: &Environment, from: &Path, to: &Path, file: &Path) -> io::Result<()> {
    let source = fs::read_to_string(file)?;
    let (head, text) = front_matter(&source);
    let title = head.lines().find_map(|line| line.strip_prefix("title: "));
    let mut body = String::with_capacity(2 * text.len());
    html::push_html(&mut body, Parser::new_ext(text, Options::ENABLE_TABLES));
    let menu: Vec<_> = ["calendar", "stops", "changes"]
        .into_iter()
        .map(|name| context! { href => format!("{name}/"), label => name })
        .collect();
    let context = context! {
        title => title.unwrap_or_default().trim_matches('"'),
        site => "The van",
        menu => menu,
        text => body,
    };
    let template = environment.get_template("page.html").map_err(io::Error::other)?;
    let page = template.render(context).map_err(io::Error::other)?;
    let inner = file.strip_prefix(from).map_err(io::Error::other)?.with_extension("");
    let folder = to.join(inner);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("index.html"), page)
}

/// What stands between the first two lines of three hyphens, and what follows.
fn front_matter(source: &str) -> (&str, &str) {
    let parts = source.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
    parts.unwrap_or(("", source))
}
