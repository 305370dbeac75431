//! Registers: short lists of plain records, a sheet each (incidents, decisions, vouchers). A row
//! becomes one line of YAML in the file of its kind; a line that is there already is not written
//! again.

use crate::calendar::Date;
use crate::import::scalar::scalar;
use crate::import::sheets::{Cell, Sheet};
use crate::language::Language;
use crate::model::{
    Briefed, Broken, FreePlaces, Measured, MeetingPlace, Model, Outcome, PaperKind, ReturnReason,
};
use crate::records::notation::Notation;
use crate::slug::folded;
use crate::words::message;

use super::own::whole;
use super::reading::{At, Reading};
use super::values::{self, Wrong, short};

/// A list of records of one kind.
pub(super) struct Register {
    /// The kind of records, and the name of its sheet in the locale files.
    pub kind: &'static str,
    pub columns: &'static [Entry],
    /// Whether the template of a project has its sheet.
    pub is_offered: fn(&Model) -> bool,
}

/// A column: the key of the record, and what its cells hold.
pub(super) struct Entry {
    pub key: &'static str,
    pub holds: Holds,
    pub is_needed: bool,
}

#[derive(Clone, Copy)]
pub(super) enum Holds {
    Day,
    Stop,
    Text,
    Number,
    /// A count with a fraction, such as hours.
    Hours,
    /// A line of a budget, in its words.
    Line,
    /// A month, a quarter or a year.
    Period,
    Euros,
    /// A code of a list.
    Code(CodeList),
}

/// The codes to choose from, and the one that a text means.
#[derive(Clone, Copy)]
pub(super) struct CodeList {
    all: fn() -> Vec<&'static str>,
    parse: fn(&str) -> Option<&'static str>,
}

macro_rules! code {
    ($list:ident) => {
        Holds::Code(CodeList {
            all: || $list::ALL.iter().map(|one| one.code()).collect(),
            parse: |text| $list::parse(text).ok().map($list::code),
        })
    };
}

/// Lists that every project has.
const ALWAYS: fn(&Model) -> bool = |_| true;

/// Those of programmes with a term of a measure.
fn has_term(model: &Model, measure: Measured) -> bool {
    model.mandate.terms.iter().any(|term| term.measure == measure)
}

/// Those of programmes that hand out vouchers.
const OF_VOUCHERS: fn(&Model) -> bool = |model| !model.activity.voucher_lots.is_empty();

const fn needed(key: &'static str, holds: Holds) -> Entry {
    Entry { key, holds, is_needed: true }
}

const fn optional(key: &'static str, holds: Holds) -> Entry {
    Entry { key, holds, is_needed: false }
}

/// The registers, in the order of their sheets.
pub(super) const REGISTERS: &[Register] = &[
    Register {
        kind: "incidents",
        is_offered: ALWAYS,
        columns: &[
            needed("what", code!(Broken)),
            optional("stop", Holds::Stop),
            needed("from", Holds::Day),
            optional("until", Holds::Day),
            optional("hours_lost", Holds::Hours),
            optional("ticket", Holds::Text),
        ],
    },
    Register {
        kind: "decisions",
        is_offered: ALWAYS,
        columns: &[
            needed("what", Holds::Text),
            optional("stop", Holds::Stop),
            needed("proposed_on", Holds::Day),
            optional("decided_on", Holds::Day),
            optional("outcome", code!(Outcome)),
            optional("due", Holds::Day),
            optional("done_on", Holds::Day),
        ],
    },
    Register {
        kind: "papers",
        is_offered: ALWAYS,
        columns: &[
            needed("kind", code!(PaperKind)),
            needed("title", Holds::Text),
            optional("number", Holds::Text),
            needed("date", Holds::Day),
            optional("count", Holds::Number),
            needed("kept", Holds::Text),
        ],
    },
    Register {
        kind: "free_places",
        is_offered: |model| {
            let mut programmes = model.service.programmes.values();
            programmes.any(|programme| programme.is_by_appointment())
        },
        columns: &[
            needed("stop", Holds::Stop),
            needed("date", Holds::Day),
            needed("places", code!(FreePlaces)),
        ],
    },
    Register {
        kind: "voucher_placements",
        is_offered: OF_VOUCHERS,
        columns: &[
            needed("date", Holds::Day),
            needed("lot", Holds::Text),
            needed("stop", Holds::Stop),
            optional("carnets", Holds::Number),
            optional("cheques", Holds::Number),
        ],
    },
    Register {
        kind: "voucher_returns",
        is_offered: OF_VOUCHERS,
        columns: &[
            needed("date", Holds::Day),
            needed("lot", Holds::Text),
            optional("stop", Holds::Stop),
            optional("carnets", Holds::Number),
            optional("cheques", Holds::Number),
            needed("reason", code!(ReturnReason)),
        ],
    },
    Register {
        kind: "half_days",
        is_offered: |model| has_term(model, Measured::HalfDays),
        columns: &[
            needed("week_of", Holds::Day),
            optional("home_visits", Holds::Number),
            optional("travel", Holds::Number),
            optional("absence", Holds::Number),
            optional("other", Holds::Number),
        ],
    },
    Register {
        kind: "liaison_sheets",
        is_offered: |model| has_term(model, Measured::Liaison),
        columns: &[
            needed("number", Holds::Text),
            needed("received_on", Holds::Day),
            optional("referred_by", Holds::Text),
            optional("place", code!(MeetingPlace)),
            optional("contacted_on", Holds::Day),
            optional("meeting_on", Holds::Day),
            optional("closed_on", Holds::Day),
        ],
    },
    Register {
        kind: "expenses",
        is_offered: |model| !model.mandate.budgets.is_empty(),
        columns: &[
            needed("line", Holds::Line),
            needed("period", Holds::Period),
            needed("euros", Holds::Euros),
        ],
    },
    Register {
        kind: "briefings",
        is_offered: |model| has_term(model, Measured::Informed),
        columns: &[
            needed("date", Holds::Day),
            needed("to", Holds::Text),
            needed("what", code!(Briefed)),
        ],
    },
];

