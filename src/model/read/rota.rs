//! Rota rules, exceptions and closures.

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::sync::Arc;

use crate::calendar::{Date, Datelike, Hours, LocalTime, Weekday};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{
    Alteration, Area, Change, Closure, Exception, Place, PlacesLeft, Programme, ProgrammeId,
    Recurrence, Rule, Service, Stop, StopId, VehicleId,
};
use crate::records::notation::{Notation, Several, Written};
use crate::records::{ClosureRecord, ExceptionRecord, Filed, Records, RuleRecord};
use crate::words::{Message, message};

use super::memory::{Context, Memory};
use super::presence;
use super::{Reader, Referred};

impl Reader {
    pub(super) fn rules(&mut self, records: &Records, service: &mut Service, memory: &mut Memory) {
        let context = Context::of(self, service);
        let rules = memory
            .rule_files
            .again(self, &records.rota, context, |reader, filed| reader.rule(filed, service));
        let openings = presence::weekly_openings(service, &rules);
        (service.presences, service.rules) =
            rules.into_iter().partition(|rule| presence::is_presence(rule, &openings));
    }

    fn rule(&mut self, filed: &Filed<RuleRecord>, service: &Service) -> Option<Rule> {
        let (file, record) = (&filed.file, &filed.record);
        let mut stops = Vec::new();
        stops.extend(
            record
                .stop
                .iter()
                .map(|written| self.reference(file, written, Referred::Stop).map(StopId::from)),
        );
        for written in &record.stops.0 {
            stops.push(self.reference_of_list(file, written, Referred::Stop).map(StopId::from));
        }
        if stops.is_empty() {
            self.say(Code::MissingKey, filed.span(), message!("missing-key-rule-stop"));
        }
        let stops: Option<Vec<StopId>> = stops.into_iter().collect();
        let stop = stops.as_ref().and_then(|stops| service.stops.get(stops.first()?));
        let named = stop.and_then(|stop| self.programme_at(filed, stop, service));
        let programmes: Vec<&Programme> = stop
            .into_iter()
            .flat_map(|stop| service.programmes_of(stop))
            .filter(|programme| named.as_ref().is_none_or(|named| *named == programme.id))
            .collect();
        let programme = programmes.first().copied();
        let weekdays = self.several(file, &record.weekday);
        let hours = self.hours(file, &record.hours);
        if record.hours.0.is_empty() {
            self.say(Code::MissingKey, filed.span(), message!("missing-key-rule-hours"));
        }
        let from = self
            .option(file, record.from.as_ref())
            .or(programmes.iter().map(|programme| programme.from).min())
            .unwrap_or(Date::MIN);
        let until = self
            .option(file, record.until.as_ref())
            .or(programmes.iter().map(|programme| programme.until).max())
            .unwrap_or(Date::MAX);
        if until < from {
            let span = record
                .until
                .as_ref()
                .or(record.from.as_ref())
                .map_or_else(|| filed.span(), |written| written.span(file));
            self.end_before_start(span, "rota");
            return None;
        }
        let turns = record.stop.iter().count() + record.stops.0.len();
        let recurrence = self.recurrence(filed, weekdays, (from, until), turns);
        let open_on_holidays = self.open_on(file, &record.open_on_holidays);
        let school_holidays = self.option(file, record.school_holidays.as_ref());
        let slots = self.option(file, record.slots.as_ref());
        let slot_minutes = self.option(file, record.slot_minutes.as_ref());
        let vehicle = self.option(file, record.vehicle.as_ref()).map(Into::into);
        let operator = record.operator.as_ref();
        let operator = operator
            .and_then(|operator| self.reference(file, operator, Referred::Organisation))
            .map(Into::into);
        let offered = self.optional_words(file, record.service.as_ref());
        let note = self.optional_words(file, record.note.as_ref());
        let is_presence = record.operator.is_some() || record.service.is_some();
        if is_presence
            && (record.slots.is_some() || record.slot_minutes.is_some() || record.vehicle.is_some())
        {
            self.say(Code::RuleConflict, filed.span(), message!("rule-conflict-presence"));
            return None;
        }
        // Everything has been read and said by now, although the rule may belong to a stop that
        // cannot be read.
        let (stops, programme, recurrence) = (stops?, programme?, recurrence?);
        let slot_minutes = slot_minutes.map_or(programme.slot_minutes, NonZeroU32::get);
        self.clock_changes(filed, &recurrence, &hours, programme);
        if let (Some(written), None) = (&record.school_holidays, &programme.school) {
            let message = message!("missing-key-school-zone", programme = programme.id.as_str());
            self.say(Code::MissingKey, written.span(file), message);
        }
        (!hours.is_empty()).then_some(Rule {
            stops,
            programme: named,
            recurrence,
            hours,
            from,
            until,
            open_on_holidays,
            school_holidays,
            slots,
            slot_minutes,
            vehicle,
            operator,
            service: offered,
            note,
            span: filed.span(),
        })
    }

