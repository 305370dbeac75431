//! A recurrence rule of RFC 5545 as what a rota can say: weeks counted from a date, weeks of the
//! month, or single days. Knows nothing of stops.

use chrono::Datelike;

use crate::calendar::{Date, Time, Weekday};
use crate::records::notation::MonthWeek;
use crate::slug::folded;
use crate::words::{Message, message};

/// When a row comes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Frequency {
    /// Weekdays by their number from Monday, of every n-th week counted from the start.
    Weekly { weekdays: Vec<u8>, every_weeks: u32, last: Option<Date> },
    /// For each weekday, its weeks of the month.
    Monthly { weeks_of: Vec<(u8, Vec<MonthWeek>)>, last: Option<Date> },
    /// A rule that a rota cannot say, kept as it was written and listed by its days.
    Listed { rule: String, last: Option<Date> },
    /// Single days, in order.
    Dates(Vec<Date>),
    /// No rule: the first day only.
    Once,
}

impl Frequency {
    /// Reads `FREQ=WEEKLY;INTERVAL=2` and the like; `start` gives the weekday where the rule names
    /// none, `arrival` tells whether a moment in `UNTIL` still holds the passage of its day.
    pub fn read(text: &str, start: Date, arrival: Time) -> Result<Self, Message> {
        let text = weeks_in_words(text)
            .unwrap_or_else(|| text.trim().trim_start_matches("RRULE:").to_uppercase());
        if text.is_empty() {
            return Ok(Frequency::Once);
        }
        let mut parts: Vec<(&str, &str)> = Vec::new();
        for part in text.split(';').filter(|part| !part.is_empty()) {
            let (key, value) = part
                .split_once('=')
                .ok_or_else(|| message!("timetable-row-rule-part", part = part))?;
            if parts.iter().any(|(known, _)| *known == key) {
                return Err(message!("timetable-row-rule-twice", key = key));
            }
            parts.push((key, value));
        }
        let value =
            |name: &str| parts.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
        let known = |names: &[&str]| parts.iter().all(|(key, _)| names.contains(key));
        let last = value("UNTIL").map(|moment| until(moment, arrival)).transpose()?;
        let interval: u32 = value("INTERVAL")
            .map_or(Ok(1), str::parse)
            .ok()
            .filter(|n| *n > 0)
            .ok_or_else(|| message!("timetable-row-interval"))?;
        let days = value("BYDAY").map_or(Ok(Vec::new()), by_day)?;
        let plain = days.iter().all(|(nth, _)| nth.is_none());
        let monday_first = value("WKST").is_none_or(|day| day == "MO") || days.len() <= 1;
        match value("FREQ") {
            Some("WEEKLY")
                if plain
                    && monday_first
                    && known(&["FREQ", "INTERVAL", "BYDAY", "UNTIL", "WKST"]) =>
            {
                let mut weekdays: Vec<u8> = days.into_iter().map(|(_, day)| day).collect();
                if weekdays.is_empty() {
                    weekdays.push(number(start.weekday()));
                }
                weekdays.sort_unstable();
                weekdays.dedup();
                Ok(Frequency::Weekly { weekdays, every_weeks: interval, last })
            }
            Some("MONTHLY")
                if interval == 1
                    && known(&["FREQ", "INTERVAL", "BYDAY", "UNTIL", "WKST"])
                    && sayable(&days) =>
            {
                Ok(Frequency::Monthly { weeks_of: weeks_of(&days), last })
            }
            Some("DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY") => {
                let rule: Vec<String> = parts
                    .iter()
                    .filter(|(key, _)| *key != "UNTIL")
                    .map(|(key, value)| format!("{key}={value}"))
                    .collect();
                let rule = rule.join(";");
                rule_set(&rule, start)?
                    .into_iter()
                    .next()
                    .ok_or_else(|| message!("timetable-row-never", rule = &text))?;
                Ok(Frequency::Listed { rule, last })
            }
            _ => Err(message!("timetable-row-rule", rule = text)),
        }
    }

    /// The weekdays it comes on, where the rule fixes them.
    pub fn weekdays(&self) -> Option<Vec<Weekday>> {
        let numbers: Vec<u8> = match self {
            Frequency::Weekly { weekdays, .. } => weekdays.clone(),
            Frequency::Monthly { weeks_of, .. } => weeks_of.iter().map(|(day, _)| *day).collect(),
            Frequency::Listed { .. } | Frequency::Dates(_) | Frequency::Once => return None,
        };
        Some(numbers.into_iter().filter_map(|day| Weekday::try_from(day).ok()).collect())
    }

