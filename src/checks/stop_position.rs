//! Stops without coordinates, with exchanged ones, with a sign lost, and far from everything.

use std::collections::HashMap;

use crate::contact::Country;
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, CommuneCode, Position, Stop, StopId, StopStatus};
use crate::words::{Message, Value, message};

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::StopPosition, level: CheckLevel::Warning, look: Look::Whole(check) };

/// Nearer than this to another stop, or to where most of them are, no stop is odd.
const APART_KM_MIN: f64 = 60.0;

/// Farther from the middle than so many times what half of the stops are.
const APART_TIMES: f64 = 4.0;

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let own =
        |stop: &&Stop| stop.is_of(&scope.programme.id) && stop.status == StopStatus::Validated;
    let stops: Vec<&Stop> = scope.service().stops.values().filter(own).collect();
    let others = Others::of(&stops);
    let say = |stop: &&Stop| {
        let message = match stop.position {
            None => message!("stop-position", stop = stop.id.as_str()),
            // What spreadsheets write of an empty cell; it is in the sea off Africa.
            Some(Position { latitude, longitude })
                if latitude.abs().max(longitude.abs()) < 0.001 =>
            {
                message!("stop-position-zero", stop = stop.id.as_str())
            }
            Some(position) => far(scope, stop, position, &others)?,
        };
        Some(Diagnostic::new(CHECK.code, stop.span.clone(), message))
    };
    stops.iter().filter_map(say).collect()
}

/// A position out of the country or far from all other stops, with the slip that would explain it.
fn far(scope: &Scope, stop: &Stop, position: Position, others: &Others) -> Option<Message> {
    let in_country = land(scope, stop);
    let apart = others.apart(position);
    let is_outside = in_country.is_some_and(|land| !land.holds(position));
    if !is_outside && apart.is_none() {
        return far_in_commune(scope, stop, position, others);
    }
    let is_better = |position: &Position| {
        in_country.is_none_or(|land| land.holds(*position)) && others.apart(*position).is_none()
    };
    let Position { latitude, longitude } = position;
    let exchanged = Position { latitude: longitude, longitude: latitude };
    let west = Position { latitude, longitude: -longitude };
    let south = Position { latitude: -latitude, longitude };
    let (better, is_exchanged) = [(exchanged, true), (west, false), (south, false)]
        .into_iter()
        .find(|(position, _)| is_better(position) && (is_outside || others.are_known()))
        .unzip();
    let id = stop.id.as_str();
    Some(match (better, is_exchanged, apart) {
        (Some(better), Some(true), Some(apart)) => message!(
            "stop-position-exchanged",
            stop = id,
            kilometres = kilometres(apart),
            latitude = better.latitude.to_string(),
            longitude = better.longitude.to_string(),
        ),
        (Some(better), Some(true), None) => message!(
            "stop-position-exchanged-country",
            stop = id,
            latitude = better.latitude.to_string(),
            longitude = better.longitude.to_string(),
        ),
        (Some(better), _, _) => message!(
            "stop-position-sign",
            stop = id,
            latitude = better.latitude.to_string(),
            longitude = better.longitude.to_string(),
        ),
        (None, _, Some(apart)) => {
            message!("stop-position-far", stop = id, kilometres = kilometres(apart))
        }
        (None, _, None) => message!(
            "stop-position-abroad",
            stop = id,
            commune = scope.service().commune_of(stop).name.as_str(),
        ),
    })
}

/// Farther than this from its commune, no place is in it; those of Guyane are larger.
const COMMUNE_KM_MAX: f64 = 30.0;

/// A position that cannot be in the stop's commune: far from where that is, or from its other
/// stops.
fn far_in_commune(
    scope: &Scope,
    stop: &Stop,
    position: Position,
    others: &Others,
) -> Option<Message> {
    let commune = scope.service().commune_of(stop);
    land(scope, stop).filter(|_| !stop.commune.as_str().starts_with("973"))?;
    if let Some(middle) = commune.position {
        let apart = position.distance_km(middle);
        return (apart > COMMUNE_KM_MAX).then(|| {
            message!(
                "stop-position-commune",
                stop = stop.id.as_str(),
                commune = commune.name.as_str(),
                kilometres = kilometres(apart)
            )
        });
    }
    let there = others.by_commune.get(&stop.commune)?;
    let away = || there.iter().filter(|(id, _)| **id != stop.id);
    if away().any(|(_, other)| position.distance_km(*other) <= COMMUNE_KM_MAX) {
        return None;
    }
    let mut apart: Vec<(f64, &StopId, Position)> =
        away().map(|(id, other)| (position.distance_km(*other), *id, *other)).collect();
    apart.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (nearest, other, place) = apart.first().copied()?;
    // Of two that are apart the one that is farther from all others is reported.
    let is_odd = match (&apart[..], others.middle) {
        ([_], Some((middle, _))) => position.distance_km(middle) > place.distance_km(middle),
        ([_], None) => stop.id > *other,
        _ => apart.windows(2).all(|pair| pair[0].2.distance_km(pair[1].2) <= COMMUNE_KM_MAX),
    };
    is_odd.then(|| {
        message!(
            "stop-position-siblings",
            stop = stop.id.as_str(),
            other = other.as_str(),
            commune = commune.name.as_str(),
            kilometres = kilometres(nearest)
        )
    })
}

