//! What a line typed in a meeting comes to: against a table, a whole meeting, and laws.
//!
//! `tests/meeting.md` is replayed here as the journey replays it in the browser, without forms.
#![cfg(not(target_arch = "wasm32"))]

use individuell_plan::access::{Actor, Role};
use individuell_plan::edit::{Command, Editor, Grouping};
use individuell_plan::exchange::{read_plan, write_plan};
use individuell_plan::plan::{Date, Goal, Id, MeetingStatus, Participant, ParticipantRole, Plan};
use individuell_plan::quick::{Around, Measured, Somebody, Typed, commands, entry};
use individuell_plan::words::{Catalogue, Lang, WorkText};
use proptest::prelude::*;

const ENTRIES: &str = include_str!("quick/entries.txt");
const MEETING: &str = include_str!("meeting.md");
const EMPTY: &str = include_str!("../demo/plan-empty.json");
const STROKE: &str = include_str!("../demo/plan-stroke.json");

fn on(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("a day: {text}"))
}

fn today() -> Date {
    on("2026-11-22")
}

fn read(text: &str, plan: &Plan, lang: Lang) -> Typed {
    let catalogue = Catalogue::of(lang);
    entry(text, plan, today(), &|role: ParticipantRole| catalogue.say(&role))
}

/// A coordinator who types lines, as the quick line has it: the goal of the last line is remembered.
struct Typist {
    editor: Editor,
    actor: Actor,
    goal: Option<Id>,
    meeting: Option<Id>,
    made: usize,
}

impl Typist {
    fn of(plan: &str) -> Typist {
        let editor = Editor::open(read_plan(plan).unwrap());
        let actor = Actor { role: Role::Coordinator, user: None, today: today() };
        Typist { editor, actor, goal: None, meeting: None, made: 0 }
    }

    fn plan(&self) -> &Plan {
        self.editor.plan()
    }

    fn commands(&mut self, typed: &Typed) -> Vec<Command> {
        let plan = self.editor.plan().clone();
        let made = &mut self.made;
        let mut fresh = |letter: &str| {
            *made += 1;
            Id::new(format!("{letter}-typed-{made}"))
        };
        let mut around = Around {
            today: today(),
            goal: self.goal.clone(),
            meeting: self.meeting.clone(),
            fresh: &mut fresh,
        };
        commands(typed, &plan, &mut around)
    }

    /// How many commands the line became; none is refused.
    fn line(&mut self, text: &str) -> usize {
        let typed = read(text, self.plan(), Lang::Nb);
        let commands = self.commands(&typed);
        let count = commands.len();
        let done = self.editor.apply(commands, &self.actor, Grouping::Single);
        assert!(done.is_ok(), "{text}: {:?}", done.err());
        count
    }

    fn undo_all(&mut self) {
        while self.editor.undo(&self.actor).is_some() {}
    }
}

/// As `entries.txt` writes it.
fn shown(typed: &Typed) -> String {
    let day = |day: &Option<Date>| day.map_or("-".to_owned(), |day| day.to_string());
    let id = |id: &Option<Id>| id.as_ref().map_or("-".to_owned(), |id| id.as_str().to_owned());
    let measured = |word: &str, one: &Measured| {
        let parts = [&one.title, &one.extent, &one.how].map(|part| format!(" {part}"));
        let of = [id(&one.line.responsible), day(&one.line.deadline), id(&one.line.goal)].join(" ");
        let parts = parts.join(";").replace("; ;", ";;");
        format!("{word}{} {of}{}", parts.trim_end(), " ?".repeat(one.line.unclear.len()))
    };
    let somebody = |one: &Somebody| {
        let role = one.role.map_or("-", ParticipantRole::word);
        format!("participant {}; {role}; {}; {}", one.name, one.organisation, one.contribution)
    };
    match typed {
        Typed::Nothing => "nothing".into(),
        Typed::Measure(one) => measured("measure", one),
        Typed::Decision(one) => measured("decision", one),
        Typed::Goal(title) => format!("goal {title}"),
        Typed::Participant(one) => somebody(one),
        Typed::WhatMatters(text) => format!("matters {text}"),
        Typed::Resources(text) => format!("resources {text}"),
        Typed::Need(text) => format!("need {text}"),
        Typed::Period(start, end) => format!("period {} {}", day(start), day(end)),
        Typed::Evaluation(next, how) => format!("evaluation {} {how}", day(next)),
        Typed::NextMeeting(next) => format!("next {}", day(next)),
        Typed::Minutes(text) => format!("minutes {text}"),
    }
}

