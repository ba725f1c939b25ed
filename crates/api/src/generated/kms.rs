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
structure! { AliasListEntry S_AliasListEntry
    alias_name: Option<String> = "AliasName",
    alias_arn: Option<String> = "AliasArn",
    target_key_id: Option<String> = "TargetKeyId",
    creation_date: Option<Timestamp> = "CreationDate",
    last_updated_date: Option<Timestamp> = "LastUpdatedDate",
 }
structure! { AlreadyExistsException S_AlreadyExistsException
    message: Option<String> = "message",
 }
structure! { CancelKeyDeletionRequest S_CancelKeyDeletionRequest
    key_id: String = "KeyId",
 }
structure! { CancelKeyDeletionResponse S_CancelKeyDeletionResponse
    key_id: Option<String> = "KeyId",
 }
structure! { CloudHsmClusterInvalidConfigurationException S_CloudHsmClusterInvalidConfigurationException
    message: Option<String> = "message",
 }
structure! { CreateAliasRequest S_CreateAliasRequest
    alias_name: String = "AliasName",
    target_key_id: String = "TargetKeyId",
 }
structure! { CreateKeyRequest S_CreateKeyRequest
    policy: Option<String> = "Policy",
    description: Option<String> = "Description",
    key_usage: Option<KeyUsageType> = "KeyUsage",
    customer_master_key_spec: Option<CustomerMasterKeySpec> = "CustomerMasterKeySpec",
    key_spec: Option<KeySpec> = "KeySpec",
    origin: Option<OriginType> = "Origin",
    custom_key_store_id: Option<String> = "CustomKeyStoreId",
    bypass_policy_lockout_safety_check: Option<bool> = "BypassPolicyLockoutSafetyCheck",
    tags: Option<Vec<Tag>> = "Tags",
    multi_region: Option<bool> = "MultiRegion",
    xks_key_id: Option<String> = "XksKeyId",
 }
structure! { CreateKeyResponse S_CreateKeyResponse
    key_metadata: Option<KeyMetadata> = "KeyMetadata",
 }
structure! { CustomKeyStoreInvalidStateException S_CustomKeyStoreInvalidStateException
    message: Option<String> = "message",
 }
structure! { CustomKeyStoreNotFoundException S_CustomKeyStoreNotFoundException
    message: Option<String> = "message",
 }
enumeration! { CustomerMasterKeySpec S_CustomerMasterKeySpec: Rsa2048 = "RSA_2048", Rsa3072 = "RSA_3072", Rsa4096 = "RSA_4096", EccNistP256 = "ECC_NIST_P256", EccNistP384 = "ECC_NIST_P384", EccNistP521 = "ECC_NIST_P521", EccSecgP256k1 = "ECC_SECG_P256K1", SymmetricDefault = "SYMMETRIC_DEFAULT", Hmac224 = "HMAC_224", Hmac256 = "HMAC_256", Hmac384 = "HMAC_384", Hmac512 = "HMAC_512", Sm2 = "SM2", }
enumeration! { DataKeySpec S_DataKeySpec: Aes256 = "AES_256", Aes128 = "AES_128", }
structure! { DecryptRequest S_DecryptRequest
    ciphertext_blob: Option<Bytes> = "CiphertextBlob",
    encryption_context: Option<BTreeMap<String, String>> = "EncryptionContext",
    grant_tokens: Option<Vec<String>> = "GrantTokens",
    key_id: Option<String> = "KeyId",
    encryption_algorithm: Option<EncryptionAlgorithmSpec> = "EncryptionAlgorithm",
    recipient: Option<RecipientInfo> = "Recipient",
    dry_run: Option<bool> = "DryRun",
    dry_run_modifiers: Option<Vec<DryRunModifierType>> = "DryRunModifiers",
 }
structure! { DecryptResponse S_DecryptResponse
    key_id: Option<String> = "KeyId",
    plaintext: Option<Bytes> = "Plaintext",
    encryption_algorithm: Option<EncryptionAlgorithmSpec> = "EncryptionAlgorithm",
    ciphertext_for_recipient: Option<Bytes> = "CiphertextForRecipient",
    key_material_id: Option<String> = "KeyMaterialId",
 }
structure! { DeleteAliasRequest S_DeleteAliasRequest
    alias_name: String = "AliasName",
 }
structure! { DependencyTimeoutException S_DependencyTimeoutException
    message: Option<String> = "message",
 }
structure! { DescribeKeyRequest S_DescribeKeyRequest
    key_id: String = "KeyId",
    grant_tokens: Option<Vec<String>> = "GrantTokens",
 }
structure! { DescribeKeyResponse S_DescribeKeyResponse
    key_metadata: Option<KeyMetadata> = "KeyMetadata",
 }
structure! { DisableKeyRequest S_DisableKeyRequest
    key_id: String = "KeyId",
 }
structure! { DisableKeyRotationRequest S_DisableKeyRotationRequest
    key_id: String = "KeyId",
 }
structure! { DisabledException S_DisabledException
    message: Option<String> = "message",
 }
enumeration! { DryRunModifierType S_DryRunModifierType: IgnoreCiphertext = "IGNORE_CIPHERTEXT", }
structure! { DryRunOperationException S_DryRunOperationException
    message: Option<String> = "message",
 }
structure! { EnableKeyRequest S_EnableKeyRequest
    key_id: String = "KeyId",
 }
structure! { EnableKeyRotationRequest S_EnableKeyRotationRequest
    key_id: String = "KeyId",
    rotation_period_in_days: Option<i32> = "RotationPeriodInDays",
 }
enumeration! { EncapsulationAlgorithmSpec S_EncapsulationAlgorithmSpec: MlKem = "ML_KEM", }
structure! { EncryptRequest S_EncryptRequest
    key_id: String = "KeyId",
    plaintext: Bytes = "Plaintext",
    encryption_context: Option<BTreeMap<String, String>> = "EncryptionContext",
    grant_tokens: Option<Vec<String>> = "GrantTokens",
    encryption_algorithm: Option<EncryptionAlgorithmSpec> = "EncryptionAlgorithm",
    dry_run: Option<bool> = "DryRun",
 }
structure! { EncryptResponse S_EncryptResponse
    ciphertext_blob: Option<Bytes> = "CiphertextBlob",
    key_id: Option<String> = "KeyId",
    encryption_algorithm: Option<EncryptionAlgorithmSpec> = "EncryptionAlgorithm",
 }
enumeration! { EncryptionAlgorithmSpec S_EncryptionAlgorithmSpec: SymmetricDefault = "SYMMETRIC_DEFAULT", RsaesOaepSha1 = "RSAES_OAEP_SHA_1", RsaesOaepSha256 = "RSAES_OAEP_SHA_256", Sm2pke = "SM2PKE", }
enumeration! { ExpirationModelType S_ExpirationModelType: KeyMaterialExpires = "KEY_MATERIAL_EXPIRES", KeyMaterialDoesNotExpire = "KEY_MATERIAL_DOES_NOT_EXPIRE", }
structure! { GenerateDataKeyRequest S_GenerateDataKeyRequest
    key_id: String = "KeyId",
    encryption_context: Option<BTreeMap<String, String>> = "EncryptionContext",
    number_of_bytes: Option<i32> = "NumberOfBytes",
    key_spec: Option<DataKeySpec> = "KeySpec",
    grant_tokens: Option<Vec<String>> = "GrantTokens",
    recipient: Option<RecipientInfo> = "Recipient",
    dry_run: Option<bool> = "DryRun",
 }
structure! { GenerateDataKeyResponse S_GenerateDataKeyResponse
    ciphertext_blob: Option<Bytes> = "CiphertextBlob",
    plaintext: Option<Bytes> = "Plaintext",
    key_id: Option<String> = "KeyId",
    ciphertext_for_recipient: Option<Bytes> = "CiphertextForRecipient",
    key_material_id: Option<String> = "KeyMaterialId",
 }
structure! { GenerateDataKeyWithoutPlaintextRequest S_GenerateDataKeyWithoutPlaintextRequest
    key_id: String = "KeyId",
    encryption_context: Option<BTreeMap<String, String>> = "EncryptionContext",
    key_spec: Option<DataKeySpec> = "KeySpec",
    number_of_bytes: Option<i32> = "NumberOfBytes",
    grant_tokens: Option<Vec<String>> = "GrantTokens",
    dry_run: Option<bool> = "DryRun",
 }
structure! { GenerateDataKeyWithoutPlaintextResponse S_GenerateDataKeyWithoutPlaintextResponse
    ciphertext_blob: Option<Bytes> = "CiphertextBlob",
    key_id: Option<String> = "KeyId",
    key_material_id: Option<String> = "KeyMaterialId",
 }
structure! { GenerateRandomRequest S_GenerateRandomRequest
    number_of_bytes: Option<i32> = "NumberOfBytes",
    custom_key_store_id: Option<String> = "CustomKeyStoreId",
    recipient: Option<RecipientInfo> = "Recipient",
 }
structure! { GenerateRandomResponse S_GenerateRandomResponse
    plaintext: Option<Bytes> = "Plaintext",
    ciphertext_for_recipient: Option<Bytes> = "CiphertextForRecipient",
 }
structure! { GetKeyPolicyRequest S_GetKeyPolicyRequest
    key_id: String = "KeyId",
    policy_name: Option<String> = "PolicyName",
 }
structure! { GetKeyPolicyResponse S_GetKeyPolicyResponse
    policy: Option<String> = "Policy",
    policy_name: Option<String> = "PolicyName",
 }
structure! { GetKeyRotationStatusRequest S_GetKeyRotationStatusRequest
    key_id: String = "KeyId",
 }
structure! { GetKeyRotationStatusResponse S_GetKeyRotationStatusResponse
    key_rotation_enabled: Option<bool> = "KeyRotationEnabled",
    key_id: Option<String> = "KeyId",
    rotation_period_in_days: Option<i32> = "RotationPeriodInDays",
    next_rotation_date: Option<Timestamp> = "NextRotationDate",
    on_demand_rotation_start_date: Option<Timestamp> = "OnDemandRotationStartDate",
 }
structure! { IncorrectKeyException S_IncorrectKeyException
    message: Option<String> = "message",
 }
structure! { InvalidAliasNameException S_InvalidAliasNameException
    message: Option<String> = "message",
 }
structure! { InvalidArnException S_InvalidArnException
    message: Option<String> = "message",
 }
structure! { InvalidCiphertextException S_InvalidCiphertextException
    message: Option<String> = "message",
 }
structure! { InvalidGrantTokenException S_InvalidGrantTokenException
    message: Option<String> = "message",
 }
structure! { InvalidKeyUsageException S_InvalidKeyUsageException
    message: Option<String> = "message",
 }
structure! { InvalidMarkerException S_InvalidMarkerException
    message: Option<String> = "message",
 }
