//! Putting things in order by a key, with one sort for everything that is sorted: in a module for
//! browsers each type's own sort is code that has to be fetched.

use crate::into_vec::IntoVec;
use std::cmp::Ordering;

/// Sorts by a key; what has the same key stays as it stood. The sorting itself is done on places
/// alone and so compiled once, whatever is sorted: a sort for each type is 4 kB of a module.
///
/// ```
/// use individuell_plan::plan::in_order;
/// assert_eq!(in_order(vec!["ccc", "a", "bb", "d"], |word| word.len()), ["a", "d", "bb", "ccc"]);
/// ```
pub fn in_order<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let keys: Vec<K> = items.iter().map(key).into_vec();
    let places = sorted(items.len(), &|one, other| keys.get(one).cmp(&keys.get(other)));
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).into_vec();
    places.into_iter().filter_map(|place| items.get_mut(place)?.take()).into_vec()
}

fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).into_vec();
    places.sort_unstable_by(|one, other| compare(*one, *other).then(one.cmp(other)));
    places
}
