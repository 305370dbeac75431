//! Weeks of service over the whole programme.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::IsoWeek;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{CheckLevel, Measured};
use crate::words::message;

use super::terms::article_of;
use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::ServiceWeeks, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let Some(target) = scope.model.mandate.target(&scope.programme.id, "service-weeks") else {
        return Vec::new();
    };
    let Some(wanted) = target.value else { return Vec::new() };
    let weeks: BTreeSet<IsoWeek> = scope.held().map(|passage| IsoWeek::of(passage.date)).collect();
    let served = u32::try_from(weeks.len()).unwrap_or(u32::MAX);
    let short = wanted - f64::from(served);
    if short <= 0.0 {
        return Vec::new();
    }
    let message = message!(
        "service-weeks",
        served = served,
        wanted = wanted,
        short = short,
        article = article_of(target, Measured::Weeks, scope),
    );
    vec![Diagnostic::new(CHECK.code, cause(scope, &weeks).clone(), message)]
}

/// The record that leaves most of the other weeks without a passage; the programme where none does.
fn cause<'a>(scope: &'a Scope, served: &BTreeSet<IsoWeek>) -> &'a Span {
    let ours = scope.schedule.passages.iter();
    let lost = ours.filter(|passage| {
        passage.programme == scope.programme.id
            && passage.notice.is_some()
            && !served.contains(&IsoWeek::of(passage.date))
    });
    let mut weeks: BTreeMap<&Span, BTreeSet<IsoWeek>> = BTreeMap::new();
    for passage in lost {
        weeks.entry(passage.said_at()).or_default().insert(IsoWeek::of(passage.date));
    }
    let most = weeks.iter().max_by_key(|(_, weeks)| weeks.len());
    most.map_or(&scope.programme.span, |(span, _)| span)
}
