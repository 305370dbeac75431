//! Lines with markers, each named at its end. A gap stands where a value is not published.

use crate::views::chart::{Lines, Series};

use super::bars::Plot;
use super::canvas::{self, Anchor, Canvas, Lettering};
use super::shares::colour;
use super::typeface::Weight;
use super::{SMALL, Style, WIDTH, count};

pub(super) fn draw(chart: &Lines, style: Style) -> String {
    let named = chart.series.len() > 1;
    let names = chart
        .series
        .iter()
        .filter(|_| named)
        .map(|series| style.typeface.width(&series.name, SMALL, Weight::Strong))
        .max()
        .unwrap_or(0);
    let target = chart
        .target
        .as_ref()
        .map_or(0, |target| style.typeface.width(&target.label, SMALL, Weight::Strong));
    let plot = Plot::new(&chart.axis, &chart.categories, names.max(target) + 34, style);
    let colours = &style.design.colours;
    canvas::draw(WIDTH, plot.height, style, |canvas| {
        plot.axis(canvas, &chart.axis);
        if let Some(target) = &chart.target {
            let y = plot.y(target.value, chart.axis.max);
            canvas.dashed((plot.left, y), (plot.right + 10, y), colours.target, 4);
            canvas.text(
                &target.label,
                (plot.right + 18, y),
                Lettering::new(SMALL, colours.target, Anchor::Start).strong(),
            );
        }
        plot.baseline(canvas);
        for (number, series) in chart.series.iter().enumerate() {
            line(canvas, &plot, chart.axis.max, series, number);
        }
        if named {
            end_names(canvas, &plot, chart);
        }
        plot.categories(canvas, &chart.categories);
    })
}

fn line(canvas: &Canvas, plot: &Plot, max: f64, series: &Series, number: usize) {
    let colour = colour(canvas.style, number);
    let mut run = Vec::new();
    for (index, amount) in series.amounts.iter().enumerate() {
        match amount.value {
            Some(value) => run.push((plot.middle(index), plot.y(value, max))),
            None => {
                canvas.path(&run, colour, 6);
                run.clear();
                if amount.masked {
                    let (low, high) =
                        amount.range.map_or((plot.bottom, plot.bottom - 60), |(low, high)| {
                            (plot.y(low, max), plot.y(high, max))
                        });
                    canvas.hatched(
                        (plot.middle(index) - 14, high),
                        (28, low - high),
                        canvas.style.design.colours.muted,
                    );
                }
            }
        }
    }
    canvas.path(&run, colour, 6);
    for (index, amount) in series.amounts.iter().enumerate() {
        if let Some(value) = amount.value {
            marker(canvas, (plot.middle(index), plot.y(value, max)), number);
        }
    }
}

/// A shape of its own for each series, for those who do not see the colours.
fn marker(canvas: &Canvas, (x, y): (i32, i32), number: usize) {
    let colour = colour(canvas.style, number);
    let paper = canvas.style.design.colours.paper;
    match number % 4 {
        0 => {
            canvas.circle((x, y), 13, paper);
            canvas.circle((x, y), 10, colour);
        }
        1 => {
            canvas.rectangle((x - 12, y - 12), (24, 24), paper);
            canvas.rectangle((x - 9, y - 9), (18, 18), colour);
        }
        2 => canvas.polygon(&[(x, y - 14), (x + 13, y + 10), (x - 13, y + 10)], colour),
        _ => canvas.polygon(&[(x, y - 14), (x + 14, y), (x, y + 14), (x - 14, y)], colour),
    }
}

/// Names beside the last values, pushed apart where they would touch.
fn end_names(canvas: &Canvas, plot: &Plot, chart: &Lines) {
    let last = |series: &Series| series.amounts.iter().rev().find_map(|amount| amount.value);
    let mut ends: Vec<_> = chart
        .series
        .iter()
        .enumerate()
        .filter_map(|(number, series)| Some((plot.y(last(series)?, chart.axis.max), number)))
        .collect();
    ends.sort_unstable();
    let mut free = 0;
    for (place, (y, number)) in ends.iter().enumerate() {
        let lowest = plot.bottom - count(ends.len() - 1 - place) * 36;
        let y = (*y).max(free).min(lowest.max(free));
        free = y + 36;
        let lettering = Lettering::new(
            SMALL,
            colour(canvas.style, *number).towards(canvas.style.design.colours.ink, 0.3),
            Anchor::Start,
        )
        .strong();
        canvas.text(&chart.series[*number].name, (plot.right + 18, y), lettering);
    }
}
