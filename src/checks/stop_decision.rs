//! Stops published without a decision of the steering committee.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Stop, StopStatus};
use crate::schedule::Passage;
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::StopDecision, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    scope.stops().filter_map(|(stop, passages)| doubt(scope, stop, passages)).collect()
}

fn doubt(scope: &Scope, stop: &Stop, passages: &[Arc<Passage>]) -> Option<Diagnostic> {
    let id = stop.id.as_str();
    let message = match (stop.status, stop.decided_on) {
        (StopStatus::Validated, None) => message!("stop-decision", stop = id),
        (StopStatus::Validated, Some(decided)) => {
            let first =
                passages.iter().find(|passage| passage.stop == stop.id && passage.takes_place())?;
            if first.date >= decided {
                return None;
            }
            message!("stop-decision-later", stop = id, first = first.date, decided = decided)
        }
        (StopStatus::Withdrawn, _) if stop.withdrawn_on.is_none() => {
            message!("stop-decision-withdrawn", stop = id)
        }
        (StopStatus::Proposed, _)
            if scope.service().rules.iter().any(|rule| rule.stops.contains(&stop.id)) =>
        {
            message!("stop-decision-proposed", stop = id)
        }
        _ => return None,
    };
    Some(Diagnostic::new(CHECK.code, stop.span.clone(), message))
}
