//! Pages of text from `content/pages/`, and what the law asks for, made of the records, where a
//! project has not written it.

use std::sync::Arc;

use serde::Serialize;

use crate::addresses::Word;
use crate::content::{self, Block, Document, Inline, Link as Target, Place};
use crate::model::Organisation;
use crate::views::calendar::Subscription;

use super::edition::Edition;
use super::{Body, Link, Page, Translation};

/// A text and the language it is in, where that is not the page's.
#[derive(Clone, Debug)]
pub struct Text {
    pub document: Document,
    pub language: Option<String>,
    /// Where it was written; none where the program has made it up.
    pub file: Option<Arc<str>>,
}

#[derive(Debug, Serialize)]
pub struct TextPage {
    /// On the page for partners: the feed that each of them may follow.
    pub partners: Vec<PartnerFeed>,
    /// There too: the page of what can be printed.
    pub posters: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct PartnerFeed {
    pub name: String,
    pub ways: Subscription,
}

/// Texts that every site has: the law asks for them, or other pages lead to them.
const BUILT_IN: &[&str] = &["mentions-legales", "accessibilite", "confidentialite", CALENDAR_HELP];

/// The page for partners, which a site has where somebody follows its passages.
const PARTNERS: &str = "partenaires";

/// How to follow a calendar, step by step.
const CALENDAR_HELP: &str = "aide-agenda";

/// Its text stands on the home page.
const HOME: &str = "accueil";

/// A text of `content/pages/` in the edition's language.
fn written<'a>(edition: &Edition<'a>, name: &str) -> Option<&'a content::Page> {
    let language = if edition.is_main() { "" } else { edition.language.code() };
    let pages = &edition.given.content.pages;
    // The main language may be named in the file's name too.
    pages
        .get(&(name.to_owned(), language.to_owned()))
        .or_else(|| pages.get(&(name.to_owned(), edition.language.code().to_owned())))
}

/// The same with its title and description.
pub(super) fn of(edition: &Edition, name: &str) -> Option<(Text, String, Option<String>)> {
    let page = written(edition, name)?;
    Some((
        Text { document: page.body.clone(), language: None, file: Some(Arc::clone(&page.file)) },
        page.head.title.clone(),
        page.head.description.clone(),
    ))
}

/// Links to those of these pages that exist; to the main language's page where the edition's own is
/// missing.
pub(super) fn links(edition: &Edition, names: &[&str]) -> Vec<Link> {
    names.iter().filter_map(|name| link(edition, name)).collect()
}

fn link(edition: &Edition, name: &str) -> Option<Link> {
    let inner = format!("{name}/");
    if let Some(page) = written(edition, name) {
        return Some(Link::new(page.head.title.clone(), edition.path(&inner)));
    }
    if let Some(title) = main_title(edition, name) {
        let language = Some(edition.main_language().code().to_owned());
        return Some(Link { language, ..Link::new(title, inner) });
    }
    is_built_in(edition, name)
        .then(|| Link::new(edition.text(&format!("legal.{name}")), edition.path(&inner)))
}

/// Whether the program makes the page up where nobody has written it. Without places there is no
/// calendar to subscribe to.
fn is_built_in(edition: &Edition, name: &str) -> bool {
    (BUILT_IN.contains(&name) && (name != CALENDAR_HELP || edition.has_stops()))
        || (name == PARTNERS && !partners(edition, name).is_empty())
}

/// The title that the page has in the main language, when the edition has none of its own.
fn main_title(edition: &Edition, name: &str) -> Option<String> {
    let page = edition.given.content.pages.get(&(name.to_owned(), String::new()))?;
    (!edition.is_main()).then(|| page.head.title.clone())
}

/// Pages of a project's own that have no fixed place in the menus.
pub(super) fn other_links(edition: &Edition) -> Vec<Link> {
    let placed = [
        "accueil",
        "quoi-apporter",
        "simple",
        "aide-agenda",
        "partenaires",
        "mentions-legales",
        "confidentialite",
        "accessibilite",
    ];
    let mut others: Vec<(u32, &str)> = names(edition)
        .into_iter()
        .filter(|name| !placed.contains(name))
        .map(|name| (order(edition, name), name))
        .collect();
    others.sort();
    others.into_iter().filter_map(|(_, name)| link(edition, name)).collect()
}

