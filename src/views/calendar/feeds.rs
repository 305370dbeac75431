//! What stands in each calendar. Knows nothing of what an entry says.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{Datelike, Months, NaiveTime};

use crate::addresses;
use crate::calendar::Date;
use crate::ledger::Kind;
use crate::model::{
    self, Acknowledgement, Acknowledgements, Area, Commune, CommuneCode, Organisation,
    OrganisationId, Programme, ProgrammeId, Stop, StopId, StopStatus, Support, Territory,
    TerritoryId,
};

use crate::views::rota;

use super::agenda::Agenda;
use super::draft::Item;
use super::subscription::{
    commune_path, partner_path, passage_path, reminder_path, stop_path, territory_path,
};
use super::{Calendar, Event, Logo, Nothing};

/// For so many whole months what is past stays in the feeds: a feed changes by it once a month, and
/// does not grow for ever. Series stay whole.
const MONTHS_PAST: u32 = 12;

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

impl<'a> Agenda<'a> {
    pub(super) fn all(&self) -> Calendar {
        let name = self
            .words
            .language
            .say("calendar.name.all", &[("service", &self.given.service.site.name)]);
        let programmes = self.given.service.programmes.keys().collect();
        self.calendar_of(
            Subject {
                path: self.given.addresses.feed_of_all(),
                name,
                programmes,
                page: "",
                preface: None,
            },
            self.everything(),
        )
    }

    pub(super) fn stop(&self, stop: &'a Stop, id: &StopId) -> Calendar {
        let service = self.given.service;
        let programme = self.given.programme_of(stop);
        let arguments: [(&str, &dyn std::fmt::Display); 3] = [
            ("service", &programme.short_name),
            ("commune", &service.commune_of(stop).name),
            ("stop", &stop.name),
        ];
        let name = self.words.language.say("calendar.name.stop", &arguments);
        let withdrawn_on = stop.withdrawn_on.filter(|_| stop.status == StopStatus::Withdrawn);
        let withdrawn = withdrawn_on.map(|date| {
            self.words
                .language
                .say("calendar.say.withdrawn", &[("date", &self.words.language.date(date))])
        });
        // The rule is not in the entries: it changes with the days, and each change of an entry is
        // one that subscribers are notified of.
        let preface = withdrawn.or_else(|| rota::text(self.given, self.words.language, stop));
        let page = self.given.addresses.stop(&stop.id);
        let subject = Subject {
            path: stop_path(self.given.addresses, id.as_str()),
            name,
            programmes: vec![&programme.id],
            page: &page,
            preface,
        };
        self.calendar_of(subject, self.at_stops(&BTreeSet::from([stop.id.as_str()])))
    }

    /// Its subscribers are told.
    pub(super) fn deleted_stop(&self, stop: &str) -> Calendar {
        let told = &self.slates.around.told;
        let entry = told.stops.get(stop).and_then(|uid| told.ledger.get(uid));
        let programme = entry.map_or("", |entry| entry.programme.as_str());
        let programmes =
            self.given.service.programmes.keys().filter(|id| id.as_str() == programme).collect();
        let preface = Some(self.words.language.text("calendar.say.deleted"));
        let name = entry.map(|entry| entry.summary.clone()).unwrap_or_default();
        let subject = Subject {
            path: stop_path(self.given.addresses, stop),
            name,
            programmes,
            page: "",
            preface,
        };
        self.calendar_of(subject, self.at_stops(&BTreeSet::from([stop])))
    }

    pub(super) fn commune(&self, commune: &Commune, code: &CommuneCode) -> Calendar {
        let area = Area::Commune(commune.code.clone());
        let programmes = self.programmes_of(&area);
        let name = self.name("calendar.name.area", &programmes, &commune.name);
        let page = self.given.addresses.commune(&commune.slug);
        self.calendar_of(
            Subject {
                path: commune_path(self.given.addresses, code),
                name,
                programmes,
                page: &page,
                preface: None,
            },
            self.in_areas(&[area]),
        )
    }

