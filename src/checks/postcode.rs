//! Postcodes that are of another form than the country's, or of another département than the
//! commune's.

use std::collections::BTreeSet;

use crate::contact::{PostcodeSlip, postcode_slip};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Commune, StopStatus};
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::Postcode, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let service = scope.service();
    let own = service
        .stops
        .values()
        .filter(|stop| stop.is_of(&scope.programme.id) && stop.status != StopStatus::Proposed);
    let served: BTreeSet<_> = own.map(|stop| &stop.commune).collect();
    let communes = served.into_iter().filter_map(|code| service.communes.get(code));
    communes.flat_map(|commune| of_commune(scope, commune)).collect()
}

fn of_commune<'a>(
    scope: &'a Scope,
    commune: &'a Commune,
) -> impl Iterator<Item = Diagnostic> + use<'a> {
    commune.postcodes.iter().filter_map(|postcode| {
        let code = commune.code.as_str();
        let message = match postcode_slip(postcode, code, scope.programme.country)? {
            PostcodeSlip::Form => message!("postcode", postcode = postcode),
            PostcodeSlip::LostZero { postcode: whole } => {
                message!("postcode-lost-zero", postcode = postcode, whole = whole)
            }
            PostcodeSlip::Elsewhere { department } => message!(
                "postcode-elsewhere",
                postcode = postcode,
                department = department,
                commune = commune.name.as_str(),
                code = code,
            ),
        };
        Some(Diagnostic::new(CHECK.code, commune.span.clone(), message))
    })
}
