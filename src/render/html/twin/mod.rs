//! The HTML twin of each report: the same view, read on a screen. Stands beside the PDF with its
//! logos and pictures. Knows nothing of the public site.

mod text;

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::{Serde, Value};
use minijinja::{Environment, UndefinedBehavior, context};
use serde::Serialize;

use crate::addresses;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::output::{Artefacts, OutputPath};
use crate::pictures::{Format, Role};
use crate::render::{Input, design::Design, emblem};
#[cfg(feature = "pdf")]
use crate::views::report::Block;
use crate::views::report::{LogoSource, Report};
use crate::words::message;

#[cfg(feature = "pdf")]
use super::escape::escaped;
use super::failure;

const TEMPLATE: &str = "reports/report.html.j2";

/// A logo as the page shows it.
#[derive(Serialize)]
struct PlacedLogo<'a> {
    src: String,
    alt: &'a str,
    beside: &'a [String],
}

pub fn render(input: &Input) -> (Artefacts, Vec<Diagnostic>) {
    let mut artefacts = Artefacts::default();
    let Some((file, source)) =
        input.theme.get(TEMPLATE).filter(|_| !input.views.reports().is_empty())
    else {
        return (artefacts, Vec::new());
    };
    let design = match Design::read(input.theme) {
        Ok(design) => design,
        Err(said) => return (artefacts, said),
    };
    let source = String::from_utf8_lossy(source);
    let mut environment = Environment::new();
    environment.set_formatter(super::escape::write_isolated);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    if let Err(error) = environment.add_template(TEMPLATE, &source) {
        return (artefacts, vec![failure(file, &error, None)]);
    }
    let mut said: Vec<Diagnostic> = Vec::new();
    for report in input.views.reports() {
        said.extend(report.texts.values().flat_map(text::unknown_figures));
        said.extend(report.misnamed.iter().map(|misnamed| text::misnamed(input, misnamed)));
        let files = Artefacts::default();
        let mut folder = Folder { input: *input, report, files, said: Vec::new() };
        let made = page(&environment, &mut folder, &design);
        said.append(&mut folder.said);
        match made {
            Ok(page) => {
                folder.put("html", page.into_bytes());
                artefacts.extend(folder.files);
            }
            Err(error) => said.push(failure(file, &error, Some(report))),
        }
    }
    said.dedup_by(|a, b| a.span == b.span && a.code == b.code);
    (artefacts, said)
}

fn file_name(path: &OutputPath) -> &str {
    path.as_str().rsplit('/').next().unwrap_or_default()
}

fn page(
    environment: &Environment,
    folder: &mut Folder,
    design: &Design,
) -> Result<String, minijinja::Error> {
    let report = folder.report;
    let logos = logos(folder);
    let mut texts = BTreeMap::new();
    for (section, text) in &report.texts {
        texts.insert(
            *section,
            Value::from_safe_string(text::html(text, &mut |path| folder.picture(path))),
        );
    }
    environment.get_template(TEMPLATE)?.render(context! {
        head => Value::from(Serde(&report.head)),
        sections => Value::from(Serde(&report.sections)),
        logos => Value::from(Serde(&logos)),
        charts => charts(&folder.input, report, design),
        texts => texts,
        pdf => cfg!(feature = "pdf").then(|| file_name(&report.path)),
        data => report.figures.as_ref().map(|figures| addresses::table(&figures.words.data_file)),
        colours => Value::from(Serde(&design.colours)),
        fonts => Value::from(Serde(&design.fonts)),
    })
}

/// The files beside a report.
struct Folder<'a> {
    input: Input<'a>,
    report: &'a Report,
    files: Artefacts,
    said: Vec<Diagnostic>,
}

impl Folder<'_> {
    /// Adds a file named like the PDF, with another ending, and says its name.
    fn put(&mut self, ending: &str, bytes: impl Into<Arc<[u8]>>) -> Option<String> {
        let path: OutputPath = self.report.path.beside(ending)?;
        let name = path.as_str().rsplit('/').next().unwrap_or_default().to_owned();
        if self.files.get(path.as_str()).is_none() {
            self.files.insert(path, bytes);
        }
        Some(name)
    }

    /// Takes a picture of a text in; its path is that of the project or from `content/`.
    fn picture(&mut self, path: &str) -> Option<String> {
        let path = path.trim_start_matches('/');
        let whole =
            if path.starts_with("content/") { path.to_owned() } else { format!("content/{path}") };
        let (file, made) = self.input.picture(&whole, Role::Illustration)?;
        let picture = made.map_err(|fault| self.said.push(fault.in_file(file))).ok()?;
        let name = whole.trim_start_matches("content/").to_lowercase().replace('/', "-");
        // A picture may have been written in another format.
        let name = match Format::of(&name) {
            Some(format) if format == picture.format => name,
            _ => format!("{name}.{}", picture.format.ending()),
        };
        self.put(&name, Arc::clone(&picture.screen))
    }
}

fn logos<'a>(folder: &mut Folder<'a>) -> Vec<PlacedLogo<'a>> {
    let mut placed = Vec::new();
    for (index, logo) in folder.report.head.logos.iter().enumerate() {
        let (bytes, ending): (Arc<[u8]>, _) = match &logo.source {
            LogoSource::Emblem => (emblem::svg().into_bytes().into(), "svg"),
            LogoSource::File(path) => match folder.input.logo(path) {
                Some((_, picture)) => (Arc::clone(&picture.screen), picture.format.ending()),
                None => continue,
            },
        };
        if let Some(src) = folder.put(&format!("logo-{}.{ending}", index + 1), bytes) {
            placed.push(PlacedLogo { src, alt: &logo.alt, beside: &logo.beside });
        }
    }
    placed
}

/// Drawings by the id of their chart; none where charts are not compiled in.
#[cfg(feature = "pdf")]
fn charts(input: &Input, report: &Report, design: &Design) -> BTreeMap<String, Value> {
    use crate::render::chart::{self, Style, Typeface};
    let typeface =
        Typeface::new(&design.fonts.text, &crate::render::design::font_files(input.theme));
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    let draw = |block: &Block| match block {
        Block::Chart { id, caption, chart, .. } => {
            let svg = chart::draw(&chart.form, Style { design, typeface: &typeface });
            let open = format!("<svg role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" ");
            let (title, desc) = (escaped(caption), escaped(&chart.alt));
            let words = format!(
                "><title id=\"{id}-title\">{title}</title><desc id=\"{id}-desc\">{desc}</desc>"
            );
            // The first bracket that closes is that of the opening tag.
            let named = svg.replacen("<svg ", &open, 1).replacen('>', &words, 1);
            Some((id.clone(), Value::from_safe_string(named)))
        }
        _ => None,
    };
    blocks.filter_map(draw).collect()
}

#[cfg(not(feature = "pdf"))]
fn charts(_input: &Input, _report: &Report, _design: &Design) -> BTreeMap<String, Value> {
    BTreeMap::new()
}

fn failure(file: &Arc<str>, error: &minijinja::Error, report: Option<&Report>) -> Diagnostic {
    let problem = failure::problem(error);
    let message = match report {
        Some(report) => {
            message!("template-fails-for-report", report = report.path.as_str(), problem = problem,)
        }
        None => message!("template-fails", problem = problem),
    };
    Diagnostic::new(Code::Template, Span::new(file, failure::line(error), 0), message)
}
