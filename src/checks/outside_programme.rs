//! Passages before the programme begins or after it has ended.

use std::collections::BTreeMap;

use crate::calendar::Date;
use crate::diagnostics::{Diagnostic, Span};
use crate::model::CheckLevel;

use super::{Check, Scope, counted, some};

pub const CHECK: Check = Check {
    code: "outside-programme",
    level: CheckLevel::Error,
    doc: "Every passage lies between the programme's first and last day (`from` and `until`): outside them nothing is agreed \
          with the funder.",
    run: check,
};

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let (from, until) = (scope.programme.from, scope.programme.until);
    let mut days: BTreeMap<&Span, Vec<Date>> = BTreeMap::new();
    for passage in scope.held().filter(|passage| !(from..=until).contains(&passage.date)) {
        days.entry(passage.said_at()).or_default().push(passage.date);
    }
    let say = |(span, days): (&Span, Vec<Date>)| {
        let message = format!("{} outside the programme, which runs from {from} to {until}: {}", counted(days.len(), "passage"), some(&days, 3));
        Diagnostic::error(CHECK.code, span.clone(), message).hint("correct the dates, or the programme's `from` and `until`")
    };
    days.into_iter().map(say).collect()
}
