//! What is damaged, foreign, newer or empty is refused in words; everything else stays as it was.

use std::path::Path;

use pas_a_clic::progress::Portable;
use pas_a_clic::workshop::Archive;
use pas_a_clic::workshop::vault::{Write, bundle};

use crate::adviser_scenes::{crowd, link_of, monique};
use crate::driver::Page;
use crate::fault::{At, Check, ensure, fail};
use crate::files::Folder;
use crate::runner::List;
use crate::sealed::{Kept, archive, carried};
use crate::setup::plain;
use crate::stored::now_ms;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser refuse: bad files by their names, good ones are taken", files);
    list.add("adviser refuse: bad texts of codes", texts);
    list.add("adviser refuse: a damaged archive, and a wrong passphrase", archives);
    list.add("adviser refuse: two archives at once, and none is passed over in silence", two_archives);
    list.add("adviser refuse: a damaged record leaves all others readable", one_record);
}

/// Three people, as they are.
async fn three(page: &Page) -> Check<Kept> {
    page.open_space(&Kept { people: crowd(page, 3, 12, now_ms())?, ..Kept::default() }).await?;
    page.kept().await
}

/// One sign of the text changed.
fn spoilt(text: &str, at: usize) -> String {
    let sign = if text.as_bytes()[at] == b'7' { '8' } else { '7' };
    format!("{}{sign}{}", &text[..at], &text[at + 1..])
}

async fn files(page: Page) -> Check {
    let folder = Folder::new("refused")?;
    let good = carried(&monique())?;
    let empty = carried(&Portable { attempts: Vec::new(), ..monique() })?;
    let no_code = folder.path().join("vide.png");
    page.prepare().await?;
    page.photograph(&no_code).await?;
    let png = std::fs::read(&no_code)?;
    let bad = [
        (folder.put("coupe.pasaclic", &good[..good.len() / 2])?, "refused-damaged"),
        (folder.put("change.pasaclic", spoilt(&good, good.len() - 40))?, "refused-damaged"),
        (folder.put("binaire.pasaclic", [good.as_bytes(), &[0xff, 0xfe]].concat())?, "refused-damaged"),
        (folder.put("lettre.txt", "Bonjour, voici mes photos")?, "refused-not-ours"),
        (folder.put("document.pdf", b"%PDF-1.7\xff\xfe\x00")?, "refused-not-ours"),
        (folder.put("demain.pasaclic", good.replacen("pac1:", "pac7:", 1))?, "refused-too-new"),
        (folder.put("rien.pasaclic", "")?, "refused-empty"),
        (folder.put("sans-exercice.pasaclic", empty)?, "refused-empty"),
        (no_code, "refused-no-code"),
        (folder.put("photo.png", &png[..100])?, "refused-not-a-picture"),
    ];
    let before = three(&page).await?;
    let one_good = folder.put("monique.pasaclic", &good)?;
    let mut all: Vec<&Path> = bad.iter().map(|(file, _)| file.as_path()).collect();
    // In the middle: what comes before and after it is refused.
    all.insert(4, &one_good);
    let lines = page.brought(&all, all.len()).await?;
    for (file, key) in &bad {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let head = plain(&page.filled("bring-refused", &[("name", name.as_str().into())])?);
        let Some(line) = lines.iter().find(|line| line.starts_with(&head)) else {
            fail!("nothing is said of {name}: {lines:#?}")
        };
        ensure!(line.contains(&plain(&page.words(key)?)), "of {name} it says “{line}”");
    }
    ensure!(lines.iter().any(|line| line.starts_with("Monique")), "the good one is not told of: {lines:#?}");
    let after = page.kept().await?;
    ensure!(after.people.len() == 4, "{} people are kept", after.people.len());
    for person in &before.people {
        ensure!(after.person(person.id)? == person, "{:?} was changed", person.identity.first_name);
    }
    page.group_of(4).await
}

async fn texts(page: Page) -> Check {
    let link = link_of(&page, &monique())?;
    let before = three(&page).await?;
    page.room("room-bring").await?;
    let last = link.len() - 5;
    for (text, key) in [
        (spoilt(&link, last), "refused-damaged"),
        (link[..last].to_owned(), "refused-damaged"),
        ("https://exemple.fr/autre-chose".to_owned(), "refused-not-ours"),
        ("Bonjour".to_owned(), "refused-not-ours"),
        ("pac7:demain".to_owned(), "refused-too-new"),
        ("  ".to_owned(), "refused-empty"),
    ] {
        page.room("room-group").await?;
        page.room("room-bring").await?;
        page.press_on("#bring-text").await?;
        page.write(&text).await?;
        page.press_key("resume-link-press").await?;
        let lines = page.outcomes(1).await.at(&text)?;
        ensure!(lines[0].contains(&plain(&page.words(key)?)), "of “{text}” it says “{}”", lines[0]);
    }
    ensure!(page.kept().await? == before, "a refused text changed something");
    Ok(())
}

const OTHER: &str = "une phrase pour l'archive";

