//! Sessions, slots and attendance by place: the table that is due every month (S0 art. 2.3.3).

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Period;
use crate::indicators::cells::{Cell, PLACE};
use crate::indicators::counting::{
    Tally, canton_category, commune_category, stop_category, territory_category,
};
use crate::indicators::criteria::VISITS;
use crate::indicators::desk::{Desk, rate, sum};
use crate::indicators::table::{Column, Row, RowKind, Table, Unit, Value};
use crate::model::PlaceLevel;

/// A territory with its places, in the order of their names.
pub(super) struct Group {
    /// As a category; `None` for places without a territory.
    pub territory: Option<String>,
    pub name: String,
    pub places: Vec<Spot>,
}

/// A stop, or all stops of a commune, canton or territory.
pub(super) struct Spot {
    pub category: String,
    pub label: String,
    /// The commune in which it lies, where it lies in one.
    pub commune: String,
    pub commune_label: String,
}

/// The places of a period by territory, as far down as a level. What was counted nowhere in
/// particular stands by itself.
pub(super) fn places(desk: &Desk, level: PlaceLevel) -> Vec<Group> {
    let service = &desk.model.service;
    let stops: BTreeSet<&str> = desk.stops_of_period();
    let mut groups = Vec::new();
    for (territory, name, stops) in desk.stops_by_territory(&stops) {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut places: Vec<Spot> = Vec::new();
        for (id, label) in stops {
            let stop = service.stops.get(id);
            let commune = stop.map(|stop| service.commune_of(stop));
            let canton = commune
                .and_then(|commune| commune.canton.as_ref())
                .and_then(|canton| service.cantons.get(canton));
            let itself = || (stop_category(id), label.clone());
            let (category, label) = match (level, commune, canton) {
                (PlaceLevel::Territory, _, _) if territory.is_some() => {
                    (territory_category(territory.unwrap_or_default()), name.clone())
                }
                (PlaceLevel::Canton, Some(commune), Some(canton)) => (
                    canton_category(commune.canton.as_ref().map_or("", |id| id.as_str())),
                    canton.name.clone(),
                ),
                (PlaceLevel::Canton | PlaceLevel::Commune, Some(commune), _) => {
                    (commune_category(commune.code.as_str()), commune.name.clone())
                }
                _ => itself(),
            };
            if seen.insert(category.clone()) {
                let (commune, commune_label) = commune.map_or_else(Default::default, |commune| {
                    (commune_category(commune.code.as_str()), commune.name.clone())
                });
                places.push(Spot { category, label, commune, commune_label });
            }
        }
        places.sort_by(|one, other| {
            desk.language
                .compare(&one.label, &other.label)
                .then_with(|| one.category.cmp(&other.category))
        });
        groups.push(Group { territory: territory.map(territory_category), name, places });
    }
    groups
}

/// Stops within their territory, with subtotals and total; other places where the plan says so.
pub(super) fn by_stop(desk: &Desk, id: &'static str) -> Option<Table> {
    let level = desk.level.unwrap_or(PlaceLevel::Stop);
    let mut rows = Vec::new();
    for Group { territory, name, places } in places(desk, level) {
        let body = places.iter().map(|place| Row {
            kind: RowKind::Body,
            labels: vec![name.clone(), place.label.clone()],
            cells: cells(desk, &desk.whole().at(PLACE, &place.category), Detail::of_place(desk)),
        });
        let body: Vec<Row> = body.collect();
        let Some(territory) = territory.filter(|_| level != PlaceLevel::Territory) else {
            rows.extend(body);
            continue;
        };
        let is_expected = |place: &Spot| is_expected(desk, &place.category);
        let body = body.into_iter().zip(places.iter().map(is_expected)).collect();
        let scope = desk.whole().at(PLACE, &territory);
        let subtotal = desk.language.text("table.subtotal");
        let subtotal = Row {
            kind: RowKind::Subtotal,
            labels: vec![name.clone(), subtotal],
            cells: cells(desk, &scope, Detail::Territory),
        };
        rows.extend(gathered(desk, &name, body, &subtotal));
        rows.push(subtotal);
    }
    let total = vec![desk.language.text("table.total"), String::new()];
    rows.push(Row {
        kind: RowKind::Total,
        labels: total,
        cells: cells(desk, &desk.whole(), Detail::Whole),
    });
    let headings = vec![
        desk.language.text("column.territory"),
        desk.language.text(&format!("column.{}", level.code())),
    ];
    Some(table(desk, id, headings, rows))
}

