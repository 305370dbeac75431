//! Committees that assess a programme, and what falls due before they meet.

use chrono::Months;

use crate::calendar::{Date, Datelike, Period};
use crate::diagnostics::Span;
use crate::model::{CommitteeId, ProgrammeId, Rhythm};

/// A body that assesses the programme.
#[derive(Debug)]
pub struct Committee {
    pub id: CommitteeId,
    pub programme: ProgrammeId,
    pub name: String,
    /// Calendar months before a meeting by which its date must be fixed.
    pub fixed_months_before: Option<u32>,
    /// The quarter in which it meets at least once a year, 1 to 4.
    pub quarter: Option<u32>,
    /// The periods of which each is assessed at a meeting.
    pub every: Option<Rhythm>,
    /// In the order of their dates.
    pub meetings: Vec<Meeting>,
    pub source: Option<String>,
    pub span: Span,
}

#[derive(Debug)]
pub struct Meeting {
    pub date: Date,
    /// The period it assesses.
    pub period: Period,
    pub fixed_on: Option<Date>,
    pub span: Span,
}

impl Committee {
    /// The meeting that assesses a period: the first of them where there are several.
    pub fn meeting_on(&self, period: Period) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.period == period)
    }

    /// The last day on which the date of a meeting can be fixed.
    pub fn fixing_deadline(&self, meeting: &Meeting) -> Option<Date> {
        self.fixing_deadline_of(meeting.date)
    }

    /// The same for a day on which a meeting could be.
    pub fn fixing_deadline_of(&self, day: Date) -> Option<Date> {
        day.checked_sub_months(Months::new(self.fixed_months_before?))
    }

    /// Whether a meeting in this year falls into the quarter that the agreement names. `true` where
    /// it names none.
    pub fn meets_in_its_quarter(&self, year: i32) -> bool {
        let Some(quarter) = self.quarter else { return true };
        self.meetings.iter().any(|meeting| {
            meeting.date.year() == year
                && Period::quarter_of(meeting.date) == Period::Quarter { year, quarter }
        })
    }
}

/// When an edition is due, by the rule of its deliverable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DueRule {
    /// Only where the edition itself says when.
    ByEdition,
    /// Days after the end of the period.
    AfterPeriod { days: u32 },
    /// Calendar months before the meeting that assesses the period.
    BeforeCommittee { committee: CommitteeId, months: u32 },
}
