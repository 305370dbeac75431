//! What people asked for and what was done.

use super::charts::ranked;
use super::table::TableView;
use super::{Block, Context, Section, texts};

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = texts::blocks(context, "requests");
    for (id, heading, chart_key) in [
        ("by-motive", "report.heading.by_motive", "report.chart.by_motive"),
        ("by-action", "report.heading.by_action", "report.chart.by_action"),
        ("by-redirect", "report.heading.by_redirect", "report.chart.by_redirect"),
        ("by-autonomy", "report.heading.by_autonomy", "report.chart.by_autonomy"),
    ] {
        let Some(table) = context.table(id) else { continue };
        blocks.push(Block::Heading { text: context.text(heading) });
        blocks.extend(ranked(context, table, "visits", chart_key));
        blocks.push(Block::Table { table: TableView::of(context.language, table) });
    }
    (!blocks.is_empty()).then(|| Section {
        id: "requests",
        title: context.text("report.section.requests"),
        landscape: false,
        blocks,
    })
}
