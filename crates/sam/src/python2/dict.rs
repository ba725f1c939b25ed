//! A dictionary of Python 2: an open-addressing table whose order is the order of its slots.

use serde_json::{Map, Value};

use super::{Node, Text};

/// The slots of an empty table.
const SMALLEST: usize = 8;
/// How far the perturbation of the probe sequence is shifted at each step.
const PERTURB_SHIFT: u32 = 5;
/// From this many keys on, a table doubles instead of growing fourfold.
const LARGE: usize = 50_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    Free,
    /// A key was here: the probe goes on behind it.
    Removed,
    /// The index of the key.
    Taken(usize),
}

/// Where keys stand in the table.
#[derive(Clone, Debug)]
struct Table {
    slots: Vec<Slot>,
    /// The slots that are taken.
    used: usize,
    /// The slots that are not free.
    filled: usize,
}

impl Default for Table {
    fn default() -> Table {
        Table { slots: vec![Slot::Free; SMALLEST], used: 0, filled: 0 }
    }
}

impl Table {
    /// The slot where a key stands or would stand.
    fn slot(&self, hash: u64, is_key: impl Fn(usize) -> bool) -> usize {
        let mask = self.slots.len() as u64 - 1;
        let here = |slot: usize| matches!(self.slots[slot], Slot::Taken(index) if is_key(index));
        let mut slot = (hash & mask) as usize;
        if self.slots[slot] == Slot::Free || here(slot) {
            return slot;
        }
        let mut removed = (self.slots[slot] == Slot::Removed).then_some(slot);
        let (mut walker, mut perturb) = (slot as u64, hash);
        loop {
            walker = walker.wrapping_mul(5).wrapping_add(perturb).wrapping_add(1);
            slot = (walker & mask) as usize;
            match self.slots[slot] {
                Slot::Free => return removed.unwrap_or(slot),
                Slot::Taken(_) if here(slot) => return slot,
                Slot::Removed => removed = removed.or(Some(slot)),
                Slot::Taken(_) => {}
            }
            perturb >>= PERTURB_SHIFT;
        }
    }

    /// Puts a key that is not in the table at its slot.
    fn take(&mut self, slot: usize, index: usize, hash_of: impl Fn(usize) -> u64) {
        self.used += 1;
        if self.slots[slot] == Slot::Free {
            self.filled += 1;
        }
        self.slots[slot] = Slot::Taken(index);
        if self.filled * 3 >= self.slots.len() * 2 {
            self.resize(self.used * if self.used > LARGE { 2 } else { 4 }, hash_of);
        }
    }

    /// Makes room for more than `wanted` keys, which are filled in anew.
    fn resize(&mut self, wanted: usize, hash_of: impl Fn(usize) -> u64) {
        let mut size = SMALLEST;
        while size <= wanted {
            size <<= 1;
        }
        let before = std::mem::replace(&mut self.slots, vec![Slot::Free; size]);
        (self.used, self.filled) = (0, 0);
        for index in taken(&before) {
            let slot = self.slot(hash_of(index), |_| false);
            self.used += 1;
            self.filled += 1;
            self.slots[slot] = Slot::Taken(index);
        }
    }

    /// Makes room for as many more keys as come at once.
    fn reserve(&mut self, more: usize, hash_of: impl Fn(usize) -> u64) {
        if more > 0 && (self.filled + more) * 3 >= self.slots.len() * 2 {
            self.resize((self.used + more) * 2, hash_of);
        }
    }
}

fn taken(slots: &[Slot]) -> impl Iterator<Item = usize> {
    slots.iter().filter_map(|slot| match slot {
        Slot::Taken(index) => Some(*index),
        Slot::Free | Slot::Removed => None,
    })
}

/// The hash of a text, as of Python 2 on 64 bits.
fn hash(text: &str) -> u64 {
    let Some(first) = text.chars().next() else { return 0 };
    let (mut hash, mut length) = (u64::from(u32::from(first)) << 7, 0);
    for character in text.chars() {
        hash = hash.wrapping_mul(1_000_003) ^ u64::from(u32::from(character));
        length += 1;
    }
    hash ^ length
}

#[derive(Clone, Debug)]
struct Entry {
    key: Text,
    hash: u64,
    value: Node,
}

