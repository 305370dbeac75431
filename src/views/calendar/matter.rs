//! What the entries of one stop are made of: its own passages, the places at which they are held,
//! and what is around. Who makes them is shown nothing else, so that they hold as long as all of it
//! is the very same.

use std::sync::Arc;

use crate::calendar::Instant;
use crate::model::{Commune, Itinerance, Programme, Stop, StopId, StopStatus};
use crate::schedule::{Passage, Run};
use crate::views::Given;
use crate::views::news::Places;

use super::around::Around;
use super::subscription;

pub(super) struct Matter {
    pub around: Arc<Around>,
    pub run: Arc<Run>,
    /// The stop, then the stops to which its passages lead.
    places: Vec<Site>,
}

/// What is looked up of a stop beside its record and its commune.
struct Site {
    /// All passages there: one of them is the next.
    held: Option<Arc<[Arc<Passage>]>>,
    /// The name of the territory.
    territory: Option<String>,
}

impl Matter {
    pub fn of(given: &Given, around: &Arc<Around>, run: &Arc<Run>) -> Self {
        let grounds = &run.grounds;
        let territory = |commune: &Commune| {
            given.service.territory_of(commune).map(|territory| territory.name.clone())
        };
        let own = Site {
            held: Some(Arc::clone(given.schedule.shared_of_run(run))),
            territory: territory(&grounds.commune),
        };
        let elsewhere = grounds.elsewhere.iter().map(|place| Site {
            held: given.schedule.shared_of_stop(&place.stop.id).cloned(),
            territory: territory(&place.commune),
        });
        Matter {
            around: Arc::clone(around),
            run: Arc::clone(run),
            places: std::iter::once(own).chain(elsewhere).collect(),
        }
    }

    /// Whether the very same follows from both.
    pub fn is(&self, other: &Matter) -> bool {
        Arc::ptr_eq(&self.around, &other.around)
            && Arc::ptr_eq(&self.run, &other.run)
            && self.places.iter().zip(&other.places).all(|(here, there)| here.is(there))
    }

    pub fn own_stop(&self) -> &Stop {
        &self.run.grounds.stop
    }

    pub fn programme_of(&self, passage: &Passage) -> &Programme {
        self.run.grounds.programme_of(passage)
    }

    pub fn territory(&self, stop: &Stop) -> Option<&str> {
        self.places[self.rank(&stop.id)?].territory.as_deref()
    }

    /// The passages that are or were to be held before the public, with the stop of each.
    pub fn published(&self) -> impl Iterator<Item = (&Arc<Passage>, &Stop)> {
        let is_published = |stop: &Stop| stop.status != StopStatus::Proposed;
        let passages = self.run.passages.iter().filter(move |_| is_published(self.own_stop()));
        passages.filter_map(move |passage| {
            self.stop(&passage.stop).filter(|stop| is_published(stop)).map(|stop| (passage, stop))
        })
    }

    /// Whether a page offers a passage as a file of its own.
    pub fn offers(&self, passage: &Passage) -> bool {
        let held = self.rank(&passage.stop).and_then(|rank| self.places[rank].held.as_deref());
        let moves = self.own_stop().itinerance == Itinerance::Itinerant;
        moves && held.is_some_and(|held| subscription::offers(held, passage, self.around.today))
    }

    fn rank(&self, id: &StopId) -> Option<usize> {
        let grounds = &self.run.grounds;
        if grounds.stop.id == *id {
            Some(0)
        } else {
            grounds.elsewhere.iter().position(|place| place.stop.id == *id).map(|place| place + 1)
        }
    }
}

impl Site {
    fn is(&self, other: &Site) -> bool {
        let same = match (&self.held, &other.held) {
            (Some(here), Some(there)) => Arc::ptr_eq(here, there),
            (here, there) => here.is_none() && there.is_none(),
        };
        same && self.territory == other.territory
    }
}

impl Places for Matter {
    fn stop(&self, id: &StopId) -> Option<&Stop> {
        let grounds = &self.run.grounds;
        if grounds.stop.id == *id {
            Some(&grounds.stop)
        } else {
            grounds.elsewhere(id).map(|place| &*place.stop)
        }
    }

    fn commune_of(&self, stop: &Stop) -> &Commune {
        let grounds = &self.run.grounds;
        if grounds.stop.id == stop.id {
            &grounds.commune
        } else {
            grounds.elsewhere(&stop.id).map_or(&grounds.commune, |place| &place.commune)
        }
    }

    fn next_at(&self, stop: &StopId, after: Instant) -> Option<&Passage> {
        let held = self.places[self.rank(stop)?].held.as_deref()?;
        held.iter()
            .map(Arc::as_ref)
            .find(|passage| passage.stop == *stop && passage.takes_place() && passage.start > after)
    }
}
