//! The manual: its command lines are run, its examples are read, its links lead somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use halte::records::KINDS;

use crate::commands::halte;
use crate::errors::side_by_side;
use crate::publish::{fresh, tree};

const LANGUAGES: [&str; 3] = ["fr", "de", "en"];

/// A part of a page between fences, with the word behind the first.
struct Part {
    page: String,
    word: String,
    text: String,
}

/// The pages of a language, without their pictures.
fn texts(language: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = tree(&Path::new("docs/manual").join(language));
    files.retain(|name, _| name.ends_with(".md"));
    files
}

fn parts(language: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for (page, bytes) in texts(language) {
        let text = String::from_utf8(bytes).expect("UTF-8");
        let mut fences = text.split("\n```");
        while let (Some(_), Some(part)) = (fences.next(), fences.next()) {
            let (word, text) = part.split_once('\n').expect("a line");
            parts.push(Part {
                page: page.clone(),
                word: word.to_owned(),
                text: format!("{text}\n"),
            });
        }
    }
    parts
}

/// Runs command lines as a person types them, and gives the folder in which they end.
fn typed(language: &str, folder: &Path, text: &str) -> PathBuf {
    let program = Path::new(env!("CARGO_BIN_EXE_halte")).parent().expect("a folder");
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new("bash")
        .args(["-euc", &format!("{text}\npwd")])
        .env("PATH", format!("{}:{path}", program.display()))
        .env("LANG", format!("{language}_FR.UTF-8"))
        .env("SOURCE_DATE_EPOCH", "1772524800")
        .current_dir(folder)
        .output()
        .expect("bash runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}\n{said}");
    let shown = String::from_utf8(output.stdout).expect("UTF-8");
    PathBuf::from(shown.lines().last().expect("the folder"))
}

/// Adds an example to the file that its first line names.
fn add(root: &Path, text: &str) {
    let (file, rest) = text.split_once('\n').expect("lines");
    let file = root.join(file.strip_prefix("# ").expect("a file is named"));
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    let before = fs::read_to_string(&file).unwrap_or_default();
    fs::write(file, format!("{}\n\n{rest}", before.trim_end())).expect("written");
}

fn is_added(part: &Part) -> bool {
    part.word == "yaml" && part.text.starts_with("# records/")
}

/// The project of the examples, in a folder of its own.
fn example(name: &str) -> PathBuf {
    let root = fresh(name).join("project");
    for (path, bytes) in tree(Path::new("docs/manual/example")) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, bytes).expect("written");
    }
    root
}

