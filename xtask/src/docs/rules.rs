//! `docs/rules.md`: every rule with its level, source, sentences and examples.
//!
//! The sentences are those of the finding that the rule's own example gives.

use crate::failure::Failure;
use individuell_plan::exchange::read_plan;
use individuell_plan::plan::{Date, Plan};
use individuell_plan::rules::{Example, Finding, RULES, Rule, Settings, examples, validate};
use individuell_plan::words::{Catalogue, Lang};
use std::sync::Arc;

/// The day that the examples are written for.
const EXAMPLES_DAY: &str = "2026-03-01";

const HEAD: &str = "# Rules

Written by `cargo xtask docs` from `src/rules`; change it there. A finding never keeps anybody from editing or saving. *error*: impossible as it stands. *gap*: needed before the plan is taken into use. *reminder*: a clock or a hint. The sentences are those of the example that triggers the rule, on 1 March 2026.
";

pub fn text() -> Result<String, Failure> {
    let examples = examples();
    let mut text = String::from(HEAD);
    text.push_str("\n| rule | level | source |\n| --- | --- | --- |\n");
    for rule in RULES {
        text.push_str(&format!("| [{0}](#{0}) | {1} | {2} |\n", rule.code, rule.level.word(), rule.source));
    }
    for rule in RULES {
        let example = examples.iter().find(|example| example.rule.code == rule.code);
        let example = example.ok_or_else(|| {
            Failure::new(
                format!("the rule `{}` has no example", rule.code),
                "add one to its list in src/rules/examples.rs",
            )
        })?;
        text.push_str(&section(rule, example)?);
    }
    Ok(text)
}

fn section(rule: &Rule, example: &Example) -> Result<String, Failure> {
    let finding = first_finding(rule, &triggered(example)?)?;
    let mut text = format!("\n## {}\n\n{}, {}.\n\n", rule.code, rule.level.word(), rule.source);
    for lang in Lang::ALL {
        let catalogue = Catalogue::of(lang);
        let (message, way_out) = (catalogue.say(&finding.message), catalogue.say(&finding.way_out));
        text.push_str(&format!("- {}: {message} *{way_out}*\n", lang.tag()));
    }
    text.push_str(&format!("\nTriggers: `{}`\n\nPasses: `{}`\n", example.triggers, example.passes));
    Ok(text)
}

/// The plan of the example that triggers its rule.
fn triggered(example: &Example) -> Result<Plan, Failure> {
    read_plan(example.triggers).map_err(|error| {
        Failure::new(
            format!("the example of `{}` is no plan: {error}", example.rule.code),
            "correct it beside the rule in src/rules",
        )
    })
}

fn first_finding(rule: &Rule, plan: &Plan) -> Result<Finding, Failure> {
    let today = Date::parse(EXAMPLES_DAY).ok_or_else(|| {
        Failure::new(format!("`{EXAMPLES_DAY}` is no day"), "correct it in xtask/src/docs/rules.rs")
    })?;
    let findings = validate(plan, today, &Arc::new(Settings::default()));
    findings.into_iter().find(|finding| finding.code == rule.code).ok_or_else(|| {
        Failure::new(
            format!("the example of `{}` does not trigger it", rule.code),
            "run `cargo test --no-default-features --test rules`",
        )
    })
}
