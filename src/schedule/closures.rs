//! Which closure applies where and when. Knows nothing of rules, exceptions or holidays.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calendar::{Date, Hours};
use crate::model::{Area, Closure, Rest, Service, Stop};

use super::{Passage, State};

/// The closures of a service by what they close.
#[derive(Debug, Default)]
pub struct Closures {
    by_area: BTreeMap<Area, Arc<Spans>>,
}

impl Closures {
    /// Those of an area that are the very same as before stay one value.
    pub(super) fn of(service: &Service, before: &Closures) -> Self {
        let mut by_area: BTreeMap<&Area, Vec<Entry>> = BTreeMap::new();
        for (order, closure) in service.closures.iter().enumerate() {
            for area in &closure.areas {
                by_area.entry(area).or_default().push(Entry {
                    closure: Arc::clone(closure),
                    order,
                    until_so_far: closure.until,
                });
            }
        }
        let spans = by_area.into_iter().map(|(area, entries)| {
            let spans = Spans::of(entries);
            let known = before.by_area.get(area).filter(|known| known.are(&spans));
            (area.clone(), known.cloned().unwrap_or_else(|| Arc::new(spans)))
        });
        Closures { by_area: spans.collect() }
    }

    /// What may close a stop: the narrowest area comes first, from the stop over its commune and
    /// territory to the programme.
    pub fn of_stop(&self, service: &Service, stop: &Stop) -> StopClosures {
        if self.by_area.is_empty() {
            return StopClosures::default();
        }
        let territory =
            service.territory_id_of(service.commune_of(stop)).cloned().map(Area::Territory);
        let narrow = [
            Some(Area::Stop(stop.id.clone())),
            Some(Area::Commune(stop.commune.clone())),
            territory,
        ];
        let programmes = stop.programmes.iter().cloned().map(Area::Programme);
        let areas = narrow.into_iter().flatten().chain(programmes);
        StopClosures {
            narrowest_first: areas.filter_map(|area| self.by_area.get(&area)).cloned().collect(),
        }
    }
}

/// The closures that concern one stop.
#[derive(Debug, Default)]
pub struct StopClosures {
    narrowest_first: Vec<Arc<Spans>>,
}

impl StopClosures {
    /// What closes a passage: the closure of the narrowest area; of several for one area, the
    /// first in the records. Where several take a part each, the last that takes one is named.
    pub fn of(&self, passage: &Passage) -> Option<Closing<'_>> {
        let mut closing: Option<Closing> = None;
        let found = self.narrowest_first.iter().flat_map(|spans| spans.on(passage.date));
        let found = found.filter(|closure| closure.is_for(&passage.programme));
        for closure in found.filter(|closure| closure.concerns(&passage.stop, &passage.vehicle)) {
            let hours = closing.as_ref().and_then(|so_far| so_far.rest).unwrap_or(passage.hours);
            match closure.rest(hours) {
                Rest::Whole => {}
                Rest::Part(rest) if rest.minutes() >= passage.slot_minutes => {
                    closing = Some(Closing { closure, rest: Some(rest) });
                }
                Rest::Part(_) | Rest::Nothing => return Some(Closing { closure, rest: None }),
            }
        }
        closing
    }

    /// The closure in the middle of a passage that it has cut off: something is left behind it.
    pub fn inside(&self, passage: &Passage) -> Option<&Closure> {
        let State::Changed { before, .. } = &passage.state else { return None };
        let found = self.narrowest_first.iter().flat_map(|spans| spans.on(passage.date));
        let mut ours = found.filter(|closure| closure.span == *passage.said_at());
        ours.find(|closure| {
            let left = |closed: &Hours| {
                closed.start == passage.hours.end && before.hours.is_open_after(*closed)
            };
            closure.hours.iter().any(left)
        })
    }

    /// Whether they are the very same closures.
    pub(super) fn are(&self, other: &StopClosures) -> bool {
        let (here, there) = (&self.narrowest_first, &other.narrowest_first);
        here.len() == there.len()
            && here.iter().zip(there).all(|(here, there)| Arc::ptr_eq(here, there))
    }
}

/// How a passage is closed.
#[derive(Clone, Copy, Debug)]
pub struct Closing<'a> {
    pub closure: &'a Closure,
    /// The hours that are left, where some are: as many as a slot takes at least.
    pub rest: Option<Hours>,
}

/// Closures of one area by their first day.
#[derive(Debug)]
struct Spans {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    closure: Arc<Closure>,
    /// Place in the records.
    order: usize,
    /// The latest last day of this entry and of all before it: where looking back may end.
    until_so_far: Date,
}

impl Spans {
    fn of(mut entries: Vec<Entry>) -> Self {
        entries.sort_by_key(|entry| (entry.closure.from, entry.order));
        let mut latest = Date::MIN;
        for entry in &mut entries {
            latest = latest.max(entry.closure.until);
            entry.until_so_far = latest;
        }
        Spans { entries }
    }

    /// Whether they are the very same closures, one before the other as the others.
    fn are(&self, other: &Spans) -> bool {
        let mut pairs = self.entries.iter().zip(&other.entries);
        self.entries.len() == other.entries.len()
            && pairs.all(|(here, there)| {
                Arc::ptr_eq(&here.closure, &there.closure) && here.order == there.order
            })
    }

    /// Those that close something on a day, in the order of the records.
    fn on(&self, date: Date) -> Vec<&Closure> {
        let begun = self.entries.partition_point(|entry| entry.closure.from <= date);
        let back =
            self.entries[..begun].iter().rev().take_while(|entry| entry.until_so_far >= date);
        let mut found: Vec<&Entry> = back.filter(|entry| entry.closure.on(date)).collect();
        found.sort_by_key(|entry| entry.order);
        found.into_iter().map(|entry| &*entry.closure).collect()
    }
}
