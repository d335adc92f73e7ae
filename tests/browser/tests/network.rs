//! What goes over the line, what may run in the page, and the page that stands when the program is dead.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::driver::Page;
use crate::fault::{Check, ensure};
use crate::play::whole;
use crate::runner::List;
use crate::scenes::{PROFILE, first_part, named, open, some_progress};
use crate::tests::journey::answer_device;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("network: few requests before the first exercise", first_load);
    list.add("network: nothing goes out in a whole visit", nothing_out);
    list.add("network: the policy keeps foreign code out", policy);
    list.add("broken: a dead program gives way to a plain page", program_dies);
    list.add("broken: a refused promise harms nothing", harmless);
    list.add("broken: a missing file says so", missing_file);
    list.add("broken: the program's second part does not come", second_part);
    list.add("network: an attempt that waits for the second part outlives the tab's page", waiting_attempt);
    list.add("broken: without a program the page still speaks", no_script);
}

/// When the first exercise stands on the screen, noted by the page itself.
const NOTE: &str = "new MutationObserver((_, observer) => {
        if (!document.querySelector('.frame .stage .content > *')) return;
        observer.disconnect();
        window.stoodAt = performance.now();
    }).observe(document, { childList: true, subtree: true });";

async fn first_load(page: Page) -> Check {
    page.cdp("Network.clearBrowserCache", json!({})).await?;
    page.before_each_load(NOTE).await?;
    page.load("#/").await?;
    page.key("Enter").await?;
    answer_device(&page).await?;
    page.wait_until("window.stoodAt", "the first exercise").await?;
    page.rest(1_500).await;
    // Drawings and letters are asked for once something shows them; all else that comes afterwards can wait.
    let needed: Vec<String> = page
        .value(
            "[location.href.split('#')[0], ...performance.getEntriesByType('resource')
                .filter((file) => file.startTime <= window.stoodAt || /\\.(svg|woff2)$/.test(file.name))
                .map((file) => file.name)].filter((name) => name.startsWith('http'))",
        )
        .await?;
    ensure!(needed.len() <= 10, "{} requests before the first exercise: {needed:#?}", needed.len());
    let requests: Vec<String> =
        page.requests().await?.into_iter().filter(|address| address.starts_with("http")).collect();
    let files: BTreeSet<&String> = requests.iter().collect();
    ensure!(files.len() == requests.len(), "a file is asked for twice: {requests:#?}");
    Ok(())
}

/// Notes what a page tries to send.
pub const SENDING: &str = "window.sent = []; const note = (what) => window.sent.push(what);
    navigator.sendBeacon = () => note('beacon'); window.WebSocket = function () { note('socket'); };
    window.EventSource = function () { note('events'); };
    const ask = window.fetch; window.fetch = (to, how) => {
        if (how && ((how.method || 'GET') !== 'GET' || how.body)) note('fetch ' + to);
        return ask(to, how);
    };
    const open = XMLHttpRequest.prototype.open; XMLHttpRequest.prototype.open = function (way, to) {
        note('request ' + way + ' ' + to); return open.apply(this, arguments);
    };";

async fn nothing_out(page: Page) -> Check {
    page.before_each_load(SENDING).await?;
    open(&page, &named(), &some_progress(), "#/").await?;
    page.key("Enter").await?;
    let part = first_part(&page, "souris.cliquer")?;
    whole(&page, PROFILE, &part).await?;
    for route in [
        "#/affichage",
        "#/code",
        "#/atelier/101-301",
        "#/emporter",
        "#/reprendre",
        "#/memo/souris.cliquer",
        "#/profils",
        "#/terminer",
    ] {
        page.go(route).await?;
        page.rest(150).await;
    }
    let sent: Vec<String> = page.value("window.sent").await?;
    ensure!(sent.is_empty(), "the page tried to send: {sent:?}");
    ensure!(page.holds("document.cookie === ''").await?, "the page keeps a cookie");
    Ok(())
}

