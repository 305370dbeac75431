//! Records to model: the one place where what was written becomes what is meant. Gathers every
//! mistake before it gives up.

mod accompaniment;
mod activity;
mod agreement;
mod briefing;
mod budget;
mod collective;
mod contact;
mod contract_term;
mod decision;
mod derived;
mod dimension;
mod half_days;
mod incident;
mod indicator;
mod liaison;
mod mandate;
mod memory;
mod paper;
mod places;
mod presence;
mod programme;
mod publication;
mod rota;
mod site;
mod surveys;
mod tally;
mod vouchers;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::calendar::Date;
use crate::contact::Country;
use crate::diagnostics::{Code, Diagnostic, Log, Span, nearest};
use crate::records::notation::{
    DATE_ORDER, Id, Notation, Several, Text, WEEKDAY_MATCHES_DATE, Worded, Written,
};
use crate::records::{CommuneRecord, Filed, Records};
use crate::slug::slug;
use crate::words::{Message, message};

use super::{Area, Model, PosterPaper, ProgrammeId, Service, Stop, Words};
use memory::{Inner, Names, names};

pub use memory::Memory;
pub use site::LANGUAGES;

/// The model, unless a mistake leaves it without meaning; and everything there is to say about the
/// records.
pub fn read(records: &Records) -> (Option<Model>, Vec<Diagnostic>) {
    read_again(records, &mut Memory::default())
}

/// As [`read`], and the same whatever is remembered.
pub fn read_again(records: &Records, memory: &mut Memory) -> (Option<Model>, Vec<Diagnostic>) {
    if memory.records.languages != records.languages {
        *memory = Memory::default();
    }
    let known = Known::gather(records, memory);
    let mut reader = Reader {
        known: known.clone(),
        records: records.clone(),
        main_language: site::main_language(records),
        country: contact::country_of_all(records),
        twice: Vec::new(),
        log: Log::default(),
    };
    let mut service = Service::default();
    reader.organisations(records, &mut service);
    reader.programmes(records, &mut service, memory);
    reader.site(records, &mut service);
    reader.places(records, &mut service, memory);
    reader.stops(records, &mut service, memory);
    let (mandate, activity, inner) =
        Inner::read(&mut reader, records, &service, memory.inner.take());
    reader.rules(records, &mut service, memory);
    reader.exceptions(records, &mut service, memory);
    reader.free_places(records, &mut service, memory);
    reader.closures(records, &mut service, memory);
    (memory.known, memory.records, memory.inner) = (known, records.clone(), inner);
    reader.say_twice();
    let doubts = reader.log.take(WEEKDAY_MATCHES_DATE);
    let day_or_month = reader.log.take(DATE_ORDER);
    if reader.main_language == "en" {
        reader.log.extend(day_or_month);
    }
    // A record that cannot be read is said elsewhere; without it the others may point at nothing.
    let complete =
        records.unread.is_empty() && !reader.log.has_errors() && !service.programmes.is_empty();
    if service.programmes.is_empty()
        && records.programmes.is_empty()
        && !records.unread.contains_key("programmes")
    {
        let span = Span::whole_file("records");
        reader.say(Code::NoProgramme, span, message!("no-programme"));
    }
    if complete {
        return (Some(Model { service, activity, mandate, doubts }), reader.log.into_sorted());
    }
    reader.log.extend(doubts);
    (None, reader.log.into_sorted())
}

/// Every id that is written down, right or wrong, so that a record that refers to a faulty one is
/// not blamed as well.
#[derive(Clone, Default)]
struct Known {
    programmes: Names,
    organisations: Names,
    territories: Names,
    cantons: Names,
    communes: Names,
    stops: Names,
    staff: Names,
    lots: Names,
    groups: Names,
    indicators: Names,
    grids: Names,
    committees: Names,
    /// Kinds of which a file has a mistake that hides every id.
    illegible: BTreeSet<&'static str>,
}

