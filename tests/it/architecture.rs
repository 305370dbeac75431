//! Who may name whom: ARCHITECTURE.md's table, read from `src/` and enforced.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Each room and the rooms that it may name.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("diagnostics", &[]),
    ("calendar", &[]),
    ("slug", &[]),
    ("output", &[]),
    ("sources", &["diagnostics"]),
    ("yaml", &["diagnostics"]),
    ("records", &["sources", "diagnostics", "yaml", "slug", "calendar"]),
    ("content", &["sources", "diagnostics", "yaml", "slug", "calendar"]),
    ("language", &["sources", "diagnostics", "yaml", "calendar"]),
    ("ledger", &["sources", "diagnostics"]),
    ("model", &["records", "calendar", "diagnostics", "slug"]),
    ("schedule", &["model", "calendar", "diagnostics"]),
    ("indicators", &["model", "schedule", "calendar", "diagnostics", "language"]),
    ("evidence", &["model", "output"]),
    ("checks", &["model", "schedule", "indicators", "calendar", "diagnostics", "output", "evidence"]),
    ("views", &["evidence", "model", "schedule", "indicators", "content", "language", "ledger", "calendar", "output", "slug"]),
    ("render", &["views", "indicators", "content", "sources", "output", "diagnostics", "yaml"]),
    ("watch", &["sources", "output", "diagnostics"]),
    ("import", &["records", "diagnostics", "calendar", "slug"]),
];

#[test]
fn a_room_names_only_the_rooms_above_it() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_NAME.iter().copied().collect();
    let mut wrong = Vec::new();
    for (room, file, named) in uses() {
        if room == "lib" || room == "main" || room == "cli" {
            continue;
        }
        let may = allowed.get(room.as_str()).unwrap_or_else(|| panic!("the room {room} is missing in the table"));
        for other in named {
            if other != room && !may.contains(&other.as_str()) {
                wrong.push(format!("{}: `{room}` names `{other}`", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_mission_crate_is_named_in_one_room() {
    let homes: [(&str, &[&str]); 9] = [
        ("serde_yaml", &["src/yaml.rs"]),
        ("pulldown_cmark", &["src/content/markdown.rs"]),
        ("typst", &["src/render/pdf"]),
        ("plotters", &["src/render/chart"]),
        ("minijinja", &["src/render/html"]),
        ("ical", &["src/render/ics/wire.rs", "src/import/calendar"]),
        ("notify", &["src/watch"]),
        ("axum", &["src/watch"]),
        ("rustix", &["src/output", "src/cli/keys.rs"]),
    ];
    for file in rust_files(Path::new("src")) {
        let text = code_of(&file);
        let path = file.display().to_string();
        for (name, homes) in homes {
            let is_named =
                text.match_indices(&format!("{name}::")).any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric() || "_:".contains(c)));
            assert!(!is_named || homes.iter().any(|home| path.starts_with(home)), "{path} names {name}; it is at home in {homes:?}");
        }
    }
}

/// Every room of `src/` with each of its files and the rooms that the file names through `crate::`.
fn uses() -> Vec<(String, PathBuf, BTreeSet<String>)> {
    let mut found = Vec::new();
    for file in rust_files(Path::new("src")) {
        let inner = file.strip_prefix("src").expect("the file lies in src");
        let first = inner.components().next().expect("the file has a name").as_os_str().to_string_lossy().into_owned();
        let room = first.strip_suffix(".rs").unwrap_or(&first).to_owned();
        let text = code_of(&file);
        let named =
            text.match_indices("crate::").filter(|(at, _)| !text[..*at].ends_with('$')).flat_map(|(at, _)| rooms_after(&text[at + 7..])).collect();
        found.push((room, file, named));
    }
    found
}

/// `{a::b, c}` names a and c; `a::b` names a.
fn rooms_after(text: &str) -> Vec<String> {
    let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
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