fn order(edition: &Edition, name: &str) -> u32 {
    let mut pages = edition.given.content.pages.iter().filter(|((page, _), _)| page == name);
    pages.find_map(|(_, page)| page.head.order).unwrap_or(100)
}

/// The names of all texts, in any language.
fn names<'a>(edition: &Edition<'a>) -> Vec<&'a str> {
    let mut names: Vec<&str> = edition
        .given
        .content
        .pages
        .keys()
        .map(|(name, _)| name.as_str())
        .filter(|name| *name != HOME)
        .collect();
    names.dedup();
    names
}

/// RGAA 4.1: the home page says how far the site conforms, and every page leads to the declaration.
pub(super) fn accessibility(edition: &Edition) -> Link {
    let pages = &edition.given.content.pages;
    let head = |language: &str| {
        pages
            .get(&("accessibilite".to_owned(), language.to_owned()))
            .and_then(|page| page.head.conformity.clone())
    };
    let conformity =
        head("").or_else(|| head(edition.language.code())).unwrap_or_else(|| "non".to_owned());
    let key = match conformity.as_str() {
        "totalement" => "accessibility.full",
        "partiellement" => "accessibility.partial",
        _ => "accessibility.none",
    };
    let href = link(edition, "accessibilite").map(|link| link.href).unwrap_or_default();
    Link::new(edition.text(key), href)
}

/// The texts that have a page in this edition.
pub(super) fn existing<'a>(edition: &Edition<'a>) -> Vec<&'a str> {
    let mut all = names(edition);
    let made_up = BUILT_IN.iter().copied().chain([PARTNERS]).filter(|name| !all.contains(name));
    let made_up: Vec<&str> = made_up.collect();
    all.extend(made_up);
    all.retain(|name| is_there(edition, name));
    all
}

/// The text that has a page of this name in this edition.
pub(super) fn named<'a>(edition: &Edition<'a>, name: &str) -> Option<&'a str> {
    let pages = &edition.given.content.pages;
    let first = pages.range((name.to_owned(), String::new())..).next();
    let known = first.map(|((known, _), _)| known.as_str()).filter(|known| *known == name);
    let made_up = || BUILT_IN.iter().copied().chain([PARTNERS]).find(|known| *known == name);
    let known = known.filter(|known| *known != HOME).or_else(made_up)?;
    is_there(edition, known).then_some(known)
}

fn is_there(edition: &Edition, name: &str) -> bool {
    edition.given.addresses.taken(name, &edition.given.service.site.languages).is_none()
        && (written(edition, name).is_some() || is_made_up(edition, name))
}

/// Whether nobody has written it and the law asks for it all the same.
fn is_made_up(edition: &Edition, name: &str) -> bool {
    written(edition, name).is_none()
        && main_title(edition, name).is_none()
        && is_built_in(edition, name)
}

pub(super) fn title(edition: &Edition, name: &str) -> String {
    written(edition, name)
        .map_or_else(|| edition.text(&format!("legal.{name}")), |page| page.head.title.clone())
}

pub(super) fn page(edition: &Edition, name: &str) -> Page {
    let inner = format!("{name}/");
    let (text, title, description) = of(edition, name).unwrap_or_else(|| built_in(edition, name));
    let description = description.unwrap_or_else(|| {
        edition.say(
            "text.description",
            &[("title", &title), ("site", &edition.given.service.site.name)],
        )
    });
    let posters = (name == PARTNERS && edition.has_stops()).then(|| edition.path_to(Word::Posters));
    let mut page = edition.page(
        &inner,
        title,
        description,
        Body::Text(TextPage { partners: partners(edition, name), posters }),
    );
    page.text = Some(text);
    page.languages = languages(edition, name, page.languages);
    let missing =
        edition.given.languages.iter().find(|language| !exists(edition, name, language.code()));
    if edition.is_main() {
        page.untranslated =
            missing.map(|language| format!("content/pages/{name}.{}.md", language.code()));
    }
    page
}

/// Those of the site's languages that have the text.
pub(super) fn languages(
    edition: &Edition,
    name: &str,
    mut all: Vec<Translation>,
) -> Vec<Translation> {
    all.retain(|translation| exists(edition, name, &translation.code));
    all
}

