//! A text as a tree of blocks and inlines, each with its place in the file. Holds no markup of any
//! format.

/// A text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    pub blocks: Vec<Block>,
}

/// Line and column in the Markdown file, from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub line: u32,
    pub column: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Level 2 to 6: a page's or report's own title is level 1.
    Heading {
        level: u8,
        id: String,
        inlines: Vec<Inline>,
    },
    Paragraph(Vec<Inline>),
    List {
        start: Option<u64>,
        items: Vec<Vec<Block>>,
    },
    Quote(Vec<Block>),
    Code(String),
    Table {
        head: Vec<Cell>,
        rows: Vec<Vec<Cell>>,
    },
    Rule,
}

/// The inlines of one table cell.
pub type Cell = Vec<Inline>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    Text {
        text: String,
        place: Place,
    },
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Code(String),
    Link {
        link: Link,
        inlines: Vec<Inline>,
        place: Place,
    },
    Image {
        path: String,
        alt: String,
        place: Place,
    },
    /// A line break the writer wants.
    Break,
    /// A figure quoted in the text: `{{ slots_offered }}` names an indicator.
    Figure {
        indicator: String,
        place: Place,
    },
}

/// Where a link may lead: nothing that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// http, https, mailto or tel.
    Address(String),
    /// Another page or a heading of this site.
    Relative(String),
}

impl Document {
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// The pictures that it shows, by what is written.
    pub fn pictures(&self) -> Vec<&str> {
        let mut found = Vec::new();
        of_blocks(&self.blocks, &mut |inline| {
            if let Inline::Image { path, .. } = inline {
                found.push(path.as_str());
            }
        });
        found
    }

    /// The pages and files of the site that it leads to, by what is written.
    pub fn links(&self) -> Vec<&str> {
        let mut found = Vec::new();
        of_blocks(&self.blocks, &mut |inline| {
            if let Inline::Link { link: Link::Relative(target), .. } = inline {
                found.push(target.as_str());
            }
        });
        found
    }

    /// The headings, each with the words below it: up to the next of its level or above.
    pub fn sections(&self) -> Vec<(String, String)> {
        let mut sections = Vec::new();
        for (at, block) in self.blocks.iter().enumerate() {
            if let Block::Heading { level, inlines, .. } = block {
                let ends = |next: &Block| match next {
                    Block::Heading { level: below, .. } => below <= level,
                    _ => false,
                };
                let rest = &self.blocks[at + 1..];
                let end = rest.iter().position(ends).unwrap_or(rest.len());
                sections.push((plain(inlines), words(&rest[..end])));
            }
        }
        sections
    }

    /// The paragraphs, in order.
    pub fn paragraphs(&self) -> Vec<String> {
        let paragraphs = self.blocks.iter().filter_map(|block| match block {
            Block::Paragraph(inlines) => Some(plain(inlines)),
            _ => None,
        });
        paragraphs.collect()
    }
}

/// All words of blocks; a quoted figure is one.
fn words(blocks: &[Block]) -> String {
    let mut found = Vec::new();
    of_blocks(blocks, &mut |inline| match inline {
        Inline::Text { text, .. } | Inline::Code(text) => found.push(text.as_str()),
        Inline::Figure { indicator, .. } => found.push(indicator.as_str()),
        Inline::Image { alt, .. } => found.push(alt.as_str()),
        _ => {}
    });
    found.join(" ")
}

/// Hands each inline on, those within others too.
fn of_blocks<'a>(blocks: &'a [Block], found: &mut dyn FnMut(&'a Inline)) {
    for block in blocks {
        match block {
            Block::Heading { inlines, .. } | Block::Paragraph(inlines) => {
                of_inlines(inlines, found);
            }
            Block::List { items, .. } => items.iter().for_each(|item| of_blocks(item, found)),
            Block::Quote(blocks) => of_blocks(blocks, found),
            Block::Table { head, rows } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| of_inlines(cell, found));
            }
            Block::Code(_) | Block::Rule => {}
        }
    }
}

fn of_inlines<'a>(inlines: &'a [Inline], found: &mut dyn FnMut(&'a Inline)) {
    for inline in inlines {
        found(inline);
        match inline {
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Link { inlines: inner, .. } => of_inlines(inner, found),
            Inline::Text { .. }
            | Inline::Code(_)
            | Inline::Image { .. }
            | Inline::Break
            | Inline::Figure { .. } => {}
        }
    }
}

/// The words of inlines, without their form.
pub fn plain(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text { text, .. } | Inline::Code(text) => text.clone(),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Link { inlines: inner, .. } => plain(inner),
            Inline::Image { alt, .. } => alt.clone(),
            Inline::Break => " ".to_owned(),
            Inline::Figure { .. } => String::new(),
        })
        .collect()
}
