//! By what configured counts are told apart, in the words of cells: the fields of a visit, the
//! operators reached, and the characteristics that a project defines itself. Knows no numbers.

use std::collections::BTreeSet;

use crate::language::Language;
use crate::model::{Category, Characteristic, Dimension, Field, Model, NOT_GIVEN, Programme, Stop};

use super::cells::Symbol;
use super::criteria::{CRITERIA, Criterion};

/// The dimensions of one programme.
#[derive(Clone, Copy)]
pub(super) struct Aspects<'a> {
    pub model: &'a Model,
    pub programme: &'a Programme,
}

impl<'a> Aspects<'a> {
    /// The dimension's name in cells. A characteristic may have the name of a dimension of ours, so
    /// it says what it is.
    pub fn name(self, dimension: &Dimension) -> Symbol {
        match (dimension, self.criterion(dimension)) {
            (_, Some(criterion)) => criterion.id.into(),
            (Dimension::Own(id), _) => format!("own {id}").into(),
            (Dimension::Field(field), None) => field.code().into(),
        }
    }

    pub fn criterion(self, dimension: &Dimension) -> Option<&'static Criterion> {
        let Dimension::Field(field) = dimension else { return None };
        CRITERIA.iter().find(|criterion| criterion.field == *field)
    }

    fn characteristic(self, dimension: &Dimension) -> Option<&'a Characteristic> {
        let Dimension::Own(id) = dimension else { return None };
        self.model.mandate.characteristics.iter().find(|own| own.id == *id)
    }

    /// The category of those of whom it is not known.
    pub fn unknown(self, dimension: &Dimension) -> Symbol {
        self.criterion(dimension)
            .and_then(|criterion| criterion.unknown)
            .unwrap_or(NOT_GIVEN)
            .into()
    }

    /// All that can be answered, in the order in which tables show it, without the category of
    /// those who are not known.
    pub fn codes(self, dimension: &Dimension) -> Vec<Symbol> {
        let unknown = self.unknown(dimension);
        if let Some(criterion) = self.criterion(dimension) {
            return (criterion.codes)()
                .into_iter()
                .map(Symbol::from)
                .filter(|code| *code != unknown)
                .collect();
        }
        match self.characteristic(dimension) {
            Some(own) => own.categories.iter().map(|(code, _)| code.as_str().into()).collect(),
            None => self.operators(),
        }
    }

    /// Those that the programme's stops give access to; where none says, all organisations.
    fn operators(self) -> Vec<Symbol> {
        let service = &self.model.service;
        let stops = service.stops.values().filter(|stop| stop.is_of(&self.programme.id));
        let declared: BTreeSet<&str> =
            stops.flat_map(|stop| &stop.operators).map(|operator| operator.as_str()).collect();
        let all = || service.organisations.keys().map(|id| id.as_str()).collect();
        let operators: BTreeSet<&str> = if declared.is_empty() { all() } else { declared };
        operators.into_iter().map(Symbol::from).collect()
    }

    /// Whether a category is possible at a stop, by what the stop has and gives access to; where
    /// its record has none of that, everything is.
    pub fn is_possible(self, dimension: &Dimension, code: &str, stop: &Stop) -> bool {
        if *dimension == Dimension::Field(Field::Operator) {
            return stop.operators.is_empty()
                || code == NOT_GIVEN
                || stop.operators.iter().any(|operator| operator.as_str() == code);
        }
        let needs = self.characteristic(dimension).map_or(&[][..], |own| &own.needs);
        let needed = needs.iter().find(|(category, _)| category.as_str() == code);
        let Some((_, needed)) = needed else { return true };
        stop.equipment.is_empty()
            || stop.has(needed)
            || !self.model.service.stops.values().any(|other| other.has(needed))
    }

    /// A category as cells name it: what is not given has one name in a dimension.
    pub fn code(self, dimension: &Dimension, category: &Category) -> Symbol {
        if category.as_str() == NOT_GIVEN {
            self.unknown(dimension)
        } else {
            category.as_str().into()
        }
    }

    pub fn is_multiple(self, dimension: &Dimension) -> bool {
        dimension.is_multiple(&self.model.mandate.characteristics)
    }

    pub fn heading(self, dimension: &Dimension, language: &Language) -> String {
        match (self.characteristic(dimension), dimension) {
            (Some(own), _) => own.label.clone(),
            (None, Dimension::Field(Field::Operator)) => language.text("dimension.operator"),
            (None, _) => language.text(&format!("dimension.{}", self.name(dimension))),
        }
    }

    pub fn label(self, dimension: &Dimension, code: &str, language: &Language) -> String {
        let own = self.characteristic(dimension);
        let own = own
            .and_then(|own| own.categories.iter().find(|(category, _)| category.as_str() == code))
            .map(|(_, label)| label.clone());
        let operator = || match dimension {
            Dimension::Field(Field::Operator) => {
                self.model.service.organisations.get(code).map(|operator| operator.name.clone())
            }
            _ => None,
        };
        let named = || {
            let keys = [format!("code.{}.{code}", self.name(dimension)), format!("code.{code}")];
            keys.iter().find(|key| language.has(key)).map(|key| language.text(key))
        };
        own.or_else(operator).or_else(named).unwrap_or_else(|| code.to_owned())
    }
}
