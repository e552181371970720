//! Numbers as their sources say: every published example, every date, and what no answer may hold.
#![cfg(not(target_arch = "wasm32"))]

mod person_numbers;

use individuell_plan::exchange::{NumberOptions, check_number_json, parse};
use individuell_plan::number::{
    ControlRule, Environment, NumberCode, NumberKind, NumberLevel, Series, check, cleaned,
    differs_from_birth_date, masked, phone_shown, phone_stored,
};
use individuell_plan::plan::{Date, Text};
use person_numbers::{Individuals, REMAINDERS, with_controls};
use proptest::prelude::*;

use ControlRule::{From2032, Old};
use NumberKind::{BirthNumber, DNumber, HNumber, HelpNumber};
use Series::{Plus40, Plus65, Plus80, Real};

type Example = (&'static str, NumberKind, Option<Series>, Option<ControlRule>, bool);

/// Published numbers, and synthetic ones made for this table: kind, series, rule, valid.
const EXAMPLES: [Example; 20] = [
    // Skatteetaten, the number from 2032.
    ("02013299997", BirthNumber, Some(Real), Some(Old), true),
    ("30108299920", BirthNumber, Some(Real), Some(Old), true),
    ("30108299939", BirthNumber, Some(Real), Some(From2032), true),
    ("02013299903", BirthNumber, Some(Real), Some(From2032), true),
    // Skatteetaten's series of test persons, all four remainders.
    ("15838547718", BirthNumber, Some(Plus80), Some(Old), true),
    ("15838547726", BirthNumber, Some(Plus80), Some(From2032), true),
    ("15838547734", BirthNumber, Some(Plus80), Some(From2032), true),
    ("15838547742", BirthNumber, Some(Plus80), Some(From2032), true),
    ("55838547620", DNumber, Some(Plus80), Some(Old), true),
    // Norsk helsenett's series.
    ("15688548060", BirthNumber, Some(Plus65), Some(Old), true),
    ("55688548054", DNumber, Some(Plus65), Some(Old), true),
    // Altinn's example of a D-number: the day is in 2032, so nobody can have it.
    ("42013299980", DNumber, Some(Real), Some(Old), true),
    // The tests of navikt's validator.
    ("10915596784", BirthNumber, Some(Plus80), Some(Old), true),
    ("13527248013", HNumber, Some(Plus40), Some(Old), true),
    // Days that exist in a year of the two digits, and days that do not.
    ("29820048014", BirthNumber, Some(Plus80), Some(Old), true),
    ("29829747624", BirthNumber, Some(Plus80), Some(Old), false),
    ("30828547956", BirthNumber, Some(Plus80), Some(Old), false),
    // A wrong control digit, and common help numbers.
    ("02013299987", BirthNumber, Some(Real), None, false),
    ("81000001082", HelpNumber, None, Some(Old), true),
    ("91000001053", HelpNumber, None, Some(Old), true),
];

fn codes(text: &str, environment: Environment, wanted: Option<NumberKind>) -> Vec<&'static str> {
    check(text, environment, wanted).findings.iter().map(|finding| finding.code.word()).collect()
}

#[test]
fn every_published_number_is_judged_as_its_source_says() {
    for (text, kind, series, rule, valid) in EXAMPLES {
        for environment in [Environment::Prod, Environment::Test] {
            let checked = check(text, environment, None);
            assert_eq!(
                (checked.kind, checked.series, checked.rule, checked.valid),
                (Some(kind), series, rule, valid),
                "{text}"
            );
        }
    }
}

#[test]
fn a_wrong_number_is_told_what_is_wrong() {
    for (text, expected) in [
        ("29829747624", &["no-such-date"][..]),
        ("30828547956", &["no-such-date"]),
        ("02013299987", &["wrong-control-digits"]),
        ("12345678901", &["no-such-date", "wrong-control-digits"]),
        ("1583854771", &["wrong-length"]),
        ("158385477180", &["wrong-length"]),
        ("", &["wrong-length"]),
        ("1583854771x", &["not-digits"]),
        ("١٥٨٣٨٥٤٧٧١٨", &["not-digits"]),
    ] {
        for environment in [Environment::Prod, Environment::Test] {
            assert_eq!(codes(text, environment, None), expected, "{text}");
        }
    }
}

