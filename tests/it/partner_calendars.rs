//! Others' calendars, good and broken, as closures: what is understood, and what is said of the
//! rest.

use halte::calendar::Date;
use halte::import::calendar::{Closing, Window, closed_days, closure_records, occurrences};
use halte::records::codes::Reason;
use halte::sources::Sources;
use halte::words::Tongue;

const WINDOW: (&str, &str) = ("2022-01-01", "2022-12-31");

/// The first line of what is written, as the command has it.
const HEAD: &str = "Closures read from mairie.ics. Look through them before they are published.";

#[test]
fn a_town_halls_closures_become_records() {
    let bytes = std::fs::read("tests/cases/feeds/partners/mairie.ics").expect("the case is there");
    let window = window();
    let (found, said) = occurrences("partners/mairie.ics", &bytes, &window);
    let closing = Closing {
        areas: vec![("stop", "selestat".to_owned()), ("stop", "barr".to_owned())],
        reason: Reason::Place,
        matching: Some("FERMETURE".to_owned()),
        with_titles: true,
    };
    let text = closure_records(HEAD, &closed_days(&found, &closing, &window), &closing);
    let expected = std::fs::read_to_string("tests/cases/feeds/partners/mairie.yaml")
        .expect("the case is there");
    assert_eq!(text, expected, "{said:#?}");
    let lines: Vec<u32> =
        said.iter().filter_map(|said| said.span.as_ref()).map(|span| span.line).collect();
    assert_eq!(lines, [54, 57, 65], "{said:#?}");
    let mut sources = Sources::default();
    sources.insert("records/closures/mairie.yaml", text.into_bytes());
    let (records, said) = halte::records::read(&sources);
    assert!(
        said.is_empty() && records.closures.len() == 6,
        "what is written can be read: {said:?}"
    );
}

#[test]
fn titles_stay_with_the_partner_unless_they_are_asked_for() {
    let file = calendar(
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20220301\nSUMMARY:Mariage de Camille\nEND:VEVENT",
    );
    let (found, _) = occurrences("a.ics", file.as_bytes(), &window());
    let closing =
        Closing { areas: Vec::new(), reason: Reason::Place, matching: None, with_titles: false };
    let text = closure_records("a.ics", &closed_days(&found, &closing, &window()), &closing);
    assert!(
        text.contains("- from: 2022-03-01\n  reason: place\n") && !text.contains("Camille"),
        "{text}"
    );
}

#[test]
fn every_encoding_and_line_end_is_read() {
    let plain = calendar(
        "BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20220301\nSUMMARY:Fermé l'été\nEND:VEVENT",
    )
    .replace("\r\n", "\n");
    let utf16 = |big: bool, mark: bool| -> Vec<u8> {
        let mark = mark.then_some(0xfeff_u16);
        mark.into_iter()
            .chain(plain.encode_utf16())
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    };
    let latin: Vec<u8> =
        plain.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("UTF-8", plain.clone().into_bytes()),
        ("byte-order mark", [b"\xef\xbb\xbf", plain.as_bytes()].concat()),
        ("UTF-16 LE", utf16(false, true)),
        ("UTF-16 BE", utf16(true, true)),
        ("UTF-16 LE, no mark", utf16(false, false)),
        ("Latin-1", latin),
        ("CR only", plain.replace('\n', "\r").into_bytes()),
        ("CRLF", plain.replace('\n', "\r\n").into_bytes()),
        ("folded with TAB", plain.replace("Fermé l'été", "Fer\n\tmé l\n 'été").into_bytes()),
        ("empty lines", plain.replace('\n', "\n\n").into_bytes()),
        (
            "lower case",
            plain
                .replace("BEGIN:VEVENT", "begin:vevent")
                .replace("END:VEVENT", "end:vevent")
                .into_bytes(),
        ),
    ];
    for (name, bytes) in cases {
        let (found, _) = occurrences(name, &bytes, &window());
        let read: Vec<(&str, String)> = found
            .iter()
            .map(|found| (found.summary.as_str(), found.days(window().zone).0.to_string()))
            .collect();
        assert_eq!(read, [("Fermé l'été", "2022-03-01".to_owned())], "{name}");
    }
}

