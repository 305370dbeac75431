//! Categories of places. Stops, communes, cantons and territories may share an id, so each says what it is.

use crate::model::Service;

pub(in crate::indicators) fn stop_category(id: &str) -> String {
    format!("stop {id}")
}

pub(in crate::indicators) fn territory_category(id: &str) -> String {
    format!("territory {id}")
}

/// From the territory down to the stop. A stop that is not in the records any more, or that has another name there now,
/// lies where that one lies or nowhere.
pub(in crate::indicators) fn canton_category(id: &str) -> String {
    format!("canton {id}")
}

pub(in crate::indicators) fn commune_category(code: &str) -> String {
    format!("commune {code}")
}

pub(super) fn path_of(service: &Service, id: &str) -> Vec<String> {
    let renamed = || service.stops.values().find(|stop| stop.former_ids.iter().any(|former| former.as_str() == id));
    let Some(stop) = service.stops.get(id).or_else(renamed) else { return vec![stop_category(id)] };
    let commune = service.commune_of(stop);
    let mut path = Vec::new();
    path.extend(service.territory_id_of(commune).map(|id| territory_category(id.as_str())));
    path.extend(commune.canton.as_ref().map(|id| canton_category(id.as_str())));
    path.push(commune_category(commune.code.as_str()));
    path.push(stop_category(id));
    path
}
