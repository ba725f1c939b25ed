//! Durable plans: the journal, the pure decide, and the driver that runs due steps.
