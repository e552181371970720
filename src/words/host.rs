//! The texts that the JavaScript shell needs before, and without, the module.
//!
//! The build writes them to a file of their own, so that the shell holds no sentence either.

use super::table::texts;
#[cfg(not(feature = "words-apart"))]
use super::{Lang, Row};

texts! {
    /// A sentence of the shell.
    pub enum HostText {
        Loading = "host.loading": "Åpner planen …" | "Opnar planen …" | "Opening the plan …";
        NoPlan = "host.no-plan": "Ingen plan er åpnet." | "Ingen plan er opna." | "No plan is open.";
        LoadFailed = "host.load-failed": "Planen kunne ikke åpnes. Prøv igjen, eller si fra til dem som har portalen." | "Planen kunne ikkje opnast. Prøv igjen, eller sei frå til dei som har portalen." | "The plan could not be opened. Try again, or tell those who run the portal.";
        Retry = "host.retry": "Prøv igjen" | "Prøv igjen" | "Try again";
        Recovered = "host.recovered": "Noe gikk galt, og vi hentet tilbake det du hadde skrevet." | "Noko gjekk gale, og vi henta tilbake det du hadde skrive." | "Something went wrong, and we restored what you had written.";
        GaveUp = "host.gave-up": "Noe går galt gang på gang. Det du har skrevet, er tatt vare på. Prøv igjen om litt." | "Noko går gale gong på gong. Det du har skrive, er teke vare på. Prøv igjen om litt." | "Something keeps going wrong. What you have written is kept. Try again in a moment.";
        NotJson = "host.not-json": "Verdien er ikke gyldig JSON." | "Verdien er ikkje gyldig JSON." | "The value is not valid JSON.";
        LoadMissing = "host.load-missing": "En fil som trengs, kunne ikke hentes. Sjekk nettforbindelsen." | "Ei fil som trengst, kunne ikkje hentast. Sjekk nettsambandet." | "A file that is needed could not be fetched. Check the network connection.";
        LoadType = "host.load-type": "En fil som trengs, har feil type på tjeneren." | "Ei fil som trengst, har feil type på tenaren." | "The server gives a file that is needed the wrong type.";
        LoadBlocked = "host.load-blocked": "Nettsiden tillater ikke at redigeringen kjører («wasm-unsafe-eval» mangler)." | "Nettsida tillèt ikkje at redigeringa køyrer («wasm-unsafe-eval» manglar)." | "The page does not allow the editor to run ('wasm-unsafe-eval' is missing).";
        LoadBroken = "host.load-broken": "En fil som trengs, er ødelagt eller kom ikke helt fram." | "Ei fil som trengst, er øydelagd eller kom ikkje heilt fram." | "A file that is needed is broken or did not arrive whole.";
        LoadSlow = "host.load-slow": "Det tar lang tid å hente den." | "Det tek lang tid å hente han." | "Fetching it takes a long time.";
        Closed = "host.closed": "Planen er ikke åpen." | "Planen er ikkje open." | "The plan is not open.";
        Busy = "host.busy": "Redigeringen er midt i noe annet. Prøv igjen etterpå." | "Redigeringa er midt i noko anna. Prøv igjen etterpå." | "The editor is in the middle of something else. Try again afterwards.";
        Internal = "host.internal": "Noe gikk galt i redigeringen." | "Noko gjekk gale i redigeringa." | "Something went wrong in the editor.";
        Redacted = "host.redacted": "Planen viser bare det brukeren har tilgang til, og lagres ikke slik. Utfør endringene på hele planen." | "Planen viser berre det brukaren har tilgang til, og blir ikkje lagra slik. Utfør endringane på heile planen." | "The plan shows only what the user has access to and is not stored like this. Carry out the changes on the full plan.";
        UserIdRefused = "host.user-id-refused": "Bruker-id-en ser ut som et fødselsnummer. Bruk id-en deltakeren har i planen." | "Brukar-id-en ser ut som eit fødselsnummer. Bruk id-en deltakaren har i planen." | "The user id looks like a national identity number. Use the participant's id in the plan.";
        BadDate = "host.bad-date": "Datoen skal skrives som 2026-03-15. Vi bruker dagens dato." | "Datoen skal skrivast som 2026-03-15. Vi bruker dagens dato." | "Write the date as 2026-03-15. Today's date is used.";
    }
}

#[cfg(not(feature = "words-apart"))]
/// What stands in the plan as text that the shell draws before the module is there, said as the
/// module says it.
const OF_PREVIEW: [&str; 5] =
    ["heading.plan", "heading.what-matters", "heading.goals", "meta.responsible", "measure.due"];

#[cfg(not(feature = "words-apart"))]
/// All texts of the shell as a JSON object: language, then key.
///
/// ```
/// assert!(individuell_plan::words::host_words_json().starts_with(r#"{"nb":{"host.loading":"#));
/// ```
pub fn host_words_json() -> String {
    let of_preview = super::all_rows().filter(|row| OF_PREVIEW.contains(&row.key()));
    let rows: Vec<&Row> = HostText::ROWS.iter().chain(of_preview).collect();
    let of = |lang: Lang| {
        let texts = rows.iter().map(|row| {
            let text = crate::plan::Text::to_text(&row.template(lang));
            format!("\"{}\":{text}", row.key())
        });
        format!("\"{}\":{{{}}}", lang.tag(), texts.collect::<Vec<_>>().join(","))
    };
    format!("{{{}}}", Lang::ALL.map(of).join(","))
}
