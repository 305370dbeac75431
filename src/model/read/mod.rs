//! Records to model: the one place where what was written becomes what is meant. Gathers every mistake before it gives up.

mod accompaniment;
mod activity;
mod agreement;
mod collective;
mod dimension;
mod indicator;
mod mandate;
mod places;
mod programme;
mod publication;
mod rota;
mod site;
mod surveys;
mod tally;
mod vouchers;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Log, Span};
use crate::records::notation::{Id, Notation, Several, Text, WEEKDAY_MATCHES_DATE, Worded, Written};
use crate::records::{Filed, Records};

use super::{Area, Model, ProgrammeId, Service, Words};

/// The model, unless a mistake leaves it without meaning; and everything there is to say about the records.
pub fn read(records: &Records) -> (Option<Model>, Vec<Diagnostic>) {
    let mut reader = Reader { known: Known::gather(records), main_language: site::main_language(records), log: Log::default() };
    let mut service = Service::default();
    reader.organisations(records, &mut service);
    reader.programmes(records, &mut service);
    reader.site(records, &mut service);
    reader.places(records, &mut service);
    reader.stops(records, &mut service);
    reader.rules(records, &mut service);
    reader.exceptions(records, &mut service);
    reader.closures(records, &mut service);
    let mandate = reader.mandate(records, &service);
    let activity = reader.activity(records, &service, &mandate);
    let doubts = reader.log.take(WEEKDAY_MATCHES_DATE);
    // A record that cannot be read is said elsewhere; without it the others may point at nothing.
    let complete = records.unread.is_empty() && !reader.log.has_errors() && !service.programmes.is_empty();
    if service.programmes.is_empty() && records.programmes.is_empty() && !records.unread.contains_key("programmes") {
        let hint = "write records/programmes.yaml, or make a starter project with `halte new DIR`";
        reader.log.push(Diagnostic::error("no-programme", Span::whole_file("records"), "there is no programme record").hint(hint));
    }
    if complete {
        return (Some(Model { service, activity, mandate, doubts }), reader.log.into_sorted());
    }
    reader.log.extend(doubts);
    (None, reader.log.into_sorted())
}

/// Every id that is written down, right or wrong, so that a record that refers to a faulty one is not blamed as well.
struct Known {
    programmes: BTreeSet<String>,
    organisations: BTreeSet<String>,
    territories: BTreeSet<String>,
    cantons: BTreeSet<String>,
    communes: BTreeSet<String>,
    stops: BTreeSet<String>,
    staff: BTreeSet<String>,
    lots: BTreeSet<String>,
    groups: BTreeSet<String>,
    indicators: BTreeSet<String>,
    grids: BTreeSet<String>,
    committees: BTreeSet<String>,
}

impl Known {
    fn gather(records: &Records) -> Self {
        fn texts<R, T>(filed: &[Filed<R>], id: impl Fn(&R) -> &Written<T>) -> BTreeSet<String> {
            filed.iter().map(|filed| id(&filed.record).text.trim().to_owned()).collect()
        }
        let mut known = Known {
            programmes: texts(&records.programmes, |r| &r.id),
            organisations: texts(&records.organisations, |r| &r.id),
            territories: texts(&records.territories, |r| &r.id),
            cantons: texts(&records.cantons, |r| &r.id),
            communes: texts(&records.communes, |r| &r.code),
            stops: texts(&records.stops, |r| &r.id),
            staff: texts(&records.staff, |r| &r.code),
            lots: texts(&records.voucher_lots, |r| &r.id),
            groups: texts(&records.groups, |r| &r.id),
            indicators: texts(&records.indicators, |r| &r.id),
            grids: texts(&records.grids, |r| &r.id),
            committees: texts(&records.committees, |r| &r.id),
        };
        // A code that lost its leading zero is told once, at the commune.
        known.communes.extend(records.communes.iter().map(|filed| format!("{:0>5}", filed.record.code.text.trim())));
        let lists = [
            ("programmes", &mut known.programmes),
            ("organisations", &mut known.organisations),
            ("territories", &mut known.territories),
            ("cantons", &mut known.cantons),
            ("communes", &mut known.communes),
            ("stops", &mut known.stops),
            ("staff", &mut known.staff),
            ("voucher_lots", &mut known.lots),
            ("groups", &mut known.groups),
            ("indicators", &mut known.indicators),
            ("grids", &mut known.grids),
            ("committees", &mut known.committees),
        ];
        for (kind, ids) in lists {
            ids.extend(records.unread.get(kind).into_iter().flatten().cloned());
        }
        known
    }
}

struct Reader {
    known: Known,
    /// Of words that name no language.
    main_language: String,
    log: Log,
}