    pub(super) fn territory(&self, territory: &Territory, id: &TerritoryId) -> Calendar {
        let area = Area::Territory(territory.id.clone());
        let programmes = self.programmes_of(&area);
        let name = self.name("calendar.name.area", &programmes, &territory.name);
        let page = self.given.addresses.territory(&territory.id);
        self.calendar_of(
            Subject {
                path: territory_path(self.given.addresses, id),
                name,
                programmes,
                page: &page,
                preface: None,
            },
            self.in_areas(&[area]),
        )
    }

    pub(super) fn partner(&self, partner: &Organisation, id: &OrganisationId) -> Calendar {
        let programmes: BTreeSet<&ProgrammeId> =
            partner.follows.iter().flat_map(|area| self.programmes_of(area)).collect();
        let programmes: Vec<&ProgrammeId> = programmes.into_iter().collect();
        let name = self.name("calendar.name.partner", &programmes, &partner.short_name);
        self.calendar_of(
            Subject {
                path: partner_path(self.given.addresses, id),
                name,
                programmes,
                page: "",
                preface: None,
            },
            self.in_areas(&partner.follows),
        )
    }

    pub(super) fn passage(&self, file: &str, item: &Item) -> Calendar {
        let service = self.given.service;
        let programme = service.programmes.get(item.programme.as_str());
        let date = self.words.language.weekday_date(item.event().when.days().0);
        let name = self
            .words
            .language
            .say("calendar.name.passage", &[("summary", &item.summary), ("date", &date)]);
        let stop = item.passage.as_deref().and_then(|passage| service.stops.get(&passage.stop));
        let page = stop.map(|stop| self.given.addresses.stop(&stop.id)).unwrap_or_default();
        let subject = Subject {
            path: passage_path(self.given.addresses, file),
            name,
            programmes: programme.map(|programme| &programme.id).into_iter().collect(),
            page: &page,
            preface: None,
        };
        self.calendar_of(
            subject,
            Picked { events: item.events.iter().take(1).cloned().collect(), ..Picked::default() },
        )
    }

