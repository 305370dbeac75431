//! Two exceptions for one passage.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::schedule::Idle;
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::ExceptionRepeated, level: CheckLevel::Error, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for idle in &scope.schedule.idle {
        let Idle::Repeated { stop, date, first, span } = idle else { continue };
        if scope.service().stops.get(stop).is_some_and(|stop| stop.is_of(&scope.programme.id)) {
            let message = message!(
                "exception-repeated",
                stop = stop.as_str(),
                date = *date,
                place = first.to_string(),
            );
            findings.push(Diagnostic::new(CHECK.code, span.clone(), message));
        }
    }
    findings
}
