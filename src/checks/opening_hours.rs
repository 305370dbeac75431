//! Opening hours of places that do not move, week by week.

use crate::calendar::IsoWeek;
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Itinerance, Stop};
use crate::schedule::opening_minutes;
use crate::words::{Message, message};

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
        .filter_map(|stop| below(scope, stop, wanted))
        .collect()
}

fn below(scope: &Scope, stop: &Stop, hours_wanted: f64) -> Option<Diagnostic> {
    let minutes = opening_minutes(scope.service(), scope.schedule, stop, scope.programme);
    let below = minutes
        .iter()
        .map(|(week, open)| (*week, f64::from(*open) / 60.0))
        .filter(|(_, open)| *open < hours_wanted);
    let say = |(week, open): (IsoWeek, f64)| {
        message!(
            "weekly-opening-hours-week",
            week = in_words(week),
            open = hours(open),
            short = hours(hours_wanted - open),
        )
    };
    let below: Vec<Message> = below.map(say).collect();
    if below.is_empty() {
        return None;
    }
    let message = message!(
        "weekly-opening-hours",
        stop = stop.id.as_str(),
        wanted = hours(hours_wanted),
        below = below.len(),
        weeks = minutes.len(),
        list = below,
    );
    Some(Diagnostic::new(CHECK.code, stop.span.clone(), message))
}

/// `24 h`, `21 h 30`
fn hours(hours: f64) -> String {
    let whole = hours.trunc();
    match ((hours - whole) * 60.0).round() {
        0.0 => format!("{whole} h"),
        minutes => format!("{whole} h {minutes:02}"),
    }
}