#[test]
fn the_environment_is_a_finding_and_not_validity() {
    let (prod, test) = (Environment::Prod, Environment::Test);
    for (text, in_prod, in_test) in [
        ("02013299997", &[][..], &["real-number-in-test"][..]),
        ("30108299939", &["only-valid-from-2032"], &["only-valid-from-2032", "real-number-in-test"]),
        ("42013299980", &[], &["real-number-in-test"]),
        ("15838547718", &["test-number-in-prod"], &[]),
        ("15838547726", &["only-valid-from-2032", "test-number-in-prod"], &["only-valid-from-2032"]),
        ("55688548054", &["test-number-in-prod"], &[]),
        ("13527248013", &["h-number-in-prod"], &[]),
        ("81000001082", &["help-number-in-prod"], &[]),
    ] {
        assert_eq!(codes(text, prod, None), in_prod, "{text}");
        assert_eq!(codes(text, test, None), in_test, "{text}");
        assert!(check(text, prod, None).valid && check(text, test, None).valid, "{text}");
    }
    let level = |checked: individuell_plan::number::Checked| checked.findings.first().map(|f| f.level);
    assert_eq!(level(check("81000001082", prod, None)), Some(NumberLevel::Hint));
    assert_eq!(level(check("81000001082", prod, None).without_help_numbers()), Some(NumberLevel::Error));
}

#[test]
fn a_number_of_another_kind_is_told_so_and_still_valid() {
    let checked = check("55838547620", Environment::Test, Some(BirthNumber));
    assert_eq!((checked.kind, checked.valid), (Some(DNumber), true));
    assert_eq!(codes("55838547620", Environment::Test, Some(BirthNumber)), ["other-kind"]);
    assert_eq!(codes("55838547620", Environment::Test, Some(DNumber)), [""; 0]);
    assert_eq!(check("123", Environment::Test, Some(DNumber)).kind, Some(DNumber));
    assert_eq!(check("123", Environment::Test, None).kind, None);
}

/// Against the calendar of `plan::Date`: all days and months that four digits can say, in all
/// the years that matter, each with a drawn individual number and both rules.
#[test]
fn a_date_is_right_when_a_century_has_it() {
    let mut individuals = Individuals::new();
    for day_and_month in 0..8000_u32 {
        let (day, month) = (day_and_month / 100, day_and_month % 100);
        let day = if (41..=71).contains(&day) { day - 40 } else { day };
        let shift = [0, 40, 65, 80].into_iter().find(|shift| (1..=12).contains(&month.wrapping_sub(*shift)));
        // Years matter to February only.
        let is_february = shift.is_some_and(|shift| month - shift == 2);
        for year in (0..100).step_by(if is_february { 1 } else { 20 }) {
            let exists = shift.is_some_and(|shift| {
                let month = month - shift;
                ["19", "20"]
                    .iter()
                    .any(|century| Date::parse(&format!("{century}{year:02}-{month:02}-{day:02}")).is_some())
            });
            let individual = individuals.draw();
            let remainder = individual % 4;
            let date = format!("{day_and_month:04}{year:02}");
            if let Some(number) = with_controls(&date, individual, remainder) {
                let checked = check(&number, Environment::Prod, None);
                assert_eq!(checked.valid, exists, "{date}");
                assert_eq!(checked.rule, Some(if remainder == 0 { Old } else { From2032 }), "{date}");
            }
        }
    }
}

#[test]
fn only_four_remainders_are_right() {
    for individual in 0..1000 {
        for remainder in REMAINDERS.into_iter().chain(5..11) {
            if let Some(number) = with_controls("158385", individual, remainder) {
                assert_eq!(check(&number, Environment::Test, None).valid, remainder <= 3, "{remainder}");
            }
        }
    }
}

