//! The files that a document is set from: templates of the theme, data of the view, drawings,
//! logos, the narrative.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::json;
use typst::diag::{FileError, FileResult};
use typst::foundations::Bytes;
use typst::syntax::FileId;
use typst_kit::files::FileLoader;

use crate::addresses;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::pictures::{Format, Role};
use crate::render::emblem;
use crate::render::{Input, chart, csv, qr};
use crate::views::report::{Block, LogoSource, Report};
use crate::words::message;

use super::Workshop;
use super::markup::{self, Found, SourceMap};

/// Virtual files by path without a leading slash.
pub struct Files {
    files: BTreeMap<String, File>,
}

struct File {
    bytes: Bytes,
    origin: Origin,
}

/// Where a virtual file comes from, so that a mistake is shown where it can be mended.
pub enum Origin {
    /// A file of the project: as it is, or what is published of a picture.
    Project(Arc<str>),
    /// Markdown, translated.
    Text(SourceMap),
    /// Data that the program made.
    Made,
}

impl Files {
    pub fn of(input: &Input, report: &Report, workshop: Workshop) -> Result<Self, Vec<Diagnostic>> {
        let mut files = Files { files: BTreeMap::new() };
        for (path, bytes) in input.theme.under("reports") {
            // Templates of the twin are read by another writer.
            let name = path.strip_prefix("reports/").filter(|name| !name.ends_with(".j2"));
            if let (Some(name), Some((file, _))) = (name, input.theme.get(path)) {
                files.insert(
                    name,
                    Bytes::new(Arc::clone(bytes)),
                    Origin::Project(Arc::clone(file)),
                );
            }
        }
        // All layers in one: that of a theme holds only what differs. JSON is YAML, too.
        files.insert("theme.yaml", made(serde_json::to_vec(workshop.design)), Origin::Made);
        let mut said = files.head(input, report);
        for section in &report.sections {
            files.insert(
                &format!("data/sections/{}.json", section.id),
                made(serde_json::to_vec(section)),
                Origin::Made,
            );
            for block in &section.blocks {
                files.drawing(block, workshop);
            }
        }
        for (section, text) in &report.texts {
            let set = markup::set(text, &mut |path| files.picture(input, path));
            said.extend(set.diagnostics);
            files.insert(
                &format!("data/texts/{section}.typ"),
                Bytes::from_string(set.typst),
                Origin::Text(set.map),
            );
        }
        if said.is_empty() { Ok(files) } else { Err(said) }
    }

    /// The head, with the logos as numbered files and the data that travel inside the document.
    fn head(&mut self, input: &Input, report: &Report) -> Vec<Diagnostic> {
        let mut said = Vec::new();
        let mut logos = Vec::new();
        for (index, logo) in report.head.logos.iter().enumerate() {
            let (bytes, ending, origin) = match &logo.source {
                LogoSource::Emblem => (Bytes::new(emblem::svg().into_bytes()), "svg", Origin::Made),
                LogoSource::File(path) => match input.logo(path) {
                    Some((file, picture)) => (
                        Bytes::new(Arc::clone(&picture.print)),
                        picture.format.ending(),
                        Origin::Project(Arc::clone(file)),
                    ),
                    None => {
                        let (span, message) =
                            (Span::whole_file(path), message!("logo-missing", file = path));
                        said.push(Diagnostic::new(Code::LogoMissing, span, message));
                        continue;
                    }
                },
            };
            let name = format!("data/logos/{index}.{ending}");
            self.insert(&name, bytes, origin);
            logos.push(json!({
                "file": format!("/{name}"),
                "alt": logo.alt,
                "beside": logo.beside,
                "emblem": logo.source == LogoSource::Emblem,
            }));
        }
        let sections: Vec<_> = report.sections.iter().map(|section| section.id).collect();
        let data = report.figures.as_ref().map(|figures| {
            self.insert("data/figures.csv", Bytes::new(csv::long(figures)), Origin::Made);
            addresses::table(&figures.words.data_file)
        });
        let mut head = serde_json::to_value(&report.head).unwrap_or_default();
        head["logos"] = logos.into();
        self.insert(
            "data/report.json",
            made(serde_json::to_vec(&json!({ "head": head, "sections": sections, "data": data }))),
            Origin::Made,
        );
        said
    }

