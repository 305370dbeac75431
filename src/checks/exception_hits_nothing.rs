//! Exceptions for a day without a passage.

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, StopId};
use crate::schedule::{Idle, State};
use crate::words::message;

use super::{Check, Look, Scope, some};

pub const CHECK: Check =
    Check { code: Code::ExceptionHitsNothing, level: CheckLevel::Error, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for idle in &scope.schedule.idle {
        let Idle::Exception { stop, date, at, nearest, moved_from, span } = idle else { continue };
        if scope.service().stops.get(stop).is_none_or(|stop| !stop.is_of(&scope.programme.id)) {
            continue;
        }
        let message = match at {
            None => message!("exception-hits-nothing", stop = stop.as_str(), date = *date),
            Some(hours) => message!(
                "exception-hits-nothing-hours",
                stop = stop.as_str(),
                date = *date,
                hours = hours.to_string(),
            ),
        };
        let hint = match (moved_from, nearest.as_slice()) {
            (Some(original), _) => message!(
                "exception-hits-nothing-hint-moved",
                original = *original,
                written = original.to_string(),
            ),
            (None, []) => message!("exception-hits-nothing-hint-no-rule"),
            (None, nearest) if nearest.contains(date) => {
                let hours = hours_of(scope, stop, *date);
                message!("exception-hits-nothing-hint-hours", date = *date, hours = hours)
            }
            (None, nearest) => {
                message!("exception-hits-nothing-hint-nearest", days = some(nearest, 2))
            }
        };
        findings.push(Diagnostic::new(CHECK.code, span.clone(), message).hint(hint));
    }
    findings
}

/// The lines that name the passages of a day by rule.
fn hours_of(scope: &Scope, stop: &StopId, date: Date) -> Vec<String> {
    let passages = scope.schedule.run_of(stop).map(|run| run.passages.iter());
    let by_rule = passages.into_iter().flatten().filter(|passage| passage.key.date == date);
    let hours = by_rule.filter_map(|passage| match &passage.state {
        State::Added => None,
        State::Changed { before, .. } => Some(before.hours),
        _ => Some(passage.hours),
    });
    hours.map(|hours| format!("`at: {hours}`")).collect()
}
