//! What differs between municipalities and hosts: days, limits, environment.
//!
//! Every setting has a default; an unknown setting is ignored, a malformed one refused.

use crate::access::{InformationSort, InformationSorts};
pub use crate::number::Environment;
use crate::plan::read::{Problem, ReadError, Trail};
use crate::plan::record::read_into;
use crate::plan::{Id, Json, PlanStatus, Template};

/// A plan the host knows the person has; row 7: one person has one plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownPlan {
    /// The host's id of it.
    pub id: Id,
    /// What it is called, when the host tells.
    pub title: String,
    /// Where it stands; not told is read as in use.
    pub status: Option<PlanStatus>,
}

impl KnownPlan {
    /// Reads `[{ id, title?, status? }]`; `null` is no plans.
    ///
    /// # Errors
    /// A typed error with the place of what cannot be used.
    ///
    /// ```
    /// use individuell_plan::plan::Json;
    /// use individuell_plan::rules::KnownPlan;
    /// let json: Json = serde_json::from_str(r#"[{"id":"p7","status":"closed"}]"#).unwrap();
    /// assert!(!KnownPlan::read_list(&json).unwrap().iter().any(KnownPlan::is_active));
    /// ```
    pub fn read_list(json: &Json) -> Result<Vec<KnownPlan>, ReadError> {
        let trail = &mut Trail::default();
        match json {
            Json::Null => Ok(Vec::new()),
            Json::List(items) => {
                let read = |(index, item)| trail.index(index, |trail| KnownPlan::read(item, trail));
                items.iter().enumerate().map(read).collect()
            }
            Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::Object(_) => {
                Err(trail.error(Problem::WantList))
            }
        }
    }

    fn read(json: &Json, trail: &mut Trail) -> Result<KnownPlan, ReadError> {
        let text = |key| json.member(key).and_then(Json::as_text);
        let id = text("id").map(Id::new).filter(Id::is_sound);
        let status = match text("status") {
            Some(word) => match PlanStatus::of(word) {
                Some(status) => Some(status),
                None => return Err(trail.key("status", |trail| trail.error(Problem::UnknownValue))),
            },
            None => None,
        };
        Ok(KnownPlan {
            id: id.ok_or_else(|| trail.key("id", |trail| trail.error(Problem::BadId)))?,
            title: text("title").unwrap_or_default().to_owned(),
            status,
        })
    }

    /// Whether it is in use or paused, so that a second one is one too many.
    pub fn is_active(&self) -> bool {
        matches!(self.status, None | Some(PlanStatus::InUse | PlanStatus::Paused))
    }
}

/// The settings of a host.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Real people or test persons.
    pub environment: Environment,
    /// Days before an evaluation at which it is announced.
    pub evaluation_notice_days: i64,
    /// Days from appointment to first contact; row 82.
    pub first_contact_days: i64,
    /// Days from when a need is seen, or health changes, until it is acted on; rows 63, 74 and 79.
    pub start_up_days: i64,
    /// Days from one meeting to the next at most; row 87.
    pub meeting_days: i64,
    /// Days from one meeting to the next as usual; row 87.
    pub meeting_usual_days: i64,
    /// Days before a meeting by which its notice is sent; row 88.
    pub meeting_notice_days: i64,
    /// Days after a meeting by which its minutes are sent; row 91.
    pub minutes_days: i64,
    /// Days before any other deadline at which it is announced.
    pub deadline_notice_days: i64,
    /// Days without anything written after which somebody asks why; rows 99 and 133.
    pub inactivity_days: i64,
    /// Days before a consent ends at which it is announced.
    pub consent_notice_days: i64,
    /// Days before access ends at which it is announced, and from which new participants have it.
    pub access_notice_days: i64,
    /// Days before and after a birthday, and before a transition, at which it is told of.
    pub birthday_notice_days: i64,
    /// The ages at which rights or services change; section 2.2.
    pub ages: Vec<i32>,
    /// How many participants a group has before it is called large; row 49.
    pub group_size: usize,
    /// How many characters a text has before it is called long; row 65.
    pub text_hint: usize,
    /// Whether professionals need a national identity number or a number in the register of
    /// health personnel; row 45. Off by default: only some systems give access by number.
    pub require_participant_numbers: bool,
    /// The municipality's sorts of information, and what each reaches; rows 62 and 64.
    pub information_sorts: InformationSorts,
    /// Other plans the host knows of. Set by the host beside the settings, not read with them.
    pub known_plans: Vec<KnownPlan>,
    /// The municipality's template, for plans that name none of their own; rows 16 and 17.
    pub template: Template,
    /// The heading level (2-4) of the plan's title, to fit the host's outline.
    pub heading_level: u8,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            environment: Environment::Prod,
            evaluation_notice_days: 30,
            first_contact_days: 14,
            start_up_days: 14,
            meeting_days: 365,
            meeting_usual_days: 182,
            meeting_notice_days: 14,
            minutes_days: 14,
            deadline_notice_days: 30,
            inactivity_days: 90,
            consent_notice_days: 30,
            access_notice_days: 30,
            birthday_notice_days: 60,
            ages: vec![12, 15, 16, 18],
            group_size: 12,
            text_hint: 2000,
            require_participant_numbers: false,
            information_sorts: InformationSorts::default(),
            known_plans: Vec::new(),
            template: Template::default(),
            heading_level: 2,
        }
    }
}

