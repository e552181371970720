//! What somebody types, against tables of cases, and the law that nothing of it is lost.
#![cfg(not(target_arch = "wasm32"))]

use individuell_plan::exchange::read_plan;
use individuell_plan::plan::{Appointment, Date, Goal, GoalStatus, Id, Participant, ParticipantRole, Plan};
use individuell_plan::quick::{Leaning, Quick, QuickKind, Unclear, day, day_at_end, line, people};
use individuell_plan::words::{Catalogue, Lang, in_words};
use proptest::prelude::*;

const DAYS: &str = include_str!("quick/days.txt");
const LINES: &str = include_str!("quick/lines.txt");

fn on(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("a day: {text}"))
}

fn cases(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[test]
fn every_day_in_the_table_is_understood() {
    let mut wrong = Vec::new();
    for case in cases(DAYS) {
        let [when, typed, expected] = case.split('|').collect::<Vec<_>>()[..] else { panic!("{case}") };
        let (today, leaning) = when.trim().split_once(' ').unwrap_or(("2026-03-04", "ahead"));
        let leaning = if leaning == "near" { Leaning::Near } else { Leaning::Ahead };
        let found = day(typed, on(today), leaning).map_or("-".to_owned(), |day| day.to_string());
        if found != expected.trim() {
            wrong.push(format!("{case}: {found}"));
        }
    }
    assert!(cases(DAYS).count() >= 80);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn someone(id: &str, name: &str) -> Participant {
    Participant { id: id.into(), name: name.into(), ..Participant::default() }
}

/// The plan that the header of `lines.txt` tells of.
fn plan() -> Plan {
    let with_role = |one: Participant, role| Participant { roles: [role].into_iter().collect(), ..one };
    let goal = |id: &str, title: &str| Goal { id: id.into(), title: title.into(), ..Goal::default() };
    let gone = Participant { to: Some(on("2026-03-03")), ..someone("xx", "Nils Borte") };
    Plan {
        participants: [
            with_role(someone("kn", "Kari Nordtest"), ParticipantRole::Coordinator),
            Participant { organisation: "Testvik skole".into(), ..someone("kp", "Kari Prøve") },
            with_role(someone("ol", "Ola Prøvesen"), ParticipantRole::GeneralPractitioner),
            Participant { organisation: "NAV Testvik".into(), ..someone("na", "Navn Testesen") },
            Participant { relation: "Mother".into(), ..someone("sa", "Sárá Test") },
            someone("mp", "Mai Prøvestad"),
            gone,
        ]
        .into_iter()
        .collect(),
        goals: [
            goal("g1", "Hverdagen hjemme"),
            Goal {
                goals: [goal("g3", "Komme i arbeid")].into_iter().collect(),
                ..goal("g2", "Komme meg ut")
            },
            Goal { status: Some(GoalStatus::Completed), ..goal("g4", "Lese selv") },
            goal("g5", "Lese høyt"),
        ]
        .into_iter()
        .collect(),
        ..Plan::default()
    }
}

fn label(role: ParticipantRole) -> String {
    match role {
        ParticipantRole::Coordinator => "Coordinator".into(),
        ParticipantRole::GeneralPractitioner => "General practitioner".into(),
        other => other.word().into(),
    }
}

fn understood(text: &str) -> Quick {
    line(text, &plan(), on("2026-03-04"), &label)
}

fn shown(quick: &Quick) -> String {
    let id = |id: &Option<Id>| id.as_ref().map_or("-".to_owned(), |id| id.as_str().to_owned());
    let ids = |ids: &[Id]| ids.iter().map(Id::as_str).collect::<Vec<_>>().join(",");
    let unclear = quick.unclear.iter().map(|unclear| match unclear {
        Unclear::Nobody(text) => format!("nobody:{text}"),
        Unclear::NoGoal(text) => format!("no-goal:{text}"),
        Unclear::Several(text, several) => format!("several:{text}={}", ids(several)),
    });
    let unclear = unclear.collect::<Vec<_>>().join(" ");
    let kind = if quick.kind == QuickKind::Goal { "goal;" } else { "" };
    let deadline = quick.deadline.map_or("-".to_owned(), |day| day.to_string());
    let unclear = if unclear.is_empty() { "-".to_owned() } else { unclear };
    let fields = [id(&quick.responsible), deadline, id(&quick.goal), unclear].join(" | ");
    format!("{kind}{} | {fields}", quick.title).trim_start().to_owned()
}

#[test]
fn every_line_in_the_table_is_understood() {
    let mut wrong = Vec::new();
    for case in cases(LINES) {
        let (typed, expected) = case.split_once('|').unwrap_or_else(|| panic!("{case}"));
        let found = shown(&understood(typed));
        if found != expected.trim() {
            wrong.push(format!("{typed}\n  asked {}\n  found {found}", expected.trim()));
        }
    }
    assert!(cases(LINES).count() >= 40);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn people_come_best_first_and_only_who_takes_part() {
    let meant = |typed: &str| {
        let ids = people(typed, &plan().participants, on("2026-03-04"), &label);
        ids.iter().map(Id::as_str).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(meant("kari"), "kn kp");
    assert_eq!(meant("KARI p"), "kp");
    assert_eq!(meant("prøve"), "kp ol mp", "a whole name before its beginning");
    assert_eq!(meant("nav"), "na", "a name that begins so");
    assert_eq!(meant("test"), "sa na kp", "a name, its beginning, a workplace");
    assert_eq!(meant("gen"), "ol");
    assert_eq!(meant("general pract"), "ol");
    assert_eq!(meant("kp"), "kp");
    assert_eq!(meant("coord"), "kn");
    assert_eq!(meant("nils"), "", "gone");
    assert_eq!(meant("zz"), "");
    assert_eq!(meant(""), "kn kp ol na sa mp", "nothing typed yet");
    let on_the_last_day = people("nils", &plan().participants, on("2026-03-03"), &label);
    assert_eq!(on_the_last_day, ["xx".into()]);
}

#[test]
fn a_name_comes_before_a_role_and_a_role_before_a_workplace() {
    let plan: Plan = Plan {
        participants: [
            Participant { organisation: "Coordinator AS".into(), ..someone("work", "A B") },
            Participant {
                roles: [ParticipantRole::Coordinator].into_iter().collect(),
                ..someone("role", "C D")
            },
            someone("name", "Coordinata Test"),
        ]
        .into_iter()
        .collect(),
        ..Plan::default()
    };
    let ids = people("coord", &plan.participants, on("2026-03-04"), &label);
    assert_eq!(ids, ["name".into(), "role".into(), "work".into()]);
}

#[test]
fn a_role_that_has_ended_is_not_meant() {
    let appointed = |id: &str, to: Option<Date>| Participant {
        roles: [ParticipantRole::Coordinator].into_iter().collect(),
        appointments: [Appointment {
            role: Some(ParticipantRole::Coordinator),
            to,
            ..Appointment::default()
        }]
        .into_iter()
        .collect(),
        ..someone(id, id)
    };
    let plan = Plan {
        participants: [appointed("former", Some(on("2026-03-03"))), appointed("now", Some(on("2026-03-04")))]
            .into_iter()
            .collect(),
        ..Plan::default()
    };
    assert_eq!(people("coordinator", &plan.participants, on("2026-03-04"), &label), ["now".into()]);
    assert_eq!(people("former", &plan.participants, on("2026-03-04"), &label), ["former".into()]);
}

/// The samples name one of each in the words that people use.
#[test]
fn roles_and_workplaces_of_the_samples_are_found() {
    let catalogue = Catalogue::of(Lang::Nb);
    let plan = read_plan(include_str!("../demo/plan-child.json")).unwrap();
    let quick = |text: &str| line(text, &plan, on("2026-11-22"), &|role| catalogue.say(&role));
    for (typed, id) in
        [("@fastlege", "dag"), ("@koordinator", "tora"), ("@tora", "tora"), ("@Nils Liksom", "nils")]
    {
        let quick = quick(&format!("Søke avlastning {typed} om 3 uker #fritiden"));
        assert_eq!(quick.responsible, Some(Id::new(id)), "{typed}: {:?}", quick.unclear);
        assert_eq!((quick.title.as_str(), quick.goal), ("Søke avlastning", Some("g1".into())));
        assert_eq!(quick.deadline, Some(on("2026-12-13")));
    }
}

/// Words that mean something somewhere, so that random lines are more than noise.
fn word() -> impl Strategy<Value = String> {
    let known = "Søke om 3 uker fredag innen 15. mars 2027 @kari @ola #komme meg ut i dag og 15.3 @ukjent # @ \
        mål: goal: frist: med fra neste uke 12 Prøve n slutten av året , - før man @nav, 29.2 99999999 æØÅ a@b.no";
    let known: Vec<String> = known.split_whitespace().map(String::from).collect();
    prop_oneof![4 => prop::sample::select(known), 1 => "\\PC{0,8}", 1 => "[@#0-9./-]{1,8}"]
}

fn bare(text: &str) -> String {
    text.trim_end_matches([',', ';']).to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_of_a_line_is_lost(words in prop::collection::vec(word(), 0..12)) {
        let text = words.join(" ");
        let quick = understood(&text);
        // Words of the title are words of the text, in its order; what is left was understood.
        let mut left = Vec::new();
        let rest = if quick.kind == QuickKind::Goal { text.split_once(':').map_or("", |(_, rest)| rest) } else { &text };
        let mut title = quick.title.split_whitespace().peekable();
        for word in rest.split_whitespace() {
            if title.peek().is_some_and(|next| bare(next) == bare(word)) {
                title.next();
            } else {
                left.push(word);
            }
        }
        prop_assert_eq!(title.next(), None, "{:?} of {:?}", quick.title, text);
        let marks = |mark| left.iter().filter(|word| word.starts_with(mark)).count();
        prop_assert!(marks('@') == 0 || quick.responsible.is_some());
        prop_assert!(marks('#') == 0 || quick.goal.is_some());
        let others = left.iter().filter(|word| !word.starts_with(['@', '#']) && !bare(word).is_empty());
        let explained = quick.deadline.is_some() || quick.responsible.is_some() || quick.goal.is_some();
        prop_assert!(explained || others.count() == 0, "{:?}", left);
    }

    #[test]
    fn no_text_makes_a_day_or_a_line_stumble(text in "\\PC{0,60}", words in prop::collection::vec(word(), 0..6)) {
        for today in ["1900-01-01", "2026-03-04", "2199-12-31"].map(on) {
            for leaning in [Leaning::Ahead, Leaning::Near] {
                let found = [day(&text, today, leaning), day(&words.join(" "), today, leaning)];
                let is_understood = |day: Date| (1900..=2199).contains(&day.parts().0);
                prop_assert!(found.into_iter().flatten().all(is_understood));
            }
        }
        let _ = understood(&text);
        let split: Vec<&str> = text.split_whitespace().collect();
        let _ = day_at_end(&split, on("9999-12-31"), Leaning::Ahead);
    }

    #[test]
    fn every_day_is_understood_as_it_is_written(year in 1900..=2199, month in 1..=12_u32, number in 1..=31_u32) {
        let Some(expected) = Date::of(year, month, number) else { return Ok(()) };
        let today = on("2026-03-04");
        for text in [
            format!("{number}.{month}.{year}"), format!("{number:02}/{month:02}/{year}"), expected.to_string(),
            in_words(expected, Lang::Nb),
            in_words(expected, Lang::En),
        ] {
            prop_assert_eq!(day(&text, today, Leaning::Ahead), Some(expected), "{}", text);
        }
        let short = day(&format!("{number}.{month}"), today, Leaning::Ahead);
        prop_assert!(short.is_some_and(|day| today <= day && day.parts().1 == month && day.parts().2 == number));
    }
}
