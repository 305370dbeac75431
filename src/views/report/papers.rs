//! Papers that prove a report and are kept elsewhere.

use crate::language::Language;
use crate::model::Paper;

use super::super::words::typographic;
use super::table::{RowView, TableView};
use super::{Block, Context, Section};

/// The papers of the period, as an annex.
pub(super) fn annex(context: &Context) -> Option<Section> {
    let blocks = vec![Block::Table { table: table(context)? }];
    Some(Section {
        id: "annex-papers",
        title: context.text("report.section.annex_papers"),
        landscape: false,
        blocks,
    })
}

pub(super) fn table(context: &Context) -> Option<TableView> {
    let (language, period) = (context.language, context.period());
    // What is older than the service belongs to its first report.
    let is_first = period.first() <= context.programme.from;
    let ours = context.given.mandate.papers.iter().filter(|paper| {
        paper.programme == context.programme.id
            && paper.from <= period.last()
            && (paper.until >= period.first() || is_first)
            && paper.from <= context.given.today
    });
    listed(language, ours)
}

/// Papers as a table in words.
pub(in crate::views) fn listed<'a>(
    language: &Language,
    papers: impl Iterator<Item = &'a Paper>,
) -> Option<TableView> {
    let rows = papers.map(|paper| row(language, paper)).collect();
    let text = |key: &str| language.text(&format!("report.papers.{key}"));
    TableView::in_words(
        "papers",
        text("title"),
        text("what"),
        ["kind", "number", "when", "count", "kept"].map(text),
        rows,
    )
}

fn row(language: &Language, paper: &Paper) -> RowView {
    RowView::words(typographic(language, &paper.title), in_words(language, paper))
}

/// Kind, number, day or period, how many, and where it is kept.
fn in_words(language: &Language, paper: &Paper) -> [String; 5] {
    let when = paper
        .period
        .map_or_else(|| language.short_date(paper.from), |period| language.period(period));
    let number = paper.number.as_ref().map_or_else(
        || language.text("mark.not-applicable"),
        |number| typographic(language, number),
    );
    [
        language.text(&format!("report.papers.of.{}", paper.kind.code())),
        number,
        when,
        language.number(u64::from(paper.count)),
        typographic(language, &paper.kept),
    ]
}
