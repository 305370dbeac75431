//! Voucher lots, grants and returns, in both units, and that no stock falls below nothing.

use std::sync::Arc;

use crate::diagnostics::{Code, Span};
use crate::model::{
    Activity, LotId, Mandate, OrganisationId, Service, StopId, VoucherGrant, VoucherLot,
    VoucherPlacement, VoucherReturn, Vouchers,
};
use crate::records::notation::Written;
use crate::records::{
    Filed, Records, VoucherGrantRecord, VoucherLotRecord, VoucherPlacementRecord,
    VoucherReturnRecord,
};
use crate::words::message;

use super::derived::{Way, derive};
use super::dimension::Lists;
use super::{Reader, Referred};

impl Reader {
    pub(super) fn vouchers(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &Mandate,
        activity: &mut Activity,
    ) {
        for filed in &records.voucher_lots {
            let Some(lot) = self.lot(filed, service) else { continue };
            if let Some(first) = activity.voucher_lots.get(&lot.id) {
                let first = first.span.clone();
                self.twice("voucher_lots", lot.id.as_str(), lot.span, &first);
            } else {
                activity.voucher_lots.insert(lot.id.clone(), lot);
            }
        }
        for filed in &records.voucher_placements {
            activity.voucher_placements.extend(self.placement(filed, activity));
        }
        activity.voucher_placements.sort_by(|a, b| (a.date, &a.span).cmp(&(b.date, &b.span)));
        for filed in &records.voucher_grants {
            activity.voucher_grants.extend(self.grant(filed, service, mandate, activity));
        }
        for filed in &records.voucher_returns {
            activity.voucher_returns.extend(self.voucher_return(filed, activity));
        }
        activity
            .voucher_grants
            .sort_by(|a, b| (a.date, &a.lot, &a.span).cmp(&(b.date, &b.lot, &b.span)));
        activity
            .voucher_returns
            .sort_by(|a, b| (a.date, &a.lot, &a.span).cmp(&(b.date, &b.lot, &b.span)));
        self.overdrawn(activity);
    }

    fn lot(&mut self, filed: &Filed<VoucherLotRecord>, service: &Service) -> Option<VoucherLot> {
        let (file, record) = (&filed.file, &filed.record);
        let id = self.read(file, &record.id);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let issuer = record
            .issuer
            .as_ref()
            .and_then(|issuer| self.reference(file, issuer, Referred::Organisation))
            .map(Into::into);
        let received_on = self.read(file, &record.received_on);
        let carnets = self.read(file, &record.carnets);
        let cheques_per_carnet = self.read(file, &record.cheques_per_carnet);
        let euros_per_cheque = self.option(file, record.euros_per_cheque.as_ref());
        let valid_until = self.option(file, record.valid_until.as_ref());
        let received =
            self.quantity(carnets?, 0, cheques_per_carnet?, record.cheques_per_carnet.span(file))?;
        Some(VoucherLot {
            id: id?.into(),
            programme: programme?,
            issuer,
            received_on: received_on?,
            received,
            euros_per_cheque,
            valid_until,
            span: filed.span(),
        })
    }

    fn quantity(
        &mut self,
        carnets: u32,
        cheques: u32,
        cheques_per_carnet: u32,
        span: Span,
    ) -> Option<Vouchers> {
        let all = carnets.checked_mul(cheques_per_carnet).and_then(|all| all.checked_add(cheques));
        match all {
            Some(cheques) if cheques_per_carnet > 0 && cheques > 0 => {
                Some(Vouchers { cheques, cheques_per_carnet })
            }
            _ => {
                let message = message!(
                    "voucher-units-no-quantity",
                    carnets = carnets,
                    cheques = cheques,
                    per_carnet = cheques_per_carnet
                );
                self.say(Code::VoucherUnits, span, message);
                None
            }
        }
    }

    /// What left a lot: its unit must be said, since texts call a carnet and a chèque by the same
    /// word.
    fn taken(
        &mut self,
        file: &Arc<str>,
        carnets: Option<&Written<u32>>,
        cheques: Option<&Written<u32>>,
        lot: &VoucherLot,
        span: Span,
    ) -> Option<Vouchers> {
        if carnets.is_none() && cheques.is_none() {
            self.say(Code::VoucherUnits, span, message!("voucher-units-missing"));
            return None;
        }
        let carnets_read = self.option(file, carnets);
        let cheques_read = self.option(file, cheques);
        if carnets.is_some() != carnets_read.is_some()
            || cheques.is_some() != cheques_read.is_some()
        {
            return None;
        }
        self.quantity(
            carnets_read.unwrap_or(0),
            cheques_read.unwrap_or(0),
            lot.received.cheques_per_carnet,
            span,
        )
    }

