//! The private part: what happened. No type here can be serialised; only counts leave it, through
//! disclosure control.

mod accompaniment;
mod campaigns;
mod collective;
mod entries;
mod half_days;
mod liaison;
mod session;
mod surveys;
mod tally;
mod vouchers;

use std::collections::BTreeMap;

use super::{GroupId, LotId};

pub use accompaniment::{FollowUp, Intervention, Reception, Staff, StaffCode};
pub use campaigns::{Campaign, Group, Sending};
pub use collective::{Outreach, Workshop};
pub use entries::Entry;
pub use half_days::HalfDays;
pub use liaison::LiaisonSheet;
pub use session::{Session, Slots, Visit};
pub use surveys::{Question, Survey};
pub use tally::{CountTable, Tally, When};
pub use vouchers::{
    VoucherGrant, VoucherLot, VoucherPlacement, VoucherReturn, VoucherStock, Vouchers,
};

/// What happened, each list in the order of its dates. Every reference in it is resolved: what it
/// names exists.
#[derive(Debug, Default)]
pub struct Activity {
    /// In the order of date, hour and stop.
    pub sessions: Vec<Session>,
    /// Never of what the visits of a session describe as well.
    pub tallies: Vec<Tally>,
    pub workshops: Vec<Workshop>,
    pub outreach: Vec<Outreach>,
    /// In the order of their weeks.
    pub half_days: Vec<HalfDays>,
    pub staff: BTreeMap<StaffCode, Staff>,
    pub receptions: Vec<Reception>,
    /// Without those of follow-ups.
    pub liaison_sheets: Vec<LiaisonSheet>,
    pub follow_ups: Vec<FollowUp>,
    pub voucher_lots: BTreeMap<LotId, VoucherLot>,
    pub voucher_placements: Vec<VoucherPlacement>,
    pub voucher_grants: Vec<VoucherGrant>,
    pub voucher_returns: Vec<VoucherReturn>,
    pub surveys: Vec<Survey>,
    pub groups: BTreeMap<GroupId, Group>,
    pub campaigns: Vec<Campaign>,
}
