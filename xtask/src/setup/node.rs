//! Node, and the npm packages that optimise and test the package.
//!
//! The demo needs none of this. The versions are those of package-lock.json.

use crate::child::Child;
use crate::failure::Failure;
use crate::folder;
use crate::log::Log;
use crate::places;
use crate::stamp::Stamp;
use std::fs;

const OLDEST: u32 = 20;

/// Node is there and not too old, and node_modules is what the lock file says.
pub fn ready(log: &mut Log) -> Result<(), Failure> {
    log.step("node", || {
        let version = Child::new("node").arg("--version").read();
        match version {
            Some(version) if major(&version) >= OLDEST => Ok(format!("present, {version}")),
            Some(version) => Err(Failure::new(
                format!("node is {version}"),
                format!("install Node.js {OLDEST} or newer; only `cargo xtask demo` works without"),
            )),
            None => Err(Failure::new(
                "node was not found",
                format!("install Node.js {OLDEST} or newer; only `cargo xtask demo` works without"),
            )),
        }
    })?;
    log.step("npm packages", || {
        let lock = places::root().join("package-lock.json");
        let text = fs::read(&lock).map_err(|error| folder::trouble("read", &lock, &error))?;
        // Inside the folder, so that whoever removes the folder removes the stamp.
        let stamp = Stamp::new(places::root().join("node_modules").join("xtask.stamp"), &text);
        if stamp.holds() {
            return Ok("present".into());
        }
        Child::new("npm")
            .args(["ci", "--no-fund", "--no-audit"])
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .run("run `npm ci` yourself and read its message; it needs network")?;
        stamp.set()?;
        Ok("installed".into())
    })
}

fn major(version: &str) -> u32 {
    let digits = version.trim_start_matches('v').split('.').next();
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_read() {
        assert_eq!(major("v20.20.2"), 20);
        assert_eq!(major("nonsense"), 0);
    }
}
