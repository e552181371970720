//! Ids for new entries, drawn from the browser's random numbers: the core never draws.

use crate::plan::Id;

/// A new id with a letter that tells a reader what it is.
pub fn fresh(letter: &str) -> Id {
    let mut bytes = [0_u8; 9];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let drawn = crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !drawn {
        bytes.iter_mut().for_each(|byte| *byte = (js_sys::Math::random() * 256.0) as u8);
    }
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Id::new(format!("{letter}-{hex}"))
}
