//! How the labels of a plan's own enum are declared.

use crate::words::Row;

/// Gives each variant of a plan's own enum its row.
macro_rules! vocabulary {
    ($rows:ident for $type:ident { $($variant:ident = $key:literal : $nb:literal | $nn:literal | $en:literal;)+ }) => {
        pub(super) static $rows: &[$crate::words::Row] =
            &[$($crate::words::table::row!($key, $nb, $nn, $en),)+];

        impl $crate::words::Say for $type {
            fn row(&self) -> &'static $crate::words::Row {
                const ORDER: &[$type] = &[$($type::$variant,)+];
                // Does not compile when a variant has no row.
                const _: fn($type) = |value| match value { $($type::$variant => (),)+ };
                $crate::words::vocabulary::table::at($rows, ORDER.iter().position(|value| value == self))
            }
            fn parameters(&self) -> Vec<(&'static str, &str)> {
                Vec::new()
            }
        }
    };
}

pub(super) use vocabulary;

/// Never said: every variant has its row.
static NONE: Row = crate::words::table::row!("none", "", "", "");

/// The row at a place.
pub(super) fn at(rows: &'static [Row], place: Option<usize>) -> &'static Row {
    place.and_then(|place| rows.get(place)).unwrap_or(&NONE)
}
