//! How one follows a feed. Knows nothing of what the feed holds.

use serde::Serialize;

use crate::addresses::{Addresses, Word};
use crate::model::{CommuneCode, Itinerance, OrganisationId, Site, StopId, TerritoryId};
use crate::schedule::PassageKey;
use crate::views::Given;

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
    /// The same with an alarm on the evening before; stops have it.
    pub reminder: Option<String>,
}

impl Subscription {
    pub fn all(given: &Given) -> Self {
        Subscription::of(&given.service.site, given.addresses.feed_of_all())
    }

    pub fn stop(given: &Given, stop: &StopId) -> Self {
        let path = stop_path(given.addresses, stop.as_str());
        let reminder = reminder_path(given.addresses, stop.as_str());
        let site = &given.service.site;
        let reminder = Subscription::of(site, reminder).webcal;
        Subscription { reminder, ..Subscription::of(site, path) }
    }

    pub fn commune(given: &Given, commune: &CommuneCode) -> Self {
        let path = commune_path(given.addresses, commune);
        Subscription::of(&given.service.site, path)
    }

    pub fn territory(given: &Given, territory: &TerritoryId) -> Self {
        let path = territory_path(given.addresses, territory);
        Subscription::of(&given.service.site, path)
    }

    pub fn partner(given: &Given, partner: &OrganisationId) -> Self {
        let path = partner_path(given.addresses, partner);
        Subscription::of(&given.service.site, path)
    }

    /// The file of one passage: a copy for a calendar, not to be followed. A place that does not
    /// move has the same hours every week, which nobody copies one by one: it has none.
    pub fn passage_file(given: &Given, key: &PassageKey) -> Option<String> {
        let moves = given.service.stops.get(&key.stop)?.itinerance == Itinerance::Itinerant;
        moves.then(|| passage_path(given.addresses, key))
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
        Subscription { path, https, webcal, google, reminder: None }
    }
}

pub(super) fn stop_path(addresses: &Addresses, stop: &str) -> String {
    addresses.feed(Word::Stops, stop)
}

pub(super) fn reminder_path(addresses: &Addresses, stop: &str) -> String {
    addresses.feed(Word::Reminder, stop)
}

pub(super) fn commune_path(addresses: &Addresses, commune: &CommuneCode) -> String {
    addresses.feed(Word::Communes, commune)
}

pub(super) fn territory_path(addresses: &Addresses, territory: &TerritoryId) -> String {
    addresses.feed(Word::Territories, territory)
}

pub(super) fn partner_path(addresses: &Addresses, partner: &OrganisationId) -> String {
    addresses.feed(Word::Partners, partner)
}

pub(super) fn passage_path(addresses: &Addresses, key: &PassageKey) -> String {
    addresses.feed(Word::Passages, super::draft::stem(key.stop.as_str(), key.date, key.ordinal))
}

fn percent_encoded(text: &str) -> String {
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    text.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