    /// Whether the rule comes on a day.
    pub fn comes(&self, day: Date, start: Date) -> bool {
        match self {
            Frequency::Once => day == start,
            Frequency::Dates(dates) => dates.contains(&day),
            Frequency::Listed { rule, .. } => days_of(rule, start, day).last() == Some(&day),
            Frequency::Weekly { weekdays, every_weeks, .. } => {
                let monday = |date: Date| {
                    date - chrono::Days::new(u64::from(date.weekday().num_days_from_monday()))
                };
                let weeks = (monday(day) - monday(start)).num_days() / 7;
                day >= start
                    && weekdays.contains(&number(day.weekday()))
                    && weeks % i64::from(*every_weeks) == 0
            }
            Frequency::Monthly { weeks_of, .. } => {
                let nth = MonthWeek::Nth(u8::try_from(day.day0() / 7 + 1).unwrap_or(u8::MAX));
                let is_last = (day + chrono::Days::new(7)).month() != day.month();
                let weeks = weeks_of
                    .iter()
                    .filter(|(weekday, _)| *weekday == number(day.weekday()))
                    .flat_map(|(_, weeks)| weeks);
                day >= start
                    && weeks
                        .into_iter()
                        .any(|week| *week == nth || (*week == MonthWeek::Last && is_last))
            }
        }
    }

    /// The rule's own last day.
    pub fn last(&self) -> Option<Date> {
        match self {
            Frequency::Weekly { last, .. }
            | Frequency::Monthly { last, .. }
            | Frequency::Listed { last, .. } => *last,
            Frequency::Dates(dates) => dates.last().copied(),
            Frequency::Once => None,
        }
    }
}

/// `toutes les 2 semaines`, `14-täglich`, `every week`: the rule of weeks that it names.
fn weeks_in_words(text: &str) -> Option<String> {
    let words = folded(text);
    let every = match words.as_str() {
        "weekly"
        | "every week"
        | "hebdomadaire"
        | "chaque semaine"
        | "toutes les semaines"
        | "wochentlich"
        | "woechentlich"
        | "jede woche" => "1",
        "fortnightly"
        | "every fortnight"
        | "une semaine sur deux"
        | "tous les 15 jours"
        | "tous les quinze jours"
        | "14 tagig"
        | "14 taglich"
        | "14 taegig"
        | "14 taeglich"
        | "alle zwei wochen"
        | "toutes les deux semaines"
        | "every two weeks" => "2",
        "toutes les trois semaines" | "alle drei wochen" | "every three weeks" => "3",
        "toutes les quatre semaines" | "alle vier wochen" | "every four weeks" => "4",
        other => other
            .strip_prefix("toutes les ")
            .and_then(|rest| rest.strip_suffix(" semaines"))
            .or_else(|| other.strip_prefix("alle ").and_then(|rest| rest.strip_suffix(" wochen")))
            .or_else(|| other.strip_prefix("every ").and_then(|rest| rest.strip_suffix(" weeks")))
            .filter(|number| number.parse::<u8>().is_ok_and(|number| number > 0))?,
    };
    Some(format!("FREQ=WEEKLY;INTERVAL={every}"))
}

/// The days of any rule from its start to a last day.
pub fn days_of(rule: &str, start: Date, last: Date) -> Vec<Date> {
    let Ok(set) = rule_set(rule, start) else { return Vec::new() };
    set.into_iter().map(|moment| moment.date_naive()).take_while(|day| *day <= last).collect()
}

fn rule_set(rule: &str, start: Date) -> Result<rrule::RRuleSet, Message> {
    let text = format!("DTSTART:{}\nRRULE:{rule}", start.format("%Y%m%dT000000Z"));
    text.parse().map_err(|error: rrule::RRuleError| {
        message!("timetable-row-rule-problem", rule = rule, problem = error.to_string())
    })
}

/// The last day that `UNTIL` allows: `20261231`, or a moment before which the vehicle must have
/// arrived.
fn until(text: &str, arrival: Time) -> Result<Date, Message> {
    let read = text
        .split_at_checked(8)
        .and_then(|(day, time)| Some((Date::parse_from_str(day, "%Y%m%d").ok()?, time)));
    let (day, time) = read.ok_or_else(|| message!("timetable-row-until", text = text))?;
    let moment = time.get(1..5).and_then(|time| Time::parse_from_str(time, "%H%M").ok());
    let is_before = moment.is_some_and(|moment| moment < arrival);
    Ok(if is_before { day.pred_opt().unwrap_or(day) } else { day })
}

/// `2TU,-1FR`: the week of the month, where there is one, and the weekday.
fn by_day(text: &str) -> Result<Vec<(Option<i8>, u8)>, Message> {
    let day = |item: &str| {
        let (nth, day) = item.split_at_checked(item.len().checked_sub(2)?)?;
        let day =
            ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].iter().position(|code| *code == day)?;
        let nth = if nth.is_empty() {
            None
        } else {
            Some(nth.trim_start_matches('+').parse::<i8>().ok()?)
        };
        Some((nth, u8::try_from(day).ok()?))
    };
    text.split(',')
        .map(|item| day(item).ok_or_else(|| message!("timetable-row-by-day", text = item)))
        .collect()
}