/// A number of days in `days`: its name there, and where it is kept.
type Days = (&'static str, fn(&mut Settings) -> &mut i64);

/// Every number of days there is.
const DAYS: [Days; 12] = [
    ("evaluationNotice", |settings| &mut settings.evaluation_notice_days),
    ("firstContact", |settings| &mut settings.first_contact_days),
    ("startUp", |settings| &mut settings.start_up_days),
    ("meeting", |settings| &mut settings.meeting_days),
    ("meetingUsual", |settings| &mut settings.meeting_usual_days),
    ("meetingNotice", |settings| &mut settings.meeting_notice_days),
    ("minutes", |settings| &mut settings.minutes_days),
    ("deadlineNotice", |settings| &mut settings.deadline_notice_days),
    ("inactivity", |settings| &mut settings.inactivity_days),
    ("consentNotice", |settings| &mut settings.consent_notice_days),
    ("accessNotice", |settings| &mut settings.access_notice_days),
    ("birthdayNotice", |settings| &mut settings.birthday_notice_days),
];

impl Settings {
    /// Every number of days by its name in `days`, with its default. For documentation and tests.
    ///
    /// ```
    /// use individuell_plan::rules::Settings;
    /// assert!(Settings::days().any(|(name, default)| name == "minutes" && default == 14));
    /// ```
    pub fn days() -> impl Iterator<Item = (&'static str, i64)> {
        DAYS.into_iter().map(|(name, place)| (name, *place(&mut Settings::default())))
    }

    /// Reads `{ environment, days: { evaluationNotice, firstContact, ... }, ages, limits: {
    /// groupSize, textHint }, requireParticipantNumbers, informationTypes: [{ name, lifeAreas }],
    /// template: { name, version, sections, lifeAreas }, headingLevel }`, all optional.
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
            let known = environment.as_text().and_then(Environment::of);
            settings.environment =
                known.ok_or_else(|| trail.key("environment", |trail| trail.error(Problem::UnknownValue)))?;
        }
        if let Some(days) = json.member("days") {
            trail.key("days", |trail| settings.read_days(days, trail))?;
        }
        if let Some(ages) = json.member("ages") {
            settings.ages = trail.key("ages", |trail| read_ages(ages, trail))?;
        }
        if let Some(most) = number(json, "limits", "groupSize", 1..=1000, trail)? {
            settings.group_size = usize::try_from(most).unwrap_or(settings.group_size);
        }
        if let Some(most) = number(json, "limits", "textHint", 1..=1_000_000, trail)? {
            settings.text_hint = usize::try_from(most).unwrap_or(settings.text_hint);
        }
        if let Some(required) = json.member("requireParticipantNumbers") {
            let Json::Bool(required) = required else {
                return Err(trail.key("requireParticipantNumbers", |trail| trail.error(Problem::WantFlag)));
            };
            settings.require_participant_numbers = *required;
        }
        if let Some(sorts) = json.member("informationTypes") {
            settings.information_sorts = trail.key("informationTypes", |trail| read_sorts(sorts, trail))?;
        }
        if let Some(template) = json.member("template").cloned() {
            trail.key("template", |trail| read_into(&mut settings.template, template, trail))?;
        }
        if let Some(level) = json.member("headingLevel") {
            let level = trail.key("headingLevel", |trail| whole(level, 2..=4, trail))?;
            settings.heading_level = u8::try_from(level).unwrap_or(2);
        }
        Ok(settings)
    }

    fn read_days(&mut self, days: &Json, trail: &mut Trail) -> Result<(), ReadError> {
        for (name, place) in DAYS {
            if let Some(number) = days.member(name) {
                *place(self) = trail.key(name, |trail| whole(number, 0..=3650, trail))?;
            }
        }
        Ok(())
    }
}

fn read_ages(json: &Json, trail: &mut Trail) -> Result<Vec<i32>, ReadError> {
    let items = items(json, trail)?;
    let read = |(index, age): (usize, &Json)| {
        let age = trail.index(index, |trail| whole(age, 0..=120, trail))?;
        Ok(i32::try_from(age).unwrap_or_default())
    };
    items.iter().enumerate().map(read).collect()
}

