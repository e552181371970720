//! Fields that hold one of a few words: status, role, sector, result.
//!
//! One list gives the variants, the word in JSON and all of them in order. A word that is not in
//! the list is refused on reading with its place; the person-readable label lives in `words`.

/// Declares an enum whose variants are words in JSON.
macro_rules! choice {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// Every value, in the order it is offered.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The word in JSON.
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }

            /// The value of a word.
            pub fn of(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|value| value.word() == word)
            }
        }

        impl $crate::plan::Text for $name {
            fn write(&self, to: &mut String) {
                $crate::plan::Text::write(self.word(), to);
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.word())
            }
        }

        impl $crate::plan::read::Value for Option<$name> {
            fn read(
                json: $crate::plan::Json,
                trail: &mut $crate::plan::read::Trail,
            ) -> Result<Self, $crate::plan::read::ReadError> {
                use $crate::plan::{Json, read::Problem};
                match json {
                    Json::Null => Ok(None),
                    Json::Text(word) if word.is_empty() => Ok(None),
                    Json::Text(word) => $name::of(&word)
                        .map(Some)
                        .ok_or_else(|| trail.error(Problem::UnknownValue)),
                    Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => {
                        Err(trail.error(Problem::WantText))
                    }
                }
            }
            fn to_json(&self) -> $crate::plan::Json {
                self.map_or($crate::plan::Json::Null, |value| $crate::plan::Json::text(value.word()))
            }
        }
    };
}

pub(crate) use choice;
