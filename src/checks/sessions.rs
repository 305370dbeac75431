//! Sessions against the tour: held where and when a passage was, not in days to come, and with
//! without people where they were cancelled.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::calendar::{Date, Period};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{
    CheckLevel, DeliverableKind, Model, Programme, Session, SessionStatus, StopId, Tally, When,
};
use crate::schedule::{Cause, Passage, Schedule, State};
use crate::words::{Message, Value, message};

use super::{Check, Look, Scope, article, some};

pub const WITHOUT_PASSAGE: Check = Check {
    code: Code::SessionWithoutPassage,
    level: CheckLevel::Warning,
    look: Look::Whole(without_passage),
};

pub const AFTER_TODAY: Check = Check {
    code: Code::SessionAfterToday,
    level: CheckLevel::Error,
    look: Look::Whole(after_today),
};

pub const CANCELLED: Check = Check {
    code: Code::SessionCancelled,
    level: CheckLevel::Warning,
    look: Look::Whole(cancelled),
};

pub const MISSING: Check =
    Check { code: Code::SessionMissing, level: CheckLevel::Warning, look: Look::Whole(missing) };

/// Periods of which one finding names the number.
const NAMED_MAX: usize = 6;

/// The sessions of the programme, in the order of the records.
fn sessions<'a>(scope: &Scope<'a>) -> impl Iterator<Item = &'a Session> {
    let programme = &scope.programme.id;
    scope.model.activity.sessions.iter().filter(move |session| session.programme == *programme)
}

fn without_passage(scope: &Scope) -> Vec<Diagnostic> {
    let said = sessions(scope)
        .filter(|session| session.status != SessionStatus::Cancelled)
        .filter_map(|session| {
            let there = scope.schedule.of_stop(&session.stop);
            let is_meant =
                |passage: &&Passage| passage.stop == session.stop && passage.date == session.date;
            let that_day: Vec<&Passage> = there.filter(is_meant).collect();
            let (message, hint) = misplaced(scope, session, &that_day)?;
            let message = message.with("article", monthly(scope));
            let said = Diagnostic::new(Code::SessionWithoutPassage, session.span.clone(), message);
            Some(match hint {
                Some(hint) => said.hint(hint),
                None => said,
            })
        });
    said.collect()
}

/// What is odd about a session, given the passages of its stop and day.
fn misplaced(
    scope: &Scope,
    session: &Session,
    that_day: &[&Passage],
) -> Option<(Message, Option<Message>)> {
    let (stop, date) = (session.stop.as_str(), session.date);
    let fits = |passage: &&&Passage| session.at.is_none_or(|at| at == passage.hours);
    let meant: Vec<&&Passage> = that_day.iter().filter(fits).collect();
    if meant.iter().any(|passage| passage.takes_place()) {
        return None;
    }
    if let Some(passage) = meant.first() {
        let place = passage.said_at().to_string();
        let message = match passage.state {
            State::Lost(Cause::Holiday(_)) => {
                message!("session-without-passage-holiday", stop = stop, date = date)
            }
            _ => message!("session-without-passage-lost", stop = stop, date = date, place = place),
        };
        return Some((message, None));
    }
    if !that_day.is_empty() {
        let hours: Vec<String> = that_day.iter().map(|passage| passage.hours.to_string()).collect();
        let message = message!("session-without-passage-hours", stop = stop, date = date);
        let hint = message!("session-without-passage-hint-hours", hours = hours);
        return Some((message, Some(hint)));
    }
    let message = message!("session-without-passage", stop = stop, date = date);
    let near = nearest(scope, session);
    let hint = (!near.is_empty())
        .then(|| message!("session-without-passage-hint-days", days = some(&near, 2)));
    Some((message, hint))
}

/// The two days nearest to a session on which its stop is served.
fn nearest(scope: &Scope, session: &Session) -> Vec<Date> {
    let held = scope.schedule.of_stop(&session.stop).filter(|passage| passage.takes_place());
    let mut days: Vec<Date> = held.map(|passage| passage.date).collect();
    days.sort_by_key(|day| ((*day - session.date).num_days().abs(), *day));
    days.dedup();
    days.truncate(2);
    days.sort();
    days
}

/// A build for a past day has sessions after it, each passage its own. A date that is mistyped has
/// passages before it of which nothing is recorded.
fn after_today(scope: &Scope) -> Vec<Diagnostic> {
    let held = |session: &&Session| session.status == SessionStatus::Held;
    let later: Vec<&Session> =
        sessions(scope).filter(held).filter(|session| session.date > scope.today).collect();
    if later.is_empty() {
        return Vec::new();
    }
    let recorded = in_order(later.iter().map(|session| session.date));
    let planned = in_order(scope.held().map(|passage| passage.date));
    let before = |days: &[Date], date: Date| days.partition_point(|day| *day < date);
    let until_today = planned.partition_point(|day| *day <= scope.today);
    let is_alone = |session: &&&Session| {
        let planned = before(&planned, session.date) - until_today;
        planned > 2 * before(&recorded, session.date)
    };
    let say = |session: &&Session| {
        let message = message!("session-after-today", date = session.date, today = scope.today)
            .with("article", monthly(scope));
        Diagnostic::new(Code::SessionAfterToday, session.span.clone(), message)
    };
    later.iter().filter(is_alone).map(say).collect()
}

