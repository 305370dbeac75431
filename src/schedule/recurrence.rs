//! The dates a rule yields. Knows nothing of stops, exceptions or holidays.

use crate::calendar::{Date, Datelike, Days, days};
use crate::model::{MonthWeek, Recurrence};

/// The dates of a recurrence from `from` to `until`, both included, each with the number of its
/// turn: how many rounds after the first one it comes, for stops that take turns.
pub fn dates(recurrence: &Recurrence, from: Date, until: Date) -> Vec<(Date, usize)> {
    match recurrence {
        Recurrence::Weekly { weekdays, every_weeks, anchor } => {
            weekly(weekdays, *every_weeks, *anchor, from, until)
        }
        Recurrence::Monthly { weekdays, weeks } => monthly(weekdays, weeks, from, until),
        Recurrence::Dates(listed) => listed
            .iter()
            .copied()
            .filter(|date| (from..=until).contains(date))
            .enumerate()
            .map(|(turn, date)| (date, turn))
            .collect(),
    }
}

fn weekly(
    weekdays: &[chrono::Weekday],
    every_weeks: u32,
    anchor: Date,
    from: Date,
    until: Date,
) -> Vec<(Date, usize)> {
    let monday = |date: Date| date - Days::new(u64::from(date.weekday().num_days_from_monday()));
    let first_week = monday(anchor);
    let mut found = Vec::new();
    let mut week = monday(from);
    while week <= until {
        let weeks = (week - first_week).num_days() / 7;
        let every = i64::from(every_weeks);
        if weeks.rem_euclid(every) == 0 {
            let turn = usize::try_from(weeks.div_euclid(every)).ok();
            let in_week = weekdays
                .iter()
                .map(|weekday| week + Days::new(u64::from(weekday.num_days_from_monday())));
            found.extend(
                in_week
                    .filter(|date| *date >= from.max(first_week) && *date <= until)
                    .filter_map(|date| Some((date, turn?))),
            );
        }
        week = week + Days::new(7);
    }
    found
}

fn monthly(
    weekdays: &[chrono::Weekday],
    weeks: &[MonthWeek],
    from: Date,
    until: Date,
) -> Vec<(Date, usize)> {
    let chosen = |date: &Date| {
        let nth = date.day0() / 7 + 1;
        let is_last = (*date + Days::new(7)).month() != date.month();
        weekdays.contains(&date.weekday())
            && weeks.iter().any(|week| match week {
                MonthWeek::Nth(n) => u32::from(*n) == nth,
                MonthWeek::Last => is_last,
            })
    };
    days(from, until).filter(chosen).enumerate().map(|(turn, date)| (date, turn)).collect()
}
