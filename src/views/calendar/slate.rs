//! The entries of one stop: what its records come to in calendars, whichever feed shows them.

use std::collections::BTreeSet;

use chrono::Datelike;

use crate::calendar::Zone;
use crate::ledger::Ledger;
use crate::model::CalendarMode;

use super::draft::{self, Item};
use super::matter::Matter;
use super::words::Words;
use super::{Event, Repeat, When, series, settle};

pub(super) struct Slate {
    pub matter: Matter,
    /// The passages one by one.
    pub passages: Vec<Item>,
    /// What feeds show: the same, or series of them.
    pub items: Vec<Item>,
    /// What is to be remembered of them.
    pub kept: Ledger,
    /// The entries of the ledger that are still here, by their place in it.
    pub here: Vec<usize>,
    /// Other stops at which some of the items stand or stood, each with the place of the item.
    pub strays: Vec<(String, usize)>,
    pub years: Vec<Years>,
    /// Words that the language does not have.
    pub missed: BTreeSet<String>,
}

/// The first and the last year that entries name in a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    pub zone: Zone,
    pub first: i32,
    pub last: i32,
}

impl Slate {
    pub fn of(matter: Matter) -> Self {
        let language = matter.around.language.apart();
        let words = Words { around: &matter.around, language: &language };
        let mut kept = Ledger::default();
        let passages: Vec<Item> = draft::passages(&matter, &words)
            .into_iter()
            .map(|draft| settle::settle(&matter.around, draft, &mut kept))
            .collect();
        let items = match matter.around.mode {
            CalendarMode::Expanded => passages.clone(),
            CalendarMode::Series => series::gather(&matter, &words, &passages, &mut kept),
        };
        let own = matter.own_stop().id.as_str();
        let strays = items.iter().enumerate().flat_map(|(place, item)| {
            let others = item.stops.union(&item.formerly).filter(|stop| *stop != own);
            others.map(move |stop| (stop.clone(), place))
        });
        let ranks = &matter.around.told.ranks;
        Slate {
            strays: strays.collect(),
            here: kept.entries().filter_map(|entry| ranks.get(&entry.uid).copied()).collect(),
            years: years(passages.iter().chain(&items)),
            missed: language.missed(),
            matter,
            passages,
            items,
            kept,
        }
    }
}

/// The years of each zone that entries name.
pub(super) fn years<'a>(items: impl Iterator<Item = &'a Item>) -> Vec<Years> {
    let mut years: Vec<Years> = Vec::new();
    items
        .flat_map(|item| &item.events)
        .filter_map(|event| years_of(event))
        .for_each(|found| add(&mut years, found));
    years
}

pub(super) fn add(years: &mut Vec<Years>, more: Years) {
    match years.iter_mut().find(|known| known.zone == more.zone) {
        Some(known) => {
            (known.first, known.last) = (known.first.min(more.first), known.last.max(more.last))
        }
        None => years.push(more),
    }
}

fn years_of(event: &Event) -> Option<Years> {
    let When::Local { zone, .. } = event.when else { return None };
    let (first, last) = event.when.days();
    let last = match &event.repeat {
        Repeat::Series { last: last_of_series, .. } => last.max(*last_of_series),
        Repeat::Once | Repeat::InsteadOf { .. } => last,
    };
    Some(Years { zone, first: first.year(), last: last.year() })
}
