//! Markdown to a [`Document`]. The only file that names the Markdown crate. Raw HTML becomes text,
//! a link that could run something loses its target; both are said.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::slug::slug;
use crate::text::clean;
use crate::words::{Message, message};

use super::document::{Block, Document, Inline, Link, Place, plain};
use super::word;

/// Parses the body of a file; `first_line` is the line of the file on which the body begins.
pub fn parse(file: &Arc<str>, body: &str, first_line: u32) -> (Document, Vec<Diagnostic>) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let marked = word::marked(body);
    let body = &*marked;
    let places = Places::new(body, first_line);
    let mut builder = Builder { file, places, diagnostics: Vec::new(), ids: BTreeMap::new() };
    let events: Vec<_> = Parser::new_ext(body, options).into_offset_iter().collect();
    if let Some(offset) = too_deep(&events) {
        let message = message!("markdown-limit");
        let said = Diagnostic::new(Code::MarkdownLimit, builder.span(offset), message);
        return (Document::default(), vec![said]);
    }
    let mut events = events.into_iter().peekable();
    let blocks = builder.blocks(&mut events, None);
    (Document { blocks }, builder.diagnostics)
}

/// How deep a text may be nested; a tree is walked with one call a level.
const DEPTH_MAX: usize = 60;

type Events<'a> = std::iter::Peekable<std::vec::IntoIter<(Event<'a>, std::ops::Range<usize>)>>;

/// Where a text is nested deeper than can be walked.
fn too_deep(events: &[(Event, std::ops::Range<usize>)]) -> Option<usize> {
    let mut depth = 0_usize;
    for (event, range) in events {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH_MAX {
            return Some(range.start);
        }
    }
    None
}

struct Builder<'a> {
    file: &'a Arc<str>,
    places: Places<'a>,
    diagnostics: Vec<Diagnostic>,
    /// How often each heading has been used.
    ids: BTreeMap<String, usize>,
}

/// Offsets to places. Counting goes on from the offset that was asked for last, so that a text is
/// gone through once however many places are asked for in their order.
struct Places<'a> {
    body: &'a str,
    first: Place,
    last: Cell<(usize, Place)>,
    /// Bytes that were gone through.
    #[cfg(test)]
    steps: Cell<usize>,
}

impl<'a> Places<'a> {
    fn new(body: &'a str, first_line: u32) -> Self {
        let first = Place { line: first_line, column: 1 };
        Places {
            body,
            first,
            last: Cell::new((0, first)),
            #[cfg(test)]
            steps: Cell::default(),
        }
    }

    fn at(&self, offset: usize) -> Place {
        let (from, mut place) = match self.last.get() {
            (last, place) if last <= offset => (last, place),
            _ => (0, self.first),
        };
        #[cfg(test)]
        self.steps.set(self.steps.get() + offset - from);
        for c in self.body[from..offset].chars() {
            match c {
                '\n' => place = Place { line: place.line.saturating_add(1), column: 1 },
                _ => place.column = place.column.saturating_add(1),
            }
        }
        self.last.set((offset, place));
        place
    }
}

