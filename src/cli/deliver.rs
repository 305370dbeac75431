//! `halte deliver`: an edition goes out. It is marked as sent in its record, its files are kept as
//! they are, and from then on nothing changes what was printed.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;

use crate::Build;
use crate::calendar::{Date, Period};
use crate::content;
use crate::deliveries::{self, Deliveries, FixedTerm, Sent, SentFile};
use crate::diagnostics::{Code, Diagnostic, Reach, has_errors};
use crate::model::{self, Deliverable, DueRule, Edition, EditionStatus, Model};
use crate::output::{self, Alongside, Change, Refusal};
use crate::records;
use crate::records::notation::Notation;
use crate::sources::{self, Sources};
use crate::words::{Message, Value, message};

use super::voice::Voice;
use super::{Project, import_activity, ledger, terminal, today};

/// How long a build in progress is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often an edition is made again because the records were changed meanwhile.
const READINGS_MAX: usize = 3;

#[derive(Args)]
pub struct Options {
    /// The deliverable, by its id.
    #[arg(value_name = "DELIVERABLE", requires = "period")]
    deliverable: Option<String>,
    /// The period: 2022-03, 2022-Q1 or 2022.
    #[arg(value_name = "PERIOD")]
    period: Option<String>,
    #[command(flatten)]
    project: Project,
    /// Where the output is; `output` in the project's folder when left out.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Say what would be sent, and change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Deliver although there are over 20 % fewer passages to come, or fewer sessions in a past
    /// month, than last time.
    #[arg(long)]
    accept_shrink: bool,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    match answer(options, voice) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stopped::Told(diagnostics)) => {
            terminal::show(voice, &diagnostics);
            let tally = terminal::tally(voice, &diagnostics);
            terminal::tell(voice, &message!("deliver-refused", tally = tally));
            ExitCode::FAILURE
        }
        Err(Stopped::Refused(refusal)) => {
            terminal::fail(voice, &refusal.message());
            ExitCode::from(if matches!(refusal, Refusal::Shrunk { .. }) { 3 } else { 2 })
        }
    }
}

/// Why nothing was delivered.
enum Stopped {
    Told(Vec<Diagnostic>),
    Refused(Refusal),
}

fn stop(message: Message) -> Stopped {
    Stopped::Told(vec![Diagnostic::new(Code::Deliver, None, message)])
}

fn answer(options: &Options, voice: Voice) -> Result<(), Stopped> {
    let root = &options.project.root;
    let today = today::today(options.project.today).map_err(stop)?;
    let (Some(name), Some(period)) = (&options.deliverable, &options.period) else {
        let (sources, model, _) = import_activity::project(root).map_err(Stopped::Told)?;
        deliveries(&sources)?;
        list(voice, &model, today);
        return Ok(());
    };
    if options.dry_run {
        Prepared::read(root, name, period, today)?.show(voice, "planned");
        return Ok(());
    }
    let folder = options.output.clone().unwrap_or_else(|| root.join("output"));
    let mut waiting = |who: &Message| terminal::tell(voice, &super::build::busy(who, &folder));
    let hold = ledger::hold(voice, root, &mut waiting).map_err(Stopped::Refused)?;
    for _ in 0..READINGS_MAX {
        let prepared = Prepared::read(root, name, period, today)?;
        let Some(send) = &prepared.send else {
            prepared.show(voice, "before");
            return Ok(());
        };
        let claim = output::claim(&folder, PATIENCE, &mut waiting).map_err(Stopped::Refused)?;
        // What was changed by hand meanwhile is part of what goes out.
        if sources::read(root).0 != prepared.sources {
            continue;
        }
        let publish = output::Options {
            facts: send.build.facts.clone(),
            accept_shrink: options.accept_shrink,
            way: None,
        };
        let command = format!("halte deliver {name} {period}");
        let changes = ledger::on_disk(root, &send.changes);
        let alongside = Alongside { hold: &hold, command: &command, changes: &changes };
        let report = claim
            .publish_alongside(&send.build.artefacts, &publish, Some(alongside))
            .map_err(Stopped::Refused)?;
        ledger::tell_saved(voice, &report.saved);
        prepared.show(voice, "now");
        return Ok(());
    }
    Err(stop(message!("deliver-moving")))
}

