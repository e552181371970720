//! Gathering what an iterator gives into a list, with little code.
//!
//! `collect` reckons sizes beforehand and writes into memory that is free already, in up to four
//! functions for every iterator there is; this is one. The element goes over the wire to telephones,
//! so lists are gathered this way in every room. Whatever is no list is collected as ever.

/// An iterator that ends as a list.
pub(crate) trait IntoVec: Iterator + Sized {
    /// What comes, in its order.
    fn into_vec(self) -> Vec<Self::Item> {
        let mut all = Vec::new();
        self.for_each(|one| all.push(one));
        all
    }
}

impl<I: Iterator> IntoVec for I {}
