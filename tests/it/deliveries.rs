//! An edition goes from draft to validated to sent; then its files and figures stay as they went
//! out, and what the records say later stands in the next report.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::commands::halte;
use crate::publish::{fresh, tree};

const PROGRAMME: &str = "\
- id: van
  name: Le camion
  summary: Une aide près de chez vous.
  operator: plume
  from: 2022-01-03
  until: 2022-06-30
  phone: +33 3 53 01 00 42
";
const ORGANISATIONS: &str = "\
- id: plume
  name: Plume
  role: operator
- id: departement
  name: Le Département
  role: funder
  visibility: {regime: contract, mention: Avec le soutien du Département}
";
const DELIVERABLES: &str = "\
# Ce qui est dû.
- id: tableau
  kind: monthly_table
  recipient: departement
  copies: Comité de pilotage
  title: Tableau mensuel
  due_days: 10
  validator: La direction
  editions:
    - period: 2022-01
      status: draft
    - {period: 2022-02, status: draft}
";

/// A session with so many visits, each of its own motive and age so that nothing is masked for
/// being unanimous.
fn session(day: &str, visits: usize) -> String {
    let mut text = format!(
        "- stop: gare\n  date: {day}\n  status: held\n  slots: {{booked: {visits}}}\n  visits:\n"
    );
    for n in 0..visits {
        let (age, motive) = if n % 2 == 0 { ("70+", "logement") } else { ("40-59", "justice") };
        text.push_str(&format!("    - {{age: {age}, gender: féminin, motives: {motive}}}\n"));
    }
    text
}

pub fn project(name: &str) -> PathBuf {
    let root = fresh(name);
    let sessions: String = ["2022-01-04", "2022-01-11", "2022-02-01", "2022-02-08"]
        .map(|day| session(day, 12))
        .concat();
    for (path, text) in [
        ("programmes.yaml", PROGRAMME),
        ("organisations.yaml", ORGANISATIONS),
        ("deliverables.yaml", DELIVERABLES),
        ("communes.yaml", "- code: \"67437\"\n  name: Saverne\n"),
        (
            "stops.yaml",
            "- id: gare\n  name: Gare\n  commune: \"67437\"\n  status: validated\n  decided_on: \
             2022-01-02\n",
        ),
        ("rota.yaml", "- stop: gare\n  weekday: tuesday\n  hours: 09:00-12:00\n  slots: 12\n"),
        ("sessions/2022.yaml", &sessions),
    ] {
        let path = root.join("records").join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }
    root
}

