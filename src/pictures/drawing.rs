//! Drawings in SVG, parsed and written anew by usvg, so that a file that is published holds shapes,
//! gradients, patterns, clips and masks, and nothing else of what was handed in: not even an id.
//! What would change the look is an error: scripts, styles and pictures from elsewhere, text, whose
//! font is not at hand everywhere. The only file that names usvg.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use roxmltree::{Document, Node, ParsingOptions};
use sha2::{Digest, Sha256};
use simplecss::StyleSheet;
use usvg::{Group, ImageHrefResolver, ImageKind, Indent, Options, Tree, WriteOptions};

use super::{Fault, Format, Picture, Size, cost, pixels};
use crate::diagnostics::Code;
use crate::words::{Message, message};

/// Programs that put their own file into the SVG write up to some megabytes.
const BYTES_MAX: usize = 10_000_000;
/// How many elements are read; a detailed coat of arms has 5,000.
const NODES_MAX: u32 = 200_000;
/// The parser compares each attribute of an element with all others of it.
const ATTRIBUTES_MAX: usize = 500;
/// What the names of a document type may make of a text that uses them.
const ENTITIES_MAX: usize = 2_000_000;
/// How many points all pictures in a drawing have together.
const POINTS_MAX: u64 = 20_000_000;

pub(super) const SVG: &str = "http://www.w3.org/2000/svg";
pub(super) const XLINK: &str = "http://www.w3.org/1999/xlink";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

pub(super) fn read(bytes: &[u8]) -> Result<Picture, Fault> {
    let text = text(bytes)?;
    let options =
        ParsingOptions { allow_dtd: true, nodes_limit: NODES_MAX, ..ParsingOptions::default() };
    let document =
        Document::parse_with_options(&text, options).map_err(|error| malformed(&error))?;
    let root = document.root_element();
    if !is_svg(&root) || root.tag_name().name() != "svg" {
        return Err(fault(message!("drawing-root")));
    }
    if let Some(message) = document.root().descendants().find_map(|node| other_part(&node)) {
        return Err(fault(message));
    }
    cost::measure(&document, &style_sheet(&document))?;
    let (tree, drawn) = drawn(&document)?;
    let svg: Arc<[u8]> = without_names(&drawn)?.into_bytes().into();
    let size = tree.size();
    Ok(Picture {
        format: Format::Svg,
        size: Size::new(f64::from(size.width()), f64::from(size.height())),
        print: Arc::clone(&svg),
        screen: svg,
        is_blank: !tree.root().has_children(),
    })
}

pub(super) fn fault(message: Message) -> Fault {
    Fault::new(Code::UnsafeSvg, message)
}

fn malformed(error: &roxmltree::Error) -> Fault {
    let fault = fault(message!("drawing-xml", problem = error.to_string()));
    fault.placed(error.pos().row, error.pos().col)
}

/// The text of a file, in the encoding that its first bytes or its declaration name.
fn text(bytes: &[u8]) -> Result<String, Fault> {
    if bytes.starts_with(b"\x1f\x8b") {
        return Err(fault(message!("drawing-compressed")));
    }
    if bytes.len() > BYTES_MAX {
        return Err(fault(message!("drawing-complex")));
    }
    let marked = encoding_rs::Encoding::for_bom(bytes);
    let (encoding, rest) = match marked {
        Some((encoding, length)) => (encoding, bytes.get(length..).unwrap_or_default()),
        None => (declared(bytes).unwrap_or(encoding_rs::UTF_8), bytes),
    };
    let text = encoding
        .decode_without_bom_handling_and_without_replacement(rest)
        .ok_or_else(|| fault(message!("drawing-encoding")))?;
    if has_many_attributes(&text) || expands(&text) {
        return Err(fault(message!("drawing-complex")));
    }
    Ok(text.into_owned())
}

/// The encoding of an XML declaration (XML 1.0, 4.3.3).
fn declared(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = bytes.strip_prefix(b"<?xml")?;
    let head = head.get(..head.windows(2).position(|pair| pair == b"?>")?)?;
    let (_, rest) = std::str::from_utf8(head).ok()?.split_once("encoding")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let name = rest.get(1..)?.split(['"', '\'']).next()?;
    encoding_rs::Encoding::for_label(name.as_bytes())
        .filter(|encoding| encoding.is_ascii_compatible())
}

fn has_many_attributes(text: &str) -> bool {
    let mut signs = 0;
    text.bytes().any(|byte| {
        match byte {
            b'<' | b'>' => signs = 0,
            b'=' => signs += 1,
            _ => {}
        }
        signs > ATTRIBUTES_MAX
    })
}

