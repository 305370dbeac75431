//! Components to bytes through the `ical` crate, folded by octets, and read back. Knows nothing of
//! what the lines mean.
//!
//! The crate keeps order and structure. What it does not do stands here and in `line.rs`: it folds
//! by characters where the limit is 75 octets (RFC 5545 §3.1), it does not escape, and its quoting
//! of parameters fails on accents. So a line's name is handed to it with the parameters already
//! quoted. What is read back and is not equal is not published.

use std::fmt::Write as _;

use ical::generator::Emitter;
use ical::parser::ical::component::{
    IcalAlarm, IcalCalendar, IcalEvent, IcalJournal, IcalTimeZone, IcalTimeZoneTransition,
    IcalTimeZoneTransitionType as Transition,
};
use ical::property::Property;

use crate::words::{Message, message};

use super::line::{Component, Line};

/// The longest line, in octets without its end.
const OCTETS_MAX: usize = 75;

const END: &str = "END:VCALENDAR\r\n";

/// One part of a calendar, or where it differs when it is read back.
pub fn part(part: Component) -> Result<Box<[u8]>, Message> {
    let alone = Component { parts: vec![part], ..Component::new("VCALENDAR", Vec::new()) };
    let text = checked(&alone)?;
    let part = text
        .strip_prefix("BEGIN:VCALENDAR\r\n")
        .and_then(|rest| rest.strip_suffix(END))
        .ok_or(message!("calendar-read-back-frame"))?;
    Ok(part.as_bytes().into())
}

/// An entry that is written already, with an alarm before its end.
pub fn with_alarm(entry: &[u8], alarm: Component) -> Result<Box<[u8]>, Message> {
    const BEGIN: &[u8] = b"BEGIN:VEVENT\r\n";
    const END: &[u8] = b"END:VEVENT\r\n";
    let alone = part(Component { parts: vec![alarm], ..Component::new("VEVENT", Vec::new()) })?;
    let inner = alone.strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix(END));
    match (entry.strip_suffix(END), inner) {
        (Some(entry), Some(alarm)) => Ok([entry, alarm, END].concat().into()),
        _ => Err(message!("calendar-read-back-frame")),
    }
}

/// The file of a calendar with parts that are written already.
pub fn write(frame: &Component, parts: &[&[u8]]) -> Result<Vec<u8>, Message> {
    let text = checked(frame)?;
    let begin = text.strip_suffix(END).ok_or(message!("calendar-read-back-end"))?;
    let length = text.len() + parts.iter().map(|part| part.len()).sum::<usize>();
    let mut bytes = Vec::with_capacity(length);
    bytes.extend_from_slice(begin.as_bytes());
    parts.iter().for_each(|part| bytes.extend_from_slice(part));
    bytes.extend_from_slice(END.as_bytes());
    Ok(bytes)
}

fn checked(calendar: &Component) -> Result<String, Message> {
    let text = fold(&to_ical(calendar).generate().replace("\r\n ", ""));
    let mut reader = ical::IcalParser::new(text.as_bytes());
    let back = match reader.next() {
        Some(Ok(back)) => from_ical(back),
        Some(Err(error)) => {
            return Err(message!("calendar-read-back-broken", problem = error.to_string()));
        }
        None => return Err(message!("calendar-read-back-nothing")),
    };
    match difference(calendar, &back)
        .or_else(|| reader.next().map(|_| message!("calendar-read-back-several")))
    {
        Some(difference) => Err(difference),
        None => Ok(text),
    }
}

fn to_ical(calendar: &Component) -> IcalCalendar {
    let mut written =
        IcalCalendar { properties: properties(&calendar.lines), ..IcalCalendar::new() };
    for part in &calendar.parts {
        let properties = properties(&part.lines);
        match part.name {
            "VTIMEZONE" => {
                let observance = |part: &Component| {
                    let transition = if part.name == "DAYLIGHT" {
                        Transition::DAYLIGHT
                    } else {
                        Transition::STANDARD
                    };
                    IcalTimeZoneTransition {
                        properties: self::properties(&part.lines),
                        ..IcalTimeZoneTransition::new(transition)
                    }
                };
                written.timezones.push(IcalTimeZone {
                    properties,
                    transitions: part.parts.iter().map(observance).collect(),
                });
            }
            "VJOURNAL" => written.journals.push(IcalJournal { properties }),
            _ => {
                let alarm =
                    |part: &Component| IcalAlarm { properties: self::properties(&part.lines) };
                let alarms = part.parts.iter().map(alarm).collect();
                written.events.push(IcalEvent { properties, alarms });
            }
        }
    }
    written
}

fn properties(lines: &[Line]) -> Vec<Property> {
    lines
        .iter()
        .map(|line| Property { name: line.head(), params: None, value: Some(line.value.clone()) })
        .collect()
}

fn from_ical(calendar: IcalCalendar) -> Component {
    let zones = calendar.timezones.into_iter().map(|zone| {
        let observances = zone.transitions.into_iter().map(|observance| {
            let name = match observance.transition {
                Transition::DAYLIGHT => "DAYLIGHT",
                Transition::STANDARD => "STANDARD",
            };
            Component::new(name, lines(observance.properties))
        });
        Component {
            parts: observances.collect(),
            ..Component::new("VTIMEZONE", lines(zone.properties))
        }
    });
    let events = calendar.events.into_iter().map(|event| {
        let alarms = event.alarms.into_iter();
        let alarms = alarms.map(|alarm| Component::new("VALARM", lines(alarm.properties)));
        Component { parts: alarms.collect(), ..Component::new("VEVENT", lines(event.properties)) }
    });
    let journals = calendar
        .journals
        .into_iter()
        .map(|journal| Component::new("VJOURNAL", lines(journal.properties)));
    Component {
        parts: zones.chain(events).chain(journals).collect(),
        ..Component::new("VCALENDAR", lines(calendar.properties))
    }
}

