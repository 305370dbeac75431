//! In words: on which days a place that does not move is open besides its week, and who is there
//! when. Independent of pages.

use serde::Serialize;

use crate::calendar::Date;
use crate::language::Language;
use crate::model::{MonthWeek, Recurrence, Rule, Service, Stop};
use crate::schedule::{Schedule, State, presence_dates};
use crate::views::Given;

use super::edition::Edition;
use super::opening::OpeningHours;

/// Hours of a place on days outside its weekly hours.
#[derive(Debug, Serialize)]
pub struct Occasion {
    /// `1er mercredi du mois`
    pub when: String,
    pub hours: Vec<OpeningHours>,
    /// The next days, where the words do not say which.
    pub dates: Option<String>,
    /// `2026-07-01`, for machines.
    pub days: Vec<String>,
}

/// An organisation or a service that is at a place at hours of its own.
#[derive(Debug, Serialize)]
pub struct Presence {
    pub who: String,
    /// `1er mardi du mois, 9 h – 12 h`
    pub when: String,
    pub times: Vec<PresenceTime>,
}

#[derive(Debug, Serialize)]
pub struct PresenceTime {
    pub day: String,
    pub opens: String,
    pub closes: String,
}

/// Days that are named one by one: two months of a place that is open every week.
const DAYS_MAX: usize = 8;

/// As many as [`super::stop`] names of a stop that moves, for machines.
const OPENINGS_MAX: usize = 26;

/// The openings of a stop on irregular days.
pub(super) fn occasions(edition: &Edition, stop: &Stop) -> Vec<Occasion> {
    let (given, language) = (edition.given, edition.language);
    let rules = edition.weekly().irregular(stop);
    let occasion = |rule: &Rule| {
        let days = days(given.schedule, rule, stop, given.today);
        let is_monthly = matches!(rule.recurrence, Recurrence::Monthly { .. });
        let hours = rule.hours.iter().map(|hours| OpeningHours {
            label: edition.hours(*hours),
            opens: hours.start.format("%H:%M").to_string(),
            closes: hours.end.format("%H:%M").to_string(),
        });
        (!days.is_empty()).then(|| Occasion {
            when: when(language, rule),
            hours: hours.collect(),
            dates: match is_monthly {
                true => validity(given, language, rule, stop),
                false => Some(listed(language, &days)),
            },
            days: days.iter().take(OPENINGS_MAX).map(ToString::to_string).collect(),
        })
    };
    rules.iter().filter_map(|rule| occasion(rule)).collect()
}

/// The days to come on which a place is open by a rule, as the rule has it.
pub(super) fn days(schedule: &Schedule, rule: &Rule, stop: &Stop, today: Date) -> Vec<Date> {
    let coming = schedule.of_stop(&stop.id).filter(|passage| {
        passage.date >= today && passage.state == State::Planned && passage.span == rule.span
    });
    let mut days: Vec<Date> = coming.map(|passage| passage.date).collect();
    days.dedup();
    days
}

/// Who is at a stop when, in the order of the records.
pub(in crate::views) fn presences(
    given: &Given,
    language: &Language,
    stop: &Stop,
) -> Vec<Presence> {
    let rules = given
        .service
        .presences
        .iter()
        .filter(|rule| rule.until >= given.today && rule.stops.contains(&stop.id));
    let presence = |rule: &Rule| {
        let days = presence_dates(given.schedule, rule, &stop.id, given.today, OPENINGS_MAX);
        if days.is_empty() {
            return None;
        }
        let hours: Vec<String> = rule.hours.iter().map(|hours| language.hours(*hours)).collect();
        let hours = hours.join(", ");
        let said = match &rule.recurrence {
            Recurrence::Dates(_) => vec![listed(language, &days), hours],
            Recurrence::Weekly { every_weeks: 2.., .. } => {
                vec![when(language, rule), hours, listed(language, &days)]
            }
            _ => [when(language, rule), hours]
                .into_iter()
                .chain(validity(given, language, rule, stop))
                .collect(),
        };
        let times = days.iter().take(DAYS_MAX).flat_map(|day| {
            rule.hours.iter().map(|hours| PresenceTime {
                day: day.to_string(),
                opens: hours.start.format("%H:%M").to_string(),
                closes: hours.end.format("%H:%M").to_string(),
            })
        });
        Some(Presence {
            who: who(given.service, language, rule),
            when: said.join(", "),
            times: times.collect(),
        })
    };
    rules.filter_map(|rule| presence(rule)).collect()
}

