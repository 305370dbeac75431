//! Views to artefacts: one format a file. A renderer sees no record and no model.

pub mod design;
pub mod emblem;
pub mod tokens;
mod csv;
mod evidence;
mod files;
mod html;
mod ics;
mod json;
mod mail;
mod open_data;
mod week;
mod xlsx;
#[cfg(feature = "pdf")]
mod chart;
#[cfg(feature = "pdf")]
pub mod pdf;
#[cfg(any(feature = "pdf", feature = "alerts"))]
pub mod qr;

use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::addresses::{Addresses, asset_name, is_logo, is_manifest};
use crate::content::Document;
use crate::diagnostics::{Diagnostic, Reach};
use crate::indicators::Counted;
use crate::output::{Artefacts, Kept, OutputPath};
use crate::pictures::{self, Picture, Pictures, Role};
use crate::sources::{Sources, Theme};
use crate::stages;
use crate::views::Views;
use crate::week::Weekly;
use crate::words::Tongue;

pub use evidence::{EvidenceFiles, evidence};
pub use html::{Dress, dress};

/// A page of a book: its name, its title and its text.
#[derive(Clone, Debug)]
pub struct BookPage {
    pub name: String,
    pub title: String,
    pub text: Document,
}

/// A picture of a book; its name is what texts call it by.
#[derive(Clone, Debug)]
pub struct BookPicture {
    pub name: String,
    pub bytes: &'static [u8],
}

/// A book as a site of its own: files by name, the first page being `index.html`. Its pictures are
/// to be put beside them.
pub fn book(
    tongue: Tongue,
    pages: &[BookPage],
    pictures: &[BookPicture],
) -> Vec<(String, Vec<u8>)> {
    html::book(tongue, pages, pictures)
}

/// One page of a book as HTML, to be set into another page. Its pictures are below `root`, which
/// ends with a slash.
pub fn chapter(page: &BookPage, pictures: &[BookPicture], root: &str) -> String {
    html::chapter(page, pictures, root)
}

/// What a renderer is handed.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    pub views: &'a Views<'a>,
    pub figures: Counted<'a>,
    pub theme: Theme<'a>,
    /// Where logos and pictures are.
    pub files: &'a Sources,
    /// What is published of them.
    pub pictures: &'a Pictures,
    /// Documents of an earlier build: what would be made from the very same is taken from there.
    pub kept: &'a Kept,
}

/// What was made for an earlier state of a project. Whatever is remembered, the same is made.
#[derive(Default)]
pub struct Memory {
    html: html::Memory,
}

impl<'a> Input<'a> {
    /// What is published of a logo or picture, by its path below `content/`, with the path as
    /// stored. Nothing else can be asked for, and nothing of it in its own bytes.
    pub fn picture(&self, path: &str, role: Role) -> Option<(&'a Arc<str>, pictures::Made)> {
        let (file, bytes) =
            path.starts_with("content/").then(|| self.files.entry(path)).flatten()?;
        Some((file, self.pictures.read(file, bytes, role)))
    }

    /// A logo; its check reports one that is missing or cannot be published.
    pub fn logo(&self, path: &str) -> Option<(&'a Arc<str>, Arc<Picture>)> {
        let (file, made) = self.picture(path, Role::Logo)?;
        Some((file, made.ok()?))
    }
}

/// Where files are made: what they are made of, and what many of them share, made when the first of
/// them is.
pub struct Workroom<'a> {
    pub input: Input<'a>,
    pub shared: &'a Shared,
    /// What the operator looks up every week, made when it is asked for.
    pub week: &'a dyn Weekly,
}

/// What the files of a project share.
#[derive(Default)]
pub struct Shared {
    memory: Arc<Memory>,
    html: OnceLock<Arc<html::Tools>>,
    ics: OnceLock<ics::Zones>,
}

impl Shared {
    pub fn with(memory: &Arc<Memory>) -> Self {
        Shared { memory: Arc::clone(memory), ..Shared::default() }
    }
}

/// Files of the output, and what there is to say about them.
pub type Made = (Artefacts, Vec<Diagnostic>);

/// An output format.
pub struct Format {
    pub id: &'static str,
    /// For the manual.
    pub doc: &'static str,
    /// What is withheld where one of its files cannot be made.
    reach: Reach,
    /// Whether a path of the output is one of its own, if there is a file at all.
    holds: fn(&Addresses, &str) -> bool,
    /// All its files.
    render: fn(&Workroom) -> Made,
    /// Where files are many or dear, the way to one of them.
    single: Option<Single>,
}

