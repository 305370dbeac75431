//! Whether anybody can be told where the site is.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::SiteAddress, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let (service, site) = (scope.service(), &scope.service().site);
    let is_first = service.programmes.keys().next() == Some(&scope.programme.id);
    let invented = service.programmes.values().any(|programme| programme.fictional);
    // An address that cannot be read is an error of its own.
    if invented || !is_first || site.url.is_some() || site.url_span.is_some() {
        return Vec::new();
    }
    let span = site.span.as_ref().unwrap_or(&scope.programme.span);
    vec![Diagnostic::new(CHECK.code, span.clone(), message!("site-address"))]
}
