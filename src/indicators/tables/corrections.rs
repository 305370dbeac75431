//! What the records say now of periods that were sent: late, corrected or deleted records never
//! change a number that was printed. They are reported here, once in the next edition, and in each
//! that covers the month, since that one prints what was sent. A number of persons is reported only
//! where it differs by the threshold at least from all that was reported of it before, and is not
//! small itself: no two editions differ by one visit. Until then it waits (`correction-waits`).

use crate::calendar::Period;
use crate::indicators::cells::{Cell, Symbol};
use crate::indicators::counting::{Block, Tally};
use crate::indicators::criteria::{APPOINTMENTS, VISITS};
use crate::indicators::desk::Desk;
use crate::indicators::measures::{Measures, indicators};
use crate::indicators::table::{Row, RowKind, Table, Unit, Value};

/// What is compared, and what cells call it where it counts persons.
const COMPARED: &[(Tally, &str, Option<&str>)] = &[
    (Tally::SessionsHeld, "sessions-held", None),
    (Tally::SlotsOffered, "slots-offered", None),
    (Tally::Booked, "slots-booked", Some(APPOINTMENTS)),
    (Tally::Received, "visits", Some(VISITS)),
];

/// A number of a month that was sent and is another one now.
pub(in crate::indicators) struct Correction {
    pub month: Period,
    pub measure: Symbol,
    /// What it is in words, without its month.
    pub label: String,
    /// As it was printed; between two ends where it was masked.
    printed: Value,
    /// The cell that printed it, where it counts persons.
    pub cell: Option<Cell>,
    /// Whether nothing else was reported of it since.
    pub is_as_sent: bool,
    before: u64,
    pub now: u64,
    /// By how much the records differ from what is reported, where that has to wait.
    pub waiting: u64,
}

pub(super) fn build(desk: &Desk, id: &'static str) -> Option<Table> {
    let rows: Vec<Row> = corrections(desk).iter().map(|correction| row(desk, correction)).collect();
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
    let mut found = changes(desk);
    found.retain(|correction| correction.before != correction.now);
    found
}

/// What differs from what was sent and is not reported in the edition of a desk.
pub(in crate::indicators) fn waiting(desk: &Desk) -> Vec<Correction> {
    let mut found = changes(desk);
    found.retain(|correction| correction.waiting > 0);
    found
}

fn changes(desk: &Desk) -> Vec<Correction> {
    if desk.is_sent {
        return Vec::new();
    }
    let closed = desk.counts.now.iter().filter(|(month, _)| is_before(desk, **month));
    let sessions = closed
        .flat_map(|(month, now)| of_sessions(desk, *month, &now.values().collect::<Vec<_>>()));
    sessions.chain(configured(desk)).collect()
}

/// A month that was over by the end of the edition.
fn is_before(desk: &Desk, month: Period) -> bool {
    month.last() <= desk.period.last()
}

impl Correction {
    /// `numbers` are what was printed, what was counted then, and what is counted now. What was
    /// masked is reported as an increase only: a decrease is a lower bound of it.
    fn of(
        desk: &Desk,
        month: Period,
        names: (&str, String),
        numbers: (Value, u64, u64),
        cell: Option<Cell>,
    ) -> Self {
        let (printed, sent, now) = numbers;
        let counts_persons = cell.is_some();
        let (measure, label): (Symbol, String) = (names.0.into(), names.1);
        let history = desk.counts.corrected.get(&(month, measure.clone()));
        let history = history.map_or(&[][..], Vec::as_slice);
        let last = history.last().copied().unwrap_or(sent);
        let few = u64::from(desk.plan.threshold);
        let told_from = if counts_persons { few } else { 1 };
        let is_printed = matches!(printed, Value::Count { .. });
        let mut told = std::iter::once(sent).chain(history.iter().copied());
        let is_far = told.all(|told| told == now || told.abs_diff(now) >= told_from);
        let may_be = if is_printed { !counts_persons || now >= few } else { now > last };
        let says = if is_far && may_be { now } else { last };
        let covers = desk.period.contains(month.first());
        let before = if covers { sent } else { last };
        let moved = |printed: Value| match (printed, u32::try_from(before.abs_diff(sent))) {
            (Value::Between { low, high, decimals, threshold }, Ok(more)) => {
                let more = f64::from(more);
                Value::Between { low: low + more, high: high + more, decimals, threshold }
            }
            _ => printed,
        };
        Correction {
            month,
            measure,
            label,
            printed: if is_printed { Value::Count { n: before } } else { moved(printed) },
            cell,
            is_as_sent: covers || history.is_empty(),
            before,
            now: says,
            waiting: says.abs_diff(now),
        }
    }

    /// What was printed, and what it is now, where both may be reported.
    pub fn told(&self) -> Option<(u64, u64)> {
        matches!(self.printed, Value::Count { .. }).then_some((self.before, self.now))
    }

    pub fn difference(&self) -> u64 {
        self.before.abs_diff(self.now)
    }
}

fn row(desk: &Desk, correction: &Correction) -> Row {
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
        labels: vec![desk.language.period(correction.month), correction.label.clone()],
        cells: vec![*printed, current, difference],
    }
}

/// What the records count beside sessions.
fn configured(desk: &Desk) -> Vec<Correction> {
    let measures = Measures::of(desk.model, desk.programme);
    let changed = desk.counts.cubes.changed().filter(|(_, month, _, _)| is_before(desk, *month));
    let correction = |(measure, month, sent, now): (&Symbol, Period, u64, u64)| {
        let named = indicators(desk.model, &desk.programme.id).find(|indicator| {
            indicator.count.as_ref().is_some_and(|count| {
                count.only.is_empty()
                    && count.per.is_none()
                    && measures.shape(count, []).measure == *measure
            })
        })?;
        let cell = Cell::of(measure).at_period(month);
        let printed = desk.printed_before(&cell);
        let names = (measure.as_ref(), named.label.clone());
        Some(Correction::of(desk, month, names, (printed, sent, now), Some(cell)))
    };
    changed.filter_map(correction).collect()
}

fn of_sessions(desk: &Desk, month: Period, now: &[&Block]) -> Vec<Correction> {
    let sent = desk.counts.months.get(&month);
    let correction = |(tally, name, measure): &(Tally, &str, Option<&str>)| {
        let before: u64 = sent.into_iter().flatten().map(|(_, block)| block.tally(*tally)).sum();
        let after: u64 = now.iter().map(|block| block.tally(*tally)).sum();
        let cell = measure.map(|measure| Cell::of(measure).at_period(month));
        let printed =
            cell.as_ref().map_or(Value::Count { n: before }, |cell| desk.printed_before(cell));
        let names = (*name, desk.language.text(&format!("figure.{name}")));
        Correction::of(desk, month, names, (printed, before, after), cell)
    };
    COMPARED.iter().map(correction).collect()
}
