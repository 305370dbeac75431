//! Exceptions for a day without a passage.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::schedule::Idle;

use super::{Check, Look, Scope, some};

pub const CHECK: Check = Check {
    code: Code::ExceptionHitsNothing,
    level: CheckLevel::Error,
    doc: "An exception that cancels, moves, retimes or relocates finds its passage: the stop has \
        one by rule on that day and, \
          where `at` is written, at those hours. Otherwise the public would be told nothing.",
    look: Look::Whole(check),
};

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for idle in &scope.schedule.idle {
        let Idle::Exception { stop, date, at, nearest, moved_from, span } = idle else { continue };
        if scope.service().stops.get(stop).is_none_or(|stop| stop.programme != scope.programme.id) {
            continue;
        }
        let hours = at.map_or(String::new(), |at| format!(" at {at}"));
        let message = format!("`{stop}` has no passage on {date}{hours} that this could change");
        let hint = match (moved_from, nearest.as_slice()) {
            (Some(original), _) => format!(
                "the passage of {original} was moved to that day: write `date: {original}` and \
                 change that exception"
            ),
            (None, []) => {
                "no rule serves this stop; write `change: added` for a passage beside the rules"
                    .to_owned()
            }
            (None, nearest) if nearest.contains(date) => format!(
                "there is a passage that day, at other hours; correct `at` or delete it ({date})"
            ),
            (None, nearest) => format!(
                "the nearest passages are on {}; `change: added` makes one beside the rules",
                some(nearest, 2)
            ),
        };
        findings.push(Diagnostic::error(CHECK.code, span.clone(), message).hint(hint));
    }
    findings
}
