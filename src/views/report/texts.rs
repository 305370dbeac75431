//! What people wrote for a period: the qualitative part, and texts that stand at the head of a
//! section. Figures quoted in them take the published value, so that prose and tables never
//! disagree.

use std::collections::BTreeMap;

use crate::content::{self, Document, FigureWords, Place};
use crate::language::Language;

use super::super::words;
use super::{Block, Context, File, Section, figures};

/// The section that consists of its text.
pub(super) const NARRATIVE: &str = "narrative";

/// The section for which one text may hold for all periods.
pub(super) const PRINCIPLES: &str = "principles";

/// A text of one section.
#[derive(Clone, Debug)]
pub struct Narrative {
    /// The Markdown file.
    pub file: File,
    /// What it is about, for tables that stand before its first heading.
    pub title: String,
    /// With the figures in the place of their names.
    pub body: Document,
    /// Names that no figure of the period has.
    pub unknown: Vec<(String, Place)>,
    /// What could be quoted.
    pub quotable: Vec<String>,
}

/// The texts of a document by the section that shows them.
pub(super) fn texts(context: &Context) -> BTreeMap<&'static str, Narrative> {
    let quotable = quotable(context);
    let text = |section: &&'static str| {
        Some((*section, narrative(context, written(context, section)?, &quotable)))
    };
    content::SECTIONS.iter().filter_map(text).collect()
}

/// The qualitative part.
pub(super) fn analysis(context: &Context) -> Option<Section> {
    section(context, NARRATIVE, "report.section.narrative")
}

/// Equality, non-discrimination and sustainable development, where a funder wants to read of them.
pub(super) fn principles(context: &Context) -> Option<Section> {
    section(context, PRINCIPLES, "report.section.principles")
}

fn section(context: &Context, id: &'static str, title_key: &str) -> Option<Section> {
    let blocks = blocks(context, id);
    (!blocks.is_empty()).then(|| Section {
        id,
        title: context.text(title_key),
        landscape: false,
        blocks,
    })
}

/// The text of a section, if there is one, and who has read it for what could identify a person.
pub(super) fn blocks(context: &Context, id: &'static str) -> Vec<Block> {
    let Some(text) = written(context, id) else { return Vec::new() };
    let reviewed = text.head.reviewed_by.as_ref().map(|by| Block::Notice {
        text: context
            .language
            .say("report.reviewed_by", &[("who", &words::typographic(context.language, by))]),
    });
    std::iter::once(Block::Text { id }).chain(reviewed).collect()
}

/// The author's words for a figure: those of a section's text, else those of the period's.
pub(super) fn worded<'a>(context: &Context<'a>, figure: &str) -> Option<&'a FigureWords> {
    let named = |text: &'a content::Narrative| {
        text.head.figures.iter().find(|words| words.figure == figure)
    };
    heads(context).find_map(named)
}

/// The name of a figure in the head of a text that no figure of the period has.
#[derive(Clone, Debug)]
pub struct Misnamed {
    pub file: File,
    pub figure: String,
    /// Those that there are.
    pub known: Vec<String>,
}

pub(super) fn misnamed(context: &Context) -> Vec<Misnamed> {
    let known = figures::known(context.figures);
    let wrong = heads(context).flat_map(|text| {
        let words = text.head.figures.iter().filter(|words| !known.contains(&words.figure));
        words.map(|words| Misnamed {
            file: text.file.clone(),
            figure: words.figure.clone(),
            known: known.clone(),
        })
    });
    wrong.collect()
}

/// The texts of the period, that of the period itself last. One may consist of its head.
fn heads<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a content::Narrative> {
    let period = context.period().to_string();
    let names = content::SECTIONS
        .iter()
        .map(|section| format!("{}.{section}", context.period()))
        .chain([period]);
    let (narratives, programme) =
        (&context.given.content.narratives, context.programme.id.to_string());
    names.filter_map(move |name| narratives.get(&(programme.clone(), name)))
}

/// What was written for a section of this period.
pub(super) fn written<'a>(context: &Context<'a>, section: &str) -> Option<&'a content::Narrative> {
    let find = |name: String| {
        context.given.content.narratives.get(&(context.programme.id.to_string(), name))
    };
    let period = context.period();
    let found = match section {
        NARRATIVE => find(period.to_string()),
        PRINCIPLES => find(format!("{period}.{section}")).or_else(|| find(section.to_owned())),
        _ => find(format!("{period}.{section}")),
    };
    found.filter(|text| !text.body.is_empty())
}

/// Every figure by the name under which it may be quoted, with its target, earlier value and
/// baseline.
fn quotable(context: &Context) -> BTreeMap<String, String> {
    let mut quotable = BTreeMap::new();
    for figure in context.figures.figures.values() {
        let mut name = |ending: &str, value| {
            quotable.insert(
                format!("{}{ending}", figure.id),
                words::quantity(context.language, figure.unit, value),
            );
        };
        name("", figure.value);
        for (ending, value) in [
            (".target", figure.target),
            (".previous", figure.previous),
            (".baseline", figure.baseline),
        ] {
            if let Some(value) = value {
                name(ending, value);
            }
        }
    }
    quotable
}

fn narrative(
    context: &Context,
    written: &content::Narrative,
    quotable: &BTreeMap<String, String>,
) -> Narrative {
    let mut quoting = Quoting { language: context.language, quotable, unknown: Vec::new() };
    let mut body = written.body.clone();
    quoting.blocks(&mut body.blocks);
    let unknown = quoting.unknown;
    let title =
        written.head.title.clone().unwrap_or_else(|| context.text("report.section.narrative"));
    Narrative {
        file: written.file.clone(),
        title: words::typographic(context.language, &title),
        body,
        unknown,
        quotable: quotable.keys().cloned().collect(),
    }
}

/// Puts figures in the place of their names, and typographic signs one for one, so that places in
/// the file stay true.
struct Quoting<'a> {
    language: &'a Language,
    quotable: &'a BTreeMap<String, String>,
    unknown: Vec<(String, Place)>,
}

impl Quoting<'_> {
    fn blocks(&mut self, blocks: &mut [content::Block]) {
        for block in blocks {
            match block {
                content::Block::Heading { inlines, .. } | content::Block::Paragraph(inlines) => {
                    self.inlines(inlines)
                }
                content::Block::List { items, .. } => {
                    items.iter_mut().for_each(|item| self.blocks(item))
                }
                content::Block::Quote(inner) => self.blocks(inner),
                content::Block::Table { head, rows } => head
                    .iter_mut()
                    .chain(rows.iter_mut().flatten())
                    .for_each(|cell| self.inlines(cell)),
                content::Block::Code(_) | content::Block::Rule => {}
            }
        }
    }

    fn inlines(&mut self, inlines: &mut [content::Inline]) {
        for inline in inlines {
            match inline {
                content::Inline::Text { text, .. } => {
                    *text = words::typographic(self.language, text)
                }
                content::Inline::Emphasis(inner)
                | content::Inline::Strong(inner)
                | content::Inline::Link { inlines: inner, .. } => {
                    self.inlines(inner);
                }
                content::Inline::Figure { indicator, place } => {
                    let (text, place) = (self.value(indicator, *place), *place);
                    *inline = content::Inline::Text { text, place };
                }
                content::Inline::Code(_)
                | content::Inline::Image { .. }
                | content::Inline::Break => {}
            }
        }
    }

    fn value(&mut self, indicator: &str, place: Place) -> String {
        match self.quotable.get(&indicator.replace('_', "-")) {
            Some(value) => value.clone(),
            None => {
                self.unknown.push((indicator.to_owned(), place));
                String::new()
            }
        }
    }
}
