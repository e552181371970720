//! hunspell with Debian's Norwegian dictionaries, for the spelling check.
//!
//! Takes what is there; as root on Debian it installs them.

use crate::child::Child;
use crate::failure::Failure;
use crate::log::Log;
use crate::places;
use crate::setup::apt;

const WAY_OUT: &str = "install hunspell and its dictionaries nb_NO and nn_NO (Debian: \
    `apt-get install hunspell hunspell-no`)";

pub fn ready(log: &mut Log) -> Result<(), Failure> {
    log.step("dictionaries", || {
        if is_there() {
            return Ok("present".into());
        }
        apt::install(&["hunspell", "hunspell-no"], WAY_OUT)?;
        match is_there() {
            true => Ok("installed".into()),
            false => Err(Failure::new("no hunspell with nb_NO and nn_NO was found", WAY_OUT)),
        }
    })
}

/// hunspell fails when it cannot open a dictionary.
fn is_there() -> bool {
    let some_file = places::root().join("LICENSE-MIT");
    ["nb_NO", "nn_NO"]
        .iter()
        .all(|name| Child::new("hunspell").args(["-d", name, "-l"]).arg(&some_file).read().is_some())
}
