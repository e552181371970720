//! What is hidden of entries, ready to be asked a thousand times. Of a full plan it is empty.

use crate::into_vec::IntoVec;
use crate::plan::{Field, Hidden, Id, Plan, in_order};

/// The marks of a redacted plan, by entry.
pub struct Veil<'a>(Vec<&'a Hidden>);

impl Veil<'_> {
    /// The veil of a plan.
    pub fn of(plan: &Plan) -> Veil<'_> {
        let mut marks: Vec<&Hidden> = plan.hidden.iter().map(|mark| &**mark).into_vec();
        marks.retain(|mark| mark.part.is_empty() && !mark.of.is_empty());
        Veil(in_order(marks, |mark| mark.of.clone()))
    }

    fn marks(&self, id: &Id) -> &[&Hidden] {
        let from = self.0.partition_point(|mark| mark.of < *id);
        let end = self.0.partition_point(|mark| mark.of <= *id);
        self.0.get(from..end).unwrap_or_default()
    }

    /// Whether all of an entry is hidden.
    pub fn hides_all(&self, id: &Id) -> bool {
        self.marks(id).iter().any(|mark| mark.is_whole())
    }

    /// Whether any of these fields of an entry is hidden.
    pub fn hides_any(&self, id: &Id, fields: &[Field]) -> bool {
        self.marks(id).iter().any(|mark| fields.iter().any(|field| mark.hides(*field)))
    }
}
