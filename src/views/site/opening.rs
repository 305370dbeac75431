//! The weekly hours of a place that does not move: a table says them better than a list of dates.
//! Knows nothing of pages.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::calendar::{Date, Hours, Weekday};
use crate::model::{
    Itinerance, MonthWeek, Recurrence, Rule, SchoolHolidays, Service, Stop, StopId,
};
use crate::schedule::{Passage, State};

use super::edition::Edition;

/// The hours of a week, for as long as they hold.
#[derive(Debug, Serialize)]
pub struct Opening {
    /// `Du 1er juillet au 31 août 2026`, where they do not hold all the time.
    pub validity: Option<String>,
    /// `2026-07-01`
    pub from: String,
    pub until: String,
    /// Monday first; days without hours are left out.
    pub days: Vec<OpeningDay>,
}

#[derive(Debug, Serialize)]
pub struct OpeningDay {
    pub weekday: String,
    /// Monday to Sunday in English, for machines.
    pub code: &'static str,
    pub hours: Vec<OpeningHours>,
}

#[derive(Debug, Serialize)]
pub struct OpeningHours {
    pub label: String,
    /// `09:00`
    pub opens: String,
    pub closes: String,
}

/// The rules by which fixed stops are open. A stop that moves has none: it comes on dates.
pub(in crate::views) struct Weekly<'a> {
    /// Those that give the same hours every week.
    by_stop: BTreeMap<&'a StopId, Vec<&'a Rule>>,
    /// All others.
    irregular: BTreeMap<&'a StopId, Vec<&'a Rule>>,
}

impl<'a> Weekly<'a> {
    pub fn of(service: &'a Service) -> Self {
        let mut weekly = Weekly { by_stop: BTreeMap::new(), irregular: BTreeMap::new() };
        let is_fixed = |id: &&StopId| {
            service.stops.get(*id).is_some_and(|stop| stop.itinerance == Itinerance::Fixed)
        };
        for rule in &service.rules {
            let is_weekly = rule.stops.len() == 1
                && matches!(rule.recurrence, Recurrence::Weekly { every_weeks: 1, .. })
                && rule.school_holidays != Some(SchoolHolidays::Only);
            let group = if is_weekly { &mut weekly.by_stop } else { &mut weekly.irregular };
            for stop in rule.stops.iter().filter(is_fixed) {
                group.entry(stop).or_default().push(rule);
            }
        }
        weekly
    }

    /// The rules of a stop outside its weekly hours.
    pub fn irregular(&self, stop: &Stop) -> &[&'a Rule] {
        self.irregular.get(&stop.id).map_or(&[], Vec::as_slice)
    }

    /// Whether a passage is an opening of a fixed stop as its rule has it: the page of the stop
    /// says it in words.
    pub fn is_opening(&self, passage: &Passage) -> bool {
        let is_of = |rules: &BTreeMap<&StopId, Vec<&Rule>>| {
            rules
                .get(&passage.stop)
                .is_some_and(|rules| rules.iter().any(|rule| rule.span == passage.span))
        };
        passage.state == State::Planned && (is_of(&self.by_stop) || is_of(&self.irregular))
    }

    /// Whether a passage is nothing but the weekly hours of a fixed stop, which the table says
    /// already.
    pub fn is_regular(&self, passage: &Passage) -> bool {
        let is_planned = !self.by_stop.is_empty() && passage.state == State::Planned;
        is_planned
            && self
                .by_stop
                .get(&passage.stop)
                .is_some_and(|rules| rules.iter().any(|rule| rule.span == passage.span))
    }

    /// Whether a passage is an opening of a week of the month.
    pub fn is_monthly(&self, passage: &Passage) -> bool {
        passage.state == State::Planned
            && self.irregular.get(&passage.stop).is_some_and(|rules| {
                rules.iter().any(|rule| rule.span == passage.span && is_monthly(rule))
            })
    }

    /// The weekly rules of a stop that are in force on a day.
    pub fn rules(&self, stop: &Stop, day: Date) -> impl Iterator<Item = &'a Rule> {
        let rules = self.by_stop.get(&stop.id).into_iter().flatten().copied();
        rules.filter(move |rule| (rule.from..=rule.until).contains(&day))
    }

    /// The rules of weeks of the month of a stop that are in force on a day. Those in school
    /// holidays only, and those that take turns, come on dates.
    pub fn monthly(&self, stop: &Stop, day: Date) -> impl Iterator<Item = &'a Rule> {
        let rules = self.irregular.get(&stop.id).into_iter().flatten().copied();
        rules.filter(move |rule| is_monthly(rule) && (rule.from..=rule.until).contains(&day))
    }

    /// From when until when, on which day, from what time to what time.
    pub fn hours(&self, stop: &Stop) -> Vec<((Date, Date), Weekday, Hours)> {
        let mut found = Vec::new();
        for rule in self.by_stop.get(&stop.id).into_iter().flatten() {
            let Recurrence::Weekly { weekdays, .. } = &rule.recurrence else { continue };
            for weekday in weekdays {
                found.extend(
                    rule.hours.iter().map(|hours| ((rule.from, rule.until), *weekday, *hours)),
                );
            }
        }
        found
    }
}