impl Known {
    fn gather(records: &Records, memory: &Memory) -> Self {
        fn add<T>(written: &Written<T>, names: &mut BTreeSet<String>) {
            names.insert(written.text.trim().to_owned());
        }
        let (before, known) = (&memory.records, &memory.known);
        let unread = |kind: &str| [records.unread.get(kind), before.unread.get(kind)];
        let illegible = records.unread.iter().filter(|(_, ids)| ids.is_empty());
        Known {
            illegible: illegible.map(|(kind, _)| *kind).collect(),
            programmes: names(
                &records.programmes,
                &before.programmes,
                &known.programmes,
                unread("programmes"),
                |r, names| add(&r.id, names),
            ),
            organisations: names(
                &records.organisations,
                &before.organisations,
                &known.organisations,
                unread("organisations"),
                |r, names| {
                    add(&r.id, names);
                },
            ),
            territories: names(
                &records.territories,
                &before.territories,
                &known.territories,
                unread("territories"),
                |r, names| add(&r.id, names),
            ),
            cantons: names(
                &records.cantons,
                &before.cantons,
                &known.cantons,
                unread("cantons"),
                |r, names| add(&r.id, names),
            ),
            communes: names(
                &records.communes,
                &before.communes,
                &known.communes,
                unread("communes"),
                |r, names| {
                    add(&r.code, names);
                    // A code that lost its leading zero is told once, at the commune.
                    names.insert(format!("{:0>5}", r.code.text.trim()));
                },
            ),
            stops: names(
                &records.stops,
                &before.stops,
                &known.stops,
                unread("stops"),
                |r, names| add(&r.id, names),
            ),
            staff: names(
                &records.staff,
                &before.staff,
                &known.staff,
                unread("staff"),
                |r, names| add(&r.code, names),
            ),
            lots: names(
                &records.voucher_lots,
                &before.voucher_lots,
                &known.lots,
                unread("voucher_lots"),
                |r, names| add(&r.id, names),
            ),
            groups: names(
                &records.groups,
                &before.groups,
                &known.groups,
                unread("groups"),
                |r, names| add(&r.id, names),
            ),
            indicators: names(
                &records.indicators,
                &before.indicators,
                &known.indicators,
                unread("indicators"),
                |r, names| add(&r.id, names),
            ),
            grids: names(
                &records.grids,
                &before.grids,
                &known.grids,
                unread("grids"),
                |r, names| add(&r.id, names),
            ),
            committees: names(
                &records.committees,
                &before.committees,
                &known.committees,
                unread("committees"),
                |r, names| add(&r.id, names),
            ),
        }
    }

    /// Whether they are the very same sets.
    fn is(&self, other: &Known) -> bool {
        self.illegible == other.illegible
            && self.all().into_iter().zip(other.all()).all(|(here, there)| Arc::ptr_eq(here, there))
    }

    fn all(&self) -> [&Names; 12] {
        let Known {
            programmes,
            organisations,
            territories,
            cantons,
            communes,
            stops,
            staff,
            lots,
            groups,
            indicators,
            grids,
            committees,
            illegible: _,
        } = self;
        [
            programmes,
            organisations,
            territories,
            cantons,
            communes,
            stops,
            staff,
            lots,
            groups,
            indicators,
            grids,
            committees,
        ]
    }
}

struct Reader {
    known: Known,
    /// For names; only the wording of findings depends on them.
    records: Records,
    /// Of words that name no language.
    main_language: String,
    /// Of all programmes.
    country: Option<Country>,
    /// Records whose id another has.
    twice: Vec<Twice>,
    log: Log,
}

/// A record with the id of one that was read before.
struct Twice {
    kind: &'static str,
    id: String,
    span: Span,
    first: Span,
}

impl Reader {
    /// As bad as its code is, with the remedy that belongs to the message.
    fn say(&mut self, code: Code, span: impl Into<Option<Span>>, message: Message) {
        self.log.push(Diagnostic::new(code, span, message));
    }

    fn read<T: Notation>(&mut self, file: &Arc<str>, written: &Written<T>) -> Option<T> {
        written.read(file, &mut self.log)
    }

    /// An optional value: `None` when it is left out or wrong (the mistake is said).
    fn option<T: Notation>(&mut self, file: &Arc<str>, written: Option<&Written<T>>) -> Option<T> {
        written.and_then(|written| self.read(file, written))
    }

    fn text(&mut self, file: &Arc<str>, written: Option<&Written<Text>>) -> Option<String> {
        self.option(file, written).map(|text| text.0)
    }

