//! A text of a report as HTML, below the heading of its section. Everything is escaped; no heading
//! level is left out.

use crate::content::{Block, Cell, Inline, Link, Place, plain};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::render::Input;
use crate::render::html::escape::escaped;
use crate::views::report::{Misnamed, Narrative};
use crate::words::message;

/// The text as HTML. `picture` takes a picture in and says where it is found; what is missing is
/// told where the PDF is set.
pub(super) fn html(text: &Narrative, picture: &mut dyn FnMut(&str) -> Option<String>) -> String {
    let mut writer = Writer { picture, html: String::new(), level: 2, heading: text.title.clone() };
    writer.blocks(&text.body.blocks);
    writer.html
}

/// Names in a text that no figure has. Told here, since the twin is written whether or not
/// documents are typeset.
pub(super) fn unknown_figures(text: &Narrative) -> impl Iterator<Item = Diagnostic> {
    text.unknown.iter().map(|(name, place)| unknown_figure(text, name, *place))
}

/// A name in the head of a text, at its line.
pub(super) fn misnamed(input: &Input, misnamed: &Misnamed) -> Diagnostic {
    let Misnamed { file, figure, known } = misnamed;
    let text = input.files.get(file).map(|bytes| String::from_utf8_lossy(bytes));
    let at = text.and_then(|text| {
        let line = text.lines().position(|line| line.contains(figure.as_str()))?;
        let before = text.lines().nth(line)?.split(figure.as_str()).next()?.chars().count();
        Some((u32::try_from(line).ok()? + 1, u32::try_from(before).ok()? + 1))
    });
    let (line, column) = at.unwrap_or((1, 1));
    let span = Span::new(file, line, column).over(figure);
    let message = message!("unknown-figure-words", figure = figure, figures = known.clone());
    Diagnostic::new(Code::UnknownFigure, span, message)
        .suggest(figure, known.iter().map(String::as_str))
}

fn unknown_figure(text: &Narrative, name: &str, place: Place) -> Diagnostic {
    let span = Span::new(&text.file, place.line, place.column);
    let known = text.quotable.iter().map(String::as_str);
    let figures: Vec<_> = known.clone().filter(|name| !name.contains('.')).collect();
    let message = message!("unknown-figure", figure = name, figures = figures);
    Diagnostic::new(Code::UnknownFigure, span, message).suggest(&name.replace('_', "-"), known)
}

struct Writer<'a> {
    picture: &'a mut dyn FnMut(&str) -> Option<String>,
    html: String,
    /// Of the last heading.
    level: u8,
    /// Its words; at first those of the text's title.
    heading: String,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, inlines, .. } => {
                self.level = (level + 1).clamp(3, self.level + 1).min(6);
                self.heading = plain(inlines);
                self.element(&format!("h{}", self.level), inlines);
            }
            Block::Paragraph(inlines) => self.element("p", inlines),
            Block::List { start, items } => {
                let tag = if start.is_some() { "ol" } else { "ul" };
                let first = start
                    .filter(|start| *start != 1)
                    .map(|start| format!(" start=\"{start}\""))
                    .unwrap_or_default();
                self.put(&format!("<{tag}{first}>\n"));
                for item in items {
                    self.put("<li>");
                    self.blocks(item);
                    self.put("</li>\n");
                }
                self.put(&format!("</{tag}>\n"));
            }
            Block::Quote(blocks) => {
                self.put("<blockquote>\n");
                self.blocks(blocks);
                self.put("</blockquote>\n");
            }
            Block::Code(text) => self.put(&format!("<pre><code>{}</code></pre>\n", escaped(text))),
            Block::Table { head, rows } => self.table(head, rows),
            Block::Rule => self.put("<hr>\n"),
        }
    }

    /// The first column names the rows.
    fn table(&mut self, head: &[Cell], rows: &[Vec<Cell>]) {
        let caption = escaped(&self.heading);
        self.put(&format!(
            "<div class=\"scroll\" role=\"region\" aria-label=\"{caption}\" \
             tabindex=\"0\"><table>\n<caption>{caption}</caption>\n"
        ));
        if !head.is_empty() {
            self.put("<thead><tr>");
            head.iter().for_each(|cell| self.element("th scope=\"col\"", cell));
            self.put("</tr></thead>\n");
        }
        self.put("<tbody>\n");
        for row in rows {
            self.put("<tr>");
            for (column, cell) in row.iter().enumerate() {
                self.element(if column == 0 { "th scope=\"row\"" } else { "td" }, cell);
            }
            self.put("</tr>\n");
        }
        self.put("</tbody></table></div>\n");
    }

    fn element(&mut self, open: &str, inlines: &[Inline]) {
        self.put(&format!("<{open}>"));
        self.inlines(inlines);
        self.put(&format!("</{}>\n", open.split(' ').next().unwrap_or(open)));
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text { text, .. } => self.put(&escaped(text)),
            Inline::Emphasis(inner) => self.within("em", "em", inner),
            Inline::Strong(inner) => self.within("strong", "strong", inner),
            Inline::Code(text) => self.put(&format!("<code>{}</code>", escaped(text))),
            Inline::Link { link: Link::Address(address), inlines, .. } => {
                self.within(&format!("a href=\"{}\"", escaped(address)), "a", inlines)
            }
            // A page of the site is not at hand beside a report.
            Inline::Link { link: Link::Relative(_), inlines, .. } => self.inlines(inlines),
            Inline::Image { path, alt, .. } => match (self.picture)(path) {
                Some(found) => {
                    self.put(&format!("<img src=\"{}\" alt=\"{}\">", escaped(&found), escaped(alt)))
                }
                None => self.put(&escaped(alt)),
            },
            Inline::Break => self.put("<br>"),
            // The view has put each figure in the place of its name.
            Inline::Figure { .. } => {}
        }
    }

    fn within(&mut self, open: &str, close: &str, inner: &[Inline]) {
        self.put(&format!("<{open}>"));
        self.inlines(inner);
        self.put(&format!("</{close}>"));
    }

    fn put(&mut self, html: &str) {
        self.html.push_str(html);
    }
}
