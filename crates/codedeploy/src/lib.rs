//! Deployment groups, canary and linear shifting, hooks, alarms, rollback.
