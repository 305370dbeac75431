//! The page of a stop: its next passages, where exactly it is, every passage by month.

use serde::Serialize;

use crate::model::{Stop, StopStatus};
use crate::views::calendar::Subscription;

use super::edition::Edition;
use super::opening::{self, Opening};
use super::passage::{self, Month, Next};
use super::subscribe::{self, Subscribe};
use super::{Body, Link, Page, Said};

#[derive(Debug, Serialize)]
pub struct StopPage {
    pub name: String,
    pub commune: Link,
    pub commune_code: String,
    pub postcode: Option<String>,
    pub territory: Option<Link>,
    pub address: Option<String>,
    pub access: Option<Said>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub services: Vec<String>,
    pub equipment: Vec<String>,
    /// Organisations that one reaches there.
    pub operators: Vec<String>,
    /// Who runs the place.
    pub provider: String,
    /// The same, where the programme has several who do.
    pub held_by: Option<String>,
    /// The service's own name, for calendars and machines.
    pub service: String,
    /// Said of a stop that is no longer served.
    pub withdrawn: Option<String>,
    pub next: Next,
    /// Of a place that does not move.
    pub openings: Vec<Opening>,
    /// From today on; what the weekly hours say is left out, what is past stands in the calendar.
    pub months: Vec<Month>,
    /// Posters of the stop.
    pub sheets: Vec<Link>,
    pub subscribe: Subscribe,
    pub nearby: Vec<Nearby>,
}

/// Another stop not far away.
#[derive(Debug, Serialize)]
pub struct Nearby {
    pub commune: String,
    pub name: String,
    pub href: String,
    /// `à 6 km`, as the crow flies.
    pub distance: String,
    pub next: Option<String>,
}

pub(super) fn pages(edition: &Edition) -> Vec<Page> {
    edition.published_stops().flat_map(|stop| std::iter::once(page(edition, stop)).chain(former(edition, stop))).collect()
}

fn page(edition: &Edition, stop: &Stop) -> Page {
    let service = edition.given.service;
    let (commune, programme) = (service.commune_of(stop), service.programme_of(stop));
    let territory = service.territory_id_of(commune).and_then(|id| super::territory::link(edition, id));
    let coming = edition.dated.iter().filter(|dated| dated.stop == stop.id && dated.date >= edition.given.today && !dated.regular);
    let names =
        |ids: &[crate::model::OrganisationId]| ids.iter().filter_map(|id| service.organisations.get(id)).map(|one| one.name.clone()).collect();
    let title = edition.say("stop.title", &[("commune", &commune.name), ("stop", &stop.name)]);
    let subscribe_title = edition.say("subscribe.stop", &[("stop", &stop.name), ("commune", &commune.name)]);
    let ways = Subscription::stop(&service.site, &stop.id);
    let feed = Some(ways.path.clone());
    let body = StopPage {
        name: stop.name.clone(),
        commune: edition.commune_link(commune),
        commune_code: commune.code.to_string(),
        postcode: commune.postcodes.first().filter(|_| commune.postcodes.len() == 1).cloned(),
        territory: territory.clone(),
        address: stop.address.clone(),
        access: stop.access.as_ref().map(|access| edition.said(access)),
        latitude: stop.position.map(|position| position.latitude),
        longitude: stop.position.map(|position| position.longitude),
        services: stop.services.iter().map(|service| service.code().to_owned()).collect(),
        equipment: stop.equipment.clone(),
        operators: names(&stop.operators),
        provider: service.organisations.get(service.holder_of(stop)).map(|one| one.name.clone()).unwrap_or_default(),
        held_by: stop.holder.as_ref().and_then(|holder| service.organisations.get(holder)).map(|one| one.name.clone()),
        service: programme.short_name.clone(),
        withdrawn: withdrawn(edition, stop),
        next: edition.next(|dated| dated.stop == stop.id, 3),
        openings: opening::compose(edition, stop),
        months: passage::months(edition, coming),
        sheets: super::posters::of_stop(edition, stop),
        subscribe: subscribe::compose(edition, subscribe_title, ways),
        nearby: nearby(edition, stop, 3),
    };
    let description = edition.say("stop.description", &[("commune", &commune.name), ("stop", &stop.name), ("service", &programme.name)]);
    let mut crumbs = vec![edition.home_link()];
    crumbs.extend(territory);
    crumbs.push(edition.commune_link(commune));
    let page = edition.page(&format!("arrets/{}/", stop.id), title, description, Body::Stop(Box::new(body)));
    let phones = match &stop.phone {
        Some(number) => vec![super::frame::phone(edition, number, programme.phone_hours.as_ref().map(|hours| edition.said(hours)), None)],
        None => edition.phones([programme]),
    };
    Page { crumbs, phones, feed, acknowledged: edition.acknowledged([&stop.programme]), ..page }
}

fn withdrawn(edition: &Edition, stop: &Stop) -> Option<String> {
    if stop.status != StopStatus::Withdrawn {
        return None;
    }
    let said = stop.withdrawn_on.map(|day| edition.say("stop.withdrawn_on", &[("date", &edition.language.date(day))]));
    Some(said.unwrap_or_else(|| edition.text("stop.withdrawn")))
}

/// Addresses that the stop had before it was renamed lead to the one it has now.
fn former<'a>(edition: &'a Edition, stop: &'a Stop) -> impl Iterator<Item = Page> + 'a {
    stop.former_ids.iter().map(|id| {
        let commune = &edition.given.service.commune_of(stop).name;
        let title = edition.say("stop.title", &[("commune", commune), ("stop", &stop.name)]);
        let to = Link::new(title.clone(), edition.stop_path(&stop.id));
        let page = edition.page(&format!("arrets/{id}/"), title, edition.text("stop.moved"), Body::Moved { to });
        Page { listed: false, ..page }
    })
}

/// Farther than this is not near for those who come on foot, by bus or by moped.
const NEARBY_KM_MAX: f64 = 30.0;

/// The nearest stops of other communes that are still served.
pub(super) fn nearby(edition: &Edition, stop: &Stop, count: usize) -> Vec<Nearby> {
    let Some(here) = stop.position else { return Vec::new() };
    let others = edition.published_stops().filter(|other| other.commune != stop.commune && other.status == StopStatus::Validated);
    let mut others: Vec<(f64, &Stop)> = others.filter_map(|other| other.position.map(|there| (here.distance_km(there), other))).collect();
    others.retain(|(distance, _)| *distance <= NEARBY_KM_MAX);
    others.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)));
    others.truncate(count);
    let describe = |(distance, other): (f64, &Stop)| {
        let today = edition.given.today;
        let next = edition.dated.iter().find(|dated| dated.stop == other.id && dated.line.held && dated.date >= today);
        Nearby {
            commune: edition.given.service.commune_of(other).name.clone(),
            name: other.name.clone(),
            href: edition.stop_path(&other.id),
            distance: edition.say("stop.distance", &[("km", &edition.language.decimal(distance.max(1.0), 0))]),
            next: next.map(|dated| edition.say("near.next", &[("date", &dated.line.date), ("hours", &dated.line.hours)])),
        }
    };
    others.into_iter().map(describe).collect()
}
