//! Steps in the adviser's space, as a hand makes them: its door, its rooms, its fields, what is brought in.

use std::path::Path;

use pas_a_clic::texts::Args;
use serde_json::{Value, json};

use crate::driver::Page;
use crate::fault::{At, Check, ensure, fail};
use crate::files::Folder;
use crate::input::{Button, Place};
use crate::sealed::{Kept, PASSPHRASE};
use crate::setup::plain;

/// The adviser's page.
pub const ADVISER: &str = "conseiller.html";

/// The field with that label, in the open dialog where there is one; its middle, once it can be seen.
const FIELD: &str = "
    const [want, kind] = arguments, plain = (text) => (text || '').replace(/\\s+/g, ' ').trim();
    const dialogs = [...document.querySelectorAll('dialog[open]')];
    const within = dialogs.length ? dialogs[dialogs.length - 1] : document;
    const label = [...within.querySelectorAll('label')].find((l) => l.getClientRects().length
        && plain((l.querySelector('span') || l).textContent) === want && l.querySelector(kind));
    if (!label) return null;
    const field = label.querySelector(kind);";

impl Page {
    /// Opens the adviser's page, and waits for its door.
    pub async fn come_to_adviser(&self) -> Check {
        self.load(ADVISER).await?;
        self.at_door().await
    }

    /// Waits until the door stands: of a new space, or of a locked one.
    pub async fn at_door(&self) -> Check {
        let (new, locked) = (plain(&self.words("gate-new")?), plain(&self.words("gate-locked")?));
        let door = format!(
            "{}.some((words) => document.body.innerText.replace(/\\s+/g, ' ').includes(words))",
            json!([new, locked])
        );
        self.wait_until(&door, "the door").await
    }

    /// Makes a new space under that passphrase, and waits until it is open.
    pub async fn create_space(&self, passphrase: &str) -> Check {
        self.fill("gate-passphrase", passphrase).await?;
        self.fill("gate-again", passphrase).await?;
        self.press_key("gate-understood").await?;
        self.press_key("gate-create").await?;
        self.is_open().await
    }

    /// Opens the space that is there.
    pub async fn unlock(&self, passphrase: &str) -> Check {
        self.fill("gate-passphrase", passphrase).await?;
        self.press_key("gate-open").await?;
        self.is_open().await
    }

    /// Waits until the space is open.
    pub async fn is_open(&self) -> Check {
        self.wait_until("document.querySelector('nav.rooms')", "the open space").await
    }

    /// An open space with these people and workshops.
    pub async fn open_space(&self, kept: &Kept) -> Check {
        self.seal(kept).await?;
        self.enter_space().await
    }

    /// Comes to the space that is there, and opens it.
    pub async fn enter_space(&self) -> Check {
        self.come_to_adviser().await?;
        self.unlock(PASSPHRASE).await
    }

    /// Goes to a room by its door.
    pub async fn room(&self, key: &str) -> Check {
        self.wait_until("!document.querySelector('dialog[open]')", "no question in front of the rooms")
            .await?;
        self.press_among("nav.rooms button", &self.words(key)?).await?;
        let address = match key {
            "room-group" => "#/groupe",
            "room-ateliers" => "#/ateliers",
            "room-bring" => "#/apporter",
            "room-export" => "#/sortir",
            _ => "#/reglages",
        };
        self.wait_until(&format!("location.hash === '{address}'"), key).await
    }

    /// Goes to the page of the person called so, from wherever the group can be reached.
    pub async fn person_page(&self, name: &str) -> Check {
        self.room("room-group").await?;
        self.wait_until("document.querySelector('.person-door')", "the group").await?;
        self.press_among(".person-door", name).await?;
        self.wait_until("location.hash === '#/personne' && document.getElementById('marks')", name).await
    }

    /// Prepares a workshop, from the group or from the list of workshops, and waits for its page.
    pub async fn prepare_workshop(&self) -> Check {
        self.press_key("atelier-prepare").await?;
        self.wait_until("document.getElementById('present')", "the new workshop").await?;
        self.is_read_from_top().await
    }

    /// Begins the workshop on the screen.
    pub async fn begin_workshop(&self) -> Check {
        self.press_key("atelier-begin").await?;
        self.wait_for_words(&self.words("atelier-people")?).await?;
        self.is_read_from_top().await
    }

    /// Ends it.
    pub async fn end_workshop(&self) -> Check {
        self.press_key("atelier-end").await?;
        self.press_key("atelier-end-do").await?;
        self.wait_until("document.getElementById('workshop-report')", "the report").await?;
        self.is_read_from_top().await
    }

    /// Waits until the heading has the focus: the page scrolls there a moment after it has changed, and no hand is
    /// quicker.
    pub async fn is_read_from_top(&self) -> Check {
        self.wait_until("document.activeElement?.tagName === 'H1'", "the focus on the heading").await
    }

