//! What the preview shows: the output and the diagnostics of one moment, as one value that never
//! changes. Files are made when they are asked for.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use serde::Serialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::diagnostics::{self, Diagnostic, Severity};
use crate::output::{Artefacts, Kept, OutputPath, demo};
use crate::pictures::Format;
use crate::words::{Tongue, message};

/// An output whose files are made when somebody wants them.
pub trait Output: Send + Sync {
    /// The path of every file.
    fn list(&self) -> Vec<OutputPath>;
    /// The file at a path, if there is one; what is made in one go with it comes along.
    fn make(&self, path: &str, kept: &Kept) -> (Artefacts, Vec<Diagnostic>);
    /// Makes one file after the other until `go_on` says no. Of those that are made one by one, the
    /// `wanted`.
    fn make_each(
        &self,
        kept: &Kept,
        wanted: &dyn Fn(&str) -> bool,
        go_on: &mut dyn FnMut((Artefacts, Vec<Diagnostic>)) -> bool,
    );
    /// What there is to say when all is made that will be, with what was said meanwhile: of
    /// finished files, where all of them are there.
    fn conclude(&self, said: Vec<Diagnostic>, artefacts: Option<&Artefacts>) -> Vec<Diagnostic>;
}

/// One version of the output: a value that never changes. What has been asked for is made once.
pub(super) struct Version {
    output: Arc<dyn Output>,
    /// Documents of the version before.
    kept: Kept,
    made: Mutex<Made>,
}

#[derive(Default)]
struct Made {
    artefacts: Artefacts,
    absent: BTreeSet<String>,
    said: Vec<Diagnostic>,
    is_whole: bool,
}

/// In larger projects nobody waits until every file has been made: what is not asked for is judged
/// by `halte build`.
const FILES_MAX: usize = 20_000;

impl Version {
    pub fn new(output: Arc<dyn Output>, before: Option<&Version>) -> Self {
        let kept =
            before.and_then(|before| before.made.lock().ok().map(|made| Kept::of(&made.artefacts)));
        Version { output, kept: kept.unwrap_or_default(), made: Mutex::default() }
    }

    /// The bytes at a path.
    pub fn get(&self, path: &str) -> Option<Arc<[u8]>> {
        if let Some(known) = self.known(path) {
            return known;
        }
        let made = self.output.make(path, &self.kept);
        self.take(made, Some(path));
        self.known(path).flatten()
    }

    /// Whether it has made a file at a path.
    pub fn has(&self, path: &str) -> bool {
        self.known(path).flatten().is_some()
    }

    /// What is known of a path: its bytes, or that there are none; nothing before it was asked for.
    fn known(&self, path: &str) -> Option<Option<Arc<[u8]>>> {
        let made = self.made.lock().ok()?;
        let bytes = made.artefacts.get(path).cloned();
        (bytes.is_some() || made.is_whole || made.absent.contains(path)).then_some(bytes)
    }

    /// Two who ask at the same time have made the same; the first one's stays.
    fn take(&self, (artefacts, said): (Artefacts, Vec<Diagnostic>), asked: Option<&str>) -> usize {
        let Ok(mut made) = self.made.lock() else { return 0 };
        made.artefacts.add_new(artefacts);
        made.said.extend(said);
        if let Some(path) = asked.filter(|path| made.artefacts.get(path).is_none()) {
            made.absent.insert(path.to_owned());
        }
        made.artefacts.len()
    }

    /// What was said by the files that were made.
    pub fn said(&self) -> Vec<Diagnostic> {
        self.made.lock().map(|made| made.said.clone()).unwrap_or_default()
    }

    /// Makes all that nobody has asked for yet, unless it is to stop. Tells what there is to say of
    /// the whole.
    pub fn complete(&self, stop: &AtomicBool) -> Option<Vec<Diagnostic>> {
        let mut count = 0;
        let wanted = |path: &str| self.known(path).is_none();
        self.output.make_each(&self.kept, &wanted, &mut |made| {
            count = self.take(made, None);
            count < FILES_MAX && !stop.load(Ordering::Relaxed)
        });
        if stop.load(Ordering::Relaxed) {
            return None;
        }
        let mut made = self.made.lock().ok()?;
        made.is_whole = count < FILES_MAX;
        let said = std::mem::take(&mut made.said);
        let (artefacts, is_whole) = (made.artefacts.clone(), made.is_whole);
        drop(made);
        Some(self.output.conclude(said, is_whole.then_some(&artefacts)))
    }

    /// All that has been made.
    pub fn artefacts(&self) -> Artefacts {
        self.made.lock().map(|made| made.artefacts.clone()).unwrap_or_default()
    }

    fn is_whole(&self) -> bool {
        self.made.lock().is_ok_and(|made| made.is_whole)
    }

