//! What checks found odd, part by part: a part that is the very same as before is not looked at
//! again. Knows nothing of what is odd, nor how it is told.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::{Itinerance, ProgrammeId, VehicleId};
use crate::schedule::{Passage, Run, Schedule};

use super::tour::{Pair, Served, Tour};
use super::{CHECKS, Look};

#[derive(Default)]
pub struct Memory {
    /// In the order of their stops.
    runs: Vec<Looked>,
    tours: BTreeMap<(ProgrammeId, Served), Toured>,
}

/// The passages of a stop's records that a check finds odd, by the number of the check.
struct Looked {
    run: Arc<Run>,
    odd: Vec<(usize, Vec<Arc<Passage>>)>,
}

/// The pairs of passages that a check finds odd, by the number of the check, and what they were
/// looked for in.
struct Toured {
    runs: Vec<Arc<Run>>,
    hosted: Option<Arc<[Arc<Passage>]>>,
    odd: Vec<(usize, Vec<Pair>)>,
}

impl Memory {
    /// Looks at what it has not looked at before.
    pub(super) fn look(&mut self, schedule: &Schedule) {
        let mut before = std::mem::take(&mut self.runs).into_iter().peekable();
        for run in schedule.runs() {
            while before
                .next_if(|known| {
                    !Arc::ptr_eq(&known.run, run) && known.run.grounds.stop.id < run.grounds.stop.id
                })
                .is_some()
            {}
            let looked = before
                .next_if(|known| Arc::ptr_eq(&known.run, run))
                .unwrap_or_else(|| look_at(run));
            self.runs.push(looked);
        }
        self.tour(schedule);
    }

    fn tour(&mut self, schedule: &Schedule) {
        let mut before = std::mem::take(&mut self.tours);
        for ((programme, vehicle), runs) in by_vehicle(schedule) {
            let key = (programme.clone(), Served::Vehicle(vehicle.clone()));
            let toured = match before.remove(&key) {
                Some(known) if same(&known.runs, &runs) => known,
                _ => {
                    Toured { odd: odd_pairs(&Tour::of_vehicle(&key.1, &runs)), runs, hosted: None }
                }
            };
            self.tours.insert(key, toured);
        }
        for run in
            schedule.runs().iter().filter(|run| run.grounds.stop.itinerance == Itinerance::Fixed)
        {
            let stop = &run.grounds.stop.id;
            let Some(hosted) = schedule.shared_of_stop(stop) else { continue };
            let mut programmes: Vec<&ProgrammeId> =
                hosted.iter().map(|passage| &passage.programme).collect();
            programmes.sort();
            programmes.dedup();
            for programme in programmes {
                let key = (programme.clone(), Served::Place(stop.clone()));
                let toured = match before.remove(&key) {
                    Some(known)
                        if known
                            .hosted
                            .as_ref()
                            .is_some_and(|known| Arc::ptr_eq(known, hosted)) =>
                    {
                        known
                    }
                    _ => {
                        let is_ours = |passage: &Passage| {
                            passage.stop == *stop && passage.programme == *programme
                        };
                        Toured {
                            odd: odd_pairs(&Tour::of_place(&key.1, hosted, is_ours)),
                            runs: Vec::new(),
                            hosted: Some(Arc::clone(hosted)),
                        }
                    }
                };
                self.tours.insert(key, toured);
            }
        }
    }

    /// The passages of a programme that a check finds odd, in order.
    pub(super) fn passages(&self, check: usize, programme: &ProgrammeId) -> Vec<&Passage> {
        let odd = self
            .runs
            .iter()
            .filter(|looked| !looked.odd.is_empty() && looked.run.grounds.stop.is_of(programme));
        let of_check = odd.flat_map(|looked| &looked.odd).filter(|(number, _)| *number == check);
        let mut passages: Vec<&Passage> = of_check
            .flat_map(|(_, passages)| passages)
            .map(Arc::as_ref)
            .filter(|passage| passage.programme == *programme)
            .collect();
        passages.sort_by(|a, b| (a.start, &a.stop, &a.key).cmp(&(b.start, &b.stop, &b.key)));
        passages
    }

    /// The pairs that a check finds odd in a programme: of vehicles first, by their names.
    pub(super) fn pairs(&self, check: usize, programme: &ProgrammeId) -> Vec<&Pair> {
        let odd =
            self.tours.iter().filter(|((of, _), toured)| !toured.odd.is_empty() && of == programme);
        odd.flat_map(|(_, toured)| &toured.odd)
            .filter(|(number, _)| *number == check)
            .flat_map(|(_, pairs)| pairs)
            .collect()
    }
}

/// The runs that a vehicle may serve: those of its stops, and those with a rule of its own.
fn by_vehicle(schedule: &Schedule) -> BTreeMap<(&ProgrammeId, &VehicleId), Vec<Arc<Run>>> {
    let mut found: BTreeMap<(&ProgrammeId, &VehicleId), Vec<Arc<Run>>> = BTreeMap::new();
    for run in schedule.runs() {
        let grounds = &run.grounds;
        let of_rules = grounds.rules.iter().filter_map(|rule| rule.vehicle.as_ref());
        let vehicles: BTreeSet<&VehicleId> = of_rules.chain([&grounds.stop.vehicle]).collect();
        for vehicle in vehicles {
            for programme in &grounds.stop.programmes {
                found.entry((programme, vehicle)).or_default().push(Arc::clone(run));
            }
        }
    }
    found
}

fn same(here: &[Arc<Run>], there: &[Arc<Run>]) -> bool {
    here.len() == there.len()
        && here.iter().zip(there).all(|(here, there)| Arc::ptr_eq(here, there))
}

fn look_at(run: &Arc<Run>) -> Looked {
    let odd = CHECKS.iter().enumerate().filter_map(|(number, check)| {
        let Look::Passages { is_odd, .. } = check.look else { return None };
        let held = run.passages.iter().filter(|passage| passage.takes_place());
        let odd: Vec<Arc<Passage>> =
            held.filter(|passage| is_odd(&run.grounds, passage)).cloned().collect();
        (!odd.is_empty()).then_some((number, odd))
    });
    Looked { run: Arc::clone(run), odd: odd.collect() }
}

fn odd_pairs(tour: &Tour) -> Vec<(usize, Vec<Pair>)> {
    let odd = CHECKS.iter().enumerate().filter_map(|(number, check)| {
        let Look::Tours { odd, .. } = check.look else { return None };
        let pairs = odd(tour);
        (!pairs.is_empty()).then_some((number, pairs))
    });
    odd.collect()
}
