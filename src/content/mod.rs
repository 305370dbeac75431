//! Markdown with front matter to safe content: a tree without raw HTML that each renderer writes in
//! its own language. Knows nothing of pages or reports.

mod around;
mod document;
mod files;
mod markdown;
mod outline;
mod word;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;

use crate::calendar::Period;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::pictures::Format;
use crate::slug::slug;
use crate::sources::Sources;
use crate::text::clean;
use crate::words::{Message, message};
use crate::yaml;

pub use around::{Around, Place as AroundPlace};
pub use document::{Block, Cell, Document, Inline, Link, Place, plain};
pub use files::{FOLDER as STATIC, File, Memory};
pub use outline::{Backdrop, Degrees};

/// All texts of a project.
#[derive(Debug, Default)]
pub struct Content {
    /// By name and language: `content/pages/accueil.md` is ("accueil", ""), `accueil.de.md` is
    /// ("accueil", "de").
    pub pages: BTreeMap<(String, String), Page>,
    /// By programme and name: `content/narratives/<programme>/2021-Q4.md` is of a period,
    /// `2021-Q4.people.md` of one of its sections, `principles.md` of a section in all periods.
    pub narratives: BTreeMap<(String, String), Narrative>,
    /// Programme and name of the narratives that were left out because of an error.
    pub withheld: BTreeSet<(String, String)>,
    /// For the map of the stops, from `content/map.geojson`.
    pub backdrop: Backdrop,
    /// For the search, from `content/around.csv`.
    pub around: Around,
    /// Files that are published as they are, by address.
    pub files: BTreeMap<String, File>,
}

impl Content {
    /// Whether a text that a report of this programme and period shows was left out: `2021-Q4`,
    /// `2021-Q4.people`, or `principles` of all periods.
    pub fn withholds(&self, programme: &str, period: Period) -> bool {
        let period = period.to_string();
        self.withheld.iter().any(|(of, name)| {
            of == programme && (name.split('.').next() == Some(&*period) || name == "principles")
        })
    }
}

/// Programme and name of the narrative at a path.
pub fn narrative_at(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix("content/narratives/")?.strip_suffix(".md")?.split_once('/')
}

/// A page of the public site.
#[derive(Debug)]
pub struct Page {
    pub file: Arc<str>,
    pub head: PageHead,
    pub body: Document,
}

/// The front matter of a page.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageHead {
    pub title: String,
    /// For search engines, at most 160 characters.
    pub description: Option<String>,
    /// On the accessibility page: totalement, partiellement or non (RGAA 4.1).
    pub conformity: Option<String>,
    /// Place in menus; lower comes first.
    pub order: Option<u32>,
    /// `true` while the page is not to be published.
    #[serde(default)]
    pub draft: bool,
}

/// The qualitative part of a report.
#[derive(Debug)]
pub struct Narrative {
    pub file: Arc<str>,
    pub head: NarrativeHead,
    pub body: Document,
}

/// The front matter of a narrative.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NarrativeHead {
    pub title: Option<String>,
    /// Who has read it for anything that could identify a person, and when.
    pub reviewed_by: Option<String>,
    pub reviewed_on: Option<String>,
    /// Words in the place of those that the program makes of a figure.
    #[serde(default)]
    pub figures: Vec<FigureWords>,
}

/// An author's words for a figure, or that it is to be left out.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureWords {
    /// The id of its table; `visits` or `baseline` for the messages of key figures.
    pub figure: String,
    pub title: Option<String>,
    pub sentence: Option<String>,
    /// Left out of the text; its table stays in the annex.
    #[serde(default)]
    pub hidden: bool,
}

/// The sections of a report that may have a text of their own; `narrative` is the text of the
/// period itself.
pub const SECTIONS: &[&str] = &[
    "supply",
    "attendance",
    "people",
    "requests",
    "indicators",
    "actions",
    "vouchers",
    "partners",
    "narrative",
    "gaps",
    "readjustments",
    "principles",
];

/// Reads `content/`. What cannot be read is said; the rest is read all the same.
pub fn read(sources: &Sources) -> (Content, Vec<Diagnostic>) {
    read_again(sources, &mut Memory::default())
}