/// Whether a place has more than a tenth of all sessions and an earlier edition printed it:
/// who has read that one looks for it.
fn is_expected(desk: &Desk, place: &str) -> bool {
    let held = |scope: &Cell| desk.supply(scope, Tally::SessionsHeld);
    let was_told = |time: Period| {
        let cell = Cell::of(VISITS).at_period(time).at(PLACE, place);
        time.last() <= desk.until && matches!(desk.printed_before(&cell), Value::Count { .. })
    };
    10 * held(&desk.whole().at(PLACE, place)) > held(&desk.whole())
        && desk.counts.times().any(was_told)
}

/// Rows of which nothing may be reported are one row: « Autres communes de … », but for those that
/// readers expect. Its numbers are what is left of the subtotal, which every reader could work out;
/// where the subtotal is masked, the rows stay as they are.
fn gathered(desk: &Desk, territory: &str, rows: Vec<(Row, bool)>, subtotal: &Row) -> Vec<Row> {
    let visits = subtotal.cells.len() - 1;
    let is_silent =
        |(row, is_expected): &(Row, bool)| row.cells[visits].is_hidden() && !is_expected;
    let silent = rows.iter().filter(|row| is_silent(row)).count();
    let row = |(row, _): (Row, bool)| row;
    if silent < 2 || !matches!(subtotal.cells[visits], Value::Count { .. }) {
        return rows.into_iter().map(row).collect();
    }
    let (hidden, shown): (Vec<_>, Vec<_>) = rows.into_iter().partition(is_silent);
    let hidden: Vec<Row> = hidden.into_iter().map(row).collect();
    let mut shown: Vec<Row> = shown.into_iter().map(row).collect();
    let columns = columns(desk);
    let rest: BTreeMap<usize, Value> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| (at, rest(&column.key, at, &hidden, &shown, subtotal)))
        .collect();
    let mut cells: Vec<Value> = rest.into_values().collect();
    let place = |key: &str| columns.iter().position(|column| column.key == key);
    if let (Some(fill), Some(booked), Some(offered), Some(cancelled)) = (
        place("fill_rate"),
        place("slots_booked"),
        place("slots_offered"),
        place("slots_cancelled"),
    ) {
        let to_book = sum(&[cells[offered], cells[cancelled]]);
        cells[fill] = rate(cells[booked], to_book, 100.0, 1);
    }
    let label = desk.language.say("table.others", &[("territory", &territory)]);
    shown.push(Row { kind: RowKind::Body, labels: vec![territory.to_owned(), label], cells });
    shown
}

/// The columns that are not about persons.
pub(super) const SUPPLY: &[&str] = &[
    "sessions_planned",
    "sessions_held",
    "sessions_cancelled",
    "presence_hours",
    "slots_offered",
    "slots_cancelled",
];