fn deliveries(sources: &Sources) -> Result<Deliveries, Stopped> {
    let file = sources.entry(deliveries::PATH).map(|(file, bytes)| (file, bytes.as_ref()));
    let (deliveries, said) = Deliveries::read(file);
    if has_errors(&said) { Err(Stopped::Told(said)) } else { Ok(deliveries) }
}

/// An edition as it was sent, or as it would be.
struct Prepared {
    sources: Sources,
    sent: Sent,
    /// To whom it goes, and who has a copy.
    recipient: String,
    copies: Vec<String>,
    /// The day on which it was due, and how many days after it was sent.
    late: Option<(Date, i64)>,
    /// What is still to be done, if it was not sent before.
    send: Option<Outgoing>,
}

/// What sending changes: the output and files of the project.
struct Outgoing {
    build: Build,
    changes: Vec<Change>,
}

impl Prepared {
    fn read(root: &Path, name: &str, period: &str, today: Date) -> Result<Self, Stopped> {
        let (sources, model, _) = import_activity::project(root).map_err(Stopped::Told)?;
        let mut deliveries = deliveries(&sources)?;
        let chosen = Chosen::find(&model, name, period)?;
        let recipient = &chosen.deliverable.recipient;
        let recipient = model.service.organisations.get(recipient);
        let recipient = recipient.map_or_else(String::new, |one| one.name.clone());
        let copies = chosen.deliverable.copies.clone();
        if let Some(sent) = deliveries.get(name, &chosen.period.to_string()) {
            let sent = sent.clone();
            let on = sent.sent_on.parse().unwrap_or(today);
            let late = chosen.late(&model, on);
            return Ok(Prepared { sources, sent, recipient, copies, late, send: None });
        }
        chosen.may_go(&model, today)?;
        let marked = chosen.marked(&sources, today)?;
        let build = crate::build(&marked.sources, today);
        let reaches = |found: &Diagnostic| found.is_error() && chosen.is_reached(found);
        if build.diagnostics.iter().any(reaches) {
            return Err(Stopped::Told(build.diagnostics));
        }
        // A contract is not changed by who fulfils it: an amendment has its day and its reason.
        let changed = |found: &Diagnostic| found.code == Code::TermChanged;
        if build.diagnostics.iter().any(changed) {
            return Err(Stopped::Told(build.diagnostics.into_iter().filter(changed).collect()));
        }
        let sent = Sent {
            deliverable: name.to_owned(),
            period: chosen.period.to_string(),
            sent_on: marked.sent_on.to_string(),
            files: files(&build, &chosen, &model),
        };
        if sent.files.is_empty() {
            let period = chosen.period.to_string();
            return Err(stop(message!("deliver-nothing", deliverable = name, period = period)));
        }
        deliveries.add(sent.clone());
        fix_terms(&mut deliveries, &model, chosen.deliverable, today);
        let changes = changes(&sources, &marked, &build, &deliveries, &sent);
        let send = Some(Outgoing { build, changes });
        let late = chosen.late(&model, marked.sent_on);
        Ok(Prepared { sources, sent, recipient, copies, late, send })
    }

    /// What goes out, or went: `when` is `planned`, `before` or `now`.
    fn show(&self, voice: Voice, when: &str) {
        let sent = &self.sent;
        let (deliverable, period) = (sent.deliverable.as_str(), sent.period.as_str());
        let day = sent.sent_on.as_str();
        let day = day.parse().map_or_else(|_| Value::from(day), |day: Date| day.into());
        terminal::tell(
            voice,
            &message!(
                "deliver-sent",
                when = when,
                deliverable = deliverable,
                period = period,
                day = day
            ),
        );
        let tell = |message: Message| terminal::say(&format!("  {}", voice.say(&message)));
        tell(message!("deliver-to", recipient = &self.recipient));
        if !self.copies.is_empty() {
            tell(message!("deliver-copies", recipients = self.copies.join(", ")));
        }
        if let Some((due, days)) = self.late {
            tell(message!("deliver-late", days = days, due = due));
        }
        for file in &sent.files {
            let sum = file.sha256.get(..12).unwrap_or_default();
            tell(message!("deliver-file", path = &file.path, bytes = file.bytes, sum = sum));
        }
        if !cfg!(feature = "pdf") {
            tell(message!("deliver-no-pdf"));
        }
    }
}

