//! Statements: what xAPI asks for, nobody's name, ids that stay.

use std::collections::BTreeSet;

use super::*;
use crate::practice::autonomy::sample::attempt;
use crate::practice::{Level, Tally};
use crate::workshop::export::sample::of;
use crate::workshop::export::xapi::{DEFAULT_HOME, Score};

#[test]
fn statements_have_what_xapi_asks_for() {
    let (people, atelier) = (people(), atelier());
    let all = json(&people, &[&atelier]);
    let home = DEFAULT_HOME;
    for statement in &all {
        let actor = &statement["actor"];
        assert_eq!((&actor["objectType"], &actor["account"]["homePage"]), (&"Agent".into(), &home.into()));
        assert!(actor["account"]["name"].as_str().is_some_and(|name| name.len() == 36));
        assert!(actor.get("name").is_none() && statement.get("version").is_none());
        assert!(
            statement["object"]["id"]
                .as_str()
                .is_some_and(|id| id.starts_with(&format!("{home}xapi/activities/")))
        );
        assert_eq!(
            (&statement["context"]["platform"], &statement["context"]["language"]),
            (&"Pas à Clic".into(), &"fr".into())
        );
        let timestamp = statement["timestamp"].as_str().unwrap_or_default();
        assert!(timestamp.len() == 24 && timestamp.ends_with('Z'), "{timestamp}");
    }
    let second = &all[1];
    assert_eq!(second["verb"]["id"], "http://adlnet.gov/expapi/verbs/passed");
    assert_eq!(
        second["object"],
        serde_json::json!({
            "objectType": "Activity",
            "id": format!("{home}xapi/activities/souris.cliquer/lancer"),
            "definition": { "name": { "fr": "Cliquer" }, "type": "http://adlnet.gov/expapi/activities/assessment" },
        })
    );
    assert_eq!(
        second["result"],
        serde_json::json!({
            "completion": true,
            "success": true,
            "duration": "PT60S",
            "score": { "scaled": 0.9 },
            "extensions": { format!("{home}xapi/extensions/level"): 3, format!("{home}xapi/extensions/evidence"): 4 },
        })
    );
    assert_eq!(second["timestamp"], "2026-10-24T10:00:02.000Z");
    assert_eq!(second["context"]["contextActivities"].get("grouping"), None, "it was done the day before");
    let activities = &all[2]["context"]["contextActivities"];
    assert_eq!(activities["parent"][0]["id"], format!("{home}xapi/themes/email"));
    assert_eq!(
        activities["grouping"],
        serde_json::json!([{ "objectType": "Activity", "id": format!("{home}xapi/ateliers/0000000000000077") }])
    );
    let verbs: Vec<&str> =
        all.iter().map(|statement| statement["verb"]["id"].as_str().unwrap_or_default()).collect();
    let last: Vec<&str> = verbs.iter().filter_map(|verb| verb.rsplit('/').next()).collect();
    assert_eq!(last, ["completed", "passed", "passed", "attempted", "completed", "attempted"]);
    let guided = &all[0]["result"];
    assert!(guided.get("success").is_none() && guided.get("score").is_none());
    assert_eq!(all[0]["object"]["definition"]["type"], "http://adlnet.gov/expapi/activities/lesson");
    let short = &all[4]["result"];
    assert!(short.get("duration").is_none() && short["success"] == false);
    assert_eq!(all[5]["result"]["extensions"].as_object().map(serde_json::Map::len), Some(1));
}

#[test]
fn statements_name_nobody_and_keep_their_ids() {
    let (people, atelier) = (people(), atelier());
    let all = json(&people, &[&atelier]);
    let text = serde_json::to_string(&all).unwrap_or_default();
    for secret in ["Monique", "Ahmed", "Zoé", "parapluie", "Écrire un e-mail", "Médiathèque", "00a1", "0xa1"]
    {
        assert!(!text.contains(secret), "{secret}");
    }
    assert_eq!(all, json(&people, &[&atelier]));
    let ids: BTreeSet<&str> = all.iter().filter_map(|statement| statement["id"].as_str()).collect();
    assert_eq!(ids.len(), all.len());
    let actors: BTreeSet<String> = all.iter().map(|statement| statement["actor"].to_string()).collect();
    assert_eq!(actors.len(), 2);
    let base = base();
    let invented = statements(&Group::invented(&people), &catalogue(&base), &[], &HomePage::default(), LATER);
    assert_eq!(invented, []);
}

#[test]
fn odd_records_still_make_sound_statements() {
    let odd = Attempt {
        first_tries: Some(Tally { good: 3, total: 0 }),
        judgement: Some(Tally { good: 9, total: 8 }),
        ..of("vieux thème.à côté/é", attempt(1, Level::GoAlone, "etal", 0))
    };
    let backwards = Attempt { id: 2, started_ms: odd.ended_ms + 1, judgement: None, ..odd.clone() };
    let base = base();
    let person = [person(1, "Zoé", vec![odd, backwards])];
    let home = HomePage::new("https://exemple.fr/pas").unwrap_or_default();
    let all = statements(&Group::of(&person), &catalogue(&base), &[], &home, DAY_0);
    assert_eq!(
        all[0].object.id,
        "https://exemple.fr/pas/xapi/activities/vieux%20th%C3%A8me.%C3%A0%20c%C3%B4t%C3%A9%2F%C3%A9/lancer"
    );
    assert_eq!(all[0].result.score, Some(Score { scaled: 1.0 }));
    assert_eq!(all[0].timestamp, "2026-10-24T00:00:00.000Z", "no later than now");
    assert_eq!((all[1].result.score, &all[1].result.duration), (None, &None));
}

#[test]
fn a_home_page_is_an_absolute_address() {
    for (iri, home) in [
        ("https://pas.exemple.fr", Some("https://pas.exemple.fr/")),
        ("http://localhost:8080/app/", Some("http://localhost:8080/app/")),
        ("https://été.exemple.fr/", Some("https://été.exemple.fr/")),
        ("https://", None),
        ("https://:80", None),
        ("/app", None),
        ("pas.exemple.fr", None),
        ("file:///index.html", None),
        ("https://a.fr/?x", None),
        ("https://a.fr/#x", None),
        ("https://a.fr/a b", None),
        ("", None),
    ] {
        assert_eq!(HomePage::new(iri).as_ref().map(HomePage::as_str), home, "{iri}");
    }
    assert_eq!(HomePage::default().as_str(), DEFAULT_HOME);
}
