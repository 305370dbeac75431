//! Passages added on, or moved onto, a day on which their place is closed.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::schedule::Passage;
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check = Check {
    code: Code::Closure,
    level: CheckLevel::Warning,
    look: Look::Passages {
        is_odd: |grounds, passage| grounds.closures_of(passage).on(passage.date).is_some(),
        say,
    },
};

fn say(scope: &Scope, odd: &[&Passage]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for passage in odd {
        let Some(stop) = scope.service().stops.get(&passage.stop) else { continue };
        let closed = scope.schedule.closures.of_stop(scope.service(), stop);
        let Some(closure) = closed.on(passage.date) else { continue };
        let message = message!(
            "closure",
            stop = passage.stop.as_str(),
            date = passage.date,
            place = closure.span.to_string(),
        );
        findings.push(Diagnostic::new(CHECK.code, passage.said_at().clone(), message));
    }
    findings
}
