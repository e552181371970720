//! The names of things inside a plan: kinds of nouns, parts, lists and fields.
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
        StartUp = "startUp",
        Closing = "closing",
        Template = "template",
        Journal = "journal",
        Participant = "participant",
        Goal = "goal",
        Measure = "measure",
        Evaluation = "goal-evaluation",
        Appointment = "appointment",
        Substitute = "substitute",
        Agreement = "agreement",
        Progress = "progress",
        AttainmentLevel = "level",
        Comment = "comment",
        LogEntry = "log-entry",
        Review = "review",
        Need = "need",
        Contact = "contact",
        Meeting = "meeting",
        AgendaItem = "agenda-item",
        Attendance = "attendance",
        Decision = "decision",
        Consent = "consent",
        ProcessEvaluation = "process-evaluation",
        SubPlan = "sub-plan",
        Cooperation = "cooperation",
        Information = "information",
        Expectation = "expectation",
        Question = "question",
        Transfer = "transfer",
        StatusChange = "status-change",
        Transition = "transition",
        Redaction = "redaction",
        Hidden = "hidden",
    }
}

names! {
    /// A part that every plan has exactly one of, in the order they are written.
    pub enum Part {
        Person = "person",
        Period = "period",
        EvaluationPlan = "evaluation",
        StartUp = "startUp",
        Closing = "closing",
        Template = "template",
        Journal = "journal",
        Redaction = "redaction",
    }
}

names! {
    /// A list of entries.
    pub enum ListName {
        Participants = "participants",
        Goals = "goals",
        Measures = "measures",
        Evaluations = "evaluations",
        Appointments = "appointments",
        Substitutes = "substitutes",
        Agreements = "agreements",
        Progress = "progress",
        Levels = "levels",
        Comments = "comments",
        Log = "log",
        Reviews = "reviews",
        Needs = "needs",
        Contacts = "contacts",
        Meetings = "meetings",
        Agenda = "agenda",
        Attendance = "attendance",
        Decisions = "decisions",
        Consents = "consents",
        ProcessEvaluations = "processEvaluations",
        SubPlans = "subPlans",
        Cooperation = "cooperation",
        SupportingInformation = "supportingInformation",
        Expectations = "expectations",
        Questions = "questions",
        Transfers = "transfers",
        StatusChanges = "statusChanges",
        Transitions = "transitions",
        Hidden = "hidden",
    }
}

