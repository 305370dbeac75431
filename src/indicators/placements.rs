//! Vouchers handed to places in a period. What a place gave out is left out: that counts people.

use crate::calendar::{Date, Period};
use crate::model::{Model, Programme, StopId};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacementEntry {
    pub date: Date,
    pub stop: StopId,
    pub carnets: u32,
    /// Beyond whole carnets.
    pub cheques: u32,
}

/// Those of a programme in a period, up to a day, in the order of their days. Places that were
/// handed fewer carnets than the threshold are left out: a place gives out no more than that, so
/// their number would bound a masked one.
pub(super) fn placements(
    model: &Model,
    programme: &Programme,
    (period, until): (Period, Date),
    threshold: u32,
) -> Vec<PlacementEntry> {
    let activity = &model.activity;
    let handed = |stop: &StopId| -> u32 {
        let there = activity.voucher_placements.iter().filter(|one| one.stop == *stop);
        there.map(|one| one.placed.carnets()).fold(0, u32::saturating_add)
    };
    let of_programme =
        |lot| activity.voucher_lots.get(lot).is_some_and(|lot| lot.programme == programme.id);
    let days = period.first()..=period.last().min(until);
    let placed = activity.voucher_placements.iter().filter(|one| days.contains(&one.date));
    placed
        .filter(|one| of_programme(&one.lot) && handed(&one.stop) >= threshold)
        .map(|one| PlacementEntry {
            date: one.date,
            stop: one.stop.clone(),
            carnets: one.placed.carnets(),
            cheques: one.placed.loose_cheques(),
        })
        .collect()
}
