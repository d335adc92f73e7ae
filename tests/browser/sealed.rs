//! The adviser's sealed records in the browser, written and read as the page does: IndexedDB, by the vault itself.

use std::collections::BTreeMap;

use data_encoding::BASE64;
use pas_a_clic::progress::Portable;
use pas_a_clic::workshop::vault::{Cost, Key, Vault, Write, bundle};
use pas_a_clic::workshop::{Archive, Atelier, Digest, Person, SpaceSettings};
use serde_json::{Value, json};

use crate::driver::{PATIENCE, Page};
use crate::fault::{Check, Fault};

/// The passphrase of all spaces of the tests.
pub const PASSPHRASE: &str = "pont tasse lilas vélo";

/// Opens the page's database, made where it is not there yet.
const OPEN: &str = "const done = arguments[arguments.length - 1];
    const opening = indexedDB.open('pas-a-clic-conseiller', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('records');
    opening.onerror = () => done({ refused: String(opening.error) });
    opening.onsuccess = () => {
        const base = opening.result, change = base.transaction('records', 'readwrite'), store = change.objectStore('records');
        let answer = null;
        change.oncomplete = () => { base.close(); done(answer); };
        change.onabort = () => { base.close(); done({ refused: String(change.error) }); };";

/// An old disk: what is written is said to be written only some time later.
pub const SLOW_DISK: &str = "
    const known = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
        get() { return known.get.call(this); },
        set(told) {
            const late = function (event) { setTimeout(() => told.call(this, event), this.mode === 'readonly' ? 0 : 400); };
            known.set.call(this, told && late);
        },
    });";

/// What an adviser keeps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    pub people: Vec<Person>,
    pub ateliers: Vec<Atelier>,
    pub settings: Option<SpaceSettings>,
}

impl Kept {
    /// The person with that id.
    pub fn person(&self, id: u64) -> Check<&Person> {
        let found = self.people.iter().find(|person| person.id == id);
        found.ok_or_else(|| Fault(format!("nobody is kept as {id:016x}")))
    }

    /// The only workshop.
    pub fn atelier(&self) -> Check<&Atelier> {
        match self.ateliers.as_slice() {
            [one] => Ok(one),
            other => Err(Fault(format!("{} workshops are kept, not one", other.len()))),
        }
    }
}

/// Numbers for keys of tests: the same each time, and no secret.
pub fn numbers() -> impl FnMut(&mut [u8]) {
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    move |bytes: &mut [u8]| {
        for byte in bytes {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = (state >> 56) as u8;
        }
    }
}

/// The file of an archive under that passphrase.
pub fn archive(passphrase: &str, archive: &Archive) -> Check<Vec<u8>> {
    Ok(bundle::seal(passphrase, Cost::LEAST, archive, &mut numbers())?)
}

/// The `.pasaclic` file of a person.
pub fn carried(portable: &Portable) -> Check<String> {
    portable.to_file().map_err(|error| Fault(error.to_string()))
}

impl Page {
    /// A space is there, locked, with these people and workshops and nothing else. Cheap to open.
    pub async fn seal(&self, kept: &Kept) -> Check {
        let entries = &self.setup().base()?.entries;
        let random = &mut numbers();
        let (mut vault, mut writes) = Vault::create(PASSPHRASE, Cost::LEAST, random)?;
        let digests: Vec<Digest> = kept.people.iter().map(|person| Digest::of(person, entries)).collect();
        let records = kept.people.iter().zip(&digests).map(|(person, digest)| (person.id, person, digest));
        writes.extend(vault.seal_people(records, random)?);
        for atelier in &kept.ateliers {
            writes.extend(vault.seal_record(Key::Atelier(atelier.id), atelier, random)?);
        }
        if let Some(settings) = &kept.settings {
            writes.extend(vault.seal_record(Key::Settings, settings, random)?);
        }
        self.prepare().await?;
        let clear = format!("{OPEN} store.clear(); }}");
        self.answered(&clear, json!([])).await?;
        for some in writes.chunks(200) {
            self.write_records(some).await?;
        }
        Ok(())
    }

    /// Carries out changes of the records.
    pub async fn write_records(&self, writes: &[Write]) -> Check {
        let told: Vec<Value> = (writes.iter())
            .map(|write| match write {
                Write::Put(key, bytes) => json!([key, BASE64.encode(bytes)]),
                Write::Remove(key) => json!([key, null]),
            })
            .collect();
        let script = format!(
            "{OPEN} for (const [key, text] of arguments[0]) {{
                if (text === null) store.delete(key);
                else store.put(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)), key);
            }} }}"
        );
        self.answered(&script, json!([told])).await.map(drop)
    }

    /// All records as they lie in the browser, by key.
    pub async fn records(&self) -> Check<BTreeMap<String, Vec<u8>>> {
        let script = format!(
            "{OPEN} answer = [];
            store.openCursor().onsuccess = (event) => {{
                const found = event.target.result;
                if (!found) return;
                let text = '';
                for (const byte of found.value) text += String.fromCharCode(byte);
                answer.push([String(found.key), btoa(text)]);
                found.continue();
            }}; }}"
        );
        let found: Vec<(String, String)> = serde_json::from_value(self.answered(&script, json!([])).await?)?;
        let bytes =
            |text: &str| BASE64.decode(text.as_bytes()).map_err(|_| Fault("a record came damaged".into()));
        found.into_iter().map(|(key, text)| Ok((key, bytes(&text)?))).collect()
    }

    /// What is kept, opened with that passphrase.
    pub async fn kept_under(&self, passphrase: &str) -> Check<Kept> {
        let records = self.records().await?;
        let record =
            |name: &str| records.get(name).ok_or_else(|| Fault(format!("there is no record “{name}”")));
        let vault = Vault::open(passphrase, record("head")?, record("keys")?)?;
        let mut kept = Kept::default();
        for (name, bytes) in &records {
            match Key::parse(name) {
                Some(Key::Body(id)) => kept.people.push(vault.open_body(id, bytes)?),
                Some(key @ Key::Atelier(_)) => kept.ateliers.push(vault.open_record(key, bytes)?),
                Some(Key::Settings) => kept.settings = Some(vault.open_record(Key::Settings, bytes)?),
                Some(Key::Summary(_) | Key::Head | Key::Keys) => {}
                None => return Err(Fault(format!("“{name}” is no record of ours"))),
            }
        }
        Ok(kept)
    }

    /// What is kept in the usual space of the tests.
    pub async fn kept(&self) -> Check<Kept> {
        self.kept_under(PASSPHRASE).await
    }

    /// Waits until what is kept is so: what is shown at once may be written a little later.
    pub async fn kept_once(&self, holds: impl Fn(&Kept) -> bool, what: &str) -> Check<Kept> {
        let begun = std::time::Instant::now();
        loop {
            let kept = self.kept().await?;
            if holds(&kept) {
                return Ok(kept);
            }
            if begun.elapsed() > PATIENCE {
                return Err(Fault(format!("waited for {what} to be kept; there is {kept:?}")));
            }
            self.rest(25).await;
        }
    }

    async fn answered(&self, script: &str, arguments: Value) -> Check<Value> {
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        let answer = self.driver().execute_async(script, arguments).await?.json().clone();
        match answer.get("refused") {
            Some(why) => Err(Fault(format!("the browser's database refused: {why}"))),
            None => Ok(answer),
        }
    }
}
