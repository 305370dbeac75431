//! The number to book with.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;

use super::{Check, Look, Scope};

pub const CHECK: Check = Check {
    code: Code::BookingPhone,
    level: CheckLevel::Warning,
    doc: "The programme has a telephone number, which stands on every public page, poster and \
        calendar entry (mobile public \
          writer, art. 2.1.3: appointments are made by telephone with the operator).",
    look: Look::Whole(check),
};

fn check(scope: &Scope) -> Vec<Diagnostic> {
    if scope.programme.phone.is_some() {
        return Vec::new();
    }
    let message =
        format!("the programme `{}` has no telephone number to book with", scope.programme.id);
    let hint = "add `phone: +33 …`, or set `checks: {booking-phone: off}` where nothing is booked";
    vec![Diagnostic::warning(CHECK.code, scope.programme.span.clone(), message).hint(hint)]
}