impl Reader {
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
            None if worded.texts.iter().any(|(language, _)| language.as_ref().is_none_or(|code| code.text.trim() == self.main_language)) => None,
            None => {
                let message = format!("the words are missing in `{}`, the main language of the site", self.main_language);
                let hint = format!("add `{}: …` to the other languages", self.main_language);
                self.log.push(Diagnostic::error("missing-key", worded.span(file), message).hint(hint));
                None
            }
        }
    }

    fn optional_words(&mut self, file: &Arc<str>, worded: Option<&Worded>) -> Option<Words> {
        worded.and_then(|worded| self.words(file, worded))
    }

    fn several<T: Notation>(&mut self, file: &Arc<str>, several: &Several<T>) -> Vec<T> {
        several.0.iter().filter_map(|written| self.read(file, written)).collect()
    }

    fn texts(&mut self, file: &Arc<str>, several: &Several<Text>) -> Vec<String> {
        self.several(file, several).into_iter().map(|text| text.0).collect()
    }

    /// A reference to another record; an unknown id is said with the nearest known one.
    fn reference<T: Notation>(&mut self, file: &Arc<str>, written: &Written<T>, what: Referred) -> Option<T> {
        let id = self.read(file, written)?;
        let text = written.text.trim();
        let known = what.known(&self.known);
        if known.contains(text) {
            return Some(id);
        }
        let message = format!("there is no {} `{text}`", what.noun());
        let diagnostic = Diagnostic::error(what.code(), written.span(file), message).suggest(text, known.iter().map(String::as_str));
        let diagnostic = match diagnostic.hint {
            Some(_) => diagnostic,
            None => diagnostic.hint(format!("add it to records/{}.yaml", what.kind())),
        };
        self.log.push(diagnostic);
        None
    }

    fn references<T: From<Id>>(&mut self, file: &Arc<str>, several: &Several<Id>, what: Referred) -> Vec<T> {
        several.0.iter().filter_map(|written| self.reference(file, written, what)).map(T::from).collect()
    }

    /// The programme a record belongs to: as it says, as its folder says, or the only one there is.
    fn programme_of<R>(&mut self, filed: &Filed<R>, written: Option<&Written<Id>>, service: &Service) -> Option<ProgrammeId> {
        if let Some(written) = written {
            return self.reference(&filed.file, written, Referred::Programme).map(ProgrammeId);
        }
        if let Some(folder) = &filed.folder {
            if let Some(id) = service.programmes.keys().find(|id| id.as_str() == folder.as_ref()) {
                return Some(id.clone());
            }
            if !self.known.programmes.contains(folder.as_ref()) {
                let message = format!("the folder `records/{folder}` is named after no programme");
                let known = self.known.programmes.iter().map(String::as_str);
                self.log.push(Diagnostic::error("unknown-programme", Span::whole_file(&filed.file), message).suggest(folder, known));
            }
            return None;
        }
        let mut programmes = service.programmes.keys();
        match (programmes.next(), programmes.next()) {
            (Some(only), None) => Some(only.clone()),
            (Some(_), Some(_)) => {
                let hint = "add `programme: …`, or put the file in records/<programme>/";
                self.log.push(
                    Diagnostic::error("which-programme", filed.span(), "there are several programmes: which one does this record belong to?")
                        .hint(hint),
                );
                None
            }
            (None, _) => None,
        }
    }

    /// Says that an id stands twice. The later record is left out.
    fn twice(&mut self, noun: &str, id: &str, span: Span, first: &Span) {
        let message = format!("two {noun} have the id `{id}`; the other stands at {first}");
        self.log.push(Diagnostic::error("duplicate-id", span, message).hint("give one of them another id"));
    }

    fn end_before_start(&mut self, span: Span, what: &str) {
        self.log.push(
            Diagnostic::error("end-before-start", span, format!("{what} ends before it starts")).hint("exchange the two dates, or correct the year"),
        );
    }
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

    fn noun(self) -> &'static str {
        match self {
            Referred::Programme => "programme",
            Referred::Organisation => "organisation",
            Referred::Territory => "territory",
            Referred::Canton => "canton",
            Referred::Commune => "commune",
            Referred::Stop => "stop",
            Referred::Staff => "professional",
            Referred::Lot => "voucher lot",
            Referred::Group => "group",
            Referred::Indicator => "indicator",
            Referred::Grid => "grid",
            Referred::Committee => "committee",
        }
    }

    fn code(self) -> &'static str {
        match self {
            Referred::Programme => "unknown-programme",
            Referred::Organisation => "unknown-organisation",
            Referred::Territory => "unknown-territory",
            Referred::Canton => "unknown-canton",
            Referred::Commune => "unknown-commune",
            Referred::Stop => "unknown-stop",
            Referred::Staff => "unknown-staff",
            Referred::Lot => "unknown-lot",
            Referred::Group => "unknown-group",
            Referred::Indicator => "unknown-indicator",
            Referred::Grid => "unknown-grid",
            Referred::Committee => "unknown-committee",
        }
    }

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
}

/// Inserts under an id, unless the id is taken.
fn insert<K: Ord + Clone, V>(map: &mut BTreeMap<K, V>, id: &K, value: V) -> bool {
    if map.contains_key(id) {
        return false;
    }
    map.insert(id.clone(), value);
    true
}

/// What an organisation follows: a stop, a commune, a territory or a programme, whichever has the id.
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
