//! One vehicle cannot stand in two places.

use std::collections::BTreeMap;

use crate::calendar::Date;
use crate::diagnostics::{Diagnostic, Span};
use crate::model::CheckLevel;
use crate::schedule::Passage;

use super::{Check, Scope, counted, some};

pub const CHECK: Check = Check {
    code: "overlap",
    level: CheckLevel::Error,
    doc: "Two passages of one vehicle do not overlap, nor two of one place that does not move. Vehicles are told apart within \
          a programme: two programmes that both write `van` have two.",
    run: check,
};

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let mut pairs: BTreeMap<(&Span, &Span), Pair> = BTreeMap::new();
    for passages in by_vehicle(scope).into_values() {
        // Of those begun, the one that ends last is the one that a later start can still run into.
        let mut open: Option<&Passage> = None;
        for passage in passages {
            if let Some(earlier) = open.filter(|earlier| passage.start < earlier.end) {
                let pair = pairs.entry((passage.said_at(), earlier.said_at())).or_insert(Pair { earlier, later: passage, days: Vec::new() });
                pair.days.push(passage.date);
            }
            if open.is_none_or(|earlier| passage.end > earlier.end) {
                open = Some(passage);
            }
        }
    }
    pairs.into_values().map(|pair| pair.say()).collect()
}

struct Pair<'a> {
    earlier: &'a Passage,
    later: &'a Passage,
    days: Vec<Date>,
}

impl Pair<'_> {
    fn say(&self) -> Diagnostic {
        let (earlier, later) = (self.earlier, self.later);
        let message = if earlier.stop == later.stop {
            format!("`{}` is served twice at one time, {} and {}", later.stop, earlier.hours, later.hours)
        } else {
            format!("the vehicle `{}` is at `{}` {} and at `{}` {}", later.vehicle, earlier.stop, earlier.hours, later.stop, later.hours)
        };
        let message = format!("{message}, on {}: {}", counted(self.days.len(), "day"), some(&self.days, 3));
        // An exception is the newer thought, so it is told there.
        let (here, there) = match (&later.notice, &earlier.notice) {
            (None, Some(_)) => (earlier.said_at(), later.said_at()),
            _ => (later.said_at(), earlier.said_at()),
        };
        let hint = match here == there {
            true => "one record makes both passages: correct its hours".to_owned(),
            false => format!("the other passage stands at {there}; change the hours of one, or its stop's `vehicle`"),
        };
        Diagnostic::error(CHECK.code, here.clone(), message).hint(hint)
    }
}

/// What takes place, in order, for each vehicle and each place that does not move.
pub(super) fn by_vehicle<'a>(scope: &Scope<'a>) -> BTreeMap<Served<'a>, Vec<&'a Passage>> {
    let mut found: BTreeMap<Served, Vec<&Passage>> = BTreeMap::new();
    for passage in scope.held() {
        let fixed = scope.service().stops.get(&passage.stop).is_some_and(|stop| stop.itinerance == crate::model::Itinerance::Fixed);
        let served = if fixed { Served::Place(&passage.stop) } else { Served::Vehicle(&passage.vehicle) };
        found.entry(served).or_default().push(passage);
    }
    found
}

/// What can be in one place only.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Served<'a> {
    Vehicle(&'a crate::model::VehicleId),
    Place(&'a crate::model::StopId),
}
