//! Meetings of committees: their dates are fixed in time, and they meet as often as the contract
//! says.

use crate::calendar::{Date, Datelike, Days, Period};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Committee, Rhythm};

use super::{Check, Look, Scope, some};

pub const CHECK: Check = Check {
    code: Code::CommitteeDate,
    level: CheckLevel::Warning,
    doc: "The date of a meeting is fixed as many months ahead as the committee's record asks; a \
        committee that meets in one \
          quarter of the year has a date there sixty days before it could no longer be fixed; one \
          that meets for every \
          quarter or year has met by the end of the next (digital vouchers, art. 7: fourth \
          quarter, fixed two months ahead; \
          mobile team, part 6: every quarter).",
    look: Look::Whole(check),
};

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
            fixed_late(committee)
                .into_iter()
                .chain(not_fixed(scope, committee))
                .chain(not_held(scope, committee))
        })
        .collect()
}

fn fixed_late(committee: &Committee) -> Vec<Diagnostic> {
    let late = |meeting: &crate::model::Meeting| {
        let (deadline, fixed_on) = (committee.fixing_deadline(meeting)?, meeting.fixed_on?);
        let message =
            format!("the meeting on {} was fixed on {fixed_on}, after {deadline}", meeting.date);
        let finding = Diagnostic::warning(CHECK.code, meeting.span.clone(), message)
            .hint("agree on the next date earlier, or choose a later one");
        (fixed_on > deadline).then_some(finding)
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
    let message = format!(
        "`{}` meets in {quarter}, and no date is fixed; the last day to fix one is {deadline}",
        committee.id
    );
    let hint = "agree on a date and add it to `meetings` with `fixed_on`";
    Some(Diagnostic::warning(CHECK.code, committee.span.clone(), message).hint(hint))
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
            missing.push(period);
        }
        period = next;
    }
    if missing.is_empty() {
        return None;
    }
    let message = format!("no meeting of `{}` assesses {}", committee.id, some(&missing, 4));
    let hint = "add the meeting to `meetings` with the `period` that it assesses";
    Some(Diagnostic::warning(CHECK.code, committee.span.clone(), message).hint(hint))
}
