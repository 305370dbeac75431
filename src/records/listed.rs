//! The records of one kind, file after file. A file's records are shared by all who hold them, so
//! that one can tell without looking into them whether they are the same as before.

use std::sync::Arc;

use super::Filed;

/// The records of a kind, in the order of files and lines.
#[derive(Debug)]
pub struct Listed<R> {
    /// None of them is empty.
    files: Vec<Arc<[Filed<R>]>>,
}

impl<R> Listed<R> {
    pub(super) fn of_file(records: Vec<Filed<R>>) -> Self {
        Listed { files: if records.is_empty() { Vec::new() } else { vec![records.into()] } }
    }

    pub(super) fn append(&mut self, other: &Listed<R>) {
        self.files.extend(other.files.iter().cloned());
    }

    /// The records of each file that has any.
    pub fn files(&self) -> &[Arc<[Filed<R>]>] {
        &self.files
    }

    /// Whether these are the very records that the others are: not read again since.
    pub fn are(&self, others: &Listed<R>) -> bool {
        self.files.len() == others.files.len()
            && self.files.iter().zip(&others.files).all(|(here, there)| Arc::ptr_eq(here, there))
    }

    pub fn iter(&self) -> Iter<'_, R> {
        self.files.iter().flat_map(slice as fn(&Arc<[Filed<R>]>) -> std::slice::Iter<'_, Filed<R>>)
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    pub fn len(&self) -> usize {
        self.files.iter().map(|records| records.len()).sum()
    }

    pub fn first(&self) -> Option<&Filed<R>> {
        self.iter().next()
    }
}

type Iter<'a, R> = std::iter::FlatMap<
    std::slice::Iter<'a, Arc<[Filed<R>]>>,
    std::slice::Iter<'a, Filed<R>>,
    fn(&'a Arc<[Filed<R>]>) -> std::slice::Iter<'a, Filed<R>>,
>;

fn slice<R>(records: &Arc<[Filed<R>]>) -> std::slice::Iter<'_, Filed<R>> {
    records.iter()
}

impl<R> Default for Listed<R> {
    fn default() -> Self {
        Listed { files: Vec::new() }
    }
}

impl<R> Clone for Listed<R> {
    fn clone(&self) -> Self {
        Listed { files: self.files.clone() }
    }
}

impl<'a, R> IntoIterator for &'a Listed<R> {
    type Item = &'a Filed<R>;
    type IntoIter = Iter<'a, R>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
