//! Money used against what was granted, line by line, for the funder that granted it. What a person
//! cost is computed of a number of persons that is published beside it, or not at all.

use crate::calendar::Date;
use crate::indicators::RowKind;
use crate::model::{Budget, IndicatorId};

use super::super::words::typographic;
use super::charts::plain;
use super::table::{RowView, TableView};
use super::{Block, Context, Section};

pub(super) fn section(context: &Context) -> Option<Section> {
    let ours: Vec<&Budget> = ours(context).collect();
    let mut blocks = vec![Block::Table { table: table(context, &ours)? }];
    let items = ratios(context, &ours);
    if !items.is_empty() {
        blocks.push(Block::Points { items });
    }
    Some(Section {
        id: "money",
        title: context.text("report.section.money"),
        landscape: false,
        blocks,
    })
}

/// The lines that the reader of the report granted.
fn ours<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Budget> {
    let (programme, reader) = (&context.programme.id, &context.figures.recipient);
    let all = context.given.mandate.budgets.iter();
    all.filter(move |budget| budget.programme == *programme && budget.funder == *reader)
}

/// The last day of which amounts are shown.
fn day(context: &Context) -> Date {
    context.period().last().min(context.given.today)
}

fn table(context: &Context, budgets: &[&Budget]) -> Option<TableView> {
    let mut rows: Vec<RowView> = budgets
        .iter()
        .map(|budget| {
            let used = budget.used_until(day(context));
            let now = budget.used_in(context.period());
            row(context, typographic(context.language, &budget.line), budget.granted, now, used)
        })
        .collect();
    if budgets.len() > 1 {
        let granted = budgets.iter().map(|budget| budget.granted).sum();
        let now: Option<Vec<f64>> =
            budgets.iter().map(|budget| budget.used_in(context.period())).collect();
        let used = budgets.iter().map(|budget| budget.used_until(day(context))).sum();
        let now = now.map(|all| all.iter().sum());
        let mut total = row(context, context.text("report.money.total"), granted, now, used);
        total.kind = RowKind::Total;
        rows.push(total);
    }
    let text = |key: &str| context.text(&format!("report.money.{key}"));
    let columns = ["granted", "now", "used", "share", "left"].map(text);
    let mut view = TableView::in_words("money", text("title"), text("line"), columns, rows)?;
    view.columns.iter_mut().for_each(|column| column.numeric = true);
    view.source = budgets.iter().find_map(|budget| budget.source.clone());
    Some(view)
}

fn row(context: &Context, line: String, granted: f64, now: Option<f64>, used: f64) -> RowView {
    let euros = |euros: f64| in_euros(context, euros);
    let to_write = || context.text("report.money.open");
    let share = match granted > 0.0 {
        true => {
            let share = context.language.decimal(used / granted * 100.0, 1);
            context.language.say("report.money.percent", &[("share", &share)])
        }
        false => context.text("mark.not-applicable"),
    };
    let cells = [
        euros(granted),
        now.map_or_else(to_write, euros),
        euros(used),
        share,
        euros(granted - used),
    ];
    RowView::words(line, cells)
}

fn in_euros(context: &Context, euros: f64) -> String {
    let decimals = if euros.fract().abs() > 0.004 { 2 } else { 0 };
    let euros = context.language.decimal(euros, decimals);
    context.language.say("report.money.euros", &[("euros", &euros)])
}

/// What was used in the period for each of those that an indicator counts.
fn ratios(context: &Context, budgets: &[&Budget]) -> Vec<String> {
    let mut per: Vec<&IndicatorId> =
        budgets.iter().filter_map(|budget| budget.per.as_ref()).collect();
    per.sort();
    per.dedup();
    let ratio = |id: &IndicatorId| {
        let figure = context.figures.figures.get(id.as_str())?;
        let of = budgets.iter().filter(|budget| budget.per.as_ref() == Some(id));
        let used: Option<Vec<f64>> = of.map(|budget| budget.used_in(context.period())).collect();
        let used: f64 = used?.iter().sum();
        let label = typographic(context.language, &figure.label);
        let Some(number) = figure.value.number().filter(|number| *number > 0.0) else {
            return Some(context.language.say("report.money.no_ratio", &[("label", &label)]));
        };
        let each = in_euros(context, used / number);
        let (used, number) = (in_euros(context, used), plain(context.language, number));
        let parts: [(&str, &dyn std::fmt::Display); 4] =
            [("label", &label), ("used", &used), ("number", &number), ("each", &each)];
        Some(context.language.say("report.money.ratio", &parts))
    };
    per.into_iter().filter_map(ratio).collect()
}