#[test]
fn no_single_wrong_digit_passes() {
    for (text, ..) in EXAMPLES.iter().filter(|example| example.4) {
        for at in 0..11 {
            for digit in ('0'..='9').filter(|digit| !text[at..].starts_with(*digit)) {
                let changed = format!("{}{digit}{}", &text[..at], &text[at + 1..]);
                assert!(!check(&changed, Environment::Test, None).valid, "digit {at}");
            }
        }
    }
}

/// Somebody may know whose number it is by the date; a help number has none to know it by.
#[test]
fn a_mask_leaves_the_date_of_a_number_that_has_one() {
    for (text, expected) in [
        ("15838547718", "158385*****"),
        ("55838547620", "558385*****"),
        ("13527248013", "135272*****"),
        ("81000001082", "***********"),
        ("1583854771", "**********"),
    ] {
        assert_eq!(masked(text), expected, "{text}");
    }
}

#[test]
fn a_date_of_birth_is_compared_and_never_made() {
    for (text, date, differs) in [
        ("15838547718", (1985, 3, 15), Some(false)),
        ("55838547620", (1985, 3, 15), Some(false)),
        ("15688548060", (2085, 3, 15), Some(false)),
        ("29820048014", (2000, 2, 29), Some(false)),
        ("15838547718", (1985, 4, 15), Some(true)),
        ("15838547718", (1986, 3, 15), Some(true)),
        ("15838547718", (-15, 3, 15), Some(false)),
        ("81000001082", (1985, 3, 15), None),
        ("29829747624", (1997, 3, 1), None),
        ("1583854771", (1985, 3, 15), None),
    ] {
        assert_eq!(differs_from_birth_date(text, date), differs, "{text}");
    }
}

#[test]
fn organisations_have_one_control_digit() {
    let check_one = |text: &str| check(text, Environment::Prod, Some(NumberKind::Organisation));
    // Brønnøysundregistrene's example, Norsk helsenett, and one more that is registered.
    for (text, found) in [("123456785", &["unusual-first-digit"][..]), ("994598759", &[]), ("983544622", &[])]
    {
        assert!(check_one(text).valid, "{text}");
        assert_eq!(codes(text, Environment::Prod, Some(NumberKind::Organisation)), found, "{text}");
    }
    assert!(!check_one("994598758").valid);
    assert!(check_one("994 598 759").valid);
    for last in 0..10 {
        assert!(!check_one(&format!("91000008{last}")).valid, "{last}: the control would be 10");
    }
}

#[test]
fn registers_and_places_know_their_lengths() {
    use NumberKind::{Duf, HealthPersonnel, Municipality, Postcode};
    for (text, kind, valid, found) in [
        ("9144889", HealthPersonnel, true, &[][..]),
        ("9144900", HealthPersonnel, true, &[]),
        ("0012345", HealthPersonnel, true, &[]),
        ("1234", HealthPersonnel, true, &["unusual-length"]),
        ("123456789", HealthPersonnel, true, &["unusual-length"]),
        ("1234567890", HealthPersonnel, false, &["wrong-length"]),
        ("", HealthPersonnel, false, &["wrong-length"]),
        ("12a4567", HealthPersonnel, false, &["not-digits"]),
        ("2024 000000 01", Duf, true, &[]),
        ("20240000001", Duf, false, &["wrong-length"]),
        ("0001", Postcode, true, &[]),
        ("001", Postcode, false, &["wrong-length"]),
        ("0301", Municipality, true, &[]),
        ("Oslo", Municipality, false, &["not-digits"]),
    ] {
        let checked = check(text, Environment::Prod, Some(kind));
        assert_eq!((checked.kind, checked.valid), (Some(kind), valid), "{text}");
        assert_eq!(codes(text, Environment::Prod, Some(kind)), found, "{text}");
    }
}

