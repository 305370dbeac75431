//! School holidays that a rule needs and the records do not have.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Rule};
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::SchoolHolidays, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let (service, programme) = (scope.service(), scope.programme);
    let Some(school) = &programme.school else { return Vec::new() };
    let is_asked = |rule: &&Rule| {
        let stop = rule.stops.first().and_then(|id| service.stops.get(id));
        rule.school_holidays.is_some() && stop.is_some_and(|stop| stop.is_of(&programme.id))
    };
    let rules: Vec<&Rule> =
        service.rules.iter().map(|rule| &**rule).filter(|rule| is_asked(rule)).collect();
    let from = rules.iter().map(|rule| rule.from.max(programme.from)).min();
    let until = rules.iter().map(|rule| rule.until.min(programme.until)).max();
    let (Some(first), Some(from), Some(until)) = (rules.first(), from, until) else {
        return Vec::new();
    };
    let Some((from, until)) = school.unknown(from, until) else { return Vec::new() };
    let message =
        message!("school-holidays", zone = school.zone.to_uppercase(), from = from, until = until);
    vec![Diagnostic::new(CHECK.code, first.span.clone(), message)]
}