#[test]
fn what_is_no_calendar_is_refused_with_a_reason() {
    let large = vec![b'x'; 50_000_000];
    let cases: [(&str, &[u8], &str); 6] = [
        ("empty", b"", "empty"),
        ("blank", b"\r\n\r\n", "empty"),
        ("web page", b"<!DOCTYPE html><html><body>404</body></html>", "web page"),
        ("text", b"Bonjour,\nvoici nos dates.", "BEGIN:VCALENDAR"),
        ("large", &large, "50 MB"),
        ("noise", &[0xff, 0x00, 0x81, 0x90, 0x0a, 0x3b, 0x22], "BEGIN:VCALENDAR"),
    ];
    for (name, bytes, expected) in cases {
        let (found, said) = occurrences(name, bytes, &window());
        assert!(
            found.is_empty()
                && said.iter().any(|said| said.text(Tongue::English).contains(expected)),
            "{name}: {said:?}"
        );
        assert!(halte::diagnostics::has_errors(&said), "{name}");
    }
}

#[test]
fn days_are_counted_as_people_count_them() {
    let cases = [
        ("one day", "DTSTART;VALUE=DATE:20220301", "2022-03-01..2022-03-01"),
        (
            "the end of whole days is not included",
            "DTSTART;VALUE=DATE:20220301\nDTEND;VALUE=DATE:20220305",
            "2022-03-01..2022-03-04",
        ),
        (
            "until midnight",
            "DTSTART:20220301T180000\nDTEND:20220302T000000",
            "2022-03-01..2022-03-01",
        ),
        (
            "over midnight",
            "DTSTART:20220301T220000\nDTEND:20220302T020000",
            "2022-03-01..2022-03-01 2022-03-02..2022-03-02",
        ),
        (
            "UTC is told in local days",
            "DTSTART:20220301T233000Z\nDTEND:20220301T234500Z",
            "2022-03-02..2022-03-02",
        ),
        (
            "Windows zone",
            "DTSTART;TZID=Romance Standard Time:20220301T233000\nDURATION:PT15M",
            "2022-03-01..2022-03-01",
        ),
        (
            "a zone far away",
            "DTSTART;TZID=Pacific/Noumea:20220302T080000\nDURATION:PT1H",
            "2022-03-01..2022-03-01",
        ),
        (
            "an unknown zone",
            "DTSTART;TZID=\"Heure du village\":20220301T230000\nDURATION:PT30M",
            "2022-03-01..2022-03-01",
        ),
        ("three weeks", "DTSTART;VALUE=DATE:20220301\nDURATION:P3W", "2022-03-01..2022-03-21"),
        (
            "the end before the start",
            "DTSTART;VALUE=DATE:20220301\nDTEND;VALUE=DATE:20220201",
            "2022-03-01..2022-03-01",
        ),
        (
            "into the window",
            "DTSTART;VALUE=DATE:20211225\nDTEND;VALUE=DATE:20220103",
            "2022-01-01..2022-01-02",
        ),
        ("cancelled", "DTSTART;VALUE=DATE:20220301\nSTATUS:CANCELLED", ""),
        ("another year", "DTSTART;VALUE=DATE:20250301", ""),
        ("no start", "SUMMARY:x", ""),
        ("no date", "DTSTART:demain", ""),
        ("29 February", "DTSTART;VALUE=DATE:20220229", ""),
        ("the year 0", "DTSTART;VALUE=DATE:00000101\nRRULE:FREQ=DAILY", ""),
    ];
    for (name, lines, expected) in cases {
        assert_eq!(days(&format!("BEGIN:VEVENT\nUID:a\n{lines}\nEND:VEVENT")), expected, "{name}");
    }
}

