//! Starting a plan, telling it something, looking at it: what services call in their own transactions and reads.

use serde_json::Value;
use tidegate_core::{Fault, Timestamp};
use tidegate_store::{Key, Reads, Table, Tx};

use crate::journal::{Entry, Event};
use crate::plan::Plan;
use crate::state::State;
use crate::wake;

pub(crate) const PLANS: Table<Plan> = Table::new("flow_plans");
pub(crate) const OPEN: Table<Timestamp> = Table::new("flow_open_plans");
pub(crate) const JOURNAL: Table<Entry> = Table::append_only("flow_journal");

/// The prefix of all rows: plans of every account and region share one driver.
pub(crate) fn root() -> Key {
    Key::raw("plans")
}

pub(crate) fn plan_key(id: &str) -> Key {
    root().and(id)
}

pub(crate) fn entry_key(id: &str, sequence: u64) -> Key {
    Key::raw("journal").and(id).and_number(sequence)
}

/// Starts `plan` in the transaction that makes its reason; a plan that exists already is left as it is, and says so.
pub fn start(tx: &mut Tx<'_>, plan: &Plan, now: Timestamp) -> Result<bool, Fault> {
    let key = plan_key(&plan.id);
    if !tx.insert(&PLANS, &key, plan)? {
        return Ok(false);
    }
    tx.put(&OPEN, &key, &now)?;
    tx.put(&JOURNAL, &entry_key(&plan.id, 0), &Entry { time: now, event: Event::PlanStarted })?;
    tx.nudge(wake::plan_topic(&plan.id));
    Ok(true)
}

/// Tells an open plan something; says whether there was one to tell.
pub fn signal(tx: &mut Tx<'_>, plan: &str, name: &str, value: Value, now: Timestamp) -> Result<bool, Fault> {
    if tx.get(&OPEN, &plan_key(plan))?.is_none() {
        return Ok(false);
    }
    let event = Event::SignalReceived { name: name.to_owned(), value };
    append(tx, plan, Entry { time: now, event })?;
    tx.nudge(wake::plan_topic(plan));
    Ok(true)
}

/// Appends at the journal's end, which is found in the transaction itself: signals come from elsewhere.
pub(crate) fn append(tx: &mut Tx<'_>, plan: &str, entry: Entry) -> Result<(), Fault> {
    let prefix = Key::raw("journal").and(plan);
    let last = tx.page(&JOURNAL, &prefix, None, 1, true)?;
    let next = match last.first() {
        Some((key, _)) => {
            key.last().parse::<u64>().map_err(|error| Fault::because("reading a journal key", error))? + 1
        }
        None => 0,
    };
    if !tx.insert(&JOURNAL, &entry_key(plan, next), &entry)? {
        return Err(Fault::new(format!("entry {next} of plan {plan} is written already")));
    }
    Ok(())
}

/// The entries of a plan's journal from the one with this sequence number on.
pub(crate) fn entries_from(rows: &impl Reads, id: &str, sequence: u64) -> Result<Vec<Entry>, Fault> {
    let prefix = Key::raw("journal").and(id);
    let after = sequence.checked_sub(1).map(|before| entry_key(id, before));
    let found = rows.page(&JOURNAL, &prefix, after.as_ref(), usize::MAX, false)?;
    Ok(found.into_iter().map(|(_, entry)| entry).collect())
}

/// When the newest entry of any open plan was written: a clock that moves by itself must not be behind it.
pub fn newest_entry(rows: &impl Reads) -> Result<Option<Timestamp>, Fault> {
    let mut newest = None;
    for (key, _) in rows.scan(&OPEN, &root())? {
        let last = rows.page(&JOURNAL, &Key::raw("journal").and(key.last()), None, 1, true)?;
        newest = newest.max(last.first().map(|(_, entry)| entry.time));
    }
    Ok(newest)
}

/// A plan and its whole journal.
#[derive(Clone, Debug)]
pub struct PlanView {
    /// The plan.
    pub plan: Plan,
    /// Its journal, oldest first.
    pub journal: Vec<Entry>,
}

impl PlanView {
    /// The journal, folded.
    pub fn state(&self) -> Result<State, Fault> {
        State::fold(&self.journal)
            .map_err(|error| Fault::because(format!("folding the journal of {}", self.plan.id), error))
    }
}

/// A plan as it stands.
pub fn plan_view(rows: &impl Reads, id: &str) -> Result<Option<PlanView>, Fault> {
    let Some(plan) = rows.get(&PLANS, &plan_key(id))? else { return Ok(None) };
    let journal =
        rows.scan(&JOURNAL, &Key::raw("journal").and(id))?.into_iter().map(|(_, entry)| entry).collect();
    Ok(Some(PlanView { plan, journal }))
}
