//! Characteristics, and the categories by which visits and tallies are told apart.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{
    Action, AgeBand, Autonomy, Category, Characteristic, CharacteristicId, CountTable, Dimension,
    Field, Gender, HeardBy, Known, Mandate, Motive, NOT_GIVEN, ProgrammeId, Redirect, Referral,
    Status,
};
use crate::records::notation::{Id, Mistake, Notation, Several, Text, Written};
use crate::records::{CharacteristicRecord, CountRow, Filed, Records};
use crate::words::message;

use super::{Reader, Referred};

/// The key of a count row that holds the number itself.
const NUMBER: &str = "n";

/// Whose characteristics hold.
#[derive(Clone, Copy)]
pub(super) struct Lists<'a> {
    pub characteristics: &'a [Characteristic],
    pub programme: &'a ProgrammeId,
}

impl<'a> Lists<'a> {
    pub fn of(mandate: &'a Mandate, programme: &'a ProgrammeId) -> Self {
        Lists { characteristics: &mandate.characteristics, programme }
    }

    pub fn own(self) -> impl Iterator<Item = &'a Characteristic> {
        let Lists { characteristics, programme } = self;
        characteristics
            .iter()
            .filter(move |own| own.programmes.is_empty() || own.programmes.contains(programme))
    }

    pub fn find(self, id: &str) -> Option<&'a Characteristic> {
        self.own().find(|own| own.id.as_str() == id)
    }
}

impl Reader {
    pub(super) fn characteristics(&mut self, records: &Records, mandate: &mut Mandate) {
        let mut first: BTreeMap<CharacteristicId, Span> = BTreeMap::new();
        for filed in &records.characteristics {
            let Some(own) = self.characteristic(filed) else { continue };
            if let Some(first) = first.get(&own.id) {
                self.twice("characteristics", own.id.as_str(), own.span, first);
                continue;
            }
            first.insert(own.id.clone(), own.span.clone());
            mandate.characteristics.push(own);
        }
    }

    fn characteristic(&mut self, filed: &Filed<CharacteristicRecord>) -> Option<Characteristic> {
        let (file, record) = (&filed.file, &filed.record);
        let id = self.read(file, &record.id);
        let label = self.text(file, Some(&record.label));
        let programmes = self.programmes_of(filed, &record.programmes);
        let multiple = self.option(file, record.multiple.as_ref()).unwrap_or(false);
        let sensitive = self.option(file, record.sensitive.as_ref()).unwrap_or(false);
        let source = self.text(file, record.source.as_ref());
        let mut categories: Vec<(Category, String)> = Vec::new();
        let derived = self.option(file, record.from.as_ref());
        let mut limits = Vec::new();
        let mut needs = Vec::new();
        for category in &record.categories {
            let (code, label) =
                (self.read(file, &category.id), self.text(file, Some(&category.label)));
            let (Some(code), Some(label)) = (code, label) else { continue };
            let code = Category::new(code.as_str());
            if categories.iter().any(|(known, _)| *known == code) {
                let message = message!("duplicate-id-category", category = code.as_str());
                self.say(Code::DuplicateId, category.id.span(file), message);
                continue;
            }
            needs.extend(
                self.text(file, category.needs.as_ref()).map(|needed| (code.clone(), needed)),
            );
            let days = self.option(file, category.days.as_ref());
            limits.push(days.or(self.option(file, category.minutes.as_ref())));
            categories.push((code, label));
        }
        Some(Characteristic {
            id: id?.into(),
            label: label?,
            programmes,
            categories,
            derived,
            limits,
            needs,
            multiple,
            sensitive,
            source,
            span: filed.span(),
        })
    }

    /// The programmes a record holds for: those it names, or the one whose folder it lies in; all
    /// when that says nothing.
    pub(super) fn programmes_of<R>(
        &mut self,
        filed: &Filed<R>,
        written: &Several<Id>,
    ) -> BTreeSet<ProgrammeId> {
        let named: BTreeSet<ProgrammeId> =
            self.references(&filed.file, written, Referred::Programme).into_iter().collect();
        let folder = filed
            .folder
            .as_deref()
            .filter(|folder| written.0.is_empty() && self.known.programmes.contains(*folder));
        let folder = folder.and_then(|folder| Id::parse(folder).ok()).map(ProgrammeId);
        named.into_iter().chain(folder).collect()
    }

    /// A dimension by its key: a field of a visit or a characteristic of the project.
    pub(super) fn dimension(&mut self, key: &str, span: &Span, lists: Lists) -> Option<Dimension> {
        if let Ok(field) = Field::parse(key) {
            return Some(Dimension::Field(field));
        }
        if let Some(own) = lists.find(key) {
            return Some(Dimension::Own(own.id.clone()));
        }
        let known: Vec<&str> = Field::ALL
            .iter()
            .map(|field| field.code())
            .chain(lists.own().map(|own| own.id.as_str()))
            .collect();
        let message = message!("unknown-dimension-key", key = key);
        self.log.push(
            Diagnostic::new(Code::UnknownDimension, span.clone(), message).suggest(key, known),
        );
        None
    }

    /// A category of a dimension.
    pub(super) fn category(
        &mut self,
        file: &Arc<str>,
        written: &Written<Text>,
        dimension: &Dimension,
        lists: Lists,
    ) -> Option<Category> {
        let text = written.text.trim();
        let found = match dimension {
            Dimension::Field(Field::Operator) => {
                let id = written.clone().meant::<Id>();
                return self
                    .reference(file, &id, Referred::Organisation)
                    .map(|id| Category::new(id.as_str()));
            }
            Dimension::Field(field) => code_of(*field, text),
            Dimension::Own(id) => own_code(lists.find(id.as_str())?, text),
        };
        match found {
            Ok(code) => Some(Category::new(&code)),
            Err(mistake) => {
                self.log.push(mistake.at(written.span(file)));
                None
            }
        }
    }

