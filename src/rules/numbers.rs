//! The numbers that stand in a plan, of people and of how they are reached, and what there is to
//! say of each. What a plan came with is never refused: a finding is all there is.

use super::Context;
use crate::into_vec::IntoVec;
use crate::number::{self, Environment, NumberCode, NumberKind};
use crate::plan::{Date, Field, Id, Part, Participant, ParticipantRole, Path, Plan};
use crate::words::{NumberText, PeopleFinding};

/// A number in the plan.
struct Stands<'a> {
    path: Path,
    field: Field,
    text: &'a str,
    /// Whose it is.
    name: &'a str,
    /// The date of birth beside it.
    birth_date: Option<Date>,
}

/// Tells of each number what is said of it.
pub fn each_finding(plan: &Plan, context: &Context, tell: &mut dyn FnMut(Path, PeopleFinding, NumberCode)) {
    each(plan, &mut |number| {
        for code in codes(&number, context.settings.environment) {
            let message = message(number.field, code, number.name.to_owned());
            tell(number.path.clone(), message, code);
        }
    });
}

fn each<'a>(plan: &'a Plan, see: &mut dyn FnMut(Stands<'a>)) {
    let person = &plan.person;
    for (field, text) in
        [(Field::Number, &person.number), (Field::Phone, &person.phone), (Field::Email, &person.email)]
    {
        let path = Path::part(Part::Person, field);
        see(Stands { path, field, text, name: &person.name, birth_date: person.birth_date });
    }
    for one in plan.participants.iter() {
        let birth_date = person.birth_date.filter(|_| is_person(one));
        for (field, text) in [
            (Field::Number, &one.number),
            (Field::HealthPersonnelNumber, &one.hpr_number),
            (Field::Phone, &one.phone),
            (Field::Mobile, &one.mobile),
            (Field::Email, &one.email),
        ] {
            see(Stands { path: Path::field(&one.id, field), field, text, name: &one.name, birth_date });
        }
    }
    for contact in plan.contacts.iter() {
        let reached = |field, text: &'a str, id: &Id| Stands {
            path: Path::field(id, field),
            field,
            text,
            name: &contact.name,
            birth_date: None,
        };
        see(reached(Field::Phone, &contact.phone, &contact.id));
        see(reached(Field::Email, &contact.email, &contact.id));
    }
}

fn is_person(participant: &Participant) -> bool {
    participant.roles.has(&ParticipantRole::Person)
}

fn codes(number: &Stands<'_>, environment: Environment) -> Vec<NumberCode> {
    let is_phone = matches!(number.field, Field::Phone | Field::Mobile);
    // Where everybody is invented, so may their telephones be.
    if number.text.trim().is_empty() || is_phone && environment == Environment::Test {
        return Vec::new();
    }
    let kind = match number.field {
        Field::HealthPersonnelNumber => Some(NumberKind::HealthPersonnel),
        Field::Phone | Field::Mobile => Some(NumberKind::Phone),
        Field::Email => Some(NumberKind::Email),
        _ => None,
    };
    let checked = number::check(number.text, environment, kind);
    let mut codes: Vec<NumberCode> = checked.findings.iter().map(|finding| finding.code).into_vec();
    codes.retain(|code| *code != NumberCode::NotMobile || number.field == Field::Mobile);
    let differs = |day: Date| number::differs_from_birth_date(number.text, day.parts()) == Some(true);
    if number.field == Field::Number && checked.valid && number.birth_date.is_some_and(differs) {
        codes.push(NumberCode::BirthDateDiffers);
    }
    codes
}

/// Whether it is the environment that has no place for the number, whatever its digits.
pub fn is_of_environment(code: NumberCode) -> bool {
    matches!(code, NumberCode::TestNumberInProd | NumberCode::HNumberInProd | NumberCode::RealNumberInTest)
}

fn message(field: Field, code: NumberCode, name: String) -> PeopleFinding {
    match field {
        _ if is_of_environment(code) => PeopleFinding::NumberNotForHere { name },
        Field::HealthPersonnelNumber => PeopleFinding::HealthPersonnelNumberNotRight { name },
        Field::Phone | Field::Mobile => PeopleFinding::PhoneNotRight { name },
        Field::Email => PeopleFinding::EmailNotRight { name },
        _ => PeopleFinding::NumberNotRight { name },
    }
}

