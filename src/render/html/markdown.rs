//! A text's tree as HTML. Everything is escaped; nothing in a text can become markup. Knows nothing
//! of Markdown's signs.

use std::sync::Arc;

use crate::content::{Block, Cell, Document, Inline, Link};
use crate::diagnostics::{Code, Diagnostic, Reach, Span};
use crate::text::is_right_to_left;
use crate::views::site::Download;
use crate::words::{Message, message};

use super::assets::PagePicture;
use super::escape::{escaped, typeset};

/// Where a text stands: its links are resolved from there.
pub(super) struct Surroundings<'a> {
    /// Whether the site has a page at an address.
    pub is_page: &'a dyn Fn(&str) -> bool,
    /// What is published of a picture.
    pub picture: &'a dyn Fn(&str) -> Option<&'a PagePicture>,
    /// The file of the site to which a link leads, where it is published as it is.
    pub download: &'a dyn Fn(&str) -> Option<&'a Download>,
    /// The title of the page.
    pub title: &'a str,
    /// The home page of its language.
    pub home: &'a str,
    pub file: Option<&'a Arc<str>>,
    pub root: &'a str,
}

pub(super) fn html<'a>(
    document: &Document,
    around: &'a Surroundings<'a>,
    said: &'a mut Vec<Diagnostic>,
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
        let caption = escaped(self.around.title);
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
                if let Link::Relative(target) = link
                    && self.download(target, inlines).is_some()
                {
                    return;
                }
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
            Inline::Image { path, alt, place } => self.image(path, alt, place.line),
            Inline::Break => self.open("<br>"),
            Inline::Figure { indicator, place } => {
                let message = message!("figure-in-page", figure = indicator);
                self.say(Code::FigureInPage, message, place.line);
            }
        }
    }

    /// Its words take its place where it cannot be shown.
    fn image(&mut self, path: &str, alt: &str, line: u32) {
        let said = if alt.trim().is_empty() {
            Some((Code::PictureAlt, message!("picture-alt", file = path)))
        } else {
            match (self.around.picture)(path) {
                Some(picture) => return self.picture(picture, alt),
                None => Some((Code::PictureMissing, message!("picture-missing", file = path))),
            }
        };
        self.open(&escaped(alt));
        let span = self.around.file.map(|file| Span::new(file, line, 0));
        let said = said.map(|(code, message)| Diagnostic::new(code, span, message));
        self.said.extend(said.map(|said| said.reaching(Reach::Page)));
    }

    fn picture(&mut self, picture: &PagePicture, alt: &str) {
        let (root, PagePicture { src, width, height, large }) = (self.around.root, picture);
        let src = escaped(src);
        let large = large.as_ref().map(|(large, large_width)| {
            let large = escaped(large);
            format!(
                " srcset=\"{root}{src} {width}w, {root}{large} {large_width}w\" \
                 sizes=\"(max-width: 44rem) 92vw, 42rem\""
            )
        });
        self.open(&format!(
            "<img class=\"picture\" src=\"{root}{src}\"{} width=\"{width}\" height=\"{height}\" \
             alt=\"{}\" loading=\"lazy\" decoding=\"async\">",
            large.unwrap_or_default(),
            escaped(alt)
        ));
    }

    fn within(&mut self, tag: &str, inner: &[Inline]) {
        self.open(&format!("<{tag}>"));
        self.inlines(inner);
        self.open(&format!("</{tag}>"));
    }

    fn open(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// A file of the site that is published as it is.
    fn download(&mut self, target: &str, inlines: &[Inline]) -> Option<()> {
        let around = self.around;
        let download = (around.download)(target)?;
        let href = escaped(&format!("{}{}", around.root, download.href));
        self.open(&format!("<a href=\"{href}\">"));
        self.inlines(inlines);
        self.open(&format!(" ({})</a>", typeset(&download.label)));
        Some(())
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
        let home = self.around.home;
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
        let span = self.around.file.map(|file| Span::new(file, line, 0));
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
