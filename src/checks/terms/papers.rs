//! Papers that a contract wants kept: the diagnostic, minutes, an insurance, a leave.

use crate::calendar::{Date, Days, Period};
use crate::diagnostics::Diagnostic;
use crate::model::{Coded, Occasion, Paper, PaperKind, StopId};
use crate::words::message;

use super::Asked;

pub(super) fn papers(asked: &Asked) -> Vec<Diagnostic> {
    let Coded::Papers(kinds, occasion) = &asked.term.coded else { return Vec::new() };
    let pairs = kinds.iter().zip(&asked.term.each);
    pairs
        .flat_map(|(kind, name)| match occasion {
            Some(Occasion::Place) => of_places(asked, *kind, name),
            Some(Occasion::Quarter) => of_periods(asked, *kind, name, Period::quarter_of),
            Some(Occasion::Meeting) => of_meetings(asked, *kind, name),
            Some(Occasion::Year) => of_periods(asked, *kind, name, Period::year_of),
            None => once(asked, *kind, name).into_iter().collect(),
        })
        .collect()
}

/// The papers of a kind that there are by today.
fn of_kind<'a>(asked: &Asked<'a>, kind: PaperKind) -> impl Iterator<Item = &'a Paper> {
    let (programme, today) = (&asked.scope.programme.id, asked.scope.today);
    let all = asked.scope.model.mandate.papers.iter();
    all.filter(move |paper| {
        paper.programme == *programme && paper.kind == kind && paper.from <= today
    })
}

/// The last day on which a paper is in time, by the agreement that begins the time.
fn last_day(asked: &Asked) -> Option<Date> {
    let agreements = asked.scope.model.mandate.agreements.iter();
    let mut named = agreements.filter(|one| asked.term.of.contains(&one.id));
    let signed = named.find_map(|one| one.signed_on)?;
    let days = asked.term.bound?.value();
    let days = (0..=3_660_u64).find(|number| f64_of(*number) >= days)?;
    signed.checked_add_days(Days::new(days))
}

fn f64_of(number: u64) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}

/// A paper that is there once, in time where the term has a day.
fn once(asked: &Asked, kind: PaperKind, name: &str) -> Option<Diagnostic> {
    let today = asked.scope.today;
    let last = asked.term.due.or_else(|| last_day(asked));
    let first = of_kind(asked, kind).next();
    match (first, last) {
        (None, last) => {
            let begun = asked.scope.programme.from <= today;
            let is_due = last.map_or(begun, |last| last < today);
            is_due.then(|| asked.absent(message!("term-what-paper", kind = name)))
        }
        (Some(paper), Some(last)) if paper.from > last => {
            let message = message!("term-paper-late", kind = name, day = paper.from, last = last);
            let key = if paper.period.is_some() { "period" } else { "date" };
            Some(asked.say(&paper.span, message).at_key(key))
        }
        (Some(_), _) => None,
    }
}

/// Places that are served and of which the paper is missing: those `of` where they are named.
fn of_places(asked: &Asked, kind: PaperKind, name: &str) -> Vec<Diagnostic> {
    let (scope, of) = (asked.scope, &asked.term.of);
    let is_named = |id: &StopId| of.is_empty() || of.iter().any(|one| one == id.as_str());
    let stops = scope.service().published_stops();
    let ours = stops.filter(|stop| stop.is_of(&scope.programme.id) && is_named(&stop.id));
    let served = ours.filter(|stop| {
        let mut held = scope.schedule.of_stop(&stop.id).filter(|one| one.takes_place());
        held.next().is_some_and(|first| first.date <= scope.today)
    });
    let without =
        served.filter(|stop| !of_kind(asked, kind).any(|one| one.stops.contains(&stop.id)));
    let found = without.map(|stop| {
        let message = message!("term-paper-place", kind = name, stop = stop.id.as_str());
        asked.say(&stop.span, message)
    });
    asked.few(found)
}

/// Meetings of the committees `of` that were held a month ago, and without the paper of their day.
fn of_meetings(asked: &Asked, kind: PaperKind, name: &str) -> Vec<Diagnostic> {
    let committees = asked.scope.model.mandate.committees.values();
    let ours = committees.filter(|one| asked.term.of.iter().any(|id| id == one.id.as_str()));
    let past = ours.flat_map(|one| &one.meetings);
    let past = past.filter(|one| one.date + Days::new(31) < asked.scope.today);
    let without = past.filter(|one| !of_kind(asked, kind).any(|paper| paper.covers(one.date)));
    let found = without.map(|meeting| {
        let message = message!("term-paper-meeting", kind = name, day = meeting.date);
        asked.say(&meeting.span, message)
    });
    asked.few(found)
}

/// Periods of the programme that are over and without the paper.
fn of_periods(
    asked: &Asked,
    kind: PaperKind,
    name: &str,
    period_of: fn(Date) -> Period,
) -> Vec<Diagnostic> {
    let programme = asked.scope.programme;
    let mut missing = Vec::new();
    let mut day = programme.from;
    loop {
        let period = period_of(day);
        if period.last().min(programme.until) >= asked.scope.today || day > programme.until {
            break;
        }
        let is_there = |paper: &Paper| paper.from <= period.last() && period.first() <= paper.until;
        if !of_kind(asked, kind).any(is_there) {
            missing.push(period.to_string());
        }
        day = period.last() + Days::new(1);
    }
    let what = message!("term-what-paper", kind = name);
    let span = of_kind(asked, kind).last().map_or(&asked.term.span, |paper| &paper.span);
    asked.lacks(span, what, &missing).into_iter().collect()
}
