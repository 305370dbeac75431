//! Published figures behind whoever asks for them first: most of what is made of a project shows
//! none, and does not wait for them to be counted and protected.

use super::{Figures, PeriodFigures, PublicFigures, Published, RecipientManifest};

/// Counts when it is asked for the first time, and hands out the same ever after.
pub trait Counting: Sync {
    fn figures(&self) -> &Figures;
}

/// What may be printed, for those who print. The counts behind the masks, which the ledger of
/// figures holds, are not to be had from it. A default one has no figures.
#[derive(Clone, Copy, Default)]
pub struct Counted<'a>(Option<&'a dyn Counting>);

impl<'a> Counted<'a> {
    pub fn by(counting: &'a dyn Counting) -> Self {
        Counted(Some(counting))
    }

    pub fn periods(&self) -> &'a [Published<PeriodFigures>] {
        self.0.map_or(&[], |counting| &counting.figures().periods)
    }

    pub fn manifests(&self) -> &'a [Published<RecipientManifest>] {
        self.0.map_or(&[], |counting| &counting.figures().manifests)
    }

    /// What the public may see: a programme in a language each.
    pub fn public(&self) -> &'a [Published<PublicFigures>] {
        self.0.map_or(&[], |counting| &counting.figures().public)
    }
}
