//! A time zone as a VTIMEZONE: by rule where the zone follows one (RFC 5545 §3.6.5). Derived from
//! the IANA database and held against it. Knows nothing of calendars.
//!
//! Never as a list of dates in RDATE: an engine in wide use reads those an hour late.

use chrono::{
    Datelike, Days, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Timelike, Weekday,
};
use chrono_tz::{OffsetName, Tz};

use super::line::{Component, Line};

/// The first year that is looked at when a rule's beginning is sought.
const EPOCH_YEAR: i32 = 1970;

/// The zone, right for every moment from the first to the last year.
pub fn component(zone: Tz, first_year: i32, last_year: i32) -> Component {
    let changes = changes(zone, first_year.min(EPOCH_YEAR), last_year);
    let in_span: Vec<&Change> =
        changes.iter().filter(|change| change.year() >= first_year).collect();
    let observances = if in_span.is_empty() {
        vec![fixed(
            zone,
            NaiveDate::from_ymd_opt(first_year.min(EPOCH_YEAR), 1, 1),
            NaiveDate::from_ymd_opt(first_year, 1, 1),
        )]
    } else {
        by_rule(&changes, first_year, last_year)
            .unwrap_or_else(|| one_by_one(zone, first_year, &in_span))
    };
    Component {
        parts: observances,
        ..Component::new("VTIMEZONE", vec![Line::text("TZID", zone.name())])
    }
}

/// A change of the offset, in seconds east of Greenwich.
#[derive(Clone, Debug, PartialEq)]
struct Change {
    utc: NaiveDateTime,
    before: i32,
    after: i32,
    name: String,
}

impl Change {
    /// The wall clock just before.
    fn local(&self) -> NaiveDateTime {
        self.utc + TimeDelta::seconds(i64::from(self.before))
    }

    fn year(&self) -> i32 {
        self.local().year()
    }

    fn is_daylight(&self) -> bool {
        self.after > self.before
    }
}

/// The changes of a zone from 1 January of the first year to 31 December of the last.
fn changes(zone: Tz, first_year: i32, last_year: i32) -> Vec<Change> {
    let (Some(first), Some(last)) =
        (NaiveDate::from_ymd_opt(first_year, 1, 1), NaiveDate::from_ymd_opt(last_year, 12, 31))
    else {
        return Vec::new();
    };
    let offset = |utc: NaiveDateTime| zone.offset_from_utc_datetime(&utc).fix().local_minus_utc();
    let midnights = first
        .iter_days()
        .take_while(|day| *day <= last)
        .map(|day| day.and_time(chrono::NaiveTime::MIN));
    let mut found = Vec::new();
    for midnight in midnights {
        let (mut low, mut high) = (midnight, midnight + TimeDelta::days(1));
        let (before, after) = (offset(low), offset(high));
        if before == after {
            continue;
        }
        while high - low > TimeDelta::seconds(1) {
            let middle = low + (high - low) / 2;
            if offset(middle) == before { low = middle } else { high = middle }
        }
        let utc = high.with_nanosecond(0).unwrap_or(high);
        found.push(Change { utc, before, after, name: abbreviation(zone, utc) });
    }
    found
}

/// `CET`; a zone without letters is called by its offset.
fn abbreviation(zone: Tz, utc: NaiveDateTime) -> String {
    let offset = zone.offset_from_utc_datetime(&utc);
    offset
        .abbreviation()
        .map_or_else(|| written_offset(offset.fix().local_minus_utc()), str::to_owned)
}

/// On which day of the year a zone changes: a weekday of a month, counted from its start or the
/// last one.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Day {
    month: u32,
    weekday: Weekday,
    /// 1 to 4, or -1 for the last.
    nth: i8,
}

impl Day {
    fn in_year(self, year: i32) -> Option<NaiveDate> {
        match u8::try_from(self.nth) {
            Ok(nth) => NaiveDate::from_weekday_of_month_opt(year, self.month, self.weekday, nth),
            Err(_) => {
                let next = if self.month == 12 {
                    NaiveDate::from_ymd_opt(year + 1, 1, 1)
                } else {
                    NaiveDate::from_ymd_opt(year, self.month + 1, 1)
                };
                let last = next? - Days::new(1);
                let back = (7 + last.weekday().num_days_from_monday()
                    - self.weekday.num_days_from_monday())
                    % 7;
                Some(last - Days::new(u64::from(back)))
            }
        }
    }
}

