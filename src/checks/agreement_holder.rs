//! Places held by somebody who is not party to the agreement that covers them.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Agreement, CheckLevel, StopId};
use crate::words::message;

use super::{Check, Look, Scope, some};

pub const CHECK: Check =
    Check { code: Code::AgreementHolder, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let agreements = scope
        .model
        .mandate
        .agreements
        .iter()
        .filter(|agreement| agreement.programme == scope.programme.id);
    agreements.filter_map(|agreement| without_holder(scope, agreement)).collect()
}

fn without_holder(scope: &Scope, agreement: &Agreement) -> Option<Diagnostic> {
    let service = scope.service();
    let is_foreign = |id: &&StopId| {
        service.stops.get(*id).is_some_and(|stop| {
            !agreement.parties.contains(service.holder_of(stop, scope.programme.from))
        })
    };
    let places: Vec<String> =
        agreement.stops.iter().filter(is_foreign).map(|id| format!("`{id}`")).collect();
    if places.is_empty() {
        return None;
    }
    let message = message!(
        "agreement-holder",
        count = places.len(),
        places = some(&places, 5),
        agreement = &agreement.id,
    );
    Some(Diagnostic::new(CHECK.code, agreement.span.clone(), message))
}
