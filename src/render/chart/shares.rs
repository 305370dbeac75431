//! Bars of one hundred per cent with their segments named.

use crate::views::chart::Shares;

use super::bars::legend;
use super::canvas::{self, Anchor, Lettering};
use super::typeface::Weight;
use super::{Style, TEXT, WIDTH, count, scaled};

const ROW: i32 = 92;
const BAR: i32 = 70;

pub(super) fn draw(chart: &Shares, style: Style) -> String {
    let colours = &style.design.colours;
    let several = chart.rows.len() > 1;
    let widest = chart
        .rows
        .iter()
        .map(|row| style.typeface.width(row, TEXT, Weight::Regular))
        .max()
        .unwrap_or(0);
    let left = if several { widest + 20 } else { 0 };
    let height = 60 + ROW * count(chart.rows.len());
    canvas::draw(WIDTH, height, style, |canvas| {
        let names: Vec<_> = chart
            .segments
            .iter()
            .enumerate()
            .map(|(index, segment)| (segment.name.as_str(), colour(style, index)))
            .collect();
        legend(canvas, &names, 24);
        for (index, row) in chart.rows.iter().enumerate() {
            let top = 58 + ROW * count(index);
            let middle = top + BAR / 2;
            if several {
                canvas.text(
                    row,
                    (left - 18, middle),
                    Lettering::new(TEXT, colours.ink, Anchor::End),
                );
            }
            let (mut before, length) = (0.0, WIDTH - left);
            for (number, segment) in chart.segments.iter().enumerate() {
                let Some(amount) = segment.amounts.get(index) else { continue };
                let value = amount.value.unwrap_or(0.0);
                let (from, to) = (
                    left + scaled(length, before, 100.0),
                    left + scaled(length, before + value, 100.0),
                );
                before += value;
                // A white gap keeps neighbours apart where colours are not seen.
                canvas.rectangle((from, top), (to - from - 4, BAR), colour(style, number));
                let ink = if colour(style, number).is_dark() { colours.paper } else { colours.ink };
                let lettering = Lettering::new(TEXT, ink, Anchor::Middle).strong();
                if canvas.width(&amount.text, lettering) + 12 < to - from {
                    canvas.text(&amount.text, ((from + to) / 2, middle), lettering);
                }
            }
        }
    })
}

/// The colour of a series; after the last one begins again, paler.
pub(super) fn colour(style: Style, index: usize) -> crate::render::design::Colour {
    let colours = &style.design.colours;
    let series = &colours.series;
    let base = series[index % series.len()];
    if index < series.len() { base } else { base.towards(colours.paper, 0.5) }
}
