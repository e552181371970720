//! How sentences are declared: key, parameters and the three texts in one place.

/// One row: its number; the texts stand in files of their own.
#[cfg(feature = "words-apart")]
macro_rules! row {
    ($key:literal, $nb:literal, $nn:literal, $en:literal) => {
        $crate::words::Row::of(const { $crate::words::number_of::number_of($key) })
    };
}

/// One row: key and texts in one constant.
#[cfg(not(feature = "words-apart"))]
macro_rules! row {
    ($key:literal, $nb:literal, $nn:literal, $en:literal) => {
        $crate::words::Row::of(concat!($key, "\u{1f}", $nb, "\u{1f}", $nn, "\u{1f}", $en))
    };
}

/// Declares an enum of sentences. Parameters are texts.
macro_rules! texts {
    (
        $(#[$doc:meta])*
        pub enum $name:ident {
            $($(#[$vdoc:meta])* $variant:ident $({ $($param:ident),+ })? = $key:literal :
                $nb:literal | $nn:literal | $en:literal;)+
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $name {
            $(
                #[doc = concat!("«", $nb, "»")]
                #[doc = ""]
                $(#[$vdoc])*
                $variant $({ $(#[doc = "Put in as it is."] $param: String),+ })?,
            )+
        }

        impl $name {
            /// The key of every row.
            #[allow(dead_code, reason = "what the shell says has no number")]
            pub(in crate::words) const KEYS: $crate::words::number_of::Keys = &[$($key,)+];

            /// Every row, in the order declared.
            pub const ROWS: &'static [$crate::words::Row] =
                &[$($crate::words::table::row!($key, $nb, $nn, $en),)+];
        }

        impl $crate::words::Say for $name {
            fn row(&self) -> $crate::words::Row {
                // Numbers follow the variants, so this is an addition and no table is searched.
                match self {
                    $($name::$variant { .. } => $crate::words::table::row!($key, $nb, $nn, $en),)+
                }
            }
            fn parameters(&self) -> Vec<(&'static str, &str)> {
                match self {
                    $($name::$variant $({ $($param),+ })? => {
                        vec![$($((stringify!($param), $param.as_str()),)+)?]
                    })+
                }
            }
        }
    };
}

pub(crate) use {row, texts};
