//! What the screen offers its user, what a participant sees, and from when to when: case by case in
//! small plans.
#![cfg(not(target_arch = "wasm32"))]

use individuell_plan::access::{Actor, InformationSort, InformationSorts, Role, redact};
use individuell_plan::exchange::read_plan;
use individuell_plan::plan::{Date, Field, Hidden, Id, ListName, Part, Plan, PlanStatus, Target, Why};

/// An adult's plan in use, with goals of two owners, a number, and a meeting.
const OFFERED: &str = r#"{"status":"in-use","person":{"name":"A","birthDate":"1980-01-01"},
  "participants":[{"id":"p","roles":["person"]},{"id":"f","name":"F","number":"15838547718"},{"id":"u","name":"U"}],
  "goals":[{"id":"g","title":"Andres","owner":"f","lifeArea":"Skole","measures":[
      {"id":"m","title":"Uten område","responsible":"u"},{"id":"h","title":"Om helse","responsible":"u","lifeArea":"Helse"}]},
    {"id":"own","title":"Eget","owner":"f","measures":[{"id":"mine","title":"Mitt","responsible":"f"}]}],
  "meetings":[{"id":"invited","title":"Møte en","attendance":[{"id":"a","who":"v"}]},{"id":"other","title":"Møte to"}],
  "consents":[{"id":"c","about":"exchange","decision":"given","by":"p","date":"2026-01-10","covers":["f"],"informationTypes":["Skole"]}]}"#;

fn actor(role: Role, user: Option<&str>) -> Actor {
    Actor { role, user: user.map(Id::new), today: Date::parse("2026-03-01").unwrap() }
}

#[test]
fn what_the_screen_offers_is_what_the_table_gives() {
    let plan = read_plan(OFFERED).unwrap();
    let person = actor(Role::Person, Some("p"));
    let participant = actor(Role::Participant, Some("f"));
    let unit = actor(Role::CoordinatingUnit, None);
    for (status, by_person) in
        [(PlanStatus::Revoked, true), (PlanStatus::InUse, false), (PlanStatus::Closed, false)]
    {
        assert_eq!(person.may_move_to(&plan, status), by_person, "{status:?}");
        assert!(!participant.may_move_to(&plan, status), "{status:?}");
        assert!(actor(Role::Coordinator, None).may_move_to(&plan, status), "{status:?}");
    }
    assert!(participant.may_add(&plan, ListName::Measures));
    assert!(!participant.may_add(&plan, ListName::Consents));
    assert!(!actor(Role::Participant, None).may_add(&plan, ListName::Measures));
    assert!(!person.may_add(&plan, ListName::Participants));
    assert!(person.may_set(&plan, &Target::Plan, Field::Status));
    assert!(!person.may_set(&plan, &Target::Plan, Field::Title));
    assert!(person.may_set(&plan, &Target::Part(Part::Person), Field::Number));
    assert!(!participant.may_set(&plan, &Target::Part(Part::Person), Field::Number));
    // Entries of their own need a name to stand in them; a meeting is nobody's own.
    assert!(person.may_add(&plan, ListName::Goals));
    assert!(!actor(Role::Person, None).may_add(&plan, ListName::Goals));
    assert!(!person.may_add(&plan, ListName::Meetings));
    let places = |who: &Actor, id: &str| who.may_place(&plan, plan.entry(&Id::new(id)).unwrap());
    assert!(places(&participant, "own") && places(&participant, "mine"));
    // Somebody else's measure stands in it.
    assert!(!places(&participant, "g") && !places(&participant, "m"));
    // Whoever may not see a number may not take it out.
    assert!(places(&unit, "u") && !places(&unit, "f"));
}

#[test]
fn a_closed_plan_takes_only_how_it_was_closed() {
    let plan = read_plan(&OFFERED.replacen("in-use", "closed", 1)).unwrap();
    let coordinator = actor(Role::Coordinator, None);
    assert!(!coordinator.may_set(&plan, &Target::Entry("g".into()), Field::Title));
    assert!(!coordinator.may_add(&plan, ListName::Goals));
    assert!(coordinator.may_set(&plan, &Target::Part(Part::Closing), Field::Reason));
    assert!(coordinator.may_set(&plan, &Target::Part(Part::Journal), Field::NamesNoted));
    assert!(coordinator.may_move_to(&plan, PlanStatus::InUse));
}

#[test]
fn a_measure_has_an_area_of_its_own_or_that_of_its_goal() {
    let plan = read_plan(OFFERED).unwrap();
    let hides = |user: &str, id: &str| {
        let seen =
            redact(&plan, &actor(Role::Participant, Some(user)), &InformationSorts::default()).unwrap();
        seen.hides_all(&Target::Entry(id.into())).is_some()
    };
    assert!(!hides("f", "m") && hides("f", "h"));
    // Nothing is shared with who is not in the plan; a meeting they are invited to is theirs to see.
    assert!(hides("v", "m") && hides("v", "other") && !hides("v", "invited"));
}