    /// Whose passages those of a rule are, where its stop has several programmes and it names one;
    /// else the day decides, and no two of them may serve the stop at one time.
    fn programme_at(
        &mut self,
        filed: &Filed<RuleRecord>,
        stop: &Stop,
        service: &Service,
    ) -> Option<ProgrammeId> {
        let (file, record) = (&filed.file, &filed.record);
        if let Some(written) = &record.programme {
            let id: ProgrammeId = self.reference(file, written, Referred::Programme)?.into();
            if !stop.is_of(&id) {
                let message = message!(
                    "other-programme-stop",
                    stop = stop.id.as_str(),
                    programme = id.as_str()
                );
                self.say(Code::OtherProgramme, written.span(file), message);
            }
            return Some(id);
        }
        let folder = filed.folder.as_deref();
        if let Some(id) = stop.programmes.iter().find(|id| Some(id.as_str()) == folder) {
            return Some(id.clone());
        }
        let within = |programme: &&Programme| {
            let is_over = |until: Option<&Written<Date>>| {
                until.and_then(|until| Date::parse(&until.text).ok())
            };
            is_over(record.until.as_ref()).is_none_or(|until| programme.from <= until)
                && is_over(record.from.as_ref()).is_none_or(|from| programme.until >= from)
        };
        let programmes: Vec<&Programme> = service.programmes_of(stop).filter(within).collect();
        let at_once = programmes.windows(2).any(|pair| pair[1].from <= pair[0].until);
        if at_once {
            self.say(Code::WhichProgramme, filed.span(), message!("which-programme"));
        }
        None
    }

    fn hours(&mut self, file: &Arc<str>, several: &Several<Hours>) -> Vec<Hours> {
        let mut hours: Vec<(Hours, &Written<Hours>)> = several
            .0
            .iter()
            .filter_map(|written| Some((written.read_of_list(file, &mut self.log)?, written)))
            .collect();
        hours.sort_by_key(|(hours, _)| *hours);
        for pair in hours.windows(2) {
            let ((earlier, _), (later, written)) = (&pair[0], &pair[1]);
            if later.start < earlier.end || earlier.over_midnight() {
                let message = message!(
                    "hours-overlap",
                    earlier = earlier.to_string(),
                    later = later.to_string()
                );
                self.say(Code::HoursOverlap, written.span(file), message);
            }
        }
        hours.into_iter().map(|(hours, _)| hours).collect()
    }

    fn recurrence(
        &mut self,
        filed: &Filed<RuleRecord>,
        weekdays: Vec<Weekday>,
        (from, until): (Date, Date),
        turns: usize,
    ) -> Option<Recurrence> {
        let (file, record) = (&filed.file, &filed.record);
        let listed = record.dates.0.iter();
        let listed: Vec<(Date, &Written<Date>)> = listed
            .filter_map(|written| Some((written.read_of_list(file, &mut self.log)?, written)))
            .collect();
        let weeks = self.several(file, &record.month_weeks);
        let every_weeks = self.option(file, record.every_weeks.as_ref());
        let anchor = self.option(file, record.anchor.as_ref());
        if !record.dates.0.is_empty() {
            if !record.weekday.0.is_empty()
                || !record.month_weeks.0.is_empty()
                || every_weeks.is_some()
            {
                self.say(Code::RuleConflict, filed.span(), message!("rule-conflict-dates"));
                return None;
            }
            self.listed(file, &listed, from, until);
            let unique: BTreeSet<_> = listed.iter().map(|(date, _)| *date).collect();
            return Some(Recurrence::Dates(unique.into_iter().collect()));
        }
        if record.weekday.0.is_empty() {
            self.say(Code::RuleConflict, filed.span(), message!("rule-conflict-no-day"));
            return None;
        }
        let weekdays = in_order(weekdays);
        if !record.month_weeks.0.is_empty() {
            if every_weeks.is_some_and(|n| n > 1) {
                self.say(Code::RuleConflict, filed.span(), message!("rule-conflict-weeks"));
                return None;
            }
            let weeks: BTreeSet<_> = weeks.into_iter().collect();
            return Some(Recurrence::Monthly { weekdays, weeks: weeks.into_iter().collect() });
        }
        let every_weeks = every_weeks.unwrap_or(1);
        if every_weeks == 0 {
            self.say(Code::RuleConflict, filed.span(), message!("rule-conflict-no-rhythm"));
            return None;
        }
        let is_counted = every_weeks > 1 || turns > 1;
        if record.anchor.is_none() && is_counted && record.from.is_none() {
            let place = record.every_weeks.as_ref();
            let place = place.map_or_else(|| filed.span(), |written| written.span(file));
            self.say(Code::RuleConflict, place, message!("rule-conflict-anchor"));
            return None;
        }
        Some(Recurrence::Weekly { weekdays, every_weeks, anchor: anchor.unwrap_or(from) })
    }

