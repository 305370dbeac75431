//! A map in units of a pixel on a phone of 320. Knows nothing of languages.

use serde::Serialize;

use crate::content::{Backdrop, Degrees};

use super::hull;
use super::room::{Taken, around};
use super::{DOTS_MIN, Dot};

/// A drawing, the origin at the top left.
#[derive(Debug, Serialize)]
pub struct Map {
    pub width: f64,
    pub height: f64,
    /// Paths of an SVG: outlines that the project supplies.
    pub land: Vec<String>,
    pub rivers: Vec<String>,
    pub river_names: Vec<MapLabel>,
    pub towns: Vec<MapTown>,
    /// Where there are no outlines: a line around the communes of each territory.
    pub hulls: Vec<String>,
    pub points: Vec<MapPoint>,
}

/// A town for orientation.
#[derive(Debug, Serialize)]
pub struct MapTown {
    pub x: f64,
    pub y: f64,
    pub label: MapLabel,
}

/// A commune that is served.
#[derive(Debug, Serialize)]
pub struct MapPoint {
    pub href: String,
    pub title: String,
    pub state: &'static str,
    pub x: f64,
    pub y: f64,
    /// The commune's name, or its number in the list where a name has no room.
    pub label: MapLabel,
    pub is_named: bool,
}

#[derive(Clone, Debug, Serialize)]
pub struct MapLabel {
    pub text: String,
    pub x: f64,
    pub y: f64,
    /// start, middle or end.
    pub anchor: &'static str,
}

/// A phone of 320 without its margins.
const WIDTH: f64 = 288.0;
/// More than these fill a phone.
const HEIGHT_MAX: f64 = 420.0;
const HEIGHT_MIN: f64 = 150.0;
/// At the sides a name has to go; above and below half a dot.
const MARGIN: (f64, f64) = (34.0, 22.0);
/// Half of a dot, with a little air.
const DOT: f64 = 7.0;
/// Of letters 11 pixels high.
const LETTER_WIDTH: f64 = 7.0;
const LINE_HEIGHT: f64 = 12.0;
/// Corners that are nearer to each other look like one.
const CORNER_DISTANCE_MIN: f64 = 0.9;

impl Map {
    /// Whether it leaves room on a phone.
    pub fn is_short(&self) -> bool {
        self.height <= HEIGHT_MAX - 40.0
    }

    /// Whether each commune has its name.
    pub fn names_all(&self) -> bool {
        self.points.iter().all(|point| point.is_named)
    }
}

/// The map of some communes; `whole`: with all outlines in it.
pub(super) fn draw(backdrop: &Backdrop, dots: &[&Dot], whole: bool) -> Option<Map> {
    if dots.len() < DOTS_MIN {
        return None;
    }
    let rings = backdrop.outlines.iter().flat_map(|outline| &outline.rings);
    let corners = rings.clone().flatten().copied().filter(|_| whole);
    let places = dots.iter().map(|dot| (dot.at.longitude, dot.at.latitude));
    let plane = Plane::holding(places.chain(corners));
    let land = rings.map(|ring| plane.area(ring)).filter(|path| !path.is_empty()).collect();
    let spots: Vec<(f64, f64)> =
        dots.iter().map(|dot| plane.at((dot.at.longitude, dot.at.latitude))).collect();
    let mut taken = Taken::default();
    for (x, y) in &spots {
        taken.add(around(*x, *y, DOT, DOT));
    }
    let mut points: Vec<MapPoint> = Vec::new();
    for (dot, (x, y)) in dots.iter().zip(&spots) {
        let named = place(&plane, &mut taken, &dot.name, (*x, *y));
        let is_named = named.is_some();
        let label = named
            .or_else(|| place(&plane, &mut taken, &dot.number.to_string(), (*x, *y)))
            .unwrap_or_else(|| beside(&dot.number.to_string(), (*x, *y)));
        points.push(MapPoint {
            href: dot.href.clone(),
            title: dot.title.clone(),
            state: dot.state,
            x: tenth(*x),
            y: tenth(*y),
            label,
            is_named,
        });
    }
    let towns = towns(backdrop, &plane, &mut taken, dots);
    let (rivers, river_names) = rivers(backdrop, &plane, &mut taken);
    Some(Map {
        width: WIDTH,
        height: tenth(plane.height),
        land,
        rivers,
        river_names,
        towns,
        hulls: if backdrop.outlines.is_empty() { hulls(dots, &spots) } else { Vec::new() },
        points,
    })
}

