//! Kinds of records that a contract makes necessary, and counts of each month.

use std::collections::BTreeSet;

use crate::calendar::{Date, Period};
use crate::diagnostics::Diagnostic;
use crate::model::{Coded, ProgrammeId, SessionStatus};
use crate::words::message;

use super::Asked;

/// Kinds of which the programme has no record although it has begun.
pub(super) fn recorded(asked: &Asked) -> Vec<Diagnostic> {
    let missing = asked.missing(|kind| is_kept(asked, kind));
    let has_begun = asked.scope.programme.from <= asked.scope.today;
    let said = asked.lacks(&asked.term.span, message!("term-what-recorded"), &missing);
    said.filter(|_| has_begun).into_iter().collect()
}

fn is_kept(asked: &Asked, kind: &str) -> bool {
    let (activity, mandate) = (&asked.scope.model.activity, &asked.scope.model.mandate);
    let ours = |programme: &ProgrammeId| *programme == asked.scope.programme.id;
    let of_lot = |lot| activity.voucher_lots.get(lot).is_some_and(|lot| ours(&lot.programme));
    match kind {
        "papers" => mandate.papers.iter().any(|one| ours(&one.programme)),
        "decisions" => mandate.decisions.iter().any(|one| ours(&one.programme)),
        "incidents" => mandate.incidents.iter().any(|one| ours(&one.programme)),
        "briefings" => mandate.briefings.iter().any(|one| ours(&one.programme)),
        "budgets" => mandate.budgets.iter().any(|one| ours(&one.programme)),
        "expenses" => {
            mandate.budgets.iter().any(|one| ours(&one.programme) && !one.used.is_empty())
        }
        "half_days" => activity.half_days.iter().any(|one| ours(&one.programme)),
        "liaison_sheets" => {
            activity.liaison_sheets.iter().any(|one| ours(&one.programme))
                || activity
                    .follow_ups
                    .iter()
                    .any(|one| ours(&one.programme) && one.liaison_sheet_on.is_some())
        }
        "workshops" => activity.workshops.iter().any(|one| ours(&one.programme)),
        "outreach" => activity.outreach.iter().any(|one| ours(&one.programme)),
        "surveys" => activity.surveys.iter().any(|one| ours(&one.programme)),
        "voucher_placements" => activity.voucher_placements.iter().any(|one| of_lot(&one.lot)),
        "voucher_returns" => activity.voucher_returns.iter().any(|one| ours(&one.programme)),
        _ => false,
    }
}

/// Months with public that are over and of which a measure was not counted.
pub(super) fn monthly(asked: &Asked) -> Vec<Diagnostic> {
    let (activity, programme) = (&asked.scope.model.activity, asked.scope.programme);
    let ours = |id: &ProgrammeId| *id == programme.id;
    let sessions = activity.sessions.iter().filter(|one| {
        ours(&one.programme) && one.status == SessionStatus::Held && !one.visits.is_empty()
    });
    let grants = activity.voucher_grants.iter().filter(|one| ours(&one.programme));
    let follow_ups = activity.follow_ups.iter().filter(|one| ours(&one.programme));
    let days = sessions.map(|one| one.date);
    let days = days.chain(grants.map(|one| one.date)).chain(follow_ups.map(|one| one.opened_on));
    let over = |day: &Date| Period::month_of(*day).last() < asked.scope.today;
    let months: BTreeSet<Period> = days.filter(over).map(Period::month_of).collect();
    let below = asked.term.of.iter().flat_map(|measure| below(asked, measure));
    let below: Vec<Diagnostic> = below.collect();
    let of = asked.term.of.iter();
    let missing = of.filter_map(|measure| {
        let mut counted: BTreeSet<Period> = BTreeSet::new();
        for tally in activity.tallies.iter() {
            if ours(&tally.programme) && tally.measure.as_str() == measure {
                let within = months.iter().filter(|month| {
                    tally.when.first() <= month.last() && month.first() <= tally.when.last()
                });
                counted.extend(within);
            }
        }
        let missing = months.difference(&counted).map(ToString::to_string);
        let missing: Vec<String> = missing.collect();
        let what = message!("term-what-monthly", measure = measure);
        asked.lacks(&asked.term.span, what, &missing)
    });
    missing.chain(below).collect()
}

/// Counts of a period that are below what else was counted in it.
fn below(asked: &Asked, measure: &str) -> Vec<Diagnostic> {
    let Coded::Counted(counted) = asked.term.coded else { return Vec::new() };
    let (model, programme) = (asked.scope.model, &asked.scope.programme.id);
    let others = model.activity.entries(&model.service, programme, counted, None);
    let tallies = model.activity.tallies.iter().filter(|tally| {
        tally.programme == *programme
            && tally.measure.as_str() == measure
            && tally.when.last() < asked.scope.today
    });
    let found = tallies.filter_map(|tally| {
        let within = |day: Date| (tally.when.first()..=tally.when.last()).contains(&day);
        let others =
            others.iter().filter(|one| within(one.when.first()) && within(one.when.last()));
        let others: u64 = others.map(|one| one.n).sum();
        if u64::from(tally.total) >= others {
            return None;
        }
        let message = message!(
            "term-below",
            measure = measure,
            from = tally.when.first(),
            found = tally.total,
            other = counted.code(),
            wanted = u32::try_from(others).unwrap_or(u32::MAX),
        );
        Some(asked.say(&tally.span, message).at_key("total"))
    });
    asked.few(found)
}
