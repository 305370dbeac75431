//! Communes that are not served and are near to a stop, each with its three nearest stops: one page
//! a letter or a part of one, and an index for the search.

use std::collections::BTreeMap;
use std::fmt::{self, Display};

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

/// Communes on a page: one that loads at once on an old telephone.
const PAGE_MAX: usize = 40;

/// One page of a letter, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    letter: char,
    number: usize,
}

/// As in addresses: `s`, then `s-2`.
impl Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.number {
            1 => write!(f, "{}", self.letter),
            number => write!(f, "{}-{number}", self.letter),
        }
    }
}

/// The communes by their letter, in the order of dictionaries.
pub(super) type Letters<'a> = BTreeMap<Part, Vec<&'a AroundPlace>>;

pub(super) fn letters<'a>(edition: &Edition<'a>) -> Letters<'a> {
    let mut letters: BTreeMap<char, Vec<&AroundPlace>> = BTreeMap::new();
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
    let mut parts = Letters::new();
    for (letter, mut places) in letters {
        places.sort_by(|a, b| {
            edition.language.compare(&a.name, &b.name).then_with(|| a.code.cmp(&b.code))
        });
        // Pages of one letter are equally long.
        let size = places.len().div_ceil(places.len().div_ceil(PAGE_MAX).max(1)).max(1);
        for (page, places) in places.chunks(size).enumerate() {
            parts.insert(Part { letter, number: page + 1 }, places.to_vec());
        }
    }
    parts
}

/// The letter, or of a letter with several pages the beginnings of their first and last names.
fn label(part: Part, edition: &Edition) -> String {
    let all = edition.around();
    let begins = |place: Option<&&AroundPlace>| {
        place.map(|place| place.name.chars().take(3).collect::<String>()).unwrap_or_default()
    };
    match all.get(&part) {
        Some(places) if all.contains_key(&Part { number: 2, ..part }) => {
            format!("{}–{}", begins(places.first()), begins(places.last()))
        }
        _ => part.letter.to_uppercase().to_string(),
    }
}

/// For the search: `code postcodes name` of all communes of a page, divided by `|`, by the page.
pub(super) fn index(edition: &Edition) -> BTreeMap<String, String> {
    let entry = |place: &&AroundPlace| {
        format!("{} {} {}", place.code, place.postcodes.join(","), place.name)
    };
    let of = |(part, places): (&Part, &Vec<&AroundPlace>)| {
        (part.to_string(), places.iter().map(entry).collect::<Vec<_>>().join("|"))
    };
    edition.around().iter().map(of).collect()
}

pub(super) fn links(edition: &Edition) -> Vec<Link> {
    let link = |part: &Part| {
        let address = edition.given.addresses.around(part);
        Link::new(label(*part, edition), edition.path(&address))
    };
    edition.around().keys().map(link).collect()
}

pub(super) fn title(edition: &Edition, part: Part) -> String {
    edition.say("around.title", &[("letter", &label(part, edition))])
}

pub(super) fn page(edition: &Edition, part: Part) -> Page {
    let places = edition.around().get(&part).map(Vec::as_slice).unwrap_or_default();
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
        &edition.given.addresses.around(part),
        title(edition, part),
        edition.text("around.description"),
        body,
    );
    Page { crumbs: vec![edition.home_link(), edition.link_to("page.near", Word::Near)], ..page }
}

fn position(place: &AroundPlace) -> Position {
    Position { latitude: place.latitude, longitude: place.longitude }
}
