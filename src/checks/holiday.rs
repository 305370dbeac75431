//! Passages added on, or moved onto, a public holiday.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::schedule::Passage;
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check = Check {
    code: Code::Holiday,
    level: CheckLevel::Error,
    look: Look::Passages { is_odd: |grounds, passage| grounds.holiday_of(passage).is_some(), say },
};

fn say(scope: &Scope, odd: &[&Passage]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let confirmed = scope.confirmed();
    for passage in odd.iter().filter(|passage| !confirmed.contains(passage.said_at())) {
        let run = scope.schedule.run_of(&passage.key.stop);
        let Some(holiday) = run.and_then(|run| run.grounds.holiday_of(passage)) else { continue };
        let message = message!(
            "holiday",
            stop = passage.stop.as_str(),
            date = passage.date,
            holiday = holiday.key(),
        );
        findings.push(Diagnostic::new(CHECK.code, passage.said_at().clone(), message));
    }
    findings
}
