//! Hostile texts: signs that no page, feed or terminal may get, texts without
//! end, and more of everything than there ever is.

use std::fs;
use std::path::Path;

use halte::calendar::Date;
use halte::diagnostics::Code;
use halte::import::calendar::{Window, occurrences};
use halte::sources::Sources;

use crate::commands::{halte, starter};

const TODAY: &str = "2022-03-01";

/// Signs that may nowhere come out as they are.
fn hidden() -> impl Iterator<Item = char> {
    let ranges = [0x00..=0x1f, 0x7f..=0x9f, 0x202a..=0x202e, 0x2066..=0x2069, 0xfffe..=0xffff];
    ranges.into_iter().flatten().filter_map(char::from_u32).chain(['\u{feff}', '\u{fdd0}'])
}

/// Hidden signs in a text that holds line ends and tabs by right.
fn raw(text: &str) -> Option<String> {
    let allowed = ['\n', '\r', '\t'];
    let found = hidden().filter(|c| !allowed.contains(c)).find(|c| text.contains(*c))?;
    let at = text.find(found)?;
    let start = text[..at].char_indices().rev().nth(30).map_or(0, |(at, _)| at);
    Some(format!("{} behind {:?}", found.escape_unicode(), &text[start..at]))
}

/// A text as a quoted value of YAML, each sign by its number.
fn quoted(text: &str) -> String {
    let escaped = |c: char| match c {
        c if c.is_ascii_alphanumeric() || c == ' ' => c.to_string(),
        c => format!("\\U{:08X}", u32::from(c)),
    };
    format!("\"{}\"", text.chars().map(escaped).collect::<String>())
}

/// A project in which all texts of public records and content hold every hidden sign.
fn full_of_hidden_signs(name: &str) -> (std::path::PathBuf, usize) {
    let root = starter(name);
    let signs: String = hidden().map(|c| format!("a{c}b ")).collect();
    let mut changed = 0;
    for path in crate::publish::tree(&root).into_keys() {
        let file = root.join(&path);
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let texts = ["name", "access", "address", "message", "note", "title", "mention", "host"];
        let spoilt: Vec<String> = text
            .lines()
            .map(|line| match line.split_once(": ") {
                Some((key, value))
                    if path.ends_with(".yaml")
                        && texts.contains(&key.trim_start_matches(['-', ' '])) =>
                {
                    changed += 1;
                    let value = value.trim_matches('"');
                    format!("{key}: {}", quoted(&format!("{value} {signs}")))
                }
                _ => line.to_owned(),
            })
            .collect();
        let mut spoilt = spoilt.join("\n") + "\n";
        if path.ends_with(".md") && path.starts_with("content/pages") {
            changed += 1;
            let signs = signs.replace(['\0', '\n', '\r'], " ");
            spoilt = spoilt.replacen("\ntitle: ", &format!("\ntitle: {} ", "x\u{202e}"), 1);
            let link = format!("[{signs}](https://example.org/{})", signs.replace(' ', ""));
            spoilt.push_str(&format!("\n{signs} **{signs}** `{signs}` {link}\n"));
        }
        fs::write(&file, spoilt).expect("the file can be written");
    }
    (root, changed)
}

#[test]
fn hidden_signs_reach_no_page_feed_or_data() {
    let (root, changed) = full_of_hidden_signs("hostile-hidden");
    assert!(changed > 10, "{changed} texts");
    let (sources, said) = halte::sources::read(&root);
    assert!(said.is_empty(), "{said:#?}");
    let build = halte::build(&sources, TODAY.parse().expect("a date"));
    let public: Vec<_> =
        build.artefacts.iter().filter(|(path, _)| text_of(path.as_str())).collect();
    assert!(public.len() > 50, "{} files: {:#?}", public.len(), build.diagnostics);
    for (path, bytes) in public {
        let text = std::str::from_utf8(bytes).expect("texts are UTF-8");
        assert_eq!(raw(text.trim_start_matches('\u{feff}')), None, "{path}");
    }
}