#[test]
fn repetitions_end_with_the_window() {
    let first = "2022-01-04..2022-01-04";
    let all =
        |count: u32| (0..count).map(|number| number.to_string()).collect::<Vec<_>>().join(",");
    let every_second =
        format!("RRULE:FREQ=DAILY;BYHOUR={};BYMINUTE={};BYSECOND={}", all(24), all(60), all(60));
    let cases = [
        (
            "weekly",
            "RRULE:FREQ=WEEKLY;COUNT=3",
            "2022-01-04..2022-01-04 2022-01-11..2022-01-11 2022-01-18..2022-01-18",
        ),
        (
            "every other week until",
            "RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20220118",
            "2022-01-04..2022-01-04 2022-01-18..2022-01-18",
        ),
        (
            "without",
            "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20220111",
            "2022-01-04..2022-01-04 2022-01-18..2022-01-18",
        ),
        (
            "and also",
            "RRULE:FREQ=WEEKLY;COUNT=2\nRDATE;VALUE=DATE:20220301",
            "2022-01-04..2022-01-04 2022-01-11..2022-01-11 2022-03-01..2022-03-01",
        ),
        ("every second", "RRULE:FREQ=SECONDLY", first),
        ("every minute", "RRULE:FREQ=MINUTELY;COUNT=1000000000", first),
        ("every second of every day", &every_second, first),
        ("no rule", "RRULE:chaque mardi", first),
        ("no frequency", "RRULE:COUNT=3", first),
        ("never", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", first),
        ("every thousand years", "RRULE:FREQ=YEARLY;INTERVAL=1000", first),
    ];
    for (name, lines, expected) in cases {
        let entry =
            format!("BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20220104\n{lines}\nEND:VEVENT");
        assert_eq!(days(&entry), expected, "{name}");
    }
    for (name, rule) in [("endless", "FREQ=DAILY"), ("COUNT=1e9", "FREQ=DAILY;COUNT=1000000000")] {
        let entry =
            format!("BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:19000101\nRRULE:{rule}\nEND:VEVENT");
        assert_eq!(days(&entry), "2022-01-01..2022-12-31", "{name}");
    }
}

#[test]
fn a_repetition_keeps_its_local_time_through_the_clock_change() {
    let entry = "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Europe/Paris:20220322T233000\nDURATION:PT20M\nRRULE:FREQ=WEEKLY;UNTIL=20220405T213000Z\nEND:VEVENT";
    assert_eq!(days(entry), "2022-03-22..2022-03-22 2022-03-29..2022-03-29 2022-04-05..2022-04-05");
}

#[test]
fn single_changes_of_a_series_count() {
    let entries = "BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20220104\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;VALUE=DATE:20220111\nDTSTART;VALUE=DATE:20220112\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;VALUE=DATE:20220118\nDTSTART;VALUE=DATE:20220118\nSTATUS:CANCELLED\nEND:VEVENT";
    assert_eq!(days(entries), "2022-01-04..2022-01-04 2022-01-12..2022-01-12");
}

#[test]
fn of_two_versions_of_an_entry_the_newer_counts() {
    let entries = "BEGIN:VEVENT\nUID:a\nSEQUENCE:2\nDTSTART;VALUE=DATE:20220105\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nSEQUENCE:1\nDTSTART;VALUE=DATE:20220104\nEND:VEVENT";
    assert_eq!(days(entries), "2022-01-05..2022-01-05");
}

#[test]
fn what_surrounds_the_entries_does_not_matter() {
    let cases = [
        (
            "a place of RFC 9073",
            "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20220301\nBEGIN:VLOCATION\nUID:b\nDTSTART:nonsense\nEND:VLOCATION\nEND:VEVENT",
        ),
        (
            "an alarm",
            "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20220301\nBEGIN:VALARM\nTRIGGER:-P1D\nEND:VALARM\nEND:VEVENT",
        ),
        (
            "two calendars",
            "END:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20220301\nEND:VEVENT",
        ),
        (
            "a zone that lies",
            "BEGIN:VTIMEZONE\nTZID:Europe/Paris\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+1400\nTZOFFSETTO:+1400\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=Europe/Paris:20220301T233000\nDURATION:PT10M\nEND:VEVENT",
        ),
        (
            "a line without a colon",
            "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20220301\nbonjour\nEND:VEVENT",
        ),
        (
            "an open quotation mark",
            "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20220301\nATTENDEE;CN=\"Camille:mailto:a@b\nEND:VEVENT",
        ),
        (
            "cut short",
            "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20220301\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20220401\nSUMMARY:Fer",
        ),
        (
            "an entry without an end",
            "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20220401\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20220301\nEND:VEVENT",
        ),
    ];
    for (name, text) in cases {
        assert_eq!(days(text), "2022-03-01..2022-03-01", "{name}");
    }
}

/// The days that the entries of a file close, `from..until`.
fn days(entries: &str) -> String {
    let (found, _) = occurrences("a.ics", calendar(entries).as_bytes(), &window());
    let closing =
        Closing { areas: Vec::new(), reason: Reason::Place, matching: None, with_titles: false };
    let days: Vec<String> = closed_days(&found, &closing, &window())
        .iter()
        .map(|days| format!("{}..{}", days.first, days.last))
        .collect();
    days.join(" ")
}

fn calendar(entries: &str) -> String {
    format!("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//a//b//FR\n{entries}\nEND:VCALENDAR\n")
        .replace('\n', "\r\n")
}

fn window() -> Window {
    let day = |text: &str| text.parse::<Date>().expect("a date");
    Window {
        from: day(WINDOW.0),
        until: day(WINDOW.1),
        zone: "Europe/Paris".parse().expect("a zone"),
    }
}

#[test]
fn an_entry_closes_its_hours_and_no_more() {
    let closing = Closing {
        areas: vec![("stop", "gien".to_owned())],
        reason: halte::records::codes::Reason::Place,
        matching: None,
        with_titles: false,
    };
    let entry = |uid: &str, rest: &str| {
        format!("BEGIN:VEVENT\nUID:{uid}\nSUMMARY:Fermeture\n{rest}\nEND:VEVENT\n")
    };
    let entries = [
        entry("hours", "DTSTART:20220308T130000\nDTEND:20220308T170000"),
        entry("utc", "DTSTART:20220309T120000Z\nDTEND:20220309T160000Z"),
        entry("two days", "DTSTART:20220310T180000\nDTEND:20220312T080000"),
        entry("until midnight", "DTSTART:20220314T180000\nDTEND:20220315T000000"),
        entry("whole day, shown as free", "DTSTART;VALUE=DATE:20220316\nTRANSP:TRANSPARENT"),
        entry(
            "hours, shown as free",
            "DTSTART:20220317T090000\nDTEND:20220317T100000\nTRANSP:TRANSPARENT",
        ),
        entry("no end", "DTSTART:20220318T090000"),
        entry("cancelled", "DTSTART;VALUE=DATE:20220321").replace("Fermeture", "Annulé : marché"),
    ];
    let file = format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", entries.concat());
    let (found, said) = occurrences("mairie.ics", file.as_bytes(), &window());
    let closed = closed_days(&found, &closing, &window());
    let days: Vec<String> = closed
        .iter()
        .map(|closed| {
            let hours = closed.hours.map_or("all day".to_owned(), |hours| hours.to_string());
            format!("{}..{} {hours}", closed.first, closed.last)
        })
        .collect();
    assert_eq!(
        days,
        [
            "2022-03-08..2022-03-09 13:00-17:00",
            "2022-03-10..2022-03-10 18:00-00:00",
            "2022-03-11..2022-03-11 all day",
            "2022-03-12..2022-03-12 00:00-08:00",
            "2022-03-14..2022-03-14 18:00-00:00",
            "2022-03-16..2022-03-16 all day",
        ]
    );
    let records = closure_records("mairie.ics", &closed, &closing);
    assert!(
        records.contains("  until: 2022-03-09\n  hours: 13:00-17:00\n  stop: gien"),
        "{records}"
    );
    let mut told: Vec<_> = said.iter().map(|said| said.code.name()).collect();
    told.sort();
    assert_eq!(told, ["calendar-skipped", "import-doubt"], "{said:?}");
}
