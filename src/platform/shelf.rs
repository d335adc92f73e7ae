//! Where the adviser's sealed records lie: IndexedDB, far larger than localStorage and written whole or not at all.
//!
//! Where a browser has none, they lie in memory until the page goes, and the screen says so.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;

use idb::{
    Database, DatabaseEvent, Factory, KeyRange, ObjectStoreParams, Query, Transaction, TransactionMode,
};
use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::workshop::vault::Write;

const DATABASE: &str = "pas-a-clic-conseiller";
const STORE: &str = "records";

/// Why a record was not read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShelfError {
    /// There is no room left.
    Full,
    /// It refused, in its own words.
    Refused(String),
}

impl fmt::Display for ShelfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ShelfError::Full => write!(f, "there is no room left"),
            ShelfError::Refused(why) => write!(f, "{why}"),
        }
    }
}

impl std::error::Error for ShelfError {}

impl From<idb::Error> for ShelfError {
    fn from(error: idb::Error) -> ShelfError {
        let words = error.to_string();
        if words.contains("QuotaExceeded") { ShelfError::Full } else { ShelfError::Refused(words) }
    }
}

/// Bytes under text keys.
pub enum Shelf {
    /// In IndexedDB.
    Kept(Database),
    /// In memory.
    Memory(RefCell<BTreeMap<String, Vec<u8>>>),
}

impl Shelf {
    /// Opens it; where there is no IndexedDB, an empty one in memory.
    pub async fn open() -> Shelf {
        match database().await {
            Ok(database) => Shelf::Kept(database),
            Err(_) => Shelf::Memory(RefCell::default()),
        }
    }

    /// Whether what it holds is still there tomorrow.
    pub fn is_kept(&self) -> bool {
        matches!(self, Shelf::Kept(_))
    }

    /// The record under a key.
    ///
    /// # Errors
    /// When the browser does not let it be read.
    pub async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, ShelfError> {
        match self {
            Shelf::Memory(records) => Ok(records.borrow().get(key).cloned()),
            Shelf::Kept(database) => {
                let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
                let store = transaction.object_store(STORE)?;
                Ok(store.get(JsValue::from_str(key))?.await?.map(bytes))
            }
        }
    }

    /// All records whose keys begin so, in the order of their keys.
    ///
    /// # Errors
    /// When the browser does not let them be read.
    pub async fn all(&self, beginning: &str) -> Result<Vec<(String, Vec<u8>)>, ShelfError> {
        let [records] = self.all_of([beginning]).await?;
        Ok(records)
    }

    /// The same for several beginnings, as they all stood at one moment; asked for at once, they take as long as one.
    ///
    /// # Errors
    /// When the browser does not let them be read.
    pub async fn all_of<const N: usize>(
        &self,
        beginnings: [&str; N],
    ) -> Result<[Vec<(String, Vec<u8>)>; N], ShelfError> {
        match self {
            Shelf::Memory(records) => {
                let records = records.borrow();
                Ok(beginnings.map(|beginning| {
                    let own = records.iter().filter(|(key, _)| key.starts_with(beginning));
                    own.map(|(key, bytes)| (key.clone(), bytes.clone())).collect()
                }))
            }
            Shelf::Kept(database) => {
                let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
                let store = transaction.object_store(STORE)?;
                let mut asked = Vec::with_capacity(N);
                for beginning in beginnings {
                    let end = format!("{beginning}\u{ffff}");
                    let range = || KeyRange::bound(&beginning.into(), &end.as_str().into(), None, None);
                    let keys = store.get_all_keys(Some(Query::KeyRange(range()?)), None)?;
                    asked.push((keys, store.get_all(Some(Query::KeyRange(range()?)), None)?));
                }
                let mut all = [const { Vec::new() }; N];
                for (place, (keys, values)) in asked.into_iter().enumerate() {
                    let keys = keys.await?.into_iter().map(|key| key.as_string().unwrap_or_default());
                    all[place] = keys.zip(values.await?.into_iter().map(bytes)).collect();
                }
                Ok(all)
            }
        }
    }