/// First to fifth and last weekdays can be said in a rota.
fn sayable(days: &[(Option<i8>, u8)]) -> bool {
    !days.is_empty() && days.iter().all(|(nth, _)| matches!(nth, Some(-1 | 1..=5)))
}

fn weeks_of(days: &[(Option<i8>, u8)]) -> Vec<(u8, Vec<MonthWeek>)> {
    let mut found: std::collections::BTreeMap<u8, std::collections::BTreeSet<MonthWeek>> =
        std::collections::BTreeMap::new();
    for (nth, day) in days {
        let week = match nth.and_then(|nth| u8::try_from(nth).ok()) {
            Some(nth) => MonthWeek::Nth(nth),
            None => MonthWeek::Last,
        };
        found.entry(*day).or_default().insert(week);
    }
    found.into_iter().map(|(day, weeks)| (day, weeks.into_iter().collect())).collect()
}

fn number(weekday: Weekday) -> u8 {
    u8::try_from(weekday.num_days_from_monday()).expect("a week has seven days")
}

#[cfg(test)]
mod tests {
    use super::Frequency;
    use crate::calendar::{Date, Time};
    use crate::records::notation::MonthWeek;

    #[test]
    fn a_rule_becomes_what_a_rota_can_say() {
        let monday: Date = "2026-01-05".parse().expect("a date");
        let nine: Time = "09:00:00".parse().expect("a time");
        let listed = |rule: &str| Frequency::Listed { rule: rule.to_owned(), last: None };
        let cases = [
            ("", Frequency::Once),
            ("FREQ=WEEKLY", Frequency::Weekly { weekdays: vec![0], every_weeks: 1, last: None }),
            (
                "freq=weekly;interval=4",
                Frequency::Weekly { weekdays: vec![0], every_weeks: 4, last: None },
            ),
            (
                "RRULE:FREQ=WEEKLY;BYDAY=TH,MO;UNTIL=20261231",
                Frequency::Weekly {
                    weekdays: vec![0, 3],
                    every_weeks: 1,
                    last: "2026-12-31".parse().ok(),
                },
            ),
            (
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU",
                listed("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU"),
            ),
            (
                "FREQ=WEEKLY;UNTIL=20261231T235959Z",
                Frequency::Weekly {
                    weekdays: vec![0],
                    every_weeks: 1,
                    last: "2026-12-31".parse().ok(),
                },
            ),
            (
                "FREQ=WEEKLY;UNTIL=20261231T000000Z",
                Frequency::Weekly {
                    weekdays: vec![0],
                    every_weeks: 1,
                    last: "2026-12-30".parse().ok(),
                },
            ),
            ("FREQ=WEEKLY;COUNT=10", listed("FREQ=WEEKLY;COUNT=10")),
            (
                "FREQ=MONTHLY;BYDAY=2TU,+4TU,-1FR",
                Frequency::Monthly {
                    weeks_of: vec![
                        (1, vec![MonthWeek::Nth(2), MonthWeek::Nth(4)]),
                        (4, vec![MonthWeek::Last]),
                    ],
                    last: None,
                },
            ),
            ("FREQ=MONTHLY;BYDAY=-2TU", listed("FREQ=MONTHLY;BYDAY=-2TU")),
            ("FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO", listed("FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO")),
            ("FREQ=MONTHLY;BYMONTHDAY=31", listed("FREQ=MONTHLY;BYMONTHDAY=31")),
            (
                "Toutes les 3 semaines",
                Frequency::Weekly { weekdays: vec![0], every_weeks: 3, last: None },
            ),
            ("14-täglich", Frequency::Weekly { weekdays: vec![0], every_weeks: 2, last: None }),
            ("every week", Frequency::Weekly { weekdays: vec![0], every_weeks: 1, last: None }),
        ];
        for (text, expected) in cases {
            assert_eq!(Frequency::read(text, monday, nine), Ok(expected), "{text}");
        }
        for text in [
            "every Monday",
            "toutes les 0 semaines",
            "FREQ=WEEKLY;INTERVAL=0",
            "FREQ=WEEKLY;BYDAY=XX",
            "FREQ=HOURLY",
            "FREQ=MONTHLY;UNTIL=never",
            "FREQ=MONTHLY;BYDAY=9",
            "FREQ=WEEKLY;FREQ=DAILY",
            "FREQ=WEEKLY;COUNT=0",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        ] {
            assert!(Frequency::read(text, monday, nine).is_err(), "{text}");
        }
    }
}
