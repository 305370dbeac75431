//! Passages that exceptions bring to stops which are not served.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::schedule::Idle;
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::StopNotValidated, level: CheckLevel::Error, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for idle in &scope.schedule.idle {
        let Idle::Unserved { stop, date, span } = idle else { continue };
        if let Some(stop) =
            scope.service().stops.get(stop).filter(|stop| stop.is_of(&scope.programme.id))
        {
            let message = message!(
                "stop-not-validated",
                stop = stop.id.as_str(),
                date = *date,
                status = stop.status.code(),
                place = stop.span.to_string(),
            );
            findings.push(Diagnostic::new(CHECK.code, span.clone(), message));
        }
    }
    findings
}
