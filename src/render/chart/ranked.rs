//! Lying bars from the longest to the shortest, with a second mark for an earlier value.

use crate::views::chart::Ranked;

use super::canvas::{self, Anchor, Canvas, Lettering};
use super::typeface::Weight;
use super::{SMALL, Style, TEXT, WIDTH, count, scaled};

const ROW: i32 = 37;
const BAR: i32 = 25;
/// From one line of a label to the next.
const LINE: i32 = 36;

/// Length of the bar of a hidden value without known limit.
const HIDDEN: i32 = 90;

pub(super) fn draw(chart: &Ranked, style: Style) -> String {
    let label_max = WIDTH * 2 / 5;
    let labels: Vec<Vec<String>> =
        chart.rows.iter().map(|row| style.typeface.lines(&row.label, TEXT, label_max)).collect();
    let widest = labels
        .iter()
        .flatten()
        .map(|line| style.typeface.width(line, TEXT, Weight::Regular))
        .max()
        .unwrap_or(0);
    let value = |text: &str| style.typeface.width(text, TEXT, Weight::Strong);
    let values = chart.rows.iter().map(|row| value(&row.amount.text)).max().unwrap_or(0);
    let left = widest + 20;
    let length = WIDTH - left - values - 30;
    let heights: Vec<i32> =
        labels.iter().map(|lines| ROW + (count(lines.len()) - 1).max(0) * LINE).collect();
    let top = if chart.reference.is_some() { 64 } else { 6 };
    let height = top + heights.iter().sum::<i32>() + 6;
    canvas::draw(WIDTH, height, style, |canvas| {
        if let Some(reference) = &chart.reference {
            legend(canvas, &chart.measure, reference);
        }
        let mut y = top;
        for ((row, lines), height) in chart.rows.iter().zip(&labels).zip(&heights) {
            let middle = y + height / 2;
            let mut line_y = middle - (count(lines.len()) - 1) * 18;
            for line in lines {
                canvas.text(
                    line,
                    (left - 18, line_y),
                    Lettering::new(TEXT, style.design.colours.ink, Anchor::End),
                );
                line_y += LINE;
            }
            bar(canvas, chart, row, (left, middle), length);
            y += height;
        }
        canvas.line((left, top), (left, y), style.design.colours.ink, 3);
    })
}

fn bar(
    canvas: &Canvas,
    chart: &Ranked,
    row: &crate::views::chart::RankedRow,
    (left, middle): (i32, i32),
    length: i32,
) {
    let colours = &canvas.style.design.colours;
    let mut end = left;
    // What is certain is full, what is possible hatched.
    let width = |value| scaled(length, value, chart.max);
    let (sure, possible) = match row.amount.range {
        Some((low, high)) => (width(low.max(0.0)), width(high)),
        None if row.amount.masked => (0, HIDDEN),
        None => (row.amount.value.map_or(0, width), 0),
    };
    canvas.rectangle((left, middle - BAR / 2), (sure, BAR), colours.series[0]);
    if possible > sure {
        canvas.hatched((left + sure, middle - BAR / 2), (possible - sure, BAR), colours.muted);
    }
    end += sure.max(possible);
    if let Some(value) = row.reference.as_ref().and_then(|reference| reference.value) {
        let at = left + scaled(length, value, chart.max);
        canvas.rectangle((at - 8, middle - ROW / 2 + 2), (16, ROW - 4), colours.paper);
        canvas.rectangle((at - 4, middle - ROW / 2 + 2), (8, ROW - 4), colours.target);
        end = end.max(at + 8);
    }
    canvas.text(
        &row.amount.text,
        (end + 14, middle),
        Lettering::new(TEXT, colours.ink, Anchor::Start).strong(),
    );
}

fn legend(canvas: &Canvas, measure: &str, reference: &str) {
    let colours = &canvas.style.design.colours;
    let lettering = Lettering::new(SMALL, colours.muted, Anchor::Start);
    canvas.rectangle((0, 10), (44, 26), colours.series[0]);
    canvas.text(measure, (58, 23), lettering);
    let x = 58 + canvas.width(measure, lettering) + 60;
    canvas.rectangle((x, 4), (8, 38), colours.target);
    canvas.text(reference, (x + 24, 23), lettering);
}