structure! { KMSInternalException S_KMSInternalException
    message: Option<String> = "message",
 }
structure! { KMSInvalidStateException S_KMSInvalidStateException
    message: Option<String> = "message",
 }
enumeration! { KeyAgreementAlgorithmSpec S_KeyAgreementAlgorithmSpec: Ecdh = "ECDH", }
enumeration! { KeyEncryptionMechanism S_KeyEncryptionMechanism: RsaesOaepSha256 = "RSAES_OAEP_SHA_256", }
structure! { KeyListEntry S_KeyListEntry
    key_id: Option<String> = "KeyId",
    key_arn: Option<String> = "KeyArn",
 }
enumeration! { KeyManagerType S_KeyManagerType: Aws = "AWS", Customer = "CUSTOMER", }
structure! { KeyMetadata S_KeyMetadata
    aws_account_id: Option<String> = "AWSAccountId",
    key_id: String = "KeyId",
    arn: Option<String> = "Arn",
    creation_date: Option<Timestamp> = "CreationDate",
    enabled: Option<bool> = "Enabled",
    description: Option<String> = "Description",
    key_usage: Option<KeyUsageType> = "KeyUsage",
    key_state: Option<KeyState> = "KeyState",
    deletion_date: Option<Timestamp> = "DeletionDate",
    valid_to: Option<Timestamp> = "ValidTo",
    origin: Option<OriginType> = "Origin",
    custom_key_store_id: Option<String> = "CustomKeyStoreId",
    cloud_hsm_cluster_id: Option<String> = "CloudHsmClusterId",
    expiration_model: Option<ExpirationModelType> = "ExpirationModel",
    key_manager: Option<KeyManagerType> = "KeyManager",
    customer_master_key_spec: Option<CustomerMasterKeySpec> = "CustomerMasterKeySpec",
    key_spec: Option<KeySpec> = "KeySpec",
    encryption_algorithms: Option<Vec<EncryptionAlgorithmSpec>> = "EncryptionAlgorithms",
    signing_algorithms: Option<Vec<SigningAlgorithmSpec>> = "SigningAlgorithms",
    key_agreement_algorithms: Option<Vec<KeyAgreementAlgorithmSpec>> = "KeyAgreementAlgorithms",
    encapsulation_algorithms: Option<Vec<EncapsulationAlgorithmSpec>> = "EncapsulationAlgorithms",
    multi_region: Option<bool> = "MultiRegion",
    multi_region_configuration: Option<MultiRegionConfiguration> = "MultiRegionConfiguration",
    pending_deletion_window_in_days: Option<i32> = "PendingDeletionWindowInDays",
    mac_algorithms: Option<Vec<MacAlgorithmSpec>> = "MacAlgorithms",
    xks_key_configuration: Option<XksKeyConfigurationType> = "XksKeyConfiguration",
    current_key_material_id: Option<String> = "CurrentKeyMaterialId",
 }
enumeration! { KeySpec S_KeySpec: Rsa2048 = "RSA_2048", Rsa3072 = "RSA_3072", Rsa4096 = "RSA_4096", EccNistP256 = "ECC_NIST_P256", EccNistP384 = "ECC_NIST_P384", EccNistP521 = "ECC_NIST_P521", EccSecgP256k1 = "ECC_SECG_P256K1", SymmetricDefault = "SYMMETRIC_DEFAULT", Hmac224 = "HMAC_224", Hmac256 = "HMAC_256", Hmac384 = "HMAC_384", Hmac512 = "HMAC_512", Sm2 = "SM2", MlDsa44 = "ML_DSA_44", MlDsa65 = "ML_DSA_65", MlDsa87 = "ML_DSA_87", EccNistEdwards25519 = "ECC_NIST_EDWARDS25519", MlKem512 = "ML_KEM_512", MlKem768 = "ML_KEM_768", MlKem1024 = "ML_KEM_1024", }
enumeration! { KeyState S_KeyState: Creating = "Creating", Enabled = "Enabled", Disabled = "Disabled", PendingDeletion = "PendingDeletion", PendingImport = "PendingImport", PendingReplicaDeletion = "PendingReplicaDeletion", Unavailable = "Unavailable", Updating = "Updating", }
structure! { KeyUnavailableException S_KeyUnavailableException
    message: Option<String> = "message",
 }
enumeration! { KeyUsageType S_KeyUsageType: SignVerify = "SIGN_VERIFY", EncryptDecrypt = "ENCRYPT_DECRYPT", GenerateVerifyMac = "GENERATE_VERIFY_MAC", KeyAgreement = "KEY_AGREEMENT", EncapsulateDecapsulate = "ENCAPSULATE_DECAPSULATE", }
structure! { LimitExceededException S_LimitExceededException
    message: Option<String> = "message",
 }
structure! { ListAliasesRequest S_ListAliasesRequest
    key_id: Option<String> = "KeyId",
    limit: Option<i32> = "Limit",
    marker: Option<String> = "Marker",
 }
structure! { ListAliasesResponse S_ListAliasesResponse
    aliases: Option<Vec<AliasListEntry>> = "Aliases",
    next_marker: Option<String> = "NextMarker",
    truncated: Option<bool> = "Truncated",
 }
structure! { ListKeyPoliciesRequest S_ListKeyPoliciesRequest
    key_id: String = "KeyId",
    limit: Option<i32> = "Limit",
    marker: Option<String> = "Marker",
 }
structure! { ListKeyPoliciesResponse S_ListKeyPoliciesResponse
    policy_names: Option<Vec<String>> = "PolicyNames",
    next_marker: Option<String> = "NextMarker",
    truncated: Option<bool> = "Truncated",
 }
structure! { ListKeysRequest S_ListKeysRequest
    limit: Option<i32> = "Limit",
    marker: Option<String> = "Marker",
    resource_owners: Option<Vec<ResourceOwnerType>> = "ResourceOwners",
 }
structure! { ListKeysResponse S_ListKeysResponse
    keys: Option<Vec<KeyListEntry>> = "Keys",
    next_marker: Option<String> = "NextMarker",
    truncated: Option<bool> = "Truncated",
 }
structure! { ListResourceTagsRequest S_ListResourceTagsRequest
    key_id: String = "KeyId",
    limit: Option<i32> = "Limit",
    marker: Option<String> = "Marker",
 }
structure! { ListResourceTagsResponse S_ListResourceTagsResponse
    tags: Option<Vec<Tag>> = "Tags",
    next_marker: Option<String> = "NextMarker",
    truncated: Option<bool> = "Truncated",
 }
enumeration! { MacAlgorithmSpec S_MacAlgorithmSpec: HmacSha224 = "HMAC_SHA_224", HmacSha256 = "HMAC_SHA_256", HmacSha384 = "HMAC_SHA_384", HmacSha512 = "HMAC_SHA_512", }
structure! { MalformedPolicyDocumentException S_MalformedPolicyDocumentException
    message: Option<String> = "message",
 }
structure! { MultiRegionConfiguration S_MultiRegionConfiguration
    multi_region_key_type: Option<MultiRegionKeyType> = "MultiRegionKeyType",
    primary_key: Option<MultiRegionKey> = "PrimaryKey",
    replica_keys: Option<Vec<MultiRegionKey>> = "ReplicaKeys",
 }
structure! { MultiRegionKey S_MultiRegionKey
    arn: Option<String> = "Arn",
    region: Option<String> = "Region",
 }
enumeration! { MultiRegionKeyType S_MultiRegionKeyType: Primary = "PRIMARY", Replica = "REPLICA", }
structure! { NotFoundException S_NotFoundException
    message: Option<String> = "message",
 }
enumeration! { OriginType S_OriginType: AwsKms = "AWS_KMS", External = "EXTERNAL", AwsCloudhsm = "AWS_CLOUDHSM", ExternalKeyStore = "EXTERNAL_KEY_STORE", }
structure! { PutKeyPolicyRequest S_PutKeyPolicyRequest
    key_id: String = "KeyId",
    policy_name: Option<String> = "PolicyName",
    policy: String = "Policy",
    bypass_policy_lockout_safety_check: Option<bool> = "BypassPolicyLockoutSafetyCheck",
 }
structure! { ReEncryptRequest S_ReEncryptRequest
    ciphertext_blob: Option<Bytes> = "CiphertextBlob",
    source_encryption_context: Option<BTreeMap<String, String>> = "SourceEncryptionContext",
    source_key_id: Option<String> = "SourceKeyId",
    destination_key_id: String = "DestinationKeyId",
    destination_encryption_context: Option<BTreeMap<String, String>> = "DestinationEncryptionContext",
    source_encryption_algorithm: Option<EncryptionAlgorithmSpec> = "SourceEncryptionAlgorithm",
    destination_encryption_algorithm: Option<EncryptionAlgorithmSpec> = "DestinationEncryptionAlgorithm",
    grant_tokens: Option<Vec<String>> = "GrantTokens",
    dry_run: Option<bool> = "DryRun",
    dry_run_modifiers: Option<Vec<DryRunModifierType>> = "DryRunModifiers",
 }
structure! { ReEncryptResponse S_ReEncryptResponse
    ciphertext_blob: Option<Bytes> = "CiphertextBlob",
    source_key_id: Option<String> = "SourceKeyId",
    key_id: Option<String> = "KeyId",
    source_encryption_algorithm: Option<EncryptionAlgorithmSpec> = "SourceEncryptionAlgorithm",
    destination_encryption_algorithm: Option<EncryptionAlgorithmSpec> = "DestinationEncryptionAlgorithm",
    source_key_material_id: Option<String> = "SourceKeyMaterialId",
    destination_key_material_id: Option<String> = "DestinationKeyMaterialId",
 }
structure! { RecipientInfo S_RecipientInfo
    key_encryption_algorithm: Option<KeyEncryptionMechanism> = "KeyEncryptionAlgorithm",
    attestation_document: Option<Bytes> = "AttestationDocument",
 }
enumeration! { ResourceOwnerType S_ResourceOwnerType: Self_ = "SELF", OtherAccountsViaRam = "OTHER_ACCOUNTS_VIA_RAM", }
structure! { ScheduleKeyDeletionRequest S_ScheduleKeyDeletionRequest
    key_id: String = "KeyId",
    pending_window_in_days: Option<i32> = "PendingWindowInDays",
 }
structure! { ScheduleKeyDeletionResponse S_ScheduleKeyDeletionResponse
    key_id: Option<String> = "KeyId",
    deletion_date: Option<Timestamp> = "DeletionDate",
    key_state: Option<KeyState> = "KeyState",
    pending_window_in_days: Option<i32> = "PendingWindowInDays",
 }
