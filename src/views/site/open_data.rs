//! Stops and passages as data for others to use: the same passages as on the pages, in codes. Knows
//! nothing of file formats.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use crate::addresses::Word;
use crate::calendar::{Date, HolidayCalendar, Hours, OpenOn};
use crate::contact::{Company, Email};
use crate::model::{Access, FreePlaces, Price, Programme, Rule, Stop, StopStatus};
use crate::schedule::{Passage, State};
use crate::views::{Given, Rendition, rota};

use super::edition::Edition;
use super::occasion::Presence;

/// The passages of a day. Of two states as of one day, a day of the very same passages says the
/// very same: passages are made anew when the record of their stop or commune is another one, and
/// what was announced depends on the day of the build.
pub struct OpenDay {
    passages: Arc<[Arc<Passage>]>,
    pub rendition: Rendition,
}

/// The days that were made last, as of the day of their build.
#[derive(Default)]
pub struct Memory(Mutex<(Option<Date>, Vec<Arc<OpenDay>>)>);

/// A published stop.
#[derive(Clone, Debug, Serialize)]
pub struct OpenStop {
    pub id: String,
    pub name: String,
    pub status: &'static str,
    pub address: Option<String>,
    pub commune: String,
    pub commune_code: String,
    pub postcode: Option<String>,
    pub territory: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub access: Option<String>,
    /// The rule in words of the main language.
    pub rule: Option<String>,
    pub phone: Option<String>,
    pub page: Option<String>,
    pub calendar: Option<String>,
}

