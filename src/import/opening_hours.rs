//! Opening hours in the notation of OpenStreetMap (wiki.openstreetmap.org/wiki/Key:opening_hours)
//! as rota rules and closures of a stop. The only file that names the crate that reads them. What
//! rules cannot express (seasons, sunrise, weeks of the year) is named, and then nothing is
//! written: a part that overrides another would be missing.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::RangeInclusive;

use opening_hours_syntax::rules::day::{
    Date as Day, DateOffset, HolidayKind, MonthdayRange, WeekDayRange,
};
use opening_hours_syntax::rules::time::{Time as Moment, TimeSpan};
use opening_hours_syntax::rules::{RuleOperator, RuleSequence};
use opening_hours_syntax::{ExtendedTime, RuleKind};

use crate::calendar::{Date, Datelike, Hours, Time, WEEKDAYS, Weekday};
use crate::diagnostics::{Code, Diagnostic};
use crate::records::notation::weekday_name;
use crate::words::{Message, message};

use super::Imported;
use super::scalar::scalar;

/// The records of a stop that is open so.
pub fn opening_hours(text: &str, stop: &str) -> Imported {
    let wrong = |message: Message| Imported {
        diagnostics: vec![Diagnostic::new(Code::Timetable, None, message)],
        ..Imported::default()
    };
    let Ok(read) = opening_hours_syntax::parse(text.trim()) else {
        return wrong(message!("opening-hours-unreadable", text = text));
    };
    let mut open = Openings::default();
    for rule in &read.rules {
        if open.add(rule).is_none() {
            return wrong(message!("opening-hours-part", part = rule.to_string()));
        }
    }
    let rules = open.rules(stop);
    if rules.is_empty() {
        return wrong(message!("opening-hours-never", text = text));
    }
    let mut files = BTreeMap::new();
    files.insert(format!("records/rota/{stop}.yaml"), rules);
    if !open.closed.is_empty() {
        files.insert(format!("records/closures/{stop}.yaml"), open.closures(stop));
    }
    let summary = Some(message!("opening-hours-read", stop = stop));
    Imported { files, diagnostics: Vec::new(), summary }
}

/// How a weekday of a month is counted: from 1, and whether its fifth is there at all.
const WEEKS: usize = 5;

#[derive(Default)]
struct Openings {
    /// The hours of each weekday, for each of its places in the month.
    week: [[Vec<Hours>; WEEKS]; 7],
    dates: BTreeMap<Date, Vec<Hours>>,
    closed: Vec<RangeInclusive<Date>>,
    closed_on_holidays: bool,
    closed_in_school_holidays: bool,
}

impl Openings {
    /// Adds a part; `None` where rules cannot express it.
    fn add(&mut self, part: &RuleSequence) -> Option<()> {
        let days = &part.day_selector;
        let is_open = match part.kind {
            RuleKind::Open => true,
            RuleKind::Closed => false,
            RuleKind::Unknown => return None,
        };
        let is_plain = days.year.is_empty() && days.week.is_empty() && part.comment.is_empty();
        if !is_plain || part.operator == RuleOperator::Fallback {
            return None;
        }
        let hours: Vec<Hours> =
            part.time_selector.spans.iter().map(hours).collect::<Option<_>>()?;
        let is_whole_day = matches!(hours.as_slice(), [one] if one.start == one.end);
        if !is_open && !is_whole_day {
            return None;
        }
        let is_more = part.operator == RuleOperator::Additional;
        match (days.monthday.as_slice(), days.weekday.as_slice()) {
            ([], []) => self.set_all(&ALL, [true; WEEKS], is_open.then_some(hours), is_more),
            ([], weekdays) => {
                let holidays =
                    weekdays.iter().filter(|day| matches!(day, WeekDayRange::Holiday { .. }));
                match holidays.count() {
                    0 => weekdays.iter().try_for_each(|range| {
                        self.set(range, is_open.then(|| hours.clone()), is_more)
                    })?,
                    all if all == weekdays.len() && !is_open => self.close_on(weekdays)?,
                    _ => return None,
                }
            }
            (monthdays, []) => {
                for range in monthdays {
                    self.set_days(days_of(range)?, is_open.then(|| hours.clone()), is_more)?;
                }
            }
            _ => return None,
        }
        Some(())
    }

