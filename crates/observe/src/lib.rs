//! CloudWatch metrics and alarms, and Logs.