/// Whether names of a document type grow beyond measure: each use of one costs its whole text, and
/// a name in a name multiplies that.
fn expands(text: &str) -> bool {
    let (Some(first), Some(last)) = (text.find("<!ENTITY"), text.rfind("<!ENTITY")) else {
        return false;
    };
    let end = text.get(last..).and_then(|rest| rest.find('>')).map_or(text.len(), |at| last + at);
    let names = text.get(first..end).unwrap_or_default();
    let uses = |text: &str| text.matches('&').count() - text.matches("&#").count();
    uses(names) > 0 || names.len().saturating_mul(uses(text)) > ENTITIES_MAX
}

/// Elements that usvg reads: those of SVG, with or without its namespace.
pub(super) fn is_svg(node: &Node) -> bool {
    node.is_element() && matches!(node.tag_name().namespace(), None | Some(SVG))
}

pub(super) fn style_sheet<'a>(document: &'a Document) -> StyleSheet<'a> {
    let mut sheet = StyleSheet::new();
    let styles = document.descendants().filter(|node| node.has_tag_name("style"));
    styles.filter_map(|node| node.text()).for_each(|text| sheet.parse_more(text));
    sheet
}

/// What a drawing needs and has not got, or what is no drawing; the message lacks the file.
fn other_part(node: &Node) -> Option<Message> {
    if let Some(instruction) = node.pi() {
        let calls = instruction.target.eq_ignore_ascii_case("xml-stylesheet");
        return calls.then(|| message!("drawing-instruction"));
    }
    // Programs keep what is theirs in a namespace of their own, which no other program reads.
    if !is_svg(node) && node.tag_name().namespace() != Some(XHTML) {
        return None;
    }
    let name = node.tag_name().name();
    // Illustrator keeps its own file in a `foreignObject` that asks for Illustrator.
    let is_foreign = name == "foreignObject" && node.attribute("requiredExtensions").is_none();
    if is_foreign || RUNS.contains(&name.to_ascii_lowercase().as_str()) {
        return Some(message!("drawing-element", element = name));
    }
    if ["text", "flowRoot"].contains(&name) && is_read(node) {
        return Some(message!("drawing-text"));
    }
    if name == "style" && node.text().is_some_and(calls_elsewhere) {
        return Some(message!("drawing-style"));
    }
    node.attributes().find_map(|attribute| {
        let (key, value) = (attribute.name(), attribute.value().trim());
        if attribute.namespace().is_none() && key.to_ascii_lowercase().starts_with("on") {
            return Some(message!("drawing-handler", attribute = key));
        }
        // Where a click leads is nothing that is drawn.
        let is_link = key == "href"
            && matches!(attribute.namespace(), None | Some(SVG | XLINK))
            && name != "a";
        let leaves = is_link && !value.is_empty() && !value.starts_with('#') && !is_picture(value);
        if leaves || attribute.namespace().is_none() && calls_elsewhere(value) {
            let target: String = value.chars().take(60).collect();
            return Some(message!("drawing-link", target = target));
        }
        None
    })
}

const RUNS: &[&str] =
    &["script", "handler", "listener", "iframe", "embed", "object", "audio", "video", "canvas"];

/// Whether words of an element are shown.
fn is_read(node: &Node) -> bool {
    let has_words = node
        .descendants()
        .filter(|inner| inner.is_text())
        .any(|inner| inner.text().is_some_and(|text| !text.trim().is_empty()));
    let is_hidden = |node: Node| {
        let style: String =
            node.attribute("style").unwrap_or_default().split_whitespace().collect();
        node.attribute("display") == Some("none") || style.contains("display:none")
    };
    has_words && !node.ancestors().any(is_hidden)
}

/// A picture carried in the file itself.
fn is_picture(value: &str) -> bool {
    let Some(kind) = value.strip_prefix("data:") else { return false };
    ["image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp"]
        .iter()
        .any(|known| kind.get(..known.len()).is_some_and(|kind| kind.eq_ignore_ascii_case(known)))
}

/// `url(#…)` stays in the drawing; `url(` of anything else, and `@import`, leave it.
fn calls_elsewhere(css: &str) -> bool {
    let css = css.to_ascii_lowercase();
    css.contains("@import")
        || css.split("url(").skip(1).any(|rest| {
            !rest.trim_start_matches(['"', '\'', ' ', '\t', '\n', '\r']).starts_with('#')
        })
}

/// Pictures in a drawing, each decoded once.
#[derive(Default)]
struct Embedded {
    known: BTreeMap<[u8; 32], (Format, Arc<Vec<u8>>)>,
    points: u64,
    fault: Option<Fault>,
}