/// Files made one by one.
struct Single {
    list: fn(&Workroom) -> Vec<OutputPath>,
    make: fn(&Workroom, &str) -> Made,
    /// What there is to say of all of them together.
    say: fn(&Workroom) -> Vec<Diagnostic>,
}

/// The formats, in the order in which the manual names them.
pub const FORMATS: &[Format] = &[
    Format {
        id: "html",
        doc: "the pages of the public site",
        reach: Reach::Tour,
        holds: |_, path| path.starts_with("public/") && path.ends_with(".html"),
        render: html::render,
        single: Some(Single { list: html::list, make: html::make, say: html::say }),
    },
    Format {
        id: "assets",
        doc: "styles, script and logos of the site",
        reach: Reach::Tour,
        holds: |_, path| public(path).and_then(asset_name).is_some(),
        render: html::assets,
        single: None,
    },
    Format {
        id: "static",
        doc: "files of `content/static/`, as they are",
        reach: Reach::Page,
        holds: |_, path| public(path).is_some(),
        render: files::render,
        single: Some(Single { list: files::list, make: files::make, say: |_| Vec::new() }),
    },
    Format {
        id: "machine",
        doc: "site map, feed of changes, hints for robots and servers",
        reach: Reach::Tour,
        holds: |_, path| public(path).is_some_and(html::is_for_machines),
        render: html::machine,
        single: None,
    },
    Format {
        id: "open-data",
        doc: "stops and passages as data",
        reach: Reach::Tour,
        holds: |addresses, path| {
            public(path).is_some_and(|path| addresses.is_data(path))
                && !path.ends_with(".html")
                && !is_manifest(path)
        },
        render: open_data::render,
        single: Some(Single { list: open_data::paths, make: open_data::make, say: |_| Vec::new() }),
    },
    Format {
        id: "ics",
        doc: "calendar feeds, and the logos that they name",
        reach: Reach::Tour,
        holds: |_, path| path.ends_with(".ics") || public(path).is_some_and(is_logo),
        render: ics::render,
        single: Some(Single { list: ics::list, make: ics::make, say: ics::say }),
    },
    Format {
        id: "twins",
        doc: "reports to be read on a screen",
        reach: Reach::Document,
        holds: |_, path| {
            path.starts_with("funders/")
                && ![".pdf", ".csv", ".json", ".xlsx"].iter().any(|ending| path.ends_with(ending))
        },
        render: |workroom| html::twins(&workroom.input),
        single: None,
    },
    Format {
        id: "csv",
        doc: "tables as data",
        reach: Reach::Document,
        holds: |_, path| path.starts_with("funders/") && path.ends_with(".csv"),
        render: |workroom| csv::render(&workroom.input),
        single: None,
    },
    Format {
        id: "xlsx",
        doc: "the tables of a period as a workbook",
        reach: Reach::Document,
        holds: |_, path| path.starts_with("funders/") && path.ends_with(".xlsx"),
        render: |workroom| xlsx::render(&workroom.input),
        single: None,
    },
    Format {
        id: "week",
        doc: "the page of the week and blank liaison sheets, for the operator alone",
        reach: Reach::Document,
        holds: |_, path| week::is_it(path),
        render: week::render,
        single: Some(Single {
            list: week::paths,
            make: |workroom, _| week::render(workroom),
            say: |_| Vec::new(),
        }),
    },
    Format {
        id: "json",
        doc: "the manifest of all published figures",
        reach: Reach::Document,
        holds: |_, path| is_manifest(path),
        render: |workroom| json::render(&workroom.input),
        single: None,
    },
    Format {
        id: "mail",
        doc: "digests of partners as text and as messages to be sent",
        reach: Reach::Document,
        holds: |addresses, path| {
            let document = public(path).and_then(mail::is_form).map(|stem| format!("{stem}.pdf"));
            document.is_some_and(|document| addresses.poster_at(&document).is_some())
        },
        render: mail::render,
        single: None,
    },
    #[cfg(feature = "pdf")]
    Format {
        id: "pdf",
        doc: "typeset reports",
        reach: Reach::Document,
        holds: |_, path| path.ends_with(".pdf"),
        render: |workroom| pdf::render(&workroom.input),
        single: Some(Single {
            list: |workroom| pdf::list(&workroom.input),
            make: |workroom, path| pdf::make(&workroom.input, path),
            say: |_| Vec::new(),
        }),
    },
];

