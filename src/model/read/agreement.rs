//! Agreements, approvals, committees, gaps and initiatives.

use std::sync::Arc;

use crate::calendar::{Date, Period};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{
    Agreement, Approval, Committee, CommitteeId, Gap, IndicatorId, Initiative, Mandate, Meeting,
    Renewal, Role, Service, Term,
};
use crate::records::{
    AgreementRecord, ApprovalRecord, CommitteeRecord, Filed, GapRecord, InitiativeRecord,
    MeetingRecord, Records,
};
use crate::words::message;

use super::{Reader, Referred};

impl Reader {
    pub(super) fn agreements(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &mut Mandate,
    ) {
        for filed in &records.agreements {
            let Some(agreement) = self.agreement(filed, service) else { continue };
            match mandate.agreements.iter().find(|other| other.id == agreement.id) {
                Some(first) => {
                    let first = first.span.clone();
                    self.twice("agreements", &agreement.id, agreement.span, &first);
                }
                None => mandate.agreements.push(agreement),
            }
        }
        mandate
            .agreements
            .sort_by(|a, b| (a.first_term.from, &a.id).cmp(&(b.first_term.from, &b.id)));
    }

    fn agreement(
        &mut self,
        filed: &Filed<AgreementRecord>,
        service: &Service,
    ) -> Option<Agreement> {
        let (file, record) = (&filed.file, &filed.record);
        let id = self.read(file, &record.id);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let title = self.text(file, Some(&record.title));
        let parties = self.references(file, &record.parties, Referred::Organisation);
        let stops = self.references(file, &record.stops, Referred::Stop);
        let signed_on: Option<Date> = self.option(file, record.signed_on.as_ref());
        let from: Option<Date> = self.option(file, record.from.as_ref());
        let term_months = self.option(file, record.term_months.as_ref());
        let until = self.option(file, record.until.as_ref());
        let renewal = self.option(file, record.renewal.as_ref()).unwrap_or(Renewal::None);
        let renewal_months =
            self.option(file, record.renewal_months.as_ref()).or(term_months).unwrap_or(0);
        let notice_months = self.option(file, record.notice_months.as_ref());
        let terminated_on = self.option(file, record.terminated_on.as_ref());
        let source = self.text(file, record.source.as_ref());
        let Some(from) = from.or(signed_on) else {
            if record.from.is_none() && record.signed_on.is_none() {
                self.say(Code::MissingKey, filed.span(), message!("missing-key-agreement-from"));
            }
            return None;
        };
        let first_term = self.first_term(filed, from, term_months, until)?;
        if renewal == Renewal::Tacit && renewal_months == 0 {
            self.say(Code::MissingKey, filed.span(), message!("missing-key-agreement-renewal"));
        }
        Some(Agreement {
            id: id?.to_string(),
            programme: programme?,
            title: title?,
            parties,
            stops,
            signed_on,
            first_term,
            renewal,
            renewal_months,
            notice_months,
            terminated_on,
            source,
            span: filed.span(),
        })
    }

    fn first_term(
        &mut self,
        filed: &Filed<AgreementRecord>,
        from: Date,
        months: Option<u32>,
        until: Option<Date>,
    ) -> Option<Term> {
        let by_length = months
            .filter(|months| *months > 0)
            .and_then(|months| super::super::mandate::last_day(from, months));
        let until = match (by_length, until) {
            (Some(by_length), Some(until)) if by_length != until => {
                let message = message!("agreement-term", until = until, by_length = by_length);
                self.say(Code::AgreementTerm, filed.span(), message);
                return None;
            }
            (Some(until), _) | (None, Some(until)) => until,
            (None, None) => {
                self.say(Code::MissingKey, filed.span(), message!("missing-key-agreement-until"));
                return None;
            }
        };
        if until < from {
            self.end_before_start(filed.span(), "agreements");
            return None;
        }
        Some(Term { from, until })
    }

    pub(super) fn approvals(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &mut Mandate,
    ) {
        for filed in &records.approvals {
            mandate.approvals.extend(self.approval(filed, service));
        }
    }

    fn approval(&mut self, filed: &Filed<ApprovalRecord>, service: &Service) -> Option<Approval> {
        let (file, record) = (&filed.file, &filed.record);
        let programme = self.programme_of(filed, record.programme.as_ref(), service)?;
        let what = self.read(file, &record.what);
        let approved_by = self.recipient(file, &record.approved_by, &programme, service);
        let approved_on = self.read(file, &record.approved_on);
        let withdrawn_on = self.option(file, record.withdrawn_on.as_ref());
        let source = self.text(file, record.source.as_ref());
        let approved_by = approved_by?;
        if service
            .organisations
            .get(&approved_by)
            .is_some_and(|organisation| !matches!(organisation.role, Role::Funder | Role::State))
        {
            let message = message!("approval", organisation = approved_by.as_str());
            self.say(Code::Approval, record.approved_by.span(file), message);
        }
        Some(Approval {
            programme,
            what: what?,
            approved_by,
            approved_on: approved_on?,
            withdrawn_on,
            source,
            span: filed.span(),
        })
    }

