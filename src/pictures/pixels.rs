//! Pictures made of points: measured by their head before they are decoded, decoded to the end, and
//! written anew where they are larger than shown. The only file that names the image crate.

use std::io::Cursor;
use std::sync::Arc;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits};

use super::{Bounds, Fault, Format, Picture, Role, Size};
use crate::diagnostics::Code;
use crate::words::message;

/// How many points a picture may have: a sheet of A3 scanned at 600 points an inch has 70 million.
pub(super) const POINTS_MAX: u64 = 100_000_000;
/// And how many bytes they may take, decoded.
const BYTES_MAX: u64 = 400_000_000;
/// What is kept of a colour profile: those of screens take 3 kB, those of presses a megabyte.
const PROFILE_MAX: usize = 16_384;
const JPEG_QUALITY: u8 = 88;

pub(super) fn read(bytes: &[u8], role: Role) -> Result<Picture, Fault> {
    let decoded = decode(bytes, POINTS_MAX)?;
    let (width, height) = (decoded.image.width(), decoded.image.height());
    let size = Size::new(f64::from(width), f64::from(height));
    let is_blank = is_blank(&decoded.image);
    let (format, print, decoded) = fitted(decoded, bytes, role.in_print())?;
    let screen = match role.on_screen() {
        bounds if bounds == role.in_print() => None,
        bounds => Some(fitted(decoded, &print, bounds)?),
    };
    // Few points with many colours can take more room than many with few.
    let screen = screen.filter(|(other, screen, _)| *other == format && screen.len() < print.len());
    let screen = screen.map_or_else(|| Arc::clone(&print), |(_, screen, _)| screen);
    Ok(Picture { format, size, print, screen, is_blank })
}

/// A picture inside a drawing, no larger than an illustration, with its format. `points_left` is
/// what the drawing may still hold.
pub(super) fn embedded(bytes: &[u8], points_left: u64) -> Result<(Format, Arc<[u8]>, u64), Fault> {
    let decoded = decode(bytes, points_left)?;
    let points = u64::from(decoded.image.width()) * u64::from(decoded.image.height());
    let (format, bytes, _) = fitted(decoded, bytes, Role::Illustration.in_print())?;
    Ok((format, bytes, points))
}

struct Decoded {
    image: DynamicImage,
    format: Format,
    /// Of its colours, where they stay what they are.
    profile: Option<Vec<u8>>,
    /// Whether the file cannot be shown as it is: turned by a mark in it, or in the four colours of
    /// a press.
    must_be_written: bool,
}

fn decode(bytes: &[u8], points_max: u64) -> Result<Decoded, Fault> {
    let damaged = |_| Fault::new(Code::PictureDamaged, message!("picture-damaged"));
    let known = image::guess_format(bytes).ok();
    let Some((known, format)) = known.zip(found(bytes)) else { return Err(damaged(())) };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), known);
    let mut limits = Limits::default();
    limits.max_alloc = Some(BYTES_MAX + BYTES_MAX / 4);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| damaged(()))?;
    let (width, height) = decoder.dimensions();
    let points = u64::from(width) * u64::from(height);
    if points > points_max || decoder.total_bytes() > BYTES_MAX {
        let most = POINTS_MAX / 1_000_000;
        let message = message!("picture-size", width = width, height = height, most = most);
        return Err(Fault::new(Code::PictureSize, message));
    }
    if format == Format::Jpeg && !is_whole_jpeg(bytes) {
        return Err(damaged(()));
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let is_for_a_press = format == Format::Jpeg && has_four_colours(bytes);
    let profile = decoder.icc_profile().ok().flatten();
    let profile = profile.filter(|profile| !is_for_a_press && profile.len() <= PROFILE_MAX);
    let mut image = DynamicImage::from_decoder(decoder).map_err(|_| damaged(()))?;
    let must_be_written = is_for_a_press || orientation != Orientation::NoTransforms;
    if orientation != Orientation::NoTransforms {
        image.apply_orientation(orientation);
    }
    Ok(Decoded { image, format, profile, must_be_written })
}

/// The format that the first bytes of a file say.
pub(super) fn found(bytes: &[u8]) -> Option<Format> {
    match image::guess_format(bytes).ok()? {
        ImageFormat::Png => Some(Format::Png),
        ImageFormat::Jpeg => Some(Format::Jpeg),
        ImageFormat::Gif => Some(Format::Gif),
        ImageFormat::WebP => Some(Format::WebP),
        _ => None,
    }
}