    /// The programmes an area has to do with.
    fn programmes_of(&self, area: &Area) -> Vec<&'a ProgrammeId> {
        let stops = self.stops_in(area);
        let stops = stops.into_iter().filter(|stop| stop.status != StopStatus::Proposed);
        let programmes: BTreeSet<&ProgrammeId> = stops.flat_map(|stop| &stop.programmes).collect();
        programmes.into_iter().collect()
    }

    /// `Écrivain public – Nord Alsace`; the site's name where several programmes are shown.
    fn name(&self, key: &str, programmes: &[&ProgrammeId], area: &str) -> String {
        let service = match programmes {
            [only] => &self.given.service.programmes[*only].short_name,
            _ => &self.given.service.site.name,
        };
        self.words.language.say(key, &[("service", service), ("area", &area)])
    }

    fn everything(&self) -> Picked<'a> {
        let items = self
            .slates
            .slates
            .iter()
            .flat_map(|slate| &slate.items)
            .chain(&self.slates.leftovers.items);
        self.pick(items.collect(), None)
    }

    fn in_areas(&self, areas: &[Area]) -> Picked<'a> {
        let stops = areas.iter().flat_map(|area| self.stops_in(area));
        self.at_stops(&stops.map(|stop| stop.id.as_str()).collect())
    }

    /// The entries at some stops.
    fn at_stops(&self, stops: &BTreeSet<&str>) -> Picked<'a> {
        let mut items: Vec<&Item> = stops
            .iter()
            .filter_map(|stop| self.slates.of_stop(stop))
            .flat_map(|slate| &slate.items)
            .collect();
        let strays = stops.iter().filter_map(|stop| self.slates.strays.get(*stop)).flatten();
        items.extend(strays.map(|(slate, item)| &self.slates.slates[*slate].items[*item]));
        let is_there = |item: &&Item| {
            item.stops.union(&item.formerly).any(|stop| stops.contains(stop.as_str()))
        };
        items.extend(self.slates.leftovers.items.iter().filter(is_there));
        self.pick(items, Some(stops))
    }

    /// The items in the order of their start. What was announced at one of the stops and is held
    /// elsewhere now stands as cancelled.
    fn pick(&self, mut items: Vec<&'a Item>, stops: Option<&BTreeSet<&str>>) -> Picked<'a> {
        items.sort_unstable_by_key(|item| (item.event().when.start(), &item.uid));
        items.dedup_by(|a, b| std::ptr::eq(*a, *b));
        let since = self.given.today.with_day(1).unwrap_or(self.given.today);
        let since = since - Months::new(MONTHS_PAST);
        let is_old = |item: &Item| item.kind != Kind::Series && item.event().when.days().1 < since;
        let mut picked = Picked::default();
        for item in items.into_iter().filter(|item| !is_old(item)) {
            picked.programmes.insert(&item.programme);
            if stops.is_none_or(|stops| item.stops.iter().any(|stop| stops.contains(stop.as_str())))
            {
                picked.events.extend(item.events.iter().cloned());
            } else {
                picked.events.extend(
                    item.events
                        .iter()
                        .map(|event| Arc::new(self.words.elsewhere(event, &item.summary))),
                );
            }
        }
        picked
    }

    fn calendar_of(&self, subject: Subject, picked: Picked) -> Calendar {
        let language = self.words.language;
        let events = picked.events;
        let ids: BTreeSet<&str> =
            subject.programmes.iter().map(|id| id.as_str()).chain(picked.programmes).collect();
        let programmes: Vec<&Programme> =
            ids.iter().filter_map(|id| self.given.service.programmes.get(*id)).collect();
        let colors: BTreeSet<Option<&String>> =
            programmes.iter().map(|programme| programme.color.as_ref()).collect();
        let earliest = programmes.iter().map(|programme| programme.from).min().unwrap_or(Date::MIN);
        let modified = events
            .iter()
            .map(|event| event.modified)
            .max()
            .unwrap_or_else(|| earliest.and_time(NaiveTime::MIN));
        let name = subject.path.trim_end_matches(".ics").replace('/', "-");
        let host = programmes.first().map(|programme| programme.id.to_string()).unwrap_or_default();
        let acknowledgements = self
            .given
            .mandate
            .acknowledgements(programmes.iter().map(|programme| &programme.id), Support::Calendars)
            .in_language(language.code());
        Calendar {
            description: self.description(&subject, &programmes, &acknowledgements),
            logos: acknowledgements.entries().iter().filter_map(|entry| self.logo(entry)).collect(),
            language: language.code().to_owned(),
            zone: programmes.first().map_or(chrono_tz::Europe::Paris, |programme| programme.zone),
            color: if colors.len() == 1 {
                colors.into_iter().next().flatten().cloned()
            } else {
                None
            },
            url: self.words.page(subject.page),
            source: self.words.page(&subject.path),
            modified,
            events,
            nothing: Nothing {
                uid: format!("{name}@{host}"),
                summary: language.text("calendar.nothing"),
            },
            name: subject.name,
            path: subject.path,
            reminds: false,
        }
    }

    /// The calendar of a stop with an alarm on the evening before each entry.
    pub(super) fn reminding(&self, stop: Calendar, name: &str) -> Calendar {
        let path = reminder_path(self.given.addresses, name);
        Calendar { source: self.words.page(&path), path, reminds: true, ..stop }
    }

    /// What it is, whom to call, and who supports it: in words what a page says with logos.
    fn description(
        &self,
        subject: &Subject,
        programmes: &[&Programme],
        acknowledgements: &Acknowledgements,
    ) -> String {
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
            lines.extend(entry.fund.clone().filter(|fund| {
                entry.mention.as_ref().is_none_or(|mention| !mention.contains(fund))
            }));
        }
        if programmes.iter().any(|programme| programme.fictional) {
            lines.push(language.text("calendar.say.fictional"));
        }
        let mut seen = BTreeSet::new();
        lines.retain(|line| seen.insert(line.clone()));
        lines.join("\n")
    }

    pub(super) fn logo(&self, entry: &Acknowledgement) -> Option<Logo> {
        let organisation = entry.organisation.to_string();
        let address = self.words.page(&addresses::logo(&organisation));
        let file = match entry.logo.as_ref()? {
            model::Logo::Emblem { .. } => None,
            model::Logo::File { path, .. } => Some(path.clone()),
        };
        Some(Logo { organisation, file, address })
    }
}
