//! A text in the typesetter's markup, with every sign of it escaped and each place remembered. No
//! text is ever obeyed.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::content::{Block, Cell, Inline, Link, Place, plain};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::views::report::Narrative;
use crate::words::message;

/// A text ready to be set.
pub struct Set {
    pub typst: String,
    pub map: SourceMap,
    pub diagnostics: Vec<Diagnostic>,
}

/// From bytes of the translated text back to the Markdown file.
pub struct SourceMap {
    file: Arc<str>,
    text: String,
    /// Where a stretch of the text begins, and what stood there.
    starts: Vec<(usize, Place)>,
}

impl SourceMap {
    pub fn place(&self, offset: usize) -> Span {
        let index = self.starts.partition_point(|(start, _)| *start <= offset);
        let Some((start, place)) = index.checked_sub(1).and_then(|index| self.starts.get(index))
        else {
            return Span::new(&self.file, 1, 1);
        };
        let between = self.text.get(*start..offset).unwrap_or_default();
        // Escapes stand in the translation only.
        let column =
            between.chars().count() - between.matches('\\').count().min(between.chars().count());
        Span::new(&self.file, place.line, place.column + u32::try_from(column).unwrap_or(0))
    }
}

/// Where a picture is found; else what is said of it, nothing where there is none.
pub type Found = Result<String, Option<Box<Diagnostic>>>;

/// Translates a narrative. `picture` takes a picture in.
pub fn set(narrative: &Narrative, picture: &mut dyn FnMut(&str) -> Found) -> Set {
    let mut setter = Setter {
        narrative,
        picture,
        out: String::new(),
        starts: Vec::new(),
        diagnostics: Vec::new(),
        level: 1,
        heading: narrative.title.clone(),
    };
    setter.out.push_str("#import \"/lib.typ\": *\n\n");
    setter.blocks(&narrative.body.blocks);
    let map = SourceMap {
        file: Arc::clone(&narrative.file),
        text: setter.out.clone(),
        starts: setter.starts,
    };
    Set { typst: setter.out, map, diagnostics: setter.diagnostics }
}

struct Setter<'a> {
    narrative: &'a Narrative,
    picture: &'a mut dyn FnMut(&str) -> Found,
    out: String,
    starts: Vec<(usize, Place)>,
    diagnostics: Vec<Diagnostic>,
    /// Of the last heading: none may be left out on the way down.
    level: u8,
    /// Its words; at first those of the section.
    heading: String,
}

impl Setter<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, inlines, .. } => {
                self.level = (*level).clamp(2, self.level + 1);
                self.heading = plain(inlines);
                write!(self.out, "#heading(level: {})[", self.level)
                    .expect("writing to a string cannot fail");
                self.inlines(inlines);
                self.out.push_str("]\n\n");
            }
            Block::Paragraph(inlines) => {
                self.inlines(inlines);
                self.out.push_str("\n\n");
            }
            Block::List { start, items } => self.list(*start, items),
            Block::Quote(blocks) => {
                self.out.push_str("#quote(block: true)[\n");
                self.blocks(blocks);
                self.out.push_str("]\n\n");
            }
            Block::Code(text) => {
                writeln!(self.out, "#raw(block: true, {})\n", string(text))
                    .expect("writing to a string cannot fail");
            }
            Block::Table { head, rows } => self.table(head, rows),
            Block::Rule => self.out.push_str("#separator()\n\n"),
        }
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>]) {
        match start {
            Some(start) => {
                write!(self.out, "#enum(start: {start}").expect("writing to a string cannot fail")
            }
            None => self.out.push_str("#list("),
        }
        for (index, item) in items.iter().enumerate() {
            self.out.push_str(if index == 0 && start.is_none() { "[" } else { ", [" });
            self.blocks(item);
            self.out.push(']');
        }
        self.out.push_str(")\n\n");
    }

    /// Under the words of the last heading.
    fn table(&mut self, head: &[Cell], rows: &[Vec<Cell>]) {
        let caption = string(&self.heading);
        let columns = rows.iter().map(Vec::len).fold(head.len(), usize::max);
        write!(self.out, "#text-table({caption}, {columns}, (")
            .expect("writing to a string cannot fail");
        for cell in head {
            self.cell(cell);
        }
        self.out.push_str("), (");
        for row in rows {
            self.out.push('(');
            for cell in row {
                self.cell(cell);
            }
            self.out.push_str("), ");
        }
        self.out.push_str("))\n\n");
    }

    fn cell(&mut self, cell: &[Inline]) {
        self.out.push('[');
        self.inlines(cell);
        self.out.push_str("], ");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text { text, place } => {
                self.starts.push((self.out.len(), *place));
                escape(text, &mut self.out);
            }
            Inline::Emphasis(inner) => self.wrapped("#emph[", inner),
            Inline::Strong(inner) => self.wrapped("#strong[", inner),
            Inline::Code(text) => write!(self.out, "#raw({});", string(text))
                .expect("writing to a string cannot fail"),
            Inline::Link { link: Link::Address(address), inlines, place } => {
                self.starts.push((self.out.len(), *place));
                self.wrapped(&format!("#link({})[", string(address)), inlines);
            }
            // A page of the site is not at hand in a document.
            Inline::Link { link: Link::Relative(_), inlines, .. } => self.inlines(inlines),
            Inline::Image { path, alt, place } => self.image(path, alt, *place),
            Inline::Break => self.out.push_str("#linebreak();"),
            // The view has put each figure in the place of its name.
            Inline::Figure { .. } => {}
        }
    }

    fn wrapped(&mut self, open: &str, inner: &[Inline]) {
        self.out.push_str(open);
        self.inlines(inner);
        self.out.push_str("];");
    }

    fn image(&mut self, path: &str, alt: &str, place: Place) {
        let span = Span::new(&self.narrative.file, place.line, place.column);
        if alt.trim().is_empty() {
            let message = message!("picture-alt", file = path);
            self.diagnostics.push(Diagnostic::new(Code::PictureAlt, span, message));
            return;
        }
        match (self.picture)(path) {
            Ok(found) => {
                self.starts.push((self.out.len(), place));
                write!(self.out, "#picture({}, {});", string(&found), string(alt))
                    .expect("writing to a string cannot fail");
            }
            Err(Some(said)) => self.diagnostics.push(*said),
            Err(None) => {
                let message = message!("picture-missing", file = path);
                self.diagnostics.push(Diagnostic::new(Code::PictureMissing, span, message));
            }
        }
    }
}

/// Every ASCII sign escaped, so that none can mean anything; typographic apostrophes.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '\'' => out.push('’'),
            c if c.is_ascii_punctuation() => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
}

/// A string of the typesetter's language.
fn string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                quoted.push('\\');
                quoted.push(c);
            }
            '\n' => quoted.push_str("\\n"),
            c if c.is_control() => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::{escape, string};

    #[test]
    fn no_sign_means_anything() {
        for (text, expected) in [
            ("#set page()", "\\#set page\\(\\)"),
            ("l'été", "l’été"),
            ("1. a", "1\\. a"),
            ("a\tb", "a b"),
            ("\\u{41}", "\\\\u\\{41\\}"),
        ] {
            let mut out = String::new();
            escape(text, &mut out);
            assert_eq!(out, expected);
        }
        assert_eq!(string("a\"b\\c\nd"), "\"a\\\"b\\\\c\\nd\"");
    }
}
