//! The export of La Coop de la médiation numérique: a block of its own rows, then one row a person
//! accompanied. What is said at a stop becomes a visit, what is said elsewhere a reception, and the
//! rows of one workshop a workshop in counts. Names, notes, addresses and tags are never looked at.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Date;
use crate::diagnostics::Span;
use crate::import::sheets::{Aside, Cell, Row, Sheet};
use crate::model::{CommuneCode, Field, MeetingPlace, ProgrammeId, StopId, StopStatus};
use crate::records::codes::{AgeBand, Autonomy, Gender, Motive, Redirect, Status};
use crate::slug::folded;
use crate::words::message;

use super::draft::{Key, Person, ReceptionDraft, WorkshopDraft};
use super::own::in_order;
use super::reading::{At, Headed, Reading, headed, one_line};
use super::values::{self, Days, Wrong, short};

/// The headings that are read, folded. All others stay where they are.
const DATE: &str = "date";
const TYPE: &str = "type";
const PARTICIPANTS: &str = "participants";
const CHANNEL: &str = "canaux d accompagnement";
const PLACE: &str = "nom du lieu";
const COMMUNE: &str = "code insee";
const DURATION: &str = "duree min";
const THEMES: &str = "thematique s d accompagnement";
const AUTONOMY: &str = "niveau d autonomie ou de l atelier";
const REDIRECT: &str = "structure de redirection";
const GENDER: &str = "genre du beneficiaire";
const AGE: &str = "tranche d age du beneficiaire";
const STATUS: &str = "statut du beneficiaire";
const ID: &str = "id cra";

const HEADINGS: &[&str] = &[
    DATE,
    TYPE,
    PARTICIPANTS,
    CHANNEL,
    PLACE,
    COMMUNE,
    DURATION,
    THEMES,
    AUTONOMY,
    REDIRECT,
    GENDER,
    AGE,
    STATUS,
    ID,
];

/// Themes of digital mediation, which are not the administrative themes that records know as
/// motives.
const OTHER_THEMES: &[&str] = &[
    "Diagnostic numérique",
    "Prendre en main du matériel",
    "Maintenance de matériel",
    "Gérer ses contenus numériques",
    "Navigation sur internet",
    "E-mail",
    "Bureautique",
    "Réseaux sociaux communication",
    "Santé",
    "Banque et achats en ligne",
    "Accompagner un professionnel",
    "Entrepreneuriat",
    "Insertion professionnelle",
    "Prévention en sécurité numérique",
    "Parentalité",
    "Scolarité et numérique",
    "Créer avec le numérique",
    "Culture numérique",
    "Intelligence artificielle (IA)",
    "Aide aux démarches administratives",
];

/// What was met that records cannot hold; said once each, with how often.
#[derive(Default)]
struct Unheld {
    ages: usize,
    themes: usize,
}

/// A row by its headings.
struct Cells<'s> {
    row: &'s Row,
    columns: &'s BTreeMap<&'static str, (u32, String)>,
}

impl<'s> Cells<'s> {
    fn get(&self, heading: &str) -> Option<&'s Cell> {
        self.columns.get(heading).and_then(|(column, _)| self.row.cell(*column))
    }

    fn text(&self, heading: &str) -> String {
        self.get(heading).map(ToString::to_string).unwrap_or_default()
    }
}

pub(super) fn is_heading(text: &str) -> bool {
    HEADINGS.contains(&folded(text).as_str())
}

/// Reads every sheet of that export; how many there were.
pub(super) fn read(reading: &mut Reading, sheets: &[Sheet]) -> usize {
    let is_known = is_heading;
    let mut found = 0;
    for sheet in sheets.iter().filter(|sheet| !sheet.hidden) {
        let Some(headed) = headed(sheet, &is_known) else { continue };
        let columns: BTreeMap<&'static str, (u32, String)> = headed
            .headings
            .iter()
            .rev()
            .filter_map(|(column, heading)| {
                Some((
                    *HEADINGS.iter().find(|known| **known == folded(heading))?,
                    (*column, heading.clone()),
                ))
            })
            .collect();
        if ![DATE, TYPE, CHANNEL, THEMES].iter().all(|heading| columns.contains_key(heading)) {
            continue;
        }
        found += 1;
        let not_taken = headed
            .headings
            .values()
            .filter(|heading| !is_known(heading))
            .map(|heading| one_line(heading));
        reading.not_taken.extend(not_taken);
        read_sheet(reading, &headed, &columns);
    }
    found
}

