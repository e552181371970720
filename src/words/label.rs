//! Headings, buttons and hints of the screens.

use super::table::texts;

texts! {
    /// A fixed text of a screen.
    pub enum Label {
        Undo = "label.undo": "Angre" | "Angre" | "Undo";
        Redo = "label.redo": "Gjør om igjen" | "Gjer om att" | "Redo";
        Save = "label.save": "Lagre" | "Lagre" | "Save";
    }
}
