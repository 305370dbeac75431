//! Messages to partners.

use crate::model::{Briefing, Mandate, Service};
use crate::records::{BriefingRecord, Filed, Records};

use super::{Reader, Referred};

impl Reader {
    pub(super) fn briefings(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &mut Mandate,
    ) {
        for filed in &records.briefings {
            mandate.briefings.extend(self.briefing(filed, service));
        }
        mandate.briefings.sort_by(|a, b| (a.date, &a.span).cmp(&(b.date, &b.span)));
    }

    fn briefing(&mut self, filed: &Filed<BriefingRecord>, service: &Service) -> Option<Briefing> {
        let (file, record) = (&filed.file, &filed.record);
        let date = self.read(file, &record.date);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let to = self.references(file, &record.to, Referred::Organisation);
        let what = self.read(file, &record.what);
        let period = self.option(file, record.period.as_ref());
        (!to.is_empty()).then_some(())?;
        Some(Briefing {
            programme: programme?,
            date: date?,
            to,
            what: what?,
            period,
            span: filed.span(),
        })
    }
}
