//! How long a place is open, week by week, without what incidents took. Independent of what a
//! contract asks for.

use std::collections::BTreeMap;

use crate::calendar::{Date, Datelike, Days, IsoWeek};
use crate::model::{Incident, Programme, Service, Stop};

use super::{Passage, Schedule};

/// Minutes of opening in each week that lies wholly within the programme and the rules of the stop.
/// Closures and holidays are closed; hours that incidents took are taken off.
pub fn opening_minutes(
    service: &Service,
    schedule: &Schedule,
    stop: &Stop,
    programme: &Programme,
    incidents: &[Incident],
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
    for incident in incidents.iter().filter(|incident| incident.stop.as_ref() == Some(&stop.id)) {
        for (week, lost) in lost_minutes(schedule, stop, incident) {
            if let Some(open) = minutes.get_mut(&week) {
                *open = open.saturating_sub(lost);
            }
        }
    }
    minutes
}

/// The minutes that an incident took from the opening of a place, from its first day on: no day
/// loses more than it has.
pub fn lost_minutes(
    schedule: &Schedule,
    stop: &Stop,
    incident: &Incident,
) -> BTreeMap<IsoWeek, u32> {
    let mut lost = BTreeMap::new();
    let mut left = minutes_of(incident.hours_lost.unwrap_or_default());
    let is_hit = |passage: &&Passage| {
        let until = incident.until.is_none_or(|until| passage.date <= until);
        passage.stop == stop.id && passage.date >= incident.from && until && passage.takes_place()
    };
    for passage in schedule.of_stop(&stop.id).filter(is_hit) {
        let taken = passage.hours.minutes().min(left);
        left -= taken;
        if taken == 0 {
            break;
        }
        *lost.entry(IsoWeek::of(passage.date)).or_default() += taken;
    }
    lost
}

/// Hours with a fraction as minutes.
fn minutes_of(hours: f64) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the minutes of a year"
    )]
    let minutes = (hours * 60.0).round().clamp(0.0, 527_040.0) as u32;
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
