//! Stacks: the first event that failed in the operation that is red.

use tidegate_api::cloudformation::{
    DescribeChangeSet, DescribeChangeSetInput, DescribeStackEvents, DescribeStackEventsInput, DescribeStacks,
    DescribeStacksInput, ListChangeSets, ListChangeSetsInput, Stack, StackEvent,
};
use tidegate_api::codedeploy::{GetDeployment, GetDeploymentInput};

use super::cause::{Cause, CauseKind as K, Found, found};
use super::evidence::{Evidence, Unread};
use super::refusal;
use super::trail::{LinkKind, Window};
use super::walk::{Trouble, Walk};
use super::words;

const ALIAS: &str = "AWS::Lambda::Alias";
/// An action learns of its stack's end a little later than the stack.
const SLACK: i64 = 1000;

impl<E: Evidence> Walk<'_, E> {
    /// Explains the last operation of a stack.
    pub async fn of_stack(&mut self, id: &str) -> Result<Found, Trouble> {
        let stack = self.stack(id).await?;
        let (name, status) = (&stack.stack_name, stack.stack_status.as_str());
        if status == "REVIEW_IN_PROGRESS" {
            return self.of_review(&stack).await;
        }
        let events = self.events(&stack).await?;
        let operation = operation(&events, &stack, Window::default());
        let failed = operation.iter().any(|event| is_failure(event) && !is_stack(event, &stack));
        // AWS: with OnFailure DELETE, a stack that could not be created ends DELETE_COMPLETE.
        let tells = status.ends_with("_IN_PROGRESS") || status == "DELETE_COMPLETE";
        let red = is_red(status) || (tells && failed);
        if !red {
            return Err(Trouble::Healthy(format!(
                "the stack {name} is {status}, and nothing failed in its last operation"
            )));
        }
        self.of_events(&stack, operation).await
    }

    /// Explains the operation that an action of a pipeline waited for.
    pub async fn of_operation(&mut self, id: &str, message: &str, window: Window) -> Result<Found, Trouble> {
        match self.stack(id).await {
            Ok(stack) => {
                let events = self.events(&stack).await?;
                let operation = operation(&events, &stack, window.widened(SLACK));
                self.of_events(&stack, operation).await
            }
            Err(Trouble::Absent(_)) => self.of_message(message, window).await,
            Err(trouble) => Err(trouble),
        }
    }

    /// Explains why a stack stands where nothing but its deletion is possible.
    pub async fn of_stuck_stack(&mut self, id: &str, message: &str) -> Result<Found, Trouble> {
        let stack = match self.stack(id).await {
            Ok(stack) => stack,
            Err(Trouble::Absent(_)) => return self.of_message(message, Window::default()).await,
            Err(trouble) => return Err(trouble),
        };
        let events = self.events(&stack).await?;
        let (cause, hint) = self.of_events(&stack, operation(&events, &stack, Window::default())).await?;
        let hint =
            format!("{hint}; then delete the stack {}, which is {}", stack.stack_name, stack.stack_status);
        Ok((cause, hint))
    }

    async fn stack(&mut self, id: &str) -> Result<Stack, Trouble> {
        let input = DescribeStacksInput { stack_name: Some(id.to_owned()), ..Default::default() };
        let stacks =
            self.find::<DescribeStacks>(input).await?.and_then(|found| found.stacks).unwrap_or_default();
        stacks.into_iter().next().ok_or_else(|| Trouble::Absent(format!("there is no stack {id}")))
    }

    /// A stack's events, newest first.
    async fn events(&mut self, stack: &Stack) -> Result<Vec<StackEvent>, Unread> {
        let name = stack.stack_id.clone().unwrap_or_else(|| stack.stack_name.clone());
        let (mut events, mut token) = (Vec::new(), None);
        loop {
            let input = DescribeStackEventsInput { stack_name: name.clone(), next_token: token };
            let page = self.read::<DescribeStackEvents>(input).await?;
            events.extend(page.stack_events.unwrap_or_default());
            token = page.next_token;
            if token.is_none() {
                return Ok(events);
            }
        }
    }

    async fn of_events(&mut self, stack: &Stack, operation: &[StackEvent]) -> Result<Found, Trouble> {
        let end = operation.iter().find(|event| is_stack(event, stack));
        let ended = end.map(status).unwrap_or_default().to_owned();
        if let Some(end) = end {
            self.link_event(LinkKind::StackEvent, end);
        }
        let first = first_failure(operation, stack);
        // What failed on the way back stands in the way of everything else, so it is what must be settled.
        if ended.ends_with("ROLLBACK_FAILED") {
            if let Some(first) = first {
                self.link_event(kind_of(first), first);
            }
            let back = operation
                .iter()
                .position(|event| is_stack(event, stack) && status(event).ends_with("ROLLBACK_IN_PROGRESS"));
            if let Some(stuck) = first_failure(&operation[..back.unwrap_or(0)], stack) {
                self.link_event(kind_of(stuck), stuck);
                let found = self.of_event(stuck).await?;
                return Ok(stuck_as(K::RollbackFailed, stuck, found));
            }
        }
        let Some(first) = first else {
            let words = end
                .and_then(|end| end.resource_status_reason.clone())
                .or_else(|| stack.stack_status_reason.clone());
            return self.of_message(&words.unwrap_or(ended), span(operation)).await;
        };
        self.link_event(kind_of(first), first);
        let found = self.of_event(first).await?;
        Ok(if status(first) == "DELETE_FAILED" { stuck_as(K::DeleteFailed, first, found) } else { found })
    }

    fn link_event(&mut self, kind: LinkKind, event: &StackEvent) {
        let name = event.logical_resource_id.as_deref().unwrap_or_default();
        let reason =
            event.resource_status_reason.as_deref().map(|reason| format!(": {reason}")).unwrap_or_default();
        let what = format!("{name} {}{reason}", status(event));
        self.link(kind, event.event_id.clone(), Some(event.timestamp), what);
    }

    /// From a resource's failure to its cause.
    async fn of_event(&mut self, event: &StackEvent) -> Result<Found, Trouble> {
        let reason = event.resource_status_reason.clone().unwrap_or_default();
        let window = Window::new(None, Some(event.timestamp)).widened(SLACK);
        if let Some(denied) = words::denied(&reason)
            && words::deployments(&reason).is_empty()
        {
            return self.of_denial(&denied, window).await;
        }
        if let Some(id) = words::deployments(&reason).into_iter().next() {
            return if reason.contains("already has an active Deployment") {
                self.of_active(&id, &reason).await
            } else {
                self.of_failed_deployment(&id, &reason, window).await
            };
        }
        if let Some(known) = refusal::cause_of(&reason) {
            return Ok(known);
        }
        let (name, kind) = (event.logical_resource_id.as_deref(), event.resource_type.as_deref());
        let (name, kind) = (name.unwrap_or_default(), kind.unwrap_or_default());
        let what = format!("{name} ({kind}): {}", refusal::inner(&reason));
        Ok(found(K::ResourceRefused, what, format!("correct {name} in the template as its service says")))
    }

    async fn of_failed_deployment(
        &mut self,
        id: &str,
        reason: &str,
        window: Window,
    ) -> Result<Found, Trouble> {
        match self.of_deployment(id).await {
            Err(Trouble::Absent(_) | Trouble::Healthy(_)) => self.of_message(reason, window).await,
            other => other,
        }
    }

    /// Another deployment holds the group.
    async fn of_active(&mut self, id: &str, reason: &str) -> Result<Found, Trouble> {
        let input = GetDeploymentInput { deployment_id: id.to_owned() };
        let active = self.glimpse::<GetDeployment>(input).await?.and_then(|found| found.deployment_info);
        let Some(active) = active else { return self.of_message(reason, Window::default()).await };
        let creator = active.creator.map(|creator| creator.to_string()).unwrap_or_default();
        let status = active.status.map(|status| status.to_string()).unwrap_or_default();
        let group = active.deployment_group_name.unwrap_or_default();
        self.link(
            LinkKind::Deployment,
            id,
            active.create_time,
            format!("{status}, of {group}, created by {creator}"),
        );
        let window = Window::new(active.create_time, active.create_time).widened(SLACK);
        let who = self.who_called("codedeploy:CreateDeployment", None, window).await?;
        let who = who.map(|who| format!(", started by {who}")).unwrap_or_default();
        let what = format!(
            "the deployment {id}{who}, was still under way in the group {group}, which has one at a time"
        );
        let hint = format!("wait until {id} has ended (or `tidegate abort {id}`), then retry");
        Ok(found(K::DeploymentActive, what, hint))
    }

    /// Explains a change set that an action made or meant to execute.
    pub async fn of_change_set(
        &mut self,
        name: &str,
        stack: Option<&str>,
        message: &str,
        window: Window,
    ) -> Result<Found, Trouble> {
        let input = DescribeChangeSetInput {
            change_set_name: name.to_owned(),
            stack_name: stack.map(str::to_owned),
            ..Default::default()
        };
        let Some(set) = self.glimpse::<DescribeChangeSet>(input).await? else {
            return self.of_message(message, window).await;
        };
        let status = set.status.map(|status| status.to_string()).unwrap_or_default();
        let reason = set.status_reason.unwrap_or_else(|| message.to_owned());
        let id = set.change_set_id.unwrap_or_else(|| name.to_owned());
        self.link(LinkKind::ChangeSet, id, set.creation_time, format!("{status}: {reason}"));
        let (cause, hint) = self.of_message(&reason, window).await?;
        if cause.kind != K::LastWords {
            return Ok((cause, hint));
        }
        let what = format!("the change set {name} is {status}: {}", words::said(&reason));
        Ok(found(K::ChangeSetFailed, what, "settle what its reason says, and make the change set anew"))
    }

    /// A stack that only has change sets.
    async fn of_review(&mut self, stack: &Stack) -> Result<Found, Trouble> {
        let name = &stack.stack_name;
        let input = ListChangeSetsInput { stack_name: name.clone(), ..Default::default() };
        let sets = self.read::<ListChangeSets>(input).await?.summaries.unwrap_or_default();
        let newest = sets.into_iter().max_by_key(|set| set.creation_time);
        match newest.filter(|set| set.status.as_ref().is_some_and(|status| status.as_str() == "FAILED")) {
            Some(set) => {
                let id = set.change_set_id.unwrap_or_default();
                self.of_change_set(&id, None, &set.status_reason.unwrap_or_default(), Window::default()).await
            }
            None => Err(Trouble::Healthy(format!("the stack {name} waits for a change set to be executed"))),
        }
    }
}

