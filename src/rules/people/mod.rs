//! Rules of those who take part, letters b, c and d, and of the coordinator.

pub mod appointment_missing;
pub mod coordinator_ends_without_successor;
pub mod first_contact_late_without_reason;
pub mod hospital_coordinator_without_hpr;
pub mod large_group;
pub mod no_coordinating_unit_contact;
pub mod no_coordinator;
pub mod no_general_practitioner;
pub mod no_participants;
pub mod no_responsible_leader;
pub mod number_not_for_here;
pub mod number_not_right;
pub mod participant_without_contact;
pub mod participant_without_contribution;
pub mod participant_without_identifier;
pub mod participant_without_name;
pub mod person_without_contribution;
pub mod several_coordinators;
pub mod substitute_unknown;
