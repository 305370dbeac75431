//! Importing members: a file is shown first as what would be done with each row.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use super::answer::Answer;
use super::pages::Context;
use super::routes::Call;
use crate::alerts::Trouble;
use crate::alerts::accounts::Deed;
use crate::alerts::import::{self, By, Done, Fate, Sheet, heading};
use crate::alerts::store::{StructureId, hex, random};
use crate::import::sheets::column_letters;
use crate::words::{Message, message};

/// Rows of each kind that a preview shows.
const SHOWN: usize = 200;

/// Files that are looked at, one a signing-in. They are in no file: after a restart they are sent
/// again.
#[derive(Default)]
pub struct Waiting {
    files: Mutex<HashMap<Vec<u8>, Arc<Looked>>>,
    /// One file is unpacked at a time, so that several do not fill the memory together.
    reading: Mutex<()>,
}

struct Looked {
    token: String,
    room: StructureId,
    at: i64,
    sheet: Sheet,
    fates: Vec<Fate>,
}

/// Seconds for which a file is kept in memory.
const LOOKED_FOR: i64 = 30 * 60;

impl Waiting {
    fn keep(&self, who: &[u8], looked: Looked) {
        let mut waiting = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let now = looked.at;
        waiting.retain(|_, one| (0..LOOKED_FOR).contains(&(now - one.at)));
        waiting.insert(who.to_vec(), Arc::new(looked));
    }

    fn of(&self, who: &[u8], token: &str, room: StructureId) -> Option<Arc<Looked>> {
        let waiting = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let found = waiting.get(who).filter(|one| one.token == token && one.room == room);
        found.map(Arc::clone)
    }

    fn forget(&self, who: &[u8]) {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).remove(who);
    }
}

fn page(call: &Call, status: u16, text: &str) -> Result<Answer, Trouble> {
    let filled = Context::default().with("text", text);
    Ok(Answer::status(status, call.desk.pages.page(call, "import.html", filled)))
}

pub fn form(call: &Call) -> Result<Answer, Trouble> {
    page(call, 200, "")
}

pub fn preview(call: &Call) -> Result<Answer, Trouble> {
    let Some((name, bytes)) = call.asked.file.as_ref().filter(|(_, bytes)| !bytes.is_empty())
    else {
        return page(call, 422, &call.desk.say(&message!("alerts-import-no-file")));
    };
    let read = {
        let _one = call.desk.waiting.reading.lock().unwrap_or_else(PoisonError::into_inner);
        import::read(name, bytes, call.desk.today())
    };
    let sheet = match read {
        Ok(sheet) => sheet,
        Err(message) => return page(call, 422, &call.desk.say(&message)),
    };
    look(call, sheet, "")
}

/// Shows what would be done, and keeps the file until it is confirmed.
fn look(call: &Call, sheet: Sheet, text: &str) -> Result<Answer, Trouble> {
    let signed = call.signed()?;
    let wording = call.desk.say(&message!("alerts-consent"));
    let by = By { account: signed.account().id, wording: &wording, now: call.now };
    let (fates, done) = call.room()?.attempt(|file| import::run(file, &sheet, &by))?;
    let token = hex(&random::<16>()?);
    let filled = shown(call, &sheet, &fates, done).with("file", &token).with("text", text);
    let answer = Answer::page(call.desk.pages.page(call, "preview.html", filled));
    let room = call.room()?.structure();
    let looked = Looked { token, room, at: call.now, sheet, fates };
    call.desk.waiting.keep(signed.hash(), looked);
    Ok(answer)
}

#[derive(Serialize)]
struct Kind {
    title: String,
    count: usize,
    hint: String,
    rows: Vec<(String, String, String)>,
    more: usize,
}

/// The rows of each kind, with their numbers in the spreadsheet.
fn shown(call: &Call, sheet: &Sheet, fates: &[Fate], done: Done) -> Context {
    let kinds: Vec<Kind> =
        KINDS.iter().map(|(of, words)| kind(call, sheet, fates, *of, *words)).collect();
    let ignored: Vec<&str> = sheet.ignored.iter().map(String::as_str).collect();
    let withdrawn = match done.withdrawn {
        0 => String::new(),
        count => call.desk.say(&message!("alerts-import-withdrawn", count = count)),
    };
    let consents = message!("alerts-import-consents", count = done.consents);
    Context::default()
        .with("kinds", kinds)
        .with("ignored", ignored.join(", "))
        .with("aside", sheet.aside)
        .with("consents", call.desk.say(&consents))
        .with("withdrawn", withdrawn)
}

