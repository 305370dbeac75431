//! Liaison sheets that wait for a first meeting.

use crate::calendar::Date;
use crate::diagnostics::Span;
use crate::model::{MeetingPlace, OrganisationId, ProgrammeId};

use super::{Activity, Visit};

/// A sheet without a follow-up. Its number is for the operator alone.
#[derive(Debug)]
pub struct LiaisonSheet {
    pub programme: ProgrammeId,
    pub number: String,
    pub received_on: Date,
    pub referred_by: Option<OrganisationId>,
    pub place: MeetingPlace,
    pub contacted_on: Option<Date>,
    /// The day agreed for the first meeting.
    pub meeting_on: Option<Date>,
    pub closed_on: Option<Date>,
    /// Nothing but what the sheet itself has: who referred, where, how soon there was a contact.
    pub person: Visit,
    pub span: Span,
}

impl LiaisonSheet {
    pub fn waits_on(&self, day: Date) -> bool {
        self.received_on <= day && self.closed_on.is_none_or(|closed| closed > day)
    }

    /// Whether there was a contact up to a day.
    pub fn is_contacted_on(&self, day: Date) -> bool {
        self.contacted_on.is_some_and(|on| on <= day)
    }
}

impl Activity {
    /// The sheets that wait on a day, in the order in which they came.
    pub fn waiting_sheets(&self, day: Date) -> impl Iterator<Item = &LiaisonSheet> {
        self.liaison_sheets.iter().filter(move |sheet| sheet.waits_on(day))
    }
}
