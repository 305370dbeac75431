//! Rota rules to dated passages, with exceptions, closures and holidays applied, each with its
//! reason. Knows nothing of today: what a passage is does not depend on the day on which it is
//! looked at.

mod closures;
mod expand;
mod grounds;
mod passages;
mod presence;
mod recurrence;
mod weeks;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::calendar::{Date, Holiday, Hours, Instant};
use crate::diagnostics::Span;
use crate::model::{
    Change, CommuneCode, FreePlaces, ProgrammeId, Reason, Service, Stop, StopId, VehicleId, Words,
};

pub use closures::{Closing, Closures, StopClosures};
pub use grounds::Grounds;
pub use passages::Passages;
pub use presence::{has_days, presence_dates};
pub use weeks::{lost_minutes, opening_minutes};

/// Every passage of a project.
#[derive(Clone, Debug, Default)]
pub struct Schedule {
    /// In the order of start, stop and key.
    pub passages: Passages,
    /// Places in the records that yielded nothing: an exception without a passage, a rule without a
    /// date.
    pub idle: Vec<Idle>,
    pub closures: Arc<Closures>,
    /// In the order of their stops.
    runs: Vec<Arc<Run>>,
    /// Of the stops to which passages of others were relocated: their own passages and those.
    hosts: BTreeMap<StopId, Arc<[Arc<Passage>]>>,
}

/// What the records of one stop come to.
#[derive(Debug)]
pub struct Run {
    pub grounds: Grounds,
    /// In order.
    pub passages: Arc<[Arc<Passage>]>,
    idle: Vec<Idle>,
}

/// What a passage is called for ever: its stop and day by rule, and its place among the passages of
/// that stop and day.
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
    /// That of the key's stop.
    pub programme: ProgrammeId,
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
    /// Places left, by the record of free places.
    pub places: Option<FreePlaces>,
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
    /// The rule is not held in school holidays.
    SchoolHolidays,
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
    /// No passage of the stop on that day (and hour); the stop's nearest days by rule, and the day
    /// of a passage that was moved here by another exception.
    Exception {
        stop: StopId,
        date: Date,
        at: Option<Hours>,
        nearest: Vec<Date>,
        moved_from: Option<Date>,
        span: Span,
    },
    /// A second exception for one passage; the first stands elsewhere.
    Repeated { stop: StopId, date: Date, first: Span, span: Span },
    /// Words about the places of a passage that is not held, with the nearest days on which one is;
    /// or others for the same passage, and where the first are.
    FreePlaces { stop: StopId, date: Date, nearest: Vec<Date>, first: Option<Span>, span: Span },
    /// A rule without a day; its first stop.
    Rule { stop: StopId, span: Span },
    /// A passage added at, or relocated to, a stop that is not served on that day: proposed, or
    /// withdrawn.
    Unserved { stop: StopId, date: Date, span: Span },
}

impl Passage {
    pub fn takes_place(&self) -> bool {
        !matches!(self.state, State::Cancelled | State::Lost(_))
    }

    /// The public or school holidays for which it is not held, as a key below `holiday.` in the
    /// locale files.
    pub fn holiday_key(&self) -> Option<&'static str> {
        match self.state {
            State::Lost(Cause::Holiday(holiday)) => Some(holiday.key()),
            State::Lost(Cause::SchoolHolidays) => Some("school-holidays"),
            _ => None,
        }
    }

    /// Whether an exception made it what it is.
    pub fn is_altered(&self) -> bool {
        matches!(self.state, State::Added | State::Changed { .. } | State::Cancelled)
    }

    /// The record that made it what it is: the exception or closure, or else the rule.
    pub fn said_at(&self) -> &Span {
        self.notice.as_ref().map_or(&self.span, |notice| &notice.span)
    }
}

/// Expands every rule of the service over its validity, stop by stop.
pub fn expand(service: &Service) -> Schedule {
    expand_again(service, &Schedule::default())
}

/// As [`expand`], and the same whatever was there before: a stop whose grounds are the very same is
/// not looked at again.
pub fn expand_again(service: &Service, before: &Schedule) -> Schedule {
    let closures = Closures::of(service, &before.closures);
    let known = before.runs.iter().map(|run| (&run.grounds, run));
    let runs: Vec<(Arc<Run>, bool)> = grounds::gather(service, &closures, known)
        .into_par_iter()
        .map(|found| match found {
            Ok(run) => (Arc::clone(run), false),
            Err(grounds) => (Arc::new(Run::of(grounds)), true),
        })
        .collect();
    let new: Vec<&Arc<Run>> =
        runs.iter().filter(|(_, is_new)| *is_new).map(|(run, _)| run).collect();
    let kept: HashSet<*const Run> = if new.is_empty() && runs.len() == before.runs.len() {
        return Schedule { closures: Arc::new(closures), ..before.clone() };
    } else {
        runs.iter().filter(|(_, is_new)| !*is_new).map(|(run, _)| Arc::as_ptr(run)).collect()
    };
    let gone: Vec<&Arc<Run>> =
        before.runs.iter().filter(|run| !kept.contains(&Arc::as_ptr(run))).collect();
    let (gone_passages, new_passages) = (of_runs(&gone), of_runs(&new));
    let passages = before.passages.exchanged(&gone_passages, &new_passages);
    let runs: Vec<Arc<Run>> = runs.into_iter().map(|(run, _)| run).collect();
    let hosts = hosts(before, &runs, &gone, &gone_passages, &new_passages);
    let idle = runs.iter().flat_map(|run| run.idle.iter().cloned()).collect();
    Schedule { passages, idle, closures: Arc::new(closures), runs, hosts }
}

