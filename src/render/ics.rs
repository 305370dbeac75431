//! Calendar feeds (RFC 5545).

use crate::diagnostics::Diagnostic;
use crate::output::Artefacts;

use super::Input;

pub fn render(_input: &Input) -> (Artefacts, Vec<Diagnostic>) {
    (Artefacts::default(), Vec::new())
}
