//! Workshops and half-days without public.

use crate::diagnostics::Code;
use crate::model::{CommuneCode, Mandate, Outreach, Service, StopId, Workshop};
use crate::records::{Filed, OutreachRecord, Records, WorkshopRecord};
use crate::words::message;

use super::dimension::Lists;
use super::{Reader, Referred};

impl Reader {
    pub(super) fn workshops(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &Mandate,
    ) -> Vec<Workshop> {
        let mut workshops: Vec<Workshop> = records
            .workshops
            .iter()
            .filter_map(|filed| self.workshop(filed, service, mandate))
            .collect();
        workshops
            .sort_by_key(|workshop| (workshop.date, workshop.hours, workshop.programme.clone()));
        workshops
    }

    fn workshop(
        &mut self,
        filed: &Filed<WorkshopRecord>,
        service: &Service,
        mandate: &Mandate,
    ) -> Option<Workshop> {
        let (file, record) = (&filed.file, &filed.record);
        let date = self.read(file, &record.date);
        let stop: Option<StopId> = record
            .stop
            .as_ref()
            .and_then(|stop| self.reference(file, stop, Referred::Stop))
            .map(Into::into);
        let commune: Option<CommuneCode> = record
            .commune
            .as_ref()
            .and_then(|commune| self.reference(file, commune, Referred::Commune));
        let at_stop = stop.as_ref().and_then(|stop| service.stops.get(stop));
        let programme = match at_stop {
            Some(stop) => {
                let written = record.programme.as_ref();
                Some(self.programme_at_stop(filed, written, stop, date, service))
            }
            None => self.programme_of(filed, record.programme.as_ref(), service),
        };
        let commune = at_stop.map(|stop| stop.commune.clone()).or(commune);
        let hours = self.option(file, record.hours.as_ref());
        let topic = self.text(file, Some(&record.topic));
        let participants = self.option(file, record.participants.as_ref());
        let with = self.references(file, &record.with, Referred::Organisation);
        let programme = programme?;
        let tables =
            self.count_tables(file, &record.counts, &filed.span(), Lists::of(mandate, &programme));
        let once = tables.iter().filter(|table| {
            table
                .dimensions
                .iter()
                .all(|dimension| !dimension.is_multiple(&mandate.characteristics))
        });
        for table in once {
            let sum: u32 = table.rows.iter().map(|(_, n)| *n).fold(0, u32::saturating_add);
            if let Some(participants) = participants.filter(|participants| *participants != sum) {
                let message =
                    message!("tally-adds-up-workshop", participants = participants, sum = sum);
                self.say(Code::TallyAddsUp, filed.span(), message);
            }
        }
        Some(Workshop {
            programme,
            date: date?,
            hours,
            stop,
            commune,
            topic: topic?,
            participants,
            tables,
            with,
            span: filed.span(),
        })
    }

    pub(super) fn outreach(&mut self, records: &Records, service: &Service) -> Vec<Outreach> {
        let mut outreach: Vec<Outreach> =
            records.outreach.iter().filter_map(|filed| self.half_day(filed, service)).collect();
        outreach
            .sort_by_key(|outreach| (outreach.date, outreach.half_day, outreach.programme.clone()));
        outreach
    }

    fn half_day(&mut self, filed: &Filed<OutreachRecord>, service: &Service) -> Option<Outreach> {
        let (file, record) = (&filed.file, &filed.record);
        let date = self.read(file, &record.date);
        let half_day = self.option(file, record.half_day.as_ref());
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let kind = self.read(file, &record.kind);
        let commune = record
            .commune
            .as_ref()
            .and_then(|commune| self.reference(file, commune, Referred::Commune));
        let with = self.references(file, &record.with, Referred::Organisation);
        let subject = self.text(file, record.subject.as_ref());
        Some(Outreach {
            programme: programme?,
            date: date?,
            half_day,
            kind: kind?,
            commune,
            with,
            subject,
            span: filed.span(),
        })
    }
}
