//! Messages: written, planned for groups, used again with another day.

use serde::Serialize;

use super::answer::Answer;
use super::pages::Context;
use super::people::{boxes, chosen, shown_day};
use super::routes::Call;
use crate::alerts::Trouble;
use crate::alerts::accounts::Deed;
use crate::alerts::campaigns::{self, Draft};
use crate::alerts::people;
use crate::calendar::Date;
use crate::records::spoken;
use crate::words::message;

#[derive(Serialize)]
struct MessageRow {
    id: String,
    title: String,
    category: String,
    sendings: String,
}

pub fn list(call: &Call) -> Result<Answer, Trouble> {
    let found = call.room()?.read(campaigns::list)?;
    let rows: Vec<MessageRow> = found
        .into_iter()
        .map(|one| MessageRow {
            id: format!("{:x}", one.id),
            title: one.draft.title,
            category: one.draft.category,
            sendings: call.desk.say(&message!("alerts-sendings-count", count = one.sendings)),
        })
        .collect();
    let filled = Context::default().with("messages", rows);
    Ok(Answer::page(call.desk.pages.page(call, "messages.html", filled)))
}

#[derive(Serialize, Default)]
struct Shown {
    title: String,
    category: String,
    sms: String,
    newsletter: String,
    version: i64,
}

#[derive(Serialize)]
struct SendingRow {
    id: String,
    day: String,
    groups: String,
    recipients: String,
    reason: String,
}

fn typed(call: &Call) -> Shown {
    let field = |name| call.asked.field(name).to_owned();
    Shown {
        title: field("titre"),
        category: field("categorie"),
        sms: field("sms"),
        newsletter: field("newsletter"),
        version: field("version").parse().unwrap_or(0),
    }
}

fn read(shown: &Shown) -> Result<Draft, Trouble> {
    Draft::read(&shown.title, &shown.category, &shown.sms, &shown.newsletter)
}

/// A message that is there, or one that is being written.
fn page(
    call: &Call,
    status: u16,
    id: Option<i64>,
    typed: Option<Shown>,
    text: &str,
) -> Result<Answer, Trouble> {
    let (categories, groups) =
        call.room()?.read(|file| Ok((campaigns::categories(file)?, people::groups(file)?)))?;
    let mut rows = Vec::new();
    let mut shown = typed.unwrap_or_default();
    if let Some(id) = id {
        let kept = call.room()?.read(|file| campaigns::find(file, id))?;
        if status == 200 || call.parts.len() != 1 || shown.title.is_empty() {
            shown = Shown {
                title: kept.draft.title,
                category: kept.draft.category,
                sms: kept.draft.sms,
                newsletter: kept.draft.newsletter,
                version: kept.version,
            };
        }
        let found = call.room()?.read(|file| campaigns::sendings(file, Some(id), (None, None)))?;
        let named = |ids: &[i64]| {
            let chosen = groups.iter().filter(|group| ids.contains(&group.id));
            chosen.map(|group| group.name.as_str()).collect::<Vec<_>>().join(", ")
        };
        rows.extend(found.iter().map(|one| SendingRow {
            id: format!("{:x}", one.id),
            day: format!("{}, {}", shown_day(call, one.day), one.hour),
            groups: named(&one.groups),
            recipients: call.desk.say(&message!("alerts-members", count = one.recipients)),
            reason: one.reason.clone(),
        }));
    }
    let filled = Context::default()
        .with("id", id.map(|id| format!("{id:x}")).unwrap_or_default())
        .with("shown", shown)
        .with("categories", categories)
        .with("groups", boxes(call, &chosen(call))?)
        .with("sendings", rows)
        .with("day", call.asked.field("jour"))
        .with("hour", call.asked.field("heure"))
        .with("reason", call.asked.field("motif"))
        .with("text", text);
    Ok(Answer::status(status, call.desk.pages.page(call, "message.html", filled)))
}

pub fn blank(call: &Call) -> Result<Answer, Trouble> {
    page(call, 200, None, None, "")
}

pub fn add(call: &Call) -> Result<Answer, Trouble> {
    let shown = typed(call);
    let made = read(&shown)
        .and_then(|draft| call.room()?.write(|file| campaigns::add(file, &draft, call.now)));
    match made {
        Ok(id) => {
            call.note(Deed::Message, Some(id))?;
            Ok(Answer::see(format!("/messages/{id:x}")))
        }
        Err(Trouble::Refused(message)) => {
            page(call, 422, None, Some(shown), &call.desk.say(&message))
        }
        Err(trouble) => Err(trouble),
    }
}

pub fn show(call: &Call) -> Result<Answer, Trouble> {
    page(call, 200, Some(call.id(0)?), None, "")
}

pub fn change(call: &Call) -> Result<Answer, Trouble> {
    let id = call.id(0)?;
    let shown = typed(call);
    let version = shown.version;
    let changed = call.room()?.write(|file| {
        campaigns::find(file, id)?;
        campaigns::change(file, id, version, &read(&shown)?)
    });
    match changed {
        Ok(()) => {
            call.note(Deed::Message, Some(id))?;
            Ok(Answer::see(format!("/messages/{id:x}")))
        }
        Err(Trouble::Refused(message)) => {
            page(call, 422, Some(id), Some(shown), &call.desk.say(&message))
        }
        Err(trouble) => Err(trouble),
    }
}

/// The day and hour of a form; not before today.
fn moment(call: &Call) -> Result<(Date, String), Trouble> {
    let refused = || Trouble::Refused(message!("alerts-sending-day"));
    let day = spoken::day(call.asked.field("jour")).and_then(|day| day.date());
    let day = day.filter(|day| *day >= call.desk.today()).ok_or_else(refused)?;
    let hour = call.asked.field("heure").replace('h', ":");
    let hour = chrono::NaiveTime::parse_from_str(&hour, "%H:%M").map_err(|_| refused())?;
    Ok((day, hour.format("%H:%M").to_string()))
}

pub fn plan(call: &Call) -> Result<Answer, Trouble> {
    let id = call.id(0)?;
    call.room()?.read(|file| campaigns::find(file, id))?;
    let reason = call.asked.field("motif");
    let planned = moment(call).and_then(|(day, hour)| {
        let groups = chosen(call);
        call.room()?
            .write(|file| campaigns::plan(file, id, (day, &hour), &groups, reason, call.now))
    });
    match planned {
        Ok(sending) => {
            call.note(Deed::Plan, Some(sending))?;
            Ok(Answer::see(format!("/messages/{id:x}")))
        }
        Err(Trouble::Refused(message)) => page(call, 422, Some(id), None, &call.desk.say(&message)),
        Err(trouble) => Err(trouble),
    }
}

pub fn cancel(call: &Call) -> Result<Answer, Trouble> {
    let id = call.id(0)?;
    let message = call.room()?.write(|file| campaigns::cancel(file, id))?;
    call.note(Deed::Cancel, Some(id))?;
    Ok(Answer::see(format!("/messages/{message:x}")))
}
