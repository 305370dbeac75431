//! Agreements: terms, renewals and the last day on which notice can be given.

use chrono::Months;

use crate::calendar::{Date, Days};
use crate::diagnostics::Span;
use crate::model::{OrganisationId, ProgrammeId, Renewal, StopId};

/// An agreement and how it ends or goes on.
#[derive(Debug)]
pub struct Agreement {
    pub id: String,
    pub programme: ProgrammeId,
    pub title: String,
    pub parties: Vec<OrganisationId>,
    /// Empty: all places of the programme.
    pub stops: Vec<StopId>,
    pub signed_on: Option<Date>,
    pub first_term: Term,
    pub renewal: Renewal,
    /// Months of each renewal.
    pub renewal_months: u32,
    /// Months before the end of a term by which notice must have been given.
    pub notice_months: Option<u32>,
    pub terminated_on: Option<Date>,
    pub source: Option<String>,
    pub span: Span,
}

/// First and last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    pub from: Date,
    pub until: Date,
}

impl Agreement {
    /// The term in force on a day, with tacit renewals; none before the first or after the last.
    pub fn term_on(&self, date: Date) -> Option<Term> {
        let mut term = self.first_term;
        while term.until < date {
            let ended = self.terminated_on.is_some_and(|on| on <= term.until);
            if self.renewal != Renewal::Tacit || self.renewal_months == 0 || ended {
                return None;
            }
            term = next_term(term, self.renewal_months)?;
        }
        (term.from <= date).then_some(term)
    }

    /// The last day on which notice ends the agreement with this term (S1, "Durée": at least three
    /// months before the term). "Three months before" is counted in calendar months, and falls on
    /// the last day of a shorter month.
    pub fn notice_deadline(&self, term: Term) -> Option<Date> {
        term.until.checked_sub_months(Months::new(self.notice_months?))
    }
}

/// The term that begins the day after, of so many months.
fn next_term(term: Term, months: u32) -> Option<Term> {
    let from = term.until.checked_add_days(Days::new(1))?;
    Some(Term { from, until: last_day(from, months)? })
}

/// The last day of a term of so many months: 36 months from 2019-09-02 end on 2022-09-01.
pub(in crate::model) fn last_day(from: Date, months: u32) -> Option<Date> {
    from.checked_add_months(Months::new(months))?.pred_opt()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a date")
    }

    fn agreement(renewal: Renewal, terminated_on: Option<&str>) -> Agreement {
        let from = day("2019-09-02");
        Agreement {
            id: "a".to_owned(),
            programme: crate::records::notation::Notation::parse("p")
                .map(|id: crate::records::notation::Id| ProgrammeId::from(id))
                .expect("an id"),
            title: String::new(),
            parties: Vec::new(),
            stops: Vec::new(),
            signed_on: None,
            first_term: Term { from, until: last_day(from, 36).expect("a day") },
            renewal,
            renewal_months: 36,
            notice_months: Some(3),
            terminated_on: terminated_on.map(day),
            source: None,
            span: Span::whole_file("a"),
        }
    }

    #[test]
    fn terms_follow_one_another_only_by_tacit_renewal() {
        for (renewal, terminated_on, date, wanted) in [
            (Renewal::Tacit, None, "2019-09-01", None),
            (Renewal::Tacit, None, "2019-09-02", Some(("2022-09-01", "2022-06-01"))),
            (Renewal::Tacit, None, "2022-09-01", Some(("2022-09-01", "2022-06-01"))),
            (Renewal::Tacit, None, "2022-09-02", Some(("2025-09-01", "2025-06-01"))),
            (Renewal::Tacit, Some("2022-05-31"), "2022-09-01", Some(("2022-09-01", "2022-06-01"))),
            (Renewal::Tacit, Some("2022-05-31"), "2022-09-02", None),
            (Renewal::Tacit, Some("2024-01-15"), "2022-09-02", Some(("2025-09-01", "2025-06-01"))),
            (Renewal::Express, None, "2022-09-02", None),
            (Renewal::None, None, "2022-09-02", None),
        ] {
            let agreement = agreement(renewal, terminated_on);
            let found = agreement.term_on(day(date)).map(|term| {
                (term.until, agreement.notice_deadline(term).expect("notice is asked for"))
            });
            assert_eq!(
                found,
                wanted.map(|(until, notice)| (day(until), day(notice))),
                "{renewal:?} {terminated_on:?} {date}"
            );
        }
    }

    #[test]
    fn notice_falls_on_the_last_day_of_a_shorter_month() {
        let agreement = agreement(Renewal::Tacit, None);
        let term = Term { from: day("2020-06-01"), until: day("2023-05-31") };
        assert_eq!(agreement.notice_deadline(term), Some(day("2023-02-28")));
    }
}
