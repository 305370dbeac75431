//! The home page, and what belongs to no room: structures, accounts, the audit.

use chrono::DateTime;
use serde::Serialize;

use super::answer::Answer;
use super::pages::{Context, Html};
use super::routes::Call;
use crate::alerts::Trouble;
use crate::alerts::accounts::{self, ClockState, Deed, Invitation, Role};
use crate::alerts::people;
use crate::words::{Message, message};

/// How many entries of the audit a page shows.
const ENTRIES: usize = 300;

pub fn role(role: Role) -> Message {
    match role {
        Role::Animator => message!("alerts-role-animator"),
        Role::Structure => message!("alerts-role-structure"),
        Role::Administrator => message!("alerts-role-administrator"),
    }
}

/// What was done just before, by its code in the address.
fn done(code: &str) -> Option<Message> {
    Some(match code {
        "inscrite" => message!("alerts-done-registered"),
        "connue" => message!("alerts-done-known"),
        "modifiee" => message!("alerts-done-changed"),
        "effacee" => message!("alerts-done-erased"),
        "phrase" => message!("alerts-done-phrase"),
        "code" => message!("alerts-done-code"),
        "import" => message!("alerts-done-import"),
        "invitee" => message!("alerts-done-closed"),
        _ => return None,
    })
}

/// The words for what was done, for pages that show them.
pub fn told(call: &Call) -> String {
    done(call.asked.asked("fait")).map(|message| call.desk.say(&message)).unwrap_or_default()
}

#[derive(Serialize)]
struct StructureRow {
    id: String,
    name: String,
    stop: String,
}

/// What is to be seen where the clock was set back.
fn clock_word(call: &Call) -> Result<String, Trouble> {
    Ok(match accounts::clock(&call.desk.folder.house(), call.now)? {
        ClockState::Back { noted } => {
            call.desk.say(&message!("alerts-clock-back", noted = moment(noted)))
        }
        ClockState::Plausible | ClockState::Ahead { .. } => String::new(),
    })
}

pub fn home(call: &Call) -> Result<Answer, Trouble> {
    let mut filled = Context::default().with("done", told(call)).with("clock", clock_word(call)?);
    let person = call.asked.asked("personne");
    let is_id = !person.is_empty() && person.bytes().all(|byte| byte.is_ascii_hexdigit());
    filled = filled.with("person", if is_id { person } else { "" });
    if let Ok(room) = call.room() {
        let today = call.desk.today();
        let (count, groups, old) = room.read(|file| {
            let old = people::old(file, people::RETENTION_ANNOUNCED, today)?.len();
            Ok((people::count(file)?, people::groups(file)?.len(), old))
        })?;
        filled = filled
            .with("members", call.desk.say(&message!("alerts-members", count = count)))
            .with("groups", call.desk.say(&message!("alerts-groups-count", count = groups)))
            .with("old", call.desk.say(&message!("alerts-old-count", count = old)))
            .with("has_old", old > 0);
    }
    let is_administrator = call.signed()?.role() == Role::Administrator;
    let (mut rows, mut free) = (Vec::new(), Vec::new());
    if is_administrator {
        let known = accounts::structures(&call.desk.folder.house())?;
        free = call.desk.stops.iter().collect();
        free.retain(|(stop, _)| known.iter().all(|structure| structure.stop != **stop));
        rows = known
            .into_iter()
            .map(|one| StructureRow { id: format!("{:x}", one.id), name: one.name, stop: one.stop })
            .collect();
    }
    filled = filled.with("structures", rows).with("free", free);
    Ok(Answer::page(call.desk.pages.page(call, "home.html", filled)))
}

/// A structure is a stop of the records: what is counted of it goes into their tallies.
pub fn add_structure(call: &Call) -> Result<Answer, Trouble> {
    let stop = call.asked.field("lieu");
    let name = call.desk.stops.get(stop).ok_or(Trouble::Missing)?;
    let account = call.signed()?.account().id;
    accounts::write(&mut call.desk.folder.house(), |house| {
        let id = accounts::add_structure(house, stop, name)?;
        accounts::note(house, Deed::AddStructure, Some(account), (Some(id), None), call.now)
    })?;
    Ok(Answer::see("/"))
}

pub fn enter_room(call: &Call) -> Result<Answer, Trouble> {
    let (id, signed) = (call.id(0)?, call.signed()?);
    accounts::write(&mut call.desk.folder.house(), |house| {
        accounts::structure(house, id)?;
        accounts::enter_room(house, signed, Some(id))?;
        let account = Some(signed.account().id);
        accounts::note(house, Deed::EnterRoom, account, (Some(id), None), call.now)
    })?;
    Ok(Answer::see("/"))
}

pub fn leave_room(call: &Call) -> Result<Answer, Trouble> {
    let signed = call.signed()?;
    call.note(Deed::LeaveRoom, None)?;
    accounts::write(&mut call.desk.folder.house(), |house| {
        accounts::enter_room(house, signed, None)
    })?;
    Ok(Answer::see("/"))
}

#[derive(Serialize)]
struct AccountRow {
    id: String,
    name: String,
    role: String,
    room: String,
    closed: bool,
}