/// A passage; those that are not held are there too, with their status.
#[derive(Clone, Debug, Serialize)]
pub struct OpenPassage {
    pub id: String,
    pub stop: String,
    pub stop_name: String,
    pub spot: Option<String>,
    pub commune: String,
    pub commune_code: String,
    pub date: String,
    pub start: String,
    pub end: String,
    /// planned, added, moved, retimed, relocated, cancelled, or lost to a holiday or a closure.
    pub status: &'static str,
    pub reason: Option<String>,
    pub message: Option<String>,
    pub announced_on: Option<String>,
    pub start_before: Option<String>,
    pub stop_before: Option<String>,
    /// available, few or none; `None` without a record.
    pub places: Option<&'static str>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}

/// A place in the national schema of digital mediation places, v1.0.2; the fields bear its names.
#[derive(Clone, Debug, Serialize)]
pub struct OpenPlace {
    pub id: String,
    pub pivot: String,
    pub nom: String,
    pub commune: String,
    pub code_postal: String,
    pub code_insee: String,
    pub adresse: String,
    pub complement_adresse: String,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub typologie: String,
    pub telephone: String,
    pub courriels: String,
    pub site_web: String,
    pub horaires: String,
    pub presentation_resume: String,
    pub presentation_detail: String,
    pub source: String,
    pub itinerance: String,
    pub structure_parente: String,
    pub date_maj: String,
    pub services: String,
    pub publics_specifiquement_adresses: String,
    pub prise_en_charge_specifique: String,
    pub frais_a_charge: String,
    pub dispositif_programmes_nationaux: String,
    pub formations_labels: String,
    pub autres_formations_labels: String,
    pub modalites_acces: String,
    pub modalites_accompagnement: String,
    pub fiche_acces_libre: String,
    pub prise_rdv: String,
}

/// All days in order. Whatever is remembered, the same is made.
pub fn days(given: &Given, memory: &Memory) -> Vec<Arc<OpenDay>> {
    let mut last = memory.0.lock().unwrap_or_else(PoisonError::into_inner);
    let known = if last.0 == Some(given.today) { std::mem::take(&mut last.1) } else { Vec::new() };
    let kept: HashMap<*const Arc<Passage>, &Arc<OpenDay>> =
        known.iter().map(|day| (day.passages.as_ptr(), day)).collect();
    let day = |passages: &Arc<[Arc<Passage>]>| {
        let known = kept.get(&passages.as_ptr()).map(|day| Arc::clone(day));
        known.unwrap_or_else(|| {
            Arc::new(OpenDay { passages: Arc::clone(passages), rendition: Rendition::default() })
        })
    };
    let days: Vec<Arc<OpenDay>> =
        given.schedule.passages.days().map(|(_, passages)| day(passages)).collect();
    *last = (Some(given.today), days.clone());
    days
}

pub(super) fn passages(given: &Given, day: &OpenDay) -> Vec<OpenPassage> {
    day.passages.iter().filter_map(|passage| open_passage(given, passage)).collect()
}

pub(super) fn stops(given: &Given) -> Vec<OpenStop> {
    given.service.published_stops().map(|stop| open_stop(given, stop)).collect()
}

pub(super) fn places(edition: &Edition) -> Vec<OpenPlace> {
    let stops = edition.given.service.published_stops();
    stops
        .filter(|stop| is_place(edition.given, stop))
        .map(|stop| open_place(edition, stop))
        .collect()
}

fn open_stop(given: &Given, stop: &Stop) -> OpenStop {
    let (commune, programme) = (given.service.commune_of(stop), given.programme_of(stop));
    let url = given.service.site.url.as_ref();
    OpenStop {
        id: stop.id.to_string(),
        name: stop.name.clone(),
        status: stop.status.code(),
        address: stop.address.clone(),
        commune: commune.name.clone(),
        commune_code: commune.code.to_string(),
        postcode: postcode(commune),
        territory: given.service.territory_of(commune).map(|territory| territory.name.clone()),
        latitude: stop.position.map(|position| position.latitude),
        longitude: stop.position.map(|position| position.longitude),
        access: stop.access.as_ref().map(ToString::to_string),
        rule: given.languages.first().and_then(|language| rota::text(given, language, stop)),
        phone: stop
            .phone
            .as_ref()
            .or(programme.phone.as_ref())
            .map(|phone| phone.text().to_owned()),
        page: url.map(|url| format!("{url}{}", given.addresses.stop(&stop.id))),
        calendar: url.map(|url| format!("{url}{}", given.addresses.feed(Word::Stops, &stop.id))),
    }
}

/// A commune of several postcodes has none that is certain.
fn postcode(commune: &crate::model::Commune) -> Option<String> {
    commune.postcodes.first().filter(|_| commune.postcodes.len() == 1).cloned()
}

fn open_passage(given: &Given, passage: &Passage) -> Option<OpenPassage> {
    let stop = given.service.stops.get(&passage.stop)?;
    let commune = given.service.commune_of(stop);
    let notice = passage.notice.as_ref();
    let (status, before) = match &passage.state {
        State::Planned => ("planned", None),
        State::Added => ("added", None),
        State::Cancelled => ("cancelled", None),
        State::Lost(_) => ("lost", None),
        State::Changed { change, before } => (change.code(), Some(before)),
    };
    let reason = passage.holiday_key().or(notice.map(|notice| notice.reason.code()));
    let reason = reason.map(str::to_owned);
    Some(OpenPassage {
        id: format!("{}-{}-{}", passage.key.stop, passage.key.date, passage.key.ordinal),
        stop: stop.id.to_string(),
        stop_name: stop.name.clone(),
        spot: passage.spot.clone(),
        commune: commune.name.clone(),
        commune_code: commune.code.to_string(),
        date: passage.date.to_string(),
        start: passage.start.to_rfc3339(),
        end: passage.end.to_rfc3339(),
        status,
        reason,
        message: notice.and_then(|notice| notice.message.as_ref()).map(ToString::to_string),
        announced_on: given
            .announced(notice.and_then(|notice| notice.announced_on))
            .map(|day| day.to_string()),
        start_before: before.map(|before| before.start.to_rfc3339()),
        stop_before: before
            .filter(|before| before.stop != passage.stop)
            .map(|before| before.stop.to_string()),
        places: passage.places.map(FreePlaces::code),
        latitude: stop.position.map(|position| position.latitude),
        longitude: stop.position.map(|position| position.longitude),
    })
}

/// The national schema wants the services of a place and its postcode; without them the national
/// map would refuse it.
pub(super) fn is_place(given: &Given, stop: &Stop) -> bool {
    stop.status == StopStatus::Validated
        && !stop.services.is_empty()
        && !given.service.commune_of(stop).postcodes.is_empty()
}

/// What the schema's own tools write where no SIRET is known.
const SIRET_UNKNOWN: &str = "00000000000000";

fn open_place(edition: &Edition, stop: &Stop) -> OpenPlace {
    let given = edition.given;
    let (commune, programme) = (given.service.commune_of(stop), given.programme_of(stop));
    let operator = given.service.organisations.get(given.service.holder_of(stop, given.today));
    let url = given.service.site.url.as_ref();
    let phone = stop.phone.as_ref().or(programme.phone.as_ref());
    OpenPlace {
        id: stop.id.to_string(),
        pivot: operator
            .and_then(|operator| Company::siret(operator.siret.as_ref()?))
            .unwrap_or_else(|| SIRET_UNKNOWN.to_owned()),
        nom: format!("{} – {}, {}", programme.short_name, commune.name, stop.name),
        commune: commune.name.clone(),
        code_postal: commune.postcodes.first().cloned().unwrap_or_default(),
        code_insee: commune.code.to_string(),
        adresse: stop.address.clone().unwrap_or_else(|| stop.name.clone()),
        complement_adresse: String::new(),
        latitude: stop.position.map(|position| position.latitude),
        longitude: stop.position.map(|position| position.longitude),
        typologie: String::new(),
        telephone: phone.map(|phone| phone.dial().to_owned()).unwrap_or_default(),
        courriels: programme.email.as_ref().map_or("", Email::as_str).to_owned(),
        site_web: url
            .map(|url| format!("{url}{}", given.addresses.stop(&stop.id)))
            .unwrap_or_default(),
        horaires: opening_hours(edition, stop),
        presentation_resume: super::edition::shortened(programme.summary.main(), 280),
        presentation_detail: detail(edition, stop),
        source: operator.map(|operator| operator.name.clone()).unwrap_or_default(),
        itinerance: stop.itinerance.code().to_owned(),
        structure_parente: operator.map(|operator| operator.name.clone()).unwrap_or_default(),
        date_maj: given.today.to_string(),
        services: stop.services.iter().map(|service| service.code()).collect::<Vec<_>>().join("|"),
        publics_specifiquement_adresses: String::new(),
        prise_en_charge_specifique: String::new(),
        frais_a_charge: programme.price.map_or("", charge).to_owned(),
        dispositif_programmes_nationaux: String::new(),
        formations_labels: String::new(),
        autres_formations_labels: String::new(),
        modalites_acces: ways(programme),
        modalites_accompagnement: "Accompagnement individuel".to_owned(),
        fiche_acces_libre: String::new(),
        prise_rdv: programme.booking_page.clone().unwrap_or_default(),
    }
}

/// How one gets there, and who is there when.
fn detail(edition: &Edition, stop: &Stop) -> String {
    let presences = super::occasion::presences(edition.given, edition.language, stop);
    let with_hours =
        |one: &Presence| edition.say("opening.presence", &[("who", &one.who), ("when", &one.when)]);
    let access = stop.access.as_ref().map(ToString::to_string);
    access.into_iter().chain(presences.iter().map(with_hours)).collect::<Vec<_>>().join(" – ")
}

/// In the words of the schema.
fn charge(price: Price) -> &'static str {
    match price {
        Price::Free => "Gratuit",
        Price::Conditions => "Gratuit sous condition",
        Price::Paid => "Payant",
    }
}

