//! How the figures were made, what is not printed and why, and what the words mean.

use crate::language::Language;

use super::super::words::typographic;
use super::{Block, Context, Definition, Section};

/// Words that a reader may not know.
const GLOSSARY: &[&str] = &["visit", "session", "slot", "service_week", "walk_in", "mention", "attendance_rate", "fill_rate", "masked", "missing"];

pub(super) fn section(context: &Context) -> Option<Section> {
    let language = context.language;
    let mut blocks = vec![
        Block::Heading { text: context.text("report.heading.method") },
        Block::Paragraph { text: context.text("report.method.source") },
        Block::Paragraph { text: context.text("report.method.age") },
        Block::Heading { text: context.text("report.heading.confidentiality") },
        Block::Paragraph { text: language.say("report.method.confidentiality", &[("threshold", &context.threshold)]) },
    ];
    let targets = context.given.mandate.targets.iter().filter(|target| target.programme == context.programme.id);
    let readings = targets.filter_map(|target| {
        let figure = context.figures.figures.get(target.indicator.as_str())?;
        let text = [target.source.as_deref(), target.reading.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(". ");
        (!text.is_empty() && figure.target.is_some()).then(|| Definition { term: figure.label.clone(), text: typographic(language, &text) })
    });
    let readings: Vec<_> = readings.collect();
    if !readings.is_empty() {
        blocks.push(Block::Heading { text: context.text("report.heading.readings") });
        blocks.push(Block::Definitions { items: readings });
    }
    blocks.push(Block::Heading { text: context.text("report.heading.glossary") });
    blocks.push(Block::Definitions { items: glossary(language, context.threshold) });
    Some(Section { id: "method", title: context.text("report.section.method"), landscape: false, blocks })
}

/// What the words mean.
pub(in crate::views) fn glossary(language: &Language, threshold: u32) -> Vec<Definition> {
    let word = |key: &&str| Definition {
        term: language.text(&format!("report.glossary.{key}.term")),
        text: language.say(&format!("report.glossary.{key}.text"), &[("threshold", &threshold)]),
    };
    GLOSSARY.iter().map(word).collect()
}
