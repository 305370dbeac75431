//! Every figure that the contract or the diagnosis gave a number for: value, target, gap, baseline.

use crate::indicators::desk::Desk;
use crate::indicators::figures;
use crate::indicators::table::{Row, RowKind, Table, Unit, Value};

pub(super) fn build(desk: &Desk, id: &'static str) -> Option<Table> {
    let figures = figures::build(desk, None);
    let rows: Vec<Row> = figures
        .into_iter()
        .filter(|figure| figure.target.is_some() || figure.baseline.is_some())
        .map(|figure| Row {
            kind: RowKind::Body,
            labels: vec![figure.label, desk.language.text(unit_key(figure.unit))],
            cells: vec![
                figure.value,
                figure.target.unwrap_or(Value::NotApplicable),
                difference(figure.value, figure.target),
                figure.baseline.unwrap_or(Value::NotApplicable),
            ],
        })
        .collect();
    let column = |key| desk.column(key, None, Unit::Mean);
    (!rows.is_empty()).then(|| Table {
        id: id.to_owned(),
        title: desk.language.say("table.gaps", &[("period", &desk.language.period(desk.period))]),
        label_headings: vec![
            desk.language.text("column.indicator"),
            desk.language.text("column.unit"),
        ],
        rows,
        columns: vec![column("value"), column("target"), column("gap"), column("baseline")],
        notes: vec![desk.language.text("note.gaps")],
        source: None,
    })
}

pub(super) fn difference(value: Value, target: Option<Value>) -> Value {
    let decimals = |value: Value| match value {
        Value::Decimal { decimals, .. } | Value::Between { decimals, .. } => decimals,
        _ => 0,
    };
    match (value, target) {
        (_, None) => Value::NotApplicable,
        (Value::Masked | Value::Missing | Value::NotApplicable, _) => value,
        (value, Some(target)) => match target.number() {
            Some(wanted) => {
                let decimals = decimals(value).max(decimals(target));
                value.map(decimals, |found| found - wanted).plain()
            }
            None => Value::NotApplicable,
        },
    }
}

pub(super) fn unit_key(unit: Unit) -> &'static str {
    match unit {
        Unit::Count => "unit.count",
        Unit::Percent => "unit.percent",
        Unit::Hours => "unit.hours",
        Unit::Minutes => "unit.minutes",
        Unit::Mean => "unit.mean",
    }
}
