//! All stops: maps drawn from their positions, and lists with the same in words.

mod drawing;
mod hull;
mod room;

use serde::Serialize;

use crate::addresses::Word;
use crate::model::{Commune, Position, Stop};

use super::edition::Edition;
use super::passage::{self, Dated, Line, Upcoming};
use super::{Body, Link, Page};

pub use drawing::{Map, MapLabel, MapPoint, MapTown};

#[derive(Debug, Serialize)]
pub struct StopsPage {
    /// Of the whole area, where a phone has room for it.
    pub map: Option<Map>,
    pub territories: Vec<TerritoryStops>,
    /// What the signs of the maps mean, where they differ.
    pub legend: Vec<Sign>,
    /// Whether names without room on a map gave way to the numbers of the list.
    pub numbered: bool,
    /// Whose data the maps are drawn on.
    pub source: Option<String>,
}

/// A sign of the map.
#[derive(Debug, Serialize)]
pub struct Sign {
    /// As in [`Line`], or `none` where no passage is known.
    pub state: &'static str,
    pub words: String,
}

/// The stops of a territory.
#[derive(Debug, Serialize)]
pub struct TerritoryStops {
    /// None where stops belong to no territory.
    pub territory: Option<Link>,
    /// Of this territory, where one of all would fill a phone.
    pub map: Option<Map>,
    pub stops: Vec<NumberedStop>,
}

#[derive(Debug, Serialize)]
pub struct NumberedStop {
    /// The number of its commune on the map.
    pub number: usize,
    pub commune: String,
    pub name: String,
    pub href: String,
    /// What comes first, where it is not as planned.
    pub differs: Option<Line>,
    pub next: Option<Upcoming>,
}

/// A commune on the map.
struct Dot {
    number: usize,
    /// The territory's number, from 1.
    area: usize,
    name: String,
    href: String,
    /// Its name and what comes first there, for a reader who points at it.
    title: String,
    state: &'static str,
    at: Position,
}

/// Fewer communes than these need no map.
const DOTS_MIN: usize = 4;

pub(super) fn page(edition: &Edition) -> Page {
    let mut dots: Vec<Dot> = Vec::new();
    let mut territories = Vec::new();
    let mut number = 0;
    for (area, (territory, stops)) in groups(edition).into_iter().enumerate() {
        let mut listed = Vec::new();
        for of_commune in stops.chunk_by(|a, b| a.commune == b.commune) {
            number += 1;
            dots.extend(dot(edition, of_commune, number, area + 1));
            listed.extend(of_commune.iter().map(|stop| numbered(edition, stop, number)));
        }
        territories.push(TerritoryStops { territory, map: None, stops: listed });
    }
    let backdrop = &edition.given.content.backdrop;
    let whole = drawing::draw(backdrop, &dots.iter().collect::<Vec<_>>(), true);
    let whole = whole.filter(|map| territories.len() < 2 || (map.is_short() && map.names_all()));
    if whole.is_none() {
        for (area, group) in territories.iter_mut().enumerate() {
            let theirs: Vec<&Dot> = dots.iter().filter(|dot| dot.area == area + 1).collect();
            group.map = drawing::draw(backdrop, &theirs, false);
        }
    }
    let drawn: Vec<&Map> =
        whole.iter().chain(territories.iter().filter_map(|group| group.map.as_ref())).collect();
    let body = StopsPage {
        legend: legend(edition, &drawn),
        numbered: drawn.iter().any(|map| !map.names_all()),
        source: backdrop.source.clone().filter(|_| !drawn.is_empty()),
        map: whole,
        territories,
    };
    let description =
        edition.say("stops.description", &[("site", &edition.given.service.site.name)]);
    edition.page(
        &edition.given.addresses.page(Word::Stops),
        edition.text("page.stops"),
        description,
        Body::Stops(body),
    )
}

/// Stops by territory; those without one come last.
fn groups<'a>(edition: &Edition<'a>) -> Vec<(Option<Link>, Vec<&'a Stop>)> {
    let of = |id| (super::territory::link(edition, id), super::territory::stops(edition, Some(id)));
    let mut groups: Vec<(Option<Link>, Vec<&Stop>)> =
        super::territory::served(edition).into_iter().map(of).collect();
    let others = super::territory::stops(edition, None);
    if !others.is_empty() {
        groups.push((None, others));
    }
    groups
}

fn numbered<'a>(edition: &Edition<'a>, stop: &'a Stop, number: usize) -> NumberedStop {
    let card = super::commune::card(edition, stop);
    let first = first(edition, &[stop]).map(|dated| dated.line(edition));
    let differs = first.filter(|line| line.state != "planned");
    NumberedStop {
        number,
        commune: card.commune,
        name: card.name,
        href: card.href,
        differs,
        next: card.next,
    }
}

/// What comes first at some stops from the day of the build on, be it cancelled.
fn first<'a>(edition: &Edition<'a>, stops: &[&'a Stop]) -> Option<Dated<'a>> {
    let today = edition.given.today;
    let lines = passage::of_stops(edition, stops);
    lines.into_iter().find(|dated| dated.date >= today && !dated.lost())
}

fn dot<'a>(edition: &Edition<'a>, stops: &[&'a Stop], number: usize, area: usize) -> Option<Dot> {
    let stop = stops.first()?;
    let commune: &Commune = edition.given.service.commune_of(stop);
    let at = stops.iter().find_map(|stop| stop.position).or(commune.position)?;
    let line = first(edition, stops).map(|dated| dated.line(edition));
    let href = match stops {
        [only] => edition.stop_path(&only.id),
        _ => edition.commune_path(commune),
    };
    let words = line.as_ref().map(|line| {
        let badge = line.badge.iter().map(|badge| format!("{badge}, "));
        format!(" : {}{}, {}", badge.collect::<String>(), line.date, line.hours)
    });
    Some(Dot {
        number,
        area,
        name: commune.name.clone(),
        href,
        title: format!("{}{}", commune.name, words.unwrap_or_default()),
        state: line.map_or("none", |line| line.state),
        at,
    })
}

/// The signs that are on the maps, if there are several.
fn legend(edition: &Edition, maps: &[&Map]) -> Vec<Sign> {
    const SIGNS: [(&str, &str); 8] = [
        ("planned", "map.planned"),
        ("cancelled", "change.cancelled"),
        ("gone", "map.moved"),
        ("moved", "map.moved"),
        ("retimed", "change.retimed"),
        ("relocated", "change.relocated"),
        ("added", "change.added"),
        ("none", "map.none"),
    ];
    let there = |state| maps.iter().flat_map(|map| &map.points).any(|point| point.state == state);
    let mut signs: Vec<Sign> = SIGNS
        .into_iter()
        .filter(|(state, _)| there(*state))
        .map(|(state, key)| Sign { state, words: edition.text(key) })
        .collect();
    signs.dedup_by(|a, b| a.words == b.words);
    if signs.len() < 2 { Vec::new() } else { signs }
}
