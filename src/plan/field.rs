//! The names of things inside a plan: kinds of entries, parts, lists and fields.
//!
//! Names only: a command, a finding, a refusal and the access table all speak of the same ones.

/// Declares an enum of names with the text each has in JSON.
macro_rules! names {
    ($(#[$doc:meta])* pub enum $name:ident { $($variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $(#[doc = concat!("`", $text, "` in JSON.")] $variant,)+ }

        impl $name {
            /// Every name, in the order declared.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The name in JSON.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $text,)+ }
            }

            /// The value of a name in JSON.
            pub fn of(text: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|value| value.name() == text)
            }
        }
    };
}

names! {
    /// What a noun is: the plan itself, one of its parts, or an entry of a list.
    pub enum Kind {
        Plan = "plan",
        Person = "person",
        Period = "period",
        EvaluationPlan = "evaluation",
        Goal = "goal",
        Measure = "measure",
        Participant = "participant",
        Evaluation = "goal-evaluation",
    }
}

names! {
    /// A part that every plan has exactly one of.
    pub enum Part {
        Person = "person",
        Period = "period",
        EvaluationPlan = "evaluation",
    }
}

names! {
    /// A list of entries.
    pub enum ListName {
        Participants = "participants",
        Goals = "goals",
        Measures = "measures",
        Evaluations = "evaluations",
    }
}

names! {
    /// A field that a `set` command can change, whatever noun it stands in.
    pub enum Field {
        Title = "title",
        WhatMatters = "whatMatters",
        Name = "name",
        BirthDate = "birthDate",
        Number = "number",
        Language = "language",
        Phone = "phone",
        Email = "email",
        Start = "start",
        End = "end",
        Next = "next",
        Method = "method",
        Description = "description",
        Owner = "owner",
        Extent = "extent",
        How = "how",
        Responsible = "responsible",
        Deadline = "deadline",
        Status = "status",
        Roles = "roles",
        Organisation = "organisation",
        Sector = "sector",
        From = "from",
        To = "to",
        Date = "date",
        Result = "result",
        Text = "text",
        By = "by",
    }
}

impl Part {
    /// The kind of this part.
    pub fn kind(self) -> Kind {
        match self {
            Part::Person => Kind::Person,
            Part::Period => Kind::Period,
            Part::EvaluationPlan => Kind::EvaluationPlan,
        }
    }
}

impl ListName {
    /// The kind of entry this list holds.
    pub fn holds(self) -> Kind {
        match self {
            ListName::Participants => Kind::Participant,
            ListName::Goals => Kind::Goal,
            ListName::Measures => Kind::Measure,
            ListName::Evaluations => Kind::Evaluation,
        }
    }
}
