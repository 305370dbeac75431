//! Passages added on, or moved onto, a public holiday.

use crate::calendar::Holiday;
use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::schedule::{Grounds, Passage};
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check = Check {
    code: Code::Holiday,
    level: CheckLevel::Error,
    look: Look::Passages { is_odd: |grounds, passage| falls_on(grounds, passage).is_some(), say },
};

fn falls_on(grounds: &Grounds, passage: &Passage) -> Option<Holiday> {
    grounds.programme.holidays.on(passage.date, grounds.commune_of(passage).good_friday)
}

fn say(scope: &Scope, odd: &[&Passage]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for passage in odd {
        let Some(commune) = scope.service().communes.get(&passage.commune) else { continue };
        let Some(holiday) = scope.programme.holidays.on(passage.date, commune.good_friday) else {
            continue;
        };
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