pub fn run(root: &Path, today: &str, arguments: &[&str]) -> (Option<i32>, String) {
    let root = root.to_str().expect("UTF-8");
    let output = halte(&[arguments, &["--root", root, "--today", today]].concat());
    (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
}

pub fn edit(root: &Path, file: &str, from: &str, to: &str) {
    let path = root.join("records").join(file);
    let text = fs::read_to_string(&path).expect("it is there");
    assert!(text.contains(from), "{text}");
    fs::write(path, text.replacen(from, to, 1)).expect("it can be written");
}

/// The files of an edition in the output.
fn edition(root: &Path, period: &str) -> BTreeMap<String, Vec<u8>> {
    tree(&root.join("output/funders/departement").join(period))
}

pub const VALIDATED: &str =
    "status: validated\n      validated_by: La direction\n      validated_on: 2022-02-03";

#[test]
fn what_was_sent_stays_as_it_was_sent_and_later_changes_are_told_in_the_next_report() {
    let root = project("deliveries-life");
    let (code, text) = run(&root, "2022-02-05", &["deliver"]);
    assert!(code == Some(0) && text.contains("2022-01: draft; due on 2022-02-10"), "{text}");
    edit(&root, "deliverables.yaml", "status: draft", VALIDATED);
    let (code, text) = run(&root, "2022-02-05", &["deliver", "tableau", "2022-01", "--dry-run"]);
    assert!(
        code == Some(0) && text.contains("would be sent") && !root.join("output").exists(),
        "{text}"
    );

    let (code, text) = run(&root, "2022-02-05", &["deliver", "tableau", "2022-01"]);
    assert_eq!(code, Some(0), "{text}");
    for said in [
        "is marked as sent on 2022-02-05",
        "to Le Département",
        "with a copy to Comité de pilotage",
        "2022-01/tableau-mensuel.csv",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let deliverables =
        fs::read_to_string(root.join("records/deliverables.yaml")).expect("it is there");
    let marked = "status: sent\n      validated_by: La direction\n      validated_on: \
        2022-02-03\n      sent_on: 2022-02-05\n";
    assert!(
        deliverables.starts_with("# Ce qui est dû.") && deliverables.contains(marked),
        "{deliverables}"
    );
    let sent = edition(&root, "2022-01");
    assert!(
        sent.contains_key("tableau-mensuel.csv") && sent.contains_key("classeur.xlsx"),
        "{:?}",
        sent.keys()
    );
    assert_eq!(
        tree(&root.join("records/ledger/sent/departement/2022-01")),
        sent,
        "a copy of each file"
    );

    let before = tree(&root.join("records"));
    let (code, text) = run(&root, "2022-02-20", &["deliver", "tableau", "2022-01"]);
    assert!(code == Some(0) && text.contains("was sent on 2022-02-05"), "{text}");
    assert_eq!(tree(&root.join("records")), before, "once is enough");

    // A late record, and another name: nothing of January changes, and the report of February tells
    // of it.
    edit(
        &root,
        "sessions/2022.yaml",
        "- stop: gare",
        &format!("{}- stop: gare", session("2022-01-18", 12)),
    );
    edit(&root, "deliverables.yaml", "title: Tableau mensuel", "title: Un autre nom");
    let (code, text) = run(&root, "2022-03-05", &["build"]);
    assert_eq!(code, Some(0), "{text}");
    assert_eq!(edition(&root, "2022-01"), sent);
    let corrections =
        String::from_utf8(edition(&root, "2022-02")["corrections.csv"].clone()).expect("UTF-8");
    assert!(
        corrections.contains("janvier 2022;Permanences tenues;2;3;1")
            && corrections.contains("janvier 2022;Créneaux réservés;24;36;12"),
        "{corrections}"
    );

    // A copy that was changed is no copy: what differs is told.
    fs::write(root.join("records/ledger/sent/departement/2022-01/classeur.xlsx"), "nothing")
        .expect("written");
    let (code, text) = run(&root, "2022-03-06", &["check"]);
    assert!(
        code == Some(0) && text.contains("sent-file") && text.contains("classeur.xlsx"),
        "{text}"
    );
}

#[test]
fn an_edition_that_nobody_began_is_begun_by_sending_it() {
    let root = project("deliveries-begun");
    edit(&root, "deliverables.yaml", "  validator: La direction\n", "");
    edit(&root, "deliverables.yaml", "    - period: 2022-01\n      status: draft\n", "");
    let (code, text) = run(&root, "2022-02-05", &["deliver", "tableau", "2022-01"]);
    assert_eq!(code, Some(0), "{text}");
    let record = fs::read_to_string(root.join("records/deliverables.yaml")).expect("it is there");
    let wanted = "  editions:\n    - {period: 2022-02, status: draft}\n    - period: \
        2022-01\n      status: sent\n      sent_on: 2022-02-05\n";
    assert!(record.ends_with(wanted), "{record}");
    let before = tree(&root);
    for (period, words) in
        [("2022-Q1", "2022-Q1"), ("2023-01", "nothing is made"), ("2022-03", "not over")]
    {
        let day = if period == "2022-03" { "2022-03-05" } else { "2023-03-05" };
        let (code, text) = run(&root, day, &["deliver", "tableau", period]);
        assert!(code == Some(1) && text.contains(words), "{period}: {text}");
    }
    assert_eq!(tree(&root), before);
}

#[test]
fn what_may_not_go_does_not_go_and_nothing_is_written() {
    let root = project("deliveries-refused");
    let before = tree(&root);
    for (arguments, words) in [
        (&["deliver", "tableau", "2022-01"][..], "is a draft: La direction has not validated it"),
        (&["deliver", "tableaux", "2022-01"], "did you mean `tableau`?"),
        (&["deliver", "tableau", "2022-13"], "is not a period"),
        (&["deliver", "tableau", "2022-05"], "is not begun: La direction has not validated it"),
    ] {
        let (code, text) = run(&root, "2022-02-05", arguments);
        assert!(code == Some(1) && text.contains(words), "{words}: {text}");
    }
    assert_eq!(tree(&root), before);

    edit(&root, "deliverables.yaml", "status: draft", VALIDATED);
    let (code, text) = run(&root, "2022-01-20", &["deliver", "tableau", "2022-01"]);
    assert!(code == Some(1) && text.contains("is not over: it runs until 2022-01-31"), "{text}");
    assert_eq!(run(&root, "2022-02-05", &["build"]).0, Some(0));

    // A rota cut short would lose passages that are published.
    let whole = tree(&root.join("records"));
    edit(&root, "rota.yaml", "weekday: tuesday", "weekday: tuesday\n  until: 2022-02-20");
    let (code, text) = run(&root, "2022-02-05", &["deliver", "tableau", "2022-01"]);
    assert!(code == Some(3) && text.contains("fewer"), "{text}");
    edit(&root, "rota.yaml", "\n  until: 2022-02-20", "");
    assert_eq!(
        tree(&root.join("records")),
        whole,
        "neither record nor ledger says that it was sent"
    );

    edit(&root, "rota.yaml", "tuesday", "tusday");
    let (code, text) = run(&root, "2022-02-05", &["deliver", "tableau", "2022-01"]);
    assert!(
        code == Some(1)
            && text.contains("did you mean `tuesday`?")
            && text.contains("nothing was delivered"),
        "{text}"
    );
}

#[test]
fn a_mistake_in_a_text_stops_the_delivery_of_its_own_period_alone() {
    let root = project("deliveries-narrative");
    edit(&root, "deliverables.yaml", "status: draft", VALIDATED);
    let folder = root.join("content/narratives/van");
    fs::create_dir_all(&folder).expect("it can be made");
    let wrong = "---\ntitel: Analyse\n---\n\nLe mois a été calme.\n";
    fs::write(folder.join("2022-01.md"), wrong).expect("it can be written");
    let (code, text) = run(&root, "2022-02-05", &["deliver", "tableau", "2022-01"]);
    assert!(code == Some(1) && text.contains("did you mean `title`?"), "{text}");
    fs::rename(folder.join("2022-01.md"), folder.join("2022-02.md")).expect("it can be renamed");
    let (code, text) = run(&root, "2022-02-05", &["deliver", "tableau", "2022-01"]);
    assert_eq!(code, Some(0), "{text}");
}

#[test]
fn a_record_whose_name_has_its_accents_apart_is_marked_as_sent() {
    let root = project("deliveries-decomposed");
    edit(&root, "deliverables.yaml", "status: draft", VALIDATED);
    fs::create_dir(root.join("records/deliverables")).expect("it can be made");
    let named = "deliverables/e\u{301}tat.yaml";
    let (from, to) = (root.join("records/deliverables.yaml"), root.join("records").join(named));
    fs::rename(from, to).expect("it can be renamed");
    let (code, text) = run(&root, "2022-02-05", &["deliver", "tableau", "2022-01"]);
    assert_eq!(code, Some(0), "{text}");
    edit(&root, named, "status: sent", "status: sent");
    let names = fs::read_dir(root.join("records/deliverables")).expect("it is a folder");
    assert_eq!(names.count(), 1);
}
