//! What stands around every page: name, logos and sentences, menus, the number to call. Knows
//! nothing of any one page.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::addresses::{MENU, TEXTS, Word};
use crate::model::{self, Acknowledgements, Programme, Regime};

use super::edition::Edition;
use super::{Link, Said};

/// What all pages of a language share.
#[derive(Debug, Default, Serialize)]
pub struct Frame {
    /// ISO 639-1.
    pub language: String,
    /// The language of the records where it is another one than the page's: names, messages and
    /// texts are in it.
    pub records_language: Option<String>,
    pub site_name: String,
    /// Where the site is published; ends with `/`.
    pub site_url: Option<String>,
    pub home: String,
    pub calendar: String,
    /// The search for a commune.
    pub near: String,
    pub stops: String,
    /// The words that templates use: the locale files' keys `words.…`.
    pub words: BTreeMap<String, String>,
    pub menu: Vec<Link>,
    pub footer: Vec<Link>,
    /// `Accessibilité : partiellement conforme`, as the law wants it on the home page.
    pub accessibility: Link,
    pub updated: String,
    /// Said where a programme's activity is invented.
    pub fictional: Option<String>,
    /// The feed of changes, if there is one.
    pub changes_feed: Option<String>,
}

/// Who supports the service, for one page.
#[derive(Clone, Debug, Serialize)]
pub struct Acknowledged {
    pub logos: Vec<Logo>,
    /// Sentences, verbatim.
    pub mentions: Vec<Mention>,
}

/// One logo; the renderer finds its file and size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Logo {
    pub organisation: String,
    pub alt: String,
    /// The file below the project's root; the emblem of the European Union where there is none.
    pub file: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Mention {
    pub text: String,
    /// Whether a regime of the European Union asks for it: its letters are set in a font the
    /// regulation names.
    pub european: bool,
}

/// A number to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Phone {
    /// As people of the language dial it.
    pub display: String,
    /// `tel:+33353010042`
    pub href: String,
    /// When somebody answers.
    pub hours: Option<Said>,
    /// Whose number it is, where a page has several.
    pub whose: Option<String>,
}

impl Default for Link {
    fn default() -> Self {
        Link::new("", "")
    }
}

pub(super) fn compose(edition: &Edition) -> Frame {
    let service = edition.given.service;
    let site = &service.site;
    let keys = edition.main_language().keys("words.");
    let fictional = service.programmes.values().any(|programme| programme.fictional);
    let today = edition.given.today;
    let timetable = [
        ("page.near", Word::Near),
        ("page.calendar", Word::Calendar),
        ("menu.stops", Word::Stops),
        ("page.changes", Word::Changes),
    ];
    let has_stops = edition.has_stops();
    let mut menu: Vec<Link> = timetable
        .iter()
        .filter(|_| has_stops)
        .map(|(key, word)| edition.link_to(key, *word))
        .collect();
    menu.extend(super::text::links(edition, &[Word::Bring]));
    let mut footer =
        super::text::links(edition, &[Word::Simple, Word::CalendarHelp, Word::Partners]);
    if !site.menu.is_empty() {
        let chosen: Vec<Link> = site.menu.iter().filter_map(|name| named(edition, name)).collect();
        // What the records leave out of the menu is found at the foot.
        let usual = std::mem::replace(&mut menu, chosen);
        footer.splice(0..0, usual);
    }
    footer.extend(super::text::other_links(edition));
    footer.extend(has_stops.then(|| edition.link_to("page.posters", Word::Posters)));
    footer.extend(has_stops.then(|| edition.link_to("page.data", Word::Data)));
    footer.extend(
        super::statistics::is_there(edition)
            .then(|| edition.link_to("page.statistics", Word::Statistics)),
    );
    footer.push(edition.link_to("page.plan", Word::Plan));
    footer.extend(super::text::links(edition, &[Word::Legal, Word::Privacy]));
    footer.retain(|link| menu.iter().all(|other| other.href != link.href));
    Frame {
        language: edition.language.code().to_owned(),
        records_language: (!edition.is_main()).then(|| edition.main_language().code().to_owned()),
        site_name: site.name.clone(),
        site_url: site.url.clone(),
        home: edition.path(""),
        calendar: edition.path_to(Word::Calendar),
        near: edition.path_to(Word::Near),
        stops: edition.path_to(Word::Stops),
        words: keys
            .into_iter()
            .map(|key| (key["words.".len()..].to_owned(), edition.text(&key)))
            .collect(),
        menu,
        footer,
        accessibility: super::text::accessibility(edition),
        updated: edition.say("frame.updated", &[("date", &edition.language.date(today))]),
        fictional: fictional.then(|| edition.text("frame.fictional")),
        changes_feed: site
            .url
            .as_ref()
            .filter(|_| has_stops)
            .map(|_| edition.path(&edition.given.addresses.changes_feed())),
    }
}

