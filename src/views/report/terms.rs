//! Terms of the contract that were amended since the report before (records `amended_on`).

use super::super::words::typographic;
use super::Context;
use super::table::{RowView, TableView};

/// The terms amended in the period, with the reason.
pub(super) fn amended(context: &Context) -> Option<TableView> {
    let (language, period) = (context.language, context.period());
    let ours = |term: &&crate::model::ContractTerm| {
        term.programme == context.programme.id
            && term.amended_on.is_some_and(|on| period.contains(on))
    };
    let rows = context.given.mandate.terms.iter().filter(ours).map(|term| {
        let on = term.amended_on.map(|on| language.short_date(on)).unwrap_or_default();
        let reason = term.reason.as_deref().unwrap_or_default();
        let cells = [typographic(language, &term.promise), on, typographic(language, reason)];
        RowView::words(typographic(language, &term.article), cells)
    });
    let text = |key: &str| context.text(&format!("report.amended.{key}"));
    let columns = ["promise", "on", "reason"].map(text);
    TableView::in_words("amended", text("title"), text("article"), columns, rows.collect())
}
