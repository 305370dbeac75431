//! Sessions and visits, and the order in which the rest of the activity is read.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::{Code, Span};
use crate::model::{
    Activity, AgeBand, Gender, HeardBy, Known, Mandate, Referral, Service, Session, SessionStatus,
    Slots, Status, StopId, Visit,
};
use crate::records::notation::{Notation, Several, Written};
use crate::records::{Filed, Records, SessionRecord, SlotsRecord, VisitRecord};
use crate::words::message;

use super::derived::{Way, derive};
use super::dimension::Lists;
use super::{Reader, Referred};

impl Reader {
    pub(super) fn activity(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &Mandate,
    ) -> Activity {
        let sessions = self.sessions(records, service, mandate);
        let mut activity = Activity {
            tallies: self.tallies(records, service, mandate, &sessions),
            sessions,
            ..Activity::default()
        };
        activity.workshops = self.workshops(records, service, mandate);
        activity.outreach = self.outreach(records, service);
        activity.half_days = self.half_days(records, service);
        self.staff(records, service, &mut activity);
        activity.receptions = self.receptions(records, service, mandate);
        let mut sheets = self.liaison_sheets(records, service, mandate);
        activity.follow_ups = self.follow_ups(records, service, mandate, (&activity, &mut sheets));
        activity.liaison_sheets = sheets.into_values().collect();
        activity.liaison_sheets.sort_by(|a, b| {
            (a.received_on, &a.programme, &a.number).cmp(&(b.received_on, &b.programme, &b.number))
        });
        self.vouchers(records, service, mandate, &mut activity);
        activity.surveys = self.surveys(records, service);
        self.campaigns(records, &mut activity);
        activity
    }

    fn sessions(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &Mandate,
    ) -> Vec<Session> {
        let mut first: BTreeMap<_, Span> = BTreeMap::new();
        let mut sessions = Vec::new();
        for filed in &records.sessions {
            let Some(session) = self.session(filed, service, mandate) else { continue };
            let key = (session.date, session.at, session.stop.clone());
            if let Some(first) = first.get(&key) {
                let message = message!(
                    "duplicate-session",
                    date = session.date,
                    stop = session.stop.as_str(),
                    other = first.to_string()
                );
                self.say(Code::DuplicateSession, session.span, message);
                continue;
            }
            first.insert(key, session.span.clone());
            if service.stops.contains_key(&session.stop) {
                sessions.push(session);
            }
        }
        sessions.sort_by_key(|session| (session.date, session.at, session.stop.clone()));
        sessions
    }

    fn session(
        &mut self,
        filed: &Filed<SessionRecord>,
        service: &Service,
        mandate: &Mandate,
    ) -> Option<Session> {
        let (file, record) = (&filed.file, &filed.record);
        let stop: Option<StopId> =
            self.reference(file, &record.stop, Referred::Stop).map(Into::into);
        let date = self.read(file, &record.date);
        let at = self.option(file, record.at.as_ref());
        let status = self.read(file, &record.status);
        let presence = self.option(file, record.presence.as_ref());
        let slots = record.slots.as_ref().map(|slots| self.slots(file, slots, status));
        let walk_ins = self.option(file, record.walk_ins.as_ref());
        let remark = self.text(file, record.remark.as_ref());
        let nothing = VisitRecord::default();
        let defaults = record.defaults.as_ref().unwrap_or(&nothing);
        let at_stop = stop.as_ref().and_then(|stop| service.stops.get(stop));
        let programme = at_stop.map(|stop| {
            self.programme_at_stop(filed, record.programme.as_ref(), stop, date, service)
        });
        let visits: Vec<Visit> = match &programme {
            Some(programme) => record
                .visits
                .iter()
                .map(|visit| self.visit(file, visit, defaults, Lists::of(mandate, programme)))
                .collect(),
            None => Vec::new(),
        };
        // Who came beyond the appointments came without one.
        let beyond = slots
            .filter(|_| !visits.is_empty())
            .and_then(|slots| u32::try_from(visits.len()).ok()?.checked_sub(slots.seen));
        let walk_ins = walk_ins.or(beyond);
        let session = Session {
            programme: programme?,
            stop: stop?,
            date: date?,
            at,
            status: status?,
            presence,
            slots,
            walk_ins,
            remark,
            visits,
            span: filed.span(),
        };
        self.session_adds_up(&session);
        Some(session)
    }