/// As [`read`], with the words of files that were read before.
pub fn read_again(sources: &Sources, memory: &mut Memory) -> (Content, Vec<Diagnostic>) {
    let mut content = Content::default();
    let (files, mut diagnostics) = files::read(sources, memory);
    content.files = files;
    for (path, bytes) in sources.under("content/pages") {
        let Some((name, language)) = page_name(path) else {
            let message = message!("not-a-page");
            diagnostics.push(Diagnostic::new(Code::NotAPage, Span::whole_file(path), message));
            continue;
        };
        if name != slug(&name) {
            let message = message!("page-name", page = &name, address = slug(&name));
            diagnostics.push(Diagnostic::new(Code::PageName, Span::whole_file(path), message));
            continue;
        }
        match parse::<PageHead>(path, bytes, &mut diagnostics) {
            // What is not finished is read for its mistakes, and goes no further.
            Some((head, _)) if head.draft => continue,
            Some((mut head, body)) => {
                head.title = clean(&head.title).into_owned();
                head.description = head.description.map(|text| clean(&text).into_owned());
                let page = Page { file: Arc::clone(path), head, body };
                content.pages.insert((name, language), page);
            }
            None => continue,
        }
    }
    if let Some((file, bytes)) = sources.entry(outline::PATH) {
        match outline::read(file, bytes) {
            Ok(backdrop) => content.backdrop = backdrop,
            Err(said) => diagnostics.push(*said),
        }
    }
    if let Some((file, bytes)) = sources.entry(around::PATH) {
        match around::read(file, bytes) {
            Ok(around) => content.around = around,
            Err(said) => diagnostics.push(*said),
        }
    }
    for (path, bytes) in sources.under("content/narratives") {
        let Some(name) =
            path.strip_prefix("content/narratives/").and_then(|name| name.strip_suffix(".md"))
        else {
            if Format::of(path).is_none() {
                diagnostics.push(not_read(path, message!("not-read-narrative")));
            }
            continue;
        };
        let Some((programme, period)) = name.split_once('/') else {
            let message = message!("narrative-place");
            let span = Span::whole_file(path);
            diagnostics.push(Diagnostic::new(Code::NarrativePlace, span, message));
            continue;
        };
        if !is_narrative_name(period) {
            let message = message!("narrative-name", name = period, sections = SECTIONS.to_vec());
            diagnostics.push(Diagnostic::new(Code::NarrativeName, Span::whole_file(path), message));
            continue;
        }
        if let Some((head, body)) = parse::<NarrativeHead>(path, bytes, &mut diagnostics) {
            content.narratives.insert(
                (programme.to_owned(), period.to_owned()),
                Narrative { file: Arc::clone(path), head, body },
            );
        }
    }
    let elsewhere = sources.under("content").filter(|(path, _)| {
        // Pictures are read where a text or record names them.
        Format::of(path).is_none()
            && ![outline::PATH, around::PATH].contains(&&***path)
            && !FOLDERS.iter().any(|folder| path.starts_with(folder))
    });
    for (path, _) in elsewhere {
        diagnostics.push(not_read(path, message!("not-read")));
    }
    (content, diagnostics)
}

/// What is read of `content/`, with the logos that records name.
const FOLDERS: &[&str] =
    &["content/pages/", "content/narratives/", "content/logos/", "content/static/"];

fn not_read(path: &Arc<str>, message: Message) -> Diagnostic {
    Diagnostic::new(Code::NotRead, Span::whole_file(path), message)
}

/// The largest text of a page or a report that is read: two hundred printed pages.
const BYTES_MAX: usize = 1_000_000;

/// `2021-10`, `2021-Q4` or `2021`, alone or with a section; `principles` holds for all periods.
fn is_narrative_name(name: &str) -> bool {
    let (period, section) = name.split_once('.').unwrap_or((name, "narrative"));
    let is_period = period.parse::<Period>().is_ok_and(|read| read.to_string() == period);
    name == "principles" || (is_period && SECTIONS.contains(&section))
}

/// `content/pages/accueil.de.md` → ("accueil", "de").
fn page_name(path: &str) -> Option<(String, String)> {
    let stem = path.strip_prefix("content/pages/")?.strip_suffix(".md")?;
    match stem.rsplit_once('.') {
        Some((name, language)) if language.len() == 2 => {
            Some((name.to_owned(), language.to_owned()))
        }
        _ => Some((stem.to_owned(), String::new())),
    }
}

fn parse<H: serde::de::DeserializeOwned>(
    path: &Arc<str>,
    bytes: &[u8],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(H, Document)> {
    if bytes.len() > BYTES_MAX {
        let message =
            message!("file-too-large-text", size = bytes.len() / 1_000, most = BYTES_MAX / 1_000);
        diagnostics.push(Diagnostic::new(Code::FileTooLarge, Span::whole_file(path), message));
        return None;
    }
    let text = match yaml::text(path, bytes) {
        Ok(text) => text,
        Err(said) => {
            diagnostics.push(*said);
            return None;
        }
    };
    let Some((head, body)) = text.strip_prefix("---\n").and_then(|rest| {
        rest.split_once("\n---\n").or_else(|| rest.strip_suffix("\n---").map(|head| (head, "")))
    }) else {
        let message = match text.starts_with("---\n") {
            true => message!("front-matter-end"),
            false => message!("front-matter"),
        };
        diagnostics.push(Diagnostic::new(Code::FrontMatter, Span::new(path, 1, 1), message));
        return None;
    };
    let first_line = u32::try_from(head.matches('\n').count()).unwrap_or(0) + 4;
    let head = match yaml::mapping::<H>(path, head.as_bytes(), 2) {
        Ok(head) => head,
        Err(said) => {
            diagnostics.extend(said);
            return None;
        }
    };
    let (document, said) = markdown::parse(path, body, first_line);
    diagnostics.extend(said);
    Some((head, document))
}
