//! What the records say now of periods that were sent: late, corrected or deleted records never
//! change a number that was printed, they are told here, in the next edition, and once. A
//! difference of fewer persons than the threshold is not told at all, neither from what was sent
//! nor from what was last said of it: two corrections never differ by one visit.

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

/// A number of a month that was sent and is another one now.
pub(in crate::indicators) struct Correction {
    pub month: Period,
    pub measure: Symbol,
    /// The month and the number in words.
    labels: Vec<String>,
    /// As it was printed when it was sent or last corrected; masked where it was masked.
    printed: Value,
    before: u64,
    pub now: u64,
    pub counts_persons: bool,
}

pub(super) fn build(desk: &Desk, id: &'static str) -> Option<Table> {
    let rows: Vec<Row> = corrections(desk).iter().map(row).collect();
    (!rows.is_empty()).then(|| Table {
        id: id.to_owned(),
        title: desk
            .language
            .say("table.corrections", &[("period", &desk.language.period(desk.period))]),
        label_headings: vec![
            desk.language.text("column.month"),
            desk.language.text("column.indicator"),
        ],
        columns: ["sent", "now", "difference"]
            .iter()
            .map(|key| desk.column(key, None, Unit::Count))
            .collect(),
        rows,
        notes: vec![desk.language.say("note.corrections", &[("threshold", &desk.plan.threshold)])],
        source: None,
    })
}

/// Everything that the edition of a desk corrects.
pub(in crate::indicators) fn corrections(desk: &Desk) -> Vec<Correction> {
    if desk.is_sent {
        return Vec::new();
    }
    let closed = desk.counts.now.iter().filter(|(month, _)| month.last() < desk.period.first());
    let sessions = closed
        .flat_map(|(month, now)| of_sessions(desk, *month, &now.values().collect::<Vec<_>>()));
    sessions.chain(configured(desk)).collect()
}

impl Correction {
    /// `None` where too little has changed since it was last told. What was masked is told as an
    /// increase only: a decrease would say how large it was at least.
    fn of(
        desk: &Desk,
        month: Period,
        measure: &str,
        label: String,
        numbers: (Value, u64, u64),
        counts_persons: bool,
    ) -> Option<Self> {
        let (printed, sent, now) = numbers;
        let measure: Symbol = measure.into();
        let before = desk.counts.corrected.get(&(month, measure.clone())).copied().unwrap_or(sent);
        let printed = if matches!(printed, Value::Count { .. }) {
            Value::Count { n: before }
        } else {
            printed
        };
        let told_from = if counts_persons { u64::from(desk.plan.threshold) } else { 1 };
        let is_told = before.abs_diff(now) >= told_from
            && (now > before || matches!(printed, Value::Count { .. }));
        is_told.then_some(Correction {
            month,
            measure,
            labels: vec![desk.language.period(month), label],
            printed,
            before,
            now,
            counts_persons,
        })
    }

    /// By how much it changed, and what it is now where that may be told.
    pub fn told(&self) -> (u64, Option<u64>) {
        (
            self.before.abs_diff(self.now),
            matches!(self.printed, Value::Count { .. }).then_some(self.now),
        )
    }
}

fn row(correction: &Correction) -> Row {
    let Correction { printed, before, now, .. } = correction;
    let sign = if now < before { -1.0 } else { 1.0 };
    let difference = u32::try_from(before.abs_diff(*now))
        .map_or(Value::Missing, |n| Value::Decimal { value: sign * f64::from(n), decimals: 0 });
    // What was not printed has changed by as much: both ends move with it.
    let moved = |difference: Value| match difference.number() {
        Some(difference) => printed.map(0, |sent| (sent + difference).max(0.0)),
        None => *printed,
    };
    let current = match printed {
        Value::Count { .. } => Value::Count { n: *now },
        _ => moved(difference),
    };
    Row {
        kind: RowKind::Body,
        labels: correction.labels.clone(),
        cells: vec![*printed, current, difference],
    }
}

/// What the records count beside sessions.
fn configured(desk: &Desk) -> Vec<Correction> {
    let measures = Measures::of(desk.model, desk.programme);
    let changed =
        desk.counts.cubes.changed().filter(|(_, month, _, _)| month.last() < desk.period.first());
    let correction = |(measure, month, sent, now): (&Symbol, Period, u64, u64)| {
        let named = indicators(desk.model, &desk.programme.id).find(|indicator| {
            indicator.count.as_ref().is_some_and(|count| {
                count.only.is_empty()
                    && count.per.is_none()
                    && measures.shape(count, []).measure == *measure
            })
        })?;
        let printed = desk.printed_before(&Cell::of(measure).at_period(month));
        Correction::of(desk, month, measure, named.label.clone(), (printed, sent, now), true)
    };
    changed.filter_map(correction).collect()
}

fn of_sessions(desk: &Desk, month: Period, now: &[&Block]) -> Vec<Correction> {
    let sent = desk.counts.months.get(&month);
    let correction = |(tally, name, counts_persons): &(Tally, &str, bool)| {
        let before: u64 = sent.into_iter().flatten().map(|(_, block)| block.tally(*tally)).sum();
        let after: u64 = now.iter().map(|block| block.tally(*tally)).sum();
        let printed = if *counts_persons {
            desk.printed_total(month, *tally)
        } else {
            Value::Count { n: before }
        };
        Correction::of(
            desk,
            month,
            name,
            desk.language.text(&format!("figure.{name}")),
            (printed, before, after),
            *counts_persons,
        )
    };
    COMPARED.iter().filter_map(correction).collect()
}
