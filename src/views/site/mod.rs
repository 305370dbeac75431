//! The pages of the public site, in words, in each of its languages. Knows nothing of HTML.
//!
//! Addresses are written from the root of the site without a leading slash; the renderer makes them
//! relative, since the site may be published under any path.

mod edition;
mod subject;
mod passage;
mod frame;
mod subscribe;
mod occasion;
mod opening;
mod around;
mod home;
mod near;
mod nearby;
mod stop;
mod commune;
mod territory;
mod inclusion;
mod map;
mod calendar;
mod changes;
mod text;
mod transit;
mod posters;
mod plan;
mod data;
mod statistics;
mod open_data;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;

use crate::addresses::{Addresses, Word};
use crate::model::{self, Acknowledgement};

use super::Given;

pub use around::{Around, AroundCommune};
pub use calendar::{CalendarIndex, CalendarSpan, Day, GridDay, MonthLinks, Week};
pub use changes::{Change, Changes};
pub use commune::{CommunePage, StopCard};
pub use data::{DataColumn, DataFile, DataPage, DataTable};
pub use frame::{Acknowledged, Frame, Logo, Mention, Phone};
pub use home::{Home, Support};
pub use map::{Map, MapLabel, MapPoint, MapTown, NumberedStop, Sign, StopsPage, TerritoryStops};
pub use near::{CommuneEntry, Letter, Near};
pub use nearby::Nearby;
pub use occasion::{Occasion, Presence, PresenceTime};
pub use open_data::{
    Memory as OpenDataMemory, OpenDay, OpenPassage, OpenPlace, OpenStop, days as open_days,
};
pub use opening::{Opening, OpeningDay, OpeningHours};
pub use passage::{Line, Month, Next, Upcoming};
pub use plan::{Missing, MissingWords, Plan, PlanSection};
pub use posters::{PostersPage, Printable};
pub use statistics::{
    FigureBar, FigureChart, FigurePart, Headline, PeriodStatistics, ProgrammeStatistics, Statistics,
};
pub use stop::StopPage;
pub use subscribe::Subscribe;
pub use territory::TerritoryPage;
pub use text::{Download, PartnerFeed, Text, TextPage};

use edition::Edition;
pub use inclusion::Inclusion;
pub(super) use occasion::{presences, when};
pub(super) use opening::Weekly;
use subject::Subject;
pub use transit::TransitFile;

/// The public site. Its pages are composed one by one, when somebody wants them.
pub struct Site<'a> {
    given: &'a Given<'a>,
    /// The main language's first.
    editions: Vec<Edition<'a>>,
}

/// A page as lists of pages know it.
#[derive(Debug)]
pub struct Entry {
    /// As in [`Page`].
    pub path: String,
    pub listed: bool,
    pub languages: Vec<Translation>,
}

/// A page in one language.
#[derive(Debug, Serialize)]
pub struct Page {
    /// From the root of the site: empty for the home page, `arrets/haguenau/`, `404.html`.
    pub path: String,
    /// What all pages of the language share.
    #[serde(skip)]
    pub frame: Arc<Frame>,
    pub title: String,
    /// The title with the name of the site, for tabs and search engines.
    pub full_title: String,
    pub description: String,
    /// The way from the home page; without the page itself.
    pub crumbs: Vec<Link>,
    /// In which languages the page exists, its own included.
    pub languages: Vec<Translation>,
    pub acknowledged: Acknowledged,
    pub phones: Vec<Phone>,
    /// The calendar feed of what the page speaks of.
    pub feed: Option<String>,
    /// Whether search engines and the site map are to know it.
    pub listed: bool,
    /// Templates are given it beside the page.
    #[serde(skip)]
    pub body: Body,
    /// A text from `content/pages/`.
    #[serde(skip)]
    pub text: Option<Text>,
    /// A file that would hold the text in the page's language, where it is missing.
    #[serde(skip)]
    pub untranslated: Option<String>,
}

/// A link within the site or, with a scheme, to elsewhere.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    pub label: String,
    pub href: String,
    /// The language behind the link, where it is another one.
    pub language: Option<String>,
}

impl Link {
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Link { label: label.into(), href: href.into(), language: None }
    }
}

/// Words from the records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Said {
    pub text: String,
    /// The language they are in, where it is another one than the page's.
    pub language: Option<String>,
}

/// A page in another language.
#[derive(Clone, Debug, Serialize)]
pub struct Translation {
    /// ISO 639-1.
    pub code: String,
    /// The language's own name for itself.
    pub name: String,
    pub href: String,
    pub current: bool,
}

/// What a page says, by its kind. The template of a kind bears its name.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Body {
    Home(Home),
    Near(Near),
    Around(Around),
    Stop(Box<StopPage>),
    Commune(CommunePage),
    Territory(TerritoryPage),
    Stops(StopsPage),
    Calendar(CalendarIndex),
    CalendarSpan(CalendarSpan),
    Changes(Changes),
    Text(TextPage),
    Data(DataPage),
    Posters(PostersPage),
    Statistics(Statistics),
    Plan(Plan),
    Missing(Missing),
    /// An address that a stop had before.
    Moved {
        to: Link,
    },
}

