//! Money used beyond what was granted, counted twice, or not recorded for a quarter.

use crate::calendar::{Days, Period};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Budget, CheckLevel};
use crate::words::message;

use super::{Check, Look, Scope};

/// Days after a quarter within which its amount is known.
const KNOWN: Days = Days::new(31);

pub const CHECK: Check =
    Check { code: Code::Budget, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let ours = scope.model.mandate.budgets.iter();
    let ours = ours.filter(|budget| budget.programme == scope.programme.id);
    ours.flat_map(|budget| [beyond(budget), twice(budget), open(scope, budget)]).flatten().collect()
}

fn beyond(budget: &Budget) -> Option<Diagnostic> {
    let used: f64 = budget.used.iter().map(|one| one.euros).sum();
    (used > budget.granted).then(|| {
        let message = message!(
            "budget-beyond",
            line = budget.line.as_str(),
            used = used,
            granted = budget.granted,
        );
        let last = budget.used.last().map_or(&budget.span, |one| &one.span);
        Diagnostic::new(CHECK.code, last.clone(), message)
    })
}

fn twice(budget: &Budget) -> Option<Diagnostic> {
    let mut pairs = budget.used.iter().zip(budget.used.iter().skip(1));
    let (first, second) = pairs.find(|(one, next)| next.period.first() <= one.period.last())?;
    let message = message!(
        "budget-twice",
        line = budget.line.as_str(),
        one = first.period.to_string(),
        other = second.period.to_string(),
    );
    Some(Diagnostic::new(CHECK.code, second.span.clone(), message))
}

/// The first quarter of the programme that is over and of which no amount is recorded.
fn open(scope: &Scope, budget: &Budget) -> Option<Diagnostic> {
    let programme = scope.programme;
    let mut day = programme.from;
    loop {
        let quarter = Period::quarter_of(day);
        let last = quarter.last().min(programme.until);
        if last + KNOWN >= scope.today {
            return None;
        }
        let is_known = budget.used.iter().any(|one| one.period.contains(last));
        if !is_known {
            let message = message!(
                "budget-open",
                line = budget.line.as_str(),
                quarter = quarter.to_string(),
            );
            return Some(Diagnostic::new(CHECK.code, budget.span.clone(), message));
        }
        if last >= programme.until {
            return None;
        }
        day = last + Days::new(1);
    }
}
