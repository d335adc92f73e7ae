//! Statements for other programs: a real record store takes them.

use serde_json::{Value, json};

use crate::driver::Page;
use crate::fault::{Check, ensure};
use crate::files::Folder;
use crate::lrs::Lrs;
use crate::runner::List;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("xapi: the record store takes what is right and refuses what is wrong", record_store);
}

/// A statement as the exporter would write it.
fn statement(id: &str, verb: &str, result: Option<Value>) -> Value {
    let mut statement = json!({
        "id": id,
        "actor": {
            "objectType": "Agent",
            "account": {
                "homePage": "https://exemple.test/pas-a-clic",
                "name": "0b8f6f0e-8a0d-4d63-9a53-2f6f2f8f9b11",
            },
        },
        "verb": { "id": format!("http://adlnet.gov/expapi/verbs/{verb}"), "display": { "en": verb } },
        "object": {
            "objectType": "Activity",
            "id": "https://exemple.test/pas-a-clic/souris.cliquer/decouvrir",
            "definition": {
                "type": "http://adlnet.gov/expapi/activities/lesson",
                "name": { "fr": "Cliquer à côté d’une œuvre" },
            },
        },
        "timestamp": "2026-03-04T09:14:05.300Z",
        "version": "1.0.3",
    });
    if let Some(result) = result {
        statement["result"] = result;
    }
    statement
}

async fn record_store(page: Page) -> Check {
    let folder = Folder::new("lrs")?;
    let lrs = Lrs::start(page.setup().lrs()?, folder.path()).await?;
    let right = [
        statement("6f1d3a0e-6a51-4c0e-9d0e-3f5a0b1c2d01", "attempted", None),
        statement(
            "6f1d3a0e-6a51-4c0e-9d0e-3f5a0b1c2d02",
            "completed",
            Some(json!({ "completion": true, "duration": "PT2M5.3S" })),
        ),
        statement(
            "6f1d3a0e-6a51-4c0e-9d0e-3f5a0b1c2d03",
            "passed",
            Some(json!({
                "completion": true, "success": true, "score": { "scaled": 0.75 }, "duration": "PT2M5.3S",
            })),
        ),
    ];

    let spoilt = |spoil: fn(&mut Value)| {
        let mut wrong = right[2].clone();
        spoil(&mut wrong);
        json!([right[0], wrong])
    };
    for (what, wrong) in [
        ("nothing", json!([])),
        ("nobody", spoilt(|wrong| wrong["actor"] = json!({ "objectType": "Agent" }))),
        ("an account without a name", spoilt(|wrong| wrong["actor"]["account"]["name"] = json!(""))),
        ("a person with what is not theirs", spoilt(|wrong| wrong["actor"]["age"] = json!(70))),
        ("an id that is none", spoilt(|wrong| wrong["id"] = json!("souris.cliquer"))),
        ("no verb", spoilt(|wrong| wrong["verb"] = json!({ "display": { "en": "passed" } }))),
        ("no object", spoilt(|wrong| wrong["object"] = json!({ "objectType": "Activity" }))),
        ("one id twice", json!([right[0], right[0]])),
    ] {
        let (status, said) = lrs.store(&wrong.to_string())?;
        ensure!((400..500).contains(&status), "{what} is answered with {status}: {said}");
    }
    let kept = lrs.statements()?;
    ensure!(kept.is_empty(), "something of what was refused is kept: {kept:#?}");

    let sent = json!(right).to_string();
    let (status, said) = lrs.store(&sent)?;
    ensure!(status == 200, "what is right is answered with {status}: {said}");
    // Whoever sends the same file twice adds nothing.
    let (status, said) = lrs.store(&sent)?;
    ensure!(status == 204, "what was stored already is answered with {status}: {said}");
    let kept = lrs.statements()?;
    ensure!(kept.len() == right.len(), "{} statements are kept: {kept:#?}", kept.len());
    for (sent, kept) in right.iter().zip(&kept) {
        for (field, value) in sent.as_object().into_iter().flatten() {
            ensure!(kept[field] == *value, "“{field}” came back as {}", kept[field]);
        }
    }
    Ok(())
}
