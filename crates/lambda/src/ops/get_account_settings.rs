//! `GetAccountSettings`: the limits of an account in a region, and what it uses of them.

use std::collections::BTreeMap;

use tidegate_api::lambda::{
    AccountLimit, AccountUsage, GetAccountSettings, GetAccountSettingsRequest, GetAccountSettingsResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::Lambda;
use crate::code::{UNZIPPED_LIMIT, ZIPPED_LIMIT};
use crate::concurrency::CONCURRENCY;
use crate::rows::{FUNCTIONS, FunctionRow, VERSIONS, VersionRow};

/// AWS: all packages of an account in a region, 75 GB.
const TOTAL_CODE_SIZE: i64 = 80_530_636_800;

impl Handle<GetAccountSettings> for Lambda {
    fn needs(&self, _: &Look, _: &GetAccountSettingsRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:GetAccountSettings", "*"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        _: GetAccountSettingsRequest,
    ) -> Result<GetAccountSettingsResponse, Failure> {
        let key = Key::of(cx.place());
        let (functions, versions) = cx.read(|rows| -> Result<_, Failure> {
            let functions: Vec<(Key, FunctionRow)> = rows.scan(&FUNCTIONS, &key)?;
            let versions: Vec<(Key, VersionRow)> = rows.scan(&VERSIONS, &key)?;
            Ok((functions, versions))
        })?;
        let reserved: i32 = functions.iter().filter_map(|(_, row)| row.reserved).sum();
        let sizes = functions.iter().map(|(key, row)| {
            ((key.as_str().to_owned(), row.latest.code.blob.as_str()), row.latest.code.size)
        });
        let published = versions.iter().map(|(key, row)| {
            let function = key.as_str().rsplit_once('\t').map_or("", |(function, _)| function);
            ((function.to_owned(), row.edition.code.blob.as_str()), row.edition.code.size)
        });
        // A version whose package is also that of `$LATEST` takes no room of its own.
        let packages: BTreeMap<_, i64> = sizes.chain(published).collect();
        Ok(GetAccountSettingsResponse {
            account_limit: Some(AccountLimit {
                total_code_size: Some(TOTAL_CODE_SIZE),
                code_size_unzipped: i64::try_from(UNZIPPED_LIMIT).ok(),
                code_size_zipped: i64::try_from(ZIPPED_LIMIT).ok(),
                concurrent_executions: Some(CONCURRENCY),
                unreserved_concurrent_executions: Some(CONCURRENCY - reserved),
            }),
            account_usage: Some(AccountUsage {
                total_code_size: Some(packages.values().sum()),
                function_count: i64::try_from(functions.len()).ok(),
            }),
        })
    }
}
