//! What surrounds the page: a plain address in a room's network, a browser without WebAssembly, a file that does not
//! come, a window that loses the focus in mid-gesture, a voice.

use pas_a_clic::practice::Level;
use serde_json::{Value, json};

use crate::driver::{OTHER_NAME, Page};
use crate::fault::{Check, ensure};
use crate::play::{Part, whole};
use crate::runner::List;
use crate::scenes::{PROFILE, first_part, named, open, some_progress};
use crate::setup::plain;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("surroundings: everything works at a plain address of the room's network", plain_address);
    list.add("surroundings: a browser without WebAssembly is told so", no_wasm);
    list.add("surroundings: the program's file does not come", no_program);
    list.add("surroundings: a window that loses the focus drops nothing by mistake", blurred);
    list.add("surroundings: what the browser would do with a gesture of its own is held back", held_back);
    list.add("surroundings: « Écouter » reads the instruction with a voice of this machine", listens);
    list.add("surroundings: what the hand does is measured", measured);
}

async fn plain_address(page: Page) -> Check {
    page.expect_trouble();
    let port = page.setup().url.rsplit(':').next().unwrap_or_default().to_owned();
    let address = format!("http://{OTHER_NAME}:{port}");
    page.driver().goto(format!("{address}#/")).await?;
    page.wait_until("document.querySelector('.welcome h1')", "the welcome").await?;
    ensure!(!page.holds("window.isSecureContext").await?, "this address is a secure one: nothing is tried");
    page.key("Enter").await?;
    page.wait_until("document.querySelector('.frame .stage, .choices')", "the first exercise").await?;
    crate::tests::journey::answer_device(&page).await?;
    page.begun().await?.finish_calmly().await?;
    page.go("#/emporter").await?;
    page.wait_until("document.querySelector('main svg, main canvas, main img')", "the code to carry").await?;
    page.press_key("carry-link-press").await?;
    // Where the page may not copy by itself, it selects the text and says which keys to press; one of the two is said.
    let said =
        [page.words("carry-link-copied")?, page.words("carry-link-selected")?].map(|words| plain(&words));
    let said =
        said.map(|words| format!("document.body.innerText.replace(/\\s+/g, ' ').includes({})", json!(words)));
    page.wait_until(&said.join(" || "), "the way to copy").await?;
    let link: String = page.value("document.getElementById('carry-link').value").await?;
    let Some((_, route)) = link.split_once('#') else { crate::fault::fail!("“{link}” is no link") };
    page.go(&format!("#{route}")).await?;
    page.wait_until("document.querySelector('main h1')", "what the link brings").await?;
    ensure!(!page.holds("document.querySelector('main.broken:not([hidden])')").await?, "the page broke");
    Ok(())
}

async fn no_wasm(page: Page) -> Check {
    page.expect_trouble();
    page.before_each_load("delete window.WebAssembly").await?;
    page.load_raw("#/").await?;
    page.wait_until("!document.getElementById('broken').hidden", "the page that says so").await?;
    ensure!(
        page.holds("document.querySelector('[data-broken=old]').offsetHeight > 0").await?,
        "it does not say why"
    );
    Ok(())
}

async fn no_program(page: Page) -> Check {
    page.expect_trouble();
    page.cdp("Network.enable", json!({})).await?;
    page.cdp("Network.clearBrowserCache", json!({})).await?;
    page.cdp("Network.setBlockedURLs", json!({ "urls": ["*/app-*.wasm"] })).await?;
    page.load_raw("#/").await?;
    page.wait_until("!document.getElementById('broken').hidden", "the page that says so").await?;
    page.cdp("Network.setBlockedURLs", json!({ "urls": [] })).await.map(drop)
}

async fn blurred(page: Page) -> Check {
    open(&page, &named(), &some_progress(), "#/accueil").await?;
    let part = Part { level: Level::Practise, ..first_part(&page, "souris.glisser")? };
    let mut play = page.open(PROFILE, &part).await?;
    let Some(target) = play.session.next_target().map(str::to_owned) else { return Ok(()) };
    let from = page.spot(&target).await?.place();
    page.move_to(from).await?;
    page.press_down(crate::input::Button::Left, 1).await?;
    page.drag_to((from.0 + 60.0, from.1 + 10.0), crate::input::Button::Left).await?;
    page.ask::<Value>("window.dispatchEvent(new Event('blur')); return null", Value::Null).await?;
    page.release(crate::input::Button::Left, 1).await?;
    page.rest(200).await;
    page.agree(&play.session, &mut play.lines).await?;
    ensure!(page.attempts(PROFILE).await?.len() == some_progress().len(), "something was written down");
    play.finish().await
}

async fn held_back(page: Page) -> Check {
    open(&page, &named(), &[], "#/accueil").await?;
    page.open(PROFILE, &first_part(&page, "souris.glisser")?).await?;
    let kept = "return ['contextmenu', 'dragstart'].map((type) => {
        const event = new Event(type, { bubbles: true, cancelable: true });
        document.querySelector('.stage .thing').dispatchEvent(event);
        return event.defaultPrevented;
    })";
    let (menu, drag): (bool, bool) = page.ask(kept, Value::Null).await?;
    ensure!(menu && drag, "the browser's own menu ({menu}) or drag ({drag}) comes in between");
    Ok(())
}

/// A machine with one French voice that notes what it is given to say.
const VOICE: &str = "window.spoken = [];
    const voice = Object.create(SpeechSynthesisVoice.prototype, { lang: { value: 'fr-FR' }, name: { value: 'Essai' },
        localService: { value: true }, default: { value: true }, voiceURI: { value: 'essai' } });
    SpeechSynthesis.prototype.getVoices = () => [voice];
    SpeechSynthesis.prototype.speak = (utterance) => { window.spoken.push(utterance.text); };
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { get: () => voice, set: () => {} });";

async fn listens(page: Page) -> Check {
    page.before_each_load(VOICE).await?;
    open(&page, &named(), &[], "#/accueil").await?;
    page.open(PROFILE, &first_part(&page, "souris.cliquer")?).await?;
    let shown: String = page.value("document.querySelector('.bar h1').textContent").await?;
    page.press_key("tool-listen").await?;
    page.wait_until("window.spoken.length", "something to be said").await?;
    let spoken: Vec<String> = page.value("window.spoken").await?;
    let (said, shown) = (plain(&spoken.join(" ")), plain(&shown));
    ensure!(said.replace(' ', "") == shown.replace(' ', ""), "“{said}” was said, “{shown}” stands there");
    crate::tests::screens::check_rules(&page).await
}

async fn measured(page: Page) -> Check {
    open(&page, &named(), &[], "#/accueil").await?;
    let part = Part { level: Level::GoAlone, ..first_part(&page, "souris.cliquer")? };
    let attempt = whole(&page, PROFILE, &part).await?;
    let bits = attempt.throughput.unwrap_or_default();
    // These tests move some ten times faster than any hand; what is no movement at all gives nothing.
    ensure!((0.5..2_000.0).contains(&bits), "the hand was measured at {bits} bits per second");
    Ok(())
}
