//! What the rules cannot speak of in a redacted plan: what is hidden may be there or not.
//!
//! A finding is left out when what it points at is hidden, or when its rule looks at a group of
//! which anything is hidden. So whatever is said of a redacted plan is so in the full one.

use super::Finding;
use crate::access::Group;
use crate::plan::{Field, Hidden, Id, Kind, ListName, Noun, Path, Place, Plan, Target};
use std::collections::HashMap;

/// What rules, clocks and steps look at besides the place they point at.
static LOOKS_AT: &[(&str, &[Group])] = &[
    ("no-cooperation", &[Group::Background]),
    ("no-general-practitioner", &[Group::Consents]),
    ("no-consent-to-plan", &[Group::Consents]),
    ("no-consent-to-exchange", &[Group::Consents]),
    ("consent-does-not-cover", &[Group::Consents, Group::Person]),
    ("consent-not-for-information", &[Group::Consents]),
    ("consent-for-former-participant", &[Group::Consents, Group::Participants]),
    ("oral-consent-not-noted", &[Group::Procedures]),
    ("consent-without-authority", &[Group::Participants]),
    ("consent-authority-ended", &[Group::Consents, Group::Participants]),
    ("consent-by-parent", &[Group::Consents, Group::Participants, Group::Person]),
    ("consent-by-child-alone", &[Group::Consents, Group::Participants, Group::Person]),
    ("group-without-consent", &[Group::Consents]),
    ("plan-used-against-no", &[Group::Consents]),
    ("need-passed-on-without-consent", &[Group::Consents, Group::Procedures]),
    ("doctor-told-against-no", &[Group::Consents, Group::Participants]),
    ("plan-fetched-without-consent", &[Group::Consents]),
    ("measure-agreed-without-consent", &[Group::Consents]),
    ("coordinator-ends-without-successor", &[Group::Procedures]),
    ("participant-without-contact", &[Group::Contact]),
    ("participant-without-identifier", &[Group::Numbers]),
    ("hospital-coordinator-without-hpr", &[Group::Numbers]),
    ("next-meeting", &[Group::Meetings]),
    ("expectation-contact", &[Group::Meetings, Group::Measures]),
    ("health-changed", &[Group::Consents]),
    ("health-pass-on", &[Group::Consents]),
    ("consent-expiry", &[Group::Consents]),
    ("coordinator-appointment", &[Group::Procedures]),
    (
        "nothing-happened",
        &[Group::Goals, Group::Measures, Group::Evaluations, Group::Meetings, Group::Comments, Group::Status],
    ),
    ("start-up/informed-before-consent", &[Group::Consents]),
    ("start-up/consent-plan", &[Group::Consents]),
    ("start-up/consent-exchange", &[Group::Consents]),
    ("start-up/consent-before-group", &[Group::Consents]),
    ("start-up/child-met", &[Group::Person]),
    ("start-up/doctor-informed", &[Group::Consents]),
    ("start-up/partners-contacted", &[Group::Consents]),
    ("journal/consent", &[Group::Consents]),
    ("journal/consent-form-sent", &[Group::Consents]),
    ("consent-renewal/composition", &[Group::Consents, Group::Person]),
    (
        "consent-renewal/information-types",
        &[Group::Consents, Group::Goals, Group::Measures, Group::Background],
    ),
    ("consent-renewal/health", &[Group::Consents, Group::Background]),
    ("consent-renewal/valid", &[Group::Consents]),
    ("consent-renewal/form-sent", &[Group::Consents]),
];

/// What is hidden of one noun.
#[derive(Debug, Default)]
struct Marked {
    is_whole: bool,
    fields: Vec<Field>,
}

/// What is hidden in one plan, ready to be asked. Of a full plan there is none.
#[derive(Debug, Default)]
pub struct Silence {
    marked: HashMap<Target, Marked>,
    /// Lists of the plan with an entry that is hidden.
    lists: Vec<ListName>,
    groups: Vec<Group>,
}

impl Silence {
    /// The silence of a plan; none when nothing is hidden.
    pub fn of(plan: &Plan) -> Option<Silence> {
        if !plan.is_redacted() {
            return None;
        }
        let mut kinds: HashMap<&Id, Kind> = HashMap::new();
        (plan as &dyn Noun).each_below(&mut |noun| {
            kinds.extend(noun.id().map(|id| (id, noun.kind())));
        });
        let mut silence = Silence::default();
        for mark in plan.hidden.iter() {
            let Some(target) = mark.target() else { continue };
            let kind = match &target {
                Target::Plan => Some(Kind::Plan),
                Target::Part(part) => Some(part.kind()),
                Target::Entry(id) => kinds.get(id).copied(),
            };
            if let Some(kind) = kind {
                silence.add(mark, target, kind);
            }
        }
        (plan as &dyn Noun).lists(&mut |name, _, list| {
            let mut entries = (0..list.count()).filter_map(|index| list.at(index));
            if entries.any(|entry| silence.is_whole(&Target::Entry(entry.id()))) {
                silence.lists.push(name);
            }
        });
        Some(silence)
    }

    fn add(&mut self, mark: &Hidden, target: Target, kind: Kind) {
        let fields = Field::ALL.iter().copied().filter(|field| mark.hides(*field));
        for group in fields.clone().map(|field| Group::of_field(kind, field)) {
            if !self.groups.contains(&group) {
                self.groups.push(group);
            }
        }
        let marked = self.marked.entry(target).or_default();
        marked.is_whole |= mark.is_whole();
        marked.fields.extend(fields);
    }

    /// Whether all of an entry is hidden.
    pub fn hides(&self, id: &Id) -> bool {
        self.is_whole(&Target::Entry(id.clone()))
    }

    fn is_whole(&self, target: &Target) -> bool {
        self.marked.get(target).is_some_and(|marked| marked.is_whole)
    }

    /// Whether anything is hidden of one of these groups.
    pub fn hides_any(&self, groups: &[Group]) -> bool {
        groups.iter().any(|group| self.groups.contains(group))
    }

    /// Whether nothing can be said by this rule, clock or step at this place.
    pub fn covers(&self, code: &str, path: &Path) -> bool {
        let looks = LOOKS_AT.iter().find(|(known, _)| *known == code);
        looks.is_some_and(|(_, groups)| self.hides_any(groups)) || self.is_at(path)
    }

    fn is_at(&self, path: &Path) -> bool {
        let marked = self.marked.get(&path.target);
        marked.is_some_and(|marked| marked.is_whole)
            || match path.place {
                Place::Whole => false,
                Place::Field(field) => marked.is_some_and(|marked| marked.fields.contains(&field)),
                Place::List(list) => path.target == Target::Plan && self.lists.contains(&list),
            }
    }

    /// Takes out the findings from a place on that cannot be said.
    pub fn quiet(&self, findings: &mut Vec<Finding>, from: usize) {
        let mut place = 0_usize;
        findings.retain(|finding| {
            place = place.saturating_add(1);
            place <= from || !self.covers(finding.code, &finding.path)
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{CLOCKS, RULES, procedure::every_step};

    #[test]
    fn every_code_is_that_of_a_rule_a_clock_or_a_step() {
        for (code, groups) in LOOKS_AT {
            let is_step = every_step().any(|(procedure, step)| *code == format!("{procedure}/{step}"));
            let is_rule = RULES.iter().any(|rule| rule.code == *code);
            assert!(is_step || is_rule || CLOCKS.iter().any(|clock| clock.code == *code), "{code}");
            assert!(!groups.is_empty());
        }
    }
}
