//! Who may name whom: ARCHITECTURE.md's table, read from `src/` and enforced.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each room and the rooms that it may name.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("threads", &[]),
    ("connections", &[]),
    ("stages", &[]),
    ("words", &["text"]),
    ("manual", &[]),
    ("diagnostics", &["words"]),
    ("calendar", &[]),
    ("slug", &[]),
    ("contact", &[]),
    ("addresses", &[]),
    ("output", &["words"]),
    ("sources", &["diagnostics", "words"]),
    ("yaml", &["diagnostics", "words", "slug"]),
    ("pictures", &["diagnostics", "words"]),
    ("records", &["sources", "diagnostics", "words", "yaml", "slug", "calendar", "text"]),
    (
        "content",
        &["sources", "diagnostics", "words", "yaml", "pictures", "slug", "calendar", "text"],
    ),
    ("language", &["sources", "diagnostics", "words", "yaml", "calendar"]),
    ("ledger", &["sources", "diagnostics", "words"]),
    ("deliveries", &["output", "diagnostics", "words"]),
    ("model", &["records", "calendar", "contact", "diagnostics", "words", "slug"]),
    ("schedule", &["model", "calendar", "diagnostics", "words"]),
    ("indicators", &["model", "schedule", "calendar", "diagnostics", "words", "language"]),
    ("evidence", &["model", "output"]),
    (
        "checks",
        &[
            "model",
            "schedule",
            "indicators",
            "calendar",
            "contact",
            "diagnostics",
            "words",
            "output",
            "evidence",
            "addresses",
            "pictures",
            "slug",
        ],
    ),
    (
        "views",
        &[
            "evidence",
            "model",
            "schedule",
            "indicators",
            "content",
            "language",
            "ledger",
            "calendar",
            "contact",
            "output",
            "slug",
            "addresses",
            "pictures",
        ],
    ),
    (
        "week",
        &["model", "schedule", "calendar", "indicators", "language", "checks", "views", "words"],
    ),
    (
        "render",
        &[
            "week",
            "stages",
            "text",
            "threads",
            "addresses",
            "views",
            "indicators",
            "content",
            "sources",
            "output",
            "diagnostics",
            "words",
            "yaml",
            "pictures",
        ],
    ),
    (
        "project",
        &[
            "stages",
            "addresses",
            "records",
            "content",
            "language",
            "ledger",
            "deliveries",
            "model",
            "schedule",
            "indicators",
            "checks",
            "views",
            "week",
            "render",
            "output",
            "sources",
            "diagnostics",
            "words",
            "calendar",
            "yaml",
            "pictures",
            "slug",
        ],
    ),
    ("transfer", &["output", "words"]),
    ("watch", &["sources", "output", "diagnostics", "words", "pictures", "connections"]),
    (
        "import",
        &["addresses", "records", "model", "language", "diagnostics", "words", "calendar", "slug"],
    ),
    // The dress of its pages comes from `render`; no room of the table may name it in turn.
    (
        "alerts",
        &[
            "import",
            "render",
            "records",
            "content",
            "sources",
            "manual",
            "contact",
            "connections",
            "text",
            "words",
            "calendar",
            "slug",
        ],
    ),
];