names! {
    /// A field, whatever noun it stands in.
    pub enum Field {
        Format = "format",
        Id = "id",
        Title = "title",
        Name = "name",
        WhatMatters = "whatMatters",
        Status = "status",
        PlanType = "planType",
        Mode = "mode",
        Resources = "resources",
        NoCooperation = "noCooperation",
        GapsReason = "gapsReason",
        GroupStarted = "groupStarted",
        BirthDate = "birthDate",
        Number = "number",
        Address = "address",
        Language = "language",
        Interpreter = "interpreter",
        Culture = "culture",
        Communication = "communication",
        Network = "network",
        Interests = "interests",
        Background = "background",
        GoodToKnow = "goodToKnow",
        OwnView = "ownView",
        Phone = "phone",
        Mobile = "mobile",
        Email = "email",
        Hours = "hours",
        Start = "start",
        End = "end",
        Next = "next",
        Method = "method",
        NeedSeen = "needSeen",
        ReportedBy = "reportedBy",
        Informed = "informed",
        InformedBy = "informedBy",
        Wish = "wish",
        CriteriaMet = "criteriaMet",
        Declined = "declined",
        DeclinedWhat = "declinedWhat",
        Grounds = "grounds",
        Applied = "applied",
        DecisionDate = "decisionDate",
        DecisionReference = "decisionReference",
        Origin = "origin",
        TakenOver = "takenOver",
        UnitNotified = "unitNotified",
        MunicipalityContacted = "municipalityContacted",
        WishedCoordinator = "wishedCoordinator",
        OtherPlan = "otherPlan",
        OtherPlanFetched = "otherPlanFetched",
        FirstTalk = "firstTalk",
        ChildMet = "childMet",
        CoordinatorTrained = "coordinatorTrained",
        PartnersContacted = "partnersContacted",
        DoctorInformed = "doctorInformed",
        Clarified = "clarified",
        ToldToReturn = "toldToReturn",
        LeaderInformed = "leaderInformed",
        PartnersInformed = "partnersInformed",
        PersonInformed = "personInformed",
        Reported = "reported",
        Version = "version",
        Sections = "sections",
        LifeAreas = "lifeAreas",
        InformationNoted = "informationNoted",
        WishNoted = "wishNoted",
        ConsentNoted = "consentNoted",
        CoordinatorNoted = "coordinatorNoted",
        NamesNoted = "namesNoted",
        MainPointsNoted = "mainPointsNoted",
        ConsentFormSent = "consentFormSent",
        Roles = "roles",
        Role = "role",
        Type = "type",
        Relation = "relation",
        Profession = "profession",
        Organisation = "organisation",
        Sector = "sector",
        HealthPersonnelNumber = "hprNumber",
        Presence = "presence",
        Contribution = "contribution",
        Accepted = "accepted",
        AcceptedBy = "acceptedBy",
        From = "from",
        To = "to",
        AccessFrom = "accessFrom",
        AccessTo = "accessTo",
        AccessGiven = "accessGiven",
        Trained = "trained",
        AppointedBy = "appointedBy",
        FirstContact = "firstContact",
        FirstContactReason = "firstContactReason",
        Who = "who",
        Purpose = "purpose",
        Description = "description",
        OwnWords = "ownWords",
        Owner = "owner",
        Priority = "priority",
        LifeArea = "lifeArea",
        Evaluate = "evaluate",
        Extent = "extent",
        How = "how",
        Responsible = "responsible",
        Contributors = "contributors",
        ProposedBy = "proposedBy",
        Deadline = "deadline",
        Standing = "standing",
        Reason = "reason",
        Effect = "effect",
        AlsoFor = "alsoFor",
        Date = "date",
        By = "by",
        Text = "text",
        Result = "result",
        OwnAssessment = "ownAssessment",
        Helped = "helped",
        Hindered = "hindered",
        NextStep = "nextStep",
        Present = "present",
        Answer = "answer",
        Achievement = "achievement",
        Level = "level",
        AsAgreed = "asAgreed",
        ExtentRight = "extentRight",
        ResponsibleRight = "responsibleRight",
        InUse = "inUse",
        RightPeople = "rightPeople",
        UsefulMeetings = "usefulMeetings",
        CoordinatorAvailable = "coordinatorAvailable",
        Heard = "heard",
        WellInformed = "wellInformed",
        ToldHowToComplain = "toldHowToComplain",
        Now = "now",
        Need = "need",
        Expected = "expected",
        Place = "place",
        NeedClarified = "needClarified",
        AgreedWithPerson = "agreedWithPerson",
        NoticeSent = "noticeSent",
        Leader = "leader",
        MinuteTaker = "minuteTaker",
        Minutes = "minutes",
        MinutesSent = "minutesSent",
        PlanUpdated = "planUpdated",
        Measure = "measure",
        About = "about",
        Decision = "decision",
        OnBehalfAs = "onBehalfAs",
        Form = "form",
        SignedAt = "signedAt",
        Covers = "covers",
        InformationTypes = "informationTypes",
        Limits = "limits",
        Withdrawn = "withdrawn",
        KeptAt = "keptAt",
        Location = "location",
        Necessity = "necessity",
        Source = "source",
        PassedOn = "passedOn",
        Reply = "reply",
        Answered = "answered",
        FromWho = "fromWho",
        ToWho = "toWho",
        HandedOver = "handedOver",
        MeetingHeld = "meetingHeld",
        Documented = "documented",
        Prepared = "prepared",
        Of = "of",
        Part = "part",
        Fields = "fields",
        Why = "why",
    }
}

impl Part {
    /// The kind of this part.
    pub fn kind(self) -> Kind {
        match self {
            Part::Person => Kind::Person,
            Part::Period => Kind::Period,
            Part::EvaluationPlan => Kind::EvaluationPlan,
            Part::StartUp => Kind::StartUp,
            Part::Closing => Kind::Closing,
            Part::Template => Kind::Template,
            Part::Journal => Kind::Journal,
            Part::Redaction => Kind::Redaction,
        }
    }
}

impl Field {
    /// Whether a command may set it: all but the format and the id.
    pub fn is_settable(self) -> bool {
        !matches!(self, Field::Format | Field::Id)
    }

    /// The kind of entry whose id, or ids, the field holds.
    pub fn refers_to(self) -> Option<Kind> {
        match self {
            Field::Responsible
            | Field::Owner
            | Field::By
            | Field::AcceptedBy
            | Field::InformedBy
            | Field::ProposedBy
            | Field::Contributors
            | Field::Who
            | Field::Leader
            | Field::MinuteTaker
            | Field::Covers
            | Field::FromWho
            | Field::ToWho => Some(Kind::Participant),
            Field::Measure => Some(Kind::Measure),
            Field::AlsoFor => Some(Kind::Goal),
            _ => None,
        }
    }

    /// Whether people write more than a line there.
    pub fn is_long(self) -> bool {
        matches!(
            self,
            Field::WhatMatters
                | Field::Resources
                | Field::GapsReason
                | Field::Culture
                | Field::Communication
                | Field::Network
                | Field::Interests
                | Field::Background
                | Field::GoodToKnow
                | Field::OwnView
                | Field::DeclinedWhat
                | Field::Grounds
                | Field::Contribution
                | Field::FirstContactReason
                | Field::Description
                | Field::OwnWords
                | Field::How
                | Field::Reason
                | Field::Effect
                | Field::Text
                | Field::OwnAssessment
                | Field::Helped
                | Field::Hindered
                | Field::Now
                | Field::Need
                | Field::Expected
                | Field::Minutes
                | Field::Limits
                | Field::Reply
                | Field::HandedOver
        )
    }
}
