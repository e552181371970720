//! What must be documented in the journal, as a text to be pasted there. Rows 114-122, 68 and 110.
//!
//! Each thing is said, or it is said that the plan does not tell it: a journal text that leaves
//! out what is missing would read as if all were done.

use super::card;
use super::document::Document;
use super::teller::Teller;
use crate::into_vec::IntoVec;
use crate::plan::{
    Consent, ConsentAbout, ConsentForm, Field, Goal, GoalStatus, Kind, ListName, Measure, MeasureStatus,
    Noun, Part, ParticipantRole, Standing, StartWish, YesNo,
};
use crate::words::{Label, LetterText, Outgoing};

/// The text.
pub(super) fn write(teller: &Teller<'_>, to: &mut Document) {
    let mut facts = card::person(teller);
    facts.push(teller.fact(&Field::Date, teller.day(teller.today)));
    to.facts(facts);
    information(teller, to);
    wish(teller, to);
    consent(teller, to);
    to.heading(2, teller.say(&ParticipantRole::Coordinator));
    if teller.coordinator().is_none() {
        to.paragraph(teller.none_of(ListName::Participants, &LetterText::CMissing));
    }
    card::coordinators(teller, to);
    let grounds = teller.facts(&*teller.plan.start_up, &[Field::Grounds]);
    if grounds.is_empty() {
        to.paragraph(teller.absent(Part::StartUp, Field::Grounds, &Outgoing::GroundsUnknown));
    }
    to.facts(grounds);
    main_points(teller, to);
    let closing = teller.all_facts(&*teller.plan.closing);
    if !closing.is_empty() {
        to.heading(2, teller.say(&Label::Closing));
        to.facts(closing);
    }
    to.heading(2, teller.say(&Kind::Journal));
    let noted = teller.all_facts(&*teller.plan.journal);
    if noted.is_empty() {
        to.paragraph(teller.absent(Part::Journal, Field::InformationNoted, &Outgoing::NothingNoted));
    }
    to.facts(noted);
}

/// Row 114.
fn information(teller: &Teller<'_>, to: &mut Document) {
    let start_up = &*teller.plan.start_up;
    to.heading(2, teller.say(&Outgoing::Information));
    to.paragraph(match start_up.informed {
        Some(day) => teller.say(&Outgoing::InformedOn { date: day.to_string() }),
        None => teller.absent(Part::StartUp, Field::Informed, &Outgoing::NotInformed),
    });
    to.facts(teller.facts(start_up, &[Field::InformedBy]));
}

/// Rows 115 and 71.
fn wish(teller: &Teller<'_>, to: &mut Document) {
    let start_up = &*teller.plan.start_up;
    to.heading(2, teller.say(&Outgoing::WishAndCriteria));
    to.paragraph(match start_up.wish {
        Some(StartWish::PlanAndCoordinator) => teller.say(&Outgoing::WishBoth),
        Some(StartWish::CoordinatorOnly) => teller.say(&Outgoing::WishCoordinator),
        Some(StartWish::Declined) => teller.say(&Outgoing::WishDeclined),
        Some(StartWish::Undecided) => teller.say(&Outgoing::WishUndecided),
        None => teller.absent(Part::StartUp, Field::Wish, &Outgoing::WishUnknown),
    });
    to.facts(teller.facts(start_up, &[Field::Declined, Field::DeclinedWhat, Field::WishedCoordinator]));
    to.paragraph(match start_up.criteria_met {
        Some(YesNo::Yes) => teller.say(&Outgoing::CriteriaMet),
        Some(YesNo::No) => teller.say(&Outgoing::CriteriaNotMet),
        None => teller.absent(Part::StartUp, Field::CriteriaMet, &Outgoing::CriteriaUnknown),
    });
    to.facts(teller.facts(start_up, &[Field::DecisionDate, Field::DecisionReference]));
}

/// The record of consents alone, for the journal. Rows 68 and 121.
pub(super) fn consent_record(teller: &Teller<'_>, to: &mut Document) {
    let mut facts = card::person(teller);
    facts.push(teller.fact(&Field::Date, teller.day(teller.today)));
    to.facts(facts);
    consent(teller, to);
}

