//! How sentences are declared: key, parameters and the three texts in one place.

/// One row: its key as a number; the texts stand in files of their own.
#[cfg(feature = "words-apart")]
macro_rules! row {
    ($key:literal, $nb:literal, $nn:literal, $en:literal) => {
        $crate::words::Row::of(const { $crate::words::hash($key) })
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
            /// Every row, in the order declared.
            pub const ROWS: &'static [$crate::words::Row] =
                &[$($crate::words::table::row!($key, $nb, $nn, $en),)+];
        }

        impl $crate::words::Say for $name {
            fn row(&self) -> &'static $crate::words::Row {
                // One static for each sentence: the variant is the address, no table is searched.
                match self {
                    $($name::$variant { .. } => {
                        static ROW: $crate::words::Row =
                            $crate::words::table::row!($key, $nb, $nn, $en);
                        &ROW
                    })+
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
