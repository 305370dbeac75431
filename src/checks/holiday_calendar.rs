//! Public holidays of another place than the programme's, and work on holidays that are none.

use chrono::Offset;

use crate::calendar::{Date, Days, Holiday, HolidayCalendar, OpenOn, Zone};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{CheckLevel, Commune, Programme, StopStatus};
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::HolidayCalendar, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let mut findings: Vec<Diagnostic> = elsewhere(scope).into_iter().collect();
    if scope.programme.holidays != HolidayCalendar::None {
        findings.extend(no_holidays(scope));
    }
    findings
}

/// The calendar of another place than that of the communes served or of the time zone. A programme
/// that serves both sides of a border chooses one of them.
fn elsewhere(scope: &Scope) -> Option<Diagnostic> {
    let programme = scope.programme;
    let calendar = programme.holidays;
    if calendar == HolidayCalendar::None {
        return None;
    }
    let say = |message| Diagnostic::new(CHECK.code, programme.holidays_span.clone(), message);
    if let Some((commune, of_commune)) = other_commune(scope).filter(|_| calendar.is_french()) {
        return Some(say(message!(
            "holiday-calendar-commune",
            holidays = calendar.code(),
            commune = commune.name.as_str(),
            code = commune.code.as_str(),
            instead = of_commune.code(),
        )));
    }
    let there: Vec<HolidayCalendar> = HolidayCalendar::of_zone(programme.zone).collect();
    if there.is_empty() || there.contains(&calendar) || is_same_clock(programme) {
        return None;
    }
    // Where the zone may have been left out, it is more likely wrong than the calendar.
    if let (Zone::Europe__Paris, Some(zone)) = (programme.zone, calendar.zones().first()) {
        return Some(say(message!(
            "holiday-calendar-time",
            holidays = calendar.code(),
            zone = programme.zone.name(),
            instead = zone.name(),
        )));
    }
    let codes: Vec<String> = there.iter().map(|there| format!("`{}`", there.code())).collect();
    Some(say(message!(
        "holiday-calendar-zone",
        holidays = calendar.code(),
        zone = programme.zone.name(),
        instead = codes,
    )))
}

/// The first commune served with its calendar, where no commune keeps that of the programme.
fn other_commune<'a>(scope: &'a Scope) -> Option<(&'a Commune, HolidayCalendar)> {
    let communes = || served(scope).filter_map(|commune| Some((commune, of(commune)?)));
    if communes().any(|(_, calendar)| calendar == scope.programme.holidays) {
        return None;
    }
    communes().next()
}

fn of(commune: &Commune) -> Option<HolidayCalendar> {
    HolidayCalendar::of_insee(commune.code.as_str())
}

fn served<'a>(scope: &'a Scope) -> impl Iterator<Item = &'a Commune> {
    let stops = scope.service().stops.values();
    let own = stops
        .filter(|stop| stop.is_of(&scope.programme.id) && stop.status == StopStatus::Validated);
    own.map(|stop| scope.service().commune_of(stop))
}

/// The zone that is taken where none is written, with the clock of the calendar's own zone.
fn is_same_clock(programme: &Programme) -> bool {
    let offset = |zone: Zone, date: Date| {
        let noon = date.and_hms_opt(12, 0, 0)?;
        Some(chrono::TimeZone::offset_from_utc_datetime(&zone, &noon).fix())
    };
    programme.zone == Zone::Europe__Paris
        && programme.holidays.zones().iter().any(|zone| {
            [0, 182].into_iter().all(|later| {
                let date = programme.from + Days::new(later);
                offset(*zone, date) == offset(programme.zone, date)
            })
        })
}

/// Stops and rules that work on a day which is no holiday of the programme.
fn no_holidays(scope: &Scope) -> Vec<Diagnostic> {
    let service = scope.service();
    let mut findings = Vec::new();
    let mut look = |open: &OpenOn, span: &Span| {
        let OpenOn::These(holidays) = open else { return };
        findings.extend(holidays.iter().filter_map(|holiday| idle(scope, *holiday, span)));
    };
    for stop in service.stops.values().filter(|stop| stop.is_of(&scope.programme.id)) {
        look(&stop.open_on_holidays, &stop.span);
    }
    for rule in &service.rules {
        let stop = rule.stops.first().and_then(|id| service.stops.get(id));
        if stop.is_some_and(|stop| stop.is_of(&scope.programme.id)) {
            look(&rule.open_on_holidays, &rule.span);
        }
    }
    findings
}

fn idle(scope: &Scope, holiday: Holiday, span: &Span) -> Option<Diagnostic> {
    let calendar = scope.programme.holidays;
    let message = message!(
        "holiday-calendar-idle",
        holiday = holiday.key(),
        holidays = calendar.code(),
        days = calendar.holidays().iter().map(|of| format!("`{}`", of.key())).collect::<Vec<_>>(),
    );
    (!calendar.knows(holiday)).then(|| Diagnostic::new(CHECK.code, span.clone(), message))
}
