//! What is stored: functions with their unpublished edition, published versions, aliases, policies, queued events.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_core::{Place, Timestamp};
use tidegate_store::{BlobId, Key, Table};

use crate::names::FunctionName;

/// Functions by place and name.
pub(crate) const FUNCTIONS: Table<FunctionRow> = Table::new("lambda_functions");
/// Published versions by place, function and number.
pub(crate) const VERSIONS: Table<VersionRow> = Table::new("lambda_versions");
/// Aliases by place, function and name.
pub(crate) const ALIASES: Table<AliasRow> = Table::new("lambda_aliases");
/// Resource policies by place, function and qualifier (`-` where there is none).
pub(crate) const POLICIES: Table<PolicyRow> = Table::new("lambda_policies");
/// What is done with asynchronous invocations, by place, function and qualifier (`$LATEST` where there is none).
pub(crate) const EVENT_CONFIGS: Table<EventConfigRow> = Table::new("lambda_event_configs");
/// Layers by place and name.
pub(crate) const LAYERS: Table<LayerRow> = Table::new("lambda_layers");
/// Versions of layers by place, layer and number.
pub(crate) const LAYER_VERSIONS: Table<LayerVersionRow> = Table::new("lambda_layer_versions");
/// URLs of functions by place, function and qualifier (`-` where there is none).
pub(crate) const URLS: Table<UrlRow> = Table::new("lambda_urls");
/// The same by place and id.
pub(crate) const URL_IDS: Table<UrlTarget> = Table::new("lambda_url_ids");
/// Event source mappings by place and id.
pub(crate) const SOURCES: Table<SourceRow> = Table::new("lambda_sources");
/// Code signing configurations by place and id.
pub(crate) const SIGNINGS: Table<SigningRow> = Table::new("lambda_code_signing_configs");
/// Provisioned concurrency by place, function and qualifier.
pub(crate) const PROVISIONED: Table<ProvisionedRow> = Table::new("lambda_provisioned");
/// Functions whose code is still to be unpacked, by place and name.
pub(crate) const UNSETTLED: Table<String> = Table::new("lambda_unsettled");
/// Asynchronous invocations that are not done, by place and request id.
pub(crate) const EVENTS: Table<EventRow> = Table::new("lambda_events");

/// The version that is not published.
pub(crate) const LATEST: &str = "$LATEST";

/// A function.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct FunctionRow {
    pub(crate) name: String,
    pub(crate) latest: Edition,
    /// The highest version number ever given; numbers are not used again.
    pub(crate) last_version: u64,
    pub(crate) tags: BTreeMap<String, String>,
    /// The concurrent executions that are the function's own, and all that it gets.
    #[serde(default)]
    pub(crate) reserved: Option<i32>,
    /// The ARN of the code signing configuration that its packages are held against.
    #[serde(default)]
    pub(crate) signing: Option<String>,
}

/// A code signing configuration.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SigningRow {
    pub(crate) id: String,
    pub(crate) description: String,
    /// The signing profiles whose signatures are trusted.
    pub(crate) publishers: Vec<String>,
    /// `Warn` or `Enforce`.
    pub(crate) policy: String,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) modified: Timestamp,
}

/// Environments that are kept ready for a version or an alias.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ProvisionedRow {
    pub(crate) place: Place,
    pub(crate) function: String,
    pub(crate) qualifier: String,
    pub(crate) requested: i32,
    pub(crate) progress: Progress,
    pub(crate) modified: Timestamp,
}

/// How far the environments of a provisioned concurrency are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Progress {
    /// They are being started.
    Working,
    /// They are there.
    Ready,
    /// They could not be started; in AWS's word for the reason.
    Failed(String),
}

/// What is done with asynchronous invocations of a function, a version or an alias.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct EventConfigRow {
    /// A version or an alias; `$LATEST` where the client named none.
    pub(crate) qualifier: String,
    pub(crate) retries: Option<i32>,
    /// The seconds after which an event is given up.
    pub(crate) age: Option<i32>,
    pub(crate) on_success: Option<String>,
    pub(crate) on_failure: Option<String>,
    pub(crate) modified: Timestamp,
}

