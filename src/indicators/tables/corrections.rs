//! What the records say now of periods that were sent: late, corrected or deleted records never change a number that was
//! printed, they are told here, in the next edition. A difference of fewer persons than the threshold is not told at all.

use crate::calendar::Period;
use crate::indicators::counting::{Block, Tally};
use crate::indicators::desk::Desk;
use crate::indicators::table::{Row, RowKind, Table, Unit, Value};

/// What is compared, and whether it counts persons.
const COMPARED: &[(Tally, &str, bool)] = &[
    (Tally::SessionsHeld, "sessions-held", false),
    (Tally::SlotsOffered, "slots-offered", false),
    (Tally::Booked, "slots-booked", true),
    (Tally::Received, "visits", true),
];

pub(super) fn build(desk: &Desk, id: &'static str) -> Option<Table> {
    let closed = desk.counts.now.iter().filter(|(month, _)| !desk.is_sent && month.last() < desk.period.first());
    let rows: Vec<Row> = closed.flat_map(|(month, now)| rows(desk, *month, &now.values().collect::<Vec<_>>())).collect();
    (!rows.is_empty()).then(|| Table {
        id: id.to_owned(),
        title: desk.language.say("table.corrections", &[("period", &desk.language.period(desk.period))]),
        label_headings: vec![desk.language.text("column.month"), desk.language.text("column.indicator")],
        columns: ["sent", "now", "difference"].iter().map(|key| desk.column(key, None, Unit::Count)).collect(),
        rows,
        notes: vec![desk.language.say("note.corrections", &[("threshold", &desk.threshold)])],
        source: None,
    })
}

fn rows(desk: &Desk, month: Period, now: &[&Block]) -> Vec<Row> {
    let sent = desk.counts.months.get(&month);
    let mut rows = Vec::new();
    for (tally, label, counts_persons) in COMPARED {
        let before: u64 = sent.into_iter().flatten().map(|(_, block)| block.tally(*tally)).sum();
        let after: u64 = now.iter().map(|block| block.tally(*tally)).sum();
        let told_from = if *counts_persons { u64::from(desk.threshold) } else { 1 };
        if before.abs_diff(after) < told_from {
            continue;
        }
        let sign = if after < before { -1.0 } else { 1.0 };
        let difference = u32::try_from(before.abs_diff(after)).map_or(Value::Missing, |n| Value::Decimal { value: sign * f64::from(n), decimals: 0 });
        // What was sent may have been masked; then only what has changed is told.
        let printed = if *counts_persons { desk.printed_total(month, *tally) } else { Value::Count { n: before } };
        let current = if matches!(printed, Value::Count { .. }) { Value::Count { n: after } } else { printed };
        let labels = vec![desk.language.period(month), desk.language.text(&format!("figure.{label}"))];
        rows.push(Row { kind: RowKind::Body, labels, cells: vec![printed, current, difference] });
    }
    rows
}
