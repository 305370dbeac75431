//! Workshops without an attendance sheet, in a programme that keeps them, and numbers that two
//! papers have.

use std::collections::BTreeMap;

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Model, PaperKind, Programme, Workshop};
use crate::words::message;

use super::{Check, Look, Scope, some};

/// Days that are named one by one.
const NAMED_MAX: usize = 6;

pub const CHECK: Check =
    Check { code: Code::PaperMissing, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let without = without_sheet(scope.model, scope.programme, scope.today);
    let days: Vec<Date> = without.iter().map(|workshop| workshop.date).collect();
    let missing = without.first().map(|first| {
        let days = some(&days, NAMED_MAX);
        let message = message!("paper-missing", count = without.len(), days = days);
        Diagnostic::new(CHECK.code, first.span.clone(), message)
    });
    let mut seen = BTreeMap::new();
    let papers = scope.model.mandate.papers.iter();
    let ours = papers.filter(|paper| paper.programme == scope.programme.id);
    let twice = ours.filter_map(|paper| {
        let number = paper.number.as_deref()?;
        let first = seen.insert((paper.kind, number), &paper.span)?;
        let message = message!("paper-twice", number = number, place = first.to_string());
        Some(Diagnostic::new(CHECK.code, paper.span.clone(), message))
    });
    missing.into_iter().chain(twice).collect()
}

/// Past workshops without an attendance sheet; none where the programme keeps no sheets.
pub fn without_sheet<'a>(
    model: &'a Model,
    programme: &Programme,
    today: Date,
) -> Vec<&'a Workshop> {
    let papers = model.mandate.papers.iter();
    let sheets: Vec<_> = papers
        .filter(|paper| paper.programme == programme.id && paper.kind == PaperKind::AttendanceSheet)
        .collect();
    if sheets.is_empty() {
        return Vec::new();
    }
    let workshops = model.activity.workshops.iter();
    let past = workshops.filter(|one| one.programme == programme.id && one.date < today);
    past.filter(|one| !sheets.iter().any(|sheet| sheet.covers(one.date))).collect()
}
