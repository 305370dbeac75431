//! What the operator looks up every week, in messages: the passages of the week with what was
//! announced, what is due to whom, what last week's records lack, stops that few people use. For
//! the operator alone. Independent of terminals and pages.

mod briefings;
mod decisions;
mod due;
mod half_days;
mod incidents;
mod liaison;
mod low_stops;
mod papers;
mod passages;
mod sessions;
mod sheet;
mod vouchers;

use crate::calendar::{Date, Days, IsoWeek};
use crate::indicators::Counted;
use crate::language::Language;
use crate::model::{Model, ProgrammeId};
use crate::schedule::Schedule;
use crate::words::{Message, Tongue, message};

pub use due::state;
pub use passages::place;
pub use sheet::{Group, List, Sheet, SheetLogo};

/// One week as the operator sees it.
#[derive(Debug)]
pub struct Week {
    /// The language in which it is read.
    pub tongue: Tongue,
    pub title: Message,
    /// The day for which it was made.
    pub day: Message,
    pub sections: Vec<Section>,
    /// Blank liaison sheets, to be printed.
    pub sheets: Vec<Sheet>,
}

/// A question of the operator and its answer.
#[derive(Debug)]
pub struct Section {
    /// A slug.
    pub id: &'static str,
    pub title: Message,
    /// What each column holds.
    pub columns: Vec<Message>,
    pub rows: Vec<Row>,
    /// A note below the rows, or in their place.
    pub notes: Vec<Message>,
}

#[derive(Debug)]
pub struct Row {
    pub cells: Vec<Message>,
    /// Whether something is late, missing or not announced.
    pub is_urgent: bool,
}

/// What a week is made from.
pub struct Subject<'a> {
    pub model: &'a Model,
    pub schedule: &'a Schedule,
    /// Numbers of people are shown as they are published.
    pub figures: Counted<'a>,
    /// That of the operator, as the theme and as the program have it.
    pub tongue: Tongue,
    pub language: &'a Language,
    /// Whether private records are left out because of a mistake.
    pub withholds_figures: bool,
    pub today: Date,
}

/// Makes the week when it is asked for the first time.
pub trait Weekly: Sync {
    fn week(&self) -> &Week;
}

/// The sections, in the order in which they are read; `None` where a project has nothing of the
/// kind.
const SECTIONS: &[fn(&Subject) -> Option<Section>] = &[
    passages::section,
    due::section,
    sessions::section,
    half_days::section,
    liaison::section,
    incidents::section,
    decisions::section,
    briefings::section,
    papers::section,
    vouchers::section,
    low_stops::section,
];

impl Week {
    pub fn of(subject: &Subject) -> Self {
        let week = IsoWeek::of(subject.today);
        Week {
            tongue: subject.tongue,
            title: message!(
                "week-title",
                number = week.week,
                first = week.monday(),
                last = week.monday() + Days::new(6),
            ),
            day: message!("week-day", day = subject.today),
            sections: SECTIONS.iter().filter_map(|section| section(subject)).collect(),
            sheets: sheet::sheets(subject.model),
        }
    }
}

impl Row {
    fn new(cells: impl IntoIterator<Item = Message>) -> Self {
        Row { cells: cells.into_iter().collect(), is_urgent: false }
    }

    fn urgent(self, is_urgent: bool) -> Self {
        Row { is_urgent, ..self }
    }
}

/// A text that is in words already.
fn text(text: impl Into<String>) -> Message {
    message!("week-text", text = text.into())
}

impl Subject<'_> {
    /// Monday and Sunday of the week.
    fn days(&self) -> (Date, Date) {
        let monday = IsoWeek::of(self.today).monday();
        (monday, monday + Days::new(6))
    }

    /// Monday and Sunday of the week before.
    fn days_before(&self) -> (Date, Date) {
        let (monday, _) = self.days();
        (monday - Days::new(7), monday - Days::new(1))
    }

    /// A text with the programme before it, where there are several.
    fn of_programme(&self, id: &ProgrammeId, what: impl Into<String>) -> Message {
        let programmes = &self.model.service.programmes;
        match programmes.get(id).filter(|_| programmes.len() > 1) {
            Some(programme) => message!(
                "week-of-programme",
                programme = programme.name.as_str(),
                what = what.into()
            ),
            None => text(what),
        }
    }
}
