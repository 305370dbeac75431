//! Records of free places that apply to no passage: their day is past, or nothing is held then.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::schedule::Idle;
use crate::words::message;

use super::{Check, Look, Scope, some};

pub const CHECK: Check =
    Check { code: Code::FreePlaces, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let is_ours = |stop| {
        let stop = scope.service().stops.get(stop);
        stop.is_some_and(|stop| stop.is_of(&scope.programme.id))
    };
    let past = scope.service().free_places.iter().filter(|one| one.date < scope.today);
    let mut findings: Vec<Diagnostic> = past
        .filter(|one| is_ours(&one.stop))
        .map(|one| {
            let message = message!("free-places-past", stop = one.stop.as_str(), date = one.date);
            Diagnostic::new(CHECK.code, one.span.clone(), message)
        })
        .collect();
    for idle in &scope.schedule.idle {
        let Idle::FreePlaces { stop, date, nearest, first, span } = idle else { continue };
        if *date < scope.today || !is_ours(stop) {
            continue;
        }
        let message = match first {
            Some(first) => message!(
                "free-places-twice",
                stop = stop.as_str(),
                date = *date,
                place = first.to_string(),
            ),
            None => message!("free-places-nothing", stop = stop.as_str(), date = *date),
        };
        let said = Diagnostic::new(CHECK.code, span.clone(), message);
        findings.push(match nearest.is_empty() || first.is_some() {
            true => said,
            false => said.hint(message!("free-places-nearest", days = some(nearest, 2))),
        });
    }
    findings
}
