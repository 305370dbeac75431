//! What was offered: weeks, slots, sessions, presence. Nothing here counts persons.

use crate::calendar::{Datelike, Days, IsoWeek};

use super::{Definition, as_written};
use crate::indicators::counting::{Tally, Week};
use crate::indicators::desk::{Desk, rounded};
use crate::indicators::table::{Unit, Value};

pub(super) const FIGURES: &[Definition] = &[
    Definition {
        id: "service-weeks",
        unit: Unit::Count,
        value: |desk| count(weeks_until(desk).len() as u64),
        target: as_written,
    },
    Definition {
        id: "service-weeks-in-period",
        unit: Unit::Count,
        value: |desk| count(weeks_in(desk).len() as u64),
        target: as_written,
    },
    Definition { id: "weekly-slots", unit: Unit::Count, value: fewest_slots, target: as_written },
    Definition { id: "weeks-below", unit: Unit::Count, value: weeks_below, target: as_written },
    Definition {
        id: "slots-offered",
        unit: Unit::Count,
        value: |desk| tally(desk, Tally::SlotsOffered),
        target: pro_rata,
    },
    Definition {
        id: "sessions-planned",
        unit: Unit::Count,
        value: |desk| tally(desk, Tally::SessionsPlanned),
        target: as_written,
    },
    Definition {
        id: "sessions-held",
        unit: Unit::Count,
        value: |desk| tally(desk, Tally::SessionsHeld),
        target: as_written,
    },
    Definition {
        id: "sessions-cancelled",
        unit: Unit::Count,
        value: |desk| tally(desk, Tally::SessionsCancelled),
        target: as_written,
    },
    Definition { id: "stops-served", unit: Unit::Count, value: stops_served, target: as_written },
    Definition {
        id: "presence-planned-hours",
        unit: Unit::Hours,
        value: planned_hours,
        target: as_written,
    },
    Definition {
        id: "presence-hours",
        unit: Unit::Hours,
        value: presence_hours,
        target: as_written,
    },
];

/// The ISO weeks of the period with at least one passage. A week belongs to the period that holds
/// its Thursday, as ISO 8601 gives a week to a year; so each week is counted once.
pub(crate) fn weeks_in<'a>(desk: &'a Desk) -> Vec<(IsoWeek, &'a Week)> {
    desk.counts
        .weeks
        .iter()
        .filter(|(week, _)| {
            desk.period.contains(thursday(**week)) && thursday(**week) <= desk.until
        })
        .map(|(w, n)| (*w, n))
        .collect()
}

fn weeks_until<'a>(desk: &'a Desk) -> Vec<(IsoWeek, &'a Week)> {
    desk.counts
        .weeks
        .iter()
        .filter(|(week, _)| thursday(**week) <= desk.until)
        .map(|(w, n)| (*w, n))
        .collect()
}

pub(crate) fn thursday(week: IsoWeek) -> crate::calendar::Date {
    let monday = week.monday();
    debug_assert_eq!(monday.weekday(), crate::calendar::Weekday::Mon);
    monday + Days::new(3)
}

/// The fewest slots offered in a week of the period.
fn fewest_slots(desk: &Desk) -> Value {
    weeks_in(desk)
        .iter()
        .map(|(_, week)| week.slots_offered)
        .min()
        .map_or(Value::NotApplicable, count)
}

fn weeks_below(desk: &Desk) -> Value {
    match weekly_target(desk) {
        Some(target) => count(
            weeks_in(desk).iter().filter(|(_, week)| number(week.slots_offered) < target).count()
                as u64,
        ),
        None => Value::NotApplicable,
    }
}

pub(crate) fn weekly_target(desk: &Desk) -> Option<f64> {
    desk.model.mandate.target(&desk.programme.id, "weekly-slots").and_then(|target| target.value)
}

/// A target over the whole programme, in proportion to the service weeks of the period: calendar
/// days would count holidays against the operator. Without a contracted number of weeks, those of
/// the schedule; without a schedule, all.
pub(crate) fn pro_rata(desk: &Desk, target: f64) -> f64 {
    let contracted = desk
        .model
        .mandate
        .target(&desk.programme.id, "service-weeks")
        .and_then(|target| target.value);
    let (all, elapsed) = if desk.counts.weeks.is_empty() {
        let first = desk.period.first().max(desk.programme.from);
        (
            calendar_weeks(desk.programme.from, desk.programme.until),
            calendar_weeks(first, desk.until),
        )
    } else {
        (desk.counts.weeks.len(), weeks_in(desk).len())
    };
    let all = contracted.unwrap_or(number(all as u64));
    if all > 0.0 { rounded(target * number(elapsed as u64) / all, 0) } else { target }
}

/// ISO weeks of which the Thursday lies between two days.
fn calendar_weeks(first: crate::calendar::Date, last: crate::calendar::Date) -> usize {
    crate::calendar::days(first, last)
        .filter(|day| day.weekday() == crate::calendar::Weekday::Thu)
        .count()
}

/// Service weeks between two days; where no schedule says, calendar weeks.
pub(crate) fn weeks_between(
    desk: &Desk,
    first: crate::calendar::Date,
    last: crate::calendar::Date,
) -> usize {
    if desk.counts.weeks.is_empty() {
        return calendar_weeks(first, last);
    }
    desk.counts.weeks.keys().filter(|week| (first..=last).contains(&thursday(**week))).count()
}

fn stops_served(desk: &Desk) -> Value {
    let held = desk.counts.held_in(desk.period);
    let stops: std::collections::BTreeSet<_> = held.iter().map(|(stop, _)| *stop).collect();
    count(stops.len() as u64)
}

/// The hours that were announced for the sessions that were held.
fn planned_hours(desk: &Desk) -> Value {
    let months = desk.counts.minutes_announced.iter();
    let minutes: u64 = months
        .filter(|(month, _)| desk.period.contains(month.first()))
        .map(|(_, minutes)| *minutes)
        .sum();
    match minutes {
        0 => Value::NotApplicable,
        _ => Value::Decimal { value: rounded(number(minutes) / 60.0, 1), decimals: 1 },
    }
}

fn presence_hours(desk: &Desk) -> Value {
    let whole = desk.whole();
    let held = desk.supply(&whole, Tally::SessionsHeld);
    if held > 0 && desk.supply(&whole, Tally::PresenceUnrecorded) == held {
        return Value::Missing;
    }
    Value::Decimal {
        value: rounded(number(desk.supply(&whole, Tally::PresenceMinutes)) / 60.0, 1),
        decimals: 1,
    }
}

fn tally(desk: &Desk, tally: Tally) -> Value {
    count(desk.supply(&desk.whole(), tally))
}

fn count(n: u64) -> Value {
    Value::Count { n }
}

#[expect(clippy::cast_precision_loss, reason = "weeks, slots and minutes stay far below 2^53")]
fn number(n: u64) -> f64 {
    n as f64
}