    /// Carries out changes: all of them, or none.
    ///
    /// # Errors
    /// When there is no room, or the browser refuses; then nothing has changed.
    pub async fn write(&self, writes: &[Write]) -> Result<(), ShelfError> {
        match self {
            Shelf::Memory(records) => {
                let mut records = records.borrow_mut();
                for write in writes {
                    match write {
                        Write::Put(key, bytes) => drop(records.insert(key.clone(), bytes.clone())),
                        Write::Remove(key) => drop(records.remove(key)),
                    }
                }
                Ok(())
            }
            Shelf::Kept(database) => commit(database, writes, None).await,
        }
    }

    /// Carries out changes if nothing is kept under `key` yet; whether it did. Looking and writing are one: of two tabs
    /// that begin at once, one comes second.
    ///
    /// # Errors
    /// When there is no room, or the browser refuses; then nothing has changed.
    pub async fn write_if_absent(&self, key: &str, writes: &[Write]) -> Result<bool, ShelfError> {
        let done = match self {
            Shelf::Memory(records) if records.borrow().contains_key(key) => return Ok(false),
            Shelf::Memory(_) => self.write(writes).await,
            Shelf::Kept(database) => commit(database, writes, Some(key)).await,
        };
        match done {
            Ok(()) => Ok(true),
            // The browser says that it was aborted, and not why.
            Err(error) => match self.get(key).await? {
                Some(_) => Ok(false),
                None => Err(error),
            },
        }
    }

    /// Forgets everything.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn clear(&self) -> Result<(), ShelfError> {
        let keys = self.all("").await?;
        let removed: Vec<Write> = keys.into_iter().map(|(key, _)| Write::Remove(key)).collect();
        self.write(&removed).await
    }
}

/// One transaction. The record `new` must not be there yet, or nothing is written.
async fn commit(database: &Database, writes: &[Write], new: Option<&str>) -> Result<(), ShelfError> {
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
    if let Err(error) = asked(&transaction, writes, new) {
        // What was asked for before would be written when the transaction ends by itself.
        let _ = transaction.abort();
        return Err(error.into());
    }
    let done = transaction.await?;
    if done.is_committed() { Ok(()) } else { Err(ShelfError::Full) }
}

fn asked(transaction: &Transaction, writes: &[Write], new: Option<&str>) -> Result<(), idb::Error> {
    let store = transaction.object_store(STORE)?;
    for write in writes {
        match write {
            Write::Put(key, bytes) => {
                let bytes = Uint8Array::from(bytes.as_slice());
                match Some(key.as_str()) == new {
                    true => drop(store.add(&bytes, Some(&key.as_str().into()))?),
                    false => drop(store.put(&bytes, Some(&key.as_str().into()))?),
                }
            }
            Write::Remove(key) => drop(store.delete(JsValue::from_str(key))?),
        }
    }
    Ok(())
}

async fn database() -> Result<Database, idb::Error> {
    let mut request = Factory::new()?.open(DATABASE, Some(1))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            // Refused only where it is there already.
            let _ = database.create_object_store(STORE, ObjectStoreParams::new());
        }
    });
    request.await
}

fn bytes(value: JsValue) -> Vec<u8> {
    // What is not ours has no bytes, and is refused like any damaged record.
    value.dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default()
}

/// How many bytes this site uses, and how many the browser would give it; `None` where it does not say.
pub async fn fullness() -> Option<(f64, f64)> {
    let storage = storage_manager()?;
    let estimate: js_sys::Function = Reflect::get(&storage, &"estimate".into()).ok()?.dyn_into().ok()?;
    let promise: Promise = estimate.call0(&storage).ok()?.dyn_into().ok()?;
    let answer = JsFuture::from(promise).await.ok()?;
    let number = |name: &str| Reflect::get(&answer, &name.into()).ok()?.as_f64();
    Some((number("usage")?, number("quota")?))
}

/// Asks the browser not to clear this site by itself. It may refuse, or ask the person.
pub async fn ask_to_stay() {
    let asked = || {
        let storage = storage_manager()?;
        let persist: js_sys::Function = Reflect::get(&storage, &"persist".into()).ok()?.dyn_into().ok()?;
        persist.call0(&storage).ok()?.dyn_into::<Promise>().ok()
    };
    if let Some(promise) = asked() {
        // Whatever it answers, nothing else changes.
        let _ = JsFuture::from(promise).await;
    }
}

/// Absent on plain HTTP.
fn storage_manager() -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &"storage".into()).ok().filter(|storage| !storage.is_undefined())
}
