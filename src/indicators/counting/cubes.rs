//! Configured counts: each measure once as a whole and once for every set of dimensions that
//! somebody asks for. Only combinations that occurred take room.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Period;
use crate::indicators::cells::Symbol;

/// What a measure means where nothing was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::indicators) enum Silence {
    /// People at events of which each is recorded: none took place, as everyone can read where
    /// events are counted.
    Events,
    /// Things that happen, of which each is recorded: none did.
    Nothing,
    /// Counts that somebody makes now and then: nobody counted.
    NotRecorded,
    /// The people of sessions: as the sessions say.
    Sessions,
}

/// All configured counts of a programme.
#[derive(Debug, Default)]
pub(in crate::indicators) struct Cubes {
    measures: BTreeMap<Symbol, Counted>,
    /// Totals of months that were sent, as the records would have them now.
    pub now: BTreeMap<(Symbol, Period), u64>,
}

#[derive(Debug)]
struct Counted {
    silence: Silence,
    is_level: bool,
    cubes: Vec<Cube>,
    /// Where something was recorded, by month.
    recorded: BTreeSet<(Period, Symbol)>,
}

/// One measure told apart by some dimensions.
#[derive(Debug, Default)]
struct Cube {
    /// Sorted.
    dimensions: Vec<Symbol>,
    months: BTreeMap<Period, Tiles>,
    /// Months in which something was counted and not told apart this way.
    untold: BTreeSet<Period>,
}

/// By stop and categories.
type Tiles = BTreeMap<(Symbol, Vec<Symbol>), Tile>;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Tile {
    n: u64,
    /// The people behind it, where it does not count them itself.
    records: BTreeSet<usize>,
}

/// One number to be added.
pub(super) struct Piece {
    pub month: Period,
    pub stop: Symbol,
    /// One category for each dimension of the cube.
    pub categories: Vec<Symbol>,
    pub n: u64,
    pub record: Option<usize>,
}

/// Which numbers make up a cell.
pub(in crate::indicators) struct Scope<'a> {
    pub period: Option<Period>,
    /// Spans that it lies within, or outside of.
    pub spans: Vec<(Period, bool)>,
    /// `None`: everywhere.
    pub stops: Option<&'a BTreeSet<Symbol>>,
    /// By dimension, the categories without further ones below them.
    pub categories: BTreeMap<&'a Symbol, Vec<Symbol>>,
}

impl Scope<'_> {
    fn holds(&self, month: Period) -> bool {
        let day = month.first();
        self.period.is_none_or(|period| period.contains(day))
            && self.spans.iter().all(|(span, within)| span.contains(day) == *within)
    }

    /// Whether there is any time in it: within a span and in a month outside of it is never.
    pub(super) fn is_possible(&self) -> bool {
        self.spans.is_empty()
            || self
                .period
                .is_none_or(|period| period.each_month().into_iter().any(|month| self.holds(month)))
    }
}

/// A month's numbers of one cube, as the ledger keeps them: stop, categories, number.
pub(in crate::indicators) type Rows = Vec<(String, Vec<String>, u64)>;

impl Cubes {
    pub(super) fn declare(
        &mut self,
        measure: &Symbol,
        silence: Silence,
        is_level: bool,
        dimensions: &[Symbol],
    ) {
        let fresh = || Counted { silence, is_level, cubes: Vec::new(), recorded: BTreeSet::new() };
        let counted = self.measures.entry(measure.clone()).or_insert_with(fresh);
        if counted.cubes.iter().all(|cube| cube.dimensions != dimensions) {
            counted.cubes.push(Cube { dimensions: dimensions.to_vec(), ..Cube::default() });
            counted.cubes.sort_by(|one, other| {
                (one.dimensions.len(), &one.dimensions)
                    .cmp(&(other.dimensions.len(), &other.dimensions))
            });
        }
    }

    pub(super) fn add(&mut self, measure: &Symbol, dimensions: &[Symbol], piece: Piece) {
        let Some(counted) = self.measures.get_mut(measure) else { return };
        counted.recorded.insert((piece.month, piece.stop.clone()));
        let Some(cube) = counted.cubes.iter_mut().find(|cube| cube.dimensions == dimensions) else {
            return;
        };
        let tile = cube
            .months
            .entry(piece.month)
            .or_default()
            .entry((piece.stop, piece.categories))
            .or_default();
        tile.n += piece.n;
        tile.records.extend(piece.record);
    }

    pub(super) fn has(&self, measure: &Symbol, dimensions: &[Symbol]) -> bool {
        self.measures
            .get(measure)
            .is_some_and(|counted| counted.cubes.iter().any(|cube| cube.dimensions == dimensions))
    }

