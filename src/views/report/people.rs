//! The people served, one criterion at a time, beside what was found before the programme.

use crate::indicators::Unit;

use super::charts::{against_baseline, bars, pyramid, ranked, shares};
use super::table::TableView;
use super::{Block, Context, Section, texts};

/// Answers of yes and no, which need no chart.
const OTHERS: &[&str] = &[
    "by-first-contact",
    "by-social-services",
    "by-rights-break",
    "by-french-speaking",
    "by-disability",
];

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = texts::blocks(context, "people");
    let compared: Vec<_> = context
        .figures
        .figures
        .values()
        .filter(|figure| figure.baseline.is_some() && figure.unit == Unit::Percent)
        .collect();
    if let Some(chart) = against_baseline(context, &compared, "report.chart.against_baseline") {
        blocks.push(Block::Heading { text: context.text("report.heading.against_baseline") });
        blocks.push(chart);
        let readings = compared.iter().filter_map(|figure| {
            let reading =
                context.given.mandate.target(&context.programme.id, &figure.id)?.reading.clone()?;
            Some(super::Definition {
                term: figure.label.clone(),
                text: super::super::words::typographic(context.language, &reading),
            })
        });
        let items: Vec<_> = readings.collect();
        if !items.is_empty() {
            blocks.push(Block::Definitions { items });
        }
    }
    if let Some(table) = context.table("by-age") {
        blocks.push(Block::Heading { text: context.text("report.heading.by_age") });
        blocks.extend(bars(context, table, "visits", None, "report.chart.by_age"));
        blocks.push(Block::Table { table: TableView::of(context.language, table) });
    }
    if let Some(table) = context.table("by-age-gender") {
        blocks.extend(pyramid(context, table, "report.chart.by_age_gender"));
        blocks.push(Block::Table { table: TableView::of(context.language, table) });
    }
    for (id, heading, chart_key) in [
        ("by-gender", "report.heading.by_gender", "report.chart.by_gender"),
        ("by-status", "report.heading.by_status", "report.chart.by_status"),
        ("by-referral", "report.heading.by_referral", "report.chart.by_referral"),
        ("by-heard-by", "report.heading.by_heard_by", "report.chart.by_heard_by"),
    ] {
        let Some(table) = context.table(id) else { continue };
        blocks.push(Block::Heading { text: context.text(heading) });
        let chart = shares(context, table, "visits", chart_key).filter(|_| id == "by-gender");
        blocks.extend(chart.or_else(|| ranked(context, table, "visits", chart_key)));
        blocks.push(Block::Table { table: TableView::of(context.language, table) });
    }
    let others: Vec<_> = OTHERS.iter().filter_map(|id| context.table(id)).collect();
    if !others.is_empty() {
        blocks.push(Block::Heading { text: context.text("report.heading.other_criteria") });
    }
    blocks.extend(
        others
            .into_iter()
            .map(|table| Block::Table { table: TableView::of(context.language, table) }),
    );
    (!blocks.is_empty()).then(|| Section {
        id: "people",
        title: context.text("report.section.people"),
        landscape: false,
        blocks,
    })
}
