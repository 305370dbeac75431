//! Rules without a single day.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Rule};
use crate::schedule::{Idle, has_days};
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::RuleYieldsNothing, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for idle in &scope.schedule.idle {
        let Idle::Rule { stop, span } = idle else { continue };
        if scope.service().stops.get(stop).is_some_and(|stop| stop.is_of(&scope.programme.id)) {
            let message = message!("rule-yields-nothing", stop = stop.as_str());
            findings.push(Diagnostic::new(CHECK.code, span.clone(), message));
        }
    }
    let is_ours = |id| {
        let stop = scope.service().stops.get(id);
        stop.is_some_and(|stop| stop.is_of(&scope.programme.id))
    };
    let presences = scope.service().presences.iter();
    let idle = presences.filter(|rule| rule.stops.first().is_some_and(is_ours) && !has_days(rule));
    let say = |rule: &Rule| {
        let stop = rule.stops.first().map_or("", |stop| stop.as_str());
        let message = message!("rule-yields-nothing", stop = stop);
        Diagnostic::new(CHECK.code, rule.span.clone(), message)
    };
    findings.extend(idle.map(|rule| say(rule)));
    findings
}
