//! Rules to passages, and what wins over what: an exception for one passage beats a closure, a closure beats a holiday,
//! a holiday beats the rule (docs/schedule.md holds the table).

use std::collections::BTreeMap;

use crate::calendar::{Date, Days, Hours, Instant, LocalTime};
use crate::diagnostics::Span;
use crate::model::{Alteration, Exception, Place, Rule, Service, Stop, StopId, StopStatus};

use super::closures::{Closures, StopClosures};
use super::{Before, Cause, Idle, Notice, Passage, PassageKey, Schedule, State, recurrence};

/// Expands every rule of the service over its validity. Costs grow with the number of passages: everything is looked up
/// by stop and day.
pub fn expand(service: &Service) -> Schedule {
    let mut idle = Vec::new();
    let ruled = ruled(service, &mut idle);
    let closures = Closures::of(service);
    let mut exceptions = Exceptions::of(service);
    let mut passages = Vec::with_capacity(ruled.len());
    for of_stop in ruled.chunk_by(|a, b| a.rank == b.rank) {
        let closed = closures.of_stop(service, of_stop[0].stop);
        for of_day in of_stop.chunk_by(|a, b| a.date == b.date) {
            for (index, ruled) in of_day.iter().enumerate() {
                let mut passage = ruled.passage(service, index + 1);
                match exceptions.for_passage(ruled) {
                    Some(exception) => alter(service, &mut passage, exception, &mut idle),
                    None => close(service, &closed, ruled.stop, &mut passage),
                }
                passages.push(passage);
            }
        }
    }
    add(service, &ruled, &mut passages, &mut idle);
    exceptions.say_idle(&ruled, &passages, &mut idle);
    Schedule::of(passages, idle)
}

/// A passage as the rules have it.
struct Ruled<'a> {
    /// The stop's place in the order of ids: compared faster than the id.
    rank: usize,
    date: Date,
    hours: Hours,
    stop: &'a Stop,
    rule: &'a Rule,
}

impl Ruled<'_> {
    fn passage(&self, service: &Service, ordinal: usize) -> Passage {
        let key = PassageKey { stop: self.stop.id.clone(), date: self.date, ordinal: count(ordinal) };
        let rule = self.rule;
        let mut passage = planned(service, self.stop, key, self.hours, rule.slots, rule.slot_minutes, &rule.span);
        passage.note.clone_from(&rule.note);
        passage
    }
}

/// All passages by rule, in the order of stop, day and hour; of two at one hour, the first rule's comes first.
fn ruled<'a>(service: &'a Service, idle: &mut Vec<Idle>) -> Vec<Ruled<'a>> {
    let ranks: BTreeMap<&StopId, usize> = service.stops.keys().enumerate().map(|(rank, id)| (id, rank)).collect();
    let mut found = Vec::new();
    for rule in &service.rules {
        let stops: Vec<_> = rule.stops.iter().map(|id| Some((*ranks.get(id)?, service.stops.get(id)?))).collect();
        let dates = recurrence::dates(&rule.recurrence, rule.from, rule.until);
        if dates.is_empty() {
            idle.extend(rule.stops.first().map(|stop| Idle::Rule { stop: stop.clone(), span: rule.span.clone() }));
        }
        for (date, turn) in dates {
            let Some((rank, stop)) = stops[turn % stops.len()] else { continue };
            if is_served(stop, date) {
                found.extend(rule.hours.iter().map(|hours| Ruled { rank, date, hours: *hours, stop, rule }));
            }
        }
    }
    found.sort_by_key(|ruled| (ruled.rank, ruled.date, ruled.hours));
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

fn planned(service: &Service, stop: &Stop, key: PassageKey, hours: Hours, slots: Option<u32>, slot_minutes: u32, span: &Span) -> Passage {
    let (start, end) = instants(service, stop, key.date, hours);
    Passage {
        stop: stop.id.clone(),
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
        span: span.clone(),
        key,
    }
}

