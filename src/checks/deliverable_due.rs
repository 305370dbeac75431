//! What is due to whom: editions that are late, and those that soon will be.

use crate::calendar::{Days, Period};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Deliverable, Edition, EditionStatus};
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

/// An edition that is late or soon due.
struct Due<'a> {
    period: Period,
    edition: Option<&'a Edition>,
    message: Message,
}

fn of_deliverable(scope: &Scope, deliverable: &Deliverable) -> Vec<Diagnostic> {
    let (mut late, mut near) = (Vec::new(), Vec::new());
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
            let name = period.to_string();
            let message =
                message!("deliverable-due-edition", period = name, due = due, state = state);
            list.push(Due { period, edition, message });
        }
    }
    let late = say(deliverable, message!("deliverable-due-late"), &late);
    let near = say(deliverable, message!("deliverable-due"), &near);
    late.into_iter().chain(near).collect()
}

fn say(deliverable: &Deliverable, message: Message, due: &[Due]) -> Option<Diagnostic> {
    let first = due.first()?;
    let article = match &deliverable.source {
        Some(source) => message!("deliverable-due-article", source = source).into(),
        None => Value::from(""),
    };
    let editions: Vec<Message> = due.iter().map(|due| due.message.clone()).collect();
    let message = message
        .with("deliverable", deliverable.id.as_str())
        .with("recipient", deliverable.recipient.as_str())
        .with("editions", some(&editions, NAMED_MAX))
        .with("article", article);
    let place = first.edition.map_or(&deliverable.span, |edition| &edition.span);
    let hint = remedy(deliverable, first.period);
    Some(Diagnostic::new(CHECK.code, place.clone(), message).hint(hint))
}

/// For the first of the editions that are named.
fn remedy(deliverable: &Deliverable, period: Period) -> Message {
    let command = format!("halte deliver {} {period}", deliverable.id);
    match &deliverable.validator {
        Some(validator) => {
            message!("deliverable-due-hint-validate", validator = validator, command = command)
        }
        None => message!("deliverable-due-hint-send", command = command),
    }
}