/// How one comes, in the words of the schema, each once.
fn ways(programme: &Programme) -> String {
    let ways = programme.access.iter().flat_map(|access| match access {
        Access::WalkIn => Some("Se présenter"),
        Access::Phone => Some("Téléphoner"),
        Access::Email | Access::Prescription => Some("Contacter par mail"),
        Access::Online => Some("Prendre un RDV en ligne"),
        Access::Appointment if programme.booking_page.is_some() => Some("Prendre un RDV en ligne"),
        Access::Appointment => programme.phone.as_ref().map(|_| "Téléphoner"),
        Access::Mail | Access::Home => None,
    });
    let ways: BTreeSet<&str> = ways.collect();
    ways.into_iter().collect::<Vec<_>>().join("|")
}

/// What the weekly hours of a fixed place are on public and school holidays; `None` where OSM has
/// no words for it: one works on some holidays, or by some rules.
fn holiday_hours(edition: &Edition, stop: &Stop) -> Option<String> {
    let service = &edition.given.service;
    let today = edition.given.today;
    let weekly = edition.weekly();
    let rules: Vec<&Rule> = weekly.rules(stop, today).chain(weekly.monthly(stop, today)).collect();
    let (place, commune) = (&stop.open_on_holidays, &service.commune_of(stop).open_on_holidays);
    let is_open = |open: &OpenOn| *open == OpenOn::All;
    let always_open = [place, commune].into_iter().any(is_open)
        || rules.iter().all(|rule| is_open(&rule.open_on_holidays));
    // A commune leaves single days out of the calendar: there they are no holidays.
    let always_closed =
        *place == OpenOn::None && rules.iter().all(|rule| rule.open_on_holidays == OpenOn::None);
    let keeps_holidays = edition.given.programme_of(stop).holidays != HolidayCalendar::None;
    let public = match (keeps_holidays && !always_open, always_closed) {
        (false, _) => "",
        (true, true) => "; PH off",
        (true, false) => return None,
    };
    let for_pupils = rules.iter().filter(|rule| rule.school_holidays.is_some()).count();
    let school = match for_pupils {
        0 => "",
        some if some == rules.len() => "; SH off",
        _ => return None,
    };
    Some(format!("{school}{public}"))
}

