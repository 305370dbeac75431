//! Vouchers that will expire in the stock, and places that gave out more than they were handed.

use crate::calendar::{Date, Days};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, VoucherLot};
use crate::words::message;

use super::{Check, Look, Scope};

/// How long before its last day a lot is spoken of (S2 art. 12: what is not given out is given
/// back).
const NEAR: Days = Days::new(90);

pub const CHECK: Check =
    Check { code: Code::VoucherPlace, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let lots = scope.model.activity.voucher_lots.values();
    let ours = lots.filter(|lot| lot.programme == scope.programme.id);
    ours.flat_map(|lot| {
        expiry(scope, lot).into_iter().chain(placed(scope, lot)).chain(overdrawn(scope, lot))
    })
    .collect()
}

/// Whether the last day of a lot comes near while vouchers are left.
pub fn is_near_expiry(lot: &VoucherLot, today: Date) -> bool {
    lot.valid_until.is_some_and(|last| last <= today + NEAR)
}

fn expiry(scope: &Scope, lot: &VoucherLot) -> Option<Diagnostic> {
    let last = lot.valid_until.filter(|_| is_near_expiry(lot, scope.today))?;
    let stock = scope.model.activity.voucher_stock(lot, scope.today).stock;
    if stock.cheques == 0 {
        return None;
    }
    let (carnets, cheques) = (stock.carnets(), stock.loose_cheques());
    let message = match last < scope.today {
        true => message!("voucher-expired", lot = lot.id.as_str(), last = last),
        false => message!("voucher-expiry", lot = lot.id.as_str(), last = last),
    };
    let message = message.with("carnets", carnets).with("cheques", cheques);
    Some(Diagnostic::new(CHECK.code, lot.span.clone(), message))
}

/// More handed to places than was received.
fn placed(scope: &Scope, lot: &VoucherLot) -> Option<Diagnostic> {
    let placements = scope.model.activity.voucher_placements.iter();
    let mut left = lot.received.cheques;
    let over = placements.filter(|one| one.lot == lot.id).find(|one| {
        let rest = left.checked_sub(one.placed.cheques);
        left = rest.unwrap_or_default();
        rest.is_none()
    })?;
    let message = message!("voucher-placed", lot = lot.id.as_str());
    Some(Diagnostic::new(CHECK.code, over.span.clone(), message))
}

/// Places that gave out more of a lot than they were handed.
fn overdrawn(scope: &Scope, lot: &VoucherLot) -> Vec<Diagnostic> {
    let activity = &scope.model.activity;
    let places = activity.places_of_lot(lot).into_iter();
    let below = places.filter(|stop| {
        activity.voucher_stock_at(lot, stop, scope.today).is_some_and(|stock| stock < 0)
    });
    below
        .filter_map(|stop| {
            let mut placements = activity.voucher_placements.iter();
            let last = placements.rfind(|one| one.lot == lot.id && one.stop == *stop)?;
            let message = message!("voucher-place", stop = stop.as_str(), lot = lot.id.as_str());
            Some(Diagnostic::new(CHECK.code, last.span.clone(), message))
        })
        .collect()
}
