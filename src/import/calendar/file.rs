//! Bytes to the entries of a calendar with their lines. Knows nothing of what a line means.
//!
//! The `ical` crate reads one logical line at a time: its own readers lose the whole calendar on a
//! byte-order mark, a Latin-1 byte, a line without a colon or a component that they do not know.

use ical::PropertyParser;

use crate::words::message;

use super::Log;

/// The largest file that is read. A town hall's calendar of ten years has less than one.
const BYTES_MAX: usize = 16 * 1024 * 1024;

/// The lines of one VEVENT.
#[derive(Debug, Default)]
pub(super) struct Component {
    pub line: u32,
    pub properties: Vec<Property>,
}

#[derive(Debug)]
pub(super) struct Property {
    /// In capitals.
    pub name: String,
    pub parameters: Vec<(String, Vec<String>)>,
    pub value: String,
    pub line: u32,
}

impl Component {
    pub fn get(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> + 'a {
        self.properties.iter().filter(move |property| property.name == name)
    }
}

impl Property {
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let found =
            self.parameters.iter().find(|(parameter, _)| parameter.eq_ignore_ascii_case(name));
        found.and_then(|(_, values)| values.first()).map(|value| value.trim_matches('"'))
    }
}

/// The entries of all calendars in the file; `None` where it is none.
pub(super) fn components(bytes: &[u8], log: &mut Log) -> Option<Vec<Component>> {
    if bytes.len() > BYTES_MAX {
        log.refuse(message!(
            "calendar-too-large",
            megabytes = bytes.len() / 1_000_000,
            limit = BYTES_MAX / 1_000_000,
        ));
        return None;
    }
    let text = decode(bytes, log);
    let lines = unfold(&text);
    let Some((first, _)) = lines.first() else {
        log.refuse(message!("calendar-empty"));
        return None;
    };
    if first.trim_start().starts_with('<') {
        log.refuse(message!("calendar-web-page"));
        return None;
    }
    if !lines.iter().any(|(line, _)| line.trim().eq_ignore_ascii_case("BEGIN:VCALENDAR")) {
        log.refuse(message!("calendar-none"));
        return None;
    }
    Some(entries(&lines, log))
}

/// By its byte-order mark; else UTF-16 by its zeros, UTF-8, or Windows-1252.
fn decode(bytes: &[u8], log: &mut Log) -> String {
    if let Some((encoding, length)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[length..]).0.replace('\0', "");
    }
    let zeros =
        |odd: usize| bytes.iter().take(200).skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    if zeros(0) > 20 || zeros(1) > 20 {
        let encoding =
            if zeros(0) > zeros(1) { encoding_rs::UTF_16BE } else { encoding_rs::UTF_16LE };
        return encoding.decode_without_bom_handling(bytes).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.replace('\0', ""),
        Err(error) => {
            let before = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
            let line = u32::try_from(before + 1).unwrap_or(u32::MAX);
            log.warn(line, message!("calendar-skipped-encoding"));
            encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.replace('\0', "")
        }
    }
}

/// Logical lines with the number of their first line; CRLF, LF and CR all end a line.
fn unfold(text: &str) -> Vec<(String, u32)> {
    let mut lines: Vec<(String, u32)> = Vec::new();
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    for (index, line) in text.split('\n').enumerate() {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some((open, _))) => open.push_str(rest),
            _ if line.trim().is_empty() => {}
            _ => lines.push((line.to_owned(), u32::try_from(index + 1).unwrap_or(u32::MAX))),
        }
    }
    lines
}

/// The VEVENTs, whatever stands around or within them.
fn entries(lines: &[(String, u32)], log: &mut Log) -> Vec<Component> {
    let mut open: Vec<String> = Vec::new();
    let mut entry: Option<Component> = None;
    let mut found = Vec::new();
    for (line, number) in lines {
        let Some(property) = property(line, *number, log) else { continue };
        let value = property.value.trim().to_ascii_uppercase();
        match property.name.as_str() {
            "BEGIN" => {
                if value == "VEVENT"
                    && let Some(cut) =
                        entry.replace(Component { line: *number, properties: Vec::new() })
                {
                    log.warn(cut.line, message!("calendar-skipped-no-end"));
                    open.retain(|name| name != "VEVENT");
                }
                open.push(value);
            }
            "END" => {
                match open.iter().rposition(|name| *name == value) {
                    Some(place) => open.truncate(place),
                    None => log.warn(*number, message!("calendar-skipped-end", part = &value)),
                }
                if value == "VEVENT" {
                    found.extend(entry.take());
                }
            }
            // Of what stands within an entry (alarms, places, people) nothing is read.
            _ if open.last().is_some_and(|name| name == "VEVENT") => {
                if let Some(entry) = entry.as_mut() {
                    entry.properties.push(property);
                }
            }
            _ => {}
        }
    }
    if let Some(cut) = entry {
        log.warn(cut.line, message!("calendar-skipped-cut"));
    }
    found
}

fn property(line: &str, number: u32, log: &mut Log) -> Option<Property> {
    match PropertyParser::from_reader(line.as_bytes()).next() {
        Some(Ok(read)) => {
            let parameters = read.params.unwrap_or_default();
            Some(Property {
                name: read.name.trim().to_ascii_uppercase(),
                parameters,
                value: read.value.unwrap_or_default(),
                line: number,
            })
        }
        Some(Err(_)) | None => {
            log.warn(number, message!("calendar-skipped-line"));
            None
        }
    }
}
