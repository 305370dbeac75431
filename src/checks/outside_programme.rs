//! Passages before the programme begins or after it has ended.

use std::collections::BTreeMap;

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::CheckLevel;
use crate::schedule::{Grounds, Passage};

use super::{Check, Look, Scope, counted, some};

pub const CHECK: Check = Check {
    code: Code::OutsideProgramme,
    level: CheckLevel::Error,
    doc: "Every passage lies between the programme's first and last day (`from` and `until`): \
        outside them nothing is agreed \
          with the funder.",
    look: Look::Passages { is_odd: is_outside, say },
};

fn is_outside(grounds: &Grounds, passage: &Passage) -> bool {
    !(grounds.programme.from..=grounds.programme.until).contains(&passage.date)
}

fn say(scope: &Scope, odd: &[&Passage]) -> Vec<Diagnostic> {
    let (from, until) = (scope.programme.from, scope.programme.until);
    let mut days: BTreeMap<&Span, Vec<Date>> = BTreeMap::new();
    for passage in odd {
        days.entry(passage.said_at()).or_default().push(passage.date);
    }
    let say = |(span, days): (&Span, Vec<Date>)| {
        let message = format!(
            "{} outside the programme, which runs from {from} to {until}: {}",
            counted(days.len(), "passage"),
            some(&days, 3)
        );
        Diagnostic::error(CHECK.code, span.clone(), message)
            .hint("correct the dates, or the programme's `from` and `until`")
    };
    days.into_iter().map(say).collect()
}
