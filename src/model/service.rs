//! The public part: what is offered where, when and by whom. Holds nothing of what happened there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::calendar::{
    Date, Datelike, HolidayCalendar, Hours, OpenOn, Period, SchoolCalendar, Weekday, Zone,
};
use crate::contact::{Country, Email, Phone};
use crate::diagnostics::Span;
use crate::slug::folded;

use super::{
    Access, CalendarMode, CantonId, Change, CheckLevel, CommuneCode, FreePlaces, Itinerance,
    MonthWeek, OrganisationId, PlaceService, PosterPaper, Price, ProgrammeId, Reason, Registry,
    Role, SchoolHolidays, StopId, StopStatus, TerritoryId, VehicleId, Words,
};

/// Everything the public may know.
#[derive(Debug, Default)]
pub struct Service {
    pub site: Site,
    pub programmes: Registry<ProgrammeId, Programme>,
    pub organisations: BTreeMap<OrganisationId, Organisation>,
    pub territories: BTreeMap<TerritoryId, Territory>,
    pub cantons: BTreeMap<CantonId, Canton>,
    pub communes: Registry<CommuneCode, Commune>,
    pub stops: Registry<StopId, Stop>,
    /// In the order of the records.
    pub rules: Vec<Arc<Rule>>,
    /// When organisations and services are at a place: they make no passage. In the order of the
    /// records.
    pub presences: Vec<Arc<Rule>>,
    pub exceptions: Vec<Arc<Exception>>,
    pub closures: Vec<Arc<Closure>>,
    pub free_places: Vec<Arc<PlacesLeft>>,
}

impl Service {
    /// The programmes that serve a stop, in the order of their first days.
    pub fn programmes_of<'a>(&'a self, stop: &'a Stop) -> impl Iterator<Item = &'a Programme> {
        stop.programmes.iter().map(|id| &self.programmes[id])
    }

    /// The programme that serves a stop on a day; between two the next, after all of them the last.
    pub fn programme_on(&self, stop: &Stop, day: Date) -> &Programme {
        let all = || stop.programmes.iter().map(|id| &self.programmes[id]);
        let on = all().find(|programme| day <= programme.until);
        on.or(all().next_back()).expect("a stop is of a programme")
    }

    /// Those that serve a stop from a day on; the last where none does.
    pub fn programmes_from(&self, stop: &Stop, day: Date) -> Vec<&Programme> {
        let all = stop.programmes.iter().map(|id| &self.programmes[id]);
        let coming: Vec<&Programme> = all.filter(|programme| day <= programme.until).collect();
        if coming.is_empty() { vec![self.programme_on(stop, day)] } else { coming }
    }

    /// Who runs a place on a day.
    pub fn holder_of<'a>(&'a self, stop: &'a Stop, day: Date) -> &'a OrganisationId {
        stop.holder.as_ref().unwrap_or(&self.programme_on(stop, day).operator)
    }

    pub fn commune_of(&self, stop: &Stop) -> &Commune {
        &self.communes[&stop.commune]
    }

    pub fn territory_of(&self, commune: &Commune) -> Option<&Territory> {
        self.territory_id_of(commune).and_then(|id| self.territories.get(id))
    }

    pub fn territory_id_of<'a>(&'a self, commune: &'a Commune) -> Option<&'a TerritoryId> {
        match &commune.canton {
            Some(canton) => self.cantons.get(canton).map(|canton| &canton.territory),
            None => commune.territory.as_ref(),
        }
    }

    /// Whether a stop belongs to an area.
    pub fn covers(&self, area: &Area, stop: &Stop) -> bool {
        match area {
            Area::Stop(id) => *id == stop.id,
            Area::Commune(code) => *code == stop.commune,
            Area::Territory(id) => self.territory_id_of(self.commune_of(stop)) == Some(id),
            Area::Programme(id) => stop.is_of(id),
        }
    }

    /// Stops that the public may see: validated, or withdrawn after having been served.
    pub fn published_stops(&self) -> impl Iterator<Item = &Stop> {
        self.stops.values().filter(|stop| stop.status != StopStatus::Proposed)
    }
}

