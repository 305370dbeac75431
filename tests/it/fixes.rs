//! `halte check --fix`: what cannot be wrong is written, one line for one line; nothing else
//! changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use halte::diagnostics::{Code, Diagnostic, Topic};
use halte::sources::Sources;

use crate::commands::{halte, starter};
use crate::publish::tree;

const TODAY: &str = "2026-03-03";

fn project(own: &BTreeMap<String, Vec<u8>>) -> Sources {
    let mut files = tree(Path::new("tests/cases/errors/base"));
    files.extend(own.clone());
    let sources: Sources = files.into_iter().filter(|(path, _)| path.contains('/')).collect();
    sources.with_default_theme()
}

fn found(sources: &Sources) -> Vec<Diagnostic> {
    halte::open(sources, TODAY.parse().expect("a date"), &mut halte::Memory::default()).1
}

fn fixed(sources: &Sources) -> halte::Fixed {
    halte::fixed(sources, TODAY.parse().expect("a date"))
}

/// The lines of a file, however they end.
fn lines(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace('\r', "\n");
    text.lines().map(str::to_owned).collect()
}

#[test]
fn of_every_case_of_a_mistake_only_lines_with_a_sure_remedy_change() {
    let mut changed = 0;
    for folder in fs::read_dir("tests/cases/errors").expect("the cases are there") {
        let folder = folder.expect("readable").path();
        let mut own = tree(&folder);
        own.retain(|path, _| !path.starts_with("near/"));
        let before = project(&own);
        let said = found(&before);
        let fixed = fixed(&before);
        for (path, bytes) in before.iter() {
            let (old, new) = (lines(bytes), lines(fixed.sources.get(path).expect("it stays")));
            assert_eq!(old.len(), new.len(), "{}: {path}", folder.display());
            let of_file = fixed.lines.get(path);
            for (number, (old, new)) in (1..).zip(old.iter().zip(&new)) {
                let line = of_file.and_then(|lines| lines.get(&number));
                assert_eq!(old != new, line.is_some(), "{}: {path}:{number}", folder.display());
                changed += u32::from(line.is_some());
            }
        }
        let after = found(&fixed.sources);
        let sure: Vec<_> = after.iter().filter(|one| one.is_sure).collect();
        assert!(sure.is_empty(), "{}: {sure:?}", folder.display());
        // A line that was changed is read, or has as little wrong as before.
        let unread = |all: &[Diagnostic]| {
            all.iter().filter(|one| one.code.topic() == Topic::Files && one.is_error()).count()
        };
        assert!(unread(&after) <= unread(&said), "{}: {after:?}", folder.display());
        assert_eq!(self::fixed(&fixed.sources).lines.len(), 0, "{}", folder.display());
    }
    assert!(changed >= 4, "only {changed} lines were put right");
}

/// In a file of the base, what is there, what is typed, and the whole line once it is put right.
const TYPED: &[(&str, &str, &str, &str)] = &[
    ("rota", "weekday: tuesday", "weekday: lundi et mardi", "  weekday: [lundi, mardi]"),
    ("rota", "weekday: tuesday", "weekday: 'lundi et mardi'", "  weekday: [lundi, mardi]"),
    ("rota", "weekday: tuesday", "weekday: tous les mardis", "  weekday: mardi"),
    ("rota", "09:00-12:00", "9.00-12.00 # matin", "  hours: 09:00-12:00 # matin"),
    ("rota", "09:00-12:00", "9h-12h / 14h-17h", "  hours: [9h-12h, 14h-17h]"),
    ("rota", "hours: 09:00-12:00", "month_weeks: [2; 4]\n  hours: 9h-12h", "  month_weeks: [2, 4]"),
    ("rota", "stop: gien", "stop: Gien", "- stop: gien"),
    ("rota", "- stop: gien", "-stop: gien", "- stop: gien"),
    ("stops", "commune: \"45208\"", "commune: « 45208 »", "  commune: 45208"),
    ("stops", "name: Parking", "name:Parking", "  name: Parking de la médiathèque"),
    ("stops", "name: Parking", "name = Parking", "  name: Parking de la médiathèque"),
    ("stops", "name: Parking", "name\u{202f}: Parking", "  name: Parking de la médiathèque"),
    ("stops", "  name: Parking", "\tname: Parking", "  name: Parking de la médiathèque"),
    ("stops", "  name: Parking", "\u{a0}\u{a0}name: Parking", "  name: Parking de la médiathèque"),
    ("stops", "Parking de", "Parking: entrée de", "  name: \"Parking: entrée de la médiathèque\""),
    ("stops", "Parking de", "*Parking* de", "  name: \"*Parking* de la médiathèque\""),
    ("stops", "- id: gien", "• id: gien", "- id: gien"),
    ("programmes", "from: 2026-01-05", "from: 20260105", "  from: 2026-01-05"),
    ("programmes", "from: 2026-01-05", "from: 2O26-01-05", "  from: 2026-01-05"),
    (
        "programmes",
        "summary: Une",
        "presentation: Une",
        "  summary: Une aide gratuite, près de chez vous.",
    ),
];