    fn paths(&self) -> Vec<OutputPath> {
        let whole = self
            .made
            .lock()
            .ok()
            .filter(|made| made.is_whole)
            .map(|made| made.artefacts.iter().map(|(path, _)| path.clone()).collect());
        whole.unwrap_or_else(|| self.output.list())
    }
}

/// One moment of the preview.
#[derive(Clone, Default)]
pub(super) struct Shown {
    /// Counts the builds of this session; 0 before the first one.
    pub revision: u64,
    /// The last good one.
    pub version: Option<Arc<Version>>,
    pub diagnostics: Vec<Diagnostic>,
    /// Whether the version is that of the files as they are now.
    pub is_current: bool,
    /// Whether everything has been said: all files have been made, or nothing could be.
    pub is_settled: bool,
    /// The last change of which it is known what it came to.
    pub edit: Arc<Edit>,
}

/// A change of the project, and the files of the output that differ by it.
#[derive(Default)]
pub(super) struct Edit {
    pub sources: Vec<String>,
    pub artefacts: Vec<String>,
}

impl Shown {
    pub fn get(&self, path: &str) -> Option<Arc<[u8]>> {
        self.version.as_ref()?.get(path)
    }

    /// What a browser that shows one file is told when it connects and after each build; `None`
    /// where there is no news.
    pub fn event_on(&self, page: &str, before: Option<&Shown>, tongue: Tongue) -> Option<String> {
        let Some(before) = before else { return Some(self.event(None, tongue)) };
        let is_same = match (&self.version, &before.version) {
            (Some(now), Some(then)) => Arc::ptr_eq(now, then) || now.get(page) == then.get(page),
            (now, then) => now.is_none() && then.is_none(),
        };
        let changed: Vec<String> = if is_same { Vec::new() } else { vec![page.to_owned()] };
        let is_news =
            !is_same || self.is_current != before.is_current || !self.errors().eq(before.errors());
        is_news.then(|| self.event(Some(changed), tongue))
    }

    /// The same for one that shows no file of the output; it waits until everything has been said.
    pub fn event_on_all(&self, before: Option<&Shown>, tongue: Tongue) -> Option<String> {
        let Some(before) = before else { return Some(self.event(None, tongue)) };
        self.is_settled.then(|| {
            let changed = changes(before.version.as_deref(), self.version.as_deref());
            self.event(Some(changed), tongue)
        })
    }

    fn event(&self, changed: Option<Vec<String>>, tongue: Tongue) -> String {
        let errors: Vec<Problem> = self.errors().map(|error| problem(error, tongue)).collect();
        let title = match self.is_current {
            true => message!("preview-part", errors = errors.len()),
            false => message!("preview-stale", errors = errors.len()),
        };
        let event = json!({
            "revision": self.revision,
            "changed": changed,
            "current": self.is_current,
            "errors": errors,
            "words": {
                "title": tongue.say(&title),
                "lang": tongue.code(),
                "close": tongue.say(&message!("preview-close")),
                "help": tongue.say(&message!("preview-help")),
            },
        });
        event.to_string()
    }

    fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(|d| d.severity == Severity::Error).take(PROBLEMS_MAX)
    }

    /// Everything that the home of the preview lists.
    pub fn state(&self, tongue: Tongue) -> String {
        let all = self.version.as_ref().map(|version| version.paths()).unwrap_or_default();
        let is_for_funders = |path: &&OutputPath| path.as_str().starts_with("funders/");
        let of_funders: Vec<&str> =
            all.iter().filter(is_for_funders).map(OutputPath::as_str).collect();
        let below = |start: &str, extensions: &[&str]| -> Vec<&str> {
            let paths = all.iter().filter(|path| {
                path.as_str().starts_with(start) && extensions.contains(&path.extension())
            });
            paths.map(OutputPath::as_str).collect()
        };
        let data = ["csv", "xlsx", "json", "geojson"];
        let problems = self.diagnostics.iter().take(PROBLEMS_MAX);
        let problems: Vec<Problem> = problems.map(|one| problem(one, tongue)).collect();
        let untold = self.diagnostics.len().saturating_sub(PROBLEMS_MAX);
        let withheld = match self.is_current {
            true => diagnostics::withheld(&self.diagnostics),
            false => Vec::new(),
        };
        let withheld: Vec<String> = withheld.iter().map(|line| tongue.say(line)).collect();
        json!({
            "revision": self.revision,
            "current": self.is_current,
            "withheld": withheld,
            "edit": { "sources": self.edit.sources, "artefacts": self.edit.artefacts },
            "pages": below("public/", &["html"]),
            "feeds": below("public/", &["ics"]),
            "documents": below("public/", &["pdf"]),
            "data": below("public/", &data),
            "funders": of_funders,
            "operator": below("operator/", &["html"]),
            "problems": problems,
            "untold": untold,
            "words": self.words(untold, tongue),
        })
        .to_string()
    }

    /// The words of the home.
    fn words(&self, untold: usize, tongue: Tongue) -> serde_json::Value {
        let errors = self.diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
        let status = match self.is_current {
            true => message!("preview-is-current"),
            false => message!("preview-is-stale", errors = errors),
        };
        json!({
            "status": tongue.say(&status),
            "site": tongue.say(&message!("preview-site")),
            "errors": tongue.say(&message!("preview-errors")),
            "due": tongue.say(&message!("preview-due")),
            "looks": tongue.say(&message!("preview-looks")),
            "edit": tongue.say(&message!("preview-edit")),
            "made": tongue.say(&message!("preview-edit-made", count = self.edit.artefacts.len())),
            "filter": tongue.say(&message!("preview-filter")),
            "untold": tongue.say(&message!("preview-untold", count = untold)),
            "help": tongue.say(&message!("preview-help")),
            "funders": tongue.say(&message!("preview-funders")),
            "posters": tongue.say(&message!("preview-posters")),
            "documents": tongue.say(&message!("preview-documents")),
            "feeds": tongue.say(&message!("preview-feeds")),
            "data": tongue.say(&message!("preview-data")),
            "pages": tongue.say(&message!("preview-pages")),
            "home": tongue.say(&message!("preview-home")),
            "week": tongue.say(&message!("preview-week")),
        })
    }
}