    /// Takes back what was counted at a place in a month.
    pub(super) fn forget(
        &mut self,
        measure: &Symbol,
        dimensions: &[Symbol],
        month: Period,
        stop: &Symbol,
    ) {
        let cube = self.measures.get_mut(measure).and_then(|counted| {
            counted.cubes.iter_mut().find(|cube| cube.dimensions == dimensions)
        });
        let tiles = cube.and_then(|cube| cube.months.get_mut(&month));
        tiles.into_iter().for_each(|tiles| tiles.retain(|(place, _), _| place != stop));
    }

    /// A month in which something was counted that these dimensions do not tell apart.
    pub(super) fn leave_untold(&mut self, measure: &Symbol, dimensions: &[Symbol], month: Period) {
        let cube = self.measures.get_mut(measure).and_then(|counted| {
            counted.cubes.iter_mut().find(|cube| cube.dimensions == dimensions)
        });
        if let Some(cube) = cube {
            cube.untold.insert(month);
        }
    }

    /// What was counted once holds at its place until it is counted again.
    pub(super) fn carry_forward(&mut self, months: &[Period]) {
        for cube in self
            .measures
            .values_mut()
            .filter(|counted| counted.is_level)
            .flat_map(|counted| &mut counted.cubes)
        {
            let mut standing = Tiles::new();
            for month in months {
                let counted = cube.months.get(month).cloned().unwrap_or_default();
                let places: BTreeSet<Symbol> =
                    counted.keys().map(|(stop, _)| stop.clone()).collect();
                standing.retain(|(stop, _), _| !places.contains(stop));
                standing.extend(counted);
                cube.months.insert(*month, standing.clone());
            }
        }
    }

    pub(super) fn stops(&self) -> BTreeSet<Symbol> {
        self.measures
            .values()
            .flat_map(|counted| &counted.recorded)
            .map(|(_, stop)| stop.clone())
            .collect()
    }

    /// The stops at which anything was recorded in a period.
    pub(in crate::indicators) fn stops_in(&self, period: Period) -> impl Iterator<Item = &str> {
        let recorded = self.measures.values().flat_map(|counted| &counted.recorded);
        recorded
            .filter(move |(month, _)| period.contains(month.first()))
            .map(|(_, stop)| stop.as_ref())
    }

    pub(super) fn categories(&self) -> BTreeMap<Symbol, BTreeSet<Symbol>> {
        let mut found: BTreeMap<Symbol, BTreeSet<Symbol>> = BTreeMap::new();
        for cube in self.measures.values().flat_map(|counted| &counted.cubes) {
            for (_, categories) in cube.months.values().flat_map(BTreeMap::keys) {
                for (dimension, category) in cube.dimensions.iter().zip(categories) {
                    found.entry(dimension.clone()).or_default().insert(category.clone());
                }
            }
        }
        found
    }

    pub(in crate::indicators) fn silence(&self, measure: &Symbol) -> Option<Silence> {
        self.measures.get(measure).map(|counted| counted.silence)
    }

    /// Whether anything was ever recorded of a measure; in a scope, whether anything was there.
    pub(in crate::indicators) fn is_recorded(
        &self,
        measure: &Symbol,
        scope: Option<&Scope>,
    ) -> bool {
        let holds = |(month, stop): &(Period, Symbol)| {
            scope.is_none_or(|scope| {
                scope.holds(*month) && scope.stops.is_none_or(|stops| stops.contains(stop))
            })
        };
        self.measures.get(measure).is_some_and(|counted| counted.recorded.iter().any(holds))
    }

    /// Whether all that was counted in a scope is told apart in this way.
    pub(in crate::indicators) fn is_told(&self, measure: &Symbol, scope: &Scope) -> bool {
        let months = |cube: &Cube| cube.untold.iter().any(|month| scope.holds(*month));
        self.cube(measure, scope).is_some_and(|cube| !months(cube))
    }

    pub(in crate::indicators) fn sum(&self, measure: &Symbol, scope: &Scope) -> u64 {
        self.tiles(measure, scope).map(|tile| tile.n).sum()
    }

    /// How many people stand behind a number; `None` where it counts people itself.
    pub(in crate::indicators) fn people(&self, measure: &Symbol, scope: &Scope) -> Option<usize> {
        let records: BTreeSet<usize> =
            self.tiles(measure, scope).flat_map(|tile| tile.records.iter().copied()).collect();
        (!records.is_empty()).then_some(records.len())
    }

    fn cube(&self, measure: &Symbol, scope: &Scope) -> Option<&Cube> {
        let holds = |cube: &&Cube| {
            scope.categories.keys().all(|dimension| cube.dimensions.contains(dimension))
        };
        self.measures.get(measure)?.cubes.iter().find(holds)
    }