#[test]
fn phones_follow_the_national_plan() {
    for (text, found, stored, shown) in [
        ("400 00 000", &[][..], Some("+4740000000"), "400 00 000"),
        ("+47 90 00 00 00", &[], Some("+4790000000"), "900 00 000"),
        ("0047 400-00.000", &[], Some("+4740000000"), "400 00 000"),
        ("(+47) 400 00 000", &[], Some("+4740000000"), "400 00 000"),
        ("+46 70 000 00 00", &[], Some("+46700000000"), "+46700000000"),
        ("22000000", &["not-mobile"], Some("+4722000000"), "22 00 00 00"),
        ("57000000", &["not-mobile"], Some("+4757000000"), "57 00 00 00"),
        ("59000000", &["not-mobile"], Some("+4759000000"), "59 00 00 00"),
        ("580000000000", &["not-mobile"], Some("+47580000000000"), "580000000000"),
        ("80000000", &["not-mobile"], Some("+4780000000"), "800 00 000"),
        ("02000", &["not-mobile"], Some("+4702000"), "02000"),
        ("113", &["not-mobile"], None, "113"),
        ("116117", &["not-mobile"], None, "116 117"),
        ("116", &["not-mobile"], None, "116"),
        ("+47113", &["not-in-number-plan"], None, "+47113"),
        ("123456", &["not-in-number-plan"], None, "123456"),
        ("01000", &["not-in-number-plan"], None, "01000"),
        ("12345678", &["not-in-number-plan"], None, "12345678"),
        ("+0012345678", &["not-in-number-plan"], None, "+0012345678"),
        ("4000000", &["wrong-length"], None, "4000000"),
        ("400000000", &["wrong-length"], None, "400000000"),
        ("1234567", &["wrong-length"], None, "1234567"),
        ("58000000", &["wrong-length"], None, "58000000"),
        ("+47400000", &["wrong-length"], None, "+47400000"),
        ("+123456", &["wrong-length"], None, "+123456"),
        ("+1234567890123456", &["wrong-length"], None, "+1234567890123456"),
        ("", &["wrong-length"], None, ""),
        (" ring Kari ", &["not-digits"], None, "ring Kari"),
    ] {
        assert_eq!(codes(text, Environment::Prod, Some(NumberKind::Phone)), found, "{text}");
        assert_eq!(phone_stored(text).as_deref(), stored, "{text}");
        assert_eq!(phone_shown(text), shown, "{text}");
        if let Some(stored) = stored {
            assert_eq!(phone_stored(stored).as_deref(), Some(stored), "{text}");
            assert_eq!(phone_shown(stored), shown, "{text}");
        }
    }
}

#[test]
fn an_address_has_one_at_sign_and_a_domain_with_a_dot() {
    for (text, valid) in [
        ("kari@example.no", true),
        (" kari.test+ip@post.example.no ", true),
        ("blåbær@eksempel.no", true),
        ("kari", false),
        ("@example.no", false),
        ("kari@example", false),
        ("kari@.no", false),
        ("kari@example.", false),
        ("kari@@example.no", false),
        ("kari@a@example.no", false),
        ("kari test@example.no", false),
        ("", false),
    ] {
        let checked = check(text, Environment::Prod, Some(NumberKind::Email));
        assert_eq!(checked.valid, valid, "{text}");
        assert_eq!(checked.findings.len(), usize::from(!valid), "{text}");
    }
}

#[test]
fn words_of_kinds_and_codes_are_their_own() {
    for kind in NumberKind::ALL {
        assert_eq!(NumberKind::of(kind.word()), Some(kind));
    }
    let mut words: Vec<_> = NumberCode::ALL.iter().map(|code| code.word()).collect();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), NumberCode::ALL.len());
}

