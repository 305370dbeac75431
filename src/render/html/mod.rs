//! The public site, through the theme's templates. The only room that names the template crate.

mod assets;
mod escape;
mod json_ld;
mod markdown;
mod machine;
mod proofs;
mod templates;
mod twin;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Span};
use crate::output::{Artefacts, OutputPath};
use crate::sources::Theme;
use crate::views::evidence::Evidence;
use crate::views::site::{Page, Site};

use super::Input;
use assets::Assets;
use templates::Templates;

pub fn render(input: &Input) -> (Artefacts, Vec<Diagnostic>) {
    let site = &input.views.site;
    let mut artefacts = Artefacts::default();
    let (templates, mut diagnostics) = Templates::load(input.theme);
    let assets = assets::collect(input, &mut diagnostics);
    let rendered: Vec<_> = site.pages.par_iter().map(|page| render_page(site, page, &templates, &assets)).collect();
    for (page, (html, said)) in site.pages.iter().zip(rendered) {
        diagnostics.extend(said);
        diagnostics.extend(page.untranslated.as_deref().map(untranslated));
        if let (Some(path), Some(html)) = (OutputPath::public(&file_of(&page.path)), html) {
            artefacts.insert(path, html.into_bytes());
        }
    }
    artefacts.extend(assets.files);
    artefacts.extend(machine::files(site));
    let (twins, said) = twin::render(input);
    artefacts.extend(twins);
    diagnostics.extend(said);
    // One broken template speaks once, not on every page.
    diagnostics.sort_by(|a, b| (&a.span, &a.message).cmp(&(&b.span, &b.message)));
    diagnostics.dedup_by(|a, b| a.span.is_some() && a.span == b.span && a.code == b.code && a.code == "template");
    (artefacts, diagnostics)
}

/// The index of proofs, for an auditor.
pub(super) fn evidence_page(index: &Evidence, theme: Theme) -> Result<String, Box<Diagnostic>> {
    proofs::page(index, theme)
}

fn render_page(site: &Site, page: &Page, templates: &Templates, assets: &Assets) -> (Option<String>, Vec<Diagnostic>) {
    let root = root_of(site, &page.path);
    let mut said = Vec::new();
    let text = page.text.as_ref().map(|text| {
        let reader = markdown::Surroundings { site, page, root: &root };
        markdown::html(&text.document, &reader, &mut said)
    });
    let logos = assets.logos(&page.acknowledged.logos);
    match templates.render(page, &root, text.unwrap_or_default(), logos, &json_ld::of(site, page), assets) {
        Ok(html) => (Some(html), said),
        Err(error) => {
            said.push(*error);
            (None, said)
        }
    }
}

fn untranslated(file: &str) -> Diagnostic {
    let message = "this page has no words in one of the languages of the site: readers are led to the main language";
    Diagnostic::warning("missing-translation", Span::whole_file(file), message).hint(format!("write {file}"))
}

/// The file that a server shows for an address.
fn file_of(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// The way from a page to the root of the site: relative, since the site may be published anywhere; except from the page
/// for addresses that lead nowhere, which stands at any of them.
fn root_of(site: &Site, path: &str) -> String {
    if path == "404.html" {
        let path = site.url.as_deref().and_then(|url| url.splitn(4, '/').nth(3));
        return format!("/{}", path.unwrap_or(""));
    }
    match path.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}
