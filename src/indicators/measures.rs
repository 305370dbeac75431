//! What configured counts look up: which measure, told apart by which dimensions. Knows no numbers.
//!
//! A measure is what adds up. Of people who may have several answers, the answers are a measure of
//! their own: they do not add up to the people.

use std::collections::BTreeSet;

use crate::model::{
    Activity, Category, Count, Counted, Dimension, Field, GridContent, GridRows, MeasureId, Model,
    Programme, ProgrammeId, Service,
};

use super::aspects::Aspects;
use super::cells::{Symbol, TOGETHER};
use super::counting::Silence;
use super::criteria::{ACTS, REQUESTS, VISITS};
use super::plan::Plan;

/// One measure and the dimensions by which somebody wants it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shape {
    pub measure: Symbol,
    /// Sorted by their names, without repetition.
    pub dimensions: Vec<(Symbol, Dimension)>,
    pub of: Counted,
    pub tallied: Option<MeasureId>,
    pub is_level: bool,
    /// Whether the categories add up to all that is counted: nobody has several.
    pub adds_up: bool,
}

impl Shape {
    pub fn names(&self) -> Vec<Symbol> {
        self.dimensions.iter().map(|(name, _)| name.clone()).collect()
    }

    pub fn silence(&self) -> Silence {
        match self.of {
            Counted::Visits => Silence::Sessions,
            Counted::Tally | Counted::Answers => Silence::NotRecorded,
            Counted::Participants => Silence::Events,
            _ => Silence::Nothing,
        }
    }

    /// Whether the blocks of sessions hold it: they know one question at a time.
    pub fn is_in_blocks(&self) -> bool {
        in_blocks(&self.measure, &self.names())
    }
}

pub(super) fn in_blocks(measure: &str, dimensions: &[Symbol]) -> bool {
    let of = |name: &Symbol| super::criteria::criterion(name).map(|criterion| criterion.measure);
    let is_ours = [VISITS, REQUESTS, ACTS].contains(&measure);
    is_ours && dimensions.len() <= 1 && dimensions.iter().all(|name| of(name) == Some(measure))
}

/// The measures of one programme.
#[derive(Clone, Copy)]
pub(super) struct Measures<'a> {
    pub aspects: Aspects<'a>,
}

impl<'a> Measures<'a> {
    pub fn of(model: &'a Model, programme: &'a Programme) -> Self {
        Measures { aspects: Aspects { model, programme } }
    }

    /// What a count looks up when it is told apart by these dimensions, its own filters included.
    pub fn shape<'d>(
        self,
        count: &'d Count,
        dimensions: impl IntoIterator<Item = &'d Dimension>,
    ) -> Shape {
        let named: BTreeSet<&Dimension> = count.only.keys().chain(dimensions).collect();
        let mut dimensions: Vec<(Symbol, Dimension)> =
            named.into_iter().map(|d| (self.aspects.name(d), d.clone())).collect();
        dimensions.sort();
        let several: Vec<&(Symbol, Dimension)> =
            dimensions.iter().filter(|(_, dimension)| !self.adds_up(count, dimension)).collect();
        let of = if count.of == Counted::Tally {
            count.measure.as_ref().map_or("", MeasureId::as_str)
        } else {
            count.of.code()
        };
        let measure: Symbol = match (count.of, several.as_slice()) {
            (Counted::Visits, [(_, Dimension::Field(Field::Motives))]) => REQUESTS.into(),
            (Counted::Visits, [(_, Dimension::Field(Field::Actions))]) => ACTS.into(),
            (Counted::Visits, []) => VISITS.into(),
            _ => {
                let kind = match (count.of, count.level) {
                    (Counted::Tally, true) => "level ",
                    (Counted::Tally, false) => "tally ",
                    _ => "",
                };
                let several: String = several.iter().map(|(name, _)| format!(" {name}")).collect();
                format!("{kind}{of}{several}").into()
            }
        };
        let adds_up = several.is_empty();
        Shape {
            measure,
            dimensions,
            of: count.of,
            tallied: count.measure.clone(),
            is_level: count.level,
            adds_up,
        }
    }

    /// Whether the categories add up to the whole: one for each person; for tallies, where the
    /// numbers do.
    fn adds_up(self, count: &Count, dimension: &Dimension) -> bool {
        if !self.aspects.is_multiple(dimension) {
            return true;
        }
        let Some(measure) = count.measure.as_ref().filter(|_| count.of == Counted::Tally) else {
            return false;
        };
        let activity: &Activity = &self.aspects.model.activity;
        let dimension = std::slice::from_ref(dimension);
        activity.tallied(&self.aspects.programme.id, measure.as_str()).all(|entry| {
            entry
                .counts(dimension)
                .is_none_or(|counts| counts.iter().map(|(_, n)| n).sum::<u64>() == entry.n)
        })
    }

    /// Everything that the indicators, grids and crossings of a programme look up and no block of
    /// sessions holds.
    pub fn shapes(self, plans: &[&Plan]) -> Vec<Shape> {
        let Aspects { model, programme } = self.aspects;
        let mut shapes = BTreeSet::new();
        for count in
            indicators(model, &programme.id).filter_map(|indicator| indicator.count.as_ref())
        {
            shapes.insert(self.shape(count, []));
            shapes.insert(self.shape(count, &count.by));
        }
        for grid in model.mandate.grids.values().filter(|grid| grid.programme == programme.id) {
            for column in &grid.columns {
                let GridContent::Indicator { id, category } = &column.content else { continue };
                let Some(count) = model
                    .mandate
                    .indicator(&programme.id, id.as_str())
                    .and_then(|indicator| indicator.count.as_ref())
                else {
                    continue;
                };
                let by = category.as_ref().and(count.by.as_ref());
                let rows = grid.rows_by.as_ref().filter(|_| grid.rows == GridRows::Category);
                shapes.insert(self.shape(count, by.into_iter().chain(rows)));
            }
        }
        if model.activity.workshops.iter().any(|workshop| workshop.programme == programme.id) {
            shapes.insert(self.shape(&all_of(Counted::Participants), []));
        }
        for crossing in plans.iter().flat_map(|plan| plan.crossings()) {
            shapes.insert(self.shape(&visits(), crossing));
        }
        let add_up = shapes.iter().filter(|shape| shape.adds_up);
        let wholes: Vec<Shape> =
            add_up.map(|shape| Shape { dimensions: Vec::new(), ..shape.clone() }).collect();
        shapes.extend(wholes);
        shapes.into_iter().filter(|shape| !shape.is_in_blocks()).collect()
    }
}

