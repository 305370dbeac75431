//! Attendance by month, by weekday and by part of the day.

use super::attendance;
use crate::calendar::WEEKDAYS;
use crate::indicators::cells::MOMENT;
use crate::indicators::counting::{Moment, Part, Tally, UNDATED};
use crate::indicators::desk::{Desk, percentages};
use crate::indicators::table::{Column, Row, RowKind, Table, Unit, Value};

pub(super) fn by_month(desk: &Desk, id: &'static str) -> Option<Table> {
    let mut rows = Vec::new();
    for month in desk.period.each_month() {
        let scope = desk.whole().at_period(month);
        if month.first() <= desk.until && month.last() >= desk.programme.from {
            rows.push(Row {
                kind: RowKind::Body,
                labels: vec![desk.language.period(month)],
                cells: attendance::cells(desk, &scope, attendance::Detail::Whole),
            });
        }
    }
    rows.push(Row {
        kind: RowKind::Total,
        labels: vec![desk.language.text("table.total")],
        cells: attendance::cells(desk, &desk.whole(), attendance::Detail::Whole),
    });
    Some(table(desk, id, vec![desk.language.text("column.month")], attendance::columns(desk), rows))
}

pub(super) fn by_weekday(desk: &Desk, id: &'static str) -> Option<Table> {
    let weekdays: Vec<Moment> = moments().filter(|moment| moment.part == Part::Morning).collect();
    let scope = |moment: &Moment| desk.whole().at(MOMENT, moment.weekday_code());
    // A day on which nothing was ever held is not shown, unless it is a working day.
    let shown: Vec<&Moment> = weekdays
        .iter()
        .filter(|moment| moment.weekday < 5 || desk.counts.occasions(&scope(moment)) > 0)
        .collect();
    if desk.counts.occasions(&desk.whole()) == 0 {
        return None;
    }
    let visits: Vec<Value> = shown.iter().map(|moment| desk.visits(&scope(moment))).collect();
    let all = desk.visits(&desk.whole());
    let held = |scope| Value::Count { n: desk.supply(&scope, Tally::SessionsHeld) };
    let row = |((moment, visits), share): ((&&Moment, &Value), Value)| Row {
        kind: RowKind::Body,
        labels: vec![weekday(desk, moment.weekday)],
        cells: vec![held(scope(moment)), *visits, share],
    };
    let mut rows: Vec<Row> =
        shown.iter().zip(&visits).zip(percentages(&visits, all, 1)).map(row).collect();
    let hundred = crate::indicators::desk::rate(all, all, 100.0, 1);
    rows.push(Row {
        kind: RowKind::Total,
        labels: vec![desk.language.text("table.total")],
        cells: vec![held(desk.whole()), all, hundred],
    });
    let columns = vec![
        desk.column("sessions_held", None, Unit::Count),
        desk.column("visits", None, Unit::Count),
        desk.column("share_of_visits", None, Unit::Percent),
    ];
    Some(table(desk, id, vec![desk.language.text("column.weekday")], columns, rows))
}

/// Day by part of the day: visits.
pub(super) fn by_hour(desk: &Desk, id: &'static str) -> Option<Table> {
    let scope = |moment: Moment| desk.whole().at(MOMENT, &moment.code());
    let held = |moment: Moment| desk.counts.occasions(&scope(moment)) > 0;
    let parts: Vec<Part> = Part::ALL
        .into_iter()
        .filter(|part| moments().any(|moment| moment.part == *part && held(moment)))
        .collect();
    if parts.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    for day in 0..=UNDATED {
        let cells: Vec<Value> = parts
            .iter()
            .map(|part| desk.visits(&scope(Moment { weekday: day, part: *part })))
            .collect();
        if day < 5 || cells.iter().any(|cell| *cell != Value::NotApplicable) {
            rows.push(Row { kind: RowKind::Body, labels: vec![weekday(desk, day)], cells });
        }
    }
    let column = |part: &Part| desk.column(&format!("visits_{}", part.code()), None, Unit::Count);
    let columns: Vec<Column> = parts.iter().map(column).collect();
    Some(table(desk, id, vec![desk.language.text("column.weekday")], columns, rows))
}

fn weekday(desk: &Desk, day: u8) -> String {
    WEEKDAYS
        .get(usize::from(day))
        .map_or_else(|| desk.language.text("table.undated"), |day| desk.language.weekday(*day))
}

fn moments() -> impl Iterator<Item = Moment> {
    (0..=UNDATED)
        .flat_map(|weekday| Part::ALL.into_iter().map(move |part| Moment { weekday, part }))
}

fn table(
    desk: &Desk,
    id: &'static str,
    label_headings: Vec<String>,
    columns: Vec<Column>,
    rows: Vec<Row>,
) -> Table {
    let title = desk
        .language
        .say(&format!("table.{id}"), &[("period", &desk.language.period(desk.period))]);
    Table {
        id: id.to_owned(),
        title,
        label_headings,
        columns,
        rows,
        notes: Vec::new(),
        source: None,
    }
}