impl Embedded {
    fn read(&mut self, bytes: &[u8]) -> Option<ImageKind> {
        let key: [u8; 32] = Sha256::digest(bytes).into();
        if !self.known.contains_key(&key) {
            match pixels::embedded(bytes, POINTS_MAX - self.points) {
                Ok((format, bytes, points)) => {
                    self.points += points;
                    self.known.insert(key, (format, Arc::new(bytes.to_vec())));
                }
                Err(fault) => {
                    self.fault.get_or_insert(fault);
                }
            }
        }
        let (format, bytes) = self.known.get(&key)?;
        let bytes = Arc::clone(bytes);
        match format {
            Format::Png => Some(ImageKind::PNG(bytes)),
            Format::Jpeg => Some(ImageKind::JPEG(bytes)),
            Format::Gif => Some(ImageKind::GIF(bytes)),
            Format::WebP => Some(ImageKind::WEBP(bytes)),
            Format::Svg => None,
        }
    }
}

/// The drawing as usvg understands it, and as it writes it.
fn drawn(document: &Document) -> Result<(Tree, String), Fault> {
    let embedded = Mutex::new(Embedded::default());
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, bytes, _| {
                embedded.lock().unwrap_or_else(PoisonError::into_inner).read(&bytes)
            }),
            // By itself it would look for a file of that name.
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    // A number that the library does not expect must not end the build.
    let drawn = catch_unwind(AssertUnwindSafe(|| {
        Tree::from_xmltree(document, &options).map(|tree| {
            let written = WriteOptions {
                indent: Indent::None,
                coordinates_precision: digits(&tree),
                ..WriteOptions::default()
            };
            let text = tree.to_string(&written);
            (tree, text)
        })
    }));
    if let Some(fault) = embedded.lock().unwrap_or_else(PoisonError::into_inner).fault.take() {
        return Err(fault);
    }
    match drawn {
        Ok(Ok(drawn)) => Ok(drawn),
        Ok(Err(usvg::Error::InvalidSize)) => Err(fault(message!("drawing-size"))),
        Ok(Err(error)) => Err(fault(message!("drawing-xml", problem = error.to_string()))),
        Err(_) => Err(fault(message!("drawing-complex"))),
    }
}

/// Into how many parts the longer side of a drawing is divided at least. A corner is then off by a
/// fifth of a pixel of a print, a hundredth of a millimetre.
const STEPS: f32 = 2_000.0;

/// How many digits behind the point lines need. Corners have as many bytes as digits, and each page
/// shows logos.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 8")]
fn digits(tree: &Tree) -> u8 {
    // Patterns may have units of their own.
    if !tree.patterns().is_empty() {
        return 8;
    }
    let side = tree.size().width().max(tree.size().height());
    let digits = (STEPS * growth(tree.root()) / side).log10().ceil();
    if digits.is_finite() { digits.clamp(0.0, 8.0) as u8 } else { 8 }
}

/// How much the lines of a group, or of its clips and masks, are made longer at most.
fn growth(group: &Group) -> f32 {
    let mut most = 1.0_f32;
    for node in group.children() {
        let transform = node.abs_transform();
        let (x, y) = transform.get_scale();
        most = most.max(x.abs()).max(y.abs());
        if let usvg::Node::Group(group) = node {
            most = most.max(growth(group));
        }
        node.subroots(|root| most = most.max(growth(root)));
    }
    most
}

/// The elements of a file that is published.
const ELEMENTS: &[&str] = &[
    "svg",
    "defs",
    "g",
    "path",
    "image",
    "clipPath",
    "mask",
    "pattern",
    "linearGradient",
    "radialGradient",
    "stop",
    "filter",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feOffset",
];

