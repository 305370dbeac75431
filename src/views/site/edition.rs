//! The site in one language: its words, its addresses and its passages. Knows nothing of any one
//! page.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock, RwLock};

use crate::addresses::Word;
use crate::calendar::{Date, Datelike, Hours};
use crate::language::Language;
use crate::model::{
    Commune, CommuneCode, Programme, ProgrammeId, Stop, StopId, Support, TerritoryId, Words,
};
use crate::views::Given;
use crate::views::calendar::Subscription;
use crate::views::posters::{self, Sheet};

use super::around::{self, Letters};
use super::calendar::Spans;
use super::frame::{self, Acknowledged, Frame, Phone};
use super::nearby::Neighbourhood;
use super::opening::Weekly;
use super::passage::Dated;
use super::{Body, Link, Page, Said, Translation};

pub(super) struct Edition<'a> {
    pub given: &'a Given<'a>,
    pub language: &'a Language,
    prefix: String,
    frame: OnceLock<Arc<Frame>>,
    indexes: Indexes<'a>,
    /// Days in words: few days, many lines.
    days: RwLock<HashMap<Date, Arc<DayWords>>>,
}

/// What pages look things up in, made when the first of them asks.
#[derive(Default)]
struct Indexes<'a> {
    stops: OnceLock<BTreeMap<&'a CommuneCode, Vec<&'a Stop>>>,
    communes: OnceLock<Vec<&'a Commune>>,
    weekly: OnceLock<Weekly<'a>>,
    neighbourhood: OnceLock<Neighbourhood<'a>>,
    around: OnceLock<Letters<'a>>,
    left: OnceLock<Vec<Dated<'a>>>,
    spans: OnceLock<Spans>,
    sheets: OnceLock<Vec<Sheet>>,
    several_services: OnceLock<bool>,
}

/// A day as lines name it.
pub(super) struct DayWords {
    pub short_weekday: String,
    pub month: String,
    pub date: String,
    pub date_in_month: String,
}

impl<'a> Edition<'a> {
    pub fn new(given: &'a Given<'a>, language: &'a Language) -> Self {
        Edition {
            given,
            language,
            prefix: prefix(given, language),
            frame: OnceLock::new(),
            indexes: Indexes::default(),
            days: RwLock::default(),
        }
    }

    /// What stands around every page.
    fn frame(&self) -> Arc<Frame> {
        Arc::clone(self.frame.get_or_init(|| Arc::new(frame::compose(self))))
    }

    pub fn day(&self, date: Date) -> Arc<DayWords> {
        if let Some(known) = self.days.read().ok().and_then(|days| days.get(&date).cloned()) {
            return known;
        }
        let words = Arc::new(DayWords {
            short_weekday: self.language.short_weekday(date.weekday()),
            month: self.language.month(date),
            date: self.language.weekday_date(date),
            date_in_month: self.language.weekday_day(date),
        });
        if let Ok(mut days) = self.days.write() {
            days.insert(date, Arc::clone(&words));
        }
        words
    }

