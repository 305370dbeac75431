//! Closures that no passage falls into.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::calendar::{Date, Datelike};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Closure, Rest, Stop, VehicleId};
use crate::schedule::State;
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::ClosureHitsNothing, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    // Where there is no tour yet, nothing is wrong with its closures.
    if scope.schedule.passages.iter().next().is_none() {
        return Vec::new();
    }
    let closures = scope.service().closures.iter().filter(|one| scope.owns_file(&one.span));
    closures.filter_map(|closure| idle(scope, closure)).collect()
}

fn idle(scope: &Scope, closure: &Closure) -> Option<Diagnostic> {
    let service = scope.service();
    let say = |message| Diagnostic::new(CHECK.code, closure.span.clone(), message);
    let known: BTreeSet<&VehicleId> = service
        .stops
        .values()
        .map(|stop| &stop.vehicle)
        .chain(service.rules.iter().filter_map(|rule| rule.vehicle.as_ref()))
        .collect();
    if let Some(unknown) = closure.vehicles.iter().find(|vehicle| !known.contains(vehicle)) {
        let message = message!("closure-hits-nothing-vehicle", vehicle = unknown.as_str());
        let known = known.into_iter().map(VehicleId::as_str);
        return Some(say(message).suggest(unknown.as_str(), known));
    }
    let (from, until) = (closure.from, closure.until);
    if hits(scope, closure, from, until) {
        return None;
    }
    let message = match from == until {
        true => message!("closure-hits-nothing", from = from),
        false => message!("closure-hits-nothing-days", from = from, until = until),
    };
    // Years are mistyped more often than days.
    let other = [1, -1].into_iter().find_map(|years| {
        let (from, until) = (in_year(from, years)?, in_year(until, years)?);
        hits(scope, closure, from, until).then_some(from.year())
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

/// Whether the closure, were its days others, meets a passage: as the rule has it, or as it is
/// held.
fn hits(scope: &Scope, closure: &Closure, from: Date, until: Date) -> bool {
    let service = scope.service();
    let meets = |date: Date, hours, stop: Option<&Arc<Stop>>| {
        (from..=until).contains(&date)
            && (closure.weekdays.is_empty() || closure.weekdays.contains(&date.weekday()))
            && stop.is_some_and(|stop| {
                closure.areas.iter().any(|area| service.covers(area, stop))
                    && !closure.except.contains(&stop.id)
            })
            && closure.rest(hours) != Rest::Whole
    };
    scope.schedule.passages.iter().any(|passage| {
        let hours_by_rule = match &passage.state {
            State::Changed { before, .. } => before.hours,
            _ => passage.hours,
        };
        (closure.vehicles.is_empty() || closure.vehicles.contains(&passage.vehicle))
            && (meets(passage.key.date, hours_by_rule, service.stops.shared(&passage.key.stop))
                || meets(passage.date, passage.hours, service.stops.shared(&passage.stop)))
    })
}
