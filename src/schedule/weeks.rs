//! How long a place is open, week by week. Knows nothing of what a contract asks for.

use std::collections::BTreeMap;

use crate::calendar::{Date, Datelike, Days, IsoWeek};
use crate::model::{Programme, Service, Stop};

use super::Schedule;

/// Minutes of opening in each week that lies wholly within the programme and the rules of the stop.
/// Closures and holidays are closed.
pub fn opening_minutes(
    service: &Service,
    schedule: &Schedule,
    stop: &Stop,
    programme: &Programme,
) -> BTreeMap<IsoWeek, u32> {
    let mut minutes = BTreeMap::new();
    let Some((first, last)) = served(service, stop, programme) else { return minutes };
    let mut monday = next_monday(first);
    while monday + Days::new(6) <= last {
        minutes.insert(IsoWeek::of(monday), 0);
        monday = monday + Days::new(7);
    }
    for passage in schedule.of_stop(&stop.id).filter(|passage| {
        passage.stop == stop.id && passage.programme == programme.id && passage.takes_place()
    }) {
        if let Some(open) = minutes.get_mut(&IsoWeek::of(passage.date)) {
            *open += passage.hours.minutes();
        }
    }
    minutes
}

/// First and last day on which the rules of the stop hold, within the programme.
fn served(service: &Service, stop: &Stop, programme: &Programme) -> Option<(Date, Date)> {
    let rules = || service.rules.iter().filter(|rule| rule.stops.contains(&stop.id));
    let first = rules().map(|rule| rule.from).min()?.max(programme.from);
    let last = rules().map(|rule| rule.until).max()?.min(programme.until);
    let last = stop.withdrawn_on.and_then(|day| day.pred_opt()).map_or(last, |day| day.min(last));
    Some((first, last))
}

/// The day itself if it is a Monday.
fn next_monday(date: Date) -> Date {
    date + Days::new(u64::from((7 - date.weekday().num_days_from_monday()) % 7))
}
