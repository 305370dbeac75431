//! Categories of places. Stops, communes, cantons and territories may share an id, so each says
//! what it is.

use crate::diagnostics::{Code, Diagnostic};
use crate::indicators::ledger::Sent;
use crate::model::{Programme, Service};
use crate::words::{Value, message};

pub(in crate::indicators) fn stop_category(id: &str) -> String {
    format!("stop {id}")
}

pub(in crate::indicators) fn territory_category(id: &str) -> String {
    format!("territory {id}")
}

pub(in crate::indicators) fn canton_category(id: &str) -> String {
    format!("canton {id}")
}

pub(in crate::indicators) fn commune_category(code: &str) -> String {
    format!("commune {code}")
}

/// From the territory down to the stop; one that has another name now lies where that one lies.
/// `None` where the records do not know it any more.
pub(super) fn path_of(service: &Service, id: &str) -> Option<Vec<String>> {
    let renamed = || {
        service
            .stops
            .values()
            .find(|stop| stop.former_ids.iter().any(|former| former.as_str() == id))
    };
    let stop = service.stops.get(id).or_else(renamed)?;
    let commune = service.commune_of(stop);
    let mut path = Vec::new();
    path.extend(service.territory_id_of(commune).map(|id| territory_category(id.as_str())));
    path.extend(commune.canton.as_ref().map(|id| canton_category(id.as_str())));
    path.push(commune_category(commune.code.as_str()));
    path.push(stop_category(id));
    Some(path)
}

/// Stops that lie elsewhere than when numbers of them were sent. The sums that were printed would
/// not hold any more.
pub(super) fn moved(service: &Service, programme: &Programme, sent: &Sent) -> Vec<Diagnostic> {
    let elsewhere = |(stop, was): (&String, &Vec<String>)| {
        let now = path_of(service, stop).filter(|now| now != was)?;
        let differs = was.iter().zip(&now).find(|(was, now)| was != now);
        let (was, now) = differs.map_or_else(
            || (was.join(", ").into(), now.join(", ").into()),
            |(was, now)| (in_words(was), in_words(now)),
        );
        let message = message!("place-moved", stop = stop, was = was, now = now);
        let span = service
            .stops
            .get(stop.as_str())
            .map_or_else(|| programme.span.clone(), |stop| stop.span.clone());
        Some(Diagnostic::new(Code::PlaceMoved, span, message))
    };
    sent.places.iter().filter_map(elsewhere).collect()
}

/// `commune 67180`
fn in_words(category: &str) -> Value {
    match category.split_once(' ') {
        Some((kind, id)) => message!("place-moved-place", kind = kind, id = id).into(),
        None => category.into(),
    }
}
