//! Progress from other machines: files, a picture of a code, its text, a short code typed by hand. Merged, told line by line.

use std::collections::BTreeMap;

use pas_a_clic::practice::autonomy::Label;
use pas_a_clic::progress::{Portable, Slip};
use pas_a_clic::workshop::Way;
use serde_json::Value;

use crate::adviser_scenes::{link_of, monique};
use crate::driver::Page;
use crate::fault::{At, Check, ensure, fail};
use crate::files::Folder;
use crate::runner::List;
use crate::scenes::{PROFILE, named, open, some_progress};
use crate::sealed::{Kept, carried};
use crate::stored::now_ms;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser bring: several files at once, a line for each person", several);
    list.add("adviser bring: the same file twice adds nothing", twice);
    list.add("adviser bring: two people of one name stay two", namesakes);
    list.add("adviser bring: a picture of a learner's code, and its link", picture_and_link);
    list.add("adviser bring: files are dropped on the page", dropped);
    list.add("adviser bring: a short code typed by hand", short_code);
    list.add("adviser bring: a short code that is typed wrongly is refused", short_code_refused);
    list.add("adviser bring: a page that dies in mid-write leaves all of it or nothing", torn);
}

/// Someone else of the same name and picture.
fn other_monique() -> Portable {
    let mut attempts = some_progress();
    attempts.truncate(3);
    attempts.iter_mut().for_each(|attempt| attempt.id += 50_000);
    Portable { profile: 0x2222, attempts, ..monique() }
}

/// The words of a number of new things.
fn added(page: &Page, n: usize) -> Check<String> {
    Ok(crate::setup::plain(&page.filled("bring-added", &[("n", n.into())])?))
}

async fn several(page: Page) -> Check {
    let folder = Folder::new("several")?;
    let all = some_progress();
    let part = |from: usize, to: usize| carried(&Portable { attempts: all[from..to].to_vec(), ..monique() });
    let first = folder.put("lundi.pasaclic", part(0, 9)?)?;
    let second = folder.put("mardi.pasaclic", part(5, all.len())?)?;
    let ahmed = Portable { profile: 0x3333, first_name: Some("Ahmed".into()), ..other_monique() };
    let third = folder.put("ahmed.pasaclic", carried(&ahmed)?)?;
    page.open_space(&Kept::default()).await?;
    let lines = page.brought(&[&first, &second, &third], 2).await?;
    for (name, count) in [("Monique", all.len()), ("Ahmed", 3)] {
        let Some(line) = lines.iter().find(|line| line.starts_with(name)) else {
            fail!("no line for {name}: {lines:?}")
        };
        ensure!(line.contains(&added(&page, count)?), "of {name} it says “{line}”");
    }
    page.press(&page.filled("bring-see", &[("name", "Ahmed".into())])?).await?;
    page.wait_until("document.querySelector('h1').textContent === 'Ahmed'", "Ahmed's page").await?;
    page.group_of(2).await?;
    let kept = page.kept().await?;
    let mut ids: Vec<u64> = kept.person(0x1111)?.attempts.iter().map(|attempt| attempt.id).collect();
    let mut wanted: Vec<u64> = all.iter().map(|attempt| attempt.id).collect();
    ids.sort_unstable();
    wanted.sort_unstable();
    ensure!(ids == wanted, "of Monique these attempts are kept: {ids:?}");
    ensure!(kept.person(0x3333)?.arrivals[0].way == Way::File, "{:?}", kept.person(0x3333)?.arrivals);
    Ok(())
}

