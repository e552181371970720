//! The sections of a plan beside goals, participants, period and person: each folds, and holds
//! parts, lists and fields of the plan. A template may order them; it never hides what is filled.

mod block;
mod consents;
mod letters;
mod overview;
mod status;

use crate::into_vec::IntoVec;
pub use block::block_id;
pub use letters::show_prepared;

use super::element::{El, el};
use super::fold::toggle;
use super::form::entry_list;
use super::frame::heading;
use super::pictures::{load_section, timeline_section};
use super::procedure::guide;
use super::screen::Screen;
use crate::plan::{Entries, Field, ListName, Noun, Part, Plan, Target};
use crate::rules::Settings;
use crate::words::{Help, Label, WorkText};
use block::block;
use leptos::prelude::*;

/// Something a section holds.
pub enum Item {
    /// Fields of the plan itself.
    Fields(&'static [Field]),
    /// A part of the plan.
    Part(Part),
    /// A list of the plan.
    List(ListName),
    /// What is shared with whom.
    Matrix,
    /// The goals, walked through with the person.
    Walk,
    /// The checklist with a code.
    Guide(&'static str),
}

/// One section.
pub struct Section {
    /// The key by which a template orders it.
    pub key: &'static str,
    name: Label,
    /// What helps the reader, above what the section holds.
    help: &'static [Help],
    /// What it holds, in order.
    pub items: &'static [Item],
}

/// Every section, in the order without a template.
pub static SECTIONS: &[Section] = &[
    Section {
        key: "needs",
        name: Label::Mapping,
        help: &[Help::WhatMatters],
        items: &[
            Item::Fields(&[Field::Resources]),
            Item::List(ListName::Needs),
            Item::List(ListName::SupportingInformation),
            Item::List(ListName::Transitions),
        ],
    },
    Section {
        key: "consents",
        name: Label::Consent,
        help: &[Help::BeforeConsent, Help::ConsentIsYours, Help::OnlyWhatIsNeeded],
        items: &[Item::Matrix, Item::List(ListName::Consents), Item::Guide("consent-renewal")],
    },
    Section {
        key: "meetings",
        name: Label::Meetings,
        help: &[Help::AgendaTogether, Help::Group, Help::GroupMeetsYou],
        items: &[
            Item::Fields(&[Field::GroupStarted]),
            Item::List(ListName::Meetings),
            Item::List(ListName::Expectations),
        ],
    },
    Section {
        key: "goal-evaluation",
        name: Label::EvaluateTogether,
        help: &[Help::EvaluateTogether],
        items: &[Item::Walk],
    },
    Section {
        key: "evaluation",
        name: Label::ProcessEvaluation,
        help: &[Help::ComplainAboutCoordinator, Help::Feedback],
        items: &[Item::List(ListName::ProcessEvaluations)],
    },
    Section {
        key: "cooperation",
        name: Label::CooperationAndPlans,
        help: &[Help::NobodyPromisesForOthers],
        items: &[
            Item::List(ListName::Cooperation),
            Item::Fields(&[Field::NoCooperation]),
            Item::List(ListName::SubPlans),
        ],
    },
    Section {
        key: "questions",
        name: Label::QuestionsAndComments,
        help: &[Help::SayWhatYouWant, Help::WorkHasStopped],
        items: &[Item::List(ListName::Questions), Item::List(ListName::Comments)],
    },
    Section {
        key: "contacts",
        name: Label::Contacts,
        help: &[Help::ContactPerson, Help::ReachCoordinator, Help::CoordinatingUnitRole, Help::WhenStuck],
        items: &[Item::List(ListName::Contacts)],
    },
    Section {
        key: "start-up",
        name: Label::StartUp,
        help: &[
            Help::YourPlan,
            Help::InformationForYou,
            Help::AskForCoordinator,
            Help::WishForCoordinator,
            Help::RightToAppeal,
        ],
        items: &[Item::Guide("start-up"), Item::Part(Part::StartUp)],
    },
    Section {
        key: "transfer",
        name: Label::Transfer,
        help: &[Help::NewCoordinator],
        items: &[Item::Guide("transfer"), Item::List(ListName::Transfers)],
    },
    Section {
        key: "closing",
        name: Label::Closing,
        help: &[Help::ClosingTogether, Help::TakeControl],
        items: &[Item::Guide("closing"), Item::Part(Part::Closing)],
    },
    Section {
        key: "journal",
        name: Label::Journal,
        help: &[Help::CoordinatorInforms],
        items: &[Item::Guide("journal"), Item::Part(Part::Journal)],
    },
    Section {
        key: "template",
        name: Label::Template,
        help: &[Help::LegalBasis],
        items: &[Item::Fields(&[Field::Title, Field::PlanType, Field::Mode]), Item::Part(Part::Template)],
    },
    Section {
        key: "roles",
        name: Label::WhoDoesWhat,
        help: &[
            Help::RolesTogether,
            Help::CoordinatorRole,
            Help::ContactDoctorRole,
            Help::PathwayCoordinatorRole,
            Help::GeneralPractitionerRole,
            Help::Disagreement,
            Help::DisagreementInside,
        ],
        items: &[],
    },
    Section {
        key: "for-coordinator",
        name: Label::ForCoordinator,
        help: &[
            Help::OthersDoTheirPart,
            Help::NotASupportPerson,
            Help::CoordinatorGatherings,
            Help::CoordinatorEthics,
        ],
        items: &[],
    },
];

/// The sections in the order of the plan's template, or else of the host's; those it does not
/// name follow, so that a template never hides anything.
pub fn ordered(plan: &Plan, settings: &Settings) -> Vec<&'static Section> {
    let own = &plan.template.sections;
    let named = if own.is_empty() { settings.template.sections.iter() } else { own.iter() };
    let mut order: Vec<&Section> =
        named.filter_map(|key| SECTIONS.iter().find(|section| section.key == key)).into_vec();
    for section in SECTIONS {
        if !order.iter().any(|known| known.key == section.key) {
            order.push(section);
        }
    }
    order
}

/// All sections that fold, with where the plan stands and what is due first.
pub fn folding_sections(screen: Screen) -> Vec<El> {
    let mut made = vec![status::status_section(screen)];
    made.push(overview::clocks_section(screen));
    made.push(overview::procedures_section(screen));
    made.push(timeline_section(screen));
    made.push(load_section(screen));
    let settings = screen.options.with_untracked(|options| std::sync::Arc::clone(&options.settings));
    let sections = screen.plan.with_untracked(|plan| ordered(plan, &settings));
    made.extend(
        sections.into_iter().filter(|section| is_of_use(screen, section)).map(|s| section(screen, s)),
    );
    made.push(letters::letters_section(screen));
    made
}

/// The section with a key, for an app that chooses; none for a key that nobody knows.
pub fn section_of(screen: Screen, key: &str) -> Option<El> {
    match key {
        "status" => Some(status::status_section(screen)),
        "clocks" => Some(overview::clocks_section(screen)),
        "procedures" => Some(overview::procedures_section(screen)),
        "timeline" => Some(timeline_section(screen)),
        "loads" => Some(load_section(screen)),
        "texts" => Some(letters::letters_section(screen)),
        _ => SECTIONS.iter().find(|one| one.key == key).map(|one| section(screen, one)),
    }
}

/// The key and name of every section on the screen, in order.
pub fn section_names(screen: Screen) -> Vec<(&'static str, String)> {
    let settings = screen.options.with_untracked(|options| std::sync::Arc::clone(&options.settings));
    let sections = screen.plan.with_untracked(|plan| ordered(plan, &settings));
    let named = [("status", Label::PlanStatus), ("clocks", Label::Clocks), ("procedures", Label::Procedures)];
    let pictures = [("timeline", WorkText::Timeline), ("loads", WorkText::Loads)];
    let named = named.iter().map(|(key, name)| (*key, screen.say(name)));
    let named = named.chain(pictures.iter().map(|(key, name)| (*key, screen.say(name))));
    let own = sections.into_iter().filter(|section| is_of_use(screen, section));
    named
        .chain(own.map(|section| (section.key, screen.say(&section.name))))
        .chain([("texts", screen.say(&Label::LettersAndForms))])
        .into_vec()
}

/// A reader is not shown empty sections.
fn is_of_use(screen: Screen, section: &Section) -> bool {
    let plan = screen.plan.get_untracked();
    let noun: &dyn Noun = &**plan;
    if section.items.is_empty() {
        return section.key != "for-coordinator" || screen.sets_everything();
    }
    section.items.iter().any(|item| match item {
        Item::Fields(fields) => fields.iter().any(|field| {
            screen.may_set(&Target::Plan, *field) || noun.value(*field).is_some_and(|value| !value.is_empty())
        }),
        Item::Part(part) => {
            screen.may_open(&Target::Part(*part)) || noun.part(*part).is_some_and(|part| !part.is_empty())
        }
        Item::Matrix | Item::Guide(_) => false,
        Item::Walk => screen.may_add(ListName::Evaluations) && !plan.goals.is_empty(),
        Item::List(list) => screen.may_add(*list) || noun.list(*list).map_or(0, Entries::count) > 0,
    })
}

/// The id of the button that unfolds a section.
pub fn section_id(key: &str) -> String {
    format!("ip-section-{key}")
}

fn section(screen: Screen, section: &'static Section) -> El {
    let body = move || {
        let help = section.help.iter().map(|help| el("p").class("hint").text(&screen.say(help)));
        let mut body: Vec<El> = help.into_vec();
        for item in section.items {
            body.extend(match item {
                Item::Fields(fields) => block(screen, &Target::Plan, fields),
                Item::Part(part) => {
                    let target = Target::Part(*part);
                    let fields =
                        screen.plan.with_untracked(|plan| plan.noun(&target).map(<dyn Noun>::fields));
                    block(screen, &target, &fields.unwrap_or_default())
                }
                Item::Matrix => Some(consents::consent_overview(screen)),
                Item::Walk => Some(super::evaluation::walk(screen)),
                Item::Guide(code) => screen.sets_everything().then(|| guide(screen, code)),
                Item::List(list) => Some(entry_list(screen, &Target::Plan, *list)),
            });
        }
        body
    };
    folding(screen, section.key, &screen.say(&section.name), body)
}

/// A section whose heading unfolds it. Its content is built when it is unfolded.
pub fn folding(screen: Screen, key: &str, name: &str, body: impl Fn() -> Vec<El> + 'static) -> El {
    let id = section_id(key);
    let is_open = screen.is_unfolded(&id);
    let toggle = toggle("fold", name, is_open).id(&id);
    let content = move || {
        if !is_open.get() {
            return Vec::new();
        }
        untrack(|| vec![el("div").class("folded-content").children(body())])
    };
    el("section")
        .class("section folding")
        .attr("aria-labelledby", &id)
        .child(heading(screen, 1, &format!("{id}-heading")).child(toggle))
        .live(content)
}
