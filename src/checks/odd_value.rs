//! Values that can be read and are hardly meant: a comma behind a name, appointments of a few
//! minutes, a change that was announced years before its day.

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::CheckLevel;
use crate::words::{Message, message};

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::OddValue, level: CheckLevel::Warning, look: Look::Whole(check) };

/// Appointments shorter than this are a slip of the pen (`6` for `60`).
const SLOT_MINUTES_MIN: u32 = 10;

/// A tour is announced for a year at most.
const ANNOUNCED_DAYS_MAX: i64 = 400;

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut say = |place: &Span, message: Message, hint: Message| {
        findings.push(Diagnostic::new(CHECK.code, place.clone(), message).hint(hint));
    };
    for (name, place) in names(scope) {
        let bare = name.trim_end_matches([',', ';', ':', ' ']);
        if bare != name {
            let hint = message!("odd-value-name-hint", bare = bare);
            say(place, message!("odd-value-name", name = name), hint);
        }
    }
    let programme = scope.programme;
    let rules = scope.service().rules.iter().filter(|rule| scope.owns_file(&rule.span));
    let of_rules = rules.filter(|rule| rule.slot_minutes != programme.slot_minutes);
    let lengths = of_rules.map(|rule| (rule.slot_minutes, &rule.span));
    for (minutes, place) in lengths.chain([(programme.slot_minutes, &programme.span)]) {
        if minutes < SLOT_MINUTES_MIN {
            say(
                place,
                message!("odd-value-slot", minutes = minutes),
                message!("odd-value-slot-hint", ten = minutes * 10),
            );
        }
    }
    for (on, day, place) in announced(scope) {
        if (day - on).num_days() > ANNOUNCED_DAYS_MAX {
            let hint = message!("odd-value-announced-hint");
            say(place, message!("odd-value-announced", on = on, day = day), hint);
        }
    }
    findings
}

/// Names of the programme and of its places that people type, each with its record.
fn names<'a>(scope: &'a Scope) -> impl Iterator<Item = (&'a str, &'a Span)> {
    let service = scope.service();
    let stops = service.stops.values().filter(|stop| stop.is_of(&scope.programme.id));
    let stops = stops.map(|stop| (stop.name.as_str(), &stop.span));
    let communes = service.communes.values().map(|one| (one.name.as_str(), &one.span));
    let organisations = service.organisations.values().map(|one| (one.name.as_str(), &one.span));
    // What programmes share is a finding of one of them.
    let shared = communes.chain(organisations).filter(|(_, span)| scope.owns_file(span));
    let own = std::iter::once((scope.programme.name.as_str(), &scope.programme.span));
    own.chain(stops).chain(shared)
}

/// Changes of the tour with the day of their announcement and the day that they are about.
fn announced<'a>(scope: &'a Scope) -> impl Iterator<Item = (Date, Date, &'a Span)> {
    let service = scope.service();
    let exceptions = service.exceptions.iter().filter(|one| {
        service.stops.get(&one.stop).is_some_and(|stop| stop.is_of(&scope.programme.id))
    });
    let exceptions = exceptions.filter_map(|one| Some((one.announced_on?, one.date, &one.span)));
    let closures = service.closures.iter().filter(|one| scope.owns_file(&one.span));
    exceptions.chain(closures.filter_map(|one| Some((one.announced_on?, one.from, &one.span))))
}
