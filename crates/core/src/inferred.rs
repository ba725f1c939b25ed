//! The one table of values that no AWS document states: each is inferred, so that a correction is one line.

use std::time::Duration;

/// How often CodeDeploy asks CloudWatch for the alarms of a deployment group: of the order of seconds.
pub const CODEDEPLOY_ALARM_POLL: Duration = Duration::from_secs(10);

/// Whether the last increment of a linear deployment is followed by a full interval: SAM documents that
/// `Linear10PercentEvery10Minutes` completes in 100 minutes, which needs ten intervals.
pub const CODEDEPLOY_LINEAR_WAITS_AFTER_LAST: bool = true;

/// What a later deployment fails with when its alias still has two versions.
pub const CODEDEPLOY_TWO_VERSIONS_CODE: &str = "INVALID_LAMBDA_CONFIGURATION";

/// Whether the deployment that returns an alias during a stack's rollback runs the lifecycle hooks.
pub const CLOUDFORMATION_ROLLBACK_RUNS_HOOKS: bool = false;

/// Whether a no-op CREATE_UPDATE of a CodePipeline CloudFormation action counts as success.
pub const CODEPIPELINE_NO_UPDATES_SUCCEEDS: bool = true;

/// How long after a failed attempt an asynchronous invocation is tried again: the first and the second retry.
pub const LAMBDA_ASYNC_RETRY: [Duration; 2] = [Duration::from_secs(60), Duration::from_secs(120)];

/// How long an execution environment has to be idle until its processes are stopped.
pub const LAMBDA_FREEZE_AFTER: Duration = Duration::from_millis(20);

/// How long an idle execution environment is kept warm.
pub const LAMBDA_IDLE_ENVIRONMENT: Duration = Duration::from_secs(600);

/// The message of a source action whose connection is not AVAILABLE.
pub const CODEPIPELINE_CONNECTION_PENDING: &str = "Connection is not available";

/// How often a waiting action asks the service that it waits for.
pub const CODEPIPELINE_ACTION_POLL: Duration = Duration::from_secs(5);

/// How often CloudFormation asks CodeDeploy about the deployment that an alias waits for.
pub const CLOUDFORMATION_DEPLOYMENT_POLL: Duration = Duration::from_secs(5);

/// How often CloudFormation asks CloudWatch for the rollback triggers of a stack operation.
pub const CLOUDFORMATION_TRIGGER_POLL: Duration = Duration::from_secs(10);

/// How often a stack asks about a stack nested in it.
pub const CLOUDFORMATION_NESTED_POLL: Duration = Duration::from_secs(5);

/// By how many periods an alarm's evaluation range is longer than its evaluation periods. AWS says only that it is longer;
/// its worked examples show five datapoints for three periods.
pub const CLOUDWATCH_RANGE_BEYOND: usize = 2;

/// How long after the end of a period an alarm is evaluated, in wall time: what was begun in a period is measured when it
/// has ended.
pub const CLOUDWATCH_EVALUATION_LAG: Duration = Duration::from_millis(250);
