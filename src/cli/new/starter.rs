//! The files of a new project, in one of the languages of the site. A template holds words between
//! `@` and blocks of lines: `@if van`, … `@end`; the next `@if` ends a block as well.

use std::collections::BTreeMap;

use crate::calendar::{Date, Datelike, Days, HolidayCalendar, Months};
use crate::import::scalar::scalar;
use crate::slug::slug;
use crate::words::{Message, Tongue, message};

use super::answers::{Answers, Country, Place, Publicity};

macro_rules! templates {
    ($($language:ident = $folder:literal,)+) => {
        fn templates(language: Tongue) -> [(&'static str, &'static str); 12] {
            match language {
                $(Tongue::$language => [
                    ("README.md", include_str!(concat!("starter/", $folder, "/README.md"))),
                    ("programmes", include_str!(concat!("starter/", $folder, "/programmes.yaml"))),
                    (
                        "organisations",
                        include_str!(concat!("starter/", $folder, "/organisations.yaml")),
                    ),
                    ("site", include_str!(concat!("starter/", $folder, "/site.yaml"))),
                    ("communes", include_str!(concat!("starter/", $folder, "/communes.yaml"))),
                    ("stops", include_str!(concat!("starter/", $folder, "/stops.yaml"))),
                    ("rota", include_str!(concat!("starter/", $folder, "/rota.yaml"))),
                    ("exceptions", include_str!(concat!("starter/", $folder, "/exceptions.yaml"))),
                    ("closures", include_str!(concat!("starter/", $folder, "/closures.yaml"))),
                    ("sessions", include_str!(concat!("starter/", $folder, "/sessions.yaml"))),
                    (
                        "deliverables",
                        include_str!(concat!("starter/", $folder, "/deliverables.yaml")),
                    ),
                    ("home", include_str!(concat!("starter/", $folder, "/home.md"))),
                ],)+
            }
        }
    };
}

templates! {
    French = "fr",
    German = "de",
    English = "en",
}

const IGNORED: &str = include_str!("starter/gitignore");
const TOWNS: &str = include_str!("starter/towns.csv");

/// The files by their path.
pub fn files(answers: &Answers, today: Date) -> BTreeMap<String, String> {
    let words = words(answers, today);
    let holds = conditions(answers);
    let mut files = BTreeMap::from([(".gitignore".to_owned(), IGNORED.to_owned())]);
    for (name, template) in templates(answers.language) {
        let path = match name {
            "README.md" => name.to_owned(),
            "home" => format!("content/pages/{}.md", say(answers.language, "new-home-page")),
            "deliverables" if answers.publicity == Publicity::None => continue,
            // It describes people one by one.
            "sessions" => "records/private/sessions.yaml".to_owned(),
            kind => format!("records/{kind}.yaml"),
        };
        let mut text = filled(template, &holds, &words);
        if path.starts_with("records/") {
            // Read by the YAML servers of VS Code, Zed and others; nothing where there is none.
            let up = "../".repeat(path.matches('/').count());
            let schema = format!("{up}.schemas/{name}.schema.json");
            text = format!("# yaml-language-server: $schema={schema}\n{text}");
        }
        files.insert(path, text);
    }
    files
}

fn say(language: Tongue, id: &'static str) -> String {
    language.say(&Message::new(id))
}

/// The template without the blocks that do not hold, and with the words in their places.
fn filled(template: &str, holds: &[&str], words: &[(&str, String)]) -> String {
    let mut text = String::new();
    let mut is_kept = true;
    for line in template.lines() {
        if let Some(condition) = line.strip_prefix("@if ") {
            is_kept = holds.contains(&condition.trim());
        } else if line == "@end" {
            is_kept = true;
        } else if is_kept {
            let filled = words.iter().fold(line.to_owned(), |line, (word, text)| {
                line.replace(&format!("@{word}@"), text)
            });
            text.push_str(&filled);
            text.push('\n');
        }
    }
    text
}

