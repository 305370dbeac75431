//! What each artefact says: plain values, already in words. Knows nothing of the format in which it
//! is said.

pub mod calendar;
pub mod chart;
pub mod evidence;
pub mod messages;
pub mod news;
pub mod posters;
mod rendition;
pub mod report;
pub mod rota;
pub mod site;
pub mod words;
pub mod workbook;

use std::sync::{Arc, OnceLock};

use crate::addresses::Addresses;
use crate::calendar::Date;
use crate::content::Content;
use crate::indicators::Counted;
use crate::language::Language;
use crate::ledger::Ledger;
use crate::model::{Mandate, Programme, Service, Stop};
use crate::output::OutputPath;
use crate::schedule::Schedule;

pub use rendition::Rendition;

/// What views are made from. The activity is not among it: of what happened, views see only what
/// may be published.
pub struct Given<'a> {
    pub service: &'a Service,
    pub mandate: &'a Mandate,
    pub schedule: &'a Schedule,
    pub content: &'a Content,
    /// Counted when the first view asks for them.
    pub figures: Counted<'a>,
    /// Whether the public may see anything of what happened. It may not, unless somebody approved
    /// it.
    pub has_public_figures: bool,
    /// The languages of the site; the first is the main one and that of the documents.
    pub languages: &'a [Language],
    /// In the words of the main language.
    pub addresses: &'a Arc<Addresses>,
    /// What subscribers of the calendars were last told.
    pub ledger: &'a Arc<Ledger>,
    /// Documents for the public that could not be set: no page leads to them.
    pub unset: &'a [OutputPath],
    pub today: Date,
}

impl Given<'_> {
    /// Whether a document for the public is there, as far as is known.
    pub fn is_set(&self, path: &OutputPath) -> bool {
        !self.unset.contains(path)
    }

    /// The programme that serves a stop on the day of the build; before it begins the first, after
    /// its end the last.
    pub fn programme_of(&self, stop: &Stop) -> &Programme {
        self.service.programme_on(stop, self.today)
    }

    /// The day on which the public was told, unless that is still to come: a site made for a past
    /// day does not know it yet.
    pub fn announced(&self, on: Option<Date>) -> Option<Date> {
        on.filter(|day| *day <= self.today)
    }
}

/// Everything that can be rendered, composed when it is asked for.
pub struct Views<'a> {
    given: &'a Given<'a>,
    pub site: site::Site<'a>,
    composed: Arc<Composed>,
}

/// What has been composed of a project so far, for all who ask.
#[derive(Default)]
pub struct Composed {
    memory: Arc<Memory>,
    slates: OnceLock<Arc<calendar::Slates>>,
    open_days: OnceLock<Vec<Arc<site::OpenDay>>>,
    reports: OnceLock<Vec<report::Report>>,
    posters: OnceLock<Vec<report::Report>>,
    workbooks: OnceLock<Vec<workbook::Workbook>>,
}

/// What was composed of an earlier state of a project. Whatever is remembered, the same is
/// composed.
#[derive(Default)]
pub struct Memory {
    calendar: calendar::Memory,
    open_data: site::OpenDataMemory,
}

impl Composed {
    pub fn with(memory: &Arc<Memory>) -> Self {
        Composed { memory: Arc::clone(memory), ..Composed::default() }
    }
}

impl<'a> Views<'a> {
    pub fn of(given: &'a Given<'a>) -> Self {
        Views::going_on(given, Arc::default())
    }

    /// With what others have composed of the very same.
    pub fn going_on(given: &'a Given<'a>, composed: Arc<Composed>) -> Self {
        Views { given, site: site::Site::of(given), composed }
    }

    pub fn addresses(&self) -> &'a Addresses {
        self.given.addresses
    }

    /// Files that are published as they are, by address.
    pub fn files(&self) -> &'a std::collections::BTreeMap<String, crate::content::File> {
        &self.given.content.files
    }

    pub fn agenda(&self) -> calendar::Agenda<'_> {
        let slates = self
            .composed
            .slates
            .get_or_init(|| calendar::Slates::of(self.given, &self.composed.memory.calendar));
        calendar::Agenda::of(self.given, slates)
    }

    /// The passages as data, day by day.
    pub fn open_days(&self) -> &[Arc<site::OpenDay>] {
        self.composed
            .open_days
            .get_or_init(|| site::open_days(self.given, &self.composed.memory.open_data))
    }

    pub fn reports(&self) -> &[report::Report] {
        self.composed.reports.get_or_init(|| report::compose(self.given))
    }

    /// Documents for the public: posters and digests.
    pub fn posters(&self) -> &[report::Report] {
        self.composed.posters.get_or_init(|| posters::compose(self.given))
    }

    pub fn workbooks(&self) -> &[workbook::Workbook] {
        self.composed.workbooks.get_or_init(|| workbook::compose(self.given))
    }
}
