//! What differs between municipalities and hosts: days, limits, environment.
//!
//! Every setting has a default; an unknown setting is ignored, a malformed one refused.

use crate::plan::Json;
use crate::plan::read::{Problem, ReadError, Trail};

/// Where the component runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Environment {
    /// Real people.
    #[default]
    Prod,
    /// Test persons only.
    Test,
}

/// The settings of a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Real people or test persons.
    pub environment: Environment,
    /// Days before an evaluation at which it is announced.
    pub evaluation_notice_days: i64,
    /// The heading level (2-4) of the plan's title, to fit the host's outline.
    pub heading_level: u8,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { environment: Environment::Prod, evaluation_notice_days: 30, heading_level: 2 }
    }
}

impl Settings {
    /// Reads `{ environment, days: { evaluationNotice }, headingLevel }`, all optional.
    ///
    /// # Errors
    /// A typed error with the place of the setting that cannot be used.
    pub fn read(json: &Json) -> Result<Settings, ReadError> {
        let mut settings = Settings::default();
        let trail = &mut Trail::default();
        match json {
            Json::Null => return Ok(settings),
            Json::Object(_) => {}
            Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::List(_) => {
                return Err(trail.error(Problem::WantObject));
            }
        }
        if let Some(environment) = json.member("environment") {
            settings.environment = match environment.as_text() {
                Some("prod") => Environment::Prod,
                Some("test") => Environment::Test,
                Some(_) | None => {
                    return Err(trail.key("environment", |trail| trail.error(Problem::UnknownValue)));
                }
            };
        }
        if let Some(days) = json.member("days").and_then(|days| days.member("evaluationNotice")) {
            settings.evaluation_notice_days = trail
                .key("days", |trail| trail.key("evaluationNotice", |trail| whole(days, 0..=3650, trail)))?;
        }
        if let Some(level) = json.member("headingLevel") {
            let level = trail.key("headingLevel", |trail| whole(level, 2..=4, trail))?;
            settings.heading_level = u8::try_from(level).unwrap_or(2);
        }
        Ok(settings)
    }
}

fn whole(json: &Json, range: std::ops::RangeInclusive<i64>, trail: &Trail) -> Result<i64, ReadError> {
    let Json::Number(digits) = json else {
        return Err(trail.error(Problem::WantNumber));
    };
    let number: i64 = digits.parse().map_err(|_| trail.error(Problem::WantNumber))?;
    if range.contains(&number) { Ok(number) } else { Err(trail.error(Problem::UnknownValue)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_that_cannot_be_used_is_refused_with_its_place() {
        let json = Json::Object(vec![(
            "days".into(),
            Json::Object(vec![("evaluationNotice".into(), Json::text("soon"))]),
        )]);
        assert_eq!(Settings::read(&json).unwrap_err().pointer, "/days/evaluationNotice");
    }
}
