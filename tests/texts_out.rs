//! The texts that leave a plan: as they are read, whole, honest about what is missing, and safe
//! wherever they are put.
//!
//! `tests/texts/<sample>.<kind>.<lang>.txt` holds each text as a person reads it.
//! `IP_TEXTS=write cargo test --no-default-features --test texts_out` writes them anew.
#![cfg(not(target_arch = "wasm32"))]

mod base_plan;
mod page;

use base_plan::{day, patched, today};
use individuell_plan::access::{Actor, Role, redact};
use individuell_plan::exchange::read_plan;
use individuell_plan::number::masked;
use individuell_plan::plan::read::Shape;
use individuell_plan::plan::{Date, EntryRef, Field, Id, Json, Kind, Noun, Part, Plan, Text};
use individuell_plan::rules::Settings;
use individuell_plan::texts::{
    Document, RequestKind, Teller, TextFault, TextKind, document, request, summary,
};
use individuell_plan::words::{Catalogue, Lang, Said, all_rows, choice_row, in_words, label_of};
use page::spaced;
use std::path::PathBuf;
use std::sync::Arc;

/// Tells of a plan on a day in a language.
fn told<T>(plan: &Plan, on: Date, lang: Lang, tell: impl FnOnce(&Teller<'_>) -> T) -> T {
    let (settings, catalogue) = (Arc::new(Settings::default()), Catalogue::of(lang));
    tell(&Teller { plan, today: on, settings: &settings, catalogue: &catalogue })
}

fn made(plan: &Plan, kind: TextKind, id: Option<&str>, lang: Lang) -> Result<Document, TextFault> {
    let id = id.map(Id::new);
    // The base plan has a day of its own, the samples the one of the demo.
    let on = if plan.id == Id::new("plan") { today() } else { day("2026-11-22") };
    told(plan, on, lang, |teller| document(kind, teller, id.as_ref()))
}

fn text(plan: &Plan, kind: TextKind, id: Option<&str>) -> String {
    made(plan, kind, id, Lang::Nb).expect("a text").to_text()
}

/// What a text needs named, when the plan has it.
fn id_for(plan: &Plan, kind: TextKind) -> Option<String> {
    let id = match kind {
        TextKind::MeetingNotice => plan.meetings.iter().rfind(|one| one.is_planned()).map(|one| &one.id),
        TextKind::Minutes => plan.meetings.iter().rfind(|one| one.is_held()).map(|one| &one.id),
        TextKind::UnitNotice => plan.transfers.last().map(|one| &one.id),
        TextKind::MessageToPartners => plan.all_measures().next().map(|one| &one.responsible),
        _ => None,
    };
    id.map(|id| id.as_str().to_owned())
}

fn sample(name: &str) -> Plan {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("demo/plan-{name}.json"));
    read_plan(&std::fs::read_to_string(path).expect("a sample")).expect("a plan")
}

/// Every text that the plan has what is needed for, in every language.
fn each_text(plan: &Plan, mut see: impl FnMut(TextKind, Lang, Document)) {
    for kind in TextKind::ALL {
        let id = id_for(plan, *kind);
        for lang in Lang::ALL {
            match made(plan, *kind, id.as_deref(), lang) {
                Ok(document) => see(*kind, lang, document),
                Err(fault) => assert_eq!((fault, id.is_none()), (TextFault::MissingId, true), "{kind:?}"),
            }
        }
    }
}

const SAMPLES: [(&str, Lang); 4] =
    [("child", Lang::Nb), ("stroke", Lang::Nn), ("adult", Lang::En), ("empty", Lang::Nb)];

