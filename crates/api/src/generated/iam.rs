// Generated from models/ by `cargo xtask gen`; do not edit.
#![allow(missing_docs, non_upper_case_globals, unused_imports, clippy::all)]
use std::collections::BTreeMap;
use bytes::Bytes;
use crate::model::{ErrorModel, OperationModel, ProtocolName, ServiceModel};
use crate::schema::{Kind, Location, Member, Schema, TimeFormat};
use crate::shape::{enumeration, operation, structure};
use crate::timestamp::Timestamp;
use Kind as K;
use Location as L;
use TimeFormat as T;
structure! { AccessKey S_AccessKey
    user_name: String = "UserName",
    access_key_id: String = "AccessKeyId",
    status: StatusType = "Status",
    secret_access_key: String = "SecretAccessKey",
    create_date: Option<Timestamp> = "CreateDate",
 }
structure! { AccessKeyMetadata S_AccessKeyMetadata
    user_name: Option<String> = "UserName",
    access_key_id: Option<String> = "AccessKeyId",
    status: Option<StatusType> = "Status",
    create_date: Option<Timestamp> = "CreateDate",
 }
structure! { AddRoleToInstanceProfileRequest S_AddRoleToInstanceProfileRequest
    instance_profile_name: String = "InstanceProfileName",
    role_name: String = "RoleName",
 }
structure! { AddUserToGroupRequest S_AddUserToGroupRequest
    group_name: String = "GroupName",
    user_name: String = "UserName",
 }
structure! { AttachGroupPolicyRequest S_AttachGroupPolicyRequest
    group_name: String = "GroupName",
    policy_arn: String = "PolicyArn",
 }
structure! { AttachRolePolicyRequest S_AttachRolePolicyRequest
    role_name: String = "RoleName",
    policy_arn: String = "PolicyArn",
 }
structure! { AttachUserPolicyRequest S_AttachUserPolicyRequest
    user_name: String = "UserName",
    policy_arn: String = "PolicyArn",
 }
structure! { AttachedPermissionsBoundary S_AttachedPermissionsBoundary
    permissions_boundary_type: Option<PermissionsBoundaryAttachmentType> = "PermissionsBoundaryType",
    permissions_boundary_arn: Option<String> = "PermissionsBoundaryArn",
 }
structure! { AttachedPolicy S_AttachedPolicy
    policy_name: Option<String> = "PolicyName",
    policy_arn: Option<String> = "PolicyArn",
 }
structure! { ConcurrentModificationException S_ConcurrentModificationException
    message: Option<String> = "message",
 }
structure! { CreateAccessKeyRequest S_CreateAccessKeyRequest
    user_name: Option<String> = "UserName",
 }
structure! { CreateAccessKeyResponse S_CreateAccessKeyResponse
    access_key: AccessKey = "AccessKey",
 }
structure! { CreateGroupRequest S_CreateGroupRequest
    path: Option<String> = "Path",
    group_name: String = "GroupName",
 }
structure! { CreateGroupResponse S_CreateGroupResponse
    group: Group = "Group",
 }
