//! Gaps between what was asked and what was reached, and the stops whose place or hour should be thought over.

use super::table::TableView;
use super::{Block, Context, Section};

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = Vec::new();
    if let Some(table) = context.table("gaps") {
        blocks.push(Block::Heading { text: context.text("report.heading.gaps") });
        blocks.push(Block::Table { table: TableView::of(context.language, table) });
    }
    if let Some(table) = context.table("low-attendance") {
        blocks.push(Block::Heading { text: context.text("report.heading.low_attendance") });
        blocks.push(Block::Paragraph { text: context.text("report.low_attendance") });
        blocks.push(Block::Table { table: TableView::of(context.language, table) });
    }
    (!blocks.is_empty()).then(|| Section { id: "gaps", title: context.text("report.section.gaps"), landscape: false, blocks })
}
