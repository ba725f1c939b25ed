//! Entries in order, found by name.

use super::Value;
use super::index::Index;

/// Up to this many entries are looked through one by one, which is quicker than to look up.
const FEW: usize = 16;

/// The entries of an object, in the order in which they were inserted.
#[derive(Clone, Debug, Default)]
pub struct Map {
    entries: Vec<(String, Value)>,
    index: Option<Box<Index>>,
}

impl Map {
    /// A map without entries.
    pub const fn new() -> Map {
        Map { entries: Vec::new(), index: None }
    }

    /// A map with room for so many entries.
    pub fn with_capacity(capacity: usize) -> Map {
        Map { entries: Vec::with_capacity(capacity), index: None }
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn place(&self, name: &str) -> Option<usize> {
        match &self.index {
            Some(index) => index.find(&self.entries, name),
            None => self.entries.iter().position(|(known, _)| known == name),
        }
    }

    /// The value under a name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.place(name).map(|place| &self.entries[place].1)
    }

    /// The value under a name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        self.place(name).map(|place| &mut self.entries[place].1)
    }

    /// Whether there is an entry of that name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.place(name).is_some()
    }

    /// Puts a value under a name, at the end where the name is new; what was there before.
    pub fn insert(&mut self, name: String, value: Value) -> Option<Value> {
        match self.place(&name) {
            Some(place) => Some(std::mem::replace(&mut self.entries[place].1, value)),
            None => {
                self.push(name, value);
                None
            }
        }
    }

    /// Adds an entry whose name is new.
    fn push(&mut self, name: String, value: Value) -> &mut Value {
        if self.entries.capacity() == 0 {
            // Most maps stay that small, and a vector would begin with four.
            self.entries.reserve_exact(1);
        }
        self.entries.push((name, value));
        let last = self.entries.len() - 1;
        match &mut self.index {
            Some(index) => index.add(&self.entries, last),
            None if self.entries.len() > FEW => self.index = Some(Box::new(Index::of(&self.entries))),
            None => {}
        }
        &mut self.entries[last].1
    }

    /// The entry of a name, which may not be there yet.
    pub fn entry(&mut self, name: impl Into<String>) -> Entry<'_> {
        let name = name.into();
        match self.place(&name) {
            Some(place) => Entry::Occupied(&mut self.entries[place].1),
            None => Entry::Vacant(self, name),
        }
    }

    /// Takes an entry out; the last one takes its place.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let place = self.place(name)?;
        let (_, value) = self.entries.swap_remove(place);
        self.reindex();
        Some(value)
    }

    /// Takes an entry out; all behind it move up.
    pub fn shift_remove(&mut self, name: &str) -> Option<Value> {
        let place = self.place(name)?;
        let (_, value) = self.entries.remove(place);
        self.reindex();
        Some(value)
    }

    /// Keeps the entries for which `keep` holds.
    pub fn retain(&mut self, mut keep: impl FnMut(&String, &mut Value) -> bool) {
        self.entries.retain_mut(|(name, value)| keep(name, value));
        self.reindex();
    }

    /// Gives back the room that no entry takes.
    pub fn shrink_to_fit(&mut self) {
        self.entries.shrink_to_fit();
    }

    fn reindex(&mut self) {
        if self.index.is_some() {
            self.index = (self.entries.len() > FEW).then(|| Box::new(Index::of(&self.entries)));
        }
    }

    /// The entries in order.
    pub fn iter(&self) -> Iter<'_> {
        self.entries.iter().map(|(name, value)| (name, value))
    }

    /// The entries in order, their values to be changed.
    pub fn iter_mut(&mut self) -> IterMut<'_> {
        self.entries.iter_mut().map(|(name, value)| (&*name, value))
    }

    /// The names in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &String> + ExactSizeIterator + Clone {
        self.entries.iter().map(|(name, _)| name)
    }

    /// The values in order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Value> + ExactSizeIterator + Clone {
        self.entries.iter().map(|(_, value)| value)
    }

    /// The values in order, to be changed.
    pub fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut Value> + ExactSizeIterator {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    /// The values in order, without their names.
    pub fn into_values(self) -> impl DoubleEndedIterator<Item = Value> + ExactSizeIterator {
        self.entries.into_iter().map(|(_, value)| value)
    }
}

