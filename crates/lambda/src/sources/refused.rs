//! What event source mappings of queues do not have, or not yet.

/// Refuses by name what neither a creation nor an update of a mapping may ask for.
macro_rules! refuse_others {
    ($input:expr) => {{
        use $crate::errors::{invalid, refuse};
        if $input.destination_config.as_ref().is_some_and(|config| *config != Default::default()) {
            return Err(invalid(
                "Unsupported DestinationConfig parameter for given event source mapping type.",
            ));
        }
        refuse($input.kms_key_arn.is_some(), "KMSKeyArn")?;
        refuse($input.metrics_config.is_some(), "MetricsConfig")?;
        refuse($input.logging_config.is_some(), "LoggingConfig")?;
        refuse($input.scaling_config.is_some(), "ScalingConfig")?;
        refuse($input.parallelization_factor.is_some(), "ParallelizationFactor")?;
        refuse($input.maximum_record_age_in_seconds.is_some(), "MaximumRecordAgeInSeconds")?;
        refuse($input.bisect_batch_on_function_error.is_some(), "BisectBatchOnFunctionError")?;
        refuse($input.maximum_retry_attempts.is_some(), "MaximumRetryAttempts")?;
        refuse($input.tumbling_window_in_seconds.is_some(), "TumblingWindowInSeconds")?;
        refuse($input.source_access_configurations.is_some(), "SourceAccessConfigurations")?;
        refuse(
            $input.amazon_managed_kafka_event_source_config.is_some(),
            "AmazonManagedKafkaEventSourceConfig",
        )?;
        refuse($input.self_managed_kafka_event_source_config.is_some(), "SelfManagedKafkaEventSourceConfig")?;
        refuse($input.document_db_event_source_config.is_some(), "DocumentDBEventSourceConfig")?;
        refuse($input.provisioned_poller_config.is_some(), "ProvisionedPollerConfig")?;
    }};
}
pub(crate) use refuse_others;
