//! Vouchers in both units. A carnet holds several chèques, and texts call both "Pass": a quantity
//! here knows both.

use std::collections::BTreeSet;

use crate::calendar::Date;
use crate::diagnostics::Span;
use crate::model::{LotId, OrganisationId, ProgrammeId, ReturnReason, StopId};

use super::{Activity, Visit};

/// A quantity of vouchers of one size of carnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vouchers {
    pub cheques: u32,
    /// At least 1.
    pub cheques_per_carnet: u32,
}

impl Vouchers {
    /// Whole carnets.
    pub fn carnets(self) -> u32 {
        self.cheques / self.cheques_per_carnet
    }

    /// Chèques beyond the whole carnets.
    pub fn loose_cheques(self) -> u32 {
        self.cheques % self.cheques_per_carnet
    }

    /// The same quantity in carnets, with decimals: 25 chèques of carnets of 10 are 2.5.
    pub fn in_carnets(self) -> f64 {
        f64::from(self.cheques) / f64::from(self.cheques_per_carnet)
    }
}

/// Vouchers received from the issuer.
#[derive(Debug)]
pub struct VoucherLot {
    pub id: LotId,
    pub programme: ProgrammeId,
    pub issuer: Option<OrganisationId>,
    pub received_on: Date,
    pub received: Vouchers,
    pub euros_per_cheque: Option<f64>,
    pub valid_until: Option<Date>,
    pub span: Span,
}

/// Vouchers given to one beneficiary.
#[derive(Debug)]
pub struct VoucherGrant {
    pub programme: ProgrammeId,
    pub lot: LotId,
    pub date: Date,
    pub stop: Option<StopId>,
    /// Never zero.
    pub granted: Vouchers,
    pub person: Visit,
    pub sent_to: Option<OrganisationId>,
    pub span: Span,
}

/// Vouchers handed to a place.
#[derive(Debug)]
pub struct VoucherPlacement {
    pub lot: LotId,
    pub date: Date,
    pub stop: StopId,
    /// Never zero.
    pub placed: Vouchers,
    pub span: Span,
}

/// Vouchers that left the stock otherwise.
#[derive(Debug)]
pub struct VoucherReturn {
    pub programme: ProgrammeId,
    pub lot: LotId,
    pub date: Date,
    /// The place that gave them back; `None` for the reserve.
    pub stop: Option<StopId>,
    /// Never zero.
    pub returned: Vouchers,
    pub reason: ReturnReason,
    pub span: Span,
}

/// Where the vouchers of one lot are: `received = granted + returned + stock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoucherStock {
    pub received: Vouchers,
    pub granted: Vouchers,
    pub returned: Vouchers,
    pub stock: Vouchers,
}

impl Activity {
    /// The stock of a lot at the end of a day. All zero before it was received.
    pub fn voucher_stock(&self, lot: &VoucherLot, on: Date) -> VoucherStock {
        let size = lot.received.cheques_per_carnet;
        let quantity = |cheques: u32| Vouchers { cheques, cheques_per_carnet: size };
        let granted = self
            .voucher_grants
            .iter()
            .filter(|grant| grant.lot == lot.id && grant.date <= on)
            .map(|grant| grant.granted.cheques);
        let granted: u32 = granted.fold(0, u32::saturating_add);
        let returned = self
            .voucher_returns
            .iter()
            .filter(|back| back.lot == lot.id && back.date <= on)
            .map(|back| back.returned.cheques);
        let returned: u32 = returned.fold(0, u32::saturating_add);
        let received = if lot.received_on <= on { lot.received.cheques } else { 0 };
        VoucherStock {
            received: quantity(received),
            granted: quantity(granted),
            returned: quantity(returned),
            stock: quantity(received.saturating_sub(granted).saturating_sub(returned)),
        }
    }

    /// The stock of a lot at a place at the end of a day, in chèques; below nothing where it gave
    /// or back more than it was handed. `None` where it was handed none.
    pub fn voucher_stock_at(&self, lot: &VoucherLot, stop: &StopId, on: Date) -> Option<i64> {
        let placements = self.voucher_placements.iter();
        let here =
            placements.filter(|one| one.lot == lot.id && one.stop == *stop && one.date <= on);
        let placed: Vec<i64> = here.map(|one| i64::from(one.placed.cheques)).collect();
        let grants = self.voucher_grants.iter().filter(|grant| {
            grant.lot == lot.id && grant.stop.as_ref() == Some(stop) && grant.date <= on
        });
        let granted: i64 = grants.map(|grant| i64::from(grant.granted.cheques)).sum();
        let returns = self
            .voucher_returns
            .iter()
            .filter(|back| back.lot == lot.id && back.stop.as_ref() == Some(stop))
            .filter(|back| back.date <= on);
        let returned: i64 = returns.map(|back| i64::from(back.returned.cheques)).sum();
        (!placed.is_empty()).then(|| placed.iter().sum::<i64>() - granted - returned)
    }

    /// The places that were handed vouchers of a lot, each once.
    pub fn places_of_lot(&self, lot: &VoucherLot) -> BTreeSet<&StopId> {
        let placements = self.voucher_placements.iter().filter(|one| one.lot == lot.id);
        placements.map(|one| &one.stop).collect()
    }
}