fn lines(properties: Vec<Property>) -> Vec<Line> {
    let line = |property: Property| {
        let parameters = property.params.unwrap_or_default();
        let parameters =
            parameters.into_iter().map(|(name, values)| (name, values.join(","))).collect();
        Line { name: property.name, parameters, value: property.value.unwrap_or_default() }
    };
    properties.into_iter().map(line).collect()
}

/// The first line that is not the same. The reader drops colons at the start of a value: they are
/// not counted.
fn difference(written: &Component, read: &Component) -> Option<Message> {
    if written.name != read.name
        || written.lines.len() != read.lines.len()
        || written.parts.len() != read.parts.len()
    {
        return Some(message!("calendar-read-back-parts", part = written.name));
    }
    let value = |line: &Line| line.value.trim_start_matches(':').to_owned();
    let is_equal = |(a, b): &(&Line, &Line)| {
        a.name == b.name && a.parameters == b.parameters && value(a) == value(b)
    };
    let line = written.lines.iter().zip(&read.lines).find(|pair| !is_equal(pair));
    let line = line.map(|(written, read)| {
        let whole = |line: &Line| format!("{}:{}", line.head(), line.value);
        message!("calendar-read-back-line", written = whole(written), read = whole(read))
    });
    line.or_else(|| {
        written.parts.iter().zip(&read.parts).find_map(|(written, read)| difference(written, read))
    })
}

/// Folds lines of more than 75 octets, never inside a character and never beside a blank: readers
/// that trim lines would join the words.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + text.len() / 32);
    for line in text.split_terminator("\r\n") {
        let mut rest = line;
        let mut room = OCTETS_MAX;
        while rest.len() > room {
            let (piece, remainder) = rest.split_at(break_before(rest, room));
            let _ = write!(folded, "{piece}\r\n ");
            (rest, room) = (remainder, OCTETS_MAX - 1);
        }
        folded.push_str(rest);
        folded.push_str("\r\n");
    }
    folded
}

/// The last place within the room between two characters that are no blanks; where there is none, a
/// place before a blank.
fn break_before(text: &str, room: usize) -> usize {
    let places = || (1..=room).rev().filter(|place| text.is_char_boundary(*place));
    let blank_before =
        |place: usize| text[..place].chars().next_back().is_some_and(char::is_whitespace);
    let blank_after = |place: usize| text[place..].chars().next().is_some_and(char::is_whitespace);
    let between = places().find(|place| !blank_before(*place) && !blank_after(*place));
    between
        .or_else(|| places().find(|place| !blank_before(*place)))
        .or_else(|| places().next())
        .unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(text: &str) -> Component {
        let event = Component::new(
            "VEVENT",
            vec![Line::plain("UID", "a@b"), Line::text("SUMMARY", text).with("X-TITLE", text)],
        );
        Component {
            parts: vec![event],
            ..Component::new("VCALENDAR", vec![Line::plain("VERSION", "2.0")])
        }
    }

    #[test]
    fn any_text_reads_back_and_no_line_is_too_long() {
        let accents = "é".repeat(200);
        let emoji = format!("{}👩‍🚀{}", "a".repeat(62), "🚐".repeat(40));
        let words = "un mot, puis un autre ; ".repeat(20);
        let letters = "a b ".repeat(60);
        let right_to_left = "שלום עולם ".repeat(20);
        let texts = [
            &accents,
            &emoji,
            &words,
            &letters,
            &right_to_left,
            ": deux-points",
            "\"guillemets\" ^ et \\",
            "END:VEVENT\r\nEND:VCALENDAR",
            "x",
            "",
        ];
        for text in texts {
            let bytes = write(&summary(text), &[]).expect("what is written reads back");
            let text = String::from_utf8(bytes).expect("whole characters");
            assert!(
                text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']),
                "{text}"
            );
            for line in text.split_terminator("\r\n") {
                assert!(
                    line.len() <= OCTETS_MAX && !line.is_empty(),
                    "{} octets: {line}",
                    line.len()
                );
            }
        }
    }

    #[test]
    fn folds_stand_between_letters() {
        let bytes =
            write(&summary(&"mot et mots ".repeat(30)), &[]).expect("what is written reads back");
        let text = String::from_utf8(bytes).expect("whole characters");
        let lines: Vec<&str> = text.split_terminator("\r\n").collect();
        assert!(lines.len() > 8);
        for line in lines {
            assert!(!line.ends_with(' ') && !line.starts_with("  "), "{line:?}");
        }
    }

    #[test]
    fn what_does_not_read_back_is_told() {
        let mut broken = summary("x");
        broken.parts[0].lines[1].value = "two\r\nlines".to_owned();
        let difference = write(&broken, &[]).expect_err("the line is cut");
        assert!(
            ["calendar-read-back-broken", "calendar-read-back-parts"].contains(&difference.id()),
            "{difference:?}"
        );
    }
}