/// What several rows hold together: their sum where all are told, else what the shown ones leave of
/// the subtotal.
fn rest(key: &str, at: usize, hidden: &[Row], shown: &[Row], subtotal: &Row) -> Value {
    let numbers = |rows: &[Row]| -> Option<f64> {
        let told = rows
            .iter()
            .map(|row| row.cells[at])
            .filter(|cell| !cell.is_blank() && *cell != Value::Missing);
        told.map(Value::number).sum()
    };
    for blank in [Value::NotApplicable, Value::NotDetailed] {
        if hidden.iter().all(|row| row.cells[at] == blank) {
            return blank;
        }
    }
    let is_supply = SUPPLY.contains(&key);
    let left = || Some(subtotal.cells[at].number()? - numbers(shown)?);
    match if is_supply { numbers(hidden) } else { left() } {
        Some(sum) if key == "presence_hours" => {
            Value::Decimal { value: crate::indicators::desk::rounded(sum, 1), decimals: 1 }
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a sum of counts, and never below zero"
        )]
        Some(sum) if sum >= 0.0 => Value::Count { n: sum.round() as u64 },
        _ => between(at, hidden, shown, subtotal),
    }
}

/// The interval of the sum of several hidden rows.
fn between(at: usize, hidden: &[Row], shown: &[Row], subtotal: &Row) -> Value {
    let parts = |rows: &[Row]| sum(&rows.iter().map(|row| row.cells[at]).collect::<Vec<_>>());
    let (all, others) = (parts(hidden), parts(shown));
    let others = if others.is_blank() { Some((0.0, 0.0)) } else { others.range() };
    match (all, subtotal.cells[at].range(), others) {
        (Value::Between { low, high, decimals, threshold }, Some(whole), Some(others)) => {
            let (low, high) = (low.max(whole.0 - others.1), high.min(whole.1 - others.0));
            Value::Between { low, high, decimals, threshold }
        }
        _ => all,
    }
}

/// The same columns by territory.
pub(super) fn by_territory(desk: &Desk, id: &'static str) -> Option<Table> {
    let territories = desk.stops_by_territory(&desk.stops_of_period());
    let row = |(territory, name, _): (Option<&str>, String, _)| {
        let scope = desk.whole().at(PLACE, &territory_category(territory?));
        Some(Row {
            kind: RowKind::Body,
            labels: vec![name],
            cells: cells(desk, &scope, Detail::Territory),
        })
    };
    let mut rows: Vec<Row> = territories.into_iter().filter_map(row).collect();
    rows.push(Row {
        kind: RowKind::Total,
        labels: vec![desk.language.text("table.total")],
        cells: cells(desk, &desk.whole(), Detail::Whole),
    });
    Some(table(desk, id, vec![desk.language.text("column.territory")], rows))
}

fn table(desk: &Desk, id: &'static str, label_headings: Vec<String>, rows: Vec<Row>) -> Table {
    Table {
        id: id.to_owned(),
        title: desk
            .language
            .say(&format!("table.{id}"), &[("period", &desk.language.period(desk.period))]),
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
        count("slots_cancelled", "slots"),
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

/// How much is told of appointments. The smaller the place and the shorter the time, the fewer
/// columns: what became of three bookings at one stop could hardly ever be printed, and masking it
/// would cost numbers that can.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Detail {
    StopInMonth,
    Stop,
    Territory,
    Whole,
}

impl Detail {
    fn of_place(desk: &Desk) -> Self {
        if desk.period.months() == 1 { Detail::StopInMonth } else { Detail::Stop }
    }
}

pub(super) fn cells(desk: &Desk, scope: &Cell, detail: Detail) -> Vec<Value> {
    let from = |level: Detail, value: &dyn Fn() -> Value| {
        if detail >= level { value() } else { Value::NotDetailed }
    };
    let supply = |tally| Value::Count { n: desk.supply(scope, tally) };
    let (offered, cancelled) = (supply(Tally::SlotsOffered), supply(Tally::SlotsCancelled));
    let booked = from(Detail::Stop, &|| desk.booked(scope));
    vec![
        supply(Tally::SessionsPlanned),
        supply(Tally::SessionsHeld),
        supply(Tally::SessionsCancelled),
        presence(desk, scope),
        offered,
        cancelled,
        booked,
        rate(booked, sum(&[offered, cancelled]), 100.0, 1),
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
    rate(
        Value::Count { n: desk.supply(scope, Tally::PresenceMinutes) },
        Value::Count { n: 60 },
        1.0,
        1,
    )
}
