//! The public site, through the theme's templates. The only room that names the template crate.

mod assets;
mod dress;
mod escape;
mod failure;
mod json_ld;
mod manual;
mod markdown;
mod machine;
mod proofs;
mod templates;
mod twin;
mod week;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rayon::prelude::*;

use crate::addresses::{self, INDEX, file_of};
use crate::diagnostics::{Code, Diagnostic, Reach, Span};
use crate::output::{Artefacts, OutputPath};
use crate::sources::Theme;
use crate::stages;
use crate::views::evidence::Evidence;
use crate::views::site::{Page, Site};
use crate::week::Week;
use crate::words::{Tongue, message};

use super::{BookPage, BookPicture, Input, Made, Workroom, once, tokens};
use assets::Assets;
use templates::{Surroundings, Templates};

pub use dress::Dress;
pub(super) use escape::escaped;
pub use machine::is_for_machines;
pub use twin::render as twins;

/// What all pages are made with.
pub struct Tools {
    templates: Templates,
    /// Those that come with the program, for pages on which the theme's own fail.
    builtin: OnceLock<Templates>,
    assets: Assets,
    /// What there is to say of the theme's files themselves.
    said: Vec<Diagnostic>,
}

/// The tools that were made last, and all that they were made of.
#[derive(Default)]
pub struct Memory(Mutex<Option<(Stuff, Arc<Tools>)>>);

/// Files of the theme, and pictures of the project.
#[derive(PartialEq, Eq)]
struct Stuff {
    theme: Vec<(Arc<str>, Arc<[u8]>)>,
    logos: Vec<assets::LogoFile>,
    pictures: Vec<assets::PictureFile>,
}

fn tools<'a>(workroom: &'a Workroom) -> &'a Tools {
    workroom.shared.html.get_or_init(|| tools_again(&workroom.input, &workroom.shared.memory.html))
}

fn tools_again(input: &Input, memory: &Memory) -> Arc<Tools> {
    let logos = assets::logo_files(input);
    let stuff = Stuff {
        theme: [
            input.theme.files("templates"),
            input.theme.files("assets"),
            tokens::layers(input.theme),
        ]
        .concat(),
        logos,
        pictures: assets::page_pictures(input),
    };
    let mut known = memory.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, tools)) = known.as_ref().filter(|(known, _)| *known == stuff) {
        return Arc::clone(tools);
    }
    let (templates, mut said) = Templates::load(input.theme);
    let assets = assets::collect(input.theme, &stuff.logos, &stuff.pictures, &mut said);
    let mut said: Vec<Diagnostic> =
        said.into_iter().map(|said| said.reaching(Reach::Theme)).collect();
    let faults = stuff.pictures.iter().filter_map(|(_, file)| {
        let (file, made) = file.as_ref()?;
        Some(made.as_ref().err()?.in_file(file))
    });
    said.extend(faults.map(|said| said.reaching(Reach::Page)));
    let tools = Arc::new(Tools { templates, builtin: OnceLock::new(), assets, said });
    *known = Some((stuff, Arc::clone(&tools)));
    tools
}

/// Every page of the site.
pub fn render(workroom: &Workroom) -> Made {
    let site = &workroom.input.views.site;
    stages::expect("html", site.entries().len());
    let made = |path: &str| {
        let _file = stages::file("html", path);
        page(workroom, path)
    };
    let rendered: Vec<_> = site.entries().par_iter().map(|entry| made(&entry.path)).collect();
    let mut artefacts = Artefacts::default();
    let mut diagnostics = say(workroom);
    for (page, said) in rendered {
        artefacts.extend(page);
        diagnostics.extend(said);
    }
    (artefacts, once(diagnostics))
}

/// What there is to say of the theme's files themselves.
pub fn say(workroom: &Workroom) -> Vec<Diagnostic> {
    tools(workroom).said.clone()
}

/// What pages outside the site wear.
pub fn dress(workroom: &Workroom) -> Option<Dress> {
    Dress::of(workroom)
}