async fn archives(page: Page) -> Check {
    let all = Archive::of(crowd(&page, 2, 6, now_ms())?, Vec::new());
    let good = archive(OTHER, &all)?;
    let flipped = |at: usize| {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        bytes
    };
    // A later version would have its own number, and a checksum that fits.
    let mut newer = good.clone();
    newer[6] += 1;
    let head = newer.len() - good_sealed(&good)?;
    let checksum = crc32fast::hash(&newer[..head - 4]).to_le_bytes();
    newer[head - 4..head].copy_from_slice(&checksum);
    let before = three(&page).await?;
    let folder = Folder::new("archives")?;
    for (name, bytes, passphrase, key) in [
        ("a wrong passphrase", good.clone(), "pas la bonne phrase", "archive-wrong"),
        ("a damaged end", flipped(good.len() - 1), OTHER, "archive-damaged"),
        ("a damaged middle", flipped(good.len() / 2), OTHER, "archive-damaged"),
        ("half of it", good[..good.len() / 2].to_vec(), OTHER, "archive-damaged"),
        ("no passphrase", good.clone(), "", "archive-wrong"),
    ] {
        page.bring_archive(&folder, &bytes, passphrase).await.at(name)?;
        page.wait_for_words(&page.words(key)?).await.at(name)?;
        ensure!(page.kept().await? == before, "{name} changed something");
        page.press_key("cancel").await?;
        page.wait_until("!document.getElementById('archive')", "the question to close").await.at(name)?;
    }
    // Those that can be told by their head are refused before any passphrase is asked for.
    for (name, bytes, key) in
        [("a damaged head", flipped(12), "archive-damaged"), ("a newer one", newer, "refused-too-new")]
    {
        let file = folder.put("tout.pacarc", bytes)?;
        page.brought(&[&file], 1).await.at(name)?;
        page.wait_for_words(&page.words(key)?).await.at(name)?;
        ensure!(!page.holds("document.getElementById('archive')").await?, "{name} is asked a passphrase for");
        ensure!(page.kept().await? == before, "{name} changed something");
    }
    // After a wrong one, the right one is taken.
    page.bring_archive(&folder, &good, "pas la bonne phrase").await?;
    page.wait_for_words(&page.words("archive-wrong")?).await?;
    page.fill("archive-passphrase", OTHER).await?;
    page.press_key("archive-open").await?;
    page.outcomes(1).await.map(drop)
}

/// How many bytes of an archive come after its head.
fn good_sealed(bytes: &[u8]) -> Check<usize> {
    let Some(&[low, high]) = bytes.get(7..9) else { fail!("the archive has no head") };
    Ok(bytes.len() - 9 - usize::from(u16::from_le_bytes([low, high])) - 4)
}

async fn two_archives(page: Page) -> Check {
    let folder = Folder::new("two")?;
    let people = crowd(&page, 2, 6, now_ms())?;
    let [one, other] = people.as_slice() else { fail!("not two people") };
    let first = folder.put("une.pacarc", archive(OTHER, &Archive::of(vec![one.clone()], vec![]))?)?;
    let second = folder.put("deux.pacarc", archive(OTHER, &Archive::of(vec![other.clone()], vec![]))?)?;
    page.open_space(&Kept::default()).await?;
    page.bring(&[&first, &second]).await?;
    for name in ["une.pacarc", "deux.pacarc"] {
        page.wait_for_words(name).await?;
        page.fill("archive-passphrase", OTHER).await?;
        page.press_key("archive-open").await?;
    }
    page.wait_until(
        "document.querySelectorAll('.outcomes > ul > li').length && !document.getElementById('archive')",
        "both",
    )
    .await?;
    let (kept, words) = (page.kept().await?, page.seen_words().await?);
    ensure!(kept.people.len() == 2, "{} of 2 people came, and it says “{words}”", kept.people.len());
    Ok(())
}

async fn one_record(page: Page) -> Check {
    let folder = Folder::new("record")?;
    let before = three(&page).await?;
    let [hurt, ..] = before.people.as_slice() else { fail!("nobody is kept") };
    let (key, records) = (format!("b/{:016x}", hurt.id), page.records().await?);
    let Some(bytes) = records.get(&key) else { fail!("there is no record {key}") };
    let mut bytes = bytes.clone();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    page.prepare().await?;
    page.write_records(&[Write::Put(key, bytes)]).await?;
    page.enter_space().await?;
    page.group_of(3).await?;
    let name = hurt.identity.first_name.clone().unwrap_or_default();
    page.press_among(".person-door", &name).await?;
    page.wait_for_words(&page.words("space-damaged")?).await?;
    // The others are read, changed and taken out as before.
    let other = before.people[1].identity.first_name.clone().unwrap_or_default();
    page.person_page(&other).await?;
    page.press_key("help-told").await?;
    page.wait_until("document.querySelector('.mark')", "the help").await?;
    page.room("room-export").await?;
    let file =
        page.saved(&folder, page.press_key("export-participants")).await.at("the table of the others")?;
    page.wait_for_words(&page.filled("space-left-out", &[("n", 1_u64.into())])?).await?;
    let table = std::fs::read_to_string(&file)?;
    ensure!(table.contains(&other), "the others are not in the table: {table}");
    // So is everything of them sealed in one file.
    page.fill("archive-passphrase", OTHER).await?;
    page.fill("gate-again", OTHER).await?;
    let file = page.saved(&folder, page.press_key("archive-make")).await.at("the archive of the others")?;
    let all = bundle::open::<Archive>(OTHER, &std::fs::read(&file)?)?;
    ensure!(all.people.len() == 2, "{} people are in the archive", all.people.len());
    ensure!(page.kept().await.is_err(), "the damaged record was written over");
    Ok(())
}
