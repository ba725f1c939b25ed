//! A dictionary of Python 2: an open-addressing table whose order is the order of its slots.

use tidegate_yaml::Map;

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
    Taken(u32),
}

/// Where keys stand in the table.
#[derive(Clone, Debug, Default)]
struct Table {
    /// None before the first key comes, where there are as many free ones as in the smallest table.
    slots: Box<[Slot]>,
    /// The slots that are taken.
    used: u32,
    /// The slots that are not free.
    filled: u32,
}

fn free(count: usize) -> Box<[Slot]> {
    vec![Slot::Free; count].into()
}

impl Table {
    fn size(&self) -> usize {
        self.slots.len().max(SMALLEST)
    }

    fn at(&self, slot: usize) -> Slot {
        self.slots.get(slot).copied().unwrap_or(Slot::Free)
    }

    /// The slot where a key stands or would stand.
    fn slot(&self, hash: u64, is_key: impl Fn(usize) -> bool) -> usize {
        let mask = self.size() as u64 - 1;
        let here = |slot: usize| matches!(self.at(slot), Slot::Taken(index) if is_key(index as usize));
        let mut slot = (hash & mask) as usize;
        if self.at(slot) == Slot::Free || here(slot) {
            return slot;
        }
        let mut removed = (self.at(slot) == Slot::Removed).then_some(slot);
        let (mut walker, mut perturb) = (slot as u64, hash);
        loop {
            walker = walker.wrapping_mul(5).wrapping_add(perturb).wrapping_add(1);
            slot = (walker & mask) as usize;
            match self.at(slot) {
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
        if self.slots.is_empty() {
            self.slots = free(SMALLEST);
        }
        self.used += 1;
        if self.slots[slot] == Slot::Free {
            self.filled += 1;
        }
        self.slots[slot] = Slot::Taken(narrow(index));
        if self.filled as usize * 3 >= self.size() * 2 {
            let used = self.used as usize;
            self.resize(used * if used > LARGE { 2 } else { 4 }, hash_of);
        }
    }

    /// Makes room for more than `wanted` keys, which are filled in anew.
    fn resize(&mut self, wanted: usize, hash_of: impl Fn(usize) -> u64) {
        let mut size = SMALLEST;
        while size <= wanted {
            size <<= 1;
        }
        let before = std::mem::replace(&mut self.slots, free(size));
        (self.used, self.filled) = (0, 0);
        for index in taken(&before) {
            let slot = self.slot(hash_of(index), |_| false);
            self.used += 1;
            self.filled += 1;
            self.slots[slot] = Slot::Taken(narrow(index));
        }
    }

    /// Makes room for as many more keys as come at once.
    fn reserve(&mut self, more: usize, hash_of: impl Fn(usize) -> u64) {
        if more > 0 && (self.filled as usize + more) * 3 >= self.size() * 2 {
            self.resize((self.used as usize + more) * 2, hash_of);
        }
    }
}

fn taken(slots: &[Slot]) -> impl Iterator<Item = usize> {
    slots.iter().filter_map(|slot| match slot {
        Slot::Taken(index) => Some(*index as usize),
        Slot::Free | Slot::Removed => None,
    })
}

/// A key's index; no template has more keys than 32 bits count.
fn narrow(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
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
    touched: Vec<u32>,
}

impl Dict {
    /// A dictionary of the template.
    pub(super) fn written(entries: &Map) -> Dict {
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
        self.table.used as usize
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn find(&self, key: &str) -> Option<usize> {
        let slot = self.table.slot(hash(key), |index| self.is_key(index, key));
        match self.table.at(slot) {
            Slot::Taken(index) => Some(index as usize),
            Slot::Free | Slot::Removed => None,
        }
    }

    fn touch(&mut self, index: usize) {
        self.settled = false;
        // Most dictionaries are filled in order, and an entry is seldom handed out before it is copied.
        if self.touched.last() != Some(&narrow(index)) {
            reserve_one(&mut self.touched);
            self.touched.push(narrow(index));
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
        self.touch(index);
        self.entries[index].as_mut().map(|entry| &mut entry.value)
    }

    /// Sets an entry; a key that is there stays the one it was.
    pub(crate) fn insert(&mut self, key: impl Into<Text>, value: impl Into<Node>) {
        let (key, value) = (key.into(), value.into());
        let hash = hash(key.as_str());
        let slot = self.table.slot(hash, |index| self.is_key(index, key.as_str()));
        if let Slot::Taken(index) = self.table.at(slot) {
            if let Some(entry) = &mut self.entries[index as usize] {
                entry.value = value;
            }
            self.touch(index as usize);
            return;
        }
        self.keys_settled = false;
        self.touch(self.entries.len());
        reserve_one(&mut self.entries);
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
        for (key, value) in other.into_entries() {
            self.insert(key, value);
        }
    }

    /// The entries in their order, without the dictionary.
    fn into_entries(mut self) -> impl Iterator<Item = (Text, Node)> {
        let order: Vec<u32> = if self.ordered {
            (0..narrow(self.entries.len())).collect()
        } else {
            taken(&self.table.slots).map(narrow).collect()
        };
        let mut taken = move |index: u32| self.entries.get_mut(index as usize)?.take();
        order.into_iter().filter_map(move |index| taken(index).map(|entry| (entry.key, entry.value)))
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<Node> {
        self.settled = false;
        let slot = self.table.slot(hash(key), |index| self.is_key(index, key));
        let Slot::Taken(index) = self.table.at(slot) else { return None };
        self.keys_settled = false;
        self.table.slots[slot] = Slot::Removed;
        self.table.used -= 1;
        self.entries[index as usize].take().map(|entry| entry.value)
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
        self.touched = (0..narrow(self.entries.len())).collect();
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

    pub(crate) fn to_map(&self) -> Map {
        self.iter().map(|(key, value)| (key.as_str().to_owned(), value.to_value())).collect()
    }

    /// The map of the entries, which takes the dictionary down as it grows.
    pub(crate) fn into_map(self) -> Map {
        let mut map = Map::with_capacity(self.len());
        map.extend(self.into_entries().map(|(key, value)| (key.into_string(), value.into_value())));
        map
    }

    /// Whether a copy would change nothing.
    pub(super) fn is_settled(&self) -> bool {
        self.settled
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
            self.keys_settled = table.size() == self.table.size() && table.slots == self.table.slots;
            self.table = table;
        }
        // Each value is copied once.
        self.touched.sort_unstable();
        self.touched.dedup();
        let entries = &mut self.entries;
        self.touched.retain(|index| match entries.get_mut(*index as usize) {
            Some(Some(entry)) => !entry.value.recopy(),
            _ => false,
        });
        self.settled = (self.ordered || self.keys_settled) && self.touched.is_empty();
        self.settled
    }
}

/// Makes room for the first entry alone, where a vector would make room for four: most dictionaries have one.
fn reserve_one<T>(entries: &mut Vec<T>) {
    if entries.capacity() == 0 {
        entries.reserve_exact(1);
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
