//! Every screen of the adviser's space, by name, and the way to it.

use std::collections::BTreeMap;

use pas_a_clic::practice::autonomy::Label;
use pas_a_clic::practice::session::StepState;
use pas_a_clic::progress::transfer::code::code;
use pas_a_clic::progress::{Portable, Slip};
use pas_a_clic::workshop::{Archive, Atelier, Person, sample};

use crate::driver::Page;
use crate::fault::{Check, Fault};
use crate::files::Folder;
use crate::play::begin;
use crate::scenes::{PROFILE, first_part, named, some_progress};
use crate::sealed::{Kept, archive, carried};
use crate::stored::{now_ms, person};

/// Minutes that French clocks are from UTC in winter.
const OFFSET_MIN: i16 = 60;
const DAY_MS: i64 = 86_400_000;

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdviserScene {
    New,
    NewRefused,
    Locked,
    LockedWrong,
    LostDialog,
    DataPage,
    GroupEmpty,
    GroupSample,
    GroupTwelve,
    GroupHundreds,
    GroupExpired,
    Person,
    PersonReport,
    PersonNothing,
    Correction,
    EraseDialog,
    Attestation,
    AttestationNothing,
    Ateliers,
    AteliersEmpty,
    AtelierErase,
    Prepared,
    PreparedNewcomer,
    Running,
    RunningRemark,
    EndDialog,
    Ended,
    EndedNames,
    Bring,
    BringOutcomes,
    BringArchive,
    BringSlip,
    Export,
    ExportNobody,
    ExportSaved,
    Passports,
    Settings,
    SettingsErase,
}

impl AdviserScene {
    /// All of them.
    pub const ALL: [AdviserScene; 38] = {
        use AdviserScene::*;
        [
            New,
            NewRefused,
            Locked,
            LockedWrong,
            LostDialog,
            DataPage,
            GroupEmpty,
            GroupSample,
            GroupTwelve,
            GroupHundreds,
            GroupExpired,
            Person,
            PersonReport,
            PersonNothing,
            Correction,
            EraseDialog,
            Attestation,
            AttestationNothing,
            Ateliers,
            AteliersEmpty,
            AtelierErase,
            Prepared,
            PreparedNewcomer,
            Running,
            RunningRemark,
            EndDialog,
            Ended,
            EndedNames,
            Bring,
            BringOutcomes,
            BringArchive,
            BringSlip,
            Export,
            ExportNobody,
            ExportSaved,
            Passports,
            Settings,
            SettingsErase,
        ]
    };

    /// The paper that it prints, in CSS pixels: A4, and A5 for passports.
    pub fn paper(self) -> Option<(u32, u32)> {
        use AdviserScene::*;
        match self {
            Person | Attestation => Some((794, 1123)),
            Passports => Some((559, 794)),
            _ => None,
        }
    }

    /// Goes there, from nothing.
    pub async fn arrive(self, page: &Page) -> Check {
        use AdviserScene::*;
        match self {
            New | NewRefused | Locked | LockedWrong | LostDialog | DataPage => self.at_the_door(page).await,
            GroupEmpty | GroupSample | GroupTwelve | GroupHundreds | GroupExpired => self.group(page).await,
            Person | PersonReport | PersonNothing | Correction | EraseDialog | Attestation
            | AttestationNothing => self.one_person(page).await,
            Ateliers | AteliersEmpty | AtelierErase | Prepared | PreparedNewcomer | Running
            | RunningRemark | EndDialog | Ended | EndedNames => self.workshop(page).await,
            Bring | BringOutcomes | BringArchive | BringSlip => self.bringing(page).await,
            _ => self.taking_out(page).await,
        }
    }

    async fn at_the_door(self, page: &Page) -> Check {
        if matches!(self, AdviserScene::New | AdviserScene::NewRefused) {
            page.come_to_adviser().await?;
            if self == AdviserScene::NewRefused {
                page.fill("gate-passphrase", "Soleil").await?;
                page.press_key("gate-show").await?;
                page.press_key("gate-create").await?;
                page.wait_for_words(&page.words("gate-too-short")?).await?;
            }
            return Ok(());
        }
        page.seal(&Kept::default()).await?;
        page.come_to_adviser().await?;
        match self {
            AdviserScene::LockedWrong => {
                page.fill("gate-passphrase", "une autre phrase").await?;
                page.press_key("gate-open").await?;
                page.wait_for_words(&page.words("gate-wrong")?).await
            }
            AdviserScene::LostDialog => {
                page.press_key("gate-lost").await?;
                dialog(page).await
            }
            AdviserScene::DataPage => {
                page.press_key("data-title").await?;
                page.wait_for_words(&page.words("data-limits-text")?).await
            }
            _ => Ok(()),
        }
    }

