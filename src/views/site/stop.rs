//! The page of a stop: its next passages, where exactly it is, every passage by month.

use serde::Serialize;

use crate::model::{Programme, Stop, StopId, StopStatus};
use crate::views::calendar::{OFFERED, Subscription};
use crate::views::rota;

use super::edition::Edition;
use super::nearby::{self, Nearby};
use super::occasion::{self, Occasion, Presence};
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
    /// What it costs and how one comes, as far as the records say.
    pub terms: Vec<String>,
    /// Where one books, outside this site.
    pub booking_page: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub services: Vec<String>,
    pub equipment: Vec<String>,
    /// Organisations that one reaches there, with their hours where they have some of their own.
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
    /// When it comes by rule, in sentences.
    pub rota: Vec<String>,
    /// Of a place that does not move.
    pub openings: Vec<Opening>,
    /// Of the same, on days outside the weekly hours.
    pub occasions: Vec<Occasion>,
    /// Who is there at hours of their own.
    pub presences: Vec<Presence>,
    /// From today on; what the weekly hours say is left out, what is past stands in the calendar.
    pub months: Vec<Month>,
    /// The month of the calendar in which those begin that there is no room for.
    pub later: Option<Link>,
    /// Posters of the stop.
    pub sheets: Vec<Link>,
    /// Nothing where it is no longer served: who follows the calendar already keeps it.
    pub subscribe: Option<Subscribe>,
    pub nearby: Vec<Nearby>,
}

/// More than a year of a stop that comes every week. One that comes every day shows a quarter, so
/// that its page still opens at once on a slow line.
const LINES_MAX: usize = 60;

pub(super) fn title(edition: &Edition, stop: &Stop) -> String {
    let commune = &edition.given.service.commune_of(stop).name;
    edition.say("stop.title", &[("commune", commune), ("stop", &stop.name)])
}

fn terms(edition: &Edition, programme: &Programme) -> Vec<String> {
    let price = programme.price.map(|price| format!("terms.price.{}", price.code()));
    let access = programme.access.iter().map(|access| format!("terms.access.{}", access.code()));
    price.into_iter().chain(access).map(|key| edition.text(&key)).collect()
}

pub(super) fn page<'a>(edition: &Edition<'a>, stop: &'a Stop) -> Page {
    let service = edition.given.service;
    let (commune, programme) = (service.commune_of(stop), edition.given.programme_of(stop));
    let territory =
        service.territory_id_of(commune).and_then(|id| super::territory::link(edition, id));
    let lines = passage::of_stops(edition, &[stop]);
    let mut coming = lines
        .iter()
        .filter(|dated| dated.date >= edition.given.today && !dated.is_opening(edition))
        .copied();
    let presences = occasion::presences(edition.given, edition.language, stop);
    let title = title(edition, stop);
    let subscribe_title =
        edition.say("subscribe.stop", &[("stop", &stop.name), ("commune", &commune.name)]);
    let ways = Subscription::stop(edition.given, &stop.id);
    let served = stop.status != StopStatus::Withdrawn;
    let feed = served.then(|| ways.path.clone());
    let body = StopPage {
        name: stop.name.clone(),
        commune: edition.commune_link(commune),
        commune_code: commune.code.to_string(),
        postcode: commune.postcodes.first().filter(|_| commune.postcodes.len() == 1).cloned(),
        territory: territory.clone(),
        address: stop.address.clone(),
        access: stop.access.as_ref().map(|access| edition.said(access)),
        terms: terms(edition, programme),
        booking_page: programme.booking_page.clone(),
        latitude: stop.position.map(|position| position.latitude),
        longitude: stop.position.map(|position| position.longitude),
        services: stop.services.iter().map(|service| service.code().to_owned()).collect(),
        equipment: stop.equipment.clone(),
        operators: occasion::operators(edition, stop, &presences),
        presences,
        occasions: occasion::occasions(edition, stop),
        provider: service
            .organisations
            .get(service.holder_of(stop, edition.given.today))
            .map(|one| one.name.clone())
            .unwrap_or_default(),
        held_by: stop
            .holder
            .as_ref()
            .and_then(|holder| service.organisations.get(holder))
            .map(|one| one.name.clone()),
        service: programme.short_name.clone(),
        withdrawn: withdrawn(edition, stop),
        next: passage::next(edition, &lines, OFFERED),
        rota: rota::sentences(edition.given, edition.language, stop),
        openings: opening::compose(edition, stop),
        months: passage::months(edition, coming.clone().take(LINES_MAX)),
        later: coming
            .nth(LINES_MAX)
            .and_then(|dated| super::calendar::month_of(edition, dated.date)),
        sheets: super::posters::of_stop(edition, stop),
        subscribe: served.then(|| subscribe::compose(edition, subscribe_title, ways)),
        nearby: nearby::of_stop(edition, stop, 3),
    };
    let description = edition.say(
        "stop.description",
        &[("commune", &commune.name), ("stop", &stop.name), ("service", &programme.name)],
    );
    let mut crumbs = vec![edition.home_link()];
    crumbs.extend(territory);
    crumbs.push(edition.commune_link(commune));
    let page = edition.page(
        &edition.given.addresses.stop(&stop.id),
        title,
        description,
        Body::Stop(Box::new(body)),
    );
    let phones = match &stop.phone {
        Some(number) => vec![super::frame::phone(
            edition,
            number,
            programme.phone_hours.as_ref().map(|hours| edition.said(hours)),
            None,
        )],
        None => edition.phones([programme]),
    };
    let programmes = service.programmes_from(stop, edition.given.today);
    let acknowledged = edition.acknowledged(programmes.iter().map(|one| &one.id));
    Page { crumbs, phones, feed, acknowledged, ..page }
}

pub(super) fn withdrawn(edition: &Edition, stop: &Stop) -> Option<String> {
    if stop.status != StopStatus::Withdrawn {
        return None;
    }
    let said = stop
        .withdrawn_on
        .map(|day| edition.say("stop.withdrawn_on", &[("date", &edition.language.date(day))]));
    Some(said.unwrap_or_else(|| edition.text("stop.withdrawn")))
}

/// An address that the stop had before it was renamed leads to the one it has now.
pub(super) fn former(edition: &Edition, stop: &Stop, id: &StopId) -> Page {
    let title = title(edition, stop);
    let to = Link::new(title.clone(), edition.stop_path(&stop.id));
    let page = edition.page(
        &edition.given.addresses.stop(id),
        title,
        edition.text("stop.moved"),
        Body::Moved { to },
    );
    Page { listed: false, ..page }
}