    /// `more` of a visit: what it says itself stands before what its session's defaults say.
    pub(super) fn more(
        &mut self,
        file: &Arc<str>,
        written: &BTreeMap<String, Several<Text>>,
        defaults: &BTreeMap<String, Several<Text>>,
        lists: Lists,
    ) -> BTreeMap<CharacteristicId, Vec<Category>> {
        let mut found = BTreeMap::new();
        for (key, several) in
            defaults.iter().filter(|(key, _)| !written.contains_key(*key)).chain(written)
        {
            let Some(first) = several.0.first() else { continue };
            let span = first.span(file);
            let Some(own) = lists.find(key) else {
                if self.dimension(key, &span, lists).is_some() {
                    self.say_field_in_more(key, span);
                }
                continue;
            };
            let dimension = Dimension::Own(own.id.clone());
            let categories: BTreeSet<Category> = several
                .0
                .iter()
                .filter_map(|written| self.category(file, written, &dimension, lists))
                .collect();
            if categories.len() > 1 && !own.multiple {
                let message =
                    message!("several-categories", key = key, categories = categories.len());
                self.say(Code::SeveralCategories, span, message);
            }
            found.insert(own.id.clone(), categories.into_iter().collect());
        }
        found
    }

    fn say_field_in_more(&mut self, key: &str, span: Span) {
        self.say(Code::UnknownDimension, span, message!("unknown-dimension-more", key = key));
    }

    /// Rows of counts to one table for each set of keys.
    pub(super) fn count_tables(
        &mut self,
        file: &Arc<str>,
        rows: &[CountRow],
        record: &Span,
        lists: Lists,
    ) -> Vec<CountTable> {
        let mut tables: BTreeMap<Vec<Dimension>, BTreeMap<Vec<Category>, u32>> = BTreeMap::new();
        for row in rows {
            let Some((cells, n)) = self.count_row(file, row, record, lists) else { continue };
            let span = row
                .values()
                .map(|written| written.span(file))
                .min()
                .unwrap_or_else(|| record.clone());
            let (dimensions, categories): (Vec<Dimension>, Vec<Category>) =
                cells.into_iter().unzip();
            if dimensions.is_empty() {
                self.say(Code::CountRow, span, message!("count-row-of-nothing"));
            } else if tables.entry(dimensions).or_default().insert(categories, n).is_some() {
                self.say(Code::CountRow, span, message!("count-row-twice"));
            }
        }
        let table = |(dimensions, rows): (_, BTreeMap<_, _>)| CountTable {
            dimensions,
            rows: rows.into_iter().collect(),
        };
        tables.into_iter().map(table).collect()
    }

    fn count_row(
        &mut self,
        file: &Arc<str>,
        row: &CountRow,
        record: &Span,
        lists: Lists,
    ) -> Option<(BTreeMap<Dimension, Category>, u32)> {
        let Some(number) = row.get(NUMBER) else {
            let span = row
                .values()
                .map(|written| written.span(file))
                .min()
                .unwrap_or_else(|| record.clone());
            self.say(Code::MissingKey, span, message!("missing-key-count"));
            return None;
        };
        let n = u32::parse(number.text.trim()).map_err(|mistake| {
            self.log.push(mistake.at(number.span(file)));
        });
        let mut cells = BTreeMap::new();
        let mut complete = true;
        for (key, written) in row.iter().filter(|(key, _)| key.as_str() != NUMBER) {
            let dimension = self.dimension(key, &written.span(file), lists);
            let category = dimension
                .as_ref()
                .and_then(|dimension| self.category(file, written, dimension, lists));
            complete &= category.is_some();
            cells.extend(dimension.zip(category));
        }
        complete.then_some((cells, n.ok()?))
    }
}

fn own_code(own: &Characteristic, text: &str) -> Result<String, Mistake> {
    if text == NOT_GIVEN || own.categories.iter().any(|(code, _)| code.as_str() == text) {
        return Ok(text.to_owned());
    }
    let codes = || own.categories.iter().map(|(code, _)| code.as_str());
    let known: Vec<String> = codes().map(|code| format!("`{code}`")).collect();
    let message = message!(
        "unknown-code-category",
        category = text,
        characteristic = own.id.to_string(),
        known = known
    );
    Err(Mistake::new(Code::UnknownCode, message).suggest(text, codes()))
}

fn code_of(field: Field, text: &str) -> Result<String, Mistake> {
    fn code<T: Notation>(text: &str, code: fn(T) -> &'static str) -> Result<String, Mistake> {
        T::parse(text).map(|value| code(value).to_owned())
    }
    match field {
        Field::Age => code(text, AgeBand::code),
        Field::Gender => code(text, Gender::code),
        Field::Status => code(text, Status::code),
        Field::Motives => code(text, Motive::code),
        Field::Actions => code(text, Action::code),
        Field::Referral => code(text, Referral::code),
        Field::HeardBy => code(text, HeardBy::code),
        Field::KnownToSocialServices
        | Field::RightsBreak
        | Field::FirstContact
        | Field::FrenchSpeaking
        | Field::Disability => code(text, Known::code),
        Field::Autonomy => code(text, Autonomy::code),
        Field::Redirect => code(text, Redirect::code),
        Field::Operator => Ok(text.to_owned()),
    }
}
