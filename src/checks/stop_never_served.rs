//! Published stops without a passage.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Stop, StopStatus};
use crate::schedule::Passage;

use super::{Check, Look, Scope};

pub const CHECK: Check = Check {
    code: Code::StopNeverServed,
    level: CheckLevel::Warning,
    doc: "A validated stop has at least one passage that takes place: its page would promise a \
        service that never comes.",
    look: Look::Whole(check),
};

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let stops = scope.stops().filter(|(stop, _)| stop.status == StopStatus::Validated);
    let is_served = |(stop, passages): &(&Stop, &[Arc<Passage>])| {
        passages.iter().any(|passage| passage.stop == stop.id && passage.takes_place())
    };
    let say = |(stop, passages): (&Stop, &[Arc<Passage>])| {
        let message = match passages.len() {
            0 => format!(
                "`{}` is validated and never served: no rule and no exception names it",
                stop.id
            ),
            _ => format!(
                "`{}` is validated and never served: all its passages are cancelled, closed or on \
                 holidays",
                stop.id
            ),
        };
        Diagnostic::warning(CHECK.code, stop.span.clone(), message)
            .hint("add a rule in the rota, or set the stop to `status: withdrawn`")
    };
    stops.filter(|place| !is_served(place)).map(say).collect()
}