/// Organisations that one reaches at a stop, each with its hours where it has some of its own.
pub(super) fn operators(edition: &Edition, stop: &Stop, presences: &[Presence]) -> Vec<String> {
    let mut names: Vec<&str> = stop
        .operators
        .iter()
        .filter_map(|id| edition.given.service.organisations.get(id))
        .map(|one| one.name.as_str())
        .collect();
    for presence in presences {
        if !names.contains(&presence.who.as_str()) {
            names.push(&presence.who);
        }
    }
    let with_hours = |name: &str| {
        let when: Vec<&str> = presences
            .iter()
            .filter(|presence| presence.who == name)
            .map(|presence| presence.when.as_str())
            .collect();
        match when.is_empty() {
            true => name.to_owned(),
            false => {
                edition.say("opening.presence", &[("who", &name), ("when", &when.join(" ; "))])
            }
        }
    };
    names.into_iter().map(with_hours).collect()
}

fn who(service: &Service, language: &Language, rule: &Rule) -> String {
    let operator = rule.operator.as_ref().and_then(|id| service.organisations.get(id));
    let words = rule.service.as_ref().or(rule.note.as_ref());
    let words = words.map(|words| words.translated(language.code()).unwrap_or(words.main()));
    match (operator, words) {
        (Some(operator), Some(words)) => format!("{} ({words})", operator.name),
        (Some(operator), None) => operator.name.clone(),
        (None, words) => words.unwrap_or_default().to_owned(),
    }
}

/// `1er et 3e mardi du mois`
pub(in crate::views) fn when(language: &Language, rule: &Rule) -> String {
    let days = |weekdays: &[crate::calendar::Weekday]| {
        row(language, weekdays.iter().map(|weekday| language.weekday(*weekday)).collect())
    };
    match &rule.recurrence {
        Recurrence::Weekly { weekdays, every_weeks: 1, .. } => days(weekdays),
        Recurrence::Weekly { weekdays, every_weeks, .. } => {
            language.say("opening.every", &[("weekday", &days(weekdays)), ("n", every_weeks)])
        }
        Recurrence::Monthly { weekdays, weeks } => {
            let nth = |week: &MonthWeek| match week {
                MonthWeek::Nth(n) => language.text(&format!("opening.nth.{n}")),
                MonthWeek::Last => language.text("opening.nth.last"),
            };
            let weeks = row(language, weeks.iter().map(nth).collect());
            language.say("opening.month", &[("weeks", &weeks), ("weekday", &days(weekdays))])
        }
        Recurrence::Dates(_) => language.text("opening.listed"),
    }
}

/// `lundi, mardi et jeudi`
fn row(language: &Language, mut words: Vec<String>) -> String {
    match words.pop() {
        Some(last) if !words.is_empty() => {
            language.say("opening.and", &[("first", &words.join(", ")), ("last", &last)])
        }
        last => last.unwrap_or_default(),
    }
}

/// `Du 1er juillet au 31 août 2026`, where a rule does not hold as long as its programme.
fn validity(given: &Given, language: &Language, rule: &Rule, stop: &Stop) -> Option<String> {
    let programme = given.programme_of(stop);
    let always = rule.from <= programme.from && rule.until >= programme.until;
    let (from, until) = (language.date(rule.from), language.date(rule.until));
    (!always).then(|| language.say("opening.validity", &[("from", &from), ("until", &until)]))
}

fn listed(language: &Language, days: &[Date]) -> String {
    let mut said: Vec<String> = days.iter().take(DAYS_MAX).map(|day| language.date(*day)).collect();
    if days.len() > DAYS_MAX {
        said.push("…".to_owned());
    }
    said.join(", ")
}
