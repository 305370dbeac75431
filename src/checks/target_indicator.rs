//! Targets for figures that nobody computes.

use crate::diagnostics::{Code, Diagnostic};
use crate::indicators;
use crate::model::{CheckLevel, Target};
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::TargetIndicator, level: CheckLevel::Warning, look: Look::Whole(check) };

/// Targets that a check reads and no figure shows.
const OF_CHECKS: &[&str] = &["weekly-opening-hours"];

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let targets =
        scope.model.mandate.targets.iter().filter(|target| target.programme == scope.programme.id);
    targets.filter_map(|target| unknown(scope, target)).collect()
}

fn unknown(scope: &Scope, target: &Target) -> Option<Diagnostic> {
    let (mandate, id) = (&scope.model.mandate, target.indicator.as_str());
    let of_program: Vec<&str> = indicators::figure_ids().chain(OF_CHECKS.iter().copied()).collect();
    if of_program.contains(&id) || mandate.indicator(&scope.programme.id, id).is_some() {
        return None;
    }
    let known = of_program
        .into_iter()
        .chain(mandate.indicators.iter().map(|indicator| indicator.id.as_str()));
    let message = message!("target-indicator", indicator = id);
    Some(Diagnostic::new(CHECK.code, target.span.clone(), message).suggest(id, known))
}
