//! People met outside sessions, at home or elsewhere, and the professionals who met them: codes,
//! never names or addresses.

use std::sync::Arc;

use crate::calendar::{Date, days};
use crate::diagnostics::Span;
use crate::model::{Action, MeetingPlace, OrganisationId, ProgrammeId};

use super::{Activity, Visit};

/// A professional's code. It cannot be serialised: figures per professional leave the model as a
/// mean or not at all.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StaffCode(Arc<str>);

impl StaffCode {
    pub(in crate::model) fn new(code: &str) -> Self {
        StaffCode(code.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One professional.
#[derive(Debug)]
pub struct Staff {
    pub code: StaffCode,
    pub programme: ProgrammeId,
    /// Full-time equivalent, over 0 and at most 1.
    pub fte: f64,
    pub from: Date,
    pub until: Date,
    pub span: Span,
}

/// One person received outside a session.
#[derive(Debug)]
pub struct Reception {
    pub programme: ProgrammeId,
    pub date: Date,
    pub staff: Option<StaffCode>,
    pub place: MeetingPlace,
    pub referred_by: Option<OrganisationId>,
    pub person: Visit,
    pub span: Span,
}

/// One accompaniment over several meetings. Its number stays in the records.
#[derive(Debug)]
pub struct FollowUp {
    pub programme: ProgrammeId,
    pub opened_on: Date,
    pub closed_on: Option<Date>,
    pub referred_by: Option<OrganisationId>,
    pub liaison_sheet_on: Option<Date>,
    pub contacted_on: Option<Date>,
    pub staff: StaffCode,
    pub person: Visit,
    /// In the order of their dates.
    pub interventions: Vec<Intervention>,
    pub span: Span,
}

/// One meeting of a follow-up.
#[derive(Debug)]
pub struct Intervention {
    pub date: Date,
    pub staff: StaffCode,
    pub place: MeetingPlace,
    pub duration_minutes: Option<u32>,
    pub actions: Vec<Action>,
    /// The person of the follow-up, with what follows from this meeting.
    pub person: Visit,
}

impl FollowUp {
    pub fn is_open_on(&self, date: Date) -> bool {
        self.opened_on <= date && self.closed_on.is_none_or(|closed| date <= closed)
    }
}

impl Activity {
    /// Mean full-time equivalent of a programme over the days from `first` to `last`: somebody who
    /// leaves halfway counts half.
    pub fn fte(&self, programme: &ProgrammeId, first: Date, last: Date) -> f64 {
        let all = days(first, last).count();
        if all == 0 {
            return 0.0;
        }
        let staff = self.staff.values().filter(|staff| staff.programme == *programme);
        let worked = staff.map(|staff| {
            staff.fte * as_f64(days(first.max(staff.from), last.min(staff.until)).count())
        });
        worked.sum::<f64>() / as_f64(all)
    }

    /// How many professionals of a programme worked at all between two days.
    pub fn professionals(&self, programme: &ProgrammeId, first: Date, last: Date) -> usize {
        self.staff
            .values()
            .filter(|staff| {
                staff.programme == *programme && staff.from <= last && first <= staff.until
            })
            .count()
    }
}

#[expect(clippy::cast_precision_loss, reason = "days of a contract stay far below 2^53")]
fn as_f64(n: usize) -> f64 {
    n as f64
}
