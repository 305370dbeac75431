//! One entry as it is meant: when, and what it is called. Knows nothing of repetitions but that
//! there are some.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;

use crate::slug::slug;
use crate::words::message;

use super::Log;
use super::file::{Component, Property};
use super::zone;

/// Times are local times of the reader's zone, unless the entry has one of its own, in which it
/// repeats.
#[derive(Debug)]
pub(super) struct Entry {
    pub uid: Option<String>,
    pub line: u32,
    pub zone: Tz,
    pub start: NaiveDateTime,
    pub length: TimeDelta,
    pub whole_day: bool,
    pub cancelled: bool,
    /// Shown as free in its calendar.
    pub transparent: bool,
    pub summary: String,
    pub location: String,
    pub description: String,
    pub rule: Option<String>,
    pub also: Vec<NaiveDateTime>,
    /// Starts, and whole days, on which there is nothing.
    pub except: Vec<NaiveDateTime>,
    pub except_days: Vec<NaiveDate>,
    /// Stands for this occurrence of its series.
    pub instead_of: Option<NaiveDateTime>,
    pub sequence: u32,
}

/// A date or a time with its zone, as a line says it.
enum Moment {
    Day(NaiveDate),
    Local(NaiveDateTime, Tz),
}

impl Entry {
    /// The entry, unless it has no start that can be understood.
    pub fn of(component: &Component, reader_zone: Tz, log: &mut Log) -> Option<Self> {
        let Some(start) = component.get("DTSTART") else {
            log.warn(component.line, message!("calendar-skipped-no-start"));
            return None;
        };
        let (begins, zone, whole_day) = match moment(start, &start.value, reader_zone, log)? {
            Moment::Day(day) => (day.and_time(NaiveTime::MIN), reader_zone, true),
            Moment::Local(time, zone) => (time, zone, false),
        };
        let text = |name: &str| {
            component.get(name).map(|property| unescaped(&property.value)).unwrap_or_default()
        };
        let in_zone = |moment: Moment| match moment {
            Moment::Day(day) => day.and_time(begins.time()),
            Moment::Local(time, other) => change_zone(time, other, zone),
        };
        let has_end = component.get("DTEND").or_else(|| component.get("DURATION")).is_some();
        if !whole_day && !has_end {
            log.warn(component.line, message!("calendar-skipped-open"));
        }
        let mut entry = Entry {
            uid: component
                .get("UID")
                .map(|uid| uid.value.trim().to_owned())
                .filter(|uid| !uid.is_empty()),
            line: component.line,
            zone,
            start: begins,
            length: length(component, begins, zone, whole_day, reader_zone, log),
            whole_day,
            cancelled: is(component, "STATUS", "CANCELLED") || is_cancelled(&text("SUMMARY")),
            transparent: is(component, "TRANSP", "TRANSPARENT"),
            summary: text("SUMMARY"),
            location: text("LOCATION"),
            description: text("DESCRIPTION"),
            rule: component
                .get("RRULE")
                .map(|rule| rule.value.trim().to_owned())
                .filter(|rule| !rule.is_empty()),
            also: Vec::new(),
            except: Vec::new(),
            except_days: Vec::new(),
            instead_of: None,
            sequence: component
                .get("SEQUENCE")
                .map_or(0, |property| sequence(property.value.trim())),
        };
        for (property, value) in values(component, "RDATE") {
            let value = value.split_once('/').map_or(value, |(start, _)| start);
            entry.also.extend(moment(property, value, reader_zone, log).map(in_zone));
        }
        for (property, value) in values(component, "EXDATE") {
            match moment(property, value, reader_zone, log) {
                Some(Moment::Day(day)) => entry.except_days.push(day),
                Some(moment) => entry.except.push(in_zone(moment)),
                None => {}
            }
        }
        if let Some(property) = component.get("RECURRENCE-ID") {
            if property.parameter("RANGE").is_some() {
                log.warn(property.line, message!("calendar-skipped-range"));
            }
            entry.instead_of = moment(property, &property.value, reader_zone, log).map(in_zone);
        }
        Some(entry)
    }
}

/// Whether a property has a value from a list of the standard.
fn is(component: &Component, name: &str, value: &str) -> bool {
    component.get(name).is_some_and(|property| property.value.trim().eq_ignore_ascii_case(value))
}

/// Programs for mail write it before the title: `Annulé : marché`, `Canceled: market`.
fn is_cancelled(title: &str) -> bool {
    const WORDS: [&str; 6] = ["annule", "annulee", "annules", "annulees", "cancelled", "canceled"];
    let word = slug(title.split([':', ' ', '\u{a0}', '\u{202f}']).next().unwrap_or_default());
    WORDS.contains(&word.as_str()) || ["abgesagt", "entfaellt", "entfallt"].contains(&word.as_str())
}

/// A number without end is the newest; what is no number is as good as none.
fn sequence(text: &str) -> u32 {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().unwrap_or(if is_number { u32::MAX } else { 0 })
}

fn values<'a>(
    component: &'a Component,
    name: &'a str,
) -> impl Iterator<Item = (&'a Property, &'a str)> {
    component
        .all(name)
        .flat_map(|property| property.value.split(',').map(move |value| (property, value)))
}

