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
fn attendance(context: &Context) -> Vec<Block> {
    let tables: Vec<_> = WIDE.iter().filter_map(|id| context.attendance(id)).collect();
    // What a section shows whole is not shown again.
    let is_wide =
        |table: &&Table| table.id == "monthly" || table.columns.len() > COLUMNS_UPRIGHT_MAX;
    let parts = tables
        .iter()
        .filter(is_wide)
        .flat_map(|table| TableView::parts(context.language, table, COLUMNS_ACROSS_MAX));
    parts.map(|table| Block::Table { table }).collect()
}

/// What has changed in the records of periods that were sent.
pub(super) fn corrections(context: &Context) -> Option<Section> {
    let table = context.table("corrections")?;
    let answers = ["corrections-by-gender", "corrections-by-age"].iter();
    let answers = answers.filter_map(|id| context.table(id));
    let tables = std::iter::once(table).chain(answers);
    let tables = tables.map(|table| Block::Table { table: TableView::of(context.language, table) });
    let text = Block::Paragraph { text: context.text("report.corrections") };
    let blocks = std::iter::once(text).chain(tables).collect();
    Some(Section {
        id: "annex-corrections",
        title: context.text("report.section.annex_corrections"),
        landscape: false,
        blocks,
    })
}

/// Every table that no section shows: those of attendance first, then larger ones, then small ones
/// beside each other.
pub(super) fn tables(context: &Context, before: &[Section]) -> Option<Section> {
    let mut blocks = attendance(context);
    let tables_before = before.iter().flat_map(|section| &section.blocks);
    let shown: BTreeSet<&str> = tables_before.chain(&blocks).filter_map(Block::table_of).collect();
    let left = context.figures.tables_in_order().filter(|table| {
        !shown.contains(table.id.as_str()) && !context.is_beside_the_point(&table.id)
    });
    let tables = left.filter_map(|table| context.table(&table.id));
    let (narrow, wide): (Vec<&Table>, Vec<&Table>) =
        tables.partition(|table| TableView::of(context.language, table).is_narrow());
    let landscape =
        !blocks.is_empty() || wide.iter().any(|table| table.columns.len() > COLUMNS_UPRIGHT_MAX);
    let columns_max = if landscape { COLUMNS_ACROSS_MAX } else { COLUMNS_UPRIGHT_MAX };
    let large =
        wide.into_iter().flat_map(|table| TableView::parts(context.language, table, columns_max));
    let small = narrow.into_iter().map(|table| small(context, table));
    blocks.extend(large.chain(small).map(|table| Block::Table { table }));
    let notes = notes_shared(context, &mut blocks);
    blocks.extend(notes.into_iter().map(|text| Block::Paragraph { text }));
    (!blocks.is_empty()).then(|| Section {
        id: "annex-tables",
        title: context.text("report.section.annex_tables"),
        landscape,
        blocks,
    })
}

/// A table for half a page, without the period that each page names.
fn small(context: &Context, table: &Table) -> TableView {
    let caption = actions::short_title(context, table);
    TableView { narrow: true, caption, ..TableView::of(context.language, table) }
}

/// Takes the notes that several tables share from them, so that each is printed once, behind them;
/// the source too, where all have the same.
fn notes_shared(context: &Context, blocks: &mut [Block]) -> Vec<String> {
    let mut found: Vec<(String, usize)> = Vec::new();
    let mut sources: BTreeSet<String> = BTreeSet::new();
    for block in &*blocks {
        let Block::Table { table } = block else { continue };
        sources.extend(table.source.clone());
        for note in &table.notes {
            match found.iter_mut().find(|(known, _)| known == note) {
                Some((_, count)) => *count += 1,
                None => found.push((note.clone(), 1)),
            }
        }
    }
    let shared: Vec<String> =
        found.into_iter().filter(|(_, count)| *count > 1).map(|(note, _)| note).collect();
    let one_source = sources.first().filter(|_| sources.len() == 1);
    for block in &mut *blocks {
        let Block::Table { table } = block else { continue };
        table.notes.retain(|note| !shared.contains(note));
        if one_source.is_some() {
            table.source = None;
        }
    }
    let source =
        one_source.map(|source| format!("{} {source}", context.text("report.word.source")));
    shared.into_iter().chain(source).collect()
}

/// The monthly table as a document of its own: the funder's own tables first, then attendance and
/// its details, and the rule of masking. A programme without sessions shows all that it has; one
/// that owes no other document, what else it did.
pub(super) fn monthly_document(context: &Context) -> Vec<Section> {
    let mut sections: Vec<_> = indicators::grids(context).into_iter().collect();
    // Where nothing but people was counted, the funder's own table tells it all.
    let is_told = !sections.is_empty() && !context.has_sessions();
    let month = attendance(context);
    if !is_told && !month.is_empty() {
        let title = context.text("report.section.monthly");
        sections.push(Section { id: "annex-monthly", title, landscape: true, blocks: month });
    }
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
