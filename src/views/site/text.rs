//! Pages of text from `content/pages/`, and what the law asks for, made of the records, where a
//! project has not written it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::addresses::{TEXTS, Word};
use crate::content::{self, Block, Document, Inline, Link as Target, Place};
use crate::model::Organisation;
use crate::slug::slug;
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
    /// The files of the site that it leads to, by what is written.
    pub downloads: BTreeMap<String, Download>,
}

/// A file that a text leads to.
#[derive(Clone, Debug)]
pub struct Download {
    /// From the root of the site.
    pub href: String,
    /// Its kind and size: "PDF, 240 ko".
    pub label: String,
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
const BUILT_IN: &[Word] = &[Word::Legal, Word::Accessibility, Word::Privacy, Word::CalendarHelp];

/// The name of a text that has its place on every site.
pub(super) fn name<'a>(edition: &Edition<'a>, of: Word) -> &'a str {
    edition.given.addresses.text(of, |name| file_of(edition, name).is_some())
}

/// The name of a text that is written in any language.
fn file_of<'a>(edition: &Edition<'a>, name: &str) -> Option<&'a str> {
    let pages = &edition.given.content.pages;
    let first = pages.range((name.to_owned(), String::new())..).next();
    first.map(|((known, _), _)| known.as_str()).filter(|known| *known == name)
}

/// Which of these texts a name is.
fn word(edition: &Edition, words: &[Word], name: &str) -> Option<Word> {
    words.iter().copied().find(|word| self::name(edition, *word) == name)
}

fn is_partners(edition: &Edition, name: &str) -> bool {
    name == self::name(edition, Word::Partners)
}

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
    let text = Text {
        downloads: downloads(edition, &page.body),
        document: page.body.clone(),
        language: None,
        file: Some(Arc::clone(&page.file)),
    };
    Some((text, page.head.title.clone(), page.head.description.clone()))
}

/// The files that a text leads to: by their address from the root of the site, from `content/` or
/// from the text's own folder.
fn downloads(edition: &Edition, document: &Document) -> BTreeMap<String, Download> {
    let files = &edition.given.content.files;
    let of = |written: &str| {
        let path = written.trim_start_matches("./").trim_start_matches("../");
        let path = path.trim_start_matches('/');
        let path = path.strip_prefix("content/").unwrap_or(path);
        let path = path.strip_prefix("static/").unwrap_or(path);
        let (address, file) = files.get_key_value(path)?;
        let (_, kind) = address.rsplit_once('.')?;
        let size = edition.language.file_size(file.bytes.len());
        let label = edition.say("text.file", &[("kind", &kind.to_uppercase()), ("size", &size)]);
        Some((written.to_owned(), Download { href: address.clone(), label }))
    };
    document.links().into_iter().filter_map(of).collect()
}

/// The text of the home page.
pub(super) fn of_home(edition: &Edition) -> Option<(Text, String, Option<String>)> {
    of(edition, name(edition, Word::Home))
}

/// Links to those of these pages that exist; to the main language's page where the edition's own is
/// missing.
pub(super) fn links(edition: &Edition, texts: &[Word]) -> Vec<Link> {
    texts.iter().filter_map(|text| link(edition, name(edition, *text))).collect()
}

pub(super) fn link(edition: &Edition, name: &str) -> Option<Link> {
    let inner = format!("{name}/");
    if let Some(page) = written(edition, name) {
        return Some(Link::new(page.head.title.clone(), edition.path(&inner)));
    }
    if let Some(title) = main_title(edition, name) {
        let language = Some(edition.main_language().code().to_owned());
        return Some(Link { language, ..Link::new(title, inner) });
    }
    is_built_in(edition, name).then(|| Link::new(title(edition, name), edition.path(&inner)))
}

/// Whether the program makes the page up where nobody has written it. Without places there is no
/// calendar to subscribe to.
fn is_built_in(edition: &Edition, name: &str) -> bool {
    match word(edition, BUILT_IN, name) {
        Some(Word::CalendarHelp) => edition.has_stops(),
        Some(_) => true,
        None => !partners(edition, name).is_empty(),
    }
}

/// The title that the page has in the main language, when the edition has none of its own.
fn main_title(edition: &Edition, name: &str) -> Option<String> {
    let page = edition.given.content.pages.get(&(name.to_owned(), String::new()))?;
    (!edition.is_main()).then(|| page.head.title.clone())
}

