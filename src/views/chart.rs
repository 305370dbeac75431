//! What a chart says: values, labels and the words for those who cannot see it. Knows nothing of
//! how it is drawn.

use serde::Serialize;

use crate::indicators::{Unit, Value};
use crate::language::Language;

use super::words;

/// A chart with its description, made from the same values.
#[derive(Clone, Debug, Serialize)]
pub struct Chart {
    pub form: Form,
    /// The data in words, for those who cannot see it. Never the caption.
    pub alt: String,
}

/// The chart forms. One is chosen by what is to be compared, never by taste.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "form", rename_all = "snake_case")]
pub enum Form {
    Bars(Bars),
    Stacked(Stacked),
    Lines(Lines),
    Ranked(Ranked),
    Pyramid(Pyramid),
    Shares(Shares),
    Heat(Heat),
    Map(Map),
}

/// What may be shown of one number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Amount {
    /// Nothing where it is masked, missing or does not apply.
    pub value: Option<f64>,
    /// As it is printed beside its mark.
    pub text: String,
    /// Not published: drawn hatched.
    pub masked: bool,
    /// The least and the largest that it can be, where it is not published and that is known; of
    /// one size in the drawing where it is not.
    pub range: Option<(f64, f64)>,
}

/// An axis with its marks already in words.
#[derive(Clone, Debug, Serialize)]
pub struct Axis {
    pub title: String,
    pub max: f64,
    pub ticks: Vec<Tick>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Tick {
    pub at: f64,
    pub label: String,
}

/// A value to be held against the marks, named at its line.
#[derive(Clone, Debug, Serialize)]
pub struct Reference {
    pub value: f64,
    pub label: String,
}

/// One row of amounts of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct Series {
    pub name: String,
    pub amounts: Vec<Amount>,
}

/// Upright bars in the order of time or of an ordered scale, with a target line.
#[derive(Clone, Debug, Serialize)]
pub struct Bars {
    pub axis: Axis,
    pub categories: Vec<String>,
    pub amounts: Vec<Amount>,
    pub target: Option<Reference>,
}

/// Upright bars whose parts add up.
#[derive(Clone, Debug, Serialize)]
pub struct Stacked {
    pub axis: Axis,
    pub categories: Vec<String>,
    pub series: Vec<Series>,
}

/// Lines over time, each named at its end.
#[derive(Clone, Debug, Serialize)]
pub struct Lines {
    pub axis: Axis,
    pub categories: Vec<String>,
    pub series: Vec<Series>,
    pub target: Option<Reference>,
}

