//! What the passages of a stop follow from, gathered for every stop. Knows nothing of dates.

use std::collections::HashMap;
use std::sync::Arc;

use crate::calendar::{Date, Holiday};
use crate::model::{
    Alteration, Commune, Exception, Place, PlacesLeft, Programme, ProgrammeId, Rule, Service, Stop,
    StopId,
};

use super::Passage;
use super::closures::{Closures, StopClosures};

/// All that the passages of a stop follow from: its own record, and every record that bears on it.
#[derive(Debug)]
pub struct Grounds {
    pub stop: Arc<Stop>,
    /// Those that serve the stop, in the order of their first days. Never empty.
    pub programmes: Vec<Arc<Programme>>,
    pub commune: Arc<Commune>,
    /// In the order of the records, as are the exceptions.
    pub rules: Vec<Arc<Rule>>,
    pub exceptions: Vec<Arc<Exception>>,
    pub free_places: Vec<Arc<PlacesLeft>>,
    pub closures: StopClosures,
    /// The places to which exceptions lead.
    pub elsewhere: Vec<Elsewhere>,
}

/// Another stop, to which a passage was relocated.
#[derive(Debug)]
pub struct Elsewhere {
    pub stop: Arc<Stop>,
    pub commune: Arc<Commune>,
    pub closures: StopClosures,
}

impl Grounds {
    pub fn elsewhere(&self, id: &StopId) -> Option<&Elsewhere> {
        self.elsewhere.iter().find(|place| place.stop.id == *id)
    }

    /// The programme of a passage.
    pub fn programme_of(&self, passage: &Passage) -> &Programme {
        self.named(&passage.programme)
    }

    fn named(&self, id: &ProgrammeId) -> &Programme {
        let found = self.programmes.iter().find(|programme| programme.id == *id);
        found.unwrap_or(&self.programmes[0])
    }

    /// The programme that a rule's passage of a day is of: by the rule, else the only one,
    /// else the one whose day it is.
    pub fn programme_by(&self, rule: &Rule, day: Date) -> Option<&Programme> {
        match (&rule.programme, self.programmes.as_slice()) {
            (Some(id), _) => Some(self.named(id)),
            (None, [only]) => Some(only),
            (None, several) => several
                .iter()
                .find(|programme| (programme.from..=programme.until).contains(&day))
                .map(Arc::as_ref),
        }
    }

    /// That of a passage beside all rules.
    pub fn programme_on(&self, day: Date) -> &Programme {
        let on = self.programmes.iter().find(|programme| day <= programme.until);
        on.or(self.programmes.last()).expect("a stop is of a programme")
    }

    /// The stop at which a passage is held.
    pub fn stop_of(&self, passage: &Passage) -> &Stop {
        self.elsewhere(&passage.stop).map_or(&self.stop, |place| &place.stop)
    }

    /// The commune in which a passage is held.
    pub fn commune_of(&self, passage: &Passage) -> &Commune {
        self.elsewhere(&passage.stop).map_or(&self.commune, |place| &place.commune)
    }

    /// The closures where a passage is held.
    pub fn closures_of(&self, passage: &Passage) -> &StopClosures {
        self.elsewhere(&passage.stop).map_or(&self.closures, |place| &place.closures)
    }

    /// The public holiday on which a passage falls, unless one works on it there or by its rule.
    pub fn holiday_of(&self, passage: &Passage) -> Option<Holiday> {
        let holidays = self.programme_of(passage).holidays;
        holidays.on(passage.date, &[])?;
        let mut open = vec![
            &self.commune_of(passage).open_on_holidays,
            &self.stop_of(passage).open_on_holidays,
        ];
        let rule = self.rules.iter().find(|rule| rule.span == passage.span);
        open.extend(rule.map(|rule| &rule.open_on_holidays));
        holidays.on(passage.date, &open)
    }