    fn grant(
        &mut self,
        filed: &Filed<VoucherGrantRecord>,
        service: &Service,
        mandate: &Mandate,
        activity: &Activity,
    ) -> Option<VoucherGrant> {
        let (file, record) = (&filed.file, &filed.record);
        let date = self.read(file, &record.date);
        let lot: Option<LotId> = self.reference(file, &record.lot, Referred::Lot).map(Into::into);
        let stop: Option<StopId> = record
            .stop
            .as_ref()
            .and_then(|stop| self.reference(file, stop, Referred::Stop))
            .map(Into::into);
        let sent_to = record
            .sent_to
            .as_ref()
            .and_then(|to| self.reference(file, to, Referred::Organisation))
            .map(OrganisationId::from);
        let lot = activity.voucher_lots.get(&lot?)?;
        let granted =
            self.taken(file, record.carnets.as_ref(), record.cheques.as_ref(), lot, filed.span());
        let lists = Lists::of(mandate, &lot.programme);
        let mut person = self.person(file, record.person.as_ref(), lists);
        derive(&mut person, lists, &Way { sent_to: sent_to.as_ref(), ..Way::default() });
        let date =
            self.within(date?, &record.date.span(file), service.programmes.get(&lot.programme)?);
        if date < lot.received_on || lot.valid_until.is_some_and(|last| last < date) {
            let message = message!("voucher-dates", date = date, lot = lot.id.as_str());
            self.say(Code::VoucherDates, record.date.span(file), message);
        }
        if let (Some(written), Some(place)) =
            (&record.stop, stop.as_ref().and_then(|stop| service.stops.get(stop)))
            && !place.is_of(&lot.programme)
        {
            let message = message!("other-programme-place", stop = place.id.as_str());
            self.say(Code::OtherProgramme, written.span(file), message);
        }
        Some(VoucherGrant {
            programme: lot.programme.clone(),
            lot: lot.id.clone(),
            date,
            stop,
            granted: granted?,
            person,
            sent_to,
            span: filed.span(),
        })
    }

    fn voucher_return(
        &mut self,
        filed: &Filed<VoucherReturnRecord>,
        activity: &Activity,
    ) -> Option<VoucherReturn> {
        let (file, record) = (&filed.file, &filed.record);
        let date = self.read(file, &record.date);
        let lot: Option<LotId> = self.reference(file, &record.lot, Referred::Lot).map(Into::into);
        let reason = self.read(file, &record.reason);
        let stop: Option<StopId> = record
            .stop
            .as_ref()
            .and_then(|stop| self.reference(file, stop, Referred::Stop))
            .map(Into::into);
        let lot = activity.voucher_lots.get(&lot?)?;
        let returned =
            self.taken(file, record.carnets.as_ref(), record.cheques.as_ref(), lot, filed.span());
        let (programme, lot) = (lot.programme.clone(), lot.id.clone());
        Some(VoucherReturn {
            programme,
            lot,
            date: date?,
            stop,
            returned: returned?,
            reason: reason?,
            span: filed.span(),
        })
    }

    fn placement(
        &mut self,
        filed: &Filed<VoucherPlacementRecord>,
        activity: &Activity,
    ) -> Option<VoucherPlacement> {
        let (file, record) = (&filed.file, &filed.record);
        let date = self.read(file, &record.date);
        let lot: Option<LotId> = self.reference(file, &record.lot, Referred::Lot).map(Into::into);
        let stop = self.reference(file, &record.stop, Referred::Stop);
        let lot = activity.voucher_lots.get(&lot?)?;
        let placed =
            self.taken(file, record.carnets.as_ref(), record.cheques.as_ref(), lot, filed.span());
        Some(VoucherPlacement {
            lot: lot.id.clone(),
            date: date?,
            stop: stop?.into(),
            placed: placed?,
            span: filed.span(),
        })
    }

    /// The first grant or return that takes more than there is.
    fn overdrawn(&mut self, activity: &Activity) {
        for lot in activity.voucher_lots.values() {
            let grants = activity.voucher_grants.iter().filter(|grant| grant.lot == lot.id);
            let returns = activity.voucher_returns.iter().filter(|back| back.lot == lot.id);
            let mut taken: Vec<_> =
                grants.map(|grant| (grant.date, &grant.span, grant.granted.cheques)).collect();
            taken.extend(returns.map(|back| (back.date, &back.span, back.returned.cheques)));
            taken.sort();
            let mut left = lot.received.cheques;
            for (_, span, cheques) in taken {
                match left.checked_sub(cheques) {
                    Some(rest) => left = rest,
                    None => {
                        let message = message!(
                            "voucher-stock",
                            lot = lot.id.as_str(),
                            left = left,
                            cheques = cheques
                        );
                        self.say(Code::VoucherStock, span.clone(), message);
                        break;
                    }
                }
            }
        }
    }
}