/// The file that usvg wrote with names of our own for what is referred to, and the view that scales
/// it. Whatever it might let through some day is found here.
fn without_names(drawn: &str) -> Result<String, Fault> {
    let options = ParsingOptions { nodes_limit: 4 * NODES_MAX, ..ParsingOptions::default() };
    let document = Document::parse_with_options(drawn, options)
        .map_err(|error| fault(message!("drawing-xml", problem = error.to_string())))?;
    let mut names = Names::default();
    let mut pieces = Pieces { text: drawn, written: String::with_capacity(drawn.len()), at: 0 };
    for node in document.descendants().filter(Node::is_element) {
        let element = node.tag_name().name();
        if !is_svg(&node) || !ELEMENTS.contains(&element) {
            let is_filter = element.starts_with("fe");
            return Err(fault(match is_filter {
                true => message!("drawing-filter", element = element),
                false => message!("drawing-element", element = element),
            }));
        }
        for attribute in node.attributes() {
            let (range, value) = (attribute.range_value(), attribute.value());
            match (attribute.namespace(), attribute.name()) {
                (None, "id") => pieces.put(range, &names.of(value)),
                (None, "in" | "in2" | "result") if !is_source(value) => {
                    pieces.put(range, &names.of(value));
                }
                (None, "d") => pieces.put(range, &tight(value)),
                (None, "style") if !is_blending(value) => return Err(strange(value)),
                (None, key) if key.starts_with("on") || key == "href" => return Err(strange(key)),
                (None, _) => {
                    if let Some(renamed) = names.within(value)? {
                        pieces.put(range, &renamed);
                    }
                }
                (Some(XLINK), "href") if element == "image" && is_picture(value) => {}
                _ => return Err(strange(value)),
            }
        }
    }
    let root = document.root_element();
    let (width, height) =
        (root.attribute("width").unwrap_or("1"), root.attribute("height").unwrap_or("1"));
    let rest = pieces.whole();
    let rest = rest.strip_prefix("<svg").unwrap_or(&rest);
    Ok(format!("<svg viewBox=\"0 0 {width} {height}\"{}\n", rest.trim_end()))
}

/// The lines of a path as usvg writes them, in fewer signs: lines along an axis by one number, and
/// no blank where a sign parts two numbers. Each command has a letter and points `x y`.
fn tight(path: &str) -> String {
    let mut written = String::with_capacity(path.len());
    let mut corner = ("", "");
    let mut parts = path.split(' ').map(|part| if part == "-0" { "0" } else { part }).peekable();
    while let Some(command) = parts.next() {
        let mut numbers = Vec::new();
        let is_number = |part: &&str| !part.starts_with(|c: char| c.is_ascii_alphabetic());
        while let Some(number) = parts.next_if(is_number) {
            numbers.push(number);
        }
        let (command, shown) = match (command, numbers.as_slice()) {
            ("L", [x, y]) if *x == corner.0 => ("V", vec![*y]),
            ("L", [x, y]) if *y == corner.1 => ("H", vec![*x]),
            _ => (command, numbers.clone()),
        };
        written.push_str(command);
        for (index, number) in shown.into_iter().enumerate() {
            if index > 0 && !number.starts_with('-') {
                written.push(' ');
            }
            written.push_str(number);
        }
        // After a closed line the next begins where that began; a line to there is written whole.
        corner = match numbers.as_slice() {
            [.., x, y] => (x, y),
            _ => ("", ""),
        };
    }
    written
}

fn strange(text: &str) -> Fault {
    fault(message!("drawing-link", target = text.chars().take(60).collect::<String>()))
}

/// Inputs of filters that are not results of others.
fn is_source(value: &str) -> bool {
    ["SourceGraphic", "SourceAlpha"].contains(&value)
}

/// The styles that usvg writes.
fn is_blending(value: &str) -> bool {
    value.split(';').filter(|part| !part.is_empty()).all(|part| {
        let key = part.split(':').next().unwrap_or_default().trim();
        ["mix-blend-mode", "isolation", "mask-type"].contains(&key) && !part.contains("url")
    })
}

/// New names, in the order in which the old ones are met.
#[derive(Default)]
struct Names(BTreeMap<String, usize>);

impl Names {
    fn of(&mut self, name: &str) -> String {
        let next = self.0.len() + 1;
        let number = *self.0.entry(name.to_owned()).or_insert(next);
        format!("a{number}")
    }

    /// A value with each `url(#name)` renamed; nothing where it has none.
    fn within(&mut self, value: &str) -> Result<Option<String>, Fault> {
        if !value.contains("url(") {
            return Ok(None);
        }
        let mut pieces = value.split("url(");
        let mut renamed = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (name, rest) = piece
                .strip_prefix('#')
                .and_then(|piece| piece.split_once(')'))
                .ok_or_else(|| strange(value))?;
            renamed.push_str(&format!("url(#{}){rest}", self.of(name)));
        }
        Ok(Some(renamed))
    }
}

/// A text of which pieces are replaced from the beginning to the end.
struct Pieces<'a> {
    text: &'a str,
    written: String,
    at: usize,
}

impl Pieces<'_> {
    fn put(&mut self, range: std::ops::Range<usize>, new: &str) {
        self.written.push_str(self.text.get(self.at..range.start).unwrap_or_default());
        self.written.push_str(new);
        self.at = range.end;
    }

    fn whole(mut self) -> String {
        self.written.push_str(self.text.get(self.at..).unwrap_or_default());
        self.written
    }
}
