//! Papers that are kept elsewhere.

use crate::diagnostics::Code;
use crate::model::{Mandate, Paper, Service};
use crate::records::{Filed, PaperRecord, Records};
use crate::words::message;

use super::{Reader, Referred};

impl Reader {
    pub(super) fn papers(&mut self, records: &Records, service: &Service, mandate: &mut Mandate) {
        for filed in &records.papers {
            mandate.papers.extend(self.paper(filed, service));
        }
        mandate.papers.sort_by(|a, b| (a.from, &a.span).cmp(&(b.from, &b.span)));
    }

    fn paper(&mut self, filed: &Filed<PaperRecord>, service: &Service) -> Option<Paper> {
        let (file, record) = (&filed.file, &filed.record);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let kind = self.read(file, &record.kind);
        let stops = self.references(file, &record.stops, Referred::Stop);
        let title = self.text(file, Some(&record.title));
        let number = self.text(file, record.number.as_ref());
        let date = self.option(file, record.date.as_ref());
        let period = self.option(file, record.period.as_ref());
        let count = self.option(file, record.count.as_ref());
        let kept = self.text(file, Some(&record.kept));
        if record.date.is_some() == record.period.is_some() {
            self.say(Code::PaperMissing, filed.span(), message!("paper-when"));
            return None;
        }
        let days = date.map(|day| (day, day));
        let (from, until) = days.or(period.map(|period| (period.first(), period.last())))?;
        Some(Paper {
            programme: programme?,
            kind: kind?,
            stops,
            title: title?,
            number,
            from,
            until,
            period,
            count: count.unwrap_or(1),
            kept: kept?,
            span: filed.span(),
        })
    }
}