fn of_runs(runs: &[&Arc<Run>]) -> Vec<Arc<Passage>> {
    runs.iter().flat_map(|run| run.passages.iter().cloned()).collect()
}

/// The stops to which passages of others were relocated. Those that no passage has come to or gone
/// from, and whose own passages are the same, have the same.
fn hosts(
    before: &Schedule,
    runs: &[Arc<Run>],
    gone: &[&Arc<Run>],
    gone_passages: &[Arc<Passage>],
    new_passages: &[Arc<Passage>],
) -> BTreeMap<StopId, Arc<[Arc<Passage>]>> {
    let is_guest = |passage: &&Arc<Passage>| passage.stop != passage.key.stop;
    let touched =
        gone_passages.iter().chain(new_passages).filter(is_guest).map(|passage| &passage.stop);
    let touched: BTreeSet<&StopId> = touched
        .chain(
            gone.iter().map(|run| &run.grounds.stop.id).filter(|id| before.hosts.contains_key(*id)),
        )
        .collect();
    let mut hosts = before.hosts.clone();
    let left: BTreeSet<*const Passage> = gone_passages.iter().map(Arc::as_ptr).collect();
    for id in touched {
        let stayed = before.hosts.get(id).into_iter().flat_map(|all| all.iter());
        let stayed = stayed
            .filter(|passage| is_guest(passage) && !left.contains(&Arc::as_ptr(passage)))
            .cloned();
        let come =
            new_passages.iter().filter(|passage| is_guest(passage) && passage.stop == *id).cloned();
        let guests: Vec<Arc<Passage>> = stayed.chain(come).collect();
        if guests.is_empty() {
            hosts.remove(id);
            continue;
        }
        let own = run_of(runs, id).into_iter().flat_map(|run| run.passages.iter().cloned());
        hosts.insert(id.clone(), passages::in_order(own.chain(guests).collect()).into());
    }
    hosts
}

fn run_of<'a>(runs: &'a [Arc<Run>], stop: &StopId) -> Option<&'a Arc<Run>> {
    runs.binary_search_by(|run| run.grounds.stop.id.cmp(stop)).ok().map(|place| &runs[place])
}

impl Run {
    fn of(grounds: Grounds) -> Self {
        let (passages, idle) = expand::expand(&grounds);
        let passages = passages::in_order(passages.into_iter().map(Arc::new).collect());
        Run { grounds, passages: passages.into(), idle }
    }
}

impl Schedule {
    /// What the records of each stop come to, in the order of the stops.
    pub fn runs(&self) -> &[Arc<Run>] {
        &self.runs
    }

    /// What the records of a stop come to.
    pub fn run_of(&self, stop: &StopId) -> Option<&Run> {
        run_of(&self.runs, stop).map(Arc::as_ref)
    }

    /// The passages of a stop in order, as they are shared: those held there, and those that were
    /// to be held there.
    pub fn shared_of_stop(&self, stop: &StopId) -> Option<&Arc<[Arc<Passage>]>> {
        self.hosts.get(stop).or_else(|| run_of(&self.runs, stop).map(|run| &run.passages))
    }

    /// The same for the stop of a run.
    pub fn shared_of_run<'a>(&'a self, run: &'a Run) -> &'a Arc<[Arc<Passage>]> {
        let hosted =
            if self.hosts.is_empty() { None } else { self.hosts.get(&run.grounds.stop.id) };
        hosted.unwrap_or(&run.passages)
    }

    /// The passages of a stop in order: those held there, and those that were to be held there.
    pub fn of_stop<'a>(&'a self, stop: &StopId) -> impl Iterator<Item = &'a Passage> + use<'a> {
        self.shared_of_stop(stop).into_iter().flat_map(|passages| passages.iter()).map(Arc::as_ref)
    }

    /// Every stop with its passages as in [`Schedule::of_stop`], in the order of the stops.
    pub fn by_stop(&self) -> impl Iterator<Item = (&Stop, &[Arc<Passage>])> {
        self.runs.iter().map(|run| (&*run.grounds.stop, &**self.shared_of_run(run)))
    }

    /// Passages that an exception made what they are, in order.
    pub fn altered(&self) -> Vec<&Passage> {
        let runs = self.runs.iter().filter(|run| !run.grounds.exceptions.is_empty());
        let mut altered: Vec<&Arc<Passage>> = runs
            .flat_map(|run| run.passages.iter())
            .filter(|passage| passage.is_altered())
            .collect();
        altered.sort_by(|a, b| passages::order(a, b));
        altered.into_iter().map(Arc::as_ref).collect()
    }

    /// Passages that are held on or after a day, in order.
    pub fn from(&self, today: Date) -> impl Iterator<Item = &Passage> {
        self.passages.iter().filter(move |passage| passage.date >= today && passage.takes_place())
    }

    /// The next passage held at a stop after a moment: what a cancelled passage sends people to.
    pub fn next_at(&self, stop: &StopId, after: Instant) -> Option<&Passage> {
        self.of_stop(stop)
            .find(|passage| passage.stop == *stop && passage.takes_place() && passage.start > after)
    }
}