fn accounts_page(call: &Call, link: &str, text: &str) -> Result<Html, Trouble> {
    let signed = call.signed()?;
    let own = signed.account().structure;
    let house = call.desk.folder.house();
    let structures = accounts::structures(&house)?;
    let named = |id| {
        let found = structures.iter().find(|one| Some(one.id) == id);
        found.map(|one| one.name.clone()).unwrap_or_default()
    };
    let rows: Vec<AccountRow> = accounts::accounts(&house, own)?
        .into_iter()
        .map(|one| AccountRow {
            id: format!("{:x}", one.id),
            name: one.name,
            role: call.desk.say(&role(one.role)),
            room: named(one.structure),
            closed: one.closed,
        })
        .collect();
    drop(house);
    let choices: Vec<(String, String)> = structures
        .iter()
        .filter(|one| own.is_none_or(|own| own == one.id))
        .map(|one| (format!("{:x}", one.id), one.name.clone()))
        .collect();
    let filled = Context::default()
        .with("accounts", rows)
        .with("choices", choices)
        .with("link", link)
        .with("text", text);
    Ok(call.desk.pages.page(call, "accounts.html", filled))
}

pub fn accounts(call: &Call) -> Result<Answer, Trouble> {
    Ok(Answer::page(accounts_page(call, "", &told(call))?))
}

/// Invites somebody: into any structure or the house as an administrator, else into the own
/// structure only, whatever the form has.
pub fn invite(call: &Call) -> Result<Answer, Trouble> {
    let signed = call.signed()?;
    let role = Role::of(call.asked.field("role")).ok_or(Trouble::Missing)?;
    let given = i64::from_str_radix(call.asked.field("structure"), 16).ok();
    let structure = match (signed.account().structure, role) {
        (Some(own), Role::Animator | Role::Structure) if given.is_none_or(|id| id == own) => {
            Some(own)
        }
        (Some(_), _) => return Err(Trouble::Missing),
        (None, Role::Administrator) => None,
        (None, _) => Some(given.ok_or(Trouble::Missing)?),
    };
    let account = signed.account().id;
    let secret = accounts::write(&mut call.desk.folder.house(), |house| {
        if let Some(id) = structure {
            accounts::structure(house, id)?;
        }
        let secret = accounts::invite(house, &Invitation { role, structure }, call.now)?;
        accounts::note(house, Deed::Invite, Some(account), (structure, None), call.now)?;
        Ok(secret)
    })?;
    let scheme = if call.desk.proxy.is_some() { "https" } else { "http" };
    let link = format!("{scheme}://{}/invitation/{secret}", call.asked.host);
    Ok(Answer::page(accounts_page(call, &link, "")?))
}

pub fn close(call: &Call) -> Result<Answer, Trouble> {
    let (id, signed) = (call.id(0)?, call.signed()?);
    let within = signed.account().structure;
    let account = Some(signed.account().id);
    let closed = accounts::write(&mut call.desk.folder.house(), |house| {
        accounts::close(house, id, within)?;
        accounts::note(house, Deed::Close, account, (within, Some(id)), call.now)
    });
    match closed {
        Ok(()) => Ok(Answer::see("/comptes?fait=invitee")),
        Err(Trouble::Refused(message)) => {
            Ok(Answer::status(422, accounts_page(call, "", &call.desk.say(&message))?))
        }
        Err(trouble) => Err(trouble),
    }
}

#[derive(Serialize)]
struct EntryRow {
    id: i64,
    at: String,
    account: String,
    what: String,
    room: String,
    target: String,
}

pub fn audit(call: &Call) -> Result<Answer, Trouble> {
    let house = call.desk.folder.house();
    let structures = accounts::structures(&house)?;
    let accounts = accounts::accounts(&house, None)?;
    let entries = accounts::entries(&house, None, ENTRIES)?;
    let broken = match accounts::verify(&house)? {
        accounts::Broken::Nowhere { .. } => String::new(),
        accounts::Broken::At(id) => call.desk.say(&message!("alerts-audit-broken", entry = id)),
    };
    drop(house);
    let rows: Vec<EntryRow> = entries
        .into_iter()
        .map(|entry| {
            let account = accounts.iter().find(|one| Some(one.id) == entry.account);
            let room = structures.iter().find(|one| Some(one.id) == entry.structure);
            EntryRow {
                id: entry.id,
                at: moment(entry.at),
                account: account.map(|one| one.name.clone()).unwrap_or_default(),
                what: entry.what,
                room: room.map(|one| one.name.clone()).unwrap_or_default(),
                target: entry.target.map(|id| format!("{id:x}")).unwrap_or_default(),
            }
        })
        .collect();
    let filled = Context::default().with("entries", rows).with("broken", broken);
    Ok(Answer::page(call.desk.pages.page(call, "audit.html", filled)))
}

/// In the time of Paris.
pub fn moment(at: i64) -> String {
    let local =
        DateTime::from_timestamp(at, 0).map(|at| at.with_timezone(&chrono_tz::Europe::Paris));
    local.map(|at| at.format("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
}
