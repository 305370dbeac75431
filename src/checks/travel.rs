//! Whether the vehicle can be at the next stop in time.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{CheckLevel, Position, Stop};
use crate::schedule::Passage;
use crate::words::{Message, Value, message};

use super::tour::{Pair, Served, Tour};
use super::{Check, Look, Scope, some};

pub const CHECK: Check =
    Check { code: Code::Travel, level: CheckLevel::Warning, look: Look::Tours { odd, say } };

/// Positions are not measured more finely than this.
const DISTANCE_KM_MIN: f64 = 0.2;

fn odd(tour: &Tour) -> Vec<Pair> {
    if matches!(tour.served, Served::Place(_)) {
        return Vec::new();
    }
    let hurried = tour.legs.windows(2).filter(|legs| {
        let [before, after] = [&legs[0], &legs[1]]
            .map(|leg| (&**leg.passage, leg.stop.and_then(|stop| position(stop, leg.passage))));
        too_far(tour.speed_max, before, after).is_some()
    });
    hurried
        .map(|legs| Pair {
            earlier: Arc::clone(legs[0].passage),
            later: Arc::clone(legs[1].passage),
        })
        .collect()
}

fn say(scope: &Scope, odd: &[&Pair]) -> Vec<Diagnostic> {
    let speed_max = scope.programme.travel_speed_max;
    let mut ways: BTreeMap<(&Span, &Span, Message), Way> = BTreeMap::new();
    for Pair { earlier: before, later: after } in odd {
        let placed = [before, after].map(|passage| {
            let stop = scope.service().stops.get(&passage.stop);
            (&**passage, stop.and_then(|stop| position(stop, passage)))
        });
        let Some((minutes, distance_km)) = too_far(speed_max, placed[0], placed[1]) else {
            continue;
        };
        let message = message!(
            "travel",
            earlier = before.stop.as_str(),
            until = before.hours.end.format("%H:%M").to_string(),
            later = after.stop.as_str(),
            from = after.hours.start.format("%H:%M").to_string(),
            kilometres = Value::Decimal(format!("{distance_km:.1}")),
            minutes = minutes,
        );
        let way = ways
            .entry((after.said_at(), before.said_at(), message))
            .or_insert(Way { distance_km, days: Vec::new() });
        way.days.push(after.date);
    }
    let mut findings = Vec::new();
    for ((span, _, message), way) in ways {
        let message = message
            .with("count", way.days.len())
            .with("days", some(&way.days, 3))
            .with("speed", speed_max)
            .with("needed", minutes_needed(way.distance_km, speed_max));
        findings.push(Diagnostic::new(CHECK.code, span.clone(), message));
    }
    findings
}

fn minutes_needed(distance_km: f64, speed_max: u32) -> u32 {
    let minutes = (distance_km / f64::from(speed_max) * 60.0).ceil();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the range of a count"
    )]
    let minutes = minutes.clamp(0.0, 1e9) as u32;
    minutes
}

struct Way {
    distance_km: f64,
    days: Vec<Date>,
}

/// The minutes there are and the kilometres there would be to drive, where that is too fast to be
/// believed. Of passages that overlap the check of that name speaks.
fn too_far(
    speed_max: u32,
    (before, from): (&Passage, Option<Position>),
    (after, to): (&Passage, Option<Position>),
) -> Option<(u32, f64)> {
    let minutes = u32::try_from((after.start - before.end).num_minutes()).ok()?;
    let distance_km = from?.distance_km(to?);
    let reachable_km = f64::from(minutes) / 60.0 * f64::from(speed_max);
    (distance_km >= DISTANCE_KM_MIN && distance_km > reachable_km).then_some((minutes, distance_km))
}

fn position(stop: &Stop, passage: &Passage) -> Option<Position> {
    stop.position.filter(|_| passage.spot.is_none())
}
