//! All stops: a map drawn from their positions, and a list that says the same in words.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::addresses::Word;
use crate::model::{Position, Stop};

use super::edition::Edition;
use super::passage::Upcoming;
use super::{Body, Link, Page};

#[derive(Debug, Serialize)]
pub struct StopsPage {
    pub map: Option<Map>,
    pub territories: Vec<TerritoryStops>,
}

/// The stops of a territory.
#[derive(Debug, Serialize)]
pub struct TerritoryStops {
    /// None where stops belong to no territory.
    pub territory: Option<Link>,
    pub stops: Vec<NumberedStop>,
}

#[derive(Debug, Serialize)]
pub struct NumberedStop {
    /// Its number on the map.
    pub number: usize,
    pub commune: String,
    pub name: String,
    pub href: String,
    pub next: Option<Upcoming>,
}

/// A drawing in units of a pixel, the origin at the top left.
#[derive(Debug, Serialize)]
pub struct Map {
    pub width: f64,
    pub height: f64,
    /// The circle of a point: large enough for a number, or small where there are too many for
    /// numbers.
    pub radius: f64,
    pub numbered: bool,
    /// Whether the areas are true outlines, or only drawn around the stops.
    pub outlined: bool,
    pub areas: Vec<MapArea>,
    pub points: Vec<MapPoint>,
}

/// The outline of a commune or territory, or a line around the stops of a territory.
#[derive(Debug, Serialize)]
pub struct MapArea {
    /// The territory's number, from 1; 0 where no stop is in it.
    pub number: usize,
    /// The path of an SVG.
    pub path: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct MapPoint {
    pub number: usize,
    /// The territory's number, from 1.
    pub area: usize,
    pub x: f64,
    pub y: f64,
    /// The commune's name, where there is room for it.
    pub label: Option<MapLabel>,
}

#[derive(Clone, Debug, Serialize)]
pub struct MapLabel {
    pub text: String,
    pub x: f64,
    pub y: f64,
    /// start, middle or end.
    pub anchor: &'static str,
}

const WIDTH: f64 = 640.0;
const HEIGHT_MAX: f64 = 900.0;
/// A few points need no tall drawing, unless outlines are drawn with them.
const HEIGHT_FEW: f64 = 420.0;
const FEW: usize = 8;
const MARGIN: f64 = 48.0;
const RADIUS: f64 = 13.0;
const RADIUS_SMALL: f64 = 5.0;
/// More points than these hide each other's numbers.
const NUMBERED_MAX: usize = 80;
const LETTER_WIDTH: f64 = 8.4;
const LINE_HEIGHT: f64 = 18.0;

pub(super) fn page(edition: &Edition) -> Page {
    let groups = groups(edition);
    let mut numbered: Vec<(usize, &Stop)> = Vec::new();
    let mut territories = Vec::new();
    for (area, (territory, stops)) in groups.iter().enumerate() {
        let mut listed = Vec::new();
        for stop in stops {
            numbered.push((area + 1, stop));
            let card = super::commune::card(edition, stop);
            listed.push(NumberedStop {
                number: numbered.len(),
                commune: card.commune,
                name: card.name,
                href: card.href,
                next: card.next,
            });
        }
        territories.push(TerritoryStops { territory: territory.clone(), stops: listed });
    }
    let body = StopsPage { map: draw(edition, &numbered), territories };
    let description =
        edition.say("stops.description", &[("site", &edition.given.service.site.name)]);
    edition.page(
        &edition.given.addresses.page(Word::Stops),
        edition.text("page.stops"),
        description,
        Body::Stops(body),
    )
}

/// Stops by territory; those without one come last.
fn groups<'a>(edition: &Edition<'a>) -> Vec<(Option<Link>, Vec<&'a Stop>)> {
    let of = |id| (super::territory::link(edition, id), super::territory::stops(edition, Some(id)));
    let mut groups: Vec<(Option<Link>, Vec<&Stop>)> =
        super::territory::served(edition).into_iter().map(of).collect();
    let others = super::territory::stops(edition, None);
    if !others.is_empty() {
        groups.push((None, others));
    }
    groups
}

