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

            /// The words of all values, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word,)+];

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
            fn put(
                &mut self,
                json: $crate::plan::Json,
                trail: &mut $crate::plan::read::Trail,
            ) -> Result<(), $crate::plan::read::ReadError> {
                let place = $crate::plan::read::place_among($name::WORDS, json, trail)?;
                *self = place.and_then(|place| $name::ALL.get(place).copied());
                Ok(())
            }
            fn to_json(&self) -> $crate::plan::Json {
                self.map_or($crate::plan::Json::Null, |value| $crate::plan::Json::text(value.word()))
            }
            fn is_empty(&self) -> bool {
                self.is_none()
            }
            fn shape(&self) -> $crate::plan::read::Shape {
                $crate::plan::read::Shape::Choice(stringify!($name), $name::WORDS)
            }
        }
    };
}

pub(crate) use choice;
