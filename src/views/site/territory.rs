//! The page of a territory: its stops and their next passages.

use serde::Serialize;

use crate::model::{Stop, TerritoryId};

use super::commune::{self, StopCard};
use crate::views::calendar::Subscription;

use super::edition::Edition;
use super::passage::Next;
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
pub(super) fn served<'a>(edition: &Edition<'a>) -> Vec<(&'a TerritoryId, Vec<&'a Stop>)> {
    let service = edition.given.service;
    let mut found: std::collections::BTreeMap<&TerritoryId, Vec<&Stop>> = std::collections::BTreeMap::new();
    for stop in edition.published_stops() {
        if let Some(id) = service.territory_id_of(service.commune_of(stop)) {
            found.entry(id).or_default().push(stop);
        }
    }
    let mut found: Vec<_> = found.into_iter().filter(|(id, _)| service.territories.contains_key(*id)).collect();
    found.sort_by(|a, b| edition.language.compare(&service.territories[a.0].name, &service.territories[b.0].name));
    for (_, stops) in &mut found {
        sort_by_commune(edition, stops);
    }
    found
}

pub(super) fn sort_by_commune(edition: &Edition, stops: &mut [&Stop]) {
    let commune = |stop: &Stop| edition.given.service.commune_of(stop).name.as_str();
    stops.sort_by(|a, b| {
        let by_commune = edition.language.compare(commune(a), commune(b));
        by_commune.then_with(|| edition.language.compare(&a.name, &b.name)).then_with(|| a.id.cmp(&b.id))
    });
}

pub(super) fn link(edition: &Edition, id: &TerritoryId) -> Option<Link> {
    let territory = edition.given.service.territories.get(id)?;
    Some(Link::new(&territory.name, edition.territory_path(id)))
}

pub(super) fn links(edition: &Edition) -> Vec<Link> {
    served(edition).into_iter().filter_map(|(id, _)| link(edition, id)).collect()
}

pub(super) fn pages(edition: &Edition) -> Vec<Page> {
    served(edition).into_iter().map(|(id, stops)| page(edition, id, &stops)).collect()
}

fn page(edition: &Edition, id: &TerritoryId, stops: &[&Stop]) -> Page {
    let service = edition.given.service;
    let name = &service.territories[id].name;
    let ways = Subscription::territory(&service.site, id);
    let feed = Some(ways.path.clone());
    let body = TerritoryPage {
        name: name.clone(),
        next: edition.next_of_tour(|dated| stops.iter().any(|stop| stop.id == dated.stop), 6),
        stops: stops.iter().map(|stop| commune::card(edition, stop)).collect(),
        subscribe: subscribe::compose(edition, edition.say("subscribe.territory", &[("territory", name)]), ways),
    };
    let title = edition.say("territory.title", &[("territory", name)]);
    let description = edition.say("territory.description", &[("territory", name), ("site", &service.site.name)]);
    let page = edition.page(&format!("territoires/{id}/"), title, description, Body::Territory(body));
    let phones = edition.phones(stops.iter().map(|stop| service.programme_of(stop)));
    Page { phones, feed, acknowledged: edition.acknowledged(stops.iter().map(|stop| &stop.programme)), ..page }
}
