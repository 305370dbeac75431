//! The communes served, in the order of the dictionary, with what people may type to find them.

use serde::Serialize;

use crate::addresses::Word;
use crate::slug::slug;

use super::edition::Edition;
use super::passage::{self, Upcoming};
use super::{Body, Link, Page, around};

#[derive(Debug, Serialize)]
pub struct Near {
    pub letters: Vec<Letter>,
    /// Of the communes around that are not served.
    pub around: Vec<Link>,
    /// The index of these for the search.
    pub index: Option<String>,
}

/// The communes that begin with a letter.
#[derive(Debug, Serialize)]
pub struct Letter {
    pub letter: String,
    pub communes: Vec<CommuneEntry>,
}

#[derive(Debug, Serialize)]
pub struct CommuneEntry {
    pub name: String,
    pub postcodes: String,
    pub href: String,
    /// What people may type, folded: names, postcodes and spelling variants, divided by `|`.
    pub search: String,
    /// The names and addresses of its stops, folded in the same way.
    pub streets: String,
    /// Where its stops are, in degrees, and their pages: `48.8154,7.7891,arrets/x/`, divided by
    /// blanks.
    pub at: String,
    /// The next passage in words.
    pub next: Option<Upcoming>,
}

pub(super) fn page(edition: &Edition) -> Page {
    let around = around::links(edition);
    let index = Some(edition.given.addresses.around_index()).filter(|_| !around.is_empty());
    let body = Body::Near(Near { letters: letters(edition), around, index });
    edition.page(
        &edition.given.addresses.page(Word::Near),
        edition.text("page.near"),
        edition.text("near.description"),
        body,
    )
}

pub(super) fn letters(edition: &Edition) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for commune in edition.communes() {
        let letter = slug(&commune.name)
            .chars()
            .next()
            .map_or_else(|| "#".to_owned(), |c| c.to_uppercase().collect());
        let next = edition
            .stops_in(&commune.code)
            .iter()
            .filter_map(|stop| passage::next_at(edition, stop))
            .min_by_key(|next| next.start);
        let typed =
            [&commune.name].into_iter().chain(&commune.also_written).chain(&commune.postcodes);
        let search: Vec<String> = typed.map(|words| folded(words)).collect();
        let stops = edition.stops_in(&commune.code);
        let streets = stops.iter().flat_map(|stop| {
            [Some(&stop.name), stop.address.as_ref()]
                .into_iter()
                .flatten()
                .map(|words| folded(words))
        });
        let at = stops.iter().filter_map(|stop| {
            let at = stop.position?;
            let page = edition.stop_path(&stop.id);
            Some(format!("{:.4},{:.4},{page}", at.latitude, at.longitude))
        });
        let entry = CommuneEntry {
            streets: each_once(streets).join("|"),
            at: at.collect::<Vec<_>>().join(" "),
            name: commune.name.clone(),
            postcodes: commune.postcodes.join(", "),
            href: edition.commune_path(commune),
            search: search.join("|"),
            next: next.map(|next| next.as_next(edition)),
        };
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.communes.push(entry),
            _ => letters.push(Letter { letter, communes: vec![entry] }),
        }
    }
    letters
}

/// As people type it: without accents, capitals and signs.
fn folded(words: &str) -> String {
    slug(words).replace('-', " ")
}

fn each_once(words: impl Iterator<Item = String>) -> Vec<String> {
    words.collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}
