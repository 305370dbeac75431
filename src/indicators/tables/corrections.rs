//! What the records say now of periods that were sent: late, corrected or deleted records never change a number that was
//! printed, they are told here, in the next edition. A difference of fewer persons than the threshold is not told at all.

use crate::calendar::Period;
use crate::indicators::cells::{Cell, Symbol};
use crate::indicators::counting::{Block, Tally};
use crate::indicators::desk::Desk;
use crate::indicators::measures::{Measures, indicators};
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
    let sessions = closed.flat_map(|(month, now)| rows(desk, *month, &now.values().collect::<Vec<_>>()));
    let rows: Vec<Row> = sessions.chain(configured(desk)).collect();
    (!rows.is_empty()).then(|| Table {
        id: id.to_owned(),
        title: desk.language.say("table.corrections", &[("period", &desk.language.period(desk.period))]),
        label_headings: vec![desk.language.text("column.month"), desk.language.text("column.indicator")],
        columns: ["sent", "now", "difference"].iter().map(|key| desk.column(key, None, Unit::Count)).collect(),
        rows,
        notes: vec![desk.language.say("note.corrections", &[("threshold", &desk.plan.threshold)])],
        source: None,
    })
}

/// The same for what the records count beside sessions.
fn configured(desk: &Desk) -> Vec<Row> {
    let measures = Measures::of(desk.model, desk.programme);
    let changed = desk.counts.cubes.changed().filter(|(_, month, _, _)| !desk.is_sent && month.last() < desk.period.first());
    let row = |(measure, month, before, after): (&Symbol, Period, u64, u64)| {
        let named = indicators(desk.model, &desk.programme.id).find(|indicator| {
            indicator
                .count
                .as_ref()
                .is_some_and(|count| count.only.is_empty() && count.per.is_none() && measures.shape(count, []).measure == *measure)
        })?;
        let cell = Cell::of(measure).at_period(month);
        (before.abs_diff(after) >= u64::from(desk.plan.threshold))
            .then(|| line(desk, month, named.label.clone(), (desk.printed_before(&cell), before, after)))
    };
    changed.filter_map(row).collect()
}

/// What was sent may have been masked; then only what has changed is told.
fn line(desk: &Desk, month: Period, label: String, (printed, before, after): (Value, u64, u64)) -> Row {
    let sign = if after < before { -1.0 } else { 1.0 };
    let difference = u32::try_from(before.abs_diff(after)).map_or(Value::Missing, |n| Value::Decimal { value: sign * f64::from(n), decimals: 0 });
    let current = if matches!(printed, Value::Count { .. }) { Value::Count { n: after } } else { printed };
    Row { kind: RowKind::Body, labels: vec![desk.language.period(month), label], cells: vec![printed, current, difference] }
}

fn rows(desk: &Desk, month: Period, now: &[&Block]) -> Vec<Row> {
    let sent = desk.counts.months.get(&month);
    let mut rows = Vec::new();
    for (tally, label, counts_persons) in COMPARED {
        let before: u64 = sent.into_iter().flatten().map(|(_, block)| block.tally(*tally)).sum();
        let after: u64 = now.iter().map(|block| block.tally(*tally)).sum();
        let told_from = if *counts_persons { u64::from(desk.plan.threshold) } else { 1 };
        if before.abs_diff(after) < told_from {
            continue;
        }
        let printed = if *counts_persons { desk.printed_total(month, *tally) } else { Value::Count { n: before } };
        rows.push(line(desk, month, desk.language.text(&format!("figure.{label}")), (printed, before, after)));
    }
    rows
}
