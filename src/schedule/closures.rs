//! Which closure applies where and when. Knows nothing of rules, exceptions or holidays.

use std::collections::BTreeMap;

use crate::calendar::Date;
use crate::model::{Area, Closure, Service, Stop};

/// The closures of a service by what they close.
pub struct Closures<'a> {
    by_area: BTreeMap<&'a Area, Spans<'a>>,
}

impl<'a> Closures<'a> {
    pub fn of(service: &'a Service) -> Self {
        let mut by_area: BTreeMap<&Area, Spans> = BTreeMap::new();
        for (order, closure) in service.closures.iter().enumerate() {
            for area in &closure.areas {
                by_area.entry(area).or_default().entries.push(Entry { closure, order, until_so_far: closure.until });
            }
        }
        for spans in by_area.values_mut() {
            spans.sort();
        }
        Closures { by_area }
    }

    /// What may close a stop: the narrowest area comes first, from the stop over its commune and territory to the programme.
    pub fn of_stop(&self, service: &Service, stop: &Stop) -> StopClosures<'a, '_> {
        let territory = service.territory_id_of(service.commune_of(stop)).cloned().map(Area::Territory);
        let programme = Area::Programme(stop.programme.clone());
        let areas = [Some(Area::Stop(stop.id.clone())), Some(Area::Commune(stop.commune.clone())), territory, Some(programme)];
        StopClosures { narrowest_first: areas.iter().flatten().filter_map(|area| self.by_area.get(area)).collect() }
    }
}

/// The closures that concern one stop.
pub struct StopClosures<'a, 'b> {
    narrowest_first: Vec<&'b Spans<'a>>,
}

impl<'a> StopClosures<'a, '_> {
    /// The closure of the narrowest area on this day; of several for one area, the first in the records.
    pub fn on(&self, date: Date) -> Option<&'a Closure> {
        self.narrowest_first.iter().find_map(|spans| spans.on(date))
    }
}

/// Closures of one area by their first day.
#[derive(Default)]
struct Spans<'a> {
    entries: Vec<Entry<'a>>,
}

struct Entry<'a> {
    closure: &'a Closure,
    /// Place in the records.
    order: usize,
    /// The latest last day of this entry and of all before it: where looking back may end.
    until_so_far: Date,
}

impl<'a> Spans<'a> {
    fn sort(&mut self) {
        self.entries.sort_by_key(|entry| (entry.closure.from, entry.order));
        let mut latest = Date::MIN;
        for entry in &mut self.entries {
            latest = latest.max(entry.closure.until);
            entry.until_so_far = latest;
        }
    }

    fn on(&self, date: Date) -> Option<&'a Closure> {
        let begun = self.entries.partition_point(|entry| entry.closure.from <= date);
        let back = self.entries[..begun].iter().rev().take_while(|entry| entry.until_so_far >= date);
        back.filter(|entry| entry.closure.until >= date).min_by_key(|entry| entry.order).map(|entry| entry.closure)
    }
}