/// The terms of the contract are those of the editions that went out.
fn fix_terms(deliveries: &mut Deliveries, model: &Model, deliverable: &Deliverable, today: Date) {
    let terms = model.mandate.terms.iter();
    for term in terms.filter(|term| term.programme == deliverable.programme) {
        deliveries.fix(FixedTerm {
            programme: term.programme.to_string(),
            id: term.id.clone(),
            says: term.says(),
            fixed_on: today.to_string(),
        });
    }
}

/// What must outlast the output: the record, the ledgers, and a copy of each file.
fn changes(
    sources: &Sources,
    marked: &Marked,
    build: &Build,
    deliveries: &Deliveries,
    sent: &Sent,
) -> Vec<Change> {
    let record = marked
        .file
        .as_ref()
        .and_then(|(path, text)| ledger::change(sources, path, text.clone().into_bytes()));
    let copies = sent.files.iter().filter_map(|file| {
        ledger::change(sources, &file.copy(), Arc::clone(build.artefacts.get(&file.path)?))
    });
    let list = ledger::ledger(sources, deliveries::PATH, deliveries.to_bytes());
    let ledgers = ledger::changes(sources, build);
    record.into_iter().chain(copies).chain(list).chain(ledgers).collect()
}

/// The edition that is meant.
struct Chosen<'a> {
    deliverable: &'a Deliverable,
    period: Period,
    /// None where it was not begun by hand.
    edition: Option<&'a Edition>,
}

/// A project in which an edition is marked as sent.
struct Marked {
    sources: Sources,
    /// The record file that changes, if one does.
    file: Option<(Arc<str>, String)>,
    sent_on: Date,
}

impl<'a> Chosen<'a> {
    fn find(model: &'a Model, name: &str, period: &str) -> Result<Self, Stopped> {
        let deliverables = &model.mandate.deliverables;
        let Some(deliverable) =
            deliverables.values().find(|deliverable| deliverable.id.as_str() == name)
        else {
            let message = message!("deliver-unknown", deliverable = name);
            let unknown = Diagnostic::new(Code::Deliver, None, message)
                .suggest(name, deliverables.keys().map(|id| id.as_str()));
            return Err(Stopped::Told(vec![unknown]));
        };
        let period: Period = Notation::parse(period)
            .map_err(|_| stop(message!("deliver-period", period = period)))?;
        let edition = deliverable.editions.get(&period);
        Ok(Chosen { deliverable, period, edition })
    }

    /// Whether an error withholds the edition. One in a text of another period does not; a text
    /// whose name is no period may be meant for any.
    fn is_reached(&self, found: &Diagnostic) -> bool {
        let file = found.span.as_ref().map(|span| &*span.file);
        let period = file
            .and_then(content::narrative_at)
            .and_then(|(_, name)| name.split('.').next()?.parse::<Period>().ok());
        found.reach >= Reach::Document && period.is_none_or(|period| period == self.period)
    }

    /// The day on which it was due, where it is sent after it.
    fn late(&self, model: &Model, on: Date) -> Option<(Date, i64)> {
        let due = model.mandate.due(self.deliverable, self.period)?;
        let days = (on - due).num_days();
        (days > 0).then_some((due, days))
    }

    /// Only what is over, and validated where somebody must validate it, leaves the house (S2 art.
    /// 6).
    fn may_go(&self, model: &Model, today: Date) -> Result<(), Stopped> {
        let (deliverable, period) = (self.deliverable, self.period);
        let is_draft = self.edition.is_none_or(|edition| edition.status == EditionStatus::Draft);
        if let Some(validator) = deliverable.validator.as_deref().filter(|_| is_draft) {
            return Err(stop(self.not_validated(validator)));
        }
        let programme_ends =
            model.service.programmes.get(&deliverable.programme).map(|programme| programme.until);
        let last = programme_ends.map_or(period.last(), |until| until.min(period.last()));
        let by_rule_before = matches!(deliverable.due, DueRule::BeforeCommittee { .. })
            || deliverable.kind == model::DeliverableKind::InterimReport;
        if last >= today && !by_rule_before {
            let period = period.to_string();
            return Err(stop(message!("deliver-not-over", period = period, last = last)));
        }
        // What is dated later than today is not validated yet.
        let known = |edition: &&Edition| edition.status_on(today) == EditionStatus::Draft;
        match (deliverable.validator.as_deref(), self.edition.filter(known)) {
            (Some(validator), Some(_)) => Err(stop(self.not_validated(validator))),
            _ => Ok(()),
        }
    }

