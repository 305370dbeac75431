//! Passages of one rule as one repeating entry, with what differs as exceptions to it (RFC 5545
//! §3.8.5, §3.8.4.4). Knows nothing of words. A series says exactly the same dates as its passages
//! one by one: what a rule of RFC 5545 cannot say stays single.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Weekday};

use crate::calendar::{Date, Hours, LocalTime, Zone};
use crate::ledger::{Kind, Ledger};
use crate::model::{MonthWeek, Recurrence, Rule};
use crate::schedule::{Passage, State};

use super::draft::{Item, name_for_ever, stem};
use super::matter::Matter;
use super::settle::{digest, settle};
use super::words::Words;
use super::{Event, Repeat};

/// The passages as series where they are regular. A passage that was once published by itself stays
/// so, for its UID's sake.
pub(super) fn gather(
    matter: &Matter,
    words: &Words,
    passages: &[Item],
    kept: &mut Ledger,
) -> Vec<Item> {
    let rules = &matter.run.grounds.rules;
    let mut groups: BTreeMap<(usize, Hours), Vec<(Date, &Item)>> = BTreeMap::new();
    let mut singles: Vec<&Item> = Vec::new();
    for item in passages {
        let passage = item.passage.as_deref().filter(|passage| may_join(words, item, passage));
        match passage.and_then(|passage| {
            Some((passage, rules.iter().rposition(|rule| rule.span == passage.span)?))
        }) {
            Some((passage, rule)) => groups
                .entry((rule, hours_by_rule(passage)))
                .or_default()
                .push((passage.key.date, item)),
            None => singles.push(item),
        }
    }
    let mut series = Vec::new();
    for ((rule, hours), mut members) in groups {
        members.sort_by_key(|(date, _)| *date);
        match compose(matter, words, &rules[rule], hours, &members) {
            Some(item) => {
                let item = settle(words.around, item, kept);
                for (_, member) in &members {
                    if let Some(entry) = kept.get_mut(&member.uid) {
                        entry.series = Some(item.uid.clone());
                    }
                }
                series.push(item);
            }
            None => singles.extend(members.into_iter().map(|(_, item)| item)),
        }
    }
    for item in &singles {
        if let Some(entry) = kept.get_mut(&item.uid) {
            entry.series = None;
        }
    }
    series.into_iter().chain(singles.into_iter().cloned()).collect()
}

/// A passage of a rule, at its own stop, that was not published by itself before.
fn may_join(words: &Words, item: &Item, passage: &Passage) -> bool {
    let was_single =
        words.around.told.ledger.get(&item.uid).is_some_and(|entry| entry.series.is_none());
    passage.state != State::Added
        && passage.stop == passage.key.stop
        && item.formerly.is_empty()
        && !was_single
}

fn hours_by_rule(passage: &Passage) -> Hours {
    match &passage.state {
        State::Changed { before, .. } => before.hours,
        _ => passage.hours,
    }
}

fn compose(
    matter: &Matter,
    words: &Words,
    rule: &Rule,
    hours: Hours,
    members: &[(Date, &Item)],
) -> Option<Item> {
    let (first, last) = (members.first()?.0, members.last()?.0);
    let passage = members.first()?.1.passage.as_deref()?;
    let (stop, programme) = (matter.own_stop(), matter.programme_of(passage));
    let rhythm = Rhythm::of(rule)?;
    let by_rhythm = rhythm.dates(first, last);
    let dates: BTreeSet<Date> = members.iter().map(|(date, _)| *date).collect();
    let is_regular = members.len() > 1
        && dates.is_subset(&by_rhythm)
        && by_rhythm.iter().all(|date| is_exact(programme.zone, *date, hours));
    if !is_regular {
        return None;
    }
    let name = stem(name_for_ever(stop), first, passage.key.ordinal);
    let uid = format!("{name}-series@{}", programme.id);
    let starts_at = |date: Date| date.and_time(hours.start);
    let except: Vec<NaiveDateTime> =
        by_rhythm.difference(&dates).map(|date| starts_at(*date)).collect();
    let until = rhythm.until(programme.zone, last, hours.start);
    let text = format!("{};UNTIL={}", rhythm.text(), until.format("%Y%m%dT%H%M%SZ"));
    let mut main =
        words.event(matter, &as_planned(programme.zone, passage, hours), stop, uid.clone());
    main.repeat = Repeat::Series { rule: text.clone(), except: except.clone(), last };
    let differing: Vec<&(Date, &Item)> =
        members.iter().filter(|(_, item)| item.altered || item.event().sequence > 0).collect();
    let instead = differing.iter().map(|(date, item)| Event {
        uid: uid.clone(),
        repeat: Repeat::InsteadOf { zone: programme.zone, start: starts_at(*date) },
        ..item.event().clone()
    });
    let events: Vec<Arc<Event>> = std::iter::once(main).chain(instead).map(Arc::new).collect();
    let mut facts = vec![text, programme.zone.to_string(), hours.to_string()];
    facts.extend(except.iter().map(NaiveDateTime::to_string));
    facts.extend(differing.iter().map(|(date, item)| format!("{date} {}", item.facts)));
    Some(Item {
        uid,
        kind: Kind::Series,
        programme: programme.id.to_string(),
        stops: [stop.id.to_string()].into(),
        formerly: BTreeSet::new(),
        facts: digest(facts),
        summary: words.plain_summary(matter, passage, stop),
        told_on: members.iter().map(|(_, item)| item.told_on).max()?,
        altered: !differing.is_empty(),
        is_offered: false,
        files: Vec::new(),
        passage: None,
        events,
    })
}