/// What is said of a finding, and the way out.
pub fn number_sentences(code: NumberCode) -> (NumberText, NumberText) {
    use NumberText as Text;
    match code {
        NumberCode::WrongLength => (Text::WrongLength, Text::WrongLengthWayOut),
        NumberCode::NotDigits => (Text::NotDigits, Text::NotDigitsWayOut),
        NumberCode::NoSuchDate => (Text::NoSuchDate, Text::NoSuchDateWayOut),
        NumberCode::WrongControlDigits => (Text::WrongControlDigits, Text::WrongControlDigitsWayOut),
        NumberCode::OtherKind => (Text::OtherKind, Text::OtherKindWayOut),
        NumberCode::TestNumberInProd => (Text::TestNumberInProd, Text::TestNumberInProdWayOut),
        NumberCode::HNumberInProd => (Text::HNumberInProd, Text::HNumberInProdWayOut),
        NumberCode::HelpNumberInProd => (Text::HelpNumberInProd, Text::HelpNumberInProdWayOut),
        NumberCode::RealNumberInTest => (Text::RealNumberInTest, Text::RealNumberInTestWayOut),
        NumberCode::OnlyValidFrom2032 => (Text::OnlyValidFrom2032, Text::OnlyValidFrom2032WayOut),
        NumberCode::BirthDateDiffers => (Text::BirthDateDiffers, Text::BirthDateDiffersWayOut),
        NumberCode::UnusualLength => (Text::UnusualLength, Text::UnusualLengthWayOut),
        NumberCode::UnusualFirstDigit => (Text::UnusualFirstDigit, Text::UnusualFirstDigitWayOut),
        NumberCode::NotInNumberPlan => (Text::NotInNumberPlan, Text::NotInNumberPlanWayOut),
        NumberCode::NotMobile => (Text::NotMobile, Text::NotMobileWayOut),
        NumberCode::NotAnAddress => (Text::NotAnAddress, Text::NotAnAddressWayOut),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Json;
    use crate::rules::Settings;
    use crate::words::Say;
    use std::sync::Arc;

    /// The codes of a plan whose person was born on 15 March 1985, with the field each is of.
    fn found(plan: &str, environment: Environment) -> Vec<(String, NumberCode)> {
        let json: Json = serde_json::from_str(plan).unwrap();
        let plan = Plan::from_json(json).unwrap();
        let settings = Arc::new(Settings { environment, ..Settings::default() });
        let context = Context::of(&plan, Date::parse("2026-03-01").unwrap(), &settings);
        let mut found = Vec::new();
        each_finding(&plan, &context, &mut |path, _, code| found.push((path.pointer(&plan), code)));
        found
    }

    const PEOPLE: &str = r#"{
        "person": {"name":"A","birthDate":"1985-03-15","number":"15838547718","phone":"000 00 001","email":"a b"},
        "participants": [
            {"id":"p","name":"A","roles":["person"]},
            {"id":"k","name":"K","number":"15838547719","hprNumber":"12","phone":"22 00 00 00","mobile":"22 00 00 00","email":"k@example.no"}],
        "contacts": [{"id":"l","name":"L","phone":"12","email":"x"}]}"#;

    #[test]
    fn where_everybody_is_invented_digits_and_dates_are_judged() {
        let expected = [
            ("/person/email", NumberCode::NotAnAddress),
            ("/participants/1/number", NumberCode::WrongControlDigits),
            ("/participants/1/hprNumber", NumberCode::UnusualLength),
            ("/contacts/0/email", NumberCode::NotAnAddress),
        ];
        assert_eq!(found(PEOPLE, Environment::Test), expected.map(|(path, code)| (path.to_owned(), code)));
    }

    #[test]
    fn where_people_are_real_test_persons_and_invented_telephones_are_found_too() {
        let found = found(PEOPLE, Environment::Prod);
        for (path, code) in [
            ("/person/number", NumberCode::TestNumberInProd),
            ("/person/phone", NumberCode::WrongLength),
            ("/participants/1/mobile", NumberCode::NotMobile),
            ("/contacts/0/phone", NumberCode::WrongLength),
        ] {
            assert!(found.contains(&(path.to_owned(), code)), "{path}: {found:?}");
        }
    }

    #[test]
    fn the_day_of_birth_is_compared_with_the_persons_own_number_only() {
        let plan = |day: &str, roles: &str| {
            format!(
                r#"{{"person":{{"birthDate":"{day}"}},"participants":[{{"id":"p","roles":[{roles}],"number":"15838547718"}}]}}"#
            )
        };
        let differs = |plan: &str| !found(plan, Environment::Test).is_empty();
        assert!(differs(&plan("1985-03-16", r#""person""#)));
        assert!(!differs(&plan("1985-03-15", r#""person""#)));
        assert!(!differs(&plan("1985-03-16", r#""participant""#)));
    }

    #[test]
    fn every_code_says_its_own_sentences() {
        for code in NumberCode::ALL {
            let (message, way_out) = number_sentences(*code);
            assert_eq!(message.row().key(), format!("number.{}", code.word()));
            assert_eq!(way_out.row().key(), format!("way-out.number.{}", code.word()));
        }
    }
}