async fn policy(page: Page) -> Check {
    page.expect_trouble();
    open(&page, &named(), &[], "#/accueil").await?;
    let try_all = "const done = arguments[arguments.length - 1]; const refused = [];
        document.addEventListener('securitypolicyviolation', (e) => refused.push(e.effectiveDirective));
        const inline = document.createElement('script'); inline.textContent = 'window.ran = true'; document.body.append(inline);
        const far = document.createElement('img'); far.src = 'https://exemple.invalid/a.png'; document.body.append(far);
        const style = document.createElement('div'); style.setAttribute('style', 'color: red'); document.body.append(style);
        const form = document.createElement('form'); form.action = 'https://exemple.invalid/'; document.body.append(form);
        fetch('https://exemple.invalid/').catch(() => {});
        const frame = document.createElement('iframe'); frame.src = 'https://exemple.invalid/'; document.body.append(frame);
        form.submit();
        setTimeout(() => done([!!window.ran, refused]), 500)";
    let answer = page.driver().execute_async(try_all, Vec::new()).await?;
    let (ran, refused): (bool, Vec<String>) = serde_json::from_value(answer.json().clone())?;
    ensure!(!ran, "an inline script ran");
    for directive in
        ["script-src-elem", "img-src", "style-src-attr", "connect-src", "frame-src", "form-action"]
    {
        ensure!(refused.iter().any(|r| r == directive), "{directive} refuses nothing: {refused:?}");
    }
    Ok(())
}

/// An uncaught error of the program itself, as the browser reports it.
const DIE: &str = "window.dispatchEvent(new ErrorEvent('error', {
    message: 'unreachable', filename: location.origin + '/assets/app.wasm', error: new WebAssembly.RuntimeError('unreachable') }));
    return null";

async fn program_dies(page: Page) -> Check {
    page.expect_trouble();
    open(&page, &named(), &some_progress(), "#/accueil").await?;
    let before = page.texts().await?;
    let part = first_part(&page, "souris.cliquer")?;
    let mut play = page.open(PROFILE, &part).await?;
    play.next_step().await?;
    page.ask::<Value>(DIE, Value::Null).await?;
    page.wait_until("!document.getElementById('broken').hidden", "the page that says so").await?;
    page.wait_for_words("Vos progrès sont gardés.").await?;
    ensure!(
        page.holds("document.activeElement.closest('#broken')").await?,
        "its button does not have the focus"
    );
    for (key, text) in &before {
        ensure!(
            page.texts().await?.get(key) == Some(text) || key.starts_with("pac.r."),
            "{key} is no longer as it was"
        );
    }
    // One button to go on, just there.
    page.key("Enter").await?;
    page.wait_until("document.querySelector('.frame .stage')", "the exercise again").await?;
    page.wait_until("document.querySelectorAll('.steps i.on').length === 1", "the same step").await?;
    play.finish().await?;
    // A promise of the program that nobody caught is its death, too.
    page.ask::<Value>(
        "window.dispatchEvent(new PromiseRejectionEvent('unhandledrejection', {
            promise: Promise.resolve(), reason: new WebAssembly.RuntimeError('unreachable') })); return null",
        Value::Null,
    )
    .await?;
    page.wait_until("!document.getElementById('broken').hidden", "the page that says so").await
}

async fn harmless(page: Page) -> Check {
    page.expect_trouble();
    open(&page, &named(), &[], "#/accueil").await?;
    let refuse = "Promise.reject(new DOMException('no voice', 'NotAllowedError'));
        window.dispatchEvent(new ErrorEvent('error', { message: 'x', filename: 'chrome-extension://x/y.js', error: new Error('x') }));
        return null";
    page.ask::<Value>(refuse, Value::Null).await?;
    page.rest(300).await;
    ensure!(
        page.holds("document.getElementById('broken').hidden").await?,
        "an error of someone else stopped the page"
    );
    page.press_key("head-settings").await?;
    page.wait_until("location.hash === '#/affichage'", "the page to go on").await
}