#[test]
fn each_text_reads_as_it_is_written_down() {
    let mut wrong = Vec::new();
    for (name, lang) in SAMPLES {
        let plan = sample(name);
        for kind in TextKind::ALL {
            // The whole plan once: the two others are as long, and every field is looked for below.
            if *kind == TextKind::WholePlan && matches!(name, "child" | "adult") {
                continue;
            }
            let id = id_for(&plan, *kind);
            let text = made(&plan, *kind, id.as_deref(), lang);
            let Ok(text) = text.map(|made| made.to_text()) else { continue };
            let file = format!("{name}.{}.{}.txt", kind.word(), lang.tag());
            let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/texts").join(&file);
            if std::env::var_os("IP_TEXTS").is_some_and(|mode| mode == "write") {
                std::fs::write(path, &text).expect("a file that can be written");
            } else if std::fs::read_to_string(path).ok().as_deref() != Some(&text) {
                wrong.push(file);
            }
        }
    }
    assert!(wrong.is_empty(), "these texts read otherwise: {wrong:?}");
}

/// Rows 114-122, and 68 and 110: what the journal text says of the base plan, the change that takes
/// it away, and what the text says then.
const JOURNAL: [(usize, &str, &str, &str); 15] = [
    (
        114,
        "Personen fikk informasjon om koordinator og individuell plan 2. januar 2026.",
        r#"{"/startUp/informed":null}"#,
        "Det står ikke i planen at personen har fått informasjon",
    ),
    (
        115,
        "Personen ønsker både koordinator og plan.",
        r#"{"/startUp/wish":null}"#,
        "Det står ikke i planen om personen ønsker koordinator og plan.",
    ),
    (
        115,
        "Personen ønsker både koordinator og plan.",
        r#"{"/startUp/wish":"declined","/startUp/declinedWhat":"Vil klare seg selv"}"#,
        "Hva ble det sagt nei til? Vil klare seg selv",
    ),
    (
        115,
        "Vilkårene for en individuell plan er oppfylt.",
        r#"{"/startUp/criteriaMet":null}"#,
        "Det står ikke i planen om vilkårene for en individuell plan er oppfylt.",
    ),
    (
        115,
        "Vilkårene for en individuell plan er oppfylt.",
        r#"{"/startUp/criteriaMet":"no"}"#,
        "Vilkårene for en individuell plan er ikke oppfylt.",
    ),
    (
        116,
        "Det er samtykke til at det lages en plan.",
        r#"{"/consents/0/withdrawn":"2026-02-01"}"#,
        "I dag gjelder det ikke noe samtykke til at det lages en plan.",
    ),
    (
        116,
        "Det er samtykke til å dele opplysninger.",
        r#"{"/consents/1/to":"2026-02-01"}"#,
        "I dag gjelder det ikke noe samtykke til å dele opplysninger.",
    ),
    (
        117,
        "Hvorfor ble koordinator oppnevnt, eller ikke?",
        r#"{"/startUp/grounds":null}"#,
        "Det står ikke i planen hvorfor koordinator er oppnevnt, eller hvorfor ikke.",
    ),
    (
        118,
        "Koordinator: Koordinator Test",
        r#"{"/participants/1/roles":["participant"]}"#,
        "Planen har ingen koordinator i dag.",
    ),
    (
        119,
        "Neste evaluering: 1. juni 2026",
        r#"{"/evaluation/next":null,"/period/end":"2026-08-08"}"#,
        "Perioden slutter: 8. august 2026",
    ),
    (
        119,
        "- Turfølge\n  Ansvarlig: Koordinator Test\n",
        r#"{"/goals/0/measures/0/deadline":"2026-07-07"}"#,
        "Frist: 7. juli 2026",
    ),
    (
        120,
        "Hovedpunkter, samarbeidspartnere og frister:",
        r#"{"/journal":null}"#,
        "Det står ikke i planen at noe er ført i journalen.",
    ),
    (
        121,
        "Det underskrevne samtykkeskjemaet ble sendt til koordinerende enhet",
        r#"{"/journal/consentFormSent":null}"#,
        "Det står ikke i planen at et underskrevet samtykkeskjema er sendt til koordinerende enhet.",
    ),
    (
        122,
        "- Fastlege Test",
        r#"{"/participants/2/accessTo":"2026-05-05"}"#,
        "Siste dag med tilgang: 5. mai 2026",
    ),
    (
        110,
        "HOVEDPUNKTER I PLANEN",
        r#"{"/closing":{"date":"2026-12-31","reported":"2026-12-30"}}"#,
        "Rapport eller epikrise sendt: 30. desember 2026",
    ),
];