impl Body {
    /// The name of its template without the ending.
    pub fn kind(&self) -> &'static str {
        match self {
            Body::Home(_) => "home",
            Body::Near(_) => "near",
            Body::Around(_) => "around",
            Body::Stop(_) => "stop",
            Body::Commune(_) => "commune",
            Body::Territory(_) => "territory",
            Body::Stops(_) => "stops",
            Body::Calendar(_) => "calendar",
            Body::CalendarSpan(_) => "calendar_span",
            Body::Changes(_) => "changes",
            Body::Text(_) => "text",
            Body::Data(_) => "data",
            Body::Posters(_) => "posters",
            Body::Statistics(_) => "statistics",
            Body::Plan(_) => "plan",
            Body::Missing(_) => "404",
            Body::Moved { .. } => "moved",
        }
    }
}

impl<'a> Site<'a> {
    pub fn of(given: &'a Given<'a>) -> Self {
        Site {
            given,
            editions: given
                .languages
                .iter()
                .map(|language| Edition::new(given, language))
                .collect(),
        }
    }

    /// Where it is published; ends with `/`.
    pub fn url(&self) -> Option<&str> {
        self.given.service.site.url.as_deref()
    }

    /// The day as of which everything is said, `2026-03-03`.
    pub fn as_of(&self) -> String {
        self.given.today.to_string()
    }

    /// Every page in every language, by path.
    pub fn entries(&self) -> Vec<Entry> {
        let each = self
            .editions
            .iter()
            .flat_map(|edition| edition.subjects().map(move |subject| entry(edition, subject)));
        let mut entries: Vec<Entry> = each.collect();
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        entries
    }

    pub fn addresses(&self) -> &'a Addresses {
        self.given.addresses
    }

    /// Whether there is a page at an address from the root of the site.
    pub fn has(&self, path: &str) -> bool {
        self.find(path).is_some()
    }

    /// The page at an address from the root of the site.
    pub fn page(&self, path: &str) -> Option<Page> {
        self.find(path).map(|(edition, subject)| subject.page(edition))
    }

    /// The addresses of the pages that tell what differs from the rules, in every language.
    pub fn changes(&self) -> Vec<String> {
        self.editions.iter().map(|edition| edition.path_to(Word::Changes)).collect()
    }

    /// The logos that pages show: all of them stand on the home page.
    pub fn logos(&self) -> Vec<Logo> {
        self.editions.first().map(|edition| edition.acknowledged([]).logos).unwrap_or_default()
    }

    /// The pictures that pages show, as their texts name them.
    pub fn pictures(&self) -> BTreeSet<&str> {
        let pages = self.given.content.pages.values();
        pages.flat_map(|page| page.body.pictures()).collect()
    }

    /// The sentences of those who support the service, or their names, for files without pages.
    pub fn sentences(&self) -> Vec<String> {
        let acknowledgements = self.given.mandate.acknowledgements([], model::Support::Site);
        let sentence =
            |entry: &Acknowledgement| entry.mention.clone().unwrap_or_else(|| entry.name.clone());
        acknowledgements.entries().iter().map(sentence).collect()
    }

    /// The communes around that are not served, for the search; the same in all languages.
    pub fn around(&self) -> BTreeMap<String, String> {
        self.editions.first().map(around::index).unwrap_or_default()
    }

    /// The published stops as data.
    pub fn open_stops(&self) -> Vec<OpenStop> {
        open_data::stops(self.given)
    }

    /// The same in the national schema, as far as it takes them.
    pub fn open_places(&self) -> Vec<OpenPlace> {
        self.editions.first().map(open_data::places).unwrap_or_default()
    }

    /// The same places in the data·inclusion schema.
    pub fn open_inclusion(&self) -> Inclusion {
        self.editions.first().map(inclusion::places).unwrap_or_default()
    }

    /// The passages to come as a feed of the General Transit Feed Specification.
    pub fn transit(&self) -> Vec<TransitFile> {
        let language = self.editions.first().map_or("", |edition| edition.language.code());
        transit::files(self.given, language)
    }

    /// Whether there is such a feed.
    pub fn has_transit(&self) -> bool {
        transit::has_any(self.given)
    }

    pub fn open_passages(&self, day: &OpenDay) -> Vec<OpenPassage> {
        open_data::passages(self.given, day)
    }

    fn find(&self, path: &str) -> Option<(&Edition<'a>, Subject<'a>)> {
        let others = self
            .editions
            .iter()
            .skip(1)
            .find_map(|edition| Some((edition, path.strip_prefix(&edition.path(""))?)));
        let (edition, address) =
            others.or_else(|| self.editions.first().map(|edition| (edition, path)))?;
        edition.subject(address).map(|subject| (edition, subject))
    }
}

fn entry<'a>(edition: &Edition<'a>, subject: Subject<'a>) -> Entry {
    let address = subject.address(edition.given.addresses);
    let all = edition.translations(&address);
    let languages = match subject {
        Subject::Text(name) => text::languages(edition, name, all),
        Subject::Missing => Vec::new(),
        _ => all,
    };
    Entry { path: edition.path(&address), listed: subject.listed(), languages }
}
