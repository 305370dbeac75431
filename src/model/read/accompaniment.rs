//! Staff, receptions and follow-ups: codes and numbers, never names.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calendar::Date;
use crate::diagnostics::{Code, Span};
use crate::model::{
    Activity, FollowUp, Intervention, LiaisonSheet, Mandate, MeetingPlace, OrganisationId,
    Programme, Reception, Service, Staff, StaffCode, Visit,
};
use crate::records::notation::{Id, Written};
use crate::records::{
    Filed, FollowUpRecord, InterventionRecord, ReceptionRecord, Records, StaffRecord, VisitRecord,
};
use crate::words::message;

use super::derived::{Way, derive};
use super::dimension::Lists;
use super::liaison::Sheets;
use super::{Reader, Referred};

impl Reader {
    pub(super) fn staff(&mut self, records: &Records, service: &Service, activity: &mut Activity) {
        for filed in &records.staff {
            let Some(staff) = self.professional(filed, service) else { continue };
            if let Some(first) = activity.staff.get(&staff.code) {
                let message = message!(
                    "duplicate-id-staff",
                    code = staff.code.as_str(),
                    other = first.span.to_string()
                );
                self.say(Code::DuplicateId, staff.span, message);
            } else {
                activity.staff.insert(staff.code.clone(), staff);
            }
        }
    }

    fn professional(&mut self, filed: &Filed<StaffRecord>, service: &Service) -> Option<Staff> {
        let (file, record) = (&filed.file, &filed.record);
        let code = self.pseudonym(file, &record.code, "staff", "pro-1");
        let programme = self
            .programme_of(filed, record.programme.as_ref(), service)
            .and_then(|id| service.programmes.get(&id));
        let fte = self.read(file, &record.fte);
        let from = self.option(file, record.from.as_ref());
        let until = self.option(file, record.until.as_ref());
        let (code, programme, fte) = (code?, programme?, fte?);
        if !(fte > 0.0 && fte <= 1.0) {
            self.say(Code::Fte, record.fte.span(file), message!("fte", share = fte));
            return None;
        }
        let (from, until) = (from.unwrap_or(programme.from), until.unwrap_or(programme.until));
        if until < from {
            self.end_before_start(filed.span(), "staff");
            return None;
        }
        Some(Staff {
            code: StaffCode::new(code.as_str()),
            programme: programme.id.clone(),
            fte,
            from,
            until,
            span: filed.span(),
        })
    }

    /// A code that stands for a person: one with a digit, so that nobody writes a first name.
    pub(super) fn pseudonym(
        &mut self,
        file: &Arc<str>,
        written: &Written<Id>,
        kind: &str,
        example: &str,
    ) -> Option<Id> {
        let id = self.read(file, written)?;
        if id.as_str().bytes().any(|byte| byte.is_ascii_digit()) {
            return Some(id);
        }
        let message =
            message!("personal-data-code", code = id.as_str(), kind = kind, example = example);
        self.say(Code::PersonalData, written.span(file), message);
        None
    }

    pub(super) fn receptions(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &Mandate,
    ) -> Vec<Reception> {
        let mut receptions: Vec<Reception> = records
            .receptions
            .iter()
            .filter_map(|filed| self.reception(filed, service, mandate))
            .collect();
        receptions
            .sort_by(|a, b| (a.date, &a.programme, &a.span).cmp(&(b.date, &b.programme, &b.span)));
        receptions
    }

