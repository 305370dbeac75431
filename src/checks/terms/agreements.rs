//! Agreements: length of a term, renewal and notice.

use crate::calendar::{Datelike, Days};
use crate::diagnostics::Diagnostic;
use crate::model::{Agreement, Coded};
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
        asked.number(&agreement.span, what, f64::from(months))
    });
    of_each.chain(absent).collect()
}

pub(super) fn notice(asked: &Asked) -> Vec<Diagnostic> {
    let (agreements, absent) = named(asked);
    let of_each = agreements.into_iter().filter_map(|agreement| {
        let what = message!("term-what-notice-months", id = &agreement.id);
        let months = agreement.notice_months.unwrap_or(0);
        asked.number(&agreement.span, what, f64::from(months))
    });
    of_each.chain(absent).collect()
}

pub(super) fn renewal(asked: &Asked) -> Vec<Diagnostic> {
    let Coded::Renewal(wanted) = asked.term.coded else { return Vec::new() };
    let (agreements, absent) = named(asked);
    let other = agreements.into_iter().filter(|agreement| agreement.renewal != wanted);
    let of_each = other.map(|agreement| {
        let what = message!("term-what-renewal", id = &agreement.id);
        asked.differs(&agreement.span, what, agreement.renewal.code())
    });
    of_each.chain(absent).collect()
}
