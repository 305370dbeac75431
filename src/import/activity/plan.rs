//! What is new in a file against the records, and into which files it goes. Nothing that stands
//! there is changed, but for what an earlier import began: a session gets the visits that it had
//! not, a session that an import wrote the counts that it had not, and one that was planned what
//! became of it.

use std::collections::BTreeMap;

use crate::calendar::{Date, Period};
use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::model::{ProgrammeId, Session, SessionStatus, StopId};
use crate::records;
use crate::words::message;

use super::draft::{Drafts, SessionDraft, SessionKey, TallyDraft, TallyKey, of_session};
use super::reading::Reading;
use super::tally;
use super::text;
use super::{Imported, Subject, Summary};

/// The texts of the files that change.
struct Files<'a> {
    text_of: &'a dyn Fn(&str) -> Option<String>,
    head: String,
    changed: BTreeMap<String, String>,
}

impl Files<'_> {
    fn text(&self, path: &str) -> String {
        self.changed.get(path).cloned().or_else(|| (self.text_of)(path)).unwrap_or_default()
    }

    fn append(&mut self, path: String, record: &str) {
        let mut text = self.text(&path);
        if text.trim().is_empty() {
            text = format!("# {}\n", self.head);
        }
        if !text.ends_with('\n') {
            text.push('\n');
        }
        // Records of one line stand close together.
        if record.lines().count() > 1
            || !text.lines().last().is_some_and(|line| line.starts_with("- {"))
        {
            text.push('\n');
        }
        text.push_str(record);
        self.changed.insert(path, text);
    }
}

pub(super) fn plan(mut reading: Reading, text_of: &dyn Fn(&str) -> Option<String>) -> Imported {
    let subject = reading.subject;
    let held = Drafts::of(&subject.model.activity);
    let mut expected = held.clone();
    let mut files = Files {
        text_of,
        head: subject.language.text("activity.file_head"),
        changed: BTreeMap::new(),
    };
    let mut summary = Summary {
        rows: reading.rows,
        left_out: reading.left_out,
        not_begun: reading.not_begun.len(),
        ..Summary::default()
    };
    let drafts = std::mem::take(&mut reading.drafts);
    for (key, draft) in drafts.sessions {
        let span =
            reading.origins.get(&key).cloned().unwrap_or_else(|| Span::whole_file(reading.file));
        let recorded =
            subject.model.activity.sessions.iter().find(|session| {
                (session.date, session.at, &session.stop) == (key.0, key.1, &key.2)
            });
        let draft = match recorded {
            Some(session) if !reading.with_counts.contains(&key) => {
                let recorded = of_session(session);
                // Who was received was received.
                let status = match recorded.status {
                    SessionStatus::Planned => SessionStatus::Held,
                    status => status,
                };
                SessionDraft { visits: draft.visits, status, ..recorded }
            }
            _ => draft,
        }
        .settled();
        if let Some(said) = does_not_add_up(&draft, &key, span.clone()) {
            reading.log.push(said);
            continue;
        }
        let written = match recorded {
            None => {
                files.append(
                    file_of(subject, "sessions", key.0, Some(&key.2), None),
                    &text::session(&key, &draft),
                );
                true
            }
            Some(session) if of_session(session).sorted() == draft.clone().sorted() => {
                summary.unchanged += 1;
                false
            }
            Some(session) => match completed(&files, session, &key, &draft) {
                Some(text) => {
                    files.changed.insert(session.span.file.to_string(), text);
                    true
                }
                None => {
                    reading.log.push(recorded_otherwise(&key, session, span));
                    false
                }
            },
        };
        if written {
            summary.sessions += 1;
            summary.visits +=
                draft.visits.len() - recorded.map_or(0, |session| session.visits.len());
            expected.sessions.insert(key, draft);
        }
    }
    tallies(&mut reading, drafts.tallies, &held, &mut expected, &mut files, &mut summary);
    others(
        subject,
        drafts.workshops,
        drafts.receptions,
        &held,
        &mut expected,
        &mut files,
        &mut summary,
    );
    for (kind, lines) in std::mem::take(&mut reading.registers) {
        let path = match subject.programme.filter(|_| subject.model.service.programmes.len() > 1) {
            Some(programme) => format!("records/{programme}/{kind}.yaml"),
            None => format!("records/{kind}.yaml"),
        };
        for line in lines {
            match files.text(&path).contains(&line) {
                true => summary.unchanged += 1,
                false => {
                    files.append(path.clone(), &line);
                    summary.registered += 1;
                }
            }
        }
    }
    let set_aside = reading.set_aside;
    Imported { files: files.changed, diagnostics: reading.log, summary, expected, set_aside }
}

fn tallies(
    reading: &mut Reading,
    drafts: BTreeMap<TallyKey, TallyDraft>,
    held: &Drafts,
    expected: &mut Drafts,
    files: &mut Files,
    summary: &mut Summary,
) {
    let subject = reading.subject;
    for (key, draft) in drafts {
        let span =
            reading.tallied.get(&key).cloned().unwrap_or_else(|| Span::whole_file(reading.file));
        let draft = match draft.settled(&key.3, &|key| tally::is_multiple(subject, key)) {
            Ok(draft) => draft,
            Err(why) => {
                reading.log.push(tally::left_out(&key, why, span));
                continue;
            }
        };
        match held.tallies.get(&key) {
            Some(recorded) if *recorded == draft => summary.unchanged += 1,
            Some(_) => {
                let message = message!(
                    "already-recorded-tally",
                    measure = &key.3,
                    date = key.0,
                    stop = key.2.as_str(),
                );
                reading.log.push(Diagnostic::new(Code::AlreadyRecorded, span, message));
            }
            None => {
                files.append(
                    file_of(subject, "tallies", key.0, Some(&key.2), None),
                    &text::tally(&key, &draft),
                );
                summary.tallies += 1;
                expected.tallies.insert(key, draft);
            }
        }
    }
}