/// A published version.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct VersionRow {
    pub(crate) number: u64,
    pub(crate) edition: Edition,
}

/// Code and settings together: what an execution environment is made of.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Edition {
    pub(crate) code: Code,
    pub(crate) settings: Settings,
    /// Changes with code and settings only; environments of another generation serve no more events.
    pub(crate) generation: String,
    /// Changes with everything that AWS counts as a revision.
    pub(crate) revision: String,
    pub(crate) modified: Timestamp,
    pub(crate) state: Stage,
    /// How the last update went; `None` before the first edition is active.
    pub(crate) update: Option<Stage>,
}

/// How far the code of an edition is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Stage {
    /// It is being unpacked.
    Working,
    /// It lies ready.
    Done,
    /// It could not be made ready.
    Failed(String),
}

/// A deployment package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Code {
    pub(crate) blob: BlobId,
    pub(crate) size: i64,
    /// Base64, as `CodeSha256` shows it.
    pub(crate) sha256: String,
}

/// What `UpdateFunctionConfiguration` changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Settings {
    pub(crate) runtime: String,
    pub(crate) role: String,
    pub(crate) handler: String,
    pub(crate) description: String,
    pub(crate) timeout: i32,
    pub(crate) memory: i32,
    /// The megabytes of its `/tmp`.
    #[serde(default = "crate::settings::default_storage")]
    pub(crate) storage: i32,
    pub(crate) environment: Option<BTreeMap<String, String>>,
    pub(crate) log_group: Option<String>,
    /// Where events go that were given up.
    #[serde(default)]
    pub(crate) dead_letter: Option<String>,
    #[serde(default)]
    pub(crate) layers: Vec<LayerUse>,
    /// Logs are JSON, from these levels on.
    #[serde(default)]
    pub(crate) json_log: Option<LogLevels>,
}

/// From which level on JSON logs are written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LogLevels {
    /// What the function says.
    pub(crate) application: String,
    /// What the platform says of it.
    pub(crate) system: String,
}

/// An event source mapping.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SourceRow {
    pub(crate) place: Place,
    pub(crate) id: String,
    /// The queue's ARN.
    pub(crate) queue: String,
    pub(crate) function: String,
    pub(crate) qualifier: Option<String>,
    pub(crate) enabled: bool,
    pub(crate) batch: i32,
    /// Seconds for which a batch is gathered.
    pub(crate) window: i32,
    /// Whether the function reports which messages failed.
    pub(crate) reports: bool,
    /// Patterns; messages that match none of them are dropped, unless there is none.
    #[serde(default)]
    pub(crate) filters: Vec<String>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) modified: Timestamp,
    /// What was asked for and has not begun.
    pub(crate) pending: Option<Pending>,
}

/// What was asked of an event source mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Pending {
    /// It was made.
    Creation,
    /// It was changed.
    Update,
}

/// The URL of a function or of an alias.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct UrlRow {
    pub(crate) id: String,
    pub(crate) qualifier: Option<String>,
    /// `AWS_IAM` or `NONE`.
    pub(crate) auth: String,
    pub(crate) cors: Option<CorsRow>,
    pub(crate) mode: Option<String>,
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
}

/// Whose URL an id is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct UrlTarget {
    pub(crate) function: String,
    pub(crate) qualifier: Option<String>,
}

/// What browsers are told of a URL; `None` where the client said nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CorsRow {
    pub(crate) credentials: Option<bool>,
    pub(crate) headers: Option<Vec<String>>,
    pub(crate) methods: Option<Vec<String>>,
    pub(crate) origins: Option<Vec<String>>,
    pub(crate) exposed: Option<Vec<String>>,
    pub(crate) max_age: Option<i32>,
}

/// A layer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LayerRow {
    pub(crate) name: String,
    /// The highest version number ever given; numbers are not used again.
    pub(crate) last_version: u64,
}