    async fn group(self, page: &Page) -> Check {
        use AdviserScene::*;
        if matches!(self, GroupEmpty | GroupSample) {
            page.open_space(&Kept::default()).await?;
            if self == GroupSample {
                page.press_key("sample-add").await?;
                page.wait_until("document.querySelectorAll('.person-door').length === 8", "the sample")
                    .await?;
            }
            return Ok(());
        }
        let (people, attempts) = if self == GroupHundreds { (500, 12) } else { (12, 40) };
        // Whoever was last seen then is to be forgotten, if the adviser says so.
        let until_ms = if self == GroupExpired { now_ms() - 900 * DAY_MS } else { now_ms() };
        let kept = Kept { people: crowd(page, people, attempts, until_ms)?, ..Kept::default() };
        page.open_space(&kept).await?;
        let shown = people.min(25);
        page.group_of(shown).await
    }

    async fn one_person(self, page: &Page) -> Check {
        use AdviserScene::*;
        let mut kept = example(page)?;
        kept.people.push(pas_a_clic::workshop::Person::new(0xabc, "lune", Some("Yvette"), now_ms()));
        page.open_space(&kept).await?;
        let name = if matches!(self, PersonNothing | AttestationNothing) { "Yvette" } else { "Odette" };
        page.person_page(name).await?;
        match self {
            PersonReport => {
                page.press_key("report-open").await?;
                page.fill("report-notes", "Odette a bien travaillé, à joindre au 06 12 34 56 78.").await?;
                page.wait_for_words(&page.words("personal-title")?).await
            }
            Correction => {
                page.press_key("person-correct").await?;
                dialog(page).await
            }
            EraseDialog => {
                page.press_key("person-erase").await?;
                dialog(page).await
            }
            Attestation | AttestationNothing => {
                page.press_key("person-attestation").await?;
                let words = if self == Attestation { "attestation-what" } else { "attestation-nothing" };
                page.wait_for_words(&page.words(words)?).await
            }
            _ => Ok(()),
        }
    }

    async fn workshop(self, page: &Page) -> Check {
        use AdviserScene::*;
        let mut kept = example(page)?;
        kept.people.iter_mut().for_each(|person| person.identity.sample = false);
        let atelier = kept.ateliers.remove(0);
        let mut atelier = Atelier { sample: false, ..atelier };
        match self {
            AteliersEmpty => {}
            Running | RunningRemark | EndDialog => {
                atelier.ended_ms = None;
                atelier.began_ms = Some(now_ms() - 20 * 60_000);
                atelier.present = vec![PROFILE, kept.people[2].id, kept.people[4].id];
            }
            Prepared | PreparedNewcomer => {
                (atelier.began_ms, atelier.ended_ms) = (None, None);
            }
            _ => {}
        }
        if self != AteliersEmpty {
            kept.ateliers.push(atelier);
        }
        someone_at_work(page).await?;
        page.open_space(&kept).await?;
        page.room("room-ateliers").await?;
        match self {
            Ateliers | AteliersEmpty => return Ok(()),
            AtelierErase => {
                page.press_key("atelier-erase").await?;
                return dialog(page).await;
            }
            _ => page.press_key("atelier-open").await?,
        }
        page.wait_until("document.getElementById('present')", "the workshop").await?;
        match self {
            PreparedNewcomer => {
                page.press_key("atelier-newcomer").await?;
                page.press_key("atelier-anonymous").await
            }
            // Only a session that moves while the space is open tells that someone is there.
            Running => {
                at_work(page, 5).await?;
                page.wait_for_words(&page.words("need-help")?).await
            }
            RunningRemark => {
                page.press_key("help-showed").await?;
                let said = page.filled("atelier-marked", &[("what", page.words("help-showed")?.into())])?;
                page.wait_for_words(&said).await?;
                page.press_key("person-remark").await?;
                page.wait_for_words(&page.words("person-remark-note")?).await
            }
            EndDialog => {
                page.press_key("atelier-end").await?;
                dialog(page).await
            }
            EndedNames => {
                page.fill("report-notes", "Odette est revenue.").await?;
                page.wait_for_words(&page.words("personal-title")?).await
            }
            _ => Ok(()),
        }
    }

