//! Territories, cantons, communes and stops.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use crate::calendar::Holiday;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{
    Canton, Commune, CommuneCode, FormerCommune, Itinerance, Position, ProgrammeId, Registry,
    Service, Stop, StopId, Territory,
};
use crate::records::notation::{Id, Notation, Written};
use crate::records::{CommuneRecord, Filed, Records, StopRecord};
use crate::slug::slug;
use crate::words::message;

use super::memory::{Context, Memory};
use super::{Reader, Referred, insert};

impl Reader {
    pub(super) fn places(&mut self, records: &Records, service: &mut Service, memory: &mut Memory) {
        let mut first: BTreeMap<String, Span> = BTreeMap::new();
        for filed in &records.territories {
            let (file, record) = (&filed.file, &filed.record);
            let (id, name) = (self.read(file, &record.id), self.read(file, &record.name));
            let former_ids = self.several(file, &record.former_ids);
            let (Some(id), Some(name)) = (id, name) else { continue };
            let former_ids = former_ids.into_iter().map(Into::into).collect();
            let territory = Territory { id: id.into(), name: name.0, former_ids };
            let id = territory.id.clone();
            if insert(&mut service.territories, &id, territory) {
                first.insert(format!("territory {id}"), filed.span());
            } else {
                self.twice(
                    "territories",
                    id.as_str(),
                    filed.span(),
                    &first[&format!("territory {id}")],
                );
            }
        }
        for filed in &records.cantons {
            let (file, record) = (&filed.file, &filed.record);
            let (id, name) = (self.read(file, &record.id), self.read(file, &record.name));
            let territory = self.reference(file, &record.territory, Referred::Territory);
            let code = self.text(file, record.code.as_ref());
            let (Some(id), Some(name), Some(territory)) = (id, name, territory) else { continue };
            let canton = Canton { id: id.into(), name: name.0, code, territory: territory.into() };
            let id = canton.id.clone();
            if insert(&mut service.cantons, &id, canton) {
                first.insert(format!("canton {id}"), filed.span());
            } else {
                self.twice("cantons", id.as_str(), filed.span(), &first[&format!("canton {id}")]);
            }
        }
        let context = Context::of(self, service);
        let communes =
            memory.commune_files.again(self, &records.communes, context, Reader::commune);
        let (communes, twice) = Registry::of(
            tell_homonyms_apart(communes, &memory.communes),
            |commune| &commune.code,
            &memory.communes,
        );
        for commune in twice {
            let message = message!(
                "duplicate-id-commune",
                code = commune.code.as_str(),
                other = communes[&commune.code].span.to_string()
            );
            self.say(Code::DuplicateId, commune.span.clone(), message);
        }
        (memory.communes, service.communes) = (communes.clone(), communes);
        self.former_places(records, service);
    }

    /// What was merged or renamed is none of the records any more.
    fn former_places(&mut self, records: &Records, service: &Service) {
        for filed in &records.communes {
            let commune = &filed.record.code.text;
            for written in &filed.record.formerly.0 {
                let code = written.text.split_whitespace().next().unwrap_or_default();
                if code != commune.trim() && service.communes.contains_key(code) {
                    self.still_there(&filed.file, written, code);
                }
            }
        }
        for filed in &records.territories {
            for written in &filed.record.former_ids.0 {
                let id = written.text.trim();
                if service.territories.keys().any(|other| other.as_str() == id) {
                    self.still_there(&filed.file, written, id);
                }
            }
        }
        for filed in &records.organisations {
            for written in &filed.record.former_ids.0 {
                let id = written.text.trim();
                if service.organisations.keys().any(|other| other.as_str() == id) {
                    self.still_there(&filed.file, written, id);
                }
            }
        }
    }

    fn still_there<T>(&mut self, file: &Arc<str>, written: &Written<T>, id: &str) {
        let message = message!("duplicate-id-still-there", former = id);
        self.say(Code::DuplicateId, written.span(file), message);
    }

    /// The code of a commune. Its first zero may have been lost in a spreadsheet; the postcodes
    /// begin with the same département.
    fn commune_code(&mut self, file: &Arc<str>, record: &CommuneRecord) -> Option<CommuneCode> {
        let text = record.code.text.trim();
        let with_zero = format!("0{text}");
        let is_short = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        let mut postcodes = record.postcodes.0.iter().map(|postcode| postcode.text.trim());
        let is_lost = is_short
            && postcodes
                .any(|postcode| postcode.len() == 5 && postcode.get(..2) == with_zero.get(..2));
        if !is_lost {
            return self.read(file, &record.code);
        }
        let message = message!("insee-code-short", code = text);
        let said = Diagnostic::new(Code::InseeCode, record.code.span(file), message);
        self.log.push(said.rewrite(with_zero));
        None
    }