async fn missing_file(page: Page) -> Check {
    page.expect_trouble();
    open(&page, &named(), &[], "#/accueil").await?;
    // The theme's pack does not come: the line is cut after the first screen.
    page.load("#/accueil").await?;
    page.cdp("Network.enable", json!({})).await?;
    page.cdp("Network.setBlockedURLs", json!({ "urls": ["*souris.fr*"] })).await?;
    page.driver().goto("about:blank").await?;
    page.cdp("Network.clearBrowserCache", json!({})).await?;
    page.driver().goto(format!("{}#/exercice/souris.cliquer/decouvrir", page.setup().url)).await?;
    page.wait_until("document.querySelector('main:not(#broken) h1')", "a screen that says so").await?;
    ensure!(!page.holds("document.querySelector('.stage')").await?, "the exercise opened without its file");
    page.press_key("go-home").await?;
    page.wait_until("location.hash === '#/accueil'", "home").await?;
    page.cdp("Network.setBlockedURLs", json!({ "urls": [] })).await.map(drop)
}

async fn second_part(page: Page) -> Check {
    page.expect_trouble();
    page.cdp("Network.enable", json!({})).await?;
    page.cdp("Network.setBlockedURLs", json!({ "urls": ["*later*"] })).await?;
    page.cdp("Network.clearBrowserCache", json!({})).await?;
    page.load("#/").await?;
    page.key("Enter").await?;
    answer_device(&page).await?;
    page.wait_until("document.querySelector('.frame .stage')", "the first exercise").await?;
    // What did not come meanwhile is missed only when it is wanted.
    page.rest(1_200).await;
    ensure!(page.holds("document.querySelector('.frame .stage')").await?, "the exercise gave way");
    let in_two = page.holds("document.querySelector('[data-asset=pack-later]')").await?;
    page.driver().execute("location.hash = '#/accueil'", Vec::new()).await?;
    if in_two {
        page.wait_for_words(&page.words("later-missing")?).await?;
    }
    page.cdp("Network.setBlockedURLs", json!({ "urls": [] })).await?;
    if in_two {
        page.press_key("later-again").await?;
    }
    page.wait_for_words(&page.words("home-path")?).await
}

async fn waiting_attempt(page: Page) -> Check {
    page.expect_trouble();
    page.cdp("Network.enable", json!({})).await?;
    page.cdp("Network.setBlockedURLs", json!({ "urls": ["*later*"] })).await?;
    page.cdp("Network.clearBrowserCache", json!({})).await?;
    page.load("#/").await?;
    page.key("Enter").await?;
    answer_device(&page).await?;
    let mut play = page.begun().await?;
    // The screen of the end is of the second part: that it does not come is no fault here.
    let end = play.finish().await;
    ensure!(play.session.completed, "the exercise was not done: {end:?}");
    page.rest(200).await;
    ensure!(page.texts().await?.is_empty(), "something was written down without the journal");
    page.cdp("Network.setBlockedURLs", json!({ "urls": [] })).await?;
    page.reload().await?;
    page.wait_until("Object.keys(localStorage).length > 0", "what was kept").await?;
    let person = page.only_person().await?;
    let attempts = page.attempts(person.id).await?;
    ensure!(attempts.len() == 1, "{} attempts came through, not one", attempts.len());
    page.reload().await?;
    ensure!(page.attempts(person.id).await?.len() == 1, "it was written down twice");
    Ok(())
}

async fn no_script(page: Page) -> Check {
    page.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
    page.driver().goto(page.setup().url.as_str()).await?;
    let shown = page.cdp("DOM.getDocument", json!({ "depth": -1 })).await?.to_string();
    page.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await?;
    ensure!(shown.contains("JavaScript"), "a page without scripts says nothing of it");
    Ok(())
}