/// The passage as its rule has it.
fn as_planned(zone: Zone, passage: &Passage, hours: Hours) -> Passage {
    let date = passage.key.date;
    let end = if hours.over_midnight() { date + Days::new(1) } else { date };
    Passage {
        date,
        hours,
        start: LocalTime::of(zone, date, hours.start).instant(),
        end: LocalTime::of(zone, end, hours.end).instant(),
        spot: None,
        state: State::Planned,
        notice: None,
        ..passage.clone()
    }
}

/// No clock change touches the hours.
fn is_exact(zone: Zone, date: Date, hours: Hours) -> bool {
    let end = if hours.over_midnight() { date + Days::new(1) } else { date };
    let exact = |local| matches!(local, LocalTime::Exact(_));
    exact(LocalTime::of(zone, date, hours.start)) && exact(LocalTime::of(zone, end, hours.end))
}

/// What a recurrence rule of RFC 5545 can say.
enum Rhythm<'a> {
    Weekly { every: u32, weekdays: &'a [Weekday] },
    Monthly { weekdays: &'a [Weekday], weeks: &'a [MonthWeek] },
}

impl<'a> Rhythm<'a> {
    fn of(rule: &'a Rule) -> Option<Self> {
        let turns = u32::try_from(rule.stops.len()).ok()?;
        match &rule.recurrence {
            Recurrence::Weekly { weekdays, every_weeks, .. } => {
                Some(Rhythm::Weekly { every: every_weeks.checked_mul(turns)?, weekdays })
            }
            Recurrence::Monthly { weekdays, weeks } if turns == 1 => {
                Some(Rhythm::Monthly { weekdays, weeks })
            }
            Recurrence::Monthly { .. } | Recurrence::Dates(_) => None,
        }
    }

    fn text(&self) -> String {
        match self {
            Rhythm::Weekly { every, weekdays } => {
                let days: Vec<&str> =
                    weekdays.iter().map(|weekday| two_letters(*weekday)).collect();
                format!("FREQ=WEEKLY;INTERVAL={every};WKST=MO;BYDAY={}", days.join(","))
            }
            Rhythm::Monthly { weekdays, weeks } => {
                let nth = |week: &MonthWeek| match week {
                    MonthWeek::Nth(n) => n.to_string(),
                    MonthWeek::Last => "-1".to_owned(),
                };
                let days: Vec<String> = weeks
                    .iter()
                    .flat_map(|week| {
                        weekdays
                            .iter()
                            .map(move |day| format!("{}{}", nth(week), two_letters(*day)))
                    })
                    .collect();
                format!("FREQ=MONTHLY;BYDAY={}", days.join(","))
            }
        }
    }

    /// The dates that the text means, counted from the first.
    fn dates(&self, first: Date, last: Date) -> BTreeSet<Date> {
        match self {
            Rhythm::Weekly { every, weekdays } => {
                let monday = first - Days::new(u64::from(first.weekday().num_days_from_monday()));
                let weeks = std::iter::successors(Some(monday), |monday| {
                    monday.checked_add_days(Days::new(7 * u64::from(*every)))
                });
                let in_weeks = weeks.take_while(|monday| *monday <= last);
                let dates = in_weeks.flat_map(|monday| {
                    weekdays
                        .iter()
                        .map(move |day| monday + Days::new(u64::from(day.num_days_from_monday())))
                });
                dates.filter(|date| (first..=last).contains(date)).collect()
            }
            Rhythm::Monthly { weekdays, weeks } => {
                let chosen = |date: &Date| {
                    let is_last = (*date + Days::new(7)).month() != date.month();
                    let is_nth = |week: &MonthWeek| match week {
                        MonthWeek::Nth(n) => u32::from(*n) == date.day0() / 7 + 1,
                        MonthWeek::Last => is_last,
                    };
                    weekdays.contains(&date.weekday()) && weeks.iter().any(is_nth)
                };
                crate::calendar::days(first, last).filter(chosen).collect()
            }
        }
    }

    /// A moment in UTC after the last start and before any other that the rule could mean: the end
    /// of the local day. Some engines compare it with local times by their digits; where that would
    /// lose the last start, a later one is taken.
    fn until(&self, zone: Zone, last: Date, start: NaiveTime) -> NaiveDateTime {
        let end_of_day = |date: Date| date.and_time(NaiveTime::MIN) + TimeDelta::seconds(86_399);
        let utc = |local: NaiveDateTime| match zone.from_local_datetime(&local).latest() {
            Some(instant) => instant.naive_utc(),
            None => local,
        };
        let last_start = utc(last.and_time(start));
        let next = self
            .dates(last, last + Days::new(2))
            .into_iter()
            .find(|date| *date > last)
            .map(|date| utc(date.and_time(start)));
        let choices = [utc(end_of_day(last)), end_of_day(last), end_of_day(last + Days::new(1))];
        let is_good = |until: &NaiveDateTime| {
            *until >= last_start && until.time() >= start && next.is_none_or(|next| *until < next)
        };
        choices.into_iter().find(is_good).unwrap_or(choices[0])
    }
}

fn two_letters(weekday: Weekday) -> &'static str {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday.num_days_from_monday() as usize]
}
