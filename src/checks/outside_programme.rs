//! Passages before the programme begins or after it has ended.

use std::collections::BTreeMap;

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::CheckLevel;
use crate::schedule::{Grounds, Passage};
use crate::words::message;

use super::{Check, Look, Scope, some};

pub const CHECK: Check = Check {
    code: Code::OutsideProgramme,
    level: CheckLevel::Error,
    look: Look::Passages { is_odd: is_outside, say },
};

fn is_outside(grounds: &Grounds, passage: &Passage) -> bool {
    let programme = grounds.programme_of(passage);
    !(programme.from..=programme.until).contains(&passage.date)
}

fn say(scope: &Scope, odd: &[&Passage]) -> Vec<Diagnostic> {
    let mut days: BTreeMap<&Span, Vec<Date>> = BTreeMap::new();
    for passage in odd {
        days.entry(passage.said_at()).or_default().push(passage.date);
    }
    let say = |(span, days): (&Span, Vec<Date>)| {
        let message = message!(
            "outside-programme",
            count = days.len(),
            from = scope.programme.from,
            until = scope.programme.until,
            days = some(&days, 3),
        );
        Diagnostic::new(CHECK.code, span.clone(), message)
    };
    days.into_iter().map(say).collect()
}
