//! Which calendars there are, and where each is found. Knows nothing of what stands in them.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

use crate::addresses::Word;
use crate::calendar::Date;
use crate::model::{
    Area, Commune, CommuneCode, Organisation, OrganisationId, Stop, StopId, Support, Territory,
    TerritoryId,
};
use crate::views::Given;

use super::draft::Item;
use super::slate::Years;
use super::slates::Slates;
use super::subscription::{
    commune_path, partner_path, passage_path, reminder_path, stop_path, territory_path,
};
use super::words::Words;
use super::{Calendar, Logo};

/// The calendars of a project, each put together when it is asked for.
pub struct Agenda<'a> {
    pub(super) given: &'a Given<'a>,
    pub(super) words: Words<'a>,
    pub(super) slates: &'a Slates,
    /// The stops of each commune.
    by_commune: OnceLock<HashMap<&'a str, Vec<&'a Stop>>>,
}

/// One calendar.
#[derive(Clone, Copy)]
pub enum Feed<'a> {
    All,
    /// At its address, or at one that it had before.
    Stop(&'a Stop, &'a StopId),
    /// A stop that was published and is in the records no more, or no longer for the public.
    Deleted(&'a str),
    /// The feed of a stop, by one of its names, with an alarm on the evening before. A stop that
    /// was deleted has a name only.
    Reminder(&'a str, Option<(&'a Stop, &'a StopId)>),
    /// At its address, or at one that it, or what was merged into it, had before.
    Commune(&'a Commune, &'a CommuneCode),
    Territory(&'a Territory, &'a TerritoryId),
    Partner(&'a Organisation, &'a OrganisationId),
    /// The file of one passage, by its name, to be put into a calendar as a copy.
    Passage(&'a str, Copied<'a>),
}

/// What an entry says, for the calendar that shows nothing else.
#[derive(Clone, Copy)]
pub struct Copied<'a>(&'a Item);

impl<'a> Agenda<'a> {
    pub fn of(given: &'a Given<'a>, slates: &'a Slates) -> Self {
        Agenda {
            given,
            words: Words { around: &slates.around, language: &given.languages[0] },
            slates,
            by_commune: OnceLock::new(),
        }
    }