/// The index of proofs, for an auditor.
pub(super) fn evidence_page(index: &Evidence, theme: Theme) -> Result<String, Box<Diagnostic>> {
    proofs::page(index, theme)
}

/// A book of pages, each with its name, title and text: by name of file.
pub(super) fn book(
    tongue: Tongue,
    pages: &[BookPage],
    pictures: &[BookPicture],
) -> Vec<(String, Vec<u8>)> {
    manual::book(tongue, pages, pictures)
}

/// One page of a book, to be set into another page.
pub(super) fn chapter(page: &BookPage, pictures: &[BookPicture], root: &str) -> String {
    manual::chapter(page, pictures, root)
}

/// What the operator looks up every week.
pub(super) fn week_page(of: &Week) -> String {
    week::page(of)
}

pub(super) fn sheet_page(input: &Input, of: &Week) -> String {
    week::sheet(input, of)
}

/// The files of all pages.
pub fn list(workroom: &Workroom) -> Vec<OutputPath> {
    workroom
        .input
        .views
        .site
        .entries()
        .iter()
        .filter_map(|entry| OutputPath::public(&file_of(&entry.path)))
        .collect()
}

/// The page of a file.
pub fn make(workroom: &Workroom, file: &str) -> Made {
    let path = file.strip_prefix("public/").unwrap_or(file);
    let folder =
        path.strip_suffix(INDEX).filter(|folder| folder.is_empty() || folder.ends_with('/'));
    page(workroom, folder.unwrap_or(path))
}

/// The theme's own files and the logos.
pub fn assets(workroom: &Workroom) -> Made {
    (tools(workroom).assets.files.clone(), Vec::new())
}

/// Files that no person reads.
pub fn machine(workroom: &Workroom) -> Made {
    (machine::files(&workroom.input.views.site), Vec::new())
}

fn page(workroom: &Workroom, path: &str) -> Made {
    let site = &workroom.input.views.site;
    let mut artefacts = Artefacts::default();
    let Some(page) = site.page(path) else { return (artefacts, Vec::new()) };
    let (html, mut said) = render_page(site, &page, tools(workroom));
    said.extend(page.untranslated.as_deref().map(untranslated));
    if let (Some(path), Some(html)) = (OutputPath::public(&file_of(path)), html) {
        artefacts.insert(path, html.into_bytes());
    }
    (artefacts, said)
}

fn render_page(site: &Site, page: &Page, tools: &Tools) -> (Option<String>, Vec<Diagnostic>) {
    let root = root_of(site, &page.path);
    let mut said = Vec::new();
    let text = page.text.as_ref().map(|text| {
        let reader = markdown::Surroundings {
            is_page: &|path| site.has(path),
            picture: &|path| tools.assets.picture_at(path),
            download: &|target| text.downloads.get(target),
            title: &page.title,
            home: &page.frame.home,
            file: text.file.as_ref(),
            root: &root,
        };
        markdown::html(&text.document, &reader, &mut said)
    });
    let surroundings = Surroundings {
        page,
        root: &root,
        text: &text.unwrap_or_default(),
        logos: &tools.assets.logos(&page.acknowledged.logos),
        json_ld: &json_ld::of(site, page),
        assets: &tools.assets,
    };
    let error = match tools.templates.render(&surroundings) {
        Ok(html) => return (Some(html), said),
        Err(error) => *error,
    };
    let html = tools.builtin.get_or_init(Templates::builtin).render(&surroundings).ok();
    said.push(if html.is_some() { error.reaching(Reach::Theme) } else { error });
    (html, said)
}

fn untranslated(file: &str) -> Diagnostic {
    Diagnostic::new(
        Code::MissingTranslation,
        Span::whole_file(file),
        message!("missing-translation-page", file = file),
    )
}

/// The way from a page to the root of the site: relative, since the site may be published anywhere;
/// except from the page for addresses that lead nowhere, which stands at any of them.
fn root_of(site: &Site, path: &str) -> String {
    if path == addresses::MISSING {
        let path = site.url().and_then(|url| url.splitn(4, '/').nth(3));
        return format!("/{}", path.unwrap_or(""));
    }
    match path.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}