/// The public site that all programmes of the project share.
#[derive(Debug)]
pub struct Site {
    pub name: String,
    /// Where it is published; ends with `/`.
    pub url: Option<String>,
    /// Where that is written.
    pub url_span: Option<Span>,
    /// Where its record stands, if it has one.
    pub span: Option<Span>,
    /// ISO 639-1 codes; the first is the main one.
    pub languages: Vec<String>,
    pub theme: String,
    pub publisher: Option<OrganisationId>,
    pub host: Option<String>,
    pub calendar_mode: CalendarMode,
    /// Cancelled passages have `STATUS:CANCELLED` in the feeds, which some programs hide.
    pub cancelled_status: bool,
    /// Names of pages, or keys of those that every site has; empty for the usual menu.
    pub menu: Vec<String>,
    /// The first is the usual one.
    pub poster_papers: Vec<PosterPaper>,
    /// Empty where no stop has a sign.
    pub sign_papers: Vec<PosterPaper>,
}

impl Default for Site {
    fn default() -> Self {
        Site {
            name: String::new(),
            url: None,
            url_span: None,
            span: None,
            languages: vec!["fr".to_owned()],
            theme: "default".to_owned(),
            publisher: None,
            host: None,
            calendar_mode: CalendarMode::Expanded,
            cancelled_status: false,
            menu: Vec::new(),
            poster_papers: vec![PosterPaper::A4],
            sign_papers: Vec::new(),
        }
    }
}

/// One service under one contract.
#[derive(Debug, PartialEq)]
pub struct Programme {
    pub id: ProgrammeId,
    pub name: String,
    pub short_name: String,
    pub summary: Words,
    pub reference: Option<String>,
    pub operator: OrganisationId,
    pub from: Date,
    pub until: Date,
    pub zone: Zone,
    pub holidays: HolidayCalendar,
    /// Where they are written, or else the programme.
    pub holidays_span: Span,
    /// Of its zone, if it names one.
    pub school: Option<SchoolCalendar>,
    /// Where it works, by holidays and time zone.
    pub country: Option<Country>,
    pub phone: Option<Phone>,
    pub phone_hours: Option<Words>,
    pub email: Option<Email>,
    pub price: Option<Price>,
    /// How one comes; nothing is known when empty.
    pub access: Vec<Access>,
    /// Where one books, outside this site.
    pub booking_page: Option<String>,
    pub slot_minutes: u32,
    /// Kilometres per hour as the crow flies.
    pub travel_speed_max: u32,
    pub color: Option<String>,
    pub fictional: bool,
    pub checks: BTreeMap<String, CheckLevel>,
    pub span: Span,
}

impl Programme {
    /// Whether one comes by appointment.
    pub fn is_by_appointment(&self) -> bool {
        self.access.contains(&Access::Appointment)
    }

    /// From its first month to its last.
    pub fn period(&self) -> Option<Period> {
        Period::span(self.from, self.until)
    }
}

#[derive(Debug)]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: String,
    pub short_name: String,
    pub role: Role,
    /// Empty: all.
    pub programmes: BTreeSet<ProgrammeId>,
    pub address: Option<String>,
    pub phone: Option<Phone>,
    pub email: Option<Email>,
    pub website: Option<String>,
    pub siret: Option<String>,
    pub director: Option<String>,
    /// Its feed stays reachable there.
    pub former_ids: Vec<OrganisationId>,
    /// Whose passages a partner follows. Empty: everything.
    pub follows: Vec<Area>,
    pub span: Span,
}

/// A part of the area served.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    Stop(StopId),
    Commune(CommuneCode),
    Territory(TerritoryId),
    Programme(ProgrammeId),
}

#[derive(Debug)]
pub struct Territory {
    pub id: TerritoryId,
    pub name: String,
    /// Its page and feed stay reachable there.
    pub former_ids: Vec<TerritoryId>,
}