fn draw(edition: &Edition, numbered: &[(usize, &Stop)]) -> Option<Map> {
    let placed: Vec<(usize, usize, &Stop, Position)> = numbered
        .iter()
        .enumerate()
        .filter_map(|(index, (area, stop))| {
            stop.position.map(|position| (index + 1, *area, *stop, position))
        })
        .collect();
    if placed.len() < 2 {
        return None;
    }
    let outlines = &edition.given.content.outlines;
    let corners = outlines.iter().flat_map(|outline| outline.rings.iter().flatten().copied());
    let height_max =
        if placed.len() <= FEW && outlines.is_empty() { HEIGHT_FEW } else { HEIGHT_MAX };
    let points = placed.iter().map(|(_, _, _, position)| (position.longitude, position.latitude));
    let plane = Plane::holding(points.chain(corners), height_max);
    let mut points: Vec<MapPoint> = Vec::new();
    for (number, area, _, position) in &placed {
        let (x, y) = plane.at((position.longitude, position.latitude));
        points.push(MapPoint {
            number: *number,
            area: *area,
            x: tenth(x),
            y: tenth(y),
            label: None,
        });
    }
    let names: Vec<&str> = placed
        .iter()
        .map(|(_, _, stop, _)| edition.given.service.commune_of(stop).name.as_str())
        .collect();
    let numbered = points.len() <= NUMBERED_MAX;
    let radius = if numbered { RADIUS } else { RADIUS_SMALL };
    label(&mut points, &names, radius);
    let areas = if outlines.is_empty() {
        around_stops(&points)
    } else {
        outlined(edition, &plane, &placed)
    };
    Some(Map {
        width: WIDTH,
        height: tenth(plane.height),
        radius,
        numbered,
        outlined: !outlines.is_empty(),
        areas,
        points,
    })
}

/// Degrees on paper: those of longitude shrink with the latitude, which is enough for a department.
struct Plane {
    west: f64,
    north: f64,
    shrink: f64,
    scale: f64,
    left: f64,
    height: f64,
}

impl Plane {
    fn holding(positions: impl Iterator<Item = (f64, f64)>, height_max: f64) -> Plane {
        let empty = [f64::MAX, f64::MIN, f64::MAX, f64::MIN];
        let widen = |[west, east, south, north]: [f64; 4], (longitude, latitude): (f64, f64)| {
            [west.min(longitude), east.max(longitude), south.min(latitude), north.max(latitude)]
        };
        let [west, east, south, north] = positions.fold(empty, widen);
        let shrink = f64::midpoint(south, north).to_radians().cos();
        let (tall, wide) = ((north - south).max(0.01), ((east - west) * shrink).max(0.01));
        let scale = ((WIDTH - 2.0 * MARGIN) / wide).min((height_max - 2.0 * MARGIN) / tall);
        Plane {
            west,
            north,
            shrink,
            scale,
            left: (WIDTH - wide * scale) / 2.0,
            height: tall * scale + 2.0 * MARGIN,
        }
    }

    fn at(&self, (longitude, latitude): (f64, f64)) -> (f64, f64) {
        (
            self.left + (longitude - self.west) * self.shrink * self.scale,
            MARGIN + (self.north - latitude) * self.scale,
        )
    }
}

/// The outlines that the project supplies, each in the colour of its territory.
fn outlined(
    edition: &Edition,
    plane: &Plane,
    placed: &[(usize, usize, &Stop, Position)],
) -> Vec<MapArea> {
    let service = edition.given.service;
    let number = |name: &str| {
        let lies_in = |stop: &Stop| {
            let commune = service.commune_of(stop);
            let communes_territory = service
                .communes
                .iter()
                .find(|(code, _)| code.to_string() == name)
                .and_then(|(_, it)| service.territory_id_of(it));
            let territory = service.territory_id_of(commune);
            commune.code.to_string() == name
                || territory.is_some_and(|id| id.as_str() == name || communes_territory == Some(id))
        };
        placed.iter().find(|(_, _, stop, _)| lies_in(stop)).map_or(0, |(_, area, ..)| *area)
    };
    let areas = edition.given.content.outlines.iter().map(|outline| MapArea {
        number: outline.of.as_deref().map_or(0, number),
        path: outline
            .rings
            .iter()
            .map(|ring| closed_path(ring.iter().map(|corner| plane.at(*corner))))
            .collect(),
    });
    areas.filter(|area| !area.path.is_empty()).collect()
}

/// Corners nearer to each other than this cannot be told apart on a screen.
const CORNER_DISTANCE_MIN: f64 = 1.2;