/// Where no outline is known: around the communes of each territory.
fn hulls(dots: &[&Dot], spots: &[(f64, f64)]) -> Vec<String> {
    let count = dots.iter().map(|dot| dot.area).max().unwrap_or(0);
    let of = |area| {
        let theirs = dots.iter().zip(spots).filter(|(dot, _)| dot.area == area);
        path(&hull::concave(theirs.map(|(_, spot)| *spot).collect()), true)
    };
    (1..=count).map(of).filter(|path| !path.is_empty()).collect()
}

/// Towns that are not served, as far as there is room for their names.
fn towns(backdrop: &Backdrop, plane: &Plane, taken: &mut Taken, dots: &[&Dot]) -> Vec<MapTown> {
    let mut towns = Vec::new();
    for town in &backdrop.towns {
        let (x, y) = plane.at(town.at);
        let dot = around(x, y, 4.0, 4.0);
        let is_there = plane.holds((x, y), -6.0) && taken.is_free(&dot);
        if !is_there || dots.iter().any(|dot| dot.name == town.name) {
            continue;
        }
        if let Some(label) = place(plane, taken, &town.name, (x, y)) {
            taken.add(dot);
            towns.push(MapTown { x: tenth(x), y: tenth(y), label });
        }
    }
    towns
}

fn rivers(backdrop: &Backdrop, plane: &Plane, taken: &mut Taken) -> (Vec<String>, Vec<MapLabel>) {
    let (mut paths, mut names) = (Vec::new(), Vec::new());
    for river in &backdrop.rivers {
        let pieces: Vec<Vec<(f64, f64)>> =
            river.lines.iter().flat_map(|line| plane.pieces(line)).collect();
        let written = pieces.iter().map(|piece| path(piece, false)).collect::<String>();
        if written.is_empty() {
            continue;
        }
        paths.push(written);
        let Some(name) = &river.name else { continue };
        let inside = pieces.iter().flatten().filter(|spot| plane.holds(**spot, -10.0));
        names.extend(inside.copied().find_map(|spot| place(plane, taken, name, spot)));
    }
    (paths, names)
}

/// The first place right, left, below or above a spot where a text hides nothing.
fn place(plane: &Plane, taken: &mut Taken, text: &str, (x, y): (f64, f64)) -> Option<MapLabel> {
    let letters = u16::try_from(text.chars().count()).unwrap_or(u16::MAX);
    let (wide, gap) = (f64::from(letters) * LETTER_WIDTH, DOT + 2.0);
    let tries = [
        ("start", x + gap, y + 4.0, x + gap + wide / 2.0),
        ("end", x - gap, y + 4.0, x - gap - wide / 2.0),
        ("middle", x, y + gap + 9.0, x),
        ("middle", x, y - gap, x),
        ("start", x + 2.0, y - gap, x + 2.0 + wide / 2.0),
        ("end", x - 2.0, y - gap, x - 2.0 - wide / 2.0),
        ("start", x + 2.0, y + gap + 9.0, x + 2.0 + wide / 2.0),
        ("end", x - 2.0, y + gap + 9.0, x - 2.0 - wide / 2.0),
    ];
    for (anchor, x, y, centre) in tries {
        let room = around(centre, y - 4.0, wide / 2.0, LINE_HEIGHT / 2.0);
        let [left, top, right, bottom] = room;
        let inside = plane.holds((left, top), -2.0) && plane.holds((right, bottom), -2.0);
        if inside && taken.is_free(&room) {
            taken.add(room);
            let (x, y) = (tenth(x), tenth(y));
            return Some(MapLabel { text: text.to_owned(), x, y, anchor });
        }
    }
    None
}

fn beside(text: &str, (x, y): (f64, f64)) -> MapLabel {
    MapLabel { text: text.to_owned(), x: tenth(x + DOT), y: tenth(y - DOT), anchor: "start" }
}

/// Degrees on paper: those of longitude shrink with the latitude, which is enough for a department.
struct Plane {
    west: f64,
    north: f64,
    shrink: f64,
    scale: f64,
    left: f64,
    top: f64,
    height: f64,
}

