//! Two groups side by side over one ordered scale.

use crate::views::chart::{Amount, Pyramid, Series};

use super::canvas::{self, Anchor, Canvas, Lettering};
use super::shares::colour;
use super::typeface::Weight;
use super::{SMALL, Style, TEXT, WIDTH, count, scaled};

const ROW: i32 = 56;
const BAR: i32 = 42;
const HIDDEN: i32 = 80;

pub(super) fn draw(chart: &Pyramid, style: Style) -> String {
    let colours = &style.design.colours;
    let bands = chart
        .bands
        .iter()
        .map(|band| style.typeface.width(band, TEXT, Weight::Regular))
        .max()
        .unwrap_or(0)
        + 40;
    let texts = chart
        .left
        .amounts
        .iter()
        .chain(&chart.right.amounts)
        .map(|amount| style.typeface.width(&amount.text, SMALL, Weight::Regular));
    let values = texts.max().unwrap_or(0) + 20;
    let length = (WIDTH - bands) / 2 - values;
    let (inner_left, inner_right) = ((WIDTH - bands) / 2, (WIDTH + bands) / 2);
    let height = 66 + ROW * count(chart.bands.len());
    canvas::draw(WIDTH, height, style, |canvas| {
        canvas.text(
            &chart.left.name,
            (inner_left, 24),
            Lettering::new(TEXT, colours.ink, Anchor::End).strong(),
        );
        canvas.text(
            &chart.right.name,
            (inner_right, 24),
            Lettering::new(TEXT, colours.ink, Anchor::Start).strong(),
        );
        let last = chart.bands.len().saturating_sub(1);
        for (index, band) in chart.bands.iter().enumerate() {
            let middle = 58 + ROW * count(last - index) + ROW / 2;
            canvas.text(
                band,
                (WIDTH / 2, middle),
                Lettering::new(TEXT, colours.ink, Anchor::Middle),
            );
            let side = |series: &Series, number: usize, inner: i32, sign: i32| {
                if let Some(amount) = series.amounts.get(index) {
                    let long = |value| scaled(length, value, chart.max);
                    half(canvas, amount, (inner, middle), &long, number, sign);
                }
            };
            side(&chart.left, 0, inner_left, -1);
            side(&chart.right, 1, inner_right, 1);
        }
    })
}

fn half(
    canvas: &Canvas,
    amount: &Amount,
    (inner, middle): (i32, i32),
    long: &dyn Fn(f64) -> i32,
    number: usize,
    sign: i32,
) {
    // What is certain is full, what is possible hatched.
    let (sure, possible) = match amount.range {
        Some((low, high)) => (long(low.max(0.0)), long(high)),
        None if amount.masked => (0, HIDDEN),
        None => (long(amount.value.unwrap_or(0.0)), 0),
    };
    let length = sign * sure.max(possible);
    let left = |from: i32, to: i32| inner + (sign * from).min(sign * to);
    let top = middle - BAR / 2;
    canvas.rectangle((left(0, sure), top), (sure, BAR), colour(canvas.style, number));
    if possible > sure {
        let muted = canvas.style.design.colours.muted;
        canvas.hatched((left(sure, possible), top), (possible - sure, BAR), muted);
    }
    let anchor = if sign < 0 { Anchor::End } else { Anchor::Start };
    canvas.text(
        &amount.text,
        (inner + length + sign * 12, middle),
        Lettering::new(SMALL, canvas.style.design.colours.ink, anchor),
    );
}
