//! Logos that stand in for the real ones.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, Logo, Visibility};
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::PlaceholderLogo, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let here = |shown: &&Visibility| {
        shown.programmes.is_empty() || shown.programmes.contains(&scope.programme.id)
    };
    let mut findings = Vec::new();
    for shown in scope.model.mandate.visibilities.iter().filter(here) {
        if let Some(Logo::File { path, placeholder: true, .. }) = &shown.logo {
            let message = message!(
                "placeholder-logo",
                organisation = shown.organisation.as_str(),
                file = path,
            );
            findings.push(Diagnostic::new(CHECK.code, shown.span.clone(), message));
        }
    }
    findings
}
