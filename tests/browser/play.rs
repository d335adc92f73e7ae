//! Plays an exercise from its opening to its end by real input, beside the same session on the host.

use std::time::{Duration, Instant};

use pas_a_clic::gesture::Diagnosis;
use pas_a_clic::practice::exercise::{Intent, Kind, Move, intent};
use pas_a_clic::practice::performance;
use pas_a_clic::practice::typing::{self, Strokes};
use pas_a_clic::practice::{Attempt, Device, Exercise, Feedback, Level, Outcome, Session};
use pas_a_clic::world::Action;
use pas_a_clic::world::scene::Action as SceneAction;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::driver::Page;
use crate::fault::{At, Check, Fault, ensure, fail};
use crate::fumble::Precision;
use crate::setup::{plain, says};

/// One exercise at one level in one situation.
#[derive(Clone, Debug)]
pub struct Part {
    pub exercise: String,
    pub level: Level,
    pub situation: String,
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} {}", self.exercise, self.level.slug(), self.situation)
    }
}

/// What the page says is being done.
#[derive(Deserialize)]
struct Opened {
    exercise: Option<String>,
    level: Option<String>,
    situation: Option<String>,
}

/// A play under way: the page and its double on the host.
pub struct Play<'a> {
    page: &'a Page,
    exercise: &'a Exercise,
    /// The double.
    pub session: Session,
    precision: Precision,
    /// What it is played with.
    pub means: Means,
    /// What the feedback line said, in order.
    pub lines: Vec<String>,
    now_ms: i64,
    /// What was clicked last, and when: a second click on it comes no sooner than a person's.
    clicked: Option<(String, Instant)>,
}

/// What a play is made with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Means {
    #[default]
    Mouse,
    Finger,
    Keys,
}

/// Two clicks on one thing that are meant as two are farther apart than those of a double click.
const CALM: Duration = Duration::from_millis(560);

/// Keeps all that the feedback line says, however short.
const LISTEN: &str = "
    window.saidLines = [];
    if (window.saidListener) window.saidListener.disconnect();
    window.saidListener = new MutationObserver(() => {
        const line = document.querySelector('.feedback');
        const text = line ? line.textContent.replace(/\\s+/g, ' ').trim() : '';
        if (text && text !== window.saidLines[window.saidLines.length - 1]) window.saidLines.push(text);
    });
    window.saidListener.observe(document.body, { childList: true, subtree: true, characterData: true });
    return null";

impl Page {
    /// Opens an exercise for a person, in just that situation, without loading the page anew.
    pub async fn open<'a>(&'a self, profile: u64, part: &'a Part) -> Check<Play<'a>> {
        let session = begin(self, part)?;
        self.go("#/accueil").await?;
        self.wait_until("!document.querySelector('.frame')", "home").await?;
        self.put_under_way(profile, &session).await?;
        self.follow(part, session).await
    }

    /// Follows an exercise that opens at this route, in the situation that the session has.
    async fn follow<'a>(&'a self, part: &'a Part, session: Session) -> Check<Play<'a>> {
        self.go(&format!("#/exercice/{}/{}", part.exercise, part.level.slug())).await?;
        self.wait_until("document.querySelector('.frame .stage')", "the exercise").await?;
        let opened = self.opened().await?;
        ensure!(opened.situation == part.situation, "opened in “{}”", opened.situation);
        self.double(session).await
    }

    /// What is being done, as the page says it.
    pub async fn opened(&self) -> Check<Part> {
        let read = "(({ exercise, level, situation }) => ({ exercise, level, situation }))(document.querySelector('.frame').dataset)";
        let Opened { exercise, level, situation } = self.value(read).await?;
        let missing = || Fault("the frame does not say which exercise it holds".into());
        let level = level.as_deref().and_then(Level::from_slug).ok_or_else(missing)?;
        Ok(Part { exercise: exercise.ok_or_else(missing)?, level, situation: situation.ok_or_else(missing)? })
    }

