//! The AWS-managed policies that exist here, by name and path: IAM has their documents, templates name them.

/// Hands the list to a macro: name, path, default version, when AWS made the policy and when the version.
#[macro_export]
macro_rules! aws_managed_policies {
    ($takes:ident) => {
        $takes! {
            "AWSAppSyncPushToCloudWatchLogs" "/service-role/" "v1" "2018-04-09T19:38:55Z" "2018-04-09T19:38:55Z"
            "AWSCloudFormationFullAccess" "/" "v1" "2019-07-26T21:50:35Z" "2019-07-26T21:50:35Z"
            "AWSCloudFormationReadOnlyAccess" "/" "v7" "2015-02-06T18:39:49Z" "2026-02-12T18:02:00Z"
            "AWSCodeBuildAdminAccess" "/" "v20" "2016-12-01T19:04:44Z" "2026-02-12T18:01:51Z"
            "AWSCodeBuildDeveloperAccess" "/" "v21" "2016-12-01T19:02:32Z" "2026-02-12T18:01:34Z"
            "AWSCodeBuildReadOnlyAccess" "/" "v15" "2016-12-01T19:03:41Z" "2026-02-12T18:02:34Z"
            "AWSCodeCommitFullAccess" "/" "v13" "2015-07-09T17:02:19Z" "2026-02-12T18:00:23Z"
            "AWSCodeCommitPowerUser" "/" "v18" "2015-07-09T17:06:49Z" "2026-02-12T17:57:24Z"
            "AWSCodeCommitReadOnly" "/" "v14" "2015-07-09T17:05:06Z" "2026-02-12T18:00:25Z"
            "AWSCodeDeployDeployerAccess" "/" "v6" "2015-05-19T18:18:43Z" "2026-02-12T18:02:10Z"
            "AWSCodeDeployFullAccess" "/" "v6" "2015-05-19T18:13:23Z" "2026-02-12T17:58:37Z"
            "AWSCodeDeployReadOnlyAccess" "/" "v6" "2015-05-19T18:21:32Z" "2026-02-12T17:57:13Z"
            "AWSCodeDeployRole" "/service-role/" "v11" "2015-05-04T18:05:37Z" "2023-08-16T20:38:58Z"
            "AWSCodeDeployRoleForCloudFormation" "/service-role/" "v1" "2020-05-19T17:12:52Z" "2020-05-19T17:12:52Z"
            "AWSCodeDeployRoleForLambda" "/service-role/" "v3" "2017-11-28T14:05:44Z" "2019-12-03T19:53:10Z"
            "AWSCodeDeployRoleForLambdaLimited" "/service-role/" "v1" "2020-08-17T17:14:14Z" "2020-08-17T17:14:14Z"
            "AWSCodePipelineApproverAccess" "/" "v3" "2016-07-28T18:59:17Z" "2017-08-02T17:24:58Z"
            "AWSCodePipelineCustomActionAccess" "/" "v1" "2015-07-09T17:02:54Z" "2015-07-09T17:02:54Z"
            "AWSCodePipeline_FullAccess" "/" "v3" "2020-08-03T22:38:28Z" "2024-03-14T17:06:23Z"
            "AWSCodePipeline_ReadOnlyAccess" "/" "v1" "2020-08-03T22:25:17Z" "2020-08-03T22:25:17Z"
            "AWSCodeStarFullAccess" "/" "v3" "2017-04-19T16:23:19Z" "2023-03-28T00:06:28Z"
            "AWSDenyAll" "/" "v2" "2019-05-01T22:36:14Z" "2023-12-18T16:42:05Z"
            "AWSKeyManagementServicePowerUser" "/" "v2" "2015-02-06T18:40:40Z" "2017-03-07T00:55:11Z"
            "AWSLambdaBasicDurableExecutionRolePolicy" "/service-role/" "v3" "2025-12-02T15:04:12Z" "2026-02-12T18:01:44Z"
            "AWSLambdaBasicExecutionRole" "/service-role/" "v1" "2015-04-09T15:03:43Z" "2015-04-09T15:03:43Z"
            "AWSLambdaDynamoDBExecutionRole" "/service-role/" "v1" "2015-04-09T15:09:29Z" "2015-04-09T15:09:29Z"
            "AWSLambdaENIManagementAccess" "/service-role/" "v2" "2016-12-06T00:37:27Z" "2020-10-01T20:07:26Z"
            "AWSLambdaExecute" "/" "v1" "2015-02-06T18:40:46Z" "2015-02-06T18:40:46Z"
            "AWSLambdaInvocation-DynamoDB" "/" "v1" "2015-02-06T18:40:47Z" "2015-02-06T18:40:47Z"
            "AWSLambdaKinesisExecutionRole" "/service-role/" "v2" "2015-04-09T15:14:16Z" "2018-11-19T20:09:24Z"
            "AWSLambdaMSKExecutionRole" "/service-role/" "v2" "2020-08-11T17:35:05Z" "2022-08-02T20:08:02Z"
            "AWSLambdaRole" "/service-role/" "v1" "2015-02-06T18:41:28Z" "2015-02-06T18:41:28Z"
            "AWSLambdaSQSQueueExecutionRole" "/service-role/" "v1" "2018-06-14T21:50:45Z" "2018-06-14T21:50:45Z"
            "AWSLambdaVPCAccessExecutionRole" "/service-role/" "v3" "2016-02-11T23:15:26Z" "2024-01-05T22:38:26Z"
            "AWSLambda_FullAccess" "/" "v7" "2020-11-17T21:14:08Z" "2026-02-12T18:00:51Z"
            "AWSLambda_ReadOnlyAccess" "/" "v5" "2020-11-17T21:10:32Z" "2026-02-12T18:02:55Z"
            "AWSStepFunctionsFullAccess" "/" "v1" "2017-01-11T21:51:32Z" "2017-01-11T21:51:32Z"
            "AWSXRayDaemonWriteAccess" "/" "v2" "2018-08-28T23:00:33Z" "2024-02-13T21:58:30Z"
            "AWSXrayFullAccess" "/" "v2" "2016-12-01T18:30:55Z" "2024-04-11T17:07:36Z"
            "AWSXrayReadOnlyAccess" "/" "v8" "2016-12-01T18:27:02Z" "2024-02-14T00:35:02Z"
            "AWSXrayWriteOnlyAccess" "/" "v2" "2016-12-01T18:19:53Z" "2018-08-28T23:03:04Z"
            "AdministratorAccess" "/" "v1" "2015-02-06T18:39:46Z" "2015-02-06T18:39:46Z"
            "AmazonAPIGatewayAdministrator" "/" "v1" "2015-07-09T17:34:45Z" "2015-07-09T17:34:45Z"
            "AmazonAPIGatewayInvokeFullAccess" "/" "v2" "2015-07-09T17:36:12Z" "2018-12-18T18:25:10Z"
            "AmazonAPIGatewayPushToCloudWatchLogs" "/service-role/" "v1" "2015-11-11T23:41:46Z" "2015-11-11T23:41:46Z"
            "AmazonDynamoDBFullAccess" "/" "v15" "2015-02-06T18:40:11Z" "2021-01-29T17:38:30Z"
            "AmazonDynamoDBReadOnlyAccess" "/" "v15" "2015-02-06T18:40:12Z" "2024-11-18T17:38:15Z"
            "AmazonEC2ContainerRegistryPowerUser" "/" "v3" "2015-12-21T17:05:33Z" "2019-12-10T20:48:08Z"
            "AmazonEC2ContainerRegistryReadOnly" "/" "v3" "2015-12-21T17:04:15Z" "2019-12-10T20:56:32Z"
            "AmazonEventBridgeFullAccess" "/" "v7" "2019-07-11T14:08:55Z" "2026-02-12T17:58:25Z"
            "AmazonEventBridgeReadOnlyAccess" "/" "v6" "2019-07-11T13:59:07Z" "2022-12-01T17:02:48Z"
            "AmazonS3FullAccess" "/" "v2" "2015-02-06T18:40:58Z" "2021-09-27T20:16:37Z"
            "AmazonS3ReadOnlyAccess" "/" "v3" "2015-02-06T18:40:59Z" "2023-08-10T21:31:39Z"
            "AmazonSNSFullAccess" "/" "v2" "2015-02-06T18:41:05Z" "2024-09-24T22:32:05Z"
            "AmazonSNSReadOnlyAccess" "/" "v2" "2015-02-06T18:41:06Z" "2024-09-24T22:13:12Z"
            "AmazonSQSFullAccess" "/" "v1" "2015-02-06T18:41:07Z" "2015-02-06T18:41:07Z"
            "AmazonSQSReadOnlyAccess" "/" "v4" "2015-02-06T18:41:08Z" "2024-05-24T18:16:44Z"
            "AmazonSSMFullAccess" "/" "v4" "2015-05-29T17:39:47Z" "2019-11-20T20:08:56Z"
            "AmazonSSMReadOnlyAccess" "/" "v1" "2015-05-29T17:44:19Z" "2015-05-29T17:44:19Z"
            "CloudWatchEventsFullAccess" "/" "v5" "2016-01-14T18:37:08Z" "2026-02-12T18:00:32Z"
            "CloudWatchFullAccess" "/" "v4" "2015-02-06T18:40:00Z" "2022-11-27T13:23:49Z"
            "CloudWatchFullAccessV2" "/" "v15" "2023-08-01T11:32:57Z" "2026-02-12T18:00:06Z"
            "CloudWatchLambdaInsightsExecutionRolePolicy" "/" "v1" "2020-10-07T19:27:06Z" "2020-10-07T19:27:06Z"
            "CloudWatchLogsFullAccess" "/" "v8" "2015-02-06T18:40:02Z" "2026-02-12T18:00:33Z"
            "CloudWatchLogsReadOnlyAccess" "/" "v12" "2015-02-06T18:40:03Z" "2026-02-12T17:59:13Z"
            "CloudWatchReadOnlyAccess" "/" "v24" "2015-02-06T18:40:01Z" "2026-02-12T18:01:50Z"
            "IAMFullAccess" "/" "v2" "2015-02-06T18:40:38Z" "2019-06-21T19:40:00Z"
            "IAMReadOnlyAccess" "/" "v4" "2015-02-06T18:40:39Z" "2018-01-25T19:11:27Z"
            "IAMUserChangePassword" "/" "v5" "2016-11-15T00:25:16Z" "2026-02-12T17:58:57Z"
            "PowerUserAccess" "/" "v12" "2015-02-06T18:39:47Z" "2026-02-12T17:59:14Z"
            "ReadOnlyAccess" "/" "v182" "2015-02-06T18:39:48Z" "2026-04-03T15:27:12Z"
            "SecretsManagerReadWrite" "/" "v5" "2018-04-04T18:05:29Z" "2024-02-22T18:12:06Z"
            "SecurityAudit" "/" "v86" "2015-02-06T18:41:01Z" "2026-05-01T03:12:13Z"
            "ViewOnlyAccess" "/job-function/" "v45" "2016-11-10T17:20:15Z" "2026-04-22T18:12:21Z"
        }
    };
}

macro_rules! names {
    ($($name:literal $path:literal $version:literal $created:literal $updated:literal)*) => {
        &[$(($name, $path)),*]
    };
}

const NAMES: &[(&str, &str)] = aws_managed_policies!(names);

/// The ARN of the AWS-managed policy with this path and name.
pub fn arn(partition: &str, path: &str, name: &str) -> String {
    format!("arn:{partition}:iam::aws:policy{path}{name}")
}

/// Each policy's name with its ARN in a partition.
pub fn arns(partition: &str) -> impl Iterator<Item = (&'static str, String)> {
    NAMES.iter().map(move |(name, path)| (*name, arn(partition, path, name)))
}