    fn reception(
        &mut self,
        filed: &Filed<ReceptionRecord>,
        service: &Service,
        mandate: &Mandate,
    ) -> Option<Reception> {
        let (file, record) = (&filed.file, &filed.record);
        let date = self.read(file, &record.date);
        let programme = self.programme_of(filed, record.programme.as_ref(), service)?;
        let staff = record.staff.as_ref().and_then(|staff| self.staff_code(file, staff));
        let place = self.option(file, record.place.as_ref()).unwrap_or(MeetingPlace::Distance);
        let referred_by = record
            .referred_by
            .as_ref()
            .and_then(|by| self.reference(file, by, Referred::Organisation))
            .map(OrganisationId::from);
        let lists = Lists::of(mandate, &programme);
        let mut person = self.person(file, record.person.as_ref(), lists);
        let way = Way { referred_by: referred_by.as_ref(), place: Some(place), ..Way::default() };
        derive(&mut person, lists, &way);
        let date = self.within(date?, &record.date.span(file), service.programmes.get(&programme)?);
        Some(Reception { programme, date, staff, place, referred_by, person, span: filed.span() })
    }

    pub(super) fn person(
        &mut self,
        file: &Arc<str>,
        record: Option<&VisitRecord>,
        lists: Lists,
    ) -> crate::model::Visit {
        let nothing = VisitRecord::default();
        self.visit(file, record.unwrap_or(&nothing), &nothing, lists)
    }

    fn staff_code(&mut self, file: &Arc<str>, written: &Written<Id>) -> Option<StaffCode> {
        self.reference(file, written, Referred::Staff).map(|id| StaffCode::new(id.as_str()))
    }

    pub(super) fn follow_ups(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &Mandate,
        (activity, sheets): (&Activity, &mut Sheets),
    ) -> Vec<FollowUp> {
        let mut first: BTreeMap<_, Span> = BTreeMap::new();
        let mut follow_ups = Vec::new();
        for filed in &records.follow_ups {
            let number = self.pseudonym(&filed.file, &filed.record.number, "follow_ups", "s-014");
            let Some(mut follow_up) = self.follow_up(filed, service, mandate, activity) else {
                continue;
            };
            let key = (follow_up.programme.clone(), number);
            let by_number = |number: &Id| (key.0.clone(), number.to_string());
            let sheet = key.1.as_ref().and_then(|number| sheets.remove(&by_number(number)));
            answer(&mut follow_up, sheet, Lists::of(mandate, &key.0));
            if let (Some(first), Some(number)) = (first.get(&key), &key.1) {
                let message = message!(
                    "duplicate-id-follow-up",
                    number = number.as_str(),
                    other = first.to_string()
                );
                self.say(Code::DuplicateId, filed.span(), message);
                continue;
            }
            first.insert(key, filed.span());
            follow_ups.push(follow_up);
        }
        follow_ups.sort_by(|a, b| {
            (a.opened_on, &a.programme, &a.span).cmp(&(b.opened_on, &b.programme, &b.span))
        });
        follow_ups
    }

    fn follow_up(
        &mut self,
        filed: &Filed<FollowUpRecord>,
        service: &Service,
        mandate: &Mandate,
        activity: &Activity,
    ) -> Option<FollowUp> {
        let (file, record) = (&filed.file, &filed.record);
        let programme = self.programme_of(filed, record.programme.as_ref(), service)?;
        let opened_on = self.read(file, &record.opened_on);
        let closed_on = self.option(file, record.closed_on.as_ref());
        let referred_by = record
            .referred_by
            .as_ref()
            .and_then(|by| self.reference(file, by, Referred::Organisation))
            .map(Into::into);
        let liaison_sheet_on: Option<Date> = self.option(file, record.liaison_sheet_on.as_ref());
        let contacted_on = self.option(file, record.contacted_on.as_ref());
        let staff = self.staff_code(file, &record.staff);
        let person = self.person(file, record.person.as_ref(), Lists::of(mandate, &programme));
        let (staff, opened_on) = (staff?, opened_on?);
        let contract = service.programmes.get(&programme)?;
        self.within(opened_on, &record.opened_on.span(file), contract);
        if closed_on.is_some_and(|closed| closed < opened_on) {
            self.end_before_start(filed.span(), "follow_ups");
        }
        if let Some(written) = record
            .liaison_sheet_on
            .as_ref()
            .filter(|_| liaison_sheet_on.is_some_and(|sheet| sheet > opened_on))
        {
            let message = message!("end-before-start-liaison-sheet");
            self.say(Code::EndBeforeStart, written.span(file), message);
        }
        let mut interventions: Vec<Intervention> = record
            .interventions
            .iter()
            .filter_map(|one| self.intervention(file, one, (&staff, &person), activity))
            .collect();
        interventions.sort_by_key(|intervention| intervention.date);
        let outside = interventions.iter().find(|intervention| {
            intervention.date < opened_on
                || closed_on.is_some_and(|closed| intervention.date > closed)
        });
        if let Some(outside) = outside {
            let message = message!("outside-follow-up", date = outside.date);
            self.say(Code::OutsideFollowUp, filed.span(), message);
        }
        let span = filed.span();
        Some(FollowUp {
            programme,
            opened_on,
            closed_on,
            referred_by,
            liaison_sheet_on,
            contacted_on,
            staff,
            person,
            interventions,
            span,
        })
    }

