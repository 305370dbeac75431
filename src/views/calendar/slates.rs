//! The entries of all stops. Those of stops for which everything is as it was are taken over.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use rayon::prelude::*;

use crate::schedule::Run;
use crate::views::Given;

use super::around::Around;
use super::leftovers::Leftovers;
use super::matter::Matter;
use super::slate::{self, Slate, Years};
use super::words::Words;

/// What was made last.
#[derive(Default)]
pub struct Memory(Mutex<Option<Arc<Slates>>>);

pub struct Slates {
    pub(super) around: Arc<Around>,
    /// In the order of their stops.
    pub(super) slates: Vec<Arc<Slate>>,
    pub(super) leftovers: Leftovers,
    /// By stop, the items of other stops that stand or stood there: the places of slate and item.
    pub(super) strays: BTreeMap<String, Vec<(usize, usize)>>,
}

impl Slates {
    /// Whatever is remembered, the same is made.
    pub fn of(given: &Given, memory: &Memory) -> Arc<Self> {
        let before = memory.0.lock().ok().and_then(|known| known.clone());
        let around = Around::of(given, before.as_ref().map(|before| &before.around));
        let known = before.as_ref().map_or(&[][..], |before| &before.slates);
        let slates: Vec<Arc<Slate>> = beside(given.schedule.runs(), known)
            .into_par_iter()
            .map(|(run, known)| {
                let matter = Matter::of(given, &around, run);
                known
                    .filter(|known| known.matter.is(&matter))
                    .map_or_else(|| Arc::new(Slate::of(matter)), Arc::clone)
            })
            .collect();
        let mut is_here = vec![false; around.told.ranks.len()];
        let mut strays: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
        for (place, slate) in slates.iter().enumerate() {
            slate.here.iter().for_each(|rank| is_here[*rank] = true);
            slate.strays.iter().for_each(|(stop, item)| {
                strays.entry(stop.clone()).or_default().push((place, *item))
            });
            given.languages[0].miss_also(&slate.missed);
        }
        let leftovers = Leftovers::of(
            given.service,
            &Words { around: &around, language: &given.languages[0] },
            &is_here,
        );
        let slates = Arc::new(Slates { around, slates, leftovers, strays });
        if let Ok(mut known) = memory.0.lock() {
            *known = Some(Arc::clone(&slates));
        }
        slates
    }

    /// The entries of a stop.
    pub(super) fn of_stop(&self, stop: &str) -> Option<&Arc<Slate>> {
        let found =
            self.slates.binary_search_by(|slate| slate.matter.own_stop().id.as_str().cmp(stop));
        found.ok().map(|place| &self.slates[place])
    }

    /// The years over which entries name zones.
    pub(super) fn years(&self) -> Vec<Years> {
        let mut years = slate::years(self.leftovers.items.iter());
        self.slates
            .iter()
            .flat_map(|slate| &slate.years)
            .for_each(|more| slate::add(&mut years, *more));
        years
    }
}

/// Each stop with what is known of it; both are in the order of the stops.
fn beside<'a>(
    runs: &'a [Arc<Run>],
    known: &'a [Arc<Slate>],
) -> Vec<(&'a Arc<Run>, Option<&'a Arc<Slate>>)> {
    let mut known = known.iter().peekable();
    let each = runs.iter().map(|run| {
        let id = &run.grounds.stop.id;
        while known.next_if(|slate| slate.matter.own_stop().id < *id).is_some() {}
        (run, known.next_if(|slate| slate.matter.own_stop().id == *id))
    });
    each.collect()
}
