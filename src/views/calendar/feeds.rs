//! Which calendars there are, and which entries stand in each. Knows nothing of what an entry says.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveTime;

use crate::calendar::Date;
use crate::model::{
    self, Acknowledgement, Acknowledgements, Area, CommuneCode, Organisation, Programme, ProgrammeId, Stop, StopStatus, Support, TerritoryId,
};
use crate::views::Given;

use super::draft::Item;
use super::subscription::{Subscription, all, commune_path, partner_path, stop_path, territory_path};
use super::words::{Words, covers};
use super::{Calendar, Event, Logo, Nothing};

/// All feeds, and a file for each passage of what moves.
pub(super) fn calendars(given: &Given, words: &Words, items: &[Item], passages: &[Item]) -> Vec<Calendar> {
    let shelf = Shelf::of(given, words, items);
    let mut calendars = vec![shelf.all()];
    let stops: Vec<&Stop> = given.service.published_stops().collect();
    calendars.extend(stops.iter().flat_map(|stop| shelf.stop(stop)));
    calendars.extend(shelf.deleted_stops());
    let communes: BTreeSet<&CommuneCode> = stops.iter().map(|stop| &stop.commune).collect();
    calendars.extend(communes.into_iter().map(|commune| shelf.commune(commune)));
    let territories: BTreeSet<&TerritoryId> = stops.iter().filter_map(|stop| given.service.territory_id_of(given.service.commune_of(stop))).collect();
    calendars.extend(territories.into_iter().map(|territory| shelf.territory(territory)));
    let partners = given.service.organisations.values().filter(|organisation| !organisation.follows.is_empty());
    calendars.extend(partners.map(|partner| shelf.partner(partner)));
    calendars.extend(passages.iter().filter_map(|item| shelf.passage(item)));
    calendars
}

/// The entries, to be picked from by stop.
struct Shelf<'a> {
    given: &'a Given<'a>,
    words: &'a Words<'a>,
    items: Vec<Shelved<'a>>,
    by_stop: BTreeMap<String, Vec<usize>>,
}

struct Shelved<'a> {
    item: &'a Item<'a>,
    events: Vec<Arc<Event>>,
}

impl<'a> Shelved<'a> {
    fn of(item: &'a Item<'a>) -> Self {
        Shelved { item, events: item.events.iter().cloned().map(Arc::new).collect() }
    }
}

/// What a calendar is about.
struct Subject<'a> {
    path: String,
    name: String,
    /// Which programmes it is about even when it shows none of their passages.
    programmes: Vec<&'a ProgrammeId>,
    page: &'a str,
    /// What is to be said first.
    preface: Option<String>,
}

/// Entries for a calendar, and the programmes that they are of.
#[derive(Default)]
struct Picked<'a> {
    events: Vec<Arc<Event>>,
    programmes: BTreeSet<&'a str>,
}

