//! Packages of Debian, installed only where that is possible: as root, where there is apt-get.
//!
//! Elsewhere nothing happens, and whoever asked says what is missing.

use crate::child::Child;
use crate::failure::Failure;

pub fn install(packages: &[&str], way_out: &str) -> Result<(), Failure> {
    let root = Child::new("id").arg("-u").read().as_deref() == Some("0");
    if !root || Child::new("apt-get").arg("--version").read().is_none() {
        return Ok(());
    }
    let apt = || Child::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive");
    apt().args(["-q", "update"]).run(way_out)?;
    apt().args(["-q", "install", "-y"]).args(packages).run(way_out)
}