enumeration! { SigningAlgorithmSpec S_SigningAlgorithmSpec: RsassaPssSha256 = "RSASSA_PSS_SHA_256", RsassaPssSha384 = "RSASSA_PSS_SHA_384", RsassaPssSha512 = "RSASSA_PSS_SHA_512", RsassaPkcs1V15Sha256 = "RSASSA_PKCS1_V1_5_SHA_256", RsassaPkcs1V15Sha384 = "RSASSA_PKCS1_V1_5_SHA_384", RsassaPkcs1V15Sha512 = "RSASSA_PKCS1_V1_5_SHA_512", EcdsaSha256 = "ECDSA_SHA_256", EcdsaSha384 = "ECDSA_SHA_384", EcdsaSha512 = "ECDSA_SHA_512", Sm2dsa = "SM2DSA", MlDsaShake256 = "ML_DSA_SHAKE_256", Ed25519Sha512 = "ED25519_SHA_512", Ed25519PhSha512 = "ED25519_PH_SHA_512", }
structure! { Tag S_Tag
    tag_key: String = "TagKey",
    tag_value: String = "TagValue",
 }
structure! { TagException S_TagException
    message: Option<String> = "message",
 }
structure! { TagResourceRequest S_TagResourceRequest
    key_id: String = "KeyId",
    tags: Vec<Tag> = "Tags",
 }
structure! { UnsupportedOperationException S_UnsupportedOperationException
    message: Option<String> = "message",
 }
structure! { UntagResourceRequest S_UntagResourceRequest
    key_id: String = "KeyId",
    tag_keys: Vec<String> = "TagKeys",
 }
structure! { UpdateAliasRequest S_UpdateAliasRequest
    alias_name: String = "AliasName",
    target_key_id: String = "TargetKeyId",
 }
structure! { UpdateKeyDescriptionRequest S_UpdateKeyDescriptionRequest
    key_id: String = "KeyId",
    description: String = "Description",
 }
structure! { XksKeyAlreadyInUseException S_XksKeyAlreadyInUseException
    message: Option<String> = "message",
 }
structure! { XksKeyConfigurationType S_XksKeyConfigurationType
    id: Option<String> = "Id",
 }
structure! { XksKeyInvalidConfigurationException S_XksKeyInvalidConfigurationException
    message: Option<String> = "message",
 }
structure! { XksKeyNotFoundException S_XksKeyNotFoundException
    message: Option<String> = "message",
 }
