//! Decisions and readjustments.

use crate::model::{Decision, Mandate, Outcome, Service};
use crate::records::{DecisionRecord, Filed, Records};

use super::{Reader, Referred};

impl Reader {
    pub(super) fn decisions(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &mut Mandate,
    ) {
        for filed in &records.decisions {
            mandate.decisions.extend(self.decision(filed, service));
        }
        mandate.decisions.sort_by(|a, b| (a.proposed_on, &a.span).cmp(&(b.proposed_on, &b.span)));
    }

    fn decision(&mut self, filed: &Filed<DecisionRecord>, service: &Service) -> Option<Decision> {
        let (file, record) = (&filed.file, &filed.record);
        let what = self.text(file, Some(&record.what));
        let stop = record.stop.as_ref().and_then(|stop| self.reference(file, stop, Referred::Stop));
        let at_stop = stop.as_ref().and_then(|stop| service.stops.get(stop.as_str()));
        let proposed_on = self.read(file, &record.proposed_on);
        let programme = match at_stop {
            Some(stop) => {
                let written = record.programme.as_ref();
                Some(self.programme_at_stop(filed, written, stop, proposed_on, service))
            }
            None => self.programme_of(filed, record.programme.as_ref(), service),
        };
        let committee = record
            .committee
            .as_ref()
            .and_then(|committee| self.reference(file, committee, Referred::Committee));
        let decided_on = self.option(file, record.decided_on.as_ref());
        let outcome = self.option(file, record.outcome.as_ref());
        let due = self.option(file, record.due.as_ref());
        let done_on = self.option(file, record.done_on.as_ref());
        let source = self.text(file, record.source.as_ref());
        Some(Decision {
            programme: programme?,
            what: what?,
            stop: stop.map(Into::into),
            proposed_on: proposed_on?,
            committee: committee.map(Into::into),
            decided_on,
            outcome: outcome.unwrap_or(Outcome::Accepted),
            due,
            done_on,
            source,
            span: filed.span(),
        })
    }
}
