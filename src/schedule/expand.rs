//! Rules to passages, and what wins over what: an exception for one passage beats a closure, a closure beats a holiday,
//! a holiday beats the rule (docs/schedule.md holds the table).

use std::collections::BTreeMap;

use crate::calendar::{Date, Days, Hours, Instant, LocalTime};
use crate::diagnostics::Span;
use crate::model::{Alteration, Area, Closure, Exception, Place, Rule, Service, Stop, StopId, StopStatus};

use super::recurrence;
use super::{Before, Cause, Idle, Notice, Passage, PassageKey, Schedule, State};

/// Expands every rule of the service over its validity.
pub fn expand(service: &Service) -> Schedule {
    let mut schedule = Schedule::default();
    let mut by_rule = by_rule(service, &mut schedule.idle);
    for passages in by_rule.values_mut() {
        passages.sort_by_key(|(hours, _)| *hours);
    }
    let closures = Closures::of(service);
    let mut altered: BTreeMap<PassageKey, Span> = BTreeMap::new();
    let mut exceptions: BTreeMap<(&StopId, Date), Vec<&Exception>> = BTreeMap::new();
    for exception in &service.exceptions {
        exceptions.entry((&exception.stop, exception.date)).or_default().push(exception);
    }
    for ((stop_id, date), ruled) in &by_rule {
        let Some(stop) = service.stops.get(*stop_id) else { continue };
        for (index, (hours, rule)) in ruled.iter().enumerate() {
            let key = PassageKey { stop: stop.id.clone(), date: *date, ordinal: count(index + 1) };
            let mut passage = planned(service, stop, key, *date, *hours, rule.slots, rule.slot_minutes, rule.span.clone());
            passage.note.clone_from(&rule.note);
            let meant = exceptions.get(&(*stop_id, *date)).into_iter().flatten();
            let meant =
                meant.filter(|exception| !matches!(exception.alteration, Alteration::Added { .. }) && exception.at.is_none_or(|at| at == *hours));
            let mut touched = false;
            for exception in meant {
                if let Some(first) = altered.get(&passage.key) {
                    let idle = Idle::Repeated { stop: stop.id.clone(), date: *date, first: first.clone(), span: exception.span.clone() };
                    schedule.idle.push(idle);
                    continue;
                }
                altered.insert(passage.key.clone(), exception.span.clone());
                alter(service, &mut passage, exception);
                touched = true;
            }
            if !touched {
                close(service, &closures, stop, &mut passage);
            }
            schedule.passages.push(passage);
        }
    }
    add(service, &by_rule, &mut schedule);
    idle_exceptions(service, &by_rule, &mut schedule);
    schedule.passages.sort_by(|a, b| (a.start, &a.stop, &a.key).cmp(&(b.start, &b.stop, &b.key)));
    schedule
}

type ByRule<'a> = BTreeMap<(&'a StopId, Date), Vec<(Hours, &'a Rule)>>;

fn by_rule<'a>(service: &'a Service, idle: &mut Vec<Idle>) -> ByRule<'a> {
    let mut found: ByRule = BTreeMap::new();
    for rule in &service.rules {
        let dates = recurrence::dates(&rule.recurrence, rule.from, rule.until);
        if dates.is_empty() {
            idle.push(Idle::Rule { span: rule.span.clone() });
        }
        for (date, turn) in dates {
            let stop = &rule.stops[turn % rule.stops.len()];
            let served = service.stops.get(stop).is_some_and(|stop| is_served(stop, date));
            if served {
                found.entry((stop, date)).or_default().extend(rule.hours.iter().map(|hours| (*hours, rule)));
            }
        }
    }
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

#[expect(clippy::too_many_arguments, reason = "the parts of a passage, each once")]
fn planned(service: &Service, stop: &Stop, key: PassageKey, date: Date, hours: Hours, slots: Option<u32>, slot_minutes: u32, span: Span) -> Passage {
    let (start, end) = instants(service, stop, date, hours);
    Passage {
        key,
        stop: stop.id.clone(),
        commune: stop.commune.clone(),
        vehicle: stop.vehicle.clone(),
        spot: None,
        date,
        hours,
        start,
        end,
        slots: slots.unwrap_or(hours.minutes() / slot_minutes),
        slot_minutes,
        state: State::Planned,
        notice: None,
        note: None,
        span,
    }
}

fn instants(service: &Service, stop: &Stop, date: Date, hours: Hours) -> (Instant, Instant) {
    let zone = service.programme_of(stop).zone;
    let end_date = if hours.over_midnight() { date + Days::new(1) } else { date };
    (LocalTime::of(zone, date, hours.start).instant(), LocalTime::of(zone, end_date, hours.end).instant())
}