/// Rows 116, 68 and 121.
fn consent(teller: &Teller<'_>, to: &mut Document) {
    to.heading(2, teller.say(&Label::Consent));
    let pairs = [
        (ConsentAbout::Plan, Outgoing::PlanConsent, Outgoing::NoPlanConsent),
        (ConsentAbout::Exchange, Outgoing::ShareConsent, Outgoing::NoShareConsent),
    ];
    for (about, holds, missing) in pairs {
        to.paragraph(if is_valid(teller, about) {
            teller.say(&holds)
        } else {
            teller.none_of(ListName::Consents, &missing)
        });
    }
    plan_consents(teller, to);
    let sent = teller.plan.journal.consent_form_sent;
    let is_signed = |consent: &std::sync::Arc<Consent>| consent.form == Some(ConsentForm::Signed);
    to.paragraph(match sent {
        Some(day) => teller.say(&Outgoing::FormSent { date: day.to_string() }),
        None if teller.plan.consents.iter().any(is_signed) => {
            teller.absent(Part::Journal, Field::ConsentFormSent, &Outgoing::FormNotSent)
        }
        None => String::new(),
    });
}

/// Each consent in the plan, with all that is known of it.
fn plan_consents(teller: &Teller<'_>, to: &mut Document) {
    teller.plan.consents.iter().for_each(|consent| to.facts(teller.all_facts(&**consent)));
}

/// Whether a goal is still worked with.
pub(super) fn is_sought(goal: &Goal) -> bool {
    !matches!(goal.status, Some(GoalStatus::Cancelled | GoalStatus::Completed))
}

/// Whether a measure is agreed and has not ended.
pub(super) fn is_carried_out(measure: &Measure) -> bool {
    !matches!(measure.status, Some(MeasureStatus::Cancelled | MeasureStatus::Done))
        && !matches!(measure.standing, Some(Standing::Wish | Standing::NotPossible))
}

/// Whether a consent about something holds today.
pub(super) fn is_valid(teller: &Teller<'_>, about: ConsentAbout) -> bool {
    teller.plan.consents.iter().any(|consent| consent.about == Some(about) && consent.holds_on(teller.today))
}

/// Rows 119, 120 and 122: main points, partners and time frames of what is going on.
fn main_points(teller: &Teller<'_>, to: &mut Document) {
    let plan = teller.plan;
    to.heading(2, teller.say(&Outgoing::MainPoints));
    for rule in [Outgoing::AlsoInJournal, Outgoing::BelongsInJournal, Outgoing::AccessIsPersonal] {
        to.paragraph(teller.say(&rule));
    }
    let mut frame = teller.facts(plan, &[Field::Status, Field::Mode]);
    frame.extend(teller.all_facts(&*plan.period));
    frame.extend(teller.facts(&*plan.evaluation, &[Field::Next]));
    to.facts(frame);
    let row = |noun: &dyn Noun, fields: &[Field]| {
        let cells = fields.iter().map(|field| Some(teller.value(noun, *field)));
        std::iter::once(Some(teller.title(noun))).chain(cells).into_vec()
    };
    let head = |kind, fields: &[Field]| {
        let columns = fields.iter().map(|field| teller.label(kind, *field));
        std::iter::once(teller.say(&kind)).chain(columns).into_vec()
    };
    let of_goal = [Field::Deadline, Field::Status];
    let goals = plan.all_goals().into_iter().filter(|goal| is_sought(goal));
    let goals = goals.map(|goal| row(&**goal, &of_goal)).into_vec();
    to.table(teller.say(&ListName::Goals), head(Kind::Goal, &of_goal), goals);
    let of_measure = [Field::Responsible, Field::Start, Field::Deadline];
    let measures = plan.all_measures().filter(|measure| is_carried_out(measure));
    let measures = measures.map(|measure| row(&**measure, &of_measure)).into_vec();
    to.table(teller.say(&ListName::Measures), head(Kind::Measure, &of_measure), measures);
    card::partners(teller, to);
}