/// Lying bars from the longest to the shortest, each with an optional earlier value.
#[derive(Clone, Debug, Serialize)]
pub struct Ranked {
    pub max: f64,
    pub rows: Vec<RankedRow>,
    /// What the second mark of a row stands for.
    pub reference: Option<String>,
    /// What the bar stands for, when there is a second mark.
    pub measure: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct RankedRow {
    pub label: String,
    pub amount: Amount,
    pub reference: Option<Amount>,
}

/// Two groups side by side over one ordered scale.
#[derive(Clone, Debug, Serialize)]
pub struct Pyramid {
    /// From the bottom up.
    pub bands: Vec<String>,
    pub left: Series,
    pub right: Series,
    pub max: f64,
}

/// Bars of one hundred per cent.
#[derive(Clone, Debug, Serialize)]
pub struct Shares {
    pub rows: Vec<String>,
    /// One a segment; its amounts are per cents, one a row.
    pub segments: Vec<Series>,
}

/// A table of day and hour, darker where there is more.
#[derive(Clone, Debug, Serialize)]
pub struct Heat {
    pub columns: Vec<String>,
    pub rows: Vec<String>,
    pub cells: Vec<Vec<Amount>>,
    pub max: f64,
}

/// Places by their position, larger where there is more.
#[derive(Clone, Debug, Serialize)]
pub struct Map {
    pub points: Vec<MapPoint>,
    pub groups: Vec<String>,
    pub max: f64,
    /// What the size of a point stands for.
    pub measure: String,
    /// Numbers whose points are shown in the legend.
    pub samples: Vec<Tick>,
    /// What a ring stands for, where a value is hidden.
    pub hidden: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct MapPoint {
    pub name: String,
    pub latitude: f64,
    pub longitude: f64,
    pub amount: Amount,
    /// Index into the groups.
    pub group: usize,
}

impl Form {
    /// Whether some mark stands for a value that is not published.
    pub fn hides_something(&self) -> bool {
        let any = |series: &[Series]| {
            series.iter().any(|series| series.amounts.iter().any(|amount| amount.masked))
        };
        match self {
            Form::Bars(bars) => bars.amounts.iter().any(|amount| amount.masked),
            Form::Stacked(stacked) => any(&stacked.series),
            Form::Lines(lines) => any(&lines.series),
            Form::Ranked(ranked) => ranked.rows.iter().any(|row| row.amount.masked),
            Form::Pyramid(pyramid) => {
                any(std::slice::from_ref(&pyramid.left))
                    || any(std::slice::from_ref(&pyramid.right))
            }
            Form::Shares(shares) => any(&shares.segments),
            Form::Heat(heat) => heat.cells.iter().flatten().any(|amount| amount.masked),
            Form::Map(map) => map.points.iter().any(|point| point.amount.masked),
        }
    }
}

impl Amount {
    pub fn of(language: &Language, unit: Unit, value: Value) -> Self {
        Amount {
            value: value.number(),
            text: words::quantity(language, unit, value),
            masked: value.is_hidden(),
            range: value.range().filter(|_| value.is_hidden()),
        }
    }
}

impl Axis {
    /// An axis from zero that holds the value, with at most six marks at round numbers.
    pub fn up_to(language: &Language, title: &str, unit: Unit, largest: f64) -> Self {
        let (step, decimals) = round_step(largest / 5.0, unit);
        let count = (largest / step).ceil().max(1.0);
        let mut ticks = Vec::new();
        let mut at = 0.0;
        while at <= count * step + step / 2.0 {
            ticks.push(Tick {
                at,
                label: words::with_unit(language, unit, &language.decimal(at, decimals)),
            });
            at += step;
        }
        Axis { title: title.to_owned(), max: count * step, ticks }
    }
}

/// The next step of 1, 2 or 5 times a power of ten, and the decimals that its multiples need.
fn round_step(wanted: f64, unit: Unit) -> (f64, u8) {
    let smallest = if unit == Unit::Count { 1.0 } else { 0.1 };
    let wanted = if wanted.is_finite() { wanted.max(smallest) } else { smallest };
    let power = 10f64.powf(wanted.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|step| *step >= wanted * 0.999)
        .unwrap_or(10.0 * power);
    (step, u8::from(step < 1.0))
}

/// The largest published amount; zero where there is none.
pub fn largest<'a>(amounts: impl IntoIterator<Item = &'a Amount>) -> f64 {
    amounts.into_iter().filter_map(|amount| amount.value).fold(0.0, f64::max)
}

/// The largest that an amount can be, as far as a drawing must reach.
pub fn reach<'a>(amounts: impl IntoIterator<Item = &'a Amount>) -> f64 {
    let most = |amount: &Amount| amount.value.or(amount.range.map(|(_, high)| high));
    amounts.into_iter().filter_map(most).fold(0.0, f64::max)
}

/// Sorts rows from the longest to the shortest. Hidden values keep their order behind the shown
/// ones: a place in the ranking would tell them.
pub fn rank(rows: &mut [RankedRow]) {
    rows.sort_by(|a, b| match (a.amount.value, b.amount.value) {
        (Some(a), Some(b)) => b.total_cmp(&a),
        (Some(_), None) => std::cmp::Ordering::Less,
        (None, Some(_)) => std::cmp::Ordering::Greater,
        (None, None) => std::cmp::Ordering::Equal,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round() {
        for (largest, expected) in [
            (26.0, 10.0),
            (4.0, 1.0),
            (100.0, 20.0),
            (0.0, 1.0),
            (1.0, 1.0),
            (760.0, 200.0),
            (51.0, 20.0),
        ] {
            assert!(
                (round_step(largest / 5.0, Unit::Count).0 - expected).abs() < 1e-9,
                "{largest}"
            );
        }
    }

    #[test]
    fn hidden_values_are_never_ranked() {
        let row = |label: &str, value: Option<f64>| RankedRow {
            label: label.to_owned(),
            amount: Amount { value, text: String::new(), masked: value.is_none(), range: None },
            reference: None,
        };
        let mut rows = [row("a", None), row("b", Some(2.0)), row("c", None), row("d", Some(7.0))];
        rank(&mut rows);
        assert_eq!(rows.map(|row| row.label).join(""), "dbac");
    }
}
