//! The rule by which a stop is served, in words: `Un mercredi sur quatre, de 13 h 30 à 16 h 30`. A
//! rule that words would cover only in part (single dates, turns taken in weeks of the month) has
//! no sentence: its dates are listed elsewhere. Independent of pages and formats.

use std::collections::BTreeSet;

use crate::calendar::{Hours, Weekday};
use crate::language::Language;
use crate::model::{MonthWeek, Recurrence, Rule, SchoolHolidays, Stop, StopId};
use crate::schedule::{Cause, Passage, State};

use super::Given;

/// More rules than these are a table, not sentences.
const SENTENCES_MAX: usize = 4;

/// The rules in force or to come, one sentence each. Rules of the same days are one sentence.
pub fn sentences(given: &Given, language: &Language, stop: &Stop) -> Vec<String> {
    let Some(run) = given.schedule.run_of(&stop.id) else { return Vec::new() };
    let mut said: Vec<Sentence> = Vec::new();
    for rule in run.grounds.rules.iter().filter(|rule| rule.until >= given.today) {
        let coming: Vec<&Passage> = run
            .passages
            .iter()
            .map(AsRef::as_ref)
            .filter(|passage| passage.span == rule.span && passage.key.date >= given.today)
            .collect();
        if coming.is_empty() {
            continue;
        }
        let Some(days) = days(language, rule, &stop.id) else { return Vec::new() };
        let sentence = Sentence {
            days,
            hours: rule.hours.clone(),
            only: rule.school_holidays == Some(SchoolHolidays::Only),
            except: exceptions(language, rule, &coming),
            span: span(given, language, rule, stop),
        };
        match said.iter_mut().find(|other| other.is_beside(&sentence)) {
            Some(other) => other.hours.extend(sentence.hours),
            None => said.push(sentence),
        }
    }
    if said.len() > SENTENCES_MAX {
        return Vec::new();
    }
    said.into_iter().map(|sentence| sentence.said(language)).collect()
}

/// The same as a text; none where there is no sentence.
pub fn text(given: &Given, language: &Language, stop: &Stop) -> Option<String> {
    let sentences = sentences(given, language, stop);
    (!sentences.is_empty()).then(|| format!("{}.", sentences.join(". ")))
}

struct Sentence {
    days: String,
    hours: Vec<Hours>,
    /// In school holidays only.
    only: bool,
    /// What its days fall on in vain.
    except: BTreeSet<String>,
    /// From when, until when, where it does not hold as long as the programme.
    span: (Option<String>, Option<String>),
}

impl Sentence {
    /// Whether the other differs by its hours alone.
    fn is_beside(&self, other: &Sentence) -> bool {
        self.days == other.days
            && self.only == other.only
            && self.except == other.except
            && self.span == other.span
    }

    fn said(mut self, language: &Language) -> String {
        self.hours.sort();
        self.hours.dedup();
        let hours = self.hours.iter().map(|hours| interval(language, *hours)).collect();
        let mut parts = vec![self.days, row(language, hours)];
        parts.extend(self.only.then(|| language.text("rota.only-school-holidays")));
        let except: Vec<String> = self.except.into_iter().collect();
        if !except.is_empty() {
            parts.push(language.say("rota.except", &[("what", &row(language, except))]));
        }
        let sentence = parts.join(", ");
        match self.span {
            (None, None) => sentence,
            (from, until) => {
                let key = match (&from, &until) {
                    (Some(_), Some(_)) => "rota.from-until",
                    (Some(_), None) => "rota.from",
                    _ => "rota.until",
                };
                let (from, until) = (from.unwrap_or_default(), until.unwrap_or_default());
                language.say(key, &[("rule", &sentence), ("from", &from), ("until", &until)])
            }
        }
    }
}

/// On which days, for one of the stops that take turns.
fn days(language: &Language, rule: &Rule, stop: &StopId) -> Option<String> {
    let turns = rule.stops.len();
    // A stop that has several turns in a round comes at uneven intervals.
    if rule.stops.iter().filter(|other| *other == stop).count() != 1 {
        return None;
    }
    match &rule.recurrence {
        Recurrence::Weekly { weekdays, every_weeks, .. } => {
            weekly(language, weekdays, every_weeks.checked_mul(u32::try_from(turns).ok()?)?)
        }
        Recurrence::Monthly { weekdays, weeks } if turns == 1 => monthly(language, weekdays, weeks),
        Recurrence::Monthly { .. } | Recurrence::Dates(_) => None,
    }
}

