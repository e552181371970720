//! `docs/access.md`: what each role sees and changes, from the one table.

use individuell_plan::access::{AGE_OF_HEALTH_MAJORITY, Group, Right, Role, Sight, grant_of};
use individuell_plan::plan::{Kind, dictionary};

const HEAD: &str = "# Access

Written by `cargo xtask docs` from `src/access`; change it there. What a role sees stands before the stroke, what it changes after it. *Shared* is what names the viewer, and what a consent in force shares with them: sorts of information reach life areas, and what belongs to no life area is seen by everybody who is reached. *Own* is what names the viewer, to see; to change, what they stand in as the one it is of.
";

/// A line for each group, a column for each role, and what each group holds.
pub fn text() -> String {
    let mut text = String::from(HEAD);
    text.push_str(&format!(
        "\nNext of kin are parents while the person is under {AGE_OF_HEALTH_MAJORITY}, and a guardian is one while the plan says so; a substitute is one within the period. Otherwise next of kin and substitutes stand as participants, and a guardian as a reader. A participant whose part or access has ended stands as a reader with whom nothing is shared. Telephone, e-mail and hours of whoever coordinates are seen by all.\n"
    ));
    let roles: Vec<&str> = Role::ALL.iter().map(|role| role.word()).collect();
    text.push_str(&format!("\n| group | {} |\n", roles.join(" | ")));
    text.push_str(&format!("| --- |{}\n", " --- |".repeat(roles.len())));
    for group in Group::ALL {
        let cells = Role::ALL.map(|role| cell(role, group));
        text.push_str(&format!("| {group:?} | {} |\n", cells.join(" | ")));
    }
    text.push_str("\n| group | holds |\n| --- | --- |\n");
    for group in Group::ALL {
        text.push_str(&format!("| {group:?} | {} |\n", members(group).join(", ")));
    }
    text
}

fn cell(role: Role, group: Group) -> String {
    let grant = grant_of(role, group);
    let see = match grant.see {
        Sight::None => "-",
        Sight::Own => "own",
        Sight::Shared => "shared",
        Sight::All => "all",
    };
    let change = match grant.change {
        Right::None => "-",
        Right::Own => "own",
        Right::All => "all",
    };
    format!("{see} / {change}")
}

/// The kinds of nouns that belong to a group, and the fields of other nouns.
fn members(group: Group) -> Vec<String> {
    let mut members = Vec::new();
    for described in dictionary() {
        let kind = described.kind;
        if Group::of(kind) == group && kind != Kind::Plan {
            members.push(kind.name().to_owned());
        }
        let apart = described.fields.iter().filter(|of| of.field.is_settable()).filter(|of| {
            let own = Group::of_field(kind, of.field);
            own == group && (own != Group::of(kind) || kind == Kind::Plan)
        });
        members.extend(apart.map(|of| format!("`{}.{}`", kind.name(), of.field.name())));
    }
    members
}
