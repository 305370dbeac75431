//! Upright bars whose parts add up.

use crate::views::chart::Stacked;

use super::bars::{Plot, legend};
use super::canvas::{self, Anchor, Lettering};
use super::shares::colour;
use super::{SMALL, Style, WIDTH, scaled};

/// Height of the part of a hidden value.
const HIDDEN: i32 = 40;

pub(super) fn draw(chart: &Stacked, style: Style) -> String {
    let mut plot = Plot::new(&chart.axis, &chart.categories, 10, style);
    let down = 56;
    (plot.top, plot.bottom, plot.height) =
        (plot.top + down, plot.bottom + down, plot.height + down);
    canvas::draw(WIDTH, plot.height, style, |canvas| {
        let names: Vec<_> = chart
            .series
            .iter()
            .enumerate()
            .map(|(index, series)| (series.name.as_str(), colour(style, index)))
            .collect();
        legend(canvas, &names, 78);
        plot.axis(canvas, &chart.axis);
        let bar = (plot.step() * 7 / 10).clamp(6, 150);
        for index in 0..chart.categories.len() {
            let left = plot.middle(index) - bar / 2;
            let mut y = plot.bottom;
            for (number, series) in chart.series.iter().enumerate() {
                let Some(amount) = series.amounts.get(index) else { continue };
                if amount.masked {
                    y -= HIDDEN;
                    canvas.hatched((left, y), (bar, HIDDEN), colour(style, number));
                } else if let Some(value) = amount.value {
                    let height = scaled(plot.bottom - plot.top, value, chart.axis.max);
                    y -= height;
                    // A white gap keeps neighbours apart where colours are not seen.
                    canvas.rectangle(
                        (left, y),
                        (bar, height - if number == 0 { 0 } else { 4 }),
                        colour(style, number),
                    );
                    let ink = if colour(style, number).is_dark() {
                        style.design.colours.paper
                    } else {
                        style.design.colours.ink
                    };
                    let lettering = Lettering::new(SMALL, ink, Anchor::Middle);
                    if height > SMALL + 8 && canvas.width(&amount.text, lettering) + 8 < bar {
                        canvas.text(&amount.text, (plot.middle(index), y + height / 2), lettering);
                    }
                }
            }
        }
        plot.baseline(canvas);
        plot.categories(canvas, &chart.categories);
    })
}