fn weekly(language: &Language, weekdays: &[Weekday], every: u32) -> Option<String> {
    let only = match weekdays {
        [] => return None,
        [only] => Some(language.weekday(*only)),
        _ => None,
    };
    let plural = row(language, weekdays.iter().map(|day| plural(language, *day)).collect());
    Some(match (every, only) {
        (0, _) => return None,
        (1, _) => language.say("rota.every", &[("weekdays", &plural)]),
        (_, Some(weekday)) => {
            let key = format!("rota.one-in.{every}");
            match language.has(&key) {
                true => language.say(&key, &[("weekday", &weekday)]),
                false => language.say("rota.one-in", &[("weekday", &weekday), ("n", &every)]),
            }
        }
        (_, None) => language.say("rota.weeks", &[("weekdays", &plural), ("n", &every)]),
    })
}

fn monthly(language: &Language, weekdays: &[Weekday], weeks: &[MonthWeek]) -> Option<String> {
    let nth = |week: &MonthWeek| match week {
        MonthWeek::Nth(n) => language.text(&format!("rota.nth.{n}")),
        MonthWeek::Last => language.text("rota.nth.last"),
    };
    match (weekdays, weeks) {
        ([], _) | (_, []) => None,
        ([weekday], [week]) => {
            Some(language.say(
                "rota.month",
                &[("nth", &nth(week)), ("weekday", &language.weekday(*weekday))],
            ))
        }
        ([weekday], weeks) => {
            let weeks = row(language, weeks.iter().map(nth).collect());
            let arguments: [(&str, &dyn std::fmt::Display); 2] =
                [("nth", &weeks), ("weekdays", &plural(language, *weekday))];
            Some(language.say("rota.months", &arguments))
        }
        (weekdays, weeks) => {
            let pair = |week: &MonthWeek, day: &Weekday| {
                language
                    .say("rota.pair", &[("nth", &nth(week)), ("weekday", &language.weekday(*day))])
            };
            let pairs = weeks
                .iter()
                .flat_map(|week| weekdays.iter().map(move |day| pair(week, day)))
                .collect();
            Some(language.say("rota.pairs", &[("pairs", &row(language, pairs))]))
        }
    }
}

/// `mercredis`
fn plural(language: &Language, weekday: Weekday) -> String {
    language.say("rota.weekdays", &[("weekday", &language.weekday(weekday))])
}

fn interval(language: &Language, hours: Hours) -> String {
    let key = if hours.over_midnight() { "rota.hours-next-day" } else { "rota.hours" };
    let time = |time| language.time(time).replace(' ', "\u{a0}");
    language.say(key, &[("start", &time(hours.start)), ("end", &time(hours.end))])
}

/// On what days of the rule to come it is not held, in words.
fn exceptions(language: &Language, rule: &Rule, coming: &[&Passage]) -> BTreeSet<String> {
    let mut except = BTreeSet::new();
    if rule.school_holidays == Some(SchoolHolidays::Closed) {
        except.insert(language.text("rota.school-holidays"));
    }
    for passage in coming {
        let State::Lost(cause) = passage.state else { continue };
        except.insert(match (cause, &passage.notice) {
            (Cause::Holiday(_), _) => language.text("rota.public-holidays"),
            (Cause::SchoolHolidays, _) => language.text("rota.school-holidays"),
            (Cause::Closure, Some(notice)) => {
                language.text(&format!("rota.closed.{}", notice.reason.code()))
            }
            (Cause::Closure, None) => language.text("rota.closed.other"),
        });
    }
    except
}

fn span(
    given: &Given,
    language: &Language,
    rule: &Rule,
    stop: &Stop,
) -> (Option<String>, Option<String>) {
    let programme = given.programme_of(stop);
    let from = rule.from > given.today && rule.from > programme.from;
    (
        from.then(|| language.date(rule.from)),
        (rule.until < programme.until).then(|| language.date(rule.until)),
    )
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
