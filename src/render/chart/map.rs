//! Places by their position, larger where there is more. Schematic: no border, no road.

use crate::render::design::Colour;
use crate::views::chart::{Map, MapPoint};

use super::canvas::{self, Anchor, Canvas, Lettering};
use super::shares::colour;
use super::{SMALL, Style, TEXT, WIDTH, scaled};

const RADIUS_MIN: i32 = 9;
const RADIUS_MAX: i32 = 44;
const MARGIN: i32 = 50;
/// Of the field of points: a third of a page.
const HEIGHT_MAX: f64 = 500.0;

pub(super) fn draw(chart: &Map, style: Style) -> String {
    let field = Field::of(&chart.points);
    let names: Vec<_> = chart
        .groups
        .iter()
        .enumerate()
        .map(|(index, group)| (group.as_str(), colour(style, index)))
        .collect();
    canvas::draw(WIDTH, field.height + 100, style, |canvas| {
        let mut x = 0;
        for (index, (name, colour)) in names.iter().enumerate() {
            let lettering = Lettering::new(TEXT, style.design.colours.ink, Anchor::Start);
            shape(canvas, (x + 14, 24), 13, *colour, index);
            canvas.text(name, (x + 40, 24), lettering);
            x += 90 + canvas.width(name, lettering);
        }
        scale(canvas, chart);
        let mut order: Vec<_> = chart.points.iter().collect();
        order.sort_by(|a, b| {
            b.amount
                .value
                .unwrap_or(0.0)
                .total_cmp(&a.amount.value.unwrap_or(0.0))
                .then_with(|| a.name.cmp(&b.name))
        });
        for point in &order {
            mark(canvas, chart, point, field.place(point));
        }
        let mut taken: Vec<[i32; 4]> = order
            .iter()
            .map(|point| around(field.place(point), radius(chart, point) * 9 / 10))
            .collect();
        for point in order {
            name(canvas, chart, point, field.place(point), &mut taken);
        }
    })
}

/// How large a point of a known number is.
fn scale(canvas: &Canvas, chart: &Map) {
    let lettering = Lettering::new(SMALL, canvas.style.design.colours.muted, Anchor::Start);
    let y = 84;
    canvas.text(&chart.measure, (0, y), lettering);
    let mut x = canvas.width(&chart.measure, lettering) + 30;
    for sample in &chart.samples {
        let radius = radius_of(chart, Some(sample.at));
        canvas.ring((x + radius, y), radius, canvas.style.design.colours.muted, 3);
        x += 2 * radius + 12;
        canvas.text(&sample.label, (x, y), lettering);
        x += canvas.width(&sample.label, lettering) + 36;
    }
    if let Some(hidden) = &chart.hidden {
        canvas.ring((x + RADIUS_MIN, y), RADIUS_MIN, canvas.style.design.colours.muted, 4);
        canvas.text(hidden, (x + 2 * RADIUS_MIN + 12, y), lettering);
    }
}

fn radius(chart: &Map, point: &MapPoint) -> i32 {
    radius_of(chart, point.amount.value)
}

/// The area stands for the value.
fn radius_of(chart: &Map, value: Option<f64>) -> i32 {
    let share =
        value.map_or(0.0, |value| if chart.max > 0.0 { (value / chart.max).sqrt() } else { 0.0 });
    scaled(RADIUS_MAX, share, 1.0).max(RADIUS_MIN)
}

fn mark(canvas: &Canvas, chart: &Map, point: &MapPoint, at: (i32, i32)) {
    let colour = colour(canvas.style, point.group);
    if point.amount.value.is_some() {
        shape(canvas, at, radius(chart, point) + 3, canvas.style.design.colours.paper, point.group);
        shape(canvas, at, radius(chart, point), colour, point.group);
    } else {
        canvas.ring(at, RADIUS_MIN, colour, 4);
    }
}

/// A shape of its own for each group, of one area, for those who do not see the colours.
fn shape(canvas: &Canvas, (x, y): (i32, i32), radius: i32, colour: Colour, group: usize) {
    match group % 3 {
        0 => canvas.circle((x, y), radius, colour),
        1 => {
            let half = radius * 89 / 100;
            canvas.rectangle((x - half, y - half), (2 * half, 2 * half), colour);
        }
        _ => {
            let half = radius * 125 / 100;
            canvas.polygon(&[(x, y - half), (x + half, y), (x, y + half), (x - half, y)], colour);
        }
    }
}

/// Writes the name at the first free side of its mark; where none is free, the mark goes without.
fn name(
    canvas: &Canvas,
    chart: &Map,
    point: &MapPoint,
    (x, y): (i32, i32),
    taken: &mut Vec<[i32; 4]>,
) {
    let lettering = Lettering::new(SMALL, canvas.style.design.colours.ink, Anchor::Start);
    let (width, away) = (canvas.width(&point.name, lettering), radius(chart, point) + 8);
    let sides = [
        (x + away, y),
        (x - away - width, y),
        (x - width / 2, y - away - 14),
        (x - width / 2, y + away + 14),
    ];
    for (left, middle) in sides {
        let frame = [left, middle - 15, left + width, middle + 15];
        let inside = left >= 0 && left + width <= WIDTH;
        if inside && !taken.iter().any(|other| touch(frame, *other)) {
            canvas.text(&point.name, (left, middle), lettering);
            taken.push(frame);
            return;
        }
    }
}

fn around((x, y): (i32, i32), half: i32) -> [i32; 4] {
    [x - half, y - half, x + half, y + half]
}

fn touch(a: [i32; 4], b: [i32; 4]) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

/// Longitude and latitude to units, true to shape at the middle latitude.
struct Field {
    west: f64,
    north: f64,
    units_per_degree: f64,
    shrink: f64,
    left: i32,
    height: i32,
}

impl Field {
    fn of(points: &[MapPoint]) -> Self {
        let range = |value: fn(&MapPoint) -> f64| {
            let values = points.iter().map(value);
            values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
                (low.min(value), high.max(value))
            })
        };
        let ((west, east), (south, north)) =
            (range(|point| point.longitude), range(|point| point.latitude));
        let shrink = ((south + north) / 2.0).to_radians().cos();
        let (width, height) = (((east - west) * shrink).max(0.01), (north - south).max(0.01));
        let units_per_degree = (f64::from(WIDTH - 400) / width).min(HEIGHT_MAX / height);
        let left = (WIDTH - scaled(WIDTH, width * units_per_degree, f64::from(WIDTH))) / 2;
        let height = scaled(540, height * units_per_degree, HEIGHT_MAX) + 2 * MARGIN;
        Field { west, north, units_per_degree, shrink, left, height }
    }

    fn place(&self, point: &MapPoint) -> (i32, i32) {
        let across = (point.longitude - self.west) * self.shrink * self.units_per_degree;
        let down = (self.north - point.latitude) * self.units_per_degree;
        (
            self.left + scaled(WIDTH, across, f64::from(WIDTH)),
            120 + MARGIN / 2 + scaled(1600, down, 1600.0),
        )
    }
}
