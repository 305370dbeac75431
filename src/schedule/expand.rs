//! The rules of one stop to its passages, and what wins over what: an exception for one passage
//! beats a closure, a closure beats a holiday, a holiday beats the rule (docs/schedule.md holds the
//! table). Sees nothing but the stop's own grounds.

use std::collections::BTreeMap;

use crate::calendar::{Date, Days, Hours, Instant, LocalTime};
use crate::diagnostics::Span;
use crate::model::{
    Alteration, Change, Exception, Place, Programme, Rule, SchoolHolidays, Stop, StopStatus,
};

use super::closures::Closing;
use super::grounds::{Elsewhere, Grounds};
use super::{Before, Cause, Idle, Notice, Passage, PassageKey, State, recurrence};

/// The passages of a stop, not yet in order, and the records of it that have no effect.
pub(super) fn expand(grounds: &Grounds) -> (Vec<Passage>, Vec<Idle>) {
    let mut idle = Vec::new();
    let ruled = ruled(grounds, &mut idle);
    let mut exceptions = Exceptions::of(grounds);
    let mut passages = Vec::with_capacity(ruled.len());
    for of_day in ruled.chunk_by(|a, b| a.date == b.date) {
        for (index, ruled) in of_day.iter().enumerate() {
            let mut passage = ruled.passage(grounds, index + 1);
            match exceptions.for_passage(ruled) {
                Some(exception) => alter(grounds, &mut passage, exception, &mut idle),
                None => close(grounds, &mut passage, ruled.rule),
            }
            passages.push(passage);
        }
    }
    add(grounds, &ruled, &mut passages, &mut idle);
    exceptions.say_idle(&ruled, &passages, &mut idle);
    mark_places(grounds, &mut passages, &mut idle);
    (passages, idle)
}

/// A passage as the rules have it.
struct Ruled<'a> {
    date: Date,
    hours: Hours,
    rule: &'a Rule,
    programme: &'a Programme,
}

impl Ruled<'_> {
    fn passage(&self, grounds: &Grounds, ordinal: usize) -> Passage {
        let key =
            PassageKey { stop: grounds.stop.id.clone(), date: self.date, ordinal: count(ordinal) };
        let rule = self.rule;
        let programme = self.programme;
        let slots = (rule.slots, rule.slot_minutes);
        let passage = planned(grounds, programme, key, self.hours, slots, &rule.span);
        Passage {
            vehicle: rule.vehicle.clone().unwrap_or(passage.vehicle),
            note: rule.note.clone(),
            ..passage
        }
    }
}

/// All passages by rule, in the order of day and hour; of two at one hour, the first rule's comes
/// first.
fn ruled<'a>(grounds: &'a Grounds, idle: &mut Vec<Idle>) -> Vec<Ruled<'a>> {
    let stop = &grounds.stop;
    let mut found = Vec::new();
    for rule in &grounds.rules {
        let mut dates = recurrence::dates(&rule.recurrence, rule.from, rule.until);
        if rule.school_holidays == Some(SchoolHolidays::Only) {
            dates.retain(|(date, _)| {
                let programme = grounds.programme_by(rule, *date);
                programme.is_some_and(|programme| is_school_holiday(programme, *date))
            });
        }
        if dates.is_empty() && rule.stops.first() == Some(&stop.id) {
            idle.push(Idle::Rule { stop: stop.id.clone(), span: rule.span.clone() });
        }
        let ours = dates.into_iter().filter(|(date, turn)| {
            rule.stops[turn % rule.stops.len()] == stop.id && is_served(stop, *date)
        });
        let with_programme =
            ours.filter_map(|(date, _)| Some((date, grounds.programme_by(rule, date)?)));
        found.extend(with_programme.flat_map(|(date, programme)| {
            rule.hours.iter().map(move |hours| Ruled { date, hours: *hours, rule, programme })
        }));
    }
    found.sort_by_key(|ruled| (ruled.date, ruled.hours));
    found
}