impl Register {
    pub(super) fn sheet(&self, language: &Language) -> String {
        language.text(&format!("activity.register.{}", self.kind))
    }

    pub(super) fn heading(&self, language: &Language, entry: &Entry) -> String {
        language.text(&format!("activity.register.{}.{}", self.kind, entry.key))
    }
}

impl Holds {
    /// What there is to choose from, as records write it.
    pub(super) fn codes(self) -> Vec<&'static str> {
        match self {
            Holds::Code(list) => (list.all)(),
            _ => Vec::new(),
        }
    }
}

/// Reads every sheet that is named as a register is; how many there were.
pub(super) fn read(reading: &mut Reading, sheets: &[Sheet]) -> usize {
    let mut count = 0;
    for register in REGISTERS {
        let name = folded(&register.sheet(reading.subject.language));
        let named = |sheet: &&Sheet| !sheet.hidden && folded(&sheet.name) == name;
        for sheet in sheets.iter().filter(named) {
            count += 1;
            read_sheet(reading, register, sheet);
        }
    }
    count
}

fn read_sheet(reading: &mut Reading, register: &Register, sheet: &Sheet) {
    let Some((head, rows)) = sheet.rows.split_first() else { return };
    let language = reading.subject.language;
    let place = |entry: &Entry| {
        let heading = folded(&register.heading(language, entry));
        let mut cells = head.cells.iter();
        cells.find(|(_, cell)| folded(&cell.to_string()) == heading).map(|(at, _)| *at)
    };
    let places: Vec<Option<u32>> = register.columns.iter().map(place).collect();
    let example = folded(&language.text("activity.example"));
    let taken = |cell: &Cell| folded(&cell.to_string()) == example;
    for row in rows.iter().filter(|row| !row.cell(1).is_some_and(taken)) {
        let cells: Vec<Option<&Cell>> =
            places.iter().map(|at| at.and_then(|at| row.cell(at))).collect();
        if cells.iter().all(Option::is_none) || row.aside.is_some() {
            continue;
        }
        reading.rows += 1;
        let at = At { sheet, row };
        match line(reading, register, &cells) {
            Ok(line) => reading.registers.entry(register.kind).or_default().push(line),
            Err((index, wrong)) => {
                leave_out(reading, register, at, places.get(index), index, wrong)
            }
        }
    }
}

fn leave_out(
    reading: &mut Reading,
    register: &Register,
    at: At,
    place: Option<&Option<u32>>,
    index: usize,
    wrong: Wrong,
) {
    let heading = register
        .columns
        .get(index)
        .map(|entry| register.heading(reading.subject.language, entry))
        .unwrap_or_default();
    let cell = place.copied().flatten().map(|column| (column, heading.as_str()));
    reading.leave_out(at, cell, wrong);
}

/// The record of a row in one line, or which of its columns is wrong.
fn line(
    reading: &Reading,
    register: &Register,
    cells: &[Option<&Cell>],
) -> Result<String, (usize, Wrong)> {
    let mut parts = Vec::new();
    for (index, (entry, cell)) in register.columns.iter().zip(cells).enumerate() {
        let Some(cell) = cell else {
            if entry.is_needed {
                let heading = register.heading(reading.subject.language, entry);
                let message = message!("import-register-empty", column = heading);
                return Err((index, Wrong::new(message, message!("import-row-empty-cell-hint"))));
            }
            continue;
        };
        let value = value(reading, entry.holds, cell).map_err(|wrong| (index, wrong))?;
        parts.push(format!("{}: {value}", entry.key));
    }
    Ok(format!("- {{{}}}\n", parts.join(", ")))
}

fn value(reading: &Reading, holds: Holds, cell: &Cell) -> Result<String, Wrong> {
    let cell = whole(cell)?;
    Ok(match holds {
        Holds::Day => {
            let day: Date = values::date(cell, reading.days)?;
            day.to_string()
        }
        Holds::Stop => reading.stop(cell)?.to_string(),
        Holds::Number => values::count(cell)?.to_string(),
        Holds::Hours => {
            let hint = message!("import-register-hours-hint");
            let wrong = || Wrong::new(message!("import-register-hours", cell = short(cell)), hint);
            values::amount(cell).ok_or_else(wrong)?.to_string()
        }
        Holds::Euros => {
            let hint = message!("import-register-euros-hint");
            let wrong = || Wrong::new(message!("import-register-euros", cell = short(cell)), hint);
            values::amount(cell).ok_or_else(wrong)?.to_string()
        }
        Holds::Period => values::period(cell)?.to_string(),
        Holds::Text | Holds::Line => quoted(&cell.to_string()),
        Holds::Code(list) => {
            let code = (list.parse)(cell.to_string().trim());
            let code = code.ok_or_else(|| {
                Wrong::new(
                    message!("import-cell-list", cell = short(cell)),
                    message!("import-cell-list-hint", labels = holds.codes()),
                )
            })?;
            code.to_owned()
        }
    })
}

/// A text within braces, where a comma would end it.
fn quoted(text: &str) -> String {
    let plain = scalar(text);
    match plain.starts_with('"') || !plain.contains([',', '[', ']', '{', '}', '#', '&']) {
        true => plain,
        false => format!("\"{}\"", plain.replace('\\', "\\\\").replace('"', "\\\"")),
    }
}
