//! Files beside the pages: the theme's styles and script, the logos. A file's name carries a part
//! of its hash, so that it may be kept for ever. Knows nothing of pages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::addresses;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::output::{Artefacts, OutputPath};
use crate::pictures::{self, Picture, Role};
use crate::render::{Input, emblem, tokens};
use crate::sources::Theme;
use crate::views::site::Logo;
use crate::words::message;

#[derive(Default)]
pub(super) struct Assets {
    /// By the name in the theme's folder `assets`: the path from the root of the site.
    pub names: BTreeMap<String, String>,
    pub files: Artefacts,
    /// By file of the project, the emblem under the empty name.
    logos: BTreeMap<String, (String, Size)>,
    /// By the text of the page.
    pictures: BTreeMap<String, PagePicture>,
}

/// A picture in the text of a page, with its addresses from the root of the site.
#[derive(Clone, Debug)]
pub(super) struct PagePicture {
    pub src: String,
    pub width: u32,
    pub height: u32,
    /// For fine screens, with its width.
    pub large: Option<(String, u32)>,
}

/// Of a picture, in units of its own.
#[derive(Clone, Copy)]
struct Size {
    width: f64,
    height: f64,
}

/// A logo as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct PlacedLogo {
    pub organisation: String,
    pub alt: String,
    /// From the root of the site.
    pub src: String,
    pub width: u32,
    pub height: u32,
    pub emblem: bool,
}

/// All logos are as high as the emblem, or less where they would grow too wide: the emblem is never
/// smaller than the biggest of the others (Impl. Reg. 821/2014 art. 4; Reg. 2021/1060 Annex IX).
const LOGO_HEIGHT: f64 = 54.0;
const LOGO_WIDTH_MAX: f64 = 162.0;

/// A logo by its file in the project, and what is published of it.
pub(super) type LogoFile = (Option<String>, Option<Arc<Picture>>);

/// All logos that pages show. The emblem of the European Union has no file.
pub(super) fn logo_files(input: &Input) -> Vec<LogoFile> {
    let files: BTreeSet<Option<String>> =
        input.views.site.logos().into_iter().map(|logo| logo.file).collect();
    let with_picture = |file: Option<String>| {
        let picture = file.as_deref().and_then(|file| input.logo(file));
        (file, picture.map(|(_, picture)| picture))
    };
    files.into_iter().map(with_picture).collect()
}

/// A picture as the text names it, with its file; `None` where the file is missing.
pub(super) type PictureFile = (String, Option<(Arc<str>, pictures::Made)>);

/// The pictures in the texts of pages.
pub(super) fn page_pictures(input: &Input) -> Vec<PictureFile> {
    let written = input.views.site.pictures().into_iter();
    written.map(|path| (path.to_owned(), page_picture(input, path))).collect()
}

/// A file below `content/`, named from there or from the page's own folder.
fn page_picture(input: &Input, path: &str) -> Option<(Arc<str>, pictures::Made)> {
    let path = path.trim_start_matches("./").trim_start_matches("../").trim_start_matches('/');
    let path = path.strip_prefix("content/").unwrap_or(path);
    let (file, made) = input.picture(&format!("content/{path}"), Role::Page)?;
    Some((Arc::clone(file), made))
}

/// Tokens are published at its head: one request brings both.
const STYLE: &str = "style.css";

