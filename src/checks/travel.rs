//! Whether the vehicle can be at the next stop in time.

use std::collections::BTreeMap;

use crate::calendar::Date;
use crate::diagnostics::{Diagnostic, Span};
use crate::model::{CheckLevel, Position};
use crate::schedule::Passage;

use super::overlap::{Served, by_vehicle};
use super::{Check, Scope, counted, some};

pub const CHECK: Check = Check {
    code: "travel",
    level: CheckLevel::Warning,
    doc: "Between two passages of one vehicle there is time for the way: its length as the crow flies over the time between \
          them stays within the programme's `travel_speed_max` (60 km/h when left out). Passages without a known position, \
          and ways of under 200 metres, are left aside.",
    run: check,
};

/// Positions are not measured more finely than this.
const DISTANCE_KM_MIN: f64 = 0.2;

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let speed_max = f64::from(scope.programme.travel_speed_max);
    let mut found: BTreeMap<_, (String, String, Vec<Date>)> = BTreeMap::new();
    for (served, passages) in by_vehicle(scope) {
        if matches!(served, Served::Place(_)) {
            continue;
        }
        for pair in passages.windows(2) {
            let (before, after) = (pair[0], pair[1]);
            let (Some(from), Some(to)) = (position(scope, before), position(scope, after)) else { continue };
            // Where they overlap, the check of that name speaks.
            let minutes = (after.start - before.end).num_minutes();
            let distance_km = distance_km(from, to);
            if minutes < 0 || distance_km < DISTANCE_KM_MIN {
                continue;
            }
            let minutes_needed = distance_km / speed_max * 60.0;
            #[expect(clippy::cast_precision_loss, reason = "minutes between two passages stay far below 2^53")]
            if minutes_needed <= minutes as f64 {
                continue;
            }
            let message = format!(
                "from `{}` (until {}) to `{}` (from {}) there are {minutes} minutes for {distance_km:.1} km",
                before.stop,
                before.hours.end.format("%H:%M"),
                after.stop,
                after.hours.start.format("%H:%M"),
            );
            let hint =
                format!("at {speed_max} km/h the way takes {:.0} minutes; look at the hours and the positions of both stops", minutes_needed.ceil());
            let days = found.entry((after.said_at(), before.said_at(), message.clone())).or_insert((message, hint, Vec::new()));
            days.2.push(after.date);
        }
    }
    let say = |((span, _, _), (message, hint, days)): ((&Span, &Span, String), (String, String, Vec<Date>))| {
        let message = format!("{message}, on {}: {}", counted(days.len(), "day"), some(&days, 3));
        Diagnostic::warning(CHECK.code, span.clone(), message).hint(hint)
    };
    found.into_iter().map(say).collect()
}

fn position(scope: &Scope, passage: &Passage) -> Option<Position> {
    let stop = scope.service().stops.get(&passage.stop)?;
    stop.position.filter(|_| passage.spot.is_none())
}

/// Great-circle distance (haversine) on a sphere of the Earth's mean radius.
fn distance_km(from: Position, to: Position) -> f64 {
    const EARTH_RADIUS_KM: f64 = 6371.0;
    let (latitude, other) = (from.latitude.to_radians(), to.latitude.to_radians());
    let north = ((other - latitude) / 2.0).sin();
    let east = ((to.longitude - from.longitude).to_radians() / 2.0).sin();
    let chord = north * north + latitude.cos() * other.cos() * east * east;
    2.0 * EARTH_RADIUS_KM * chord.sqrt().min(1.0).asin()
}