/// A plain count of visits.
pub(super) fn visits() -> Count {
    all_of(Counted::Visits)
}

fn all_of(of: Counted) -> Count {
    Count {
        of,
        measure: None,
        only: std::collections::BTreeMap::new(),
        by: None,
        level: false,
        per: None,
    }
}

/// The indicators that hold for a programme.
pub(super) fn indicators<'a>(
    model: &'a Model,
    programme: &'a ProgrammeId,
) -> impl Iterator<Item = &'a crate::model::Indicator> {
    let holds = |indicator: &&crate::model::Indicator| {
        indicator.programmes.is_empty() || indicator.programmes.contains(programme)
    };
    model.mandate.indicators.iter().filter(holds)
}

/// Sets of categories that are counted together, by dimension: each becomes a category of its own
/// where it can, so that disclosure control sees one number and not several.
pub(super) fn groups(measures: Measures) -> Vec<(Symbol, Symbol, Vec<Symbol>)> {
    let Aspects { model, programme } = measures.aspects;
    let mut sets: BTreeSet<(Symbol, Vec<Symbol>)> = BTreeSet::new();
    let set_of = |dimension: &Dimension,
                  categories: &mut dyn Iterator<Item = &Category>|
     -> (Symbol, Vec<Symbol>) {
        let codes: BTreeSet<Symbol> =
            categories.map(|category| measures.aspects.code(dimension, category)).collect();
        (measures.aspects.name(dimension), codes.into_iter().collect())
    };
    for count in indicators(model, &programme.id).filter_map(|indicator| indicator.count.as_ref()) {
        sets.extend(
            count
                .only
                .iter()
                .map(|(dimension, categories)| set_of(dimension, &mut categories.iter())),
        );
    }
    for grid in model.mandate.grids.values().filter(|grid| grid.programme == programme.id) {
        for column in &grid.columns {
            let GridContent::Sum(places) = &column.content else { continue };
            if let Some((_, dimension, categories)) = summed(model, &programme.id, grid, places) {
                sets.insert(set_of(dimension, &mut categories.into_iter()));
            }
        }
    }
    let several = sets.into_iter().filter(|(_, codes)| codes.len() > 1);
    several.map(|(dimension, codes)| (dimension, group_code(&codes), codes)).collect()
}

/// The name of a set of categories as one category.
pub(super) fn group_code(codes: &[Symbol]) -> Symbol {
    codes.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(TOGETHER).into()
}

/// The categories of one indicator that a column adds up, where all its parts are categories of the
/// same one.
pub(super) fn summed<'m>(
    model: &'m Model,
    programme: &ProgrammeId,
    grid: &'m crate::model::Grid,
    places: &[usize],
) -> Option<(&'m Count, &'m Dimension, Vec<&'m Category>)> {
    let mut found: Option<(&str, Vec<&Category>)> = None;
    for place in places {
        let GridContent::Indicator { id, category: Some(category) } =
            &grid.columns.get(*place)?.content
        else {
            return None;
        };
        match &mut found {
            None => found = Some((id.as_str(), vec![category])),
            Some((first, categories)) if *first == id.as_str() => categories.push(category),
            Some(_) => return None,
        }
    }
    let (id, categories) = found?;
    let count = model.mandate.indicator(programme, id)?.count.as_ref()?;
    Some((count, count.by.as_ref()?, categories))
}

/// Whether single people stand behind a number.
pub(super) fn counts_people(of: Counted) -> bool {
    !matches!(of, Counted::Sessions | Counted::Workshops | Counted::Outreach | Counted::Campaigns)
}

/// The records of what is counted, outside sessions.
pub(super) fn entries<'a>(
    activity: &'a Activity,
    service: &Service,
    programme: &ProgrammeId,
    shape: &Shape,
) -> Vec<crate::model::Entry<'a>> {
    activity.entries(service, programme, shape.of, shape.tallied.as_ref())
}
