//! The HTML twin of each report: the same view, read on a screen. Stands beside the PDF with its logos. Knows nothing of
//! the public site.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::{Serde, Value};
use minijinja::{Environment, UndefinedBehavior, context};
use serde::Serialize;

use crate::content::{Block as TextBlock, Inline, Link};
use crate::diagnostics::{Diagnostic, Span};
use crate::output::{Artefacts, OutputPath};
use crate::render::{Input, design::Design, emblem};
#[cfg(feature = "pdf")]
use crate::views::report::Block;
use crate::views::report::{LogoSource, Narrative, Report};

use super::escape::escaped;

const TEMPLATE: &str = "reports/report.html.j2";

/// A logo as the page shows it.
#[derive(Serialize)]
struct PlacedLogo<'a> {
    src: String,
    alt: &'a str,
    beside: &'a [String],
}

pub(super) fn render(input: &Input) -> (Artefacts, Vec<Diagnostic>) {
    let mut artefacts = Artefacts::default();
    let Some((file, source)) = input.theme.get(TEMPLATE).filter(|_| !input.views.reports.is_empty()) else { return (artefacts, Vec::new()) };
    let design = match Design::read(input.theme) {
        Ok(design) => design,
        Err(said) => return (artefacts, said),
    };
    let source = String::from_utf8_lossy(source);
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    if let Err(error) = environment.add_template(TEMPLATE, &source) {
        return (artefacts, vec![failure(file, &error, None)]);
    }
    let mut said = Vec::new();
    for report in &input.views.reports {
        let (logos, files) = logos(input, report);
        let page = environment.get_template(TEMPLATE).and_then(|template| {
            template.render(context! {
                head => Value::from(Serde(&report.head)),
                sections => Value::from(Serde(&report.sections)),
                logos => Value::from(Serde(&logos)),
                charts => charts(input, report, &design),
                narrative => Value::from_safe_string(report.narrative.as_ref().map(narrative).unwrap_or_default()),
                pdf => report.path.as_str().rsplit('/').next().unwrap_or_default(),
                colours => Value::from(Serde(&design.colours)),
                fonts => Value::from(Serde(&design.fonts)),
            })
        });
        match (page, beside(report, "html")) {
            (Ok(page), Some(path)) => {
                artefacts.insert(path, page.into_bytes());
                artefacts.extend(files);
            }
            (Err(error), _) => said.push(failure(file, &error, Some(report))),
            (Ok(_), None) => {}
        }
    }
    said.dedup_by(|a, b| a.span == b.span && a.code == b.code);
    (artefacts, said)
}

/// The PDF's path with another ending.
fn beside(report: &Report, ending: &str) -> Option<OutputPath> {
    report.path.beside(ending)
}

fn logos<'a>(input: &Input, report: &'a Report) -> (Vec<PlacedLogo<'a>>, Artefacts) {
    let (mut placed, mut files) = (Vec::new(), Artefacts::default());
    for (index, logo) in report.head.logos.iter().enumerate() {
        let (bytes, ending): (Arc<[u8]>, _) = match &logo.source {
            LogoSource::Emblem => (emblem::svg().into_bytes().into(), "svg"),
            // A missing file is told where the PDF is set, and by its check.
            LogoSource::File(path) => match input.content_file(path) {
                Some((_, bytes)) => (Arc::clone(bytes), path.rsplit('.').next().unwrap_or("svg")),
                None => continue,
            },
        };
        if let Some(path) = beside(report, &format!("logo-{}.{ending}", index + 1)) {
            let src = path.as_str().rsplit('/').next().unwrap_or_default().to_owned();
            files.insert(path, bytes);
            placed.push(PlacedLogo { src, alt: &logo.alt, beside: &logo.beside });
        }
    }
    (placed, files)
}

