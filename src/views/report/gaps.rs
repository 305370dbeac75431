//! Gaps between what was asked and what was reached, each with its cause and what is done about it.

use crate::model::Gap;

use super::super::words::{quantity, typographic};
use super::table::{RowView, TableView};
use super::{Block, Context, Section, figures, texts};

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = texts::blocks(context, "gaps");
    if let Some(table) = context.table("gaps") {
        let heading = context.text("report.heading.gaps");
        blocks.extend(figures::with_table(context, table, heading));
    }
    if let Some(table) = explained(context) {
        blocks.push(Block::Heading { text: context.text("report.heading.causes") });
        blocks.push(Block::Table { table });
    }
    (!blocks.is_empty()).then(|| Section {
        id: "gaps",
        title: context.text("report.section.gaps"),
        landscape: false,
        blocks,
    })
}

/// Causes and measures that the records tell for this period or a part of it.
fn explained(context: &Context) -> Option<TableView> {
    let (language, period) = (context.language, context.period());
    let ours = |gap: &&Gap| {
        let within = period.contains(gap.period.first()) && period.contains(gap.period.last());
        gap.programme == context.programme.id && within
    };
    let row = |gap: &Gap| {
        let figure = context.figures.figures.get(gap.indicator.as_str());
        let record = context.given.mandate.indicator(&context.programme.id, gap.indicator.as_str());
        let label = figure
            .map(|figure| figure.label.clone())
            .or_else(|| record.map(|record| record.label.clone()));
        let label = typographic(language, &label.unwrap_or_else(|| gap.indicator.to_string()));
        let label = if gap.period == period {
            label
        } else {
            language.say(
                "report.causes.part",
                &[("label", &label), ("period", &language.period(gap.period))],
            )
        };
        let found = figure.filter(|_| gap.period == period).and_then(|figure| {
            let target = figure.target?;
            let (value, target) = (
                quantity(language, figure.unit, figure.value),
                quantity(language, figure.unit, target),
            );
            Some(language.say("report.causes.found", &[("value", &value), ("target", &target)]))
        });
        let none = || context.text("mark.not-applicable");
        let cells = [
            found.unwrap_or_else(none),
            typographic(language, &gap.cause),
            gap.measure.as_deref().map_or_else(none, |measure| typographic(language, measure)),
        ];
        RowView::words(label, cells)
    };
    let rows: Vec<_> = context.given.mandate.gaps.iter().filter(ours).map(row).collect();
    let text = |key: &str| context.text(&format!("report.causes.{key}"));
    TableView::in_words(
        "causes",
        text("title"),
        text("indicator"),
        ["reached", "cause", "measure"].map(text),
        rows,
    )
}
