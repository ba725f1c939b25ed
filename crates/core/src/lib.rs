//! The vocabulary: ARNs, places, callers, clocks, ids, failures and the context of a call. No I/O.