/// An entry of the menu: the key of a page that every site has, or the name of one of its own.
fn named(edition: &Edition, name: &str) -> Option<Link> {
    let Some(word) = MENU.iter().copied().find(|word| word.key() == name) else {
        let text = TEXTS.iter().find(|text| text.key() == name);
        let name = text.map_or(name, |text| super::text::name(edition, *text));
        return super::text::link(edition, name);
    };
    let (key, is_there) = match word {
        Word::Near => ("page.near", edition.has_stops()),
        Word::Calendar => ("page.calendar", edition.has_stops()),
        Word::Stops => ("menu.stops", edition.has_stops()),
        Word::Changes => ("page.changes", edition.has_stops()),
        Word::Posters => ("page.posters", edition.has_stops()),
        Word::Data => ("page.data", edition.has_stops()),
        Word::Statistics => ("page.statistics", super::statistics::is_there(edition)),
        _ => ("page.plan", true),
    };
    is_there.then(|| edition.link_to(key, word))
}

pub(super) fn acknowledged(
    acknowledgements: &Acknowledgements,
    _edition: &Edition,
) -> Acknowledged {
    let mut logos: Vec<Logo> = Vec::new();
    let mut mentions = Vec::new();
    for entry in acknowledgements.entries() {
        if let Some(logo) = &entry.logo {
            let file = match logo {
                model::Logo::Emblem { .. } => None,
                model::Logo::File { path, .. } => Some(path.clone()),
            };
            let logo = Logo {
                organisation: entry.organisation.to_string(),
                alt: logo.alt().to_owned(),
                file,
            };
            // Several funds of the Union share one emblem.
            if logo.file.is_some() || logos.iter().all(|other| other.file.is_some()) {
                logos.push(logo);
            }
        }
        if let Some(text) = &entry.mention {
            mentions
                .push(Mention { text: text.clone(), european: entry.regime != Regime::Contract });
        }
    }
    Acknowledged { logos, mentions }
}

/// One number for each programme, those that share one once.
pub(super) fn phones<'p>(
    edition: &Edition,
    programmes: impl IntoIterator<Item = &'p Programme>,
) -> Vec<Phone> {
    let mut phones: Vec<Phone> = Vec::new();
    for programme in programmes {
        let Some(number) = &programme.phone else { continue };
        let phone = phone(
            edition,
            number,
            programme.phone_hours.as_ref().map(|hours| edition.said(hours)),
            Some(programme.short_name.clone()),
        );
        if phones.iter().all(|other| other.href != phone.href) {
            phones.push(phone);
        }
    }
    if let [only] = phones.as_mut_slice() {
        only.whose = None;
    }
    phones
}

pub(super) fn phone(
    edition: &Edition,
    number: &crate::contact::Phone,
    hours: Option<Said>,
    whose: Option<String>,
) -> Phone {
    Phone {
        display: number.shown(edition.language.code()),
        href: format!("tel:{}", number.dial()),
        hours,
        whose,
    }
}
