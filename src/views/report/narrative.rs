//! The qualitative part, with the figures that it quotes.

use std::collections::BTreeMap;

use crate::content::{self, Document};
use crate::language::Language;

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
    let mut body = narrative.body.clone();
    polish(context.language, &mut body.blocks);
    let quotable = figures.map(|figure| (figure.id.to_owned(), words::quantity(context.language, figure.unit, figure.value)));
    Some(Narrative { file: narrative.file.clone(), body, quotable: quotable.collect() })
}

/// Typographic signs, one for one, so that places in the file stay true.
fn polish(language: &Language, blocks: &mut [content::Block]) {
    for block in blocks {
        match block {
            content::Block::Heading { inlines, .. } | content::Block::Paragraph(inlines) => polish_inlines(language, inlines),
            content::Block::List { items, .. } => items.iter_mut().for_each(|item| polish(language, item)),
            content::Block::Quote(inner) => polish(language, inner),
            content::Block::Table { head, rows } => {
                head.iter_mut().chain(rows.iter_mut().flatten()).for_each(|cell| polish_inlines(language, cell));
            }
            content::Block::Code(_) | content::Block::Rule => {}
        }
    }
}

fn polish_inlines(language: &Language, inlines: &mut [content::Inline]) {
    for inline in inlines {
        match inline {
            content::Inline::Text { text, .. } => *text = words::typographic(language, text),
            content::Inline::Emphasis(inner) | content::Inline::Strong(inner) | content::Inline::Link { inlines: inner, .. } => {
                polish_inlines(language, inner);
            }
            _ => {}
        }
    }
}