fn read_sheet(
    reading: &mut Reading,
    headed: &Headed,
    columns: &BTreeMap<&'static str, (u32, String)>,
) {
    reading.days = Days { from_1904: headed.sheet.from_1904, ..Days::default() };
    let mut aside: Vec<(u32, Aside)> = Vec::new();
    let mut seen: BTreeMap<(String, String), u32> = BTreeMap::new();
    let mut workshops: BTreeMap<(Date, String), Workshop> = BTreeMap::new();
    let mut unheld = Unheld::default();
    for row in &headed.sheet.rows[headed.first..] {
        let (at, cells) = (At { sheet: headed.sheet, row }, Cells { row, columns });
        if cells.get(DATE).is_none() && cells.get(TYPE).is_none() {
            continue;
        }
        if let Some(how) = row.aside {
            aside.push((row.number, how));
            continue;
        }
        reading.rows += 1;
        if let Err((heading, wrong)) =
            take(reading, at, &cells, &mut seen, &mut workshops, &mut unheld)
        {
            let cell = columns.get(heading).map(|(column, heading)| (*column, heading.as_str()));
            reading.leave_out(at, cell, wrong);
        }
    }
    reading.tell_aside(headed.sheet, &aside);
    reading.drafts.workshops.extend(workshops.into_values().map(Workshop::into_draft));
    say_unheld(reading, &unheld);
}

