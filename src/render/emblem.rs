//! The emblem of the European Union, drawn from its published geometry (Reg. 2021/1060 Annex IX; Council of Europe and
//! Union graphical guide): hoist H, fly 1.5 H, twelve stars at the hours of a clock on a circle of radius H/3, each with
//! one point up and inscribed in a circle of radius H/18.

use std::f64::consts::PI;
use std::fmt::Write as _;

/// The emblem as an SVG of 270 by 180 units. On a coloured ground it needs a white border of H/25, which the page gives.
pub fn emblem_svg() -> String {
    const HOIST: f64 = 180.0;
    let mut svg = String::from(r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 270 180" width="270" height="180"><rect width="270" height="180" fill="#003399"/><g fill="#FFCC00">"##);
    for hour in 0..12 {
        let angle = f64::from(hour) * PI / 6.0;
        let (x, y) = (0.75 * HOIST + HOIST / 3.0 * angle.sin(), HOIST / 2.0 - HOIST / 3.0 * angle.cos());
        svg.push_str(r#"<polygon points=""#);
        for corner in 0..10 {
            let (outer, turn) = (HOIST / 18.0, f64::from(corner) * PI / 5.0);
            // The inner corners of a regular five-pointed star lie at this share of its radius.
            let radius = if corner % 2 == 0 { outer } else { outer * (PI / 10.0).sin() / (3.0 * PI / 10.0).sin() };
            let comma = if corner == 0 { "" } else { " " };
            write!(svg, "{comma}{:.3},{:.3}", x + radius * turn.sin(), y - radius * turn.cos()).expect("writing to a string cannot fail");
        }
        svg.push_str(r#""/>"#);
    }
    svg.push_str("</g></svg>");
    svg
}
