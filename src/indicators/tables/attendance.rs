//! Sessions, slots and attendance by place: the table that is due every month (S0 art. 2.3.3).

use std::collections::BTreeSet;

use crate::indicators::cells::{Cell, PLACE};
use crate::indicators::counting::{Tally, stop_category, territory_category};
use crate::indicators::desk::{Desk, rate};
use crate::indicators::table::{Column, Row, RowKind, Table, Unit, Value};

/// Stops within their territory, with subtotals and total.
pub(super) fn by_stop(desk: &Desk, id: &'static str) -> Option<Table> {
    let stops = desk.counts.stops_in(desk.period);
    let mut rows = Vec::new();
    for (territory, name, stops) in desk.stops_by_territory(&stops) {
        for (stop, label) in &stops {
            let scope = desk.whole().at(PLACE, &stop_category(stop.as_str()));
            rows.push(Row { kind: RowKind::Body, labels: vec![name.clone(), label.clone()], cells: cells(desk, &scope) });
        }
        if let Some(territory) = territory {
            let scope = desk.whole().at(PLACE, &territory_category(territory));
            let subtotal = desk.language.text("table.subtotal");
            rows.push(Row { kind: RowKind::Subtotal, labels: vec![name, subtotal], cells: cells(desk, &scope) });
        }
    }
    let total = vec![desk.language.text("table.total"), String::new()];
    rows.push(Row { kind: RowKind::Total, labels: total, cells: cells(desk, &desk.whole()) });
    let headings = vec![desk.language.text("column.territory"), desk.language.text("column.stop")];
    Some(table(desk, id, headings, rows))
}

/// The same columns by territory.
pub(super) fn by_territory(desk: &Desk, id: &'static str) -> Option<Table> {
    let stops: BTreeSet<_> = desk.counts.stops_in(desk.period);
    let territories = desk.stops_by_territory(&stops);
    let row = |(territory, name, _): (Option<&str>, String, _)| {
        let scope = desk.whole().at(PLACE, &territory_category(territory?));
        Some(Row { kind: RowKind::Body, labels: vec![name], cells: cells(desk, &scope) })
    };
    let mut rows: Vec<Row> = territories.into_iter().filter_map(row).collect();
    rows.push(Row { kind: RowKind::Total, labels: vec![desk.language.text("table.total")], cells: cells(desk, &desk.whole()) });
    Some(table(desk, id, vec![desk.language.text("column.territory")], rows))
}

fn table(desk: &Desk, id: &'static str, label_headings: Vec<String>, rows: Vec<Row>) -> Table {
    Table {
        id: id.to_owned(),
        title: desk.language.say(&format!("table.{id}"), &[("period", &desk.language.period(desk.period))]),
        label_headings,
        columns: columns(desk),
        rows,
        notes: vec![desk.language.text("note.attendance")],
        source: None,
    }
}

pub(super) fn columns(desk: &Desk) -> Vec<Column> {
    let count = |key, group| desk.column(key, Some(group), Unit::Count);
    vec![
        count("sessions_planned", "sessions"),
        count("sessions_held", "sessions"),
        count("sessions_cancelled", "sessions"),
        desk.column("presence_hours", Some("sessions"), Unit::Hours),
        count("slots_offered", "slots"),
        count("slots_booked", "slots"),
        desk.column("fill_rate", Some("slots"), Unit::Percent),
        count("seen", "attendance"),
        count("excused", "attendance"),
        count("revoked", "attendance"),
        count("noshow", "attendance"),
        count("walk_ins", "attendance"),
        count("visits", "attendance"),
    ]
}

pub(super) fn cells(desk: &Desk, scope: &Cell) -> Vec<Value> {
    let supply = |tally| Value::Count { n: desk.supply(scope, tally) };
    let offered = supply(Tally::SlotsOffered);
    let booked = desk.booked(scope);
    vec![
        supply(Tally::SessionsPlanned),
        supply(Tally::SessionsHeld),
        supply(Tally::SessionsCancelled),
        presence(desk, scope),
        offered,
        booked,
        rate(booked, offered, 100.0, 1),
        desk.outcome(scope, "seen"),
        desk.outcome(scope, "excused"),
        desk.outcome(scope, "revoked"),
        desk.outcome(scope, "noshow"),
        desk.walk_ins(scope),
        desk.visits(scope),
    ]
}

fn presence(desk: &Desk, scope: &Cell) -> Value {
    let held = desk.supply(scope, Tally::SessionsHeld);
    if held == 0 {
        return Value::NotApplicable;
    }
    if desk.supply(scope, Tally::PresenceUnrecorded) == held {
        return Value::Missing;
    }
    rate(Value::Count { n: desk.supply(scope, Tally::PresenceMinutes) }, Value::Count { n: 60 }, 1.0, 1)
}
