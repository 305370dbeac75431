//! Rules that records and artefacts must keep: one rule a file. Knows nothing of how a finding is shown.

use crate::calendar::Date;
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::{CheckLevel, Model};
use crate::schedule::Schedule;

/// What a check looks at.
pub struct Subject<'a> {
    pub model: &'a Model,
    pub schedule: &'a Schedule,
    pub today: Date,
}

/// A rule. Its level can be changed in the programme record under `checks:`.
pub struct Check {
    /// The code of its diagnostics.
    pub code: &'static str,
    /// What it asks and which article says so, for the manual.
    pub doc: &'static str,
    run: fn(&Subject) -> Vec<Diagnostic>,
}

/// The rules, in the order in which the manual names them.
pub const CHECKS: &[Check] = &[];

/// Runs every check that is not switched off.
pub fn run(subject: &Subject) -> Vec<Diagnostic> {
    CHECKS.iter().flat_map(|check| levelled(check, subject)).collect()
}

/// A level set by any programme holds for the findings of the check. Levels are set per programme; a project of several
/// programmes hears the loudest.
fn levelled(check: &Check, subject: &Subject) -> Vec<Diagnostic> {
    let levels = subject.model.service.programmes.values().filter_map(|programme| programme.checks.get(check.code));
    let level = levels.max().copied();
    let severity = match level {
        Some(CheckLevel::Off) => return Vec::new(),
        Some(CheckLevel::Warning) => Some(Severity::Warning),
        Some(CheckLevel::Error) => Some(Severity::Error),
        None => None,
    };
    let mut findings = (check.run)(subject);
    for finding in &mut findings {
        finding.severity = severity.unwrap_or(finding.severity);
    }
    findings
}