#[derive(Debug)]
pub struct Canton {
    pub id: CantonId,
    pub name: String,
    pub code: Option<String>,
    pub territory: TerritoryId,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Commune {
    pub code: CommuneCode,
    pub name: String,
    /// For addresses; made of the name and, where two communes share it, the code.
    pub slug: String,
    pub postcodes: Vec<String>,
    pub position: Option<Position>,
    pub canton: Option<CantonId>,
    pub territory: Option<TerritoryId>,
    /// What it was before, and what was merged into it.
    pub formerly: Vec<FormerCommune>,
    pub also_written: Vec<String>,
    /// Holidays of the programme that are none here.
    pub open_on_holidays: OpenOn,
    /// Papers of its own for the posters with all its stops.
    pub poster_papers: Option<Vec<PosterPaper>>,
    pub span: Span,
}

/// A commune that is none any more, or bore another name.
#[derive(Clone, Debug, PartialEq)]
pub struct FormerCommune {
    pub code: CommuneCode,
    /// Of the page that it had, where its name is known.
    pub slug: Option<String>,
}

/// Degrees, WGS 84.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    pub latitude: f64,
    pub longitude: f64,
}

impl Position {
    /// Great-circle distance (haversine) on a sphere of the Earth's mean radius.
    pub fn distance_km(self, other: Position) -> f64 {
        const EARTH_RADIUS_KM: f64 = 6371.0;
        let (here, there) = (self.latitude.to_radians(), other.latitude.to_radians());
        let north = ((there - here) / 2.0).sin();
        let east = ((other.longitude - self.longitude).to_radians() / 2.0).sin();
        let chord = north * north + here.cos() * there.cos() * east * east;
        2.0 * EARTH_RADIUS_KM * chord.sqrt().min(1.0).asin()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    pub id: StopId,
    pub name: String,
    /// Those that serve it, in the order of their first days. Never empty.
    pub programmes: Vec<ProgrammeId>,
    pub commune: CommuneCode,
    pub address: Option<String>,
    pub position: Option<Position>,
    pub status: StopStatus,
    pub decided_on: Option<Date>,
    pub withdrawn_on: Option<Date>,
    pub itinerance: Itinerance,
    pub vehicle: VehicleId,
    pub open_on_holidays: OpenOn,
    pub access: Option<Words>,
    pub equipment: Vec<String>,
    pub services: Vec<PlaceService>,
    /// Who runs this place, where it is not the programme's operator.
    pub holder: Option<OrganisationId>,
    pub operators: Vec<OrganisationId>,
    pub phone: Option<Phone>,
    /// Internet coverage found in the diagnostic.
    pub coverage: Option<String>,
    pub former_ids: Vec<StopId>,
    /// Papers of its own for its posters.
    pub poster_papers: Option<Vec<PosterPaper>>,
    pub span: Span,
}

impl Stop {
    /// Whether a programme serves it.
    pub fn is_of(&self, programme: &ProgrammeId) -> bool {
        self.programmes.contains(programme)
    }

