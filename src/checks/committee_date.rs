//! Meetings of committees: their dates are fixed in time, and they meet as often as the contract
//! says.

use crate::calendar::{Date, Datelike, Days, Period};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Committee, Meeting, Rhythm};
use crate::words::message;

use super::{Check, Look, Scope, article, some};

pub const CHECK: Check =
    Check { code: Code::CommitteeDate, level: CheckLevel::Warning, look: Look::Whole(check) };

const DAYS_BEFORE: u64 = 60;

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let committees = scope
        .model
        .mandate
        .committees
        .values()
        .filter(|committee| committee.programme == scope.programme.id);
    committees
        .flat_map(|committee| {
            fixed_late(scope, committee)
                .into_iter()
                .chain(not_fixed(scope, committee))
                .chain(not_held(scope, committee))
        })
        .collect()
}

fn fixed_late(scope: &Scope, committee: &Committee) -> Vec<Diagnostic> {
    let late = |meeting: &Meeting| {
        let deadline = committee.fixing_deadline(meeting)?;
        let Some(fixed_on) = meeting.fixed_on else {
            let message = message!("committee-date-fixing", date = meeting.date)
                .with("deadline", deadline)
                .with("article", article(committee.source.as_ref()));
            return (deadline < scope.today)
                .then(|| Diagnostic::new(CHECK.code, meeting.span.clone(), message));
        };
        let message = message!(
            "committee-date",
            date = meeting.date,
            fixed = fixed_on,
            deadline = deadline,
            article = article(committee.source.as_ref()),
        );
        (fixed_on > deadline).then(|| Diagnostic::new(CHECK.code, meeting.span.clone(), message))
    };
    committee.meetings.iter().filter_map(late).collect()
}

/// This year's quarter comes near, and no meeting stands in it.
fn not_fixed(scope: &Scope, committee: &Committee) -> Option<Diagnostic> {
    let (today, year) = (scope.today, scope.today.year());
    let quarter = Period::Quarter { year, quarter: committee.quarter? };
    let runs = scope.programme.from <= quarter.last()
        && scope.programme.until >= quarter.first()
        && scope.programme.from <= today;
    if !runs || committee.meets_in_its_quarter(year) {
        return None;
    }
    let deadline = committee.fixing_deadline_of(quarter.last())?;
    if today + Days::new(DAYS_BEFORE) < deadline {
        return None;
    }
    let message = message!(
        "committee-date-open",
        committee = committee.id.as_str(),
        quarter = quarter.to_string(),
        deadline = deadline,
        article = article(committee.source.as_ref()),
    );
    Some(Diagnostic::new(CHECK.code, committee.span.clone(), message))
}

/// Periods that ended a whole period ago, and that no meeting assesses.
fn not_held(scope: &Scope, committee: &Committee) -> Option<Diagnostic> {
    let period_of: fn(Date) -> Period = match committee.every? {
        Rhythm::Quarter => Period::quarter_of,
        Rhythm::Year => Period::year_of,
    };
    let last = scope.today.min(scope.programme.until);
    let mut period = period_of(scope.programme.from);
    let mut missing = Vec::new();
    while period.last() <= last {
        let next = period_of(period.last() + Days::new(1));
        if next.last() < scope.today && committee.meeting_on(period).is_none() {
            missing.push(period.to_string());
        }
        period = next;
    }
    if missing.is_empty() {
        return None;
    }
    let message = message!(
        "committee-date-missing",
        committee = committee.id.as_str(),
        periods = some(&missing, 4),
        article = article(committee.source.as_ref()),
    );
    Some(Diagnostic::new(CHECK.code, committee.span.clone(), message))
}
