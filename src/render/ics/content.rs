//! A calendar's lines (RFC 5545, RFC 7986, and what calendar programs read besides). Knows nothing
//! of bytes.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate, NaiveDateTime, Timelike};

use crate::views::calendar::{Calendar, Event, Logo, Pin, Repeat, Standing, When};

use super::line::{Component, Line};
use super::zone_of;

/// How often a program should look for changes.
const REFRESH: &str = "PT12H";

/// The calendar with the zones that its entries name, without them. It has no METHOD: a feed is
/// read, not answered.
pub fn frame(calendar: &Calendar, zones: &BTreeMap<&'static str, Component>) -> Component {
    let named: BTreeSet<&str> =
        calendar.events.iter().filter_map(|event| zone_of(event)).map(|zone| zone.name()).collect();
    let mut parts: Vec<Component> =
        named.iter().filter_map(|name| zones.get(name)).cloned().collect();
    if calendar.events.is_empty() {
        parts.push(nothing(calendar));
    }
    let mut lines = vec![
        Line::plain("VERSION", "2.0"),
        Line::text("PRODID", &format!("-//halte//halte//{}", calendar.language.to_uppercase())),
        Line::plain("CALSCALE", "GREGORIAN"),
        Line::text("NAME", &calendar.name).with("LANGUAGE", &calendar.language),
        Line::text("X-WR-CALNAME", &calendar.name),
        Line::text("DESCRIPTION", &calendar.description).with("LANGUAGE", &calendar.language),
        Line::text("X-WR-CALDESC", &calendar.description),
        Line::text("X-WR-TIMEZONE", calendar.zone.name()),
    ];
    lines.extend(own_color(calendar).map(|color| Line::plain("COLOR", color)));
    lines.push(Line::plain("REFRESH-INTERVAL", REFRESH).with("VALUE", "DURATION"));
    lines.push(Line::plain("X-PUBLISHED-TTL", REFRESH));
    lines.extend(
        calendar.source.as_deref().map(|source| Line::plain("SOURCE", source).with("VALUE", "URI")),
    );
    lines.extend(calendar.url.as_deref().map(|url| Line::plain("URL", url)));
    lines.push(Line::plain("LAST-MODIFIED", utc(calendar.modified)));
    lines.extend(calendar.logos.iter().filter_map(image));
    Component { parts, ..Component::new("VCALENDAR", lines) }
}

/// The colour of all its entries, which they need not say then.
pub fn own_color(calendar: &Calendar) -> Option<&str> {
    calendar.color.as_deref().filter(|color| is_css_color(color))
}

/// RFC 7986 §5.10.
fn image(logo: &Logo) -> Option<Line> {
    let format = logo.format();
    let address = format!("{}.{}", logo.address.as_ref()?, format.ending());
    Some(
        Line::plain("IMAGE", address)
            .with("VALUE", "URI")
            .with("DISPLAY", "BADGE")
            .with("FMTTYPE", format.media_type()),
    )
}

/// The hour of the evening before at which an alarm rings, by the wall clock.
const EVENING: u32 = 18;

/// One entry, without an alarm.
pub fn event(event: &Event, with_color: bool) -> Component {
    let mut lines = vec![
        Line::text("UID", &event.uid),
        Line::plain("DTSTAMP", utc(event.modified)),
        Line::plain("LAST-MODIFIED", utc(event.modified)),
        Line::plain("SEQUENCE", event.sequence.to_string()),
    ];
    lines.extend(times(event));
    let standing = match event.standing {
        Standing::Confirmed | Standing::CalledOff => "CONFIRMED",
        Standing::Cancelled => "CANCELLED",
    };
    lines.push(Line::plain("STATUS", standing));
    lines.push(Line::text("SUMMARY", &event.summary));
    lines.push(Line::text("DESCRIPTION", &event.description));
    lines.extend(event.location.as_deref().map(|location| Line::text("LOCATION", location)));
    lines.extend(event.pin.iter().flat_map(pin));
    lines.extend(event.url.as_deref().map(|url| Line::plain("URL", url)));
    if !event.categories.is_empty() {
        lines.push(Line::texts("CATEGORIES", &event.categories));
    }
    lines.extend(
        event
            .color
            .as_deref()
            .filter(|color| with_color && is_css_color(color))
            .map(|color| Line::plain("COLOR", color)),
    );
    // Nobody is busy because a van stands in the village.
    lines.push(Line::plain("TRANSP", "TRANSPARENT"));
    lines.push(Line::plain("CLASS", "PUBLIC"));
    Component::new("VEVENT", lines)
}

/// The alarm of an entry whose calendar reminds. Counted back from the start, so that it holds for
/// each date of a series.
pub fn alarm(event: &Event) -> Component {
    let start = match event.when {
        When::Day(_) => 0,
        When::Local { start, .. } | When::Utc { start, .. } => start.hour() * 60 + start.minute(),
    };
    let minutes = start + (24 - EVENING) * 60;
    let lines = vec![
        Line::plain("ACTION", "DISPLAY"),
        Line::plain("TRIGGER", format!("-PT{}H{}M", minutes / 60, minutes % 60)),
        Line::text("DESCRIPTION", &event.summary),
    ];
    Component::new("VALARM", lines)
}