fn text_of(path: &str) -> bool {
    let endings = [".html", ".ics", ".csv", ".json", ".geojson", ".xml", ".txt", ".svg"];
    endings.iter().any(|ending| path.ends_with(ending))
}

#[test]
fn communes_whose_names_and_codes_read_alike_have_a_page_each() {
    let root = starter("hostile-homonyms");
    let append = |path: &str, more: &str| {
        let file = root.join("records").join(path);
        let text = fs::read_to_string(&file).expect("the file can be read");
        fs::write(file, text + more).expect("the file can be written");
    };
    for (stop, code, name, hour) in
        [("un", "45156", "Gien", 9), ("deux", "45157", "Gien 45155", 11)]
    {
        append(
            "communes.yaml",
            &format!(
                "- code: \"{code}\"\n  name: {name}\n  postcodes: \"45500\"\n  territory: est\n"
            ),
        );
        append(
            "stops/est.yaml",
            &format!(
                "- id: {stop}\n  name: Mairie\n  commune: \"{code}\"\n  status: validated\n  decided_on: 2022-02-01\n"
            ),
        );
        append(
            "rota.yaml",
            &format!("- stop: {stop}\n  weekday: monday\n  hours: {hour:02}:00-{hour:02}:30\n"),
        );
    }
    let (sources, said) = halte::sources::read(&root);
    assert!(said.is_empty(), "{said:#?}");
    let build = halte::build(&sources, TODAY.parse().expect("a date"));
    let pages = build.artefacts.iter().map(|(path, _)| path.as_str());
    let pages: Vec<_> = pages.filter(|path| path.starts_with("public/communes/gien-")).collect();
    let named = |end: &str| pages.iter().filter(|path| path.ends_with(end)).count();
    assert_eq!(named("/index.html"), 3, "{pages:?} {:#?}", build.diagnostics);
}

#[test]
fn what_follows_a_name_written_from_the_right_keeps_its_order() {
    let root = starter("hostile-right-to-left");
    let stops = root.join("records/stops/est.yaml");
    let text = fs::read_to_string(&stops).expect("the file can be read");
    let name = "\u{5db}\u{5d9}\u{5db}\u{5e8} 12";
    let place = text.lines().find(|line| line.trim_start().starts_with("name:")).expect("a name");
    let key = place.split_once("name:").expect("it has one").0;
    fs::write(&stops, text.replacen(place, &format!("{key}name: {name}"), 1)).expect("written");
    let (sources, said) = halte::sources::read(&root);
    assert!(said.is_empty(), "{said:#?}");
    let build = halte::build(&sources, TODAY.parse().expect("a date"));
    let pages = build.artefacts.iter().filter(|(path, _)| path.as_str().ends_with(".html"));
    let mut named = 0;
    for (path, bytes) in pages {
        let page = std::str::from_utf8(bytes).expect("texts are UTF-8");
        let body = page.split_once("</head>").map_or(page, |(_, body)| body);
        let letters = &name[..8];
        named += body.matches(letters).count();
        let isolated = body.matches(&format!("\u{2068}{letters}")).count();
        assert_eq!(body.matches(letters).count(), isolated, "{path}");
        assert_eq!(page.matches('\u{2068}').count(), page.matches('\u{2069}').count(), "{path}");
    }
    assert!(named > 5, "{named}");
}

#[test]
fn hidden_signs_reach_no_terminal() {
    let (root, _) = full_of_hidden_signs("hostile-terminal");
    let stops = root.join("records/stops/est.yaml");
    let text = fs::read_to_string(&stops).expect("the file can be read");
    let signs: String = hidden().filter(|c| !['\0', '\n', '\r'].contains(c)).collect();
    let wrong = format!(
        "- id: {}\n  x{}: y\n- id: giem\n  commune: \"{}\"\n",
        quoted(&signs),
        signs.replace('\t', ""),
        "\\x1B[31m"
    );
    for text in [format!("{text}{wrong}"), text.replacen("access", &format!("{signs}access"), 1)] {
        fs::write(&stops, text).expect("the file can be written");
        for command in ["check", "build"] {
            let root = root.to_str().expect("UTF-8");
            let output = halte(&[command, "--root", root, "--today", TODAY]);
            assert_eq!(output.status.code(), Some(1));
            let said = String::from_utf8(output.stderr).expect("it speaks UTF-8");
            assert_eq!(raw(&said.replace(['\r', '\t'], "\0")), None, "{said}");
        }
    }
}

