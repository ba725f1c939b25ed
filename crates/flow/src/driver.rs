//! The driver: runs the steps that are due, commits what they say, and sleeps until something changes.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tidegate_core::{Busy, Cx, Failure, Fault, StepToken, Timestamp, wall};
use tidegate_store::{Reads, Store, StoreLook};
use tokio::sync::mpsc;

use crate::frontier::Frontier;
use crate::journal::{Entry, Event, Status};
use crate::plan::{Plan, StepNode};
use crate::start::{OPEN, PLANS, append, entries_from, plan_key, root};
use crate::state::{Settled, State};
use crate::step::{Progress, Step, StepCx, Write};
use crate::wake;

/// Attempts of a step whose failures are transient, before it fails for good.
const ATTEMPTS: u32 = 6;
/// The pause before the second attempt; it doubles with each further one. Wall time: what is tried again is real.
const FIRST_PAUSE: Duration = Duration::from_millis(100);

/// The steps that plans may name.
#[derive(Default)]
pub struct Steps(HashMap<&'static str, Arc<dyn Step>>);

impl Steps {
    /// Registers a step.
    ///
    /// # Panics
    /// When its name is taken.
    pub fn add(&mut self, step: impl Step + 'static) -> &mut Self {
        let name = step.name();
        assert!(self.0.insert(name, Arc::new(step)).is_none(), "two steps are called {name}");
        self
    }
}

/// What the driver hears. An automatic clock stands still from what is said until it was heard and seen to.
type Message = (Said, Busy);

enum Said {
    Topics(Vec<String>),
    Finished { plan: String, step: String, waits: Option<Waits> },
}

/// Runs every open plan of a store.
pub struct Driver {
    cx: Cx,
    steps: Arc<Steps>,
    messages: mpsc::UnboundedReceiver<Message>,
    sender: mpsc::UnboundedSender<Message>,
    plans: HashMap<String, Running>,
    heard: Heard,
}

/// An open plan and its journal as far as it was read: a look folds what is new, and not the whole.
struct Running {
    plan: Arc<Plan>,
    state: State,
    /// With when waiting steps look again, which the journal does not say of those whose last look changed nothing.
    frontier: Frontier,
    /// The steps that run, and how many announcements there had been when each began.
    busy: HashMap<String, u64>,
    /// After how many announcements the plan itself was told something.
    told: u64,
    wake: Option<Timestamp>,
}

/// What was announced while steps were looking: one may have looked a moment too early.
#[derive(Default)]
struct Heard {
    count: u64,
    /// The number of each topic's last announcement; only while something runs, so that it does not grow for ever.
    topics: HashMap<String, u64>,
}

/// How a step that waits was left.
struct Waits {
    until: Timestamp,
    topic: Option<String>,
}

impl Running {
    fn new(plan: Plan) -> Self {
        let plan = Arc::new(plan);
        let frontier = Frontier::new(plan.clone());
        Self { plan, state: State::default(), frontier, busy: HashMap::new(), told: 0, wake: None }
    }
}

impl Driver {
    /// A driver that hears the store's commits; `cx` is the engine's own context, whose caller has no rights.
    pub fn new(cx: Cx, steps: Steps) -> Result<Self, Fault> {
        let (sender, messages) = mpsc::unbounded_channel();
        let (topics, clock) = (sender.clone(), cx.clock().clone());
        cx.store().on_commit(Arc::new(move |said: &[String]| {
            if topics.send((Said::Topics(said.to_vec()), clock.work())).is_err() {
                tracing::debug!("the driver has stopped; its plans go on at the next start");
            }
        }))?;
        Ok(Self {
            cx,
            steps: Arc::new(steps),
            messages,
            sender,
            plans: HashMap::new(),
            heard: Heard::default(),
        })
    }

    /// Takes up every open plan and runs until the engine stops.
    pub async fn run(mut self) -> Result<(), Fault> {
        let open: Vec<String> = self.cx.read(|rows| {
            rows.scan(&OPEN, &root())
                .map(|rows| rows.into_iter().map(|(key, _)| key.last().to_owned()).collect())
        })?;
        for id in open {
            self.look_at(&id)?;
        }
        let mut held: Option<Busy> = None;
        loop {
            let next = self.plans.values().filter_map(|running| running.wake).min();
            let clock = self.cx.clock().clone();
            let sleep = next.map(|due| clock.wait_until(due));
            // Only now, when the clock knows when to wake the driver again.
            drop(held.take());
            tokio::select! {
                message = self.messages.recv() => match message {
                    Some((said, busy)) => {
                        self.hear(said)?;
                        held = Some(busy);
                    }
                    None => return Ok(()),
                },
                awake = async {
                    match sleep {
                        Some(sleep) => sleep.await,
                        None => std::future::pending().await,
                    }
                } => {
                    self.look_at_due()?;
                    held = Some(awake);
                }
            }
        }
    }

    fn hear(&mut self, said: Said) -> Result<(), Fault> {
        match said {
            Said::Finished { plan, step, waits } => {
                self.finished(&plan, &step, waits)?;
                self.look_at(&plan)
            }
            Said::Topics(topics) => {
                for topic in topics {
                    self.heard.count += 1;
                    if let Some(plan) = wake::plan_of_topic(&topic) {
                        let plan = plan.to_owned();
                        self.wake_all_waiting(&plan)?;
                    } else {
                        self.wake_by_topic(&topic)?;
                    }
                }
                Ok(())
            }
        }
    }

    /// A step has ended or waits; what it waits for may have been announced while it looked.
    fn finished(&mut self, plan: &str, step: &str, waits: Option<Waits>) -> Result<(), Fault> {
        let now = self.cx.clock().now();
        if let Some(running) = self.load(plan)? {
            let since = running.busy.remove(step).unwrap_or_default();
            let told = running.told > since;
            running.frontier.release(step);
            if let Some(Waits { until, topic }) = waits {
                let announced = topic.and_then(|topic| self.heard.topics.get(&topic).copied());
                let missed = told || announced.is_some_and(|number| number > since);
                if let Some(running) = self.plans.get_mut(plan) {
                    running.frontier.postpone(step, if missed { now } else { until });
                }
            }
        }
        if self.plans.values().all(|running| running.busy.is_empty()) {
            self.heard.topics.clear();
        }
        Ok(())
    }

    fn look_at_due(&mut self) -> Result<(), Fault> {
        let now = self.cx.clock().now();
        let due: Vec<String> = self
            .plans
            .iter()
            .filter(|(_, running)| running.wake.is_some_and(|wake| wake <= now))
            .map(|(id, _)| id.clone())
            .collect();
        due.iter().try_for_each(|id| self.look_at(id))
    }

    /// Decides for one plan and starts what is due.
    fn look_at(&mut self, id: &str) -> Result<(), Fault> {
        let now = self.cx.clock().now();
        let Some(running) = self.load(id)? else { return Ok(()) };
        let due = running.frontier.due(now);
        running.wake = due.wake;
        for (step, seconds) in due.timed_out {
            let reason = format!("The operation timed out after {seconds} seconds.");
            self.spawn(id, &step, Some(Progress::failed(reason)));
        }
        for step in due.run {
            self.spawn(id, &step, None);
        }
        if let Some(ended) = due.settled {
            self.spawn_settle(id, ended);
        }
        Ok(())
    }

    /// An open plan; what the journal has had since the last look is folded on top.
    fn load(&mut self, id: &str) -> Result<Option<&mut Running>, Fault> {
        let seen = self.plans.get(id).map(|running| running.state.entries());
        let read = self.cx.read(|rows| {
            if rows.get(&OPEN, &plan_key(id))?.is_none() {
                return Ok::<_, Fault>(None);
            }
            let plan = if seen.is_some() { None } else { rows.get(&PLANS, &plan_key(id))? };
            Ok(Some((plan, entries_from(rows, id, seen.unwrap_or(0))?)))
        })?;
        let Some((plan, entries)) = read else {
            self.plans.remove(id);
            return Ok(None);
        };
        if let Some(plan) = plan {
            self.plans.insert(id.to_owned(), Running::new(plan));
        }
        let Some(running) = self.plans.get_mut(id) else {
            return Err(Fault::new(format!("plan {id} is open and is not there")));
        };
        for entry in &entries {
            running.state.apply(entry).map_err(|illegal| Fault::because("folding a journal", illegal))?;
            running.frontier.observe(entry);
        }
        Ok(Some(running))
    }

    /// Every waiting step of a plan that was told something looks again.
    fn wake_all_waiting(&mut self, id: &str) -> Result<(), Fault> {
        let number = self.heard.count;
        if let Some(running) = self.load(id)? {
            running.told = number;
            for step in running.frontier.waiting_for(None) {
                self.spawn(id, &step, None);
            }
        }
        self.look_at(id)
    }

    fn wake_by_topic(&mut self, topic: &str) -> Result<(), Fault> {
        if self.plans.values().any(|running| !running.busy.is_empty()) {
            self.heard.topics.insert(topic.to_owned(), self.heard.count);
        }
        let waiting: Vec<(String, Vec<String>)> = self
            .plans
            .iter()
            .map(|(id, running)| (id.clone(), running.frontier.waiting_for(Some(topic))))
            .filter(|(_, steps)| !steps.is_empty())
            .collect();
        for (id, steps) in waiting {
            for step in steps {
                self.spawn(&id, &step, None);
            }
            self.look_at(&id)?;
        }
        Ok(())
    }

    fn spawn(&mut self, id: &str, step: &str, forced: Option<Progress>) {
        let heard = self.heard.count;
        let Some(running) = self.plans.get_mut(id) else { return };
        let Some(node) = running.frontier.step(step).cloned() else { return };
        if running.busy.contains_key(step) {
            return;
        }
        running.busy.insert(step.to_owned(), heard);
        running.frontier.hold(step);
        let run = Run {
            cx: self.cx.clone().at(running.plan.place.clone()),
            steps: self.steps.clone(),
            plan: running.plan.clone(),
            step: node,
            state: running.state.clone(),
        };
        let (sender, busy) = (self.sender.clone(), self.cx.clock().work());
        tokio::spawn(async move {
            let (plan, step) = (run.plan.id.clone(), run.step.id.clone());
            let waits = match run.to_commit(forced).await {
                Ok(waits) => waits,
                Err(failure) => {
                    // The entry is not in the journal, so the step is still due: it is looked at again after a pause.
                    tracing::error!(plan, step, failure = ?failure, "a step's progress could not be committed");
                    wall::pause(FIRST_PAUSE).await;
                    None
                }
            };
            if sender.send((Said::Finished { plan, step, waits }, busy)).is_err() {
                tracing::debug!("the driver has stopped");
            }
        });
    }

    fn spawn_settle(&mut self, plan: &str, ended: Settled) {
        const SETTLING: &str = "";
        let heard = self.heard.count;
        let Some(running) = self.plans.get_mut(plan) else { return };
        // What was decided before a failure may only now begin: the plan ends after its last step, never under it.
        if !running.busy.is_empty() {
            return;
        }
        running.busy.insert(SETTLING.to_owned(), heard);
        let (cx, id, sender) = (self.cx.clone(), plan.to_owned(), self.sender.clone());
        let busy = self.cx.clock().work();
        tokio::spawn(async move {
            if let Err(failure) = settle(&cx, id.clone(), ended).await {
                tracing::error!(plan = id, failure = ?failure, "a plan's end could not be committed");
                wall::pause(FIRST_PAUSE).await;
            }
            let finished = (Said::Finished { plan: id, step: SETTLING.to_owned(), waits: None }, busy);
            if sender.send(finished).is_err() {
                tracing::debug!("the driver has stopped");
            }
        });
    }
}

async fn settle(cx: &Cx, id: String, ended: Settled) -> Result<(), Failure> {
    let time = cx.clock().now();
    cx.store()
        .write(move |tx| {
            let failure = match ended {
                Settled::Done => None,
                Settled::Failed(reason) => Some(reason),
            };
            append(tx, &id, Entry { time, event: Event::PlanSettled { failure } })?;
            tx.delete(&OPEN, &plan_key(&id))?;
            tx.forget_plan(&id)?;
            tx.nudge(format!("settled\t{id}"));
            Ok(())
        })
        .await
}

/// One run of one step, to the commit of what it says.
struct Run {
    cx: Cx,
    steps: Arc<Steps>,
    plan: Arc<Plan>,
    step: StepNode,
    state: State,
}

impl Run {
    /// Runs the step and commits what it says, except that it waits on as before; says how it waits.
    async fn to_commit(&self, forced: Option<Progress>) -> Result<Option<Waits>, Failure> {
        let first = *self.state.status(&self.step.id) == Status::Pending;
        if first {
            self.commit(Event::StepStarted { step: self.step.id.clone() }, None).await?;
        }
        let (progress, commanded) = match forced {
            Some(progress) => (progress, false),
            None => self.advance_patiently().await,
        };
        if let Progress::Wait { wait, write: None } = &progress
            && !commanded
            && matches!(self.state.status(&self.step.id),
                Status::Waiting { memo, topic, .. } if *memo == wait.memo && *topic == wait.topic)
        {
            return Ok(Some(Waits { until: wait.until, topic: wait.topic.clone() }));
        }
        let step = self.step.id.clone();
        match progress {
            Progress::Done { output, write } => self.commit(Event::StepDone { step, output }, write).await,
            Progress::Wait { wait, write } => {
                let waits = Waits { until: wait.until, topic: wait.topic.clone() };
                let event =
                    Event::StepWaiting { step, memo: wait.memo, until: wait.until, topic: wait.topic };
                return self.commit(event, write).await.map(|()| Some(waits));
            }
            Progress::Failed { reason, write } => {
                self.commit(Event::StepFailed { step, reason }, write).await
            }
            Progress::Transient { reason } => self.commit(Event::StepFailed { step, reason }, None).await,
        }
        .map(|()| None)
    }

    /// One attempt of a step is one stretch between two journal entries, so that a step repeated after a crash asks
    /// under the same keys, and the next stretch under new ones.
    fn token(&self) -> StepToken {
        let attempt = u32::try_from(self.state.entries_of(&self.step.id)).unwrap_or(u32::MAX);
        StepToken::new(&self.plan.id, &self.step.id, attempt)
    }

    /// Advances, and again after a growing pause while what goes wrong is transient.
    /// Also says whether it gave commands.
    async fn advance_patiently(&self) -> (Progress, bool) {
        let Some(step) = self.steps.0.get(self.step.step.as_str()) else {
            let reason = format!("This version of tidegate has no step called {}.", self.step.step);
            return (Progress::failed(reason), false);
        };
        let mut pause = FIRST_PAUSE;
        for _ in 1..ATTEMPTS {
            match self.advance(step).await {
                (Progress::Transient { reason }, _) => {
                    tracing::warn!(plan = self.plan.id, step = self.step.id, reason, "trying a step again");
                    wall::pause(pause).await;
                    pause *= 2;
                }
                progress => return progress,
            }
        }
        self.advance(step).await
    }

    async fn advance(&self, step: &Arc<dyn Step>) -> (Progress, bool) {
        let acting = self.step.acting.as_ref().unwrap_or(&self.plan.acting);
        let cx = match acting.assume(&self.cx).await {
            Ok(cx) => cx,
            Err(error) => return (error.into(), false),
        };
        let token = Arc::new(self.token());
        let memo = match self.state.status(&self.step.id) {
            Status::Waiting { memo, .. } => Some(memo.clone()),
            _ => None,
        };
        let cx = StepCx {
            cx: cx.with_token(token.clone()),
            plan: self.plan.id.clone(),
            step: self.step.id.clone(),
            memo,
            state: self.state.clone(),
        };
        let progress = step.advance(&cx, &self.step.input).await;
        (progress, token.commanded())
    }

    async fn commit(&self, event: Event, write: Option<Write>) -> Result<(), Failure> {
        let (plan, time) = (self.plan.id.clone(), self.cx.clock().now());
        self.store()
            .write(move |tx| {
                if tx.get(&OPEN, &plan_key(&plan))?.is_none() {
                    return Err(Fault::new(format!("plan {plan} is not open any more")).into());
                }
                append(tx, &plan, Entry { time, event })?;
                if let Some(write) = write {
                    write(tx)?;
                }
                Ok(())
            })
            .await
    }

    fn store(&self) -> &Store {
        self.cx.store()
    }
}
