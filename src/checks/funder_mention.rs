//! Funders whose support is shown nowhere.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Organisation, Role};
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::FunderMention, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let here = |organisation: &&Organisation| {
        organisation.programmes.is_empty() || organisation.programmes.contains(&scope.programme.id)
    };
    let funders = scope
        .service()
        .organisations
        .values()
        .filter(|organisation| organisation.role == Role::Funder)
        .filter(here);
    let shown = |organisation: &Organisation| {
        scope.model.mandate.visibilities.iter().any(|shown| shown.organisation == organisation.id)
    };
    let say = |organisation: &Organisation| {
        let message = message!("funder-mention", organisation = organisation.id.as_str());
        Diagnostic::new(CHECK.code, organisation.span.clone(), message)
    };
    funders.filter(|organisation| !shown(organisation)).map(say).collect()
}