fn others(
    subject: &Subject,
    workshops: Vec<super::draft::WorkshopDraft>,
    receptions: Vec<super::draft::ReceptionDraft>,
    held: &Drafts,
    expected: &mut Drafts,
    files: &mut Files,
    summary: &mut Summary,
) {
    let names_programme = subject.model.service.programmes.len() > 1;
    let mut there = held.workshops.clone();
    for draft in workshops {
        if take_out(&mut there, &draft) {
            summary.unchanged += 1;
            continue;
        }
        let path =
            file_of(subject, "workshops", draft.date, draft.stop.as_ref(), Some(&draft.programme));
        files.append(path, &text::workshop(&draft, names_programme));
        summary.workshops += 1;
        expected.workshops.push(draft);
    }
    let mut there = held.receptions.clone();
    for draft in receptions {
        if take_out(&mut there, &draft) {
            summary.unchanged += 1;
            continue;
        }
        files.append(
            file_of(subject, "receptions", draft.date, None, Some(&draft.programme)),
            &text::reception(&draft, names_programme),
        );
        summary.receptions += 1;
        expected.receptions.push(draft);
    }
}

/// Two things that read alike are two: each in the records stands for one of the file.
fn take_out<T: PartialEq>(there: &mut Vec<T>, wanted: &T) -> bool {
    match there.iter().position(|one| one == wanted) {
        Some(at) => {
            there.swap_remove(at);
            true
        }
        None => false,
    }
}

/// A file a month, in the folder of the programme where its records have one.
fn file_of(
    subject: &Subject,
    kind: &str,
    date: Date,
    stop: Option<&StopId>,
    programme: Option<&ProgrammeId>,
) -> String {
    let service = &subject.model.service;
    let stop = stop.and_then(|stop| service.stops.get(stop));
    let programme = stop.map(|stop| &service.programme_on(stop, date).id).or(programme);
    let month = Period::month_of(date);
    let foldered = programme.filter(|programme| {
        let prefix = format!("records/{programme}/");
        service
            .stops
            .values()
            .any(|stop| stop.is_of(programme) && stop.span.file.starts_with(&prefix))
    });
    // Beside the records that there are; a project without any begins in the private folder.
    let outside = |file: &str| !file.starts_with(records::PRIVATE_FOLDER);
    let sessions = &subject.model.activity.sessions;
    let folder = match sessions.iter().any(|session| outside(&session.span.file)) {
        true => "records/",
        false => records::PRIVATE_FOLDER,
    };
    match foldered {
        Some(programme) => format!("{folder}{programme}/{kind}/{month}.yaml"),
        None => format!("{folder}{kind}/{month}.yaml"),
    }
}

/// Who was received by the counts of a session is described by its visits, all of them or none.
fn does_not_add_up(draft: &SessionDraft, key: &SessionKey, span: Span) -> Option<Diagnostic> {
    let slots = draft.slots?;
    let expected = u64::from(slots.seen) + u64::from(draft.walk_ins.unwrap_or(0));
    if draft.visits.is_empty() || expected == draft.visits.len() as u64 {
        return None;
    }
    let message = message!(
        "import-session-visits",
        date = key.0,
        stop = key.2.as_str(),
        received = expected,
        visits = draft.visits.len(),
    );
    Some(Diagnostic::new(Code::VisitsAddUp, span, message).severity(Severity::Warning))
}

fn recorded_otherwise(key: &SessionKey, session: &Session, span: Span) -> Diagnostic {
    let message = message!(
        "already-recorded-session",
        date = key.0,
        stop = key.2.as_str(),
        place = session.span.to_string(),
    );
    Diagnostic::new(Code::AlreadyRecorded, span, message)
}

/// The text of a file in which a session says all that is known of it: it had no visits, or says
/// what an earlier import wrote.
fn completed(
    files: &Files,
    session: &Session,
    key: &SessionKey,
    draft: &SessionDraft,
) -> Option<String> {
    let recorded = of_session(session);
    if !draft.completes(&recorded) {
        return None;
    }
    let text = files.text(&session.span.file);
    // Several sessions of one file may be completed: the place of a record moves with the ones
    // before it.
    let head = format!("- stop: {}\n  date: {}\n", key.2, key.0);
    let start = text
        .match_indices(&head)
        .map(|(at, _)| at)
        .find(|at| *at == 0 || text[..*at].ends_with('\n'))?;
    let end = text[start + 2..].find("\n- ").map_or(text.len(), |at| start + 2 + at + 1);
    let block = text[start..end].trim_end();
    let tail = &text[start + block.len()..];
    let untouched = block == text::session(key, &recorded).trim_end();
    let only_visits = draft.differs_in_visits_only(&recorded);
    let new = match (recorded.visits.is_empty() && only_visits, untouched) {
        (_, true) => text::session(key, draft),
        (true, false) => format!("{block}\n{}", text::visits(&draft.visits)),
        (false, false) => return None,
    };
    Some(format!("{}{}{}", &text[..start], new.trim_end(), tail))
}
