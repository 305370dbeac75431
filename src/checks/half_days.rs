//! Weeks whose half-days are not all accounted for, where the contract counts them.

use crate::calendar::{Date, Days};
use crate::diagnostics::{Code, Diagnostic};
use crate::indicators::{HalfDayWeek, half_days};
use crate::model::{Bound, CheckLevel, ContractTerm, Measured, Model, Programme};
use crate::schedule::Schedule;
use crate::words::message;

use super::terms::of_programme;
use super::{Check, Look, Scope, some};

/// Weeks that are named one by one.
const NAMED_MAX: usize = 6;

pub const CHECK: Check =
    Check { code: Code::HalfDays, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let Some(term) = term(scope.model, scope.programme) else { return Vec::new() };
    let Some(wanted) = term.bound.map(Bound::value) else { return Vec::new() };
    let weeks = past_weeks(scope.model, scope.schedule, scope.programme, scope.today);
    let of = |is_such: fn(f64, f64) -> bool| -> Vec<&HalfDayWeek> {
        weeks.iter().filter(|week| is_such(f64::from(week.total()), wanted)).collect()
    };
    let (fewer, more) = (of(|found, wanted| found < wanted), of(|found, wanted| found > wanted));
    let named = |weeks: &[&HalfDayWeek]| {
        let mondays: Vec<Date> = weeks.iter().map(|week| week.week.monday()).collect();
        some(&mondays, NAMED_MAX)
    };
    let span_of = |weeks: &[&HalfDayWeek]| {
        let mut records = scope.model.activity.half_days.iter();
        let own = records.find(|one| {
            one.programme == scope.programme.id && weeks.iter().any(|week| week.week == one.week)
        });
        own.map_or_else(|| term.span.clone(), |one| one.span.clone())
    };
    let missing = (!fewer.is_empty()).then(|| {
        let message = message!(
            "half-days-missing",
            count = fewer.len(),
            weeks = named(&fewer),
            wanted = wanted,
            promise = term.promise.as_str(),
            article = term.article.as_str(),
        );
        Diagnostic::new(CHECK.code, span_of(&fewer), message)
    });
    let is_exact = matches!(term.bound, Some(Bound::Exactly(_)));
    let beyond = (is_exact && !more.is_empty()).then(|| {
        let message = message!(
            "half-days-beyond",
            count = more.len(),
            weeks = named(&more),
            wanted = wanted,
        );
        Diagnostic::new(CHECK.code, span_of(&more), message)
    });
    missing.into_iter().chain(beyond).collect()
}

/// The term that counts the half-days of a week.
pub fn term<'a>(model: &'a Model, programme: &'a Programme) -> Option<&'a ContractTerm> {
    of_programme(&model.mandate, programme).find(|term| term.measure == Measured::HalfDays)
}

/// The weeks that are over, from that of the first passage to that of the last.
pub fn past_weeks(
    model: &Model,
    schedule: &Schedule,
    programme: &Programme,
    today: Date,
) -> Vec<HalfDayWeek> {
    let ours = || {
        let passages = schedule.passages.iter();
        passages.filter(|one| one.programme == programme.id && one.takes_place())
    };
    let (Some(first), Some(last)) = (ours().next(), ours().next_back()) else {
        return Vec::new();
    };
    let monday = crate::calendar::IsoWeek::of(first.date).monday();
    let last = (last.date + Days::new(6)).min(today - Days::new(1)).min(programme.until);
    half_days(model, schedule, programme, (monday, last))
}
