//! What is done beside the sessions: workshops, outreach, visits at home, follow-ups, messages, and
//! initiatives done or planned. Tables are taken by the beginning of their id, so that a figure of
//! the records finds its place.

use crate::indicators::Table;
use crate::model::{Initiative, InitiativeStatus};

use super::super::words::{self, typographic};
use super::charts::ranked_under;
use super::table::{RowView, TableView};
use super::{Block, Context, Section, diary, figures, texts};

/// How the ids of the tables begin that this section shows, in the order in which it shows them.
const TABLES: &[&str] = &["workshops", "outreach", "campaigns", "surveys"];

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = texts::blocks(context, "actions");
    blocks.extend(families(context, TABLES));
    let listed = diary::workshops(context).into_iter().chain(diary::outreach(context));
    blocks.extend(listed.map(|table| Block::Table { table }));
    if let Some(table) = initiatives(context, true) {
        blocks.push(Block::Heading { text: context.text("report.heading.initiatives") });
        blocks.push(Block::Table { table });
    }
    (!blocks.is_empty()).then(|| Section {
        id: "actions",
        title: context.text("report.section.actions"),
        landscape: false,
        blocks,
    })
}

/// The tables whose ids begin so, each with a chart where it has one column that ranks.
pub(super) fn families(context: &Context, families: &[&str]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for family in families {
        let belongs = |id: &str| {
            id == *family || id.strip_prefix(family).is_some_and(|rest| rest.starts_with('-'))
        };
        for table in context
            .figures
            .tables
            .keys()
            .filter(|id| belongs(id))
            .filter_map(|id| context.table(id))
        {
            let title = short_title(context, table);
            let chart = match table.columns.as_slice() {
                [column] => {
                    let caption = context.language.say("report.chart.ranked", &[("title", &title)]);
                    ranked_under(context, table, &column.key, "ranked", caption)
                }
                _ => None,
            };
            blocks.extend(figures::blocks(context, table, title, chart));
        }
    }
    blocks
}

/// The table's title without its period, which stands on every page.
pub(super) fn short_title(context: &Context, table: &Table) -> String {
    words::title_alone(context.language, table, context.period())
}

/// What was done in the period or planned for it, and on request what is still to come.
pub(super) fn initiatives(context: &Context, with_plans: bool) -> Option<TableView> {
    let (language, period) = (context.language, context.period());
    let wanted = |initiative: &&Initiative| {
        let within = |first, last| first <= period.last() && last >= period.first();
        let in_period = match (initiative.date, initiative.period) {
            (Some(date), _) => period.contains(date),
            (None, Some(of)) => within(of.first(), of.last()),
            (None, None) => true,
        };
        let last = initiative.date.or_else(|| initiative.period.map(|of| of.last()));
        let to_come = with_plans
            && initiative.status == InitiativeStatus::Planned
            && last.is_none_or(|last| last >= period.first());
        initiative.programme == context.programme.id && (in_period || to_come)
    };
    let row = |initiative: &Initiative| {
        let when = match (initiative.date, initiative.period) {
            (Some(date), _) => language.short_date(date),
            (None, Some(of)) => language.period(of),
            (None, None) => context.text("mark.not-applicable"),
        };
        let status = context.text(&format!("report.initiative.{}", initiative.status.code()));
        let words = |text: &str| typographic(language, text);
        let cells =
            [when, status, initiative.description.as_deref().map(words).unwrap_or_default()];
        RowView::words(words(&initiative.title), cells)
    };
    let mut chosen: Vec<&Initiative> =
        context.given.mandate.initiatives.iter().filter(wanted).collect();
    chosen.sort_by_key(|initiative| {
        (initiative.date.or_else(|| initiative.period.map(|of| of.first())), initiative.status)
    });
    let rows: Vec<_> = chosen.into_iter().map(row).collect();
    let text = |key: &str| context.text(&format!("report.initiatives.{key}"));
    TableView::in_words(
        "initiatives",
        text("title"),
        text("what"),
        ["when", "status", "description"].map(text),
        rows,
    )
}