/// A proposed stop is not served yet, a withdrawn one no longer.
fn is_served(stop: &Stop, date: Date) -> bool {
    match stop.status {
        StopStatus::Validated => true,
        StopStatus::Proposed => false,
        StopStatus::Withdrawn => stop.withdrawn_on.is_some_and(|day| date < day),
    }
}

fn planned(
    grounds: &Grounds,
    programme: &Programme,
    key: PassageKey,
    hours: Hours,
    (slots, slot_minutes): (Option<u32>, u32),
    span: &Span,
) -> Passage {
    let stop = &grounds.stop;
    let (start, end) = instants(programme, key.date, hours);
    Passage {
        stop: stop.id.clone(),
        programme: programme.id.clone(),
        commune: stop.commune.clone(),
        vehicle: stop.vehicle.clone(),
        spot: None,
        date: key.date,
        hours,
        start,
        end,
        slots: slots.unwrap_or(hours.minutes() / slot_minutes),
        slot_minutes,
        state: State::Planned,
        notice: None,
        note: None,
        places: None,
        span: span.clone(),
        key,
    }
}

/// Start and end in the programme's zone. On the night when clocks go forward, an end after the
/// skipped hour can come before a start inside it: the passage then keeps its length.
fn instants(programme: &Programme, date: Date, hours: Hours) -> (Instant, Instant) {
    let zone = programme.zone;
    let end_date = if hours.over_midnight() { date + Days::new(1) } else { date };
    let (start, end) = (
        LocalTime::of(zone, date, hours.start).instant(),
        LocalTime::of(zone, end_date, hours.end).instant(),
    );
    let length = chrono::TimeDelta::minutes(i64::from(hours.minutes()));
    let kept = if end > start { end } else { start + length };
    (start, kept)
}

fn alter(grounds: &Grounds, passage: &mut Passage, exception: &Exception, idle: &mut Vec<Idle>) {
    match &exception.alteration {
        Alteration::Added { .. } => {}
        Alteration::Cancelled => {
            passage.state = State::Cancelled;
            passage.notice = Some(notice_of(exception));
        }
        Alteration::Changed { change, date, hours, place, slots } => {
            let before = before(passage);
            passage.date = date.unwrap_or(passage.date);
            passage.hours = hours.unwrap_or(passage.hours);
            move_to(grounds, passage, place.as_ref(), exception, idle);
            set_time(grounds, passage, before.hours);
            passage.slots = slots.unwrap_or(passage.slots);
            // Moved back to where it was: the passage is held as the rule has it, and there is
            // nothing to tell.
            let unchanged = passage.date == before.date
                && passage.hours == before.hours
                && passage.stop == before.stop
                && passage.spot.is_none();
            if !unchanged {
                passage.state = State::Changed { change: *change, before };
                passage.notice = Some(notice_of(exception));
            }
        }
    }
}

fn before(passage: &Passage) -> Before {
    Before {
        date: passage.date,
        hours: passage.hours,
        start: passage.start,
        stop: passage.stop.clone(),
    }
}

/// The moments and slots that follow from the date and hours of a passage.
fn set_time(grounds: &Grounds, passage: &mut Passage, before: Hours) {
    (passage.start, passage.end) =
        instants(grounds.programme_of(passage), passage.date, passage.hours);
    if passage.hours != before {
        passage.slots = passage.hours.minutes() / passage.slot_minutes;
    }
}

/// A stop that is not served that day has no page to send people to: it is named in words, and the
/// records are told.
fn move_to(
    grounds: &Grounds,
    passage: &mut Passage,
    place: Option<&Place>,
    exception: &Exception,
    idle: &mut Vec<Idle>,
) {
    match place {
        None => {}
        Some(Place::Spot(spot)) => passage.spot = Some(spot.clone()),
        Some(Place::Stop(id)) => {
            let Some(Elsewhere { stop, commune, .. }) = grounds.elsewhere(id) else { return };
            if is_served(stop, passage.date) {
                passage.stop = stop.id.clone();
                passage.commune = stop.commune.clone();
            } else {
                passage.spot = Some(format!("{}, {}", stop.name, commune.name));
                idle.push(Idle::Unserved {
                    stop: stop.id.clone(),
                    date: passage.date,
                    span: exception.span.clone(),
                });
            }
        }
    }
}

