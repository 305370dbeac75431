//! The passages of what can be in one place only, one after the other: a vehicle, or a place that
//! does not move. Knows nothing of what is wrong with them.

use std::sync::Arc;

use crate::model::{Itinerance, Stop, StopId, VehicleId};
use crate::schedule::{Passage, Run};

/// What can be in one place only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Served {
    Vehicle(VehicleId),
    Place(StopId),
}

/// What takes place, in order.
pub struct Tour<'a> {
    pub served: &'a Served,
    pub speed_max: u32,
    pub legs: Vec<Leg<'a>>,
}

pub struct Leg<'a> {
    pub passage: &'a Arc<Passage>,
    /// Where it is held, for those of a vehicle.
    pub stop: Option<&'a Stop>,
}

/// Two passages that do not go together.
pub struct Pair {
    pub earlier: Arc<Passage>,
    pub later: Arc<Passage>,
}

/// Of several programmes the fastest.
fn speed_max(run: &Arc<Run>) -> u32 {
    let programmes = run.grounds.programmes.iter();
    programmes.map(|programme| programme.travel_speed_max).max().unwrap_or(u32::MAX)
}

impl<'a> Tour<'a> {
    /// Of a vehicle, by the runs that it may serve. What is held at a place that does not move is
    /// that place's.
    pub fn of_vehicle(served: &'a Served, runs: &'a [Arc<Run>]) -> Self {
        let is_its = |passage: &&Arc<Passage>| {
            passage.takes_place()
                && matches!(served, Served::Vehicle(vehicle) if *vehicle == passage.vehicle)
        };
        let legs = runs.iter().flat_map(|run| {
            run.passages.iter().filter(is_its).filter_map(|passage| {
                let stop = run.grounds.stop_of(passage);
                (stop.itinerance != Itinerance::Fixed).then_some(Leg { passage, stop: Some(stop) })
            })
        });
        let mut legs: Vec<Leg> = legs.collect();
        legs.sort_by(|a, b| {
            (a.passage.start, &a.passage.stop, &a.passage.key).cmp(&(
                b.passage.start,
                &b.passage.stop,
                &b.passage.key,
            ))
        });
        Tour { served, speed_max: runs.first().map_or(u32::MAX, speed_max), legs }
    }

    /// Of a place that does not move, by those of its passages that one programme holds there.
    pub fn of_place(
        served: &'a Served,
        passages: &'a [Arc<Passage>],
        is_ours: impl Fn(&Passage) -> bool,
    ) -> Self {
        let legs = passages
            .iter()
            .filter(|passage| passage.takes_place() && is_ours(passage))
            .map(|passage| Leg { passage, stop: None });
        Tour { served, speed_max: u32::MAX, legs: legs.collect() }
    }
}
