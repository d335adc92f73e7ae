//! One browser and its tabs: going to a screen, asking the page, waiting for it, and what it complained about.

use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::common::capabilities::desiredcapabilities::CapabilitiesHelper;
use thirtyfour::{ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver};

use crate::fault::{At, Check, Fault, ensure, fail};
use crate::setup::Setup;

/// How long a page is waited for.
pub const PATIENCE: Duration = Duration::from_secs(10);
const LOOK_AGAIN: Duration = Duration::from_millis(25);
const HEADLESS: &str = "--headless=new";
/// As root in a container, quiet, and drawing by the processor.
const SWITCHES: [&str; 16] = [
    HEADLESS,
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-smooth-scrolling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--hide-scrollbars",
    "--no-first-run",
    "--lang=fr",
    "--window-size=1366,900",
    "--host-resolver-rules=MAP atelier.test 127.0.0.1",
];

/// The test's own machine under another name: an address of the room, which is no secure context.
pub const OTHER_NAME: &str = "atelier.test";

/// A running browser.
pub struct Browser {
    driver: WebDriver,
    folder: PathBuf,
}

impl Browser {
    /// Starts a browser with an empty user folder.
    pub async fn start(setup: &Setup, number: usize) -> Check<Browser> {
        let stamp = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(0, |now| now.as_nanos());
        let folder = std::env::temp_dir().join(format!("pas-a-clic-{}-{number}-{stamp}", std::process::id()));
        let mut wanted = DesiredCapabilities::chrome();
        // In a window the browser's own bubbles and bars can be seen: PAC_WINDOW=1, with a display.
        let in_window = std::env::var_os("PAC_WINDOW").is_some();
        for switch in SWITCHES.iter().filter(|switch| !(in_window && **switch == HEADLESS)) {
            wanted.add_arg(switch)?;
        }
        wanted.add_arg(&format!("--user-data-dir={}", folder.display()))?;
        wanted.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
        wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
        // Questions of the page itself are for the tests to answer, and none is expected.
        wanted.set("unhandledPromptBehavior", json!("ignore"))?;
        let driver = WebDriver::new(&setup.driver_url, wanted).await?;
        driver.set_script_timeout(Duration::from_secs(60)).await?;
        Ok(Browser { driver, folder })
    }

