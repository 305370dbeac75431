//! What others call a time zone. A VTIMEZONE's own body is not read: some of them lie, and the IANA
//! name says enough.

use chrono_tz::Tz;

/// The zone meant by a TZID: its IANA name, one behind a path, or the name that Windows gives it.
pub(super) fn named(name: &str) -> Option<Tz> {
    let name = name.trim().trim_matches('"');
    let segments: Vec<&str> = name.split('/').collect();
    let tails = (0..segments.len()).map(|start| segments[start..].join("/"));
    let iana = tails.filter_map(|tail| tail.parse().ok()).next();
    let windows = || {
        WINDOWS
            .iter()
            .find(|(windows, _)| windows.eq_ignore_ascii_case(name))
            .map(|(_, zone)| *zone)
    };
    let city = || CITIES.iter().find(|(city, _)| name.contains(city)).map(|(_, zone)| *zone);
    iana.or_else(windows).or_else(city)
}

/// Of the CLDR's table (windowsZones.xml): Europe, and where French communes lie.
const WINDOWS: &[(&str, Tz)] = &[
    ("Romance Standard Time", chrono_tz::Europe::Paris),
    ("W. Europe Standard Time", chrono_tz::Europe::Berlin),
    ("Central Europe Standard Time", chrono_tz::Europe::Budapest),
    ("Central European Standard Time", chrono_tz::Europe::Warsaw),
    ("GMT Standard Time", chrono_tz::Europe::London),
    ("Greenwich Standard Time", chrono_tz::Atlantic::Reykjavik),
    ("E. Europe Standard Time", chrono_tz::Europe::Chisinau),
    ("FLE Standard Time", chrono_tz::Europe::Kyiv),
    ("GTB Standard Time", chrono_tz::Europe::Bucharest),
    ("Turkey Standard Time", chrono_tz::Europe::Istanbul),
    ("Russian Standard Time", chrono_tz::Europe::Moscow),
    ("UTC", chrono_tz::UTC),
    ("SA Western Standard Time", chrono_tz::America::Martinique),
    ("SA Eastern Standard Time", chrono_tz::America::Cayenne),
    ("Saint Pierre Standard Time", chrono_tz::America::Miquelon),
    ("Mauritius Standard Time", chrono_tz::Indian::Reunion),
    ("E. Africa Standard Time", chrono_tz::Indian::Mayotte),
    ("Central Pacific Standard Time", chrono_tz::Pacific::Noumea),
    ("Hawaiian Standard Time", chrono_tz::Pacific::Tahiti),
    ("Marquesas Standard Time", chrono_tz::Pacific::Marquesas),
    ("UTC+12", chrono_tz::Pacific::Wallis),
];

/// Of names such as "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris".
const CITIES: &[(&str, Tz)] = &[
    ("Paris", chrono_tz::Europe::Paris),
    ("Berlin", chrono_tz::Europe::Berlin),
    ("Amsterdam", chrono_tz::Europe::Berlin),
    ("London", chrono_tz::Europe::London),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_found_by_all_their_names() {
        let cases = [
            ("Europe/Paris", Some("Europe/Paris")),
            ("\"Europe/Paris\"", Some("Europe/Paris")),
            ("/freeassociation.sourceforge.net/Tzfile/Europe/Paris", Some("Europe/Paris")),
            ("/mozilla.org/20050126_1/America/Martinique", Some("America/Martinique")),
            ("Romance Standard Time", Some("Europe/Paris")),
            ("W. Europe Standard Time", Some("Europe/Berlin")),
            ("(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", Some("Europe/Paris")),
            ("Customized Time Zone", None),
            ("", None),
        ];
        for (name, expected) in cases {
            assert_eq!(named(name).map(|zone| zone.name()), expected, "{name}");
        }
    }
}
