//! Rota rules to dated passages, with exceptions, closures and holidays applied, each with its reason. Knows nothing of
//! today: what a passage is does not depend on the day on which it is looked at.

mod expand;
mod recurrence;

use crate::calendar::{Date, Holiday, Hours, Instant};
use crate::diagnostics::Span;
use crate::model::{Change, CommuneCode, Reason, StopId, VehicleId};

pub use expand::expand;

/// Every passage of a project, in the order of day, hour and stop.
#[derive(Debug, Default)]
pub struct Schedule {
    pub passages: Vec<Passage>,
    /// Places in the records that yielded nothing: an exception without a passage, a rule without a date.
    pub idle: Vec<Idle>,
}

/// What a passage is called for ever: its stop and day by rule, and its place among the passages of that stop and day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PassageKey {
    pub stop: StopId,
    pub date: Date,
    /// 1 for the first passage of the day by rule.
    pub ordinal: u32,
}

/// One presence of the service at one place.
#[derive(Clone, Debug)]
pub struct Passage {
    pub key: PassageKey,
    /// Where it is now: the key's stop, unless the passage was relocated to another.
    pub stop: StopId,
    pub commune: CommuneCode,
    pub vehicle: VehicleId,
    /// Another spot than the stop's own, in words.
    pub spot: Option<String>,
    pub date: Date,
    pub hours: Hours,
    pub start: Instant,
    pub end: Instant,
    /// Appointment slots, and the minutes of each.
    pub slots: u32,
    pub slot_minutes: u32,
    pub state: State,
    pub notice: Option<Notice>,
    /// The rule's remark for the public.
    pub note: Option<String>,
    /// Where it stands in the records.
    pub span: Span,
}

/// What became of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    Planned,
    Added,
    Changed {
        change: Change,
        before: Before,
    },
    Cancelled,
    /// Falls on a closure or a public holiday: it was never going to be held.
    Lost(Cause),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    Holiday(Holiday),
    Closure,
}

/// A changed passage as the rule had it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    pub date: Date,
    pub hours: Hours,
    pub start: Instant,
    pub stop: StopId,
}

/// Why, in a code and in words, and since when the public knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub reason: Reason,
    pub message: Option<String>,
    pub announced_on: Option<Date>,
}

/// A record that has no effect.
#[derive(Clone, Debug)]
pub enum Idle {
    /// No passage of the stop on that day (and hour); the stop's nearest days.
    Exception {
        stop: StopId,
        date: Date,
        nearest: Vec<Date>,
        span: Span,
    },
    /// A second exception for one passage; the first stands elsewhere.
    Repeated {
        stop: StopId,
        date: Date,
        first: Span,
        span: Span,
    },
    Rule {
        span: Span,
    },
}

impl Passage {
    pub fn takes_place(&self) -> bool {
        !matches!(self.state, State::Cancelled | State::Lost(_))
    }
}

impl Schedule {
    pub fn of_stop<'a>(&'a self, stop: &'a StopId) -> impl Iterator<Item = &'a Passage> + 'a {
        self.passages.iter().filter(move |passage| passage.stop == *stop || passage.key.stop == *stop)
    }

    /// Passages that are held on or after a day, in order.
    pub fn from<'a>(&'a self, today: Date) -> impl Iterator<Item = &'a Passage> + 'a {
        self.passages.iter().filter(move |passage| passage.date >= today && passage.takes_place())
    }
}