/// The part of a path below `public/`.
fn public(path: &str) -> Option<&str> {
    path.strip_prefix("public/")
}

impl Format {
    fn all(&self, workroom: &Workroom) -> Made {
        let _stage = stages::stage(self.id);
        self.reached((self.render)(workroom))
    }

    fn one(&self, workroom: &Workroom, path: &str) -> Made {
        self.reached(match &self.single {
            Some(single) => (single.make)(workroom, path),
            None => (self.render)(workroom),
        })
    }

    /// What a format finds reaches as far as the format, or less where it sets that itself.
    fn reached(&self, (artefacts, said): Made) -> Made {
        let reach = |said: Diagnostic| match said.reach {
            Reach::Tour => said.reaching(self.reach),
            _ => said,
        };
        (artefacts, said.into_iter().map(reach).collect())
    }
}

/// Renders every format, in parallel; the result does not depend on the order in which they finish.
pub fn render(workroom: &Workroom) -> Made {
    all(workroom, |_| true)
}

/// As [`render`], without the documents that are typeset.
pub fn render_unset(workroom: &Workroom) -> Made {
    all(workroom, |format| format.id != "pdf")
}

/// The documents for the public that there should be and that are not among the artefacts.
pub fn unset(workroom: &Workroom, artefacts: &Artefacts) -> Vec<OutputPath> {
    let documents = FORMATS.iter().filter(|format| format.id == "pdf");
    let listed = documents.filter_map(|format| format.single.as_ref());
    listed
        .flat_map(|single| (single.list)(workroom))
        .filter(|path| path.public_part().is_some() && artefacts.get(path.as_str()).is_none())
        .collect()
}

fn all(workroom: &Workroom, wanted: fn(&&Format) -> bool) -> Made {
    let formats: Vec<&Format> = FORMATS.iter().filter(wanted).collect();
    let parts: Vec<Made> = formats.par_iter().map(|format| format.all(workroom)).collect();
    let mut artefacts = Artefacts::default();
    let mut diagnostics = Vec::new();
    for (part, said) in parts {
        artefacts.extend(part);
        diagnostics.extend(said);
    }
    (artefacts, diagnostics)
}

/// The file at a path, if the output has one; others that are made together with it come along.
pub fn make(workroom: &Workroom, path: &str) -> Made {
    let made = FORMATS
        .iter()
        .filter(|format| (format.holds)(workroom.input.views.addresses(), path))
        .map(|format| format.one(workroom, path));
    made.fold(Made::default(), |(mut artefacts, mut diagnostics), (more, said)| {
        artefacts.extend(more);
        diagnostics.extend(said);
        (artefacts, diagnostics)
    })
}

/// The path of every file of the output; what cannot be listed without being made is made.
pub fn list(workroom: &Workroom) -> Vec<OutputPath> {
    let each = FORMATS.par_iter().map(|format| match &format.single {
        Some(single) => (single.list)(workroom),
        None => (format.render)(workroom).0.iter().map(|(path, _)| path.clone()).collect(),
    });
    let mut paths: Vec<OutputPath> = each.flatten_iter().collect();
    paths.sort();
    paths
}

/// Makes one file after the other, documents last since they are dear, until `go_on` says no. Of
/// files that are made one by one, those that are `wanted`.
pub fn make_each(
    workroom: &Workroom,
    wanted: &dyn Fn(&str) -> bool,
    go_on: &mut dyn FnMut(Made) -> bool,
) {
    for format in FORMATS {
        let Some(single) = &format.single else {
            if go_on(format.all(workroom)) {
                continue;
            }
            return;
        };
        if !go_on((Artefacts::default(), (single.say)(workroom))) {
            return;
        }
        for path in (single.list)(workroom) {
            if wanted(path.as_str()) && !go_on(format.one(workroom, path.as_str())) {
                return;
            }
        }
    }
}

/// One broken template speaks once, not on every page.
pub fn once(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort_by(|a, b| (&a.span, &a.message).cmp(&(&b.span, &b.message)));
    diagnostics.dedup_by(|a, b| {
        a.span.is_some() && a.span == b.span && a.code == b.code && a.code == "template"
    });
    diagnostics
}