fn read_sorts(json: &Json, trail: &mut Trail) -> Result<InformationSorts, ReadError> {
    let items = items(json, trail)?;
    let sort = |(index, item): (usize, &Json)| {
        trail.index(index, |trail| {
            let name = item.member("name").and_then(Json::as_text).unwrap_or_default();
            if name.trim().is_empty() {
                return Err(trail.key("name", |trail| trail.error(Problem::WantText)));
            }
            let areas = item.member("lifeAreas").cloned().unwrap_or(Json::List(Vec::new()));
            let life_areas = trail.key("lifeAreas", |trail| read_texts(&areas, trail))?;
            Ok(InformationSort { name: name.to_owned(), life_areas })
        })
    };
    items.iter().enumerate().map(sort).collect::<Result<_, _>>().map(InformationSorts)
}

fn read_texts(json: &Json, trail: &mut Trail) -> Result<Vec<String>, ReadError> {
    let items = items(json, trail)?;
    let read = |(index, item): (usize, &Json)| {
        let text = item.as_text().map(str::to_owned);
        text.ok_or_else(|| trail.index(index, |trail| trail.error(Problem::WantText)))
    };
    items.iter().enumerate().map(read).collect()
}

fn items<'a>(json: &'a Json, trail: &Trail) -> Result<&'a [Json], ReadError> {
    let Json::List(items) = json else {
        return Err(trail.error(Problem::WantList));
    };
    Ok(items)
}

/// A whole number in a group of settings.
fn number(
    json: &Json,
    group: &'static str,
    name: &'static str,
    range: std::ops::RangeInclusive<i64>,
    trail: &mut Trail,
) -> Result<Option<i64>, ReadError> {
    let Some(value) = json.member(group).and_then(|group| group.member(name)) else {
        return Ok(None);
    };
    trail.key(group, |trail| trail.key(name, |trail| whole(value, range, trail))).map(Some)
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

    fn read(text: &str) -> Result<Settings, ReadError> {
        Settings::read(&serde_json::from_str(text).unwrap())
    }

    #[test]
    fn a_setting_that_cannot_be_used_is_refused_with_its_place() {
        for (text, place) in [
            (r#"{"days":{"evaluationNotice":"soon"}}"#, "/days/evaluationNotice"),
            (r#"{"days":{"firstContact":-1}}"#, "/days/firstContact"),
            (r#"{"limits":{"groupSize":0}}"#, "/limits/groupSize"),
            (r#"{"limits":{"textHint":"long"}}"#, "/limits/textHint"),
            (r#"{"requireParticipantNumbers":"yes"}"#, "/requireParticipantNumbers"),
            (
                r#"{"informationTypes":[{"name":"Helse","lifeAreas":["Rus",7]}]}"#,
                "/informationTypes/0/lifeAreas/1",
            ),
            (r#"{"informationTypes":[{"lifeAreas":[]}]}"#, "/informationTypes/0/name"),
            (r#"{"template":{"sections":["needs",7]}}"#, "/template/sections/1"),
        ] {
            assert_eq!(read(text).unwrap_err().pointer, place);
        }
    }

    #[test]
    fn settings_are_read_and_the_rest_keeps_its_default() {
        let settings = read(
            r#"{"days":{"firstContact":21},"limits":{"textHint":500},"requireParticipantNumbers":true}"#,
        )
        .unwrap();
        assert_eq!((settings.first_contact_days, settings.text_hint, settings.group_size), (21, 500, 12));
        assert!(settings.require_participant_numbers);
    }

    #[test]
    fn a_known_plan_that_cannot_be_used_is_refused_with_its_place() {
        let read = |text| KnownPlan::read_list(&serde_json::from_str(text).unwrap());
        assert_eq!(read(r#"[{"id":"a"},{"id":""}]"#).unwrap_err().pointer, "/1/id");
        assert_eq!(read(r#"[{"id":"a","status":"lost"}]"#).unwrap_err().pointer, "/0/status");
        assert_eq!(read("{}").unwrap_err().pointer, "");
        assert!(read(r#"[{"id":"a"}]"#).unwrap().iter().all(KnownPlan::is_active));
    }

    #[test]
    fn every_number_of_days_is_read_from_its_own_name() {
        for (name, place) in DAYS {
            let days = Json::Object(vec![(name.into(), Json::Number("77".into()))]);
            let mut read = Settings::read(&Json::Object(vec![("days".into(), days)])).unwrap();
            assert_eq!(*place(&mut read), 77, "{name}");
            *place(&mut read) = *place(&mut Settings::default());
            assert_eq!(read, Settings::default(), "{name}");
        }
    }

    #[test]
    fn ages_are_a_list_of_whole_numbers() {
        let of = |ages| Settings::read(&Json::Object(vec![("ages".into(), ages)]));
        let list = Json::List(vec![Json::Number("7".into()), Json::Number("18".into())]);
        assert_eq!(of(list).unwrap().ages, [7, 18]);
        assert_eq!(of(Json::Bool(true)).unwrap_err().pointer, "/ages");
        let list = Json::List(vec![Json::Number("7".into()), Json::text("18")]);
        assert_eq!(of(list).unwrap_err().pointer, "/ages/1");
    }
}
