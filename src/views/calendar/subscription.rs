//! How one follows a feed. Knows nothing of what the feed holds.

use serde::Serialize;

use crate::addresses::{self, folder};
use crate::model::{CommuneCode, Itinerance, OrganisationId, Service, Site, StopId, TerritoryId};
use crate::schedule::PassageKey;

/// The addresses of one feed. Those with a host are missing where the site's own address is not
/// known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Subscription {
    /// From the root of the site, such as `agenda/tout.ics`: for a download, and for `<link
    /// rel="alternate">`.
    pub path: String,
    /// To be copied into any calendar program.
    pub https: Option<String>,
    /// Opens the calendar program of the device.
    pub webcal: Option<String>,
    /// Opens Google Calendar, which wants the `webcal:` address.
    pub google: Option<String>,
}

impl Subscription {
    pub fn all(site: &Site) -> Self {
        Subscription::of(site, all())
    }

    pub fn stop(site: &Site, stop: &StopId) -> Self {
        Subscription::of(site, stop_path(stop.as_str()))
    }

    pub fn commune(site: &Site, commune: &CommuneCode) -> Self {
        Subscription::of(site, commune_path(commune))
    }

    pub fn territory(site: &Site, territory: &TerritoryId) -> Self {
        Subscription::of(site, territory_path(territory))
    }

    pub fn partner(site: &Site, partner: &OrganisationId) -> Self {
        Subscription::of(site, partner_path(partner))
    }

    /// The file of one passage: a copy for a calendar, not to be followed. A place that does not
    /// move has the same hours every week, which nobody copies one by one: it has none.
    pub fn passage_file(service: &Service, key: &PassageKey) -> Option<String> {
        let moves = service.stops.get(&key.stop)?.itinerance == Itinerance::Itinerant;
        moves.then(|| passage_path(key))
    }

    fn of(site: &Site, path: String) -> Self {
        let https = site.url.as_ref().map(|url| format!("{url}{path}"));
        let webcal = https
            .as_ref()
            .and_then(|https| https.split_once("://"))
            .map(|(_, rest)| format!("webcal://{rest}"));
        let google = webcal.as_ref().map(|webcal| {
            format!("https://calendar.google.com/calendar/r?cid={}", percent_encoded(webcal))
        });
        Subscription { path, https, webcal, google }
    }
}

pub(super) fn all() -> String {
    addresses::FEED_OF_ALL.to_owned()
}

pub(super) fn stop_path(stop: &str) -> String {
    addresses::feed(folder::STOPS, stop)
}

pub(super) fn commune_path(commune: &CommuneCode) -> String {
    addresses::feed(folder::COMMUNES, commune)
}

pub(super) fn territory_path(territory: &TerritoryId) -> String {
    addresses::feed(folder::TERRITORIES, territory)
}

pub(super) fn partner_path(partner: &OrganisationId) -> String {
    addresses::feed(folder::PARTNERS, partner)
}

pub(super) fn passage_path(key: &PassageKey) -> String {
    addresses::feed(folder::PASSAGES, super::draft::stem(key.stop.as_str(), key.date, key.ordinal))
}

fn percent_encoded(text: &str) -> String {
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    text.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