type Taken = Result<(), (&'static str, Wrong)>;

/// The people of one workshop, gathered row by row.
struct Workshop {
    date: Date,
    stop: Option<StopId>,
    commune: Option<CommuneCode>,
    programme: ProgrammeId,
    topics: BTreeSet<String>,
    people: Vec<Person>,
}

fn take(
    reading: &mut Reading,
    at: At,
    cells: &Cells,
    seen: &mut BTreeMap<(String, String), u32>,
    workshops: &mut BTreeMap<(Date, String), Workshop>,
    unheld: &mut Unheld,
) -> Taken {
    let Some(date) = cells.get(DATE) else {
        let hint = message!("import-row-empty-cell-hint");
        return Err((DATE, Wrong::new(message!("import-row-no-date"), hint)));
    };
    let date = values::date(date, reading.days).map_err(|wrong| (DATE, wrong))?;
    let id = cells.text(ID);
    let number = (id.clone(), cells.text(PARTICIPANTS));
    if let Some(first) = seen.get(&number).filter(|_| !id.is_empty()) {
        let message = message!("import-row-person-twice", row = *first);
        return Err((ID, Wrong::new(message, message!("import-row-twice-hint"))));
    }
    seen.insert(number, at.row.number);
    let person = person(cells, unheld)?;
    let kind = folded(&cells.text(TYPE));
    if kind.contains("atelier") {
        return workshop(reading, date, cells, id, person, workshops);
    }
    if !kind.starts_with("accompagnement") && !kind.starts_with("aide aux demarches") {
        let kind = short(&Cell::Text(cells.text(TYPE)));
        let message = message!("import-cell-kind", cell = kind);
        return Err((TYPE, Wrong::new(message, message!("import-cell-kind-hint"))));
    }
    let elsewhere = match folded(&cells.text(CHANNEL)).as_str() {
        "lieu d activite" => None,
        "a domicile" => Some(MeetingPlace::Home),
        "a distance" => Some(MeetingPlace::Distance),
        "autre lieu" | "autre" => Some(MeetingPlace::Other),
        _ => {
            let channel = short(&Cell::Text(cells.text(CHANNEL)));
            let message = message!("import-cell-list", cell = channel);
            return Err((CHANNEL, Wrong::new(message, message!("import-cell-channel-hint"))));
        }
    };
    if let Some(place) = elsewhere {
        let programme = programme(reading).map_err(|wrong| (CHANNEL, wrong))?;
        reading.within_programme(date, Some(&programme)).map_err(|wrong| (DATE, wrong))?;
        reading.drafts.receptions.push(ReceptionDraft { date, programme, place, person });
        return Ok(());
    }
    let stop = stop(reading, cells)?;
    reading.within(date, &stop).map_err(|wrong| (DATE, wrong))?;
    let key = (date, None, stop);
    let span = reading.span(at, 0);
    reading.origins.entry(key.clone()).or_insert(span);
    reading.drafts.sessions.entry(key).or_default().visits.push(person);
    Ok(())
}

fn workshop(
    reading: &Reading,
    date: Date,
    cells: &Cells,
    id: String,
    person: Person,
    workshops: &mut BTreeMap<(Date, String), Workshop>,
) -> Taken {
    let stop = stop(reading, cells).ok();
    let communes = &reading.subject.model.service.communes;
    let commune = communes
        .keys()
        .find(|code| code.as_str() == cells.text(COMMUNE))
        .cloned()
        .filter(|_| stop.is_none());
    let of_stop = stop
        .as_ref()
        .and_then(|stop| reading.subject.model.service.stops.get(stop))
        .map(|stop| reading.subject.model.service.programme_on(stop, date).id.clone());
    let programme = match of_stop {
        Some(programme) => programme,
        None => programme(reading).map_err(|wrong| (TYPE, wrong))?,
    };
    reading.within_programme(date, Some(&programme)).map_err(|wrong| (DATE, wrong))?;
    // What the workshop is called was typed freely; its themes come from a list.
    let topics = themes(cells).filter_map(|theme| {
        let known =
            OTHER_THEMES.iter().copied().chain(Motive::ALL.iter().map(|motive| motive.code()));
        known.into_iter().find(|known| folded(known) == theme).map(str::to_owned)
    });
    let topics: BTreeSet<String> = topics.collect();
    let person = person
        .into_iter()
        .filter(|(key, _)| matches!(key, Key::Told(Field::Age | Field::Gender | Field::Status)))
        .collect();
    let workshop = workshops.entry((date, id)).or_insert_with(|| Workshop {
        date,
        stop,
        commune,
        programme,
        topics,
        people: Vec::new(),
    });
    workshop.people.push(person);
    Ok(())
}

impl Workshop {
    fn into_draft(self) -> WorkshopDraft {
        let mut counts: BTreeMap<Field, BTreeMap<String, u32>> = BTreeMap::new();
        for field in [Field::Age, Field::Gender, Field::Status] {
            for person in &self.people {
                let code = person
                    .get(&Key::Told(field))
                    .and_then(|codes| codes.first())
                    .map(String::as_str);
                let Some(code) = code.or(super::columns::not_given(field)) else { continue };
                *counts.entry(field).or_default().entry(code.to_owned()).or_default() += 1;
            }
        }
        let topics: Vec<String> = self.topics.into_iter().collect();
        WorkshopDraft {
            date: self.date,
            stop: self.stop,
            commune: self.commune,
            programme: self.programme,
            topic: if topics.is_empty() {
                "Atelier collectif".to_owned()
            } else {
                topics.join(", ")
            },
            participants: u32::try_from(self.people.len()).unwrap_or(u32::MAX),
            counts,
        }
    }
}

/// The programme of what happened at no stop.
fn programme(reading: &Reading) -> Result<ProgrammeId, Wrong> {
    let programmes = &reading.subject.model.service.programmes;
    let only =
        if programmes.len() == 1 { programmes.keys().next() } else { reading.subject.programme };
    only.cloned().ok_or_else(|| {
        Wrong::new(
            message!("import-row-which-programme"),
            message!("import-row-which-programme-hint"),
        )
    })
}

/// The stop by its name, or the only one of the commune.
fn stop(reading: &Reading, cells: &Cells) -> Result<StopId, (&'static str, Wrong)> {
    let named = cells.get(PLACE).map(|cell| reading.stop(cell));
    if let Some(Ok(stop)) = named {
        return Ok(stop);
    }
    let code = cells.text(COMMUNE);
    let code = if code.len() == 4 { format!("0{code}") } else { code };
    let wanted =
        |programme: &ProgrammeId| reading.subject.programme.is_none_or(|only| only == programme);
    let here = reading
        .subject
        .model
        .service
        .stops
        .values()
        .filter(|stop| stop.commune.as_str() == code && stop.programmes.iter().any(wanted));
    let here: Vec<&StopId> =
        here.filter(|stop| stop.status != StopStatus::Proposed).map(|stop| &stop.id).collect();
    match here.as_slice() {
        [only] => Ok((*only).clone()),
        [] => {
            let message = message!("import-cell-place", commune = short(&Cell::Text(code)));
            Err((PLACE, Wrong::new(message, message!("import-cell-place-hint"))))
        }
        several => {
            let stops: Vec<&str> = several.iter().map(|stop| stop.as_str()).collect();
            let message = message!("import-cell-places", stops = stops);
            Err((PLACE, Wrong::new(message, message!("import-cell-places-hint"))))
        }
    }
}

fn themes<'c>(cells: &'c Cells) -> impl Iterator<Item = String> + 'c {
    let text = cells.text(THEMES);
    text.split(['\n', '|', ';'])
        .map(folded)
        .filter(|theme| !theme.is_empty())
        .collect::<Vec<_>>()
        .into_iter()
}