    fn drawing(&mut self, block: &Block, workshop: Workshop) {
        match block {
            Block::Chart { id, chart, .. } => {
                let style = chart::Style { design: workshop.design, typeface: workshop.typeface };
                let svg = chart::draw(&chart.form, style);
                self.insert(
                    &format!("data/charts/{id}.svg"),
                    Bytes::new(svg.into_bytes()),
                    Origin::Made,
                );
            }
            Block::Poster { poster } => {
                if let Some(svg) = poster.code.as_ref().and_then(|code| qr::svg(&code.address)) {
                    self.insert("data/code.svg", Bytes::new(svg.into_bytes()), Origin::Made);
                }
            }
            _ => {}
        }
    }

    /// Takes a picture of the narrative in; its path is that of the project or from `content/`.
    fn picture(&mut self, input: &Input, path: &str) -> Found {
        let path = path.trim_start_matches('/');
        let whole =
            if path.starts_with("content/") { path.to_owned() } else { format!("content/{path}") };
        let (file, made) = input.picture(&whole, Role::Illustration).ok_or(None)?;
        let picture = made.map_err(|fault| Some(Box::new(fault.in_file(file))))?;
        // A picture may have been written in another format.
        let path = match Format::of(&whole) {
            Some(format) if format == picture.format => format!("data/{whole}"),
            _ => format!("data/{whole}.{}", picture.format.ending()),
        };
        let bytes = Bytes::new(Arc::clone(&picture.print));
        self.insert(&path, bytes, Origin::Project(Arc::clone(file)));
        Ok(format!("/{path}"))
    }

    /// Puts a mark in the place of every sign that no font has, since PDF/A forbids a reference to
    /// .notdef (ISO 19005-2, 6.2.11.8). Signs without width go. Answers which were replaced.
    pub fn replace_signs(&mut self, covers: &dyn Fn(char) -> bool) -> BTreeSet<char> {
        let mut replaced = BTreeSet::new();
        let mark = if covers('\u{25a1}') { "\u{25a1}" } else { "?" };
        for (path, file) in &mut self.files {
            let is_text = match file.origin {
                Origin::Made => path.ends_with(".json"),
                Origin::Text(_) => true,
                Origin::Project(_) => false,
            };
            let Ok(text) = std::str::from_utf8(file.bytes.as_slice()) else { continue };
            if !is_text || text.chars().all(covers) {
                continue;
            }
            let text: String = text
                .chars()
                .map(|sign| match sign {
                    sign if covers(sign) => sign.to_string(),
                    sign if has_no_width(sign) => String::new(),
                    sign => {
                        replaced.insert(sign);
                        mark.to_owned()
                    }
                })
                .collect();
            file.bytes = Bytes::from_string(text);
        }
        replaced
    }

    fn insert(&mut self, path: &str, bytes: Bytes, origin: Origin) {
        self.files.insert(path.to_owned(), File { bytes, origin });
    }

    /// Every file, by path, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, file)| (path.as_str(), file.bytes.as_slice()))
    }

    pub fn origin(&self, id: FileId) -> Option<&Origin> {
        self.files.get(id.vpath().get_without_slash()).map(|file| &file.origin)
    }
}

/// Joiners, variation selectors, marks of byte order and of direction.
fn has_no_width(sign: char) -> bool {
    matches!(
        sign,
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{e0100}'..='\u{e01ef}'
    )
}

fn made(json: Result<Vec<u8>, serde_json::Error>) -> Bytes {
    Bytes::new(json.expect("views are plain values with texts as keys"))
}

impl FileLoader for Files {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        self.files
            .get(path)
            .map(|file| file.bytes.clone())
            .ok_or_else(|| FileError::NotFound(path.into()))
    }
}
