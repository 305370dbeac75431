//! Passages added on, or moved onto, a day on which their place is closed, and passages that a
//! closure cuts in two.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::schedule::Passage;
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check = Check {
    code: Code::Closure,
    level: CheckLevel::Warning,
    look: Look::Passages {
        is_odd: |grounds, passage| {
            let closures = grounds.closures_of(passage);
            closures.of(passage).is_some() || closures.inside(passage).is_some()
        },
        say,
    },
};

fn say(scope: &Scope, odd: &[&Passage]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let confirmed = scope.confirmed();
    for passage in odd.iter().filter(|passage| !confirmed.contains(passage.said_at())) {
        let Some(stop) = scope.service().stops.get(&passage.stop) else { continue };
        let closed = scope.schedule.closures.of_stop(scope.service(), stop);
        let (stop, date) = (passage.stop.as_str(), passage.date);
        let message = match (closed.of(passage), closed.inside(passage)) {
            (Some(closing), _) => {
                let place = closing.closure.span.to_string();
                message!("closure", stop = stop, date = date, place = place)
            }
            (None, Some(_)) => {
                let hours = passage.hours.to_string();
                message!("closure-inside", stop = stop, date = date, hours = hours)
            }
            (None, None) => continue,
        };
        findings.push(Diagnostic::new(CHECK.code, passage.said_at().clone(), message));
    }
    findings
}