fn conditions(answers: &Answers) -> Vec<&'static str> {
    vec![
        match answers.place {
            Place::Van => "van",
            Place::Counters => "counters",
        },
        match answers.publicity {
            Publicity::None => "nobody",
            _ => "funder",
        },
        answers.publicity.code(),
        match answers.country {
            Country::France => "FR",
            _ => "not-FR",
        },
        match answers.holidays {
            HolidayCalendar::None => "no-holidays",
            _ => "holidays",
        },
    ]
}

fn words(answers: &Answers, today: Date) -> Vec<(&'static str, String)> {
    let from = today - Days::new(u64::from(today.day0()));
    let until = from + Months::new(12) - Days::new(1);
    let next = |weekday: u64| {
        let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
        monday + Days::new(7 + weekday)
    };
    let town = Town::of(answers);
    let own_id = |text: &str, other: &'static str| match slug(text) {
        id if id.is_empty() => other.to_owned(),
        id => id,
    };
    let funder = own_id(&answers.funder, "funder");
    let operator = own_id(&answers.operator, "operator");
    // Who runs it may fund it as well: two records, two ids.
    let funder = if funder == operator { format!("{funder}-2") } else { funder };
    let support = message!("new-support", funder = answers.funder.as_str());
    let operation = message!("new-operation", name = answers.name.as_str());
    let zone = answers.holidays.zones().first().map_or(town.zone, |zone| zone.name());
    let examples: Vec<_> = answers.country.calendars().take(2).map(HolidayCalendar::code).collect();
    vec![
        ("service-id", own_id(&answers.name, "service")),
        ("service", scalar(&answers.name)),
        ("title", answers.name.clone()),
        ("operator-id", operator),
        ("operator", scalar(&answers.operator)),
        ("funder-id", funder),
        ("funder", scalar(&answers.funder)),
        ("support", scalar(&answers.language.say(&support))),
        ("description", scalar(&answers.language.say(&operation))),
        ("from", from.to_string()),
        ("until", until.to_string()),
        ("zone", zone.to_owned()),
        ("holidays", answers.holidays.code().to_owned()),
        ("examples", examples.join(", ")),
        ("phone", town.phone.to_owned()),
        ("town", town.name.to_owned()),
        ("code", town.code),
        ("postcode", town.postcode.to_owned()),
        ("latitude", town.latitude.to_owned()),
        ("longitude", town.longitude.to_owned()),
        ("today", today.to_string()),
        ("month", from.format("%Y-%m").to_string()),
        ("monday", next(0).to_string()),
        ("tuesday", next(1).to_string()),
        ("friday", next(4).to_string()),
        ("later", (next(1) + Days::new(28)).to_string()),
    ]
}

/// The town in which the project begins.
struct Town {
    name: &'static str,
    code: String,
    postcode: &'static str,
    latitude: &'static str,
    longitude: &'static str,
    zone: &'static str,
    phone: &'static str,
}

impl Town {
    fn of(answers: &Answers) -> Self {
        let row = |calendar: &str| {
            TOWNS.lines().find_map(|line| line.strip_prefix(calendar)?.strip_prefix(';'))
        };
        let row = row(answers.holidays.code()).or_else(|| row(answers.country.code()));
        let mut cells = row.unwrap_or_default().split(';');
        let mut cell = || cells.next().unwrap_or_default();
        let (name, code, postcode) = (cell(), cell(), cell());
        let (latitude, longitude) = (cell(), cell());
        let code = if code.is_empty() { slug(name) } else { code.to_owned() };
        // Numbers that are kept for fiction: Arcep 2022-1583, Bundesnetzagentur Mitteilung
        // 148/2021, Ofcom. Where the country keeps none, that of France.
        let (zone, phone) = match answers.country {
            Country::France => ("Europe/Paris", "+33 2 61 91 00 10"),
            Country::Belgium => ("Europe/Brussels", "+33 2 61 91 00 10"),
            Country::Luxembourg => ("Europe/Luxembourg", "+33 2 61 91 00 10"),
            Country::Switzerland => ("Europe/Zurich", "+33 2 61 91 00 10"),
            Country::Germany => ("Europe/Berlin", "+49 30 23125 010"),
            Country::UnitedKingdom => ("Europe/London", "+44 20 7946 0010"),
        };
        Town { name, code, postcode, latitude, longitude, zone, phone }
    }
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum;

