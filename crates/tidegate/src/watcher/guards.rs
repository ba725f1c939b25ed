//! What guards a canary, as a watcher tells it: the group's alarms, and what the hooks say in their logs.

use indicatif::ProgressBar;
use serde_json::json;
use tidegate_api::Timestamp;
use tidegate_api::cloudwatch::{DescribeAlarms, DescribeAlarmsInput};
use tidegate_api::codedeploy::{GetDeploymentGroup, GetDeploymentGroupInput};
use tidegate_api::logs::{FilterLogEvents, FilterLogEventsRequest};

use super::Watcher;
use crate::say::plain;

impl Watcher<'_> {
    /// The state of each alarm of a deployment group, when it changes; what cannot be read is not told.
    pub(super) async fn report_alarms(&mut self, spinner: &ProgressBar, application: &str, group: &str) {
        let input = GetDeploymentGroupInput {
            application_name: application.to_owned(),
            deployment_group_name: group.to_owned(),
        };
        let Ok(found) = self.client.call::<GetDeploymentGroup>(input).await else { return };
        let alarms = found.deployment_group_info.and_then(|info| info.alarm_configuration?.alarms);
        let names: Vec<String> = alarms.into_iter().flatten().filter_map(|alarm| alarm.name).collect();
        if names.is_empty() {
            return;
        }
        let input = DescribeAlarmsInput { alarm_names: Some(names), ..Default::default() };
        let Ok(found) = self.client.call::<DescribeAlarms>(input).await else { return };
        for alarm in found.metric_alarms.unwrap_or_default() {
            let name = alarm.alarm_name.unwrap_or_default();
            let state = alarm.state_value.map(|state| state.to_string()).unwrap_or_default();
            let text = format!("  alarm {name}: {state}");
            let key = format!("alarm {name}");
            self.beside.insert(key.clone(), text.clone());
            if self.said.insert(key, state.clone()).as_deref() != Some(&state) {
                let value = json!({"alarm": name, "state": state});
                spinner.suspend(|| self.say.event(text, &value));
            }
        }
    }

    /// The new lines in the logs of a stack's hooks.
    pub(super) async fn report_hooks(
        &mut self,
        spinner: &ProgressBar,
        stack: &str,
        since: Option<Timestamp>,
    ) {
        for function in self.resources(stack, "AWS::Lambda::Function").await {
            if !function.starts_with("CodeDeployHook_") {
                continue;
            }
            let input = FilterLogEventsRequest {
                log_group_name: Some(format!("/aws/lambda/{function}")),
                start_time: since.map(Timestamp::millis),
                ..Default::default()
            };
            let Ok(found) = self.client.call::<FilterLogEvents>(input).await else { continue };
            for event in found.events.unwrap_or_default() {
                let key = format!("line {}", event.event_id.unwrap_or_default());
                if self.said.insert(key, String::new()).is_some() {
                    continue;
                }
                let message = plain(event.message.as_deref().unwrap_or_default().trim_end());
                let text = format!("  {function} | {message}");
                self.heard.push(text.clone());
                let value = json!({"hook": function, "line": message});
                spinner.suspend(|| self.say.event(text, &value));
            }
        }
    }
}