/// A version of a layer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LayerVersionRow {
    pub(crate) number: u64,
    pub(crate) code: Code,
    pub(crate) description: String,
    pub(crate) runtimes: Vec<String>,
    pub(crate) architectures: Vec<String>,
    pub(crate) license: Option<String>,
    pub(crate) created: Timestamp,
    pub(crate) has_extensions: bool,
    pub(crate) policy: Option<PolicyRow>,
}

/// A version of a layer that a function has, with its package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LayerUse {
    pub(crate) arn: String,
    pub(crate) code: Code,
}

/// An alias.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct AliasRow {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) description: String,
    /// The second version and the share of invocations that it gets.
    pub(crate) weights: BTreeMap<String, f64>,
    pub(crate) revision: String,
    /// The test of its two versions, while it has two.
    #[serde(default)]
    pub(crate) test: Option<String>,
}

/// The resource policy of a function, a version or an alias.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PolicyRow {
    /// Statements in the order in which they were added.
    pub(crate) statements: Vec<serde_json::Value>,
    pub(crate) revision: String,
}

/// An asynchronous invocation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct EventRow {
    pub(crate) place: Place,
    pub(crate) function: String,
    pub(crate) qualifier: Option<String>,
    pub(crate) request_id: String,
    pub(crate) payload: String,
    pub(crate) client_context: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) due: Timestamp,
    /// When the event was acknowledged; `None` in rows from before this was kept.
    #[serde(default)]
    pub(crate) accepted: Option<Timestamp>,
    /// How often it found no place among the concurrent executions.
    #[serde(default)]
    pub(crate) throttles: u32,
}

pub(crate) fn function_key(place: &Place, name: &str) -> Key {
    Key::of(place).and(name)
}

pub(crate) fn version_key(place: &Place, name: &str, number: u64) -> Key {
    function_key(place, name).and_number(number)
}

pub(crate) fn alias_key(place: &Place, function: &str, alias: &str) -> Key {
    function_key(place, function).and(alias)
}

pub(crate) fn policy_key(place: &Place, function: &str, qualifier: Option<&str>) -> Key {
    function_key(place, function).and(qualifier.unwrap_or("-"))
}

pub(crate) fn event_config_key(place: &Place, function: &str, qualifier: Option<&str>) -> Key {
    function_key(place, function).and(qualifier.unwrap_or(LATEST))
}

pub(crate) fn url_key(place: &Place, function: &str, qualifier: Option<&str>) -> Key {
    function_key(place, function).and(qualifier.unwrap_or("-"))
}

pub(crate) fn url_id_key(place: &Place, id: &str) -> Key {
    Key::of(place).and(id)
}

pub(crate) fn layer_key(place: &Place, layer: &str) -> Key {
    Key::of(place).and(layer)
}

pub(crate) fn layer_version_key(place: &Place, layer: &str, number: u64) -> Key {
    layer_key(place, layer).and_number(number)
}

pub(crate) fn source_key(place: &Place, id: &str) -> Key {
    Key::of(place).and(id)
}

pub(crate) fn signing_key(place: &Place, id: &str) -> Key {
    Key::of(place).and(id)
}

pub(crate) fn provisioned_key(place: &Place, function: &str, qualifier: &str) -> Key {
    function_key(place, function).and(qualifier)
}

impl SourceRow {
    /// The function, version or alias that is given the messages.
    pub(crate) fn function_name(&self) -> FunctionName {
        FunctionName {
            place: self.place.clone(),
            name: self.function.clone(),
            qualifier: self.qualifier.clone(),
        }
    }

    /// Its ARN.
    pub(crate) fn function_arn(&self) -> String {
        self.function_name().qualified_arn()
    }
}

impl PolicyRow {
    /// The policy document.
    pub(crate) fn document(&self) -> serde_json::Value {
        serde_json::json!({"Version": "2012-10-17", "Id": "default", "Statement": self.statements})
    }
}