/// Whether the site has this text in a language: written, or made up because nobody wrote it in
/// any.
fn exists(edition: &Edition, name: &str, code: &str) -> bool {
    let pages = &edition.given.content.pages;
    let written = |language: &str| pages.contains_key(&(name.to_owned(), language.to_owned()));
    let main = edition.main_language().code();
    written(code)
        || (code == main && written(""))
        || (!written("") && !written(main) && is_built_in(edition, name))
}

fn partners(edition: &Edition, name: &str) -> Vec<PartnerFeed> {
    if name != PARTNERS {
        return Vec::new();
    }
    let service = edition.given.service;
    let followers =
        service.organisations.values().filter(|organisation| !organisation.follows.is_empty());
    let mut feeds: Vec<PartnerFeed> = followers
        .map(|partner| PartnerFeed {
            name: partner.name.clone(),
            ways: Subscription::partner(edition.given, &partner.id),
        })
        .collect();
    feeds.sort_by(|a, b| edition.language.compare(&a.name, &b.name));
    feeds
}

fn built_in(edition: &Edition, name: &str) -> (Text, String, Option<String>) {
    let blocks = match name {
        "mentions-legales" => publisher(edition),
        "accessibilite" => paragraphs(edition, "legal.accessibility", 3),
        "confidentialite" => paragraphs(edition, "legal.privacy", 3),
        PARTNERS => paragraphs(edition, "legal.partners", 2),
        _ => paragraphs(edition, "legal.calendar", 3),
    };
    let document = Document { blocks };
    (Text { document, language: None, file: None }, edition.text(&format!("legal.{name}")), None)
}

/// Publisher, director and host (loi n° 2004-575 du 21 juin 2004, art. 6 III and 1-1).
fn publisher(edition: &Edition) -> Vec<Block> {
    let service = edition.given.service;
    let mut blocks = Vec::new();
    if let Some(publisher) =
        service.site.publisher.as_ref().and_then(|id| service.organisations.get(id))
    {
        blocks.push(heading(edition.text("legal.publisher"), "editeur"));
        blocks.push(Block::Paragraph(contact(edition, publisher)));
        if let Some(director) = &publisher.director {
            blocks.push(paragraph(edition.say("legal.director", &[("name", director)])));
        }
    }
    blocks.push(heading(edition.text("legal.host"), "hebergement"));
    blocks.push(paragraph(
        service.site.host.clone().unwrap_or_else(|| edition.text("legal.host_missing")),
    ));
    blocks.push(heading(edition.text("legal.logos"), "logos"));
    blocks.push(paragraph(edition.text("legal.logos_text")));
    blocks
}

fn contact(edition: &Edition, organisation: &Organisation) -> Vec<Inline> {
    let mut lines = vec![vec![text(organisation.name.clone())]];
    lines.extend(organisation.address.clone().map(|address| vec![text(address)]));
    if let Some(number) = &organisation.phone {
        let phone = super::frame::phone(edition, number, None, None);
        lines.push(vec![linked(phone.display, phone.href)]);
    }
    lines.extend(
        organisation
            .email
            .clone()
            .map(|email| vec![linked(email.clone(), format!("mailto:{email}"))]),
    );
    lines.extend(organisation.siret.clone().map(|siret| vec![text(format!("SIRET {siret}"))]));
    let mut inlines = Vec::new();
    for line in lines {
        if !inlines.is_empty() {
            inlines.push(Inline::Break);
        }
        inlines.extend(line);
    }
    inlines
}

/// Headings and paragraphs from the locale file: `<key>.<n>.title` and `<key>.<n>.text`.
fn paragraphs(edition: &Edition, key: &str, count: usize) -> Vec<Block> {
    let section = |n: usize| {
        let title = edition.text(&format!("{key}.{n}.title"));
        [
            heading(title, &format!("partie-{n}")),
            paragraph(edition.text(&format!("{key}.{n}.text"))),
        ]
    };
    (1..=count).flat_map(section).collect()
}

fn heading(title: String, id: &str) -> Block {
    Block::Heading { level: 2, id: id.to_owned(), inlines: vec![text(title)] }
}

fn paragraph(words: String) -> Block {
    Block::Paragraph(vec![text(words)])
}

fn text(words: String) -> Inline {
    Inline::Text { text: words, place: Place::default() }
}

fn linked(words: String, address: String) -> Inline {
    Inline::Link {
        link: Target::Address(address),
        inlines: vec![text(words)],
        place: Place::default(),
    }
}
