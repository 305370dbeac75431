//! Repetitions spelt out over the days of interest (RFC 5545 §3.8.5), and what stands instead of
//! single ones.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDateTime, TimeDelta};

use crate::words::{Message, message};

use super::entry::{Entry, change_zone};
use super::{Log, Occurrence, Window};

/// The most occurrences that are read of one file.
const OCCURRENCES_MAX: usize = 20_000;
/// The most of one entry: a day in a hundred years would be more.
const REPETITIONS_MAX: u16 = 5_000;
/// Nothing of a town hall happens more often; thousands of times a day for a century would keep the
/// reader busy for hours.
const TIMES_A_DAY_MAX: usize = 8;

pub(super) fn expand(entries: &[Entry], window: &Window, log: &mut Log) -> Vec<Occurrence> {
    let mut replaced: BTreeMap<&str, BTreeSet<NaiveDateTime>> = BTreeMap::new();
    for entry in entries {
        if let (Some(uid), Some(instead_of)) = (&entry.uid, entry.instead_of) {
            let here = if entry.whole_day {
                instead_of
            } else {
                change_zone(instead_of, entry.zone, window.zone)
            };
            replaced.entry(uid).or_default().insert(here);
        }
    }
    let latest = latest(entries);
    let mut found = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        if !latest.contains(&index) {
            continue;
        }
        for start in starts(entry, window, log) {
            let occurrence = occurrence(entry, start, window);
            let here = change_zone(occurrence.original, occurrence.zone, window.zone);
            let instead = entry
                .uid
                .as_deref()
                .filter(|_| entry.instead_of.is_none())
                .and_then(|uid| replaced.get(uid));
            let is_replaced = instead.is_some_and(|replaced| replaced.contains(&here));
            let (first, last) = occurrence.days(window.zone);
            if is_replaced || last < window.from || first > window.until {
                continue;
            }
            if found.len() == OCCURRENCES_MAX {
                log.warn(entry.line, message!("calendar-skipped-many", n = OCCURRENCES_MAX));
                return found;
            }
            found.push(occurrence);
        }
    }
    found
}

/// Of several versions of one entry in a file, the one with the highest sequence.
fn latest(entries: &[Entry]) -> BTreeSet<usize> {
    let mut by_name: BTreeMap<(&str, Option<NaiveDateTime>), (u32, usize)> = BTreeMap::new();
    let mut latest = BTreeSet::new();
    for (index, entry) in entries.iter().enumerate() {
        let Some(uid) = &entry.uid else {
            latest.insert(index);
            continue;
        };
        let newest = by_name.entry((uid, entry.instead_of)).or_insert((entry.sequence, index));
        if entry.sequence >= newest.0 {
            *newest = (entry.sequence, index);
        }
    }
    latest.extend(by_name.into_values().map(|(_, index)| index));
    latest
}

fn occurrence(entry: &Entry, start: NaiveDateTime, window: &Window) -> Occurrence {
    let zone =
        if entry.whole_day || entry.zone == chrono_tz::UTC { window.zone } else { entry.zone };
    let local = |time| if entry.whole_day { time } else { change_zone(time, entry.zone, zone) };
    Occurrence {
        uid: entry.uid.clone(),
        zone,
        original: local(entry.instead_of.unwrap_or(start)),
        start: local(start),
        end: local(start + entry.length),
        whole_day: entry.whole_day,
        cancelled: entry.cancelled,
        transparent: entry.transparent,
        summary: entry.summary.clone(),
        location: entry.location.clone(),
        description: entry.description.clone(),
        line: entry.line,
    }
}