fn kilometres(apart: f64) -> Value {
    Value::Decimal(format!("{apart:.0}"))
}

/// Degrees between which a part of a country is, with a margin.
#[derive(Clone, Copy)]
struct Land {
    south: f64,
    north: f64,
    west: f64,
    east: f64,
}

impl Land {
    const fn new(south: f64, north: f64, west: f64, east: f64) -> Land {
        Land { south, north, west, east }
    }

    fn holds(&self, position: Position) -> bool {
        (self.south..=self.north).contains(&position.latitude)
            && (self.west..=self.east).contains(&position.longitude)
    }
}

/// Where a commune must be by its INSEE code: the mainland and Corsica, or its region overseas.
fn land(scope: &Scope, stop: &Stop) -> Option<Land> {
    let code = stop.commune.as_str();
    let is_insee = code.len() == 5 && code.bytes().skip(2).all(|byte| byte.is_ascii_digit());
    if scope.programme.country != Some(Country::France) || !is_insee {
        return None;
    }
    Some(match (code.get(..2)?, code.get(..3)?) {
        (_, "971" | "977" | "978") => Land::new(15.3, 18.7, -63.7, -60.5),
        (_, "972") => Land::new(13.9, 15.4, -61.7, -60.3),
        (_, "973") => Land::new(1.6, 6.3, -55.1, -51.1),
        (_, "974") => Land::new(-21.9, -20.4, 54.7, 56.3),
        (_, "975") => Land::new(46.2, 47.6, -57.0, -55.6),
        (_, "976") => Land::new(-13.5, -12.1, 44.5, 45.8),
        ("97" | "98" | "99", _) => return None,
        _ => Land::new(40.9, 51.6, -5.7, 10.1),
    })
}

/// Where the stops of a programme are.
struct Others<'a> {
    by_commune: HashMap<&'a CommuneCode, Vec<(&'a StopId, Position)>>,
    /// The median of their latitudes and of their longitudes, and how far a stop may be from it.
    /// Two stops cannot outvote each other.
    middle: Option<(Position, f64)>,
    /// By whole degrees.
    cells: HashMap<(i32, i32), Vec<Position>>,
}

impl<'a> Others<'a> {
    fn of(stops: &[&'a Stop]) -> Self {
        let positions: Vec<Position> = stops.iter().filter_map(|stop| stop.position).collect();
        let mut cells: HashMap<(i32, i32), Vec<Position>> = HashMap::new();
        for position in &positions {
            cells.entry(cell(*position)).or_default().push(*position);
        }
        let mut by_commune: HashMap<&CommuneCode, Vec<(&StopId, Position)>> = HashMap::new();
        for stop in stops {
            if let Some(position) = stop.position {
                by_commune.entry(&stop.commune).or_default().push((&stop.id, position));
            }
        }
        Others { by_commune, middle: middle(&positions), cells }
    }

    fn are_known(&self) -> bool {
        self.middle.is_some()
    }

    /// How far a position is from the middle of all, where that is too far.
    fn apart(&self, position: Position) -> Option<f64> {
        let (middle, most) = self.middle?;
        let apart = position.distance_km(middle);
        (apart > most && !self.has_neighbour(position)).then_some(apart)
    }

    fn has_neighbour(&self, position: Position) -> bool {
        let (north, east) = cell(position);
        let around = |degree: i32| degree - 1..=degree + 1;
        let near = |other: &Position| {
            let is_itself = *other == position;
            !is_itself && other.distance_km(position) <= APART_KM_MIN
        };
        around(north)
            .flat_map(|north| around(east).map(move |east| (north, east)))
            .filter_map(|cell| self.cells.get(&cell))
            .any(|there| there.iter().any(near))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "whole degrees, 180 at most")]
fn cell(position: Position) -> (i32, i32) {
    (position.latitude.floor() as i32, position.longitude.floor() as i32)
}

fn middle(positions: &[Position]) -> Option<(Position, f64)> {
    if positions.len() < 3 {
        return None;
    }
    let median = |values: &mut dyn Iterator<Item = f64>| {
        let mut values: Vec<f64> = values.collect();
        let middle = (values.len() - 1) / 2;
        *values.select_nth_unstable_by(middle, f64::total_cmp).1
    };
    let middle = Position {
        latitude: median(&mut positions.iter().map(|position| position.latitude)),
        longitude: median(&mut positions.iter().map(|position| position.longitude)),
    };
    let usual = median(&mut positions.iter().map(|position| position.distance_km(middle)));
    Some((middle, (usual * APART_TIMES).max(APART_KM_MIN)))
}
