//! Stops without coordinates.

use crate::diagnostics::Diagnostic;
use crate::model::{CheckLevel, StopStatus};

use super::{Check, Scope};

pub const CHECK: Check = Check {
    code: "stop-position",
    level: CheckLevel::Warning,
    doc: "A validated stop has a latitude and a longitude: without them it is missing from the open data's map, from calendars' \
          navigation and from the check of travel times.",
    run: check,
};

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let stops = scope.service().stops.values().filter(|stop| stop.programme == scope.programme.id);
    let without = stops.filter(|stop| stop.status == StopStatus::Validated && stop.position.is_none());
    let say = |stop: &crate::model::Stop| {
        let message = format!("`{}` has no position", stop.id);
        Diagnostic::warning(CHECK.code, stop.span.clone(), message).hint("add `latitude:` and `longitude:` in degrees, such as 48.58 and 7.75")
    };
    without.map(say).collect()
}
