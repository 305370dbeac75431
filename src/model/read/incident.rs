//! Incidents.

use crate::diagnostics::Code;
use crate::model::{Incident, Mandate, Service};
use crate::records::{Filed, IncidentRecord, Records};
use crate::words::message;

use super::{Reader, Referred};

impl Reader {
    pub(super) fn incidents(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &mut Mandate,
    ) {
        for filed in &records.incidents {
            mandate.incidents.extend(self.incident(filed, service));
        }
        mandate.incidents.sort_by(|a, b| (a.from, &a.span).cmp(&(b.from, &b.span)));
    }

    fn incident(&mut self, filed: &Filed<IncidentRecord>, service: &Service) -> Option<Incident> {
        let (file, record) = (&filed.file, &filed.record);
        let what = self.read(file, &record.what);
        let stop = record.stop.as_ref().and_then(|stop| self.reference(file, stop, Referred::Stop));
        let at_stop = stop.as_ref().and_then(|stop| service.stops.get(stop.as_str()));
        let from = self.read(file, &record.from);
        let programme = match at_stop {
            Some(stop) => {
                let written = record.programme.as_ref();
                Some(self.programme_at_stop(filed, written, stop, from, service))
            }
            None => self.programme_of(filed, record.programme.as_ref(), service),
        };
        let vehicle = self.option(file, record.vehicle.as_ref()).map(Into::into);
        let until = self.option(file, record.until.as_ref());
        let hours_lost = self.option(file, record.hours_lost.as_ref());
        let ticket = self.text(file, record.ticket.as_ref());
        let (from, programme) = (from?, programme?);
        if let (Some(until), Some(written)) = (until, &record.until)
            && until < from
        {
            self.end_before_start(written.span(file), "incidents");
            return None;
        }
        if let (Some(hours), Some(written)) = (hours_lost, &record.hours_lost)
            && hours < 0.0
        {
            self.say(Code::Number, written.span(file), message!("incident-hours", hours = hours));
            return None;
        }
        Some(Incident {
            programme,
            what: what?,
            stop: stop.map(Into::into),
            vehicle,
            from,
            until,
            hours_lost,
            ticket,
            span: filed.span(),
        })
    }
}
