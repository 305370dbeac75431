//! What was done without single visitors: collective workshops and half-days for partners and
//! publicity (S0 art. 2.1.2, 2.3.1).

use crate::calendar::Date;
use crate::indicators::cells::Cell;
use crate::indicators::desk::Desk;
use crate::indicators::table::{Row, RowKind, Table, Unit, Value};
use crate::model::{Counted, OutreachKind, Workshop};

/// Workshops and those who took part, month by month.
pub(super) fn workshops(desk: &Desk, id: &'static str) -> Option<Table> {
    let held = |first: Date, last: Date| {
        let ours = |workshop: &&Workshop| {
            workshop.programme == desk.programme.id
                && (first..=last.min(desk.until)).contains(&workshop.date)
        };
        desk.model.activity.workshops.iter().filter(ours).count() as u64
    };
    if held(desk.programme.from, desk.until) == 0 {
        return None;
    }
    let participants =
        |period| desk.configured(Cell::of(Counted::Participants.code()).at_period(period), period);
    let months = desk
        .period
        .each_month()
        .into_iter()
        .filter(|month| month.first() <= desk.until && month.last() >= desk.programme.from);
    let mut rows: Vec<Row> = months
        .map(|month| Row {
            kind: RowKind::Body,
            labels: vec![desk.language.period(month)],
            cells: vec![Value::Count { n: held(month.first(), month.last()) }, participants(month)],
        })
        .collect();
    let cells = vec![
        Value::Count { n: held(desk.period.first(), desk.period.last()) },
        participants(desk.period),
    ];
    rows.push(Row { kind: RowKind::Total, labels: vec![desk.language.text("table.total")], cells });
    Some(Table {
        id: id.to_owned(),
        title: desk
            .language
            .say("table.workshops", &[("period", &desk.language.period(desk.period))]),
        label_headings: vec![desk.language.text("column.month")],
        columns: vec![
            desk.column("workshops", None, Unit::Count),
            desk.column("participants", None, Unit::Count),
        ],
        rows,
        notes: Vec::new(),
        source: None,
    })
}

/// Half-days without public, by what they were given to.
pub(super) fn outreach(desk: &Desk, id: &'static str) -> Option<Table> {
    let ours = || {
        desk.model.activity.outreach.iter().filter(|outreach| {
            outreach.programme == desk.programme.id && outreach.date <= desk.until
        })
    };
    ours().next()?;
    let half_days = |kind: Option<OutreachKind>| {
        let within = ours().filter(|outreach| {
            outreach.date >= desk.period.first() && kind.is_none_or(|kind| outreach.kind == kind)
        });
        Value::Count { n: within.map(|outreach| u64::from(outreach.half_days())).sum() }
    };
    let row = |kind: &OutreachKind| Row {
        kind: RowKind::Body,
        labels: vec![desk.language.text(&format!("code.outreach.{}", kind.code()))],
        cells: vec![half_days(Some(*kind))],
    };
    let total = Row {
        kind: RowKind::Total,
        labels: vec![desk.language.text("table.total")],
        cells: vec![half_days(None)],
    };
    Some(Table {
        id: id.to_owned(),
        title: desk
            .language
            .say("table.outreach", &[("period", &desk.language.period(desk.period))]),
        label_headings: vec![desk.language.text("column.purpose")],
        columns: vec![desk.column("half_days", None, Unit::Count)],
        rows: OutreachKind::ALL.iter().map(row).chain([total]).collect(),
        notes: Vec::new(),
        source: None,
    })
}