async fn twice(page: Page) -> Check {
    let folder = Folder::new("twice")?;
    let file = folder.put("monique.pasaclic", carried(&monique())?)?;
    page.open_space(&Kept::default()).await?;
    page.brought(&[&file], 1).await?;
    let before = page.kept().await?;
    let lines = page.brought(&[&file, &file], 1).await?;
    ensure!(lines[0].contains(&added(&page, 0)?), "it says “{}”", lines[0]);
    ensure!(
        !lines[0].contains(&crate::setup::plain(&page.words("bring-newcomer")?)),
        "it says “{}”",
        lines[0]
    );
    let after = page.kept().await?;
    let (one, other) = (before.person(0x1111)?, after.person(0x1111)?);
    ensure!(after.people.len() == 1, "{} people are kept", after.people.len());
    ensure!(one.attempts == other.attempts && one.milestones == other.milestones, "it changed something");
    page.group_of(1).await
}

async fn namesakes(page: Page) -> Check {
    let folder = Folder::new("namesakes")?;
    let one = folder.put("une.pasaclic", carried(&monique())?)?;
    let other = folder.put("autre.pasaclic", carried(&other_monique())?)?;
    page.open_space(&Kept::default()).await?;
    page.brought(&[&one], 1).await?;
    let lines = page.brought(&[&other], 1).await?;
    ensure!(
        lines[0].contains(&crate::setup::plain(&page.words("bring-namesakes")?)),
        "it says “{}”",
        lines[0]
    );
    page.group_of(2).await?;
    ensure!(page.names_shown().await? == ["Monique", "Monique"], "{:?}", page.names_shown().await?);
    let kept = page.kept().await?;
    let counts = [kept.person(0x1111)?.attempts.len(), kept.person(0x2222)?.attempts.len()];
    ensure!(counts == [some_progress().len(), 3], "{counts:?} attempts");
    // At once, in one go, it is the same.
    page.open_space(&Kept::default()).await?;
    page.brought(&[&one, &other], 2).await?;
    page.group_of(2).await
}

async fn picture_and_link(page: Page) -> Check {
    let folder = Folder::new("picture")?;
    // A learner's own machine shows the code; someone takes a picture of it.
    open(&page, &named(), &some_progress()[..6], "#/emporter").await?;
    page.wait_until("document.querySelector('figure.qr img')", "the code").await?;
    page.rest(200).await;
    let picture = folder.path().join("photo.png");
    page.photograph(&picture).await?;
    page.prepare().await?;
    page.ask::<Value>("localStorage.clear(); return null", Value::Null).await?;
    page.open_space(&Kept::default()).await?;
    let lines = page.brought(&[&picture], 1).await?;
    // The code came without the first name: they are called by their picture.
    let name = page.words("picture-tasse")?;
    ensure!(lines[0].starts_with(&name), "it says “{}”", lines[0]);
    ensure!(
        page.kept().await?.person(PROFILE)?.attempts.len() == 6,
        "{:?}",
        page.kept().await?.person(PROFILE)?.attempts
    );
    // The same as a link, with the name: nothing new but that.
    let mut same = Portable::new(&named(), true, Vec::new(), some_progress()[..6].to_vec());
    same.milestones = page.kept().await?.person(PROFILE)?.milestones.clone();
    page.room("room-group").await?;
    page.room("room-bring").await?;
    page.press_on("#bring-text").await?;
    page.write(&link_of(&page, &same)?).await?;
    page.press_key("resume-link-press").await?;
    let lines = page.outcomes(1).await?;
    ensure!(lines[0].contains(&added(&page, 0)?), "it says “{}”", lines[0]);
    let kept = page.kept().await?;
    ensure!(kept.people.len() == 1, "{} people are kept", kept.people.len());
    let ways: Vec<Way> = kept.person(PROFILE)?.arrivals.iter().map(|arrival| arrival.way).collect();
    ensure!(ways.contains(&Way::Code), "it came {ways:?}");
    Ok(())
}

