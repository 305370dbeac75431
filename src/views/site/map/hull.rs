//! A line around points that follows them: the convex hull, dug in where an edge is long and a
//! point near to it (Park and Oh, 2012).

type Spot = (f64, f64);

/// An edge is dug in where it is so many times longer than the way to the point.
const LONG: f64 = 1.6;
/// More points than these have their convex hull: each digging looks at all of them.
const POINTS_MAX: usize = 300;

/// The corners in order; none for fewer than three points.
pub(super) fn concave(mut points: Vec<Spot>) -> Vec<Spot> {
    points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    points.dedup();
    let mut hull = convex(&points);
    if hull.len() < 3 || points.len() > POINTS_MAX {
        return hull;
    }
    let mut inner: Vec<Spot> = points.into_iter().filter(|point| !hull.contains(point)).collect();
    let mut place = 0;
    while let (Some(a), Some(b)) = (hull.get(place).copied(), after(&hull, place)) {
        let way = |point: &Spot| distance(*point, a).min(distance(*point, b));
        let nearest = (0..inner.len())
            .filter(|n| inner.get(*n).is_some_and(|point| is_nearest_edge(&hull, place, *point)))
            .min_by(|m, n| way(&inner[*m]).total_cmp(&way(&inner[*n])));
        let nearest = nearest.filter(|n| {
            let point = inner[*n];
            distance(a, b) > LONG * way(&point)
                && !crosses(&hull, (a, point))
                && !crosses(&hull, (point, b))
        });
        match nearest {
            Some(n) => hull.insert(place + 1, inner.remove(n)),
            None => place += 1,
        }
    }
    hull
}

/// The corner behind an edge's first one.
fn after(hull: &[Spot], place: usize) -> Option<Spot> {
    hull.get(place + 1).or(hull.first()).copied()
}

fn is_nearest_edge(hull: &[Spot], place: usize, point: Spot) -> bool {
    let to = |edge: usize| {
        let (Some(a), Some(b)) = (hull.get(edge).copied(), after(hull, edge)) else {
            return f64::MAX;
        };
        from_edge(point, a, b)
    };
    let here = to(place);
    (0..hull.len()).all(|edge| here <= to(edge))
}

/// Whether a new edge would cross one of the hull.
fn crosses(hull: &[Spot], (a, b): (Spot, Spot)) -> bool {
    (0..hull.len()).any(|edge| {
        let (Some(c), Some(d)) = (hull.get(edge).copied(), after(hull, edge)) else {
            return false;
        };
        let apart = [c, d].iter().all(|end| *end != a && *end != b);
        apart && turn(a, b, c) * turn(a, b, d) < 0.0 && turn(c, d, a) * turn(c, d, b) < 0.0
    })
}

fn from_edge(point: Spot, a: Spot, b: Spot) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let square = dx.mul_add(dx, dy * dy);
    let part = if square > 0.0 {
        (((point.0 - a.0) * dx + (point.1 - a.1) * dy) / square).clamp(0.0, 1.0)
    } else {
        0.0
    };
    distance(point, (a.0 + part * dx, a.1 + part * dy))
}

fn distance(a: Spot, b: Spot) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

fn turn(a: Spot, b: Spot, c: Spot) -> f64 {
    (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
}

/// Andrew's monotone chain, of points in order.
fn convex(points: &[Spot]) -> Vec<Spot> {
    if points.len() < 3 {
        return Vec::new();
    }
    let mut hull: Vec<Spot> = Vec::new();
    let backwards: Vec<Spot> = points.iter().rev().copied().collect();
    for side in [points.to_vec(), backwards] {
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

#[cfg(test)]
mod tests {
    use super::concave;

    #[test]
    fn a_hull_follows_a_bay_and_holds_all_points() {
        let horseshoe = vec![
            (0.0, 0.0),
            (50.0, 0.0),
            (100.0, 0.0),
            (0.0, 50.0),
            (0.0, 100.0),
            (50.0, 100.0),
            (100.0, 100.0),
            (85.0, 45.0),
            (85.0, 55.0),
            (100.0, 30.0),
            (100.0, 70.0),
        ];
        let hull = concave(horseshoe);
        assert!(hull.contains(&(85.0, 45.0)) || hull.contains(&(85.0, 55.0)), "{hull:?}");
        assert!(concave(vec![(0.0, 0.0), (1.0, 1.0)]).is_empty());
        assert!(concave(vec![(0.0, 0.0), (1.0, 1.0), (2.0, 2.0)]).len() < 3);
    }
}
