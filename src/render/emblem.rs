//! The emblem of the European Union, drawn from its published geometry. Knows nothing of where it
//! is shown.
//!
//! Interinstitutional style guide, annex A1: hoist H, fly 1.5 H; twelve five-pointed stars, one
//! point up, at the hours of a clock on a circle of radius H/3 about the centre, each inscribed in
//! a circle of radius H/18; azure #003399, gold
//! #FFCC00.

use std::fmt::Write as _;

/// Units of the drawing: 18 to the hoist of 540 make the radii whole.
pub const HOIST: f64 = 540.0;
pub const FLY: f64 = 810.0;
pub const AZURE: &str = "#003399";
pub const GOLD: &str = "#FFCC00";

const TWELVE: [f64; 12] = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0];
const TEN: [f64; 10] = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0];

/// The emblem as a file of its own.
pub fn svg() -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {FLY} {HOIST}\" \
         width=\"{FLY}\" height=\"{HOIST}\">"
    );
    let _ = write!(
        svg,
        r#"<path fill="{AZURE}" d="M0 0h{FLY}v{HOIST}H0z"/><defs><path id="s" fill="{GOLD}" d=""#
    );
    for (corner, (x, y)) in star((0.0, 0.0), HOIST / 18.0).iter().enumerate() {
        let command = if corner == 0 { 'M' } else { 'L' };
        let _ = write!(svg, "{command}{} {}", short(*x), short(*y));
    }
    svg.push_str(r#"Z"/></defs>"#);
    for (x, y) in middles() {
        let _ = write!(svg, r##"<use href="#s" x="{}" y="{}"/>"##, short(x), short(y));
    }
    svg.push_str("</svg>\n");
    svg
}

/// The middles of the twelve stars, from the one at twelve o'clock.
fn middles() -> [(f64, f64); 12] {
    let (centre, ring) = ((FLY / 2.0, HOIST / 2.0), HOIST / 3.0);
    TWELVE.map(|hour| around(centre, ring, hour / 12.0))
}

/// The ten corners of a star, the outer and the inner ones in turn, from the point at the top.
fn star(middle: (f64, f64), radius: f64) -> [(f64, f64); 10] {
    // In a regular pentagram the inner corners lie at 1/φ² of the outer radius.
    let golden = f64::midpoint(1.0, 5.0_f64.sqrt());
    let inner = radius / (golden * golden);
    TEN.map(|corner| {
        around(middle, if corner % 2.0 == 0.0 { radius } else { inner }, corner / 10.0)
    })
}

/// The point on a circle after a part of a turn, clockwise from the top.
fn around(centre: (f64, f64), radius: f64, turn: f64) -> (f64, f64) {
    let angle = turn * std::f64::consts::TAU;
    (centre.0 + radius * angle.sin(), centre.1 - radius * angle.cos())
}

fn short(value: f64) -> f64 {
    // Zero has no sign.
    (value * 10.0).round() / 10.0 + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stars() -> [[(f64, f64); 10]; 12] {
        middles().map(|middle| star(middle, HOIST / 18.0))
    }

    fn distance(a: (f64, f64), b: (f64, f64)) -> f64 {
        (a.0 - b.0).hypot(a.1 - b.1)
    }

    #[test]
    fn twelve_stars_stand_at_the_hours_of_a_clock_with_one_point_up() {
        let stars = stars();
        for (hour, star) in stars.iter().enumerate() {
            let middle = (
                star.iter().map(|corner| corner.0).sum::<f64>() / 10.0,
                star.iter().map(|corner| corner.1).sum::<f64>() / 10.0,
            );
            assert!(
                (distance(middle, (405.0, 270.0)) - 180.0).abs() < 1e-6,
                "star {hour} stands on the circle of H/3"
            );
            assert!(
                (star[0].0 - middle.0).abs() < 1e-6 && star[0].1 < middle.1,
                "star {hour} points up"
            );
            for outer in star.iter().step_by(2) {
                assert!(
                    (distance(*outer, middle) - 30.0).abs() < 1e-6,
                    "star {hour} is inscribed in a circle of H/18"
                );
            }
        }
        assert_eq!(
            (stars[0][0].0.round(), stars[0][0].1.round()),
            (405.0, 60.0),
            "the first star stands at twelve o'clock"
        );
        assert_eq!(
            (stars[3][0].0.round(), stars[3][0].1.round()),
            (585.0, 240.0),
            "the fourth at three o'clock"
        );
    }

    /// In a regular star the arms are straight: the first outer corner, its two inner neighbours
    /// and the far inner ones lie on lines through other outer corners.
    #[test]
    fn the_edges_of_a_star_are_straight() {
        let star = &stars()[0];
        let (tip, near, far) = (star[0], star[1], star[4]);
        let cross = (near.0 - tip.0) * (far.1 - tip.1) - (near.1 - tip.1) * (far.0 - tip.0);
        assert!(cross.abs() < 1e-6, "tip, inner corner and opposite tip are on one line");
    }

    #[test]
    fn the_drawing_has_the_proportions_and_colours_of_the_style_guide() {
        let svg = svg();
        assert!(
            svg.contains(r#"viewBox="0 0 810 540""#)
                && svg.contains("#003399")
                && svg.contains("#FFCC00")
        );
        assert_eq!(
            (svg.matches("<path").count(), svg.matches("<use").count()),
            (2, 12),
            "one field, and twelve times one star"
        );
        assert!(
            svg.contains(r#"x="405" y="90""#) && svg.contains(r#"x="585" y="270""#),
            "at twelve and at three o'clock: {svg}"
        );
    }
}
