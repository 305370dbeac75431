//! Activity from spreadsheets: the project's own template and the export of La Coop de la médiation
//! numérique, as records.
//!
//! Only what has a place in the records crosses: columns that are not known are never looked at,
//! and an age or a date of birth becomes a band. A row that cannot be taken is named and left out.
//! What the records hold already is not written again; what they hold otherwise is not touched.

mod coop;
mod columns;
mod draft;
mod own;
mod plan;
mod reading;
mod registers;
mod tally;
mod template;
mod text;
mod values;

use std::collections::BTreeMap;

use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::language::Language;
use crate::model::{Characteristic, Model, ProgrammeId};
use crate::words::message;

use super::sheets;
use draft::Drafts;
use reading::Reading;

pub use template::{Expected, template};

/// The project into which a file is imported.
pub struct Subject<'a> {
    pub model: &'a Model,
    /// Of the headings and labels.
    pub language: &'a Language,
    /// Only stops of this programme, and what happened at no stop belongs to it.
    pub programme: Option<&'a ProgrammeId>,
}

impl Subject<'_> {
    /// The lists that the project defines itself, of the programme or of all.
    fn own_lists(&self) -> Vec<&Characteristic> {
        let holds = |list: &&Characteristic| {
            list.programmes.is_empty()
                || self.programme.is_none_or(|programme| list.programmes.contains(programme))
        };
        self.model.mandate.characteristics.iter().filter(holds).collect()
    }
}

/// What an import would write.
#[derive(Debug, Default)]
pub struct Imported {
    /// Files of the project that are new or longer than before, whole.
    pub files: BTreeMap<String, String>,
    pub diagnostics: Vec<Diagnostic>,
    pub summary: Summary,
    /// What the records must hold once the files are written.
    expected: Drafts,
    /// Whether rows or sheets that somebody hid or struck out are not read.
    set_aside: bool,
}

/// What was found, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    pub rows: usize,
    pub left_out: usize,
    /// Rows of sessions that say nothing of what happened.
    pub not_begun: usize,
    pub sessions: usize,
    pub visits: usize,
    pub workshops: usize,
    pub receptions: usize,
    pub tallies: usize,
    /// Records of registers: incidents, decisions, papers.
    pub registered: usize,
    /// Sessions, workshops, receptions and tallies that the records hold already, as they stand in
    /// the file.
    pub unchanged: usize,
}

/// Reads a file. `text_of` gives the text of a file of the project as it stands.
pub fn activity(
    name: &str,
    bytes: &[u8],
    subject: &Subject,
    text_of: &dyn Fn(&str) -> Option<String>,
) -> Imported {
    let own = subject.own_lists();
    let known = columns::Headings::of(subject.language, &own);
    let is_heading = |text: &str| coop::is_heading(text) || known.find(text).is_some();
    let (sheets, said) = match sheets::read(name, bytes, &is_heading) {
        Ok(read) => read,
        Err(refused) => return Imported { diagnostics: vec![*refused], ..Imported::default() },
    };
    let mut reading = Reading::new(subject, name);
    reading.log.extend(said);
    let found = coop::read(&mut reading, &sheets);
    let found = match found {
        0 => {
            own::read(&mut reading, &sheets, &own, &known) + registers::read(&mut reading, &sheets)
        }
        found => found,
    };
    if found == 0 {
        reading.log.push(no_headings(name, subject));
    }
    if !reading.not_taken.is_empty() {
        let columns: Vec<String> =
            reading.not_taken.iter().map(|heading| format!("`{heading}`")).collect();
        reading.log.push(Diagnostic::new(
            Code::ImportColumn,
            Span::whole_file(name),
            message!("import-column", columns = columns),
        ));
    }
    plan::plan(reading, text_of)
}

fn no_headings(name: &str, subject: &Subject) -> Diagnostic {
    let heading = |column: &columns::Column| column.heading(subject.language, &[]);
    let message = message!(
        "import-columns",
        date = heading(&columns::Column::Date),
        stop = heading(&columns::Column::Stop),
    );
    Diagnostic::new(Code::ImportColumns, Span::whole_file(name), message)
}

impl Imported {
    /// Whether the records, read again with the files in their places, hold what was imported and
    /// nothing else changed.
    pub fn is_held_by(&self, model: &Model) -> bool {
        self.expected.same_as(Drafts::of(&model.activity))
    }

    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|said| said.severity == Severity::Error)
    }

    /// Whether something that the file says is not in the records.
    pub fn leaves_out(&self) -> bool {
        let leaves_out = |code| {
            matches!(
                code,
                Code::ImportRow | Code::AlreadyRecorded | Code::VisitsAddUp | Code::TallyAddsUp
            )
        };
        self.set_aside || self.diagnostics.iter().any(|said| leaves_out(said.code))
    }
}