fn person(cells: &Cells, unheld: &mut Unheld) -> Result<Person, (&'static str, Wrong)> {
    let mut person = Person::new();
    let mut tell = |field: Field, code: &str| {
        person.entry(Key::Told(field)).or_default().push(code.to_owned())
    };
    for heading in [GENDER, AGE, STATUS] {
        if cells.text(heading).contains('\n') {
            let hint = message!("import-cell-export-hint");
            return Err((heading, Wrong::new(message!("import-cell-several-people"), hint)));
        }
        if let Some(Cell::Broken(error)) = cells.get(heading) {
            let message = message!("import-cell-error", error = error);
            return Err((heading, Wrong::new(message, message!("import-cell-export-hint"))));
        }
    }
    let (gender, status, age) =
        (folded(&cells.text(GENDER)), folded(&cells.text(STATUS)), folded(&cells.text(AGE)));
    if let Some(known) = Gender::ALL.iter().find(|known| folded(known.code()) == gender) {
        tell(Field::Gender, known.code());
    }
    // `Scolarisé(e)` is `scolarisé`.
    if let Some(known) = Status::ALL.iter().find(|known| {
        status == folded(known.code()) || status == format!("{} e", folded(known.code()))
    }) {
        tell(Field::Status, known.code());
    }
    match band(&age) {
        Some(band) => tell(Field::Age, band.code()),
        None => unheld.ages += usize::from(!age.is_empty()),
    }
    for theme in themes(cells) {
        let motive = Motive::ALL.iter().find(|motive| folded(motive.code()) == theme);
        let motive =
            motive.copied().or_else(|| (theme == "travail formation").then_some(Motive::Travail));
        match motive {
            Some(motive) => tell(Field::Motives, motive.code()),
            None => unheld.themes += usize::from(theme != "aide aux demarches administratives"),
        }
    }
    if let Some(autonomy) = autonomy(&cells.text(AUTONOMY)) {
        tell(Field::Autonomy, autonomy.code());
    }
    if let Some(redirect) = redirect(&folded(&cells.text(REDIRECT))) {
        tell(Field::Redirect, redirect.code());
    }
    if let Some(cell) = cells.get(DURATION) {
        let minutes = values::minutes(cell).map_err(|wrong| (DURATION, wrong))?;
        person.insert(Key::Duration, vec![minutes.to_string()]);
    }
    Ok(in_order(person))
}

/// The export's bands are coarser between 25 and 39 years: what lies on both sides of a cut of ours
/// is not given.
fn band(text: &str) -> Option<AgeBand> {
    match text {
        "moins de 12 ans" => Some(AgeBand::Under12),
        "12 17 ans" => Some(AgeBand::From12),
        "18 24 ans" => Some(AgeBand::From18),
        "40 59 ans" => Some(AgeBand::From40),
        "60 69 ans" => Some(AgeBand::From60),
        "70 ans et plus" | "70 ans ou plus" => Some(AgeBand::From70),
        "non communique" => Some(AgeBand::NotGiven),
        _ => None,
    }
}

/// One, two or three stars of three; a workshop's level has five and is no autonomy.
fn autonomy(text: &str) -> Option<Autonomy> {
    match text.trim() {
        "1/3" => Some(Autonomy::Guided),
        "2/3" => Some(Autonomy::Helped),
        "3/3" => Some(Autonomy::Autonomous),
        other => Autonomy::ALL.iter().find(|known| folded(known.code()) == folded(other)).copied(),
    }
}

/// By the first words of each label of the export.
fn redirect(text: &str) -> Option<Redirect> {
    const LABELS: &[(&str, Redirect)] = &[
        ("administration", Redirect::Administration),
        ("autre structure de mediation", Redirect::Mediation),
        ("structure de mediation", Redirect::Mediation),
        ("operateur", Redirect::Operateur),
        ("structure d aide sociale", Redirect::Aide),
        ("structure d insertion", Redirect::Insertion),
        ("structure d aide aux demarches", Redirect::FranceServices),
        ("autre", Redirect::Autre),
    ];
    LABELS.iter().find(|(start, _)| text.starts_with(start)).map(|(_, redirect)| *redirect)
}

fn say_unheld(reading: &mut Reading, unheld: &Unheld) {
    let file = Span::whole_file(reading.file);
    if unheld.ages > 0 {
        reading.doubt(file.clone(), message!("import-doubt-ages", n = unheld.ages));
    }
    if unheld.themes > 0 {
        reading.doubt(file, message!("import-doubt-themes", n = unheld.themes));
    }
}
