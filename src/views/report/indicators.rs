//! Figures that records define: the indicators of the contract with what each is told apart by, and the funder's own tables
//! with the funder's own columns.

use std::collections::BTreeSet;

use crate::indicators::Table;
use crate::model::ProgrammeId;

use super::actions::short_title;
use super::charts::ranked_under;
use super::table::{COLUMNS_UPRIGHT_MAX, TableView};
use super::{Block, Context, Section, texts};

/// Columns of numbers that fit beside the labels on a page across.
const COLUMNS_ACROSS_MAX: usize = 16;

/// The table of all indicators of the records.
const INDICATORS: &str = "indicators";

/// How the ids of the funders' own tables begin.
const GRIDS: &str = "grid-";

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = texts::blocks(context, INDICATORS);
    if let Some(table) = context.table(INDICATORS) {
        blocks.extend(TableView::parts(context.language, table, COLUMNS_UPRIGHT_MAX).into_iter().map(|table| Block::Table { table }));
    }
    for table in of_records(context) {
        let title = short_title(context, table);
        let caption = context.language.say("report.chart.ranked", &[("title", &title)]);
        blocks.push(Block::Heading { text: title });
        let key = table.columns.first().map_or("", |column| column.key.as_str());
        blocks.extend(ranked_under(context, table, key, "ranked", caption));
        blocks.extend(TableView::parts(context.language, table, COLUMNS_UPRIGHT_MAX).into_iter().map(|table| Block::Table { table }));
    }
    (!blocks.is_empty()).then(|| Section { id: INDICATORS, title: context.text("report.section.indicators"), landscape: false, blocks })
}

/// The tables of indicators that are told apart by something, in the order of the records.
fn of_records<'a>(context: &'a Context) -> Vec<&'a Table> {
    let holds = |programmes: &BTreeSet<ProgrammeId>| programmes.is_empty() || programmes.contains(&context.programme.id);
    let records = context.given.mandate.indicators.iter().filter(|indicator| holds(&indicator.programmes));
    records.filter_map(|indicator| context.table(indicator.id.as_str())).collect()
}

pub(super) fn grids(context: &Context) -> Option<Section> {
    let tables: Vec<&Table> = context.figures.tables.keys().filter(|id| id.starts_with(GRIDS)).filter_map(|id| context.table(id)).collect();
    let landscape = tables.iter().any(|table| table.columns.len() > COLUMNS_UPRIGHT_MAX);
    let columns_max = if landscape { COLUMNS_ACROSS_MAX } else { COLUMNS_UPRIGHT_MAX };
    let parts = tables.into_iter().flat_map(|table| TableView::parts(context.language, table, columns_max));
    let blocks: Vec<_> = parts.map(|table| Block::Table { table }).collect();
    (!blocks.is_empty()).then(|| Section { id: "grids", title: context.text("report.section.grids"), landscape, blocks })
}