    /// The exercise now on the screen, from its beginning, with its double.
    pub async fn begun(&self) -> Check<Play<'_>> {
        self.wait_until("document.querySelector('.frame .stage')", "an exercise").await?;
        let part = self.opened().await?;
        let session = begin(self, &part)?;
        self.double(session).await
    }

    async fn double(&self, session: Session) -> Check<Play<'_>> {
        let exercise = self.setup().exercise(&session.exercise_id)?;
        let precision = Precision::of(exercise, session.level);
        self.ask::<Value>(LISTEN, Value::Null).await?;
        Ok(Play {
            page: self,
            exercise,
            session,
            precision,
            means: Means::Mouse,
            lines: Vec::new(),
            now_ms: 1_000,
            clicked: None,
        })
    }
}

/// An exercise as it begins.
pub fn begin(page: &Page, part: &Part) -> Check<Session> {
    let exercise = page.setup().exercise(&part.exercise)?;
    let session = Session::begin(exercise, part.level, &part.situation, Device::Mouse, None);
    session.ok_or_else(|| Fault(format!("{part} cannot begin")))
}

impl Play<'_> {
    /// The exercise that is played.
    pub fn exercise(&self) -> &Exercise {
        self.exercise
    }

    /// Plays all that remains, to the end.
    pub async fn finish(&mut self) -> Check {
        for (index, intents) in self.session.remaining() {
            if self.session.steps.get(index).is_some_and(|step| step.done.is_none()) {
                self.intents(&intents).await.at(format!("step {}", index + 1))?;
            }
        }
        ensure!(self.session.completed, "the solution does not reach the goal on the host");
        Ok(())
    }

    /// The same, until the screen of the end can be used: right after the last act it ignores clicks.
    pub async fn finish_calmly(&mut self) -> Check {
        self.finish().await?;
        self.page.rest(700).await;
        Ok(())
    }

    /// Plays the step at hand.
    pub async fn next_step(&mut self) -> Check {
        let Some((index, intents)) = self.session.remaining().into_iter().next() else {
            fail!("nothing is left to do")
        };
        self.intents(&intents).await.at(format!("step {}", index + 1))
    }

    /// Plays intents, each planned in the world as the one before left it.
    pub async fn intents(&mut self, intents: &[Intent]) -> Check {
        for wish in intents {
            for planned in intent::plan(&self.session.world, wish) {
                self.make(&planned).await.at(format!("{wish:?}"))?;
            }
        }
        Ok(())
    }

    /// At *Découvrir* what comes next is highlighted, wherever it is on the page.
    async fn shows_the_way(&self) -> Check {
        if self.session.level != Level::Discover || self.exercise.kind == Kind::Judgement {
            return Ok(());
        }
        let next = match &self.exercise.web {
            Some(_) => self.session.way_to_next(),
            None => self.session.next_target().map(str::to_owned),
        };
        let Some(next) = next else { return Ok(()) };
        let shown = format!(
            "(() => {{ const found = [...document.querySelectorAll('.stage, .stage [data-target]')]
                .filter((e) => e.dataset.target === {0}); return found.length === 0 || found.some((e) => e.closest('.halo')); }})()",
            json!(next)
        );
        self.page.wait_until(&shown, &format!("the way to {next}")).await
    }

    async fn make(&mut self, planned: &Move) -> Check {
        // The page is where the host is before anything is done to it.
        self.page.agree(&self.session, &mut self.lines).await.at("before")?;
        if matches!(planned, Move::Act { .. }) {
            self.shows_the_way().await?;
        }
        if let Move::Act { action, target } = planned
            && let Some((now, text)) = typing::typed_by(&self.session.world, action)
        {
            let strokes = Strokes::between(now, text);
            return self.type_in(action, target, &strokes).await;
        }
        self.take_time(planned).await;
        match self.means {
            Means::Mouse => self.page.perform(&self.session.world, planned, &self.precision).await?,
            Means::Finger => self.page.perform_by_touch(&self.session.world, planned).await?,
            Means::Keys => self.page.perform_by_keys(&self.session.world, planned).await?,
        }
        match planned {
            Move::Act { action, .. } => {
                // A double click begins with a click, on the page as on any computer.
                if let Action::Scene(SceneAction::DoubleClick(id)) = action {
                    self.double_act(&Action::Scene(SceneAction::Click(id.clone())));
                }
                self.double_act(action);
            }
            Move::Wait(ms) => {
                self.double_act(&Action::Tick { ms: *ms });
            }
            Move::Fumble { how, on } => self.double_fumble(*how, on),
        }
        self.page.agree(&self.session, &mut self.lines).await
    }

    /// Types into a field key by key; what a level blocks is not there for the next key.
    async fn type_in(&mut self, action: &Action, target: &str, strokes: &Strokes) -> Check {
        self.page.put_cursor(target, strokes, self.means).await?;
        for key in &strokes.keys {
            let pressed = performance::pressed(&self.session, action, strokes, *key);
            self.page.press_letter(*key).await?;
            self.double_act(&pressed);
            if self.session.completed {
                break;
            }
        }
        self.page.agree(&self.session, &mut self.lines).await
    }

    /// A move was made otherwise than by the pointer: the double follows, and the page must agree.
    pub async fn was_made(&mut self, planned: &Move) -> Check {
        if let Move::Act { action, .. } = planned {
            self.double_act(action);
        }
        self.page.agree(&self.session, &mut self.lines).await
    }

    /// A second click on the same thing waits as long as a person does.
    async fn take_time(&mut self, planned: &Move) {
        let Move::Act { target, .. } = planned else { return };
        if let Some((last, at)) = &self.clicked
            && last == target
        {
            tokio::time::sleep(CALM.saturating_sub(at.elapsed())).await;
        }
        self.clicked = Some((target.clone(), Instant::now()));
    }

    fn double_act(&mut self, action: &Action) -> Feedback {
        self.now_ms += 500;
        self.session.act(action, self.now_ms)
    }

    /// What the wrong gesture still does to the world, as the host's own performer has it.
    fn double_fumble(&mut self, how: Diagnosis, on: &str) {
        let clicks = match how {
            Diagnosis::TooSlow | Diagnosis::MovedBetweenClicks => 2,
            _ => 1,
        };
        let fumble = [Intent::Fumble { how, on: on.to_owned() }];
        let mut clock = performance::PlayClock { now_ms: self.now_ms, beat_ms: 500 };
        performance::play(&mut self.session, &fumble, &mut clock);
        if clicks == 2 && !self.session.completed {
            self.double_act(&Action::Scene(SceneAction::Click(on.to_owned())));
        }
        self.now_ms = clock.now_ms + 500;
    }

    /// Plays a near-miss and checks that it is one: no end, and its error in words.
    pub async fn near_miss(&mut self, intents: &[Intent], error: Option<&str>) -> Check {
        self.intents(intents).await?;
        // What should not come is given time to come.
        self.page.rest(250).await;
        self.page.agree(&self.session, &mut self.lines).await?;
        ensure!(!self.session.completed, "the near-miss reaches the goal on the host");
        let Some(error) = error else { return Ok(()) };
        let (level, situation) = (self.session.level, self.session.situation.clone());
        let said: Vec<String> = self.page.value("window.saidLines").await?;
        let words = plain(&self.page.setup().error_words(self.exercise, level, &situation, error)?);
        ensure!(
            said.iter().any(|line| says(line, &words)),
            "“{error}” was not named: expected “{words}” among {said:?}"
        );
        Ok(())
    }
}

/// Plays a whole part as that person and gives what was written down.
pub async fn whole(page: &Page, profile: u64, part: &Part) -> Check<Attempt> {
    let before = page.attempts(profile).await?.len();
    let mut play = page.open(profile, part).await?;
    play.finish().await?;
    let attempts = page.attempts(profile).await?;
    ensure!(attempts.len() == before + 1, "{} attempts were written down, not one", attempts.len() - before);
    let Some(attempt) = attempts.into_iter().next_back() else { fail!("no attempt was written down") };
    ensure!(
        attempt.exercise == part.exercise
            && attempt.level == part.level
            && attempt.situation == part.situation,
        "another attempt was written down: {attempt:?}"
    );
    ensure!(attempt.outcome == Outcome::Completed, "it was written down as {:?}", attempt.outcome);
    Ok(attempt)
}
