//! Charts as SVG, one form a file. The same drawing stands in the pages and in the documents. Knows
//! nothing of what the values mean.

mod bars;
mod canvas;
mod heat;
mod lines;
mod map;
mod pyramid;
mod ranked;
mod shares;
mod stacked;
mod typeface;

use crate::render::design::Design;
use crate::views::chart::Form;

pub use typeface::{Typeface, has_family};

/// What a chart is drawn with.
#[derive(Clone, Copy)]
pub struct Style<'a> {
    pub design: &'a Design,
    pub typeface: &'a Typeface,
}

/// Width of every chart in its own units; a column of text is as wide.
const WIDTH: i32 = 1600;

/// Height of the letters: 9 and 8 points where the column is 16.6 cm wide.
const TEXT: i32 = 31;
const SMALL: i32 = 28;

/// Draws a chart.
pub fn draw(form: &Form, style: Style) -> String {
    match form {
        Form::Bars(chart) => bars::draw(chart, style),
        Form::Stacked(chart) => stacked::draw(chart, style),
        Form::Lines(chart) => lines::draw(chart, style),
        Form::Ranked(chart) => ranked::draw(chart, style),
        Form::Pyramid(chart) => pyramid::draw(chart, style),
        Form::Shares(chart) => shares::draw(chart, style),
        Form::Heat(chart) => heat::draw(chart, style),
        Form::Map(chart) => map::draw(chart, style),
    }
}

/// A share of a length, in whole units.
fn scaled(length: i32, value: f64, max: f64) -> i32 {
    if max <= 0.0 {
        return 0;
    }
    #[expect(clippy::cast_possible_truncation, reason = "a share of a few thousand units")]
    let units = (f64::from(length) * (value / max).clamp(0.0, 1.0)).round() as i32;
    units
}

/// A count of things as a length.
fn count(n: usize) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX)
}