    pub(super) fn committees(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &mut Mandate,
    ) {
        for filed in &records.committees {
            let Some(committee) = self.committee(filed, service) else { continue };
            let (id, span) = (committee.id.clone(), committee.span.clone());
            if !super::insert(&mut mandate.committees, &id, committee) {
                let first = mandate.committees[&id].span.clone();
                self.twice("committees", id.as_str(), span, &first);
            }
        }
    }

    fn committee(
        &mut self,
        filed: &Filed<CommitteeRecord>,
        service: &Service,
    ) -> Option<Committee> {
        let (file, record) = (&filed.file, &filed.record);
        let id: Option<CommitteeId> = self.read(file, &record.id).map(Into::into);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let name = self.text(file, Some(&record.name));
        let fixed_months_before = self.option(file, record.fixed_months_before.as_ref());
        let quarter = self.option(file, record.quarter.as_ref());
        let every = self.option(file, record.every.as_ref());
        let source = self.text(file, record.source.as_ref());
        if let Some(written) = record
            .quarter
            .as_ref()
            .filter(|_| quarter.is_some_and(|quarter| !(1..=4).contains(&quarter)))
        {
            self.say(Code::Period, written.span(file), message!("period-quarter"));
        }
        let mut meetings: Vec<Meeting> =
            record.meetings.iter().filter_map(|meeting| self.meeting(file, meeting)).collect();
        meetings.sort_by_key(|meeting| meeting.date);
        Some(Committee {
            id: id?,
            programme: programme?,
            name: name?,
            fixed_months_before,
            quarter,
            every,
            meetings,
            source,
            span: filed.span(),
        })
    }

    fn meeting(&mut self, file: &Arc<str>, record: &MeetingRecord) -> Option<Meeting> {
        let date = self.read(file, &record.date);
        let period = self.option(file, record.period.as_ref());
        let fixed_on = self.option(file, record.fixed_on.as_ref());
        let date = date?;
        Some(Meeting {
            date,
            period: period.unwrap_or_else(|| Period::year_of(date)),
            fixed_on,
            span: record.date.span(file),
        })
    }

    pub(super) fn gaps(&mut self, records: &Records, service: &Service, mandate: &mut Mandate) {
        for filed in &records.gaps {
            mandate.gaps.extend(self.gap(filed, service, mandate));
        }
        mandate.gaps.sort_by(|a, b| {
            (a.period, &a.programme, &a.indicator).cmp(&(b.period, &b.programme, &b.indicator))
        });
        for filed in &records.initiatives {
            mandate.initiatives.extend(self.initiative(filed, service));
        }
        let when =
            |initiative: &Initiative| initiative.date.or(initiative.period.map(Period::first));
        mandate
            .initiatives
            .sort_by(|a, b| (a.status, when(a), &a.title).cmp(&(b.status, when(b), &b.title)));
    }

    fn gap(
        &mut self,
        filed: &Filed<GapRecord>,
        service: &Service,
        mandate: &Mandate,
    ) -> Option<Gap> {
        let (file, record) = (&filed.file, &filed.record);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let indicator: Option<IndicatorId> = self.read(file, &record.indicator).map(Into::into);
        let period = self.read(file, &record.period);
        let cause = self.text(file, Some(&record.cause));
        let measure = self.text(file, record.measure.as_ref());
        let (programme, indicator) = (programme?, indicator?);
        if mandate.target(&programme, indicator.as_str()).is_none() {
            let known = mandate
                .targets
                .iter()
                .filter(|target| target.programme == programme)
                .map(|target| target.indicator.as_str());
            let message = message!("unknown-target", indicator = indicator.as_str());
            self.log.push(
                Diagnostic::new(Code::UnknownTarget, record.indicator.span(file), message)
                    .suggest(indicator.as_str(), known),
            );
        }
        Some(Gap {
            programme,
            indicator,
            period: period?,
            cause: cause?,
            measure,
            span: filed.span(),
        })
    }

    fn initiative(
        &mut self,
        filed: &Filed<InitiativeRecord>,
        service: &Service,
    ) -> Option<Initiative> {
        let (file, record) = (&filed.file, &filed.record);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let title = self.text(file, Some(&record.title));
        let status = self.read(file, &record.status);
        let period = self.option(file, record.period.as_ref());
        let date = self.option(file, record.date.as_ref());
        let description = self.text(file, record.description.as_ref());
        Some(Initiative {
            programme: programme?,
            title: title?,
            status: status?,
            period,
            date,
            description,
            span: filed.span(),
        })
    }
}
