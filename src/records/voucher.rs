//! Voucher lots, grants and returns as written. A quantity always says its unit: carnets or
//! chèques.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::ReturnReason;
use super::notation::{Id, Written};
use super::session::VisitRecord;
use crate::calendar::Date;

/// Vouchers received from the issuer.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VoucherLotRecord {
    pub id: Written<Id>,
    pub programme: Option<Written<Id>>,
    pub issuer: Option<Written<Id>>,
    pub received_on: Written<Date>,
    /// Carnets received.
    pub carnets: Written<u32>,
    /// Chèques in each carnet.
    pub cheques_per_carnet: Written<u32>,
    /// What one chèque is worth.
    pub euros_per_cheque: Option<Written<f64>>,
    /// Last day on which a chèque of the lot can be used.
    pub valid_until: Option<Written<Date>>,
}

/// Vouchers given to one beneficiary.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VoucherGrantRecord {
    pub date: Written<Date>,
    pub lot: Written<Id>,
    /// Where it was given.
    pub stop: Option<Written<Id>>,
    pub carnets: Option<Written<u32>>,
    pub cheques: Option<Written<u32>>,
    /// Who received them, without identity; `more` holds the characteristics the funder asks for.
    pub person: Option<VisitRecord>,
    /// The place of digital mediation that the person was sent to.
    pub sent_to: Option<Written<Id>>,
}

/// Vouchers that left the stock otherwise.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VoucherReturnRecord {
    pub date: Written<Date>,
    pub lot: Written<Id>,
    /// The place that gave them back; the reserve when left out.
    pub stop: Option<Written<Id>>,
    pub carnets: Option<Written<u32>>,
    pub cheques: Option<Written<u32>>,
    pub reason: Written<ReturnReason>,
}

/// Vouchers handed to a place, which gives them out.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VoucherPlacementRecord {
    pub date: Written<Date>,
    pub lot: Written<Id>,
    pub stop: Written<Id>,
    pub carnets: Option<Written<u32>>,
    pub cheques: Option<Written<u32>>,
}