    /// A new tab with nothing stored; all others are closed.
    pub async fn fresh(&self, setup: &Rc<Setup>) -> Check<Page> {
        let old = self.driver.windows().await?;
        let tab = self.driver.new_tab().await?;
        for window in old {
            self.driver.switch_to_window(window).await?;
            self.driver.close_window().await?;
        }
        self.driver.switch_to_window(tab).await?;
        let page = Page(Rc::new(Inside {
            driver: self.driver.clone(),
            setup: setup.clone(),
            pointer: Cell::new((0.0, 0.0)),
            expects_trouble: Cell::new(false),
            requests: RefCell::default(),
        }));
        let origin = setup.url.trim_end_matches('/');
        page.cdp("Storage.clearDataForOrigin", json!({ "origin": origin, "storageTypes": "all" })).await?;
        page.cdp("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await?;
        page.resize(1366, 768).await?;
        // What is left from the test before is not this one's.
        self.driver.browser_log().await?;
        self.driver.get_log("performance").await?;
        Ok(page)
    }

    /// Whether it still answers.
    pub async fn is_well(&self) -> bool {
        let answer = tokio::time::timeout(Duration::from_secs(10), self.driver.windows());
        answer.await.is_ok_and(|windows| windows.is_ok())
    }

    /// Closes it and removes its folder.
    pub async fn stop(self) {
        // One that died already has nothing to close.
        let _ = tokio::time::timeout(Duration::from_secs(15), self.driver.quit()).await;
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The tab of one test. Cheap to clone.
#[derive(Clone)]
pub struct Page(Rc<Inside>);

struct Inside {
    driver: WebDriver,
    setup: Rc<Setup>,
    pointer: Cell<(f64, f64)>,
    expects_trouble: Cell<bool>,
    requests: RefCell<Vec<String>>,
}

impl Page {
    /// What all tests share.
    pub fn setup(&self) -> &Setup {
        &self.0.setup
    }

    /// The WebDriver client.
    pub fn driver(&self) -> &WebDriver {
        &self.0.driver
    }

    /// Where the pointer is, in CSS pixels of the view.
    pub fn pointer(&self) -> &Cell<(f64, f64)> {
        &self.0.pointer
    }

    /// The interface's words for a key.
    pub fn words(&self, key: &str) -> Check<String> {
        self.setup().words(key)
    }

    /// A command of the browser's own protocol.
    pub async fn cdp(&self, method: &str, parameters: Value) -> Check<Value> {
        let answer = self.driver().cdp().send_raw(method, parameters).await;
        answer.map_err(|error| Fault(format!("{method}: {error}")))
    }

    /// Loads the page anew at a route, such as `#/accueil`, and waits until it stands.
    pub async fn load(&self, route: &str) -> Check {
        self.load_raw(route).await?;
        self.wait_until("document.querySelector('main:not(#broken) h1')", "a screen").await.at(route)
    }

    /// Loads the page anew at a route, without waiting for the program.
    pub async fn load_raw(&self, route: &str) -> Check {
        // Only another page makes the browser load the same address again.
        self.driver().goto("about:blank").await?;
        Ok(self.driver().goto(format!("{}{route}", self.setup().url)).await?)
    }

    /// Goes to a route without loading the page anew.
    pub async fn go(&self, route: &str) -> Check {
        // Two frames after the browser has told of it, the screen is the next one.
        let script = "const [route, done] = arguments;
            const settled = () => requestAnimationFrame(() => requestAnimationFrame(() => done(null)));
            if (location.hash === route) return settled();
            window.addEventListener('hashchange', settled, { once: true });
            location.hash = route";
        self.driver().execute_async(script, vec![json!(route)]).await?;
        self.wait_until("document.querySelector('main:not(#broken) h1')", "a screen").await.at(route)
    }

    /// Two frames: where the focus goes after an act, and what that scrolls, is done by then. No hand is quicker.
    pub async fn settle(&self) -> Check {
        let script =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(null)))";
        Ok(self.driver().execute_async(script, Vec::new()).await.map(drop)?)
    }

    /// Loads the present address anew.
    pub async fn reload(&self) -> Check {
        self.driver().refresh().await?;
        self.wait_until("document.querySelector('main:not(#broken) h1')", "a screen after reloading").await
    }

    /// Runs a script in the page: its `return` value.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, arguments: Value) -> Check<T> {
        let arguments = match arguments {
            Value::Array(arguments) => arguments,
            Value::Null => Vec::new(),
            one => vec![one],
        };
        let answer = self.driver().execute(script, arguments).await?;
        serde_json::from_value(answer.json().clone()).map_err(|error| Fault(format!("{script}: {error}")))
    }

    /// The value of an expression in the page.
    pub async fn value<T: DeserializeOwned>(&self, expression: &str) -> Check<T> {
        self.ask(&format!("return ({expression})"), Value::Null).await
    }

    /// Whether an expression holds in the page.
    pub async fn holds(&self, expression: &str) -> Check<bool> {
        self.value(&format!("!!({expression})")).await
    }

    /// Waits until an expression holds.
    pub async fn wait_until(&self, expression: &str, what: &str) -> Check {
        self.wait_within(PATIENCE, expression, what).await
    }