    /// Words for the public, in the main language at least.
    fn words(&mut self, file: &Arc<str>, worded: &Worded) -> Option<Words> {
        let mut texts = BTreeMap::new();
        for (language, text) in &worded.texts {
            let text = self.read(file, text).map(|text| text.0);
            let language = match language {
                None => Some(self.main_language.clone()),
                Some(written) => self.language(file, written),
            };
            texts.extend(language.zip(text));
        }
        match texts.remove(&self.main_language) {
            Some(main) => Some(Words::new(main, texts)),
            // A text that cannot be read has been told.
            None if worded.texts.iter().any(|(language, _)| {
                language.as_ref().is_none_or(|code| code.text.trim() == self.main_language)
            }) =>
            {
                None
            }
            None => {
                let language = &self.main_language;
                let message = message!("missing-key-main-language", language = language);
                self.say(Code::MissingKey, worded.span(file), message);
                None
            }
        }
    }

    fn optional_words(&mut self, file: &Arc<str>, worded: Option<&Worded>) -> Option<Words> {
        worded.and_then(|worded| self.words(file, worded))
    }

    fn several<T: Notation>(&mut self, file: &Arc<str>, several: &Several<T>) -> Vec<T> {
        let read = |written: &Written<T>| written.read_of_list(file, &mut self.log);
        several.0.iter().filter_map(read).collect()
    }

    /// The papers of posters, where there is a word of them; none where it says that there are
    /// none.
    fn poster_papers(
        &mut self,
        file: &Arc<str>,
        several: &Several<PosterPaper>,
    ) -> Option<Vec<PosterPaper>> {
        let papers = self.several(file, several);
        let is_paper = |paper: &PosterPaper| *paper != PosterPaper::Nothing;
        (!papers.is_empty()).then(|| papers.into_iter().filter(is_paper).collect())
    }

    fn texts(&mut self, file: &Arc<str>, several: &Several<Text>) -> Vec<String> {
        self.several(file, several).into_iter().map(|text| text.0).collect()
    }

    /// A reference to another record; an unknown id is said with the nearest known one.
    fn reference<T: Notation>(
        &mut self,
        file: &Arc<str>,
        written: &Written<T>,
        what: Referred,
    ) -> Option<T> {
        let text = written.text.trim();
        if !what.known(&self.known).contains(text) && !self.known.illegible.contains(what.kind()) {
            let unknown = Diagnostic::new(what.code(), written.span(file), what.unknown(text));
            if let Some(meant) = self.named(what, text) {
                let mut said = unknown.hint(message!("did-you-mean", text = &meant));
                // Its name is nearly one of several; its id in other letters is one only.
                said.is_sure = slug(&meant) == slug(text);
                said.instead = Some(meant);
                self.log.push(said);
                return None;
            }
            let with_zero = format!("0{text}");
            if matches!(what, Referred::Commune) && what.known(&self.known).contains(&with_zero) {
                let hint = message!("write-instead", text = &with_zero);
                self.log.push(unknown.hint(hint).rewrite(with_zero));
                return None;
            }
            if let Some(hint) = self.of_postcode(what, text) {
                self.log.push(unknown.hint(hint));
                return None;
            }
            // What is no id and no name is not proposed as a new id.
            if self.all_known(what, text).is_some() {
                self.log.push(unknown.hint(message!("several-records")));
                return None;
            }
            let is_commune = matches!(what, Referred::Commune);
            if !is_commune && Id::parse(text).is_err() && Id::parse(bare_id(text)).is_err() {
                self.log.push(unknown);
                return None;
            }
        }
        let id = self.read(file, written)?;
        let known = what.known(&self.known);
        // A Corsican code is known in capital letters.
        if known.contains(text) || known.contains(&text.to_ascii_uppercase()) {
            return Some(id);
        }
        // Where a file of these records says nothing that can be read, nobody is to blame.
        if self.known.illegible.contains(what.kind()) {
            return None;
        }
        let unknown = Diagnostic::new(what.code(), written.span(file), what.unknown(text));
        // What cannot be an id helps nobody.
        let is_good = |name: &&str| <Id as Notation>::parse(name).is_ok();
        self.log.push(unknown.suggest(text, known.iter().map(String::as_str).filter(is_good)));
        None
    }