    /// A listed date on which the rule does not hold would be left out. Years are mistyped more
    /// often than days.
    fn listed(
        &mut self,
        file: &Arc<str>,
        listed: &[(Date, &Written<Date>)],
        from: Date,
        until: Date,
    ) {
        let within = from..=until;
        for (date, written) in listed.iter().filter(|(date, _)| !within.contains(date)) {
            let message = message!("date-outside-rule", date = *date, from = from, until = until);
            let meant = [1, -1, 2, -2].into_iter().find_map(|years| {
                date.with_year(date.year() + years).filter(|date| within.contains(date))
            });
            let said = Diagnostic::new(Code::DateOutsideRule, written.span(file), message);
            self.log.push(match meant {
                Some(meant) => {
                    let year = meant.year().to_string();
                    said.hint(message!("date-outside-rule-hint-year", year = year))
                }
                None => said,
            });
        }
    }

    /// 02:30 does not exist on the last Sunday of March and exists twice on that of October: single
    /// dates are looked at here.
    fn clock_changes(
        &mut self,
        filed: &Filed<RuleRecord>,
        recurrence: &Recurrence,
        hours: &[Hours],
        programme: &Programme,
    ) {
        let Recurrence::Dates(dates) = recurrence else { return };
        let span = filed
            .record
            .hours
            .0
            .first()
            .map_or_else(|| filed.span(), |written| written.span(&filed.file));
        for date in dates {
            for hours in hours {
                self.clock_change(span.clone(), *date, *hours, programme);
            }
        }
    }

    fn clock_change(&mut self, span: Span, date: Date, hours: Hours, programme: &Programme) {
        let end_date = if hours.over_midnight() { date.succ_opt().unwrap_or(date) } else { date };
        for (date, time) in [(date, hours.start), (end_date, hours.end)] {
            let written = time.format("%H:%M").to_string();
            let message = match LocalTime::of(programme.zone, date, time) {
                LocalTime::Exact(_) => continue,
                LocalTime::Skipped(_) => {
                    message!("clock-change-skipped", time = written, date = date)
                }
                LocalTime::Twice(_) => message!("clock-change-twice", time = written, date = date),
            };
            self.say(Code::ClockChange, span.clone(), message);
        }
    }

    pub(super) fn exceptions(
        &mut self,
        records: &Records,
        service: &mut Service,
        memory: &mut Memory,
    ) {
        let context = Context::of(self, service);
        service.exceptions =
            memory.exception_files.again(self, &records.exceptions, context, |reader, filed| {
                reader.exception(filed, service)
            });
    }

    fn exception(
        &mut self,
        filed: &Filed<ExceptionRecord>,
        service: &Service,
    ) -> Option<Exception> {
        let (file, record) = (&filed.file, &filed.record);
        let stop: Option<StopId> =
            self.reference(file, &record.stop, Referred::Stop).map(Into::into);
        let date = self.read(file, &record.date);
        let change = self.read(file, &record.change);
        let at = self.option(file, record.at.as_ref());
        let to_date = self.option(file, record.to_date.as_ref());
        let to_hours = self.option(file, record.to_hours.as_ref());
        let to_stop: Option<StopId> = record
            .to_stop
            .as_ref()
            .and_then(|stop| self.reference(file, stop, Referred::Stop))
            .map(Into::into);
        let to_place = self.text(file, record.to_place.as_ref());
        let slots = self.option(file, record.slots.as_ref());
        let reason = self.read(file, &record.reason);
        let message = self.optional_words(file, record.message.as_ref());
        let announced_on = self.option(file, record.announced_on.as_ref());
        let is_confirmed = self.option(file, record.confirmed.as_ref()).unwrap_or(false);
        let place = to_stop.map(Place::Stop).or(to_place.map(Place::Spot));
        let no_place = record.to_stop.is_none() && record.to_place.is_none();
        let (stop, date, change) = (stop?, date?, change?);
        let mut incomplete = |message: Message| {
            self.say(Code::ExceptionIncomplete, record.change.span(file), message);
        };
        let alteration = match change {
            Change::Cancelled => {
                if to_date.is_some() || to_hours.is_some() || place.is_some() {
                    incomplete(message!("exception-incomplete-cancelled"));
                }
                Alteration::Cancelled
            }
            Change::Added => match to_hours {
                Some(hours) => Alteration::Added { hours, slots, place },
                None => {
                    if record.to_hours.is_none() {
                        incomplete(message!("exception-incomplete-added"));
                    }
                    return None;
                }
            },
            Change::Moved if record.to_date.is_none() && record.to_hours.is_none() && no_place => {
                incomplete(message!("exception-incomplete-moved"));
                return None;
            }
            Change::Retimed if record.to_hours.is_none() => {
                incomplete(message!("exception-incomplete-retimed"));
                return None;
            }
            Change::Relocated if no_place => {
                incomplete(message!("exception-incomplete-relocated"));
                return None;
            }
            Change::Moved | Change::Retimed | Change::Relocated => {
                Alteration::Changed { change, date: to_date, hours: to_hours, place, slots }
            }
        };
        let programme = service.stops.get(&stop).map(|stop| service.programme_on(stop, date));
        if let (Some(programme), Some(hours)) = (programme, to_hours) {
            let span =
                record.to_hours.as_ref().map_or_else(|| filed.span(), |written| written.span(file));
            self.clock_change(span, to_date.unwrap_or(date), hours, programme);
        }
        Some(Exception {
            stop,
            date,
            at,
            alteration,
            reason: reason?,
            message,
            announced_on,
            is_confirmed,
            span: filed.span(),
        })
    }