    fn close_on(&mut self, days: &[WeekDayRange]) -> Option<()> {
        for day in days {
            match day {
                WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 } => {
                    self.closed_on_holidays = true;
                }
                WeekDayRange::Holiday { kind: HolidayKind::School, offset: 0 } => {
                    self.closed_in_school_holidays = true;
                }
                _ => return None,
            }
        }
        Some(())
    }

    fn set(
        &mut self,
        range: &WeekDayRange,
        hours: Option<Vec<Hours>>,
        is_more: bool,
    ) -> Option<()> {
        let WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end } = range else {
            return None;
        };
        // The last of a month is its fourth or its fifth.
        let is_counted = nth_from_start.contains(&false) || nth_from_end.contains(&false);
        if is_counted && nth_from_end.contains(&true) {
            return None;
        }
        let first = range.start().num_days_from_monday() as usize;
        let last = range.end().num_days_from_monday() as usize;
        let days: Vec<usize> = match first <= last {
            true => (first..=last).collect(),
            false => (first..7).chain(0..=last).collect(),
        };
        self.set_all(&days, *nth_from_start, hours, is_more);
        Some(())
    }

    fn set_all(
        &mut self,
        days: &[usize],
        places: [bool; WEEKS],
        hours: Option<Vec<Hours>>,
        is_more: bool,
    ) {
        for day in days {
            let of_day = self.week.get_mut(*day).into_iter().flatten();
            for (known, _) in of_day.zip(places).filter(|(_, is_meant)| *is_meant) {
                match &hours {
                    Some(hours) if is_more => known.extend(hours),
                    Some(hours) => known.clone_from(hours),
                    None => known.clear(),
                }
            }
        }
    }

    fn set_days(
        &mut self,
        days: RangeInclusive<Date>,
        hours: Option<Vec<Hours>>,
        is_more: bool,
    ) -> Option<()> {
        let Some(hours) = hours else {
            self.closed.push(days);
            return Some(());
        };
        for day in days.start().iter_days().take_while(|day| day <= days.end()) {
            // Other hours on a day of the week are an exception, which no rule can express.
            if !is_more && !self.regular(day).is_empty() {
                return None;
            }
            let known = self.dates.entry(day).or_default();
            if !is_more {
                known.clear();
            }
            known.extend(&hours);
        }
        Some(())
    }

    fn regular(&self, day: Date) -> &[Hours] {
        let place = (day.day() as usize - 1) / 7;
        let of_day = self.week.get(day.weekday().num_days_from_monday() as usize);
        of_day.and_then(|places| places.get(place)).map_or(&[], Vec::as_slice)
    }

    fn rules(&self, stop: &str) -> String {
        // By the weeks of the month and the hours, the days.
        let mut rules: BTreeMap<(Vec<usize>, Vec<Hours>), Vec<Weekday>> = BTreeMap::new();
        for (day, places) in WEEKDAYS.into_iter().zip(&self.week) {
            let mut by_hours: BTreeMap<Vec<Hours>, Vec<usize>> = BTreeMap::new();
            for (place, hours) in (1..).zip(places) {
                let mut hours = hours.clone();
                hours.sort();
                hours.dedup();
                by_hours.entry(hours).or_default().push(place);
            }
            for (hours, places) in by_hours.into_iter().filter(|(hours, _)| !hours.is_empty()) {
                rules.entry((places, hours)).or_default().push(day);
            }
        }
        let mut text = String::new();
        for ((places, hours), days) in &rules {
            let days: Vec<String> = days.iter().map(|day| weekday_name(*day).to_owned()).collect();
            self.rule(&mut text, stop, ("weekday", &days), hours);
            if places.len() < WEEKS {
                let places: Vec<String> = places.iter().map(ToString::to_string).collect();
                let _ = writeln!(text, "  month_weeks: {}", listed(&places));
            }
        }
        let mut dates: BTreeMap<Vec<Hours>, Vec<String>> = BTreeMap::new();
        for (date, hours) in &self.dates {
            let mut hours = hours.clone();
            hours.sort();
            dates.entry(hours).or_default().push(date.to_string());
        }
        for (hours, days) in &dates {
            self.rule(&mut text, stop, ("dates", days), hours);
        }
        text
    }

    fn rule(&self, text: &mut String, stop: &str, days: (&str, &[String]), hours: &[Hours]) {
        let hours: Vec<String> = hours
            .iter()
            .map(|hours| format!("{hours}{}", if hours.over_midnight() { "+1" } else { "" }))
            .collect();
        let (key, days) = (days.0, listed(days.1));
        let _ = writeln!(
            text,
            "- stop: {}\n  {key}: {days}\n  hours: {}",
            scalar(stop),
            listed(&hours)
        );
        // Without a word on holidays, the notation means that they are as other days.
        if !self.closed_on_holidays {
            text.push_str("  open_on_holidays: true\n");
        }
        if self.closed_in_school_holidays && key == "weekday" {
            text.push_str("  school_holidays: closed\n");
        }
    }

    fn closures(&self, stop: &str) -> String {
        let mut text = String::new();
        for days in &self.closed {
            let _ = write!(text, "- from: {}\n  until: {}\n", days.start(), days.end());
            let _ = writeln!(text, "  stop: {}\n  reason: place", scalar(stop));
        }
        text
    }
}

const ALL: [usize; 7] = [0, 1, 2, 3, 4, 5, 6];

fn listed(items: &[String]) -> String {
    match items {
        [only] => only.clone(),
        items => format!("[{}]", items.join(", ")),
    }
}

/// From and until, to the minute, with an end that is known.
fn hours(span: &TimeSpan) -> Option<Hours> {
    let (Moment::Fixed(start), Moment::Fixed(end)) = (span.range.start, span.range.end) else {
        return None;
    };
    if span.open_end || span.repeats.is_some() || start.hour() > 23 {
        return None;
    }
    let time = |moment: ExtendedTime| {
        Time::from_hms_opt(u32::from(moment.hour() % 24), u32::from(moment.minute()), 0)
    };
    let hours = Hours { start: time(start)?, end: time(end)? };
    // `22:00-02:00` and `22:00-26:00` are the same; `08:00-32:00` is more than a day.
    (hours.over_midnight() || end.hour() < 24).then_some(hours)
}

/// Days of one year that are named.
fn days_of(range: &MonthdayRange) -> Option<RangeInclusive<Date>> {
    let MonthdayRange::Date { start: (first, no_offset), end: (last, none) } = range else {
        return None;
    };
    if [no_offset, none].iter().any(|offset| **offset != DateOffset::default()) {
        return None;
    }
    let named = |day: &Day, of: Option<i32>| match day {
        Day::Fixed { year, month, day } => {
            let year = year.map(|year| year.0).or(of)?;
            Date::from_ymd_opt(year, *month as u32, u32::from(*day))
        }
        Day::Weekday { .. } | Day::Easter { .. } => None,
    };
    let first = named(first, None)?;
    let last = named(last, Some(first.year()))?;
    (first <= last).then_some(first..=last)
}