    fn not_validated(&self, validator: &str) -> Message {
        let (id, period) = (self.deliverable.id.as_str(), self.period.to_string());
        match self.edition {
            Some(edition) => message!(
                "deliver-draft",
                deliverable = id,
                period = period,
                validator = validator,
                place = edition.span.to_string()
            ),
            None => message!(
                "deliver-no-edition",
                deliverable = id,
                period = period,
                validator = validator,
                place = self.deliverable.span.to_string()
            ),
        }
    }

    /// The project with `status: sent` and the day in the record of this edition.
    fn marked(&self, sources: &Sources, today: Date) -> Result<Marked, Stopped> {
        if let Some(edition) = self.edition.filter(|one| one.status == EditionStatus::Sent) {
            let sent_on = edition.sent_on.unwrap_or(today);
            return Ok(Marked { sources: sources.clone(), file: None, sent_on });
        }
        let span = self.edition.map_or(&self.deliverable.span, |edition| &edition.span);
        let path = &span.file;
        let by_hand = || {
            let place = span.to_string();
            stop(match self.edition {
                Some(_) => message!("deliver-by-hand", place = place, written = today.to_string()),
                None => message!(
                    "deliver-begin-by-hand",
                    place = place,
                    period = self.period.to_string(),
                    written = today.to_string()
                ),
            })
        };
        let text = sources
            .get(path)
            .and_then(|bytes| String::from_utf8(bytes.to_vec()).ok())
            .ok_or_else(by_hand)?;
        let marked = match self.edition {
            Some(_) => mark(&text, span.line, today),
            None => begin(&text, span.line, self.period, today),
        };
        let marked = marked.ok_or_else(by_hand)?;
        let mut changed = sources.clone();
        changed.insert(Arc::clone(path), marked.clone().into_bytes());
        // What was meant is read again before anything depends on it.
        let (records, _) = records::read(&changed);
        let (model, said) = model::read(&records);
        let of_edition = |found: &Diagnostic| found.is_error() && found.code == Code::EditionPeriod;
        if said.iter().any(of_edition) {
            return Err(Stopped::Told(said.into_iter().filter(|one| of_edition(one)).collect()));
        }
        let edition = model.as_ref().and_then(|model| {
            model.mandate.deliverables.get(&self.deliverable.id)?.editions.get(&self.period)
        });
        if !edition.is_some_and(|edition| {
            edition.status == EditionStatus::Sent && edition.sent_on == Some(today)
        }) {
            return Err(by_hand());
        }
        Ok(Marked { sources: changed, file: Some((Arc::clone(path), marked)), sent_on: today })
    }
}

/// The text with an edition that is sent, at the end of the editions of the deliverable at a line.
fn begin(text: &str, line: u32, period: Period, today: Date) -> Option<String> {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let start = usize::try_from(line).ok()?.checked_sub(1).filter(|at| *at < lines.len())?;
    let indent = |line: &str| line.len() - line.trim_start().len();
    let is_blank = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    let dash = indent(&lines[start]);
    if !lines[start].trim_start().starts_with("- ") || lines[start].contains('{') {
        return None;
    }
    let ends = |from: usize, is_outside: &dyn Fn(&str) -> bool| {
        let rest = from + 1..lines.len();
        rest.clone()
            .find(|at| !is_blank(&lines[*at]) && is_outside(&lines[*at]))
            .unwrap_or(rest.end)
    };
    let end = ends(start, &|line| indent(line) <= dash);
    let last_of = |range: std::ops::Range<usize>| {
        range.rev().find(|at| !is_blank(&lines[*at])).unwrap_or(start)
    };
    let key = (start..end).find(|at| {
        let line = lines[*at].trim_start();
        line.strip_prefix("- ").unwrap_or(line).trim_start().starts_with("editions:")
    });
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let item = |by: usize| {
        let blanks = " ".repeat(by);
        format!(
            "{blanks}- period: {period}{line_end}{blanks}  status: sent{line_end}{blanks}  \
             sent_on: {today}{line_end}"
        )
    };
    let (after, added) = match key {
        None => {
            let key = format!("{}editions:{line_end}", " ".repeat(dash + 2));
            (last_of(start..end), key + &item(dash + 4))
        }
        Some(at) => {
            let (before, value) = lines[at].split_once("editions:")?;
            let value = value.split(" #").next().unwrap_or_default().trim().to_owned();
            if let Some(listed) = value.strip_suffix(']') {
                let comma = if listed.trim() == "[" { "" } else { ", " };
                let whole =
                    format!("{listed}{comma}{{period: {period}, status: sent, sent_on: {today}}}]");
                lines[at] = lines[at].replacen(&value, &whole, 1);
                return Some(lines.concat());
            }
            let first = lines.get(at + 1..end)?.iter().find(|line| !is_blank(line))?;
            if !value.is_empty() || !first.trim_start().starts_with("- ") {
                return None;
            }
            let (of_key, of_item) = (before.len(), indent(first));
            let is_outside = |line: &str| {
                indent(line) < of_item
                    || indent(line) <= of_key && !line.trim_start().starts_with("- ")
            };
            (last_of(at..ends(at, &is_outside).min(end)), item(of_item))
        }
    };
    if !lines[after].ends_with('\n') {
        lines[after].push_str(line_end);
    }
    lines.insert(after + 1, added);
    Some(lines.concat())
}

