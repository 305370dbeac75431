//! The qualitative part, with the figures that it quotes.

use std::collections::BTreeMap;

use crate::content::Document;

use super::super::words;
use super::{Block, Context, File, Section, narrative_of};

/// The text of a period and what its quotations stand for.
#[derive(Clone, Debug)]
pub struct Narrative {
    /// The Markdown file.
    pub file: File,
    pub body: Document,
    /// Indicator, as it may be written between `{{` and `}}`, to the published value in words.
    pub quotable: BTreeMap<String, String>,
}

pub(super) fn section(context: &Context) -> Option<Section> {
    let narrative = narrative_of(context).filter(|narrative| !narrative.body.is_empty())?;
    let mut blocks = vec![Block::Narrative];
    if let Some(by) = &narrative.head.reviewed_by {
        let text = context.language.say("report.reviewed_by", &[("who", &words::typographic(context.language, by))]);
        blocks.push(Block::Notice { text });
    }
    Some(Section { id: "narrative", title: context.text("report.section.narrative"), landscape: false, blocks })
}

pub(super) fn narrative(context: &Context) -> Option<Narrative> {
    let narrative = narrative_of(context)?;
    let figures = context.figures.figures.values();
    let quotable = figures.map(|figure| (figure.id.to_owned(), words::quantity(context.language, figure.unit, figure.value)));
    Some(Narrative { file: narrative.file.clone(), body: narrative.body.clone(), quotable: quotable.collect() })
}
