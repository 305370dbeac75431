//! `halte manual`: the texts of `docs/manual/<language>/`, which come with the program, for a
//! terminal or as a site. The page of errors is made of the words of `halte explain`, and the
//! examples of records are the files of `docs/manual/example/`, which is a project that builds.
#![expect(clippy::disallowed_methods, reason = "writes the site where it was asked for")]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::content::{self, Content};
use crate::diagnostics::nearest;
use crate::manual;
use crate::render::{BookPage, BookPicture, book};
use crate::sources::Sources;
use crate::words::{Tongue, message};

use super::voice::Voice;
use super::{browser, terminal};

#[derive(Args)]
pub struct Options {
    /// The page to print, by its name in the list.
    #[arg(value_name = "PAGE")]
    page: Option<String>,
    /// Print all pages, one behind the other.
    #[arg(long, conflicts_with = "page")]
    print: bool,
    /// Write the manual as a site into this folder.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["page", "print"])]
    output: Option<PathBuf>,
    /// Open the site in the browser; without --output it is written to a folder of its own.
    #[arg(long, conflicts_with_all = ["page", "print"])]
    open: bool,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let pages = pages(voice.tongue);
    let folder = options.output.clone().or_else(|| options.open.then(|| own_folder(voice.tongue)));
    if let Some(folder) = folder {
        let status = write(&folder, &pages, voice);
        if options.open && status == ExitCode::SUCCESS {
            browser::open(voice, &folder.join("index.html").display().to_string());
        }
        return status;
    }
    if let Some(name) = &options.page {
        let Some(page) = pages.iter().find(|page| page.shown.name == *name) else {
            terminal::fail(voice, &message!("manual-unknown", page = name));
            let known = pages.iter().map(|page| page.shown.name.as_str());
            if let Some(near) = nearest(name, known) {
                terminal::advise(voice, &message!("did-you-mean", text = near));
            }
            return ExitCode::from(2);
        };
        terminal::put(&printed(page));
        return ExitCode::SUCCESS;
    }
    if options.print {
        terminal::put(&pages.iter().map(printed).collect::<Vec<_>>().join("\n\n"));
        return ExitCode::SUCCESS;
    }
    let width = pages.iter().map(|page| page.shown.name.len()).max().unwrap_or(0);
    let line = |page: &Page| format!("{:width$}  {}\n", page.shown.name, page.shown.title);
    terminal::put(&pages.iter().map(line).collect::<String>());
    terminal::tell(voice, &message!("manual-how"));
    ExitCode::SUCCESS
}

/// Where the manual is written to be looked at: in the folder of the user for what can be made
/// anew (XDG Base Directory Specification), for this user alone.
fn own_folder(tongue: Tongue) -> PathBuf {
    let named = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty());
    let cache = match cfg!(windows) {
        true => named("LOCALAPPDATA").map(PathBuf::from),
        false => named("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .or_else(|| Some(PathBuf::from(named("HOME")?).join(".cache"))),
    };
    cache.unwrap_or_else(|| PathBuf::from(".")).join("halte").join("manual").join(tongue.code())
}

/// A page as it is shown, and its Markdown.
struct Page {
    shown: BookPage,
    order: u32,
    markdown: String,
}

/// For a terminal: of a picture, the words for those who do not see it.
fn printed(page: &Page) -> String {
    let line = |line: &str| {
        let alt =
            line.strip_prefix("![").and_then(|rest| rest.split_once("](")).map(|(alt, _)| alt);
        alt.map_or_else(|| format!("{line}\n"), |alt| format!("[{alt}]\n"))
    };
    let text: String = page.markdown.trim_start().lines().map(line).collect();
    format!("# {}\n\n{text}", page.shown.title)
}

/// The pages in a language, in their order.
fn pages(tongue: Tongue) -> Vec<Page> {
    let mut sources = Sources::default();
    let mut texts = Vec::new();
    let folder = format!("docs/manual/{}/", tongue.code());
    for (path, bytes) in manual::files() {
        let Some(name) = path.strip_prefix(&folder).and_then(|name| name.strip_suffix(".md"))
        else {
            continue;
        };
        let text = with_examples(&String::from_utf8_lossy(bytes), tongue);
        let body = text.splitn(3, "---\n").nth(2).unwrap_or_default().to_owned();
        sources.insert(format!("content/pages/{name}.md"), text.into_bytes());
        texts.push((name.to_owned(), body));
    }
    let (Content { pages: mut read, .. }, _) = content::read(&sources);
    let page = |(name, markdown): (String, String)| {
        let key = read.keys().find(|(page, _)| *page == name)?.clone();
        let page = read.remove(&key)?;
        let shown = BookPage { name, title: page.head.title, text: page.body };
        Some(Page { shown, order: page.head.order.unwrap_or(u32::MAX), markdown })
    };
    let mut pages: Vec<Page> = texts.into_iter().filter_map(page).collect();
    pages.sort_by(|a, b| (a.order, &a.shown.name).cmp(&(b.order, &b.shown.name)));
    pages
}

/// The folder of pictures beside the pages.
const PICTURES: &str = "pictures";

fn pictures(tongue: Tongue) -> Vec<BookPicture> {
    let folder = format!("docs/manual/{}/", tongue.code());
    let named = manual::files().iter().filter_map(|(path, bytes)| {
        let name = path.strip_prefix(&folder).filter(|name| name.starts_with(PICTURES))?;
        Some(BookPicture { name: name.to_owned(), bytes })
    });
    named.collect()
}

/// A text with the files of the example in the place of lines `@rota`, and all codes for `@errors`.
fn with_examples(text: &str, tongue: Tongue) -> String {
    let line = |line: &str| match line.strip_prefix('@') {
        Some("errors") => {
            let page = super::explain::page(tongue);
            // The title of the page is its own.
            page.split_once('\n').map(|(_, rest)| rest.to_owned()).unwrap_or(page)
        }
        Some(kind) => {
            let path = format!("docs/manual/example/records/{kind}.yaml");
            let file = manual::file(&path);
            file.map(|bytes| String::from_utf8_lossy(bytes).trim_end().to_owned() + "\n")
                .unwrap_or_default()
        }
        None => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

fn write(folder: &std::path::Path, pages: &[Page], voice: Voice) -> ExitCode {
    let shown: Vec<BookPage> = pages.iter().map(|page| page.shown.clone()).collect();
    let pictures = pictures(voice.tongue);
    let inner = if pictures.is_empty() { folder.to_owned() } else { folder.join(PICTURES) };
    let written = std::fs::create_dir_all(inner).and_then(|()| {
        let pages = book(voice.tongue, &shown, &pictures);
        let pictures = pictures.iter().map(|one| (one.name.clone(), one.bytes.to_vec()));
        pages
            .into_iter()
            .chain(pictures)
            .try_for_each(|(name, bytes)| std::fs::write(folder.join(name), bytes))
    });
    if let Err(error) = written {
        let file = folder.display().to_string();
        let message = message!("not-written", file = file, problem = error.to_string());
        terminal::fail(voice, &message);
        return ExitCode::from(2);
    }
    let file = folder.join("index.html").display().to_string();
    terminal::tell(voice, &message!("manual-written", file = file));
    ExitCode::SUCCESS
}
