//! Rules without a single day.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::schedule::Idle;

use super::{Check, Look, Scope};

pub const CHECK: Check = Check {
    code: Code::RuleYieldsNothing,
    level: CheckLevel::Warning,
    doc: "Every rota rule yields at least one day: a fifth Tuesday exists only in some months, an \
        anchor can lie after the \
          rule's last day, a listed date outside its validity.",
    look: Look::Whole(check),
};

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for idle in &scope.schedule.idle {
        let Idle::Rule { stop, span } = idle else { continue };
        if scope.service().stops.get(stop).is_some_and(|stop| stop.programme == scope.programme.id)
        {
            let message = "this rule yields no passage between its first and its last day";
            let hint = "look at `from`, `until`, `anchor` and `month_weeks`, or delete the rule";
            findings.push(Diagnostic::warning(CHECK.code, span.clone(), message).hint(hint));
        }
    }
    findings
}