#[test]
fn a_host_is_told_in_its_language_and_as_it_asks() {
    let told = |text: &str, options: &str| {
        let options = NumberOptions::read(&parse(options).unwrap()).unwrap();
        check_number_json(text, &options).to_text()
    };
    assert_eq!(told("15838547718", "{}").matches("test-number-in-prod").count(), 1);
    assert!(told("123", r#"{"lang":"nn"}"#).contains("Talet på siffer stemmer ikkje."));
    assert!(told("123", "{}").starts_with(r#"{"kind":null,"valid":false,"rule":null,"#));
    assert!(told("30108299920", "{}").starts_with(r#"{"kind":"birth-number","valid":true,"rule":"old","#));
    assert!(told("30108299939", "{}").starts_with(r#"{"kind":"birth-number","valid":true,"rule":"2032","#));
    let has_no_place = |environment: &str| {
        told("15838547718", &format!(r#"{{"environment":"{environment}"}}"#)).contains("test-number-in-prod")
    };
    assert!(has_no_place("prod") && !has_no_place("test"));
    assert!(told("123", r#"{"imported":true}"#).contains(r#""level":"warning""#));
    assert!(told("81000001082", r#"{"refuseHelpNumbers":true}"#).contains(r#""level":"error""#));
    let differs = told("15838547718", r#"{"environment":"test","birthDate":"1985-03-16"}"#);
    assert!(differs.contains(r#""code":"birth-date-differs","level":"warning""#));
    assert!(!told("15838547718", r#"{"birthDate":"1985-03-15"}"#).contains("differs"));
    // A text that looks like a date of birth is compared only when it is a person's.
    assert!(!told("994598759", r#"{"kind":"organisation","birthDate":"1985-03-16"}"#).contains("differs"));
}

fn any_kind() -> impl Strategy<Value = Option<NumberKind>> {
    prop::option::of(prop::sample::select(NumberKind::ALL.to_vec()))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is typed, nothing of it comes back: the answer is one of a few fixed texts.
    #[test]
    fn no_answer_holds_what_was_typed(text in "[0-9@.+ a-zæøå-]{0,20}|\\PC{0,20}|[0-9]{11}", kind in any_kind()) {
        let options = NumberOptions { kind, ..NumberOptions::default() };
        let answer = check_number_json(&text, &options).to_text();
        let cleaned = cleaned(&text);
        let number: String = cleaned.chars().filter(|c| c.is_numeric()).collect();
        prop_assert!(number.chars().count() < 4 || number == "2032" || !answer.contains(&number));
    }

    /// Spaces, dots and hyphens change nothing, wherever they stand.
    #[test]
    fn marks_between_digits_change_nothing(digits in "[0-9]{1,13}", marks in prop::collection::vec("[ .\u{a0}-]{0,2}", 14), kind in any_kind()) {
        let spread: String = digits.chars().zip(&marks).map(|(digit, mark)| format!("{mark}{digit}")).collect();
        prop_assert_eq!(cleaned(&spread), digits.clone());
        if kind != Some(NumberKind::Email) {
            prop_assert_eq!(check(&spread, Environment::Prod, kind), check(&digits, Environment::Prod, kind));
        }
        prop_assert_eq!(masked(&spread), masked(&digits));
    }

    /// Of a number nobody sees more than the six first digits, and of other texts nothing.
    #[test]
    fn a_mask_covers(text in "\\PC{0,20}|[0-9]{11}|[0-7][0-9]{10}") {
        let (cleaned, masked) = (cleaned(&text), masked(&text));
        prop_assert_eq!(masked.chars().count(), cleaned.chars().count());
        let shown = masked.chars().take_while(|c| *c != '*').count();
        prop_assert!(shown == 0 || cleaned.starts_with('*') || (shown == 6 && cleaned.len() == 11));
        prop_assert!(masked.chars().skip(6).all(|c| c == '*'));
    }

    /// A phone number that can be stored is stored the same way again.
    #[test]
    fn a_stored_phone_stays(text in "(\\+|00|\\+47|0047)?[0-9 ]{3,17}") {
        if let Some(stored) = phone_stored(&text) {
            prop_assert_eq!(phone_stored(&stored), Some(stored.clone()));
            prop_assert_eq!(phone_shown(&stored), phone_shown(&text));
        }
    }
}
