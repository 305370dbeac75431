//! Typeset documents: views to PDF/UA and PDF/A through the theme's typst templates. All of typst
//! stays in this folder.

mod complaint;
mod files;
mod markup;
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use typst::foundations::{Datetime, Smart};
use typst::layout::PageRanges;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::output::{Artefacts, Fingerprint, OutputPath};
use crate::stages;
use crate::views::report::Report;
use crate::words::{Message, message};

use super::Input;
use super::chart::Typeface;
use super::design::{Design, font_files};
use files::Files;
use world::{Press, World};

/// Every document.
pub fn render(input: &Input) -> (Artefacts, Vec<Diagnostic>) {
    typeset(input, documents(input).collect())
}

/// The paths of all documents.
pub fn list(input: &Input) -> Vec<OutputPath> {
    documents(input).map(|report| report.path.clone()).collect()
}

/// The document of a path.
pub fn make(input: &Input, path: &str) -> (Artefacts, Vec<Diagnostic>) {
    // A poster does not wait for figures.
    let documents =
        if path.starts_with("public/") { input.views.posters() } else { input.views.reports() };
    typeset(input, documents.iter().filter(|report| report.path.as_str() == path).collect())
}

fn documents<'a>(input: &Input<'a>) -> impl Iterator<Item = &'a Report> {
    input.views.reports().iter().chain(input.views.posters())
}

/// Sets documents, whichever they are.
pub fn typeset(input: &Input, documents: Vec<&Report>) -> (Artefacts, Vec<Diagnostic>) {
    if documents.is_empty() {
        return Default::default();
    }
    stages::expect("pdf", documents.len());
    let design = match Design::read(input.theme) {
        Ok(design) => design,
        Err(said) => return (Artefacts::default(), said),
    };
    let fonts = font_files(input.theme);
    let typeface = Typeface::new(&design.fonts.text, &fonts);
    let press = Press::new(&fonts);
    // Many documents at once would fill the memory; what a few leave behind makes the next build of
    // them short.
    let is_thrifty = documents.len() > REMEMBERED_MAX;
    let workshop = Workshop { design: &design, typeface: &typeface, press: &press, is_thrifty };
    // The typesetter shares its layout out among threads: one that waits takes up another document
    // on top of its own. So no more documents are given out at a time than there are threads, and
    // reports, of which each fills the memory, one by one.
    let (reports, posters): (Vec<&Report>, Vec<&Report>) =
        documents.into_iter().partition(|report| !report.path.as_str().starts_with("public/"));
    let at_a_time = |many: usize| if is_thrifty { many } else { usize::MAX };
    let batches = || {
        reports
            .chunks(at_a_time(1))
            .chain(posters.chunks(at_a_time(rayon::current_num_threads().max(1))))
    };
    let set = || {
        let batch = |batch: &[&Report]| {
            batch.par_iter().map(|report| document(input, report, workshop)).collect::<Vec<_>>()
        };
        batches().flat_map(batch).collect::<Vec<_>>()
    };
    let deep = rayon::ThreadPoolBuilder::new().stack_size(STACK_BYTES).build();
    let made = deep.map_or_else(|_| set(), |pool| pool.install(set));
    if !is_thrifty {
        typst::comemo::evict(BUILDS_REMEMBERED);
    }
    let mut artefacts = Artefacts::default();
    let mut diagnostics = Vec::new();
    let mut replaced = BTreeSet::new();
    for (report, made) in reports.iter().chain(&posters).zip(made) {
        match made {
            Ok((bytes, made_from, signs)) => {
                artefacts.insert_made_from(report.path.clone(), bytes, made_from);
                replaced.extend(signs);
            }
            Err(said) => diagnostics.extend(said),
        }
    }
    diagnostics.extend(replaced.into_iter().filter_map(|sign| without_glyph(input, sign)));
    (artefacts, diagnostics)
}

/// Where a sign is written that no font has: the first place in records, then in texts.
fn without_glyph(input: &Input, sign: char) -> Option<Diagnostic> {
    let mut files = input.files.under("records").chain(input.files.under("content"));
    let (file, text) = files.find_map(|(file, bytes)| {
        let text = std::str::from_utf8(bytes).ok().filter(|text| text.contains(sign))?;
        Some((file, text))
    })?;
    let before = &text[..text.find(sign)?];
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let line = number(before.matches('\n').count() + 1);
    let column = number(before.rsplit('\n').next().unwrap_or_default().chars().count() + 1);
    let message =
        message!("missing-glyph", sign = sign, code = format!("U+{:04X}", u32::from(sign)));
    let span = Span::new(file, line, column).over(&sign.to_string());
    Some(Diagnostic::new(Code::MissingGlyph, span, message))
}

/// Documents of one build whose layout is remembered for the next one.
const REMEMBERED_MAX: usize = 4;

