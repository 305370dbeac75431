//! Which places of a drawing are taken, by the squares that they touch: one looks only at those
//! nearby.

use std::collections::BTreeMap;

/// left, top, right, bottom
type Room = [f64; 4];

#[derive(Default)]
pub(super) struct Taken(BTreeMap<(i32, i32), Vec<Room>>);

impl Taken {
    pub fn add(&mut self, room: Room) {
        for square in squares(&room) {
            self.0.entry(square).or_default().push(room);
        }
    }

    pub fn is_free(&self, room: &Room) -> bool {
        !squares(room)
            .filter_map(|square| self.0.get(&square))
            .flatten()
            .any(|other| overlap(room, other))
    }
}

/// Squares of 32 pixels.
#[expect(clippy::cast_possible_truncation, reason = "a drawing is some hundred pixels wide")]
fn squares(room: &Room) -> impl Iterator<Item = (i32, i32)> + use<> {
    let [left, top, right, bottom] = room.map(|edge| (edge / 32.0).floor().clamp(-1e3, 1e3) as i32);
    (left..=right).flat_map(move |x| (top..=bottom).map(move |y| (x, y)))
}

pub(super) fn around(x: f64, y: f64, half_width: f64, half_height: f64) -> Room {
    [x - half_width, y - half_height, x + half_width, y + half_height]
}

fn overlap(a: &Room, b: &Room) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
