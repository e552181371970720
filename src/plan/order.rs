//! Putting things in order by a number.

/// Sorts by a number; what has the same number stays as it stood. The sorting itself is done on
/// numbers alone and so compiled once, whatever is sorted.
///
/// ```
/// use individuell_plan::plan::in_order;
/// assert_eq!(in_order(vec!["ccc", "a", "bb", "d"], |word| word.len() as u64), ["a", "d", "bb", "ccc"]);
/// ```
pub fn in_order<T>(items: Vec<T>, number: impl Fn(&T) -> u64) -> Vec<T> {
    let mut places: Vec<(u64, usize)> =
        items.iter().enumerate().map(|(place, item)| (number(item), place)).collect();
    places.sort_unstable();
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|(_, place)| items.get_mut(place)?.take()).collect()
}
