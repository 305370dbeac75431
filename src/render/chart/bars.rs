//! Upright bars from zero, with a target line that is named at its end.

use crate::views::chart::{Amount, Axis, Bars};

use super::canvas::{self, Anchor, Canvas, Lettering};
use super::typeface::Weight;
use super::{SMALL, Style, TEXT, WIDTH, count, scaled};

/// Most bars that carry their value.
const VALUES_MAX: usize = 26;

/// Height of the bar of a hidden value without known limit.
const HIDDEN: i32 = 60;

/// From one line of a label to the next.
const LINE: i32 = 34;

pub(super) fn draw(chart: &Bars, style: Style) -> String {
    let target_label = chart
        .target
        .as_ref()
        .map_or(0, |target| style.typeface.width(&target.label, SMALL, Weight::Strong) + 24);
    let plot = Plot::new(&chart.axis, &chart.categories, 10 + target_label, style);
    let colours = &style.design.colours;
    canvas::draw(WIDTH, plot.height, style, |canvas| {
        plot.axis(canvas, &chart.axis);
        let bar = (plot.step() * 7 / 10).clamp(6, 150);
        for (index, amount) in chart.amounts.iter().enumerate() {
            let left = plot.middle(index) - bar / 2;
            let height = column(canvas, &plot, chart.axis.max, amount, (left, bar));
            let lettering = Lettering::new(SMALL, colours.ink, Anchor::Middle);
            if chart.amounts.len() <= VALUES_MAX
                && canvas.width(&amount.text, lettering) <= plot.step()
            {
                let (width, y) = (canvas.width(&amount.text, lettering), plot.bottom - height - 20);
                canvas.rectangle(
                    (plot.middle(index) - width / 2 - 4, y - 15),
                    (width + 8, 30),
                    colours.paper,
                );
                canvas.text(&amount.text, (plot.middle(index), y), lettering);
            }
        }
        if let Some(target) = &chart.target {
            let y = plot.bottom - scaled(plot.bottom - plot.top, target.value, chart.axis.max);
            canvas.dashed((plot.left, y), (plot.right + 10, y), colours.target, 4);
            canvas.text(
                &target.label,
                (plot.right + 18, y),
                Lettering::new(SMALL, colours.target, Anchor::Start).strong(),
            );
        }
        plot.baseline(canvas);
        plot.categories(canvas, &chart.categories);
    })
}

fn column(
    canvas: &Canvas,
    plot: &Plot,
    max: f64,
    amount: &Amount,
    (left, width): (i32, i32),
) -> i32 {
    let colours = &canvas.style.design.colours;
    let height = |value| scaled(plot.bottom - plot.top, value, max);
    // What is certain is full, what is possible hatched.
    let (sure, possible) = match amount.range {
        Some((low, high)) => (height(low.max(0.0)), height(high)),
        None if amount.masked => (0, HIDDEN),
        None => (amount.value.map_or(0, height), 0),
    };
    canvas.rectangle((left, plot.bottom - sure), (width, sure), colours.series[0]);
    if possible > sure {
        canvas.hatched((left, plot.bottom - possible), (width, possible - sure), colours.muted);
    }
    sure.max(possible)
}

/// The field of an upright chart: where the axis, the marks and the labels stand.
pub(super) struct Plot {
    pub left: i32,
    pub right: i32,
    pub top: i32,
    pub bottom: i32,
    pub height: i32,
    places: i32,
    labels: Labels,
}

/// How the categories are written: as many lines as the longest needs, turned when even that does
/// not fit.
enum Labels {
    Level { lines: Vec<Vec<String>>, size: i32 },
    Turned { every: usize },
}

