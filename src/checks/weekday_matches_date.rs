//! Weekdays written before dates.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::WeekdayMatchesDate, level: CheckLevel::Error, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let doubts = scope.model.doubts.iter().filter(|doubt| doubt.code == CHECK.code);
    doubts
        .filter(|doubt| doubt.span.as_ref().is_none_or(|span| scope.owns_file(span)))
        .cloned()
        .collect()
}
