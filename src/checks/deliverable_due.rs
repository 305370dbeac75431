//! What is due to whom: editions that are late, and those that soon will be.

use crate::calendar::{Days, Period};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{CheckLevel, Deliverable, EditionStatus};
use crate::words::{Message, Value, message};

use super::{Check, Look, Scope, some};

/// How long before the day it is spoken of.
const NEAR: Days = Days::new(14);

/// Editions that are named one by one.
const NAMED_MAX: usize = 6;

pub const CHECK: Check =
    Check { code: Code::DeliverableDue, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let deliverables = scope
        .model
        .mandate
        .deliverables
        .values()
        .filter(|deliverable| deliverable.programme == scope.programme.id);
    deliverables.flat_map(|deliverable| of_deliverable(scope, deliverable)).collect()
}

fn of_deliverable(scope: &Scope, deliverable: &Deliverable) -> Vec<Diagnostic> {
    let (mut late, mut near) = (Vec::new(), Vec::new());
    let mut first: Option<Span> = None;
    for period in deliverable.periods_until(scope.today, scope.programme) {
        let edition = deliverable.editions.get(&period);
        let state = match edition.map(|edition| edition.status) {
            Some(EditionStatus::Sent) => continue,
            Some(EditionStatus::Validated) => "validated",
            Some(EditionStatus::Draft) => "draft",
            None => "none",
        };
        let Some(due) = scope.model.mandate.due(deliverable, period) else { continue };
        let list = if due < scope.today { &mut late } else { &mut near };
        if due <= scope.today + NEAR {
            list.push(message!(
                "deliverable-due-edition",
                period = period.to_string(),
                due = due,
                state = state,
            ));
            first = first.or_else(|| edition.map(|edition| edition.span.clone()));
        }
    }
    let place = first.unwrap_or_else(|| deliverable.span.clone());
    let say = |message: Message, editions: &[Message]| {
        let article = match &deliverable.source {
            Some(source) => message!("deliverable-due-article", source = source).into(),
            None => Value::from(""),
        };
        let message = message
            .with("deliverable", deliverable.id.as_str())
            .with("recipient", deliverable.recipient.as_str())
            .with("editions", some(editions, NAMED_MAX))
            .with("article", article);
        Diagnostic::new(CHECK.code, place.clone(), message).hint(remedy(deliverable, scope))
    };
    let late = (!late.is_empty()).then(|| say(message!("deliverable-due-late"), &late));
    let near = (!near.is_empty()).then(|| say(message!("deliverable-due"), &near));
    late.into_iter().chain(near).collect()
}

fn remedy(deliverable: &Deliverable, scope: &Scope) -> Message {
    let open = |period: &Period| {
        deliverable.editions.get(period).is_none_or(|edition| edition.status != EditionStatus::Sent)
    };
    let periods = deliverable.periods_until(scope.today, scope.programme);
    let period =
        periods.into_iter().find(open).map_or_else(String::new, |period| format!(" {period}"));
    let command = format!("halte deliver {}{period}", deliverable.id);
    match &deliverable.validator {
        Some(validator) => {
            message!("deliverable-due-hint-validate", validator = validator, command = command,)
        }
        None => message!("deliverable-due-hint-send", command = command),
    }
}
