//! `halte check --fix`: writes the remedies that cannot be wrong into the files, all of them or
//! none, and shows each line before and after.

use std::path::Path;

use crate::calendar::Date;
use crate::diagnostics::Line;
use crate::output::Change;
use crate::words::{Message, Value, message, visible};

use super::voice::Voice;
use super::{build, ledger, terminal};

/// Puts right what is sure, or only shows it. A file that was saved meanwhile is refused, and then
/// nothing is written.
pub fn run(root: &Path, today: Date, is_dry: bool, voice: Voice) -> Result<(), Message> {
    let mut waiting = |who: &Message| terminal::tell(voice, &build::busy(who, root));
    let hold = match is_dry {
        true => None,
        false => {
            Some(ledger::hold(voice, root, &mut waiting).map_err(|refusal| refusal.message())?)
        }
    };
    let (sources, _) = crate::read(root);
    let fixed = crate::fixed(&sources, today);
    let changes: Vec<Change> = fixed
        .lines
        .keys()
        .filter_map(|file| {
            let after = fixed.sources.get(file)?;
            ledger::change(&sources, file, after.clone())
        })
        .collect();
    let lines = || {
        fixed.lines.iter().flat_map(|(file, lines)| lines.values().map(move |line| (file, line)))
    };
    let shown: String = lines().map(|(file, line)| shown(voice, file, line)).collect();
    let count = lines().count();
    let Some(hold) = hold else {
        terminal::put(&shown);
        terminal::tell(voice, &message!("fix-would", lines = count));
        return Ok(());
    };
    let changes = ledger::on_disk(root, &changes);
    let saved = hold.write("halte check --fix", &changes).map_err(|refusal| refusal.message())?;
    terminal::put(&shown);
    ledger::tell_saved(voice, &saved);
    terminal::tell(voice, &message!("fix-done", lines = count));
    Ok(())
}

/// A line before and after. Tabs and blanks of other widths are seen.
fn shown(voice: Voice, file: &str, line: &Line) -> String {
    let seen = |text: &str| {
        let marks = text.replace('\t', "→").replace(['\u{a0}', '\u{202f}'], "·");
        visible(&marks)
    };
    let message = message!(
        "fix-line",
        file = file,
        line = Value::Text(line.number.to_string()),
        before = seen(&line.before),
        after = seen(&line.after)
    );
    voice.say(&message) + "\n"
}
