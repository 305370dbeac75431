//! Which closure applies where and when. Knows nothing of rules, exceptions or holidays.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calendar::Date;
use crate::model::{Area, Closure, Service, Stop};

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
        let programme = Area::Programme(stop.programme.clone());
        let areas = [
            Some(Area::Stop(stop.id.clone())),
            Some(Area::Commune(stop.commune.clone())),
            territory,
            Some(programme),
        ];
        StopClosures {
            narrowest_first: areas
                .iter()
                .flatten()
                .filter_map(|area| self.by_area.get(area))
                .cloned()
                .collect(),
        }
    }
}

/// The closures that concern one stop.
#[derive(Debug, Default)]
pub struct StopClosures {
    narrowest_first: Vec<Arc<Spans>>,
}

impl StopClosures {
    /// The closure of the narrowest area on this day; of several for one area, the first in the
    /// records.
    pub fn on(&self, date: Date) -> Option<&Closure> {
        self.narrowest_first.iter().find_map(|spans| spans.on(date))
    }

    /// Whether they are the very same closures.
    pub(super) fn are(&self, other: &StopClosures) -> bool {
        let (here, there) = (&self.narrowest_first, &other.narrowest_first);
        here.len() == there.len()
            && here.iter().zip(there).all(|(here, there)| Arc::ptr_eq(here, there))
    }
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

    fn on(&self, date: Date) -> Option<&Closure> {
        let begun = self.entries.partition_point(|entry| entry.closure.from <= date);
        let back =
            self.entries[..begun].iter().rev().take_while(|entry| entry.until_so_far >= date);
        back.filter(|entry| entry.closure.until >= date)
            .min_by_key(|entry| entry.order)
            .map(|entry| &*entry.closure)
    }
}
