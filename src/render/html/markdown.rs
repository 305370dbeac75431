//! A text's tree as HTML. Everything is escaped; nothing in a text can become markup. Knows nothing
//! of Markdown's signs.

use crate::content::{Block, Cell, Document, Inline, Link};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::text::is_right_to_left;
use crate::views::site::Page;
use crate::words::{Message, message};

use super::escape::{escaped, typeset};

/// Where a text stands: its links are resolved from there.
pub(super) struct Surroundings<'a> {
    /// Whether the site has a page at an address.
    pub is_page: &'a dyn Fn(&str) -> bool,
    pub page: &'a Page,
    pub root: &'a str,
}

pub(super) fn html(
    document: &Document,
    around: &Surroundings,
    said: &mut Vec<Diagnostic>,
) -> String {
    let mut writer = Writer { around, said, html: String::new() };
    writer.blocks(&document.blocks);
    writer.html
}

struct Writer<'a> {
    around: &'a Surroundings<'a>,
    said: &'a mut Vec<Diagnostic>,
    html: String,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, id, inlines } => {
                let level = (*level).clamp(2, 6);
                self.open(&format!("<h{level} id=\"{}\"{}>", escaped(id), direction(inlines)));
                self.inlines(inlines);
                self.open(&format!("</h{level}>\n"));
            }
            Block::Paragraph(inlines) => {
                self.open(&format!("<p{}>", direction(inlines)));
                self.inlines(inlines);
                self.open("</p>\n");
            }
            Block::List { start, items } => {
                let tag = if start.is_some() { "ol" } else { "ul" };
                let first = start
                    .filter(|start| *start != 1)
                    .map(|start| format!(" start=\"{start}\""))
                    .unwrap_or_default();
                self.open(&format!("<{tag}{first}>\n"));
                for item in items {
                    self.item(item);
                }
                self.open(&format!("</{tag}>\n"));
            }
            Block::Quote(blocks) => {
                self.open("<blockquote>\n");
                self.blocks(blocks);
                self.open("</blockquote>\n");
            }
            Block::Code(text) => {
                let text = escaped(text);
                self.open(&format!("<pre><code>{text}</code></pre>\n"));
            }
            Block::Table { head, rows } => self.table(head, rows),
            Block::Rule => self.open("<hr>\n"),
        }
    }

    /// The only paragraph of an item needs no element of its own.
    fn item(&mut self, blocks: &[Block]) {
        match blocks {
            [Block::Paragraph(inlines), rest @ ..] => {
                self.open(&format!("<li{}>", direction(inlines)));
                self.inlines(inlines);
                self.blocks(rest);
            }
            blocks => {
                self.open("<li>");
                self.blocks(blocks);
            }
        }
        self.open("</li>\n");
    }

    /// The first column names the rows.
    fn table(&mut self, head: &[Cell], rows: &[Vec<Cell>]) {
        let caption = escaped(&self.around.page.title);
        self.open(&format!(
            "<div class=\"scroll\" role=\"region\" aria-label=\"{caption}\" \
             tabindex=\"0\"><table>\n<caption>{caption}</caption>\n"
        ));
        if !head.is_empty() {
            self.open("<thead><tr>");
            for cell in head {
                self.open(&format!("<th scope=\"col\"{}>", direction(cell)));
                self.inlines(cell);
                self.open("</th>");
            }
            self.open("</tr></thead>\n");
        }
        self.open("<tbody>\n");
        for row in rows {
            self.open("<tr>");
            for (column, cell) in row.iter().enumerate() {
                let cell_tag = if column == 0 { "th scope=\"row\"" } else { "td" };
                self.open(&format!("<{cell_tag}{}>", direction(cell)));
                self.inlines(cell);
                self.open(if column == 0 { "</th>" } else { "</td>" });
            }
            self.open("</tr>\n");
        }
        self.open("</tbody>\n</table></div>\n");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text { text, .. } => self.open(&typeset(text)),
            Inline::Emphasis(inner) => self.within("em", inner),
            Inline::Strong(inner) => self.within("strong", inner),
            Inline::Code(text) => {
                let text = escaped(text);
                self.open(&format!("<code>{text}</code>"));
            }
            Inline::Link { link, inlines, place } => {
                let target = match link {
                    Link::Address(address) => Some(address.clone()),
                    Link::Relative(target) => self.resolve(target),
                };
                match target {
                    Some(target) => {
                        self.open(&format!("<a href=\"{}\">", escaped(&target)));
                        self.inlines(inlines);
                        self.open("</a>");
                    }
                    None => {
                        let (Link::Relative(target) | Link::Address(target)) = link;
                        self.broken(target, place.line);
                        self.inlines(inlines);
                    }
                }
            }
            // Pictures of the project's own are not published with the site: their words stand for
            // them.
            Inline::Image { alt, .. } => self.open(&escaped(alt)),
            Inline::Break => self.open("<br>"),
            Inline::Figure { indicator, place } => {
                let message = message!("figure-in-page", figure = indicator);
                self.say(Code::FigureInPage, message, place.line);
            }
        }
    }

    fn within(&mut self, tag: &str, inner: &[Inline]) {
        self.open(&format!("<{tag}>"));
        self.inlines(inner);
        self.open(&format!("</{tag}>"));
    }

    fn open(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// A page of the site: by its address from the root of the site or of its language, or by the
    /// name of its file.
    fn resolve(&self, target: &str) -> Option<String> {
        let (page, fragment) = target
            .split_once('#')
            .map_or((target, None), |(page, fragment)| (page, Some(fragment)));
        let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
        if page.is_empty() {
            return Some(fragment);
        }
        let name = page.trim_start_matches("./").trim_start_matches("../").trim_start_matches('/');
        let name = name.strip_suffix(".md").unwrap_or(name).trim_end_matches('/');
        let home = &self.around.page.frame.home;
        let known = |path: &String| (self.around.is_page)(path);
        let found = [format!("{home}{name}/"), format!("{name}/"), name.to_owned()]
            .into_iter()
            .find(known)?;
        Some(format!("{}{found}{fragment}", self.around.root))
    }

    fn broken(&mut self, target: &str, line: u32) {
        self.say(Code::BrokenLink, message!("broken-link-page", target = target), line);
    }

    fn say(&mut self, code: Code, message: Message, line: u32) {
        let file = self.around.page.text.as_ref().and_then(|text| text.file.clone());
        let span = file.map(|file| Span::new(&file, line, 0));
        self.said.push(Diagnostic::new(code, span, message));
    }
}

/// Words that may begin from the right say so: a browser finds out from which side by their first
/// letter.
fn direction(inlines: &[Inline]) -> &'static str {
    let is_mixed = inlines.iter().any(|inline| match inline {
        Inline::Text { text, .. } | Inline::Code(text) => text.contains(is_right_to_left),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link { inlines: inner, .. } => {
            !direction(inner).is_empty()
        }
        Inline::Image { alt, .. } => alt.contains(is_right_to_left),
        Inline::Break | Inline::Figure { .. } => false,
    });
    if is_mixed { " dir=\"auto\"" } else { "" }
}