#[test]
fn each_thing_that_the_journal_must_hold_is_said_or_said_to_be_missing() {
    let before = text(&patched("{}"), TextKind::Journal, None);
    for (row, there, patch, then) in JOURNAL {
        let after = text(&patched(patch), TextKind::Journal, None);
        assert!(before.contains(there), "row {row}: {there:?} is not in\n{before}");
        assert!(!before.contains(then), "row {row}: {then:?} is said too early");
        assert!(after.contains(then), "row {row}: {then:?} is not in\n{after}");
    }
}

/// Row 116: what it covers.
#[test]
fn what_a_consent_covers_stands_in_both_journal_texts() {
    let plan = sample("child");
    for kind in [TextKind::Journal, TextKind::ConsentRecord] {
        let said = text(&plan, kind, None);
        for part in [
            "Hvilke opplysninger kan vi dele? Innholdet i planen, Helse, Skole, Bolig, Fritid og venner, Familie, Økonomi, Transport, Trygghet",
            "Hvem kan vi dele opplysninger med? Tora Testnes, Birk Eksempelrud",
            "Er det noe vi ikke skal dele? NAV får ikke helseopplysninger",
            "Hvor ligger skjemaet? Journalen i koordinerende enhet",
        ] {
            assert!(said.contains(part), "{kind:?}: {part}");
        }
    }
}

/// What a field must be read as, worked out apart from the code that writes it.
fn expected(plan: &Plan, field: Field, shape: Shape, json: &Json, lang: Lang) -> Vec<String> {
    let items: Vec<&str> = match json {
        Json::List(items) => items.iter().filter_map(Json::as_text).collect(),
        json => json.as_text().into_iter().collect(),
    };
    let say = |item: &&str| match shape {
        Shape::Text if field == Field::Number => masked(item),
        Shape::Date => in_words(Date::parse(item).expect("a day"), lang),
        Shape::Choice(name, _) | Shape::Choices(name, _) => {
            choice_row(name, item).expect("a word").template(lang).to_owned()
        }
        Shape::Reference | Shape::References => match plan.entry(&Id::new(item)) {
            Some(EntryRef::Participant(one)) => one.name.clone(),
            Some(EntryRef::Goal(one)) => one.title.clone(),
            Some(EntryRef::Measure(one)) => one.title.clone(),
            _ => String::new(),
        },
        _ => (*item).to_owned(),
    };
    items.iter().map(say).map(|said| spaced(&said)).collect()
}

#[test]
fn everything_in_a_plan_is_in_the_text_of_the_whole_plan() {
    let mut looked_for = 0;
    for (name, _) in SAMPLES {
        let plan = sample(name);
        for lang in Lang::ALL {
            let made = made(&plan, TextKind::WholePlan, None, lang).expect("a text");
            let plain = spaced(&made.to_text());
            let read = page::read(&made.to_html()).unwrap_or_else(|wrong| panic!("{name}: {wrong}")).text;
            let mut nouns: Vec<&dyn Noun> = vec![&plan];
            nouns.extend(Part::ALL.iter().filter_map(|part| plan.part(*part)));
            (&plan as &dyn Noun).each_below(&mut |noun| nouns.push(noun));
            for noun in nouns {
                noun.values(&mut |field, _, value| {
                    if !field.is_settable() || value.is_empty() {
                        return;
                    }
                    let is_name = matches!(field, Field::Title | Field::Name) && noun.kind() != Kind::Person;
                    let label = label_of(noun.kind(), field).template(lang);
                    let capital = label.to_uppercase();
                    assert!(
                        is_name || plain.contains(label) || plain.contains(&capital),
                        "{name}: no {label}"
                    );
                    for said in expected(&plan, field, value.shape(), &value.to_json(), lang) {
                        looked_for += 1;
                        assert!(plain.contains(&said), "{name}, {field:?} of {:?}: {said}", noun.kind());
                        assert!(read.contains(&said), "{name}, {field:?} of {:?}: {said}", noun.kind());
                    }
                });
            }
        }
    }
    assert!(looked_for > 5000, "only {looked_for} values were looked for");
}