fn status(event: &StackEvent) -> &str {
    event.resource_status.as_ref().map_or("", |status| status.as_str())
}

fn is_stack(event: &StackEvent, stack: &Stack) -> bool {
    event.physical_resource_id.is_some() && event.physical_resource_id == stack.stack_id
}

fn is_red(status: &str) -> bool {
    status.ends_with("_FAILED") || status.contains("ROLLBACK")
}

fn is_failure(event: &StackEvent) -> bool {
    let reason = event.resource_status_reason.as_deref().unwrap_or_default();
    status(event).ends_with("_FAILED") && !reason.contains("cancelled")
}

fn first_failure<'e>(operation: &'e [StackEvent], stack: &Stack) -> Option<&'e StackEvent> {
    operation.iter().rev().find(|event| is_failure(event) && !is_stack(event, stack))
}

fn kind_of(event: &StackEvent) -> LinkKind {
    if event.resource_type.as_deref() == Some(ALIAS) { LinkKind::AliasUpdate } else { LinkKind::StackEvent }
}

fn span(operation: &[StackEvent]) -> Window {
    Window::new(operation.last().map(|event| event.timestamp), operation.first().map(|event| event.timestamp))
}

/// The events of the newest operation that began before the window's end, newest first.
fn operation<'e>(events: &'e [StackEvent], stack: &Stack, window: Window) -> &'e [StackEvent] {
    let skip = events.iter().position(|event| window.until.is_none_or(|until| event.timestamp <= until));
    let events = &events[skip.unwrap_or(events.len())..];
    let began = events.iter().position(|event| {
        let back =
            event.resource_status_reason.as_deref().is_some_and(|reason| reason.contains("failed to "));
        let begins =
            ["CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "DELETE_IN_PROGRESS"].contains(&status(event));
        // The deletion that follows a failed creation belongs to it.
        is_stack(event, stack) && begins && !back
    });
    &events[..began.map_or(events.len(), |began| began + 1)]
}

/// A resource that stands in the way; a call that was denied is a better name for the same cause.
fn stuck_as(kind: K, event: &StackEvent, (cause, hint): Found) -> Found {
    if !matches!(cause.kind, K::ResourceRefused | K::LastWords) {
        return (cause, hint);
    }
    let name = event.logical_resource_id.as_deref().unwrap_or_default();
    let (doing, hint) = match kind {
        K::DeleteFailed => (
            "deleted",
            format!("empty or free {name} (or give it DeletionPolicy: Retain), and delete the stack again"),
        ),
        _ => (
            "brought back",
            format!("settle what holds up {name}, then delete the stack or continue its rollback"),
        ),
    };
    (Cause { kind, what: format!("{name} could not be {doing}: {}", cause.what) }, hint)
}
