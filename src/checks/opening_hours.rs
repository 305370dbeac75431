//! Opening hours of places that do not move, week by week.

use std::collections::BTreeMap;

use crate::calendar::{Date, Datelike, Days, IsoWeek};
use crate::diagnostics::Diagnostic;
use crate::model::{CheckLevel, Itinerance, Stop};

use super::{Check, Scope, counted};

pub const CHECK: Check = Check {
    code: "weekly-opening-hours",
    level: CheckLevel::Warning,
    doc: "A place that does not move (`itinerance: Fixe`) is open as many hours a week as the target `weekly-opening-hours` \
          asks for. Closures and holidays count as closed. Weeks that lie only partly within the programme or within the \
          place's rules are left aside (fixed service points: at least 24 hours a week and place).",
    run: check,
};

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let Some(target) = scope.model.mandate.target(&scope.programme.id, "weekly-opening-hours") else { return Vec::new() };
    let Some(wanted) = target.value else { return Vec::new() };
    let stops = scope.service().published_stops().filter(|stop| stop.programme == scope.programme.id);
    stops.filter(|stop| stop.itinerance == Itinerance::Fixed).filter_map(|stop| below(scope, stop, wanted)).collect()
}

fn below(scope: &Scope, stop: &Stop, hours_wanted: f64) -> Option<Diagnostic> {
    let (first, last) = served(scope, stop)?;
    let mut minutes: BTreeMap<IsoWeek, u32> = BTreeMap::new();
    let mut monday = next_monday(first);
    while monday + Days::new(6) <= last {
        minutes.insert(IsoWeek::of(monday), 0);
        monday = monday + Days::new(7);
    }
    for passage in scope.schedule.of_stop(&stop.id).filter(|passage| passage.stop == stop.id && passage.takes_place()) {
        if let Some(open) = minutes.get_mut(&IsoWeek::of(passage.date)) {
            *open += passage.hours.minutes();
        }
    }
    let below: Vec<(&IsoWeek, f64)> =
        minutes.iter().map(|(week, open)| (week, f64::from(*open) / 60.0)).filter(|(_, open)| *open < hours_wanted).collect();
    if below.is_empty() {
        return None;
    }
    let list: Vec<String> = below.iter().map(|(week, open)| format!("{week} has {} ({} short)", hours(*open), hours(hours_wanted - open))).collect();
    let message = format!(
        "`{}` is open for less than {} in {} of {}: {}",
        stop.id,
        hours(hours_wanted),
        below.len(),
        counted(minutes.len(), "week"),
        list.join(", ")
    );
    let hint = "lengthen the hours in the rota, shorten a closure, or settle the gap with the funder";
    Some(Diagnostic::warning(CHECK.code, stop.span.clone(), message).hint(hint))
}

/// First and last day on which the rules of the stop hold, within the programme.
fn served(scope: &Scope, stop: &Stop) -> Option<(Date, Date)> {
    let rules = || scope.service().rules.iter().filter(|rule| rule.stops.contains(&stop.id));
    let first = rules().map(|rule| rule.from).min()?.max(scope.programme.from);
    let last = rules().map(|rule| rule.until).max()?.min(scope.programme.until);
    let last = stop.withdrawn_on.and_then(|day| day.pred_opt()).map_or(last, |day| day.min(last));
    Some((first, last))
}

/// The day itself if it is a Monday.
fn next_monday(date: Date) -> Date {
    date + Days::new(u64::from((7 - date.weekday().num_days_from_monday()) % 7))
}

/// `24 h`, `21 h 30`
fn hours(hours: f64) -> String {
    let whole = hours.trunc();
    match ((hours - whole) * 60.0).round() {
        0.0 => format!("{whole} h"),
        minutes => format!("{whole} h {minutes:02}"),
    }
}