    use super::*;
    use crate::sources::Sources;

    /// Every country with every calendar that is kept there, and with none.
    fn places() -> Vec<(Country, HolidayCalendar)> {
        let of = |country: &Country| {
            let country = *country;
            let none = std::iter::once(HolidayCalendar::None);
            country.calendars().chain(none).map(move |calendar| (country, calendar))
        };
        Country::value_variants().iter().flat_map(of).collect()
    }

    /// Checks and builds it; what was found.
    fn built(answers: &Answers, today: Date) -> usize {
        let mut sources = Sources::default();
        for (path, text) in files(answers, today) {
            assert!(!text.contains('@') || path.ends_with("organisations.yaml"), "{path}: {text}");
            sources.insert(path, text.into_bytes());
        }
        let build = crate::build(&sources.with_default_theme(), today);
        let said: Vec<String> = build
            .diagnostics
            .iter()
            .map(|found| format!("{:?} {}", found.span, Tongue::English.say(&found.message)))
            .collect();
        assert!(said.is_empty(), "{:?} {}: {said:#?}", answers.language, answers.holidays.code());
        build.artefacts.iter().filter(|(path, _)| path.as_str().starts_with("public/")).count()
    }

    fn answers(number: usize, (country, holidays): (Country, HolidayCalendar)) -> Answers {
        let language = Tongue::ALL[number % 3];
        let publicity = Publicity::value_variants()[number / 3 % 4];
        let place = Place::value_variants()[number / 12 % 2];
        let [name, operator, funder] =
            ["new-name", "new-operator", "new-funder"].map(|id| say(language, id));
        Answers { language, country, holidays, place, publicity, name, operator, funder }
    }

    /// All languages, kinds of place and regimes in one place, and all calendars in turn;
    /// HALTE_STARTERS=all tries each with each.
    #[test]
    #[expect(clippy::disallowed_methods, reason = "reads how much is tried")]
    fn whatever_was_answered_is_a_project_in_which_nothing_is_wrong() {
        let today = "2026-11-29".parse().expect("a date");
        let places = places();
        assert!(places.len() > HolidayCalendar::ALL.len());
        let all = std::env::var("HALTE_STARTERS").is_ok_and(|much| much == "all");
        for (index, place) in places.iter().enumerate() {
            let is_whole = all || index == 0;
            for number in if is_whole { 0..24 } else { index % 24..index % 24 + 1 } {
                assert!(built(&answers(number, *place), today) > 20);
            }
        }
    }

    /// The forms in comments are valid once uncommented.
    #[test]
    fn the_forms_in_comments_can_be_used() {
        let today = "2026-11-29".parse().expect("a date");
        for number in [0, 1, 2, 12, 13, 14] {
            let answers = answers(number, (Country::France, HolidayCalendar::France));
            for kind in ["exceptions", "closures"] {
                let path = format!("records/{kind}.yaml");
                let mut files = files(&answers, today);
                let form = files.get(&path).expect("it is there").lines().skip(2);
                let form = form.map(|line| line.trim_start_matches("# ").to_owned());
                let form = form.map(|line| match line.starts_with('-') {
                    true => line + "\n",
                    false => format!("  {}\n", line.trim_start()),
                });
                files.insert(path, form.collect());
                let mut sources = Sources::default();
                for (path, text) in files {
                    sources.insert(path, text.into_bytes());
                }
                let said = crate::build(&sources.with_default_theme(), today).diagnostics;
                assert!(said.is_empty(), "{kind}: {said:#?}");
            }
        }
    }

    /// Names that need quotation marks, have no letter of an id, or are one and the same.
    #[test]
    fn any_name_is_a_name() {
        let today = "2024-02-29".parse().expect("a date");
        for name in ["12: l'aide \"numérique\" #1", "Ὁδός", "- oui", "*", "non", "L'École & Cie"]
        {
            let place = (Country::France, HolidayCalendar::France);
            let named = || name.to_owned();
            let answers =
                Answers { name: named(), operator: named(), funder: named(), ..answers(3, place) };
            assert!(built(&answers, today) > 20);
        }
    }
}