fn notice_of(exception: &Exception) -> Notice {
    Notice {
        reason: exception.reason,
        message: exception.message.clone(),
        announced_on: exception.announced_on,
        span: exception.span.clone(),
    }
}

fn is_school_holiday(programme: &Programme, date: Date) -> bool {
    programme.school.as_ref().is_some_and(|school| school.contains(date))
}

fn close(grounds: &Grounds, passage: &mut Passage, rule: &Rule) {
    let closing = grounds.closures.of(passage);
    let (state, closure) = match (closing, off(grounds, passage, rule)) {
        (Some(Closing { closure, rest: None }), _) => (State::Lost(Cause::Closure), Some(closure)),
        (_, Some(cause)) => (State::Lost(cause), None),
        (Some(Closing { closure, rest: Some(rest) }), None) => {
            let before = before(passage);
            passage.hours = rest;
            set_time(grounds, passage, before.hours);
            (State::Changed { change: Change::Retimed, before }, Some(closure))
        }
        (None, None) => return,
    };
    passage.state = state;
    passage.notice = closure.map(|closure| Notice {
        reason: closure.reason,
        message: closure.message.clone(),
        announced_on: closure.announced_on,
        span: closure.span.clone(),
    });
}

/// The holiday on which a passage by rule is not held.
fn off(grounds: &Grounds, passage: &Passage, rule: &Rule) -> Option<Cause> {
    let is_closed = rule.school_holidays == Some(SchoolHolidays::Closed)
        && is_school_holiday(grounds.programme_of(passage), passage.date);
    let holiday = grounds.holiday_of(passage).map(Cause::Holiday);
    holiday.or_else(|| is_closed.then_some(Cause::SchoolHolidays))
}

/// The exceptions that alter passages, by day, and what became of each.
struct Exceptions<'a> {
    by_day: BTreeMap<Date, Vec<usize>>,
    grounds: &'a Grounds,
    fates: Vec<Fate>,
}

#[derive(Clone, Copy)]
enum Fate {
    HitNothing,
    /// Another exception for the same passages came first.
    Overruled {
        by: usize,
    },
    Applied,
}

impl<'a> Exceptions<'a> {
    fn of(grounds: &'a Grounds) -> Self {
        let mut by_day: BTreeMap<Date, Vec<usize>> = BTreeMap::new();
        for (index, exception) in grounds.exceptions.iter().enumerate() {
            if !matches!(exception.alteration, Alteration::Added { .. }) {
                by_day.entry(exception.date).or_default().push(index);
            }
        }
        // One that names the hours of a passage is narrower than one for the whole day, and comes
        // first.
        for indices in by_day.values_mut() {
            indices.sort_by_key(|index| (grounds.exceptions[*index].at.is_none(), *index));
        }
        Exceptions { by_day, grounds, fates: vec![Fate::HitNothing; grounds.exceptions.len()] }
    }

    fn for_passage(&mut self, ruled: &Ruled) -> Option<&'a Exception> {
        let all = &self.grounds.exceptions;
        let mut meant = self
            .by_day
            .get(&ruled.date)?
            .iter()
            .copied()
            .filter(|index| all[*index].at.is_none_or(|at| at == ruled.hours));
        let first = meant.next()?;
        self.fates[first] = Fate::Applied;
        for other in meant {
            if matches!(self.fates[other], Fate::HitNothing) {
                self.fates[other] = Fate::Overruled { by: first };
            }
        }
        Some(&all[first])
    }

    fn say_idle(&self, ruled: &[Ruled], passages: &[Passage], idle: &mut Vec<Idle>) {
        let moved = passages.iter().filter(|passage| passage.date != passage.key.date);
        let moved: BTreeMap<Date, Date> =
            moved.map(|passage| (passage.date, passage.key.date)).collect();
        for index in self.by_day.values().flatten() {
            let exception = &self.grounds.exceptions[*index];
            let (stop, date, span) =
                (exception.stop.clone(), exception.date, exception.span.clone());
            match self.fates[*index] {
                Fate::Applied => {}
                Fate::Overruled { by } => idle.push(Idle::Repeated {
                    stop,
                    date,
                    first: self.grounds.exceptions[by].span.clone(),
                    span,
                }),
                Fate::HitNothing => {
                    let (nearest, moved_from) = (nearest(ruled, date), moved.get(&date).copied());
                    idle.push(Idle::Exception {
                        stop,
                        date,
                        at: exception.at,
                        nearest,
                        moved_from,
                        span,
                    });
                }
            }
        }
    }
}

