//! Incidents that are over without their lost hours, and those that last without an end.

use crate::calendar::Days;
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Incident};
use crate::words::message;

use super::{Check, Look, Scope};

/// After how long an incident is asked after.
const LASTS: Days = Days::new(14);

pub const CHECK: Check =
    Check { code: Code::Incident, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let incidents = scope.model.mandate.incidents.iter();
    let ours = incidents.filter(|incident| incident.programme == scope.programme.id);
    ours.filter_map(|incident| open(scope, incident)).collect()
}

fn open(scope: &Scope, incident: &Incident) -> Option<Diagnostic> {
    let is_over = incident.until.is_some_and(|until| until < scope.today);
    let message = if is_over && incident.hours_lost.is_none() {
        message!("incident-no-hours", from = incident.from)
    } else if incident.lasts_on(scope.today) && incident.from + LASTS < scope.today {
        let days = (scope.today - incident.from).num_days();
        match &incident.ticket {
            Some(ticket) => {
                message!("incident-lasts", from = incident.from, days = days, ticket = ticket)
            }
            None => message!("incident-lasts-untold", from = incident.from, days = days),
        }
    } else {
        return None;
    };
    Some(Diagnostic::new(CHECK.code, incident.span.clone(), message))
}