/// The text with one edition marked: of the item that holds a line, the status becomes `sent`, and
/// the day follows it. Every other line, and the line ends, stay as they are.
fn mark(text: &str, line: u32, today: Date) -> Option<String> {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let at = usize::try_from(line).ok()?.checked_sub(1).filter(|at| *at < lines.len())?;
    let indent = |line: &str| line.len() - line.trim_start().len();
    let start = (0..=at).rev().find(|index| lines[*index].trim_start().starts_with("- "))?;
    let dash = indent(&lines[start]);
    let end = (start + 1..lines.len())
        .find(|index| !lines[*index].trim().is_empty() && indent(&lines[*index]) <= dash)
        .unwrap_or(lines.len());
    let status = (start..end).find(|index| lines[*index].contains("status:"))?;
    let (before, after) = lines[status].split_once("status:")?;
    let written = after
        .trim_start()
        .split(|c: char| matches!(c, ',' | '}' | '#') || c.is_whitespace())
        .next()
        .unwrap_or_default()
        .to_owned();
    let rest = after.trim_start().strip_prefix(written.as_str())?;
    let in_braces = lines[start].trim_start().starts_with("- {");
    let marked = if in_braces {
        format!("{before}status: sent, sent_on: {today}{rest}")
    } else {
        format!("{before}status: sent{rest}")
    };
    lines[status] = marked;
    if !in_braces {
        let last = (start..end).rev().find(|index| !lines[*index].trim().is_empty())?;
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        if !lines[last].ends_with('\n') {
            lines[last].push_str(line_end);
        }
        let day = format!("{}sent_on: {today}{line_end}", " ".repeat(dash + 2));
        lines.insert(last + 1, day);
    }
    Some(lines.concat())
}

/// The files of an edition: what lies in the folder of its period, without the documents of other
/// deliverables.
fn files(build: &Build, chosen: &Chosen, model: &Model) -> Vec<SentFile> {
    let recipient = &chosen.deliverable.recipient;
    let of_recipient = |deliverable: &&Deliverable| deliverable.recipient == *recipient;
    let programmes: std::collections::BTreeSet<_> = model
        .mandate
        .deliverables
        .values()
        .filter(of_recipient)
        .map(|one| &one.programme)
        .collect();
    let folder = match programmes.len() {
        0 | 1 => format!("funders/{recipient}/{}/", chosen.period),
        _ => format!("funders/{recipient}/{}/{}/", chosen.period, chosen.deliverable.programme),
    };
    let others: Vec<String> = model
        .mandate
        .deliverables
        .keys()
        .filter(|id| **id != chosen.deliverable.id)
        .map(|id| format!("{id}."))
        .collect();
    let of_edition = |path: &str| {
        path.strip_prefix(&folder)
            .is_some_and(|name| !others.iter().any(|other| name.starts_with(other)))
    };
    let files = build.artefacts.iter().filter(|(path, _)| of_edition(path.as_str()));
    files.map(|(path, bytes)| SentFile::of(path.as_str(), bytes)).collect()
}

