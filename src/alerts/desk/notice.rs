//! The notice: a chapter of the manual, in the desk's language and in the others.

use crate::alerts::Trouble;
use crate::content;
use crate::manual;
use crate::render::{BookPage, BookPicture, chapter};
use crate::sources::Sources;
use crate::words::Tongue;

use super::answer::{Answer, Body};
use super::pages::Context;
use super::routes::Call;

/// The chapter of each language, and what that language calls itself.
const CHAPTERS: [(Tongue, &str, &str); 3] = [
    (Tongue::French, "alertes", "Français"),
    (Tongue::German, "benachrichtigungen", "Deutsch"),
    (Tongue::English, "alerts", "English"),
];

/// Where its pictures are.
const ROOT: &str = "/aide/";

/// A chapter as it is shown.
pub struct Notice {
    tongue: Tongue,
    title: String,
    html: String,
}

/// The notices of all languages.
pub fn all() -> Vec<Notice> {
    CHAPTERS.iter().filter_map(|(tongue, name, _)| read(*tongue, name)).collect()
}

fn read(tongue: Tongue, name: &str) -> Option<Notice> {
    let bytes = manual::file(&format!("docs/manual/{}/{name}.md", tongue.code()))?;
    let mut sources = Sources::default();
    sources.insert(format!("content/pages/{name}.md"), bytes.to_vec());
    let (content, _) = content::read(&sources);
    let page = content.pages.into_values().next()?;
    let title = page.head.title;
    let page = BookPage { name: name.to_owned(), title: title.clone(), text: page.body };
    let html = chapter(&page, &pictures(tongue), &format!("{ROOT}{}/", tongue.code()));
    Some(Notice { tongue, title, html })
}

fn pictures(tongue: Tongue) -> Vec<BookPicture> {
    let folder = format!("docs/manual/{}/", tongue.code());
    let pictures = manual::files().iter().filter_map(|(path, bytes)| {
        let name = path.strip_prefix(&folder).filter(|name| name.ends_with(".png"))?;
        Some(BookPicture { name: name.to_owned(), bytes })
    });
    pictures.collect()
}

/// A picture of a notice, by its address.
pub fn picture(path: &str) -> Option<Answer> {
    let name = path.strip_prefix(ROOT).filter(|name| name.ends_with(".png"))?;
    let bytes = manual::file(&format!("docs/manual/{name}"))?;
    Some(Answer::with(200, Body::Picture(bytes)))
}

/// The notice in the language that is asked for, else in that of the desk.
pub fn show(call: &Call) -> Result<Answer, Trouble> {
    let notices = &call.desk.notices;
    let asked = Tongue::of(call.asked.asked("langue")).unwrap_or(call.desk.tongue);
    let found = notices.iter().find(|notice| notice.tongue == asked);
    let notice = found.ok_or(Trouble::Missing)?;
    let others: Vec<(&str, &str)> = CHAPTERS
        .iter()
        .filter(|(tongue, ..)| *tongue != notice.tongue)
        .map(|(tongue, _, name)| (tongue.code(), *name))
        .collect();
    let filled = Context::default()
        .with("title", &notice.title)
        .with("of", notice.tongue.code())
        .with("text", &notice.html)
        .with("others", others);
    Ok(Answer::page(call.desk.pages.page(call, "notice.html", filled)))
}
