//! What the records count: all of it in one table, and each breakdown in one of its own.

use crate::indicators::cells::Symbol;
use crate::indicators::configured::{adds_up, number, rows_of, value};
use crate::indicators::desk::{Desk, percentages, rate};
use crate::indicators::figures;
use crate::indicators::measures::{Measures, indicators};
use crate::indicators::table::{Column, Row, RowKind, Table, Unit, Value};
use crate::language::capital;
use crate::model::{Count, Dimension, Indicator};

use super::gaps::{difference, unit_key};

/// Every indicator of the records: value, target, gap, the period before.
pub(super) fn all(desk: &Desk, id: &'static str) -> Option<Table> {
    let built = figures::build(desk, None);
    // A breakdown without a target has its total in its own table.
    let is_told_elsewhere = |count: &Count, id: &str| {
        count.by.is_some() && desk.model.mandate.target(&desk.programme.id, id).is_none()
    };
    let ours = indicators(desk.model, &desk.programme.id).filter(|indicator| {
        indicator
            .count
            .as_ref()
            .is_some_and(|count| !is_told_elsewhere(count, indicator.id.as_str()))
    });
    let ours: Vec<&Indicator> = ours.collect();
    let definitions = ours.iter().map(|indicator| definition(desk, indicator));
    let definitions: Vec<String> = definitions.collect();
    let rows: Vec<Row> = ours
        .iter()
        .filter_map(|indicator| built.iter().find(|figure| figure.id == indicator.id.as_str()))
        .map(|figure| Row {
            kind: RowKind::Body,
            labels: vec![figure.label.clone(), desk.language.text(unit_key(figure.unit))],
            cells: vec![
                figure.value,
                figure.target.unwrap_or(Value::NotApplicable),
                difference(figure.value, figure.target),
            ],
        })
        .collect();
    let column = |key| desk.column(key, None, Unit::Mean);
    (!rows.is_empty()).then(|| Table {
        id: id.to_owned(),
        title: desk
            .language
            .say("table.indicators", &[("period", &desk.language.period(desk.period))]),
        label_headings: vec![
            desk.language.text("column.indicator"),
            desk.language.text("column.unit"),
        ],
        columns: vec![column("value"), column("target"), column("gap")],
        rows,
        notes: std::iter::once(desk.language.text("note.gaps")).chain(definitions).collect(),
        source: None,
    })
}

/// What is counted, in the funder's words, and the clause that asks for it.
fn definition(desk: &Desk, indicator: &Indicator) -> String {
    let (label, words) = (&indicator.label, &indicator.definition);
    match &indicator.source {
        Some(source) => desk.language.say(
            "note.definition-source",
            &[("label", label), ("definition", words), ("source", source)],
        ),
        None => desk.language.say("note.definition", &[("label", label), ("definition", words)]),
    }
}

/// A table for each indicator that is counted by something.
pub(super) fn breakdowns(desk: &Desk) -> Vec<Table> {
    let counted = indicators(desk.model, &desk.programme.id).filter_map(|indicator| {
        let count = indicator.count.as_ref().filter(|count| count.per.is_none())?;
        Some((indicator, count, count.by.as_ref()?))
    });
    counted
        .map(|(indicator, count, by)| {
            breakdown(&desk.for_table(&table_id(indicator), None), indicator, count, by)
        })
        .collect()
}

/// The indicator's own id, unless a table of the program has it.
pub(in crate::indicators) fn table_id(indicator: &Indicator) -> String {
    let is_taken = super::TABLES.iter().any(|definition| definition.id == indicator.id.as_str());
    if is_taken { format!("indicator-{}", indicator.id) } else { indicator.id.to_string() }
}

fn breakdown(desk: &Desk, indicator: &Indicator, count: &Count, by: &Dimension) -> Table {
    let aspects = Measures::of(desk.model, desk.programme).aspects;
    let whole = value(desk, indicator, &desk.whole(), &[]).unwrap_or(Value::Missing);
    let adds_up = adds_up(desk, count, by);
    let unknown = aspects.unknown(by);
    let codes: Vec<Symbol> =
        rows_of(desk, by).into_iter().filter(|code| adds_up || *code != unknown).collect();
    let values: Vec<Value> = codes
        .iter()
        .map(|code| number(desk, count, &desk.whole(), &[(by, vec![code.clone()])]))
        .collect();
    let shares: Vec<Value> = if adds_up {
        percentages(&values, whole, 1)
    } else {
        values.iter().map(|value| rate(*value, whole, 100.0, 1)).collect()
    };
    let row = |((code, value), share): ((&Symbol, &Value), Value)| Row {
        kind: RowKind::Body,
        labels: vec![aspects.label(by, code, desk.language)],
        cells: vec![*value, share],
    };
    let mut rows: Vec<Row> = codes.iter().zip(&values).zip(shares).map(row).collect();
    let hundred = if adds_up { rate(whole, whole, 100.0, 1) } else { Value::NotApplicable };
    let total = if adds_up {
        desk.language.text("table.total")
    } else {
        indicator.base.as_deref().map_or_else(|| desk.language.text("table.total"), capital)
    };
    rows.push(Row { kind: RowKind::Total, labels: vec![total], cells: vec![whole, hundred] });
    let several = (!adds_up).then(|| desk.language.text("note.several-answers"));
    Table {
        id: table_id(indicator),
        title: desk.language.say(
            "table.grid",
            &[("title", &indicator.label), ("period", &desk.language.period(desk.period))],
        ),
        label_headings: vec![aspects.heading(by, desk.language)],
        columns: vec![
            Column {
                key: "value".to_owned(),
                label: desk.language.text("column.number"),
                group: None,
                unit: Unit::Count,
            },
            desk.column("share", None, Unit::Percent),
        ],
        rows,
        notes: std::iter::once(indicator.definition.clone()).chain(several).collect(),
        source: None,
    }
}