    fn intervention(
        &mut self,
        file: &Arc<str>,
        record: &InterventionRecord,
        (in_charge, person): (&StaffCode, &Visit),
        activity: &Activity,
    ) -> Option<Intervention> {
        let date = self.read(file, &record.date);
        let staff = match &record.staff {
            Some(staff) => self.staff_code(file, staff),
            None => Some(in_charge.clone()),
        };
        let place = self.option(file, record.place.as_ref()).unwrap_or(MeetingPlace::Home);
        let duration_minutes = self.option(file, record.duration_minutes.as_ref());
        let mut actions = self.several(file, &record.actions);
        actions.sort_unstable();
        actions.dedup();
        let (date, staff) = (date?, staff?);
        let works = activity
            .staff
            .get(&staff)
            .is_none_or(|professional| (professional.from..=professional.until).contains(&date));
        if !works {
            let message = message!("staff-dates", code = staff.as_str(), date = date);
            self.say(Code::StaffDates, record.date.span(file), message);
        }
        let person = Visit { duration_minutes, ..person.clone() };
        Some(Intervention { date, staff, place, duration_minutes, actions, person })
    }

    /// A date of what happened lies within the contract; outside, the year is most often wrong.
    pub(super) fn within(&mut self, date: Date, span: &Span, programme: &Programme) -> Date {
        if !(programme.from..=programme.until).contains(&date) {
            let message = message!(
                "outside-programme-date",
                date = date,
                from = programme.from,
                until = programme.until
            );
            self.say(Code::OutsideProgramme, span.clone(), message);
        }
        date
    }
}

/// Takes over what the sheet of a follow-up has, and what follows from both.
fn answer(follow_up: &mut FollowUp, sheet: Option<LiaisonSheet>, lists: Lists) {
    if let Some(sheet) = sheet {
        follow_up.liaison_sheet_on.get_or_insert(sheet.received_on);
        follow_up.contacted_on = follow_up.contacted_on.or(sheet.contacted_on);
        follow_up.referred_by = follow_up.referred_by.take().or(sheet.referred_by);
    }
    let first = follow_up.interventions.first();
    let way = Way {
        received_on: follow_up.liaison_sheet_on,
        contacted_on: follow_up.contacted_on,
        met_on: first.map(|one| one.date),
        followed: Some((follow_up.opened_on, follow_up.closed_on)),
        referred_by: follow_up.referred_by.as_ref(),
        place: Some(first.map_or(MeetingPlace::Home, |one| one.place)),
        ..Way::default()
    };
    derive(&mut follow_up.person, lists, &way);
    for intervention in &mut follow_up.interventions {
        let (place, minutes) = (Some(intervention.place), intervention.duration_minutes);
        intervention.person.more.clone_from(&follow_up.person.more);
        derive(&mut intervention.person, lists, &Way { place, minutes, ..Way::default() });
    }
}
