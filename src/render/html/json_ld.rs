//! What a page says, in the words of schema.org for machines. Knows nothing of how a page looks.

use serde_json::{Map, Value, json};

use crate::views::site::{
    Body, Line, Occasion, Opening, OpeningDay, OpeningHours, Page, Presence, Site, StopPage,
};

/// Blocks for `<script type="application/ld+json">`, in letters that cannot end the element.
pub(super) fn of(site: &Site, page: &Page) -> Vec<String> {
    match &page.body {
        Body::Stop(stop) => vec![embedded(&stop_graph(site, page, stop))],
        _ => Vec::new(),
    }
}

/// HTML ends the element at `</script`, and begins a comment in it at `<!--`: neither can be
/// written with `\u003c`.
fn embedded(value: &Value) -> String {
    let json = value.to_string();
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

/// Eight weeks of a stop that comes every week. All passages are in the open data; here each weighs
/// more than the line that people read.
const EVENTS_MAX: usize = 6;

/// A stop is a place where a service is given; each of its next passages is an event there.
fn stop_graph(site: &Site, page: &Page, stop: &StopPage) -> Value {
    // Resolved against the address of the page.
    const PLACE: &str = "#lieu";
    let mut address = Map::new();
    address.insert("@type".into(), "PostalAddress".into());
    address.insert(
        "streetAddress".into(),
        stop.address.as_ref().unwrap_or(&stop.name).as_str().into(),
    );
    address.insert("addressLocality".into(), stop.commune.label.as_str().into());
    if let Some(postcode) = &stop.postcode {
        address.insert("postalCode".into(), postcode.as_str().into());
    }
    // Communes of other countries have ids of their own making, and their country stands in no
    // record.
    if is_insee(&stop.commune_code) {
        address.insert("addressCountry".into(), "FR".into());
    }
    let mut place = json!({
        "@type": "Place",
        "@id": PLACE,
        "name": format!("{}, {}", stop.name, stop.commune.label),
        "address": address,
    });
    if let (Some(latitude), Some(longitude)) = (stop.latitude, stop.longitude) {
        place["geo"] =
            json!({ "@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude });
    }
    let mut hours: Vec<Value> = stop.openings.iter().flat_map(opening_hours).collect();
    hours.extend(stop.occasions.iter().flat_map(occasions));
    if !hours.is_empty() {
        place["openingHoursSpecification"] = hours.into();
    }
    let mut service = json!({
        "@type": "GovernmentService",
        "@id": "#service",
        "name": format!("{} – {}", stop.service, stop.commune.label),
        "serviceType": stop.service,
        "provider": { "@type": "Organization", "name": stop.provider },
        "areaServed": { "@type": "City", "name": stop.commune.label },
    });
    let mut channel = json!({ "@type": "ServiceChannel", "serviceLocation": { "@id": PLACE } });
    if let Some(phone) = page.phones.first() {
        channel["servicePhone"] =
            json!({ "@type": "ContactPoint", "telephone": phone.href.trim_start_matches("tel:") });
    }
    if let Some(url) = site.url() {
        service["url"] = format!("{url}{}", page.path).into();
    }
    service["availableChannel"] = channel;
    let lines = stop
        .months
        .iter()
        .flat_map(|month| &month.lines)
        .filter(|line| line.state != "gone" && line.state != "lost");
    let mut graph = vec![place, service];
    graph.extend(stop.presences.iter().map(|presence| present(presence, PLACE)));
    graph.extend(lines.take(EVENTS_MAX).map(|line| event(stop, line, PLACE)));
    json!({ "@context": "https://schema.org", "@graph": graph })
}

/// Two digits, or one and the letter of Corsica, then three digits.
fn is_insee(code: &str) -> bool {
    code.len() == 5
        && code
            .bytes()
            .enumerate()
            .all(|(at, byte)| byte.is_ascii_digit() || (at == 1 && matches!(byte, b'A' | b'B')))
}

/// The week of a place that does not move.
fn opening_hours(opening: &Opening) -> Vec<Value> {
    let each_day =
        opening.days.iter().flat_map(|day| day.hours.iter().map(move |hours| (day, hours)));
    let specify = |(day, hours): (&OpeningDay, &OpeningHours)| {
        json!({
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": format!("https://schema.org/{}", day.code),
            "opens": hours.opens,
            "closes": hours.closes,
            "validFrom": opening.from,
            "validThrough": opening.until,
        })
    };
    each_day.map(specify).collect()
}

/// Hours of single days.
fn occasions(occasion: &Occasion) -> impl Iterator<Item = Value> + '_ {
    occasion.days.iter().take(EVENTS_MAX).flat_map(move |day| {
        occasion.hours.iter().map(move |hours| on_day(day, &hours.opens, &hours.closes))
    })
}

fn on_day(day: &str, opens: &str, closes: &str) -> Value {
    json!({
        "@type": "OpeningHoursSpecification",
        "opens": opens,
        "closes": closes,
        "validFrom": day,
        "validThrough": day,
    })
}

/// What an organisation offers at the place at hours of its own.
fn present(presence: &Presence, place: &str) -> Value {
    let times = presence.times.iter().map(|time| on_day(&time.day, &time.opens, &time.closes));
    json!({
        "@type": "GovernmentService",
        "name": presence.who,
        "description": presence.when,
        "hoursAvailable": times.collect::<Vec<_>>(),
        "availableChannel": { "@type": "ServiceChannel", "serviceLocation": { "@id": place } },
    })
}

fn event(stop: &StopPage, line: &Line, place: &str) -> Value {
    let mut event = Map::new();
    event.insert("@type".into(), "Event".into());
    event.insert("name".into(), stop.service.as_str().into());
    event.insert("startDate".into(), line.start.as_str().into());
    event.insert("endDate".into(), line.end.as_str().into());
    let status = match line.state {
        "cancelled" => "EventCancelled",
        "moved" | "retimed" => "EventRescheduled",
        _ => "EventScheduled",
    };
    // What is not given is scheduled, by schema.org.
    if status != "EventScheduled" {
        event.insert("eventStatus".into(), format!("https://schema.org/{status}").into());
    }
    if let (Some(before), "EventRescheduled") = (&line.start_before, status) {
        event.insert("previousStartDate".into(), before.as_str().into());
    }
    let location = match &line.spot {
        Some(spot) => json!({ "@type": "Place", "name": spot, "address": line.commune }),
        None => json!({ "@id": place }),
    };
    event.insert("location".into(), location);
    Value::Object(event)
}
