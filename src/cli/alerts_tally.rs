//! `halte alerts tally`: what is counted of the rooms, into the records.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use crate::alerts::store::Room;
use crate::alerts::tally::{self, Manner, Records, Told};
use crate::alerts::{Trouble, accounts};
use crate::calendar::{Date, Period};
use crate::diagnostics::{Code, Diagnostic, has_errors};
use crate::model::{self, Model};
use crate::records;
use crate::sources::Sources;
use crate::words::{Message, message};

use super::alerts::{Failed, Place};
use super::voice::Voice;
use super::{import_activity, ledger, terminal, today};

/// Nothing that concerns fewer people is named: the threshold of tables for the public.
const FEW: u32 = 10;

/// Counts the rooms on the last day of a period.
pub fn run(place: &Place, period: Period, voice: Voice) -> Result<ExitCode, Failed> {
    let (sources, model, _) = import_activity::project(&place.root)?;
    let day = period.last();
    let now = today::today(None).map_err(Trouble::Machine)?;
    if day > now {
        return Err(Trouble::Machine(message!("alerts-tally-early", day = day)).into());
    }
    let told = rooms(place, &model, day, (period.first(), day))?;
    let (others, other_groups) = (
        voice.say(&message!("alerts-other-messages")),
        voice.say(&message!("alerts-other-groups")),
    );
    let plans = model.mandate.publications.iter().filter_map(|plan| plan.threshold);
    let written = period.to_string();
    let lists = model.mandate.characteristics.iter().find(|list| list.id.as_str() == "consent");
    let consent: BTreeSet<String> = lists
        .iter()
        .flat_map(|list| list.categories.iter())
        .map(|(category, _)| category.as_str().to_owned())
        .collect();
    let manner = Manner {
        day,
        few: plans.max().unwrap_or(FEW).max(FEW),
        consent,
        other_messages: &others,
        other_groups: &other_groups,
        period: &written,
    };
    let made = tally::records(&told, &manner).map_err(|category| {
        Trouble::Machine(message!("alerts-tally-consent", category = category))
    })?;
    let changed = changed(&sources, &model, &made, &told, day);
    let files = changed.iter().map(|(path, _)| (*path).to_owned()).collect::<Vec<_>>();
    write(&place.root, &sources, &changed, voice)?;
    if files.is_empty() {
        terminal::tell(voice, &message!("alerts-tally-nothing"));
    }
    for file in files {
        let file = place.root.join(file).display().to_string();
        terminal::tell(voice, &message!("import-wrote", file = file));
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads every room whose stop is in the records.
fn rooms(place: &Place, model: &Model, day: Date, span: (Date, Date)) -> Result<Vec<Told>, Failed> {
    let folder = place.open()?;
    let structures = accounts::structures(&folder.house())?;
    let mut told = Vec::new();
    for room in Room::every(&folder)? {
        let room = room?;
        let structure = structures.iter().find(|one| one.id == room.structure());
        let Some(structure) = structure else { continue };
        if model.service.stops.values().any(|stop| stop.id.as_str() == structure.stop) {
            told.push(room.read(|file| tally::of_room(file, &structure.stop, day, span))?);
        }
    }
    let now = today::instant().timestamp();
    accounts::write(&mut folder.house(), |house| {
        accounts::note(house, accounts::Deed::Tally, None, (None, None), now)
    })?;
    Ok(told)
}

/// The files with what they do not have yet. A day that was tallied already stays as it was.
fn changed(
    sources: &Sources,
    model: &Model,
    made: &Records,
    told: &[Told],
    day: Date,
) -> Vec<(&'static str, String)> {
    let text_of = |path: &str| {
        let bytes = sources.get(path).map(|bytes| bytes.to_vec()).unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    };
    let is_tallied = told.iter().any(|room| {
        model.activity.tallies.iter().any(|tally| {
            let when = tally.when.first();
            let stop = tally.stop.as_ref().map(|stop| stop.as_str());
            when == day && stop == Some(room.stop.as_str()) && tally.measure.as_str() == "members"
        })
    });
    let mut files = Vec::new();
    let mut add = |path: &'static str, more: String| {
        let before = text_of(path);
        let before = before.trim_end();
        let gap = if before.is_empty() { "" } else { "\n\n" };
        if !more.trim().is_empty() {
            let more = more.trim_start_matches('\n');
            files.push((path, format!("{before}{gap}{more}")));
        }
    };
    if !is_tallied {
        add("records/tallies.yaml", made.tallies.clone());
    }
    let known = |id: &str| model.activity.groups.values().any(|group| group.id.as_str() == id);
    let new = made.groups.iter().filter(|(id, _)| !known(id)).map(|(_, text)| text.as_str());
    add("records/groups.yaml", new.collect());
    let known = |id: &str| model.activity.campaigns.iter().any(|one| one.id.as_str() == id);
    let new = made.campaigns.iter().filter(|(id, _)| !known(id)).map(|(_, text)| text.as_str());
    add("records/campaigns.yaml", new.collect());
    files
}

/// Reads the records again as they would be, before one of them is written.
fn write(
    root: &Path,
    sources: &Sources,
    files: &[(&'static str, String)],
    voice: Voice,
) -> Result<(), Failed> {
    let mut candidate = sources.clone();
    for (path, text) in files {
        candidate.insert(*path, text.clone().into_bytes());
    }
    let (read, mut said) = records::read(&candidate);
    let (_, more) = model::read(&read);
    said.extend(more);
    if has_errors(&said) {
        return Err(said.into());
    }
    let changes: Vec<_> = files
        .iter()
        .filter_map(|(path, text)| ledger::change(sources, path, text.clone().into_bytes()))
        .collect();
    let changes = ledger::on_disk(root, &changes);
    let mut waiting = |who: &Message| terminal::tell(voice, &super::build::busy(who, root));
    let written = ledger::hold(voice, root, &mut waiting)
        .and_then(|hold| hold.write("halte alerts tally", &changes))
        .map_err(|refusal| {
            let message = message!("import-record-not-written", problem = refusal.message());
            vec![Diagnostic::new(Code::Import, None, message)]
        })?;
    ledger::tell_saved(voice, &written);
    Ok(())
}
