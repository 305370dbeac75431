//! What was done day by day without a number of persons: workshops, half-days for partners and
//! publicity, and what was noted of a session "for the report" (S0 art. 2.1.2, 2.3.1).
//!
//! A row has no count, and every workshop has one: were those of few participants
//! left out, their absence would bound a masked number.

use crate::calendar::{Date, Hours, Period};
use crate::model::{
    CommuneCode, HalfDay, Model, OrganisationId, OutreachKind, Programme, SessionStatus, StopId,
};

/// One row of the diary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiaryEntry {
    pub kind: DiaryKind,
    pub date: Date,
    pub stop: Option<StopId>,
    pub commune: Option<CommuneCode>,
    /// The topic, the subject or the remark.
    pub text: Option<String>,
    pub with: Vec<OrganisationId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiaryKind {
    Workshop(Option<Hours>),
    Outreach(OutreachKind, Option<HalfDay>),
    Remark(SessionStatus),
}

/// The entries of a programme in a period, up to a day, in the order of their days.
pub(super) fn diary(
    model: &Model,
    programme: &Programme,
    period: Period,
    until: Date,
) -> Vec<DiaryEntry> {
    let activity = &model.activity;
    let workshops = activity.workshops.iter().filter(|w| w.programme == programme.id);
    let workshops = workshops.map(|workshop| DiaryEntry {
        kind: DiaryKind::Workshop(workshop.hours),
        date: workshop.date,
        stop: workshop.stop.clone(),
        commune: workshop.commune.clone(),
        text: Some(workshop.topic.clone()),
        with: workshop.with.clone(),
    });
    let outreach = activity.outreach.iter().filter(|o| o.programme == programme.id);
    let outreach = outreach.map(|outreach| DiaryEntry {
        kind: DiaryKind::Outreach(outreach.kind, outreach.half_day),
        date: outreach.date,
        stop: None,
        commune: outreach.commune.clone(),
        text: outreach.subject.clone(),
        with: outreach.with.clone(),
    });
    let sessions = activity.sessions.iter().filter(|s| s.programme == programme.id);
    let remarks = sessions.filter(|session| session.remark.is_some()).map(|session| DiaryEntry {
        kind: DiaryKind::Remark(session.status),
        date: session.date,
        stop: Some(session.stop.clone()),
        commune: None,
        text: session.remark.clone(),
        with: Vec::new(),
    });
    let days = period.first()..=period.last().min(until);
    let mut entries: Vec<_> =
        workshops.chain(outreach).chain(remarks).filter(|e| days.contains(&e.date)).collect();
    entries.sort_by_key(|entry| entry.date);
    entries
}