/// Pages of a project's own that have no fixed place in the menus.
pub(super) fn other_links(edition: &Edition) -> Vec<Link> {
    let mut others: Vec<(u32, &str)> = names(edition)
        .into_iter()
        .filter(|name| word(edition, TEXTS, name).is_none())
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
    let home = name(edition, Word::Home);
    let mut names: Vec<&str> = edition
        .given
        .content
        .pages
        .keys()
        .map(|(name, _)| name.as_str())
        .filter(|name| *name != home)
        .collect();
    names.dedup();
    names
}

/// RGAA 4.1: the home page says how far the site conforms, and every page leads to the declaration.
pub(super) fn accessibility(edition: &Edition) -> Link {
    let pages = &edition.given.content.pages;
    let name = name(edition, Word::Accessibility);
    let head = |language: &str| {
        pages
            .get(&(name.to_owned(), language.to_owned()))
            .and_then(|page| page.head.conformity.clone())
    };
    let conformity =
        head("").or_else(|| head(edition.language.code())).unwrap_or_else(|| "non".to_owned());
    let key = match conformity.as_str() {
        "totalement" => "accessibility.full",
        "partiellement" => "accessibility.partial",
        _ => "accessibility.none",
    };
    let href = link(edition, name).map(|link| link.href).unwrap_or_default();
    Link::new(edition.text(key), href)
}

/// The texts that have a page in this edition.
pub(super) fn existing<'a>(edition: &Edition<'a>) -> Vec<&'a str> {
    let mut all = names(edition);
    let made_up = BUILT_IN.iter().chain(&[Word::Partners]).map(|text| name(edition, *text));
    let made_up = made_up.filter(|name| !all.contains(name));
    let made_up: Vec<&str> = made_up.collect();
    all.extend(made_up);
    all.retain(|name| is_there(edition, name));
    all
}

/// The text that has a page of this name in this edition.
pub(super) fn named<'a>(edition: &Edition<'a>, name: &str) -> Option<&'a str> {
    let built_in = || BUILT_IN.iter().chain(&[Word::Partners]).map(|of| self::name(edition, *of));
    let made_up = || built_in().find(|known| *known == name);
    let is_page = |known: &&str| *known != self::name(edition, Word::Home);
    let known = file_of(edition, name).filter(is_page).or_else(made_up)?;
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
        .map_or_else(|| built_in_title(edition, name), |page| page.head.title.clone())
}

fn built_in_title(edition: &Edition, name: &str) -> String {
    let key = word(edition, BUILT_IN, name).unwrap_or(Word::Partners).key();
    edition.text(&format!("legal.title.{key}"))
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
    let posters =
        (is_partners(edition, name) && edition.has_stops()).then(|| edition.path_to(Word::Posters));
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
    if !is_partners(edition, name) {
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
    let blocks = match word(edition, BUILT_IN, name).unwrap_or(Word::Partners) {
        Word::Legal => publisher(edition),
        text => paragraphs(edition, &format!("legal.{}", text.key())),
    };
    let document = Document { blocks };
    let text = Text { document, language: None, file: None, downloads: BTreeMap::new() };
    (text, built_in_title(edition, name), None)
}

/// Publisher, director and host (loi n° 2004-575 du 21 juin 2004, art. 6 III and 1-1).
fn publisher(edition: &Edition) -> Vec<Block> {
    let service = edition.given.service;
    let mut blocks = Vec::new();
    if let Some(publisher) =
        service.site.publisher.as_ref().and_then(|id| service.organisations.get(id))
    {
        blocks.push(heading(edition.text("legal.publisher")));
        blocks.push(Block::Paragraph(contact(edition, publisher)));
        if let Some(director) = &publisher.director {
            blocks.push(paragraph(edition.say("legal.director", &[("name", director)])));
        }
    }
    blocks.push(heading(edition.text("legal.host")));
    blocks.push(paragraph(
        service.site.host.clone().unwrap_or_else(|| edition.text("legal.host_missing")),
    ));
    blocks.push(heading(edition.text("legal.logos")));
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
    lines.extend(organisation.email.as_ref().map(|email| {
        vec![linked(email.as_str().to_owned(), format!("mailto:{}", email.as_str()))]
    }));
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
fn paragraphs(edition: &Edition, key: &str) -> Vec<Block> {
    let keys = edition.language.keys(&format!("{key}."));
    let sections = keys.iter().filter_map(|key| key.strip_suffix(".title"));
    let blocks = sections.flat_map(|section| {
        let text = edition.text(&format!("{section}.text"));
        [heading(edition.text(&format!("{section}.title"))), paragraph(text)]
    });
    blocks.collect()
}

fn heading(title: String) -> Block {
    Block::Heading { level: 2, id: slug(&title), inlines: vec![text(title)] }
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
