//! Weeks of service over the whole programme.

use std::collections::BTreeSet;

use crate::calendar::IsoWeek;
use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::words::message;

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
    let message = message!("service-weeks", served = served, wanted = wanted, short = short);
    vec![Diagnostic::new(CHECK.code, target.span.clone(), message)]
}
