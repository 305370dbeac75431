//! Who was sent the tours to come or changes, and when (S0 art. 2.3.1).

use crate::model::Briefed;

use super::super::words::typographic;
use super::table::{RowView, TableView};
use super::{Block, Context};

/// A heading and the messages of the period.
pub(super) fn blocks(context: &Context) -> Vec<Block> {
    let Some(table) = table(context) else { return Vec::new() };
    vec![Block::Heading { text: context.text("report.heading.briefings") }, Block::Table { table }]
}

fn table(context: &Context) -> Option<TableView> {
    let language = context.language;
    let organisations = &context.given.service.organisations;
    let ours = context
        .given
        .mandate
        .briefings
        .iter()
        .filter(|one| one.programme == context.programme.id && context.is_past(one.date));
    let mut before = None;
    let rows = ours.map(|one| {
        let names = one.to.iter().filter_map(|id| organisations.get(id));
        let names: Vec<String> =
            names.map(|organisation| typographic(language, &organisation.name)).collect();
        // A list that is that of the row above is not printed again.
        let is_same = before.replace(&one.to) == Some(&one.to) && names.len() > 1;
        let to = if is_same { context.text("report.briefings.same") } else { names.join(", ") };
        let what = match one.what {
            Briefed::Tour => "report.briefings.tour",
            Briefed::Changes => "report.briefings.changes",
        };
        let period = one
            .period
            .map_or_else(|| context.text("mark.not-applicable"), |period| language.period(period));
        let cells = [context.text(what), period, to];
        RowView::words(language.short_date(one.date), cells)
    });
    let text = |key: &str| context.text(&format!("report.briefings.{key}"));
    let columns = ["what", "period", "to"].map(text);
    TableView::in_words("briefings", text("title"), text("date"), columns, rows.collect())
}
