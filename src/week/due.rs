//! What is due to whom, and the state of each edition.

use crate::calendar::{Date, Days, Period};
use crate::model::{Deliverable, Edition, EditionStatus};
use crate::words::{Message, message};

use super::{Row, Section, Subject, text};

/// How long before its day an edition is listed.
const NEAR: Days = Days::new(31);

pub(super) fn section(subject: &Subject) -> Option<Section> {
    let deliverables = &subject.model.mandate.deliverables;
    let mut due: Vec<(Date, Row)> =
        deliverables.values().flat_map(|deliverable| open(subject, deliverable)).collect();
    due.sort_by_key(|(day, _)| *day);
    let notes = if due.is_empty() { vec![message!("week-due-none")] } else { Vec::new() };
    (!deliverables.is_empty()).then(|| Section {
        id: "due",
        title: message!("week-due"),
        columns: vec![
            message!("week-column-due"),
            message!("week-column-what"),
            message!("week-column-recipient"),
            message!("week-column-state"),
        ],
        rows: due.into_iter().map(|(_, row)| row).collect(),
        notes,
    })
}

/// The editions of a deliverable that are late or due within a month.
fn open(subject: &Subject, deliverable: &Deliverable) -> Vec<(Date, Row)> {
    let Subject { model, today, .. } = *subject;
    let programme = model.service.programmes.get(&deliverable.programme);
    let periods = programme.map(|programme| deliverable.periods_until(today, programme));
    let row = |period: Period| {
        let edition = deliverable.editions.get(&period);
        let due = model.mandate.due(deliverable, period)?;
        let is_sent = edition.is_some_and(|one| one.status_on(today) == EditionStatus::Sent);
        (!is_sent && due <= today + NEAR)
            .then(|| (due, said(subject, deliverable, (period, edition), due)))
    };
    periods.into_iter().flatten().filter_map(row).collect()
}

fn said(
    subject: &Subject,
    deliverable: &Deliverable,
    (period, edition): (Period, Option<&Edition>),
    due: Date,
) -> Row {
    let Subject { model, language, today, .. } = *subject;
    let title = deliverable.title.as_deref().unwrap_or(deliverable.id.as_str());
    let what = format!("{title}, {}", language.period(period));
    let recipient = model.service.organisations.get(&deliverable.recipient);
    let recipient = recipient.map_or(deliverable.recipient.as_str(), |one| one.name.as_str());
    let state = match (&deliverable.validator, state(edition, Some(due), today)) {
        (Some(validator), state) if !is_validated(edition, today) => {
            message!("week-due-to-validate", state = state, validator = validator)
        }
        (_, state) => state,
    };
    Row::new([
        match due < today {
            true => message!("week-due-late", day = due, days = (today - due).num_days()),
            false => message!("week-due-on", day = due),
        },
        subject.of_programme(&deliverable.programme, what),
        text(recipient),
        state,
    ])
    .urgent(due < today)
}

fn is_validated(edition: Option<&Edition>, today: Date) -> bool {
    edition.is_some_and(|edition| edition.status_on(today) != EditionStatus::Draft)
}

/// State of an edition as far as it is known today.
pub fn state(edition: Option<&Edition>, due: Option<Date>, today: Date) -> Message {
    let Some(edition) = edition else { return message!("deliver-state-none") };
    let (_, validated_on) = edition.validated(today);
    match (edition.status_on(today), validated_on, edition.sent_by(today)) {
        (EditionStatus::Draft, ..) => message!("deliver-state-draft"),
        (EditionStatus::Validated, None, _) => message!("deliver-state-validated"),
        (EditionStatus::Validated, Some(on), _) => {
            message!("deliver-state-validated-on", day = on)
        }
        (EditionStatus::Sent, _, None) => message!("deliver-state-sent"),
        (EditionStatus::Sent, _, Some(on)) => match due.map(|due| (on - due).num_days()) {
            Some(days) if days > 0 => message!("deliver-state-sent-late", day = on, days = days),
            _ => message!("deliver-state-sent-on", day = on),
        },
    }
}
