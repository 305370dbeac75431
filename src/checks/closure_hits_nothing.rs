//! Closures that no passage falls into.

use std::collections::BTreeSet;

use crate::calendar::{Date, Datelike, Days, Time};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Closure, Rest, StopId, VehicleId};
use crate::schedule::{Passage, State};
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::ClosureHitsNothing, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    // Where there is no tour yet, nothing is wrong with its closures.
    if scope.schedule.passages.is_empty() {
        return Vec::new();
    }
    let closures = scope.service().closures.iter().filter(|one| scope.owns_file(&one.span));
    let altered = scope.schedule.altered();
    closures.filter_map(|closure| idle(scope, &altered, closure)).collect()
}

fn idle(scope: &Scope, altered: &[&Passage], closure: &Closure) -> Option<Diagnostic> {
    let say = |message| Diagnostic::new(CHECK.code, closure.span.clone(), message);
    if let Some((unknown, known)) = unknown_vehicle(scope, closure) {
        let message = message!("closure-hits-nothing-vehicle", vehicle = unknown.as_str());
        let known = known.into_iter().map(VehicleId::as_str);
        return Some(say(message).suggest(unknown.as_str(), known));
    }
    let (from, until) = (closure.from, closure.until);
    if hits(scope, altered, closure, from, until) {
        return None;
    }
    let message = match from == until {
        true => message!("closure-hits-nothing", from = from),
        false => message!("closure-hits-nothing-days", from = from, until = until),
    };
    // Years are mistyped more often than days.
    let other = [1, -1].into_iter().find_map(|years| {
        let (from, until) = (in_year(from, years)?, in_year(until, years)?);
        hits(scope, altered, closure, from, until).then_some(from.year())
    });
    Some(match other {
        Some(year) => {
            let hint = message!("closure-hits-nothing-hint-year", year = year.to_string());
            say(message).hint(hint)
        }
        None => say(message),
    })
}

fn in_year(date: Date, years: i32) -> Option<Date> {
    date.with_year(date.year() + years)
}

/// The first vehicle of a closure that no stop and no rule has, and those that they have.
fn unknown_vehicle<'a>(
    scope: &Scope<'a>,
    closure: &'a Closure,
) -> Option<(&'a VehicleId, BTreeSet<&'a VehicleId>)> {
    if closure.vehicles.is_empty() {
        return None;
    }
    let service = &scope.model.service;
    let of_rules = service.rules.iter().filter_map(|rule| rule.vehicle.as_ref());
    let known: BTreeSet<&VehicleId> =
        service.stops.values().map(|stop| &stop.vehicle).chain(of_rules).collect();
    let unknown = closure.vehicles.iter().find(|vehicle| !known.contains(vehicle))?;
    Some((unknown, known))
}

/// Whether the closure, were its days others, meets a passage: as the rule has it, or as it is
/// held. A passage that was moved is by its rule on another day than it is held.
fn hits(scope: &Scope, altered: &[&Passage], closure: &Closure, from: Date, until: Date) -> bool {
    let service = scope.service();
    let meets = |passage: &Passage, stop: &StopId, date: Date, hours| {
        (from..=until).contains(&date)
            && closure.on_weekday(date.weekday())
            && closure.concerns(stop, &passage.vehicle)
            && closure.rest(hours) != Rest::Whole
            && service
                .stops
                .get(stop)
                .is_some_and(|stop| closure.areas.iter().any(|area| service.covers(area, stop)))
    };
    // Days of UTC begin at most a day before or after those of a place.
    let (first, last) = (from - Days::new(1), until + Days::new(1));
    let passages = scope.schedule.passages.from(first.and_time(Time::MIN));
    let held = passages.take_while(|passage| passage.start.naive_utc().date() <= last);
    held.chain(altered.iter().copied()).any(|passage| {
        let hours = match &passage.state {
            State::Changed { before, .. } => before.hours,
            _ => passage.hours,
        };
        meets(passage, &passage.key.stop, passage.key.date, hours)
            || meets(passage, &passage.stop, passage.date, passage.hours)
    })
}