    /// The stops of an area. The feed of a commune does not look at those of all others.
    pub(super) fn stops_in(&self, area: &Area) -> Vec<&'a Stop> {
        let stops = || self.given.service.stops.values();
        let Area::Commune(code) = area else {
            return stops().filter(|stop| self.given.service.covers(area, stop)).collect();
        };
        let by_commune = self.by_commune.get_or_init(|| {
            let mut by_commune: HashMap<&str, Vec<&Stop>> = HashMap::new();
            for stop in stops() {
                by_commune.entry(stop.commune.as_str()).or_default().push(stop);
            }
            by_commune
        });
        by_commune.get(code.as_str()).cloned().unwrap_or_default()
    }

    /// All feeds, and the files of single passages.
    pub fn feeds(&self) -> Vec<Feed<'a>> {
        let service = self.given.service;
        let stops: Vec<&Stop> = service.published_stops().collect();
        let mut feeds = vec![Feed::All];
        feeds.extend(stops.iter().flat_map(|stop| {
            std::iter::once(&stop.id).chain(&stop.former_ids).map(|id| Feed::Stop(stop, id))
        }));
        feeds.extend(self.deleted().map(Feed::Deleted));
        let reminder = |feed: &Feed<'a>| match feed {
            Feed::Stop(stop, id) => Some(Feed::Reminder(id.as_str(), Some((*stop, *id)))),
            Feed::Deleted(stop) => Some(Feed::Reminder(stop, None)),
            _ => None,
        };
        feeds.extend(feeds.iter().filter_map(reminder).collect::<Vec<_>>());
        let communes: BTreeSet<&CommuneCode> = stops.iter().map(|stop| &stop.commune).collect();
        feeds.extend(communes.into_iter().flat_map(|code| of_commune(&service.communes[code])));
        let territories: BTreeSet<&TerritoryId> = stops
            .iter()
            .filter_map(|stop| service.territory_id_of(service.commune_of(stop)))
            .collect();
        feeds.extend(
            territories
                .into_iter()
                .filter_map(|id| service.territories.get(id))
                .flat_map(of_territory),
        );
        feeds.extend(
            service
                .organisations
                .values()
                .filter(|organisation| !organisation.follows.is_empty())
                .flat_map(of_partner),
        );
        feeds.extend(self.copies());
        feeds
    }

    /// The files of single passages. A name that was given to another stop since is that one's.
    fn copies(&self) -> Vec<Feed<'a>> {
        let items = || {
            let leftovers = &self.slates.leftovers.alone;
            self.slates.slates.iter().flat_map(|slate| &slate.passages).chain(leftovers)
        };
        let mut names: HashSet<&str> = HashSet::new();
        let mut copies = Vec::new();
        for is_present in [true, false] {
            for item in items().filter(|item| !item.files.is_empty()) {
                let (present, former) = item.files.split_at(usize::from(item.has_present_file()));
                let wanted = if is_present { present } else { former };
                let new = wanted.iter().filter(|name| names.insert(name.as_str()));
                copies.extend(new.map(|name| Feed::Passage(name, Copied(item))));
            }
        }
        copies
    }

    /// The feed at an address below `public/`.
    pub fn find(&self, path: &str) -> Option<Feed<'a>> {
        let (kind, name) = self.given.addresses.feed_at(path)?;
        let service = self.given.service;
        let found = match kind {
            Word::All => Some(Feed::All),
            Word::Stops => self.stop_or_deleted(name),
            Word::Reminder => self.stop_or_deleted(name).and_then(|feed| match feed {
                Feed::Stop(stop, id) => Some(Feed::Reminder(id.as_str(), Some((stop, id)))),
                Feed::Deleted(stop) => Some(Feed::Reminder(stop, None)),
                _ => None,
            }),
            Word::Communes => service
                .published_stops()
                .flat_map(|stop| of_commune(service.commune_of(stop)))
                .find(|feed| matches!(feed, Feed::Commune(_, code) if code.as_str() == name)),
            Word::Territories => service
                .territories
                .values()
                .filter(|territory| self.is_served(territory))
                .flat_map(of_territory)
                .find(|feed| matches!(feed, Feed::Territory(_, id) if id.as_str() == name)),
            Word::Partners => service
                .organisations
                .values()
                .filter(|partner| !partner.follows.is_empty())
                .flat_map(of_partner)
                .find(|feed| matches!(feed, Feed::Partner(_, id) if id.as_str() == name)),
            Word::Passages => self.passage_at(name),
            _ => None,
        };
        found.filter(|feed| self.path(*feed) == path)
    }

    /// Its address below `public/`.
    pub fn path(&self, feed: Feed) -> String {
        let addresses = self.given.addresses;
        match feed {
            Feed::All => addresses.feed_of_all(),
            Feed::Stop(_, id) => stop_path(addresses, id.as_str()),
            Feed::Deleted(stop) => stop_path(addresses, stop),
            Feed::Reminder(stop, _) => reminder_path(addresses, stop),
            Feed::Commune(_, code) => commune_path(addresses, code),
            Feed::Territory(_, id) => territory_path(addresses, id),
            Feed::Partner(_, id) => partner_path(addresses, id),
            Feed::Passage(name, _) => passage_path(addresses, name),
        }
    }

    pub fn calendar(&self, feed: Feed<'a>) -> Calendar {
        match feed {
            Feed::All => self.all(),
            Feed::Stop(stop, id) => self.stop(stop, id),
            Feed::Deleted(stop) => self.deleted_stop(stop),
            Feed::Reminder(name, stop) => {
                let stop = stop.map_or(Feed::Deleted(name), |(stop, id)| Feed::Stop(stop, id));
                self.reminding(self.calendar(stop), name)
            }
            Feed::Commune(commune, code) => self.commune(commune, code),
            Feed::Territory(territory, id) => self.territory(territory, id),
            Feed::Partner(partner, id) => self.partner(partner, id),
            Feed::Passage(name, Copied(item)) => self.passage(name, item),
        }
    }

    /// What is to be remembered of all of them: the file of the ledger.
    pub fn ledger(&self) -> Vec<u8> {
        let kept = self.slates.slates.iter().map(|slate| &slate.kept);
        self.given.ledger.to_bytes_with(kept.chain([&self.slates.leftovers.kept]))
    }

    /// The logos that calendars name: the one of everything names them all.
    pub fn logos(&self) -> BTreeSet<Logo> {
        let acknowledgements = self
            .given
            .mandate
            .acknowledgements(self.given.service.programmes.keys(), Support::Calendars);
        acknowledgements.entries().iter().filter_map(|entry| self.logo(entry)).collect()
    }

    /// The colours that entries bear: those of a stop all have its programme's.
    pub fn colors(&self) -> BTreeSet<&'a str> {
        let first = self.slates.slates.iter().filter_map(|slate| slate.items.first());
        first
            .chain(&self.slates.leftovers.items)
            .filter_map(|item| item.event().color.as_deref())
            .collect()
    }

    /// The years over which entries name zones.
    pub fn years(&self) -> Vec<Years> {
        self.slates.years()
    }

    fn stop_or_deleted(&self, name: &str) -> Option<Feed<'a>> {
        let deleted = || self.deleted().find(|stop| *stop == name).map(Feed::Deleted);
        self.stop_at(name).or_else(deleted)
    }

    fn stop_at(&self, name: &str) -> Option<Feed<'a>> {
        let mut stops = self.given.service.published_stops();
        stops.find_map(|stop| {
            std::iter::once(&stop.id)
                .chain(&stop.former_ids)
                .find(|id| id.as_str() == name)
                .map(|id| Feed::Stop(stop, id))
        })
    }

    fn is_served(&self, territory: &Territory) -> bool {
        let service = self.given.service;
        service
            .published_stops()
            .any(|stop| service.territory_id_of(service.commune_of(stop)) == Some(&territory.id))
    }

    fn passage_at(&self, name: &str) -> Option<Feed<'a>> {
        let stop = without_day(name).or_else(|| without_day(name.rsplit_once('-')?.0))?;
        let present = self.slates.of_stop(stop).into_iter().flat_map(|slate| &slate.passages);
        let is_it = |item: &Item| item.has_present_file() && item.files[0] == name;
        if let Some(item) = present.clone().find(|item| is_it(item)) {
            return Some(Feed::Passage(&item.files[0], Copied(item)));
        }
        let is_it = |feed: &Feed| matches!(feed, Feed::Passage(other, _) if *other == name);
        self.copies().into_iter().find(is_it)
    }

    /// Stops that were published once.
    fn deleted(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let told = &self.slates.around.told.stops;
        let names = |stop: &'a Stop| {
            std::iter::once(&stop.id).chain(&stop.former_ids).map(|id| id.as_str())
        };
        let published: BTreeSet<&str> = if told.is_empty() {
            BTreeSet::new()
        } else {
            self.given.service.published_stops().flat_map(names).collect()
        };
        told.keys().map(String::as_str).filter(move |stop| !published.contains(stop))
    }
}

fn of_commune(commune: &Commune) -> impl Iterator<Item = Feed<'_>> {
    let renamed = commune.formerly.iter().map(|was| &was.code);
    let codes = renamed.filter(|code| **code != commune.code);
    std::iter::once(&commune.code).chain(codes).map(move |code| Feed::Commune(commune, code))
}

fn of_territory(territory: &Territory) -> impl Iterator<Item = Feed<'_>> {
    let ids = std::iter::once(&territory.id).chain(&territory.former_ids);
    ids.map(move |id| Feed::Territory(territory, id))
}

fn of_partner(partner: &Organisation) -> impl Iterator<Item = Feed<'_>> {
    let ids = std::iter::once(&partner.id).chain(&partner.former_ids);
    ids.map(move |id| Feed::Partner(partner, id))
}

/// `wissembourg` of `wissembourg-2022-02-15`.
fn without_day(name: &str) -> Option<&str> {
    let (stop, day) = name.split_at_checked(name.len().checked_sub("-2022-02-15".len())?)?;
    day.strip_prefix('-')?.parse::<Date>().ok().map(|_| stop)
}
