//! What is counted of a room, on a day.

use serde::Serialize;

use super::answer::Answer;
use super::pages::Context;
use super::people::shown_day;
use super::routes::Call;
use crate::alerts::Trouble;
use crate::alerts::people;
use crate::alerts::statistics::{self, BANDS};
use crate::calendar::Date;
use crate::records::codes::{AgeBand, Gender};
use crate::words::message;

#[derive(Serialize)]
struct Figure {
    label: String,
    n: u32,
    /// Hundredths of the whole.
    part: u32,
}

/// A structure sees its own numbers as they are.
pub fn show(call: &Call) -> Result<Answer, Trouble> {
    let wanted: Option<Date> = call.asked.asked("jour").parse().ok();
    let today = call.desk.today();
    let day = wanted.filter(|day| *day <= today).unwrap_or(today);
    let (counted, groups) =
        call.room()?.read(|file| Ok((statistics::count(file, day)?, people::groups(file)?)))?;
    let figure = |label: String, n: u32| {
        let part = (n * 100).checked_div(counted.total).unwrap_or(0);
        Figure { label, n, part }
    };
    let age = |band: &AgeBand| match band {
        AgeBand::NotGiven => call.desk.say(&message!("alerts-sex-none")),
        AgeBand::Under12 => call.desk.say(&message!("alerts-band-first")),
        AgeBand::From70 => call.desk.say(&message!("alerts-band-last")),
        band => call.desk.say(&message!("alerts-band", band = band.code())),
    };
    let ages: Vec<Figure> =
        BANDS.iter().map(|band| figure(age(band), counted.of_band(band.code()))).collect();
    let sexes = [
        (message!("alerts-sex-female"), Gender::Feminin),
        (message!("alerts-sex-male"), Gender::Masculin),
        (message!("alerts-sex-none"), Gender::NotGiven),
    ];
    let sexes = sexes.map(|(label, sex)| figure(call.desk.say(&label), counted.of_sex(sex.code())));
    let consents = [
        (message!("alerts-consent-given"), counted.given),
        (message!("alerts-consent-withdrawn"), counted.withdrawn),
        (message!("alerts-consent-none"), counted.never),
    ];
    let consents = consents.map(|(label, n)| figure(call.desk.say(&label), n));
    let in_groups: Vec<Figure> = groups
        .into_iter()
        .map(|group| figure(group.name, counted.groups.get(&group.id).copied().unwrap_or(0)))
        .collect();
    let (sexes, consents) = (Vec::from(sexes), Vec::from(consents));
    let tables = [
        (call.desk.say(&message!("alerts-by-age")), ages),
        (call.desk.say(&message!("alerts-by-sex")), sexes),
        (call.desk.say(&message!("alerts-by-consent")), consents),
        (call.desk.say(&message!("alerts-by-group")), in_groups),
    ];
    let filled = Context::default()
        .with("tables", tables)
        .with("count", call.desk.say(&message!("alerts-members", count = counted.total)))
        .with("day", day.to_string())
        .with("on", shown_day(call, day));
    Ok(Answer::page(call.desk.pages.page(call, "statistics.html", filled)))
}
