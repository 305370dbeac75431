//! Annexes: the tables of attendance on pages across, corrections to what was sent before, and
//! every table that no section has shown. No table that tells a number is left out, unless it
//! counts passages to which nobody came.

use std::collections::BTreeSet;

use crate::indicators::Table;
use crate::model::DeliverableKind;

use super::table::{COLUMNS_UPRIGHT_MAX, TableView};
use super::{
    Block, Context, Section, actions, incidents, indicators, method, openings, papers, texts,
};

/// Columns of numbers that fit beside the labels on a page across.
const COLUMNS_ACROSS_MAX: usize = 16;

/// Tables that a section shows in part: whole in the annex.
const WIDE: &[&str] = &["monthly", "by-stop", "by-territory", "by-month"];

/// What a month shows beside its table: slots, public, requests, answers (S0 art. 2.3.3).
const MONTHLY_DETAILS: &[&str] = &[
    "indicators",
    "weekly-slots",
    "by-age",
    "by-gender",
    "by-status",
    "by-referral",
    "by-heard-by",
    "by-motive",
    "by-action",
];

/// The tables of attendance with all their columns.
pub(super) fn monthly(context: &Context) -> Option<Section> {
    let tables: Vec<_> = WIDE.iter().filter_map(|id| context.attendance(id)).collect();
    // What a section shows whole is not shown again.
    let is_wide =
        |table: &&Table| table.id == "monthly" || table.columns.len() > COLUMNS_UPRIGHT_MAX;
    let parts = tables
        .iter()
        .filter(is_wide)
        .flat_map(|table| TableView::parts(context.language, table, COLUMNS_ACROSS_MAX));
    let blocks: Vec<_> = parts.map(|table| Block::Table { table }).collect();
    (!blocks.is_empty()).then(|| Section {
        id: "annex-monthly",
        title: context.text("report.section.annex_monthly"),
        landscape: true,
        blocks,
    })
}

/// What has changed in the records of periods that were sent.
pub(super) fn corrections(context: &Context) -> Option<Section> {
    let table = context.table("corrections")?;
    let blocks = vec![
        Block::Paragraph { text: context.text("report.corrections") },
        Block::Table { table: TableView::of(context.language, table) },
    ];
    Some(Section {
        id: "annex-corrections",
        title: context.text("report.section.annex_corrections"),
        landscape: false,
        blocks,
    })
}

/// What else was computed.
pub(super) fn others(context: &Context, before: &[Section]) -> Option<Section> {
    let shown: BTreeSet<&str> =
        before.iter().flat_map(|section| &section.blocks).filter_map(Block::table_of).collect();
    let left = context
        .figures
        .tables
        .keys()
        .filter(|id| !shown.contains(id.as_str()) && !context.is_beside_the_point(id));
    let tables: Vec<_> = left.filter_map(|id| context.table(id)).collect();
    let landscape = tables.iter().any(|table| table.columns.len() > COLUMNS_UPRIGHT_MAX);
    let columns_max = if landscape { COLUMNS_ACROSS_MAX } else { COLUMNS_UPRIGHT_MAX };
    let parts =
        tables.into_iter().flat_map(|table| TableView::parts(context.language, table, columns_max));
    let blocks: Vec<_> = parts.map(|table| Block::Table { table }).collect();
    (!blocks.is_empty()).then(|| Section {
        id: "annex-tables",
        title: context.text("report.section.annex_tables"),
        landscape,
        blocks,
    })
}

/// The monthly table as a document of its own: the funder's own tables first, then attendance and
/// its details, and the rule of masking. A programme without sessions shows all that it has; one
/// that owes no other document, what else it did.
pub(super) fn monthly_document(context: &Context) -> Vec<Section> {
    let mut sections: Vec<_> = indicators::grids(context).into_iter().collect();
    // Where nothing but people was counted, the funder's own table tells it all.
    let is_told = !sections.is_empty() && !context.has_sessions();
    sections.extend(
        monthly(context)
            .filter(|_| !is_told)
            .map(|section| Section { title: context.text("report.section.monthly"), ..section }),
    );
    let shown: BTreeSet<&str> =
        sections.iter().flat_map(|section| &section.blocks).filter_map(Block::table_of).collect();
    let is_out = |id: &str| {
        shown.contains(id) || context.is_beside_the_point(id) || is_told && WIDE.contains(&id)
    };
    let all = context.figures.tables.keys().map(String::as_str).filter(|id| !is_out(id));
    let chosen: Vec<&str> =
        if context.speaks_of_sessions() { MONTHLY_DETAILS.to_vec() } else { all.collect() };
    let tables = chosen.iter().filter_map(|id| context.table(id));
    let parts =
        tables.flat_map(|table| TableView::parts(context.language, table, COLUMNS_UPRIGHT_MAX));
    let mut blocks: Vec<_> = parts.map(|table| Block::Table { table }).collect();
    let is_only_document = !context.given.mandate.deliverables.values().any(|other| {
        other.programme == context.programme.id && other.kind != DeliverableKind::MonthlyTable
    });
    let initiatives = actions::initiatives(context, false).filter(|_| is_only_document);
    blocks.extend(
        openings::table(context)
            .into_iter()
            .chain(incidents::table(context))
            .chain(papers::table(context))
            .chain(initiatives)
            .map(|table| Block::Table { table }),
    );
    if sections.is_empty() && blocks.is_empty() {
        blocks.push(Block::Paragraph { text: context.text("report.nothing") });
    }
    let notes = notes_once(context, &mut blocks);
    blocks.extend(method::confidentiality(context));
    blocks.extend(notes.into_iter().map(|text| Block::Paragraph { text }));
    sections.push(Section {
        id: "details",
        title: context.text("report.section.monthly_details"),
        landscape: true,
        blocks,
    });
    sections.extend(texts::analysis(context));
    sections
}

/// Takes the notes and sources from tables that stand side by side: each is told once, behind them.
fn notes_once(context: &Context, blocks: &mut [Block]) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    let mut sources: Vec<String> = Vec::new();
    for block in blocks {
        let Block::Table { table } = block else { continue };
        told.append(&mut table.notes);
        sources.extend(
            table
                .source
                .take()
                .map(|source| format!("{} {source}", context.text("report.word.source"))),
        );
    }
    told.append(&mut sources);
    let mut seen = BTreeSet::new();
    told.retain(|note| seen.insert(note.clone()));
    told
}
