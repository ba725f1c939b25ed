//! What roles and users do alike: being found, holding inline policies, attached policies and a boundary.

use std::collections::BTreeMap;

use tidegate_api::iam::error::{
    delete_conflict_exception, limit_exceeded_exception, no_such_entity_exception,
};
use tidegate_api::iam::{
    AttachedPermissionsBoundary, AttachedPolicy, PermissionsBoundaryAttachmentType, Tag,
};
use tidegate_core::{Arn, Cx, Failure, Look, Needs, Place};
use tidegate_store::{Reads, StoreLook, Tx};

use crate::documents::{check_inline, weight};
use crate::errors;
use crate::managed_policies::{self, Managed};
use crate::pages::Page;
use crate::rows::{Holder, Holds, named, whole_seconds};
use crate::tags;

/// How many managed policies may be attached to one role or user.
const ATTACHED: usize = 10;

/// The role or user of a name, or AWS's error that there is none.
pub fn get<H: Holds>(rows: &impl Reads, account: &str, name: &str) -> Result<H, Failure> {
    rows.get(&H::TABLE, &named(account, name))?.ok_or_else(|| errors::no_such_holder(H::KIND, name).into())
}

/// Changes the role or user of a name.
pub fn change<H: Holds>(
    tx: &mut Tx<'_>,
    account: &str,
    name: &str,
    change: impl FnOnce(&mut Tx<'_>, &mut H) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut row: H = get(tx, account, name)?;
    change(tx, &mut row)?;
    tx.put(&H::TABLE, &named(account, name), &row)?;
    Ok(())
}

/// One action on the role or user of a name, with its tags; one that doesn't exist is asked about at the path `/`.
pub fn need<H: Holds>(look: &Look, action: &'static str, name: &str) -> Result<Needs, Failure> {
    let place = look.place();
    let row: Option<H> =
        look.read::<_, Failure>(|rows| Ok(rows.get(&H::TABLE, &named(&place.account, name))?))?;
    Ok(match row {
        Some(row) => tags::of_resource(Needs::one(action, row.arn(place)), &row.holder().tags),
        None => Needs::one(action, new_arn::<H>(place, None, name)),
    })
}

/// The ARN that a new role or user will have.
fn new_arn<H: Holds>(place: &Place, path: Option<&str>, name: &str) -> Arn {
    place.global_arn("iam", format!("{}{}{name}", H::KIND, path.unwrap_or("/")))
}

/// What is asked for of a new role or user, beside its kind's own.
pub struct New<'i> {
    /// The name.
    pub name: &'i str,
    /// The path, `/` unless one is given.
    pub path: Option<&'i str>,
    /// The ARN of the permissions boundary.
    pub boundary: Option<&'i str>,
    /// The tags.
    pub tags: Option<&'i [Tag]>,
}

impl New<'_> {
    /// The action that makes it, and the one that tags it where it gets tags.
    pub fn need<H: Holds>(&self, look: &Look, create: &'static str, tag: &'static str) -> Needs {
        let arn = new_arn::<H>(look.place(), self.path, self.name);
        let needs = Needs::one(create, &arn);
        let needs = match self.boundary {
            Some(boundary) => needs.with("iam:PermissionsBoundary", boundary),
            None => needs,
        };
        tags::of_new(needs, tag, &arn, self.tags)
    }

    /// The part that roles and users have alike; `prefix` begins the unique id.
    pub fn holder(&self, cx: &Cx, prefix: &str) -> Result<Holder, Failure> {
        Ok(Holder {
            name: self.name.to_owned(),
            path: self.path.unwrap_or("/").to_owned(),
            id: format!("{prefix}{}", cx.ids().base32(17)),
            created: whole_seconds(cx.clock().now()),
            tags: tags::given(self.tags.map(<[Tag]>::to_vec))?,
            boundary: self.boundary.map(str::to_owned),
            inline: BTreeMap::new(),
            attached: Vec::new(),
        })
    }
}

