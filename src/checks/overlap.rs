//! One vehicle cannot stand in two places.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calendar::Date;
use crate::diagnostics::{Diagnostic, Span};
use crate::model::CheckLevel;
use crate::schedule::Passage;

use super::tour::{Leg, Pair, Tour};
use super::{Check, Look, Scope, counted, some};

pub const CHECK: Check = Check {
    code: "overlap",
    level: CheckLevel::Error,
    doc: "Two passages of one vehicle do not overlap, nor two of one place that does not move. Vehicles are told apart within \
          a programme: two programmes that both write `van` have two.",
    look: Look::Tours { odd, say },
};

fn odd(tour: &Tour) -> Vec<Pair> {
    let mut pairs = Vec::new();
    // Of those begun, the one that ends last is the one that a later start can still run into.
    let mut open: Option<&Arc<Passage>> = None;
    for Leg { passage, .. } in &tour.legs {
        if let Some(earlier) = open.filter(|earlier| passage.start < earlier.end) {
            pairs.push(Pair { earlier: Arc::clone(earlier), later: Arc::clone(passage) });
        }
        if open.is_none_or(|earlier| passage.end > earlier.end) {
            open = Some(passage);
        }
    }
    pairs
}

fn say(_: &Scope, odd: &[&Pair]) -> Vec<Diagnostic> {
    let mut clashes: BTreeMap<(&Span, &Span), Clash> = BTreeMap::new();
    for Pair { earlier, later } in odd {
        let clash = clashes.entry((later.said_at(), earlier.said_at())).or_insert(Clash { earlier, later, days: Vec::new() });
        clash.days.push(later.date);
    }
    clashes.into_values().map(|clash| clash.say()).collect()
}

/// Two records that make passages at one time.
struct Clash<'a> {
    earlier: &'a Passage,
    later: &'a Passage,
    days: Vec<Date>,
}

impl Clash<'_> {
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
