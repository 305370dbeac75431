//! The groups of a room.

use serde::Serialize;

use super::answer::Answer;
use super::pages::Context;
use super::routes::Call;
use crate::alerts::Trouble;
use crate::alerts::accounts::Deed;
use crate::alerts::people;
use crate::words::message;

#[derive(Serialize)]
struct GroupRow {
    id: String,
    name: String,
    members: String,
}

fn page(call: &Call, status: u16, text: &str) -> Result<Answer, Trouble> {
    let groups = call.room()?.read(people::groups)?;
    let rows: Vec<GroupRow> = groups
        .into_iter()
        .map(|group| GroupRow {
            id: format!("{:x}", group.id),
            name: group.name,
            members: call.desk.say(&message!("alerts-members", count = group.members)),
        })
        .collect();
    let filled = Context::default().with("groups", rows).with("text", text);
    Ok(Answer::status(status, call.desk.pages.page(call, "groups.html", filled)))
}

pub fn show(call: &Call) -> Result<Answer, Trouble> {
    page(call, 200, "")
}

/// Shows the page again, with what was wrong.
fn done(call: &Call, done: Result<(), Trouble>, target: Option<i64>) -> Result<Answer, Trouble> {
    match done {
        Ok(()) => {
            call.note(Deed::Group, target)?;
            Ok(Answer::see("/groupes"))
        }
        Err(Trouble::Refused(message)) => page(call, 422, &call.desk.say(&message)),
        Err(trouble) => Err(trouble),
    }
}

pub fn add(call: &Call) -> Result<Answer, Trouble> {
    let made = call.room()?.write(|file| people::add_group(file, call.asked.field("nom")));
    done(call, made.map(drop), None)
}

pub fn rename(call: &Call) -> Result<Answer, Trouble> {
    let id = call.id(0)?;
    let name = call.asked.field("nom");
    let renamed = call.room()?.write(|file| people::rename_group(file, id, name));
    done(call, renamed, Some(id))
}

pub fn remove(call: &Call) -> Result<Answer, Trouble> {
    let id = call.id(0)?;
    let removed = call.room()?.write(|file| people::remove_group(file, id));
    done(call, removed, Some(id))
}
