//! Who came where and when; stops that too few people use.

use crate::indicators::Table;

use super::charts::{bars, heat, lines, ranked, stacked, stops_map};
use super::{Block, Context, Section, figures, texts};

/// Rows of a table of stops that a chart still shows well.
const STOPS_IN_CHART_MAX: usize = 25;

/// Months from which a line shows the course better than bars.
const MONTHS_AS_LINE_MIN: usize = 7;

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = texts::blocks(context, "attendance");
    let mut figure = |id: &str, chart: Drawn| {
        let Some(table) = context.attendance(id) else { return };
        let heading = context.text(&format!("report.heading.{}", id.replace('-', "_")));
        blocks.extend(figures::blocks(context, &table, heading, chart(context, &table)));
    };
    figure("by-territory", |context, table| {
        ranked(context, table, "visits", "report.chart.by_territory")
    });
    figure("by-month", by_month);
    figure("by-weekday", |context, table| {
        bars(context, table, "visits", None, "report.chart.by_weekday")
    });
    figure("by-hour", |context, table| heat(context, table, "report.chart.by_hour"));
    figure("by-stop", by_stop);
    (!blocks.is_empty()).then(|| Section {
        id: "attendance",
        title: context.text("report.section.attendance"),
        landscape: false,
        blocks,
    })
}

/// How the chart of a table is drawn.
type Drawn = fn(&Context, &Table) -> Option<Block>;

fn by_month(context: &Context, table: &Table) -> Option<Block> {
    if table.rows.len() >= MONTHS_AS_LINE_MIN {
        return lines(context, table, "visits", "report.chart.by_month");
    }
    stacked(context, table, &["seen", "walk_ins"], "report.chart.by_month_stacked")
        .or_else(|| bars(context, table, "visits", None, "report.chart.by_month"))
}

fn by_stop(context: &Context, table: &Table) -> Option<Block> {
    let few = table.rows.len() <= STOPS_IN_CHART_MAX;
    let ranked = || ranked(context, table, "visits", "report.chart.by_stop").filter(|_| few);
    stops_map(context, table, "visits", "report.chart.stops_map").or_else(ranked)
}