/// Every edition that is asked for up to today, and where it stands.
fn list(voice: Voice, model: &Model, today: Date) {
    for deliverable in model.mandate.deliverables.values() {
        let Some(programme) = model.service.programmes.get(&deliverable.programme) else {
            continue;
        };
        let (id, recipient) = (deliverable.id.as_str(), deliverable.recipient.as_str());
        terminal::tell(voice, &message!("deliver-list", deliverable = id, recipient = recipient));
        for period in deliverable.periods_until(today, programme) {
            let edition = deliverable.editions.get(&period);
            let due = model.mandate.due(deliverable, period);
            let is_sent =
                edition.is_some_and(|edition| edition.status_on(today) == EditionStatus::Sent);
            let state = crate::week::state(edition, due, today);
            let due = match due {
                None => message!("deliver-due-unknown"),
                Some(due) if due < today && !is_sent => message!("deliver-due-late", day = due),
                Some(due) => message!("deliver-due", day = due),
            };
            let period = period.to_string();
            let line = message!("deliver-edition", period = period, state = state, due = due);
            terminal::say(&format!("  {}", voice.say(&line)));
            for moved in edition.iter().flat_map(|edition| &edition.moved) {
                let (from, on, reason) = (moved.from, moved.on, moved.reason.as_str());
                let line = message!("deliver-moved", from = from, on = on, reason = reason);
                terminal::say(&format!("    {}", voice.say(&line)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{begin, mark};

    #[test]
    fn an_edition_that_nobody_began_is_added_to_its_deliverable() {
        let day = "2022-08-10".parse().expect("a date");
        let period = "2022-07".parse().expect("a period");
        let added = |text: &str| begin(text, 1, period, day);
        for (text, wanted) in [
            (
                "- id: a\n  due_days: 15\n\n# the next one\n- id: b\n",
                "- id: a\n  due_days: 15\n  editions:\n    - period: 2022-07\n      status: \
                 sent\n      sent_on: 2022-08-10\n\n# the next one\n- id: b\n",
            ),
            (
                "- id: a\n  editions:\n  - period: 2022-06\n    status: draft\n  title: A\n",
                "- id: a\n  editions:\n  - period: 2022-06\n    status: draft\n  - period: \
                 2022-07\n    status: sent\n    sent_on: 2022-08-10\n  title: A\n",
            ),
            (
                "- id: a\n  editions: [{period: 2022-06, status: draft}] # so far\n",
                "- id: a\n  editions: [{period: 2022-06, status: draft}, {period: 2022-07, \
                 status: sent, sent_on: 2022-08-10}] # so far\n",
            ),
            (
                "- id: a\n  editions: []",
                "- id: a\n  editions: [{period: 2022-07, status: sent, sent_on: 2022-08-10}]",
            ),
        ] {
            assert_eq!(added(text).as_deref(), Some(wanted));
        }
        for by_hand in [
            "- {id: a, editions: []}\n",
            "- id: a\n  editions:\n",
            "",
            "- id: a\n  editions: [\n    ]\n",
        ] {
            assert_eq!(added(by_hand), None, "{by_hand}");
        }
    }

    #[test]
    fn an_edition_is_marked_where_it_stands_and_nothing_else_changes() {
        let day = "2022-08-10".parse().expect("a date");
        let block = "- id: a\n  editions:\n    - period: 2022-06\n      status: \
            sent\n      sent_on: 2022-07-01\n    - period: 2022-07\n      status: validated # par \
            la direction\n      validated_on: 2022-08-09\n\n- id: b\n";
        let wanted = "- id: a\n  editions:\n    - period: 2022-06\n      status: \
            sent\n      sent_on: 2022-07-01\n    - period: 2022-07\n      status: sent # par la \
            direction\n      validated_on: 2022-08-09\n      sent_on: 2022-08-10\n\n- id: b\n";
        assert_eq!(mark(block, 6, day).as_deref(), Some(wanted));
        let flow =
            "  editions:\n    - {period: 2022-07, status: validated, validated_on: 2022-08-09}\n";
        let wanted = "  editions:\n    - {period: 2022-07, status: sent, sent_on: 2022-08-10, \
            validated_on: 2022-08-09}\n";
        assert_eq!(mark(flow, 2, day).as_deref(), Some(wanted));
        let returns = |text: &str| text.replace('\n', "\r\n");
        assert_eq!(mark(&returns(block), 6, day), mark(block, 6, day).map(|text| returns(&text)));
        let no_end = flow.trim_end();
        assert_eq!(mark(no_end, 2, day).as_deref(), Some(wanted.trim_end()));
        assert_eq!(mark("nothing\n", 1, day), None);
        assert_eq!(mark("", 7, day), None);
    }
}