/// The picture within bounds: the bytes as they are, where that is what they show, else new ones.
fn fitted(
    decoded: Decoded,
    bytes: &[u8],
    bounds: Bounds,
) -> Result<(Format, Arc<[u8]>, Decoded), Fault> {
    let (width, height) = (decoded.image.width(), decoded.image.height());
    if !decoded.must_be_written && width <= bounds.0 && height <= bounds.1 {
        return Ok((decoded.format, bytes.into(), decoded));
    }
    let profile = decoded.profile;
    let image = scaled(decoded.image, bounds);
    let is_photograph = matches!(decoded.format, Format::Jpeg | Format::WebP);
    let mut written = Vec::new();
    // Of a JPEG only this encoder takes 8 bits, and no transparency.
    let (format, done) = if is_photograph && !image.color().has_alpha() {
        let image = match image {
            DynamicImage::ImageLuma8(_) => image,
            image => DynamicImage::ImageRgb8(image.into_rgb8()),
        };
        let mut encoder = JpegEncoder::new_with_quality(&mut written, JPEG_QUALITY);
        if let Some(profile) = &profile {
            let _ = encoder.set_icc_profile(profile.clone());
        }
        (Format::Jpeg, image.write_with_encoder(encoder).map(|()| image))
    } else {
        let mut encoder = PngEncoder::new_with_quality(
            &mut written,
            image::codecs::png::CompressionType::Best,
            image::codecs::png::FilterType::Adaptive,
        );
        if let Some(profile) = &profile {
            let _ = encoder.set_icc_profile(profile.clone());
        }
        (Format::Png, image.write_with_encoder(encoder).map(|()| image))
    };
    let unwritten = |_| Fault::new(Code::PictureDamaged, message!("picture-damaged"));
    let image = done.map_err(unwritten)?;
    Ok((format, written.into(), Decoded { image, format, profile, must_be_written: false }))
}

/// The picture in 8 bits a colour, no larger than bounds.
fn scaled(image: DynamicImage, bounds: Bounds) -> DynamicImage {
    let (width, height) = (image.width(), image.height());
    let scale = (f64::from(bounds.0) / f64::from(width))
        .min(f64::from(bounds.1) / f64::from(height))
        .min(1.0);
    let target = (length(width, scale), length(height, scale));
    // Points that are not seen have a colour too; it must not run into its neighbours.
    let mut image = premultiplied(image);
    // The mean of blocks first, which needs no room: the filter holds rows in 16 bytes a point.
    if scale < 0.25 {
        image = image.thumbnail_exact(length(width, scale * 2.0), length(height, scale * 2.0));
    }
    if (image.width(), image.height()) != target {
        image = image.resize_exact(target.0, target.1, FilterType::Triangle);
    }
    unmultiplied(image)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a positive u32 before"
)]
fn length(length: u32, scale: f64) -> u32 {
    ((f64::from(length) * scale).round() as u32).max(1)
}

fn premultiplied(image: DynamicImage) -> DynamicImage {
    match image {
        DynamicImage::ImageLuma8(_) | DynamicImage::ImageRgb8(_) => image,
        image if !image.color().has_alpha() => match image.color().has_color() {
            true => DynamicImage::ImageRgb8(image.into_rgb8()),
            false => DynamicImage::ImageLuma8(image.into_luma8()),
        },
        image => {
            let mut image = image.into_rgba8();
            for point in image.pixels_mut() {
                let [colours @ .., alpha] = &mut point.0;
                for colour in colours {
                    *colour = part(u32::from(*colour) * u32::from(*alpha), 255);
                }
            }
            DynamicImage::ImageRgba8(image)
        }
    }
}

fn unmultiplied(image: DynamicImage) -> DynamicImage {
    let DynamicImage::ImageRgba8(mut image) = image else { return image };
    for point in image.pixels_mut() {
        let [colours @ .., alpha] = &mut point.0;
        for colour in colours {
            *colour = part(u32::from(*colour) * 255, u32::from(*alpha));
        }
    }
    DynamicImage::ImageRgba8(image)
}

/// A quotient, rounded; of nothing nothing.
fn part(value: u32, whole: u32) -> u8 {
    let rounded = (value + whole / 2).checked_div(whole).unwrap_or(0);
    u8::try_from(rounded).unwrap_or(u8::MAX)
}

fn is_blank(image: &DynamicImage) -> bool {
    match image {
        DynamicImage::ImageRgba8(image) => image.pixels().all(|point| point.0[3] == 0),
        DynamicImage::ImageLumaA8(image) => image.pixels().all(|point| point.0[1] == 0),
        _ => false,
    }
}

/// The segments before the points of a JPEG (ITU-T T.81, B.1.1): each marker with its place, and
/// where the points begin.
fn segments(bytes: &[u8]) -> (Vec<(u8, usize)>, Option<usize>) {
    let (mut found, mut at) = (Vec::new(), 2);
    while let Some([0xff, marker, high, low]) = bytes.get(at..at + 4) {
        // A marker may have any number of bytes FF before it.
        if *marker == 0xff {
            at += 1;
            continue;
        }
        found.push((*marker, at));
        let length = usize::from(*high) << 8 | usize::from(*low);
        at += 2 + length.max(2);
        if *marker == 0xda {
            return (found, Some(at));
        }
    }
    (found, None)
}

/// Whether the end of the picture is marked. The decoder fills up what is missing with grey.
fn is_whole_jpeg(bytes: &[u8]) -> bool {
    let (_, points) = segments(bytes);
    let points = points.and_then(|at| bytes.get(at..)).unwrap_or_default();
    points.windows(2).any(|pair| pair == [0xff, 0xd9])
}

/// Whether each point has the four colours of a press (B.2.2: the number of components).
fn has_four_colours(bytes: &[u8]) -> bool {
    let (segments, _) = segments(bytes);
    let is_frame =
        |marker: u8| (0xc0..=0xcf).contains(&marker) && ![0xc4, 0xc8, 0xcc].contains(&marker);
    let frame = segments.into_iter().find(|(marker, _)| is_frame(*marker));
    frame.and_then(|(_, at)| bytes.get(at + 9)) == Some(&4)
}
