//! Decisions that were forgotten: a meeting went by without one, or what was decided is not done
//! by its day; and days that are in no order.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Decision, Stage};
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::Decision, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let decisions = scope.model.mandate.decisions.iter();
    let ours = decisions.filter(|decision| decision.programme == scope.programme.id);
    ours.filter_map(|decision| forgotten(scope, decision)).collect()
}

fn forgotten(scope: &Scope, decision: &Decision) -> Option<Diagnostic> {
    let what = decision.what.as_str();
    let decided = decision.decided_on;
    let is_early = decided.is_some_and(|on| on < decision.proposed_on)
        || decision.done_on.is_some_and(|on| on < decided.unwrap_or(decision.proposed_on));
    let message = if is_early {
        message!("decision-order", what = what)
    } else {
        match decision.stage_on(scope.today)? {
            Stage::Proposed => {
                let met = meeting_since(scope, decision)?;
                message!("decision-not-decided", what = what, met = met)
            }
            Stage::Decided => {
                let due = decision.due.filter(|due| *due < scope.today)?;
                message!("decision-not-done", what = what, due = due)
            }
            Stage::Refused | Stage::Done => return None,
        }
    };
    Some(Diagnostic::new(CHECK.code, decision.span.clone(), message))
}

/// The last meeting since the proposal of the committee that decides, or of any.
fn meeting_since(scope: &Scope, decision: &Decision) -> Option<crate::calendar::Date> {
    let committees = scope.model.mandate.committees.values();
    let decides = committees.filter(|one| {
        one.programme == scope.programme.id
            && decision.committee.as_ref().is_none_or(|named| *named == one.id)
    });
    let days = decides.flat_map(|one| &one.meetings).map(|meeting| meeting.date);
    days.filter(|day| *day >= decision.proposed_on && *day < scope.today).max()
}