fn alter(service: &Service, passage: &mut Passage, exception: &Exception) {
    passage.notice = Some(notice_of(exception));
    match &exception.alteration {
        Alteration::Added { .. } => {}
        Alteration::Cancelled => passage.state = State::Cancelled,
        Alteration::Changed { change, date, hours, place, slots } => {
            let before = Before { date: passage.date, hours: passage.hours, start: passage.start, stop: passage.stop.clone() };
            passage.date = date.unwrap_or(passage.date);
            passage.hours = hours.unwrap_or(passage.hours);
            move_to(service, passage, place.as_ref());
            let Some(stop) = service.stops.get(&passage.stop) else { return };
            (passage.start, passage.end) = instants(service, stop, passage.date, passage.hours);
            if let Some(slots) = slots {
                passage.slots = *slots;
            } else if hours.is_some() {
                passage.slots = passage.hours.minutes() / passage.slot_minutes;
            }
            passage.state = State::Changed { change: *change, before };
        }
    }
}

fn move_to(service: &Service, passage: &mut Passage, place: Option<&Place>) {
    match place {
        None => {}
        Some(Place::Spot(spot)) => passage.spot = Some(spot.clone()),
        Some(Place::Stop(id)) => {
            if let Some(stop) = service.stops.get(id) {
                passage.stop = stop.id.clone();
                passage.commune = stop.commune.clone();
            }
        }
    }
}

fn notice_of(exception: &Exception) -> Notice {
    Notice { reason: exception.reason, message: exception.message.clone(), announced_on: exception.announced_on }
}

fn close(service: &Service, closures: &Closures, stop: &Stop, passage: &mut Passage) {
    if let Some(closure) = closures.on(service, stop, passage.date) {
        passage.state = State::Lost(Cause::Closure);
        passage.notice = Some(Notice { reason: closure.reason, message: closure.message.clone(), announced_on: closure.announced_on });
        return;
    }
    let good_friday = service.commune_of(stop).good_friday;
    if let Some(holiday) = service.programme_of(stop).holidays.on(passage.date, good_friday) {
        passage.state = State::Lost(Cause::Holiday(holiday));
    }
}

/// Closures by what they close.
struct Closures<'a> {
    by_area: BTreeMap<&'a Area, Vec<&'a Closure>>,
}

impl<'a> Closures<'a> {
    fn of(service: &'a Service) -> Self {
        let mut by_area: BTreeMap<&Area, Vec<&Closure>> = BTreeMap::new();
        for closure in &service.closures {
            for area in &closure.areas {
                by_area.entry(area).or_default().push(closure);
            }
        }
        Closures { by_area }
    }

    /// The closure that applies; the narrowest area speaks first: stop, commune, territory, programme.
    fn on(&self, service: &Service, stop: &Stop, date: Date) -> Option<&'a Closure> {
        let commune = service.commune_of(stop);
        let territory = service.territory_id_of(commune).cloned().map(Area::Territory);
        let areas =
            [Some(Area::Stop(stop.id.clone())), Some(Area::Commune(stop.commune.clone())), territory, Some(Area::Programme(stop.programme.clone()))];
        areas.iter().flatten().find_map(|area| {
            let closures = self.by_area.get(area)?;
            closures.iter().find(|closure| (closure.from..=closure.until).contains(&date)).copied()
        })
    }
}

/// Added passages are numbered after those of the rules of their day.
fn add(service: &Service, by_rule: &ByRule, schedule: &mut Schedule) {
    let mut numbers: BTreeMap<(&StopId, Date), usize> = BTreeMap::new();
    for exception in &service.exceptions {
        let Alteration::Added { hours, slots, place } = &exception.alteration else { continue };
        let Some(stop) = service.stops.get(&exception.stop) else { continue };
        let ruled = by_rule.get(&(&exception.stop, exception.date)).map_or(0, Vec::len);
        let number = numbers.entry((&exception.stop, exception.date)).or_insert(ruled);
        *number += 1;
        let key = PassageKey { stop: stop.id.clone(), date: exception.date, ordinal: count(*number) };
        let slot_minutes = service.programme_of(stop).slot_minutes;
        let mut passage = planned(service, stop, key, exception.date, *hours, *slots, slot_minutes, exception.span.clone());
        passage.state = State::Added;
        passage.notice = Some(notice_of(exception));
        move_to(service, &mut passage, place.as_ref());
        schedule.passages.push(passage);
    }
}

fn idle_exceptions(service: &Service, by_rule: &ByRule, schedule: &mut Schedule) {
    for exception in &service.exceptions {
        if matches!(exception.alteration, Alteration::Added { .. }) {
            continue;
        }
        let ruled = by_rule.get(&(&exception.stop, exception.date));
        let hit = ruled.is_some_and(|ruled| ruled.iter().any(|(hours, _)| exception.at.is_none_or(|at| at == *hours)));
        if !hit {
            let of_stop = by_rule.range((&exception.stop, Date::MIN)..=(&exception.stop, Date::MAX));
            let mut nearest: Vec<Date> = of_stop.map(|((_, date), _)| *date).collect();
            nearest.sort_by_key(|date| ((*date - exception.date).num_days().abs(), *date));
            nearest.truncate(2);
            let idle = Idle::Exception { stop: exception.stop.clone(), date: exception.date, nearest, span: exception.span.clone() };
            schedule.idle.push(idle);
        }
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