/// Names are typed by hand, in the plan and in the consent.
#[test]
fn capitals_of_norwegian_and_sami_make_no_difference_to_a_consent() {
    for letter in "aæøåáčđŋšŧžéöä".chars() {
        let (small, capital) = (format!("{letter}rea"), format!("{}REA", letter.to_uppercase()));
        let none = InformationSorts::default();
        assert!(none.reaches(&capital, &small) && none.reaches(&small, &capital), "{letter}");
        assert!(!none.reaches(&capital, "xrea"), "{letter}");
        let known = InformationSort { name: "Skole".into(), life_areas: vec![capital] };
        assert!(InformationSorts(vec![known]).reaches("skole", &small), "{letter}");
    }
}

/// A child's plan with a parent, substitutes in two ways, and accesses for a time.
const IN_TIME: &str = r#"{"person":{"birthDate":"2010-03-02"},"participants":[
  {"id":"parent","roles":["parent"]},
  {"id":"k","roles":["coordinator"],"substitutes":[{"id":"s1","who":"named","from":"2026-03-01","to":"2026-03-07"},
    {"id":"s3","who":"access","from":"2026-02-01","to":"2026-04-01"},{"id":"s4","who":"nobody"}]},
  {"id":"named"},
  {"id":"f","substitutes":[{"id":"s2","who":"chosen"}]},
  {"id":"chosen"},
  {"id":"access","accessFrom":"2026-03-01","accessTo":"2026-03-07"},
  {"id":"part","from":"2026-03-01","to":"2026-03-07"},
  {"id":"both","from":"2026-03-01","accessTo":"2026-02-28"}]}"#;

#[test]
fn a_capacity_holds_from_its_first_day_to_its_last() {
    use Role::{NextOfKin, Participant, Reader, Substitute};
    let plan = read_plan(IN_TIME).unwrap();
    for (role, user, day, expected) in [
        // The child is sixteen on the second.
        (NextOfKin, "parent", "2026-03-01", NextOfKin),
        (NextOfKin, "parent", "2026-03-02", Participant),
        (NextOfKin, "parent", "2026-03-03", Participant),
        (NextOfKin, "f", "2026-03-01", Participant),
        // Only who coordinates names a substitute.
        (Substitute, "named", "2026-02-28", Participant),
        (Substitute, "named", "2026-03-01", Substitute),
        (Substitute, "named", "2026-03-07", Substitute),
        (Substitute, "named", "2026-03-08", Participant),
        (Substitute, "chosen", "2026-03-01", Participant),
        // Never longer than their own access, and nobody who does not take part.
        (Substitute, "access", "2026-02-28", Reader),
        (Substitute, "access", "2026-03-01", Substitute),
        (Substitute, "access", "2026-03-07", Substitute),
        (Substitute, "access", "2026-03-08", Reader),
        (Substitute, "nobody", "2026-03-01", Reader),
        (Participant, "access", "2026-02-28", Reader),
        (Participant, "access", "2026-03-01", Participant),
        (Participant, "access", "2026-03-07", Participant),
        (Participant, "access", "2026-03-08", Reader),
        (Participant, "part", "2026-02-28", Reader),
        (Participant, "part", "2026-03-07", Participant),
        (Participant, "part", "2026-03-08", Reader),
        (Participant, "both", "2026-02-28", Reader),
        (Participant, "both", "2026-03-01", Reader),
    ] {
        let actor = Actor { today: Date::parse(day).unwrap(), ..actor(role, Some(user)) };
        assert_eq!(actor.standing(&plan), expected, "{role:?} {user} {day}");
    }
}

#[test]
fn a_mark_takes_no_name_that_an_entry_has() {
    let plan = read_plan(r#"{"title":"T","goals":[{"id":"hidden-1","title":"Et mål"}]}"#).unwrap();
    let seen = redact(&plan, &actor(Role::Reader, None), &InformationSorts::default()).unwrap();
    assert!(seen.hidden.len() > 1);
    assert!(seen.hidden.iter().all(|mark| mark.id.as_str() != "hidden-1"));
}

/// Marks may come from a server that gives another reason, or names what cannot be hidden.
#[test]
fn a_hidden_field_has_one_reason_and_an_id_is_never_hidden() {
    let (plan, viewer) = (read_plan(OFFERED).unwrap(), actor(Role::Participant, Some("f")));
    let sees = |plan: &Plan| redact(plan, &viewer, &InformationSorts::default()).unwrap();
    let reasons = |seen: &Plan, field: &str| -> Vec<Option<Why>> {
        let marks = seen.hidden.iter().filter(|mark| mark.of.as_str() == "u");
        marks.filter(|mark| mark.fields.iter().any(|name| name == field)).map(|mark| mark.why).collect()
    };
    assert_eq!(reasons(&sees(&plan), "mobile"), [Some(Why::Contact)]);
    let mark = Hidden {
        id: "mark".into(),
        of: "u".into(),
        fields: ["mobile", "id"].map(str::to_owned).into_iter().collect(),
        why: Some(Why::Role),
        ..Hidden::default()
    };
    let marked = Plan { redaction: sees(&plan).redaction, hidden: [mark].into_iter().collect(), ..plan };
    assert_eq!(reasons(&sees(&marked), "mobile"), [Some(Why::Role)]);
    assert_eq!(reasons(&sees(&marked), "id"), []);
}
