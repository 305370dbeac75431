//! One vehicle cannot stand in two places.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{CheckLevel, VehicleId};
use crate::schedule::{Passage, State};
use crate::words::{Message, message};

use super::tour::{Leg, Pair, Tour};
use super::{Check, Look, Scope, row, some};

pub const CHECK: Check =
    Check { code: Code::Overlap, level: CheckLevel::Error, look: Look::Tours { odd, say } };

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
        let clash = clashes.entry((later.said_at(), earlier.said_at())).or_insert(Clash {
            earlier,
            later,
            days: Vec::new(),
        });
        clash.days.push(later.date);
    }
    let mut of_vehicles: BTreeMap<&VehicleId, Vec<Clash>> = BTreeMap::new();
    let mut findings = Vec::new();
    for clash in clashes.into_values() {
        match clash.earlier.stop == clash.later.stop {
            true => findings.push(clash.say()),
            false => of_vehicles.entry(&clash.later.vehicle).or_default().push(clash),
        }
    }
    for (vehicle, clashes) in of_vehicles {
        match clashes.len() {
            ..=CLASHES_MAX => findings.extend(clashes.iter().map(Clash::say)),
            _ => findings.push(say_together(vehicle, &clashes)),
        }
    }
    findings
}

/// A vehicle that is in two places this often is more than one, and a page of single slips would
/// hide it.
const CLASHES_MAX: usize = 20;

fn say_together(vehicle: &VehicleId, clashes: &[Clash]) -> Diagnostic {
    let pair = |Clash { earlier, later, .. }: &Clash| {
        message!(
            "overlap-pair",
            earlier = earlier.stop.as_str(),
            earlier_hours = earlier.hours.to_string(),
            later = later.stop.as_str(),
            later_hours = later.hours.to_string(),
        )
    };
    let mut pairs: Vec<Message> = clashes.iter().map(pair).collect();
    pairs.dedup();
    let examples = pairs.into_iter().take(3);
    let message = message!(
        "overlap-often",
        vehicle = vehicle.as_str(),
        count = clashes.len(),
        examples = row(examples, |row, pair| message!("overlap-pairs", row = row, pair = pair)),
    );
    Diagnostic::new(CHECK.code, clashes[0].later.said_at().clone(), message)
}

fn both_by_rule(earlier: &Passage, later: &Passage) -> bool {
    [earlier, later].iter().all(|passage| passage.state == State::Planned)
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
        let message = match earlier.stop == later.stop {
            true => message!("overlap-stop"),
            false => message!("overlap", vehicle = later.vehicle.as_str()),
        };
        let message = message
            .with("earlier", earlier.stop.as_str())
            .with("earlier_hours", earlier.hours.to_string())
            .with("later", later.stop.as_str())
            .with("later_hours", later.hours.to_string())
            .with("count", self.days.len())
            .with("days", some(&self.days, 3));
        // An exception is the newer thought, so it is told there.
        let (here, there) = match (&later.notice, &earlier.notice) {
            (None, Some(_)) => (earlier.said_at(), later.said_at()),
            _ => (later.said_at(), earlier.said_at()),
        };
        let by_rule = |passage: &Passage| match &passage.state {
            State::Changed { before, .. } => Some(before.hours.to_string()),
            _ => None,
        };
        let hint = match here == there {
            true => match by_rule(earlier).zip(by_rule(later)) {
                Some((earlier, later)) => {
                    message!("overlap-hint-exception", earlier = earlier, later = later)
                }
                None => message!("overlap-hint-one-record"),
            },
            false if earlier.stop == later.stop && both_by_rule(earlier, later) => {
                message!("overlap-hint-stop", place = there.to_string())
            }
            // What is at two places to the minute is one place with two names.
            false if earlier.stop != later.stop && earlier.hours == later.hours => {
                message!("overlap-hint-one-place", place = there.to_string())
            }
            false => message!("overlap-hint", place = there.to_string()),
        };
        Diagnostic::new(CHECK.code, here.clone(), message).hint(hint)
    }
}