/// A dictionary.
#[derive(Clone, Debug, Default)]
pub(crate) struct Dict {
    /// In the order of insertion; none where an entry was removed.
    entries: Vec<Option<Entry>>,
    table: Table,
    /// One of Python 3, whose order is the order of insertion.
    ordered: bool,
    /// No copy would change the order of this dictionary or of any in it.
    settled: bool,
    /// No copy would change the order of this dictionary's own keys.
    keys_settled: bool,
    /// The entries whose values a copy might change: those that were set or handed out since the last copies.
    touched: Vec<usize>,
}

impl Dict {
    /// A dictionary of the template.
    pub(super) fn written(entries: &Map<String, Value>) -> Dict {
        let mut dict = Dict::default();
        for (key, value) in entries {
            dict.insert(Text::written(key), Node::written(value));
        }
        dict
    }

    pub(super) fn written_keys<'k>(keys: impl Iterator<Item = &'k String>) -> Keys {
        let mut all = Keys::default();
        keys.for_each(|key| all.add(key));
        all
    }

    /// A dictionary of entries that the transform adds, one by one.
    pub(crate) fn of<const N: usize>(entries: [(&str, Node); N]) -> Dict {
        let mut dict = Dict::default();
        for (key, value) in entries {
            dict.insert(key, value);
        }
        dict
    }

    /// An empty dictionary that keeps the order of insertion.
    pub(crate) fn ordered() -> Dict {
        Dict { ordered: true, ..Dict::default() }
    }

    pub(crate) fn len(&self) -> usize {
        self.table.used
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn find(&self, key: &str) -> Option<usize> {
        let slot = self.table.slot(hash(key), |index| self.is_key(index, key));
        match self.table.slots[slot] {
            Slot::Taken(index) => Some(index),
            Slot::Free | Slot::Removed => None,
        }
    }

    fn is_key(&self, index: usize, key: &str) -> bool {
        self.entries[index].as_ref().is_some_and(|entry| entry.key.as_str() == key)
    }

    pub(crate) fn contains(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.entries[self.find(key)?].as_ref().map(|entry| &entry.value)
    }

    /// An entry that is neither empty, false nor zero.
    pub(crate) fn meant(&self, key: &str) -> Option<&Node> {
        self.get(key).filter(|node| node.truthy())
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        let index = self.find(key)?;
        self.settled = false;
        self.touched.push(index);
        self.entries[index].as_mut().map(|entry| &mut entry.value)
    }

    /// Sets an entry; a key that is there stays the one it was.
    pub(crate) fn insert(&mut self, key: impl Into<Text>, value: impl Into<Node>) {
        let (key, value) = (key.into(), value.into());
        self.settled = false;
        let hash = hash(key.as_str());
        let slot = self.table.slot(hash, |index| self.is_key(index, key.as_str()));
        if let Slot::Taken(index) = self.table.slots[slot] {
            if let Some(entry) = &mut self.entries[index] {
                entry.value = value;
            }
            self.touched.push(index);
            return;
        }
        self.keys_settled = false;
        self.touched.push(self.entries.len());
        self.entries.push(Some(Entry { key, hash, value }));
        let (entries, index) = (&self.entries, self.entries.len() - 1);
        self.table.take(slot, index, |index| hash_of(entries, index));
    }

    /// The entry of a key, first set to an empty dictionary if it is not there.
    pub(crate) fn entry_dict(&mut self, key: impl Into<Text>) -> Option<&mut Dict> {
        let key = key.into();
        let name = key.as_str().to_owned();
        if !self.contains(&name) {
            self.insert(key, Dict::default());
        }
        self.get_mut(&name)?.as_dict_mut()
    }

    /// Sets all entries of another dictionary at once.
    pub(crate) fn update(&mut self, other: Dict) {
        let entries = &self.entries;
        self.keys_settled &= other.is_empty();
        self.table.reserve(other.len(), |index| hash_of(entries, index));
        let all: Vec<(Text, Node)> = other.iter().map(|(key, value)| (key.clone(), value.clone())).collect();
        for (key, value) in all {
            self.insert(key, value);
        }
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<Node> {
        self.settled = false;
        let slot = self.table.slot(hash(key), |index| self.is_key(index, key));
        let Slot::Taken(index) = self.table.slots[slot] else { return None };
        self.keys_settled = false;
        self.table.slots[slot] = Slot::Removed;
        self.table.used -= 1;
        self.entries[index].take().map(|entry| entry.value)
    }

    /// The entries in their order.
    pub(crate) fn iter(&self) -> Box<dyn Iterator<Item = (&Text, &Node)> + '_> {
        if self.ordered {
            return Box::new(self.entries.iter().flatten().map(|entry| (&entry.key, &entry.value)));
        }
        let in_slots = taken(&self.table.slots).filter_map(|index| self.entries[index].as_ref());
        Box::new(in_slots.map(|entry| (&entry.key, &entry.value)))
    }

    /// The entries in their order, to be changed.
    pub(crate) fn entries_mut(&mut self) -> Vec<(&Text, &mut Node)> {
        self.settled = false;
        self.touched = (0..self.entries.len()).collect();
        let mut places = vec![usize::MAX; self.entries.len()];
        if self.ordered {
            places.iter_mut().enumerate().for_each(|(index, place)| *place = index);
        } else {
            taken(&self.table.slots).enumerate().for_each(|(place, index)| places[index] = place);
        }
        let mut found: Vec<(usize, &Text, &mut Node)> = places
            .into_iter()
            .zip(&mut self.entries)
            .filter_map(|(place, entry)| {
                let entry = entry.as_mut()?;
                Some((place, &entry.key, &mut entry.value))
            })
            .collect();
        found.sort_by_key(|(place, _, _)| *place);
        found.into_iter().map(|(_, key, value)| (key, value)).collect()
    }

    pub(crate) fn keys(&self) -> Vec<Text> {
        self.iter().map(|(key, _)| key.clone()).collect()
    }

    pub(crate) fn to_map(&self) -> Map<String, Value> {
        self.iter().map(|(key, value)| (key.as_str().to_owned(), value.to_value())).collect()
    }

    /// What a copy would be; whether another copy would be the same.
    pub(crate) fn recopy(&mut self) -> bool {
        if self.settled {
            return true;
        }
        if !self.ordered && !self.keys_settled {
            let mut table = Table::default();
            for index in taken(&self.table.slots) {
                let slot = table.slot(hash_of(&self.entries, index), |_| false);
                table.take(slot, index, |index| hash_of(&self.entries, index));
            }
            self.keys_settled = table.slots == self.table.slots;
            self.table = table;
        }
        // Each value is copied once.
        self.touched.sort_unstable();
        self.touched.dedup();
        let entries = &mut self.entries;
        self.touched.retain(|index| match entries.get_mut(*index) {
            Some(Some(entry)) => !entry.value.recopy(),
            _ => false,
        });
        self.settled = (self.ordered || self.keys_settled) && self.touched.is_empty();
        self.settled
    }
}

