//! Key figures: one number each, with its target, its baseline and the period before. Listed as
//! data; a new one is a line in the file of its family and its words in the locale files.

mod appointments;
mod configured;
mod people;
pub(super) mod supply;

use crate::model::Target;

use super::Figure;
use super::desk::Desk;
use super::table::{Unit, Value};

/// How a figure is made.
pub(super) struct Definition {
    pub id: &'static str,
    pub unit: Unit,
    pub value: fn(&Desk) -> Value,
    /// What the target of the records means at this point.
    pub target: fn(&Desk, f64) -> f64,
}

/// The target as it is written: a number for each period, or a share.
fn as_written(_: &Desk, target: f64) -> f64 {
    target
}

/// The figures, in the order in which reports show them.
pub(super) fn definitions() -> impl Iterator<Item = &'static Definition> {
    supply::FIGURES.iter().chain(appointments::FIGURES).chain(people::FIGURES)
}

/// All figures of a period; `previous` is the desk of the period before, where there is an edition
/// of it.
pub(super) fn build(desk: &Desk, previous: Option<&Desk>) -> Vec<Figure> {
    let ours = definitions()
        .filter(|_| desk.has_sessions())
        .filter(|definition| {
            !desk.is_withheld(&|desk| {
                (definition.value)(desk);
            })
        })
        .map(|definition| figure(definition, desk, previous));
    ours.chain(configured::build(desk, previous)).collect()
}

fn figure(definition: &'static Definition, desk: &Desk, previous: Option<&Desk>) -> Figure {
    let said = desk.model.mandate.target(&desk.programme.id, definition.id);
    let value = |number: f64| decimal(number, definition.unit);
    let base = format!("figure.{}.base", definition.id);
    let base = desk.language.has(&base).then(|| desk.language.text(&base));
    // The records may give it words of their own.
    let record = desk
        .model
        .mandate
        .indicator(&desk.programme.id, definition.id)
        .filter(|indicator| indicator.count.is_none());
    Figure {
        id: definition.id.to_owned(),
        label: record.map_or_else(
            || desk.language.text(&format!("figure.{}", definition.id)),
            |indicator| indicator.label.clone(),
        ),
        unit: definition.unit,
        value: (definition.value)(desk),
        target: said
            .and_then(|target| target.value)
            .map(|target| value((definition.target)(desk, target))),
        previous: previous
            .filter(|desk| {
                !desk.is_withheld(&|desk| {
                    (definition.value)(desk);
                })
            })
            .map(|desk| (definition.value)(desk)),
        baseline: said.and_then(|target| target.baseline).map(value),
        base: record.and_then(|indicator| indicator.base.clone()).or(base),
        source: record
            .and_then(|indicator| indicator.source.clone())
            .or_else(|| said.and_then(|target: &Target| target.source.clone())),
    }
}

/// A number of the records as a value: whole where it is whole.
pub(super) fn decimal(number: f64, unit: Unit) -> Value {
    let decimals = u8::from(number.fract() != 0.0 || unit == Unit::Percent);
    Value::Decimal { value: super::desk::rounded(number, decimals), decimals }
}
