//! The drawing area: rectangles, lines, circles and texts in whole units. The only file that names
//! plotters.

use plotters::prelude::{
    Circle, IntoDrawingArea, IntoTextStyle, PathElement, Polygon, Rectangle, SVGBackend,
    ShapeStyle, Text,
};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontFamily, FontStyle, FontTransform, RGBColor};
use plotters::{coord::Shift, drawing::DrawingArea};

use crate::render::design::Colour;

use super::Style;
use super::typeface::Weight;

/// Something to draw on; [`draw`] gives it.
pub struct Canvas<'a, 'b> {
    area: &'b DrawingArea<SVGBackend<'a>, Shift>,
    pub style: Style<'b>,
}

/// How a text is set.
#[derive(Clone, Copy)]
pub struct Lettering {
    pub size: i32,
    pub weight: Weight,
    pub colour: Colour,
    pub anchor: Anchor,
    /// A quarter turn to the left.
    pub turned: bool,
}

/// Which end of a text stands at its point; its middle height always does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Lettering {
    pub fn new(size: i32, colour: Colour, anchor: Anchor) -> Self {
        Lettering { size, weight: Weight::Regular, colour, anchor, turned: false }
    }

    pub fn strong(self) -> Self {
        Lettering { weight: Weight::Strong, ..self }
    }
}

/// An SVG of a size with what the function draws on it.
pub fn draw(width: i32, height: i32, style: Style, paint: impl FnOnce(&Canvas)) -> String {
    let mut svg = String::new();
    {
        let size = (u32::try_from(width).unwrap_or(1), u32::try_from(height).unwrap_or(1));
        let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        paint(&Canvas { area: &area, style });
        area.present().expect("writing to a string cannot fail");
    }
    svg
}

impl Canvas<'_, '_> {
    pub fn rectangle(&self, (x, y): (i32, i32), (width, height): (i32, i32), colour: Colour) {
        if width > 0 && height > 0 {
            self.put(&Rectangle::new([(x, y), (x + width, y + height)], filled(colour)));
        }
    }

    pub fn frame(&self, (x, y): (i32, i32), (width, height): (i32, i32), colour: Colour) {
        let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)];
        self.path(&corners, colour, 3);
    }

    /// The sign for a value that is not published: a frame with slanting lines.
    pub fn hatched(&self, (x, y): (i32, i32), (width, height): (i32, i32), colour: Colour) {
        let mut start = 14;
        while start < width + height {
            let from = (x + start.min(width), y + (start - width).max(0));
            let to = (x + (start - height).max(0), y + start.min(height));
            self.path(&[from, to], colour, 2);
            start += 14;
        }
        self.frame((x, y), (width, height), colour);
    }

    pub fn path(&self, points: &[(i32, i32)], colour: Colour, stroke: u32) {
        self.put(&PathElement::new(
            points.to_vec(),
            ShapeStyle { color: rgb(colour).into(), filled: false, stroke_width: stroke },
        ));
    }

    pub fn line(&self, from: (i32, i32), to: (i32, i32), colour: Colour, stroke: u32) {
        self.path(&[from, to], colour, stroke);
    }

    /// A line of dashes, level or upright.
    pub fn dashed(&self, from: (i32, i32), to: (i32, i32), colour: Colour, stroke: u32) {
        let (across, down) = ((to.0 - from.0).signum(), (to.1 - from.1).signum());
        let length = (to.0 - from.0).abs().max((to.1 - from.1).abs());
        let mut at = 0;
        while at < length {
            let end = (at + 18).min(length);
            self.line(
                (from.0 + across * at, from.1 + down * at),
                (from.0 + across * end, from.1 + down * end),
                colour,
                stroke,
            );
            at += 30;
        }
    }

    pub fn polygon(&self, points: &[(i32, i32)], colour: Colour) {
        self.put(&Polygon::new(points.to_vec(), filled(colour)));
    }

    pub fn circle(&self, centre: (i32, i32), radius: i32, colour: Colour) {
        self.put(&Circle::new(centre, radius.max(1), filled(colour)));
    }

    pub fn ring(&self, centre: (i32, i32), radius: i32, colour: Colour, stroke: u32) {
        self.put(&Circle::new(
            centre,
            radius.max(1),
            ShapeStyle { color: rgb(colour).into(), filled: false, stroke_width: stroke },
        ));
    }

    pub fn text(&self, text: &str, at: (i32, i32), lettering: Lettering) {
        let anchor = match lettering.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        // Quoted, because a family's name may hold words that begin with a digit.
        let family = format!("'{}'", self.style.typeface.family);
        let weight =
            if lettering.weight == Weight::Strong { FontStyle::Bold } else { FontStyle::Normal };
        let turn = if lettering.turned { FontTransform::Rotate270 } else { FontTransform::None };
        // The backend divides sizes by 1.24.
        let font = (FontFamily::Name(&family), f64::from(lettering.size) * 1.24, weight);
        let mut style = font.into_text_style(self.area).transform(turn);
        style.color = plotters::style::Color::to_backend_color(&rgb(lettering.colour));
        style.pos = Pos::new(anchor, VPos::Center);
        // Letters are centred on their small ones; capitals and figures reach higher.
        let down = lettering.size / 12;
        let at = if lettering.turned { (at.0 + down, at.1) } else { (at.0, at.1 + down) };
        self.put(&Text::new(text.to_owned(), at, style));
    }

    pub fn width(&self, text: &str, lettering: Lettering) -> i32 {
        self.style.typeface.width(text, lettering.size, lettering.weight)
    }

    fn put<'e, E>(&self, element: &'e E)
    where
        for<'x> &'x E: plotters::element::PointCollection<'x, (i32, i32)>,
        E: for<'x> plotters::element::Drawable<SVGBackend<'x>>,
    {
        self.area.draw(element).expect("writing to a string cannot fail");
    }
}

fn rgb(colour: Colour) -> RGBColor {
    RGBColor(colour.0, colour.1, colour.2)
}

fn filled(colour: Colour) -> ShapeStyle {
    ShapeStyle { color: rgb(colour).into(), filled: true, stroke_width: 0 }
}
