//! The page of a territory: its stops and their next passages.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::model::{Commune, Programme, Stop, TerritoryId};

use super::commune::{self, StopCard};
use crate::views::calendar::Subscription;

use super::edition::Edition;
use super::passage::{self, Next};
use super::subscribe::{self, Subscribe};
use super::{Body, Link, Page};

#[derive(Debug, Serialize)]
pub struct TerritoryPage {
    pub name: String,
    pub next: Next,
    /// In the order of the communes' names.
    pub stops: Vec<StopCard>,
    pub subscribe: Subscribe,
}

/// The territories that have a published stop, in the order of their names.
pub(super) fn served<'a>(edition: &Edition<'a>) -> Vec<&'a TerritoryId> {
    let service = edition.given.service;
    let found: BTreeSet<&TerritoryId> =
        edition.communes().iter().filter_map(|commune| service.territory_id_of(commune)).collect();
    let mut found: Vec<_> =
        found.into_iter().filter(|id| service.territories.contains_key(*id)).collect();
    found.sort_by(|a, b| {
        edition.language.compare(&service.territories[*a].name, &service.territories[*b].name)
    });
    found
}

/// The stops of a territory, or of none, in the order of their communes and their names.
pub(super) fn stops<'a>(edition: &Edition<'a>, id: Option<&TerritoryId>) -> Vec<&'a Stop> {
    let service = edition.given.service;
    let lies_there = |commune: &Commune| {
        service.territory_id_of(commune).filter(|id| service.territories.contains_key(*id)) == id
    };
    edition
        .communes()
        .iter()
        .filter(|commune| lies_there(commune))
        .flat_map(|commune| edition.stops_of(commune))
        .collect()
}

pub(super) fn link(edition: &Edition, id: &TerritoryId) -> Option<Link> {
    let territory = edition.given.service.territories.get(id)?;
    Some(Link::new(&territory.name, edition.territory_path(id)))
}

pub(super) fn links(edition: &Edition) -> Vec<Link> {
    served(edition).into_iter().filter_map(|id| link(edition, id)).collect()
}

pub(super) fn title(edition: &Edition, id: &TerritoryId) -> String {
    edition.say("territory.title", &[("territory", &edition.given.service.territories[id].name)])
}

pub(super) fn page(edition: &Edition, id: &TerritoryId) -> Page {
    let stops = stops(edition, Some(id));
    let service = edition.given.service;
    let name = &service.territories[id].name;
    let ways = Subscription::territory(edition.given, id);
    let feed = Some(ways.path.clone());
    let body = TerritoryPage {
        name: name.clone(),
        next: passage::next_of_tour(edition, &passage::of_stops(edition, &stops), 6),
        stops: stops.iter().map(|stop| commune::card(edition, stop)).collect(),
        subscribe: subscribe::compose(
            edition,
            edition.say("subscribe.territory", &[("territory", name)]),
            ways,
        ),
    };
    let title = title(edition, id);
    let description =
        edition.say("territory.description", &[("territory", name), ("site", &service.site.name)]);
    let page = edition.page(
        &edition.given.addresses.territory(id),
        title,
        description,
        Body::Territory(body),
    );
    let today = edition.given.today;
    let programmes: Vec<&Programme> =
        stops.iter().flat_map(|stop| service.programmes_from(stop, today)).collect();
    let phones = edition.phones(stops.iter().map(|stop| edition.given.programme_of(stop)));
    Page {
        phones,
        feed,
        acknowledged: edition.acknowledged(programmes.iter().map(|one| &one.id)),
        ..page
    }
}