    /// Whether something is among its equipment, however it is spelt there.
    pub fn has(&self, thing: &str) -> bool {
        let thing = folded(thing);
        self.equipment.iter().any(|there| folded(there).contains(&thing))
    }
}

/// Passages by rule.
#[derive(Debug, PartialEq)]
pub struct Rule {
    /// The stops that take turns; one when nothing alternates. Never empty.
    pub stops: Vec<StopId>,
    /// That of the day where `None`.
    pub programme: Option<ProgrammeId>,
    pub recurrence: Recurrence,
    /// In the order of the day. Never empty.
    pub hours: Vec<Hours>,
    pub from: Date,
    pub until: Date,
    pub open_on_holidays: OpenOn,
    pub school_holidays: Option<SchoolHolidays>,
    /// Appointment slots in each interval; as many as fit when `None`.
    pub slots: Option<u32>,
    pub slot_minutes: u32,
    /// The stop's when `None`.
    pub vehicle: Option<VehicleId>,
    /// Who is there then, and what is offered: set in presences only.
    pub operator: Option<OrganisationId>,
    pub service: Option<Words>,
    pub note: Option<Words>,
    pub span: Span,
}

/// On which days.
#[derive(Debug, PartialEq, Eq)]
pub enum Recurrence {
    /// Weekdays of every n-th week, counted from the week of the anchor: never by the parity of ISO
    /// weeks, which a year of 53 weeks breaks.
    Weekly {
        weekdays: Vec<Weekday>,
        every_weeks: u32,
        anchor: Date,
    },
    /// The n-th weekdays of the month.
    Monthly {
        weekdays: Vec<Weekday>,
        weeks: Vec<MonthWeek>,
    },
    Dates(Vec<Date>),
}

/// One passage that differs from the rule.
#[derive(Debug, PartialEq)]
pub struct Exception {
    pub stop: StopId,
    /// The day of the passage by rule; of an added passage, its day.
    pub date: Date,
    /// Which passage of the day by its hours; all of them when `None`.
    pub at: Option<Hours>,
    pub alteration: Alteration,
    pub reason: Reason,
    pub message: Option<Words>,
    pub announced_on: Option<Date>,
    /// Confirmed although the day is a public holiday or in a closure.
    pub is_confirmed: bool,
    pub span: Span,
}

/// Whether there are places left at a passage, as the record gives it.
#[derive(Debug, PartialEq)]
pub struct PlacesLeft {
    pub stop: StopId,
    /// The day on which the passage is held.
    pub date: Date,
    pub at: Option<Hours>,
    pub places: FreePlaces,
    pub span: Span,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Alteration {
    Cancelled,
    Added {
        hours: Hours,
        slots: Option<u32>,
        place: Option<Place>,
    },
    /// Moved, retimed or relocated: what is `None` stays as it was.
    Changed {
        change: Change,
        date: Option<Date>,
        hours: Option<Hours>,
        place: Option<Place>,
        slots: Option<u32>,
    },
}

/// Where a passage goes to instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Stop(StopId),
    /// Another spot of the same commune, in words.
    Spot(String),
}

/// Days, or hours of days, on which an area is closed.
#[derive(Debug, PartialEq)]
pub struct Closure {
    pub areas: Vec<Area>,
    /// Stops of these areas that stay open.
    pub except: Vec<StopId>,
    /// Those whose passages are closed; all when empty.
    pub vehicles: Vec<VehicleId>,
    pub from: Date,
    pub until: Date,
    /// Those of the days that are closed; all when empty. In the order of the week.
    pub weekdays: Vec<Weekday>,
    /// What is closed of each day, in order; the whole day when empty.
    pub hours: Vec<Hours>,
    pub reason: Reason,
    pub message: Option<Words>,
    pub announced_on: Option<Date>,
    pub span: Span,
}

impl Closure {
    /// Whether something is closed on a day.
    pub fn on(&self, date: Date) -> bool {
        (self.from..=self.until).contains(&date) && self.on_weekday(date.weekday())
    }

    pub fn on_weekday(&self, weekday: Weekday) -> bool {
        self.weekdays.is_empty() || self.weekdays.contains(&weekday)
    }

    /// Whether it is meant for a programme: one that closes another programme is not.
    pub fn is_for(&self, programme: &ProgrammeId) -> bool {
        let of_other = |area: &Area| matches!(area, Area::Programme(id) if id != programme);
        !self.areas.iter().all(of_other)
    }

    /// Whether it is meant for the passages of a vehicle at a stop of its areas.
    pub fn concerns(&self, stop: &StopId, vehicle: &VehicleId) -> bool {
        !self.except.contains(stop) && (self.vehicles.is_empty() || self.vehicles.contains(vehicle))
    }

    /// What it leaves of the hours of a passage on a day on which it closes something.
    pub fn rest(&self, hours: Hours) -> Rest {
        if self.hours.is_empty() {
            return Rest::Nothing;
        }
        let rest = self.hours.iter().try_fold(hours, |rest, closed| rest.without(*closed));
        match rest {
            None => Rest::Nothing,
            Some(rest) if rest == hours => Rest::Whole,
            Some(rest) => Rest::Part(rest),
        }
    }
}

/// What a closure leaves of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    Nothing,
    Part(Hours),
    Whole,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strasbourg_to_colmar_is_a_little_more_than_60_km() {
        let strasbourg = Position { latitude: 48.5734, longitude: 7.7521 };
        let colmar = Position { latitude: 48.0794, longitude: 7.3585 };
        let distance = strasbourg.distance_km(colmar);
        assert!((62.0..=63.5).contains(&distance), "{distance}");
    }
}
