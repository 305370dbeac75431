//! Lists of people: in alphabetical order, as a sheet, and those whose time is over.

use serde::Serialize;

use super::answer::{Answer, Body};
use super::house::moment;
use super::pages::Context;
use super::people::{shown_day, shown_phone};
use super::routes::Call;
use crate::alerts::Trouble;
use crate::alerts::accounts::{self, ClockState, Deed};
use crate::alerts::import::{Column, heading};
use crate::alerts::people::{self, Channel, List, Member, fields};
use crate::words::message;

/// How many people a page shows.
const PAGE: usize = 50;

#[derive(Serialize)]
struct PersonRow {
    id: String,
    name: String,
    born: String,
    phone: String,
    email: String,
    contact: String,
}

fn row(call: &Call, member: &Member) -> PersonRow {
    let fields = &member.fields;
    let age = fields.born.and_then(|born| fields::age(born, call.desk.today()));
    let age = age.map(|age| call.desk.say(&message!("alerts-age", years = age)));
    let born = fields.born.map(|born| shown_day(call, born)).unwrap_or_default();
    PersonRow {
        id: format!("{:x}", member.id),
        name: format!("{} {}", fields.last, fields.first),
        born: age.map_or(born.clone(), |age| format!("{born} ({age})")),
        phone: fields.phone.as_deref().map(shown_phone).unwrap_or_default(),
        email: fields.email.clone().unwrap_or_default(),
        contact: moment(member.contact).chars().take(10).collect(),
    }
}

pub fn people(call: &Call) -> Result<Answer, Trouble> {
    let number = |name| i64::from_str_radix(call.asked.asked(name), 16).ok();
    let wanted = List {
        group: number("groupe"),
        wanted: call.asked.asked("q").to_owned(),
        after: number("apres"),
        most: PAGE + 1,
    };
    let (mut found, groups, count) = call.room()?.read(|file| {
        Ok((people::list(file, &wanted)?, people::groups(file)?, people::count(file)?))
    })?;
    let has_more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().filter(|_| has_more).map(|last| format!("{:x}", last.id));
    let chosen = call.asked.asked("groupe");
    let choices: Vec<(String, String, bool)> = groups
        .into_iter()
        .map(|group| (format!("{:x}", group.id), group.name))
        .map(|(id, name)| (id.clone(), name, id == chosen))
        .collect();
    let rows: Vec<PersonRow> = found.iter().map(|member| row(call, member)).collect();
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("apres", next.as_deref().unwrap_or(""))
        .append_pair("q", call.asked.asked("q"))
        .append_pair("groupe", chosen)
        .finish();
    let filled = Context::default()
        .with("people", rows)
        .with("choices", choices)
        .with("q", call.asked.asked("q"))
        .with("next", next.map(|_| query).unwrap_or_default())
        .with("count", call.desk.say(&message!("alerts-members", count = count)));
    Ok(Answer::page(call.desk.pages.page(call, "people.html", filled)))
}

/// The columns of the export, which an import reads.
const COLUMNS: [Column; 9] = [
    Column::Last,
    Column::First,
    Column::Born,
    Column::Sex,
    Column::Phone,
    Column::Email,
    Column::Groups,
    Column::Sms,
    Column::Newsletter,
];