/// Start and end in the programme's zone. On the night when clocks go forward, an end after the skipped hour can come
/// before a start inside it: the passage then keeps its length.
fn instants(service: &Service, stop: &Stop, date: Date, hours: Hours) -> (Instant, Instant) {
    let zone = service.programme_of(stop).zone;
    let end_date = if hours.over_midnight() { date + Days::new(1) } else { date };
    let (start, end) = (LocalTime::of(zone, date, hours.start).instant(), LocalTime::of(zone, end_date, hours.end).instant());
    let length = chrono::TimeDelta::minutes(i64::from(hours.minutes()));
    let kept = if end > start { end } else { start + length };
    (start, kept)
}

fn alter(service: &Service, passage: &mut Passage, exception: &Exception, idle: &mut Vec<Idle>) {
    match &exception.alteration {
        Alteration::Added { .. } => {}
        Alteration::Cancelled => {
            passage.state = State::Cancelled;
            passage.notice = Some(notice_of(exception));
        }
        Alteration::Changed { change, date, hours, place, slots } => {
            let before = Before { date: passage.date, hours: passage.hours, start: passage.start, stop: passage.stop.clone() };
            passage.date = date.unwrap_or(passage.date);
            passage.hours = hours.unwrap_or(passage.hours);
            move_to(service, passage, place.as_ref(), exception, idle);
            if let Some(stop) = service.stops.get(&passage.key.stop) {
                (passage.start, passage.end) = instants(service, stop, passage.date, passage.hours);
            }
            if let Some(slots) = slots {
                passage.slots = *slots;
            } else if passage.hours != before.hours {
                passage.slots = passage.hours.minutes() / passage.slot_minutes;
            }
            // Moved back to where it was: the passage is held as the rule has it, and there is nothing to tell.
            let unchanged = passage.date == before.date && passage.hours == before.hours && passage.stop == before.stop && passage.spot.is_none();
            if !unchanged {
                passage.state = State::Changed { change: *change, before };
                passage.notice = Some(notice_of(exception));
            }
        }
    }
}

/// A stop that is not served that day has no page to send people to: it is named in words, and the records are told.
fn move_to(service: &Service, passage: &mut Passage, place: Option<&Place>, exception: &Exception, idle: &mut Vec<Idle>) {
    match place {
        None => {}
        Some(Place::Spot(spot)) => passage.spot = Some(spot.clone()),
        Some(Place::Stop(id)) => {
            let Some(stop) = service.stops.get(id) else { return };
            if is_served(stop, passage.date) {
                passage.stop = stop.id.clone();
                passage.commune = stop.commune.clone();
            } else {
                passage.spot = Some(format!("{}, {}", stop.name, service.commune_of(stop).name));
                idle.push(Idle::Unserved { stop: stop.id.clone(), date: passage.date, span: exception.span.clone() });
            }
        }
    }
}

fn notice_of(exception: &Exception) -> Notice {
    Notice { reason: exception.reason, message: exception.message.clone(), announced_on: exception.announced_on, span: exception.span.clone() }
}

fn close(service: &Service, closed: &StopClosures, stop: &Stop, passage: &mut Passage) {
    if let Some(closure) = closed.on(passage.date) {
        passage.state = State::Lost(Cause::Closure);
        passage.notice =
            Some(Notice { reason: closure.reason, message: closure.message.clone(), announced_on: closure.announced_on, span: closure.span.clone() });
        return;
    }
    let good_friday = service.commune_of(stop).good_friday;
    if let Some(holiday) = service.programme_of(stop).holidays.on(passage.date, good_friday) {
        passage.state = State::Lost(Cause::Holiday(holiday));
    }
}

