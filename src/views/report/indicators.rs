//! Figures that records define: the indicators of the contract with what each is told apart by, and
//! the funder's own tables with the funder's own columns.

use std::collections::BTreeSet;

use crate::indicators::{self, Table};
use crate::model::{Dimension, Field, Indicator, ProgrammeId};

use super::actions::short_title;
use super::charts::{bars_under, ranked_under};
use super::table::{COLUMNS_UPRIGHT_MAX, TableView};
use super::{Block, Context, Section, figures, texts};

/// Columns of numbers that fit beside the labels on a page across.
const COLUMNS_ACROSS_MAX: usize = 16;

/// The table of all indicators of the records.
const INDICATORS: &str = "indicators";

/// How the ids of the funders' own tables begin.
const GRIDS: &str = "grid-";

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = texts::blocks(context, INDICATORS);
    if let Some(table) = context.table(INDICATORS) {
        blocks.extend(
            TableView::parts(context.language, table, COLUMNS_UPRIGHT_MAX)
                .into_iter()
                .map(|table| Block::Table { table }),
        );
    }
    for (indicator, table) in told_apart(context) {
        let title = short_title(context, table);
        let key = table.columns.first().map_or("", |column| column.key.as_str());
        let chart = chart(context, indicator, table, key, title.clone());
        blocks.extend(figures::blocks(context, table, title, chart));
    }
    (!blocks.is_empty()).then(|| Section {
        id: INDICATORS,
        title: context.text("report.section.indicators"),
        landscape: false,
        blocks,
    })
}

/// Ages keep their order; everything else is sorted by size.
fn chart(
    context: &Context,
    indicator: &Indicator,
    table: &Table,
    key: &str,
    title: String,
) -> Option<Block> {
    let by = indicator.count.as_ref().and_then(|count| count.by.as_ref());
    match by {
        Some(Dimension::Field(Field::Age)) => bars_under(context, table, key, "bars", title),
        _ => ranked_under(
            context,
            table,
            key,
            "ranked",
            context.language.say("report.chart.ranked", &[("title", &title)]),
        ),
    }
}

/// What is told apart by something, with its table, in the order of the records.
fn told_apart<'a>(context: &'a Context) -> Vec<(&'a Indicator, &'a Table)> {
    let apart = counted(context)
        .into_iter()
        .filter(|indicator| indicator.count.as_ref().is_some_and(|count| count.by.is_some()));
    apart
        .filter_map(|indicator| {
            Some((indicator, context.table(&indicators::table_of_indicator(indicator))?))
        })
        .collect()
}

/// The programme's indicators that count something of the records.
pub(super) fn counted<'a>(context: &Context<'a>) -> Vec<&'a Indicator> {
    let holds = |programmes: &BTreeSet<ProgrammeId>| {
        programmes.is_empty() || programmes.contains(&context.programme.id)
    };
    let all = context.given.mandate.indicators.iter();
    all.filter(|indicator| indicator.count.is_some() && holds(&indicator.programmes)).collect()
}

pub(super) fn grids(context: &Context) -> Option<Section> {
    let tables: Vec<&Table> = context
        .figures
        .tables
        .keys()
        .filter(|id| id.starts_with(GRIDS))
        .filter_map(|id| context.table(id))
        .collect();
    let landscape = tables.iter().any(|table| table.columns.len() > COLUMNS_UPRIGHT_MAX);
    let columns_max = if landscape { COLUMNS_ACROSS_MAX } else { COLUMNS_UPRIGHT_MAX };
    let parts =
        tables.into_iter().flat_map(|table| TableView::parts(context.language, table, columns_max));
    let blocks: Vec<_> = parts.map(|table| Block::Table { table }).collect();
    (!blocks.is_empty()).then(|| Section {
        id: "grids",
        title: context.text("report.section.grids"),
        landscape,
        blocks,
    })
}
