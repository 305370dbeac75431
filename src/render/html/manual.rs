//! A book of texts as pages of one look, through a template that comes with the program and the
//! styles of its theme. Read from files, without a server.

use minijinja::{AutoEscape, Environment, UndefinedBehavior, context};

use crate::pictures::{self, Role};
use crate::sources::theme;
use crate::words::{Tongue, message};

use super::super::{BookPage, BookPicture};
use super::assets::PagePicture;
use super::markdown;

const TEMPLATE: &str = include_str!("manual.html");

/// A text with its pictures below `root`.
fn text(
    page: &BookPage,
    placed: &[PagePicture],
    is_page: &dyn Fn(&str) -> bool,
    root: &str,
) -> String {
    let around = markdown::Surroundings {
        is_page,
        picture: &|name| placed.iter().find(|one| one.src == name),
        download: &|_| None,
        title: &page.title,
        home: "",
        file: None,
        root,
    };
    // A test reads the texts for links that lead nowhere.
    markdown::html(&page.text, &around, &mut Vec::new())
}

/// A picture with its size; one that cannot be read has none.
fn placed(picture: &BookPicture) -> PagePicture {
    let read = pictures::read(&picture.name, picture.bytes, Role::Page);
    let (width, height) = read.map(|read| read.on_page().0).unwrap_or_default();
    PagePicture { src: picture.name.clone(), width, height, large: None }
}

pub(super) fn chapter(page: &BookPage, pictures: &[BookPicture], root: &str) -> String {
    text(page, &pictures.iter().map(placed).collect::<Vec<_>>(), &|_| false, root)
}

pub(super) fn book(
    tongue: Tongue,
    pages: &[BookPage],
    pictures: &[BookPicture],
) -> Vec<(String, Vec<u8>)> {
    let name = |at: usize, page: &BookPage| match at {
        0 => "index.html".to_owned(),
        _ => format!("{}.html", page.name),
    };
    let file = |target: &str| {
        let at = pages.iter().position(|page| page.name == target)?;
        pages.get(at).map(|page| name(at, page))
    };
    let entries: Vec<_> = pages
        .iter()
        .enumerate()
        .map(|(at, page)| context! { file => name(at, page), title => page.title.as_str() })
        .collect();
    let pictures: Vec<PagePicture> = pictures.iter().map(placed).collect();
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    let mut files: Vec<(String, Vec<u8>)> = pages
        .iter()
        .enumerate()
        .map(|(at, page)| {
            let is_page = |path: &str| pages.iter().any(|page| format!("{}/", page.name) == path);
            let mut text = text(page, &pictures, &is_page, "");
            for other in pages {
                let target = file(&other.name).unwrap_or_default();
                for end in ["\"", "#"] {
                    let from = format!("href=\"{}/{end}", other.name);
                    text = text.replace(&from, &format!("href=\"{target}{end}"));
                }
            }
            let next = pages.get(at + 1);
            let context = context! {
                lang => tongue.code(),
                book => tongue.say(&message!("manual-title")),
                contents => tongue.say(&message!("manual-contents")),
                title => page.title.as_str(),
                text => minijinja::Value::from_safe_string(text),
                entries => entries.clone(),
                here => name(at, page),
                next => next.map(|next| name(at + 1, next)),
                next_title => next.map(|next| {
                    tongue.say(&message!("manual-next", title = next.title.as_str()))
                }),
            };
            let html = environment
                .render_str(TEMPLATE, context)
                .expect("the template that comes with the program fits its page");
            (name(at, page), html.into_bytes())
        })
        .collect();
    let styles = ["assets/tokens.css", "assets/style.css"];
    let bytes: Vec<u8> = styles
        .iter()
        .flat_map(|style| theme::builtin("assets").find(|(path, _)| path == style))
        .flat_map(|(_, bytes)| bytes.iter().copied())
        .collect();
    files.push(("style.css".to_owned(), bytes));
    files
}