/// The starts within reach of the window, as wall-clock times of the entry's zone.
fn starts(entry: &Entry, window: &Window, log: &mut Log) -> Vec<NaiveDateTime> {
    let mut starts: BTreeSet<NaiveDateTime> = match &entry.rule {
        None => [entry.start].into(),
        Some(rule) => match repeated(entry, rule, window) {
            Ok((starts, complete)) => {
                if !complete {
                    log.warn(entry.line, message!("calendar-skipped-often"));
                }
                starts
            }
            Err(problem) => {
                log.warn(entry.line, message!("calendar-skipped-repetition", problem = problem));
                [entry.start].into()
            }
        },
    };
    starts.extend(&entry.also);
    starts.retain(|start| {
        !entry.except.contains(start) && !entry.except_days.contains(&start.date())
    });
    starts.into_iter().collect()
}

/// The starts by rule, and whether these are all within the window. The wall clock is counted on as
/// if it were UTC, so no clock change can move a date.
fn repeated(
    entry: &Entry,
    rule: &str,
    window: &Window,
) -> Result<(BTreeSet<NaiveDateTime>, bool), Message> {
    let wrong = || message!("calendar-repetition-rule");
    let mut parts = Vec::new();
    let mut times_a_day = 1_usize;
    for part in rule.split(';').filter(|part| !part.trim().is_empty()) {
        let (name, value) = part.split_once('=').ok_or_else(wrong)?;
        let (name, value) = (name.trim().to_ascii_uppercase(), value.trim().to_ascii_uppercase());
        match name.as_str() {
            "FREQ" if !["YEARLY", "MONTHLY", "WEEKLY", "DAILY"].contains(&value.as_str()) => {
                let frequency: String = value.to_lowercase().chars().take(20).collect();
                return Err(message!("calendar-repetition-frequency", frequency = frequency));
            }
            "UNTIL" => parts.push(format!("UNTIL={}", until(&value, entry)?)),
            "INTERVAL" | "COUNT" if value.bytes().all(|byte| byte == b'0') => return Err(wrong()),
            name if name.starts_with("X-") => {}
            "BYHOUR" | "BYMINUTE" | "BYSECOND" => {
                times_a_day = times_a_day.saturating_mul(value.split(',').count());
                parts.push(format!("{name}={value}"));
            }
            _ => parts.push(format!("{name}={value}")),
        }
    }
    if times_a_day > TIMES_A_DAY_MAX {
        return Err(message!("calendar-repetition-times", n = times_a_day));
    }
    let text =
        format!("DTSTART:{}\nRRULE:{}", entry.start.format("%Y%m%dT%H%M%SZ"), parts.join(";"));
    let set: rrule::RRuleSet = text.parse().map_err(|_| wrong())?;
    // The crate gives up after many steps without a date.
    if set.clone().all(1).dates.is_empty() {
        return Err(message!("calendar-repetition-never"));
    }
    let utc = |time: NaiveDateTime| time.and_utc().with_timezone(&rrule::Tz::UTC);
    let from = window.from.and_time(chrono::NaiveTime::MIN) - entry.length - TimeDelta::days(2);
    let until = window.until.and_time(chrono::NaiveTime::MIN) + TimeDelta::days(3);
    let result = set.after(utc(from)).before(utc(until)).all(REPETITIONS_MAX);
    Ok((result.dates.iter().map(chrono::DateTime::naive_utc).collect(), !result.limited))
}

/// The end of a rule as a wall-clock time of the entry's zone.
fn until(value: &str, entry: &Entry) -> Result<String, Message> {
    let wrong = || message!("calendar-repetition-end");
    let day = chrono::NaiveDate::parse_from_str(value.get(..8).ok_or_else(wrong)?, "%Y%m%d")
        .map_err(|_| wrong())?;
    let time = match value[8..].strip_prefix('T') {
        None => day.and_hms_opt(23, 59, 59).ok_or_else(wrong)?,
        Some(rest) => {
            let time = chrono::NaiveTime::parse_from_str(rest.trim_end_matches('Z'), "%H%M%S")
                .map_err(|_| wrong())?;
            let time = day.and_time(time);
            if rest.ends_with('Z') && !entry.whole_day {
                change_zone(time, chrono_tz::UTC, entry.zone)
            } else {
                time
            }
        }
    };
    Ok(time.format("%Y%m%dT%H%M%SZ").to_string())
}