/// A closed line as the path of an SVG, without the corners that nobody would see.
fn closed_path(corners: impl Iterator<Item = (f64, f64)>) -> String {
    let mut kept: Vec<(f64, f64)> = Vec::new();
    for corner in corners {
        if kept
            .last()
            .is_none_or(|last| (last.0 - corner.0).hypot(last.1 - corner.1) >= CORNER_DISTANCE_MIN)
        {
            kept.push(corner);
        }
    }
    if kept.len() < 3 {
        return String::new();
    }
    let corners: Vec<String> =
        kept.iter().map(|(x, y)| format!("{} {}", tenth(*x), tenth(*y))).collect();
    format!("M{}Z", corners.join("L"))
}

/// A line around the stops of each territory.
fn around_stops(points: &[MapPoint]) -> Vec<MapArea> {
    let count = points.iter().map(|point| point.area).max().unwrap_or(0);
    let areas = (1..=count)
        .map(|number| MapArea { number, path: closed_path(hull(points, number).into_iter()) });
    areas.filter(|area| !area.path.is_empty()).collect()
}

/// Puts each name right, left, below or above its point, wherever it hides nothing; a name without
/// room is left out: the number and the list tell it.
fn label(points: &mut [MapPoint], names: &[&str], radius: f64) {
    let mut taken = Taken::default();
    for point in points.iter() {
        taken.add(around(point.x, point.y, radius, radius));
    }
    for (point, name) in points.iter_mut().zip(names) {
        let letters = u16::try_from(name.chars().count()).unwrap_or(u16::MAX);
        let (wide, gap) = (f64::from(letters) * LETTER_WIDTH, radius + 5.0);
        let tries = [
            ("start", point.x + gap, point.y + 5.0, point.x + gap + wide / 2.0),
            ("end", point.x - gap, point.y + 5.0, point.x - gap - wide / 2.0),
            ("middle", point.x, point.y + gap + 11.0, point.x),
            ("middle", point.x, point.y - gap - 1.0, point.x),
        ];
        for (anchor, x, y, centre) in tries {
            let room = around(centre, y - 5.0, wide / 2.0, LINE_HEIGHT / 2.0);
            let inside = room[0] >= 2.0 && room[2] <= WIDTH - 2.0;
            if inside && taken.is_free(&room) {
                taken.add(room);
                point.label =
                    Some(MapLabel { text: (*name).to_owned(), x: tenth(x), y: tenth(y), anchor });
                break;
            }
        }
    }
}

/// The rooms that are taken, by the squares that they touch: one looks only at those nearby.
#[derive(Default)]
struct Taken(BTreeMap<(i32, i32), Vec<[f64; 4]>>);

impl Taken {
    fn add(&mut self, room: [f64; 4]) {
        for square in squares(&room) {
            self.0.entry(square).or_default().push(room);
        }
    }

    fn is_free(&self, room: &[f64; 4]) -> bool {
        !squares(room)
            .filter_map(|square| self.0.get(&square))
            .flatten()
            .any(|other| overlap(room, other))
    }
}

/// Squares of 32 pixels.
#[expect(clippy::cast_possible_truncation, reason = "a drawing is some hundred pixels wide")]
fn squares(room: &[f64; 4]) -> impl Iterator<Item = (i32, i32)> + use<> {
    let [left, top, right, bottom] = room.map(|edge| (edge / 32.0).floor().clamp(-1e6, 1e6) as i32);
    (left..=right).flat_map(move |x| (top..=bottom).map(move |y| (x, y)))
}

/// left, top, right, bottom
fn around(x: f64, y: f64, half_width: f64, half_height: f64) -> [f64; 4] {
    [x - half_width, y - half_height, x + half_width, y + half_height]
}

fn overlap(a: &[f64; 4], b: &[f64; 4]) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

/// The convex hull of a territory's points (Andrew's monotone chain).
fn hull(points: &[MapPoint], area: usize) -> Vec<(f64, f64)> {
    let mut corners: Vec<(f64, f64)> =
        points.iter().filter(|point| point.area == area).map(|point| (point.x, point.y)).collect();
    corners.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    corners.dedup();
    if corners.len() < 3 {
        return Vec::new();
    }
    let turn = |a: (f64, f64), b: (f64, f64), c: (f64, f64)| {
        (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
    };
    let mut hull: Vec<(f64, f64)> = Vec::new();
    let backwards: Vec<(f64, f64)> = corners.iter().rev().copied().collect();
    for side in [corners, backwards] {
        let start = hull.len();
        for corner in side {
            while hull.len() >= start + 2
                && turn(hull[hull.len() - 2], hull[hull.len() - 1], corner) <= 0.0
            {
                hull.pop();
            }
            hull.push(corner);
        }
        hull.pop();
    }
    hull
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
