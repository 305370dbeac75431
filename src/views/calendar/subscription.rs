//! How one follows a feed. Knows nothing of what the feed holds.

use std::sync::Arc;

use serde::Serialize;

use crate::addresses::{Addresses, Word};
use crate::calendar::Date;
use crate::model::{CommuneCode, Itinerance, OrganisationId, Site, StopId, TerritoryId};
use crate::schedule::Passage;
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

    /// The file of one passage: a copy for a calendar, not to be followed. The next few of a place
    /// have one. A place that does not move has the same hours every week, which are not copied one
    /// by one: it has none.
    pub fn passage_file(given: &Given, passage: &Passage) -> Option<String> {
        let key = &passage.key;
        let moves = given.service.stops.get(&key.stop)?.itinerance == Itinerance::Itinerant;
        let held = given.schedule.shared_of_stop(&passage.stop)?;
        let name = || super::draft::stem(key.stop.as_str(), key.date, key.ordinal);
        let is_offered = moves && offers(held, passage, given.today);
        is_offered.then(|| passage_path(given.addresses, &name()))
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

/// So many passages of a place are offered as files: those that its page shows at first sight, and
/// others of the same moment.
pub const OFFERED: usize = 3;

/// Whether a passage is among those that a page offers, of all that are held, or were to be held,
/// at its stop, in order.
pub(super) fn offers(held: &[Arc<Passage>], passage: &Passage, today: Date) -> bool {
    let earlier = held.partition_point(|other| other.start < passage.start);
    let coming = held[..earlier].iter().rev().take_while(|other| other.date >= today);
    let is_held_here = |other: &&Arc<Passage>| other.stop == passage.stop && other.takes_place();
    passage.takes_place()
        && passage.date >= today
        && coming.filter(is_held_here).take(OFFERED).count() < OFFERED
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

/// By the name of the file.
pub(super) fn passage_path(addresses: &Addresses, name: &str) -> String {
    addresses.feed(Word::Passages, name)
}

fn percent_encoded(text: &str) -> String {
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    text.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
