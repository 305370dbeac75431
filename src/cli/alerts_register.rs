//! `halte alerts register`: the record of processing (GDPR, article 30) and the frame of an impact
//! assessment (article 35), as the desk is set up.

use std::process::ExitCode;

use crate::alerts::store::Room;
use crate::alerts::{accounts, people};
use crate::words::{Message, message};

use super::alerts::{Failed, Place};
use super::voice::Voice;
use super::{import_activity, terminal};

pub fn run(place: &Place, voice: Voice) -> Result<ExitCode, Failed> {
    let (_, model, _) = import_activity::project(&place.root)?;
    let folder = place.open()?;
    let structures = accounts::structures(&folder.house())?;
    let open = accounts::accounts(&folder.house(), None)?;
    let accounts = open.iter().filter(|account| !account.closed).count();
    let site = &model.service.site;
    let mut text = heading(voice, "#", &message!("alerts-register-title", site = &site.name));
    for room in Room::every(&folder)? {
        let room = room?;
        let structure = structures.iter().find(|one| one.id == room.structure());
        let name = structure.map(|one| one.name.clone()).unwrap_or_default();
        let members = room.read(people::count)?;
        text.push_str(&heading(voice, "##", &message!("alerts-register-of", structure = name)));
        let lines = [
            message!("alerts-register-controller"),
            message!("alerts-register-purpose"),
            message!("alerts-register-basis"),
            message!("alerts-register-people", count = members),
            message!("alerts-register-data"),
            message!("alerts-register-recipients", count = accounts),
            message!("alerts-register-transfers"),
            message!(
                "alerts-register-retention",
                months = people::RETENTION_MONTHS,
                announced = people::RETENTION_ANNOUNCED
            ),
            message!("alerts-register-security"),
            message!("alerts-register-rights"),
        ];
        lines.iter().for_each(|line| text.push_str(&format!("- {}\n", voice.say(line))));
        text.push('\n');
    }
    text.push_str(&heading(voice, "##", &message!("alerts-dpia-title")));
    let questions = [
        message!("alerts-dpia-description"),
        message!("alerts-dpia-necessity"),
        message!("alerts-dpia-access"),
        message!("alerts-dpia-change"),
        message!("alerts-dpia-loss"),
        message!("alerts-dpia-people"),
        message!("alerts-dpia-decision"),
    ];
    questions.iter().for_each(|line| text.push_str(&format!("- {}\n", voice.say(line))));
    terminal::put(&text);
    Ok(ExitCode::SUCCESS)
}

fn heading(voice: Voice, marks: &str, message: &Message) -> String {
    format!("{marks} {}\n\n", voice.say(message))
}