/// Posters after which a layout that was not used is forgotten.
const POSTERS_REMEMBERED: usize = 2;

/// Builds after which a layout that was not used is forgotten.
const BUILDS_REMEMBERED: usize = 10;

/// The files from which a document is set, by path, and the name of the template that begins it:
/// for those who want to set it with the typesetter alone.
pub fn sources(
    input: &Input,
    report: &Report,
) -> Result<(String, BTreeMap<String, Vec<u8>>), Vec<Diagnostic>> {
    let design = Design::read(input.theme)?;
    let fonts = font_files(input.theme);
    let typeface = Typeface::new(&design.fonts.text, &fonts);
    let workshop = Workshop {
        design: &design,
        typeface: &typeface,
        press: &Press::new(&fonts),
        is_thrifty: false,
    };
    let files = Files::of(input, report, workshop)?;
    Ok((
        main_file(report),
        files.iter().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect(),
    ))
}

fn main_file(report: &Report) -> String {
    format!("{}.typ", report.template.name())
}

/// Room for several layouts on one thread; memory is taken only as far as it is used.
const STACK_BYTES: usize = 256 << 20;

/// What all documents of a build are made with.
#[derive(Clone, Copy)]
struct Workshop<'a> {
    design: &'a Design,
    typeface: &'a Typeface,
    press: &'a Press,
    /// Whether the layout of a document is forgotten as soon as it is set.
    is_thrifty: bool,
}

/// The document's bytes, set anew or taken from what was kept, the fingerprint of all that they
/// come from, and the signs that no font has.
fn document(
    input: &Input,
    report: &Report,
    workshop: Workshop,
) -> Result<(Arc<[u8]>, Fingerprint, BTreeSet<char>), Vec<Diagnostic>> {
    let _file = stages::file("pdf", report.path.as_str());
    let mut files = Files::of(input, report, workshop)?;
    let signs = files.replace_signs(&|sign| workshop.press.covers(sign));
    let date = date(report);
    let made_from = fingerprint(report, &files, workshop.press);
    if let Some(bytes) = input.kept.get(&report.path, &made_from) {
        return Ok((Arc::clone(bytes), made_from, signs));
    }
    let world = World::new(workshop.press, files, &main_file(report), date);
    let made = compile(&world, report, date);
    if workshop.is_thrifty {
        // What posters have in common, such as logos, is used by the next one; a report fills the
        // memory.
        let is_poster = report.path.public_part().is_some();
        typst::comemo::evict(if is_poster { POSTERS_REMEMBERED } else { 0 });
    }
    made.map(|bytes| (bytes.into(), made_from, signs))
}

/// All that the typesetter sees of a document, and the typesetter.
fn fingerprint(report: &Report, files: &Files, press: &Press) -> Fingerprint {
    let head = format!(
        "{} {} {:?} {}",
        report.path,
        report.template.name(),
        report.head.date,
        press.fonts_seen()
    );
    let setter = [("typesetter", TYPESETTER.as_bytes()), ("document", head.as_bytes())];
    Fingerprint::of(setter.into_iter().chain(files.iter()))
}

/// Changes with every version of this folder's code and of the crates that it uses. Made by the
/// build script.
const TYPESETTER: &str = env!("HALTE_TYPESETTER");

fn compile(
    world: &World,
    report: &Report,
    date: Option<Datetime>,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let compiled = typst::compile::<PagedDocument>(world);
    let say = |said: &[typst::diag::SourceDiagnostic]| {
        complaint::in_our_words(world, report.path.as_str(), said)
    };
    let document = compiled.output.map_err(|errors| say(&errors))?;
    // A warning is a missing font or a layout that does not settle: nothing to be sent to anybody.
    if !compiled.warnings.is_empty() {
        return Err(say(&compiled.warnings));
    }
    let options = options(report, date).map_err(|message| {
        vec![Diagnostic::new(Code::Pdf, Span::whole_file(report.path.as_str()), message)]
    })?;
    typst_pdf::pdf(&document, &options).map_err(|errors| say(&errors))
}

fn options(report: &Report, date: Option<Datetime>) -> Result<PdfOptions, Message> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_3a])
        .map_err(|error| message!("pdf", problem = error.message().as_str()))?;
    Ok(PdfOptions {
        ident: Smart::Custom(report.path.to_string()),
        creator: Smart::Custom(Some("halte".to_owned())),
        timestamp: date.map(Timestamp::new_utc),
        page_ranges: None::<PageRanges>,
        standards,
        tagged: true,
        pretty: false,
    })
}

/// Midnight of the day that the document bears.
fn date(report: &Report) -> Option<Datetime> {
    let [year, month, day] = report.head.date;
    let part = |n: i32| u8::try_from(n).ok();
    Datetime::from_ymd_hms(year, part(month)?, part(day)?, 0, 0, 0)
}