impl<'a> Shelf<'a> {
    fn of(given: &'a Given<'a>, words: &'a Words<'a>, items: &'a [Item<'a>]) -> Self {
        let mut in_order: Vec<&Item> = items.iter().collect();
        in_order.sort_by_key(|item| (item.event().when.start(), &item.uid));
        let mut by_stop: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, item) in in_order.iter().enumerate() {
            for stop in item.stops.union(&item.formerly) {
                by_stop.entry(stop.clone()).or_default().push(index);
            }
        }
        Shelf { given, words, items: in_order.into_iter().map(Shelved::of).collect(), by_stop }
    }

    fn all(&self) -> Calendar {
        let name = self.words.language.say("calendar.name.all", &[("service", &self.given.service.site.name)]);
        let programmes = self.given.service.programmes.keys().collect();
        self.calendar(Subject { path: all(), name, programmes, page: "", preface: None }, self.everything())
    }

    /// The feed of a stop, at its address and at those it had before.
    fn stop(&self, stop: &Stop) -> Vec<Calendar> {
        let service = self.given.service;
        let programme = service.programme_of(stop);
        let arguments: [(&str, &dyn std::fmt::Display); 3] =
            [("service", &programme.short_name), ("commune", &service.commune_of(stop).name), ("stop", &stop.name)];
        let name = self.words.language.say("calendar.name.stop", &arguments);
        let withdrawn_on = stop.withdrawn_on.filter(|_| stop.status == StopStatus::Withdrawn);
        let preface = withdrawn_on.map(|date| self.words.language.say("calendar.say.withdrawn", &[("date", &self.words.language.date(date))]));
        let names = std::iter::once(&stop.id).chain(&stop.former_ids);
        let page = format!("arrets/{}/", stop.id);
        let calendars = names.map(|id| {
            let subject = Subject {
                path: stop_path(id.as_str()),
                name: name.clone(),
                programmes: vec![&stop.programme],
                page: &page,
                preface: preface.clone(),
            };
            self.calendar(subject, self.at_stops(&[stop.id.as_str()]))
        });
        calendars.collect()
    }

    /// A stop that was published and is in the records no more, or no longer for the public: its subscribers are told.
    fn deleted_stops(&self) -> Vec<Calendar> {
        let service = self.given.service;
        let published: BTreeSet<&str> =
            service.published_stops().flat_map(|stop| std::iter::once(&stop.id).chain(&stop.former_ids)).map(|id| id.as_str()).collect();
        let known = self.given.ledger.entries().flat_map(|entry| entry.stops.iter().map(move |stop| (stop, entry)));
        let deleted: BTreeMap<&String, _> = known.filter(|(stop, _)| !published.contains(stop.as_str())).collect();
        let calendars = deleted.into_iter().map(|(stop, entry)| {
            let programmes = service.programmes.keys().filter(|id| id.as_str() == entry.programme).collect();
            let preface = Some(self.words.language.text("calendar.say.deleted"));
            let subject = Subject { path: stop_path(stop), name: entry.summary.clone(), programmes, page: "", preface };
            self.calendar(subject, self.at_stops(&[stop]))
        });
        calendars.collect()
    }

    fn commune(&self, code: &CommuneCode) -> Calendar {
        let service = self.given.service;
        let commune = &service.communes[code];
        let area = Area::Commune(code.clone());
        let programmes = self.words.programmes_of_area(&area);
        let name = self.name("calendar.name.area", &programmes, &commune.name);
        let page = format!("communes/{}/", commune.slug);
        self.calendar(Subject { path: commune_path(code), name, programmes, page: &page, preface: None }, self.in_areas(&[area]))
    }

    fn territory(&self, id: &TerritoryId) -> Calendar {
        let area = Area::Territory(id.clone());
        let programmes = self.words.programmes_of_area(&area);
        let name = self.name("calendar.name.area", &programmes, &self.given.service.territories[id].name);
        let page = format!("territoires/{id}/");
        self.calendar(Subject { path: territory_path(id), name, programmes, page: &page, preface: None }, self.in_areas(&[area]))
    }

    fn partner(&self, partner: &Organisation) -> Calendar {
        let programmes: BTreeSet<&ProgrammeId> = partner.follows.iter().flat_map(|area| self.words.programmes_of_area(area)).collect();
        let programmes: Vec<&ProgrammeId> = programmes.into_iter().collect();
        let name = self.name("calendar.name.partner", &programmes, &partner.short_name);
        self.calendar(Subject { path: partner_path(&partner.id), name, programmes, page: "", preface: None }, self.in_areas(&partner.follows))
    }

    /// The file of one passage, to be put into a calendar as a copy.
    fn passage(&self, item: &Item) -> Option<Calendar> {
        let passage = item.passage?;
        let path = Subscription::passage_file(self.given.service, &passage.key)?;
        let programme = self.given.service.programmes.get(item.programme.as_str())?;
        let date = self.words.language.weekday_date(item.event().when.days().0);
        let name = self.words.language.say("calendar.name.passage", &[("summary", &item.summary), ("date", &date)]);
        let page = format!("arrets/{}/", passage.stop);
        let subject = Subject { path, name, programmes: vec![&programme.id], page: &page, preface: None };
        Some(self.calendar(subject, Picked { events: vec![Arc::new(item.event().clone())], ..Picked::default() }))
    }

    /// `Écrivain public – Nord Alsace`; the site's name where several programmes are shown.
    fn name(&self, key: &str, programmes: &[&ProgrammeId], area: &str) -> String {
        let service = match programmes {
            [only] => &self.given.service.programmes[*only].short_name,
            _ => &self.given.service.site.name,
        };
        self.words.language.say(key, &[("service", service), ("area", &area)])
    }

    fn everything(&self) -> Picked<'_> {
        let mut picked = Picked::default();
        for shelved in &self.items {
            picked.programmes.insert(&shelved.item.programme);
            picked.events.extend(shelved.events.iter().cloned());
        }
        picked
    }

    fn in_areas(&self, areas: &[Area]) -> Picked<'_> {
        let stops = self.given.service.stops.values().filter(|stop| areas.iter().any(|area| covers(self.given, area, stop)));
        self.at_stops(&stops.map(|stop| stop.id.as_str()).collect::<Vec<_>>())
    }

    /// The entries at some stops. What was announced at one of them and is held elsewhere now stands as cancelled.
    fn at_stops(&self, stops: &[&str]) -> Picked<'_> {
        let indices: BTreeSet<usize> = stops.iter().filter_map(|stop| self.by_stop.get(*stop)).flatten().copied().collect();
        let mut picked = Picked::default();
        for shelved in indices.into_iter().map(|index| &self.items[index]) {
            picked.programmes.insert(&shelved.item.programme);
            if stops.iter().any(|stop| shelved.item.stops.contains(*stop)) {
                picked.events.extend(shelved.events.iter().cloned());
            } else {
                picked.events.extend(shelved.events.iter().map(|event| Arc::new(self.words.elsewhere(event, &shelved.item.summary))));
            }
        }
        picked
    }

    fn calendar(&self, subject: Subject, picked: Picked) -> Calendar {
        let language = self.words.language;
        let events = picked.events;
        let ids: BTreeSet<&str> = subject.programmes.iter().map(|id| id.as_str()).chain(picked.programmes).collect();
        let programmes: Vec<&Programme> = ids.iter().filter_map(|id| self.given.service.programmes.get(*id)).collect();
        let colors: BTreeSet<Option<&String>> = programmes.iter().map(|programme| programme.color.as_ref()).collect();
        let earliest = programmes.iter().map(|programme| programme.from).min().unwrap_or(Date::MIN);
        let modified = events.iter().map(|event| event.modified).max().unwrap_or_else(|| earliest.and_time(NaiveTime::MIN));
        let name = subject.path.trim_end_matches(".ics").replace('/', "-");
        let host = programmes.first().map(|programme| programme.id.to_string()).unwrap_or_default();
        let acknowledgements = self.given.mandate.acknowledgements(programmes.iter().map(|programme| &programme.id), Support::Calendars);
        Calendar {
            description: self.description(&subject, &programmes, &acknowledgements),
            logos: acknowledgements.entries().iter().filter_map(|entry| self.logo(entry)).collect(),
            language: language.code().to_owned(),
            zone: programmes.first().map_or(chrono_tz::Europe::Paris, |programme| programme.zone),
            color: if colors.len() == 1 { colors.into_iter().next().flatten().cloned() } else { None },
            url: self.words.page(subject.page),
            source: self.words.page(&subject.path),
            modified,
            events,
            nothing: Nothing { uid: format!("{name}@{host}"), summary: language.text("calendar.nothing") },
            name: subject.name,
            path: subject.path,
        }
    }

    /// What it is, whom to call, and who supports it: in words what a page says with logos.
    fn description(&self, subject: &Subject, programmes: &[&Programme], acknowledgements: &Acknowledgements) -> String {
        let language = self.words.language;
        let mut lines: Vec<String> = subject.preface.clone().into_iter().collect();
        for programme in programmes {
            lines.push(programme.summary.to_string());
            lines.extend(self.words.phone(programme, None));
        }
        let unsaid = acknowledgements.entries().iter().filter(|entry| entry.mention.is_none());
        let names: Vec<&str> = unsaid.map(|entry| entry.name.as_str()).collect();
        if !names.is_empty() {
            lines.push(language.say("calendar.say.with", &[("names", &names.join(", "))]));
        }
        for entry in acknowledgements.entries() {
            lines.extend(entry.mention.clone());
            lines.extend(entry.fund.clone().filter(|fund| entry.mention.as_ref().is_none_or(|mention| !mention.contains(fund))));
        }
        if programmes.iter().any(|programme| programme.fictional) {
            lines.push(language.text("calendar.say.fictional"));
        }
        let mut seen = BTreeSet::new();
        lines.retain(|line| seen.insert(line.clone()));
        lines.join("\n")
    }

    fn logo(&self, entry: &Acknowledgement) -> Option<Logo> {
        let organisation = entry.organisation.to_string();
        let address = self.words.page(&format!("logos/{organisation}"));
        let file = match entry.logo.as_ref()? {
            model::Logo::Emblem { .. } => None,
            model::Logo::File { path, .. } => Some(path.clone()),
        };
        Some(Logo { organisation, file, address })
    }
}
