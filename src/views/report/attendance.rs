//! Who came where and when; stops that too few people use.

use crate::indicators::Table;

use super::charts::{bars, heat, lines, ranked, stacked, stops_map};
use super::table::TableView;
use super::{Block, Context, Section, texts};

/// Rows of a table of stops that a chart still shows well.
const STOPS_IN_CHART_MAX: usize = 25;

/// Months from which a line shows the course better than bars.
const MONTHS_AS_LINE_MIN: usize = 7;

/// What a table of attendance shows within the text.
const BRIEF: &[&str] =
    &["sessions_held", "slots_offered", "slots_booked", "fill_rate", "seen", "walk_ins", "visits"];

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = texts::blocks(context, "attendance");
    if let Some(table) = &context.attendance("by-territory") {
        blocks.push(Block::Heading { text: context.text("report.heading.by_territory") });
        blocks.extend(ranked(context, table, "visits", "report.chart.by_territory"));
        blocks.push(brief(context, table));
    }
    if let Some(table) = &context.attendance("by-month") {
        blocks.push(Block::Heading { text: context.text("report.heading.by_month") });
        let chart = match table.rows.len() >= MONTHS_AS_LINE_MIN {
            true => lines(context, table, "visits", "report.chart.by_month"),
            false => {
                stacked(context, table, &["seen", "walk_ins"], "report.chart.by_month_stacked")
                    .or_else(|| bars(context, table, "visits", None, "report.chart.by_month"))
            }
        };
        blocks.extend(chart);
        blocks.push(brief(context, table));
    }
    if let Some(table) = &context.attendance("by-weekday") {
        blocks.push(Block::Heading { text: context.text("report.heading.by_weekday") });
        blocks.extend(bars(context, table, "visits", None, "report.chart.by_weekday"));
        blocks.push(Block::Table { table: TableView::of(context.language, table) });
    }
    if let Some(table) = &context.attendance("by-hour") {
        blocks.push(Block::Heading { text: context.text("report.heading.by_hour") });
        blocks.extend(heat(context, table, "report.chart.by_hour"));
        blocks.push(Block::Table { table: TableView::of(context.language, table) });
    }
    if let Some(table) = &context.attendance("by-stop") {
        blocks.push(Block::Heading { text: context.text("report.heading.by_stop") });
        let map = stops_map(context, table, "visits", "report.chart.stops_map");
        let few = table.rows.len() <= STOPS_IN_CHART_MAX;
        blocks.extend(
            map.or_else(|| {
                ranked(context, table, "visits", "report.chart.by_stop").filter(|_| few)
            }),
        );
        blocks.push(brief(context, table));
    }
    (!blocks.is_empty()).then(|| Section {
        id: "attendance",
        title: context.text("report.section.attendance"),
        landscape: false,
        blocks,
    })
}

/// The columns that answer the first questions; the whole table stands in the annex.
fn brief(context: &Context, table: &Table) -> Block {
    Block::Table { table: TableView::brief(context.language, table, BRIEF) }
}