#[test]
fn no_text_holds_a_whole_identity_number_or_an_open_parameter() {
    for (name, _) in SAMPLES {
        each_text(&sample(name), |kind, lang, made| {
            let text = made.to_text();
            let digits: String = text.chars().map(|c| if c.is_ascii_digit() { c } else { ' ' }).collect();
            assert!(digits.split(' ').all(|run| run.len() < 11), "{name} {kind:?}");
            assert!(!text.contains('{'), "{name} {kind:?} {lang:?}");
        });
    }
}

#[test]
fn each_page_is_sound_and_says_its_language() {
    for (name, _) in SAMPLES {
        each_text(&sample(name), |kind, lang, made| {
            let page = page::read(&made.to_html()).unwrap_or_else(|wrong| panic!("{name} {kind:?}: {wrong}"));
            assert_eq!(page.lang, lang.tag());
            assert!(page.headings.len() > 1 || !matches!(kind, TextKind::Journal | TextKind::WholePlan));
            assert!(page.text.contains(&spaced(&made.title)), "{name} {kind:?}");
        });
    }
}

#[test]
fn the_reader_of_pages_finds_what_is_wrong() {
    let page =
        |body: &str| format!("<!doctype html>\n<html lang=\"nb\"><body><main>{body}</main></body></html>");
    assert!(page::read(&page("<h1>A</h1><h2>B</h2><p>c &lt; d</p>")).is_ok());
    for wrong in [
        "<h1>A</h1><h3>B</h3>",
        "<h1>A</h1><p>b & c</p>",
        "<h1>A</h1><p>b > c</p>",
        "<h1>A</h1><p style=\"x\">b</p>",
        "<h1>A</h1><script>b</script>",
        "<h1>A</h1><p><ul></p></ul>",
        "<h1>A</h1><ul><p>b</p></ul>",
        "<h1>A</h1><p>b",
        "<h2>B</h2>",
    ] {
        assert!(page::read(&page(wrong)).is_err(), "{wrong}");
    }
}

/// Puts a text in every field that holds one.
fn fill(noun: &mut dyn Noun, text: &str) {
    noun.values_mut(&mut |field, value| {
        if field.is_settable() && matches!(value.shape(), Shape::Text | Shape::Words) {
            let json = if value.shape() == Shape::Words {
                Json::List(vec![Json::text(text)])
            } else {
                Json::text(text)
            };
            let done = value.put(json, &mut individuell_plan::plan::read::Trail::default());
            assert!(done.is_ok() || text.trim().is_empty(), "{field:?}");
        }
    });
    for part in Part::ALL.iter().filter(|part| **part != Part::Redaction) {
        if let Some(part) = noun.part_mut(*part) {
            fill(part, text);
        }
    }
    noun.lists_mut(&mut |_, entries| {
        for at in 0..entries.count() {
            fill(entries.at_mut(at).expect("an entry"), text);
        }
    });
}

