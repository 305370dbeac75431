//! What a reader meets on a page, read from its HTML. Knows nothing of what should be there.

use std::collections::BTreeSet;

use html5gum::{HtmlString, StartTag, Token, Tokenizer};

/// What a reader meets on a page.
#[derive(Default)]
pub struct Page {
    pub title: String,
    /// The words of the page, blanks folded; of those above the first heading too.
    pub text: String,
    pub text_above: String,
    /// The words above the first heading, each piece with the elements around it.
    pub pieces_above: Vec<(Vec<Element>, String)>,
    pub pictures: Vec<Picture>,
    /// Addresses of links and files within the site.
    pub targets: BTreeSet<String>,
}

pub struct Picture {
    pub alt: String,
    /// In pixels as its attributes have them; 0 where it has none.
    pub width: f64,
    pub height: f64,
    /// The picture and the elements around it, the outermost first, where it stands above the first
    /// heading.
    pub above: Option<Vec<Element>>,
    /// A picture of the page's text, and no logo.
    pub of_text: bool,
}

/// An element by what styles choose it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    pub tag: String,
    pub classes: Vec<String>,
}

pub fn read(html: &str) -> Page {
    let mut reader = Reader {
        page: Page::default(),
        unread: Vec::new(),
        open: Vec::new(),
        above: true,
        in_title: false,
    };
    let mut tokenizer = Tokenizer::new(html);
    while let Some(Ok(token)) = tokenizer.next() {
        match token {
            // The tokenizer knows which start tag it read last: only that end tag closes it.
            Token::StartTag(tag) if reader.starts(&tag) => {
                tokenizer.set_state(html5gum::State::RcData)
            }
            Token::EndTag(tag) => reader.ends(&tag.name),
            Token::String(text) => reader.says(&String::from_utf8_lossy(&text)),
            _ => {}
        }
    }
    let mut page = reader.page;
    page.text = folded(&page.text);
    page.text_above = folded(&page.text_above);
    page.title = folded(&page.title);
    page
}

struct Reader {
    page: Page,
    /// Elements whose words nobody reads, from the outermost.
    unread: Vec<HtmlString>,
    /// Elements around what is read, as long as that stands above the first heading.
    open: Vec<Element>,
    above: bool,
    in_title: bool,
}

impl Reader {
    /// Whether what follows is plain text up to the end tag.
    fn starts(&mut self, tag: &StartTag<()>) -> bool {
        self.above &= tag.name.as_slice() != b"h1";
        let encloses = !is_void(&tag.name) && !tag.self_closing;
        if self.above {
            self.open.push(element(tag));
        }
        self.take(tag);
        if self.above && !encloses {
            self.open.pop();
        }
        let raw = [&b"script"[..], b"style", b"title", b"template"].contains(&tag.name.as_slice());
        self.in_title = tag.name.as_slice() == b"title" && self.page.title.is_empty();
        let hidden = tag.attributes.contains_key(&b"hidden"[..]);
        if (raw || hidden || self.unread.last() == Some(&tag.name)) && encloses {
            self.unread.push(tag.name.clone());
        }
        raw
    }

    fn ends(&mut self, name: &HtmlString) {
        self.in_title = false;
        if self.unread.last() == Some(name) {
            self.unread.pop();
        }
        if let Some(place) =
            self.open.iter().rposition(|element| element.tag.as_bytes() == name.as_slice())
        {
            self.open.truncate(place);
        }
    }

    fn says(&mut self, text: &str) {
        if self.in_title {
            self.page.title.push_str(text);
        }
        if !self.unread.is_empty() {
            return;
        }
        self.page.text.push_str(text);
        if self.above {
            self.page.text_above.push_str(text);
            if !text.trim().is_empty() {
                self.page.pieces_above.push((self.open.clone(), folded(text)));
            }
        }
    }

    fn take(&mut self, tag: &StartTag<()>) {
        let attribute = |name: &[u8]| {
            tag.attributes.get(name).map(|value| String::from_utf8_lossy(value).into_owned())
        };
        if tag.name.as_slice() == b"img" && self.unread.is_empty() {
            let number = |name: &[u8]| {
                attribute(name).and_then(|value| value.trim().parse().ok()).unwrap_or(0.0)
            };
            let alt = folded(&attribute(b"alt").unwrap_or_default());
            let above = self.above.then(|| self.open.clone());
            self.page.pictures.push(Picture {
                alt,
                width: number(b"width"),
                height: number(b"height"),
                above,
                of_text: attribute(b"class").is_some_and(|class| class == "picture"),
            });
        }
        let elsewhere =
            attribute(b"rel").is_some_and(|rel| rel == "canonical" || rel == "nofollow");
        let targets = [attribute(b"href"), attribute(b"src")];
        self.page.targets.extend(
            targets.into_iter().flatten().filter(|target| !elsewhere && !has_scheme(target)),
        );
    }
}

fn element(tag: &StartTag<()>) -> Element {
    let classes = tag
        .attributes
        .get(&b"class"[..])
        .map(|value| String::from_utf8_lossy(value).into_owned())
        .unwrap_or_default();
    Element {
        tag: String::from_utf8_lossy(&tag.name).into_owned(),
        classes: classes.split_whitespace().map(str::to_owned).collect(),
    }
}

fn is_void(name: &HtmlString) -> bool {
    let void: [&[u8]; 8] = [b"img", b"br", b"hr", b"input", b"link", b"meta", b"wbr", b"source"];
    void.contains(&name.as_slice())
}

/// Words with single blanks between them, whatever blanks the page has.
pub fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether an address leaves the site or stays within the page.
fn has_scheme(target: &str) -> bool {
    let start = target.split(['/', '?', '#']).next().unwrap_or("");
    start.contains(':') || target.starts_with("//") || target.starts_with('#')
}