    async fn bringing(self, page: &Page) -> Check {
        page.open_space(&example(page)?).await?;
        page.room("room-bring").await?;
        match self {
            AdviserScene::BringOutcomes => {
                let folder = Folder::new("outcomes")?;
                let mine = folder.put("monique.pasaclic", carried(&monique())?)?;
                let torn = folder.put("coupe.pasaclic", &carried(&monique())?[..200])?;
                let foreign =
                    folder.put("photo-de-vacances-avec-un-nom-tres-long-du-telephone.txt", "Bonjour")?;
                page.brought(&[&mine, &torn, &foreign], 3).await.map(drop)
            }
            AdviserScene::BringArchive => {
                let folder = Folder::new("archive")?;
                let all = Archive::of(crowd(page, 3, 6, now_ms())?, Vec::new());
                page.bring_archive(&folder, &archive("une phrase bien à elle", &all)?, "pas la bonne phrase")
                    .await?;
                page.wait_for_words(&page.words("archive-wrong")?).await
            }
            AdviserScene::BringSlip => {
                let labels: BTreeMap<String, Label> = [("souris".to_owned(), Label::Autonomous)].into();
                let slip = Slip::new(PROFILE, now_ms().div_euclid(DAY_MS), labels);
                page.fill("slip-code", &slip.to_text()).await?;
                page.press_key("slip-read").await?;
                page.wait_for_words(&page.words("slip-whose")?).await
            }
            _ => Ok(()),
        }
    }

    async fn taking_out(self, page: &Page) -> Check {
        use AdviserScene::*;
        let nobody = Kept::default();
        let some = Kept { people: crowd(page, 3, 30, now_ms())?, ..Kept::default() };
        page.open_space(if self == ExportNobody { &nobody } else { &some }).await?;
        if matches!(self, Settings | SettingsErase) {
            page.room("room-settings").await?;
            page.wait_for_words(&page.words("settings-fullness")?).await?;
            if self == SettingsErase {
                page.press_key("settings-erase").await?;
                dialog(page).await?;
            }
            return Ok(());
        }
        page.room("room-export").await?;
        match self {
            ExportSaved => {
                let folder = Folder::new("saved")?;
                page.saved(&folder, page.press_key("export-participants")).await?;
                page.wait_until("document.querySelector('.notice.success')", "what was saved").await
            }
            Passports => {
                page.press_key("export-passports-all").await?;
                page.wait_until("document.querySelectorAll('.passport .qr img').length === 3", "three sheets")
                    .await
            }
            _ => Ok(()),
        }
    }
}

async fn dialog(page: &Page) -> Check {
    page.wait_until("document.querySelector('dialog[open]')", "the question").await
}

/// The sample group and its workshop, as the page would make them.
pub fn example(page: &Page) -> Check<Kept> {
    let entries = &page.setup().base()?.entries;
    let (people, atelier) = sample::group(entries, now_ms(), OFFSET_MIN);
    Ok(Kept { people, ateliers: vec![atelier], settings: None })
}

/// So many real people.
pub fn crowd(page: &Page, people: usize, attempts: usize, until_ms: i64) -> Check<Vec<Person>> {
    let mut crowd = sample::crowd(&page.setup().base()?.entries, people, attempts, until_ms);
    crowd.iter_mut().for_each(|person| person.identity.sample = false);
    Ok(crowd)
}

/// Someone of another machine.
pub fn monique() -> Portable {
    let profile = pas_a_clic::progress::Profile { id: 0x1111, ..named() };
    Portable::new(&profile, true, Vec::new(), some_progress())
}

/// The link of the code of a person, as another machine of this site shows it.
pub fn link_of(page: &Page, portable: &Portable) -> Check<String> {
    let base = page.setup().base()?;
    let number = |id: &str| base.entry(id).map(|entry| entry.number);
    let exercise = |number: u16| base.by_number(number).map(|entry| entry.id.clone());
    Ok(code(portable, &page.setup().url, &number, &exercise).link)
}

/// A profile of this machine, in the middle of an exercise that does not go well.
async fn someone_at_work(page: &Page) -> Check {
    page.seed(&named(), &some_progress()).await?;
    at_work(page, 4).await?;
    page.keep(|journal| Ok(journal.save_profile(&person(0x77))?)).await
}

/// Monique's exercise under way, with that many slips on its first step.
async fn at_work(page: &Page, slips: u16) -> Check {
    let mut session = begin(page, &first_part(page, "souris.cliquer")?)?;
    let step: &mut StepState = session.steps.first_mut().ok_or_else(|| Fault("it has no step".into()))?;
    step.slips = slips;
    page.put_under_way(PROFILE, &session).await
}