    /// A reference where a list may be written.
    fn reference_of_list<T: Notation>(
        &mut self,
        file: &Arc<str>,
        written: &Written<T>,
        what: Referred,
    ) -> Option<T> {
        let text = written.text.trim();
        let is_known = what.known(&self.known).contains(text);
        match self.all_known(what, text).filter(|_| !is_known) {
            Some(ids) => {
                let ids: Vec<String> = ids.iter().map(|id| what.written(id)).collect();
                let hint = message!("write-instead", text = format!("[{}]", ids.join(", ")));
                let message = message!("several-values", text = text);
                let said = Diagnostic::new(what.code(), written.span(file), message);
                self.log.push(said.hint(hint));
                None
            }
            None => self.reference(file, written, what),
        }
    }

    /// The ids of records that a text names one after the other.
    fn all_known(&self, what: Referred, text: &str) -> Option<Vec<String>> {
        let signs = [" et ", " und ", " and "];
        let text = signs.iter().fold(text.to_owned(), |text, sign| text.replace(sign, ","));
        let parts = text.split([',', ';', '/']).map(str::trim).filter(|part| !part.is_empty());
        let known = what.known(&self.known);
        let ids: Option<Vec<String>> = parts
            .map(|part| match known.contains(part) {
                true => Some(part.to_owned()),
                false => self.named(what, part),
            })
            .collect();
        ids.filter(|ids| ids.len() > 1)
    }