/// Whether a rule is nothing but weeks of the month.
pub(super) fn is_monthly(rule: &Rule) -> bool {
    rule.stops.len() == 1
        && matches!(rule.recurrence, Recurrence::Monthly { .. })
        && rule.school_holidays != Some(SchoolHolidays::Only)
}

pub(super) fn compose(edition: &Edition, stop: &Stop) -> Vec<Opening> {
    let mut by_validity: BTreeMap<(Date, Date), BTreeMap<u32, Vec<Hours>>> = BTreeMap::new();
    for ((from, until), weekday, hours) in edition.weekly().hours(stop) {
        if until >= edition.given.today {
            by_validity
                .entry((from, until))
                .or_default()
                .entry(weekday.num_days_from_monday())
                .or_default()
                .push(hours);
        }
    }
    let programme = edition.given.programme_of(stop);
    let opening = |((from, until), days): ((Date, Date), BTreeMap<u32, Vec<Hours>>)| {
        let always = from <= programme.from && until >= programme.until;
        let arguments: [(&str, &dyn std::fmt::Display); 2] =
            [("from", &edition.language.date(from)), ("until", &edition.language.date(until))];
        Opening {
            validity: (!always).then(|| edition.say("opening.validity", &arguments)),
            from: from.to_string(),
            until: until.to_string(),
            days: days.into_iter().map(|(day, hours)| opening_day(edition, day, hours)).collect(),
        }
    };
    by_validity.into_iter().map(opening).collect()
}

const DAYS: [(Weekday, &str, &str); 7] = [
    (Weekday::Mon, "Monday", "Mo"),
    (Weekday::Tue, "Tuesday", "Tu"),
    (Weekday::Wed, "Wednesday", "We"),
    (Weekday::Thu, "Thursday", "Th"),
    (Weekday::Fri, "Friday", "Fr"),
    (Weekday::Sat, "Saturday", "Sa"),
    (Weekday::Sun, "Sunday", "Su"),
];

fn opening_day(edition: &Edition, from_monday: u32, mut hours: Vec<Hours>) -> OpeningDay {
    hours.sort();
    hours.dedup();
    let (weekday, code, _) = DAYS[(from_monday % 7) as usize];
    let said = |hours: Hours| OpeningHours {
        label: edition.hours(hours),
        opens: hours.start.format("%H:%M").to_string(),
        closes: hours.end.format("%H:%M").to_string(),
    };
    OpeningDay {
        weekday: edition.language.weekday(weekday),
        code,
        hours: hours.into_iter().map(said).collect(),
    }
}

/// The hours of a fixed stop as OSM opening hours: `Mo 09:00-12:00; We[1] 09:00-12:00`, of the
/// rules in force on a day. A later rule of OSM takes the place of an earlier one on the days
/// of both, so that each has all hours of its day.
pub(super) fn osm(weekly: &Weekly, stop: &Stop, today: Date) -> Option<String> {
    let mut by_day: BTreeMap<u32, Vec<Hours>> = BTreeMap::new();
    for ((from, until), weekday, hours) in weekly.hours(stop) {
        if (from..=until).contains(&today) {
            by_day.entry(weekday.num_days_from_monday()).or_default().push(hours);
        }
    }
    let mut by_week: BTreeMap<(u32, MonthWeek), Vec<Hours>> = BTreeMap::new();
    for rule in weekly.monthly(stop, today) {
        let Recurrence::Monthly { weekdays, weeks } = &rule.recurrence else { continue };
        for weekday in weekdays.iter().map(Weekday::num_days_from_monday) {
            for week in weeks {
                let of_week = by_day.get(&weekday).into_iter().flatten().copied();
                by_week
                    .entry((weekday, *week))
                    .or_insert_with(|| of_week.collect())
                    .extend(&rule.hours);
            }
        }
    }
    let days = by_day.into_iter().map(|(day, hours)| (osm_day(day).to_owned(), hours));
    let weeks = by_week.into_iter().map(|((day, week), hours)| {
        let week = match week {
            MonthWeek::Nth(n) => n.to_string(),
            MonthWeek::Last => "-1".to_owned(),
        };
        (format!("{}[{week}]", osm_day(day)), hours)
    });
    let said = days.chain(weeks).map(|(day, hours)| format!("{day} {}", osm_hours(hours)));
    let text = said.collect::<Vec<_>>().join("; ");
    (!text.is_empty()).then_some(text)
}

fn osm_day(from_monday: u32) -> &'static str {
    DAYS[(from_monday % 7) as usize].2
}

pub(super) fn osm_hours(mut hours: Vec<Hours>) -> String {
    hours.sort();
    hours.dedup();
    hours.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}
