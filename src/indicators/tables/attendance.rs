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
            let scope = desk.whole().at(PLACE, &stop_category(stop));
            rows.push(Row { kind: RowKind::Body, labels: vec![name.clone(), label.clone()], cells: cells(desk, &scope, Detail::of_stop(desk)) });
        }
        if let Some(territory) = territory {
            let scope = desk.whole().at(PLACE, &territory_category(territory));
            let subtotal = desk.language.text("table.subtotal");
            rows.push(Row { kind: RowKind::Subtotal, labels: vec![name, subtotal], cells: cells(desk, &scope, Detail::Territory) });
        }
    }
    let total = vec![desk.language.text("table.total"), String::new()];
    rows.push(Row { kind: RowKind::Total, labels: total, cells: cells(desk, &desk.whole(), Detail::Whole) });
    let headings = vec![desk.language.text("column.territory"), desk.language.text("column.stop")];
    Some(table(desk, id, headings, rows))
}

/// The same columns by territory.
pub(super) fn by_territory(desk: &Desk, id: &'static str) -> Option<Table> {
    let stops: BTreeSet<_> = desk.counts.stops_in(desk.period);
    let territories = desk.stops_by_territory(&stops);
    let row = |(territory, name, _): (Option<&str>, String, _)| {
        let scope = desk.whole().at(PLACE, &territory_category(territory?));
        Some(Row { kind: RowKind::Body, labels: vec![name], cells: cells(desk, &scope, Detail::Territory) })
    };
    let mut rows: Vec<Row> = territories.into_iter().filter_map(row).collect();
    rows.push(Row { kind: RowKind::Total, labels: vec![desk.language.text("table.total")], cells: cells(desk, &desk.whole(), Detail::Whole) });
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

/// How much is told of appointments. The smaller the place and the shorter the time, the fewer columns: what became of
/// three bookings at one stop could hardly ever be printed, and masking it would cost numbers that can.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Detail {
    StopInMonth,
    Stop,
    Territory,
    Whole,
}

impl Detail {
    fn of_stop(desk: &Desk) -> Self {
        if desk.period.months() == 1 { Detail::StopInMonth } else { Detail::Stop }
    }
}

pub(super) fn cells(desk: &Desk, scope: &Cell, detail: Detail) -> Vec<Value> {
    let from = |level: Detail, value: &dyn Fn() -> Value| if detail >= level { value() } else { Value::NotApplicable };
    let supply = |tally| Value::Count { n: desk.supply(scope, tally) };
    let offered = supply(Tally::SlotsOffered);
    let booked = from(Detail::Stop, &|| desk.booked(scope));
    vec![
        supply(Tally::SessionsPlanned),
        supply(Tally::SessionsHeld),
        supply(Tally::SessionsCancelled),
        presence(desk, scope),
        offered,
        booked,
        rate(booked, offered, 100.0, 1),
        from(Detail::Territory, &|| desk.outcome(scope, "seen")),
        from(Detail::Whole, &|| desk.outcome(scope, "excused")),
        from(Detail::Whole, &|| desk.outcome(scope, "revoked")),
        from(Detail::Whole, &|| desk.outcome(scope, "noshow")),
        from(Detail::Territory, &|| desk.walk_ins(scope)),
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