    fn commune(&mut self, filed: &Filed<CommuneRecord>) -> Option<Commune> {
        let (file, record) = (&filed.file, &filed.record);
        let code = self.commune_code(file, record);
        let name = self.read(file, &record.name).map(|text| text.0);
        let postcodes = self.texts(file, &record.postcodes);
        let canton = record
            .canton
            .as_ref()
            .and_then(|canton| self.reference(file, canton, Referred::Canton));
        let territory = record
            .territory
            .as_ref()
            .and_then(|territory| self.reference(file, territory, Referred::Territory));
        let formerly = self.several(file, &record.formerly).into_iter().map(|was| FormerCommune {
            code: was.code,
            slug: was.name.map(|name| slug(&name)).filter(|slug| !slug.is_empty()),
        });
        let formerly = formerly.collect();
        let also_written = self.texts(file, &record.also_written);
        let position = self.position(file, (&record.latitude, &record.longitude));
        let mut open_on_holidays = self.open_on(file, &record.open_on_holidays);
        if self.option(file, record.open_on_good_friday.as_ref()).unwrap_or(false) {
            open_on_holidays.add(Holiday::GoodFriday);
        }
        let name = name?;
        Some(Commune {
            code: code?,
            slug: slug(&name),
            name,
            postcodes,
            position,
            canton: canton.map(Into::into),
            territory: territory.map(Into::into),
            formerly,
            also_written,
            open_on_holidays,
            poster_papers: self.poster_papers(file, &record.poster_papers),
            span: filed.span(),
        })
    }

    pub(super) fn stops(&mut self, records: &Records, service: &mut Service, memory: &mut Memory) {
        let context = Context::of(self, service);
        let stops = memory
            .stop_files
            .again(self, &records.stops, context, |reader, filed| reader.stop(filed, service));
        let stops = renewed(stops, service, &memory.stops);
        let (stops, twice) = Registry::of(stops, |stop| &stop.id, &memory.stops);
        for stop in twice {
            self.twice("stops", stop.id.as_str(), stop.span.clone(), &stops[&stop.id].span);
        }
        (memory.stops, service.stops) = (stops.clone(), stops);
        self.former_ids(service);
    }

    fn stop(&mut self, filed: &Filed<StopRecord>, service: &Service) -> Option<Stop> {
        let (file, record) = (&filed.file, &filed.record);
        let id = self.read(file, &record.id);
        let name = self.read(file, &record.name).map(|text| text.0);
        let programmes = self.programmes_of_stop(filed, service);
        let commune: Option<CommuneCode> = self.reference(file, &record.commune, Referred::Commune);
        let status = self.read(file, &record.status);
        let position = self.position(file, (&record.latitude, &record.longitude));
        let itinerance =
            self.option(file, record.itinerance.as_ref()).unwrap_or(Itinerance::Itinerant);
        let vehicle = self.option(file, record.vehicle.as_ref());
        let vehicle = vehicle.unwrap_or_else(|| Id::parse("van").expect("`van` is an id"));
        let holder = record
            .holder
            .as_ref()
            .and_then(|holder| self.reference(file, holder, Referred::Organisation));
        let operators = self.references(file, &record.operators, Referred::Organisation);
        let country = programmes.last().and_then(|id| service.programmes.get(id));
        let country = country.map_or(self.country, |programme| programme.country);
        let phone = self.phone(file, record.phone.as_ref(), country);
        let stop = Stop {
            id: id?.into(),
            name: name?,
            programmes: Some(programmes).filter(|programmes| !programmes.is_empty())?,
            commune: commune?,
            address: self.text(file, record.address.as_ref()),
            position,
            status: status?,
            decided_on: self.option(file, record.decided_on.as_ref()),
            withdrawn_on: self.option(file, record.withdrawn_on.as_ref()),
            itinerance,
            vehicle: vehicle.into(),
            open_on_holidays: self.open_on(file, &record.open_on_holidays),
            access: self.optional_words(file, record.access.as_ref()),
            equipment: self.texts(file, &record.equipment),
            services: self.several(file, &record.services),
            holder: holder.map(Into::into),
            operators,
            phone,
            coverage: self.text(file, record.coverage.as_ref()),
            former_ids: self
                .several(file, &record.former_ids)
                .into_iter()
                .map(StopId::from)
                .collect(),
            poster_papers: self.poster_papers(file, &record.poster_papers),
            span: filed.span(),
        };
        Some(stop)
    }

    /// As written, each once, in the order of their first days; else as other records.
    fn programmes_of_stop(
        &mut self,
        filed: &Filed<StopRecord>,
        service: &Service,
    ) -> Vec<ProgrammeId> {
        let written = &filed.record.programme;
        let mut programmes: Vec<ProgrammeId> = match written.0.is_empty() {
            true => self.programme_of(filed, None, service).into_iter().collect(),
            false => self
                .references(&filed.file, written, Referred::Programme)
                .into_iter()
                .filter(|id| service.programmes.contains_key(id))
                .collect(),
        };
        in_order(&mut programmes, service);
        programmes
    }