fn check(root: &Path) -> (Option<i32>, String) {
    let root = root.to_str().expect("UTF-8");
    let output = halte(&["check", "--root", root, "--today", "2026-03-03"]);
    (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
}

#[test]
fn the_first_quarter_of_an_hour_can_be_typed() {
    for (language, page) in [
        ("fr", "premier-quart-d-heure.md"),
        ("de", "erste-viertelstunde.md"),
        ("en", "first-steps.md"),
    ] {
        let mut here = fresh(&format!("manual-first-{language}"));
        let mut count = 0;
        for part in parts(language).iter().filter(|part| part.page == page) {
            match part.word.as_str() {
                "sh" => here = typed(language, &here, &part.text),
                "yaml" => {
                    // The code of the commune is that of the first place.
                    let stops =
                        fs::read_to_string(here.join("records/stops.yaml")).expect("readable");
                    let code =
                        stops.split("commune: \"").nth(1).and_then(|rest| rest.split('"').next());
                    add(&here, &part.text.replace("45208", code.expect("a commune")));
                }
                _ => continue,
            }
            count += 1;
        }
        assert!(count >= 7, "{language}: {count}");
        assert!(here.join("output/public/index.html").exists());
    }
}

#[test]
fn each_recipe_can_be_added_to_the_example() {
    let (status, said) = check(&example("manual-example"));
    assert_eq!(status, Some(0), "{said}");
    let of = |language: &'static str| {
        let recipes = parts(language).into_iter().filter(is_added);
        recipes.filter(|part| !part.page.contains('-')).map(move |part| (language, part))
    };
    let recipes: Vec<_> = LANGUAGES.into_iter().flat_map(of).enumerate().collect();
    let wrong = side_by_side(&recipes, |(number, (language, part))| {
        let root = example(&format!("manual-{language}-{number}"));
        add(&root, &part.text);
        let (status, said) = check(&root);
        (status != Some(0)).then(|| format!("{}: {}\n{said}", part.page, part.text))
    });
    let wrong: Vec<String> = wrong.into_iter().flatten().collect();
    assert!(recipes.len() > 20 && wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_command_lines_of_recipes_run_in_the_example() {
    for language in LANGUAGES {
        let root = example(&format!("manual-typed-{language}"));
        typed(language, &root, "halte build");
        for part in parts(language).iter().filter(|part| part.word == "sh") {
            if !part.page.contains('-') {
                typed(language, &root, &part.text);
            }
        }
    }
}

#[test]
fn every_kind_of_record_has_an_example_in_every_language() {
    let files: BTreeSet<String> =
        tree(Path::new("docs/manual/example/records")).into_keys().collect();
    for kind in KINDS {
        assert!(files.contains(&format!("{}.yaml", kind.name)), "{} has no example", kind.name);
        for language in LANGUAGES {
            let wanted = format!("@{}\n", kind.name);
            let count =
                parts(language).iter().filter(|part| part.text.starts_with(&wanted)).count();
            assert_eq!(count, 1, "{language}: {}", kind.name);
        }
    }
}

#[test]
fn the_manual_is_printed_and_is_a_site_whose_links_lead_somewhere() {
    for language in LANGUAGES {
        let run = |arguments: &[&str]| {
            let output = Command::new(env!("CARGO_BIN_EXE_halte"))
                .args(["--lang", language, "manual"])
                .args(arguments)
                .output()
                .expect("the program runs");
            (output.status.code(), String::from_utf8(output.stdout).expect("UTF-8"))
        };
        let (status, list) = run(&[]);
        assert_eq!(status, Some(0));
        let names: Vec<&str> =
            list.lines().filter_map(|line| line.split_whitespace().next()).collect();
        assert!(names.len() >= 6, "{list}");
        let (_, all) = run(&["--print"]);
        assert!(!all.contains("\n@") && all.contains("hours-overlap"), "{language}");
        for name in &names {
            let (status, page) = run(&[name]);
            assert_eq!(status, Some(0), "{name}");
            assert!(all.contains(page.trim()), "{name}");
        }
        assert_eq!(run(&["nowhere"]).0, Some(2));
        let folder = fresh(&format!("manual-site-{language}"));
        assert_eq!(run(&["--output", folder.to_str().expect("UTF-8")]).0, Some(0));
        let files = tree(&folder);
        let pictures = files.keys().filter(|file| file.starts_with("pictures/")).count();
        assert!(pictures >= 5, "{language}");
        assert_eq!(files.len(), names.len() + 1 + pictures);
        for (file, bytes) in files.iter().filter(|(file, _)| file.ends_with(".html")) {
            let html = String::from_utf8(bytes.clone()).expect("UTF-8");
            let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
            for link in links.filter(|link| !link.starts_with('#')) {
                let target = link.split('#').next().expect("a part");
                assert!(files.contains_key(target), "{language}/{file}: {link}");
            }
            // A picture is there, and the words for those who do not see it are.
            for picture in html.split("<img ").skip(1).filter_map(|rest| rest.split('>').next()) {
                let value = |name: &str| {
                    let rest = picture.split(&format!(" {name}=\"")).nth(1)?;
                    rest.split('"').next()
                };
                assert!(files.contains_key(value("src").expect("a file")), "{file}: {picture}");
                assert!(value("alt").is_some_and(|alt| alt.len() > 20), "{file}: {picture}");
            }
        }
        for (page, bytes) in texts(language) {
            let text = String::from_utf8(bytes).expect("UTF-8");
            for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                let name = link.trim_end_matches(".md");
                assert!(
                    names.contains(&name)
                        || ["calendrier.md", "page.md"].contains(&link)
                        || link.starts_with("pictures/"),
                    "{page}: {link}"
                );
            }
        }
    }
}