fn small_plan() -> Plan {
    let siri = Participant {
        id: "siri".into(),
        name: "Siri Mønster".into(),
        roles: [ParticipantRole::GeneralPractitioner].into_iter().collect(),
        ..Participant::default()
    };
    let goal = Goal { id: "g".into(), title: "Hverdagen".into(), ..Goal::default() };
    Plan {
        participants: [siri].into_iter().collect(),
        goals: [goal].into_iter().collect(),
        ..Plan::default()
    }
}

#[test]
fn every_line_in_the_table_is_taken_for_what_it_is() {
    let mut wrong = Vec::new();
    let cases = || ENTRIES.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    for case in cases() {
        let [lang, typed, expected] = case.splitn(3, '|').collect::<Vec<_>>()[..] else { panic!("{case}") };
        let lang = Lang::of(lang.trim()).unwrap();
        let found = shown(&read(typed, &small_plan(), lang));
        if found.trim() != expected.trim() {
            wrong.push(format!("{typed}\n  asked {}\n  found {found}", expected.trim()));
        }
    }
    assert!(cases().count() >= 40);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_not_whole_yet_becomes_no_command() {
    for text in [
        "",
        " ",
        "mål:",
        "vedtak:",
        "tiltak: ; to netter",
        "; to netter; hjemme",
        "deltaker:",
        "deltaker: , fastlege",
        "viktig:",
        "ressurser: ",
        "behov:",
        "periode:",
        "periode: 1.12.2026",
        "periode: 1.12.2026 til sommeren",
        "evaluering:",
        "evaluering: til sommeren; sammen",
        "neste møte:",
        "neste møte: en gang på nyåret",
        "referat:",
        "need:",
        "minutes: ",
        "next meeting: some day",
    ] {
        let mut typist = Typist::of(EMPTY);
        let plan = write_plan(typist.plan());
        assert_eq!(typist.line(text), 0, "{text}");
        assert_eq!(write_plan(typist.plan()), plan, "{text}");
    }
}

/// Each example that the screen shows is understood to the end, in its own language.
#[test]
fn the_examples_are_understood() {
    let examples = [
        WorkText::ExampleMeasure,
        WorkText::ExampleGoal,
        WorkText::ExampleParticipant,
        WorkText::ExampleDecision,
        WorkText::ExampleMeeting,
        WorkText::ExampleEvaluation,
        WorkText::ExampleMinutes,
        WorkText::ExampleMatters,
    ];
    for lang in Lang::ALL {
        let mut plan = small_plan();
        let goal = |title: &str| Goal { id: title.into(), title: title.into(), ..Goal::default() };
        plan.goals = ["Hverdagen", "Kvardagen", "Everyday life"].map(goal).into_iter().collect();
        for example in &examples {
            let text = Catalogue::of(lang).say(example);
            let typed = read(&text, &plan, lang);
            let mut typist = Typist::of(EMPTY);
            assert!(!typist.commands(&typed).is_empty(), "{text}");
            match (&typed, example) {
                (Typed::Measure(one), WorkText::ExampleMeasure) => {
                    assert!(one.line.goal.is_some() && !one.how.is_empty(), "{text}: {one:?}");
                    assert!(one.line.unclear.is_empty() && one.line.deadline.is_some(), "{text}: {one:?}");
                }
                (Typed::Decision(one), WorkText::ExampleDecision) => {
                    assert!(one.line.responsible.is_some() && one.line.deadline.is_some(), "{text}: {one:?}");
                }
                (Typed::Participant(one), _) => assert!(one.role.is_some(), "{text}: {one:?}"),
                (Typed::Measure(one), _) => panic!("{text}: {one:?}"),
                _ => {}
            }
        }
    }
}

fn meeting_lines() -> Vec<&'static str> {
    MEETING.lines().filter_map(|row| row.strip_prefix("  line: ")).collect()
}

