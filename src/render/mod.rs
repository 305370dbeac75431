//! Views to artefacts: one format a file. A renderer sees no record and no model.

pub mod design;
pub mod emblem;
mod csv;
mod evidence;
mod html;
mod ics;
mod json;
mod open_data;
#[cfg(feature = "pdf")]
mod chart;
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(feature = "pdf")]
mod qr;

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::Diagnostic;
use crate::indicators::{PeriodFigures, Published, RecipientManifest};
use crate::output::{Artefacts, Kept};
use crate::sources::{Sources, Theme};
use crate::views::Views;

pub use evidence::{EvidenceFiles, evidence};

/// What a renderer is handed.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    pub views: &'a Views,
    pub figures: &'a [Published<PeriodFigures>],
    pub manifests: &'a [Published<RecipientManifest>],
    pub theme: Theme<'a>,
    /// Where logos and pictures are.
    pub files: &'a Sources,
    /// Documents of an earlier build: what would be made from the very same is taken from there.
    pub kept: &'a Kept,
}

impl<'a> Input<'a> {
    /// A logo or picture by its path below `content/`, with the path as stored. Nothing else can be asked for.
    pub fn content_file(&self, path: &str) -> Option<(&'a Arc<str>, &'a Arc<[u8]>)> {
        path.starts_with("content/").then(|| self.files.entry(path)).flatten()
    }
}

/// An output format.
pub struct Format {
    pub id: &'static str,
    /// For the manual.
    pub doc: &'static str,
    render: fn(&Input) -> (Artefacts, Vec<Diagnostic>),
}

/// The formats, in the order in which the manual names them.
pub const FORMATS: &[Format] = &[
    Format { id: "html", doc: "the public site", render: html::render },
    Format { id: "open-data", doc: "stops and passages as data", render: open_data::render },
    Format { id: "ics", doc: "calendar feeds", render: ics::render },
    Format { id: "csv", doc: "tables as data", render: csv::render },
    Format { id: "json", doc: "the manifest of all published figures", render: json::render },
    #[cfg(feature = "pdf")]
    Format { id: "pdf", doc: "typeset reports", render: pdf::render },
];

/// Renders every format, in parallel; the result does not depend on the order in which they finish.
pub fn render(input: &Input) -> (Artefacts, Vec<Diagnostic>) {
    let parts: Vec<_> = FORMATS.par_iter().map(|format| (format.render)(input)).collect();
    let mut artefacts = Artefacts::default();
    let mut diagnostics = Vec::new();
    for (part, said) in parts {
        artefacts.extend(part);
        diagnostics.extend(said);
    }
    (artefacts, diagnostics)
}