pub(super) fn collect(
    theme: Theme,
    logos: &[LogoFile],
    pictures: &[PictureFile],
    diagnostics: &mut Vec<Diagnostic>,
) -> Assets {
    let mut assets = Assets::default();
    let (styles, others): (Vec<_>, Vec<_>) =
        theme.under("assets").into_iter().partition(|(path, _)| path.ends_with(".css"));
    // Styles come last: they name fonts and pictures, whose names are known by then.
    for (path, bytes) in others.into_iter().chain(styles) {
        let Some(name) = addresses::asset_name(path) else { continue };
        if name == tokens::FILE {
            continue;
        }
        let added = match std::str::from_utf8(bytes) {
            Ok(css) if name == STYLE => {
                let css = format!("{}{}", lean(&tokens::merged(theme)), lean(css));
                assets.add(name, assets.with_fingerprints(css).as_bytes())
            }
            Ok(css) if name.ends_with(".css") => {
                assets.add(name, assets.with_fingerprints(lean(css)).as_bytes())
            }
            Ok(script) if name.ends_with(".js") => assets.add(name, lean_script(script).as_bytes()),
            _ => assets.add(name, bytes),
        };
        match added {
            Some(fingerprinted) => drop(assets.names.insert(name.to_owned(), fingerprinted)),
            None => {
                let file = theme.get(path).map_or(path, |(file, _)| file);
                let message = message!("file-name-asset");
                diagnostics.push(Diagnostic::new(Code::FileName, Span::whole_file(file), message));
            }
        }
    }
    for (written, file) in pictures {
        let Some((file, Ok(picture))) = file else { continue };
        let _ = assets.picture(written, file, picture);
    }
    for (file, picture) in logos {
        match file {
            None => {
                let emblem = emblem::svg();
                if let Some(path) = assets.add("emblem-eu.svg", emblem.as_bytes()) {
                    assets.logos.insert(
                        String::new(),
                        (path, Size { width: emblem::FLY, height: emblem::HOIST }),
                    );
                }
            }
            Some(file) => drop(picture.as_ref().and_then(|picture| assets.logo(file, picture))),
        }
    }
    assets
}

impl Assets {
    /// Adds a file under a name that carries its hash; tells the path from the root of the site.
    fn add(&mut self, name: &str, bytes: &[u8]) -> Option<String> {
        let hash: String =
            Sha256::digest(bytes).iter().take(5).map(|byte| format!("{byte:02x}")).collect();
        let (stem, extension) = name.rsplit_once('.')?;
        let path = addresses::asset(format_args!("{stem}.{hash}.{extension}"));
        let output = OutputPath::public(&path)?;
        if self.files.get(output.as_str()).is_none() {
            self.files.insert(output, bytes);
        }
        Some(path)
    }

    /// Styles whose `url(name)` lead to the files of the theme under the names that they are
    /// published with.
    fn with_fingerprints(&self, mut css: String) -> String {
        for (name, path) in &self.names {
            let published = addresses::asset_name(path).unwrap_or(path);
            for (open, close) in [("url(", ")"), ("url(\"", "\")"), ("url('", "')")] {
                css = css
                    .replace(&format!("{open}{name}{close}"), &format!("{open}{published}{close}"));
            }
        }
        css
    }

    fn logo(&mut self, file: &str, picture: &Picture) -> Option<()> {
        let size = Size { width: picture.size.width(), height: picture.size.height() };
        let (stem, _) = file.rsplit('/').next()?.rsplit_once('.')?;
        let name = format!("logo-{}.{}", address_name(stem), picture.format.ending());
        let path = self.add(&name, &picture.screen)?;
        self.logos.insert(file.to_owned(), (path, size));
        Some(())
    }

    fn picture(&mut self, written: &str, file: &str, picture: &Picture) -> Option<()> {
        let (stem, _) = file.rsplit('/').next()?.rsplit_once('.')?;
        let name = format!("{}.{}", address_name(stem), picture.format.ending());
        let ((width, height), large) = picture.on_page();
        let src = self.add(&name, &picture.screen)?;
        let large = match large {
            Some(width) => Some((self.add(&name, &picture.print)?, width)),
            None => None,
        };
        self.pictures.insert(written.to_owned(), PagePicture { src, width, height, large });
        Some(())
    }

    pub fn picture_at(&self, written: &str) -> Option<&PagePicture> {
        self.pictures.get(written)
    }

    pub fn logos(&self, logos: &[Logo]) -> Vec<PlacedLogo> {
        logos.iter().filter_map(|logo| self.place(logo)).collect()
    }