/// The measures of a plan: goal, title, who, when.
fn told(plan: &Plan) -> Vec<String> {
    let name = |id: &Id| plan.participants.iter().find(|one| one.id == *id).map(|one| one.name.as_str());
    let mut told = Vec::new();
    for goal in plan.goals.iter() {
        for one in goal.measures.iter() {
            assert!(!one.extent.is_empty() && !one.how.is_empty(), "{}", one.title);
            assert!(!one.title.contains(['@', '#', ';']), "{}", one.title);
            let (who, day) = (name(&one.responsible).unwrap_or("-"), one.deadline.unwrap());
            told.push(format!("{}: {}, {who}, {day}", goal.title, one.title));
        }
    }
    told
}

#[test]
fn a_first_meeting_becomes_a_plan() {
    let mut typist = Typist::of(EMPTY);
    let before = write_plan(typist.plan());
    for text in meeting_lines() {
        assert!(typist.line(text) > 0, "{text}");
    }
    let plan = typist.plan().clone();
    assert_eq!(
        told(&plan),
        [
            "Tilbake i halv stilling: Søke arbeidsrettet rehabilitering, Tore Forsøk, 2026-12-13",
            "Tilbake i halv stilling: Skrive legeerklæring, Siri Mønster, 2026-12-15",
            "Tilbake i halv stilling: Gå gjennom arbeidsplassen, Berit Skisse, 2026-11-27",
            "Komme i gang om morgenen: Starte med hjemmetrener, Berit Skisse, 2027-01-04",
            "Komme i gang om morgenen: Ringe om morgenen, Mia Eksempelsen, 2026-12-22",
            "Være med på noe sammen med andre: Melde på turgruppen, Berit Skisse, 2026-12-01",
            "Være med på noe sammen med andre: Prøve koret igjen, Oda Eksempelsen, 2027-01-15",
            "Ha vondt sjeldnere: Gå gjennom medisinene, Siri Mønster, 2026-12-10",
            "Ha vondt sjeldnere: Henvise til smerteskole, Siri Mønster, 2027-01-22",
            "Ha oversikt over økonomien: Regne på inntekten, Tore Forsøk, 2026-12-20",
            "Ha oversikt over økonomien: Sette opp fast betaling, Mia Eksempelsen, 2026-12-06",
            "Ha oversikt over økonomien: Sjekke tilskudd til bil, Kjell Prøvemo, 2026-11-27",
        ]
    );
    assert_eq!((plan.goals.len(), plan.measures.len(), plan.needs.len()), (5, 0, 1));
    assert_eq!(plan.what_matters, "Jeg vil tilbake til jobben og orke å være sammen med folk igjen.");
    assert!(plan.resources.starts_with("Jeg er sta"));
    assert_eq!((plan.period.start, plan.period.end), (Some(today()), Some(on("2027-11-21"))));
    assert_eq!(plan.evaluation.next, Some(on("2027-05-15")));
    assert_eq!(plan.evaluation.method, "alle går gjennom målene sammen med Oda");
    let end = write_plan(&plan);
    typist.undo_all();
    assert_eq!(write_plan(typist.plan()), before, "undo of everything gives the same bytes");
    while typist.editor.redo(&typist.actor).is_some() {}
    assert_eq!(write_plan(typist.plan()), end);
}

