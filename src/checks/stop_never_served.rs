//! Published stops without a passage.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Stop, StopStatus};
use crate::schedule::Passage;
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::StopNeverServed, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let stops = scope.stops().filter(|(stop, _)| stop.status == StopStatus::Validated);
    let is_served = |(stop, passages): &(&Stop, &[Arc<Passage>])| {
        passages.iter().any(|passage| passage.stop == stop.id && passage.takes_place())
    };
    let say = |(stop, passages): (&Stop, &[Arc<Passage>])| {
        let message = match passages.len() {
            0 => message!("stop-never-served", stop = stop.id.as_str()),
            _ => message!("stop-never-served-lost", stop = stop.id.as_str()),
        };
        Diagnostic::new(CHECK.code, stop.span.clone(), message)
    };
    stops.filter(|place| !is_served(place)).map(say).collect()
}
