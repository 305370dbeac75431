//! How the figures were made, what is not printed and why, and what the words mean.

use crate::indicators::Value;
use crate::language::Language;

use super::super::words::typographic;
use super::{Block, Context, Definition, Section};

/// Words that a reader may not know, and where they stand.
const GLOSSARY: &[(&str, Use)] = &[
    ("visit", Use::Sessions),
    ("session", Use::Sessions),
    ("slot", Use::Sessions),
    ("service_week", Use::Sessions),
    ("walk_in", Use::Sessions),
    ("mention", Use::Table("by-motive")),
    ("attendance_rate", Use::Sessions),
    ("fill_rate", Use::Sessions),
    ("between", Use::Between),
    ("masked", Use::Mark(Value::Masked)),
    ("missing", Use::Mark(Value::Missing)),
];

/// Where a word is in use.
enum Use {
    /// Wherever sessions are spoken of.
    Sessions,
    Table(&'static str),
    Mark(Value),
    Between,
}

pub(super) fn section(context: &Context) -> Option<Section> {
    let language = context.language;
    let mut blocks = vec![Block::Heading { text: context.text("report.heading.method") }];
    if context.speaks_of_sessions() {
        blocks.push(Block::Paragraph { text: context.text("report.method.source") });
        blocks.push(Block::Paragraph { text: context.text("report.method.age") });
    } else {
        blocks.push(Block::Paragraph { text: context.text("report.method.source_records") });
    }
    blocks.extend(confidentiality(context));
    let targets = context
        .given
        .mandate
        .targets
        .iter()
        .filter(|target| target.programme == context.programme.id);
    let readings = targets.filter_map(|target| {
        let figure = context.figures.figures.get(target.indicator.as_str())?;
        let text = [target.source.as_deref(), target.reading.as_deref()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(". ");
        (!text.is_empty() && (figure.target.is_some() || figure.baseline.is_some()))
            .then(|| Definition { term: figure.label.clone(), text: typographic(language, &text) })
    });
    let readings: Vec<_> = readings.collect();
    if !readings.is_empty() {
        blocks.push(Block::Heading { text: context.text("report.heading.readings") });
        blocks.push(Block::Definitions { items: readings });
    }
    let used = GLOSSARY.iter().filter(|(_, used)| is_used(context, used));
    let words: Vec<_> = used.map(|(key, _)| definition(language, key, context.threshold)).collect();
    if !words.is_empty() {
        blocks.push(Block::Heading { text: context.text("report.heading.glossary") });
        blocks.push(Block::Definitions { items: words });
    }
    Some(Section {
        id: "method",
        title: context.text("report.section.method"),
        landscape: false,
        blocks,
    })
}

/// The rule of masking, and what it leaves nothing to print of.
pub(super) fn confidentiality(context: &Context) -> Vec<Block> {
    let mut blocks = vec![
        Block::Heading { text: context.text("report.heading.confidentiality") },
        Block::Paragraph {
            text: context
                .language
                .say("report.method.confidentiality", &[("threshold", &context.threshold)]),
        },
    ];
    let withheld = context.withheld();
    if !withheld.is_empty() {
        blocks.push(Block::Paragraph {
            text: context
                .language
                .say("report.method.withheld", &[("tables", &withheld.join(" ; "))]),
        });
    }
    blocks
}

fn is_used(context: &Context, used: &Use) -> bool {
    let (tables, figures) = (&context.figures.tables, &context.figures.figures);
    let any = |is: &dyn Fn(Value) -> bool| {
        let mut cells = tables.values().flat_map(|table| &table.rows).flat_map(|row| &row.cells);
        cells.any(|value| is(*value)) || figures.values().any(|figure| is(figure.value))
    };
    match used {
        Use::Sessions => context.speaks_of_sessions(),
        Use::Table(id) => context.table(id).is_some(),
        Use::Mark(mark) => any(&|value| value == *mark),
        Use::Between => any(&|value| matches!(value, Value::Between { .. })),
    }
}

/// What all the words mean.
pub(in crate::views) fn glossary(language: &Language, threshold: u32) -> Vec<Definition> {
    GLOSSARY.iter().map(|(key, _)| definition(language, key, threshold)).collect()
}

fn definition(language: &Language, key: &str, threshold: u32) -> Definition {
    Definition {
        term: language.text(&format!("report.glossary.{key}.term")),
        text: language.say(&format!("report.glossary.{key}.text"), &[("threshold", &threshold)]),
    }
}
