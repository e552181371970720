//! How the labels of a plan's own enum are declared.

/// Gives each variant of a plan's own enum its row.
macro_rules! vocabulary {
    ($rows:ident for $type:ident { $($variant:ident = $key:literal : $nb:literal | $nn:literal | $en:literal;)+ }) => {
        #[cfg_attr(feature = "words-apart", allow(dead_code, reason = "not all are listed there"))]
        pub(super) static $rows: &[$crate::words::Row] =
            &[$($crate::words::table::row!($key, $nb, $nn, $en),)+];

        impl $type {
            pub(in crate::words) const KEYS: $crate::words::number_of::Keys = &[$($key,)+];
        }

        impl $crate::words::Say for $type {
            fn row(&self) -> $crate::words::Row {
                match self {
                    $($type::$variant => $crate::words::table::row!($key, $nb, $nn, $en),)+
                }
            }
            fn parameters(&self) -> Vec<(&'static str, &str)> {
                Vec::new()
            }
        }
    };
}

pub(super) use vocabulary;