    /// Whether they are the very same, so that the same passages follow.
    fn are(&self, other: &Grounds) -> bool {
        Arc::ptr_eq(&self.stop, &other.stop)
            && same(&self.programmes, &other.programmes)
            && Arc::ptr_eq(&self.commune, &other.commune)
            && same(&self.rules, &other.rules)
            && same(&self.exceptions, &other.exceptions)
            && same(&self.free_places, &other.free_places)
            && self.closures.are(&other.closures)
            && self.elsewhere.len() == other.elsewhere.len()
            && self.elsewhere.iter().zip(&other.elsewhere).all(|(here, there)| here.is(there))
    }
}

impl Elsewhere {
    fn is(&self, other: &Elsewhere) -> bool {
        Arc::ptr_eq(&self.stop, &other.stop)
            && Arc::ptr_eq(&self.commune, &other.commune)
            && self.closures.are(&other.closures)
    }
}

fn same<T>(here: &[Arc<T>], there: &[Arc<T>]) -> bool {
    here.len() == there.len()
        && here.iter().zip(there).all(|(here, there)| Arc::ptr_eq(here, there))
}

/// The grounds of every stop, in the order of their ids. `known` gives those of an earlier state,
/// in the same order.
pub fn gather<'a, R>(
    service: &Service,
    closures: &Closures,
    known: impl Iterator<Item = (&'a Grounds, R)>,
) -> Vec<Result<R, Grounds>> {
    let ranks: HashMap<&StopId, usize> =
        service.stops.keys().enumerate().map(|(rank, id)| (id, rank)).collect();
    let mut rules: Vec<Vec<Arc<Rule>>> = vec![Vec::new(); ranks.len()];
    for rule in &service.rules {
        for (turn, id) in rule.stops.iter().enumerate() {
            if let Some(rank) = ranks.get(id).filter(|_| !rule.stops[..turn].contains(id)) {
                rules[*rank].push(Arc::clone(rule));
            }
        }
    }
    let mut exceptions: Vec<Vec<Arc<Exception>>> = vec![Vec::new(); ranks.len()];
    for exception in &service.exceptions {
        if let Some(rank) = ranks.get(&exception.stop) {
            exceptions[*rank].push(Arc::clone(exception));
        }
    }
    let mut free_places: Vec<Vec<Arc<PlacesLeft>>> = vec![Vec::new(); ranks.len()];
    for places in &service.free_places {
        if let Some(rank) = ranks.get(&places.stop) {
            free_places[*rank].push(Arc::clone(places));
        }
    }
    let mut known = known.peekable();
    let mut found = Vec::with_capacity(ranks.len());
    let of_stop = rules.into_iter().zip(exceptions).zip(free_places);
    for ((id, stop), ((rules, exceptions), free_places)) in service.stops.iter().zip(of_stop) {
        let programmes: Vec<Arc<Programme>> = stop
            .programmes
            .iter()
            .filter_map(|id| service.programmes.shared(id))
            .cloned()
            .collect();
        let Some(commune) = service.communes.shared(&stop.commune) else { continue };
        if programmes.is_empty() {
            continue;
        }
        let elsewhere = exceptions
            .iter()
            .filter_map(|exception| elsewhere(service, closures, exception))
            .collect();
        let grounds = Grounds {
            closures: closures.of_stop(service, stop),
            stop: Arc::clone(stop),
            programmes,
            commune: Arc::clone(commune),
            rules,
            exceptions,
            free_places,
            elsewhere,
        };
        while known.next_if(|(before, _)| before.stop.id < *id).is_some() {}
        match known.next_if(|(before, _)| before.stop.id == *id) {
            Some((before, result)) if grounds.are(before) => found.push(Ok(result)),
            _ => found.push(Err(grounds)),
        }
    }
    found
}

fn elsewhere(service: &Service, closures: &Closures, exception: &Exception) -> Option<Elsewhere> {
    let (Alteration::Added { place, .. } | Alteration::Changed { place, .. }) =
        &exception.alteration
    else {
        return None;
    };
    let Some(Place::Stop(id)) = place else { return None };
    let stop = service.stops.shared(id)?;
    let commune = service.communes.shared(&stop.commune)?;
    Some(Elsewhere {
        stop: Arc::clone(stop),
        commune: Arc::clone(commune),
        closures: closures.of_stop(service, stop),
    })
}