    /// The interface's words for a key with arguments.
    pub fn filled(&self, key: &str, args: &[(&str, pas_a_clic::texts::Value)]) -> Check<String> {
        let args: Args = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        self.setup().filled(key, &args)
    }

    /// Writes into the field with that label, in place of what is there.
    pub async fn fill(&self, key: &str, text: &str) -> Check {
        let label = plain(&self.words(key)?);
        self.fill_labelled(&label, text).await.at(key)
    }

    /// The same, by the label's words.
    pub async fn fill_labelled(&self, label: &str, text: &str) -> Check {
        let find = format!(
            "{FIELD} field.scrollIntoView({{ block: 'center' }});
            const r = field.getBoundingClientRect();
            return [Math.round(r.left + r.width / 2), Math.round(r.top + r.height / 2)]"
        );
        let mut place = None;
        for _ in 0..200 {
            place = self
                .ask::<Option<Place>>(&find, json!([label, "input:not([type=checkbox]), textarea"]))
                .await?;
            if place.is_some() {
                break;
            }
            self.rest(25).await;
        }
        let Some(place) = place else {
            fail!("there is no field “{label}”: {}", self.seen_words().await?)
        };
        self.click_at(place, Button::Left).await?;
        let inside = self.holds("document.activeElement.matches('input, textarea')").await?;
        ensure!(inside, "a click on the field “{label}” does not give it the focus");
        self.ask::<Value>("document.activeElement.select(); return null", Value::Null).await?;
        match text {
            "" => self.key("Backspace").await,
            text => self.write(text).await,
        }
    }

    /// What stands in the field with that label.
    pub async fn field(&self, key: &str) -> Check<String> {
        let label = plain(&self.words(key)?);
        let read = format!("{FIELD} return field.value");
        let found: Option<String> =
            self.ask(&read, json!([label, "input, textarea, select"])).await.at(key)?;
        found.map_or_else(|| Err(crate::fault::Fault(format!("there is no field “{label}”"))), Ok)
    }

    /// Chooses from the list with that label, by the value behind the words.
    pub async fn choose(&self, key: &str, value: &str) -> Check {
        let label = plain(&self.words(key)?);
        // The list itself is the system's and cannot be clicked in: the driver chooses as its standard says.
        let find = format!("{FIELD} return [...field.options].find((o) => o.value === arguments[2]) || null");
        self.wait_until(
            &format!("[...document.querySelectorAll('select')].some((e) => e.closest('label').textContent.includes({}))", json!(label)),
            &format!("the list “{label}”"),
        )
        .await?;
        let found = self.driver().execute(find, vec![json!(label), json!("select"), json!(value)]).await?;
        found.element()?.click().await?;
        let chosen = self.field(key).await?;
        ensure!(chosen == value, "“{label}” stands at “{chosen}”, not at “{value}”");
        Ok(())
    }

    /// Goes to the room where progress is brought in, and gives it these files at once.
    pub async fn bring(&self, files: &[&Path]) -> Check {
        self.room("room-bring").await?;
        self.wait_until("document.querySelector('input[type=file]')", "the choice of files").await?;
        self.give_files(0, files).await
    }

    /// Waits for what the last arrival did, and gives it line by line.
    pub async fn outcomes(&self, lines: usize) -> Check<Vec<String>> {
        let there = format!("document.querySelectorAll('.outcomes > ul > li').length === {lines}");
        self.wait_until(&there, &format!("{lines} outcomes")).await?;
        let all: Vec<String> = self
            .value("[...document.querySelectorAll('.outcomes > ul > li')].map((e) => e.innerText)")
            .await?;
        Ok(all.iter().map(|line| plain(line)).collect())
    }

    /// Brings files and gives what that did, a line each.
    pub async fn brought(&self, files: &[&Path], lines: usize) -> Check<Vec<String>> {
        // What an earlier arrival did would be read in place of this one.
        self.room("room-group").await?;
        self.bring(files).await?;
        self.outcomes(lines).await
    }

    /// Brings an archive, and gives its passphrase.
    pub async fn bring_archive(&self, folder: &Folder, bytes: &[u8], passphrase: &str) -> Check {
        let file = folder.put("tout.pacarc", bytes)?;
        self.room("room-group").await?;
        self.bring(&[&file]).await?;
        self.wait_for_words(&self.words("archive-open-title")?).await?;
        self.fill("archive-passphrase", passphrase).await?;
        self.press_key("archive-open").await
    }

    /// Names in the table of the group, in its order.
    pub async fn names_shown(&self) -> Check<Vec<String>> {
        self.value("[...document.querySelectorAll('.person-door b')].map((e) => e.textContent)").await
    }

    /// Waits until the group shows that many people on its page.
    pub async fn group_of(&self, people: usize) -> Check {
        self.room("room-group").await?;
        let there = format!("document.querySelectorAll('.person-door').length === {people}");
        self.wait_until(&there, &format!("{people} people in the group")).await
    }
}