/// One DAYLIGHT and one STANDARD by rule, if the zone changes twice in each year of the span on
/// days that a rule can name.
fn by_rule(changes: &[Change], first_year: i32, last_year: i32) -> Option<Vec<Component>> {
    let of = |year: i32, daylight: bool| {
        let mut found = changes
            .iter()
            .filter(move |change| change.year() == year && change.is_daylight() == daylight);
        found.next().filter(|_| found.next().is_none())
    };
    let mut rules = Vec::new();
    for daylight in [true, false] {
        let example = of(last_year, daylight)?;
        let on = |day: Day| {
            (first_year..=last_year).all(|year| {
                of(year, daylight).is_some_and(|change| follows(change, example, day, year))
            })
        };
        rules.push((
            daylight,
            example,
            days(example.local().date()).into_iter().find(|day| on(*day))?,
        ));
    }
    let holds = |year: &i32| {
        rules.iter().all(|(daylight, example, day)| {
            of(*year, *daylight).is_some_and(|change| follows(change, example, *day, *year))
        })
    };
    let since = (EPOCH_YEAR..=first_year).rev().take_while(holds).last()?;
    let mut observances = Vec::new();
    for (daylight, example, day) in rules {
        let start = of(since, daylight)?.local();
        let two_letters =
            ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day.weekday.num_days_from_monday() as usize];
        let rule = format!("FREQ=YEARLY;BYMONTH={};BYDAY={}{two_letters}", day.month, day.nth);
        observances.push((
            start,
            observance(daylight, start, (example.before, example.after), &example.name, Some(rule)),
        ));
    }
    observances.sort_by_key(|(start, _)| *start);
    Some(observances.into_iter().map(|(_, component)| component).collect())
}

/// The ways to name a day; the last of its month first.
fn days(date: NaiveDate) -> Vec<Day> {
    let is_last = (date + Days::new(7)).month() != date.month();
    let nth = i8::try_from(date.day0() / 7 + 1).unwrap_or(-1);
    let day = |nth| Day { month: date.month(), weekday: date.weekday(), nth };
    [is_last.then(|| day(-1)), (nth < 5).then(|| day(nth))].into_iter().flatten().collect()
}

/// A change is as the example, on that day of its year, at the same time by the wall clock.
fn follows(change: &Change, example: &Change, day: Day, year: i32) -> bool {
    let same = (change.before, change.after, &change.name, change.local().time())
        == (example.before, example.after, &example.name, example.local().time());
    same && day.in_year(year) == Some(change.local().date())
}

/// A zone without a rule: each change by itself.
fn one_by_one(zone: Tz, first_year: i32, changes: &[&Change]) -> Vec<Component> {
    let start = NaiveDate::from_ymd_opt(first_year, 1, 1);
    let each = changes.iter().map(|change| {
        observance(
            change.is_daylight(),
            change.local(),
            (change.before, change.after),
            &change.name,
            None,
        )
    });
    std::iter::once(fixed(zone, start, start)).chain(each).collect()
}

/// One offset from a day on, as it is on another.
fn fixed(zone: Tz, since: Option<NaiveDate>, sample: Option<NaiveDate>) -> Component {
    let midnight =
        |day: Option<NaiveDate>| day.unwrap_or_default().and_time(chrono::NaiveTime::MIN);
    let utc = midnight(sample);
    let offset = zone.offset_from_utc_datetime(&utc).fix().local_minus_utc();
    observance(false, midnight(since), (offset, offset), &abbreviation(zone, utc), None)
}

fn observance(
    daylight: bool,
    start: NaiveDateTime,
    (before, after): (i32, i32),
    name: &str,
    rule: Option<String>,
) -> Component {
    let mut lines = vec![
        Line::plain("DTSTART", start.format("%Y%m%dT%H%M%S").to_string()),
        Line::plain("TZOFFSETFROM", written_offset(before)),
        Line::plain("TZOFFSETTO", written_offset(after)),
        Line::text("TZNAME", name),
    ];
    lines.extend(rule.map(|rule| Line::plain("RRULE", rule)));
    Component::new(if daylight { "DAYLIGHT" } else { "STANDARD" }, lines)
}

/// `+0100`, `-0930`.
fn written_offset(seconds: i32) -> String {
    let (sign, rest) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let (hours, minutes, seconds) = (rest / 3600, rest / 60 % 60, rest % 60);
    if seconds == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{seconds:02}")
    }
}