#[test]
fn a_room_names_only_the_rooms_above_it() {
    let files = rust_files(Path::new("src"))
        .into_iter()
        .map(|file| (file.strip_prefix("src").expect("it lies in src").to_owned(), code_of(&file)));
    let wrong: Vec<String> = files.flat_map(|(path, code)| wrong_names(&path, &code)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Columns of a line of `src`, CONTRIBUTING.md.
const WIDTH_MAX: usize = 100;

#[test]
fn no_line_is_wider_than_a_page() {
    let mut wide = Vec::new();
    for file in rust_files(Path::new("src")) {
        let text = fs::read_to_string(&file).expect("a source file is text");
        let lines = text.lines().enumerate();
        let found = lines.filter(|(_, line)| line.chars().count() > WIDTH_MAX);
        wide.extend(found.map(|(index, _)| format!("{}:{}", file.display(), index + 1)));
    }
    assert!(wide.is_empty(), "over {WIDTH_MAX} columns: {}", wide.join(", "));
}

#[test]
fn a_wrong_use_is_found_however_it_is_written() {
    let cases = [
        ("render/csv.rs", "use crate::views::Views;", ""),
        ("render/csv.rs", "use crate::model::Model;", "model"),
        (
            "render/html/twin.rs",
            "use crate::{\n    views::{report::Report, \
             chart},\n    records::Stop,\n    schedule,\n};",
            "records schedule",
        ),
        (
            "views/site/stop.rs",
            "fn visits(activity: &crate::model::Activity) -> crate::sources::Sources {}",
            "sources",
        ),
        ("views/mod.rs", "use super::render::design;", "render"),
        ("views/site/stop.rs", "use super::super::super::render::design;", "render"),
        ("views/site/stop.rs", "use super::super::calendar::Agenda;", ""),
        ("slug.rs", "use super::model;", "model"),
        ("slug.rs", "mod tests {\n    use super::super::model;\n}", "model"),
        (
            "schedule/expand.rs",
            "use super::closures;\nuse crate::calendar::Date;\nuse crate::schedule::Passage;",
            "",
        ),
        ("cli/diff.rs", "use crate::views::news;", ""),
        ("attic/old.rs", "use crate::calendar::Date;", "no room of the table"),
    ];
    for (path, code, expected) in cases {
        let found = wrong_names(Path::new(path), code);
        assert_eq!(
            found.len(),
            if expected.starts_with("no ") { 1 } else { expected.split_whitespace().count() },
            "{path}: {code}: {found:?}"
        );
        assert!(
            found.iter().zip(expected.split(' ')).all(|(found, expected)| found.contains(expected)),
            "{path}: {code}: {found:?}"
        );
    }
}

/// What a file of `src/` names and must not.
fn wrong_names(path: &Path, code: &str) -> Vec<String> {
    let first = path
        .components()
        .next()
        .expect("the file has a name")
        .as_os_str()
        .to_string_lossy()
        .into_owned();
    let room = first.strip_suffix(".rs").unwrap_or(&first);
    if ["lib", "main", "cli"].contains(&room) {
        return Vec::new();
    }
    let Some((_, may)) = MAY_NAME.iter().find(|(name, _)| *name == room) else {
        return vec![format!("{}: `{room}` is no room of the table", path.display())];
    };
    let named = named_rooms(path, code);
    let wrong = named.into_iter().filter(|other| other != room && !may.contains(&other.as_str()));
    wrong.map(|other| format!("{}: `{room}` names `{other}`", path.display())).collect()
}

#[test]
fn each_mission_crate_is_named_in_one_room() {
    let homes: [(&str, &[&str]); 14] = [
        ("serde_yaml", &["src/yaml.rs"]),
        ("pulldown_cmark", &["src/content/markdown.rs"]),
        ("typst", &["src/render/pdf"]),
        ("usvg", &["src/pictures/drawing.rs"]),
        ("image", &["src/pictures/pixels.rs"]),
        ("plotters", &["src/render/chart"]),
        ("minijinja", &["src/render/html", "src/alerts/desk/pages.rs"]),
        ("rusqlite", &["src/alerts"]),
        ("argon2", &["src/alerts/accounts/phrase.rs"]),
        ("ical", &["src/render/ics/wire.rs", "src/import/calendar"]),
        ("notify", &["src/watch"]),
        ("axum", &["src/watch", "src/connections.rs", "src/alerts/desk/server.rs"]),
        ("hyper", &["src/connections.rs"]),
        ("rustix", &["src/output", "src/cli/keys.rs", "src/cli/timings.rs"]),
    ];
    for file in rust_files(Path::new("src")) {
        let text = code_of(&file);
        let path = file.display().to_string();
        for (name, homes) in homes {
            let is_named = text.match_indices(&format!("{name}::")).any(|(at, _)| {
                !text[..at].ends_with(|c: char| c.is_alphanumeric() || "_:".contains(c))
            });
            assert!(
                !is_named || homes.iter().any(|home| path.starts_with(home)),
                "{path} names {name}; it is at home in {homes:?}"
            );
        }
    }
}

/// The rooms that a file names: through `crate::`, or through as many `super::` as lead out of its
/// own.
fn named_rooms(path: &Path, code: &str) -> BTreeSet<String> {
    let mut named: BTreeSet<String> = code
        .match_indices("crate::")
        .filter(|(at, _)| !code[..*at].ends_with('$'))
        .flat_map(|(at, _)| rooms_after(&code[at + 7..]))
        .collect();
    let is_root = path.file_name().is_some_and(|name| name == "mod.rs");
    let depth = path.components().count() - usize::from(is_root);
    for (at, _) in code.match_indices("super::").filter(|(at, _)| !code[..*at].ends_with("super::"))
    {
        let rest = code[at..].trim_start_matches("super::");
        let steps = (code.len() - at - rest.len()) / "super::".len();
        if steps >= depth {
            named.extend(
                rooms_after(rest)
                    .into_iter()
                    .filter(|name| MAY_NAME.iter().any(|(room, _)| room == name)),
            );
        }
    }
    named
}

/// `{a::b, c}` names a and c; `a::b` names a.
fn rooms_after(text: &str) -> Vec<String> {
    let word = |text: &str| {
        text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
    };
    let Some(list) = text.strip_prefix('{') else { return vec![word(text)] };
    let (mut depth, mut names, mut current) = (0, Vec::new(), String::new());
    for c in list.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(std::mem::take(&mut current)),
            _ if depth == 0 => current.push(c),
            _ => {}
        }
    }
    names.push(current);
    names.iter().map(|name| word(name.trim())).filter(|name| !name.is_empty()).collect()
}

/// The text of a file without its comments.
fn code_of(file: &Path) -> String {
    let text = fs::read_to_string(file).expect("the project's own file can be read");
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("src can be read") {
        let path = entry.expect("src can be read").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}
