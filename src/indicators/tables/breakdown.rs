//! Breakdowns of visits by one criterion. Where a visit can have several answers, two bases are
//! told apart: of the visits (adds up to more than 100 %) and of all answers (adds up to 100 %).

use crate::indicators::counting::Tally;
use crate::indicators::criteria::{Criterion, criterion};
use crate::indicators::desk::{Desk, percentages, rate};
use crate::indicators::table::{Row, RowKind, Table, Unit, Value};

/// The table `by-<criterion>`.
pub(super) fn build(desk: &Desk, id: &'static str) -> Option<Table> {
    let criterion = criterion(id.strip_prefix("by-")?)?;
    let codes = (criterion.codes)();
    let ask = |code: &str| {
        desk.persons(
            desk.whole().measured(criterion.measure).at(criterion.id, code),
            Tally::ReceivedUnrecorded,
        )
    };
    let counts: Vec<Value> = codes.iter().map(|code| ask(code)).collect();
    if !counts.is_empty()
        && counts.iter().all(|count| matches!(count, Value::Missing | Value::NotApplicable))
    {
        return None;
    }
    let visits = desk.visits(&desk.whole());
    let all = if criterion.is_multiple() {
        desk.persons(desk.whole().measured(criterion.measure), Tally::ReceivedUnrecorded)
    } else {
        visits
    };
    let shares = percentages(&counts, all, 1);
    let of_visits = |count: Value| rate(count, visits, 100.0, 1);
    let cells = |count: Value, share: Value| {
        if criterion.is_multiple() {
            vec![count, of_visits(count), share]
        } else {
            vec![count, share]
        }
    };
    let mut rows: Vec<Row> = Vec::new();
    for ((code, count), share) in codes.iter().zip(&counts).zip(shares) {
        rows.push(Row {
            kind: RowKind::Body,
            labels: vec![desk.category(criterion.id, code)],
            cells: cells(*count, share),
        });
    }
    for group in criterion.groups {
        let count = ask(group.code);
        rows.push(Row {
            kind: RowKind::Subtotal,
            labels: vec![desk.category(criterion.id, group.code)],
            cells: cells(count, rate(count, all, 100.0, 1)),
        });
    }
    let hundred = rate(all, all, 100.0, 1);
    let total = if criterion.is_multiple() {
        vec![all, Value::NotApplicable, hundred]
    } else {
        vec![all, hundred]
    };
    let total_label = if criterion.is_multiple() {
        format!("table.total-{}", criterion.measure)
    } else {
        "table.total".to_owned()
    };
    rows.push(Row {
        kind: RowKind::Total,
        labels: vec![desk.language.text(&total_label)],
        cells: total,
    });
    Some(Table {
        id: id.to_owned(),
        title: desk
            .language
            .say(&format!("table.{id}"), &[("period", &desk.language.period(desk.period))]),
        label_headings: vec![desk.language.text(&format!("dimension.{}", criterion.id))],
        columns: columns(desk, criterion),
        rows,
        notes: notes(desk, criterion),
        source: None,
    })
}

fn columns(desk: &Desk, criterion: &Criterion) -> Vec<crate::indicators::table::Column> {
    let percent = |key| desk.column(key, None, Unit::Percent);
    if criterion.is_multiple() {
        let share = format!("share_of_{}", criterion.measure);
        vec![desk.column("visits", None, Unit::Count), percent("share_of_visits"), percent(&share)]
    } else {
        vec![desk.column("visits", None, Unit::Count), percent("share_of_visits")]
    }
}

fn notes(desk: &Desk, criterion: &Criterion) -> Vec<String> {
    let key = format!("note.{}", criterion.id);
    let several = criterion.is_multiple().then(|| desk.language.text("note.several"));
    let own = desk.language.has(&key).then(|| desk.language.text(&key));
    several.into_iter().chain(own).collect()
}
