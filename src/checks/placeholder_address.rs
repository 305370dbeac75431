//! Addresses that stand in for the real one.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::PlaceholderAddress, level: CheckLevel::Warning, look: Look::Whole(check) };

/// Endings and domains that never lead anywhere.
const RESERVED: [&str; 6] =
    [".example", ".invalid", ".test", "example.com", "example.net", "example.org"];

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let service = &scope.model.service;
    let is_first = service.programmes.keys().next() == Some(&scope.programme.id);
    let invented = service.programmes.values().any(|programme| programme.fictional);
    let Some((url, span)) = service.site.url.as_ref().zip(service.site.url_span.as_ref()) else {
        return Vec::new();
    };
    let host = url.split("://").nth(1).unwrap_or(url).split(['/', ':']).next().unwrap_or_default();
    let reserved = RESERVED.iter().any(|ending| {
        host.strip_suffix(ending)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.') || ending.starts_with('.'))
    });
    if invented || !is_first || !reserved {
        return Vec::new();
    }
    let message = message!("placeholder-address", address = url);
    vec![Diagnostic::new(CHECK.code, span.clone(), message)]
}
