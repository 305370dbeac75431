//! Communes that are not served and are near to a stop, each with its three nearest stops: one page
//! a letter, and an index for the search.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::addresses::Word;
use crate::content::AroundPlace;
use crate::model::Position;

use super::edition::Edition;
use super::nearby::{self, Nearby};
use super::{Body, Link, Page};

#[derive(Debug, Serialize)]
pub struct Around {
    pub letters: Vec<Link>,
    pub communes: Vec<AroundCommune>,
    /// Whose list it is.
    pub source: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct AroundCommune {
    /// Its place on the page.
    pub id: String,
    pub name: String,
    pub postcodes: String,
    pub nearest: Vec<Nearby>,
}

/// As the crow flies, from a stop that is still served.
const KM_MAX: f64 = 20.0;
const NEAREST: usize = 3;

/// The communes by their letter, in the order of dictionaries.
pub(super) type Letters<'a> = BTreeMap<char, Vec<&'a AroundPlace>>;

pub(super) fn letters<'a>(edition: &Edition<'a>) -> Letters<'a> {
    let mut letters = Letters::new();
    for place in &edition.given.content.around.communes {
        let is_served =
            edition.communes().iter().any(|commune| commune.code.to_string() == place.code);
        if is_served || !nearby::is_within(edition, position(place), KM_MAX) {
            continue;
        }
        if let Some(letter) = place.slug.chars().next() {
            letters.entry(letter).or_default().push(place);
        }
    }
    for places in letters.values_mut() {
        places.sort_by(|a, b| {
            edition.language.compare(&a.name, &b.name).then_with(|| a.code.cmp(&b.code))
        });
    }
    letters
}

/// For the search: `code postcodes name` of all communes of a letter, divided by `|`.
pub(super) fn index(edition: &Edition) -> BTreeMap<char, String> {
    let entry = |place: &&AroundPlace| {
        format!("{} {} {}", place.code, place.postcodes.join(","), place.name)
    };
    let of = |(letter, places): (&char, &Vec<&AroundPlace>)| {
        (*letter, places.iter().map(entry).collect::<Vec<_>>().join("|"))
    };
    edition.around().iter().map(of).collect()
}

pub(super) fn links(edition: &Edition) -> Vec<Link> {
    let link = |letter: &char| {
        let address = edition.given.addresses.around(*letter);
        Link::new(letter.to_uppercase().to_string(), edition.path(&address))
    };
    edition.around().keys().map(link).collect()
}

pub(super) fn title(edition: &Edition, letter: char) -> String {
    edition.say("around.title", &[("letter", &letter.to_uppercase())])
}

pub(super) fn page(edition: &Edition, letter: char) -> Page {
    let places = edition.around().get(&letter).map(Vec::as_slice).unwrap_or_default();
    let commune = |place: &&AroundPlace| AroundCommune {
        id: format!("c{}", place.code.to_lowercase()),
        name: place.name.clone(),
        postcodes: place.postcodes.join(", "),
        nearest: nearby::of_position(edition, position(place), NEAREST),
    };
    let body = Body::Around(Around {
        letters: links(edition),
        communes: places.iter().map(commune).collect(),
        source: edition.given.content.around.source.clone(),
    });
    let page = edition.page(
        &edition.given.addresses.around(letter),
        title(edition, letter),
        edition.text("around.description"),
        body,
    );
    Page { crumbs: vec![edition.home_link(), edition.link_to("page.near", Word::Near)], ..page }
}

fn position(place: &AroundPlace) -> Position {
    Position { latitude: place.latitude, longitude: place.longitude }
}