    /// The weekly hours of places that do not move.
    pub fn weekly(&self) -> &Weekly<'a> {
        self.indexes.weekly.get_or_init(|| Weekly::of(self.given.service))
    }

    pub fn neighbourhood(&self) -> &Neighbourhood<'a> {
        self.indexes.neighbourhood.get_or_init(|| Neighbourhood::of(self.given.service))
    }

    /// Communes near to a stop that are not served, by letter.
    pub fn around(&self) -> &Letters<'a> {
        self.indexes
            .around
            .get_or_init(|| if self.has_stops() { around::letters(self) } else { Letters::new() })
    }

    /// The lines that passages leave where they have moved away from, in the order of time.
    pub fn left(&self) -> &[Dated<'a>] {
        self.indexes.left.get_or_init(|| {
            let mut left: Vec<Dated> = self
                .given
                .schedule
                .altered()
                .into_iter()
                .filter_map(|passage| Dated::left_by(self, passage))
                .collect();
            left.sort_by_key(|dated| dated.start);
            left
        })
    }

    /// What can be printed.
    pub fn sheets(&self) -> &[Sheet] {
        self.indexes.sheets.get_or_init(|| posters::sheets(self.given))
    }

    /// The months and weeks in which there is something to say.
    pub fn spans(&self) -> &Spans {
        self.indexes.spans.get_or_init(|| Spans::of(self))
    }

    pub fn is_main(&self) -> bool {
        self.prefix.is_empty()
    }

    pub fn main_language(&self) -> &'a Language {
        &self.given.languages[0]
    }

    pub fn text(&self, key: &str) -> String {
        self.language.text(key)
    }

    pub fn say(&self, key: &str, arguments: &[(&str, &dyn std::fmt::Display)]) -> String {
        self.language.say(key, arguments)
    }

    /// An address of this language.
    pub fn path(&self, inner: &str) -> String {
        format!("{}{inner}", self.prefix)
    }

    /// A page at the root of this edition.
    pub fn path_to(&self, word: Word) -> String {
        self.path(&self.given.addresses.page(word))
    }

    pub fn stop_path(&self, stop: &StopId) -> String {
        self.path(&self.given.addresses.stop(stop))
    }

    pub fn commune_path(&self, commune: &Commune) -> String {
        self.path(&self.given.addresses.commune(&commune.slug))
    }

    pub fn territory_path(&self, territory: &TerritoryId) -> String {
        self.path(&self.given.addresses.territory(territory))
    }

    /// Words of the records in this language, or in the main one where nobody has translated them.
    pub fn said(&self, words: &Words) -> Said {
        let translated = words.translated(self.language.code());
        let elsewhere = (!self.is_main() && translated.is_none())
            .then(|| self.main_language().code().to_owned());
        Said { text: translated.unwrap_or(words.main()).to_owned(), language: elsewhere }
    }

    /// Hours that break at the end of a line only behind the dash.
    pub fn hours(&self, hours: Hours) -> String {
        self.language.hours(hours).replace(' ', "\u{a0}").replace("–\u{a0}", "– ")
    }

    pub fn link(&self, key: &str, inner: &str) -> Link {
        Link::new(self.text(key), self.path(inner))
    }

    pub fn link_to(&self, key: &str, word: Word) -> Link {
        Link::new(self.text(key), self.path_to(word))
    }

    pub fn home_link(&self) -> Link {
        self.link("page.home", "")
    }

    pub fn commune_link(&self, commune: &Commune) -> Link {
        Link::new(&commune.name, self.commune_path(commune))
    }

    pub fn published_stops(&self) -> impl Iterator<Item = &'a Stop> {
        self.given.service.published_stops()
    }

    /// Whether there is a place to go to. A team that comes to people's homes has none, and its
    /// site no timetable.
    pub fn has_stops(&self) -> bool {
        self.published_stops().next().is_some()
    }

    /// Which service comes to a stop, where the site tells of several and the name of the stop does
    /// not.
    pub fn service_at(&self, stop: &Stop) -> Option<String> {
        let several = self.indexes.several_services.get_or_init(|| {
            let name = |stop| &self.given.programme_of(stop).short_name;
            let mut programmes = self.published_stops().map(name);
            programmes.next().is_some_and(|first| programmes.any(|other| other != first))
        });
        let name = &self.given.programme_of(stop).short_name;
        (*several && !stop.name.contains(name.as_str())).then(|| name.clone())
    }

    /// The name of a stop; with its address where another stop of the commune bears the same name.
    pub fn place_name(&self, stop: &Stop) -> String {
        let namesake = |other: &&Stop| other.name == stop.name && other.id != stop.id;
        match &stop.address {
            Some(address) if self.stops_in(&stop.commune).iter().any(namesake) => {
                format!("{}, {address}", stop.name)
            }
            _ => stop.name.clone(),
        }
    }

    /// Communes that have a published stop, in the order of the language's dictionaries.
    pub fn communes(&self) -> &[&'a Commune] {
        self.indexes.communes.get_or_init(|| {
            let mut communes: Vec<&Commune> = self
                .by_commune()
                .keys()
                .filter_map(|code| self.given.service.communes.get(*code))
                .collect();
            communes.sort_by(|a, b| {
                self.language.compare(&a.name, &b.name).then_with(|| a.code.cmp(&b.code))
            });
            communes
        })
    }

    /// The stops of a commune in the order of their names.
    pub fn stops_of(&self, commune: &Commune) -> Vec<&'a Stop> {
        let mut stops = self.stops_in(&commune.code).to_vec();
        stops.sort_by(|a, b| self.language.compare(&a.name, &b.name).then_with(|| a.id.cmp(&b.id)));
        stops
    }

    /// The stops of a commune in the order of their ids.
    pub fn stops_in(&self, commune: &CommuneCode) -> &[&'a Stop] {
        self.by_commune().get(commune).map_or(&[], Vec::as_slice)
    }

    fn by_commune(&self) -> &BTreeMap<&'a CommuneCode, Vec<&'a Stop>> {
        self.indexes.stops.get_or_init(|| {
            let mut found: BTreeMap<&CommuneCode, Vec<&Stop>> = BTreeMap::new();
            for stop in self.published_stops() {
                found.entry(&stop.commune).or_default().push(stop);
            }
            found
        })
    }

    /// Which number to call for these programmes.
    pub fn phones<'p>(&self, programmes: impl IntoIterator<Item = &'p Programme>) -> Vec<Phone> {
        frame::phones(self, programmes)
    }

    pub fn acknowledged<'p>(
        &self,
        programmes: impl IntoIterator<Item = &'p ProgrammeId>,
    ) -> Acknowledged {
        let acknowledgements = self.given.mandate.acknowledgements(programmes, Support::Site);
        frame::acknowledged(&acknowledgements.in_language(self.language.code()), self)
    }

    /// A page about all programmes, that exists in every language of the site.
    pub fn page(&self, inner: &str, title: String, description: String, body: Body) -> Page {
        let site = &self.given.service.site;
        let full_title =
            if title == site.name { title.clone() } else { format!("{title} – {}", site.name) };
        Page {
            path: self.path(inner),
            frame: self.frame(),
            full_title,
            title,
            description: shortened(&description, 160),
            crumbs: if inner.is_empty() { Vec::new() } else { vec![self.home_link()] },
            languages: self.translations(inner),
            acknowledged: self.acknowledged([]),
            phones: self.phones(self.given.service.programmes.values()),
            feed: Some(Subscription::all(self.given).path),
            listed: true,
            body,
            text: None,
            untranslated: None,
        }
    }

    /// The same address in every language of the site.
    pub fn translations(&self, inner: &str) -> Vec<Translation> {
        let each = self.given.languages.iter().map(|language| Translation {
            code: language.code().to_owned(),
            name: language.text("language.name"),
            href: format!("{}{inner}", prefix(self.given, language)),
            current: language.code() == self.language.code(),
        });
        each.collect()
    }
}

/// The main language stands at the root, the others in a folder of their own.
fn prefix(given: &Given, language: &Language) -> String {
    if language.code() == given.languages[0].code() {
        String::new()
    } else {
        format!("{}/", language.code())
    }
}

/// At most so many characters, cut between words.
pub(super) fn shortened(text: &str, characters_max: usize) -> String {
    if text.chars().count() <= characters_max {
        return text.to_owned();
    }
    let cut: String = text.chars().take(characters_max.saturating_sub(1)).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', '.', ' ']))
}