fn hash_of(entries: &[Option<Entry>], index: usize) -> u64 {
    entries[index].as_ref().map_or(0, |entry| entry.hash)
}

impl PartialEq for Dict {
    fn eq(&self, other: &Dict) -> bool {
        self.len() == other.len()
            && self.iter().all(|(key, value)| other.get(key.as_str()).is_some_and(|same| same == value))
    }
}

/// The keys of a dictionary, without values.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keys {
    dict: Dict,
}

impl Keys {
    pub(crate) fn add(&mut self, key: &str) {
        self.dict.insert(Text::written(key), Node::Null);
    }

    pub(crate) fn remove(&mut self, key: &str) {
        self.dict.remove(key);
    }

    /// Adds all keys of another dictionary at once.
    pub(crate) fn merge(&mut self, other: Keys) {
        self.dict.update(other.dict);
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.dict.iter().map(|(key, _)| key.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{Dict, hash};

    #[test]
    fn hashes_as_python_2() {
        assert_eq!(hash(""), 0);
        assert_eq!(hash("a"), 12_416_037_344);
    }

    #[test]
    fn orders_by_slot_and_remembers_removed_keys() {
        let mut dict = Dict::default();
        for key in ["a", "b", "c", "d", "e", "f", "g"] {
            dict.insert(key, key);
        }
        let keys: Vec<String> = dict.keys().iter().map(|key| key.as_str().to_owned()).collect();
        assert_eq!(keys, ["a", "c", "b", "e", "d", "g", "f"]);
        dict.remove("c");
        assert_eq!((dict.len(), dict.contains("c")), (6, false));
        dict.insert("c", "again");
        assert_eq!(dict.keys().len(), 7);
        assert!(dict.recopy() || dict.recopy());
    }
}