    pub(super) fn free_places(
        &mut self,
        records: &Records,
        service: &mut Service,
        memory: &mut Memory,
    ) {
        let context = Context::of(self, service);
        service.free_places =
            memory.free_places_files.again(self, &records.free_places, context, |reader, filed| {
                let (file, record) = (&filed.file, &filed.record);
                let stop = reader.reference(file, &record.stop, Referred::Stop);
                let date = reader.read(file, &record.date);
                let at = reader.option(file, record.at.as_ref());
                let places = reader.read(file, &record.places);
                Some(PlacesLeft {
                    stop: stop?.into(),
                    date: date?,
                    at,
                    places: places?,
                    span: filed.span(),
                })
            });
    }

    pub(super) fn closures(
        &mut self,
        records: &Records,
        service: &mut Service,
        memory: &mut Memory,
    ) {
        let context = Context::of(self, service);
        service.closures =
            memory.closure_files.again(self, &records.closures, context, |reader, filed| {
                reader.closure(filed, service)
            });
    }

    fn closure(&mut self, filed: &Filed<ClosureRecord>, service: &Service) -> Option<Closure> {
        let (file, record) = (&filed.file, &filed.record);
        let from = self.read(file, &record.from);
        let until = self.option(file, record.until.as_ref());
        let weekdays = in_order(self.several(file, &record.weekday));
        let hours = self.hours(file, &record.hours);
        let is_timed = hours.len() == record.hours.0.len();
        let except = self.references(file, &record.except_stop, Referred::Stop);
        let vehicles = self.several(file, &record.vehicle);
        let vehicles = vehicles.into_iter().map(VehicleId::from).collect();
        let reason = self.read(file, &record.reason);
        let message = self.optional_words(file, record.message.as_ref());
        let announced_on = self.option(file, record.announced_on.as_ref());
        let mut areas: Vec<Area> = self
            .references(file, &record.stop, Referred::Stop)
            .into_iter()
            .map(Area::Stop)
            .collect();
        areas.extend(
            record
                .commune
                .0
                .iter()
                .filter_map(|written| self.reference_of_list(file, written, Referred::Commune))
                .map(Area::Commune),
        );
        areas.extend(
            self.references(file, &record.territory, Referred::Territory)
                .into_iter()
                .map(Area::Territory),
        );
        let nothing_named = record.stop.0.is_empty()
            && record.commune.0.is_empty()
            && record.territory.0.is_empty();
        if nothing_named {
            areas.extend(
                self.programme_of(filed, record.programme.as_ref(), service).map(Area::Programme),
            );
        }
        let (from, reason) = (from?, reason?);
        let until = until.unwrap_or(from);
        if until < from {
            let span =
                record.until.as_ref().map_or_else(|| filed.span(), |written| written.span(file));
            self.end_before_start(span, "closures");
            return None;
        }
        // Without hours that can be read it would close the whole day.
        is_timed.then(|| Closure {
            areas,
            except,
            vehicles,
            from,
            until,
            weekdays,
            hours,
            reason,
            message,
            announced_on,
            span: filed.span(),
        })
    }
}

/// Each day once, in the order of the week.
fn in_order(mut weekdays: Vec<Weekday>) -> Vec<Weekday> {
    weekdays.sort_by_key(Weekday::num_days_from_monday);
    weekdays.dedup();
    weekdays
}