impl Plane {
    fn holding(positions: impl Iterator<Item = Degrees>) -> Plane {
        let empty = [f64::MAX, f64::MIN, f64::MAX, f64::MIN];
        let widen = |[west, east, south, north]: [f64; 4], (longitude, latitude): Degrees| {
            [west.min(longitude), east.max(longitude), south.min(latitude), north.max(latitude)]
        };
        let [west, east, south, north] = positions.fold(empty, widen);
        let shrink = f64::midpoint(south, north).to_radians().cos();
        let (tall, wide) = ((north - south).max(0.01), ((east - west) * shrink).max(0.01));
        let room = (WIDTH - 2.0 * MARGIN.0, HEIGHT_MAX - 2.0 * MARGIN.1);
        let scale = (room.0 / wide).min(room.1 / tall);
        let height = (tall * scale + 2.0 * MARGIN.1).max(HEIGHT_MIN);
        Plane {
            west,
            north,
            shrink,
            scale,
            left: (WIDTH - wide * scale) / 2.0,
            top: (height - tall * scale) / 2.0,
            height,
        }
    }

    fn at(&self, (longitude, latitude): Degrees) -> (f64, f64) {
        (
            self.left + (longitude - self.west) * self.shrink * self.scale,
            self.top + (self.north - latitude) * self.scale,
        )
    }

    /// Whether a spot is on the drawing, so much beyond its edge at most.
    fn holds(&self, (x, y): (f64, f64), beyond: f64) -> bool {
        (-beyond..=WIDTH + beyond).contains(&x) && (-beyond..=self.height + beyond).contains(&y)
    }

    /// The path of a closed line, cut a little outside of the drawing.
    fn area(&self, ring: &[Degrees]) -> String {
        const OUTSIDE: f64 = 6.0;
        let mut corners: Vec<(f64, f64)> = ring.iter().map(|corner| self.at(*corner)).collect();
        // Sutherland and Hodgman: side after side.
        let sides: [(bool, f64, f64); 4] = [
            (true, 1.0, -OUTSIDE),
            (true, -1.0, -(WIDTH + OUTSIDE)),
            (false, 1.0, -OUTSIDE),
            (false, -1.0, -(self.height + OUTSIDE)),
        ];
        for (is_x, sign, edge) in sides {
            let depth = |(x, y): (f64, f64)| if is_x { x * sign - edge } else { y * sign - edge };
            let mut kept = Vec::new();
            let Some(mut before) = corners.last().copied() else { return String::new() };
            for corner in corners {
                let (from, to) = (depth(before), depth(corner));
                if (from < 0.0) != (to < 0.0) {
                    let part = from / (from - to);
                    let between = |a: f64, b: f64| a + (b - a) * part;
                    kept.push((between(before.0, corner.0), between(before.1, corner.1)));
                }
                if to >= 0.0 {
                    kept.push(corner);
                }
                before = corner;
            }
            corners = kept;
        }
        path(&corners, true)
    }

    /// The pieces of a line that are on the drawing or lead to it.
    fn pieces(&self, line: &[Degrees]) -> Vec<Vec<(f64, f64)>> {
        let spots: Vec<(f64, f64)> = line.iter().map(|corner| self.at(*corner)).collect();
        let mut pieces: Vec<Vec<(f64, f64)>> = Vec::new();
        let mut open = false;
        for (a, b) in spots.iter().zip(spots.iter().skip(1)) {
            let is_seen = self.holds(*a, 6.0) || self.holds(*b, 6.0);
            match pieces.last_mut() {
                _ if !is_seen => {}
                Some(piece) if open => piece.push(*b),
                _ => pieces.push(vec![*a, *b]),
            }
            open = is_seen;
        }
        pieces
    }
}

/// A line as the path of an SVG, without the corners that cannot be seen.
fn path(corners: &[(f64, f64)], is_closed: bool) -> String {
    let mut kept: Vec<(f64, f64)> = Vec::new();
    for corner in corners {
        let is_seen = kept
            .last()
            .is_none_or(|last| (last.0 - corner.0).hypot(last.1 - corner.1) >= CORNER_DISTANCE_MIN);
        if is_seen {
            kept.push(*corner);
        }
    }
    if kept.len() < if is_closed { 3 } else { 2 } {
        return String::new();
    }
    let corners: Vec<String> =
        kept.iter().map(|(x, y)| format!("{} {}", tenth(*x), tenth(*y))).collect();
    format!("M{}{}", corners.join("L"), if is_closed { "Z" } else { "" })
}

pub(super) fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