#[test]
fn a_lone_surrogate_in_a_text_is_told_at_its_line() {
    let root = starter("hostile-surrogate");
    let stops = root.join("records/stops/est.yaml");
    let text = fs::read_to_string(&stops).expect("the file can be read");
    let edited: Vec<String> = text
        .lines()
        .map(|line| match line.starts_with("  name: ") {
            true => "  name: \"a\\ud800b\"".to_owned(),
            false => line.to_owned(),
        })
        .collect();
    fs::write(&stops, edited.join("\n")).expect("the file can be written");
    let root = root.to_str().expect("UTF-8");
    let output = halte(&["check", "--root", root, "--today", TODAY]);
    let said = String::from_utf8(output.stderr).expect("it speaks UTF-8");
    assert!(output.status.code() == Some(1) && said.contains("est.yaml:"), "{said}");
}

fn page_with(name: &str, body: &str) -> (Option<i32>, String) {
    let root = starter(name);
    let page = root.join("content/pages/quoi-apporter.md");
    fs::write(page, format!("---\ntitle: X\n---\n\n{body}\n")).expect("the page can be written");
    let root = root.to_str().expect("UTF-8");
    let output = halte(&["check", "--root", root, "--today", TODAY]);
    (output.status.code(), String::from_utf8(output.stderr).expect("it speaks UTF-8"))
}

#[test]
fn the_same_mistake_many_times_is_told_some_times_and_counted() {
    for (name, body, code) in [
        ("hostile-links", "[a](javascript:x) ", "unsafe-link"),
        ("hostile-html", "<b>x</b> ", "raw-html"),
    ] {
        let (status, said) = page_with(name, &body.repeat(20_000));
        assert_eq!(status, Some(0), "{name}");
        assert_eq!(said.matches(&format!("[{code}]:")).count(), 100, "{name}");
        assert!(said.contains(&format!("more [{code}] in")), "{name}");
        assert!(said.len() < 100_000, "{name}: {} bytes", said.len());
    }
    let (status, said) = page_with("hostile-nowhere", &"[a](nulle-part) ".repeat(20_000));
    assert!(status == Some(0) && said.len() < 100_000, "{} bytes", said.len());
}

#[test]
fn a_page_that_was_pasted_by_mistake_is_told_with_its_size() {
    let (status, said) = page_with("hostile-page", &"mot ".repeat(300_000));
    assert_eq!(status, Some(4), "{said}");
    assert!(said.contains("[file-too-large]: the text holds 1200 kB"), "{said}");
}

#[test]
fn references_within_yaml_are_refused_before_they_unfold() {
    let mut bombs = vec![
        format!("- id: &a {}\n", "x".repeat(100)) + &"- id: *a\n".repeat(100_000),
        format!("- &a\n  id: x\n{}", "- <<: *a\n".repeat(100_000)),
    ];
    let mut nested = "- a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for n in 1..40 {
        let below = format!("*a{}, ", n - 1).repeat(9);
        nested.push_str(&format!("  a{n}: &a{n} [{}]\n", below.trim_end_matches(", ")));
    }
    bombs.push(nested);
    bombs.push(format!("- id: {}{}\n", "[".repeat(100_000), "]".repeat(100_000)));
    bombs.push(format!("- id: {}\n", "{a: ".repeat(100_000)));
    for bomb in bombs {
        let mut sources = Sources::default();
        sources.insert("records/stops.yaml", bomb.clone().into_bytes());
        let (_, said) = halte::records::read(&sources);
        let start: String = bomb.chars().take(40).collect();
        // A key that no record has, and a list for a text, are reported before their contents.
        let is_refused =
            |code: Code| matches!(code, Code::YamlLimit | Code::UnknownKey | Code::WrongShape);
        assert!(said.iter().any(|said| is_refused(said.code)), "{start}: {:?}", said.first());
        assert!(said.len() <= 101, "{start}: {} findings", said.len());
    }
}

