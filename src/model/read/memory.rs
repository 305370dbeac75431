//! What was understood of the records of an earlier state of a project. A file's records are
//! understood again where they, or anything that they are read with, are not the very same; and
//! what means the same then stays the same value.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::model::{
    Activity, Closure, Commune, CommuneCode, Exception, Mandate, PlacesLeft, Programme,
    ProgrammeId, Registry, Rule, Service, Stop, StopId,
};
use crate::records::{
    ClosureRecord, CommuneRecord, ExceptionRecord, Filed, FreePlacesRecord, Listed, Records,
    RuleRecord, StopRecord,
};

use super::{Known, Reader};

/// The names of the records of one kind.
pub(super) type Names = Arc<BTreeSet<String>>;

/// Whatever is remembered, the same is read.
#[derive(Default)]
pub struct Memory {
    pub(super) records: Records,
    pub(super) known: Known,
    pub(super) programmes: Registry<ProgrammeId, Programme>,
    pub(super) communes: Registry<CommuneCode, Commune>,
    pub(super) stops: Registry<StopId, Stop>,
    pub(super) commune_files: Understood<CommuneRecord, Commune>,
    pub(super) stop_files: Understood<StopRecord, Stop>,
    pub(super) rule_files: Understood<RuleRecord, Rule>,
    pub(super) exception_files: Understood<ExceptionRecord, Exception>,
    pub(super) closure_files: Understood<ClosureRecord, Closure>,
    pub(super) free_places_files: Understood<FreePlacesRecord, PlacesLeft>,
    pub(super) inner: Option<Inner>,
}

/// What is no timetable, and the records of all kinds that it was read from.
pub(super) struct Inner {
    records: Records,
    stops: Registry<StopId, Stop>,
    programmes: Registry<ProgrammeId, Programme>,
    mandate: Arc<Mandate>,
    activity: Arc<Activity>,
}

impl Inner {
    /// Read from everything but the timetable, which it is never shown.
    pub fn read(
        reader: &mut Reader,
        records: &Records,
        service: &Service,
        before: Option<Inner>,
    ) -> (Arc<Mandate>, Arc<Activity>, Option<Inner>) {
        let is_same = |inner: &Inner| {
            records.are_but_for(&inner.records, &["rota", "exceptions", "closures", "free_places"])
                && service.stops.is(&inner.stops)
                && service.programmes.is(&inner.programmes)
        };
        if let Some(inner) = before.filter(is_same) {
            return (Arc::clone(&inner.mandate), Arc::clone(&inner.activity), Some(inner));
        }
        // Findings in other records are no part of this.
        reader.say_twice();
        let said = reader.log.len();
        let mandate = Arc::new(reader.mandate(records, service));
        let activity = Arc::new(reader.activity(records, service, &mandate));
        reader.say_twice();
        let inner = (reader.log.len() == said).then(|| Inner {
            records: records.clone(),
            stops: service.stops.clone(),
            programmes: service.programmes.clone(),
            mandate: Arc::clone(&mandate),
            activity: Arc::clone(&activity),
        });
        (mandate, activity, inner)
    }
}

/// What a record is read with, besides itself.
#[derive(Clone, Default)]
pub(super) struct Context {
    main_language: String,
    known: Known,
    programmes: Registry<ProgrammeId, Programme>,
    /// Of a stop, another record reads only to which programme it belongs.
    stops: Registry<StopId, Stop>,
}

impl Context {
    pub fn of(reader: &Reader, service: &Service) -> Self {
        Context {
            main_language: reader.main_language.clone(),
            known: reader.known.clone(),
            programmes: service.programmes.clone(),
            stops: service.stops.clone(),
        }
    }

    fn is(&self, other: &Context) -> bool {
        self.main_language == other.main_language
            && self.known.is(&other.known)
            && self.programmes.is(&other.programmes)
            && belong_to_the_same(&self.stops, &other.stops)
    }
}

fn belong_to_the_same(here: &Registry<StopId, Stop>, there: &Registry<StopId, Stop>) -> bool {
    let mut pairs = here.iter().zip(there.iter());
    here.is(there)
        || (here.len() == there.len()
            && pairs.all(|((id, stop), (other_id, other))| {
                id == other_id && (Arc::ptr_eq(stop, other) || stop.programmes == other.programmes)
            }))
}

/// Records of one kind with their meaning, file by file.
pub(super) struct Understood<R, T> {
    context: Context,
    files: HashMap<Arc<str>, File<R, T>>,
}

struct File<R, T> {
    records: Arc<[Filed<R>]>,
    /// Of each record, unless it has none.
    meanings: Vec<Option<Arc<T>>>,
    /// Whether nothing had to be said: only then it need not be said again.
    is_plain: bool,
}

impl<R, T> Default for Understood<R, T> {
    fn default() -> Self {
        Understood { context: Context::default(), files: HashMap::new() }
    }
}

impl<R, T: PartialEq> Understood<R, T> {
    /// The meaning of every record that has one, read by `read` from the record and what `context`
    /// holds.
    pub fn again(
        &mut self,
        reader: &mut Reader,
        listed: &Listed<R>,
        context: Context,
        mut read: impl FnMut(&mut Reader, &Filed<R>) -> Option<T>,
    ) -> Vec<Arc<T>> {
        let is_same_context = context.is(&self.context);
        let mut before = std::mem::take(&mut self.files);
        let mut all = Vec::new();
        for records in listed.files() {
            let Some(first) = records.first() else { continue };
            let known = before.remove(&first.file);
            let file = match known {
                Some(known)
                    if is_same_context
                        && known.is_plain
                        && Arc::ptr_eq(&known.records, records) =>
                {
                    known
                }
                known => {
                    let said = reader.log.len();
                    let meanings = records.iter().enumerate().map(|(place, filed)| {
                        Some(same(read(reader, filed)?, known.as_ref(), place))
                    });
                    let meanings: Vec<Option<Arc<T>>> = meanings.collect();
                    let is_plain = reader.log.len() == said && meanings.iter().all(Option::is_some);
                    File { records: Arc::clone(records), meanings, is_plain }
                }
            };
            all.extend(file.meanings.iter().flatten().cloned());
            self.files.insert(Arc::clone(&first.file), file);
        }
        self.context = context;
        all
    }
}

/// The value that stood in the same place before, where it is the same.
fn same<R, T: PartialEq>(meaning: T, before: Option<&File<R, T>>, place: usize) -> Arc<T> {
    let there = before
        .and_then(|file| file.meanings.get(place)?.as_ref())
        .filter(|there| ***there == meaning);
    there.map_or_else(|| Arc::new(meaning), Arc::clone)
}

/// The names in the records of a kind and in those that cannot be read, now and before; the very
/// same set where they are the same.
pub(super) fn names<R>(
    listed: &Listed<R>,
    before: &Listed<R>,
    known: &Names,
    [unread, unread_before]: [Option<&BTreeSet<String>>; 2],
    add: impl Fn(&R, &mut BTreeSet<String>),
) -> Names {
    if unread.is_none() && unread_before.is_none() && listed.are(before) {
        return Arc::clone(known);
    }
    let mut names = BTreeSet::new();
    for filed in listed {
        add(&filed.record, &mut names);
    }
    names.extend(unread.into_iter().flatten().cloned());
    if names == **known { Arc::clone(known) } else { Arc::new(names) }
}
