//! Weekdays written before dates.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;

use super::{Check, Look, Scope};

pub const CHECK: Check = Check {
    code: Code::WeekdayMatchesDate,
    level: CheckLevel::Error,
    doc: "Where a date is written with its weekday (`vendredi 2019-08-16`), the two agree. One of \
        the tenders invites to a \
          \"vendredi 19 Août 2019\", which was a Monday. The date counts where the check is off.",
    look: Look::Whole(check),
};

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let doubts = scope.model.doubts.iter().filter(|doubt| doubt.code == CHECK.code);
    doubts
        .filter(|doubt| doubt.span.as_ref().is_none_or(|span| scope.owns_file(span)))
        .cloned()
        .collect()
}
