//! Programmes and organisations.

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::sync::Arc;

use crate::calendar::{Date, HolidayCalendar, OpenOn, SchoolCalendar};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{Area, Organisation, Programme, Registry, Service};
use crate::records::holidays::{SchoolZone, WorkedHoliday};
use crate::records::notation::{Id, Notation, Several};
use crate::records::{Filed, OrganisationRecord, ProgrammeRecord, Records};
use crate::words::message;

use super::contact::country_of;
use super::memory::Memory;
use super::{Reader, Referred, area, insert};

/// The school holidays of each zone, in the order of the records.
#[derive(Default)]
struct School(Vec<(SchoolZone, (Date, Date))>);

impl School {
    fn spans(&self, zone: &SchoolZone) -> Vec<(Date, Date)> {
        self.0.iter().filter(|(of, _)| of == zone).map(|(_, span)| *span).collect()
    }
}

impl Reader {
    pub(super) fn programmes(
        &mut self,
        records: &Records,
        service: &mut Service,
        memory: &mut Memory,
    ) {
        let school = self.school_holidays(records);
        let programmes = records.programmes.iter().filter_map(|filed| {
            let programme = self.programme(filed, &school)?;
            let before =
                memory.programmes.shared(&programme.id).filter(|before| ***before == programme);
            Some(before.cloned().unwrap_or_else(|| Arc::new(programme)))
        });
        let (programmes, twice) =
            Registry::of(programmes.collect(), |programme| &programme.id, &memory.programmes);
        for programme in twice {
            self.twice(
                "programmes",
                programme.id.as_str(),
                programme.span.clone(),
                &programmes[&programme.id].span,
            );
        }
        (memory.programmes, service.programmes) = (programmes.clone(), programmes);
    }

    /// The school holidays of all zones.
    fn school_holidays(&mut self, records: &Records) -> School {
        let mut school = School::default();
        // A zone that cannot be read may be any.
        let wanted = records.programmes.iter().filter_map(|one| one.record.school_zone.as_ref());
        let wanted: Option<Vec<SchoolZone>> =
            wanted.map(|zone| SchoolZone::parse(zone.text.trim()).ok()).collect();
        let wanted = wanted.as_ref();
        let mut told = BTreeSet::new();
        for filed in &records.school_holidays {
            let (file, record) = (&filed.file, &filed.record);
            let zones = self.several(file, &record.zone);
            let is_ours = |zone: &SchoolZone| wanted.is_none_or(|wanted| wanted.contains(zone));
            if !zones.is_empty() && !zones.iter().any(is_ours) && told.insert(Arc::clone(file)) {
                let zone = record.zone.0.first().map_or("", |zone| zone.text.trim());
                let message = message!("school-holidays-unused", zone = zone);
                self.say(Code::SchoolHolidays, filed.span(), message);
            }
            let (from, until) = (self.read(file, &record.from), self.read(file, &record.until));
            let (Some(from), Some(until)) = (from, until) else { continue };
            if until < from {
                self.end_before_start(record.until.span(file), "school_holidays");
                continue;
            }
            school.0.extend(zones.into_iter().map(|zone| (zone, (from, until))));
        }
        school
    }

    /// On which holidays one works.
    pub(super) fn open_on(&mut self, file: &Arc<str>, written: &Several<WorkedHoliday>) -> OpenOn {
        let mut open = OpenOn::None;
        for worked in self.several(file, written) {
            match worked {
                WorkedHoliday::All => open = OpenOn::All,
                WorkedHoliday::None => {}
                WorkedHoliday::This(holiday) => open.add(holiday),
            }
        }
        open
    }

