//! `shots`: pictures of the console's pages, to be looked at.

use std::path::Path;

use anyhow::Result;

use crate::run::finish;
use crate::test_clients;

/// Makes them, in target/shots.
pub fn make(root: &Path) -> Result<()> {
    finish(&mut test_clients::script(root, "tests/clients/shots.py")?, "the pictures of the console")
}