impl Plot {
    pub fn new(axis: &Axis, categories: &[String], margin_right: i32, style: Style) -> Self {
        let tick = axis
            .ticks
            .iter()
            .map(|tick| style.typeface.width(&tick.label, SMALL, Weight::Regular))
            .max()
            .unwrap_or(0);
        let (left, right, top) = (tick + 22, WIDTH - margin_right.max(10), 74);
        let places = count(categories.len()).max(1);
        let bottom = top + 200;
        let mut plot = Plot {
            left,
            right,
            top,
            bottom,
            height: bottom,
            places,
            labels: Labels::Turned { every: 1 },
        };
        let step = plot.step();
        for size in [SMALL, SMALL - 2, SMALL - 4] {
            let lines: Vec<_> = categories
                .iter()
                .map(|label| style.typeface.lines(label, size, step - 6))
                .collect();
            let widest = lines
                .iter()
                .flatten()
                .map(|line| style.typeface.width(line, size, Weight::Regular))
                .max()
                .unwrap_or(0);
            let most = lines.iter().map(Vec::len).max().unwrap_or(1);
            if widest <= step - 6 && most <= 3 {
                plot.height = bottom + 20 + count(most) * LINE + 6;
                plot.labels = Labels::Level { lines, size };
                return plot;
            }
        }
        let longest = categories
            .iter()
            .map(|label| style.typeface.width(label, SMALL, Weight::Regular))
            .max()
            .unwrap_or(0);
        let mut every = 1;
        while count(every) * step < LINE {
            every += 1;
        }
        plot.height = bottom + 24 + longest + 6;
        plot.labels = Labels::Turned { every };
        plot
    }

    /// Width of one category.
    pub fn step(&self) -> i32 {
        (self.right - self.left) / self.places
    }

    /// The middle of a category.
    pub fn middle(&self, index: usize) -> i32 {
        self.left + (2 * count(index) + 1) * (self.right - self.left) / (2 * self.places)
    }

    pub fn y(&self, value: f64, max: f64) -> i32 {
        self.bottom - scaled(self.bottom - self.top, value, max)
    }

    /// Level lines at the marks, and what is measured above them.
    pub fn axis(&self, canvas: &Canvas, axis: &Axis) {
        let colours = &canvas.style.design.colours;
        canvas.text(&axis.title, (0, 22), Lettering::new(SMALL, colours.muted, Anchor::Start));
        for tick in &axis.ticks {
            let y = self.y(tick.at, axis.max);
            canvas.line((self.left, y), (self.right, y), colours.rule, 2);
            canvas.text(
                &tick.label,
                (self.left - 14, y),
                Lettering::new(SMALL, colours.muted, Anchor::End),
            );
        }
    }

    pub fn baseline(&self, canvas: &Canvas) {
        canvas.line(
            (self.left, self.bottom),
            (self.right, self.bottom),
            canvas.style.design.colours.ink,
            3,
        );
    }

    pub fn categories(&self, canvas: &Canvas, categories: &[String]) {
        let ink = canvas.style.design.colours.ink;
        match &self.labels {
            Labels::Level { lines, size } => {
                for (index, lines) in lines.iter().enumerate() {
                    let mut y = self.bottom + 32;
                    for line in lines {
                        canvas.text(
                            line,
                            (self.middle(index), y),
                            Lettering::new(*size, ink, Anchor::Middle),
                        );
                        y += LINE;
                    }
                }
            }
            Labels::Turned { every } => {
                for (index, label) in categories.iter().enumerate().step_by(*every) {
                    let lettering =
                        Lettering { turned: true, ..Lettering::new(SMALL, ink, Anchor::End) };
                    canvas.text(label, (self.middle(index), self.bottom + 16), lettering);
                }
            }
        }
    }
}

/// A row of names with their colours above a chart, from the left.
pub(super) fn legend(canvas: &Canvas, names: &[(&str, crate::render::design::Colour)], y: i32) {
    let lettering = Lettering::new(TEXT, canvas.style.design.colours.ink, Anchor::Start);
    let mut x = 0;
    for (name, colour) in names {
        canvas.rectangle((x, y - 14), (28, 28), *colour);
        canvas.text(name, (x + 40, y), lettering);
        x += 40 + canvas.width(name, lettering) + 50;
    }
}
