//! A table of day and hour, darker where there is more; each cell also carries its value.

use crate::views::chart::Heat;

use super::canvas::{self, Anchor, Lettering};
use super::typeface::Weight;
use super::{SMALL, Style, TEXT, WIDTH, count};

const ROW: i32 = 66;

pub(super) fn draw(chart: &Heat, style: Style) -> String {
    let colours = &style.design.colours;
    let left = chart
        .rows
        .iter()
        .map(|row| style.typeface.width(row, TEXT, Weight::Regular))
        .max()
        .unwrap_or(0)
        + 22;
    let columns = count(chart.columns.len()).max(1);
    let height = 56 + ROW * count(chart.rows.len());
    canvas::draw(WIDTH, height, style, |canvas| {
        let edge = |column: i32| left + (WIDTH - left) * column / columns;
        for (index, column) in chart.columns.iter().enumerate() {
            let middle = i32::midpoint(edge(count(index)), edge(count(index) + 1));
            canvas.text(column, (middle, 24), Lettering::new(SMALL, colours.muted, Anchor::Middle));
        }
        for (index, (row, cells)) in chart.rows.iter().zip(&chart.cells).enumerate() {
            let top = 50 + ROW * count(index);
            canvas.text(
                row,
                (left - 18, top + ROW / 2),
                Lettering::new(TEXT, colours.ink, Anchor::End),
            );
            for (column, amount) in cells.iter().enumerate() {
                let (from, to) = (edge(count(column)), edge(count(column) + 1));
                let (place, size) = ((from + 2, top + 2), (to - from - 4, ROW - 4));
                let share = amount
                    .value
                    .map_or(0.0, |value| if chart.max > 0.0 { value / chart.max } else { 0.0 });
                let colour = colours.tint.towards(colours.accent, share);
                match amount.masked {
                    true => canvas.hatched(place, size, colours.rule),
                    false => canvas.rectangle(place, size, colour),
                }
                let ink =
                    if colour.is_dark() && !amount.masked { colours.paper } else { colours.ink };
                canvas.text(
                    &amount.text,
                    ((from + to) / 2, top + ROW / 2),
                    Lettering::new(SMALL, ink, Anchor::Middle),
                );
            }
        }
    })
}
