//! Visits by one field and the places, or by two fields crossed with each other. Which are made
//! says the publication plan.

use std::collections::BTreeMap;

use super::attendance::places;
use crate::indicators::cells::{Cell, PLACE, Symbol};
use crate::indicators::configured::{number, rows_of};
use crate::indicators::desk::Desk;
use crate::indicators::measures::{Measures, visits};
use crate::indicators::plan::Planned;
use crate::indicators::table::{Column, Row, RowKind, Table, Unit, Value};
use crate::model::Dimension;

pub(super) fn build(desk: &Desk, planned: &Planned, dimensions: &[Dimension]) -> Option<Table> {
    let aspects = Measures::of(desk.model, desk.programme).aspects;
    let (across, down) = dimensions.split_last()?;
    let columns = rows_of(desk, across);
    let whole = desk.whole();
    let cells = |scope: &Cell, told: &[(&Dimension, Vec<Symbol>)]| -> Vec<Value> {
        let at = |code: &Symbol| {
            number(desk, &visits(), scope, &[told, &[(across, vec![code.clone()])]].concat())
        };
        columns.iter().map(at).chain([number(desk, &visits(), scope, told)]).collect()
    };
    let mut rows = Vec::new();
    let mut headings = Vec::new();
    let scopes = match desk.level {
        Some(level) => {
            headings.push(desk.language.text(&format!("column.{}", level.code())));
            places(desk, level)
                .into_iter()
                .flat_map(|group| group.places)
                .map(|place| (vec![place.label], whole.clone().at(PLACE, &place.category)))
                .collect()
        }
        None => vec![(Vec::new(), whole.clone())],
    };
    headings.extend(down.iter().map(|dimension| aspects.heading(dimension, desk.language)));
    for (labels, scope) in scopes {
        match down.first() {
            None => rows.push(Row { kind: RowKind::Body, labels, cells: cells(&scope, &[]) }),
            Some(dimension) => rows.extend(rows_of(desk, dimension).into_iter().map(|code| {
                let labels = labels
                    .iter()
                    .cloned()
                    .chain([aspects.label(dimension, &code, desk.language)])
                    .collect();
                Row {
                    kind: RowKind::Body,
                    labels,
                    cells: cells(&scope, &[(dimension, vec![code])]),
                }
            })),
        }
    }
    let mut total = vec![String::new(); headings.len()];
    *total.first_mut()? = desk.language.text("table.total");
    rows.push(Row { kind: RowKind::Total, labels: total, cells: cells(&whole, &[]) });
    let all = Column {
        key: "all".to_owned(),
        label: desk.language.text("table.total"),
        group: None,
        unit: Unit::Count,
    };
    let keys: BTreeMap<&Symbol, String> =
        columns.iter().map(|code| (code, column_key(across, code))).collect();
    let heading = |code: &Symbol| Column {
        key: keys[code].clone(),
        label: aspects.label(across, code, desk.language),
        group: Some(aspects.heading(across, desk.language)),
        unit: Unit::Count,
    };
    let crossed: Vec<String> =
        headings.iter().cloned().chain([aspects.heading(across, desk.language)]).collect();
    let said: [(&str, &dyn std::fmt::Display); 2] =
        [("period", &desk.language.period(desk.period)), ("crossed", &crossed.join(" × "))];
    let note = if aspects.is_multiple(across) {
        desk.language.text("note.several")
    } else {
        String::new()
    };
    Some(Table {
        id: planned.id.to_string(),
        title: desk.language.say("table.crossing", &said),
        label_headings: headings,
        columns: columns.iter().map(heading).chain([all]).collect(),
        rows,
        notes: Some(note).filter(|note| !note.is_empty()).into_iter().collect(),
        source: None,
    })
}

/// `gender_féminin`: the field and the code.
fn column_key(dimension: &Dimension, code: &str) -> String {
    format!("{}_{}", dimension.as_str(), code.replace(' ', "_"))
}