    /// Waits at most that long until an expression holds.
    pub async fn wait_within(&self, patience: Duration, expression: &str, what: &str) -> Check {
        let begun = Instant::now();
        loop {
            if self.holds(expression).await? {
                return Ok(());
            }
            if begun.elapsed() > patience {
                let seen = self.seen_words().await.unwrap_or_default();
                fail!("waited {:.0} s for {what}; the screen says “{seen}”", patience.as_secs_f32());
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Lets time pass.
    pub async fn rest(&self, ms: u64) {
        tokio::time::sleep(Duration::from_millis(ms)).await;
    }

    /// All words on the screen, shortened.
    pub async fn seen_words(&self) -> Check<String> {
        let all: String = self.value("document.body.innerText").await?;
        Ok(crate::setup::plain(&all).chars().take(400).collect())
    }

    /// Waits until these words stand on the screen.
    pub async fn wait_for_words(&self, words: &str) -> Check {
        let words = serde_json::to_string(&crate::setup::plain(words))?;
        let expression = format!("document.body.innerText.replace(/\\s+/g, ' ').includes({words})");
        self.wait_until(&expression, &format!("the words {words}")).await
    }

    /// Runs a script in every document that loads from now on, before anything else in it.
    pub async fn before_each_load(&self, script: &str) -> Check {
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await.map(drop)
    }

    /// From now on the page may complain: the test is about that.
    pub fn expect_trouble(&self) {
        self.0.expects_trouble.set(true);
    }

    /// What the page complained about since last asked.
    pub async fn complaints(&self) -> Check<Vec<String>> {
        let log = self.driver().browser_log().await?;
        // Without the trace behind it, which a release build does not name.
        let short = |message: String| {
            message.split("\\n\\nStack").next().unwrap_or_default().chars().take(600).collect()
        };
        // Browsers look for an icon beside the page that the tests prepare storage on; ours names its own.
        let ours = |entry: &thirtyfour::BrowserLogEntry| {
            entry.level == "SEVERE" && !entry.message.contains("/favicon.ico")
        };
        Ok(log.into_iter().filter(ours).map(|entry| short(entry.message)).collect())
    }

    /// Every address asked for since the tab was opened.
    pub async fn requests(&self) -> Check<Vec<String>> {
        for entry in self.driver().get_log("performance").await? {
            let Ok(event) = serde_json::from_str::<Value>(&entry.message) else { continue };
            let event = &event["message"];
            if event["method"] == "Network.requestWillBeSent"
                && let Some(address) = event["params"]["request"]["url"].as_str()
            {
                self.0.requests.borrow_mut().push(address.to_owned());
            }
        }
        Ok(self.0.requests.borrow().clone())
    }

    /// No error in the console and no request but for the app's own files: true of every test.
    pub async fn is_clean(&self) -> Check {
        let complaints = self.complaints().await?;
        if self.0.expects_trouble.get() {
            return Ok(());
        }
        ensure!(complaints.is_empty(), "the console says: {}", complaints.join("\n"));
        let own = &self.setup().url;
        let inside = |address: &&String| {
            ["about:", "data:", "blob:", own].iter().any(|start| address.starts_with(start))
        };
        let requests = self.requests().await?;
        let outside: Vec<_> = requests.iter().filter(|address| !inside(address)).collect();
        ensure!(outside.is_empty(), "something was asked for outside the app: {outside:?}");
        Ok(())
    }

    /// Keeps a picture of the failure, and adds to it what the console says.
    pub async fn photograph_failure(&self, name: &str, fault: Fault) -> Fault {
        let file = name.replace(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '.', "_");
        let path = self.setup().shots.join("failures").join(format!("{file}.png"));
        let patience = Duration::from_secs(10);
        let complaints = match tokio::time::timeout(patience, self.complaints()).await {
            Ok(Ok(complaints)) => {
                complaints.iter().map(|complaint| format!("\nconsole: {complaint}")).collect()
            }
            _ => String::new(),
        };
        let picture = match tokio::time::timeout(patience, self.photograph(&path)).await {
            Ok(Ok(())) => path.display().to_string(),
            _ => "no picture could be taken".to_owned(),
        };
        Fault(format!("{fault}{complaints}\n{picture}"))
    }
}
