//! What is dear to make and need not be made twice: finished files, each with the fingerprint of
//! all that it was made from. Knows nothing of how such a file is made.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use super::manifest::{self, Manifest};
use super::{Artefacts, OutputPath, publish};

/// SHA-256 of everything that a file depends on, the program included, in lower-case hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint(pub(super) String);

impl Fingerprint {
    /// Of named parts, in their order. Where a part ends is told apart from what it holds.
    pub fn of<'a>(parts: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Self {
        let mut whole = Vec::new();
        for (name, bytes) in parts {
            whole.extend_from_slice(manifest::hash(name.as_bytes()).as_bytes());
            whole.extend_from_slice(manifest::hash(bytes).as_bytes());
        }
        Fingerprint(manifest::hash(&whole))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Files of an earlier build, by path. A build that is handed some makes the same bytes as one that
/// is handed none.
#[derive(Clone, Debug, Default)]
pub struct Kept(BTreeMap<OutputPath, (Fingerprint, Arc<[u8]>)>);

impl Kept {
    /// Those that bear a fingerprint.
    pub fn of(artefacts: &Artefacts) -> Self {
        let with_bytes = |(path, made_from): (&OutputPath, &Fingerprint)| {
            let bytes = artefacts.get(path.as_str())?;
            Some((path.clone(), (made_from.clone(), Arc::clone(bytes))))
        };
        Kept(artefacts.made_from().filter_map(with_bytes).collect())
    }

    /// Those of a published folder whose bytes are still the published ones. None where the folder
    /// is not there or not ours.
    pub fn read(folder: &Path) -> Self {
        let Ok(bytes) = publish::read_plain(&folder.join(manifest::FILE_NAME)) else {
            return Kept::default();
        };
        let Ok(manifest) = Manifest::parse(&bytes) else { return Kept::default() };
        let file = |(path, made_from): (&String, &String)| {
            let bytes = publish::read_plain(&folder.join(path)).ok()?;
            (*manifest.files.get(path)? == manifest::hash(&bytes)).then_some(())?;
            Some((OutputPath::of(path)?, (Fingerprint(made_from.clone()), bytes.into())))
        };
        Kept(manifest.made_from.iter().filter_map(file).collect())
    }

    /// The file of this path, if it was made from the very same.
    pub fn get(&self, path: &OutputPath, made_from: &Fingerprint) -> Option<&Arc<[u8]>> {
        self.0.get(path).filter(|(before, _)| before == made_from).map(|(_, bytes)| bytes)
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_told_apart() {
        let of = |parts: &[(&'static str, &'static [u8])]| Fingerprint::of(parts.iter().copied());
        let one = of(&[("a", b"bc")]);
        assert_eq!(one, of(&[("a", b"bc")]));
        for other in [
            of(&[("ab", b"c")]),
            of(&[("a", b"b"), ("", b"c")]),
            of(&[("a", b"bc"), ("", b"")]),
            of(&[]),
        ] {
            assert_ne!(one, other);
        }
    }

    #[test]
    fn only_what_was_made_from_the_same_is_taken() {
        let path = OutputPath::of("public/affiches/a.pdf").expect("the path is one");
        let made_from = Fingerprint::of([("a", &b"1"[..])]);
        let mut artefacts = Artefacts::default();
        artefacts.insert_made_from(path.clone(), *b"bytes", made_from.clone());
        artefacts.insert(OutputPath::of("public/index.html").expect("the path is one"), *b"page");
        let kept = Kept::of(&artefacts);
        assert_eq!(kept.len(), 1);
        assert_eq!(kept.get(&path, &made_from).map(|bytes| &bytes[..]), Some(&b"bytes"[..]));
        assert_eq!(kept.get(&path, &Fingerprint::of([("a", &b"2"[..])])), None);
    }
}
