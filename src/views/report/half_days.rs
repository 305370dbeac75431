//! What the half-days of each week were given to (S0 art. 1.4 and 2.3.1).

use crate::indicators::HalfDayWeek;

use super::table::{RowView, TableView};
use super::{Block, Context};

/// A heading and the table, where the weeks have records.
pub(super) fn blocks(context: &Context) -> Vec<Block> {
    let Some(table) = table(context) else { return Vec::new() };
    vec![Block::Heading { text: context.text("report.heading.half_days") }, Block::Table { table }]
}

fn table(context: &Context) -> Option<TableView> {
    let language = context.language;
    let row = |week: &HalfDayWeek| {
        let kinds = [
            week.public,
            week.outreach,
            week.home_visits,
            week.travel,
            week.absence,
            week.holidays,
            week.other,
            week.total(),
        ];
        let cells = kinds.map(|n| language.number(u64::from(n)));
        RowView::words(language.short_date(week.week.monday()), cells)
    };
    let rows = context.figures.half_days.iter().map(row).collect();
    let text = |key: &str| context.text(&format!("report.half_days.{key}"));
    let columns =
        ["public", "outreach", "home", "travel", "absence", "holidays", "other", "total"].map(text);
    let mut view = TableView::in_words("half-days", text("title"), text("week"), columns, rows)?;
    view.columns.iter_mut().for_each(|column| column.numeric = true);
    Some(view)
}
