//! `halte agenda` as the person who answers the phone sees it.

use std::process::Command;

#[test]
fn it_says_when_the_service_comes_and_why_it_does_not() {
    let (text, said, status) = agenda(&["ville", "--from", "2026-03-23"]);
    let expected = "\
Monday, 23 March 2026     9:00 – 12:00   Villé, Place du Marché
Monday, 30 March 2026     9:00 – 12:00   CANCELLED · Villé, Place du Marché
    This session is cancelled. Reason: weather. Snow on the pass. \
Next session at this stop: Wednesday, 15 April 2026, 10:00 – 12:00.
Monday, 6 April 2026      9:00 – 12:00   CLOSED · Villé, Place du Marché
    This session is cancelled. Reason: Easter Monday. \
Next session at this stop: Wednesday, 15 April 2026, 10:00 – 12:00.
Monday, 13 April 2026     9:00 – 12:00   MOVED TO 15 APRIL · Villé, Place du Marché
    New date: Wednesday, 15 April 2026, 10:00 – 12:00.
Wednesday, 15 April 2026  10:00 – 12:00  MOVED FROM 13 APRIL · Villé, Place du Marché
    Moved session: it was planned for Monday, 13 April 2026, 9:00 – 12:00. \
Reason: team not available.
";
    assert_eq!(text.lines().take(9).map(|line| format!("{line}\n")).collect::<String>(), expected);
    assert_eq!((said.as_str(), status), ("", 0));
}

#[test]
fn a_place_may_be_written_as_people_write_it() {
    let all = |arguments: &[&str]| {
        agenda(&[arguments, &["--from", "2026-03-31", "--until", "2026-03-31"]].concat()).0
    };
    let expected = "Tuesday, 31 March 2026  14:00 – 16:00  OTHER PLACE · Sélestat, At the \
        station\n    The place changes: it was Place d'Armes, Sélestat. Reason: event on the spot.\n";
    for place in ["Sélestat", "SELESTAT", "schlettstadt", "67462", "Place d’Armes", "selest"] {
        assert_eq!(all(&[place]), expected, "{place}");
    }
    assert_eq!(all(&["--commune", "selestat"]), expected);
    assert_eq!(all(&["--stop", "place d'armes"]), expected);
    assert_eq!(all(&[]), expected, "without a place: all of them");
}

#[test]
fn a_misspelt_place_is_answered_as_the_nearest_and_said_so() {
    let (text, said, status) = agenda(&["vlilé", "--from", "2026-03-23"]);
    assert_eq!((text, status), (agenda(&["ville", "--from", "2026-03-23"]).0, 0));
    assert_eq!(said, "there is no stop or commune `vlilé`; this is `Villé`:\n");
    assert_eq!(
        agenda(&["--commune", "Colmarr"]).1,
        "there is no commune `Colmarr`; this is `Colmar`:\n"
    );
    let (text, said, status) = agenda(&["vlilé", "--json"]);
    assert_eq!(
        (text.as_str(), said.as_str(), status),
        ("", "error: there is no stop or commune `vlilé`; did you mean `Villé`?\n", 1)
    );
    let (text, said, status) = agenda(&["--stop", "xyz"]);
    assert_eq!((text.as_str(), said.as_str(), status), ("", "error: there is no stop `xyz`\n", 1));
    assert_eq!(agenda(&["ville", "--from", "2026-04-01", "--until", "2026-03-01"]).2, 2);
}

#[test]
fn an_empty_answer_names_the_passage_before_or_after_it() {
    let expected = "no passage from 2026-06-01 to 2026-08-31; the next one is:\n\
        Tuesday, 1 September 2026  10:00 – 12:00  Colmar, Place Rapp\n";
    assert_eq!(agenda(&["colmar", "--from", "2026-06-01"]).0, expected);
    assert!(
        agenda(&["colmar", "--from", "2026-10-01"])
            .0
            .contains("; the last one was:\nTuesday, 1 September 2026")
    );
}

#[test]
fn programs_get_json() {
    let (text, ..) = agenda(&["67220", "--from", "2026-04-06", "--until", "2026-04-13", "--json"]);
    let passages: serde_json::Value = serde_json::from_str(&text).expect("the answer is JSON");
    let pick = |key: &str| {
        passages
            .as_array()
            .expect("a list")
            .iter()
            .map(|passage| passage[key].to_string())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(pick("date"), r#""2026-04-06" "2026-04-15""#);
    assert_eq!(pick("state"), r#""holiday" "moved""#);
    assert_eq!(pick("takes_place"), "false true");
    assert_eq!(pick("start"), r#""2026-04-06T09:00:00+02:00" "2026-04-15T10:00:00+02:00""#);
    assert_eq!(passages[1]["before"]["date"], "2026-04-13");
}

/// What it writes, what it says, and the exit status.
fn agenda(arguments: &[&str]) -> (String, String, i32) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_halte"));
    let output = command
        .args(["agenda", "--lang", "en", "--root", "tests/cases/agenda", "--today", "2026-01-01"])
        .args(arguments)
        .output();
    let output = output.expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the program writes UTF-8");
    (
        text(&output.stdout),
        text(&output.stderr),
        output.status.code().expect("the program ends by itself"),
    )
}
