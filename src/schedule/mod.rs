//! Rota rules to dated passages, with exceptions, closures and holidays applied, each with its reason. Knows nothing of
//! today: what a passage is does not depend on the day on which it is looked at.

mod closures;
mod expand;
mod recurrence;
mod weeks;

use std::collections::BTreeMap;

use crate::calendar::{Date, Holiday, Hours, Instant};
use crate::diagnostics::Span;
use crate::model::{Change, CommuneCode, Reason, StopId, VehicleId, Words};

pub use closures::{Closures, StopClosures};
pub use expand::expand;
pub use weeks::opening_minutes;

/// Every passage of a project, in the order of day, hour and stop.
#[derive(Debug, Default)]
pub struct Schedule {
    pub passages: Vec<Passage>,
    /// Places in the records that yielded nothing: an exception without a passage, a rule without a date.
    pub idle: Vec<Idle>,
    /// Places in `passages` by stop: that of the key and that where it is held.
    by_stop: BTreeMap<StopId, Vec<usize>>,
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
    pub note: Option<Words>,
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
    pub message: Option<Words>,
    pub announced_on: Option<Date>,
    /// The exception or closure that says so.
    pub span: Span,
}

/// A record that has no effect.
#[derive(Clone, Debug)]
pub enum Idle {
    /// No passage of the stop on that day (and hour); the stop's nearest days by rule, and the day of a passage that was
    /// moved here by another exception.
    Exception { stop: StopId, date: Date, at: Option<Hours>, nearest: Vec<Date>, moved_from: Option<Date>, span: Span },
    /// A second exception for one passage; the first stands elsewhere.
    Repeated { stop: StopId, date: Date, first: Span, span: Span },
    /// A rule without a day; its first stop.
    Rule { stop: StopId, span: Span },
    /// A passage added at, or relocated to, a stop that is not served on that day: proposed, or withdrawn.
    Unserved { stop: StopId, date: Date, span: Span },
}

impl Passage {
    pub fn takes_place(&self) -> bool {
        !matches!(self.state, State::Cancelled | State::Lost(_))
    }

    /// The record that made it what it is: the exception or closure, or else the rule.
    pub fn said_at(&self) -> &Span {
        self.notice.as_ref().map_or(&self.span, |notice| &notice.span)
    }
}

impl Schedule {
    fn of(passages: Vec<Passage>, idle: Vec<Idle>) -> Self {
        let passages = in_order(passages);
        let mut by_stop: BTreeMap<StopId, Vec<usize>> = BTreeMap::new();
        for (index, passage) in passages.iter().enumerate() {
            by_stop.entry(passage.stop.clone()).or_default().push(index);
            if passage.key.stop != passage.stop {
                by_stop.entry(passage.key.stop.clone()).or_default().push(index);
            }
        }
        Schedule { passages, idle, by_stop }
    }

    /// The passages of a stop in order: those held there, and those that were to be held there.
    pub fn of_stop<'a>(&'a self, stop: &StopId) -> impl Iterator<Item = &'a Passage> + use<'a> {
        self.by_stop.get(stop).into_iter().flatten().map(|index| &self.passages[*index])
    }

    /// Passages that are held on or after a day, in order.
    pub fn from<'a>(&'a self, today: Date) -> impl Iterator<Item = &'a Passage> + 'a {
        self.passages.iter().filter(move |passage| passage.date >= today && passage.takes_place())
    }

    /// The next passage held at a stop after a moment: what a cancelled passage sends people to.
    pub fn next_at(&self, stop: &StopId, after: Instant) -> Option<&Passage> {
        self.of_stop(stop).find(|passage| passage.stop == *stop && passage.takes_place() && passage.start > after)
    }
}

/// By start, stop and key. Places are sorted rather than passages, which are large and dear to move about.
fn in_order(passages: Vec<Passage>) -> Vec<Passage> {
    let mut order: Vec<(i64, usize)> = passages.iter().enumerate().map(|(place, passage)| (passage.start.timestamp(), place)).collect();
    let rest = |place: usize| (&passages[place].stop, &passages[place].key);
    order.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| rest(a.1).cmp(&rest(b.1))));
    let mut passages: Vec<Option<Passage>> = passages.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, place)| passages[place].take()).collect()
}
