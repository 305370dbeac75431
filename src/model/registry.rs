//! Values by their ids, shared by all who hold them. A copy costs nothing, and a value that is read
//! again and is the same stays the same one, so that what was made of it holds.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::ops::Index;
use std::sync::Arc;

#[derive(Debug)]
pub struct Registry<K, V> {
    /// In the order in which they were given; without those whose id was taken.
    order: Arc<Vec<Arc<V>>>,
    entries: Arc<BTreeMap<K, Arc<V>>>,
}

impl<K: Ord + Clone, V> Registry<K, V> {
    /// The values by their ids, and those whose id was taken. What stands in an earlier registry is
    /// not sorted in again.
    pub fn of(
        values: Vec<Arc<V>>,
        id: fn(&V) -> &K,
        before: &Registry<K, V>,
    ) -> (Self, Vec<Arc<V>>) {
        let same = |(here, there): &(&Arc<V>, &Arc<V>)| Arc::ptr_eq(here, there);
        let first = values.iter().zip(before.order.iter()).take_while(same).count();
        if first == values.len() && first == before.order.len() {
            return (before.clone(), Vec::new());
        }
        let (now, then) = (&values[first..], &before.order[first..]);
        let last = now.iter().rev().zip(then.iter().rev()).take_while(same).count();
        let mut entries = (*before.entries).clone();
        for gone in &then[..then.len() - last] {
            entries.remove(id(gone));
        }
        let is_new = now[..now.len() - last]
            .iter()
            .all(|value| entries.insert(id(value).clone(), Arc::clone(value)).is_none());
        if is_new {
            return (Registry { order: Arc::new(values), entries: Arc::new(entries) }, Vec::new());
        }
        Self::from_first(values, id)
    }

    /// Of several values with one id the first stands.
    fn from_first(values: Vec<Arc<V>>, id: fn(&V) -> &K) -> (Self, Vec<Arc<V>>) {
        let mut entries = BTreeMap::new();
        let (mut order, mut taken) = (Vec::new(), Vec::new());
        for value in values {
            match entries.entry(id(&value).clone()) {
                std::collections::btree_map::Entry::Vacant(entry) => {
                    entry.insert(Arc::clone(&value));
                    order.push(value);
                }
                std::collections::btree_map::Entry::Occupied(_) => taken.push(value),
            }
        }
        (Registry { order: Arc::new(order), entries: Arc::new(entries) }, taken)
    }
}

impl<K: Ord, V> Registry<K, V> {
    pub fn get<Q: Ord + ?Sized>(&self, id: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.shared(id).map(Arc::as_ref)
    }

    /// The value as it is shared: who holds it can tell later whether it is still the one.
    pub fn shared<Q: Ord + ?Sized>(&self, id: &Q) -> Option<&Arc<V>>
    where
        K: Borrow<Q>,
    {
        self.entries.get(id)
    }

    pub fn contains_key<Q: Ord + ?Sized>(&self, id: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.entries.contains_key(id)
    }

    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> + Clone {
        self.entries.keys()
    }

    /// In the order of their ids.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> + Clone {
        self.entries.values().map(Arc::as_ref)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&K, &Arc<V>)> + Clone {
        self.entries.iter()
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether it is the very same: nothing in it was read anew.
    pub fn is(&self, other: &Registry<K, V>) -> bool {
        Arc::ptr_eq(&self.entries, &other.entries)
    }
}

impl<K, V> Clone for Registry<K, V> {
    fn clone(&self) -> Self {
        Registry { order: Arc::clone(&self.order), entries: Arc::clone(&self.entries) }
    }
}

impl<K, V> Default for Registry<K, V> {
    fn default() -> Self {
        Registry { order: Arc::default(), entries: Arc::default() }
    }
}

impl<K: Ord + Borrow<Q>, Q: Ord + ?Sized, V> Index<&Q> for Registry<K, V> {
    type Output = V;

    fn index(&self, id: &Q) -> &V {
        self.get(id).expect("what the model names is in it")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(words: &[&str]) -> Vec<Arc<String>> {
        words.iter().map(|word| Arc::new((*word).to_owned())).collect()
    }

    /// By their first letter.
    fn of(
        values: &[Arc<String>],
        before: &Registry<String, String>,
    ) -> (Vec<String>, usize, Registry<String, String>) {
        let (registry, taken) = Registry::of(values.to_vec(), |word| word, before);
        (registry.values().cloned().collect(), taken.len(), registry)
    }

    #[test]
    fn with_and_without_an_earlier_one_a_registry_holds_the_same() {
        let all = values(&["d", "b", "c", "a", "b"]);
        let cases: [&[usize]; 9] = [
            &[0, 1, 2],
            &[0, 1, 2],
            &[],
            &[3],
            &[0, 3, 1, 2],
            &[1, 2],
            &[2, 1],
            &[0, 1, 4],
            &[4, 3],
        ];
        let mut before = Registry::default();
        for picked in cases {
            let values: Vec<Arc<String>> =
                picked.iter().map(|index| Arc::clone(&all[*index])).collect();
            let (fresh, patched) = (of(&values, &Registry::default()), of(&values, &before));
            assert_eq!((&fresh.0, fresh.1), (&patched.0, patched.1), "{picked:?}");
            before = patched.2;
        }
    }

    #[test]
    fn the_same_values_are_the_same_registry() {
        let words = values(&["b", "a"]);
        let first = of(&words, &Registry::default()).2;
        assert!(of(&words, &first).2.is(&first));
        assert!(!of(&words[..1], &first).2.is(&first));
    }
}