/// OSM opening hours: of a fixed place its week, weeks of the month, and single days with their
/// hours; otherwise the passages to come, each date with its hours, since a rota of every second or
/// third week cannot be written in another way.
pub(super) fn opening_hours(edition: &Edition, stop: &Stop) -> String {
    let today = edition.given.today;
    let weekly = super::opening::osm(edition.weekly(), stop, today);
    let coming = || {
        let here = edition.given.schedule.of_stop(&stop.id).filter(|one| one.stop == stop.id);
        here.filter(|passage| passage.date >= today && passage.takes_place())
    };
    let (Some(weekly), Some(holidays)) = (weekly, holiday_hours(edition, stop)) else {
        return dated(coming());
    };
    // Days of other rules, each with all of its hours.
    let rules = edition.weekly().irregular(stop).iter();
    let on_dates: Vec<_> = rules.filter(|rule| !super::opening::is_monthly(rule)).collect();
    let is_on_date = |passage: &&Passage| on_dates.iter().any(|rule| rule.span == passage.span);
    let days: BTreeSet<Date> = coming().filter(is_on_date).map(|passage| passage.date).collect();
    let of_days = dated(coming().filter(|passage| days.contains(&passage.date)));
    let parts = [format!("{weekly}{holidays}"), of_days];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

/// `2026 Mar 03 09:00-12:00,14:00-17:00; 2026 Mar 19 09:00-12:00`
fn dated<'p>(passages: impl Iterator<Item = &'p Passage>) -> String {
    let mut by_date: BTreeMap<Date, Vec<Hours>> = BTreeMap::new();
    for passage in passages {
        by_date.entry(passage.date).or_default().push(passage.hours);
    }
    let days = by_date.into_iter().map(|(date, hours)| {
        format!("{} {}", date.format("%Y %b %d"), super::opening::osm_hours(hours))
    });
    days.collect::<Vec<_>>().join("; ")
}
