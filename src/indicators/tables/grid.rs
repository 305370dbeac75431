//! A funder's own tables: columns, order, headings and subtotals as its grid says (S1: « la grille
//! fournie par le Département »). Each column is an indicator of the records or of the program, one
//! category of it, or a sum.

use std::collections::BTreeSet;

use super::attendance::{Group, places};
use crate::indicators::cells::{Cell, PLACE, Symbol};
use crate::indicators::configured::{Told, adds_up, number, rows_of, unit_of, value};
use crate::indicators::desk::{Desk, sum};
use crate::indicators::figures;
use crate::indicators::measures::{self, Measures};
use crate::indicators::table::{Column, Row, RowKind, Table, Unit, Value};
use crate::model::{Category, Deliverable, Dimension, Grid, GridContent, GridRows, PlaceLevel};

/// The grids that are due for a period.
pub(super) fn build(desk: &Desk) -> Vec<Table> {
    let grids = desk
        .model
        .mandate
        .grids
        .values()
        .filter(|grid| grid.programme == desk.programme.id && is_due(desk, grid));
    grids.map(|grid| table(&desk.for_table(&table_id(grid), None), grid)).collect()
}

pub(super) fn table_id(grid: &Grid) -> String {
    format!("{PREFIX}{}", grid.id)
}

/// Begins the ids of grids.
pub(super) const PREFIX: &str = "grid-";

/// A grid goes with the deliverables that name it; one that none names goes with all of its
/// recipient.
fn is_due(desk: &Desk, grid: &Grid) -> bool {
    let theirs = || {
        let all = desk.model.mandate.deliverables.values();
        all.filter(|deliverable| {
            deliverable.programme == grid.programme && deliverable.recipient == grid.recipient
        })
    };
    let is_named = theirs().any(|deliverable| deliverable.grids.contains(&grid.id));
    let may = |deliverable: &&Deliverable| !is_named || deliverable.grids.contains(&grid.id);
    theirs().filter(may).any(|deliverable| deliverable.covers(desk.period, desk.programme))
}

/// One row before its numbers: time and place, and the category where rows are categories.
struct Line<'a> {
    kind: RowKind,
    labels: Vec<String>,
    scope: Cell,
    told: Option<(&'a Dimension, Symbol)>,
}

fn table(desk: &Desk, grid: &Grid) -> Table {
    let lines = lines(desk, grid);
    let row = |line: &Line| {
        let plain: Vec<Option<Value>> =
            grid.columns.iter().map(|column| cell(desk, grid, &column.content, line)).collect();
        let shown = |(column, value): (&crate::model::GridColumn, &Option<Value>)| match (
            &column.content,
            value,
        ) {
            (_, Some(value)) => *value,
            (GridContent::Sum(places), None) => sum(&places
                .iter()
                .filter_map(|place| plain.get(*place).copied().flatten())
                .collect::<Vec<_>>()),
            (GridContent::Indicator { .. }, None) => Value::NotApplicable,
        };
        Row {
            kind: line.kind,
            labels: line.labels.clone(),
            cells: grid.columns.iter().zip(&plain).map(shown).collect(),
        }
    };
    let rows_label = grid.rows_label.clone().unwrap_or_else(|| match &grid.rows_by {
        Some(dimension) => {
            Measures::of(desk.model, desk.programme).aspects.heading(dimension, desk.language)
        }
        None => desk.language.text(&format!("column.{}", grid.rows.code())),
    });
    let above = grid.subtotals.map(|level| desk.language.text(&format!("column.{}", level.code())));
    Table {
        id: table_id(grid),
        title: desk.language.say(
            "table.grid",
            &[("title", &grid.title), ("period", &desk.language.period(desk.period))],
        ),
        label_headings: above.into_iter().chain([rows_label]).collect(),
        columns: grid.columns.iter().map(|column| heading(desk, grid, column)).collect(),
        rows: lines.iter().map(row).collect(),
        notes: grid
            .source
            .iter()
            .map(|source| desk.language.say("note.asked-by", &[("source", source)]))
            .collect(),
        source: None,
    }
}

fn heading(desk: &Desk, grid: &Grid, column: &crate::model::GridColumn) -> Column {
    let unit = match &column.content {
        GridContent::Sum(places) => places
            .first()
            .and_then(|place| grid.columns.get(*place))
            .map_or(Unit::Count, |first| unit(desk, &first.content)),
        content => unit(desk, content),
    };
    Column {
        key: column.key.clone(),
        label: column.label.clone(),
        group: column.group.clone(),
        unit,
    }
}

fn unit(desk: &Desk, content: &GridContent) -> Unit {
    let GridContent::Indicator { id, .. } = content else { return Unit::Count };
    match desk.model.mandate.indicator(&desk.programme.id, id.as_str()) {
        Some(indicator) if indicator.count.is_some() => unit_of(indicator),
        _ => figures::definitions()
            .find(|definition| definition.id == id.as_str())
            .map_or(Unit::Count, |definition| definition.unit),
    }
}

