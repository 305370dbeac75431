//! Promised numbers that a period missed and of which no record gives the cause.

use std::collections::BTreeMap;

use crate::calendar::{Date, Period};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::indicators::{Figure, PeriodFigures};
use crate::model::{
    CheckLevel, ContractTerm, Deliverable, EditionStatus, Model, OrganisationId, ProgrammeId,
};
use crate::words::message;

/// Looks at the last period that is over of each programme and recipient, once its edition is no
/// draft: a draft names what is still to be written. Only numbers that may be printed are compared.
pub fn on_figures<'a>(
    model: &Model,
    figures: impl Iterator<Item = &'a PeriodFigures>,
    today: Date,
) -> Vec<Diagnostic> {
    let mut last: BTreeMap<(&ProgrammeId, &OrganisationId), (&PeriodFigures, &Deliverable)> =
        BTreeMap::new();
    for of_period in figures.filter(|one| one.period.last() < today) {
        let Some(deliverable) = ready(model, of_period, today) else { continue };
        let key = (&of_period.programme, &of_period.recipient);
        let is_later = |known: &(&PeriodFigures, &Deliverable)| {
            (known.0.period.last(), known.0.period) < (of_period.period.last(), of_period.period)
        };
        if last.get(&key).is_none_or(is_later) {
            last.insert(key, (of_period, deliverable));
        }
    }
    last.values().flat_map(|(figures, deliverable)| missed(model, figures, deliverable)).collect()
}

/// The report of a period that was validated.
fn ready<'a>(model: &'a Model, figures: &PeriodFigures, today: Date) -> Option<&'a Deliverable> {
    model.mandate.deliverables.values().find(|one| {
        let edition = one.editions.get(&figures.period);
        one.programme == figures.programme
            && one.recipient == figures.recipient
            && one.kind != crate::model::DeliverableKind::MonthlyTable
            && edition.is_some_and(|edition| edition.status_on(today) != EditionStatus::Draft)
    })
}

fn missed(model: &Model, figures: &PeriodFigures, deliverable: &Deliverable) -> Vec<Diagnostic> {
    let programme = model.service.programmes.get(&figures.programme);
    let level = programme.and_then(|one| one.checks.get(Code::TermMissed.name()));
    if level == Some(&CheckLevel::Off) {
        return Vec::new();
    }
    let terms = model.mandate.terms.iter().filter(|term| term.programme == figures.programme);
    let found = terms.filter_map(|term| {
        let figure = figures.figures.get(term.indicator()?)?;
        let ((_, high), wanted) = (figure.value.range()?, figure.target?.number()?);
        let runs_on = figure.id == "service-weeks"
            && programme.is_some_and(|one| figures.period.last() < one.until);
        if high >= wanted || runs_on || has_cause(model, figures, figure) {
            return None;
        }
        Some(finding(term, figure, (high, wanted), figures.period, place(deliverable, figures)))
    });
    found.collect()
}

fn has_cause(model: &Model, figures: &PeriodFigures, figure: &Figure) -> bool {
    model.mandate.gaps.iter().any(|gap| {
        gap.programme == figures.programme
            && gap.indicator.as_str() == figure.id
            && figures.period.contains(gap.period.first())
    })
}

fn place(deliverable: &Deliverable, figures: &PeriodFigures) -> Span {
    let edition = deliverable.editions.get(&figures.period);
    edition.map_or(&deliverable.span, |edition| &edition.span).clone()
}

fn finding(
    term: &ContractTerm,
    figure: &Figure,
    (found, wanted): (f64, f64),
    period: Period,
    place: Span,
) -> Diagnostic {
    let what = message!(
        "term-unreached",
        label = figure.label.as_str(),
        found = found,
        wanted = wanted,
        period = period.to_string(),
    );
    let message = message!(
        "term-missed",
        what = what,
        promise = term.promise.as_str(),
        article = term.article.as_str(),
        place = term.span.to_string(),
    );
    Diagnostic::new(Code::TermMissed, place, message)
}
