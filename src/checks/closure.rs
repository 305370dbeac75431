//! Passages added on, or moved onto, a day on which their place is closed.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::schedule::Passage;

use super::{Check, Look, Scope};

pub const CHECK: Check = Check {
    code: Code::Closure,
    level: CheckLevel::Warning,
    doc: "A passage that an exception brings onto a day of closure is held, since the exception is \
        the narrower record; the \
          check asks whether it was meant.",
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
        let message = format!(
            "the passage at `{}` on {} falls into a closure, which stands at {}",
            passage.stop, passage.date, closure.span
        );
        let hint = "it is published as held; if that is not meant, delete the exception or choose \
            another day";
        findings
            .push(Diagnostic::warning(CHECK.code, passage.said_at().clone(), message).hint(hint));
    }
    findings
}
