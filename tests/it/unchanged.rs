//! What did not change is not made again, and whatever changed is noticed: a file of the output, the
//! day, the theme, the ledger.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use halte::calendar::Date;
use halte::sources;

use crate::publish::{fresh, tree};

/// A small project in a folder of its own.
fn project(name: &str) -> PathBuf {
    let root = fresh(name);
    for (path, bytes) in tree(Path::new("tests/cases/schedule/_base")) {
        let file = root.join(path);
        fs::create_dir_all(file.parent().expect("it lies in a folder")).expect("made");
        fs::write(file, bytes).expect("written");
    }
    let rota = "- {stop: selestat, weekday: tuesday, hours: '09:00-12:00'}\n";
    fs::write(root.join("records/rota.yaml"), rota).expect("written");
    root
}

/// Status, and what was said of the files: new or changed, as before, removed.
fn run(root: &Path, command: &str, more: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_halte"))
        .args(["--lang", "en", command, "--root"])
        .arg(root)
        .args(more)
        .output()
        .expect("halte runs");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

fn build(root: &Path, day: &str, more: &[&str]) -> String {
    let (status, said) = run(root, "build", &[&["--today", day, "--timings"], more].concat());
    assert_eq!(status, Some(0), "{said}");
    said
}

/// Whether pages were made.
fn is_made(said: &str) -> bool {
    said.contains("check of the finished pages")
}

/// Without the seconds and the table of stages.
fn findings(said: &str) -> String {
    let lines = said.lines().take_while(|line| !line.contains(" passage"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_did_not_change_is_not_made_again_and_says_the_same() {
    let root = project("unchanged-same");
    let first = build(&root, "2026-03-03", &[]);
    let before = tree(&root.join("output"));
    let again = build(&root, "2026-03-03", &[]);
    assert!(is_made(&first) && !is_made(&again), "{first}\n{again}");
    assert!(again.contains("0 files new or changed"), "{again}");
    assert_eq!(findings(&first), findings(&again));
    assert_eq!(before, tree(&root.join("output")));
    let check = || run(&root, "check", &["--today", "2026-03-03"]);
    let from_note = check();
    fs::remove_file(root.join(".output.halte-seen")).expect("it lies beside the output");
    assert_eq!(from_note, check(), "what is said again is what is found");
    // The note is not needed.
    let third = build(&root, "2026-03-03", &[]);
    assert!(is_made(&third) && third.contains("0 files new or changed"), "{third}");
}

#[test]
fn whatever_changed_is_noticed() {
    let root = project("unchanged-noticed");
    let day = "2026-03-03";
    build(&root, day, &[]);
    let output = root.join("output");
    let page = output.join("public/index.html");
    let (whole, good) = (fs::read(&page).expect("a page"), tree(&output));
    // As long as before, and of the same time.
    let mut altered = whole;
    let last = altered.len() - 2;
    altered[last] = b'#';
    let time = fs::metadata(&page).and_then(|file| file.modified()).expect("a time");
    let set_time = |path: &Path| {
        fs::File::options().write(true).open(path).and_then(|file| file.set_modified(time))
    };
    let edits: [(&str, &dyn Fn()); 4] = [
        ("altered in place", &|| {
            fs::write(&page, &altered).expect("written");
            set_time(&page).expect("set");
        }),
        ("replaced by a file of the same time", &|| {
            let other = output.join("public/other.html");
            fs::write(&other, &altered).expect("written");
            set_time(&other).expect("set");
            fs::rename(&other, &page).expect("renamed");
        }),
        ("deleted", &|| fs::remove_file(&page).expect("removed")),
        ("a deleted folder", &|| {
            fs::remove_dir_all(output.join("public/agenda")).expect("removed")
        }),
    ];
    for (what, edit) in edits {
        edit();
        let said = build(&root, day, &[]);
        assert!(is_made(&said), "{what}: {said}");
        assert_eq!(tree(&output), good, "{what}");
        assert!(!is_made(&build(&root, day, &[])), "{what}");
    }
    // The same bytes in other files are the same output.
    fs::rename(&output, root.join("moved")).expect("renamed");
    fs::create_dir(&output).expect("made");
    for (path, bytes) in &good {
        let file = output.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, bytes).expect("written");
    }
    assert!(!is_made(&build(&root, day, &[])), "copied");
    fs::write(output.join("public/notes.txt"), "mine").expect("written");
    let (status, said) = run(&root, "build", &["--today", day]);
    assert_eq!(status, Some(2), "a file of somebody else: {said}");
    fs::remove_file(output.join("public/notes.txt")).expect("removed");

    assert!(is_made(&build(&root, "2026-03-04", &[])), "another day");
    assert!(is_made(&build(&root, "2026-03-04", &["--demo"])), "a demonstration");
    assert!(is_made(&build(&root, "2026-03-04", &[])), "none any more");
    let theme = root.join("themes/default/locales/fr/site.yaml");
    fs::create_dir_all(theme.parent().expect("a folder")).expect("made");
    fs::write(&theme, "words.call: Téléphoner au\n").expect("written");
    assert!(is_made(&build(&root, "2026-03-04", &[])), "a theme");
    let ledger = root.join("records/ledger/calendar.jsonl");
    let text = fs::read_to_string(&ledger).expect("a ledger");
    let lines: Vec<&str> = text.lines().collect();
    fs::write(&ledger, lines[..lines.len() - 1].join("\n")).expect("written");
    assert!(is_made(&build(&root, "2026-03-04", &[])), "a ledger");
}

/// The note rests on it: with the ledgers that a build has written, the same is built and said.
#[test]
fn a_build_comes_to_rest_with_its_ledgers() {
    for (project, day) in [("tests/cases/schedule/_base", "2026-03-03"), (".", "2022-03-01")] {
        let (mut sources, _) = sources::read(Path::new(project));
        let today: Date = day.parse().expect("a day");
        let first = halte::build(&sources, today);
        for (path, bytes) in &first.ledger {
            sources.insert(*path, bytes.as_slice());
        }
        let again = halte::build(&sources, today);
        assert!(first.artefacts == again.artefacts, "{project}: another output");
        assert_eq!(first.diagnostics, again.diagnostics, "{project}");
        assert_eq!(first.ledger, again.ledger, "{project}");
    }
}