impl<'a> Builder<'a> {
    fn blocks(&mut self, events: &mut Events<'a>, until: Option<TagEnd>) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = events.peek().cloned() {
            match event {
                Event::End(end) if Some(end) == until => {
                    events.next();
                    break;
                }
                Event::Start(Tag::Paragraph)
                    if word::is_table(&self.places.body[range.clone()]) =>
                {
                    events.next();
                    blocks.push(self.tabbed(events));
                }
                Event::Start(Tag::Paragraph) => {
                    events.next();
                    blocks.push(Block::Paragraph(self.inlines(events, TagEnd::Paragraph)));
                }
                Event::Start(Tag::Heading { level, .. }) => {
                    events.next();
                    blocks.push(self.heading(events, level, range.start));
                }
                Event::Start(Tag::BlockQuote(kind)) => {
                    events.next();
                    blocks.push(Block::Quote(self.blocks(events, Some(TagEnd::BlockQuote(kind)))));
                }
                Event::Start(Tag::List(start)) => {
                    events.next();
                    blocks.push(self.list(events, start));
                }
                Event::Start(Tag::CodeBlock(_)) => {
                    events.next();
                    blocks.push(Block::Code(plain(&self.inlines(events, TagEnd::CodeBlock))));
                }
                Event::Start(Tag::Table(_)) => {
                    events.next();
                    blocks.push(self.table(events));
                }
                Event::Start(Tag::HtmlBlock) => {
                    events.next();
                    self.raw_html(self.places.at(range.start));
                    let inlines = self.inlines(events, TagEnd::HtmlBlock);
                    blocks.push(Block::Paragraph(inlines));
                }
                Event::Rule => {
                    events.next();
                    blocks.push(Block::Rule);
                }
                Event::End(_) => {
                    events.next();
                }
                Event::Start(tag) if !is_inline(&tag) => {
                    events.next();
                }
                // The text of a tight list item stands without a paragraph of its own.
                _ => {
                    let inlines = self.loose(events);
                    if inlines.is_empty() {
                        events.next();
                    } else {
                        blocks.push(Block::Paragraph(inlines));
                    }
                }
            }
        }
        blocks
    }

    fn heading(&mut self, events: &mut Events<'a>, level: HeadingLevel, start: usize) -> Block {
        let span = self.span(start);
        let inlines = self.inlines(events, TagEnd::Heading(level));
        let mut level = level as u8;
        if level == 1 {
            self.say(Code::HeadingLevel, span, message!("heading-level"));
            level = 2;
        }
        let words = slug(&plain(&inlines));
        let words = if words.is_empty() { "section".to_owned() } else { words };
        let same = self.ids.entry(words.clone()).or_default();
        *same += 1;
        let id = if *same == 1 { words } else { format!("{words}-{same}") };
        Block::Heading { level, id, inlines }
    }

    fn list(&mut self, events: &mut Events<'a>, start: Option<u64>) -> Block {
        let mut items = Vec::new();
        while let Some((event, _)) = events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.blocks(events, Some(TagEnd::Item))),
                Event::End(TagEnd::List(_)) => break,
                _ => {}
            }
        }
        Block::List { start, items }
    }

    fn table(&mut self, events: &mut Events<'a>) -> Block {
        let (mut head, mut rows, mut row) = (Vec::new(), Vec::new(), Vec::new());
        while let Some((event, _)) = events.next() {
            match event {
                Event::Start(Tag::TableCell) => row.push(self.inlines(events, TagEnd::TableCell)),
                Event::End(TagEnd::TableHead) => head = std::mem::take(&mut row),
                Event::End(TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        Block::Table { head, rows }
    }

    /// A table as office programs paste it: a line a row, a tab between two cells. A first row
    /// without a digit names the columns.
    fn tabbed(&mut self, events: &mut Events<'a>) -> Block {
        let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), Vec::new());
        while let Some((event, range)) = events.next() {
            match event {
                Event::End(TagEnd::Paragraph) => break,
                Event::SoftBreak | Event::HardBreak => {
                    row.push(std::mem::take(&mut cell));
                    rows.push(std::mem::take(&mut row));
                }
                Event::Text(text) => {
                    for (number, part) in text.split('\t').enumerate() {
                        if number > 0 {
                            row.push(std::mem::take(&mut cell));
                        }
                        self.text(part, self.places.at(range.start), &mut cell);
                    }
                }
                event => self.inline(events, event, range, &mut cell),
            }
        }
        row.push(cell);
        rows.push(row);
        let has_digit = |cell: &Vec<Inline>| plain(cell).contains(|c: char| c.is_ascii_digit());
        let is_named = !rows.first().is_some_and(|row| row.iter().any(has_digit));
        let head = if is_named { rows.remove(0) } else { Vec::new() };
        Block::Table { head, rows }
    }

    fn inlines(&mut self, events: &mut Events<'a>, until: TagEnd) -> Vec<Inline> {
        let mut inlines = Vec::new();
        while let Some((event, range)) = events.next() {
            if matches!(&event, Event::End(end) if *end == until) {
                break;
            }
            self.inline(events, event, range, &mut inlines);
        }
        inlines
    }

    fn loose(&mut self, events: &mut Events<'a>) -> Vec<Inline> {
        let mut inlines = Vec::new();
        while let Some((event, _)) = events.peek() {
            let loose = match event {
                Event::Start(tag) => is_inline(tag),
                Event::End(_) | Event::Rule => false,
                _ => true,
            };
            if !loose {
                break;
            }
            let Some((event, range)) = events.next() else { break };
            self.inline(events, event, range, &mut inlines);
        }
        inlines
    }

    fn inline(
        &mut self,
        events: &mut Events<'a>,
        event: Event<'a>,
        range: std::ops::Range<usize>,
        inlines: &mut Vec<Inline>,
    ) {
        let place = self.places.at(range.start);
        match event {
            Event::Text(text) => self.text(&clean(&text), place, inlines),
            Event::Html(text) => {
                inlines.push(Inline::Text { text: clean(&text).into_owned(), place })
            }
            Event::InlineHtml(text) => {
                self.raw_html(place);
                inlines.push(Inline::Text { text: clean(&text).into_owned(), place });
            }
            Event::Code(text) => inlines.push(Inline::Code(clean(&text).into_owned())),
            Event::SoftBreak => inlines.push(Inline::Text { text: " ".to_owned(), place }),
            Event::HardBreak => inlines.push(Inline::Break),
            Event::Start(Tag::Emphasis) => {
                inlines.push(Inline::Emphasis(self.inlines(events, TagEnd::Emphasis)))
            }
            Event::Start(Tag::Strong) => {
                inlines.push(Inline::Strong(self.inlines(events, TagEnd::Strong)))
            }
            Event::Start(Tag::Strikethrough) => {
                inlines.extend(self.inlines(events, TagEnd::Strikethrough))
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let inner = self.inlines(events, TagEnd::Link);
                match safe_link(&dest_url) {
                    Some(link) => inlines.push(Inline::Link { link, inlines: inner, place }),
                    None => {
                        let message = message!("unsafe-link", link = &*dest_url);
                        let span = Span::new(self.file, place.line, place.column);
                        self.say(Code::UnsafeLink, span, message);
                        inlines.extend(inner);
                    }
                }
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                let alt = plain(&self.inlines(events, TagEnd::Image));
                let path = clean(&dest_url).into_owned();
                inlines.push(Inline::Image { path, alt, place });
            }
            _ => {}
        }
    }

    /// Text, with the figures that it quotes: `{{ slots_offered }}`.
    fn text(&mut self, text: &str, place: Place, inlines: &mut Vec<Inline>) {
        let mut rest = text;
        let within = Places::new(text, place.line);
        let at = |rest: &str| {
            let column = within.at(text.len() - rest.len()).column - 1;
            Place { column: place.column.saturating_add(column), ..place }
        };
        while let Some((before, after)) = rest.split_once("{{") {
            let Some((name, behind)) = after.split_once("}}") else { break };
            if !before.is_empty() {
                inlines.push(Inline::Text { text: before.to_owned(), place: at(rest) });
            }
            inlines.push(Inline::Figure {
                indicator: name.trim().to_owned(),
                place: at(&rest[before.len()..]),
            });
            rest = behind;
        }
        if !rest.is_empty() {
            inlines.push(Inline::Text { text: rest.to_owned(), place: at(rest) });
        }
    }

    fn raw_html(&mut self, place: Place) {
        let span = Span::new(self.file, place.line, place.column);
        self.say(Code::RawHtml, span, message!("raw-html"));
    }

    fn say(&mut self, code: Code, span: Span, message: Message) {
        self.diagnostics.push(Diagnostic::new(code, span, message));
    }

    fn span(&self, offset: usize) -> Span {
        let place = self.places.at(offset);
        Span::new(self.file, place.line, place.column)
    }
}