/// The exceptions that alter passages, by stop and day, and what became of each.
struct Exceptions<'a> {
    by_day: BTreeMap<(&'a StopId, Date), Vec<usize>>,
    all: &'a [Exception],
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
    fn of(service: &'a Service) -> Self {
        let mut by_day: BTreeMap<(&StopId, Date), Vec<usize>> = BTreeMap::new();
        for (index, exception) in service.exceptions.iter().enumerate() {
            if !matches!(exception.alteration, Alteration::Added { .. }) {
                by_day.entry((&exception.stop, exception.date)).or_default().push(index);
            }
        }
        // One that names the hours of a passage is narrower than one for the whole day, and comes first.
        for indices in by_day.values_mut() {
            indices.sort_by_key(|index| (service.exceptions[*index].at.is_none(), *index));
        }
        Exceptions { by_day, all: &service.exceptions, fates: vec![Fate::HitNothing; service.exceptions.len()] }
    }

    fn for_passage(&mut self, ruled: &Ruled) -> Option<&'a Exception> {
        let indices = self.by_day.get(&(&ruled.stop.id, ruled.date))?;
        let mut meant = indices.iter().copied().filter(|index| self.all[*index].at.is_none_or(|at| at == ruled.hours));
        let first = meant.next()?;
        self.fates[first] = Fate::Applied;
        for other in meant {
            if matches!(self.fates[other], Fate::HitNothing) {
                self.fates[other] = Fate::Overruled { by: first };
            }
        }
        Some(&self.all[first])
    }

    fn say_idle(&self, ruled: &[Ruled], passages: &[Passage], idle: &mut Vec<Idle>) {
        let moved = passages.iter().filter(|passage| passage.date != passage.key.date);
        let moved: BTreeMap<(&StopId, Date), Date> = moved.map(|passage| ((&passage.key.stop, passage.date), passage.key.date)).collect();
        for index in self.by_day.values().flatten() {
            let exception = &self.all[*index];
            let (stop, date, span) = (exception.stop.clone(), exception.date, exception.span.clone());
            match self.fates[*index] {
                Fate::Applied => {}
                Fate::Overruled { by } => idle.push(Idle::Repeated { stop, date, first: self.all[by].span.clone(), span }),
                Fate::HitNothing => {
                    let nearest = nearest(ruled, &stop, date);
                    let moved_from = moved.get(&(&stop, date)).copied();
                    idle.push(Idle::Exception { stop, date, at: exception.at, nearest, moved_from, span });
                }
            }
        }
    }
}

/// The stop's two days by rule nearest to a date.
fn nearest(ruled: &[Ruled], stop: &StopId, date: Date) -> Vec<Date> {
    let middle = ruled.partition_point(|ruled| (&ruled.stop.id, ruled.date) < (stop, date));
    let before = ruled[..middle].iter().rev();
    let after = ruled[middle..].iter();
    let mut found = two_days(before, stop);
    found.extend(two_days(after, stop));
    found.sort_by_key(|day| ((*day - date).num_days().abs(), *day));
    found.truncate(2);
    found
}

fn two_days<'a>(ruled: impl Iterator<Item = &'a Ruled<'a>>, stop: &StopId) -> Vec<Date> {
    let mut days: Vec<Date> = Vec::new();
    for ruled in ruled.take_while(|ruled| ruled.stop.id == *stop) {
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
fn add(service: &Service, ruled: &[Ruled], passages: &mut Vec<Passage>, idle: &mut Vec<Idle>) {
    let mut numbers: BTreeMap<(&StopId, Date), usize> = BTreeMap::new();
    for exception in &service.exceptions {
        let Alteration::Added { hours, slots, place } = &exception.alteration else { continue };
        let Some(stop) = service.stops.get(&exception.stop) else { continue };
        if !is_served(stop, exception.date) {
            idle.push(Idle::Unserved { stop: stop.id.clone(), date: exception.date, span: exception.span.clone() });
            continue;
        }
        let number = numbers.entry((&exception.stop, exception.date)).or_insert_with(|| {
            let from = ruled.partition_point(|ruled| (&ruled.stop.id, ruled.date) < (&stop.id, exception.date));
            ruled[from..].iter().take_while(|ruled| ruled.stop.id == stop.id && ruled.date == exception.date).count()
        });
        *number += 1;
        let key = PassageKey { stop: stop.id.clone(), date: exception.date, ordinal: count(*number) };
        let slot_minutes = service.programme_of(stop).slot_minutes;
        let mut passage = planned(service, stop, key, *hours, *slots, slot_minutes, &exception.span);
        passage.state = State::Added;
        passage.notice = Some(notice_of(exception));
        move_to(service, &mut passage, place.as_ref(), exception, idle);
        passages.push(passage);
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