/// Everybody as a sheet that an import takes back.
pub fn export(call: &Call) -> Result<Answer, Trouble> {
    let (members, groups, states) = call.room()?.read(|file| {
        let members = people::export(file)?;
        let mut states = Vec::with_capacity(members.len());
        for member in &members {
            let state = |channel| people::state(file, member.id, channel);
            states.push((state(Channel::Sms)?, state(Channel::Email)?));
        }
        Ok((members, people::groups(file)?, states))
    })?;
    call.note(Deed::Export, None)?;
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    let head = COLUMNS.map(|column| call.desk.say(&heading(column)));
    let mut written = writer.write_record(head);
    for (member, (sms, email)) in members.iter().zip(states) {
        let fields = &member.fields;
        let named = groups.iter().filter(|group| member.groups.contains(&group.id));
        let named: Vec<&str> = named.map(|group| group.name.as_str()).collect();
        let agreed = |state| match state {
            Some(true) => call.desk.say(&message!("alerts-yes")),
            Some(false) => call.desk.say(&message!("alerts-no")),
            None => String::new(),
        };
        let cells = [
            fields.last.clone(),
            fields.first.clone(),
            fields.born.map(|born| born.format("%d/%m/%Y").to_string()).unwrap_or_default(),
            fields.sex.clone(),
            fields.phone.as_deref().map(shown_phone).unwrap_or_default().replace('\u{a0}', " "),
            fields.email.clone().unwrap_or_default(),
            named.join(", "),
            agreed(sms),
            agreed(email),
        ];
        written = written.and_then(|()| writer.write_record(cells.map(harmless)));
    }
    let failed = || Trouble::Machine(message!("alerts-store-failed", problem = "csv"));
    written.map_err(|_| failed())?;
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    bytes.extend(writer.into_inner().map_err(|_| failed())?);
    let kind = "text/csv; charset=utf-8";
    Ok(Answer::with(200, Body::File { name: "adherents.csv", kind, bytes }))
}

/// A text that no spreadsheet takes for a formula.
pub fn harmless(text: String) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text,
    }
}

/// Whether profiles may be erased by their age: not on the word of a clock that has just jumped.
fn believes_clock(call: &Call) -> Result<(), Trouble> {
    let noted = match accounts::clock(&call.desk.folder.house(), call.now)? {
        ClockState::Ahead { noted } => noted,
        ClockState::Plausible | ClockState::Back { .. } => return Ok(()),
    };
    Err(Trouble::Refused(message!("alerts-clock-ahead", noted = moment(noted))))
}

pub fn old(call: &Call) -> Result<Answer, Trouble> {
    match believes_clock(call) {
        Ok(()) => old_page(call, 200, ""),
        Err(Trouble::Refused(message)) => old_page(call, 200, &call.desk.say(&message)),
        Err(trouble) => Err(trouble),
    }
}

fn old_page(call: &Call, status: u16, text: &str) -> Result<Answer, Trouble> {
    let today = call.desk.today();
    let (announced, over) = call.room()?.read(|file| {
        let announced = people::old(file, people::RETENTION_ANNOUNCED, today)?;
        Ok((announced, people::old(file, people::RETENTION_MONTHS, today)?))
    })?;
    let is_over = |member: &&Member| over.iter().any(|other| other.id == member.id);
    let soon: Vec<PersonRow> = announced
        .iter()
        .filter(|member| !is_over(member))
        .map(|member| row(call, member))
        .collect();
    let over: Vec<PersonRow> = over.iter().map(|member| row(call, member)).collect();
    let filled = Context::default().with("soon", soon).with("over", over).with("text", text);
    Ok(Answer::status(status, call.desk.pages.page(call, "old.html", filled)))
}

/// Erases those who were shown and whose time is over still.
pub fn erase_old(call: &Call) -> Result<Answer, Trouble> {
    if let Err(Trouble::Refused(message)) = believes_clock(call) {
        return old_page(call, 409, &call.desk.say(&message));
    }
    let today = call.desk.today();
    let shown: Vec<i64> =
        call.asked.fields("personne").filter_map(|id| i64::from_str_radix(id, 16).ok()).collect();
    let erased = call.room()?.write(|file| {
        let over = people::old(file, people::RETENTION_MONTHS, today)?;
        let ids: Vec<i64> =
            over.iter().map(|member| member.id).filter(|id| shown.contains(id)).collect();
        for id in &ids {
            people::erase(file, *id)?;
        }
        Ok(ids)
    })?;
    call.room()?.wipe()?;
    for id in erased {
        call.note(Deed::Erase, Some(id))?;
    }
    Ok(Answer::see("/?fait=effacee"))
}
