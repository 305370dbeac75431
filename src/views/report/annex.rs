//! Annexes: the tables of attendance on pages across, corrections to what was sent before, and every table that no
//! section has shown. No table that was computed is left out.

use std::collections::BTreeSet;

use super::table::{COLUMNS_UPRIGHT_MAX, TableView};
use super::{Block, Context, Section, indicators, texts};

/// Columns of numbers that fit beside the labels on a page across.
const COLUMNS_ACROSS_MAX: usize = 16;

/// Tables that a section shows in part: whole in the annex.
const WIDE: &[&str] = &["monthly", "by-stop", "by-territory", "by-month"];

/// What a month shows beside its table: slots, public, requests, answers (S0 art. 2.3.3).
const MONTHLY_DETAILS: &[&str] =
    &["indicators", "weekly-slots", "by-age", "by-gender", "by-status", "by-referral", "by-heard-by", "by-motive", "by-action"];

/// The tables of attendance with all their columns.
pub(super) fn monthly(context: &Context) -> Option<Section> {
    let tables = WIDE.iter().filter_map(|id| context.table(id));
    let parts = tables.flat_map(|table| TableView::parts(context.language, table, COLUMNS_ACROSS_MAX));
    let blocks: Vec<_> = parts.map(|table| Block::Table { table }).collect();
    (!blocks.is_empty()).then(|| Section { id: "annex-monthly", title: context.text("report.section.annex_monthly"), landscape: true, blocks })
}

/// What has changed in the records of periods that were sent.
pub(super) fn corrections(context: &Context) -> Option<Section> {
    let table = context.table("corrections")?;
    let blocks = vec![Block::Paragraph { text: context.text("report.corrections") }, Block::Table { table: TableView::of(context.language, table) }];
    Some(Section { id: "annex-corrections", title: context.text("report.section.annex_corrections"), landscape: false, blocks })
}

/// What else was computed.
pub(super) fn others(context: &Context, before: &[Section]) -> Option<Section> {
    let shown: BTreeSet<&str> = before.iter().flat_map(|section| &section.blocks).filter_map(Block::table_of).collect();
    let tables: Vec<_> = context.figures.tables.keys().filter(|id| !shown.contains(id.as_str())).filter_map(|id| context.table(id)).collect();
    let landscape = tables.iter().any(|table| table.columns.len() > COLUMNS_UPRIGHT_MAX);
    let columns_max = if landscape { COLUMNS_ACROSS_MAX } else { COLUMNS_UPRIGHT_MAX };
    let parts = tables.into_iter().flat_map(|table| TableView::parts(context.language, table, columns_max));
    let blocks: Vec<_> = parts.map(|table| Block::Table { table }).collect();
    (!blocks.is_empty()).then(|| Section { id: "annex-tables", title: context.text("report.section.annex_tables"), landscape, blocks })
}

/// The monthly table as a document of its own, with the weekly slots, the funder's own tables and the rule of masking. A
/// programme without sessions shows all that it has.
pub(super) fn monthly_document(context: &Context) -> Vec<Section> {
    let mut sections: Vec<_> = monthly(context).into_iter().collect();
    if let Some(section) = sections.first_mut() {
        section.title = context.text("report.section.monthly");
    }
    let has_sessions = !sections.is_empty();
    sections.extend(indicators::grids(context));
    let in_grids: BTreeSet<&str> = sections.iter().flat_map(|section| &section.blocks).filter_map(Block::table_of).collect();
    let all = context.figures.tables.keys().map(String::as_str).filter(|id| !in_grids.contains(id));
    let chosen: Vec<&str> = if has_sessions { MONTHLY_DETAILS.to_vec() } else { all.collect() };
    let tables = chosen.iter().filter_map(|id| context.table(id));
    let mut blocks: Vec<_> =
        tables.flat_map(|table| TableView::parts(context.language, table, COLUMNS_UPRIGHT_MAX)).map(|table| Block::Table { table }).collect();
    if sections.is_empty() && blocks.is_empty() {
        blocks.push(Block::Paragraph { text: context.text("report.nothing") });
    }
    let notes = notes_once(&mut blocks);
    blocks.push(Block::Heading { text: context.text("report.heading.confidentiality") });
    blocks.push(Block::Paragraph { text: context.language.say("report.method.confidentiality", &[("threshold", &context.threshold)]) });
    blocks.extend(notes.into_iter().map(|text| Block::Paragraph { text }));
    sections.push(Section { id: "details", title: context.text("report.section.monthly_details"), landscape: true, blocks });
    sections.extend(texts::analysis(context));
    sections
}

/// Takes the notes and sources from tables that stand side by side: each is told once, behind them.
fn notes_once(blocks: &mut [Block]) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    for block in blocks {
        let Block::Table { table } = block else { continue };
        for note in table.notes.drain(..).chain(table.source.take()) {
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
    }
    notes
}
