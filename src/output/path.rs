//! Paths that cannot leave the output folder, because they are made of slug segments only.

use std::fmt;
use std::sync::Arc;

/// A path below the output folder, such as `public/arrets/wissembourg/index.html`. The first
/// segment is the audience: `public` may be uploaded as it is, `funders` is for one organisation
/// and period at a time, `operator` stays in the house.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(Arc<str>);

impl OutputPath {
    /// A path of the public tree. Segments are `[A-Za-z0-9._-]+`, do not start with a dot unless
    /// the whole name is a known server hint, and are at most 120 characters long.
    pub fn public(path: &str) -> Option<Self> {
        OutputPath::below("public", path)
    }

    /// A path of one funder's tree for one period.
    pub fn funders(organisation: &str, period: &str, path: &str) -> Option<Self> {
        OutputPath::below("funders", &format!("{organisation}/{period}/{path}"))
    }

    /// A path of one funder's tree that belongs to no period.
    pub fn funder(organisation: &str, path: &str) -> Option<Self> {
        OutputPath::below("funders", &format!("{organisation}/{path}"))
    }

    /// A path of the operator's own tree.
    pub fn operator(path: &str) -> Option<Self> {
        OutputPath::below("operator", path)
    }

    /// A path as it is written in an output's manifest.
    pub(super) fn of(path: &str) -> Option<Self> {
        let (audience, below) = path
            .split_once('/')
            .filter(|(audience, _)| ["public", "funders", "operator"].contains(audience))?;
        OutputPath::below(audience, below)
    }

    fn below(audience: &str, path: &str) -> Option<Self> {
        path.split('/').all(is_segment).then(|| OutputPath(format!("{audience}/{path}").into()))
    }

    /// A file of the same folder: the name without its last ending, then another. `a/b.pdf` →
    /// `a/b.html`.
    pub fn beside(&self, ending: &str) -> Option<Self> {
        let (stem, _) = self.0.rsplit_once('.')?;
        let path = format!("{stem}.{ending}");
        path.split('/').all(is_segment).then(|| OutputPath(path.into()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path below `public/`, if it is public.
    pub fn public_part(&self) -> Option<&str> {
        self.0.strip_prefix("public/")
    }

    pub fn extension(&self) -> &str {
        self.0
            .rsplit('/')
            .next()
            .and_then(|name| name.rsplit_once('.'))
            .map_or("", |(_, extension)| extension)
    }
}

fn is_segment(segment: &str) -> bool {
    let good = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    let plain = !segment.is_empty() && segment.len() <= 120 && segment.bytes().all(good);
    plain && (!segment.starts_with('.') || segment == ".htaccess" || segment == ".well-known")
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for OutputPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}
