//! The stock of vouchers by lot and place, and what expires.

use crate::checks::voucher_stock::is_near_expiry;
use crate::model::{VoucherLot, Vouchers};
use crate::words::{Message, message};

use super::passages::place;
use super::{Row, Section, Subject, text};

pub(super) fn section(subject: &Subject) -> Option<Section> {
    let lots = &subject.model.activity.voucher_lots;
    let there = lots.values().filter(|lot| lot.received_on <= subject.today);
    let rows: Vec<Row> = there.flat_map(|lot| rows(subject, lot)).collect();
    let notes = if rows.is_empty() { vec![message!("week-vouchers-none")] } else { Vec::new() };
    (!lots.is_empty() && !subject.withholds_figures).then(|| Section {
        id: "vouchers",
        title: message!("week-vouchers"),
        columns: vec![
            message!("week-column-lot"),
            message!("week-column-place"),
            message!("week-column-stock"),
            message!("week-column-valid"),
        ],
        rows,
        notes,
    })
}

/// A row for each place that holds some of a lot, and for what is at none.
fn rows(subject: &Subject, lot: &VoucherLot) -> Vec<Row> {
    let (activity, service) = (&subject.model.activity, &subject.model.service);
    let whole = i64::from(activity.voucher_stock(lot, subject.today).stock.cheques);
    if whole == 0 {
        return Vec::new();
    }
    let is_near = is_near_expiry(lot, subject.today);
    let valid = || match lot.valid_until {
        Some(last) => message!("week-voucher-valid", last = last),
        None => text(String::new()),
    };
    let row = |place: Message, cheques: i64| {
        let stock = stock(lot, cheques);
        Row::new([text(lot.id.as_str()), place, stock, valid()]).urgent(is_near || cheques < 0)
    };
    let places = activity.places_of_lot(lot);
    let held: Vec<(Message, i64)> = places
        .into_iter()
        .filter_map(|stop| {
            let stock = activity.voucher_stock_at(lot, stop, subject.today)?;
            let name = service.stops.get(stop).map(|stop| place(service, stop, None));
            Some((text(name.unwrap_or_default()), stock))
        })
        .collect();
    let rest = whole - held.iter().map(|(_, cheques)| *cheques).sum::<i64>();
    let elsewhere = (rest != 0).then(|| (message!("week-voucher-reserve"), rest));
    let all = held.into_iter().filter(|(_, cheques)| *cheques != 0).chain(elsewhere);
    all.map(|(place, cheques)| row(place, cheques)).collect()
}

fn stock(lot: &VoucherLot, cheques: i64) -> Message {
    let size = lot.received.cheques_per_carnet;
    match u32::try_from(cheques) {
        Ok(cheques) => {
            let stock = Vouchers { cheques, cheques_per_carnet: size };
            message!(
                "week-voucher-stock",
                carnets = stock.carnets(),
                cheques = stock.loose_cheques(),
            )
        }
        Err(_) => message!("week-voucher-missing", cheques = -cheques),
    }
}
