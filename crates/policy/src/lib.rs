//! Policy documents in, a decision with its reason out; pure.
