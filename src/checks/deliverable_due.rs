//! What is due to whom: editions that are late, and those that soon will be.

use crate::calendar::{Date, Days, Period};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Deliverable, Edition, EditionStatus};
use crate::words::{Message, message};

use super::{Check, Look, Scope, article, some};

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
    let (mut late, mut near, mut sent_late) = (Vec::new(), Vec::new(), Vec::new());
    for period in deliverable.periods_until(scope.today, scope.programme) {
        let edition = deliverable.editions.get(&period);
        let due = scope.model.mandate.due(deliverable, period);
        let state = match edition.map(|edition| edition.status_on(scope.today)) {
            Some(EditionStatus::Sent) => {
                sent_late.extend(after(deliverable, period, edition, due));
                continue;
            }
            Some(EditionStatus::Validated) => "validated",
            Some(EditionStatus::Draft) => "draft",
            None => "none",
        };
        let Some(due) = due else { continue };
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
    late.into_iter().chain(near).chain(sent_late).collect()
}

/// An edition that went out after its day.
fn after(
    deliverable: &Deliverable,
    period: Period,
    edition: Option<&Edition>,
    due: Option<Date>,
) -> Option<Diagnostic> {
    let (edition, due) = (edition?, due?);
    let sent = edition.sent_on.filter(|sent| *sent > due)?;
    let message = message!(
        "deliverable-due-sent-late",
        deliverable = deliverable.id.as_str(),
        period = period.to_string(),
        sent = sent,
        due = due,
        days = (sent - due).num_days(),
        article = article(deliverable.source.as_ref()),
    );
    Some(Diagnostic::new(CHECK.code, edition.span.clone(), message))
}

fn say(deliverable: &Deliverable, message: Message, due: &[Due]) -> Option<Diagnostic> {
    let first = due.first()?;
    let editions: Vec<Message> = due.iter().map(|due| due.message.clone()).collect();
    let message = message
        .with("deliverable", deliverable.id.as_str())
        .with("recipient", deliverable.recipient.as_str())
        .with("editions", some(&editions, NAMED_MAX))
        .with("article", article(deliverable.source.as_ref()));
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