fn times(event: &Event) -> Vec<Line> {
    let (start, end) = match event.when {
        When::Day(day) => (date("DTSTART", day), date("DTEND", day + Days::new(1))),
        When::Local { zone, start, end } => {
            (local("DTSTART", zone.name(), start), local("DTEND", zone.name(), end))
        }
        When::Utc { start, end } => {
            (Line::plain("DTSTART", utc(start)), Line::plain("DTEND", utc(end)))
        }
    };
    let mut lines = vec![start, end];
    match (&event.repeat, event.when) {
        (Repeat::Series { rule, except, .. }, When::Local { zone, .. }) => {
            lines.push(Line::plain("RRULE", rule));
            lines.extend(except.iter().map(|start| local("EXDATE", zone.name(), *start)));
        }
        (Repeat::InsteadOf { zone, start }, _) => {
            lines.push(local("RECURRENCE-ID", zone.name(), *start))
        }
        (Repeat::Once | Repeat::Series { .. }, _) => {}
    }
    lines
}

/// The place on the map, for all programs and once more as Apple's read it.
fn pin(pin: &Pin) -> [Line; 2] {
    let (latitude, longitude) = (pin.latitude, pin.longitude);
    [
        Line::plain("GEO", format!("{latitude:.6};{longitude:.6}")),
        Line::plain("X-APPLE-STRUCTURED-LOCATION", format!("geo:{latitude:.6},{longitude:.6}"))
            .with("VALUE", "URI")
            .with("X-TITLE", &pin.title),
    ]
}

/// A calendar must hold a component (RFC 5545 §3.6): a journal entry, which calendar programs do
/// not show as a date.
fn nothing(calendar: &Calendar) -> Component {
    let lines = vec![
        Line::text("UID", &calendar.nothing.uid),
        Line::plain("DTSTAMP", utc(calendar.modified)),
        date("DTSTART", calendar.modified.date()),
        Line::text("SUMMARY", &calendar.nothing.summary),
        Line::plain("STATUS", "FINAL"),
        Line::plain("CLASS", "PUBLIC"),
    ];
    Component::new("VJOURNAL", lines)
}

fn date(name: &str, day: NaiveDate) -> Line {
    Line::plain(name, day.format("%Y%m%d").to_string()).with("VALUE", "DATE")
}

fn local(name: &str, zone: &str, time: NaiveDateTime) -> Line {
    Line::plain(name, time.format("%Y%m%dT%H%M%S").to_string()).with("TZID", zone)
}

fn utc(time: NaiveDateTime) -> String {
    time.format("%Y%m%dT%H%M%SZ").to_string()
}

/// RFC 7986 §5.9 wants a name of CSS Color Module Level 3 §4.3.
pub fn is_css_color(name: &str) -> bool {
    CSS_COLORS.binary_search(&name.to_lowercase().as_str()).is_ok()
}

#[rustfmt::skip]
const CSS_COLORS: &[&str] = &[
    "aliceblue", "antiquewhite", "aqua", "aquamarine", "azure", "beige", "bisque", "black",
    "blanchedalmond", "blue", "blueviolet", "brown",
    "burlywood", "cadetblue", "chartreuse", "chocolate", "coral", "cornflowerblue", "cornsilk",
    "crimson", "cyan", "darkblue", "darkcyan",
    "darkgoldenrod", "darkgray", "darkgreen", "darkgrey", "darkkhaki", "darkmagenta",
    "darkolivegreen", "darkorange", "darkorchid", "darkred",
    "darksalmon", "darkseagreen", "darkslateblue", "darkslategray", "darkslategrey",
    "darkturquoise", "darkviolet", "deeppink", "deepskyblue",
    "dimgray", "dimgrey", "dodgerblue", "firebrick", "floralwhite", "forestgreen", "fuchsia",
    "gainsboro", "ghostwhite", "gold", "goldenrod",
    "gray", "green", "greenyellow", "grey", "honeydew", "hotpink", "indianred", "indigo", "ivory",
    "khaki", "lavender", "lavenderblush",
    "lawngreen", "lemonchiffon", "lightblue", "lightcoral", "lightcyan", "lightgoldenrodyellow",
    "lightgray", "lightgreen", "lightgrey",
    "lightpink", "lightsalmon", "lightseagreen", "lightskyblue", "lightslategray", "lightslategrey",
    "lightsteelblue", "lightyellow", "lime",
    "limegreen", "linen", "magenta", "maroon", "mediumaquamarine", "mediumblue", "mediumorchid",
    "mediumpurple", "mediumseagreen",
    "mediumslateblue", "mediumspringgreen", "mediumturquoise", "mediumvioletred", "midnightblue",
    "mintcream", "mistyrose", "moccasin",
    "navajowhite", "navy", "oldlace", "olive", "olivedrab", "orange", "orangered", "orchid",
    "palegoldenrod", "palegreen", "paleturquoise",
    "palevioletred", "papayawhip", "peachpuff", "peru", "pink", "plum", "powderblue", "purple",
    "red", "rosybrown", "royalblue", "saddlebrown",
    "salmon", "sandybrown", "seagreen", "seashell", "sienna", "silver", "skyblue", "slateblue",
    "slategray", "slategrey", "snow", "springgreen",
    "steelblue", "tan", "teal", "thistle", "tomato", "turquoise", "violet", "wheat", "white",
    "whitesmoke", "yellow", "yellowgreen",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_in_order_and_found() {
        assert!(CSS_COLORS.is_sorted());
        for (name, is_known) in [
            ("navy", true),
            ("Navy", true),
            ("yellowgreen", true),
            ("aliceblue", true),
            ("bleu", false),
            ("#003399", false),
        ] {
            assert_eq!(is_css_color(name), is_known, "{name}");
        }
    }
}
