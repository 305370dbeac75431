//! Square codes that a telephone reads. The only file that names the qrcode crate.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

/// The code of an address as an SVG of black squares, without the white edge that it needs around
/// it: four squares wide (ISO/IEC 18004). Nothing where the text is too long for any code.
pub fn svg(address: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let colours = code.to_colors();
    let mut path = String::new();
    for (index, _) in colours.iter().enumerate().filter(|(_, colour)| **colour == Color::Dark) {
        write!(path, "M{} {}h1v1h-1z", index % width, index / width)
            .expect("writing to a string cannot fail");
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {width}\">\
         <path d=\"{path}\" fill=\"#000000\"/></svg>"
    ))
}