/// The entries of a [`Map`].
pub type Iter<'a> =
    std::iter::Map<std::slice::Iter<'a, (String, Value)>, fn(&'a (String, Value)) -> (&'a String, &'a Value)>;
/// The entries of a [`Map`], their values to be changed.
pub type IterMut<'a> = std::iter::Map<
    std::slice::IterMut<'a, (String, Value)>,
    fn(&'a mut (String, Value)) -> (&'a String, &'a mut Value),
>;
/// The entries of a [`Map`] that is used up.
pub type IntoIter = std::vec::IntoIter<(String, Value)>;

/// An entry that is there, or may be put there.
pub enum Entry<'a> {
    /// What is there.
    Occupied(&'a mut Value),
    /// Where it may be put.
    Vacant(&'a mut Map, String),
}

impl<'a> Entry<'a> {
    /// What is there, or else `value`, which then is.
    pub fn or_insert(self, value: Value) -> &'a mut Value {
        self.or_insert_with(|| value)
    }

    /// What is there, or else what `make` makes, which then is.
    pub fn or_insert_with(self, make: impl FnOnce() -> Value) -> &'a mut Value {
        match self {
            Entry::Occupied(value) => value,
            Entry::Vacant(map, name) => map.push(name, make()),
        }
    }
}

/// Equal whatever the order of the entries.
impl PartialEq for Map {
    fn eq(&self, other: &Map) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

impl<'a> IntoIterator for &'a Map {
    type Item = (&'a String, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl<'a> IntoIterator for &'a mut Map {
    type Item = (&'a String, &'a mut Value);
    type IntoIter = IterMut<'a>;

    fn into_iter(self) -> IterMut<'a> {
        self.iter_mut()
    }
}

impl IntoIterator for Map {
    type Item = (String, Value);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        self.entries.into_iter()
    }
}

impl Extend<(String, Value)> for Map {
    fn extend<I: IntoIterator<Item = (String, Value)>>(&mut self, entries: I) {
        for (name, value) in entries {
            self.insert(name, value);
        }
    }
}

impl FromIterator<(String, Value)> for Map {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(entries: I) -> Map {
        let entries = entries.into_iter();
        let mut map = Map::with_capacity(entries.size_hint().0);
        map.extend(entries);
        map
    }
}

impl std::ops::Index<&str> for Map {
    type Output = Value;

    /// The value under a name; panics where there is none.
    fn index(&self, name: &str) -> &Value {
        match self.get(name) {
            Some(value) => value,
            None => panic!("there is no {name}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FEW, Map};
    use crate::json;

    fn numbered(count: usize) -> Map {
        (0..count).map(|number| (format!("n{number}"), json!(number))).collect()
    }

    #[test]
    fn finds_few_and_many() {
        for count in [0, 1, FEW, FEW + 1, 5 * FEW] {
            let mut map = numbered(count);
            for number in 0..count {
                assert_eq!(map.get(&format!("n{number}")), Some(&json!(number)), "of {count}");
            }
            assert_eq!((map.get("none"), map.len()), (None, count));
            *map.entry("n0").or_insert(json!("new")) = json!("first");
            map.insert("last".to_owned(), json!(null));
            assert_eq!(map.get("n0"), Some(&json!("first")));
            assert!(map.contains_key("last"));
        }
    }

    #[test]
    fn finds_what_is_left_after_some_went() {
        let mut map = numbered(3 * FEW);
        assert_eq!(map.remove("n0"), Some(json!(0)));
        assert_eq!(map.keys().next().map(String::as_str), Some("n47"), "the last takes its place");
        assert_eq!(map.shift_remove("n47"), Some(json!(47)));
        assert_eq!(map.keys().next().map(String::as_str), Some("n1"), "all behind it move up");
        map.retain(|_, number| number.as_i64().is_some_and(|number| number % 2 == 0));
        assert_eq!((map.get("n45"), map.get("n46"), map.len()), (None, Some(&json!(46)), 23));
        assert_eq!(map, map.iter().rev().map(|(name, value)| (name.clone(), value.clone())).collect());
        map.retain(|name, _| name == "n2");
        assert_eq!((map.remove("n3"), map.get("n2")), (None, Some(&json!(2))));
    }
}
