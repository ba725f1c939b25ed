//! Who is in what: users in groups, roles in instance profiles.

use tidegate_core::Failure;
use tidegate_store::{Key, Reads};

use crate::errors::quota;
use crate::rows::{GROUPS, GroupRow, INSTANCE_PROFILES, InstanceProfileRow, USERS, UserRow, named};

/// How many groups a user may be in.
const GROUPS_PER_USER: usize = 10;

/// Puts a user into a group; one that is in it stays there.
pub fn add(user: &mut UserRow, group: &GroupRow) -> Result<(), Failure> {
    if user.groups.contains(&group.holder.name) {
        return Ok(());
    }
    if user.groups.len() >= GROUPS_PER_USER {
        return Err(quota("GroupsPerUser", GROUPS_PER_USER).into());
    }
    user.groups.push(group.holder.name.clone());
    Ok(())
}

/// Takes a user out of a group.
pub fn remove(user: &mut UserRow, group: &GroupRow) {
    user.groups.retain(|name| *name != group.holder.name);
}

/// The groups that a user is in.
pub fn groups(rows: &impl Reads, account: &str, user: &UserRow) -> Result<Vec<GroupRow>, Failure> {
    let mut found = Vec::new();
    for name in &user.groups {
        found.extend(rows.get(&GROUPS, &named(account, name))?);
    }
    Ok(found)
}

/// The users in a group.
pub fn of_group(rows: &impl Reads, account: &str, group: &str) -> Result<Vec<UserRow>, Failure> {
    let users = rows.scan(&USERS, &Key::account(account))?;
    Ok(users
        .into_iter()
        .map(|(_, user)| user)
        .filter(|user| user.groups.iter().any(|name| name == group))
        .collect())
}

/// The instance profiles that hold a role.
pub fn profiles(rows: &impl Reads, account: &str, role: &str) -> Result<Vec<InstanceProfileRow>, Failure> {
    let profiles = rows.scan(&INSTANCE_PROFILES, &Key::account(account))?;
    Ok(profiles.into_iter().map(|(_, row)| row).filter(|row| row.role.as_deref() == Some(role)).collect())
}