#[test]
fn hostile_texts_stay_texts() {
    let naughty: Vec<String> =
        serde_json::from_str(include_str!("data/naughty-strings/blns.json")).expect("JSON");
    let base = sample("adult");
    let own =
        ["</dd></dl><script>alert(1)</script>", "&amp;lt;", "\u{202e}neg\u{2066}", "a\0b\u{1b}[31m\u{8}"];
    for hostile in naughty.iter().map(String::as_str).chain(own) {
        let mut plan = base.clone();
        fill(&mut plan, hostile);
        for kind in TextKind::ALL {
            let id = id_for(&plan, *kind);
            let made = made(&plan, *kind, id.as_deref(), Lang::En).expect("a text");
            let page =
                page::read(&made.to_html()).unwrap_or_else(|wrong| panic!("{kind:?}, {hostile:?}: {wrong}"));
            let said: String = hostile
                .chars()
                .map(|c| if c.is_control() && !c.is_whitespace() { '\u{fffd}' } else { c })
                .collect();
            if *kind == TextKind::WholePlan {
                assert!(page.text.contains(&spaced(&said)), "{hostile:?} is lost");
            }
            let text = made.to_text();
            assert!(
                !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')),
                "{kind:?}, {hostile:?}"
            );
        }
    }
}

#[test]
fn nothing_that_is_written_can_pose_as_a_line_of_ours() {
    let mut plan = sample("adult");
    fill(
        &mut plan,
        "Slik\nFALSK: ja\n\nFALSK\r\nFALSK\rFALSK\u{2028}FALSK\u{85}FALSK\u{b}FALSK\n- FALSK\n[x] FALSK",
    );
    let mut seen = 0;
    each_text(&plan, |kind, lang, made| {
        for line in made.to_text().lines().filter(|line| line.contains("FALSK")) {
            seen += 1;
            let start = line.trim_start_matches(['-', '[', 'x', ']', ' ']);
            let is_own = line.starts_with("  ") || !start.starts_with("FALSK");
            assert!(
                is_own && !line.starts_with("- FALSK") && !line.starts_with("[x]"),
                "{kind:?} {lang:?}: {line}"
            );
        }
    });
    assert!(seen > 1000, "{seen}");
}