/// The two days by rule nearest to a date.
fn nearest(ruled: &[Ruled], date: Date) -> Vec<Date> {
    let middle = ruled.partition_point(|ruled| ruled.date < date);
    let mut found = two_days(ruled[..middle].iter().rev());
    found.extend(two_days(ruled[middle..].iter()));
    found.sort_by_key(|day| ((*day - date).num_days().abs(), *day));
    found.truncate(2);
    found
}

fn two_days<'a>(ruled: impl Iterator<Item = &'a Ruled<'a>>) -> Vec<Date> {
    let mut days: Vec<Date> = Vec::new();
    for ruled in ruled {
        if days.last() != Some(&ruled.date) {
            days.push(ruled.date);
        }
        if days.len() == 2 {
            break;
        }
    }
    days
}

/// Added passages are numbered after those of the rules of their day.
fn add(grounds: &Grounds, ruled: &[Ruled], passages: &mut Vec<Passage>, idle: &mut Vec<Idle>) {
    let stop = &grounds.stop;
    let mut numbers: BTreeMap<Date, usize> = BTreeMap::new();
    for exception in &grounds.exceptions {
        let Alteration::Added { hours, slots, place } = &exception.alteration else { continue };
        if !is_served(stop, exception.date) {
            idle.push(Idle::Unserved {
                stop: stop.id.clone(),
                date: exception.date,
                span: exception.span.clone(),
            });
            continue;
        }
        let number = numbers.entry(exception.date).or_insert_with(|| {
            let from = ruled.partition_point(|ruled| ruled.date < exception.date);
            ruled[from..].iter().take_while(|ruled| ruled.date == exception.date).count()
        });
        *number += 1;
        let key =
            PassageKey { stop: stop.id.clone(), date: exception.date, ordinal: count(*number) };
        let programme = grounds.programme_on(exception.date);
        let slots = (*slots, programme.slot_minutes);
        let mut passage = planned(grounds, programme, key, *hours, slots, &exception.span);
        passage.state = State::Added;
        passage.notice = Some(notice_of(exception));
        move_to(grounds, &mut passage, place.as_ref(), exception, idle);
        passages.push(passage);
    }
}

/// Marks passages with the places that are left, by the records of free places.
fn mark_places(grounds: &Grounds, passages: &mut [Passage], idle: &mut Vec<Idle>) {
    let mut seen: BTreeMap<(Date, Option<Hours>), &Span> = BTreeMap::new();
    for left in &grounds.free_places {
        let first = seen.get(&(left.date, left.at)).map(|span| (*span).clone());
        seen.entry((left.date, left.at)).or_insert(&left.span);
        let meant = |passage: &Passage| {
            passage.date == left.date
                && passage.takes_place()
                && left.at.is_none_or(|at| at == passage.hours)
        };
        let is_held = passages.iter().any(meant);
        if is_held && first.is_none() {
            // One that names the hours is narrower than one for the whole day.
            for passage in passages.iter_mut().filter(|passage| meant(passage)) {
                if left.at.is_some() || passage.places.is_none() {
                    passage.places = Some(left.places);
                }
            }
            continue;
        }
        let mut nearest: Vec<Date> =
            passages.iter().filter(|one| one.takes_place()).map(|one| one.date).collect();
        nearest.sort_by_key(|day| ((*day - left.date).num_days().abs(), *day));
        nearest.dedup();
        nearest.truncate(2);
        let (stop, date, span) = (left.stop.clone(), left.date, left.span.clone());
        idle.push(Idle::FreePlaces { stop, date, nearest, first, span });
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