/// What a row of a kind has in the last column; nothing where it is of another kind.
type Told = fn(&Call, &Fate) -> Option<String>;

/// The kinds, with their title and what follows from them.
const KINDS: [(Told, fn() -> (Message, Message)); 5] = [
    (new, || (message!("alerts-import-new"), message!("alerts-import-new-hint"))),
    (same, || (message!("alerts-import-same"), message!("alerts-import-same-hint"))),
    (differs, || (message!("alerts-import-differs"), message!("alerts-import-differs-hint"))),
    (doubtful, || (message!("alerts-import-doubtful"), message!("alerts-import-doubtful-hint"))),
    (refused, || (message!("alerts-import-refused"), message!("alerts-import-refused-hint"))),
];

fn kind(
    call: &Call,
    sheet: &Sheet,
    fates: &[Fate],
    of: Told,
    words: fn() -> (Message, Message),
) -> Kind {
    let rows = sheet.rows.iter().zip(fates);
    let all = rows.filter_map(|(row, fate)| {
        Some((row.number.to_string(), row.name.clone(), of(call, fate)?))
    });
    let mut rows: Vec<(String, String, String)> = all.collect();
    let count = rows.len();
    rows.truncate(SHOWN);
    let (title, hint) = words();
    let (title, hint) = (call.desk.say(&title), call.desk.say(&hint));
    Kind { title, count, hint, more: count - rows.len(), rows }
}

fn new(_: &Call, fate: &Fate) -> Option<String> {
    matches!(fate, Fate::New).then(String::new)
}

fn same(call: &Call, fate: &Fate) -> Option<String> {
    match fate {
        Fate::Same(_) => Some(String::new()),
        Fate::Twice(row) => Some(call.desk.say(&message!("alerts-import-twice", row = *row))),
        _ => None,
    }
}

fn differs(call: &Call, fate: &Fate) -> Option<String> {
    let Fate::Differs(_, columns) = fate else { return None };
    let named = columns.iter().map(|column| call.desk.say(&heading(*column)));
    Some(named.collect::<Vec<_>>().join(", "))
}

fn doubtful(_: &Call, fate: &Fate) -> Option<String> {
    let Fate::Doubtful(alike) = fate else { return None };
    alike.first().map(|first| format!("{} {}", first.last, first.first))
}

fn refused(call: &Call, fate: &Fate) -> Option<String> {
    let Fate::Refused(column, why) = fate else { return None };
    let why = call.desk.say(why);
    let cell = column.map(|at| message!("alerts-import-column", column = column_letters(at)));
    Some(cell.map_or(why.clone(), |cell| format!("{} : {why}", call.desk.say(&cell))))
}

/// Imports the file as it was shown. Where somebody has registered others meanwhile, it is shown
/// again.
pub fn perform(call: &Call) -> Result<Answer, Trouble> {
    let signed = call.signed()?;
    let room = call.room()?;
    let looked = call.desk.waiting.of(signed.hash(), call.asked.field("fichier"), room.structure());
    let Some(looked) = looked else {
        return page(call, 422, &call.desk.say(&message!("alerts-import-gone")));
    };
    let wording = call.desk.say(&message!("alerts-consent"));
    let by = By { account: signed.account().id, wording: &wording, now: call.now };
    // What is imported is what was shown: numbers of new rows are drawn, the rest is compared.
    let changed = room.write(|file| {
        let (fates, _) = import::run(file, &looked.sheet, &by)?;
        match fates == looked.fates {
            true => Ok(()),
            false => Err(Trouble::Missing),
        }
    });
    match changed {
        Ok(()) => {
            call.desk.waiting.forget(signed.hash());
            call.note(Deed::Import, None)?;
            Ok(Answer::see("/?fait=import"))
        }
        Err(Trouble::Missing) => {
            call.desk.waiting.forget(signed.hash());
            page(call, 409, &call.desk.say(&message!("alerts-import-changed")))
        }
        Err(trouble) => Err(trouble),
    }
}