/// Drawings by the id of their chart; none where charts are not compiled in.
#[cfg(feature = "pdf")]
fn charts(input: &Input, report: &Report, design: &Design) -> BTreeMap<String, Value> {
    use crate::render::chart::{self, Style, Typeface};
    let typeface = Typeface::new(&design.fonts.text, &crate::render::design::font_files(input.theme));
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    let draw = |block: &Block| match block {
        Block::Chart { id, chart, .. } => {
            let svg = chart::draw(&chart.form, Style { design, typeface: &typeface });
            let named = svg.replacen("<svg ", &format!("<svg role=\"img\" aria-label=\"{}\" ", escaped(&chart.alt)), 1);
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
    let line = error.line().and_then(|line| u32::try_from(line).ok()).unwrap_or(0);
    let about = report.map(|report| format!(", for {}", report.path)).unwrap_or_default();
    let detail = error.detail().map(|detail| format!(": {detail}")).unwrap_or_default();
    Diagnostic::error("template", Span::new(file, line, 0), format!("the template fails{about}: {}{detail}", error.kind()))
}

/// The qualitative part. Its headings stand below that of its section, none left out.
fn narrative(narrative: &Narrative) -> String {
    let mut writer = Writer { narrative, html: String::new(), level: 2 };
    writer.blocks(&narrative.body.blocks);
    writer.html
}

struct Writer<'a> {
    narrative: &'a Narrative,
    html: String,
    level: u8,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[TextBlock]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &TextBlock) {
        match block {
            TextBlock::Heading { level, inlines, .. } => {
                self.level = (level + 1).clamp(3, self.level + 1).min(6);
                self.element(&format!("h{}", self.level), inlines);
            }
            TextBlock::Paragraph(inlines) => self.element("p", inlines),
            TextBlock::List { start, items } => {
                let tag = if start.is_some() { "ol" } else { "ul" };
                self.html.push_str(&format!("<{tag}>"));
                for item in items {
                    self.html.push_str("<li>");
                    self.blocks(item);
                    self.html.push_str("</li>");
                }
                self.html.push_str(&format!("</{tag}>\n"));
            }
            TextBlock::Quote(blocks) => {
                self.html.push_str("<blockquote>");
                self.blocks(blocks);
                self.html.push_str("</blockquote>\n");
            }
            TextBlock::Code(text) => self.html.push_str(&format!("<pre>{}</pre>\n", escaped(text))),
            TextBlock::Table { head, rows } => {
                self.html.push_str("<table><thead><tr>");
                head.iter().for_each(|cell| self.element("th scope=\"col\"", cell));
                self.html.push_str("</tr></thead><tbody>");
                for row in rows {
                    self.html.push_str("<tr>");
                    row.iter().for_each(|cell| self.element("td", cell));
                    self.html.push_str("</tr>");
                }
                self.html.push_str("</tbody></table>\n");
            }
            TextBlock::Rule => self.html.push_str("<hr>\n"),
        }
    }

    fn element(&mut self, open: &str, inlines: &[Inline]) {
        self.html.push_str(&format!("<{open}>"));
        self.inlines(inlines);
        self.html.push_str(&format!("</{}>\n", open.split(' ').next().unwrap_or(open)));
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text { text, .. } => self.html.push_str(&escaped(text)),
                Inline::Emphasis(inner) => self.element("em", inner),
                Inline::Strong(inner) => self.element("strong", inner),
                Inline::Code(text) => self.html.push_str(&format!("<code>{}</code>", escaped(text))),
                Inline::Link { link: Link::Address(address), inlines, .. } => {
                    self.html.push_str(&format!("<a href=\"{}\">", escaped(address)));
                    self.inlines(inlines);
                    self.html.push_str("</a>");
                }
                Inline::Link { inlines, .. } => self.inlines(inlines),
                // Pictures stand in the PDF; here their words do.
                Inline::Image { alt, .. } => self.html.push_str(&escaped(alt)),
                Inline::Break => self.html.push_str("<br>"),
                Inline::Figure { indicator, .. } => {
                    let value = self.narrative.quotable.get(&indicator.replace('_', "-")).cloned().unwrap_or_default();
                    self.html.push_str(&escaped(&value));
                }
            }
        }
    }
}
