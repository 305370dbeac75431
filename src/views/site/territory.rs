//! The page of a territory: its stops and their next passages.

use std::collections::BTreeSet;

use serde::Serialize;

use chrono::Months;

use crate::addresses::Word;
use crate::calendar::{Date, Period};
use crate::model::{Commune, Programme, Stop, TerritoryId};

use super::commune::{self, StopCard};
use crate::views::calendar::Subscription;

use super::edition::Edition;
use super::passage::{self, Month, Next};
use super::subscribe::{self, Subscribe};
use super::{Body, Link, Page};

#[derive(Debug, Serialize)]
pub struct TerritoryPage {
    pub name: String,
    pub next: Next,
    /// In the order of the communes' names.
    pub stops: Vec<StopCard>,
    /// All passages of the months to come, the present one first.
    pub months: Vec<Month>,
    /// The way to those after them.
    pub later: Option<Link>,
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

/// So many months after the present one are listed.
const MONTHS_LISTED: u32 = 3;

fn last_listed(today: Date) -> Date {
    let last = today.checked_add_months(Months::new(MONTHS_LISTED)).unwrap_or(today);
    Period::month_of(last).last()
}

/// The way to a month of each territory, where there are several and their pages have it.
pub(super) fn month_links(edition: &Edition, first: Date) -> Vec<Link> {
    let today = edition.given.today;
    let this_month = Period::month_of(today).first();
    let territories = served(edition);
    if territories.len() < 2 || first < this_month || first > last_listed(today) {
        return Vec::new();
    }
    let to = |id: &TerritoryId| {
        let at = format!("{}#m{}", edition.territory_path(id), Period::month_of(first));
        Link::new(&edition.given.service.territories[id].name, at)
    };
    territories.into_iter().map(to).collect()
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
    let lines = passage::of_stops(edition, &stops);
    let today = edition.given.today;
    let end = last_listed(today);
    let coming = lines.iter().filter(|dated| dated.date >= today && !dated.regular(edition));
    let later = coming.clone().any(|dated| dated.date > end);
    let body = TerritoryPage {
        name: name.clone(),
        next: passage::next_of_tour(edition, &lines, 6),
        months: passage::months(edition, coming.filter(|dated| dated.date <= end).copied()),
        later: later.then(|| edition.link_to("page.calendar", Word::Calendar)),
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