    /// The id of the only record that has a text for a name, or the text folded for its id.
    fn named(&self, what: Referred, text: &str) -> Option<String> {
        let folded = slug(text);
        if folded != text && what.known(&self.known).contains(&folded) {
            return Some(folded);
        }
        fn only<'a>(
            text: &str,
            mut all: impl Iterator<Item = (&'a str, &'a str)>,
        ) -> Option<String> {
            let first = all.find(|(name, _)| slug(name) == text)?;
            all.all(|(name, _)| slug(name) != text).then(|| first.1.trim().to_owned())
        }
        if folded.is_empty() {
            return None;
        }
        let records = &self.records;
        macro_rules! of {
            ($kind:ident, $id:ident) => {
                only(
                    &folded,
                    records.$kind.iter().map(|filed| {
                        (filed.record.name.text.as_str(), filed.record.$id.text.as_str())
                    }),
                )
            };
        }
        let is_one_name = text.contains(char::is_alphabetic) && !text.contains([',', ';', '/']);
        if let (Referred::Commune, true) = (what, is_one_name) {
            let names = records.communes.iter().map(|filed| filed.record.name.text.as_str());
            let near = nearest(text, names)?;
            let all = records
                .communes
                .iter()
                .map(|filed| (filed.record.name.text.as_str(), filed.record.code.text.as_str()));
            return only(&slug(near), all);
        }
        match what {
            Referred::Programme => of!(programmes, id),
            Referred::Organisation => of!(organisations, id),
            Referred::Territory => of!(territories, id),
            Referred::Canton => of!(cantons, id),
            Referred::Stop => of!(stops, id),
            _ => None,
        }
        .or_else(|| self.named_in_part(what, &folded))
    }

    /// The id of the only record of whose name a text is a part: `La Plume` of `Association La
    /// Plume`.
    fn named_in_part(&self, what: Referred, folded: &str) -> Option<String> {
        if folded.len() < PART_OF_NAME_MIN {
            return None;
        }
        let is_part = |name: &str| format!("-{}-", slug(name)).contains(&format!("-{folded}-"));
        macro_rules! of {
            ($kind:ident) => {{
                let records = self.records.$kind.iter().map(|filed| &filed.record);
                let mut found = records.filter(|record| is_part(&record.name.text));
                let id = found.next()?.id.text.trim().to_owned();
                found.next().is_none().then_some(id)
            }};
        }
        match what {
            Referred::Programme => of!(programmes),
            Referred::Organisation => of!(organisations),
            Referred::Territory => of!(territories),
            Referred::Stop => of!(stops),
            _ => None,
        }
    }

    /// The communes of a postcode that was written in place of a commune's code.
    fn of_postcode(&self, what: Referred, text: &str) -> Option<Message> {
        if !matches!(what, Referred::Commune) {
            return None;
        }
        let has = |commune: &CommuneRecord| {
            commune.postcodes.0.iter().any(|postcode| postcode.text.trim() == text)
        };
        let communes = self.records.communes.iter().filter(|filed| has(&filed.record));
        let named = communes.take(5).map(|filed| {
            let (name, code) = (filed.record.name.text.trim(), filed.record.code.text.trim());
            format!("{name} (\"{code}\")")
        });
        let named: Vec<String> = named.collect();
        (!named.is_empty()).then(|| message!("unknown-commune-postcode", communes = named))
    }

    fn references<T: From<Id>>(
        &mut self,
        file: &Arc<str>,
        several: &Several<Id>,
        what: Referred,
    ) -> Vec<T> {
        several
            .0
            .iter()
            .filter_map(|written| self.reference_of_list(file, written, what))
            .map(T::from)
            .collect()
    }

    /// The programme a record belongs to: as it says, as its folder says, or the only one there is.
    fn programme_of<R>(
        &mut self,
        filed: &Filed<R>,
        written: Option<&Written<Id>>,
        service: &Service,
    ) -> Option<ProgrammeId> {
        if let Some(written) = written {
            // A programme whose own record has a mistake is known, and not there.
            let id = self.reference(&filed.file, written, Referred::Programme).map(ProgrammeId);
            return id.filter(|id| service.programmes.contains_key(id));
        }
        if let Some(folder) = &filed.folder {
            if let Some(id) = service.programmes.keys().find(|id| id.as_str() == folder.as_ref()) {
                return Some(id.clone());
            }
            if !self.known.programmes.contains(folder.as_ref()) {
                let message = message!("unknown-programme-folder", folder = folder);
                let known = self.known.programmes.iter().map(String::as_str);
                self.log.push(
                    Diagnostic::new(Code::UnknownProgramme, Span::whole_file(&filed.file), message)
                        .suggest(folder, known),
                );
            }
            return None;
        }
        let mut programmes = service.programmes.keys();
        match (programmes.next(), programmes.next()) {
            (Some(only), None) => Some(only.clone()),
            (Some(_), Some(_)) => {
                self.say(Code::WhichProgramme, filed.span(), message!("which-programme"));
                None
            }
            (None, _) => None,
        }
    }

    /// Of the programmes of a stop the one of the record, else of its folder, else of the day.
    fn programme_at_stop<R>(
        &mut self,
        filed: &Filed<R>,
        written: Option<&Written<Id>>,
        stop: &Stop,
        day: Option<Date>,
        service: &Service,
    ) -> ProgrammeId {
        let named = written
            .and_then(|written| self.reference(&filed.file, written, Referred::Programme))
            .map(ProgrammeId);
        let is_folder = |id: &&ProgrammeId| Some(id.as_str()) == filed.folder.as_deref();
        let named = named.filter(|id| stop.is_of(id));
        named
            .or_else(|| stop.programmes.iter().find(is_folder).cloned())
            .unwrap_or_else(|| service.programme_on(stop, day.unwrap_or(Date::MIN)).id.clone())
    }

    /// Reports an id that two records of a kind have. The later record is left out.
    fn twice(&mut self, kind: &'static str, id: &str, span: Span, first: &Span) {
        self.twice.push(Twice { kind, id: id.to_owned(), span, first: first.clone() });
    }

    /// Ids that several records have. Of two files that share several, one is a copy that someone
    /// has changed: that is one mistake, and not one in each record.
    fn say_twice(&mut self) {
        let mut files: BTreeMap<(Arc<str>, Arc<str>), Vec<Twice>> = BTreeMap::new();
        for twice in std::mem::take(&mut self.twice) {
            let files_of = (Arc::clone(&twice.span.file), Arc::clone(&twice.first.file));
            files.entry(files_of).or_default().push(twice);
        }
        for ((file, other), all) in files {
            if file != other && all.len() > 1 {
                // The name of a copy is the longer one: `nord - Copie.yaml`.
                let is_copy = file.len() >= other.len();
                let (copy, original) = if is_copy { (file, other) } else { (other, file) };
                let message = message!(
                    "duplicate-id-files",
                    original = original.to_string(),
                    count = all.len(),
                    id = all[0].id.as_str()
                );
                self.say(Code::DuplicateId, Span::whole_file(&copy), message);
                continue;
            }
            for Twice { kind, id, span, first } in all {
                let message = message!(
                    "duplicate-id-record",
                    kind = kind,
                    id = id,
                    other = first.to_string()
                );
                self.say(Code::DuplicateId, span, message);
            }
        }
    }

    fn end_before_start(&mut self, span: Span, kind: &str) {
        self.say(Code::EndBeforeStart, span, message!("end-before-start-record", kind = kind));
    }
}

/// Least length of a part of a name that is taken for the whole, in characters.
const PART_OF_NAME_MIN: usize = 8;