#[test]
fn slips_on_very_many_lines_are_told_for_the_first_of_them() {
    for line in ["\tx: y\n", "  name: porte #3\n", "\u{a0}x: y\n"] {
        let mut sources = Sources::default();
        sources.insert("records/stops.yaml", line.repeat(100_000).into_bytes());
        let (_, said) = halte::records::read(&sources);
        assert_eq!(said.len(), 101, "{line}");
        assert!(said.last().is_some_and(|said| said.code == Code::Yaml), "{line}");
    }
}

fn repeated(rule: &str) -> (usize, Vec<String>) {
    let entry = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\n\
         DTSTART:20220105T100000Z\r\nDURATION:PT1H\r\nRRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    );
    let date = |text: &str| text.parse::<Date>().expect("a date");
    let window = Window {
        from: date("2022-01-01"),
        until: date("2022-12-31"),
        zone: chrono_tz::Europe::Paris,
    };
    let (found, said) = occurrences("a.ics", entry.as_bytes(), &window);
    let said = said.iter().map(|said| said.text(halte::words::Tongue::English)).collect();
    (found.len(), said)
}

#[test]
fn a_repetition_without_a_step_or_a_date_is_told() {
    for rule in [
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=000;BYDAY=MO",
        "FREQ=DAILY;COUNT=0",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=SECONDLY",
        "FREQ=DAILY;INTERVAL=99999999999999999999",
    ] {
        let (found, said) = repeated(rule);
        assert!(found == 1 && said.len() == 1, "{rule}: {found} {said:?}");
        assert!(said[0].contains("only its first date"), "{rule}: {said:?}");
    }
    assert_eq!(repeated("FREQ=DAILY;COUNT=1000000000"), (361, Vec::new()));
}

#[test]
fn a_number_of_changes_beyond_all_calendars_is_told() {
    let entry = |sequence: &str| {
        let root = starter(&format!("hostile-sequence-{}", sequence.len()));
        let path = root.to_str().expect("UTF-8").to_owned();
        assert_eq!(halte(&["build", "--root", &path, "--today", TODAY]).status.code(), Some(0));
        let ledger = root.join("records/ledger/calendar.jsonl");
        let text = fs::read_to_string(&ledger).expect("the ledger can be read");
        assert!(text.contains("\"sequence\":0"), "{text}");
        let text = text.replace("\"sequence\":0", &format!("\"sequence\":{sequence}"));
        fs::write(ledger, text).expect("the ledger can be written");
        edit_rota(&root);
        let output = halte(&["build", "--root", &path, "--today", TODAY]);
        (output.status.code(), String::from_utf8(output.stderr).expect("it speaks UTF-8"))
    };
    for sequence in ["2147483647", "4294967295", "99999999999999999999"] {
        let (status, said) = entry(sequence);
        assert!(status == Some(1) && said.contains("[ledger-corrupt]"), "{sequence}: {said}");
    }
    assert_eq!(entry("2147483646").0, Some(0));
}

/// Every passage an hour later: each entry of the calendars changes.
fn edit_rota(root: &Path) {
    let rota = root.join("records/rota.yaml");
    let text = fs::read_to_string(&rota).expect("the rota can be read");
    fs::write(rota, text.replace("09:", "10:").replace("14:", "15:")).expect("it can be written");
}

/// As a user of the system who may have few threads; root has no such limit.
#[test]
#[cfg(target_os = "linux")]
fn without_threads_the_program_says_so() {
    let root = starter("hostile-threads");
    let command = format!(
        "ulimit -u 1 2>/dev/null; exec '{}' check --lang en --root '{}' --today {TODAY}",
        env!("CARGO_BIN_EXE_halte"),
        root.display()
    );
    let output = std::process::Command::new("bash").args(["-c", &command]).output();
    let Ok(output) = output else { return };
    let said = String::from_utf8(output.stderr).expect("it speaks UTF-8");
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}
