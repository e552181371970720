//! The municipality's template (mal): which sections, in which order, and which life areas.
//!
//! A template never decides what a plan holds: data in a section the template leaves out is kept
//! and shown after the others.

use super::record::record;
use super::several::Words;

record! {
    /// The template a plan was made with. Rows 16 and 17.
    pub struct Template {
        fields {
            /// Its name.
            name: String => Name,
            /// Its version.
            version: String => Version,
            /// The sections in their order, by key.
            sections: Words => Sections,
            /// The life areas to choose from; section 2.3.
            life_areas: Words => LifeAreas,
        }
    }
}