    fn programme(&mut self, filed: &Filed<ProgrammeRecord>, school: &School) -> Option<Programme> {
        let (file, record) = (&filed.file, &filed.record);
        let id = self.read(file, &record.id);
        let name = self.read(file, &record.name).map(|text| text.0);
        let summary = self.words(file, &record.summary);
        let operator = self.reference(file, &record.operator, Referred::Organisation);
        let from = self.read(file, &record.from);
        let until = self.read(file, &record.until);
        let short_name = self.text(file, record.short_name.as_ref()).or_else(|| name.clone());
        let reference = self.text(file, record.reference.as_ref());
        let zone = self.option(file, record.time_zone.as_ref()).unwrap_or(chrono_tz::Europe::Paris);
        let holidays =
            self.option(file, record.holidays.as_ref()).unwrap_or(HolidayCalendar::France);
        let holidays_span =
            record.holidays.as_ref().map_or_else(|| filed.span(), |written| written.span(file));
        // A zone that cannot be read has been reported, and is not missing.
        let school = record.school_zone.as_ref().map(|written| {
            let zone = self.read(file, written);
            zone.map_or_else(SchoolCalendar::default, |zone| {
                SchoolCalendar::new(zone.as_str().to_owned(), school.spans(&zone))
            })
        });
        let country = country_of(record);
        let phone = self.phone(file, record.phone.as_ref(), country);
        let phone_hours = self.optional_words(file, record.phone_hours.as_ref());
        let email = self.email(file, record.email.as_ref());
        let price = self.option(file, record.price.as_ref());
        let access = self.several(file, &record.access);
        let booking_page =
            record.booking_page.as_ref().and_then(|written| self.address(file, written, ""));
        let slot_minutes =
            self.option(file, record.slot_minutes.as_ref()).map_or(60, NonZeroU32::get);
        let travel_speed_max =
            self.option(file, record.travel_speed_max.as_ref()).unwrap_or(60).max(1);
        let color = self.text(file, record.color.as_ref());
        let fictional = self.option(file, record.fictional.as_ref()).unwrap_or(false);
        let mut checks = std::collections::BTreeMap::new();
        for (code, level) in &record.checks {
            if let Some(level) = self.read(file, level) {
                checks.insert(code.clone(), level);
            }
        }
        let (from, until) = (from?, until?);
        if until < from {
            self.end_before_start(record.until.span(file), "programmes");
            return None;
        }
        Some(Programme {
            id: id?.into(),
            name: name?,
            short_name: short_name?,
            summary: summary?,
            reference,
            operator: operator?.into(),
            from,
            until,
            zone,
            holidays,
            holidays_span,
            school,
            country,
            phone,
            phone_hours,
            email,
            price,
            access,
            booking_page,
            slot_minutes,
            travel_speed_max,
            color,
            fictional,
            checks,
            span: filed.span(),
        })
    }

    pub(super) fn organisations(&mut self, records: &Records, service: &mut Service) {
        for filed in &records.organisations {
            let Some(organisation) = self.organisation(filed) else { continue };
            let id = organisation.id.clone();
            let span = organisation.span.clone();
            if !insert(&mut service.organisations, &id, organisation) {
                let first = service.organisations[&id].span.clone();
                self.twice("organisations", id.as_str(), span, &first);
            }
        }
    }

    fn organisation(&mut self, filed: &Filed<OrganisationRecord>) -> Option<Organisation> {
        let (file, record) = (&filed.file, &filed.record);
        let id = self.read(file, &record.id);
        let name = self.read(file, &record.name).map(|text| text.0);
        let role = self.read(file, &record.role);
        let short_name = self.text(file, record.short_name.as_ref()).or_else(|| name.clone());
        let programmes = self.programmes_of(filed, &record.programmes);
        let address = self.text(file, record.address.as_ref());
        let phone = self.phone(file, record.phone.as_ref(), self.country);
        let email = self.email(file, record.email.as_ref());
        let website = self.text(file, record.website.as_ref());
        let siret = self.siret(file, record.siret.as_ref(), self.country);
        let director = self.text(file, record.director.as_ref());
        let former_ids = self.several(file, &record.former_ids);
        let follows = self.areas(file, &record.follows);
        Some(Organisation {
            id: id?.into(),
            name: name?,
            short_name: short_name?,
            role: role?,
            programmes,
            address,
            phone,
            email,
            website,
            siret,
            director,
            former_ids: former_ids.into_iter().map(Into::into).collect(),
            follows,
            span: filed.span(),
        })
    }

    fn areas(&mut self, file: &Arc<str>, follows: &Several<Id>) -> Vec<Area> {
        let mut areas = Vec::new();
        for written in &follows.0 {
            let text = written.text.trim();
            match area(&self.known, text) {
                Some(area) => areas.push(area),
                None => {
                    let span: Span = written.span(file);
                    let named = [
                        Referred::Territory,
                        Referred::Stop,
                        Referred::Commune,
                        Referred::Programme,
                    ];
                    let named = named.into_iter().find_map(|what| self.named(what, text));
                    let known = [
                        &self.known.stops,
                        &self.known.communes,
                        &self.known.territories,
                        &self.known.programmes,
                    ];
                    let words =
                        known.into_iter().flat_map(|names| names.iter()).map(String::as_str);
                    let message = message!("unknown-area", id = text);
                    let unknown = Diagnostic::new(Code::UnknownArea, span, message);
                    self.log.push(match named {
                        Some(id) => unknown.suggest(&id, [id.as_str()]),
                        None => unknown.suggest(text, words),
                    });
                }
            }
        }
        areas
    }
}
