//! The home page: what it is, where it stops next, whom to call, and who supports it.

use serde::Serialize;

use crate::addresses::Word;

use super::edition::Edition;
use super::near::{self, Letter};
use super::passage::{self, Next};
use super::subscribe::{self, Subscribe};
use super::{Body, Link, Page, Said};

#[derive(Debug, Serialize)]
pub struct Home {
    /// What this is, in one sentence.
    pub pitch: Option<Said>,
    /// What each programme is, in a few sentences more.
    pub leads: Vec<Said>,
    /// Whether there are places to go to.
    pub has_stops: bool,
    pub next: Next,
    /// The communes where they are few enough for a first page, or else
    pub letters: Vec<Letter>,
    /// the first letters of their names, each with the way to its part of the list.
    pub alphabet: Vec<Link>,
    pub territories: Vec<Link>,
    pub subscribe: Subscribe,
    /// The operations that the European Union supports, as its rules want them told on a website.
    pub supports: Vec<Support>,
}

/// Support by a fund: what the operation is, its aims, and the support received.
#[derive(Debug, Serialize)]
pub struct Support {
    pub name: String,
    pub fund: Option<String>,
    pub description: String,
}

/// More communes than these would be a list to scroll through, and weigh more than the rest of the
/// page.
const COMMUNES_MAX: usize = 80;

/// That of the project's own text for the home page, or the site's name.
pub(super) fn title(edition: &Edition) -> String {
    super::text::of_home(edition)
        .map_or_else(|| edition.given.service.site.name.clone(), |(_, title, _)| title)
}

pub(super) fn page(edition: &Edition) -> Page {
    let acknowledgements = edition.given.mandate.acknowledgements([], crate::model::Support::Site);
    let described = acknowledgements.entries().iter().filter_map(|entry| {
        Some(Support {
            name: entry.name.clone(),
            fund: entry.fund.clone(),
            description: entry.description.clone()?,
        })
    });
    let text = super::text::of_home(edition);
    let (letters, alphabet) = communes(edition);
    let leads =
        leads(edition, text.as_ref().and_then(|(_, _, description)| description.as_deref()));
    let summary = leads.first().map(|lead| lead.text.clone()).unwrap_or_default();
    let (pitch, leads) = pitch(leads);
    let body = Home {
        pitch,
        leads,
        has_stops: edition.has_stops(),
        next: passage::next_of_all(edition, 6),
        letters,
        alphabet,
        territories: super::territory::links(edition),
        subscribe: subscribe::of_all(edition),
        supports: described.collect(),
    };
    let description = text.as_ref().and_then(|(_, _, description)| description.clone());
    let page = edition.page("", title(edition), description.unwrap_or(summary), Body::Home(body));
    Page { text: text.map(|(text, _, _)| text), ..page }
}

/// A first page stays light however many communes are served.
fn communes(edition: &Edition) -> (Vec<Letter>, Vec<Link>) {
    let letters = near::letters(edition);
    if edition.communes().len() <= COMMUNES_MAX {
        return (letters, Vec::new());
    }
    let near = edition.path_to(Word::Near);
    (
        Vec::new(),
        letters
            .into_iter()
            .map(|one| Link::new(&one.letter, format!("{near}#lettre-{}", one.letter)))
            .collect(),
    )
}

/// Where nobody has translated what a programme is, the description of the language's own home page
/// takes its place.
fn leads(edition: &Edition, description: Option<&str>) -> Vec<Said> {
    let leads: Vec<Said> = edition
        .given
        .service
        .programmes
        .values()
        .map(|programme| edition.said(&programme.summary))
        .collect();
    match description {
        Some(description) if leads.iter().any(|lead| lead.language.is_some()) => {
            vec![Said { text: description.to_owned(), language: None }]
        }
        _ => leads,
    }
}

/// The first sentence, and what is left.
fn pitch(leads: Vec<Said>) -> (Option<Said>, Vec<Said>) {
    let mut leads = leads.into_iter();
    let Some(Said { text, language }) = leads.next() else { return (None, Vec::new()) };
    let end = [". ", "! ", "? "]
        .iter()
        .filter_map(|end| text.find(end))
        .min()
        .map_or(text.len(), |end| end + 1);
    let (first, rest) = text.split_at_checked(end).unwrap_or((&text, ""));
    let said = |text: &str| Said { text: text.trim().to_owned(), language: language.clone() };
    let rest = Some(said(rest)).filter(|rest| !rest.text.is_empty());
    (Some(said(first)), rest.into_iter().chain(leads).collect())
}