    /// Bookings without an outcome were kept, or cancelled by the service where the session
    /// was.
    fn slots(
        &mut self,
        file: &Arc<str>,
        record: &SlotsRecord,
        status: Option<SessionStatus>,
    ) -> Slots {
        let offered = self.option(file, record.offered.as_ref());
        let booked = self.read(file, &record.booked).unwrap_or(0);
        let [seen, excused, revoked, noshow] =
            [&record.seen, &record.excused, &record.revoked, &record.noshow]
                .map(|n| self.option(file, n.as_ref()));
        let told = [seen, excused, revoked, noshow];
        let rest = told.into_iter().flatten().fold(booked, u32::saturating_sub);
        let is_cancelled = status == Some(SessionStatus::Cancelled);
        let rest_of = |of_cancelled: bool| if is_cancelled == of_cancelled { rest } else { 0 };
        Slots {
            offered,
            booked,
            seen: seen.unwrap_or(rest_of(false)),
            excused: excused.unwrap_or(0),
            revoked: revoked.unwrap_or(rest_of(true)),
            noshow: noshow.unwrap_or(0),
        }
    }

    /// Booked = seen + excused + revoked + no-show: what became of every booking is known once the
    /// session is over.
    fn session_adds_up(&mut self, session: &Session) {
        let Some(slots) = session.slots else { return };
        let outcomes = [slots.seen, slots.excused, slots.revoked, slots.noshow]
            .iter()
            .map(|n| u64::from(*n))
            .sum::<u64>();
        if outcomes != u64::from(slots.booked) {
            let message =
                message!("slots-add-up-outcomes", booked = slots.booked, outcomes = outcomes);
            self.say(Code::SlotsAddUp, session.span.clone(), message);
        }
        if slots.offered.is_some_and(|offered| offered < slots.booked) {
            let message = message!("slots-add-up-offered", booked = slots.booked);
            self.say(Code::SlotsAddUp, session.span.clone(), message);
        }
        let expected = u64::from(slots.seen) + u64::from(session.walk_ins.unwrap_or(0));
        if !session.visits.is_empty() && expected != session.visits.len() as u64 {
            let message = message!(
                "visits-add-up-session",
                received = expected,
                visits = session.visits.len()
            );
            self.say(Code::VisitsAddUp, session.span.clone(), message);
        }
    }

    pub(super) fn visit(
        &mut self,
        file: &Arc<str>,
        record: &VisitRecord,
        defaults: &VisitRecord,
        lists: Lists,
    ) -> Visit {
        let operators =
            if record.operators.0.is_empty() { &defaults.operators } else { &record.operators };
        let mut operators = self.references(file, operators, Referred::Organisation);
        operators.sort();
        operators.dedup();
        let mut visit = Visit {
            age: self.or_default(file, &record.age, &defaults.age).unwrap_or(AgeBand::NotGiven),
            gender: self
                .or_default(file, &record.gender, &defaults.gender)
                .unwrap_or(Gender::NotGiven),
            status: self
                .or_default(file, &record.status, &defaults.status)
                .unwrap_or(Status::NotGiven),
            motives: self.codes_or_default(file, &record.motives, &defaults.motives),
            actions: self.codes_or_default(file, &record.actions, &defaults.actions),
            referral: self
                .or_default(file, &record.referral, &defaults.referral)
                .unwrap_or(Referral::NotGiven),
            heard_by: self
                .or_default(file, &record.heard_by, &defaults.heard_by)
                .unwrap_or(HeardBy::NotGiven),
            known_to_social_services: self.known(
                file,
                &record.known_to_social_services,
                &defaults.known_to_social_services,
            ),
            rights_break: self.known(file, &record.rights_break, &defaults.rights_break),
            first_contact: self.known(file, &record.first_contact, &defaults.first_contact),
            french_speaking: self.known(file, &record.french_speaking, &defaults.french_speaking),
            disability: self.known(file, &record.disability, &defaults.disability),
            autonomy: self.or_default(file, &record.autonomy, &defaults.autonomy),
            redirect: self.or_default(file, &record.redirect, &defaults.redirect),
            duration_minutes: self.or_default(
                file,
                &record.duration_minutes,
                &defaults.duration_minutes,
            ),
            operators,
            more: self.more(file, &record.more, &defaults.more, lists),
        };
        let way = Way { minutes: visit.duration_minutes, ..Way::default() };
        derive(&mut visit, lists, &way);
        visit
    }

    fn or_default<T: Notation>(
        &mut self,
        file: &Arc<str>,
        written: &Option<Written<T>>,
        default: &Option<Written<T>>,
    ) -> Option<T> {
        self.option(file, written.as_ref().or(default.as_ref()))
    }

    fn known(
        &mut self,
        file: &Arc<str>,
        written: &Option<Written<Known>>,
        default: &Option<Written<Known>>,
    ) -> Known {
        self.or_default(file, written, default).unwrap_or(Known::NotGiven)
    }

    /// A code given twice counts once.
    fn codes_or_default<T: Notation + Ord>(
        &mut self,
        file: &Arc<str>,
        written: &Several<T>,
        default: &Several<T>,
    ) -> Vec<T> {
        let chosen = if written.0.is_empty() { default } else { written };
        let mut codes = self.several(file, chosen);
        codes.sort();
        codes.dedup();
        codes
    }
}
