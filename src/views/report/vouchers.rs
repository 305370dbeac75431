//! Digital vouchers: stock, given, returned, in both units.

use super::actions::families;
use super::table::{RowView, TableView};
use super::{Block, Context, Section, texts};

/// How the ids of the tables begin.
const TABLES: &[&str] = &["vouchers"];

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = texts::blocks(context, "vouchers");
    blocks.extend(families(context, TABLES));
    blocks.extend(placed(context).map(|table| Block::Table { table }));
    (!blocks.is_empty()).then(|| Section {
        id: "vouchers",
        title: context.text("report.section.vouchers"),
        landscape: false,
        blocks,
    })
}

/// Carnets handed to places in the period, place by place.
fn placed(context: &Context) -> Option<TableView> {
    let language = context.language;
    let rows = context.figures.placements.iter().map(|entry| {
        let stop = context.given.service.stops.get(&entry.stop);
        let place = stop.map(|stop| context.stop_name(stop)).unwrap_or_default();
        let number = |n: u32| language.number(u64::from(n));
        let cells = [place, number(entry.carnets), number(entry.cheques)];
        RowView::words(language.short_date(entry.date), cells)
    });
    let text = |key: &str| context.text(&format!("report.placements.{key}"));
    let columns = ["place", "carnets", "cheques"].map(text);
    let mut view =
        TableView::in_words("placements", text("title"), text("date"), columns, rows.collect())?;
    view.columns.iter_mut().skip(1).for_each(|column| column.numeric = true);
    Some(view)
}