fn is_inline(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}

fn safe_link(target: &str) -> Option<Link> {
    let target = clean(target.trim());
    let scheme = target
        .split(['/', '?', '#'])
        .next()
        .and_then(|start| start.split_once(':'))
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("http" | "https" | "mailto" | "tel") => Some(Link::Address(target.into_owned())),
        Some(_) => None,
        None if target.starts_with("//") || target.contains(['\n', '\\']) => None,
        None => Some(Link::Relative(target.into_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_many_places_are_asked_for_a_text_is_gone_through_once() {
        let body = "[été](javascript:x) <b> ".repeat(20_000);
        let places = Places::new(&body, 1);
        for (at, _) in body.match_indices('[') {
            assert_eq!(places.at(at).line, 1);
        }
        assert!(places.steps.get() <= body.len(), "{} steps", places.steps.get());
        let file: Arc<str> = "content/pages/a.md".into();
        let (document, said) = parse(&file, &body, 4);
        assert_eq!((document.blocks.len(), said.len()), (1, 40_000));
        let last = said.last().and_then(|said| said.span.as_ref()).map(|span| span.column);
        assert_eq!(last, u32::try_from(body.chars().count() - 4).ok().map(|column| column + 1));
    }

    #[test]
    fn headings_of_the_same_words_are_numbered() {
        let (document, _) = parse(&"a.md".into(), &"## Été\n\n".repeat(3), 1);
        let ids: Vec<String> = document
            .blocks
            .into_iter()
            .filter_map(|block| match block {
                Block::Heading { id, .. } => Some(id),
                _ => None,
            })
            .collect();
        assert_eq!(ids, ["ete", "ete-2", "ete-3"]);
    }
}
