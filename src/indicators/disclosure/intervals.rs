//! What any reader can compute of a masked number: the interval that is printed in its place.
//!
//! It is made of the manifest and of nothing else: no record, no threshold, and not of which
//! numbers are small. So it holds nothing that a reader of the editions could not compute, and the
//! same rule holds for every masked number. Any valid bound will do: single sums first, then linear
//! programs as far as these are affordable, whole numbers at last.

use std::collections::{BTreeMap, BTreeSet};

use super::audit::Facts;
use super::linear;
use super::manifest::Manifest;
use crate::indicators::cells::Cell;

/// From and to; no end where nothing limits it.
pub(in crate::indicators) type Interval = (u64, Option<u64>);

/// The intervals of those of some cells that a manifest lists as masked; none where it cannot be
/// read or contradicts itself.
pub(in crate::indicators) fn intervals(
    manifest: &Manifest,
    wanted: &BTreeSet<Cell>,
) -> BTreeMap<Cell, Interval> {
    let Ok((facts, system)) = Facts::read(manifest, false) else { return BTreeMap::new() };
    let puzzle = facts.puzzle(&system);
    let Some(found) = puzzle.ranges() else { return BTreeMap::new() };
    let masked: BTreeMap<&Cell, usize> = facts
        .masked
        .iter()
        .filter(|cell| wanted.contains(*cell))
        .filter_map(|cell| Some((cell, system.variable(cell)?)))
        .collect();
    let spread = linear::spread(&puzzle, &found.ranges, &masked.values().copied().collect());
    let interval = |variable: usize| {
        let (low, high) = spread[variable];
        (low, Some(high).filter(|high| *high < linear::LIMITLESS))
    };
    masked.into_iter().map(|(cell, variable)| (cell.clone(), interval(variable))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Beside, Groups, Printed, Question, decide, manifest};
    use super::*;
    use crate::indicators::cells::Space;

    const ROWS: [&str; 3] = ["a", "b", "c"];
    const COLUMNS: [&str; 3] = ["x", "y", "z"];

    type Square = [[u64; 3]; 3];

    fn cell(row: Option<usize>, column: Option<usize>) -> Cell {
        let cell = row.map_or(Cell::of("n"), |row| Cell::of("n").at("row", ROWS[row]));
        column.map_or(cell.clone(), |column| cell.at("column", COLUMNS[column]))
    }

    fn truth(square: &Square, cell: &Cell) -> u64 {
        let is = |dimension: &str, name: &str| {
            cell.category(dimension).is_none_or(|told| **told == *name)
        };
        let counted = (0..9)
            .map(|at| (at / 3, at % 3))
            .filter(|(row, column)| is("row", ROWS[*row]) && is("column", COLUMNS[*column]));
        counted.map(|(row, column)| square[row][column]).sum()
    }

    /// What is printed of a square with its margins, and what any reader can compute of the rest.
    fn printed(square: Square) -> (BTreeMap<Cell, Option<u64>>, BTreeMap<Cell, Interval>) {
        let mut space = Space::default();
        ROWS.iter().for_each(|row| space.dimension("row").add(row, None));
        COLUMNS.iter().for_each(|column| space.dimension("column").add(column, None));
        let all = || (0..3).map(Some).chain([None]);
        let cells: BTreeSet<Cell> =
            all().flat_map(|row| all().map(move |column| cell(row, column))).collect();
        let none = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        let mut question = Question {
            space: &space,
            cells: &cells,
            decided: &none.0,
            below: &none.1,
            guarded: &none.2,
            seeds: &none.2,
            equal: &[],
            links: &[],
            threshold: 5,
            truth: &|cell| Some(truth(&square, cell)),
            is_void: &|_| false,
            is_sensitive: &|_, _| false,
            is_idle: &|_, _| false,
            priority: &|_| 1,
            limit: &|_| None,
            groups: &Groups::new(),
        };
        let decided = decide(&question).cells;
        question.decided = &decided;
        let tables = [Printed { id: "square", edition: "2022".to_owned(), cells: &cells }];
        let beside = Beside { supply: &[], sensitive: Vec::new(), unsaid: BTreeMap::new() };
        let manifest = manifest(&question, &tables, beside, &|_| false);
        let found = intervals(&manifest, &cells);
        (decided, found)
    }

    fn shown(square: Square) -> Vec<String> {
        let (decided, found) = printed(square);
        let row = |row: usize| {
            let cells = (0..3).map(|column| cell(Some(row), Some(column)));
            let text = |cell: Cell| match (decided[&cell], found.get(&cell)) {
                (Some(n), None) => n.to_string(),
                (None, Some((low, Some(high)))) => format!("{low}-{high}"),
                other => format!("{other:?}"),
            };
            cells.map(text).collect::<Vec<_>>().join(" ")
        };
        (0..3).map(row).collect()
    }

    #[test]
    fn a_square_with_its_margins_says_what_nine_squares_have_in_common() {
        let square = [[2, 11, 9], [8, 3, 14], [6, 7, 1]];
        let expected = ["1-9 11 2-10", "1-9 2-10 14", "6 0-8 0-8"];
        assert_eq!(shown(square), expected);
        // Nine squares fit these numbers: one number determines all others.
        let (decided, found) = printed(square);
        let fits = |n: u64| -> Option<Square> {
            let less = |whole: u64| whole.checked_sub(n);
            Some([[n, 11, less(11)?], [less(10)?, n + 1, 14], [6, less(9)?, n.checked_sub(1)?]])
        };
        let squares: Vec<Square> = (0..=61).filter_map(fits).collect();
        assert_eq!(squares.len(), 9);
        for square in squares {
            assert!(decided.iter().all(|(cell, n)| n.is_none_or(|n| n == truth(&square, cell))));
            let lies = |(cell, (low, high)): (&Cell, &Interval)| {
                (*low..=high.unwrap_or(u64::MAX)).contains(&truth(&square, cell))
            };
            assert!(found.iter().all(lies), "the truth is one of them");
        }
    }

    #[test]
    fn the_intervals_are_made_of_what_is_printed_alone() {
        // Nine tables print the same; what is small differs from one to the next.
        let (decided, found) = printed([[2, 11, 9], [8, 3, 14], [6, 7, 1]]);
        for n in 1..=9 {
            let square = [[n, 11, 11 - n], [10 - n, n + 1, 14], [6, 9 - n, n - 1]];
            let (others, theirs) = printed(square);
            if others == decided {
                assert_eq!(theirs, found, "{square:?}");
            }
        }
    }
}