/// A number of the grid; `None` for a sum that is no number of its own.
fn cell(desk: &Desk, grid: &Grid, content: &GridContent, line: &Line) -> Option<Value> {
    let aspects = Measures::of(desk.model, desk.programme).aspects;
    let mut told: Vec<Told> =
        line.told.iter().map(|(dimension, code)| (*dimension, vec![code.clone()])).collect();
    match content {
        GridContent::Indicator { id, category } => {
            let indicator = desk.model.mandate.indicator(&desk.programme.id, id.as_str())?;
            let Some(count) = &indicator.count else { return ours(desk, id.as_str(), line) };
            if let (Some(category), Some(by)) = (category, &count.by) {
                told.push((by, vec![aspects.code(by, category)]));
            }
            value(desk, indicator, &line.scope, &told)
        }
        GridContent::Sum(places) => {
            let (count, by, categories) =
                measures::summed(desk.model, &desk.programme.id, grid, places)?;
            let codes = |categories: Vec<&Category>| {
                categories.into_iter().map(|category| aspects.code(by, category)).collect()
            };
            told.push((by, codes(categories)));
            Some(number(desk, count, &line.scope, &told))
        }
    }
}

/// A figure of the program, for all that a line covers.
fn ours(desk: &Desk, id: &str, line: &Line) -> Option<Value> {
    let definition = figures::definitions().find(|definition| definition.id == id)?;
    (line.scope == desk.whole() && line.told.is_none()).then(|| (definition.value)(desk))
}

fn lines<'a>(desk: &Desk, grid: &'a Grid) -> Vec<Line<'a>> {
    let mut lines = match (grid.rows, &grid.rows_by) {
        (GridRows::Category, Some(dimension)) => by_category(desk, grid, dimension),
        (GridRows::Month, _) => by_month(desk),
        (GridRows::Commune, _) => by_place(desk, grid, PlaceLevel::Commune),
        (GridRows::Territory, _) => by_place(desk, grid, PlaceLevel::Territory),
        (GridRows::Stop | GridRows::Category, _) => by_place(desk, grid, PlaceLevel::Stop),
    };
    if grid.total {
        let mut labels = vec![desk.language.text("table.total")];
        labels.extend(grid.subtotals.map(|_| String::new()));
        lines.push(Line { kind: RowKind::Total, labels, scope: desk.whole(), told: None });
    }
    lines
}

fn by_category<'a>(desk: &Desk, grid: &'a Grid, dimension: &'a Dimension) -> Vec<Line<'a>> {
    let aspects = Measures::of(desk.model, desk.programme).aspects;
    let counts = grid.columns.iter().filter_map(|column| {
        let GridContent::Indicator { id, .. } = &column.content else { return None };
        desk.model.mandate.indicator(&desk.programme.id, id.as_str())?.count.as_ref()
    });
    let all_add_up = counts.into_iter().all(|count| adds_up(desk, count, dimension));
    let unknown = aspects.unknown(dimension);
    let codes = rows_of(desk, dimension).into_iter().filter(|code| all_add_up || *code != unknown);
    let line = |code: Symbol| {
        let mut labels = vec![String::new(); usize::from(grid.subtotals.is_some())];
        labels.push(aspects.label(dimension, &code, desk.language));
        Line { kind: RowKind::Body, labels, scope: desk.whole(), told: Some((dimension, code)) }
    };
    codes.map(line).collect()
}

fn by_month<'a>(desk: &Desk) -> Vec<Line<'a>> {
    let months = desk
        .period
        .each_month()
        .into_iter()
        .filter(|month| month.first() <= desk.until && month.last() >= desk.programme.from);
    let line = |month: crate::calendar::Period| Line {
        kind: RowKind::Body,
        labels: vec![desk.language.period(month)],
        scope: desk.whole().at_period(month),
        told: None,
    };
    months.map(line).collect()
}

fn by_place<'a>(desk: &Desk, grid: &Grid, level: PlaceLevel) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let at = |category: &str| desk.whole().at(PLACE, category);
    let groups = places(desk, level);
    for Group { territory, name, places } in &groups {
        let subtotals: BTreeSet<&str> = places.iter().map(|place| place.commune.as_str()).collect();
        for (index, place) in places.iter().enumerate() {
            let above = match grid.subtotals {
                None => None,
                Some(GridRows::Commune) => Some(place.commune_label.clone()),
                Some(_) => Some(name.clone()),
            };
            let labels = above.iter().cloned().chain([place.label.clone()]).collect();
            lines.push(Line {
                kind: RowKind::Body,
                labels,
                scope: at(&place.category),
                told: None,
            });
            let is_last = places.get(index + 1).is_none_or(|next| next.commune != place.commune);
            if grid.subtotals == Some(GridRows::Commune) && is_last && subtotals.len() > 1 {
                let labels =
                    vec![place.commune_label.clone(), desk.language.text("table.subtotal")];
                lines.push(Line {
                    kind: RowKind::Subtotal,
                    labels,
                    scope: at(&place.commune),
                    told: None,
                });
            }
        }
        if let (Some(GridRows::Territory), Some(territory)) = (grid.subtotals, territory) {
            let labels = vec![name.clone(), desk.language.text("table.subtotal")];
            lines.push(Line { kind: RowKind::Subtotal, labels, scope: at(territory), told: None });
        }
    }
    lines
}
