//! Decisions and readjustments: proposed, decided, done.

use crate::calendar::Date;
use crate::diagnostics::Span;
use crate::model::{CommitteeId, Outcome, ProgrammeId, StopId};

/// Something proposed to those who decide, and what became of it.
#[derive(Debug)]
pub struct Decision {
    pub programme: ProgrammeId,
    pub what: String,
    pub stop: Option<StopId>,
    pub proposed_on: Date,
    pub committee: Option<CommitteeId>,
    pub decided_on: Option<Date>,
    pub outcome: Outcome,
    pub due: Option<Date>,
    pub done_on: Option<Date>,
    pub source: Option<String>,
    pub span: Span,
}

/// How far a decision is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Proposed,
    Decided,
    Refused,
    Done,
}

impl Decision {
    /// How far it is as far as is known on a day; `None` before it was proposed.
    pub fn stage_on(&self, day: Date) -> Option<Stage> {
        let by = |on: Option<Date>| on.is_some_and(|on| on <= day);
        (self.proposed_on <= day).then(|| {
            if by(self.done_on) {
                Stage::Done
            } else if !by(self.decided_on) {
                Stage::Proposed
            } else if self.outcome == Outcome::Refused {
                Stage::Refused
            } else {
                Stage::Decided
            }
        })
    }

    /// Whether anything is left to decide or to do on a day.
    pub fn is_open_on(&self, day: Date) -> bool {
        matches!(self.stage_on(day), Some(Stage::Proposed | Stage::Decided))
    }
}
