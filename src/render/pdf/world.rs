//! What the typesetter sees: virtual files, the theme's fonts and one date. No disk, no network, no
//! clock.

use std::sync::Arc;

use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt};
use typst_kit::files::FileStore;
use typst_kit::fonts::FontStore;

use crate::output::Fingerprint;

use super::files::Files;

/// Standard library and fonts, shared by all documents.
pub struct Press {
    library: LazyHash<Library>,
    fonts: FontStore,
    count: usize,
    fonts_seen: Fingerprint,
}

impl Press {
    pub fn new(files: &[Arc<[u8]>]) -> Self {
        let fonts_seen = Fingerprint::of(files.iter().map(|file| ("font", file.as_ref())));
        let mut fonts = FontStore::new();
        let mut count = 0;
        for file in files {
            for font in Font::iter(Bytes::new(Arc::clone(file))) {
                let info = font.info().clone();
                fonts.push((font, info));
                count += 1;
            }
        }
        let library =
            Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build();
        Press { library: LazyHash::new(library), fonts, count, fonts_seen }
    }

    /// Whether a font has a sign. Signs that no font draws, such as line ends, need none.
    pub fn covers(&self, sign: char) -> bool {
        let drawn = |font: usize| {
            let info = self.fonts.book().info(font);
            info.is_some_and(|info| info.coverage.contains(sign.into()))
        };
        sign.is_control() || (0..self.count).any(drawn)
    }

    /// Of the fonts, in their order.
    pub fn fonts_seen(&self) -> &Fingerprint {
        &self.fonts_seen
    }
}

/// The world of one document.
pub struct World<'a> {
    press: &'a Press,
    pub files: FileStore<Files>,
    main: FileId,
    date: Option<Datetime>,
}

impl<'a> World<'a> {
    pub fn new(press: &'a Press, files: Files, main: &str, date: Option<Datetime>) -> Self {
        World { press, files: FileStore::new(files), main: id(main), date }
    }
}

impl typst::World for World<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.press.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> typst::diag::FileResult<Source> {
        self.files.source(id)
    }

    fn file(&self, id: FileId) -> typst::diag::FileResult<Bytes> {
        self.files.file(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        self.date
    }
}

fn id(path: &str) -> FileId {
    let path =
        VirtualPath::new(path).expect("the name of a template holds neither dots nor backslashes");
    RootedPath::new(VirtualRoot::Project, path).intern()
}
