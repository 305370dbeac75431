//! Which calendars there are, and where each is found. Knows nothing of what stands in them.

use std::collections::BTreeSet;

use crate::addresses::Word;
use crate::calendar::Date;
use crate::ledger::Ledger;
use crate::model::{
    Commune, CommuneCode, Itinerance, Organisation, OrganisationId, Stop, StopId, Support,
    Territory, TerritoryId,
};
use crate::schedule::Passage;
use crate::views::Given;

use super::draft::Item;
use super::slate::{Slate, Years};
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
}

/// One calendar.
#[derive(Clone, Copy)]
pub enum Feed<'a> {
    All,
    /// At its address, or at one that it had before.
    Stop(&'a Stop, &'a StopId),
    /// A stop that was published and is in the records no more, or no longer for the public.
    Deleted(&'a str),
    /// The feed of a stop, by one of its names, with an alarm on the evening before.
    Reminder(&'a str),
    /// At its address, or at one that it, or what was merged into it, had before.
    Commune(&'a Commune, &'a CommuneCode),
    Territory(&'a Territory, &'a TerritoryId),
    Partner(&'a Organisation, &'a OrganisationId),
    /// The file of one passage, to be put into a calendar as a copy.
    Passage(&'a Passage, Copied<'a>),
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
        }
    }

    /// All feeds, and a file for each passage of what moves.
    pub fn feeds(&self) -> Vec<Feed<'a>> {
        let service = self.given.service;
        let stops: Vec<&Stop> = service.published_stops().collect();
        let mut feeds = vec![Feed::All];
        feeds.extend(stops.iter().flat_map(|stop| {
            std::iter::once(&stop.id).chain(&stop.former_ids).map(|id| Feed::Stop(stop, id))
        }));
        feeds.extend(self.deleted().map(Feed::Deleted));
        let reminder = |feed: &Feed<'a>| match feed {
            Feed::Stop(_, id) => Some(Feed::Reminder(id.as_str())),
            Feed::Deleted(stop) => Some(Feed::Reminder(stop)),
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
        feeds.extend(
            self.slates
                .slates
                .iter()
                .filter(|slate| is_copied(slate))
                .flat_map(|slate| slate.passages.iter().filter_map(copy)),
        );
        feeds
    }

    /// The feed at an address below `public/`.
    pub fn find(&self, path: &str) -> Option<Feed<'a>> {
        let (kind, name) = self.given.addresses.feed_at(path)?;
        let service = self.given.service;
        let found = match kind {
            Word::All => Some(Feed::All),
            Word::Stops => self.stop_or_deleted(name),
            Word::Reminder => self.stop_or_deleted(name).and_then(|feed| match feed {
                Feed::Stop(_, id) => Some(Feed::Reminder(id.as_str())),
                Feed::Deleted(stop) => Some(Feed::Reminder(stop)),
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
            Feed::Reminder(stop) => reminder_path(addresses, stop),
            Feed::Commune(_, code) => commune_path(addresses, code),
            Feed::Territory(_, id) => territory_path(addresses, id),
            Feed::Partner(_, id) => partner_path(addresses, id),
            Feed::Passage(passage, _) => passage_path(addresses, &passage.key),
        }
    }

    pub fn calendar(&self, feed: Feed) -> Calendar {
        match feed {
            Feed::All => self.all(),
            Feed::Stop(stop, id) => self.stop(stop, id),
            Feed::Deleted(stop) => self.deleted_stop(stop),
            Feed::Reminder(name) => {
                let stop = self.stop_or_deleted(name).unwrap_or(Feed::Deleted(name));
                self.reminding(self.calendar(stop), name)
            }
            Feed::Commune(commune, code) => self.commune(commune, code),
            Feed::Territory(territory, id) => self.territory(territory, id),
            Feed::Partner(partner, id) => self.partner(partner, id),
            Feed::Passage(passage, Copied(item)) => self.passage(passage, item),
        }
    }

    /// What is to be remembered of all of them.
    pub fn ledger(&self) -> Ledger {
        let mut ledger = Ledger::clone(self.given.ledger);
        let kept =
            self.slates.slates.iter().map(|slate| &slate.kept).chain([&self.slates.leftovers.kept]);
        kept.flat_map(Ledger::entries).for_each(|entry| ledger.keep(entry.clone()));
        ledger
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
        let slate = self.slates.of_stop(stop).filter(|slate| is_copied(slate))?;
        let file = format!("/{name}.ics");
        slate.passages.iter().filter_map(copy).find(|feed| self.path(*feed).ends_with(&file))
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

/// A place that does not move has the same hours every week, which nobody copies one by one.
fn is_copied(slate: &Slate) -> bool {
    slate.matter.own_stop().itinerance == Itinerance::Itinerant
}

fn copy(item: &Item) -> Option<Feed<'_>> {
    item.passage.as_deref().map(|passage| Feed::Passage(passage, Copied(item)))
}
