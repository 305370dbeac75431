//! Passages added on, or moved onto, a day on which their place is closed.

use std::collections::BTreeMap;

use crate::diagnostics::Diagnostic;
use crate::model::CheckLevel;
use crate::schedule::Closures;

use super::{Check, Scope};

pub const CHECK: Check = Check {
    code: "closure",
    level: CheckLevel::Warning,
    doc: "A passage that an exception brings onto a day of closure is held, since the exception is the narrower record; the \
          check asks whether it was meant.",
    run: check,
};

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let service = scope.service();
    let closures = Closures::of(service);
    let mut of_stops = BTreeMap::new();
    let mut findings = Vec::new();
    for passage in scope.held() {
        let Some(stop) = service.stops.get(&passage.stop) else { continue };
        let closed = of_stops.entry(&passage.stop).or_insert_with(|| closures.of_stop(service, stop));
        let Some(closure) = closed.on(passage.date) else { continue };
        let message = format!("the passage at `{}` on {} falls into a closure, which stands at {}", passage.stop, passage.date, closure.span);
        let hint = "it is published as held; if that is not meant, delete the exception or choose another day";
        findings.push(Diagnostic::warning(CHECK.code, passage.said_at().clone(), message).hint(hint));
    }
    findings
}
