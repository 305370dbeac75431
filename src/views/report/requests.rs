//! What people asked for and what was done.

use super::charts::ranked;
use super::{Context, Section, figures, texts};

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = texts::blocks(context, "requests");
    for (id, heading, chart_key) in [
        ("by-motive", "report.heading.by_motive", "report.chart.by_motive"),
        ("by-action", "report.heading.by_action", "report.chart.by_action"),
        ("by-redirect", "report.heading.by_redirect", "report.chart.by_redirect"),
        ("by-autonomy", "report.heading.by_autonomy", "report.chart.by_autonomy"),
    ] {
        let Some(table) = context.table(id) else { continue };
        let chart = ranked(context, table, "visits", chart_key);
        blocks.extend(figures::blocks(context, table, context.text(heading), chart));
    }
    (!blocks.is_empty()).then(|| Section {
        id: "requests",
        title: context.text("report.section.requests"),
        landscape: false,
        blocks,
    })
}
