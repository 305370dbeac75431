//! Vouchers in both units: received, granted, returned, in stock (S2 art. 4, 6, 12). The stock is
//! told only where it follows from what is printed of the grants.

use crate::calendar::{Date, Period};
use crate::indicators::cells::Cell;
use crate::indicators::counting::LOT;
use crate::indicators::desk::{Desk, rate, sum};
use crate::indicators::table::{Row, RowKind, Table, Unit, Value};
use crate::model::{Counted, ReturnReason, VoucherLot};

/// Each lot in carnets and in chèques.
pub(super) fn by_lot(desk: &Desk, id: &'static str) -> Option<Table> {
    let lots: Vec<&VoucherLot> = lots(desk).collect();
    let rows = lots.iter().flat_map(|lot| {
        let label = desk.language.say(
            "table.lot",
            &[("lot", &lot.id), ("received", &desk.language.short_date(lot.received_on))],
        );
        in_both_units(desk, &label, lot.received.cheques_per_carnet, &movements(desk, lot))
    });
    let columns =
        ["received", "granted", "returned", "stock"].map(|key| desk.column(key, None, Unit::Mean));
    (!lots.is_empty()).then(|| Table {
        id: id.to_owned(),
        title: desk
            .language
            .say("table.vouchers", &[("period", &desk.language.period(desk.period))]),
        label_headings: vec![desk.language.text("column.lot"), desk.language.text("column.unit")],
        rows: rows.collect(),
        columns: columns.into(),
        notes: vec![desk.language.text("note.vouchers")],
        source: None,
    })
}

/// Received, granted and returned in the period, and the stock at its end; in chèques.
fn movements(desk: &Desk, lot: &VoucherLot) -> [Value; 4] {
    let back = |first: Date, last: Date| -> u64 {
        let ours = desk
            .model
            .activity
            .voucher_returns
            .iter()
            .filter(|back| back.lot == lot.id && (first..=last).contains(&back.date));
        ours.map(|back| u64::from(back.returned.cheques)).sum()
    };
    let received = u64::from(lot.received.cheques);
    let is_new = (desk.period.first()..=desk.until).contains(&lot.received_on);
    let is_there = lot.received_on <= desk.until;
    let granted_before: Vec<Value> =
        tiles(desk, lot).into_iter().map(|period| granted(desk, lot, period)).collect();
    let granted_now = granted(desk, lot, desk.period);
    let all = sum(&[granted_before, vec![granted_now]].concat());
    let gone = back(Date::MIN, desk.until);
    let stock = match all {
        _ if !is_there => Value::NotApplicable,
        Value::Count { n } => Value::Count { n: received.saturating_sub(n).saturating_sub(gone) },
        Value::Between { .. } => Value::Masked,
        other => other,
    };
    [
        Value::Count { n: if is_new { received } else { 0 } },
        if is_there { granted_now } else { Value::NotApplicable },
        Value::Count { n: back(desk.period.first(), desk.until) },
        stock,
    ]
}

fn granted(desk: &Desk, lot: &VoucherLot, period: Period) -> Value {
    let cell = Cell::of(Counted::Cheques.code()).at_period(period).at(LOT, lot.id.as_str());
    desk.configured(cell, period)
}

/// The years, quarters and months from the arrival of a lot to the beginning of the period, as few
/// as possible.
fn tiles(desk: &Desk, lot: &VoucherLot) -> Vec<Period> {
    let mut tiles = Vec::new();
    let mut day = Period::year_of(lot.received_on.max(desk.programme.from)).first();
    while day < desk.period.first() {
        let fits = [Period::year_of(day), Period::quarter_of(day), Period::month_of(day)];
        let tile = fits
            .into_iter()
            .find(|period| period.first() == day && period.last() < desk.period.first());
        let tile = tile.unwrap_or(Period::month_of(day));
        tiles.push(tile);
        day = tile.last() + crate::calendar::Days::new(1);
    }
    tiles.retain(|tile| tile.last() >= desk.programme.from);
    tiles
}

/// Whole carnets and the chèques of broken ones are one quantity: a line in each unit.
fn in_both_units(desk: &Desk, label: &str, cheques_per_carnet: u32, cheques: &[Value]) -> [Row; 2] {
    let carnets = cheques
        .iter()
        .map(|value| rate(*value, Value::Count { n: u64::from(cheques_per_carnet) }, 1.0, 1))
        .collect();
    let row = |unit: &str, cells| Row {
        kind: RowKind::Body,
        labels: vec![label.to_owned(), desk.language.text(unit)],
        cells,
    };
    [row("unit.carnets", carnets), row("unit.cheques", cheques.to_vec())]
}

/// What left the stock without having been granted, by reason.
pub(super) fn returns(desk: &Desk, id: &'static str) -> Option<Table> {
    lots(desk).next()?;
    let returned = |reason: Option<ReturnReason>| -> [Value; 2] {
        let ours = desk.model.activity.voucher_returns.iter().filter(|back| {
            back.programme == desk.programme.id
                && (desk.period.first()..=desk.until).contains(&back.date)
                && reason.is_none_or(|reason| back.reason == reason)
        });
        let (mut cheques, mut carnets) = (0, 0.0);
        for back in ours {
            cheques += u64::from(back.returned.cheques);
            carnets += back.returned.in_carnets();
        }
        [
            Value::Decimal { value: crate::indicators::desk::rounded(carnets, 1), decimals: 1 },
            Value::Count { n: cheques },
        ]
    };
    let row = |reason: &ReturnReason| Row {
        kind: RowKind::Body,
        labels: vec![desk.language.text(&format!("code.return.{}", reason.code()))],
        cells: returned(Some(*reason)).to_vec(),
    };
    let total = Row {
        kind: RowKind::Total,
        labels: vec![desk.language.text("table.total")],
        cells: returned(None).to_vec(),
    };
    Some(Table {
        id: id.to_owned(),
        title: desk
            .language
            .say("table.vouchers-returned", &[("period", &desk.language.period(desk.period))]),
        label_headings: vec![desk.language.text("column.reason")],
        columns: vec![
            desk.column("carnets", None, Unit::Mean),
            desk.column("cheques", None, Unit::Count),
        ],
        rows: ReturnReason::ALL.iter().map(row).chain([total]).collect(),
        notes: Vec::new(),
        source: None,
    })
}

fn lots<'a>(desk: &Desk<'a>) -> impl Iterator<Item = &'a VoucherLot> {
    let (programme, until) = (&desk.programme.id, desk.until);
    desk.model
        .activity
        .voucher_lots
        .values()
        .filter(move |lot| lot.programme == *programme && lot.received_on <= until)
}
