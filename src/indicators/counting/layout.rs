//! The trees of all dimensions, drawn from what was counted and what could have been.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Period;
use crate::indicators::cells::{
    ACCESS, MOMENT, OUTCOME, OUTSIDE, PLACE, Symbol, TIME, TOGETHER, WITHIN, span_dimension,
};
use crate::indicators::criteria::CRITERIA;
use crate::indicators::ledger::Sent;
use crate::indicators::measures::{Measures, Shape, groups};
use crate::model::{Programme, Service, Stop};

use super::cubes::Scope;
use super::places::{path_of, stop_category};
use super::{BlockEntry, Counts, Moment};

impl Counts {
    /// Time and places, and what is asked in every session.
    pub(super) fn lay_out(
        &mut self,
        service: &Service,
        programme: &Programme,
        sent: &Sent,
        months: &[Period],
    ) {
        for month in
            self.months.keys().copied().chain(months.iter().copied()).collect::<BTreeSet<_>>()
        {
            let (year, quarter) = (
                Period::year_of(month.first()).to_string(),
                Period::quarter_of(month.first()).to_string(),
            );
            let time = self.space.dimension(TIME);
            time.add(&year, None);
            time.add(&quarter, Some(&year));
            time.add(&month.to_string(), Some(&quarter));
        }
        let keys: BTreeSet<&(Symbol, Moment)> =
            self.months.values().flat_map(BTreeMap::keys).collect();
        let mut numbers: BTreeMap<Symbol, usize> = BTreeMap::new();
        for (stop, moment) in keys {
            let weekday = moment.weekday_code();
            self.space.dimension(MOMENT).add(weekday, None);
            self.space.dimension(MOMENT).add(&moment.code(), Some(weekday));
            let next = numbers.len();
            numbers.entry(stop.clone()).or_insert(next);
        }
        let ours = service
            .published_stops()
            .filter(|stop| stop.is_of(&programme.id))
            .map(|stop| Symbol::from(stop.id.as_str()));
        let stops: BTreeSet<Symbol> =
            numbers.keys().cloned().chain(self.cubes.stops()).chain(ours).collect();
        for stop in stops {
            // A stop that is not in the records any more lies where it lay.
            let path = path_of(service, &stop)
                .or_else(|| sent.places.get(stop.as_ref()).cloned())
                .unwrap_or_else(|| vec![stop_category(&stop)]);
            for (index, category) in path.iter().enumerate() {
                let parent = index.checked_sub(1).map(|above| path[above].as_str());
                self.space.dimension(PLACE).add(category, parent);
                let category: Symbol = category.as_str().into();
                self.index.stops.entry(category.clone()).or_default().insert(stop.clone());
                self.index.places.entry(category).or_default().extend(numbers.get(&stop));
            }
            self.paths.insert(stop, path);
        }
        self.line_up(&numbers);
        for code in ["seen", "excused", "revoked", "noshow"] {
            self.space.dimension(OUTCOME).add(code, None);
        }
        for code in ["appointment", "walk-in", "unknown"] {
            self.space.dimension(ACCESS).add(code, None);
        }
    }

    /// Makes spans known of which editions speak.
    pub(in crate::indicators) fn lay_out_spans(&mut self, periods: impl Iterator<Item = Period>) {
        for span in periods.filter(|period| matches!(period, Period::Span { .. })) {
            let dimension = self.space.dimension(&span_dimension(span));
            dimension.add(WITHIN, None);
            dimension.add(OUTSIDE, None);
        }
    }

    /// The blocks in a row.
    fn line_up(&mut self, numbers: &BTreeMap<Symbol, usize>) {
        for (month, blocks) in &self.months {
            let first = self.index.entries.len();
            self.index.entries.extend(blocks.iter().map(|((stop, moment), block)| BlockEntry {
                stop: numbers[stop],
                moment: *moment,
                block: block.clone(),
            }));
            self.index.months.insert(*month, first..self.index.entries.len());
        }
    }

    /// The questions of every session, and what the records ask beside them. Categories that are
    /// counted together lie below one of their own, where they are not below another one already.
    pub(super) fn lay_out_configured(&mut self, measures: Measures, sent: &Sent, shapes: &[Shape]) {
        for criterion in CRITERIA {
            for group in criterion.groups {
                self.group(criterion.id, group.code, group.of.iter().copied());
            }
        }
        // What was sent of categories taken together stays known, although no record asks for it
        // any more.
        for (dimension, group) in sent.groups() {
            self.group(dimension, group, group.split(TOGETHER));
        }
        for (dimension, group, codes) in groups(measures) {
            self.group(&dimension, &group, codes.iter().map(AsRef::as_ref));
        }
        for criterion in CRITERIA {
            let dimension = self.space.dimension(criterion.id);
            (criterion.codes)().iter().for_each(|code| dimension.add(code, None));
        }
        for (name, dimension) in shapes.iter().flat_map(|shape| &shape.dimensions) {
            let tree = self.space.dimension(name);
            measures.aspects.codes(dimension).iter().for_each(|code| tree.add(code, None));
        }
        for (name, categories) in self.cubes.categories() {
            let tree = self.space.dimension(&name);
            categories.iter().for_each(|code| tree.add(code, None));
        }
    }

    /// What is not possible at a stop, as far as nothing was ever counted there all the same.
    pub(super) fn find_impossible(&mut self, measures: Measures, shapes: &[Shape]) {
        let stops = &measures.aspects.model.service.stops;
        let ours = |stop: &&Stop| stop.is_of(&measures.aspects.programme.id);
        for (name, dimension) in shapes.iter().flat_map(|shape| &shape.dimensions) {
            for code in measures.aspects.codes(dimension) {
                let was_counted = |stop: &Symbol| {
                    let counted = |shape: &&Shape| shape.names().contains(name);
                    shapes.iter().filter(counted).any(|shape| {
                        let scope = Scope {
                            period: None,
                            spans: Vec::new(),
                            stops: Some(&BTreeSet::from([stop.clone()])),
                            categories: BTreeMap::from([(name, vec![code.clone()])]),
                        };
                        self.cubes.sum(&shape.measure, &scope) > 0
                    })
                };
                let shut: BTreeSet<Symbol> = stops
                    .values()
                    .filter(ours)
                    .filter(|stop| !measures.aspects.is_possible(dimension, &code, stop))
                    .map(|stop| stop.id.as_str().into())
                    .filter(|stop| !was_counted(stop))
                    .collect();
                if !shut.is_empty() {
                    self.impossible.insert((name.clone(), code), shut);
                }
            }
        }
    }

    fn group<'c>(
        &mut self,
        dimension: &str,
        group: &str,
        codes: impl Iterator<Item = &'c str> + Clone,
    ) {
        let tree = self.space.dimension(dimension);
        if codes.clone().all(|code| !tree.contains(code)) {
            tree.add(group, None);
            codes.for_each(|code| tree.add(code, Some(group)));
        }
    }
}