structure! { UpdateKeyDescriptionOutput S_UpdateKeyDescriptionOutput }
structure! { EnableKeyOutput S_EnableKeyOutput }
structure! { DisableKeyOutput S_DisableKeyOutput }
structure! { EnableKeyRotationOutput S_EnableKeyRotationOutput }
structure! { DisableKeyRotationOutput S_DisableKeyRotationOutput }
structure! { CreateAliasOutput S_CreateAliasOutput }
structure! { UpdateAliasOutput S_UpdateAliasOutput }
structure! { DeleteAliasOutput S_DeleteAliasOutput }
structure! { PutKeyPolicyOutput S_PutKeyPolicyOutput }
structure! { TagResourceOutput S_TagResourceOutput }
structure! { UntagResourceOutput S_UntagResourceOutput }
pub(crate) static S_AWSAccountIdType: Schema = Schema { name: "AWSAccountIdType", kind: K::String, ..Schema::BLANK };
pub(crate) static S_AliasList: Schema = Schema { name: "AliasList", kind: K::List { item: &S_AliasListEntry, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_AliasListEntry: Schema = Schema { name: "AliasListEntry", kind: K::Structure { members: &[
    Member { name: "AliasName", target: &S_AliasNameType, wire: "AliasName", ..Member::BLANK },
    Member { name: "AliasArn", target: &S_ArnType, wire: "AliasArn", ..Member::BLANK },
    Member { name: "TargetKeyId", target: &S_KeyIdType, wire: "TargetKeyId", ..Member::BLANK },
    Member { name: "CreationDate", target: &S_DateType, wire: "CreationDate", ..Member::BLANK },
    Member { name: "LastUpdatedDate", target: &S_DateType, wire: "LastUpdatedDate", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AliasNameType: Schema = Schema { name: "AliasNameType", kind: K::String, min: Some(1.0), max: Some(256.0), pattern: Some("^[a-zA-Z0-9:/_-]+$"), ..Schema::BLANK };
pub(crate) static S_AlreadyExistsException: Schema = Schema { name: "AlreadyExistsException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ArnType: Schema = Schema { name: "ArnType", kind: K::String, min: Some(20.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_AttestationDocumentType: Schema = Schema { name: "AttestationDocumentType", kind: K::Blob, min: Some(1.0), max: Some(262144.0), ..Schema::BLANK };
pub(crate) static S_BackingKeyIdType: Schema = Schema { name: "BackingKeyIdType", kind: K::String, min: Some(64.0), max: Some(64.0), pattern: Some("^[a-f0-9]+$"), ..Schema::BLANK };
pub(crate) static S_BooleanType: Schema = Schema { name: "BooleanType", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_CancelKeyDeletionRequest: Schema = Schema { name: "CancelKeyDeletionRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CancelKeyDeletionResponse: Schema = Schema { name: "CancelKeyDeletionResponse", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, wire: "KeyId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CiphertextType: Schema = Schema { name: "CiphertextType", kind: K::Blob, min: Some(1.0), max: Some(6144.0), ..Schema::BLANK };
pub(crate) static S_CloudHsmClusterIdType: Schema = Schema { name: "CloudHsmClusterIdType", kind: K::String, min: Some(19.0), max: Some(24.0), pattern: Some("cluster-[2-7a-zA-Z]{11,16}"), ..Schema::BLANK };
pub(crate) static S_CloudHsmClusterInvalidConfigurationException: Schema = Schema { name: "CloudHsmClusterInvalidConfigurationException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateAliasRequest: Schema = Schema { name: "CreateAliasRequest", kind: K::Structure { members: &[
    Member { name: "AliasName", target: &S_AliasNameType, required: true, wire: "AliasName", ..Member::BLANK },
    Member { name: "TargetKeyId", target: &S_KeyIdType, required: true, wire: "TargetKeyId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateKeyRequest: Schema = Schema { name: "CreateKeyRequest", kind: K::Structure { members: &[
    Member { name: "Policy", target: &S_PolicyType, wire: "Policy", ..Member::BLANK },
    Member { name: "Description", target: &S_DescriptionType, wire: "Description", ..Member::BLANK },
    Member { name: "KeyUsage", target: &S_KeyUsageType, wire: "KeyUsage", ..Member::BLANK },
    Member { name: "CustomerMasterKeySpec", target: &S_CustomerMasterKeySpec, wire: "CustomerMasterKeySpec", ..Member::BLANK },
    Member { name: "KeySpec", target: &S_KeySpec, wire: "KeySpec", ..Member::BLANK },
    Member { name: "Origin", target: &S_OriginType, wire: "Origin", ..Member::BLANK },
    Member { name: "CustomKeyStoreId", target: &S_CustomKeyStoreIdType, wire: "CustomKeyStoreId", ..Member::BLANK },
    Member { name: "BypassPolicyLockoutSafetyCheck", target: &S_BooleanType, wire: "BypassPolicyLockoutSafetyCheck", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
    Member { name: "MultiRegion", target: &S_NullableBooleanType, wire: "MultiRegion", ..Member::BLANK },
    Member { name: "XksKeyId", target: &S_XksKeyIdType, wire: "XksKeyId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateKeyResponse: Schema = Schema { name: "CreateKeyResponse", kind: K::Structure { members: &[
    Member { name: "KeyMetadata", target: &S_KeyMetadata, wire: "KeyMetadata", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CustomKeyStoreIdType: Schema = Schema { name: "CustomKeyStoreIdType", kind: K::String, min: Some(1.0), max: Some(64.0), ..Schema::BLANK };
pub(crate) static S_CustomKeyStoreInvalidStateException: Schema = Schema { name: "CustomKeyStoreInvalidStateException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CustomKeyStoreNotFoundException: Schema = Schema { name: "CustomKeyStoreNotFoundException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CustomerMasterKeySpec: Schema = Schema { name: "CustomerMasterKeySpec", kind: K::Enum { values: CustomerMasterKeySpec::VALUES }, ..Schema::BLANK };
pub(crate) static S_DataKeySpec: Schema = Schema { name: "DataKeySpec", kind: K::Enum { values: DataKeySpec::VALUES }, ..Schema::BLANK };
pub(crate) static S_DateType: Schema = Schema { name: "DateType", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_DecryptRequest: Schema = Schema { name: "DecryptRequest", kind: K::Structure { members: &[
    Member { name: "CiphertextBlob", target: &S_CiphertextType, wire: "CiphertextBlob", ..Member::BLANK },
    Member { name: "EncryptionContext", target: &S_EncryptionContextType, wire: "EncryptionContext", ..Member::BLANK },
    Member { name: "GrantTokens", target: &S_GrantTokenList, wire: "GrantTokens", ..Member::BLANK },
    Member { name: "KeyId", target: &S_KeyIdType, wire: "KeyId", ..Member::BLANK },
    Member { name: "EncryptionAlgorithm", target: &S_EncryptionAlgorithmSpec, wire: "EncryptionAlgorithm", ..Member::BLANK },
    Member { name: "Recipient", target: &S_RecipientInfo, wire: "Recipient", ..Member::BLANK },
    Member { name: "DryRun", target: &S_NullableBooleanType, wire: "DryRun", ..Member::BLANK },
    Member { name: "DryRunModifiers", target: &S_DryRunModifierList, wire: "DryRunModifiers", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DecryptResponse: Schema = Schema { name: "DecryptResponse", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, wire: "KeyId", ..Member::BLANK },
    Member { name: "Plaintext", target: &S_PlaintextType, wire: "Plaintext", ..Member::BLANK },
    Member { name: "EncryptionAlgorithm", target: &S_EncryptionAlgorithmSpec, wire: "EncryptionAlgorithm", ..Member::BLANK },
    Member { name: "CiphertextForRecipient", target: &S_CiphertextType, wire: "CiphertextForRecipient", ..Member::BLANK },
    Member { name: "KeyMaterialId", target: &S_BackingKeyIdType, wire: "KeyMaterialId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteAliasRequest: Schema = Schema { name: "DeleteAliasRequest", kind: K::Structure { members: &[
    Member { name: "AliasName", target: &S_AliasNameType, required: true, wire: "AliasName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DependencyTimeoutException: Schema = Schema { name: "DependencyTimeoutException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeKeyRequest: Schema = Schema { name: "DescribeKeyRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "GrantTokens", target: &S_GrantTokenList, wire: "GrantTokens", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeKeyResponse: Schema = Schema { name: "DescribeKeyResponse", kind: K::Structure { members: &[
    Member { name: "KeyMetadata", target: &S_KeyMetadata, wire: "KeyMetadata", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescriptionType: Schema = Schema { name: "DescriptionType", kind: K::String, min: Some(0.0), max: Some(8192.0), ..Schema::BLANK };
pub(crate) static S_DisableKeyRequest: Schema = Schema { name: "DisableKeyRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DisableKeyRotationRequest: Schema = Schema { name: "DisableKeyRotationRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DisabledException: Schema = Schema { name: "DisabledException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DryRunModifierList: Schema = Schema { name: "DryRunModifierList", kind: K::List { item: &S_DryRunModifierType, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_DryRunModifierType: Schema = Schema { name: "DryRunModifierType", kind: K::Enum { values: DryRunModifierType::VALUES }, ..Schema::BLANK };
pub(crate) static S_DryRunOperationException: Schema = Schema { name: "DryRunOperationException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EnableKeyRequest: Schema = Schema { name: "EnableKeyRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EnableKeyRotationRequest: Schema = Schema { name: "EnableKeyRotationRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "RotationPeriodInDays", target: &S_RotationPeriodInDaysType, wire: "RotationPeriodInDays", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EncapsulationAlgorithmSpec: Schema = Schema { name: "EncapsulationAlgorithmSpec", kind: K::Enum { values: EncapsulationAlgorithmSpec::VALUES }, ..Schema::BLANK };
pub(crate) static S_EncapsulationAlgorithmSpecList: Schema = Schema { name: "EncapsulationAlgorithmSpecList", kind: K::List { item: &S_EncapsulationAlgorithmSpec, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_EncryptRequest: Schema = Schema { name: "EncryptRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "Plaintext", target: &S_PlaintextType, required: true, wire: "Plaintext", ..Member::BLANK },
    Member { name: "EncryptionContext", target: &S_EncryptionContextType, wire: "EncryptionContext", ..Member::BLANK },
    Member { name: "GrantTokens", target: &S_GrantTokenList, wire: "GrantTokens", ..Member::BLANK },
    Member { name: "EncryptionAlgorithm", target: &S_EncryptionAlgorithmSpec, wire: "EncryptionAlgorithm", ..Member::BLANK },
    Member { name: "DryRun", target: &S_NullableBooleanType, wire: "DryRun", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EncryptResponse: Schema = Schema { name: "EncryptResponse", kind: K::Structure { members: &[
    Member { name: "CiphertextBlob", target: &S_CiphertextType, wire: "CiphertextBlob", ..Member::BLANK },
    Member { name: "KeyId", target: &S_KeyIdType, wire: "KeyId", ..Member::BLANK },
    Member { name: "EncryptionAlgorithm", target: &S_EncryptionAlgorithmSpec, wire: "EncryptionAlgorithm", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EncryptionAlgorithmSpec: Schema = Schema { name: "EncryptionAlgorithmSpec", kind: K::Enum { values: EncryptionAlgorithmSpec::VALUES }, ..Schema::BLANK };
pub(crate) static S_EncryptionAlgorithmSpecList: Schema = Schema { name: "EncryptionAlgorithmSpecList", kind: K::List { item: &S_EncryptionAlgorithmSpec, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_EncryptionContextKey: Schema = Schema { name: "EncryptionContextKey", kind: K::String, ..Schema::BLANK };
pub(crate) static S_EncryptionContextType: Schema = Schema { name: "EncryptionContextType", kind: K::Map { key: &S_EncryptionContextKey, value: &S_EncryptionContextValue, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_EncryptionContextValue: Schema = Schema { name: "EncryptionContextValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ErrorMessageType: Schema = Schema { name: "ErrorMessageType", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ExpirationModelType: Schema = Schema { name: "ExpirationModelType", kind: K::Enum { values: ExpirationModelType::VALUES }, ..Schema::BLANK };
pub(crate) static S_GenerateDataKeyRequest: Schema = Schema { name: "GenerateDataKeyRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "EncryptionContext", target: &S_EncryptionContextType, wire: "EncryptionContext", ..Member::BLANK },
    Member { name: "NumberOfBytes", target: &S_NumberOfBytesType, wire: "NumberOfBytes", ..Member::BLANK },
    Member { name: "KeySpec", target: &S_DataKeySpec, wire: "KeySpec", ..Member::BLANK },
    Member { name: "GrantTokens", target: &S_GrantTokenList, wire: "GrantTokens", ..Member::BLANK },
    Member { name: "Recipient", target: &S_RecipientInfo, wire: "Recipient", ..Member::BLANK },
    Member { name: "DryRun", target: &S_NullableBooleanType, wire: "DryRun", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GenerateDataKeyResponse: Schema = Schema { name: "GenerateDataKeyResponse", kind: K::Structure { members: &[
    Member { name: "CiphertextBlob", target: &S_CiphertextType, wire: "CiphertextBlob", ..Member::BLANK },
    Member { name: "Plaintext", target: &S_PlaintextType, wire: "Plaintext", ..Member::BLANK },
    Member { name: "KeyId", target: &S_KeyIdType, wire: "KeyId", ..Member::BLANK },
    Member { name: "CiphertextForRecipient", target: &S_CiphertextType, wire: "CiphertextForRecipient", ..Member::BLANK },
    Member { name: "KeyMaterialId", target: &S_BackingKeyIdType, wire: "KeyMaterialId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GenerateDataKeyWithoutPlaintextRequest: Schema = Schema { name: "GenerateDataKeyWithoutPlaintextRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "EncryptionContext", target: &S_EncryptionContextType, wire: "EncryptionContext", ..Member::BLANK },
    Member { name: "KeySpec", target: &S_DataKeySpec, wire: "KeySpec", ..Member::BLANK },
    Member { name: "NumberOfBytes", target: &S_NumberOfBytesType, wire: "NumberOfBytes", ..Member::BLANK },
    Member { name: "GrantTokens", target: &S_GrantTokenList, wire: "GrantTokens", ..Member::BLANK },
    Member { name: "DryRun", target: &S_NullableBooleanType, wire: "DryRun", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GenerateDataKeyWithoutPlaintextResponse: Schema = Schema { name: "GenerateDataKeyWithoutPlaintextResponse", kind: K::Structure { members: &[
    Member { name: "CiphertextBlob", target: &S_CiphertextType, wire: "CiphertextBlob", ..Member::BLANK },
    Member { name: "KeyId", target: &S_KeyIdType, wire: "KeyId", ..Member::BLANK },
    Member { name: "KeyMaterialId", target: &S_BackingKeyIdType, wire: "KeyMaterialId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GenerateRandomRequest: Schema = Schema { name: "GenerateRandomRequest", kind: K::Structure { members: &[
    Member { name: "NumberOfBytes", target: &S_NumberOfBytesType, wire: "NumberOfBytes", ..Member::BLANK },
    Member { name: "CustomKeyStoreId", target: &S_CustomKeyStoreIdType, wire: "CustomKeyStoreId", ..Member::BLANK },
    Member { name: "Recipient", target: &S_RecipientInfo, wire: "Recipient", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GenerateRandomResponse: Schema = Schema { name: "GenerateRandomResponse", kind: K::Structure { members: &[
    Member { name: "Plaintext", target: &S_PlaintextType, wire: "Plaintext", ..Member::BLANK },
    Member { name: "CiphertextForRecipient", target: &S_CiphertextType, wire: "CiphertextForRecipient", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetKeyPolicyRequest: Schema = Schema { name: "GetKeyPolicyRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_PolicyNameType, wire: "PolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetKeyPolicyResponse: Schema = Schema { name: "GetKeyPolicyResponse", kind: K::Structure { members: &[
    Member { name: "Policy", target: &S_PolicyType, wire: "Policy", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_PolicyNameType, wire: "PolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetKeyRotationStatusRequest: Schema = Schema { name: "GetKeyRotationStatusRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetKeyRotationStatusResponse: Schema = Schema { name: "GetKeyRotationStatusResponse", kind: K::Structure { members: &[
    Member { name: "KeyRotationEnabled", target: &S_BooleanType, wire: "KeyRotationEnabled", ..Member::BLANK },
    Member { name: "KeyId", target: &S_KeyIdType, wire: "KeyId", ..Member::BLANK },
    Member { name: "RotationPeriodInDays", target: &S_RotationPeriodInDaysType, wire: "RotationPeriodInDays", ..Member::BLANK },
    Member { name: "NextRotationDate", target: &S_DateType, wire: "NextRotationDate", ..Member::BLANK },
    Member { name: "OnDemandRotationStartDate", target: &S_DateType, wire: "OnDemandRotationStartDate", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GrantTokenList: Schema = Schema { name: "GrantTokenList", kind: K::List { item: &S_GrantTokenType, item_name: "", flattened: false }, min: Some(0.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_GrantTokenType: Schema = Schema { name: "GrantTokenType", kind: K::String, min: Some(1.0), max: Some(8192.0), ..Schema::BLANK };
pub(crate) static S_IncorrectKeyException: Schema = Schema { name: "IncorrectKeyException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidAliasNameException: Schema = Schema { name: "InvalidAliasNameException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidArnException: Schema = Schema { name: "InvalidArnException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidCiphertextException: Schema = Schema { name: "InvalidCiphertextException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidGrantTokenException: Schema = Schema { name: "InvalidGrantTokenException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidKeyUsageException: Schema = Schema { name: "InvalidKeyUsageException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidMarkerException: Schema = Schema { name: "InvalidMarkerException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KMSInternalException: Schema = Schema { name: "KMSInternalException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KMSInvalidStateException: Schema = Schema { name: "KMSInvalidStateException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KeyAgreementAlgorithmSpec: Schema = Schema { name: "KeyAgreementAlgorithmSpec", kind: K::Enum { values: KeyAgreementAlgorithmSpec::VALUES }, ..Schema::BLANK };
pub(crate) static S_KeyAgreementAlgorithmSpecList: Schema = Schema { name: "KeyAgreementAlgorithmSpecList", kind: K::List { item: &S_KeyAgreementAlgorithmSpec, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_KeyEncryptionMechanism: Schema = Schema { name: "KeyEncryptionMechanism", kind: K::Enum { values: KeyEncryptionMechanism::VALUES }, ..Schema::BLANK };
pub(crate) static S_KeyIdType: Schema = Schema { name: "KeyIdType", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_KeyList: Schema = Schema { name: "KeyList", kind: K::List { item: &S_KeyListEntry, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_KeyListEntry: Schema = Schema { name: "KeyListEntry", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, wire: "KeyId", ..Member::BLANK },
    Member { name: "KeyArn", target: &S_ArnType, wire: "KeyArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KeyManagerType: Schema = Schema { name: "KeyManagerType", kind: K::Enum { values: KeyManagerType::VALUES }, ..Schema::BLANK };
pub(crate) static S_KeyMetadata: Schema = Schema { name: "KeyMetadata", kind: K::Structure { members: &[
    Member { name: "AWSAccountId", target: &S_AWSAccountIdType, wire: "AWSAccountId", ..Member::BLANK },
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "Arn", target: &S_ArnType, wire: "Arn", ..Member::BLANK },
    Member { name: "CreationDate", target: &S_DateType, wire: "CreationDate", ..Member::BLANK },
    Member { name: "Enabled", target: &S_BooleanType, wire: "Enabled", ..Member::BLANK },
    Member { name: "Description", target: &S_DescriptionType, wire: "Description", ..Member::BLANK },
    Member { name: "KeyUsage", target: &S_KeyUsageType, wire: "KeyUsage", ..Member::BLANK },
    Member { name: "KeyState", target: &S_KeyState, wire: "KeyState", ..Member::BLANK },
    Member { name: "DeletionDate", target: &S_DateType, wire: "DeletionDate", ..Member::BLANK },
    Member { name: "ValidTo", target: &S_DateType, wire: "ValidTo", ..Member::BLANK },
    Member { name: "Origin", target: &S_OriginType, wire: "Origin", ..Member::BLANK },
    Member { name: "CustomKeyStoreId", target: &S_CustomKeyStoreIdType, wire: "CustomKeyStoreId", ..Member::BLANK },
    Member { name: "CloudHsmClusterId", target: &S_CloudHsmClusterIdType, wire: "CloudHsmClusterId", ..Member::BLANK },
    Member { name: "ExpirationModel", target: &S_ExpirationModelType, wire: "ExpirationModel", ..Member::BLANK },
    Member { name: "KeyManager", target: &S_KeyManagerType, wire: "KeyManager", ..Member::BLANK },
    Member { name: "CustomerMasterKeySpec", target: &S_CustomerMasterKeySpec, wire: "CustomerMasterKeySpec", ..Member::BLANK },
    Member { name: "KeySpec", target: &S_KeySpec, wire: "KeySpec", ..Member::BLANK },
    Member { name: "EncryptionAlgorithms", target: &S_EncryptionAlgorithmSpecList, wire: "EncryptionAlgorithms", ..Member::BLANK },
    Member { name: "SigningAlgorithms", target: &S_SigningAlgorithmSpecList, wire: "SigningAlgorithms", ..Member::BLANK },
    Member { name: "KeyAgreementAlgorithms", target: &S_KeyAgreementAlgorithmSpecList, wire: "KeyAgreementAlgorithms", ..Member::BLANK },
    Member { name: "EncapsulationAlgorithms", target: &S_EncapsulationAlgorithmSpecList, wire: "EncapsulationAlgorithms", ..Member::BLANK },
    Member { name: "MultiRegion", target: &S_NullableBooleanType, wire: "MultiRegion", ..Member::BLANK },
    Member { name: "MultiRegionConfiguration", target: &S_MultiRegionConfiguration, wire: "MultiRegionConfiguration", ..Member::BLANK },
    Member { name: "PendingDeletionWindowInDays", target: &S_PendingWindowInDaysType, wire: "PendingDeletionWindowInDays", ..Member::BLANK },
    Member { name: "MacAlgorithms", target: &S_MacAlgorithmSpecList, wire: "MacAlgorithms", ..Member::BLANK },
    Member { name: "XksKeyConfiguration", target: &S_XksKeyConfigurationType, wire: "XksKeyConfiguration", ..Member::BLANK },
    Member { name: "CurrentKeyMaterialId", target: &S_BackingKeyIdType, wire: "CurrentKeyMaterialId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KeySpec: Schema = Schema { name: "KeySpec", kind: K::Enum { values: KeySpec::VALUES }, ..Schema::BLANK };
pub(crate) static S_KeyState: Schema = Schema { name: "KeyState", kind: K::Enum { values: KeyState::VALUES }, ..Schema::BLANK };
pub(crate) static S_KeyUnavailableException: Schema = Schema { name: "KeyUnavailableException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KeyUsageType: Schema = Schema { name: "KeyUsageType", kind: K::Enum { values: KeyUsageType::VALUES }, ..Schema::BLANK };
pub(crate) static S_LimitExceededException: Schema = Schema { name: "LimitExceededException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LimitType: Schema = Schema { name: "LimitType", kind: K::Integer, min: Some(1.0), max: Some(1000.0), ..Schema::BLANK };
pub(crate) static S_ListAliasesRequest: Schema = Schema { name: "ListAliasesRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, wire: "KeyId", ..Member::BLANK },
    Member { name: "Limit", target: &S_LimitType, wire: "Limit", ..Member::BLANK },
    Member { name: "Marker", target: &S_MarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListAliasesResponse: Schema = Schema { name: "ListAliasesResponse", kind: K::Structure { members: &[
    Member { name: "Aliases", target: &S_AliasList, wire: "Aliases", ..Member::BLANK },
    Member { name: "NextMarker", target: &S_MarkerType, wire: "NextMarker", ..Member::BLANK },
    Member { name: "Truncated", target: &S_BooleanType, wire: "Truncated", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListKeyPoliciesRequest: Schema = Schema { name: "ListKeyPoliciesRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "Limit", target: &S_LimitType, wire: "Limit", ..Member::BLANK },
    Member { name: "Marker", target: &S_MarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListKeyPoliciesResponse: Schema = Schema { name: "ListKeyPoliciesResponse", kind: K::Structure { members: &[
    Member { name: "PolicyNames", target: &S_PolicyNameList, wire: "PolicyNames", ..Member::BLANK },
    Member { name: "NextMarker", target: &S_MarkerType, wire: "NextMarker", ..Member::BLANK },
    Member { name: "Truncated", target: &S_BooleanType, wire: "Truncated", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListKeysRequest: Schema = Schema { name: "ListKeysRequest", kind: K::Structure { members: &[
    Member { name: "Limit", target: &S_LimitType, wire: "Limit", ..Member::BLANK },
    Member { name: "Marker", target: &S_MarkerType, wire: "Marker", ..Member::BLANK },
    Member { name: "ResourceOwners", target: &S_ResourceOwnersList, wire: "ResourceOwners", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListKeysResponse: Schema = Schema { name: "ListKeysResponse", kind: K::Structure { members: &[
    Member { name: "Keys", target: &S_KeyList, wire: "Keys", ..Member::BLANK },
    Member { name: "NextMarker", target: &S_MarkerType, wire: "NextMarker", ..Member::BLANK },
    Member { name: "Truncated", target: &S_BooleanType, wire: "Truncated", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListResourceTagsRequest: Schema = Schema { name: "ListResourceTagsRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "Limit", target: &S_LimitType, wire: "Limit", ..Member::BLANK },
    Member { name: "Marker", target: &S_MarkerType, wire: "Marker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListResourceTagsResponse: Schema = Schema { name: "ListResourceTagsResponse", kind: K::Structure { members: &[
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
    Member { name: "NextMarker", target: &S_MarkerType, wire: "NextMarker", ..Member::BLANK },
    Member { name: "Truncated", target: &S_BooleanType, wire: "Truncated", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MacAlgorithmSpec: Schema = Schema { name: "MacAlgorithmSpec", kind: K::Enum { values: MacAlgorithmSpec::VALUES }, ..Schema::BLANK };
pub(crate) static S_MacAlgorithmSpecList: Schema = Schema { name: "MacAlgorithmSpecList", kind: K::List { item: &S_MacAlgorithmSpec, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_MalformedPolicyDocumentException: Schema = Schema { name: "MalformedPolicyDocumentException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MarkerType: Schema = Schema { name: "MarkerType", kind: K::String, min: Some(1.0), max: Some(1024.0), pattern: Some("[\\u0020-\\u00FF]*"), ..Schema::BLANK };
pub(crate) static S_MultiRegionConfiguration: Schema = Schema { name: "MultiRegionConfiguration", kind: K::Structure { members: &[
    Member { name: "MultiRegionKeyType", target: &S_MultiRegionKeyType, wire: "MultiRegionKeyType", ..Member::BLANK },
    Member { name: "PrimaryKey", target: &S_MultiRegionKey, wire: "PrimaryKey", ..Member::BLANK },
    Member { name: "ReplicaKeys", target: &S_MultiRegionKeyList, wire: "ReplicaKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MultiRegionKey: Schema = Schema { name: "MultiRegionKey", kind: K::Structure { members: &[
    Member { name: "Arn", target: &S_ArnType, wire: "Arn", ..Member::BLANK },
    Member { name: "Region", target: &S_RegionType, wire: "Region", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MultiRegionKeyList: Schema = Schema { name: "MultiRegionKeyList", kind: K::List { item: &S_MultiRegionKey, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_MultiRegionKeyType: Schema = Schema { name: "MultiRegionKeyType", kind: K::Enum { values: MultiRegionKeyType::VALUES }, ..Schema::BLANK };
pub(crate) static S_NotFoundException: Schema = Schema { name: "NotFoundException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_NullableBooleanType: Schema = Schema { name: "NullableBooleanType", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_NumberOfBytesType: Schema = Schema { name: "NumberOfBytesType", kind: K::Integer, min: Some(1.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_OriginType: Schema = Schema { name: "OriginType", kind: K::Enum { values: OriginType::VALUES }, ..Schema::BLANK };
pub(crate) static S_PendingWindowInDaysType: Schema = Schema { name: "PendingWindowInDaysType", kind: K::Integer, min: Some(1.0), max: Some(365.0), ..Schema::BLANK };
pub(crate) static S_PlaintextType: Schema = Schema { name: "PlaintextType", kind: K::Blob, min: Some(1.0), max: Some(4096.0), is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_PolicyNameList: Schema = Schema { name: "PolicyNameList", kind: K::List { item: &S_PolicyNameType, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_PolicyNameType: Schema = Schema { name: "PolicyNameType", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("[\\w]+"), ..Schema::BLANK };
pub(crate) static S_PolicyType: Schema = Schema { name: "PolicyType", kind: K::String, min: Some(1.0), max: Some(131072.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), ..Schema::BLANK };
pub(crate) static S_PutKeyPolicyRequest: Schema = Schema { name: "PutKeyPolicyRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_PolicyNameType, wire: "PolicyName", ..Member::BLANK },
    Member { name: "Policy", target: &S_PolicyType, required: true, wire: "Policy", ..Member::BLANK },
    Member { name: "BypassPolicyLockoutSafetyCheck", target: &S_BooleanType, wire: "BypassPolicyLockoutSafetyCheck", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ReEncryptRequest: Schema = Schema { name: "ReEncryptRequest", kind: K::Structure { members: &[
    Member { name: "CiphertextBlob", target: &S_CiphertextType, wire: "CiphertextBlob", ..Member::BLANK },
    Member { name: "SourceEncryptionContext", target: &S_EncryptionContextType, wire: "SourceEncryptionContext", ..Member::BLANK },
    Member { name: "SourceKeyId", target: &S_KeyIdType, wire: "SourceKeyId", ..Member::BLANK },
    Member { name: "DestinationKeyId", target: &S_KeyIdType, required: true, wire: "DestinationKeyId", ..Member::BLANK },
    Member { name: "DestinationEncryptionContext", target: &S_EncryptionContextType, wire: "DestinationEncryptionContext", ..Member::BLANK },
    Member { name: "SourceEncryptionAlgorithm", target: &S_EncryptionAlgorithmSpec, wire: "SourceEncryptionAlgorithm", ..Member::BLANK },
    Member { name: "DestinationEncryptionAlgorithm", target: &S_EncryptionAlgorithmSpec, wire: "DestinationEncryptionAlgorithm", ..Member::BLANK },
    Member { name: "GrantTokens", target: &S_GrantTokenList, wire: "GrantTokens", ..Member::BLANK },
    Member { name: "DryRun", target: &S_NullableBooleanType, wire: "DryRun", ..Member::BLANK },
    Member { name: "DryRunModifiers", target: &S_DryRunModifierList, wire: "DryRunModifiers", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ReEncryptResponse: Schema = Schema { name: "ReEncryptResponse", kind: K::Structure { members: &[
    Member { name: "CiphertextBlob", target: &S_CiphertextType, wire: "CiphertextBlob", ..Member::BLANK },
    Member { name: "SourceKeyId", target: &S_KeyIdType, wire: "SourceKeyId", ..Member::BLANK },
    Member { name: "KeyId", target: &S_KeyIdType, wire: "KeyId", ..Member::BLANK },
    Member { name: "SourceEncryptionAlgorithm", target: &S_EncryptionAlgorithmSpec, wire: "SourceEncryptionAlgorithm", ..Member::BLANK },
    Member { name: "DestinationEncryptionAlgorithm", target: &S_EncryptionAlgorithmSpec, wire: "DestinationEncryptionAlgorithm", ..Member::BLANK },
    Member { name: "SourceKeyMaterialId", target: &S_BackingKeyIdType, wire: "SourceKeyMaterialId", ..Member::BLANK },
    Member { name: "DestinationKeyMaterialId", target: &S_BackingKeyIdType, wire: "DestinationKeyMaterialId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RecipientInfo: Schema = Schema { name: "RecipientInfo", kind: K::Structure { members: &[
    Member { name: "KeyEncryptionAlgorithm", target: &S_KeyEncryptionMechanism, wire: "KeyEncryptionAlgorithm", ..Member::BLANK },
    Member { name: "AttestationDocument", target: &S_AttestationDocumentType, wire: "AttestationDocument", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RegionType: Schema = Schema { name: "RegionType", kind: K::String, min: Some(1.0), max: Some(32.0), pattern: Some("^([a-z]+-){2,3}\\d+$"), ..Schema::BLANK };
pub(crate) static S_ResourceOwnerType: Schema = Schema { name: "ResourceOwnerType", kind: K::Enum { values: ResourceOwnerType::VALUES }, ..Schema::BLANK };
pub(crate) static S_ResourceOwnersList: Schema = Schema { name: "ResourceOwnersList", kind: K::List { item: &S_ResourceOwnerType, item_name: "", flattened: false }, min: Some(1.0), max: Some(2.0), ..Schema::BLANK };
pub(crate) static S_RotationPeriodInDaysType: Schema = Schema { name: "RotationPeriodInDaysType", kind: K::Integer, min: Some(90.0), max: Some(2560.0), ..Schema::BLANK };
pub(crate) static S_ScheduleKeyDeletionRequest: Schema = Schema { name: "ScheduleKeyDeletionRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "PendingWindowInDays", target: &S_PendingWindowInDaysType, wire: "PendingWindowInDays", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ScheduleKeyDeletionResponse: Schema = Schema { name: "ScheduleKeyDeletionResponse", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, wire: "KeyId", ..Member::BLANK },
    Member { name: "DeletionDate", target: &S_DateType, wire: "DeletionDate", ..Member::BLANK },
    Member { name: "KeyState", target: &S_KeyState, wire: "KeyState", ..Member::BLANK },
    Member { name: "PendingWindowInDays", target: &S_PendingWindowInDaysType, wire: "PendingWindowInDays", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SigningAlgorithmSpec: Schema = Schema { name: "SigningAlgorithmSpec", kind: K::Enum { values: SigningAlgorithmSpec::VALUES }, ..Schema::BLANK };
pub(crate) static S_SigningAlgorithmSpecList: Schema = Schema { name: "SigningAlgorithmSpecList", kind: K::List { item: &S_SigningAlgorithmSpec, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "TagKey", target: &S_TagKeyType, required: true, wire: "TagKey", ..Member::BLANK },
    Member { name: "TagValue", target: &S_TagValueType, required: true, wire: "TagValue", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagException: Schema = Schema { name: "TagException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagKeyList: Schema = Schema { name: "TagKeyList", kind: K::List { item: &S_TagKeyType, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagKeyType: Schema = Schema { name: "TagKeyType", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_TagList: Schema = Schema { name: "TagList", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagResourceRequest: Schema = Schema { name: "TagResourceRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, required: true, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagValueType: Schema = Schema { name: "TagValueType", kind: K::String, min: Some(0.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_UnsupportedOperationException: Schema = Schema { name: "UnsupportedOperationException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceRequest: Schema = Schema { name: "UntagResourceRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "TagKeys", target: &S_TagKeyList, required: true, wire: "TagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateAliasRequest: Schema = Schema { name: "UpdateAliasRequest", kind: K::Structure { members: &[
    Member { name: "AliasName", target: &S_AliasNameType, required: true, wire: "AliasName", ..Member::BLANK },
    Member { name: "TargetKeyId", target: &S_KeyIdType, required: true, wire: "TargetKeyId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateKeyDescriptionRequest: Schema = Schema { name: "UpdateKeyDescriptionRequest", kind: K::Structure { members: &[
    Member { name: "KeyId", target: &S_KeyIdType, required: true, wire: "KeyId", ..Member::BLANK },
    Member { name: "Description", target: &S_DescriptionType, required: true, wire: "Description", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_XksKeyAlreadyInUseException: Schema = Schema { name: "XksKeyAlreadyInUseException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_XksKeyConfigurationType: Schema = Schema { name: "XksKeyConfigurationType", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_XksKeyIdType, wire: "Id", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_XksKeyIdType: Schema = Schema { name: "XksKeyIdType", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("^[a-zA-Z0-9-_.]+$"), ..Schema::BLANK };
pub(crate) static S_XksKeyInvalidConfigurationException: Schema = Schema { name: "XksKeyInvalidConfigurationException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_XksKeyNotFoundException: Schema = Schema { name: "XksKeyNotFoundException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessageType, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateKeyDescriptionOutput: Schema = Schema { name: "UpdateKeyDescriptionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_EnableKeyOutput: Schema = Schema { name: "EnableKeyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DisableKeyOutput: Schema = Schema { name: "DisableKeyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_EnableKeyRotationOutput: Schema = Schema { name: "EnableKeyRotationOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DisableKeyRotationOutput: Schema = Schema { name: "DisableKeyRotationOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_CreateAliasOutput: Schema = Schema { name: "CreateAliasOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UpdateAliasOutput: Schema = Schema { name: "UpdateAliasOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteAliasOutput: Schema = Schema { name: "DeleteAliasOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutKeyPolicyOutput: Schema = Schema { name: "PutKeyPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TagResourceOutput: Schema = Schema { name: "TagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceOutput: Schema = Schema { name: "UntagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_AlreadyExistsException: ErrorModel = ErrorModel { shape: &S_AlreadyExistsException, code: "AlreadyExistsException", status: 400, sender_fault: true };
static E_CloudHsmClusterInvalidConfigurationException: ErrorModel = ErrorModel { shape: &S_CloudHsmClusterInvalidConfigurationException, code: "CloudHsmClusterInvalidConfigurationException", status: 400, sender_fault: true };
static E_CustomKeyStoreInvalidStateException: ErrorModel = ErrorModel { shape: &S_CustomKeyStoreInvalidStateException, code: "CustomKeyStoreInvalidStateException", status: 400, sender_fault: true };
static E_CustomKeyStoreNotFoundException: ErrorModel = ErrorModel { shape: &S_CustomKeyStoreNotFoundException, code: "CustomKeyStoreNotFoundException", status: 400, sender_fault: true };
static E_DependencyTimeoutException: ErrorModel = ErrorModel { shape: &S_DependencyTimeoutException, code: "DependencyTimeoutException", status: 500, sender_fault: false };
static E_DisabledException: ErrorModel = ErrorModel { shape: &S_DisabledException, code: "DisabledException", status: 400, sender_fault: true };
static E_DryRunOperationException: ErrorModel = ErrorModel { shape: &S_DryRunOperationException, code: "DryRunOperationException", status: 400, sender_fault: true };
static E_IncorrectKeyException: ErrorModel = ErrorModel { shape: &S_IncorrectKeyException, code: "IncorrectKeyException", status: 400, sender_fault: true };
static E_InvalidAliasNameException: ErrorModel = ErrorModel { shape: &S_InvalidAliasNameException, code: "InvalidAliasNameException", status: 400, sender_fault: true };
static E_InvalidArnException: ErrorModel = ErrorModel { shape: &S_InvalidArnException, code: "InvalidArnException", status: 400, sender_fault: true };
static E_InvalidCiphertextException: ErrorModel = ErrorModel { shape: &S_InvalidCiphertextException, code: "InvalidCiphertextException", status: 400, sender_fault: true };
static E_InvalidGrantTokenException: ErrorModel = ErrorModel { shape: &S_InvalidGrantTokenException, code: "InvalidGrantTokenException", status: 400, sender_fault: true };
static E_InvalidKeyUsageException: ErrorModel = ErrorModel { shape: &S_InvalidKeyUsageException, code: "InvalidKeyUsageException", status: 400, sender_fault: true };
static E_InvalidMarkerException: ErrorModel = ErrorModel { shape: &S_InvalidMarkerException, code: "InvalidMarkerException", status: 400, sender_fault: true };
static E_KMSInternalException: ErrorModel = ErrorModel { shape: &S_KMSInternalException, code: "KMSInternalException", status: 500, sender_fault: false };
static E_KMSInvalidStateException: ErrorModel = ErrorModel { shape: &S_KMSInvalidStateException, code: "KMSInvalidStateException", status: 400, sender_fault: true };
static E_KeyUnavailableException: ErrorModel = ErrorModel { shape: &S_KeyUnavailableException, code: "KeyUnavailableException", status: 500, sender_fault: false };
static E_LimitExceededException: ErrorModel = ErrorModel { shape: &S_LimitExceededException, code: "LimitExceededException", status: 400, sender_fault: true };
static E_MalformedPolicyDocumentException: ErrorModel = ErrorModel { shape: &S_MalformedPolicyDocumentException, code: "MalformedPolicyDocumentException", status: 400, sender_fault: true };
static E_NotFoundException: ErrorModel = ErrorModel { shape: &S_NotFoundException, code: "NotFoundException", status: 400, sender_fault: true };
static E_TagException: ErrorModel = ErrorModel { shape: &S_TagException, code: "TagException", status: 400, sender_fault: true };
static E_UnsupportedOperationException: ErrorModel = ErrorModel { shape: &S_UnsupportedOperationException, code: "UnsupportedOperationException", status: 400, sender_fault: true };
static E_XksKeyAlreadyInUseException: ErrorModel = ErrorModel { shape: &S_XksKeyAlreadyInUseException, code: "XksKeyAlreadyInUseException", status: 400, sender_fault: true };
static E_XksKeyInvalidConfigurationException: ErrorModel = ErrorModel { shape: &S_XksKeyInvalidConfigurationException, code: "XksKeyInvalidConfigurationException", status: 400, sender_fault: true };
static E_XksKeyNotFoundException: ErrorModel = ErrorModel { shape: &S_XksKeyNotFoundException, code: "XksKeyNotFoundException", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `AlreadyExistsException`.
    pub fn already_exists_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_AlreadyExistsException, message.into()) }
    /// `CloudHsmClusterInvalidConfigurationException`.
    pub fn cloud_hsm_cluster_invalid_configuration_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_CloudHsmClusterInvalidConfigurationException, message.into()) }
    /// `CustomKeyStoreInvalidStateException`.
    pub fn custom_key_store_invalid_state_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_CustomKeyStoreInvalidStateException, message.into()) }
    /// `CustomKeyStoreNotFoundException`.
    pub fn custom_key_store_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_CustomKeyStoreNotFoundException, message.into()) }
    /// `DependencyTimeoutException`.
    pub fn dependency_timeout_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DependencyTimeoutException, message.into()) }
    /// `DisabledException`.
    pub fn disabled_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DisabledException, message.into()) }
    /// `DryRunOperationException`.
    pub fn dry_run_operation_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DryRunOperationException, message.into()) }
    /// `IncorrectKeyException`.
    pub fn incorrect_key_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_IncorrectKeyException, message.into()) }
    /// `InvalidAliasNameException`.
    pub fn invalid_alias_name_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidAliasNameException, message.into()) }
    /// `InvalidArnException`.
    pub fn invalid_arn_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidArnException, message.into()) }
    /// `InvalidCiphertextException`.
    pub fn invalid_ciphertext_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidCiphertextException, message.into()) }
    /// `InvalidGrantTokenException`.
    pub fn invalid_grant_token_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidGrantTokenException, message.into()) }
    /// `InvalidKeyUsageException`.
    pub fn invalid_key_usage_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidKeyUsageException, message.into()) }
    /// `InvalidMarkerException`.
    pub fn invalid_marker_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidMarkerException, message.into()) }
    /// `KMSInternalException`.
    pub fn kms_internal_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KMSInternalException, message.into()) }
    /// `KMSInvalidStateException`.
    pub fn kms_invalid_state_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KMSInvalidStateException, message.into()) }
    /// `KeyUnavailableException`.
    pub fn key_unavailable_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KeyUnavailableException, message.into()) }
    /// `LimitExceededException`.
    pub fn limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_LimitExceededException, message.into()) }
    /// `MalformedPolicyDocumentException`.
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_MalformedPolicyDocumentException, message.into()) }
    /// `NotFoundException`.
    pub fn not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_NotFoundException, message.into()) }
    /// `TagException`.
    pub fn tag_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TagException, message.into()) }
    /// `UnsupportedOperationException`.
    pub fn unsupported_operation_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_UnsupportedOperationException, message.into()) }
    /// `XksKeyAlreadyInUseException`.
    pub fn xks_key_already_in_use_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_XksKeyAlreadyInUseException, message.into()) }
    /// `XksKeyInvalidConfigurationException`.
    pub fn xks_key_invalid_configuration_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_XksKeyInvalidConfigurationException, message.into()) }
    /// `XksKeyNotFoundException`.
    pub fn xks_key_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_XksKeyNotFoundException, message.into()) }
}
operation! { CreateKey O_CreateKey CreateKeyRequest CreateKeyResponse }
static O_CreateKey: OperationModel = OperationModel { service: &SERVICE, name: "CreateKey", method: "POST", uri: "/", status: 200, input: &S_CreateKeyRequest, output: &S_CreateKeyResponse, has_output: true, errors: &[&E_MalformedPolicyDocumentException, &E_DependencyTimeoutException, &E_InvalidArnException, &E_UnsupportedOperationException, &E_KMSInternalException, &E_LimitExceededException, &E_TagException, &E_CustomKeyStoreNotFoundException, &E_CustomKeyStoreInvalidStateException, &E_CloudHsmClusterInvalidConfigurationException, &E_XksKeyInvalidConfigurationException, &E_XksKeyAlreadyInUseException, &E_XksKeyNotFoundException], ..OperationModel::BLANK };
operation! { DescribeKey O_DescribeKey DescribeKeyRequest DescribeKeyResponse }
static O_DescribeKey: OperationModel = OperationModel { service: &SERVICE, name: "DescribeKey", method: "POST", uri: "/", status: 200, input: &S_DescribeKeyRequest, output: &S_DescribeKeyResponse, has_output: true, errors: &[&E_NotFoundException, &E_InvalidArnException, &E_DependencyTimeoutException, &E_KMSInternalException], ..OperationModel::BLANK };
operation! { ListKeys O_ListKeys ListKeysRequest ListKeysResponse }
static O_ListKeys: OperationModel = OperationModel { service: &SERVICE, name: "ListKeys", method: "POST", uri: "/", status: 200, input: &S_ListKeysRequest, output: &S_ListKeysResponse, has_output: true, errors: &[&E_DependencyTimeoutException, &E_KMSInternalException, &E_InvalidMarkerException], ..OperationModel::BLANK };
operation! { UpdateKeyDescription O_UpdateKeyDescription UpdateKeyDescriptionRequest UpdateKeyDescriptionOutput }
static O_UpdateKeyDescription: OperationModel = OperationModel { service: &SERVICE, name: "UpdateKeyDescription", method: "POST", uri: "/", status: 200, input: &S_UpdateKeyDescriptionRequest, output: &S_UpdateKeyDescriptionOutput, has_output: false, errors: &[&E_NotFoundException, &E_InvalidArnException, &E_DependencyTimeoutException, &E_KMSInternalException, &E_KMSInvalidStateException], ..OperationModel::BLANK };
operation! { EnableKey O_EnableKey EnableKeyRequest EnableKeyOutput }
static O_EnableKey: OperationModel = OperationModel { service: &SERVICE, name: "EnableKey", method: "POST", uri: "/", status: 200, input: &S_EnableKeyRequest, output: &S_EnableKeyOutput, has_output: false, errors: &[&E_NotFoundException, &E_InvalidArnException, &E_DependencyTimeoutException, &E_KMSInternalException, &E_LimitExceededException, &E_KMSInvalidStateException], ..OperationModel::BLANK };
operation! { DisableKey O_DisableKey DisableKeyRequest DisableKeyOutput }
static O_DisableKey: OperationModel = OperationModel { service: &SERVICE, name: "DisableKey", method: "POST", uri: "/", status: 200, input: &S_DisableKeyRequest, output: &S_DisableKeyOutput, has_output: false, errors: &[&E_NotFoundException, &E_InvalidArnException, &E_DependencyTimeoutException, &E_KMSInternalException, &E_KMSInvalidStateException], ..OperationModel::BLANK };
operation! { ScheduleKeyDeletion O_ScheduleKeyDeletion ScheduleKeyDeletionRequest ScheduleKeyDeletionResponse }
static O_ScheduleKeyDeletion: OperationModel = OperationModel { service: &SERVICE, name: "ScheduleKeyDeletion", method: "POST", uri: "/", status: 200, input: &S_ScheduleKeyDeletionRequest, output: &S_ScheduleKeyDeletionResponse, has_output: true, errors: &[&E_NotFoundException, &E_InvalidArnException, &E_DependencyTimeoutException, &E_KMSInternalException, &E_KMSInvalidStateException], ..OperationModel::BLANK };
operation! { CancelKeyDeletion O_CancelKeyDeletion CancelKeyDeletionRequest CancelKeyDeletionResponse }
static O_CancelKeyDeletion: OperationModel = OperationModel { service: &SERVICE, name: "CancelKeyDeletion", method: "POST", uri: "/", status: 200, input: &S_CancelKeyDeletionRequest, output: &S_CancelKeyDeletionResponse, has_output: true, errors: &[&E_NotFoundException, &E_InvalidArnException, &E_DependencyTimeoutException, &E_KMSInternalException, &E_KMSInvalidStateException], ..OperationModel::BLANK };
operation! { EnableKeyRotation O_EnableKeyRotation EnableKeyRotationRequest EnableKeyRotationOutput }
static O_EnableKeyRotation: OperationModel = OperationModel { service: &SERVICE, name: "EnableKeyRotation", method: "POST", uri: "/", status: 200, input: &S_EnableKeyRotationRequest, output: &S_EnableKeyRotationOutput, has_output: false, errors: &[&E_NotFoundException, &E_DisabledException, &E_InvalidArnException, &E_DependencyTimeoutException, &E_KMSInternalException, &E_KMSInvalidStateException, &E_UnsupportedOperationException], ..OperationModel::BLANK };
operation! { DisableKeyRotation O_DisableKeyRotation DisableKeyRotationRequest DisableKeyRotationOutput }
static O_DisableKeyRotation: OperationModel = OperationModel { service: &SERVICE, name: "DisableKeyRotation", method: "POST", uri: "/", status: 200, input: &S_DisableKeyRotationRequest, output: &S_DisableKeyRotationOutput, has_output: false, errors: &[&E_NotFoundException, &E_DisabledException, &E_InvalidArnException, &E_DependencyTimeoutException, &E_KMSInternalException, &E_KMSInvalidStateException, &E_UnsupportedOperationException], ..OperationModel::BLANK };
operation! { GetKeyRotationStatus O_GetKeyRotationStatus GetKeyRotationStatusRequest GetKeyRotationStatusResponse }
static O_GetKeyRotationStatus: OperationModel = OperationModel { service: &SERVICE, name: "GetKeyRotationStatus", method: "POST", uri: "/", status: 200, input: &S_GetKeyRotationStatusRequest, output: &S_GetKeyRotationStatusResponse, has_output: true, errors: &[&E_NotFoundException, &E_InvalidArnException, &E_DependencyTimeoutException, &E_KMSInternalException, &E_KMSInvalidStateException, &E_UnsupportedOperationException], ..OperationModel::BLANK };
operation! { CreateAlias O_CreateAlias CreateAliasRequest CreateAliasOutput }
static O_CreateAlias: OperationModel = OperationModel { service: &SERVICE, name: "CreateAlias", method: "POST", uri: "/", status: 200, input: &S_CreateAliasRequest, output: &S_CreateAliasOutput, has_output: false, errors: &[&E_DependencyTimeoutException, &E_AlreadyExistsException, &E_NotFoundException, &E_InvalidAliasNameException, &E_KMSInternalException, &E_LimitExceededException, &E_KMSInvalidStateException], ..OperationModel::BLANK };
operation! { UpdateAlias O_UpdateAlias UpdateAliasRequest UpdateAliasOutput }
static O_UpdateAlias: OperationModel = OperationModel { service: &SERVICE, name: "UpdateAlias", method: "POST", uri: "/", status: 200, input: &S_UpdateAliasRequest, output: &S_UpdateAliasOutput, has_output: false, errors: &[&E_DependencyTimeoutException, &E_NotFoundException, &E_KMSInternalException, &E_LimitExceededException, &E_KMSInvalidStateException], ..OperationModel::BLANK };
operation! { DeleteAlias O_DeleteAlias DeleteAliasRequest DeleteAliasOutput }
static O_DeleteAlias: OperationModel = OperationModel { service: &SERVICE, name: "DeleteAlias", method: "POST", uri: "/", status: 200, input: &S_DeleteAliasRequest, output: &S_DeleteAliasOutput, has_output: false, errors: &[&E_DependencyTimeoutException, &E_NotFoundException, &E_KMSInternalException, &E_KMSInvalidStateException], ..OperationModel::BLANK };
operation! { ListAliases O_ListAliases ListAliasesRequest ListAliasesResponse }
static O_ListAliases: OperationModel = OperationModel { service: &SERVICE, name: "ListAliases", method: "POST", uri: "/", status: 200, input: &S_ListAliasesRequest, output: &S_ListAliasesResponse, has_output: true, errors: &[&E_DependencyTimeoutException, &E_InvalidMarkerException, &E_KMSInternalException, &E_InvalidArnException, &E_NotFoundException], ..OperationModel::BLANK };
operation! { Encrypt O_Encrypt EncryptRequest EncryptResponse }
static O_Encrypt: OperationModel = OperationModel { service: &SERVICE, name: "Encrypt", method: "POST", uri: "/", status: 200, input: &S_EncryptRequest, output: &S_EncryptResponse, has_output: true, errors: &[&E_NotFoundException, &E_DisabledException, &E_KeyUnavailableException, &E_DependencyTimeoutException, &E_InvalidKeyUsageException, &E_InvalidGrantTokenException, &E_KMSInternalException, &E_KMSInvalidStateException, &E_DryRunOperationException], ..OperationModel::BLANK };
operation! { Decrypt O_Decrypt DecryptRequest DecryptResponse }
static O_Decrypt: OperationModel = OperationModel { service: &SERVICE, name: "Decrypt", method: "POST", uri: "/", status: 200, input: &S_DecryptRequest, output: &S_DecryptResponse, has_output: true, errors: &[&E_NotFoundException, &E_DisabledException, &E_InvalidCiphertextException, &E_KeyUnavailableException, &E_IncorrectKeyException, &E_InvalidKeyUsageException, &E_DependencyTimeoutException, &E_InvalidGrantTokenException, &E_KMSInternalException, &E_KMSInvalidStateException, &E_DryRunOperationException], ..OperationModel::BLANK };
operation! { ReEncrypt O_ReEncrypt ReEncryptRequest ReEncryptResponse }
static O_ReEncrypt: OperationModel = OperationModel { service: &SERVICE, name: "ReEncrypt", method: "POST", uri: "/", status: 200, input: &S_ReEncryptRequest, output: &S_ReEncryptResponse, has_output: true, errors: &[&E_NotFoundException, &E_DisabledException, &E_InvalidCiphertextException, &E_KeyUnavailableException, &E_IncorrectKeyException, &E_DependencyTimeoutException, &E_InvalidKeyUsageException, &E_InvalidGrantTokenException, &E_KMSInternalException, &E_KMSInvalidStateException, &E_DryRunOperationException], ..OperationModel::BLANK };
operation! { GenerateDataKey O_GenerateDataKey GenerateDataKeyRequest GenerateDataKeyResponse }
static O_GenerateDataKey: OperationModel = OperationModel { service: &SERVICE, name: "GenerateDataKey", method: "POST", uri: "/", status: 200, input: &S_GenerateDataKeyRequest, output: &S_GenerateDataKeyResponse, has_output: true, errors: &[&E_NotFoundException, &E_DisabledException, &E_KeyUnavailableException, &E_DependencyTimeoutException, &E_InvalidKeyUsageException, &E_InvalidGrantTokenException, &E_KMSInternalException, &E_KMSInvalidStateException, &E_DryRunOperationException], ..OperationModel::BLANK };
operation! { GenerateDataKeyWithoutPlaintext O_GenerateDataKeyWithoutPlaintext GenerateDataKeyWithoutPlaintextRequest GenerateDataKeyWithoutPlaintextResponse }
static O_GenerateDataKeyWithoutPlaintext: OperationModel = OperationModel { service: &SERVICE, name: "GenerateDataKeyWithoutPlaintext", method: "POST", uri: "/", status: 200, input: &S_GenerateDataKeyWithoutPlaintextRequest, output: &S_GenerateDataKeyWithoutPlaintextResponse, has_output: true, errors: &[&E_NotFoundException, &E_DisabledException, &E_KeyUnavailableException, &E_DependencyTimeoutException, &E_InvalidKeyUsageException, &E_InvalidGrantTokenException, &E_KMSInternalException, &E_KMSInvalidStateException, &E_DryRunOperationException], ..OperationModel::BLANK };
operation! { GenerateRandom O_GenerateRandom GenerateRandomRequest GenerateRandomResponse }
static O_GenerateRandom: OperationModel = OperationModel { service: &SERVICE, name: "GenerateRandom", method: "POST", uri: "/", status: 200, input: &S_GenerateRandomRequest, output: &S_GenerateRandomResponse, has_output: true, errors: &[&E_DependencyTimeoutException, &E_KMSInternalException, &E_UnsupportedOperationException, &E_CustomKeyStoreNotFoundException, &E_CustomKeyStoreInvalidStateException], ..OperationModel::BLANK };
operation! { GetKeyPolicy O_GetKeyPolicy GetKeyPolicyRequest GetKeyPolicyResponse }
static O_GetKeyPolicy: OperationModel = OperationModel { service: &SERVICE, name: "GetKeyPolicy", method: "POST", uri: "/", status: 200, input: &S_GetKeyPolicyRequest, output: &S_GetKeyPolicyResponse, has_output: true, errors: &[&E_NotFoundException, &E_InvalidArnException, &E_DependencyTimeoutException, &E_KMSInternalException, &E_KMSInvalidStateException], ..OperationModel::BLANK };
operation! { PutKeyPolicy O_PutKeyPolicy PutKeyPolicyRequest PutKeyPolicyOutput }
static O_PutKeyPolicy: OperationModel = OperationModel { service: &SERVICE, name: "PutKeyPolicy", method: "POST", uri: "/", status: 200, input: &S_PutKeyPolicyRequest, output: &S_PutKeyPolicyOutput, has_output: false, errors: &[&E_NotFoundException, &E_InvalidArnException, &E_MalformedPolicyDocumentException, &E_DependencyTimeoutException, &E_UnsupportedOperationException, &E_KMSInternalException, &E_LimitExceededException, &E_KMSInvalidStateException], ..OperationModel::BLANK };
operation! { ListKeyPolicies O_ListKeyPolicies ListKeyPoliciesRequest ListKeyPoliciesResponse }
static O_ListKeyPolicies: OperationModel = OperationModel { service: &SERVICE, name: "ListKeyPolicies", method: "POST", uri: "/", status: 200, input: &S_ListKeyPoliciesRequest, output: &S_ListKeyPoliciesResponse, has_output: true, errors: &[&E_NotFoundException, &E_InvalidArnException, &E_DependencyTimeoutException, &E_KMSInternalException, &E_KMSInvalidStateException], ..OperationModel::BLANK };
operation! { TagResource O_TagResource TagResourceRequest TagResourceOutput }
static O_TagResource: OperationModel = OperationModel { service: &SERVICE, name: "TagResource", method: "POST", uri: "/", status: 200, input: &S_TagResourceRequest, output: &S_TagResourceOutput, has_output: false, errors: &[&E_KMSInternalException, &E_NotFoundException, &E_InvalidArnException, &E_KMSInvalidStateException, &E_LimitExceededException, &E_TagException], ..OperationModel::BLANK };
operation! { UntagResource O_UntagResource UntagResourceRequest UntagResourceOutput }
static O_UntagResource: OperationModel = OperationModel { service: &SERVICE, name: "UntagResource", method: "POST", uri: "/", status: 200, input: &S_UntagResourceRequest, output: &S_UntagResourceOutput, has_output: false, errors: &[&E_KMSInternalException, &E_NotFoundException, &E_InvalidArnException, &E_KMSInvalidStateException, &E_TagException], ..OperationModel::BLANK };
operation! { ListResourceTags O_ListResourceTags ListResourceTagsRequest ListResourceTagsResponse }
static O_ListResourceTags: OperationModel = OperationModel { service: &SERVICE, name: "ListResourceTags", method: "POST", uri: "/", status: 200, input: &S_ListResourceTagsRequest, output: &S_ListResourceTagsResponse, has_output: true, errors: &[&E_KMSInternalException, &E_NotFoundException, &E_InvalidArnException, &E_InvalidMarkerException], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "kms", id: "KMS", signing_name: "kms", iam_prefix: "kms", endpoint_prefix: "kms", protocols: &[ProtocolName::Json], target_prefix: Some("TrentService"), json_version: Some("1.1"), xml_namespace: None, api_version: "2014-11-01", query_compatible: false, operations: &[&O_CreateKey, &O_DescribeKey, &O_ListKeys, &O_UpdateKeyDescription, &O_EnableKey, &O_DisableKey, &O_ScheduleKeyDeletion, &O_CancelKeyDeletion, &O_EnableKeyRotation, &O_DisableKeyRotation, &O_GetKeyRotationStatus, &O_CreateAlias, &O_UpdateAlias, &O_DeleteAlias, &O_ListAliases, &O_Encrypt, &O_Decrypt, &O_ReEncrypt, &O_GenerateDataKey, &O_GenerateDataKeyWithoutPlaintext, &O_GenerateRandom, &O_GetKeyPolicy, &O_PutKeyPolicy, &O_ListKeyPolicies, &O_TagResource, &O_UntagResource, &O_ListResourceTags] };
