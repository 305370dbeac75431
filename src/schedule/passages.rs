//! Passages in the order of start, stop and key, day by day. Of two states that differ in a few
//! passages the other days are the very same. Knows nothing of rules.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDateTime;

use crate::calendar::Date;

use super::Passage;

/// Every passage of a project, in the order of start, stop and key.
#[derive(Clone, Debug, Default)]
pub struct Passages {
    /// By the day of their start in UTC, which is in the order of their starts.
    days: BTreeMap<Date, Arc<[Arc<Passage>]>>,
}

impl Passages {
    /// The same without some and with others.
    pub(super) fn exchanged(&self, gone: &[Arc<Passage>], new: &[Arc<Passage>]) -> Self {
        let mut changed: BTreeMap<Date, (BTreeSet<*const Passage>, Vec<Arc<Passage>>)> =
            BTreeMap::new();
        for passage in gone {
            changed.entry(day(passage)).or_default().0.insert(Arc::as_ptr(passage));
        }
        for passage in new {
            changed.entry(day(passage)).or_default().1.push(Arc::clone(passage));
        }
        let mut days = self.days.clone();
        for (day, (gone, mut all)) in changed {
            let stayed = self
                .days
                .get(&day)
                .into_iter()
                .flat_map(|all| all.iter())
                .filter(|passage| !gone.contains(&Arc::as_ptr(passage)));
            all.extend(stayed.cloned());
            if all.is_empty() {
                days.remove(&day);
            } else {
                days.insert(day, in_order(all).into());
            }
        }
        Passages { days }
    }

    pub fn iter(&self) -> Iter<'_> {
        Iter { days: self.days.values(), front: [].iter(), back: [].iter() }
    }

    /// Those that begin at a moment of UTC or later.
    pub fn from(&self, start: NaiveDateTime) -> impl Iterator<Item = &Passage> {
        let begun = self.days.range(start.date()..).flat_map(|(_, passages)| passages.iter());
        begun.map(Arc::as_ref).filter(move |passage| passage.start.naive_utc() >= start)
    }

    /// Those of each day of UTC, as they are shared.
    pub fn days(&self) -> impl DoubleEndedIterator<Item = (&Date, &Arc<[Arc<Passage>]>)> {
        self.days.iter()
    }

    pub fn len(&self) -> usize {
        self.days.values().map(|passages| passages.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }
}

fn day(passage: &Passage) -> Date {
    passage.start.naive_utc().date()
}

/// By start, stop and key.
pub(super) fn in_order(mut passages: Vec<Arc<Passage>>) -> Vec<Arc<Passage>> {
    passages.sort_unstable_by(|a, b| order(a, b));
    passages
}

pub(super) fn order(a: &Passage, b: &Passage) -> Ordering {
    a.start.cmp(&b.start).then_with(|| (&a.stop, &a.key).cmp(&(&b.stop, &b.key)))
}

/// Passages in order, from either end.
#[derive(Clone)]
pub struct Iter<'a> {
    days: std::collections::btree_map::Values<'a, Date, Arc<[Arc<Passage>]>>,
    front: std::slice::Iter<'a, Arc<Passage>>,
    back: std::slice::Iter<'a, Arc<Passage>>,
}

impl<'a> Iterator for Iter<'a> {
    type Item = &'a Passage;

    fn next(&mut self) -> Option<&'a Passage> {
        loop {
            if let Some(passage) = self.front.next() {
                return Some(passage);
            }
            match self.days.next() {
                Some(day) => self.front = day.iter(),
                None => return self.back.next().map(Arc::as_ref),
            }
        }
    }
}

impl<'a> DoubleEndedIterator for Iter<'a> {
    fn next_back(&mut self) -> Option<&'a Passage> {
        loop {
            if let Some(passage) = self.back.next_back() {
                return Some(passage);
            }
            match self.days.next_back() {
                Some(day) => self.back = day.iter(),
                None => return self.front.next_back().map(Arc::as_ref),
            }
        }
    }
}

impl<'a> IntoIterator for &'a Passages {
    type Item = &'a Passage;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}