/// How many diagnostics a browser is sent.
const PROBLEMS_MAX: usize = 200;

/// A diagnostic as the browser shows it.
#[derive(Serialize)]
struct Problem<'a> {
    severity: &'static str,
    /// The severity in words.
    level: String,
    code: &'a str,
    place: Option<String>,
    message: String,
    hint: Option<String>,
    line: Option<u32>,
    column: Option<u32>,
    excerpt: Option<&'a str>,
}

fn problem(diagnostic: &Diagnostic, tongue: Tongue) -> Problem<'_> {
    let span = diagnostic.span.as_ref();
    let (severity, level) = match diagnostic.severity {
        Severity::Error => ("error", message!("preview-error")),
        Severity::Warning => ("warning", message!("preview-warning")),
        Severity::Question => ("question", message!("preview-question")),
    };
    Problem {
        severity,
        level: tongue.say(&level),
        code: diagnostic.code.name(),
        place: span.map(ToString::to_string),
        message: diagnostic.text(tongue),
        hint: diagnostic.remedy(tongue),
        line: span.map(|span| span.line).filter(|line| *line > 0),
        column: span.map(|span| span.column).filter(|column| *column > 0),
        excerpt: diagnostic.excerpt.as_deref(),
    }
}

/// The paths at which two versions differ; of versions that were not made in whole, as far as both
/// were.
pub(super) fn changes(before: Option<&Version>, now: Option<&Version>) -> Vec<String> {
    let files = |version: Option<&Version>| version.map(Version::artefacts).unwrap_or_default();
    let whole = |version: Option<&Version>| version.is_none_or(Version::is_whole);
    let (then, now_made, all) = (files(before), files(now), whole(before) && whole(now));
    let mut paths = changed_paths(&then, &now_made);
    paths.retain(|path| all || (then.get(path).is_some() && now_made.get(path).is_some()));
    paths
}

/// The paths at which two outputs differ.
fn changed_paths(before: &Artefacts, now: &Artefacts) -> Vec<String> {
    let same = |other: &Artefacts, path: &str, bytes: &std::sync::Arc<[u8]>| {
        other.get(path).is_some_and(|there| std::sync::Arc::ptr_eq(there, bytes) || there == bytes)
    };
    let gone = before
        .iter()
        .filter(|(path, _)| now.get(path.as_str()).is_none())
        .map(|(path, _)| path.to_string());
    let new = now
        .iter()
        .filter(|(path, bytes)| !same(before, path.as_str(), bytes))
        .map(|(path, _)| path.to_string());
    let mut paths: Vec<String> = gone.chain(new).collect();
    paths.sort();
    paths
}

/// A page with the preview's script in its head, which is given the name of the page sent, and
/// the day that was asked for. The artefact itself never has them.
pub(super) fn with_client(page: &[u8], name: &str, day: Option<&str>) -> Vec<u8> {
    let script = format!("<script src=\"/_halte/client.js\" data-etag=\"{name}\" defer></script>");
    let at = demo::head_end(page).unwrap_or(page.len());
    let page = [&page[..at], script.as_bytes(), &page[at..]].concat();
    day.map_or_else(|| page.clone(), |day| demo::as_of(&page, day))
}

/// A short name for some bytes.
pub(super) fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(10).map(|byte| format!("{byte:02x}")).collect()
}

/// The content type of an artefact.
pub(super) fn content_type(extension: &str) -> &'static str {
    if let Some(format) = Format::of_ending(extension) {
        return format.media_type();
    }
    match extension {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "webmanifest" => "application/json; charset=utf-8",
        "geojson" => "application/geo+json; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "pdf" => "application/pdf",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}
