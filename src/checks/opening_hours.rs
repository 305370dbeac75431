//! Opening hours of places that do not move, week by week.

use crate::calendar::IsoWeek;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{CheckLevel, Itinerance, Measured, Stop, Target};
use crate::schedule::{lost_minutes, opening_minutes};
use crate::words::{Message, message};

use super::terms::article_of;
use super::{Check, Look, Scope, in_words};

pub const CHECK: Check =
    Check { code: Code::WeeklyOpeningHours, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let Some(target) = scope.model.mandate.target(&scope.programme.id, "weekly-opening-hours")
    else {
        return Vec::new();
    };
    let Some(wanted) = target.value else { return Vec::new() };
    let stops = scope.service().published_stops().filter(|stop| stop.is_of(&scope.programme.id));
    stops
        .filter(|stop| stop.itinerance == Itinerance::Fixed)
        .filter_map(|stop| below(scope, target, stop, wanted))
        .collect()
}

fn below(scope: &Scope, target: &Target, stop: &Stop, hours_wanted: f64) -> Option<Diagnostic> {
    let incidents = &scope.model.mandate.incidents;
    let minutes =
        opening_minutes(scope.service(), scope.schedule, stop, scope.programme, incidents);
    let below = minutes
        .iter()
        .map(|(week, open)| (*week, f64::from(*open) / 60.0))
        .filter(|(_, open)| *open < hours_wanted);
    let first = below.clone().next().map(|(week, _)| week);
    let say = |(week, open): (IsoWeek, f64)| {
        message!(
            "weekly-opening-hours-week",
            week = in_words(week),
            open = hours(open),
            short = hours(hours_wanted - open),
        )
    };
    let below: Vec<Message> = below.map(say).collect();
    let first = first?;
    let message = message!(
        "weekly-opening-hours",
        stop = stop.id.as_str(),
        wanted = hours(hours_wanted),
        below = below.len(),
        weeks = minutes.len(),
        list = below,
        article = article_of(target, Measured::OpeningHours, scope),
    );
    Some(Diagnostic::new(CHECK.code, cause(scope, stop, &first).clone(), message))
}

/// The closure or exception that takes hours from a week, or the incident; the rule of its first
/// day where none does; the place where it is never open.
fn cause<'a>(scope: &'a Scope, stop: &'a Stop, week: &IsoWeek) -> &'a Span {
    let there =
        || scope.schedule.of_stop(&stop.id).filter(|passage| IsoWeek::of(passage.date) == *week);
    let noticed = there().find(|passage| passage.notice.is_some());
    let incidents = &scope.model.mandate.incidents;
    let mut here = incidents.iter().filter(|incident| incident.stop.as_ref() == Some(&stop.id));
    let taker = here.find(|one| lost_minutes(scope.schedule, stop, one).contains_key(week));
    if let (None, Some(taker)) = (&noticed, taker) {
        return &taker.span;
    }
    noticed.or_else(|| there().next()).map_or(&stop.span, |passage| passage.said_at())
}

/// `24 h`, `21 h 30`
fn hours(hours: f64) -> String {
    let whole = hours.trunc();
    match ((hours - whole) * 60.0).round() {
        0.0 => format!("{whole} h"),
        minutes => format!("{whole} h {minutes:02}"),
    }
}