async fn dropped(page: Page) -> Check {
    page.open_space(&Kept::default()).await?;
    page.room("room-bring").await?;
    page.wait_until("document.querySelector('.drop')", "the place for files").await?;
    let drop =
        "const [texts] = arguments, data = new DataTransfer(), place = document.querySelector('.drop');
        texts.forEach((text, n) => data.items.add(new File([text], n + '.pasaclic')));
        const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: data });
        place.dispatchEvent(over);
        place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
        return over.defaultPrevented";
    let texts = [carried(&monique())?, carried(&other_monique())?];
    let taken: bool = page.ask(drop, serde_json::json!([texts])).await?;
    ensure!(taken, "the browser would open the file in place of the page");
    page.outcomes(2).await?;
    page.group_of(2).await
}

fn labels() -> BTreeMap<String, Label> {
    [("souris".to_owned(), Label::Autonomous), ("email".to_owned(), Label::Guided)].into()
}

fn today() -> i64 {
    now_ms().div_euclid(86_400_000)
}

async fn short_code(page: Page) -> Check {
    let folder = Folder::new("slip")?;
    let file = folder.put("monique.pasaclic", carried(&monique())?)?;
    page.open_space(&Kept::default()).await?;
    page.brought(&[&file], 1).await?;
    let slip = Slip::new(0x1111, today(), labels());
    // As people write it: small letters, spaces.
    page.fill("slip-code", &slip.to_text().to_lowercase().replace('-', " ")).await?;
    page.press_key("slip-read").await?;
    page.wait_for_words(&page.words("slip-whose")?).await?;
    let says: Vec<String> = page
        .value("[...document.querySelectorAll('.bring .setting ul li')].map((e) => e.textContent)")
        .await?;
    let wanted = [
        format!("{} : Avec guidage", page.words("theme-email")?),
        format!("{} : Autonome", page.words("theme-souris")?),
    ];
    ensure!(says == wanted, "the code says {says:?}");
    // It is known again by the bits of the id that the code carries.
    ensure!(page.field("slip-whose").await? == format!("{:016x}", 0x1111), "someone else is proposed");
    page.press_key("slip-keep").await?;
    page.outcomes(1).await?;
    let kept = page.kept().await?;
    ensure!(kept.people.len() == 1, "{} people are kept", kept.people.len());
    ensure!(
        kept.person(0x1111)?.slips.len() == 1 && kept.person(0x1111)?.slips[0].labels == labels(),
        "{:?}",
        kept.person(0x1111)?.slips
    );
    // Typed again, it is one code still.
    page.fill("slip-code", &slip.to_text()).await?;
    page.press_key("slip-read").await?;
    page.press_key("slip-keep").await?;
    page.wait_until("!document.querySelector('.bring .setting')", "the question to close").await?;
    page.outcomes(1).await?;
    ensure!(page.kept().await?.person(0x1111)?.slips.len() == 1, "one code is kept twice");
    // Someone nobody knows yet.
    let stranger = Slip::new(0x4_4444, today(), labels());
    page.room("room-group").await?;
    page.room("room-bring").await?;
    page.fill("slip-code", &stranger.to_text()).await?;
    page.press_key("slip-read").await?;
    page.wait_for_words(&page.words("slip-whose")?).await?;
    ensure!(page.field("slip-whose").await? == "new", "someone who is known is proposed");
    page.press_key("slip-keep").await?;
    page.outcomes(1).await?;
    page.group_of(2).await?;
    // What a code said stands in the table, where attempts say nothing.
    let newcomer = page.words("picture-velo")?;
    page.press_among(".person-door", &newcomer).await?;
    page.wait_until("document.getElementById('themes')", "the themes").await?;
    let of_slip = page.filled("person-of-slip", &[("label", "Autonome".into()), ("day", "".into())])?;
    let of_slip = of_slip.split(" du ").next().unwrap_or_default().to_owned();
    page.wait_for_words(&of_slip).await
}

