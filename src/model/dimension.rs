//! By what people and counts are told apart: the fields of a visit, the operators reached, and the
//! characteristics that a project defines itself. Knows nothing of how many there are.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostics::Span;

use super::{CharacteristicId, Derived, Field, ProgrammeId};

/// A way of telling people or counts apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// Built in: its categories are a code list, or the organisations for [`Field::Operator`].
    Field(Field),
    /// Defined by a record.
    Own(CharacteristicId),
}

impl Dimension {
    /// As it stands in records: `age`, `occupation`.
    pub fn as_str(&self) -> &str {
        match self {
            Dimension::Field(field) => field.code(),
            Dimension::Own(id) => id.as_str(),
        }
    }

    /// Whether one person may have several categories, so that they do not add up to persons.
    pub fn is_multiple(&self, characteristics: &[Characteristic]) -> bool {
        match self {
            Dimension::Field(field) => {
                matches!(field, Field::Motives | Field::Actions | Field::Operator)
            }
            Dimension::Own(id) => characteristics
                .iter()
                .any(|characteristic| characteristic.id == *id && characteristic.multiple),
        }
    }
}

/// A code of a dimension, as it stands in records: `féminin`, `70+`, `caf`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Category(Arc<str>);

impl Category {
    pub(super) fn new(code: &str) -> Self {
        Category(code.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The category of a person of whom it was not asked or not said.
pub const NOT_GIVEN: &str = "not_given";

/// A list of categories that the project defines itself.
#[derive(Debug)]
pub struct Characteristic {
    pub id: CharacteristicId,
    pub label: String,
    /// Empty: all.
    pub programmes: BTreeSet<ProgrammeId>,
    /// Code and label, in the order in which tables show them. [`NOT_GIVEN`] is understood
    /// everywhere and is not in it.
    pub categories: Vec<(Category, String)>,
    /// Made of follow-ups and liaison sheets.
    pub derived: Option<Derived>,
    /// Of each category the days or minutes that it holds at most, where it is made of them.
    pub limits: Vec<Option<u32>>,
    /// What a place must have for a category to be possible there.
    pub needs: Vec<(Category, String)>,
    pub multiple: bool,
    pub sensitive: bool,
    pub source: Option<String>,
    pub span: Span,
}

impl Characteristic {
    pub fn label_of(&self, category: &Category) -> Option<&str> {
        self.categories.iter().find(|(code, _)| code == category).map(|(_, label)| label.as_str())
    }
}