    fn position(
        &mut self,
        file: &Arc<str>,
        written: (&Option<Written<f64>>, &Option<Written<f64>>),
    ) -> Option<Position> {
        let latitude = self.option(file, written.0.as_ref());
        let longitude = self.option(file, written.1.as_ref());
        let (Some(latitude), Some(longitude)) = (latitude, longitude) else {
            if let (Some(only), None) | (None, Some(only)) = written {
                self.say(Code::Position, only.span(file), message!("position-half"));
            }
            return None;
        };
        if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
            let span = written.0.as_ref().map(|written| written.span(file));
            let message =
                message!("position-off-earth", latitude = latitude, longitude = longitude);
            let is_whole = |written: &Option<Written<f64>>| {
                written.as_ref().is_some_and(|written| !written.text.contains(['.', ',']))
            };
            let message = match is_whole(written.0) || is_whole(written.1) {
                true => message!("position-no-point", latitude = latitude, longitude = longitude),
                false => message,
            };
            self.say(Code::Position, span, message);
            return None;
        }
        Some(Position { latitude, longitude })
    }

    /// An address a stop had before must not be another stop's address now.
    fn former_ids(&mut self, service: &Service) {
        let mut owners: BTreeMap<&StopId, &Stop> = BTreeMap::new();
        for stop in service.stops.values() {
            for former in &stop.former_ids {
                let taken = service.stops.get(former).or_else(|| owners.insert(former, stop));
                if let Some(other) = taken {
                    let message = message!(
                        "duplicate-id-former",
                        former = former.as_str(),
                        stop = other.id.as_str()
                    );
                    self.say(Code::DuplicateId, stop.span.clone(), message);
                }
            }
        }
    }
}

/// By their first days, each once.
fn in_order(programmes: &mut Vec<ProgrammeId>, service: &Service) {
    programmes.sort_by_key(|id| (service.programmes.get(id).map(|one| one.from), id.clone()));
    programmes.dedup();
}

/// A stop that several programmes have written is one: as in the last of them, with the former
/// ids of all.
fn renewed(
    stops: Vec<Arc<Stop>>,
    service: &Service,
    before: &Registry<StopId, Stop>,
) -> Vec<Arc<Stop>> {
    let mut places: HashMap<StopId, usize> = HashMap::new();
    let mut found: Vec<Arc<Stop>> = Vec::with_capacity(stops.len());
    let mut merged = BTreeSet::new();
    for stop in stops {
        let place = places.get(&stop.id).copied();
        let same = place.filter(|place| {
            let other = &found[*place];
            other.commune == stop.commune && !stop.programmes.iter().any(|id| other.is_of(id))
        });
        let Some(place) = same else {
            places.entry(stop.id.clone()).or_insert(found.len());
            found.push(stop);
            continue;
        };
        let other = Arc::clone(&found[place]);
        let begins = |stop: &Stop| {
            stop.programmes.last().and_then(|id| service.programmes.get(id)).map(|one| one.from)
        };
        let (last, first) =
            if begins(&other) > begins(&stop) { (other, stop) } else { (stop, other) };
        let mut one = Stop { span: last.span.clone(), ..(*last).clone() };
        one.programmes.extend(first.programmes.iter().cloned());
        in_order(&mut one.programmes, service);
        let new = first.former_ids.iter().filter(|id| !last.former_ids.contains(id));
        one.former_ids.extend(new.cloned());
        found[place] = Arc::new(one);
        merged.insert(place);
    }
    for place in merged {
        let known = before.shared(&found[place].id).filter(|known| ***known == *found[place]);
        if let Some(known) = known {
            found[place] = Arc::clone(known);
        }
    }
    found
}

/// Two communes of one name (Bouxwiller 67061 and 68044) get their code into their address, and a
/// number where codes leave the same letters in it.
fn tell_homonyms_apart(
    communes: Vec<Arc<Commune>>,
    before: &Registry<CommuneCode, Commune>,
) -> Vec<Arc<Commune>> {
    let mut count: HashMap<String, usize> = HashMap::new();
    for commune in &communes {
        *count.entry(commune.slug.clone()).or_default() += 1;
    }
    let mut taken: HashSet<String> =
        count.iter().filter(|(_, count)| **count == 1).map(|(slug, _)| slug.clone()).collect();
    let told_apart = |commune: Arc<Commune>| {
        if count[&commune.slug] < 2 && !commune.slug.is_empty() {
            return commune;
        }
        let base = format!("{}-{}", commune.slug, slug(commune.code.as_str()));
        let base = base.trim_matches('-');
        let mut slug = base.to_owned();
        for number in 2.. {
            if !slug.is_empty() && taken.insert(slug.clone()) {
                break;
            }
            slug = format!("{base}-{number}").trim_matches('-').to_owned();
        }
        let commune = Commune { slug, ..(*commune).clone() };
        before
            .shared(&commune.code)
            .filter(|there| ***there == commune)
            .cloned()
            .unwrap_or_else(|| Arc::new(commune))
    };
    communes.into_iter().map(told_apart).collect()
}