async fn short_code_refused(page: Page) -> Check {
    page.open_space(&Kept::default()).await?;
    page.room("room-bring").await?;
    let before = page.records().await?;
    let good = Slip::new(0x1111, today(), labels()).to_text();
    let signs: Vec<char> = good.chars().collect();
    let change = |at: usize, to: char| {
        let mut changed = signs.clone();
        changed[at] = to;
        changed.into_iter().collect::<String>()
    };
    let other = |sign: char| if sign == '7' { '8' } else { '7' };
    // Two signs that changed places.
    let at = (0..13).find(|at| signs[*at] != '-' && signs[at + 1] != '-' && signs[*at] != signs[at + 1]);
    let Some(at) = at else { fail!("“{good}” is the same sign all over") };
    let mut swapped = signs.clone();
    swapped.swap(at, at + 1);
    let unknown = page.filled("slip-not-a-sign", &[("sign", "U".into())])?;
    for (text, words) in [
        (change(0, other(signs[0])), page.words("slip-wrong")?),
        (change(6, other(signs[6])), page.words("slip-wrong")?),
        (change(13, other(signs[13])), page.words("slip-wrong")?),
        (swapped.into_iter().collect(), page.words("slip-wrong")?),
        (change(3, 'U'), unknown),
        (good[..13].to_owned(), page.words("slip-too-short")?),
        (String::new(), page.words("slip-too-short")?),
        (format!("{good}0"), page.words("slip-too-long")?),
    ] {
        page.fill("slip-code", &text).await?;
        page.press_key("slip-read").await?;
        page.wait_for_words(&words).await.at(format!("“{text}”"))?;
        ensure!(
            !page.holds("document.querySelector('.bring .setting')").await?,
            "“{text}” is taken for a code"
        );
    }
    ensure!(page.records().await? == before, "a refused code changed something");
    page.group_of(0).await
}

/// Loads the page anew in the middle of what it writes, at the record with that number.
const DIE: &str = "const [at] = arguments, put = IDBObjectStore.prototype.put; let n = 0;
    IDBObjectStore.prototype.put = function (...given) {
        n += 1;
        if (n === at) { location.reload(); }
        return put.apply(this, given);
    };
    return null";

async fn torn(page: Page) -> Check {
    let folder = Folder::new("torn")?;
    let files: Vec<_> = (0..12)
        .map(|n: u64| {
            let one =
                Portable { profile: 0x9000 + n, first_name: Some(format!("Personne {n}")), ..monique() };
            folder.put(&format!("{n}.pasaclic"), carried(&one)?)
        })
        .collect::<Check<_>>()?;
    let files: Vec<&std::path::Path> = files.iter().map(|file| file.as_path()).collect();
    for at in [1, 2, 12, 24, 25] {
        page.open_space(&Kept::default()).await?;
        page.room("room-bring").await?;
        page.ask::<Value>(DIE, serde_json::json!([at])).await?;
        page.give_files(0, &files).await?;
        page.wait_until("!document.querySelector('nav.rooms')", "the page to die").await?;
        page.at_door().await?;
        page.unlock(crate::sealed::PASSPHRASE).await?;
        let kept = page.kept().await.at(format!("died at record {at}"))?;
        let count = kept.people.len();
        ensure!(count == 0 || count == files.len(), "died at record {at}: {count} of {} came", files.len());
        let damaged = page.holds("document.querySelector('.notice.attention')").await?;
        ensure!(!damaged, "died at record {at}: something is damaged");
        page.group_of(count).await?;
    }
    // What was shown as done is there, however soon the page goes.
    page.open_space(&Kept::default()).await?;
    page.brought(&files, files.len()).await?;
    page.reload().await?;
    page.at_door().await?;
    page.unlock(crate::sealed::PASSPHRASE).await?;
    page.group_of(files.len()).await?;
    page.person_page("Personne 3").await?;
    page.press_key("help-did").await?;
    page.wait_until("document.querySelector('.mark')", "the help").await?;
    page.reload().await?;
    ensure!(page.kept().await?.person(0x9003)?.marks.len() == 1, "help that was shown as marked is lost");
    Ok(())
}
