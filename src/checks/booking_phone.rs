//! The number to book with.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::BookingPhone, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    if scope.programme.phone.is_some() {
        return Vec::new();
    }
    let message = message!("booking-phone", programme = scope.programme.id.as_str());
    vec![Diagnostic::new(CHECK.code, scope.programme.span.clone(), message)]
}