    fn place(&self, logo: &Logo) -> Option<PlacedLogo> {
        let (src, size) = self.logos.get(logo.file.as_deref().unwrap_or(""))?;
        let scale = (LOGO_HEIGHT / size.height).min(LOGO_WIDTH_MAX / size.width);
        Some(PlacedLogo {
            organisation: logo.organisation.clone(),
            alt: logo.alt.clone(),
            src: src.clone(),
            width: pixels(size.width * scale),
            height: pixels(size.height * scale),
            emblem: logo.file.is_none(),
        })
    }
}

/// A file's name in letters that an address can hold.
fn address_name(stem: &str) -> String {
    let plain: String = stem
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' })
        .collect();
    plain.chars().take(60).collect()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what fits")]
fn pixels(value: f64) -> u32 {
    value.round().clamp(1.0, 4096.0) as u32
}

/// Styles without what browsers do not read: comments, and breaks and indents of lines. Texts in
/// quotes stay.
fn lean(css: &str) -> String {
    let mut lean = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(next) = rest.chars().next() {
        let taken = match next {
            '"' | '\'' => {
                let end = rest[1..].find(next).map_or(rest.len(), |end| end + 2);
                lean.push_str(&rest[..end]);
                end
            }
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '\n' | '\r' => {
                let end = rest.find(|c: char| !c.is_ascii_whitespace()).unwrap_or(rest.len());
                if !lean.is_empty() && !lean.ends_with(['{', '}', ';', ',']) {
                    lean.push(' ');
                }
                end
            }
            other => {
                lean.push(other);
                other.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    lean
}

/// A script without lines of comments, indents and blanks beside signs, where each line is known to
/// be code: no text or comment goes over several lines.
fn lean_script(script: &str) -> std::borrow::Cow<'_, str> {
    let is_open = |line: &str| line.ends_with('\\');
    if script.contains(['`', '\r']) || script.contains("/*") || script.lines().any(is_open) {
        return script.into();
    }
    let lines = script.lines().map(str::trim_start);
    let code = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    code.flat_map(|line| [close(line), "\n".into()]).collect::<String>().into()
}

/// A line of code without the blanks beside its brackets and signs. One with a slash may hold a
/// pattern or a comment, and stays.
fn close(line: &str) -> std::borrow::Cow<'_, str> {
    let is_sign = |c: char| "{}()[]=,;:<>&|!".contains(c);
    if line.contains('/') {
        return line.into();
    }
    let mut shorter = String::with_capacity(line.len());
    let (mut quote, mut escaped) = (None, false);
    let mut signs = line.chars().peekable();
    while let Some(c) = signs.next() {
        let is_quoted = quote.is_some();
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = is_quoted,
            _ if quote == Some(c) => quote = None,
            '"' | '\'' if !is_quoted => quote = Some(c),
            _ => {}
        }
        let beside = shorter.ends_with(is_sign) || signs.peek().is_some_and(|next| is_sign(*next));
        if c != ' ' || is_quoted || !beside {
            shorter.push(c);
        }
    }
    shorter.into()
}

#[cfg(test)]
mod tests {
    use super::{lean, lean_script};

    #[test]
    fn scripts_lose_lines_of_comments_only_where_each_line_is_code() {
        assert_eq!(lean_script("// Who\n  a(); // b\n\n  //c\n"), "a(); // b\n");
        let close = "if(a<b)x=\" = \\\" ;\" + +c;\n";
        assert_eq!(lean_script("if (a < b) x = \" = \\\" ;\" + +c;\n"), close);
        for odd in ["a(`\n// b\n`)", "/*\n// a */ b()", "a(\"\\\n// b\")"] {
            assert_eq!(lean_script(odd), odd);
        }
    }

    #[test]
    fn styles_lose_what_no_browser_reads() {
        let css =
            "/* Who\n supports */\n.a{\n  content:\"/* a\\A */\";\n  color:red\n}\n\n.b\n.c{}";
        assert_eq!(lean(css), ".a{content:\"/* a\\A */\";color:red }.b .c{}");
        assert_eq!(lean("a{}/* open"), "a{}");
        assert_eq!(lean("a{content:\"open"), "a{content:\"open");
    }
}
