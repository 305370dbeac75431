//! What each artefact says: plain values, already in words. Knows nothing of the format in which it is said.

pub mod calendar;
pub mod chart;
pub mod evidence;
pub mod news;
pub mod posters;
pub mod report;
pub mod site;
pub mod words;

use crate::calendar::Date;
use crate::content::Content;
use crate::indicators::{PeriodFigures, Published};
use crate::language::Language;
use crate::ledger::Ledger;
use crate::model::{Mandate, Service};
use crate::schedule::Schedule;

/// What views are made from. The activity is not among it: of what happened, views see only what may be published.
pub struct Given<'a> {
    pub service: &'a Service,
    pub mandate: &'a Mandate,
    pub schedule: &'a Schedule,
    pub content: &'a Content,
    pub figures: &'a [Published<PeriodFigures>],
    /// The languages of the site; the first is the main one and that of the documents.
    pub languages: &'a [Language],
    /// What subscribers of the calendars were last told.
    pub ledger: &'a Ledger,
    pub today: Date,
}

/// Everything that is going to be rendered.
#[derive(Debug, Default)]
pub struct Views {
    pub site: site::Site,
    pub agenda: calendar::Agenda,
    pub reports: Vec<report::Report>,
    /// Documents for the public: posters and digests.
    pub posters: Vec<report::Report>,
}

pub fn compose(given: &Given) -> Views {
    Views { site: site::compose(given), agenda: calendar::compose(given), reports: report::compose(given), posters: posters::compose(given) }
}
