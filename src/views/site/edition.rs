//! The site in one language: its words, its addresses and its passages. Knows nothing of any one page.

use std::sync::Arc;

use crate::calendar::Hours;
use crate::language::Language;
use crate::model::{Commune, CommuneCode, Programme, ProgrammeId, Stop, StopId, Support, TerritoryId, Words};
use crate::views::Given;
use crate::views::calendar::Subscription;

use super::frame::{self, Acknowledged, Frame, Phone};
use super::passage::{self, Dated, Next};
use super::{Body, Link, Page, Said, Translation};

pub(super) struct Edition<'a> {
    pub given: &'a Given<'a>,
    pub language: &'a Language,
    /// Every passage as lines, in the order of time.
    pub dated: Vec<Dated>,
    frame: Arc<Frame>,
    prefix: String,
}

impl<'a> Edition<'a> {
    pub fn new(given: &'a Given<'a>, language: &'a Language) -> Self {
        let prefix = prefix(given, language);
        let mut edition = Edition { given, language, dated: Vec::new(), frame: Arc::new(Frame::default()), prefix };
        edition.dated = passage::dated(&edition);
        edition.frame = Arc::new(frame::compose(&edition));
        edition
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

    pub fn stop_path(&self, stop: &StopId) -> String {
        self.path(&format!("arrets/{stop}/"))
    }

    pub fn commune_path(&self, commune: &Commune) -> String {
        self.path(&format!("communes/{}/", commune.slug))
    }

    pub fn territory_path(&self, territory: &TerritoryId) -> String {
        self.path(&format!("territoires/{territory}/"))
    }

    /// Words of the records in this language, or in the main one where nobody has translated them.
    pub fn said(&self, words: &Words) -> Said {
        let translated = words.translated(self.language.code());
        let elsewhere = (!self.is_main() && translated.is_none()).then(|| self.main_language().code().to_owned());
        Said { text: translated.unwrap_or(words.main()).to_owned(), language: elsewhere }
    }

    /// Hours whose blanks do not break at the end of a line.
    pub fn hours(&self, hours: Hours) -> String {
        self.language.hours(hours).replace(' ', "\u{a0}")
    }

    pub fn link(&self, key: &str, inner: &str) -> Link {
        Link::new(self.text(key), self.path(inner))
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

    /// Whether there is a place to go to. A team that comes to people's homes has none, and its site no timetable.
    pub fn has_stops(&self) -> bool {
        self.published_stops().next().is_some()
    }

    /// Communes that have a published stop, in the order of the language's dictionaries.
    pub fn communes(&self) -> Vec<&'a Commune> {
        let service = self.given.service;
        let codes: std::collections::BTreeSet<&CommuneCode> = self.published_stops().map(|stop| &stop.commune).collect();
        let mut communes: Vec<&Commune> = codes.into_iter().filter_map(|code| service.communes.get(code)).collect();
        communes.sort_by(|a, b| self.language.compare(&a.name, &b.name).then_with(|| a.code.cmp(&b.code)));
        communes
    }

    /// The stops of a commune in the order of their names.
    pub fn stops_of(&self, commune: &Commune) -> Vec<&'a Stop> {
        let mut stops: Vec<&Stop> = self.published_stops().filter(|stop| stop.commune == commune.code).collect();
        stops.sort_by(|a, b| self.language.compare(&a.name, &b.name).then_with(|| a.id.cmp(&b.id)));
        stops
    }

    /// The next passages of what `wanted` chooses: `shown` at first sight, a few more for readers who come later.
    pub fn next(&self, wanted: impl Fn(&Dated) -> bool, shown: usize) -> Next {
        passage::next(self, wanted, shown)
    }

    /// The next passages of a wider area: the weekly hours of its fixed places only where nothing moves at all.
    pub fn next_of_tour(&self, wanted: impl Fn(&Dated) -> bool, shown: usize) -> Next {
        let all_fixed = self.dated.iter().filter(|dated| wanted(dated)).all(|dated| dated.regular || !dated.line.held);
        self.next(|dated| wanted(dated) && (all_fixed || !dated.regular), shown)
    }

    /// Which number to call for these programmes.
    pub fn phones<'p>(&self, programmes: impl IntoIterator<Item = &'p Programme>) -> Vec<Phone> {
        frame::phones(self, programmes)
    }

    pub fn acknowledged<'p>(&self, programmes: impl IntoIterator<Item = &'p ProgrammeId>) -> Acknowledged {
        frame::acknowledged(&self.given.mandate.acknowledgements(programmes, Support::Site), self)
    }

    /// A page about all programmes, that exists in every language of the site.
    pub fn page(&self, inner: &str, title: String, description: String, body: Body) -> Page {
        let site = &self.given.service.site;
        let full_title = if title == site.name { title.clone() } else { format!("{title} – {}", site.name) };
        Page {
            path: self.path(inner),
            frame: Arc::clone(&self.frame),
            full_title,
            title,
            description: shortened(&description, 160),
            crumbs: if inner.is_empty() { Vec::new() } else { vec![self.home_link()] },
            languages: self.translations(inner),
            acknowledged: self.acknowledged([]),
            phones: self.phones(self.given.service.programmes.values()),
            feed: Some(Subscription::all(site).path),
            listed: true,
            body,
            text: None,
            untranslated: None,
        }
    }

    /// The same address in every language of the site.
    fn translations(&self, inner: &str) -> Vec<Translation> {
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
    if language.code() == given.languages[0].code() { String::new() } else { format!("{}/", language.code()) }
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