#[test]
fn an_empty_plan_gives_sound_texts_and_invents_nothing() {
    let mut empty = Plan::default();
    for kind in [TextKind::MeetingNotice, TextKind::Minutes] {
        assert_eq!(made(&empty, kind, None, Lang::Nb), Err(TextFault::MissingId));
        assert_eq!(made(&empty, kind, Some("h"), Lang::Nb), Err(TextFault::UnknownId));
    }
    empty = read_plan(r#"{"goals":[{"id":"g"}],"meetings":[{"id":"h"},{"id":"held","status":"held"}],"transfers":[{"id":"t"}]}"#).expect("a plan");
    each_text(&empty, |kind, lang, made| {
        let text = made.to_text();
        assert!(text.lines().count() > 2, "{kind:?} {lang:?}");
        assert!(page::read(&made.to_html()).is_ok(), "{kind:?}");
        let ends_open = |line: &str| line.ends_with(": ") || line.ends_with(':');
        assert!(!text.lines().any(ends_open), "{kind:?} {lang:?} says nothing after a name:\n{text}");
        assert!(!text.contains("[x]"), "{kind:?}");
    });
}

#[test]
fn an_id_of_another_kind_of_entry_is_unknown() {
    let plan = sample("child");
    for (kind, id) in [
        (TextKind::Minutes, "g1"),
        (TextKind::MeetingNotice, "tora"),
        (TextKind::UnitNotice, "mt1"),
        (TextKind::MessageToPartners, "mt1"),
    ] {
        assert_eq!(made(&plan, kind, Some(id), Lang::Nb), Err(TextFault::UnknownId), "{kind:?}");
    }
    assert!(made(&plan, TextKind::Journal, Some("nobody"), Lang::Nb).is_ok(), "it does not look at it");
}

/// Consent is an act of the person: whatever the plan holds, the form comes without an answer.
#[test]
fn the_consent_form_is_filled_in_but_never_answered() {
    for (name, _) in SAMPLES {
        let said = text(&sample(name), TextKind::ConsentForm, None);
        assert!(!said.contains("[x]"), "{name}");
        for part in [
            "Det er frivillig å samtykke.",
            "du kan trekke samtykket tilbake når du vil",
            "Underskrift: ____",
        ] {
            assert!(said.contains(part), "{name}: {part}");
        }
    }
    let said = text(&sample("child"), TextKind::ConsentForm, None);
    for part in [
        "Navn: Ada Prøvesen",
        "- Sanna Påhittsrud\n",
        "Er det noe vi ikke skal dele? NAV",
        "Informasjon gitt: 20. august 2025",
    ] {
        assert!(said.contains(part), "{part}");
    }
}

/// Rows 98 and 113, with the contacts of the plan.
#[test]
fn the_evaluation_form_says_how_to_complain_and_to_whom() {
    let said = text(&sample("child"), TextKind::EvaluationForm, None);
    for part in [
        "HVORDAN KAN DU KLAGE?",
        "Hva kan de hjelpe med? Klage",
        "Navn på personen eller enheten: Vigdis Prøvestad",
        "Blir du hørt?\n[ ] Ja",
    ] {
        assert!(said.contains(part), "{part}");
    }
    assert!(!said.contains("Ridning\n"), "what has ended is not asked about");
    assert!(text(&Plan::default(), TextKind::EvaluationForm, None).contains("Hvem kan du snakke med? ____"));
}

/// Rows 78, 79, 107 and 109.
#[test]
fn the_notice_to_the_unit_follows_the_plan() {
    let plan = patched("{}");
    assert!(text(&plan, TextKind::UnitNotice, None).contains("har koordinator."));
    let none = patched(r#"{"/participants/1/roles":["participant"]}"#);
    assert!(text(&none, TextKind::UnitNotice, None).contains("har ikke koordinator i dag."));
    let closing = patched(r#"{"/closing":{"reason":"Klarer seg selv"}}"#);
    let said = text(&closing, TextKind::UnitNotice, None);
    assert!(
        said.contains("avsluttes.") && said.contains("Hvorfor avsluttes planen? Klarer seg selv"),
        "{said}"
    );
    let moved = patched(r#"{"/transfers":[{"id":"t9","type":"moved","reason":"Flytter"}]}"#);
    let said = text(&moved, TextKind::UnitNotice, Some("t9"));
    assert!(said.contains("overføres.") && said.contains("Flytting til ny kommune"), "{said}");
}

/// Rows 54 and 56: no message before consent, and to each only what is theirs.
#[test]
fn a_message_to_partners_waits_for_consent_and_tells_each_only_their_own() {
    let plan = sample("child");
    let to_all = text(&plan, TextKind::MessageToPartners, None);
    assert!(!to_all.contains("Kle på seg selv"), "no measure is told to all");
    let to_one = text(&plan, TextKind::MessageToPartners, Some("mari"));
    assert!(to_one.contains("- Kle på seg selv om morgenen") && !to_one.contains("Ikke send"), "{to_one}");
    assert!(!to_one.contains("Støttekontakt til aktiviteter"), "{to_one}");
    let without = patched(r#"{"/consents/1/to":"2026-02-01"}"#);
    assert!(text(&without, TextKind::MessageToPartners, None).contains("Ikke send denne meldingen ennå"));
}

/// Rows 92 and 93.
#[test]
fn the_first_meeting_is_about_expectations() {
    let plan = sample("child");
    let first = |id| text(&plan, TextKind::MeetingNotice, Some(id)).contains("Dette er det første møtet.");
    assert!(first("mt1") && !first("mt4"));
}

#[test]
fn the_summary_tells_figures_and_nobodys_words() {
    let figures = |patch: &str| told(&patched(patch), today(), Lang::Nb, summary).expect("figures");
    let has_plan = |patch: &str| figures(patch).member("hasPlan").map(Text::to_text);
    for (status, expected) in [
        ("in-use", "1"),
        ("paused", "1"),
        ("draft", "2"),
        ("closed", "2"),
        ("revoked", "2"),
        ("entered-in-error", "2"),
    ] {
        assert_eq!(has_plan(&format!(r#"{{"/status":"{status}"}}"#)).as_deref(), Some(expected), "{status}");
    }
    for patch in [
        r#"{"/status":"in-use","/mode":"coordinator-only"}"#,
        r#"{"/status":"in-use","/planType":"relay-log"}"#,
    ] {
        assert_eq!(has_plan(patch).as_deref(), Some("2"), "{patch}");
    }
    let reached = figures(r#"{"/goals/0/status":"completed"}"#);
    let count = |name| reached.member("counts").and_then(|counts| counts.member(name)).map(Text::to_text);
    assert_eq!((count("goals").as_deref(), count("goalsReached").as_deref()), (Some("1"), Some("1")));
    for lang in Lang::ALL {
        let said = told(&sample("child"), day("2026-11-22"), lang, summary).expect("figures").to_text();
        assert_eq!(
            said,
            concat!(
                r#"{"hasPlan":1,"status":"in-use","mode":"plan","date":"2026-11-22","#,
                r#""period":{"start":"2025-09-01","end":"2027-08-31"},"nextEvaluation":"2026-12-10","#,
                r#""lastMeeting":"2026-06-11","closed":null,"coordinator":true,"#,
                r#""coordinatorUnit":"Eksempel kommune, Barn og familie","#,
                r#""letters":{"a":"met","b":"met","c":"met","d":"met","e":"partly","f":"met","g":"met","h":"met","i":"met"},"#,
                r#""counts":{"goals":13,"goalsReached":0,"measures":31,"measuresDone":4,"participants":13,"meetingsHeld":2}}"#
            )
        );
    }
}

/// Who may ask for what, written once more from the rows: P the person and those who speak for the
/// person, C those who coordinate, D a participant, U the unit, R a reader.
const WHO: [(&str, &str); 12] = [
    ("other-coordinator", "P"),
    ("meeting", "C"),
    ("minutes", "C"),
    ("unit-notice", "C"),
    ("consent-form", "PC"),
    ("consent-to-journal", "CU"),
    ("message-to-partners", "C"),
    ("archive", "CU"),
    ("journal", "CU"),
    ("application", "PCDU"),
    ("evaluation-form", "PC"),
    ("print", "PCDUR"),
];

#[test]
fn each_request_is_for_those_whose_it_is_and_carries_its_text() {
    let plan = sample("child");
    assert_eq!(RequestKind::ALL.len(), WHO.len());
    for (word, who) in WHO {
        let kind = RequestKind::of(word).expect("a kind");
        let id = id_for(&plan, kind.text()).map(Id::new);
        for role in Role::ALL {
            let letter = match role {
                Role::Person | Role::NextOfKin | Role::Guardian => 'P',
                Role::Coordinator | Role::Substitute => 'C',
                Role::Participant => 'D',
                Role::CoordinatingUnit => 'U',
                Role::Reader => 'R',
            };
            let asked =
                told(&plan, day("2026-11-22"), Lang::Nn, |teller| request(kind, teller, role, id.as_ref()));
            if !who.contains(letter) {
                assert_eq!(asked, Err(TextFault::NotPermitted), "{word} {role:?}");
                continue;
            }
            let asked = asked.unwrap_or_else(|fault| panic!("{word} {role:?}: {fault:?}"));
            let made = made(&plan, kind.text(), id.as_ref().map(Id::as_str), Lang::Nn).expect("a text");
            assert_eq!((&asked.text, &asked.html), (&made.to_text(), &made.to_html()));
            let json = asked.to_json();
            assert_eq!(json.member("kind").and_then(Json::as_text), Some(word));
            assert_eq!(json.member("subject").and_then(Json::as_text), Some(made.title.as_str()));
        }
    }
}

#[test]
fn every_kind_is_one_that_typescript_knows() {
    let types = include_str!("../src/embed/js/core.d.ts");
    for kind in TextKind::ALL {
        assert_eq!(TextKind::of(kind.word()), Some(*kind));
        assert!(types.contains(&format!("| '{}'", kind.word())), "{kind:?}");
    }
}

/// What a text may say is missing, by key.
const CLAIMS: [&str; 12] = [
    "text.journal.not-informed",
    "text.journal.wish-unknown",
    "text.journal.criteria-unknown",
    "text.journal.no-plan-consent",
    "text.journal.no-share-consent",
    "text.journal.form-not-sent",
    "text.journal.grounds-unknown",
    "text.journal.nothing-noted",
    "text.partners.not-yet",
    "text.notice.first",
    "text.unit.needs-coordinator",
    "letter-missing.c",
];

#[test]
fn what_is_hidden_is_said_to_be_hidden_and_never_to_be_missing() {
    let claims = all_rows().filter(|row| CLAIMS.contains(&row.key()));
    let claims: Vec<&str> = claims.filter_map(|row| row.template(Lang::Nb).split('}').next_back()).collect();
    assert_eq!(claims.len(), CLAIMS.len());
    let mut hidden = 0;
    for (name, _) in SAMPLES {
        let plan = sample(name);
        for role in Role::ALL {
            let on = day("2026-11-22");
            let user = plan.participants.last().map(|one| one.id.clone());
            let actor = Actor { role, user, today: on };
            let seen = redact(&plan, &actor, &Settings::default().information_sorts).expect("a full plan");
            for kind in TextKind::ALL {
                let id = id_for(&plan, *kind).map(Id::new);
                let [full, part] = [&plan, &seen]
                    .map(|plan| told(plan, on, Lang::Nb, |teller| document(*kind, teller, id.as_ref())));
                let Ok(full) = full else { continue };
                if *kind == TextKind::Summary && seen.is_redacted() {
                    assert_eq!(part, Err(TextFault::Redacted));
                    continue;
                }
                let part = part.unwrap_or_else(|fault| panic!("{name} {kind:?} {role:?}: {fault:?}"));
                assert!(page::read(&part.to_html()).is_ok(), "{name} {kind:?} {role:?}");
                let (full, part) = (full.to_text(), part.to_text());
                for claim in claims.iter().filter(|claim| part.contains(**claim)) {
                    assert!(full.contains(claim), "{name} {kind:?} {role:?}: {claim}");
                }
                assert_eq!(seen.is_redacted(), part.contains("Teksten viser ikke hele planen."));
                hidden += part.matches("Skjult").count();
            }
        }
    }
    assert!(hidden > 100, "{hidden}");
}

/// A host's own words reach the texts as they reach the screen.
#[test]
fn a_host_can_replace_a_sentence() {
    let mut own = Catalogue::of(Lang::Nb);
    own.overrides.insert("text.partners.tell".into(), "Ring meg.".into());
    let (plan, settings) = (Plan::default(), Arc::new(Settings::default()));
    let teller = Teller { plan: &plan, today: today(), settings: &settings, catalogue: &own };
    let made = document(TextKind::MessageToPartners, &teller, None).expect("a text");
    assert!(made.to_text().contains("\nRing meg.\n"));
    let row = Said::row(label_of(Kind::Plan, Field::Status));
    assert_eq!(teller.say(&row), "Hvor står planen?");
}

/// Row 72.
#[test]
fn a_message_says_not_to_be_sent_to_whom_the_person_does_not_want_told() {
    let said_no = r#"{"/consents/-":{"id":"i","about":"inform","decision":"declined","by":"p","date":"2026-02-01","covers":["f"]}}"#;
    let to = |id| text(&patched(said_no), TextKind::MessageToPartners, Some(id));
    let warning = "Ikke send denne meldingen: Personen har sagt nei";
    assert!(to("f").contains(warning) && !to("k").contains(warning));
    assert!(!text(&patched("{}"), TextKind::MessageToPartners, Some("f")).contains(warning));
}
