//! The page of a commune: does it stop here, where, and when next.

use serde::Serialize;

use crate::model::{Commune, Programme, Stop, StopStatus};
use crate::views::calendar::Subscription;
use crate::views::rota;

use super::edition::Edition;
use super::nearby::{self, Nearby};
use super::passage::{self, Month, Next, Upcoming};
use super::subscribe::{self, Subscribe};
use super::{Body, Link, Page};

#[derive(Debug, Serialize)]
pub struct CommunePage {
    pub name: String,
    pub postcodes: String,
    pub canton: Option<String>,
    pub territory: Option<Link>,
    pub next: Next,
    pub stops: Vec<StopCard>,
    /// Whether a place that does not move has its hours on its own page.
    pub has_fixed: bool,
    /// From today on.
    pub months: Vec<Month>,
    pub subscribe: Subscribe,
    pub nearby: Vec<Nearby>,
}

/// A stop in a list.
#[derive(Debug, Serialize)]
pub struct StopCard {
    pub name: String,
    pub commune: String,
    pub href: String,
    pub address: Option<String>,
    /// Which service comes there, where the site tells of several.
    pub service: Option<String>,
    /// Said of a stop that is no longer served.
    pub withdrawn: Option<String>,
    pub next: Option<Upcoming>,
    /// When it comes by rule, in sentences.
    pub rota: Vec<String>,
}

pub(super) fn title(edition: &Edition, commune: &Commune) -> String {
    edition.say("commune.title", &[("commune", &commune.name)])
}

pub(super) fn page(edition: &Edition, commune: &Commune) -> Page {
    let service = edition.given.service;
    let mut stops = edition.stops_of(commune);
    // What is not served any more is last.
    stops.sort_by_key(|stop| stop.status == StopStatus::Withdrawn);
    let territory =
        service.territory_id_of(commune).and_then(|id| super::territory::link(edition, id));
    let lines = passage::of_stops(edition, &stops);
    let coming = lines
        .iter()
        .filter(|dated| dated.date >= edition.given.today && !dated.regular(edition))
        .copied();
    let mut months = passage::months(edition, coming);
    // Where one service comes, the list of stops has named it.
    let name = |stop: &Stop| edition.given.programme_of(stop).short_name.as_str();
    let first = stops.first().map(|stop| name(stop));
    if stops.iter().all(|stop| Some(name(stop)) == first) {
        months.iter_mut().flat_map(|month| &mut month.lines).for_each(|line| line.service = None);
    }
    let ways = Subscription::commune(edition.given, &commune.code);
    let feed = Some(ways.path.clone());
    let body = CommunePage {
        name: commune.name.clone(),
        postcodes: commune.postcodes.join(", "),
        canton: commune
            .canton
            .as_ref()
            .and_then(|id| service.cantons.get(id))
            .map(|canton| canton.name.clone()),
        territory: territory.clone(),
        next: passage::next(edition, &lines, 3),
        stops: stops.iter().map(|stop| card(edition, stop)).collect(),
        has_fixed: lines
            .iter()
            .any(|dated| dated.date >= edition.given.today && dated.regular(edition)),
        months,
        subscribe: subscribe::compose(
            edition,
            edition.say("subscribe.commune", &[("commune", &commune.name)]),
            ways,
        ),
        nearby: stops
            .first()
            .map(|first| nearby::of_commune(edition, first, 3))
            .unwrap_or_default(),
    };
    let title = title(edition, commune);
    let description = edition
        .say("commune.description", &[("commune", &commune.name), ("site", &service.site.name)]);
    let mut crumbs = vec![edition.home_link()];
    crumbs.extend(territory);
    let page = edition.page(
        &edition.given.addresses.commune(&commune.slug),
        title,
        description,
        Body::Commune(body),
    );
    let today = edition.given.today;
    let programmes: Vec<&Programme> =
        stops.iter().flat_map(|stop| service.programmes_from(stop, today)).collect();
    let programmes = programmes.iter().map(|one| &one.id);
    let phones = edition.phones(stops.iter().map(|stop| edition.given.programme_of(stop)));
    Page { crumbs, phones, feed, acknowledged: edition.acknowledged(programmes), ..page }
}

pub(super) fn card(edition: &Edition, stop: &crate::model::Stop) -> StopCard {
    StopCard {
        name: stop.name.clone(),
        commune: edition.given.service.commune_of(stop).name.clone(),
        href: edition.stop_path(&stop.id),
        address: stop.address.clone(),
        service: edition.service_at(stop),
        withdrawn: super::stop::withdrawn(edition, stop),
        next: passage::next_at(edition, stop).map(|next| next.as_next(edition)),
        rota: rota::sentences(edition.given, edition.language, stop),
    }
}