    fn tiles<'a>(
        &'a self,
        measure: &Symbol,
        scope: &'a Scope<'a>,
    ) -> impl Iterator<Item = &'a Tile> + use<'a> {
        let cube = self.cube(measure, scope);
        let months = cube.into_iter().flat_map(move |cube| {
            cube.months
                .iter()
                .filter(move |(month, _)| scope.holds(**month))
                .map(move |(_, tiles)| (cube, tiles))
        });
        let fits = move |cube: &Cube, stop: &Symbol, categories: &[Symbol]| {
            scope.stops.is_none_or(|stops| stops.contains(stop))
                && cube.dimensions.iter().zip(categories).all(|(dimension, category)| {
                    scope.categories.get(dimension).is_none_or(|wanted| wanted.contains(category))
                })
        };
        months.flat_map(move |(cube, tiles)| {
            tiles
                .iter()
                .filter(move |((stop, categories), _)| fits(cube, stop, categories))
                .map(|(_, tile)| tile)
        })
    }

    /// What the ledger keeps of a month, by measure and dimensions.
    pub(in crate::indicators) fn kept(&self, month: Period) -> Vec<(Symbol, Vec<Symbol>, Rows)> {
        let mut kept = Vec::new();
        for (measure, counted) in &self.measures {
            for cube in counted.cubes.iter().filter(|cube| !cube.untold.contains(&month)) {
                let tiles = cube.months.get(&month).into_iter().flatten();
                let name = |symbol: &Symbol| symbol.to_string();
                let rows = tiles
                    .map(|((stop, categories), tile)| {
                        (name(stop), categories.iter().map(name).collect(), tile.n)
                    })
                    .collect();
                kept.push((measure.clone(), cube.dimensions.clone(), rows));
            }
        }
        kept
    }

    /// Puts a month as it was sent in the place of what the records say now. What was not sent of a
    /// measure that has changed since cannot be told any more.
    pub(super) fn close(
        &mut self,
        month: Period,
        sent: &BTreeMap<(Symbol, Vec<Symbol>), Rows>,
        sessions_changed: bool,
    ) {
        for (measure, counted) in &mut self.measures {
            let total = |tiles: Option<&Tiles>| {
                tiles.map_or(0, |tiles| tiles.values().map(|tile| tile.n).sum())
            };
            let now: u64 = counted.cubes.first().map_or(0, |cube| total(cube.months.get(&month)));
            let whole = counted
                .cubes
                .first()
                .and_then(|cube| sent.get(&(measure.clone(), cube.dimensions.clone())));
            if whole.is_some() {
                self.now.insert((measure.clone(), month), now);
            }
            let differs = |cube: &Cube| {
                let rows = sent.get(&(measure.clone(), cube.dimensions.clone()));
                rows.is_some_and(|rows| {
                    numbers(&restored(rows, &Tiles::new()))
                        != numbers(cube.months.get(&month).unwrap_or(&Tiles::new()))
                })
            };
            let has_changed = (counted.silence == Silence::Sessions && sessions_changed)
                || counted.cubes.iter().any(differs);
            for cube in &mut counted.cubes {
                match sent.get(&(measure.clone(), cube.dimensions.clone())) {
                    Some(rows) => {
                        let old = cube.months.remove(&month).unwrap_or_default();
                        cube.months.insert(month, restored(rows, &old));
                        cube.untold.remove(&month);
                    }
                    None => cube.untold.extend(has_changed.then_some(month)),
                }
            }
        }
    }

    /// The totals of a month: as sent and as the records say now, where they differ.
    pub(in crate::indicators) fn changed(
        &self,
    ) -> impl Iterator<Item = (&Symbol, Period, u64, u64)> {
        self.now.iter().filter_map(|((measure, month), now)| {
            let whole = self.measures.get(measure)?.cubes.first()?;
            let sent =
                whole.months.get(month).map_or(0, |tiles| tiles.values().map(|tile| tile.n).sum());
            (sent != *now).then_some((measure, *month, sent, *now))
        })
    }
}

/// The numbers alone, without the people behind them.
fn numbers(tiles: &Tiles) -> BTreeMap<&(Symbol, Vec<Symbol>), u64> {
    tiles.iter().filter(|(_, tile)| tile.n > 0).map(|(key, tile)| (key, tile.n)).collect()
}

/// The people behind a number are not kept; those of now stand for them.
fn restored(rows: &Rows, now: &Tiles) -> Tiles {
    let tile = |(stop, categories, n): &(String, Vec<String>, u64)| {
        let key: (Symbol, Vec<Symbol>) = (
            stop.as_str().into(),
            categories.iter().map(|category| category.as_str().into()).collect(),
        );
        let records = now.get(&key).map(|tile| tile.records.clone()).unwrap_or_default();
        (key, Tile { n: *n, records })
    };
    rows.iter().map(tile).collect()
}
