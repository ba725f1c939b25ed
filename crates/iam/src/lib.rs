//! IAM and STS operations; finds the policies that apply to a caller.