#[test]
fn who_is_there_and_when_they_meet_again_is_noted() {
    let mut typist = Typist::of(EMPTY);
    for text in meeting_lines() {
        typist.line(text);
    }
    let plan = typist.plan();
    let roles = |one: &Participant| one.roles.iter().map(|role| role.word()).collect::<Vec<_>>().join(" ");
    let told = |one: &Participant| {
        assert!(!one.contribution.is_empty(), "{}", one.name);
        format!("{}, {}, {}", one.name, roles(one), one.organisation)
    };
    let people: Vec<String> = plan.participants.iter().map(|one| told(one)).collect();
    assert_eq!(
        people,
        [
            "Kjell Prøvemo, coordinator, Eksempel kommune",
            "Oda Eksempelsen, person, ",
            "Siri Mønster, general-practitioner, Eksempel legesenter",
            "Tore Forsøk, participant, NAV Eksempel",
            "Berit Skisse, participant, Eksempel kommune",
            "Mia Eksempelsen, next-of-kin, ",
        ]
    );
    let meetings: Vec<_> = plan.meetings.iter().map(|one| (one.date, one.status, one.next)).collect();
    let next = Some(on("2027-02-12"));
    assert_eq!(
        meetings,
        [(Some(today()), Some(MeetingStatus::Held), next), (next, Some(MeetingStatus::Planned), None),]
    );
    assert!(plan.meetings.iter().next().unwrap().minutes.contains("fem mål og tolv tiltak"));
}

#[test]
fn a_decision_is_a_measure_and_stands_in_the_meeting() {
    let mut typist = Typist::of(EMPTY);
    typist.line("mål: Ut blant folk");
    typist.line("deltaker: Siri Mønster, fastlege");
    assert_eq!(
        typist.line("vedtak: Ringe koret @siri fredag #ut"),
        3,
        "the meeting, the measure, the decision"
    );
    assert_eq!(typist.line("vedtak: Melde på tur"), 2, "the meeting is there");
    let plan = typist.plan();
    let meeting = plan.meetings.iter().next().unwrap();
    let goal = plan.goals.iter().next().unwrap();
    let (decision, measure) =
        (meeting.decisions.iter().next().unwrap(), goal.measures.iter().next().unwrap());
    assert_eq!((&decision.measure, &decision.responsible), (&measure.id, &measure.responsible));
    assert_eq!((decision.deadline, measure.deadline), (Some(on("2026-11-27")), Some(on("2026-11-27"))));
    assert_eq!((plan.measures.len(), meeting.decisions.len()), (1, 2), "no goal was named");
}

#[test]
fn what_stands_there_stays_and_the_rest_comes_below() {
    let mut typist = Typist::of(EMPTY);
    for text in ["viktig: Folk.", "viktig: Jobb.", "referat: Alle kom.", "referat: Vi ble enige."] {
        typist.line(text);
    }
    assert_eq!(typist.plan().what_matters, "Folk.\nJobb.");
    assert_eq!(typist.plan().meetings.iter().next().unwrap().minutes, "Alle kom.\nVi ble enige.");
    typist.line("neste møte: 12.2");
    assert_eq!(typist.line("neste møte: 12.2"), 1, "that meeting is there already");
    assert_eq!(typist.plan().meetings.len(), 2);
}

#[test]
fn a_measure_belongs_under_the_goal_last_spoken_of() {
    let mut typist = Typist::of(EMPTY);
    typist.line("mål: Ut blant folk");
    typist.goal = typist.plan().goals.iter().next().map(|goal| goal.id.clone());
    typist.line("Melde på tur");
    assert_eq!(typist.plan().goals.iter().next().unwrap().measures.len(), 1);
    typist.goal = Some("gone".into());
    typist.line("Prøve koret");
    assert_eq!(typist.plan().measures.len(), 1, "a goal that is gone is none");
}

