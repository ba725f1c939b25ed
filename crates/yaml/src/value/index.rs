//! Where the names of a large map stand.

use std::hash::{BuildHasher, RandomState};

use hashbrown::HashTable;

use super::Value;

/// A table from names to places.
#[derive(Clone, Debug)]
pub(super) struct Index {
    places: HashTable<u32>,
    hasher: RandomState,
}

impl Index {
    pub(super) fn of(entries: &[(String, Value)]) -> Index {
        let mut index = Index { places: HashTable::with_capacity(entries.len()), hasher: RandomState::new() };
        for place in 0..entries.len() {
            index.add(entries, place);
        }
        index
    }

    pub(super) fn find(&self, entries: &[(String, Value)], name: &str) -> Option<usize> {
        let hash = self.hasher.hash_one(name);
        self.places.find(hash, |place| entries[*place as usize].0 == name).map(|place| *place as usize)
    }

    /// Notes the entry that was put at a place.
    pub(super) fn add(&mut self, entries: &[(String, Value)], place: usize) {
        let hash = |place: usize| self.hasher.hash_one(entries[place].0.as_str());
        let narrow = u32::try_from(place).unwrap_or(u32::MAX);
        self.places.insert_unique(hash(place), narrow, |other| hash(*other as usize));
    }
}
