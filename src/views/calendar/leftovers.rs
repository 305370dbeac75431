//! What was published, is still to come and is in the records no more: told as cancelled, in the
//! feeds in which it stood. So end the whole-day notices that earlier versions published beside
//! cancelled passages: nothing makes them any more.

use std::collections::BTreeSet;

use crate::ledger::{Entry, Kind, Ledger};
use crate::model::{CalendarMode, Itinerance, Service};

use super::around::Around;
use super::draft::Item;
use super::settle;
use super::words::Words;

#[derive(Default)]
pub(super) struct Leftovers {
    /// As feeds show them.
    pub items: Vec<Item>,
    /// Those that have a file of their own.
    pub alone: Vec<Item>,
    /// What is to be remembered of them.
    pub kept: Ledger,
}

impl Leftovers {
    /// `is_here` says of each entry of the ledger, in their order, whether the records still have
    /// it.
    pub fn of(service: &Service, words: &Words, is_here: &[bool]) -> Self {
        let around = words.around;
        let missing = around
            .told
            .ledger
            .entries()
            .zip(is_here)
            .filter(|(entry, is_here)| !**is_here && entry.last_day() >= around.today);
        let missing: Vec<&Entry> = missing.map(|(entry, _)| entry).collect();
        let mut kept = Ledger::default();
        let passages = gone(service, words, &missing, Kind::Passage, &mut kept);
        let notices = gone(service, words, &missing, Kind::Notice, &mut kept);
        let alone = passages.iter().filter(|item| !item.files.is_empty()).cloned().collect();
        let mut items = match around.mode {
            CalendarMode::Expanded => passages,
            CalendarMode::Series => {
                let series = gone(service, words, &missing, Kind::Series, &mut kept);
                singles(around, passages, &series, &mut kept).into_iter().chain(series).collect()
            }
        };
        items.extend(notices);
        Leftovers { items, alone, kept }
    }
}

fn gone(
    service: &Service,
    words: &Words,
    missing: &[&Entry],
    kind: Kind,
    kept: &mut Ledger,
) -> Vec<Item> {
    let of_kind = missing.iter().filter(|entry| entry.kind == kind);
    // A place that does not move offers no files.
    let moves = |entry: &Entry| {
        let mut stops = entry.stops.iter().filter_map(|stop| service.stops.get(stop.as_str()));
        stops.all(|stop| stop.itinerance == Itinerance::Itinerant)
    };
    of_kind
        .map(|entry| {
            let programme = service.programmes.get(entry.programme.as_str());
            settle::gone(words, entry, programme, moves(entry), kept)
        })
        .collect()
}

/// The passages that no series tells of.
fn singles(around: &Around, passages: Vec<Item>, series: &[Item], kept: &mut Ledger) -> Vec<Item> {
    let told_with: BTreeSet<&str> = series.iter().map(|item| item.uid.as_str()).collect();
    let is_told = |item: &Item| {
        let series = around.told.ledger.get(&item.uid).and_then(|entry| entry.series.as_deref());
        series.is_some_and(|series| told_with.contains(series))
    };
    let singles: Vec<Item> = passages.into_iter().filter(|item| !is_told(item)).collect();
    for item in &singles {
        if let Some(entry) = kept.get_mut(&item.uid) {
            entry.series = None;
        }
    }
    singles
}