/// How long it lasts; a whole day where nothing is said of a date, nothing where nothing is said of
/// a time.
fn length(
    component: &Component,
    start: NaiveDateTime,
    zone: Tz,
    whole_day: bool,
    reader_zone: Tz,
    log: &mut Log,
) -> TimeDelta {
    let least = if whole_day { TimeDelta::days(1) } else { TimeDelta::zero() };
    if let Some(property) = component.get("DTEND") {
        let end = match moment(property, &property.value, reader_zone, log) {
            Some(Moment::Day(day)) => day.and_time(NaiveTime::MIN),
            Some(Moment::Local(time, other)) => change_zone(time, other, zone),
            None => return least,
        };
        if end < start {
            log.warn(property.line, message!("calendar-skipped-end-before-start"));
        }
        return (end - start).max(least);
    }
    match component.get("DURATION") {
        Some(property) => match duration(property.value.trim()) {
            Some(length) => length.max(least),
            None => {
                let text = short(&property.value);
                log.warn(property.line, message!("calendar-skipped-duration", text = text));
                least
            }
        },
        None => least,
    }
}

/// `P1W`, `P2D`, `PT1H30M`, `P1DT2H`. Ten years at most: nothing lasts longer.
fn duration(text: &str) -> Option<TimeDelta> {
    let mut rest = text.strip_prefix('+').unwrap_or(text).strip_prefix('P')?;
    if rest.is_empty() {
        return None;
    }
    let mut seconds = 0_i64;
    let mut in_day = false;
    while !rest.is_empty() {
        if let Some(time) = rest.strip_prefix('T') {
            (in_day, rest) = (true, time);
            continue;
        }
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let number: i64 = rest[..digits].parse().ok()?;
        let unit = match (rest[digits..].chars().next()?, in_day) {
            ('W', false) => 604_800,
            ('D', false) => 86_400,
            ('H', true) => 3_600,
            ('M', true) => 60,
            ('S', true) => 1,
            _ => return None,
        };
        seconds = seconds.checked_add(number.checked_mul(unit)?)?;
        rest = &rest[digits + 1..];
    }
    (seconds <= 3653 * 86_400).then(|| TimeDelta::seconds(seconds))
}

fn moment(property: &Property, value: &str, reader_zone: Tz, log: &mut Log) -> Option<Moment> {
    let value = value.trim();
    let read = || {
        let day = NaiveDate::parse_from_str(value.get(..8)?, "%Y%m%d").ok()?;
        let is_plausible = (1900..=2200).contains(&chrono::Datelike::year(&day));
        let day = Some(day).filter(|_| is_plausible)?;
        let rest = &value[8..];
        if rest.is_empty() {
            return Some(Moment::Day(day));
        }
        let (digits, utc) = rest
            .strip_prefix('T')
            .map(|rest| rest.strip_suffix('Z').map_or((rest, false), |rest| (rest, true)))?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        // A leap second is the last second of its minute.
        let second = digits[4..].parse::<u32>().ok()?.min(59);
        let time =
            NaiveTime::from_hms_opt(digits[..2].parse().ok()?, digits[2..4].parse().ok()?, second)?;
        Some(Moment::Local(day.and_time(time), if utc { chrono_tz::UTC } else { reader_zone }))
    };
    let Some(moment) = read() else {
        log.warn(property.line, message!("calendar-skipped-date", text = short(value)));
        return None;
    };
    match (moment, property.parameter("TZID")) {
        (Moment::Local(time, zone), Some(name)) if zone != chrono_tz::UTC => {
            let zone = zone::named(name).unwrap_or_else(|| {
                let (zone, instead) = (short(name), reader_zone.name());
                log.warn(
                    property.line,
                    message!("calendar-skipped-zone", zone = zone, instead = instead),
                );
                reader_zone
            });
            Some(Moment::Local(time, zone))
        }
        (moment, _) => Some(moment),
    }
}

/// A wall-clock time of one zone in another.
pub(super) fn change_zone(time: NaiveDateTime, from: Tz, to: Tz) -> NaiveDateTime {
    if from == to {
        return time;
    }
    match from.from_local_datetime(&time).earliest() {
        Some(instant) => instant.with_timezone(&to).naive_local(),
        // The clocks jump over it: an hour later it exists.
        None => from
            .from_local_datetime(&(time + TimeDelta::hours(1)))
            .earliest()
            .map_or(time, |instant| instant.with_timezone(&to).naive_local()),
    }
}

/// TEXT of RFC 5545 §3.3.11, in one line.
fn unescaped(text: &str) -> String {
    let mut read = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('n' | 'N') => read.push('\n'),
                Some(other) => read.push(other),
                None => {}
            },
            (c, false) if c.is_control() => read.push(' '),
            (c, false) => read.push(c),
        }
    }
    read.trim().to_owned()
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_begins_with_a_cancellation_is_one() {
        for title in ["Annulé : marché", "ANNULÉE", "Canceled: market", "Abgesagt: Markt"] {
            assert!(is_cancelled(title), "{title}");
        }
        for title in ["Annulation du marché", "Mairie fermée", "", "Marché annulé ?"] {
            assert!(!is_cancelled(title), "{title}");
        }
    }

    #[test]
    fn durations() {
        let cases = [
            ("P1D", Some(86_400)),
            ("PT1H30M", Some(5_400)),
            ("P1W", Some(604_800)),
            ("P1DT2H", Some(93_600)),
            ("PT0S", Some(0)),
        ];
        let wrong =
            ["", "P", "1D", "P1H", "PT1D", "P9999999999999999999D", "P99999W", "-P1D", "P1.5D"];
        for (text, seconds) in cases {
            assert_eq!(duration(text).map(|length| length.num_seconds()), seconds, "{text}");
        }
        for text in wrong {
            assert_eq!(duration(text), None, "{text}");
        }
    }
}