/// What is read at the place in two ways, or in none, stays.
const LEFT: &[(&str, &str, &str)] = &[
    ("rota", "weekday: tuesday", "weekday: lundi ou mardi"),
    ("rota", "weekday: tuesday", "weekday: tuesdy"),
    ("rota", "stop: gien", "stop: gein"),
    ("rota", "hours: 09:00-12:00", "every_weeks: 2 mois\n  anchor: 2026-01-06\n  hours: 9h-12h"),
    ("stops", "name: Parking", "nmae: Parking"),
    ("stops", "name: Parking", "name: \"Parking"),
    ("stops", "  name: Parking", "   name: Parking"),
    ("stops", "Parking de", "Parking status: de"),
    ("stops", "Parking de", "Parking #3 de"),
    ("stops", "id: gien", "id: Giên"),
    ("programmes", "from: 2026-01-05", "from: 2026-16-01"),
    ("programmes", "from: 2026-01-05", "from: 05 janvir 2026"),
    ("programmes", "phone: +33 2", "phone: 2"),
];

fn typed(file: &str, stands: &str, instead: &str) -> (String, Sources) {
    let path = format!("records/{file}.yaml");
    let base = tree(Path::new("tests/cases/errors/base"));
    let text = String::from_utf8(base[&path].clone()).expect("UTF-8");
    assert!(text.contains(stands), "{file} has no {stands}");
    // Windows ends its lines in another way, and a comment stays where it is.
    let text = text.replacen(stands, instead, 1).replace('\n', "\r\n") + "# fin de la liste\r\n";
    let own = [(path.clone(), text.into_bytes())].into();
    (path, project(&own))
}

#[test]
fn slips_of_typing_are_put_right_where_they_mean_one_thing() {
    for (file, stands, instead, wanted) in TYPED {
        let (path, before) = typed(file, stands, instead);
        let was: Vec<Code> =
            found(&before).iter().filter(|one| one.is_sure).map(|one| one.code).collect();
        assert!(!was.is_empty(), "{instead}: nothing is found");
        let fixed = fixed(&before);
        let changed: Vec<_> = fixed.lines.values().flat_map(|lines| lines.values()).collect();
        let after: Vec<&str> = changed.iter().map(|line| line.after.as_str()).collect();
        assert_eq!(after, [*wanted], "{instead}");
        let text = |sources: &Sources| {
            String::from_utf8(sources.get(&path).expect("a file").to_vec()).expect("UTF-8")
        };
        let undone = text(&fixed.sources).replace(&changed[0].after, &changed[0].before);
        assert_eq!(undone, text(&before), "{instead}: something else changed");
        let left: Vec<_> = found(&fixed.sources)
            .into_iter()
            .filter(|one| one.is_error() && was.contains(&one.code))
            .collect();
        assert!(left.is_empty(), "{instead}: {left:?}");
    }
}

#[test]
fn what_may_mean_another_thing_stays_as_it_is() {
    for (file, stands, instead) in LEFT {
        let (_, before) = typed(file, stands, instead);
        assert!(found(&before).iter().any(Diagnostic::is_error), "{instead}: nothing is found");
        assert_eq!(fixed(&before).lines.len(), 0, "{instead}");
    }
}

#[test]
fn a_tab_that_may_stand_for_two_columns_stays() {
    let text = "- id: montargis\n  name: A\n  commune: \"45208\"\n  status: validated\n  visibility:\n\t\tlogo: a\n";
    let own = |text: &str| [("records/stops.yaml".to_owned(), text.as_bytes().to_vec())].into();
    // All widths say the same here; of one tab, two are a key of the record and four are none.
    assert_eq!(fixed(&project(&own(text))).lines.len(), 1);
    let text = text.replace("\t\tlogo: a", "    logo: a\n\talt: b");
    assert_eq!(fixed(&project(&own(&text))).lines.len(), 0);
}

#[test]
fn the_command_shows_each_line_and_writes_only_when_it_is_asked_to() {
    let root = starter("fixes");
    let path = root.join("records/rota.yaml");
    let good = fs::read_to_string(&path).expect("readable");
    let at = good.lines().position(|line| line.contains("hours:")).expect("there are hours");
    let slip = |line: &str| line.replace(':', ".").replacen("hours.", "hours:", 1);
    let spoilt: Vec<String> = good
        .lines()
        .enumerate()
        .map(|(number, line)| if number == at { slip(line) } else { line.to_owned() })
        .collect();
    let spoilt = spoilt.join("\n") + "\n";
    assert_ne!(spoilt, good);
    fs::write(&path, &spoilt).expect("written");
    let folder = root.to_str().expect("UTF-8");
    let run = |options: &[&str]| {
        let output =
            halte(&[&["check", "--root", folder, "--today", "2022-03-01"], options].concat());
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    let (status, _, said) = run(&[]);
    assert_eq!(status, Some(1), "{said}");
    assert!(
        said.contains("One of these mistakes can be put right by `halte check --fix`"),
        "{said}"
    );
    let (status, shown, said) = run(&["--fix", "--dry-run"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("one line would be changed"), "{said}");
    assert!(shown.contains("before:") && shown.contains("after:"), "{shown}");
    assert_eq!(fs::read_to_string(&path).expect("readable"), spoilt);
    let (status, again, said) = run(&["--fix"]);
    assert_eq!((status, &again), (Some(0), &shown), "{said}");
    assert!(said.contains("one line was changed"), "{said}");
    let after = fs::read_to_string(&path).expect("readable");
    let differ = |(one, two): &(&str, &str)| one != two;
    assert_eq!(after.lines().zip(spoilt.lines()).filter(differ).count(), 1);
    let (_, shown, said) = run(&["--fix"]);
    assert_eq!(shown, "");
    assert!(said.contains("nothing was changed"), "{said}");
    assert_eq!(run(&["--dry-run"]).0, Some(2));
    assert!(!root.join(".halte-journal").exists());
}
