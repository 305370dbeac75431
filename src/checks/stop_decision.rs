//! Stops published without a decision of the steering committee.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Stop, StopStatus};
use crate::schedule::Passage;

use super::{Check, Look, Scope};

pub const CHECK: Check = Check {
    code: Code::StopDecision,
    level: CheckLevel::Warning,
    doc: "A validated stop says when the steering committee decided (`decided_on`), and was not \
        served before; a withdrawn one \
          says since when (`withdrawn_on`); a proposed one in the rota is not published yet \
          (mobile public writer, art. 1.3).",
    look: Look::Whole(check),
};

fn check(scope: &Scope) -> Vec<Diagnostic> {
    scope.stops().filter_map(|(stop, passages)| doubt(scope, stop, passages)).collect()
}

fn doubt(scope: &Scope, stop: &Stop, passages: &[Arc<Passage>]) -> Option<Diagnostic> {
    let (message, hint) = match (stop.status, stop.decided_on) {
        (StopStatus::Validated, None) => (
            format!("`{}` is published, and nothing says when it was validated", stop.id),
            "add `decided_on:` with the day of the decision",
        ),
        (StopStatus::Validated, Some(decided)) => {
            let first =
                passages.iter().find(|passage| passage.stop == stop.id && passage.takes_place())?;
            if first.date >= decided {
                return None;
            }
            let message = format!(
                "`{}` is served from {}, before it was validated on {decided}",
                stop.id, first.date
            );
            (message, "give its rule a later `from:`, or correct `decided_on:`")
        }
        (StopStatus::Withdrawn, _) if stop.withdrawn_on.is_none() => (
            format!(
                "`{}` is withdrawn, and nothing says since when: none of its passages is shown",
                stop.id
            ),
            "add `withdrawn_on:`",
        ),
        (StopStatus::Proposed, _)
            if scope.service().rules.iter().any(|rule| rule.stops.contains(&stop.id)) =>
        {
            let message = format!(
                "`{}` is in the rota but only proposed: its passages are not published",
                stop.id
            );
            (message, "once it is decided, write `status: validated` and `decided_on:`")
        }
        _ => return None,
    };
    Some(Diagnostic::warning(CHECK.code, stop.span.clone(), message).hint(hint))
}
