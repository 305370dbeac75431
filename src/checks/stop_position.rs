//! Stops without coordinates, and with exchanged ones.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Position, Stop, StopStatus};
use crate::words::{Value, message};

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::StopPosition, level: CheckLevel::Warning, look: Look::Whole(check) };

/// A programme's stops lie nearer to each other than this.
const APART_KM_MIN: f64 = 300.0;

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let own =
        |stop: &&Stop| stop.programme == scope.programme.id && stop.status == StopStatus::Validated;
    let stops: Vec<&Stop> = scope.service().stops.values().filter(own).collect();
    let middle = middle(&stops.iter().filter_map(|stop| stop.position).collect::<Vec<_>>());
    let say = |stop: &&Stop| {
        let Some(position) = stop.position else {
            let message = message!("stop-position", stop = stop.id.as_str());
            return Some(Diagnostic::new(CHECK.code, stop.span.clone(), message));
        };
        // What spreadsheets write of an empty cell; it is in the sea off Africa.
        if position.latitude.abs().max(position.longitude.abs()) < 0.001 {
            let message = message!("stop-position-zero", stop = stop.id.as_str());
            return Some(Diagnostic::new(CHECK.code, stop.span.clone(), message));
        }
        let exchanged = Position { latitude: position.longitude, longitude: position.latitude };
        let (apart, else_apart) = (position.distance_km(middle?), exchanged.distance_km(middle?));
        let message = message!(
            "stop-position-exchanged",
            stop = stop.id.as_str(),
            kilometres = Value::Decimal(format!("{apart:.0}")),
            latitude = exchanged.latitude.to_string(),
            longitude = exchanged.longitude.to_string(),
        );
        (apart > APART_KM_MIN && else_apart <= APART_KM_MIN)
            .then(|| Diagnostic::new(CHECK.code, stop.span.clone(), message))
    };
    stops.iter().filter_map(say).collect()
}

/// Where most of the stops are: the median of their latitudes and of their longitudes. Two stops
/// cannot outvote each other.
fn middle(positions: &[Position]) -> Option<Position> {
    let median = |of: fn(&Position) -> f64| {
        let mut values: Vec<f64> = positions.iter().map(of).collect();
        let middle = values.len() / 2;
        Some(*values.select_nth_unstable_by(middle, f64::total_cmp).1)
    };
    if positions.len() < 3 {
        return None;
    }
    Some(Position {
        latitude: median(|position| position.latitude)?,
        longitude: median(|position| position.longitude)?,
    })
}
