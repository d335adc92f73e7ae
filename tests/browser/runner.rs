//! Runs named tests, each in a tab of its own with nothing stored: no failure stops the others, and the end says how many.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::time::{Duration, Instant};

use tokio::task::{LocalSet, spawn_local};

use crate::driver::{Browser, Page};
use crate::fault::{Check, Fault};
use crate::setup::Setup;

/// A test that takes longer is stuck.
const LONGEST: Duration = Duration::from_secs(240);

type Run = Box<dyn Fn(Page) -> Pin<Box<dyn Future<Output = Check>>>>;

struct Test {
    name: String,
    run: Run,
}

/// Tests by name, in the order in which they are begun.
#[derive(Default)]
pub struct List {
    tests: Vec<Test>,
}

impl List {
    /// Adds a test.
    pub fn add<F, Fut>(&mut self, name: impl Into<String>, run: F)
    where
        F: Fn(Page) -> Fut + 'static,
        Fut: Future<Output = Check> + 'static,
    {
        self.tests.push(Test { name: name.into(), run: Box::new(move |page| Box::pin(run(page))) });
    }

    /// Keeps those whose name contains one of the words; without words, all.
    pub fn keep(&mut self, words: &[String]) {
        if !words.is_empty() {
            self.tests.retain(|test| words.iter().any(|word| test.name.contains(word.as_str())));
        }
    }
}

/// How many passed and failed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
}

/// What the workers share.
struct Shared {
    setup: Rc<Setup>,
    tests: Vec<Test>,
    next: Cell<usize>,
    done: RefCell<Vec<(String, Duration, Option<Fault>)>>,
}

/// Runs all tests, some at a time, each worker with a browser of its own.
pub async fn run(setup: Rc<Setup>, list: List) -> Check<Tally> {
    let workers = setup.workers.clamp(1, list.tests.len().max(1));
    let shared = Rc::new(Shared { setup, tests: list.tests, next: Cell::new(0), done: RefCell::default() });
    let local = LocalSet::new();
    let crew = shared.clone();
    local
        .run_until(async move {
            let crew: Vec<_> = (0..workers).map(|number| spawn_local(work(crew.clone(), number))).collect();
            for worker in crew {
                worker.await??;
            }
            Ok::<(), Fault>(())
        })
        .await?;
    Ok(report(&shared.done.borrow()))
}

async fn work(shared: Rc<Shared>, number: usize) -> Check {
    let mut browser = Browser::start(&shared.setup, number).await?;
    while let Some(test) = shared.tests.get(shared.next.replace(shared.next.get() + 1)) {
        let begun = Instant::now();
        let mut fault = one(&shared, &browser, test).await.err();
        if fault.is_some() && !browser.is_well().await {
            // A browser that hangs or died would take all later tests with it.
            browser.stop().await;
            browser = Browser::start(&shared.setup, number).await?;
            fault = fault.map(|fault| Fault(format!("{fault} (the browser had to be started again)")));
        }
        let took = begun.elapsed();
        let verdict = if fault.is_some() { "FAILED" } else { "ok" };
        println!("{} … {verdict} ({:.1} s)", test.name, took.as_secs_f32());
        if let Some(fault) = &fault {
            println!("    {}", fault.0.replace('\n', "\n    "));
        }
        shared.done.borrow_mut().push((test.name.clone(), took, fault));
    }
    browser.stop().await;
    Ok(())
}

async fn one(shared: &Shared, browser: &Browser, test: &Test) -> Check {
    let page = browser.fresh(&shared.setup).await?;
    // In a task of its own, so that a panic is a failure like any other.
    let task = spawn_local((test.run)(page.clone()));
    let handle = task.abort_handle();
    let outcome = match tokio::time::timeout(LONGEST, task).await {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(panic)) => Err(Fault(format!("panicked: {panic}"))),
        Err(_) => {
            handle.abort();
            Err(Fault(format!("not done after {} s", LONGEST.as_secs())))
        }
    };
    let outcome = match outcome {
        Ok(()) => page.is_clean().await,
        failed => failed,
    };
    if let Err(fault) = outcome {
        return Err(page.photograph_failure(&test.name, fault).await);
    }
    Ok(())
}

fn report(done: &[(String, Duration, Option<Fault>)]) -> Tally {
    let mut slow: Vec<_> = done.iter().map(|(name, took, _)| (took, name)).collect();
    slow.sort_by(|a, b| b.cmp(a));
    println!("\nSlowest:");
    for (took, name) in slow.iter().take(10) {
        println!("    {:5.1} s  {name}", took.as_secs_f32());
    }
    let failed: Vec<_> = done.iter().filter_map(|(name, _, fault)| Some((name, fault.as_ref()?))).collect();
    if !failed.is_empty() {
        println!("\nFailed:");
    }
    for (name, fault) in &failed {
        println!("    {name}: {}", fault.0.lines().next().unwrap_or_default());
    }
    Tally { passed: done.len() - failed.len(), failed: failed.len() }
}
