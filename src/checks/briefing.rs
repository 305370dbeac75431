//! Months in which no partner was sent the tours to come, where the contract wants them informed.

use crate::calendar::{Date, Period};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Briefing, CheckLevel, Coded, ContractTerm, Measured, Organisation};
use crate::words::message;

use super::terms::of_programme;
use super::{Check, Look, Scope, some};

/// Months that are named one by one.
const NAMED_MAX: usize = 6;

pub const CHECK: Check =
    Check { code: Code::Briefing, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let mut terms = of_programme(&scope.model.mandate, scope.programme);
    let Some(term) = terms.find(|term| term.measure == Measured::Informed) else {
        return Vec::new();
    };
    let all = scope.model.mandate.briefings.iter();
    let ours: Vec<&Briefing> =
        all.filter(|one| one.programme == scope.programme.id && one.date <= scope.today).collect();
    let mut months: Vec<Period> = scope
        .held()
        .map(|passage| Period::month_of(passage.date))
        .filter(|month| month.last() < scope.today)
        .collect();
    months.dedup();
    // What comes at the end of a month is of the next one.
    let is_told = |month: &Period| ours.iter().any(|one| tells(one, *month));
    let all_months = months.clone();
    months.retain(|month| !is_told(month));
    if months.is_empty() {
        return left_out(scope, term, &ours, &all_months);
    }
    let days: Vec<String> = months.iter().map(ToString::to_string).collect();
    let span = ours.last().map_or(&term.span, |one| &one.span);
    let message = message!(
        "briefing",
        count = months.len(),
        months = some(&days, NAMED_MAX),
        promise = term.promise.as_str(),
        article = term.article.as_str(),
    );
    vec![Diagnostic::new(CHECK.code, span.clone(), message)]
}

/// Organisations that follow a place of the programme and were sent nothing in some months, at the
/// last message that leaves one of them out.
fn left_out(
    scope: &Scope,
    term: &ContractTerm,
    ours: &[&Briefing],
    months: &[Period],
) -> Vec<Diagnostic> {
    let Coded::Roles(roles) = &term.coded else { return Vec::new() };
    let (service, programme) = (scope.service(), &scope.programme.id);
    let follows = |one: &&Organisation| {
        let takes_part = one.programmes.is_empty() || one.programmes.contains(programme);
        let mut stops = service.stops.values().filter(|stop| stop.is_of(programme));
        takes_part
            && roles.contains(&one.role)
            && stops.any(|stop| one.follows.iter().any(|area| service.covers(area, stop)))
    };
    let followers = service.organisations.values().filter(follows);
    let found = followers.filter_map(|one| {
        let sent: Vec<&&Briefing> = ours.iter().filter(|sent| sent.to.contains(&one.id)).collect();
        let is_told = |month: &Period| sent.iter().any(|sent| tells(sent, *month));
        let missing: Vec<String> =
            months.iter().filter(|month| !is_told(month)).map(ToString::to_string).collect();
        let last = ours.iter().rev().find(|sent| !sent.to.contains(&one.id));
        let message = message!(
            "briefing-left-out",
            organisation = one.id.as_str(),
            months = some(&missing, NAMED_MAX),
            promise = term.promise.as_str(),
            article = term.article.as_str(),
        );
        let span = last.map_or(&term.span, |sent| &sent.span);
        (!missing.is_empty()).then(|| Diagnostic::new(CHECK.code, span.clone(), message))
    });
    found.take(NAMED_MAX).collect()
}

/// Whether a message is about a month: by its period, else by its day.
fn tells(briefing: &Briefing, month: Period) -> bool {
    let about = |period: Period| period.first() <= month.last() && month.first() <= period.last();
    briefing.period.map_or_else(|| month.contains(briefing.date), about)
}

/// Whether somebody was sent something within the month before a day.
pub fn is_recent(on: Date, today: Date) -> bool {
    (today - on).num_days() <= 31
}