/// Words that mean something somewhere, behind a word that says what the line is.
fn typed_line() -> impl Strategy<Value = String> {
    let sorts = "mål goal tiltak measure vedtak decision deltaker deltakar participant viktig important \
        ressurser behov need periode period evaluering evaluation neste~møte next~meeting referat minutes notat";
    let sorts: Vec<String> =
        sorts.split_whitespace().map(|sort| format!("{}:", sort.replace('~', " "))).collect();
    let known = "Søke om 3 uker fredag innen 15. mars 2027 @fastlege @oda @koordinator #hverdagen # @ ; ; , til \
        to – 12.2 1.12.2026 30.11.2027 Siri Mønster, fastlege, pårørende; i dag neste uke mål: 31.2 99999999 æØÅ";
    let known: Vec<String> = known.split_whitespace().map(String::from).collect();
    let word = prop_oneof![6 => prop::sample::select(known), 1 => "\\PC{0,8}", 1 => "[@#;,:0-9./-]{1,8}"];
    let words = prop::collection::vec(word, 0..10).prop_map(|words| words.join(" "));
    let sort = prop_oneof![3 => prop::sample::select(sorts), 1 => Just(String::new())];
    (sort, words).prop_map(|(sort, words)| format!("{sort} {words}"))
}

/// Whether all that was typed stands in what the line is taken for, where that is text.
fn keeps_the_text(text: &str, typed: &Typed) -> bool {
    let rest = text.split_once(':').map_or("", |(_, rest)| rest).trim();
    match typed {
        Typed::Goal(kept)
        | Typed::WhatMatters(kept)
        | Typed::Resources(kept)
        | Typed::Need(kept)
        | Typed::Minutes(kept) => kept == rest,
        Typed::Participant(one) => {
            let kept = [&one.name, &one.organisation, &one.contribution].map(String::as_str).join(",");
            let count = |text: &str| text.split([',', ';']).filter(|part| !part.trim().is_empty()).count();
            count(&kept) + usize::from(one.role.is_some()) == count(rest)
        }
        Typed::Measure(one) | Typed::Decision(one) => {
            let kept = [&one.title, &one.extent, &one.how].map(String::as_str).join(" ");
            let words = |text: &str| text.replace(';', " ").split_whitespace().collect::<String>();
            words(&kept) == words(&one.line.title)
        }
        Typed::Nothing => text.trim().is_empty(),
        Typed::Period(..) | Typed::Evaluation(..) | Typed::NextMeeting(_) => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_line_is_refused_and_all_are_undone(
        lines in prop::collection::vec(typed_line(), 0..8), empty in any::<bool>(), under in any::<bool>(),
    ) {
        let mut typist = Typist::of(if empty { EMPTY } else { STROKE });
        let before = write_plan(typist.plan());
        for text in &lines {
            let typed = read(text, typist.plan(), Lang::Nb);
            prop_assert!(keeps_the_text(text, &typed), "{:?}: {:?}", text, typed);
            typist.goal = typist.plan().all_goals().first().filter(|_| under).map(|goal| goal.id.clone());
            typist.meeting = typist.plan().meetings.iter().next().filter(|_| under).map(|one| one.id.clone());
            typist.line(text);
        }
        let after = write_plan(typist.plan());
        prop_assert_eq!(&write_plan(&read_plan(&after).unwrap()), &after);
        typist.undo_all();
        prop_assert_eq!(write_plan(typist.plan()), before);
    }

    #[test]
    fn no_text_makes_an_entry_stumble(text in "\\PC{0,80}", day in "[0-9. -]{0,12}") {
        let mut typist = Typist::of(EMPTY);
        for sort in ["", "mål:", "vedtak:", "deltaker:", "periode:", "evaluering:", "neste møte:", "referat:"] {
            typist.line(&format!("{sort}{text}"));
            typist.line(&format!("{sort} {day}{text}"));
        }
    }
}
