//! What is kept in the browser, read and written as the app does: through its own journal over a copy of localStorage.

use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

use pas_a_clic::practice::{Attempt, Device, Level, Outcome, Session};
use pas_a_clic::progress::key::Key;
use pas_a_clic::progress::key::UnderWay;
use pas_a_clic::progress::{Journal, MachineSettings, MemoryStore, Profile, Store};
use serde_json::{Value, json};

use crate::driver::Page;
use crate::fault::{Check, Fault};

/// A moment before everything the tests do, after the app was built.
pub const LONG_AGO_MS: i64 = 1_000_000_000_000;

/// Now, in milliseconds since 1970.
pub fn now_ms() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |now| now.as_millis() as i64)
}

/// A person who pointed with a mouse before: no question stands before an exercise.
pub fn person(id: u64) -> Profile {
    Profile { guest: false, device: Some(Device::Mouse), ..Profile::guest(id, LONG_AGO_MS) }
}

impl Page {
    /// All texts kept by the page, by key.
    pub async fn texts(&self) -> Check<BTreeMap<String, String>> {
        self.value("Object.fromEntries(Object.entries(localStorage))").await
    }

    /// Writes one text as another program could.
    pub async fn put_text(&self, key: &str, text: &str) -> Check {
        self.ask::<Value>("localStorage.setItem(...arguments); return null", json!([key, text]))
            .await
            .map(drop)
    }

    /// The journal as it stands in the page, to read.
    pub async fn journal(&self) -> Check<Journal<MemoryStore>> {
        let store = MemoryStore::default();
        for (key, text) in self.texts().await? {
            store.set(&key, &text)?;
        }
        Ok(Journal::new(store))
    }

    /// Writes what a journal was given into the page's storage.
    pub async fn keep(&self, write: impl FnOnce(&Journal<&MemoryStore>) -> Check) -> Check {
        let store = MemoryStore::default();
        write(&Journal::new(&store))?;
        let mut texts = BTreeMap::new();
        for key in store.keys()? {
            texts.insert(key.clone(), store.get(&key)?.unwrap_or_default());
        }
        let script = "for (const [key, text] of Object.entries(arguments[0])) localStorage.setItem(key, text); return null";
        self.ask::<Value>(script, json!([texts])).await.map(drop)
    }

    /// A page of the app's own place, without the program: what is kept can be prepared here.
    pub async fn prepare(&self) -> Check {
        self.driver().goto(format!("{}nothing-here", self.setup().url)).await?;
        // The server rightly says that there is nothing.
        self.complaints().await.map(drop)
    }

    /// A known person comes: their record is there, with these attempts, and nothing else.
    pub async fn seed(&self, profile: &Profile, attempts: &[Attempt]) -> Check {
        self.prepare().await?;
        self.ask::<Value>("localStorage.clear(); sessionStorage.clear(); return null", Value::Null).await?;
        self.keep(|journal| {
            journal.save_profile(profile)?;
            journal.save_machine(&MachineSettings {
                last_profile: Some(profile.id),
                ..MachineSettings::default()
            })?;
            for attempt in attempts {
                journal.record_attempt(profile.id, attempt).kept?;
            }
            Ok(())
        })
        .await
    }

    /// Puts an exercise under way, so that opening it takes it up just there.
    pub async fn put_under_way(&self, profile: u64, session: &Session) -> Check {
        let mut session = session.clone();
        session.sign();
        let what = UnderWay::of(&session);
        let session = serde_json::to_string(&session)?;
        self.keep(|journal| Ok(journal.save_under_way(profile, &what, Some(&session))?)).await
    }

    /// The finished attempts of a person, latest last.
    pub async fn attempts(&self, profile: u64) -> Check<Vec<Attempt>> {
        let mut attempts = self.journal().await?.load(profile).attempts;
        attempts.sort_by_key(|attempt| attempt.ended_ms);
        Ok(attempts)
    }

    /// The only person with a record here.
    pub async fn only_person(&self) -> Check<Profile> {
        let people = self.journal().await?.people().profiles;
        match people.as_slice() {
            [one] => Ok(one.clone()),
            other => Err(Fault(format!("{} people have records, not one", other.len()))),
        }
    }

    /// How many keys of a person are kept.
    pub async fn keys_of(&self, profile: u64) -> Check<usize> {
        let texts = self.texts().await?;
        Ok(texts.keys().filter(|key| Key::parse(key).and_then(|key| key.profile()) == Some(profile)).count())
    }
}

/// A finished attempt without a slip, for exercises that are to stand as done.
pub fn done(id: u64, exercise: &str, level: Level, ended_ms: i64) -> Attempt {
    Attempt {
        id,
        exercise: exercise.to_owned(),
        level,
        situation: "volets".into(),
        skin: "bureau".into(),
        started_ms: ended_ms - 60_000,
        ended_ms,
        utc_offset_min: 60,
        clock_ok: true,
        outcome: Outcome::Completed,
        evidence: vec![level.evidence_cap(); 3],
        errors: BTreeMap::new(),
        critical: false,
        world_errors: 0,
        first_tries: None,
        judgement: None,
        fraud_accepted: false,
        device: Device::Mouse,
        throughput: None,
    }
}