structure! { CreateInstanceProfileRequest S_CreateInstanceProfileRequest
    instance_profile_name: String = "InstanceProfileName",
    path: Option<String> = "Path",
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { CreateInstanceProfileResponse S_CreateInstanceProfileResponse
    instance_profile: InstanceProfile = "InstanceProfile",
 }
structure! { CreatePolicyRequest S_CreatePolicyRequest
    policy_name: String = "PolicyName",
    path: Option<String> = "Path",
    policy_document: String = "PolicyDocument",
    description: Option<String> = "Description",
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { CreatePolicyResponse S_CreatePolicyResponse
    policy: Option<Policy> = "Policy",
 }
structure! { CreatePolicyVersionRequest S_CreatePolicyVersionRequest
    policy_arn: String = "PolicyArn",
    policy_document: String = "PolicyDocument",
    set_as_default: Option<bool> = "SetAsDefault",
 }
structure! { CreatePolicyVersionResponse S_CreatePolicyVersionResponse
    policy_version: Option<PolicyVersion> = "PolicyVersion",
 }
structure! { CreateRoleRequest S_CreateRoleRequest
    path: Option<String> = "Path",
    role_name: String = "RoleName",
    assume_role_policy_document: String = "AssumeRolePolicyDocument",
    description: Option<String> = "Description",
    max_session_duration: Option<i32> = "MaxSessionDuration",
    permissions_boundary: Option<String> = "PermissionsBoundary",
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { CreateRoleResponse S_CreateRoleResponse
    role: Role = "Role",
 }
structure! { CreateUserRequest S_CreateUserRequest
    path: Option<String> = "Path",
    user_name: String = "UserName",
    permissions_boundary: Option<String> = "PermissionsBoundary",
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { CreateUserResponse S_CreateUserResponse
    user: Option<User> = "User",
 }
structure! { DeleteAccessKeyRequest S_DeleteAccessKeyRequest
    user_name: Option<String> = "UserName",
    access_key_id: String = "AccessKeyId",
 }
structure! { DeleteConflictException S_DeleteConflictException
    message: Option<String> = "message",
 }
structure! { DeleteGroupPolicyRequest S_DeleteGroupPolicyRequest
    group_name: String = "GroupName",
    policy_name: String = "PolicyName",
 }
structure! { DeleteGroupRequest S_DeleteGroupRequest
    group_name: String = "GroupName",
 }
structure! { DeleteInstanceProfileRequest S_DeleteInstanceProfileRequest
    instance_profile_name: String = "InstanceProfileName",
 }
structure! { DeletePolicyRequest S_DeletePolicyRequest
    policy_arn: String = "PolicyArn",
 }
structure! { DeletePolicyVersionRequest S_DeletePolicyVersionRequest
    policy_arn: String = "PolicyArn",
    version_id: String = "VersionId",
 }
structure! { DeleteRolePolicyRequest S_DeleteRolePolicyRequest
    role_name: String = "RoleName",
    policy_name: String = "PolicyName",
 }
structure! { DeleteRoleRequest S_DeleteRoleRequest
    role_name: String = "RoleName",
 }
structure! { DeleteUserPolicyRequest S_DeleteUserPolicyRequest
    user_name: String = "UserName",
    policy_name: String = "PolicyName",
 }
structure! { DeleteUserRequest S_DeleteUserRequest
    user_name: String = "UserName",
 }
structure! { DetachGroupPolicyRequest S_DetachGroupPolicyRequest
    group_name: String = "GroupName",
    policy_arn: String = "PolicyArn",
 }
structure! { DetachRolePolicyRequest S_DetachRolePolicyRequest
    role_name: String = "RoleName",
    policy_arn: String = "PolicyArn",
 }
structure! { DetachUserPolicyRequest S_DetachUserPolicyRequest
    user_name: String = "UserName",
    policy_arn: String = "PolicyArn",
 }
structure! { EntityAlreadyExistsException S_EntityAlreadyExistsException
    message: Option<String> = "message",
 }
structure! { GetGroupPolicyRequest S_GetGroupPolicyRequest
    group_name: String = "GroupName",
    policy_name: String = "PolicyName",
 }
structure! { GetGroupPolicyResponse S_GetGroupPolicyResponse
    group_name: String = "GroupName",
    policy_name: String = "PolicyName",
    policy_document: String = "PolicyDocument",
 }
structure! { GetGroupRequest S_GetGroupRequest
    group_name: String = "GroupName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { GetGroupResponse S_GetGroupResponse
    group: Group = "Group",
    users: Vec<User> = "Users",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { GetInstanceProfileRequest S_GetInstanceProfileRequest
    instance_profile_name: String = "InstanceProfileName",
 }
structure! { GetInstanceProfileResponse S_GetInstanceProfileResponse
    instance_profile: InstanceProfile = "InstanceProfile",
 }
structure! { GetPolicyRequest S_GetPolicyRequest
    policy_arn: String = "PolicyArn",
 }
structure! { GetPolicyResponse S_GetPolicyResponse
    policy: Option<Policy> = "Policy",
 }
structure! { GetPolicyVersionRequest S_GetPolicyVersionRequest
    policy_arn: String = "PolicyArn",
    version_id: String = "VersionId",
 }
structure! { GetPolicyVersionResponse S_GetPolicyVersionResponse
    policy_version: Option<PolicyVersion> = "PolicyVersion",
 }
structure! { GetRolePolicyRequest S_GetRolePolicyRequest
    role_name: String = "RoleName",
    policy_name: String = "PolicyName",
 }
structure! { GetRolePolicyResponse S_GetRolePolicyResponse
    role_name: String = "RoleName",
    policy_name: String = "PolicyName",
    policy_document: String = "PolicyDocument",
 }
structure! { GetRoleRequest S_GetRoleRequest
    role_name: String = "RoleName",
 }
structure! { GetRoleResponse S_GetRoleResponse
    role: Role = "Role",
 }
structure! { GetUserPolicyRequest S_GetUserPolicyRequest
    user_name: String = "UserName",
    policy_name: String = "PolicyName",
 }
structure! { GetUserPolicyResponse S_GetUserPolicyResponse
    user_name: String = "UserName",
    policy_name: String = "PolicyName",
    policy_document: String = "PolicyDocument",
 }
structure! { GetUserRequest S_GetUserRequest
    user_name: Option<String> = "UserName",
 }
structure! { GetUserResponse S_GetUserResponse
    user: User = "User",
 }
structure! { Group S_Group
    path: String = "Path",
    group_name: String = "GroupName",
    group_id: String = "GroupId",
    arn: String = "Arn",
    create_date: Timestamp = "CreateDate",
 }
structure! { InstanceProfile S_InstanceProfile
    path: String = "Path",
    instance_profile_name: String = "InstanceProfileName",
    instance_profile_id: String = "InstanceProfileId",
    arn: String = "Arn",
    create_date: Timestamp = "CreateDate",
    roles: Vec<Role> = "Roles",
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { InvalidInputException S_InvalidInputException
    message: Option<String> = "message",
 }
structure! { LimitExceededException S_LimitExceededException
    message: Option<String> = "message",
 }
structure! { ListAccessKeysRequest S_ListAccessKeysRequest
    user_name: Option<String> = "UserName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListAccessKeysResponse S_ListAccessKeysResponse
    access_key_metadata: Vec<AccessKeyMetadata> = "AccessKeyMetadata",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListAttachedGroupPoliciesRequest S_ListAttachedGroupPoliciesRequest
    group_name: String = "GroupName",
    path_prefix: Option<String> = "PathPrefix",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListAttachedGroupPoliciesResponse S_ListAttachedGroupPoliciesResponse
    attached_policies: Option<Vec<AttachedPolicy>> = "AttachedPolicies",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListAttachedRolePoliciesRequest S_ListAttachedRolePoliciesRequest
    role_name: String = "RoleName",
    path_prefix: Option<String> = "PathPrefix",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListAttachedRolePoliciesResponse S_ListAttachedRolePoliciesResponse
    attached_policies: Option<Vec<AttachedPolicy>> = "AttachedPolicies",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListAttachedUserPoliciesRequest S_ListAttachedUserPoliciesRequest
    user_name: String = "UserName",
    path_prefix: Option<String> = "PathPrefix",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListAttachedUserPoliciesResponse S_ListAttachedUserPoliciesResponse
    attached_policies: Option<Vec<AttachedPolicy>> = "AttachedPolicies",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListGroupPoliciesRequest S_ListGroupPoliciesRequest
    group_name: String = "GroupName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListGroupPoliciesResponse S_ListGroupPoliciesResponse
    policy_names: Vec<String> = "PolicyNames",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListGroupsForUserRequest S_ListGroupsForUserRequest
    user_name: String = "UserName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListGroupsForUserResponse S_ListGroupsForUserResponse
    groups: Vec<Group> = "Groups",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListGroupsRequest S_ListGroupsRequest
    path_prefix: Option<String> = "PathPrefix",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListGroupsResponse S_ListGroupsResponse
    groups: Vec<Group> = "Groups",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListInstanceProfilesForRoleRequest S_ListInstanceProfilesForRoleRequest
    role_name: String = "RoleName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListInstanceProfilesForRoleResponse S_ListInstanceProfilesForRoleResponse
    instance_profiles: Vec<InstanceProfile> = "InstanceProfiles",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListInstanceProfilesRequest S_ListInstanceProfilesRequest
    path_prefix: Option<String> = "PathPrefix",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListInstanceProfilesResponse S_ListInstanceProfilesResponse
    instance_profiles: Vec<InstanceProfile> = "InstanceProfiles",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListPoliciesRequest S_ListPoliciesRequest
    scope: Option<PolicyScopeType> = "Scope",
    only_attached: Option<bool> = "OnlyAttached",
    path_prefix: Option<String> = "PathPrefix",
    policy_usage_filter: Option<PolicyUsageType> = "PolicyUsageFilter",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListPoliciesResponse S_ListPoliciesResponse
    policies: Option<Vec<Policy>> = "Policies",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListPolicyVersionsRequest S_ListPolicyVersionsRequest
    policy_arn: String = "PolicyArn",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListPolicyVersionsResponse S_ListPolicyVersionsResponse
    versions: Option<Vec<PolicyVersion>> = "Versions",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListRolePoliciesRequest S_ListRolePoliciesRequest
    role_name: String = "RoleName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListRolePoliciesResponse S_ListRolePoliciesResponse
    policy_names: Vec<String> = "PolicyNames",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListRoleTagsRequest S_ListRoleTagsRequest
    role_name: String = "RoleName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListRoleTagsResponse S_ListRoleTagsResponse
    tags: Vec<Tag> = "Tags",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListRolesRequest S_ListRolesRequest
    path_prefix: Option<String> = "PathPrefix",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListRolesResponse S_ListRolesResponse
    roles: Vec<Role> = "Roles",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListUserPoliciesRequest S_ListUserPoliciesRequest
    user_name: String = "UserName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListUserPoliciesResponse S_ListUserPoliciesResponse
    policy_names: Vec<String> = "PolicyNames",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { ListUsersRequest S_ListUsersRequest
    path_prefix: Option<String> = "PathPrefix",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListUsersResponse S_ListUsersResponse
    users: Vec<User> = "Users",
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
 }
structure! { MalformedPolicyDocumentException S_MalformedPolicyDocumentException
    message: Option<String> = "message",
 }
structure! { NoSuchEntityException S_NoSuchEntityException
    message: Option<String> = "message",
 }
enumeration! { PermissionsBoundaryAttachmentType S_PermissionsBoundaryAttachmentType: PermissionsBoundaryPolicy = "PermissionsBoundaryPolicy", }
structure! { Policy S_Policy
    policy_name: Option<String> = "PolicyName",
    policy_id: Option<String> = "PolicyId",
    arn: Option<String> = "Arn",
    path: Option<String> = "Path",
    default_version_id: Option<String> = "DefaultVersionId",
    attachment_count: Option<i32> = "AttachmentCount",
    permissions_boundary_usage_count: Option<i32> = "PermissionsBoundaryUsageCount",
    is_attachable: Option<bool> = "IsAttachable",
    description: Option<String> = "Description",
    create_date: Option<Timestamp> = "CreateDate",
    update_date: Option<Timestamp> = "UpdateDate",
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { PolicyNotAttachableException S_PolicyNotAttachableException
    message: Option<String> = "message",
 }
enumeration! { PolicyUsageType S_PolicyUsageType: PermissionsPolicy = "PermissionsPolicy", PermissionsBoundary = "PermissionsBoundary", }
structure! { PolicyVersion S_PolicyVersion
    document: Option<String> = "Document",
    version_id: Option<String> = "VersionId",
    is_default_version: Option<bool> = "IsDefaultVersion",
    create_date: Option<Timestamp> = "CreateDate",
 }
structure! { PutGroupPolicyRequest S_PutGroupPolicyRequest
    group_name: String = "GroupName",
    policy_name: String = "PolicyName",
    policy_document: String = "PolicyDocument",
 }
structure! { PutRolePolicyRequest S_PutRolePolicyRequest
    role_name: String = "RoleName",
    policy_name: String = "PolicyName",
    policy_document: String = "PolicyDocument",
 }
structure! { PutUserPolicyRequest S_PutUserPolicyRequest
    user_name: String = "UserName",
    policy_name: String = "PolicyName",
    policy_document: String = "PolicyDocument",
 }
structure! { RemoveRoleFromInstanceProfileRequest S_RemoveRoleFromInstanceProfileRequest
    instance_profile_name: String = "InstanceProfileName",
    role_name: String = "RoleName",
 }
structure! { RemoveUserFromGroupRequest S_RemoveUserFromGroupRequest
    group_name: String = "GroupName",
    user_name: String = "UserName",
 }
structure! { Role S_Role
    path: String = "Path",
    role_name: String = "RoleName",
    role_id: String = "RoleId",
    arn: String = "Arn",
    create_date: Timestamp = "CreateDate",
    assume_role_policy_document: Option<String> = "AssumeRolePolicyDocument",
    description: Option<String> = "Description",
    max_session_duration: Option<i32> = "MaxSessionDuration",
    permissions_boundary: Option<AttachedPermissionsBoundary> = "PermissionsBoundary",
    tags: Option<Vec<Tag>> = "Tags",
    role_last_used: Option<RoleLastUsed> = "RoleLastUsed",
    source_role_template: Option<SourceRoleTemplate> = "SourceRoleTemplate",
 }
structure! { RoleLastUsed S_RoleLastUsed
    last_used_date: Option<Timestamp> = "LastUsedDate",
    region: Option<String> = "Region",
 }
structure! { ServiceFailureException S_ServiceFailureException
    message: Option<String> = "message",
 }
structure! { SourceRoleTemplate S_SourceRoleTemplate
    template_arn: String = "TemplateArn",
    template_minor_version: i32 = "TemplateMinorVersion",
 }
structure! { Tag S_Tag
    key: String = "Key",
    value: String = "Value",
 }
structure! { TagRoleRequest S_TagRoleRequest
    role_name: String = "RoleName",
    tags: Vec<Tag> = "Tags",
 }
structure! { UnmodifiableEntityException S_UnmodifiableEntityException
    message: Option<String> = "message",
 }
structure! { UntagRoleRequest S_UntagRoleRequest
    role_name: String = "RoleName",
    tag_keys: Vec<String> = "TagKeys",
 }
structure! { UpdateAccessKeyRequest S_UpdateAccessKeyRequest
    user_name: Option<String> = "UserName",
    access_key_id: String = "AccessKeyId",
    status: StatusType = "Status",
 }
structure! { UpdateAssumeRolePolicyRequest S_UpdateAssumeRolePolicyRequest
    role_name: String = "RoleName",
    policy_document: String = "PolicyDocument",
 }
structure! { UpdateRoleRequest S_UpdateRoleRequest
    role_name: String = "RoleName",
    description: Option<String> = "Description",
    max_session_duration: Option<i32> = "MaxSessionDuration",
 }
structure! { UpdateRoleResponse S_UpdateRoleResponse }
structure! { User S_User
    path: String = "Path",
    user_name: String = "UserName",
    user_id: String = "UserId",
    arn: String = "Arn",
    create_date: Timestamp = "CreateDate",
    password_last_used: Option<Timestamp> = "PasswordLastUsed",
    permissions_boundary: Option<AttachedPermissionsBoundary> = "PermissionsBoundary",
    tags: Option<Vec<Tag>> = "Tags",
 }
enumeration! { PolicyScopeType S_policyScopeType: All = "All", Aws = "AWS", Local = "Local", }
enumeration! { StatusType S_statusType: Active = "Active", Inactive = "Inactive", Expired = "Expired", }
structure! { DeleteRoleOutput S_DeleteRoleOutput }
structure! { UpdateAssumeRolePolicyOutput S_UpdateAssumeRolePolicyOutput }
structure! { TagRoleOutput S_TagRoleOutput }
structure! { UntagRoleOutput S_UntagRoleOutput }
structure! { PutRolePolicyOutput S_PutRolePolicyOutput }
structure! { DeleteRolePolicyOutput S_DeleteRolePolicyOutput }
structure! { AttachRolePolicyOutput S_AttachRolePolicyOutput }
structure! { DetachRolePolicyOutput S_DetachRolePolicyOutput }
structure! { DeletePolicyOutput S_DeletePolicyOutput }
structure! { DeletePolicyVersionOutput S_DeletePolicyVersionOutput }
structure! { DeleteUserOutput S_DeleteUserOutput }
structure! { DeleteAccessKeyOutput S_DeleteAccessKeyOutput }
structure! { UpdateAccessKeyOutput S_UpdateAccessKeyOutput }
structure! { PutUserPolicyOutput S_PutUserPolicyOutput }
structure! { DeleteUserPolicyOutput S_DeleteUserPolicyOutput }
structure! { AttachUserPolicyOutput S_AttachUserPolicyOutput }
structure! { DetachUserPolicyOutput S_DetachUserPolicyOutput }
structure! { DeleteGroupOutput S_DeleteGroupOutput }
structure! { AddUserToGroupOutput S_AddUserToGroupOutput }
structure! { RemoveUserFromGroupOutput S_RemoveUserFromGroupOutput }
structure! { PutGroupPolicyOutput S_PutGroupPolicyOutput }
structure! { DeleteGroupPolicyOutput S_DeleteGroupPolicyOutput }
structure! { AttachGroupPolicyOutput S_AttachGroupPolicyOutput }
structure! { DetachGroupPolicyOutput S_DetachGroupPolicyOutput }
structure! { DeleteInstanceProfileOutput S_DeleteInstanceProfileOutput }
structure! { AddRoleToInstanceProfileOutput S_AddRoleToInstanceProfileOutput }
structure! { RemoveRoleFromInstanceProfileOutput S_RemoveRoleFromInstanceProfileOutput }
pub(crate) static S_AccessKey: Schema = Schema { name: "AccessKey", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_userNameType, required: true, wire: "UserName", ..Member::BLANK },
    Member { name: "AccessKeyId", target: &S_accessKeyIdType, required: true, wire: "AccessKeyId", ..Member::BLANK },
    Member { name: "Status", target: &S_statusType, required: true, wire: "Status", ..Member::BLANK },
    Member { name: "SecretAccessKey", target: &S_accessKeySecretType, required: true, wire: "SecretAccessKey", ..Member::BLANK },
    Member { name: "CreateDate", target: &S_dateType, wire: "CreateDate", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AccessKeyMetadata: Schema = Schema { name: "AccessKeyMetadata", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_userNameType, wire: "UserName", ..Member::BLANK },
    Member { name: "AccessKeyId", target: &S_accessKeyIdType, wire: "AccessKeyId", ..Member::BLANK },
    Member { name: "Status", target: &S_statusType, wire: "Status", ..Member::BLANK },
    Member { name: "CreateDate", target: &S_dateType, wire: "CreateDate", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AddRoleToInstanceProfileRequest: Schema = Schema { name: "AddRoleToInstanceProfileRequest", kind: K::Structure { members: &[
    Member { name: "InstanceProfileName", target: &S_instanceProfileNameType, required: true, wire: "InstanceProfileName", ..Member::BLANK },
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AddUserToGroupRequest: Schema = Schema { name: "AddUserToGroupRequest", kind: K::Structure { members: &[
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
    Member { name: "UserName", target: &S_existingUserNameType, required: true, wire: "UserName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AttachGroupPolicyRequest: Schema = Schema { name: "AttachGroupPolicyRequest", kind: K::Structure { members: &[
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
    Member { name: "PolicyArn", target: &S_arnType, required: true, wire: "PolicyArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AttachRolePolicyRequest: Schema = Schema { name: "AttachRolePolicyRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "PolicyArn", target: &S_arnType, required: true, wire: "PolicyArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AttachUserPolicyRequest: Schema = Schema { name: "AttachUserPolicyRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_userNameType, required: true, wire: "UserName", ..Member::BLANK },
    Member { name: "PolicyArn", target: &S_arnType, required: true, wire: "PolicyArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AttachedPermissionsBoundary: Schema = Schema { name: "AttachedPermissionsBoundary", kind: K::Structure { members: &[
    Member { name: "PermissionsBoundaryType", target: &S_PermissionsBoundaryAttachmentType, wire: "PermissionsBoundaryType", ..Member::BLANK },
    Member { name: "PermissionsBoundaryArn", target: &S_arnType, wire: "PermissionsBoundaryArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AttachedPolicy: Schema = Schema { name: "AttachedPolicy", kind: K::Structure { members: &[
    Member { name: "PolicyName", target: &S_policyNameType, wire: "PolicyName", ..Member::BLANK },
    Member { name: "PolicyArn", target: &S_arnType, wire: "PolicyArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ConcurrentModificationException: Schema = Schema { name: "ConcurrentModificationException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ConcurrentModificationMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ConcurrentModificationMessage: Schema = Schema { name: "ConcurrentModificationMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_CreateAccessKeyRequest: Schema = Schema { name: "CreateAccessKeyRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_existingUserNameType, wire: "UserName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateAccessKeyResponse: Schema = Schema { name: "CreateAccessKeyResponse", kind: K::Structure { members: &[
    Member { name: "AccessKey", target: &S_AccessKey, required: true, wire: "AccessKey", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateGroupRequest: Schema = Schema { name: "CreateGroupRequest", kind: K::Structure { members: &[
    Member { name: "Path", target: &S_pathType, wire: "Path", ..Member::BLANK },
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateGroupResponse: Schema = Schema { name: "CreateGroupResponse", kind: K::Structure { members: &[
    Member { name: "Group", target: &S_Group, required: true, wire: "Group", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateInstanceProfileRequest: Schema = Schema { name: "CreateInstanceProfileRequest", kind: K::Structure { members: &[
    Member { name: "InstanceProfileName", target: &S_instanceProfileNameType, required: true, wire: "InstanceProfileName", ..Member::BLANK },
    Member { name: "Path", target: &S_pathType, wire: "Path", ..Member::BLANK },
    Member { name: "Tags", target: &S_tagListType, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateInstanceProfileResponse: Schema = Schema { name: "CreateInstanceProfileResponse", kind: K::Structure { members: &[
    Member { name: "InstanceProfile", target: &S_InstanceProfile, required: true, wire: "InstanceProfile", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreatePolicyRequest: Schema = Schema { name: "CreatePolicyRequest", kind: K::Structure { members: &[
    Member { name: "PolicyName", target: &S_policyNameType, required: true, wire: "PolicyName", ..Member::BLANK },
    Member { name: "Path", target: &S_policyPathType, wire: "Path", ..Member::BLANK },
    Member { name: "PolicyDocument", target: &S_policyDocumentType, required: true, wire: "PolicyDocument", ..Member::BLANK },
    Member { name: "Description", target: &S_policyDescriptionType, wire: "Description", ..Member::BLANK },
    Member { name: "Tags", target: &S_tagListType, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreatePolicyResponse: Schema = Schema { name: "CreatePolicyResponse", kind: K::Structure { members: &[
    Member { name: "Policy", target: &S_Policy, wire: "Policy", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreatePolicyVersionRequest: Schema = Schema { name: "CreatePolicyVersionRequest", kind: K::Structure { members: &[
    Member { name: "PolicyArn", target: &S_arnType, required: true, wire: "PolicyArn", ..Member::BLANK },
    Member { name: "PolicyDocument", target: &S_policyDocumentType, required: true, wire: "PolicyDocument", ..Member::BLANK },
    Member { name: "SetAsDefault", target: &S_booleanType, wire: "SetAsDefault", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreatePolicyVersionResponse: Schema = Schema { name: "CreatePolicyVersionResponse", kind: K::Structure { members: &[
    Member { name: "PolicyVersion", target: &S_PolicyVersion, wire: "PolicyVersion", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateRoleRequest: Schema = Schema { name: "CreateRoleRequest", kind: K::Structure { members: &[
    Member { name: "Path", target: &S_pathType, wire: "Path", ..Member::BLANK },
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "AssumeRolePolicyDocument", target: &S_policyDocumentType, required: true, wire: "AssumeRolePolicyDocument", ..Member::BLANK },
    Member { name: "Description", target: &S_roleDescriptionType, wire: "Description", ..Member::BLANK },
    Member { name: "MaxSessionDuration", target: &S_roleMaxSessionDurationType, wire: "MaxSessionDuration", ..Member::BLANK },
    Member { name: "PermissionsBoundary", target: &S_arnType, wire: "PermissionsBoundary", ..Member::BLANK },
    Member { name: "Tags", target: &S_tagListType, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateRoleResponse: Schema = Schema { name: "CreateRoleResponse", kind: K::Structure { members: &[
    Member { name: "Role", target: &S_Role, required: true, wire: "Role", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateUserRequest: Schema = Schema { name: "CreateUserRequest", kind: K::Structure { members: &[
    Member { name: "Path", target: &S_pathType, wire: "Path", ..Member::BLANK },
    Member { name: "UserName", target: &S_userNameType, required: true, wire: "UserName", ..Member::BLANK },
    Member { name: "PermissionsBoundary", target: &S_arnType, wire: "PermissionsBoundary", ..Member::BLANK },
    Member { name: "Tags", target: &S_tagListType, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateUserResponse: Schema = Schema { name: "CreateUserResponse", kind: K::Structure { members: &[
    Member { name: "User", target: &S_User, wire: "User", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteAccessKeyRequest: Schema = Schema { name: "DeleteAccessKeyRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_existingUserNameType, wire: "UserName", ..Member::BLANK },
    Member { name: "AccessKeyId", target: &S_accessKeyIdType, required: true, wire: "AccessKeyId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteConflictException: Schema = Schema { name: "DeleteConflictException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_deleteConflictMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteGroupPolicyRequest: Schema = Schema { name: "DeleteGroupPolicyRequest", kind: K::Structure { members: &[
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_policyNameType, required: true, wire: "PolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteGroupRequest: Schema = Schema { name: "DeleteGroupRequest", kind: K::Structure { members: &[
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteInstanceProfileRequest: Schema = Schema { name: "DeleteInstanceProfileRequest", kind: K::Structure { members: &[
    Member { name: "InstanceProfileName", target: &S_instanceProfileNameType, required: true, wire: "InstanceProfileName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeletePolicyRequest: Schema = Schema { name: "DeletePolicyRequest", kind: K::Structure { members: &[
    Member { name: "PolicyArn", target: &S_arnType, required: true, wire: "PolicyArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeletePolicyVersionRequest: Schema = Schema { name: "DeletePolicyVersionRequest", kind: K::Structure { members: &[
    Member { name: "PolicyArn", target: &S_arnType, required: true, wire: "PolicyArn", ..Member::BLANK },
    Member { name: "VersionId", target: &S_policyVersionIdType, required: true, wire: "VersionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteRolePolicyRequest: Schema = Schema { name: "DeleteRolePolicyRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_policyNameType, required: true, wire: "PolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteRoleRequest: Schema = Schema { name: "DeleteRoleRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteUserPolicyRequest: Schema = Schema { name: "DeleteUserPolicyRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_existingUserNameType, required: true, wire: "UserName", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_policyNameType, required: true, wire: "PolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteUserRequest: Schema = Schema { name: "DeleteUserRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_existingUserNameType, required: true, wire: "UserName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DetachGroupPolicyRequest: Schema = Schema { name: "DetachGroupPolicyRequest", kind: K::Structure { members: &[
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
    Member { name: "PolicyArn", target: &S_arnType, required: true, wire: "PolicyArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DetachRolePolicyRequest: Schema = Schema { name: "DetachRolePolicyRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "PolicyArn", target: &S_arnType, required: true, wire: "PolicyArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DetachUserPolicyRequest: Schema = Schema { name: "DetachUserPolicyRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_userNameType, required: true, wire: "UserName", ..Member::BLANK },
    Member { name: "PolicyArn", target: &S_arnType, required: true, wire: "PolicyArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EntityAlreadyExistsException: Schema = Schema { name: "EntityAlreadyExistsException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_entityAlreadyExistsMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetGroupPolicyRequest: Schema = Schema { name: "GetGroupPolicyRequest", kind: K::Structure { members: &[
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_policyNameType, required: true, wire: "PolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetGroupPolicyResponse: Schema = Schema { name: "GetGroupPolicyResponse", kind: K::Structure { members: &[
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_policyNameType, required: true, wire: "PolicyName", ..Member::BLANK },
    Member { name: "PolicyDocument", target: &S_policyDocumentType, required: true, wire: "PolicyDocument", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetGroupRequest: Schema = Schema { name: "GetGroupRequest", kind: K::Structure { members: &[
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetGroupResponse: Schema = Schema { name: "GetGroupResponse", kind: K::Structure { members: &[
    Member { name: "Group", target: &S_Group, required: true, wire: "Group", ..Member::BLANK },
    Member { name: "Users", target: &S_userListType, required: true, wire: "Users", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetInstanceProfileRequest: Schema = Schema { name: "GetInstanceProfileRequest", kind: K::Structure { members: &[
    Member { name: "InstanceProfileName", target: &S_instanceProfileNameType, required: true, wire: "InstanceProfileName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetInstanceProfileResponse: Schema = Schema { name: "GetInstanceProfileResponse", kind: K::Structure { members: &[
    Member { name: "InstanceProfile", target: &S_InstanceProfile, required: true, wire: "InstanceProfile", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetPolicyRequest: Schema = Schema { name: "GetPolicyRequest", kind: K::Structure { members: &[
    Member { name: "PolicyArn", target: &S_arnType, required: true, wire: "PolicyArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetPolicyResponse: Schema = Schema { name: "GetPolicyResponse", kind: K::Structure { members: &[
    Member { name: "Policy", target: &S_Policy, wire: "Policy", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetPolicyVersionRequest: Schema = Schema { name: "GetPolicyVersionRequest", kind: K::Structure { members: &[
    Member { name: "PolicyArn", target: &S_arnType, required: true, wire: "PolicyArn", ..Member::BLANK },
    Member { name: "VersionId", target: &S_policyVersionIdType, required: true, wire: "VersionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetPolicyVersionResponse: Schema = Schema { name: "GetPolicyVersionResponse", kind: K::Structure { members: &[
    Member { name: "PolicyVersion", target: &S_PolicyVersion, wire: "PolicyVersion", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetRolePolicyRequest: Schema = Schema { name: "GetRolePolicyRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_policyNameType, required: true, wire: "PolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetRolePolicyResponse: Schema = Schema { name: "GetRolePolicyResponse", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_policyNameType, required: true, wire: "PolicyName", ..Member::BLANK },
    Member { name: "PolicyDocument", target: &S_policyDocumentType, required: true, wire: "PolicyDocument", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetRoleRequest: Schema = Schema { name: "GetRoleRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetRoleResponse: Schema = Schema { name: "GetRoleResponse", kind: K::Structure { members: &[
    Member { name: "Role", target: &S_Role, required: true, wire: "Role", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetUserPolicyRequest: Schema = Schema { name: "GetUserPolicyRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_existingUserNameType, required: true, wire: "UserName", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_policyNameType, required: true, wire: "PolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetUserPolicyResponse: Schema = Schema { name: "GetUserPolicyResponse", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_existingUserNameType, required: true, wire: "UserName", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_policyNameType, required: true, wire: "PolicyName", ..Member::BLANK },
    Member { name: "PolicyDocument", target: &S_policyDocumentType, required: true, wire: "PolicyDocument", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetUserRequest: Schema = Schema { name: "GetUserRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_existingUserNameType, wire: "UserName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetUserResponse: Schema = Schema { name: "GetUserResponse", kind: K::Structure { members: &[
    Member { name: "User", target: &S_User, required: true, wire: "User", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Group: Schema = Schema { name: "Group", kind: K::Structure { members: &[
    Member { name: "Path", target: &S_pathType, required: true, wire: "Path", ..Member::BLANK },
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
    Member { name: "GroupId", target: &S_idType, required: true, wire: "GroupId", ..Member::BLANK },
    Member { name: "Arn", target: &S_arnType, required: true, wire: "Arn", ..Member::BLANK },
    Member { name: "CreateDate", target: &S_dateType, required: true, wire: "CreateDate", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InstanceProfile: Schema = Schema { name: "InstanceProfile", kind: K::Structure { members: &[
    Member { name: "Path", target: &S_pathType, required: true, wire: "Path", ..Member::BLANK },
    Member { name: "InstanceProfileName", target: &S_instanceProfileNameType, required: true, wire: "InstanceProfileName", ..Member::BLANK },
    Member { name: "InstanceProfileId", target: &S_idType, required: true, wire: "InstanceProfileId", ..Member::BLANK },
    Member { name: "Arn", target: &S_arnType, required: true, wire: "Arn", ..Member::BLANK },
    Member { name: "CreateDate", target: &S_dateType, required: true, wire: "CreateDate", ..Member::BLANK },
    Member { name: "Roles", target: &S_roleListType, required: true, wire: "Roles", ..Member::BLANK },
    Member { name: "Tags", target: &S_tagListType, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidInputException: Schema = Schema { name: "InvalidInputException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_invalidInputMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LimitExceededException: Schema = Schema { name: "LimitExceededException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_limitExceededMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListAccessKeysRequest: Schema = Schema { name: "ListAccessKeysRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_existingUserNameType, wire: "UserName", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListAccessKeysResponse: Schema = Schema { name: "ListAccessKeysResponse", kind: K::Structure { members: &[
    Member { name: "AccessKeyMetadata", target: &S_accessKeyMetadataListType, required: true, wire: "AccessKeyMetadata", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListAttachedGroupPoliciesRequest: Schema = Schema { name: "ListAttachedGroupPoliciesRequest", kind: K::Structure { members: &[
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
    Member { name: "PathPrefix", target: &S_policyPathType, wire: "PathPrefix", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListAttachedGroupPoliciesResponse: Schema = Schema { name: "ListAttachedGroupPoliciesResponse", kind: K::Structure { members: &[
    Member { name: "AttachedPolicies", target: &S_attachedPoliciesListType, wire: "AttachedPolicies", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListAttachedRolePoliciesRequest: Schema = Schema { name: "ListAttachedRolePoliciesRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "PathPrefix", target: &S_policyPathType, wire: "PathPrefix", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListAttachedRolePoliciesResponse: Schema = Schema { name: "ListAttachedRolePoliciesResponse", kind: K::Structure { members: &[
    Member { name: "AttachedPolicies", target: &S_attachedPoliciesListType, wire: "AttachedPolicies", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListAttachedUserPoliciesRequest: Schema = Schema { name: "ListAttachedUserPoliciesRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_userNameType, required: true, wire: "UserName", ..Member::BLANK },
    Member { name: "PathPrefix", target: &S_policyPathType, wire: "PathPrefix", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListAttachedUserPoliciesResponse: Schema = Schema { name: "ListAttachedUserPoliciesResponse", kind: K::Structure { members: &[
    Member { name: "AttachedPolicies", target: &S_attachedPoliciesListType, wire: "AttachedPolicies", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListGroupPoliciesRequest: Schema = Schema { name: "ListGroupPoliciesRequest", kind: K::Structure { members: &[
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListGroupPoliciesResponse: Schema = Schema { name: "ListGroupPoliciesResponse", kind: K::Structure { members: &[
    Member { name: "PolicyNames", target: &S_policyNameListType, required: true, wire: "PolicyNames", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListGroupsForUserRequest: Schema = Schema { name: "ListGroupsForUserRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_existingUserNameType, required: true, wire: "UserName", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListGroupsForUserResponse: Schema = Schema { name: "ListGroupsForUserResponse", kind: K::Structure { members: &[
    Member { name: "Groups", target: &S_groupListType, required: true, wire: "Groups", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListGroupsRequest: Schema = Schema { name: "ListGroupsRequest", kind: K::Structure { members: &[
    Member { name: "PathPrefix", target: &S_pathPrefixType, wire: "PathPrefix", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListGroupsResponse: Schema = Schema { name: "ListGroupsResponse", kind: K::Structure { members: &[
    Member { name: "Groups", target: &S_groupListType, required: true, wire: "Groups", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListInstanceProfilesForRoleRequest: Schema = Schema { name: "ListInstanceProfilesForRoleRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListInstanceProfilesForRoleResponse: Schema = Schema { name: "ListInstanceProfilesForRoleResponse", kind: K::Structure { members: &[
    Member { name: "InstanceProfiles", target: &S_instanceProfileListType, required: true, wire: "InstanceProfiles", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListInstanceProfilesRequest: Schema = Schema { name: "ListInstanceProfilesRequest", kind: K::Structure { members: &[
    Member { name: "PathPrefix", target: &S_pathPrefixType, wire: "PathPrefix", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListInstanceProfilesResponse: Schema = Schema { name: "ListInstanceProfilesResponse", kind: K::Structure { members: &[
    Member { name: "InstanceProfiles", target: &S_instanceProfileListType, required: true, wire: "InstanceProfiles", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListPoliciesRequest: Schema = Schema { name: "ListPoliciesRequest", kind: K::Structure { members: &[
    Member { name: "Scope", target: &S_policyScopeType, wire: "Scope", ..Member::BLANK },
    Member { name: "OnlyAttached", target: &S_booleanType, wire: "OnlyAttached", ..Member::BLANK },
    Member { name: "PathPrefix", target: &S_policyPathType, wire: "PathPrefix", ..Member::BLANK },
    Member { name: "PolicyUsageFilter", target: &S_PolicyUsageType, wire: "PolicyUsageFilter", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListPoliciesResponse: Schema = Schema { name: "ListPoliciesResponse", kind: K::Structure { members: &[
    Member { name: "Policies", target: &S_policyListType, wire: "Policies", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListPolicyVersionsRequest: Schema = Schema { name: "ListPolicyVersionsRequest", kind: K::Structure { members: &[
    Member { name: "PolicyArn", target: &S_arnType, required: true, wire: "PolicyArn", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListPolicyVersionsResponse: Schema = Schema { name: "ListPolicyVersionsResponse", kind: K::Structure { members: &[
    Member { name: "Versions", target: &S_policyDocumentVersionListType, wire: "Versions", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListRolePoliciesRequest: Schema = Schema { name: "ListRolePoliciesRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListRolePoliciesResponse: Schema = Schema { name: "ListRolePoliciesResponse", kind: K::Structure { members: &[
    Member { name: "PolicyNames", target: &S_policyNameListType, required: true, wire: "PolicyNames", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListRoleTagsRequest: Schema = Schema { name: "ListRoleTagsRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListRoleTagsResponse: Schema = Schema { name: "ListRoleTagsResponse", kind: K::Structure { members: &[
    Member { name: "Tags", target: &S_tagListType, required: true, wire: "Tags", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListRolesRequest: Schema = Schema { name: "ListRolesRequest", kind: K::Structure { members: &[
    Member { name: "PathPrefix", target: &S_pathPrefixType, wire: "PathPrefix", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListRolesResponse: Schema = Schema { name: "ListRolesResponse", kind: K::Structure { members: &[
    Member { name: "Roles", target: &S_roleListType, required: true, wire: "Roles", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListUserPoliciesRequest: Schema = Schema { name: "ListUserPoliciesRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_existingUserNameType, required: true, wire: "UserName", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListUserPoliciesResponse: Schema = Schema { name: "ListUserPoliciesResponse", kind: K::Structure { members: &[
    Member { name: "PolicyNames", target: &S_policyNameListType, required: true, wire: "PolicyNames", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListUsersRequest: Schema = Schema { name: "ListUsersRequest", kind: K::Structure { members: &[
    Member { name: "PathPrefix", target: &S_pathPrefixType, wire: "PathPrefix", ..Member::BLANK },
    Member { name: "Marker", target: &S_markerType, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_maxItemsType, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListUsersResponse: Schema = Schema { name: "ListUsersResponse", kind: K::Structure { members: &[
    Member { name: "Users", target: &S_userListType, required: true, wire: "Users", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_booleanType, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_responseMarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MalformedPolicyDocumentException: Schema = Schema { name: "MalformedPolicyDocumentException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_malformedPolicyDocumentMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_NoSuchEntityException: Schema = Schema { name: "NoSuchEntityException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_noSuchEntityMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PermissionsBoundaryAttachmentType: Schema = Schema { name: "PermissionsBoundaryAttachmentType", kind: K::Enum { values: PermissionsBoundaryAttachmentType::VALUES }, ..Schema::BLANK };
pub(crate) static S_Policy: Schema = Schema { name: "Policy", kind: K::Structure { members: &[
    Member { name: "PolicyName", target: &S_policyNameType, wire: "PolicyName", ..Member::BLANK },
    Member { name: "PolicyId", target: &S_idType, wire: "PolicyId", ..Member::BLANK },
    Member { name: "Arn", target: &S_arnType, wire: "Arn", ..Member::BLANK },
    Member { name: "Path", target: &S_policyPathType, wire: "Path", ..Member::BLANK },
    Member { name: "DefaultVersionId", target: &S_policyVersionIdType, wire: "DefaultVersionId", ..Member::BLANK },
    Member { name: "AttachmentCount", target: &S_attachmentCountType, wire: "AttachmentCount", ..Member::BLANK },
    Member { name: "PermissionsBoundaryUsageCount", target: &S_attachmentCountType, wire: "PermissionsBoundaryUsageCount", ..Member::BLANK },
    Member { name: "IsAttachable", target: &S_booleanType, wire: "IsAttachable", ..Member::BLANK },
    Member { name: "Description", target: &S_policyDescriptionType, wire: "Description", ..Member::BLANK },
    Member { name: "CreateDate", target: &S_dateType, wire: "CreateDate", ..Member::BLANK },
    Member { name: "UpdateDate", target: &S_dateType, wire: "UpdateDate", ..Member::BLANK },
    Member { name: "Tags", target: &S_tagListType, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PolicyNotAttachableException: Schema = Schema { name: "PolicyNotAttachableException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_policyNotAttachableMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PolicyUsageType: Schema = Schema { name: "PolicyUsageType", kind: K::Enum { values: PolicyUsageType::VALUES }, ..Schema::BLANK };
pub(crate) static S_PolicyVersion: Schema = Schema { name: "PolicyVersion", kind: K::Structure { members: &[
    Member { name: "Document", target: &S_policyDocumentType, wire: "Document", ..Member::BLANK },
    Member { name: "VersionId", target: &S_policyVersionIdType, wire: "VersionId", ..Member::BLANK },
    Member { name: "IsDefaultVersion", target: &S_booleanType, wire: "IsDefaultVersion", ..Member::BLANK },
    Member { name: "CreateDate", target: &S_dateType, wire: "CreateDate", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutGroupPolicyRequest: Schema = Schema { name: "PutGroupPolicyRequest", kind: K::Structure { members: &[
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_policyNameType, required: true, wire: "PolicyName", ..Member::BLANK },
    Member { name: "PolicyDocument", target: &S_policyDocumentType, required: true, wire: "PolicyDocument", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutRolePolicyRequest: Schema = Schema { name: "PutRolePolicyRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_policyNameType, required: true, wire: "PolicyName", ..Member::BLANK },
    Member { name: "PolicyDocument", target: &S_policyDocumentType, required: true, wire: "PolicyDocument", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutUserPolicyRequest: Schema = Schema { name: "PutUserPolicyRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_existingUserNameType, required: true, wire: "UserName", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_policyNameType, required: true, wire: "PolicyName", ..Member::BLANK },
    Member { name: "PolicyDocument", target: &S_policyDocumentType, required: true, wire: "PolicyDocument", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RemoveRoleFromInstanceProfileRequest: Schema = Schema { name: "RemoveRoleFromInstanceProfileRequest", kind: K::Structure { members: &[
    Member { name: "InstanceProfileName", target: &S_instanceProfileNameType, required: true, wire: "InstanceProfileName", ..Member::BLANK },
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RemoveUserFromGroupRequest: Schema = Schema { name: "RemoveUserFromGroupRequest", kind: K::Structure { members: &[
    Member { name: "GroupName", target: &S_groupNameType, required: true, wire: "GroupName", ..Member::BLANK },
    Member { name: "UserName", target: &S_existingUserNameType, required: true, wire: "UserName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Role: Schema = Schema { name: "Role", kind: K::Structure { members: &[
    Member { name: "Path", target: &S_pathType, required: true, wire: "Path", ..Member::BLANK },
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "RoleId", target: &S_idType, required: true, wire: "RoleId", ..Member::BLANK },
    Member { name: "Arn", target: &S_arnType, required: true, wire: "Arn", ..Member::BLANK },
    Member { name: "CreateDate", target: &S_dateType, required: true, wire: "CreateDate", ..Member::BLANK },
    Member { name: "AssumeRolePolicyDocument", target: &S_policyDocumentType, wire: "AssumeRolePolicyDocument", ..Member::BLANK },
    Member { name: "Description", target: &S_roleDescriptionType, wire: "Description", ..Member::BLANK },
    Member { name: "MaxSessionDuration", target: &S_roleMaxSessionDurationType, wire: "MaxSessionDuration", ..Member::BLANK },
    Member { name: "PermissionsBoundary", target: &S_AttachedPermissionsBoundary, wire: "PermissionsBoundary", ..Member::BLANK },
    Member { name: "Tags", target: &S_tagListType, wire: "Tags", ..Member::BLANK },
    Member { name: "RoleLastUsed", target: &S_RoleLastUsed, wire: "RoleLastUsed", ..Member::BLANK },
    Member { name: "SourceRoleTemplate", target: &S_SourceRoleTemplate, wire: "SourceRoleTemplate", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RoleLastUsed: Schema = Schema { name: "RoleLastUsed", kind: K::Structure { members: &[
    Member { name: "LastUsedDate", target: &S_dateType, wire: "LastUsedDate", ..Member::BLANK },
    Member { name: "Region", target: &S_stringType, wire: "Region", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ServiceFailureException: Schema = Schema { name: "ServiceFailureException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_serviceFailureExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SourceRoleTemplate: Schema = Schema { name: "SourceRoleTemplate", kind: K::Structure { members: &[
    Member { name: "TemplateArn", target: &S_arnType, required: true, wire: "TemplateArn", ..Member::BLANK },
    Member { name: "TemplateMinorVersion", target: &S_integerType, required: true, wire: "TemplateMinorVersion", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_tagKeyType, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_tagValueType, required: true, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagRoleRequest: Schema = Schema { name: "TagRoleRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "Tags", target: &S_tagListType, required: true, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UnmodifiableEntityException: Schema = Schema { name: "UnmodifiableEntityException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_unmodifiableEntityMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UntagRoleRequest: Schema = Schema { name: "UntagRoleRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "TagKeys", target: &S_tagKeyListType, required: true, wire: "TagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateAccessKeyRequest: Schema = Schema { name: "UpdateAccessKeyRequest", kind: K::Structure { members: &[
    Member { name: "UserName", target: &S_existingUserNameType, wire: "UserName", ..Member::BLANK },
    Member { name: "AccessKeyId", target: &S_accessKeyIdType, required: true, wire: "AccessKeyId", ..Member::BLANK },
    Member { name: "Status", target: &S_statusType, required: true, wire: "Status", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateAssumeRolePolicyRequest: Schema = Schema { name: "UpdateAssumeRolePolicyRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "PolicyDocument", target: &S_policyDocumentType, required: true, wire: "PolicyDocument", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateRoleRequest: Schema = Schema { name: "UpdateRoleRequest", kind: K::Structure { members: &[
    Member { name: "RoleName", target: &S_roleNameType, required: true, wire: "RoleName", ..Member::BLANK },
    Member { name: "Description", target: &S_roleDescriptionType, wire: "Description", ..Member::BLANK },
    Member { name: "MaxSessionDuration", target: &S_roleMaxSessionDurationType, wire: "MaxSessionDuration", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateRoleResponse: Schema = Schema { name: "UpdateRoleResponse", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_User: Schema = Schema { name: "User", kind: K::Structure { members: &[
    Member { name: "Path", target: &S_pathType, required: true, wire: "Path", ..Member::BLANK },
    Member { name: "UserName", target: &S_userNameType, required: true, wire: "UserName", ..Member::BLANK },
    Member { name: "UserId", target: &S_idType, required: true, wire: "UserId", ..Member::BLANK },
    Member { name: "Arn", target: &S_arnType, required: true, wire: "Arn", ..Member::BLANK },
    Member { name: "CreateDate", target: &S_dateType, required: true, wire: "CreateDate", ..Member::BLANK },
    Member { name: "PasswordLastUsed", target: &S_dateType, wire: "PasswordLastUsed", ..Member::BLANK },
    Member { name: "PermissionsBoundary", target: &S_AttachedPermissionsBoundary, wire: "PermissionsBoundary", ..Member::BLANK },
    Member { name: "Tags", target: &S_tagListType, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_accessKeyIdType: Schema = Schema { name: "accessKeyIdType", kind: K::String, min: Some(16.0), max: Some(128.0), pattern: Some("[\\w]+"), ..Schema::BLANK };
pub(crate) static S_accessKeyMetadataListType: Schema = Schema { name: "accessKeyMetadataListType", kind: K::List { item: &S_AccessKeyMetadata, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_accessKeySecretType: Schema = Schema { name: "accessKeySecretType", kind: K::String, is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_arnType: Schema = Schema { name: "arnType", kind: K::String, min: Some(20.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_attachedPoliciesListType: Schema = Schema { name: "attachedPoliciesListType", kind: K::List { item: &S_AttachedPolicy, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_attachmentCountType: Schema = Schema { name: "attachmentCountType", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_booleanType: Schema = Schema { name: "booleanType", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_dateType: Schema = Schema { name: "dateType", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_deleteConflictMessage: Schema = Schema { name: "deleteConflictMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_entityAlreadyExistsMessage: Schema = Schema { name: "entityAlreadyExistsMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_existingUserNameType: Schema = Schema { name: "existingUserNameType", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), ..Schema::BLANK };
pub(crate) static S_groupListType: Schema = Schema { name: "groupListType", kind: K::List { item: &S_Group, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_groupNameType: Schema = Schema { name: "groupNameType", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), ..Schema::BLANK };
pub(crate) static S_idType: Schema = Schema { name: "idType", kind: K::String, min: Some(16.0), max: Some(128.0), pattern: Some("[\\w]+"), ..Schema::BLANK };
pub(crate) static S_instanceProfileListType: Schema = Schema { name: "instanceProfileListType", kind: K::List { item: &S_InstanceProfile, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_instanceProfileNameType: Schema = Schema { name: "instanceProfileNameType", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), ..Schema::BLANK };
pub(crate) static S_integerType: Schema = Schema { name: "integerType", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_invalidInputMessage: Schema = Schema { name: "invalidInputMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_limitExceededMessage: Schema = Schema { name: "limitExceededMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_malformedPolicyDocumentMessage: Schema = Schema { name: "malformedPolicyDocumentMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_markerType: Schema = Schema { name: "markerType", kind: K::String, min: Some(1.0), max: Some(320.0), pattern: Some("[\\u0020-\\u00FF]+"), ..Schema::BLANK };
pub(crate) static S_maxItemsType: Schema = Schema { name: "maxItemsType", kind: K::Integer, min: Some(1.0), max: Some(1000.0), ..Schema::BLANK };
pub(crate) static S_noSuchEntityMessage: Schema = Schema { name: "noSuchEntityMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_pathPrefixType: Schema = Schema { name: "pathPrefixType", kind: K::String, min: Some(1.0), max: Some(512.0), pattern: Some("\\u002F[\\u0021-\\u007F]*"), ..Schema::BLANK };
pub(crate) static S_pathType: Schema = Schema { name: "pathType", kind: K::String, min: Some(1.0), max: Some(512.0), pattern: Some("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"), ..Schema::BLANK };
pub(crate) static S_policyDescriptionType: Schema = Schema { name: "policyDescriptionType", kind: K::String, max: Some(1000.0), ..Schema::BLANK };
pub(crate) static S_policyDocumentType: Schema = Schema { name: "policyDocumentType", kind: K::String, min: Some(1.0), max: Some(131072.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), ..Schema::BLANK };
pub(crate) static S_policyDocumentVersionListType: Schema = Schema { name: "policyDocumentVersionListType", kind: K::List { item: &S_PolicyVersion, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_policyListType: Schema = Schema { name: "policyListType", kind: K::List { item: &S_Policy, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_policyNameListType: Schema = Schema { name: "policyNameListType", kind: K::List { item: &S_policyNameType, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_policyNameType: Schema = Schema { name: "policyNameType", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("[\\w+=,.@-]+"), ..Schema::BLANK };
pub(crate) static S_policyNotAttachableMessage: Schema = Schema { name: "policyNotAttachableMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_policyPathType: Schema = Schema { name: "policyPathType", kind: K::String, min: Some(1.0), max: Some(512.0), pattern: Some("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"), ..Schema::BLANK };
pub(crate) static S_policyScopeType: Schema = Schema { name: "policyScopeType", kind: K::Enum { values: PolicyScopeType::VALUES }, ..Schema::BLANK };
pub(crate) static S_policyVersionIdType: Schema = Schema { name: "policyVersionIdType", kind: K::String, pattern: Some("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"), ..Schema::BLANK };
pub(crate) static S_responseMarkerType: Schema = Schema { name: "responseMarkerType", kind: K::String, ..Schema::BLANK };
pub(crate) static S_roleDescriptionType: Schema = Schema { name: "roleDescriptionType", kind: K::String, max: Some(1000.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"), ..Schema::BLANK };
pub(crate) static S_roleListType: Schema = Schema { name: "roleListType", kind: K::List { item: &S_Role, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_roleMaxSessionDurationType: Schema = Schema { name: "roleMaxSessionDurationType", kind: K::Integer, min: Some(3600.0), max: Some(43200.0), ..Schema::BLANK };
pub(crate) static S_roleNameType: Schema = Schema { name: "roleNameType", kind: K::String, min: Some(1.0), max: Some(64.0), pattern: Some("[\\w+=,.@-]+"), ..Schema::BLANK };
pub(crate) static S_serviceFailureExceptionMessage: Schema = Schema { name: "serviceFailureExceptionMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_statusType: Schema = Schema { name: "statusType", kind: K::Enum { values: StatusType::VALUES }, ..Schema::BLANK };
pub(crate) static S_stringType: Schema = Schema { name: "stringType", kind: K::String, ..Schema::BLANK };
pub(crate) static S_tagKeyListType: Schema = Schema { name: "tagKeyListType", kind: K::List { item: &S_tagKeyType, item_name: "", flattened: false }, max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_tagKeyType: Schema = Schema { name: "tagKeyType", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"), ..Schema::BLANK };
pub(crate) static S_tagListType: Schema = Schema { name: "tagListType", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_tagValueType: Schema = Schema { name: "tagValueType", kind: K::String, min: Some(0.0), max: Some(256.0), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"), ..Schema::BLANK };
pub(crate) static S_unmodifiableEntityMessage: Schema = Schema { name: "unmodifiableEntityMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_userListType: Schema = Schema { name: "userListType", kind: K::List { item: &S_User, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_userNameType: Schema = Schema { name: "userNameType", kind: K::String, min: Some(1.0), max: Some(64.0), pattern: Some("[\\w+=,.@-]+"), ..Schema::BLANK };
pub(crate) static S_DeleteRoleOutput: Schema = Schema { name: "DeleteRoleOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UpdateAssumeRolePolicyOutput: Schema = Schema { name: "UpdateAssumeRolePolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TagRoleOutput: Schema = Schema { name: "TagRoleOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UntagRoleOutput: Schema = Schema { name: "UntagRoleOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutRolePolicyOutput: Schema = Schema { name: "PutRolePolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteRolePolicyOutput: Schema = Schema { name: "DeleteRolePolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_AttachRolePolicyOutput: Schema = Schema { name: "AttachRolePolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DetachRolePolicyOutput: Schema = Schema { name: "DetachRolePolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeletePolicyOutput: Schema = Schema { name: "DeletePolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeletePolicyVersionOutput: Schema = Schema { name: "DeletePolicyVersionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteUserOutput: Schema = Schema { name: "DeleteUserOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteAccessKeyOutput: Schema = Schema { name: "DeleteAccessKeyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UpdateAccessKeyOutput: Schema = Schema { name: "UpdateAccessKeyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutUserPolicyOutput: Schema = Schema { name: "PutUserPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteUserPolicyOutput: Schema = Schema { name: "DeleteUserPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_AttachUserPolicyOutput: Schema = Schema { name: "AttachUserPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DetachUserPolicyOutput: Schema = Schema { name: "DetachUserPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteGroupOutput: Schema = Schema { name: "DeleteGroupOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_AddUserToGroupOutput: Schema = Schema { name: "AddUserToGroupOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_RemoveUserFromGroupOutput: Schema = Schema { name: "RemoveUserFromGroupOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutGroupPolicyOutput: Schema = Schema { name: "PutGroupPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteGroupPolicyOutput: Schema = Schema { name: "DeleteGroupPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_AttachGroupPolicyOutput: Schema = Schema { name: "AttachGroupPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DetachGroupPolicyOutput: Schema = Schema { name: "DetachGroupPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteInstanceProfileOutput: Schema = Schema { name: "DeleteInstanceProfileOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_AddRoleToInstanceProfileOutput: Schema = Schema { name: "AddRoleToInstanceProfileOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_RemoveRoleFromInstanceProfileOutput: Schema = Schema { name: "RemoveRoleFromInstanceProfileOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_ConcurrentModificationException: ErrorModel = ErrorModel { shape: &S_ConcurrentModificationException, code: "ConcurrentModification", status: 409, sender_fault: true };
static E_DeleteConflictException: ErrorModel = ErrorModel { shape: &S_DeleteConflictException, code: "DeleteConflict", status: 409, sender_fault: true };
static E_EntityAlreadyExistsException: ErrorModel = ErrorModel { shape: &S_EntityAlreadyExistsException, code: "EntityAlreadyExists", status: 409, sender_fault: true };
static E_InvalidInputException: ErrorModel = ErrorModel { shape: &S_InvalidInputException, code: "InvalidInput", status: 400, sender_fault: true };
static E_LimitExceededException: ErrorModel = ErrorModel { shape: &S_LimitExceededException, code: "LimitExceeded", status: 409, sender_fault: true };
static E_MalformedPolicyDocumentException: ErrorModel = ErrorModel { shape: &S_MalformedPolicyDocumentException, code: "MalformedPolicyDocument", status: 400, sender_fault: true };
static E_NoSuchEntityException: ErrorModel = ErrorModel { shape: &S_NoSuchEntityException, code: "NoSuchEntity", status: 404, sender_fault: true };
static E_PolicyNotAttachableException: ErrorModel = ErrorModel { shape: &S_PolicyNotAttachableException, code: "PolicyNotAttachable", status: 400, sender_fault: true };
static E_ServiceFailureException: ErrorModel = ErrorModel { shape: &S_ServiceFailureException, code: "ServiceFailure", status: 500, sender_fault: false };
static E_UnmodifiableEntityException: ErrorModel = ErrorModel { shape: &S_UnmodifiableEntityException, code: "UnmodifiableEntity", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `ConcurrentModificationException`.
    pub fn concurrent_modification_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ConcurrentModificationException, message.into()) }
    /// `DeleteConflictException`.
    pub fn delete_conflict_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeleteConflictException, message.into()) }
    /// `EntityAlreadyExistsException`.
    pub fn entity_already_exists_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_EntityAlreadyExistsException, message.into()) }
    /// `InvalidInputException`.
    pub fn invalid_input_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidInputException, message.into()) }
    /// `LimitExceededException`.
    pub fn limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_LimitExceededException, message.into()) }
    /// `MalformedPolicyDocumentException`.
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_MalformedPolicyDocumentException, message.into()) }
    /// `NoSuchEntityException`.
    pub fn no_such_entity_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_NoSuchEntityException, message.into()) }
    /// `PolicyNotAttachableException`.
    pub fn policy_not_attachable_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PolicyNotAttachableException, message.into()) }
    /// `ServiceFailureException`.
    pub fn service_failure_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ServiceFailureException, message.into()) }
    /// `UnmodifiableEntityException`.
    pub fn unmodifiable_entity_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_UnmodifiableEntityException, message.into()) }
}
operation! { CreateRole O_CreateRole CreateRoleRequest CreateRoleResponse }
static O_CreateRole: OperationModel = OperationModel { service: &SERVICE, name: "CreateRole", method: "POST", uri: "/", status: 200, input: &S_CreateRoleRequest, output: &S_CreateRoleResponse, has_output: true, errors: &[&E_LimitExceededException, &E_InvalidInputException, &E_EntityAlreadyExistsException, &E_MalformedPolicyDocumentException, &E_ConcurrentModificationException, &E_ServiceFailureException], result_wrapper: Some("CreateRoleResult"), ..OperationModel::BLANK };
operation! { GetRole O_GetRole GetRoleRequest GetRoleResponse }
static O_GetRole: OperationModel = OperationModel { service: &SERVICE, name: "GetRole", method: "POST", uri: "/", status: 200, input: &S_GetRoleRequest, output: &S_GetRoleResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("GetRoleResult"), ..OperationModel::BLANK };
operation! { DeleteRole O_DeleteRole DeleteRoleRequest DeleteRoleOutput }
static O_DeleteRole: OperationModel = OperationModel { service: &SERVICE, name: "DeleteRole", method: "POST", uri: "/", status: 200, input: &S_DeleteRoleRequest, output: &S_DeleteRoleOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_DeleteConflictException, &E_LimitExceededException, &E_UnmodifiableEntityException, &E_ConcurrentModificationException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListRoles O_ListRoles ListRolesRequest ListRolesResponse }
static O_ListRoles: OperationModel = OperationModel { service: &SERVICE, name: "ListRoles", method: "POST", uri: "/", status: 200, input: &S_ListRolesRequest, output: &S_ListRolesResponse, has_output: true, errors: &[&E_ServiceFailureException], result_wrapper: Some("ListRolesResult"), ..OperationModel::BLANK };
operation! { UpdateRole O_UpdateRole UpdateRoleRequest UpdateRoleResponse }
static O_UpdateRole: OperationModel = OperationModel { service: &SERVICE, name: "UpdateRole", method: "POST", uri: "/", status: 200, input: &S_UpdateRoleRequest, output: &S_UpdateRoleResponse, has_output: true, errors: &[&E_UnmodifiableEntityException, &E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("UpdateRoleResult"), ..OperationModel::BLANK };
operation! { UpdateAssumeRolePolicy O_UpdateAssumeRolePolicy UpdateAssumeRolePolicyRequest UpdateAssumeRolePolicyOutput }
static O_UpdateAssumeRolePolicy: OperationModel = OperationModel { service: &SERVICE, name: "UpdateAssumeRolePolicy", method: "POST", uri: "/", status: 200, input: &S_UpdateAssumeRolePolicyRequest, output: &S_UpdateAssumeRolePolicyOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_MalformedPolicyDocumentException, &E_LimitExceededException, &E_UnmodifiableEntityException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { TagRole O_TagRole TagRoleRequest TagRoleOutput }
static O_TagRole: OperationModel = OperationModel { service: &SERVICE, name: "TagRole", method: "POST", uri: "/", status: 200, input: &S_TagRoleRequest, output: &S_TagRoleOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_InvalidInputException, &E_ConcurrentModificationException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { UntagRole O_UntagRole UntagRoleRequest UntagRoleOutput }
static O_UntagRole: OperationModel = OperationModel { service: &SERVICE, name: "UntagRole", method: "POST", uri: "/", status: 200, input: &S_UntagRoleRequest, output: &S_UntagRoleOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_ConcurrentModificationException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListRoleTags O_ListRoleTags ListRoleTagsRequest ListRoleTagsResponse }
static O_ListRoleTags: OperationModel = OperationModel { service: &SERVICE, name: "ListRoleTags", method: "POST", uri: "/", status: 200, input: &S_ListRoleTagsRequest, output: &S_ListRoleTagsResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("ListRoleTagsResult"), ..OperationModel::BLANK };
operation! { PutRolePolicy O_PutRolePolicy PutRolePolicyRequest PutRolePolicyOutput }
static O_PutRolePolicy: OperationModel = OperationModel { service: &SERVICE, name: "PutRolePolicy", method: "POST", uri: "/", status: 200, input: &S_PutRolePolicyRequest, output: &S_PutRolePolicyOutput, has_output: false, errors: &[&E_LimitExceededException, &E_MalformedPolicyDocumentException, &E_NoSuchEntityException, &E_UnmodifiableEntityException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { GetRolePolicy O_GetRolePolicy GetRolePolicyRequest GetRolePolicyResponse }
static O_GetRolePolicy: OperationModel = OperationModel { service: &SERVICE, name: "GetRolePolicy", method: "POST", uri: "/", status: 200, input: &S_GetRolePolicyRequest, output: &S_GetRolePolicyResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("GetRolePolicyResult"), ..OperationModel::BLANK };
operation! { DeleteRolePolicy O_DeleteRolePolicy DeleteRolePolicyRequest DeleteRolePolicyOutput }
static O_DeleteRolePolicy: OperationModel = OperationModel { service: &SERVICE, name: "DeleteRolePolicy", method: "POST", uri: "/", status: 200, input: &S_DeleteRolePolicyRequest, output: &S_DeleteRolePolicyOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_UnmodifiableEntityException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListRolePolicies O_ListRolePolicies ListRolePoliciesRequest ListRolePoliciesResponse }
static O_ListRolePolicies: OperationModel = OperationModel { service: &SERVICE, name: "ListRolePolicies", method: "POST", uri: "/", status: 200, input: &S_ListRolePoliciesRequest, output: &S_ListRolePoliciesResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("ListRolePoliciesResult"), ..OperationModel::BLANK };
operation! { AttachRolePolicy O_AttachRolePolicy AttachRolePolicyRequest AttachRolePolicyOutput }
static O_AttachRolePolicy: OperationModel = OperationModel { service: &SERVICE, name: "AttachRolePolicy", method: "POST", uri: "/", status: 200, input: &S_AttachRolePolicyRequest, output: &S_AttachRolePolicyOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_InvalidInputException, &E_UnmodifiableEntityException, &E_PolicyNotAttachableException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { DetachRolePolicy O_DetachRolePolicy DetachRolePolicyRequest DetachRolePolicyOutput }
static O_DetachRolePolicy: OperationModel = OperationModel { service: &SERVICE, name: "DetachRolePolicy", method: "POST", uri: "/", status: 200, input: &S_DetachRolePolicyRequest, output: &S_DetachRolePolicyOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_InvalidInputException, &E_UnmodifiableEntityException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListAttachedRolePolicies O_ListAttachedRolePolicies ListAttachedRolePoliciesRequest ListAttachedRolePoliciesResponse }
static O_ListAttachedRolePolicies: OperationModel = OperationModel { service: &SERVICE, name: "ListAttachedRolePolicies", method: "POST", uri: "/", status: 200, input: &S_ListAttachedRolePoliciesRequest, output: &S_ListAttachedRolePoliciesResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_InvalidInputException, &E_ServiceFailureException], result_wrapper: Some("ListAttachedRolePoliciesResult"), ..OperationModel::BLANK };
operation! { CreatePolicy O_CreatePolicy CreatePolicyRequest CreatePolicyResponse }
static O_CreatePolicy: OperationModel = OperationModel { service: &SERVICE, name: "CreatePolicy", method: "POST", uri: "/", status: 200, input: &S_CreatePolicyRequest, output: &S_CreatePolicyResponse, has_output: true, errors: &[&E_InvalidInputException, &E_LimitExceededException, &E_EntityAlreadyExistsException, &E_MalformedPolicyDocumentException, &E_ConcurrentModificationException, &E_ServiceFailureException], result_wrapper: Some("CreatePolicyResult"), ..OperationModel::BLANK };
operation! { GetPolicy O_GetPolicy GetPolicyRequest GetPolicyResponse }
static O_GetPolicy: OperationModel = OperationModel { service: &SERVICE, name: "GetPolicy", method: "POST", uri: "/", status: 200, input: &S_GetPolicyRequest, output: &S_GetPolicyResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_InvalidInputException, &E_ServiceFailureException], result_wrapper: Some("GetPolicyResult"), ..OperationModel::BLANK };
operation! { GetPolicyVersion O_GetPolicyVersion GetPolicyVersionRequest GetPolicyVersionResponse }
static O_GetPolicyVersion: OperationModel = OperationModel { service: &SERVICE, name: "GetPolicyVersion", method: "POST", uri: "/", status: 200, input: &S_GetPolicyVersionRequest, output: &S_GetPolicyVersionResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_InvalidInputException, &E_ServiceFailureException], result_wrapper: Some("GetPolicyVersionResult"), ..OperationModel::BLANK };
operation! { DeletePolicy O_DeletePolicy DeletePolicyRequest DeletePolicyOutput }
static O_DeletePolicy: OperationModel = OperationModel { service: &SERVICE, name: "DeletePolicy", method: "POST", uri: "/", status: 200, input: &S_DeletePolicyRequest, output: &S_DeletePolicyOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_InvalidInputException, &E_DeleteConflictException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListPolicies O_ListPolicies ListPoliciesRequest ListPoliciesResponse }
static O_ListPolicies: OperationModel = OperationModel { service: &SERVICE, name: "ListPolicies", method: "POST", uri: "/", status: 200, input: &S_ListPoliciesRequest, output: &S_ListPoliciesResponse, has_output: true, errors: &[&E_ServiceFailureException], result_wrapper: Some("ListPoliciesResult"), ..OperationModel::BLANK };
operation! { CreatePolicyVersion O_CreatePolicyVersion CreatePolicyVersionRequest CreatePolicyVersionResponse }
static O_CreatePolicyVersion: OperationModel = OperationModel { service: &SERVICE, name: "CreatePolicyVersion", method: "POST", uri: "/", status: 200, input: &S_CreatePolicyVersionRequest, output: &S_CreatePolicyVersionResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_MalformedPolicyDocumentException, &E_InvalidInputException, &E_LimitExceededException, &E_ServiceFailureException], result_wrapper: Some("CreatePolicyVersionResult"), ..OperationModel::BLANK };
operation! { ListPolicyVersions O_ListPolicyVersions ListPolicyVersionsRequest ListPolicyVersionsResponse }
static O_ListPolicyVersions: OperationModel = OperationModel { service: &SERVICE, name: "ListPolicyVersions", method: "POST", uri: "/", status: 200, input: &S_ListPolicyVersionsRequest, output: &S_ListPolicyVersionsResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_InvalidInputException, &E_ServiceFailureException], result_wrapper: Some("ListPolicyVersionsResult"), ..OperationModel::BLANK };
operation! { DeletePolicyVersion O_DeletePolicyVersion DeletePolicyVersionRequest DeletePolicyVersionOutput }
static O_DeletePolicyVersion: OperationModel = OperationModel { service: &SERVICE, name: "DeletePolicyVersion", method: "POST", uri: "/", status: 200, input: &S_DeletePolicyVersionRequest, output: &S_DeletePolicyVersionOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_InvalidInputException, &E_DeleteConflictException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { CreateUser O_CreateUser CreateUserRequest CreateUserResponse }
static O_CreateUser: OperationModel = OperationModel { service: &SERVICE, name: "CreateUser", method: "POST", uri: "/", status: 200, input: &S_CreateUserRequest, output: &S_CreateUserResponse, has_output: true, errors: &[&E_LimitExceededException, &E_EntityAlreadyExistsException, &E_NoSuchEntityException, &E_InvalidInputException, &E_ConcurrentModificationException, &E_ServiceFailureException], result_wrapper: Some("CreateUserResult"), ..OperationModel::BLANK };
operation! { GetUser O_GetUser GetUserRequest GetUserResponse }
static O_GetUser: OperationModel = OperationModel { service: &SERVICE, name: "GetUser", method: "POST", uri: "/", status: 200, input: &S_GetUserRequest, output: &S_GetUserResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("GetUserResult"), ..OperationModel::BLANK };
operation! { DeleteUser O_DeleteUser DeleteUserRequest DeleteUserOutput }
static O_DeleteUser: OperationModel = OperationModel { service: &SERVICE, name: "DeleteUser", method: "POST", uri: "/", status: 200, input: &S_DeleteUserRequest, output: &S_DeleteUserOutput, has_output: false, errors: &[&E_LimitExceededException, &E_NoSuchEntityException, &E_DeleteConflictException, &E_ConcurrentModificationException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListUsers O_ListUsers ListUsersRequest ListUsersResponse }
static O_ListUsers: OperationModel = OperationModel { service: &SERVICE, name: "ListUsers", method: "POST", uri: "/", status: 200, input: &S_ListUsersRequest, output: &S_ListUsersResponse, has_output: true, errors: &[&E_ServiceFailureException], result_wrapper: Some("ListUsersResult"), ..OperationModel::BLANK };
operation! { CreateAccessKey O_CreateAccessKey CreateAccessKeyRequest CreateAccessKeyResponse }
static O_CreateAccessKey: OperationModel = OperationModel { service: &SERVICE, name: "CreateAccessKey", method: "POST", uri: "/", status: 200, input: &S_CreateAccessKeyRequest, output: &S_CreateAccessKeyResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_ServiceFailureException], result_wrapper: Some("CreateAccessKeyResult"), ..OperationModel::BLANK };
operation! { DeleteAccessKey O_DeleteAccessKey DeleteAccessKeyRequest DeleteAccessKeyOutput }
static O_DeleteAccessKey: OperationModel = OperationModel { service: &SERVICE, name: "DeleteAccessKey", method: "POST", uri: "/", status: 200, input: &S_DeleteAccessKeyRequest, output: &S_DeleteAccessKeyOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListAccessKeys O_ListAccessKeys ListAccessKeysRequest ListAccessKeysResponse }
static O_ListAccessKeys: OperationModel = OperationModel { service: &SERVICE, name: "ListAccessKeys", method: "POST", uri: "/", status: 200, input: &S_ListAccessKeysRequest, output: &S_ListAccessKeysResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("ListAccessKeysResult"), ..OperationModel::BLANK };
operation! { UpdateAccessKey O_UpdateAccessKey UpdateAccessKeyRequest UpdateAccessKeyOutput }
static O_UpdateAccessKey: OperationModel = OperationModel { service: &SERVICE, name: "UpdateAccessKey", method: "POST", uri: "/", status: 200, input: &S_UpdateAccessKeyRequest, output: &S_UpdateAccessKeyOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_ServiceFailureException, &E_InvalidInputException], ..OperationModel::BLANK };
operation! { PutUserPolicy O_PutUserPolicy PutUserPolicyRequest PutUserPolicyOutput }
static O_PutUserPolicy: OperationModel = OperationModel { service: &SERVICE, name: "PutUserPolicy", method: "POST", uri: "/", status: 200, input: &S_PutUserPolicyRequest, output: &S_PutUserPolicyOutput, has_output: false, errors: &[&E_LimitExceededException, &E_MalformedPolicyDocumentException, &E_NoSuchEntityException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { GetUserPolicy O_GetUserPolicy GetUserPolicyRequest GetUserPolicyResponse }
static O_GetUserPolicy: OperationModel = OperationModel { service: &SERVICE, name: "GetUserPolicy", method: "POST", uri: "/", status: 200, input: &S_GetUserPolicyRequest, output: &S_GetUserPolicyResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("GetUserPolicyResult"), ..OperationModel::BLANK };
operation! { DeleteUserPolicy O_DeleteUserPolicy DeleteUserPolicyRequest DeleteUserPolicyOutput }
static O_DeleteUserPolicy: OperationModel = OperationModel { service: &SERVICE, name: "DeleteUserPolicy", method: "POST", uri: "/", status: 200, input: &S_DeleteUserPolicyRequest, output: &S_DeleteUserPolicyOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListUserPolicies O_ListUserPolicies ListUserPoliciesRequest ListUserPoliciesResponse }
static O_ListUserPolicies: OperationModel = OperationModel { service: &SERVICE, name: "ListUserPolicies", method: "POST", uri: "/", status: 200, input: &S_ListUserPoliciesRequest, output: &S_ListUserPoliciesResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("ListUserPoliciesResult"), ..OperationModel::BLANK };
operation! { AttachUserPolicy O_AttachUserPolicy AttachUserPolicyRequest AttachUserPolicyOutput }
static O_AttachUserPolicy: OperationModel = OperationModel { service: &SERVICE, name: "AttachUserPolicy", method: "POST", uri: "/", status: 200, input: &S_AttachUserPolicyRequest, output: &S_AttachUserPolicyOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_InvalidInputException, &E_PolicyNotAttachableException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { DetachUserPolicy O_DetachUserPolicy DetachUserPolicyRequest DetachUserPolicyOutput }
static O_DetachUserPolicy: OperationModel = OperationModel { service: &SERVICE, name: "DetachUserPolicy", method: "POST", uri: "/", status: 200, input: &S_DetachUserPolicyRequest, output: &S_DetachUserPolicyOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_InvalidInputException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListAttachedUserPolicies O_ListAttachedUserPolicies ListAttachedUserPoliciesRequest ListAttachedUserPoliciesResponse }
static O_ListAttachedUserPolicies: OperationModel = OperationModel { service: &SERVICE, name: "ListAttachedUserPolicies", method: "POST", uri: "/", status: 200, input: &S_ListAttachedUserPoliciesRequest, output: &S_ListAttachedUserPoliciesResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_InvalidInputException, &E_ServiceFailureException], result_wrapper: Some("ListAttachedUserPoliciesResult"), ..OperationModel::BLANK };
operation! { CreateGroup O_CreateGroup CreateGroupRequest CreateGroupResponse }
static O_CreateGroup: OperationModel = OperationModel { service: &SERVICE, name: "CreateGroup", method: "POST", uri: "/", status: 200, input: &S_CreateGroupRequest, output: &S_CreateGroupResponse, has_output: true, errors: &[&E_LimitExceededException, &E_EntityAlreadyExistsException, &E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("CreateGroupResult"), ..OperationModel::BLANK };
operation! { GetGroup O_GetGroup GetGroupRequest GetGroupResponse }
static O_GetGroup: OperationModel = OperationModel { service: &SERVICE, name: "GetGroup", method: "POST", uri: "/", status: 200, input: &S_GetGroupRequest, output: &S_GetGroupResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("GetGroupResult"), ..OperationModel::BLANK };
operation! { DeleteGroup O_DeleteGroup DeleteGroupRequest DeleteGroupOutput }
static O_DeleteGroup: OperationModel = OperationModel { service: &SERVICE, name: "DeleteGroup", method: "POST", uri: "/", status: 200, input: &S_DeleteGroupRequest, output: &S_DeleteGroupOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_DeleteConflictException, &E_LimitExceededException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListGroups O_ListGroups ListGroupsRequest ListGroupsResponse }
static O_ListGroups: OperationModel = OperationModel { service: &SERVICE, name: "ListGroups", method: "POST", uri: "/", status: 200, input: &S_ListGroupsRequest, output: &S_ListGroupsResponse, has_output: true, errors: &[&E_ServiceFailureException], result_wrapper: Some("ListGroupsResult"), ..OperationModel::BLANK };
operation! { AddUserToGroup O_AddUserToGroup AddUserToGroupRequest AddUserToGroupOutput }
static O_AddUserToGroup: OperationModel = OperationModel { service: &SERVICE, name: "AddUserToGroup", method: "POST", uri: "/", status: 200, input: &S_AddUserToGroupRequest, output: &S_AddUserToGroupOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { RemoveUserFromGroup O_RemoveUserFromGroup RemoveUserFromGroupRequest RemoveUserFromGroupOutput }
static O_RemoveUserFromGroup: OperationModel = OperationModel { service: &SERVICE, name: "RemoveUserFromGroup", method: "POST", uri: "/", status: 200, input: &S_RemoveUserFromGroupRequest, output: &S_RemoveUserFromGroupOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListGroupsForUser O_ListGroupsForUser ListGroupsForUserRequest ListGroupsForUserResponse }
static O_ListGroupsForUser: OperationModel = OperationModel { service: &SERVICE, name: "ListGroupsForUser", method: "POST", uri: "/", status: 200, input: &S_ListGroupsForUserRequest, output: &S_ListGroupsForUserResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("ListGroupsForUserResult"), ..OperationModel::BLANK };
operation! { PutGroupPolicy O_PutGroupPolicy PutGroupPolicyRequest PutGroupPolicyOutput }
static O_PutGroupPolicy: OperationModel = OperationModel { service: &SERVICE, name: "PutGroupPolicy", method: "POST", uri: "/", status: 200, input: &S_PutGroupPolicyRequest, output: &S_PutGroupPolicyOutput, has_output: false, errors: &[&E_LimitExceededException, &E_MalformedPolicyDocumentException, &E_NoSuchEntityException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { GetGroupPolicy O_GetGroupPolicy GetGroupPolicyRequest GetGroupPolicyResponse }
static O_GetGroupPolicy: OperationModel = OperationModel { service: &SERVICE, name: "GetGroupPolicy", method: "POST", uri: "/", status: 200, input: &S_GetGroupPolicyRequest, output: &S_GetGroupPolicyResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("GetGroupPolicyResult"), ..OperationModel::BLANK };
operation! { DeleteGroupPolicy O_DeleteGroupPolicy DeleteGroupPolicyRequest DeleteGroupPolicyOutput }
static O_DeleteGroupPolicy: OperationModel = OperationModel { service: &SERVICE, name: "DeleteGroupPolicy", method: "POST", uri: "/", status: 200, input: &S_DeleteGroupPolicyRequest, output: &S_DeleteGroupPolicyOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListGroupPolicies O_ListGroupPolicies ListGroupPoliciesRequest ListGroupPoliciesResponse }
static O_ListGroupPolicies: OperationModel = OperationModel { service: &SERVICE, name: "ListGroupPolicies", method: "POST", uri: "/", status: 200, input: &S_ListGroupPoliciesRequest, output: &S_ListGroupPoliciesResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("ListGroupPoliciesResult"), ..OperationModel::BLANK };
operation! { AttachGroupPolicy O_AttachGroupPolicy AttachGroupPolicyRequest AttachGroupPolicyOutput }
static O_AttachGroupPolicy: OperationModel = OperationModel { service: &SERVICE, name: "AttachGroupPolicy", method: "POST", uri: "/", status: 200, input: &S_AttachGroupPolicyRequest, output: &S_AttachGroupPolicyOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_InvalidInputException, &E_PolicyNotAttachableException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { DetachGroupPolicy O_DetachGroupPolicy DetachGroupPolicyRequest DetachGroupPolicyOutput }
static O_DetachGroupPolicy: OperationModel = OperationModel { service: &SERVICE, name: "DetachGroupPolicy", method: "POST", uri: "/", status: 200, input: &S_DetachGroupPolicyRequest, output: &S_DetachGroupPolicyOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_InvalidInputException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListAttachedGroupPolicies O_ListAttachedGroupPolicies ListAttachedGroupPoliciesRequest ListAttachedGroupPoliciesResponse }
static O_ListAttachedGroupPolicies: OperationModel = OperationModel { service: &SERVICE, name: "ListAttachedGroupPolicies", method: "POST", uri: "/", status: 200, input: &S_ListAttachedGroupPoliciesRequest, output: &S_ListAttachedGroupPoliciesResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_InvalidInputException, &E_ServiceFailureException], result_wrapper: Some("ListAttachedGroupPoliciesResult"), ..OperationModel::BLANK };
operation! { CreateInstanceProfile O_CreateInstanceProfile CreateInstanceProfileRequest CreateInstanceProfileResponse }
static O_CreateInstanceProfile: OperationModel = OperationModel { service: &SERVICE, name: "CreateInstanceProfile", method: "POST", uri: "/", status: 200, input: &S_CreateInstanceProfileRequest, output: &S_CreateInstanceProfileResponse, has_output: true, errors: &[&E_EntityAlreadyExistsException, &E_InvalidInputException, &E_LimitExceededException, &E_ConcurrentModificationException, &E_ServiceFailureException], result_wrapper: Some("CreateInstanceProfileResult"), ..OperationModel::BLANK };
operation! { GetInstanceProfile O_GetInstanceProfile GetInstanceProfileRequest GetInstanceProfileResponse }
static O_GetInstanceProfile: OperationModel = OperationModel { service: &SERVICE, name: "GetInstanceProfile", method: "POST", uri: "/", status: 200, input: &S_GetInstanceProfileRequest, output: &S_GetInstanceProfileResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("GetInstanceProfileResult"), ..OperationModel::BLANK };
operation! { DeleteInstanceProfile O_DeleteInstanceProfile DeleteInstanceProfileRequest DeleteInstanceProfileOutput }
static O_DeleteInstanceProfile: OperationModel = OperationModel { service: &SERVICE, name: "DeleteInstanceProfile", method: "POST", uri: "/", status: 200, input: &S_DeleteInstanceProfileRequest, output: &S_DeleteInstanceProfileOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_DeleteConflictException, &E_LimitExceededException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { AddRoleToInstanceProfile O_AddRoleToInstanceProfile AddRoleToInstanceProfileRequest AddRoleToInstanceProfileOutput }
static O_AddRoleToInstanceProfile: OperationModel = OperationModel { service: &SERVICE, name: "AddRoleToInstanceProfile", method: "POST", uri: "/", status: 200, input: &S_AddRoleToInstanceProfileRequest, output: &S_AddRoleToInstanceProfileOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_EntityAlreadyExistsException, &E_LimitExceededException, &E_UnmodifiableEntityException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { RemoveRoleFromInstanceProfile O_RemoveRoleFromInstanceProfile RemoveRoleFromInstanceProfileRequest RemoveRoleFromInstanceProfileOutput }
static O_RemoveRoleFromInstanceProfile: OperationModel = OperationModel { service: &SERVICE, name: "RemoveRoleFromInstanceProfile", method: "POST", uri: "/", status: 200, input: &S_RemoveRoleFromInstanceProfileRequest, output: &S_RemoveRoleFromInstanceProfileOutput, has_output: false, errors: &[&E_NoSuchEntityException, &E_LimitExceededException, &E_UnmodifiableEntityException, &E_ServiceFailureException], ..OperationModel::BLANK };
operation! { ListInstanceProfiles O_ListInstanceProfiles ListInstanceProfilesRequest ListInstanceProfilesResponse }
static O_ListInstanceProfiles: OperationModel = OperationModel { service: &SERVICE, name: "ListInstanceProfiles", method: "POST", uri: "/", status: 200, input: &S_ListInstanceProfilesRequest, output: &S_ListInstanceProfilesResponse, has_output: true, errors: &[&E_ServiceFailureException], result_wrapper: Some("ListInstanceProfilesResult"), ..OperationModel::BLANK };
operation! { ListInstanceProfilesForRole O_ListInstanceProfilesForRole ListInstanceProfilesForRoleRequest ListInstanceProfilesForRoleResponse }
static O_ListInstanceProfilesForRole: OperationModel = OperationModel { service: &SERVICE, name: "ListInstanceProfilesForRole", method: "POST", uri: "/", status: 200, input: &S_ListInstanceProfilesForRoleRequest, output: &S_ListInstanceProfilesForRoleResponse, has_output: true, errors: &[&E_NoSuchEntityException, &E_ServiceFailureException], result_wrapper: Some("ListInstanceProfilesForRoleResult"), ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "iam", id: "IAM", signing_name: "iam", iam_prefix: "iam", endpoint_prefix: "iam", protocols: &[ProtocolName::Query], target_prefix: None, json_version: None, xml_namespace: Some("https://iam.amazonaws.com/doc/2010-05-08/"), api_version: "2010-05-08", query_compatible: false, operations: &[&O_CreateRole, &O_GetRole, &O_DeleteRole, &O_ListRoles, &O_UpdateRole, &O_UpdateAssumeRolePolicy, &O_TagRole, &O_UntagRole, &O_ListRoleTags, &O_PutRolePolicy, &O_GetRolePolicy, &O_DeleteRolePolicy, &O_ListRolePolicies, &O_AttachRolePolicy, &O_DetachRolePolicy, &O_ListAttachedRolePolicies, &O_CreatePolicy, &O_GetPolicy, &O_GetPolicyVersion, &O_DeletePolicy, &O_ListPolicies, &O_CreatePolicyVersion, &O_ListPolicyVersions, &O_DeletePolicyVersion, &O_CreateUser, &O_GetUser, &O_DeleteUser, &O_ListUsers, &O_CreateAccessKey, &O_DeleteAccessKey, &O_ListAccessKeys, &O_UpdateAccessKey, &O_PutUserPolicy, &O_GetUserPolicy, &O_DeleteUserPolicy, &O_ListUserPolicies, &O_AttachUserPolicy, &O_DetachUserPolicy, &O_ListAttachedUserPolicies, &O_CreateGroup, &O_GetGroup, &O_DeleteGroup, &O_ListGroups, &O_AddUserToGroup, &O_RemoveUserFromGroup, &O_ListGroupsForUser, &O_PutGroupPolicy, &O_GetGroupPolicy, &O_DeleteGroupPolicy, &O_ListGroupPolicies, &O_AttachGroupPolicy, &O_DetachGroupPolicy, &O_ListAttachedGroupPolicies, &O_CreateInstanceProfile, &O_GetInstanceProfile, &O_DeleteInstanceProfile, &O_AddRoleToInstanceProfile, &O_RemoveRoleFromInstanceProfile, &O_ListInstanceProfiles, &O_ListInstanceProfilesForRole] };
