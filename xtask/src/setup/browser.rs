//! Chromium and its driver, for the component tests and the journeys.
//!
//! Takes what is there ($CHROMIUM, the usual places); as root on Debian it installs them.

use crate::failure::Failure;
use crate::folder;
use crate::log::Log;
use crate::places;
use crate::setup::apt;
use std::fs;
use std::path::{Path, PathBuf};

pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

const CHROMIUM: [&str; 4] = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const DRIVER: [&str; 3] =
    ["/usr/bin/chromedriver", "/usr/local/bin/chromedriver", "/opt/homebrew/bin/chromedriver"];
const WAY_OUT: &str = "install Chromium and the chromedriver of the same version (Debian: \
    `apt-get install chromium chromium-driver`) and, if they lie elsewhere than in /usr/bin, name \
    them in the environment variables CHROMIUM and CHROMEDRIVER";

pub fn ready(log: &mut Log) -> Result<Browser, Failure> {
    log.step_giving("browser", || {
        if let Some(browser) = find() {
            return Ok((format!("present, {}", browser.chromium.display()), browser));
        }
        apt::install(&["chromium", "chromium-driver"], WAY_OUT)?;
        match find() {
            Some(browser) => Ok((format!("installed, {}", browser.chromium.display()), browser)),
            None => Err(Failure::new("no Chromium with a chromedriver was found", WAY_OUT)),
        }
    })
}

/// The capabilities for the component tests: those of webdriver.json, with the browser's place.
pub fn capabilities(browser: &Browser) -> Result<PathBuf, Failure> {
    let template = places::root().join("webdriver.json");
    let text = fs::read_to_string(&template).map_err(|error| folder::trouble("read", &template, &error))?;
    let place = serde_json::json!(browser.chromium).to_string();
    let text = text.replace(&serde_json::json!(CHROMIUM[0]).to_string(), &place);
    let path = places::target().join("test").join("webdriver.json");
    folder::write(&path, text.as_bytes())?;
    Ok(path)
}

fn find() -> Option<Browser> {
    Some(Browser { chromium: first("CHROMIUM", &CHROMIUM)?, driver: first("CHROMEDRIVER", &DRIVER)? })
}

fn first(variable: &str, places: &[&str]) -> Option<PathBuf> {
    let named = std::env::var_os(variable).map(PathBuf::from);
    named.into_iter().chain(places.iter().map(PathBuf::from)).find(|path: &PathBuf| Path::is_file(path))
}
