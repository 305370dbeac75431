//! Published stops without a passage.

use crate::diagnostics::Diagnostic;
use crate::model::{CheckLevel, StopStatus};

use super::{Check, Scope};

pub const CHECK: Check = Check {
    code: "stop-never-served",
    level: CheckLevel::Warning,
    doc: "A validated stop has at least one passage that takes place: its page would promise a service that never comes.",
    run: check,
};

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let stops = scope.service().stops.values().filter(|stop| stop.programme == scope.programme.id && stop.status == StopStatus::Validated);
    let served = |id| scope.schedule.of_stop(id).any(|passage| passage.stop == *id && passage.takes_place());
    let say = |stop: &crate::model::Stop| {
        let planned = scope.schedule.of_stop(&stop.id).count();
        let message = match planned {
            0 => format!("`{}` is validated and never served: no rule and no exception names it", stop.id),
            _ => format!("`{}` is validated and never served: all its passages are cancelled, closed or on holidays", stop.id),
        };
        Diagnostic::warning(CHECK.code, stop.span.clone(), message).hint("add a rule in the rota, or set the stop to `status: withdrawn`")
    };
    stops.filter(|stop| !served(&stop.id)).map(say).collect()
}