/// The roles or users below a path, as a page in order of their names.
pub fn list<H: Holds>(
    look: &Look,
    path_prefix: Option<&str>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<H>, Failure> {
    let account = tidegate_store::Key::account(&look.place().account);
    let rows = look.read::<_, Failure>(|rows| Ok(rows.scan(&H::TABLE, &account)?))?;
    let below = rows
        .into_iter()
        .map(|(_, row)| row)
        .filter(|row: &H| path_prefix.is_none_or(|prefix| row.holder().path.starts_with(prefix)));
    Page::of(below, marker, max_items, |row| &row.holder().name)
}

/// Refuses to delete what still holds policies.
pub fn check_empty(holder: &Holder) -> Result<(), Failure> {
    if !holder.attached.is_empty() {
        return Err(delete_conflict_exception("Cannot delete entity, must detach all policies first.").into());
    }
    if !holder.inline.is_empty() {
        return Err(delete_conflict_exception("Cannot delete entity, must delete policies first.").into());
    }
    Ok(())
}

/// Checks that a permissions boundary exists.
pub fn check_boundary(rows: &impl Reads, place: &Place, boundary: Option<&str>) -> Result<(), Failure> {
    let Some(arn) = boundary else { return Ok(()) };
    match managed_policies::find(rows, place, arn)? {
        Some(_) => Ok(()),
        None => {
            Err(no_such_entity_exception(format!("Scope ARN: {arn} does not exist or is not attachable."))
                .into())
        }
    }
}

/// A boundary as it is shown.
pub fn shown_boundary(boundary: Option<&str>) -> Option<AttachedPermissionsBoundary> {
    boundary.map(|arn| AttachedPermissionsBoundary {
        permissions_boundary_type: Some(PermissionsBoundaryAttachmentType::PermissionsBoundaryPolicy),
        permissions_boundary_arn: Some(arn.to_owned()),
    })
}

/// Puts an inline policy, replacing one of the same name.
pub fn put_inline<H: Holds>(row: &mut H, name: String, document: String) -> Result<(), Failure> {
    check_inline(&document)?;
    let holder = row.holder_mut();
    holder.inline.insert(name, document);
    let total: usize = holder.inline.values().map(|document| weight(document)).sum();
    if total > H::INLINE_QUOTA {
        let (limit, kind, name) = (H::INLINE_QUOTA, H::KIND, &holder.name);
        let message = format!("Maximum policy size of {limit} bytes exceeded for {kind} {name}");
        return Err(limit_exceeded_exception(message).into());
    }
    Ok(())
}

/// The document of an inline policy.
pub fn inline<'h, H: Holds>(row: &'h H, name: &str) -> Result<&'h str, Failure> {
    let found = row.holder().inline.get(name);
    found.map(String::as_str).ok_or_else(|| errors::no_such_inline_policy(H::KIND, name).into())
}

/// Deletes an inline policy.
pub fn delete_inline<H: Holds>(row: &mut H, name: &str) -> Result<(), Failure> {
    match row.holder_mut().inline.remove(name) {
        Some(_) => Ok(()),
        None => Err(errors::no_such_inline_policy(H::KIND, name).into()),
    }
}

/// The names of inline policies, as a page.
pub fn inline_names<H: Holds>(
    row: &H,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<String>, Failure> {
    Page::of(row.holder().inline.keys().cloned(), marker, max_items, |name| name)
}

/// Attaches a managed policy; one that is attached already stays so.
pub fn attach<H: Holds>(rows: &impl Reads, place: &Place, row: &mut H, arn: String) -> Result<(), Failure> {
    if managed_policies::find(rows, place, &arn)?.is_none() {
        return Err(errors::not_attachable(&arn).into());
    }
    let attached = &mut row.holder_mut().attached;
    if attached.contains(&arn) {
        return Ok(());
    }
    if attached.len() >= ATTACHED {
        return Err(errors::quota(H::ATTACHED_QUOTA, ATTACHED).into());
    }
    attached.push(arn);
    Ok(())
}

/// Detaches a managed policy.
pub fn detach<H: Holds>(row: &mut H, arn: &str) -> Result<(), Failure> {
    managed_policies::parse(arn)?;
    let attached = &mut row.holder_mut().attached;
    let before = attached.len();
    attached.retain(|known| known != arn);
    if attached.len() == before {
        return Err(errors::no_such_policy(arn).into());
    }
    Ok(())
}

/// The attached policies below a path, as a page.
pub fn attached<H: Holds>(
    row: &H,
    path_prefix: Option<&str>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<AttachedPolicy>, Failure> {
    let below = row.holder().attached.iter().filter_map(|arn| {
        let named = managed_policies::parse(arn).ok()?;
        let is_below = path_prefix.is_none_or(|prefix| named.path().starts_with(prefix));
        is_below.then(|| (arn.clone(), named.name().to_owned()))
    });
    let page = Page::of(below, marker, max_items, |(arn, _)| arn)?;
    let items = page
        .items
        .into_iter()
        .map(|(arn, name)| AttachedPolicy { policy_name: Some(name), policy_arn: Some(arn) })
        .collect();
    Ok(Page { items, is_truncated: page.is_truncated, marker: page.marker })
}

/// The documents of the attached policies of a holder, as (ARN, policy); one that is gone is passed over.
pub fn attached_documents(
    rows: &impl Reads,
    place: &Place,
    holder: &Holder,
) -> Result<Vec<(String, Managed)>, Failure> {
    let mut found = Vec::new();
    for arn in &holder.attached {
        if let Some(policy) = managed_policies::find(rows, place, arn)? {
            found.push((arn.clone(), policy));
        }
    }
    Ok(found)
}
