//! Terms against the ledger: what was promised when an edition was sent changes by an amendment
//! only, with its day and reason.

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{ContractTerm, Model};
use crate::words::message;

/// A term as a ledger keeps it.
pub struct Fixed<'a> {
    pub programme: &'a str,
    pub id: &'a str,
    pub says: &'a str,
    pub on: Date,
}

pub fn on_ledger<'a>(model: &Model, fixed: impl Iterator<Item = Fixed<'a>>) -> Vec<Diagnostic> {
    fixed.filter_map(|fixed| changed(model, &fixed)).collect()
}

fn changed(model: &Model, fixed: &Fixed) -> Option<Diagnostic> {
    let terms = &model.mandate.terms;
    let of_programme = |term: &&ContractTerm| term.programme.as_str() == fixed.programme;
    let Some(term) = terms.iter().filter(of_programme).find(|term| term.id == fixed.id) else {
        let deliverables = model.mandate.deliverables.values();
        let mut due = deliverables.filter(|one| one.programme.as_str() == fixed.programme);
        let first = terms.iter().find(of_programme).map(|term| term.span.clone());
        let place: Option<Span> = first.or_else(|| due.next().map(|one| one.span.clone()));
        let message =
            message!("term-changed-gone", term = fixed.id, says = fixed.says, fixed = fixed.on);
        return Some(Diagnostic::new(Code::TermChanged, place, message));
    };
    let is_amended = term.amended_on.is_some_and(|on| on >= fixed.on);
    if is_amended || term.says() == fixed.says {
        return None;
    }
    let message = message!(
        "term-changed",
        term = fixed.id,
        says = fixed.says,
        now = term.says(),
        fixed = fixed.on
    );
    Some(Diagnostic::new(Code::TermChanged, term.span.clone(), message))
}