fn in_order(days: impl Iterator<Item = Date>) -> Vec<Date> {
    let mut days: Vec<Date> = days.collect();
    days.sort();
    days
}

fn cancelled(scope: &Scope) -> Vec<Diagnostic> {
    let cancelled = sessions(scope).filter(|session| session.status == SessionStatus::Cancelled);
    let said = cancelled.filter_map(|session| {
        let (stop, date) = (session.stop.as_str(), session.date);
        let seen = session.slots.map_or(0, |slots| slots.seen);
        let came = u64::from(seen)
            + u64::from(session.walk_ins.unwrap_or(0))
            + u64::try_from(session.visits.len()).unwrap_or(u64::MAX);
        let mut there = scope.schedule.of_stop(&session.stop).filter(|passage| {
            passage.stop == session.stop
                && passage.date == session.date
                && session.at.is_none_or(|at| at == passage.hours)
        });
        let message = if came > 0 {
            message!("session-cancelled", stop = stop, date = date)
        } else if there.any(Passage::takes_place) {
            // Pages and calendars still promise the passage.
            message!("session-cancelled-held", stop = stop, date = date)
        } else {
            return None;
        };
        let message = message.with("article", monthly(scope));
        Some(Diagnostic::new(Code::SessionCancelled, session.span.clone(), message))
    });
    said.collect()
}

/// Passages that are past and of which nothing was recorded.
pub struct Unrecorded<'a> {
    /// By the month: how many passages are past, and those of which nothing is recorded.
    pub months: BTreeMap<Period, (usize, Vec<&'a Passage>)>,
    /// Whether the programme records single sessions, or counts of a month alone.
    pub by_day: bool,
}

/// Passages without a session, and places without their count of a month, in a programme that
/// records them.
pub fn unrecorded<'a>(
    model: &'a Model,
    schedule: &'a Schedule,
    programme: &'a Programme,
    today: Date,
) -> Option<Unrecorded<'a>> {
    let scope = &Scope { model, schedule, programme, today };
    let ours = |tally: &&Tally| tally.programme == programme.id;
    let counts: Vec<&Tally> = model.activity.tallies.iter().filter(ours).collect();
    let months: HashSet<(&StopId, Period)> = counts
        .iter()
        .filter_map(|tally| match tally.when {
            When::Period(period) => Some((tally.stop.as_ref()?, period)),
            When::Day { .. } => None,
        })
        .collect();
    let days: HashSet<(&StopId, Date)> = sessions(scope)
        .map(|session| (&session.stop, session.date))
        .chain(counts.iter().filter_map(|tally| match tally.when {
            When::Day { date, .. } => Some((tally.stop.as_ref()?, date)),
            When::Period(_) => None,
        }))
        .collect();
    let by_day = sessions(scope).next().is_some();
    if months.is_empty() && !by_day {
        return None;
    }
    let mut found: BTreeMap<Period, (usize, Vec<&Passage>)> = BTreeMap::new();
    let mut counted: HashMap<(&StopId, Period), bool> = HashMap::new();
    for passage in scope.held().filter(|passage| passage.date < today) {
        let month = Period::month_of(passage.date);
        let in_month = *counted.entry((&passage.stop, month)).or_insert_with(|| {
            let periods = [month, Period::quarter_of(passage.date), Period::year_of(passage.date)];
            periods.iter().any(|period| months.contains(&(&passage.stop, *period)))
        });
        // The count of a month is due when the month is over.
        let is_due = by_day || month.last() < today;
        if !is_due {
            continue;
        }
        let (past, unknown) = found.entry(month).or_default();
        *past += 1;
        if !in_month && !days.contains(&(&passage.stop, passage.date)) {
            unknown.push(passage);
        }
    }
    found.retain(|_, (_, unknown)| !unknown.is_empty());
    Some(Unrecorded { months: found, by_day })
}

fn missing(scope: &Scope) -> Vec<Diagnostic> {
    let Some(found) = unrecorded(scope.model, scope.schedule, scope.programme, scope.today) else {
        return Vec::new();
    };
    let found = found.months;
    let Some(first) = found.values().find_map(|(_, unknown)| unknown.first()) else {
        return Vec::new();
    };
    let say = |(month, (past, unknown)): (&Period, &(usize, Vec<&Passage>))| {
        let mut stops: Vec<&str> = unknown.iter().map(|passage| passage.stop.as_str()).collect();
        stops.sort_unstable();
        stops.dedup();
        let count = unknown.len();
        let month = month.to_string();
        let stops = some(&stops, 3);
        message!("session-missing-month", month = month, count = count, past = *past, stops = stops)
    };
    let list: Vec<Message> = found.iter().map(say).collect();
    let count: usize = found.values().map(|(_, unknown)| unknown.len()).sum();
    let message = message!("session-missing", count = count, months = some(&list, NAMED_MAX))
        .with("article", monthly(scope));
    vec![Diagnostic::new(Code::SessionMissing, first.said_at().clone(), message)]
}

/// The clause that asks for the figures of a month.
fn monthly(scope: &Scope) -> Value {
    let deliverables = scope.model.mandate.deliverables.values();
    let ours = deliverables.filter(|one| one.programme == scope.programme.id);
    let due = ours.min_by_key(|one| one.kind != DeliverableKind::MonthlyTable);
    article(due.and_then(|one| one.source.as_ref()))
}