/// Without marks of quotation.
fn bare_id(text: &str) -> &str {
    text.trim_matches(|c: char| "«»“”„‟‘’'\"`".contains(c) || c.is_whitespace())
}

/// What a reference points to.
#[derive(Clone, Copy)]
enum Referred {
    Programme,
    Organisation,
    Territory,
    Canton,
    Commune,
    Stop,
    Staff,
    Lot,
    Group,
    Indicator,
    Grid,
    Committee,
}

impl Referred {
    fn known(self, known: &Known) -> &BTreeSet<String> {
        match self {
            Referred::Programme => &known.programmes,
            Referred::Organisation => &known.organisations,
            Referred::Territory => &known.territories,
            Referred::Canton => &known.cantons,
            Referred::Commune => &known.communes,
            Referred::Stop => &known.stops,
            Referred::Staff => &known.staff,
            Referred::Lot => &known.lots,
            Referred::Group => &known.groups,
            Referred::Indicator => &known.indicators,
            Referred::Grid => &known.grids,
            Referred::Committee => &known.committees,
        }
    }

    /// An id as it is written; a code of digits in quotation marks, which keep its zeros.
    fn written(self, id: &str) -> String {
        match self {
            Referred::Commune => format!("\"{id}\""),
            _ => id.to_owned(),
        }
    }

    /// Says that nothing has this id.
    fn unknown(self, id: &str) -> Message {
        match self {
            Referred::Programme => message!("unknown-programme-id", id = id),
            Referred::Organisation => message!("unknown-organisation", id = id),
            Referred::Territory => message!("unknown-territory", id = id),
            Referred::Canton => message!("unknown-canton", id = id),
            Referred::Commune => message!("unknown-commune", id = id),
            Referred::Stop => message!("unknown-stop", id = id),
            Referred::Staff => message!("unknown-staff", id = id),
            Referred::Lot => message!("unknown-lot", id = id),
            Referred::Group => message!("unknown-group", id = id),
            Referred::Indicator => message!("unknown-indicator", id = id),
            Referred::Grid => message!("unknown-grid", id = id),
            Referred::Committee => message!("unknown-committee", id = id),
        }
    }

    /// The kind of records that hold it.
    fn kind(self) -> &'static str {
        match self {
            Referred::Programme => "programmes",
            Referred::Organisation => "organisations",
            Referred::Territory => "territories",
            Referred::Canton => "cantons",
            Referred::Commune => "communes",
            Referred::Stop => "stops",
            Referred::Staff => "staff",
            Referred::Lot => "voucher_lots",
            Referred::Group => "groups",
            Referred::Indicator => "indicators",
            Referred::Grid => "grids",
            Referred::Committee => "committees",
        }
    }

    fn code(self) -> Code {
        match self {
            Referred::Programme => Code::UnknownProgramme,
            Referred::Organisation => Code::UnknownOrganisation,
            Referred::Territory => Code::UnknownTerritory,
            Referred::Canton => Code::UnknownCanton,
            Referred::Commune => Code::UnknownCommune,
            Referred::Stop => Code::UnknownStop,
            Referred::Staff => Code::UnknownStaff,
            Referred::Lot => Code::UnknownLot,
            Referred::Group => Code::UnknownGroup,
            Referred::Indicator => Code::UnknownIndicator,
            Referred::Grid => Code::UnknownGrid,
            Referred::Committee => Code::UnknownCommittee,
        }
    }
}

/// Inserts under an id, unless the id is taken.
fn insert<K: Ord + Clone, V>(map: &mut BTreeMap<K, V>, id: &K, value: V) -> bool {
    if map.contains_key(id) {
        return false;
    }
    map.insert(id.clone(), value);
    true
}

/// What an organisation follows: a stop, a commune, a territory or a programme, whichever has the
/// id.
fn area(known: &Known, id: &str) -> Option<Area> {
    let parsed = Id::parse(id).ok();
    if known.stops.contains(id) {
        parsed.map(|id| Area::Stop(id.into()))
    } else if known.communes.contains(id) {
        crate::records::notation::CommuneCode::parse(id).ok().map(Area::Commune)
    } else if known.territories.contains(id) {
        parsed.map(|id| Area::Territory(id.into()))
    } else if known.programmes.contains(id) {
        parsed.map(|id| Area::Programme(id.into()))
    } else {
        None
    }
}
