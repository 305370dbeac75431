//! Stops not far away, found without looking at all of them. Knows nothing of pages.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{Position, Service, Stop, StopStatus};

use super::edition::Edition;
use super::passage::{self, Upcoming};

/// Another stop not far away.
#[derive(Debug, Serialize)]
pub struct Nearby {
    pub commune: String,
    pub name: String,
    pub href: String,
    /// `à 6 km`, as the crow flies.
    pub distance: String,
    pub next: Option<Upcoming>,
}

/// Farther than this is not near for those who come on foot, by bus or by moped.
const NEARBY_KM_MAX: f64 = 30.0;

/// A little less than there are on a meridian: what lies further away in degrees lies further away
/// in kilometres.
const KM_PER_DEGREE: f64 = 111.0;

/// Stops that are still served, by the square degree.
pub(super) struct Neighbourhood<'a> {
    squares: Squares<&'a Stop>,
}

type Squares<T> = BTreeMap<(i32, i32), Vec<(Position, T)>>;

impl<'a> Neighbourhood<'a> {
    pub fn of(service: &'a Service) -> Self {
        let mut squares: Squares<&Stop> = BTreeMap::new();
        let served = service.published_stops().filter(|stop| stop.status == StopStatus::Validated);
        for (position, stop) in served.filter_map(|stop| Some((stop.position?, stop))) {
            squares
                .entry((square(position.latitude), square(position.longitude)))
                .or_default()
                .push((position, stop));
        }
        Neighbourhood { squares }
    }
}

/// What lies in the squares that a circle of the given radius touches, and perhaps some more.
fn around<T>(
    squares: &Squares<T>,
    here: Position,
    radius_km: f64,
) -> impl Iterator<Item = &(Position, T)> {
    let north = radius_km / KM_PER_DEGREE;
    // Meridians run together towards the poles; there, and at the date line, all are looked at.
    let far = (here.latitude.abs() + north).min(90.0);
    let east = north / far.to_radians().cos().max(1e-6);
    let (west, east) = (here.longitude - east, here.longitude + east);
    let wraps = west < -180.0 || east > 180.0;
    let within = move |longitude: i32| wraps || (square(west)..=square(east)).contains(&longitude);
    let rows = squares.range(
        (square(here.latitude - north), i32::MIN)..=(square(here.latitude + north), i32::MAX),
    );
    rows.filter(move |((_, longitude), _)| within(*longitude)).flat_map(|(_, found)| found)
}

/// Tenths of a degree, rounded down.
#[expect(clippy::cast_possible_truncation, reason = "at most 1800 either way")]
fn square(degrees: f64) -> i32 {
    (degrees * 10.0).floor().clamp(-10_000.0, 10_000.0) as i32
}

/// The nearest other stops that are still served.
pub(super) fn of_stop(edition: &Edition, stop: &Stop, count: usize) -> Vec<Nearby> {
    of(edition, stop, count, |other| other.id != stop.id)
}

/// Those nearest to a stop in other communes than its own.
pub(super) fn of_commune(edition: &Edition, stop: &Stop, count: usize) -> Vec<Nearby> {
    of(edition, stop, count, |other| other.commune != stop.commune)
}

/// Those nearest to a place where none is.
pub(super) fn of_position(edition: &Edition, here: Position, count: usize) -> Vec<Nearby> {
    at(edition, here, count, |_| true)
}

/// Whether a stop that is still served is so near.
pub(super) fn is_within(edition: &Edition, here: Position, km: f64) -> bool {
    around(&edition.neighbourhood().squares, here, km)
        .any(|(there, _)| here.distance_km(*there) <= km)
}

fn of(edition: &Edition, stop: &Stop, count: usize, wanted: impl Fn(&Stop) -> bool) -> Vec<Nearby> {
    stop.position.map(|here| at(edition, here, count, wanted)).unwrap_or_default()
}

fn at(
    edition: &Edition,
    here: Position,
    count: usize,
    wanted: impl Fn(&Stop) -> bool,
) -> Vec<Nearby> {
    let others = around(&edition.neighbourhood().squares, here, NEARBY_KM_MAX)
        .filter(|(_, other)| wanted(other));
    let mut others: Vec<(f64, &Stop)> =
        others.map(|(there, other)| (here.distance_km(*there), *other)).collect();
    others.retain(|(distance, _)| *distance <= NEARBY_KM_MAX);
    others.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)));
    others.truncate(count);
    let describe = |(distance, other): (f64, &Stop)| Nearby {
        commune: edition.given.service.commune_of(other).name.clone(),
        name: edition.place_name(other),
        href: edition.stop_path(&other.id),
        distance: edition
            .say("stop.distance", &[("km", &edition.language.decimal(distance.max(1.0), 0))]),
        next: passage::next_at(edition, other).map(|next| next.as_next(edition)),
    };
    others.into_iter().map(describe).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_within_the_radius_lies_in_a_square_that_is_looked_at() {
        for (latitude, longitude) in
            [(48.5, 7.7), (0.0, 0.0), (-21.1, 55.5), (69.9, -53.0), (-13.3, -176.2), (64.2, 179.9)]
        {
            let here = Position { latitude, longitude };
            for bearing in 0..36 {
                let angle = f64::from(bearing * 10).to_radians();
                let (north, east) = (
                    29.9 / 111.195 * angle.cos(),
                    29.9 / 111.195 * angle.sin() / f64::to_radians(latitude).cos(),
                );
                let wrapped = (longitude + east + 540.0).rem_euclid(360.0) - 180.0;
                let there = Position { latitude: latitude + north, longitude: wrapped };
                let squares: Squares<()> =
                    [((square(there.latitude), square(there.longitude)), vec![(there, ())])].into();
                assert_eq!(around(&squares, here, 30.0).count(), 1, "{here:?} {there:?}");
            }
        }
    }
}
