//! Agreements: length of a term, renewal and notice.

use crate::calendar::{Date, Datelike, Days, Period};
use crate::diagnostics::Diagnostic;
use crate::model::{Agreement, Coded, Stop};
use crate::words::message;

use super::Asked;

/// The agreements that the term names, or else all of the programme; and those that are missing.
fn named<'a>(asked: &Asked<'a>) -> (Vec<&'a Agreement>, Vec<Diagnostic>) {
    let ours = asked
        .scope
        .model
        .mandate
        .agreements
        .iter()
        .filter(|agreement| agreement.programme == asked.scope.programme.id);
    let of = &asked.term.of;
    let found: Vec<&Agreement> =
        ours.filter(|agreement| of.is_empty() || of.contains(&agreement.id)).collect();
    let is_there = |id: &String| found.iter().any(|agreement| agreement.id == **id);
    let mut absent: Vec<Diagnostic> = of
        .iter()
        .filter(|id| !is_there(id))
        .map(|id| asked.absent(message!("term-what-agreement", id = id)))
        .collect();
    if found.is_empty() && of.is_empty() {
        absent.push(asked.absent(message!("term-what-any-agreement")));
    }
    if let Some(by) = asked.term.by.as_deref() {
        let without =
            found.iter().filter(|one| one.parties.iter().all(|party| party.as_str() != by));
        absent.extend(without.filter_map(|agreement| {
            let what = message!("term-what-parties", id = &agreement.id);
            Some(asked.lacks(&agreement.span, what, &[by.to_owned()])?.at_key("parties"))
        }));
    }
    (found, absent)
}

pub(super) fn months(asked: &Asked) -> Vec<Diagnostic> {
    let (agreements, absent) = named(asked);
    let of_each = agreements.into_iter().filter_map(|agreement| {
        let after = agreement.first_term.until + Days::new(1);
        let from = agreement.first_term.from;
        let months = (after.year() - from.year()) * 12 + after.month0().cast_signed()
            - from.month0().cast_signed();
        let what = message!("term-what-agreement-months", id = &agreement.id);
        Some(asked.number(&agreement.span, what, f64::from(months))?.at_key("term_months"))
    });
    of_each.chain(absent).collect()
}

pub(super) fn notice(asked: &Asked) -> Vec<Diagnostic> {
    let (agreements, absent) = named(asked);
    let of_each = agreements.into_iter().filter_map(|agreement| {
        let what = message!("term-what-notice-months", id = &agreement.id);
        let months = agreement.notice_months.unwrap_or(0);
        Some(asked.number(&agreement.span, what, f64::from(months))?.at_key("notice_months"))
    });
    of_each.chain(absent).collect()
}

pub(super) fn renewal(asked: &Asked) -> Vec<Diagnostic> {
    let Coded::Renewal(wanted) = asked.term.coded else { return Vec::new() };
    let (agreements, absent) = named(asked);
    let other = agreements.into_iter().filter(|agreement| agreement.renewal != wanted);
    let of_each = other.map(|agreement| {
        let what = message!("term-what-renewal", id = &agreement.id);
        asked.differs(&agreement.span, what, agreement.renewal.code()).at_key("renewal")
    });
    let of_each: Vec<Diagnostic> = of_each.collect();
    of_each.into_iter().chain(lengths(asked)).chain(absent).collect()
}

/// Renewals of another length than the first term.
fn lengths(asked: &Asked) -> Vec<Diagnostic> {
    let Some(bound) = asked.term.bound else { return Vec::new() };
    let (agreements, _) = named(asked);
    let other = agreements.into_iter().filter(|one| !bound.holds(f64::from(one.renewal_months)));
    let of_each = other.filter_map(|agreement| {
        let what = message!("term-what-renewal-months", id = &agreement.id);
        let months = f64::from(agreement.renewal_months);
        Some(asked.number(&agreement.span, what, months)?.at_key("renewal_months"))
    });
    of_each.collect()
}

/// The months of the programme, from the first to the last.
pub(super) fn runs(asked: &Asked) -> Vec<Diagnostic> {
    let Coded::Period(wanted) = asked.term.coded else { return Vec::new() };
    let programme = asked.scope.programme;
    let (first, last) = (Period::month_of(programme.from), Period::month_of(programme.until));
    if first.first() == wanted.first() && last.last() == wanted.last() {
        return Vec::new();
    }
    let found = format!("{} – {}", programme.from, programme.until);
    let key = if first.first() == wanted.first() { "until" } else { "from" };
    vec![asked.differs(&programme.span, message!("term-what-runs"), found).at_key(key)]
}

/// Days of the programme on which an agreement does not hold.
pub(super) fn covers(asked: &Asked) -> Vec<Diagnostic> {
    let programme = asked.scope.programme;
    let (agreements, absent) = named(asked);
    let of_each = agreements.into_iter().filter_map(|agreement| {
        let days = [programme.from, programme.until];
        let open = days.into_iter().find(|day| agreement.term_on(*day).is_none())?;
        let message = message!("term-agreement-open", id = &agreement.id, day = open);
        let key = if open == programme.from { "signed_on" } else { "until" };
        Some(asked.say(&agreement.span, message).at_key(key))
    });
    of_each.chain(absent).collect()
}

/// Places with equipment that is lent and no agreement on the first day of service there, or today.
pub(super) fn places(asked: &Asked) -> Vec<Diagnostic> {
    let scope = asked.scope;
    let stops = scope.service().published_stops().filter(|stop| {
        stop.is_of(&scope.programme.id) && asked.term.each.iter().all(|thing| stop.has(thing))
    });
    let holds = |stop: &Stop, day: Date| {
        scope.model.mandate.agreements.iter().any(|agreement| {
            agreement.programme == scope.programme.id
                && agreement.stops.contains(&stop.id)
                && agreement.term_on(day).is_some()
        })
    };
    let open = stops.filter_map(|stop| {
        let mut held = scope.schedule.of_stop(&stop.id).filter(|one| one.takes_place());
        let first = held.next().map(|passage| passage.date)?;
        let days = [first, scope.today.clamp(first, scope.programme.until.max(first))];
        let day = days.into_iter().find(|day| !holds(stop, *day))?;
        let message = message!("term-agreement-place", stop = stop.id.as_str(), day = day);
        Some(asked.say(&stop.span, message))
    });
    asked.few(open)
}
