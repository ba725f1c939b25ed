//! `DescribeEngine`: which engine this is, and what time it has.

use tidegate_api::tidegate::{DescribeEngine, DescribeEngineInput, DescribeEngineOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_sandbox::Sandbox;

use super::Itself;

impl Handle<DescribeEngine> for Itself {
    fn needs(&self, _look: &Look, _input: &DescribeEngineInput) -> Result<Needs, Failure> {
        Ok(Needs::one("tidegate:DescribeEngine", "*"))
    }

    async fn handle(&self, cx: &Cx, _input: DescribeEngineInput) -> Result<DescribeEngineOutput, Failure> {
        let report = cx.ports().part::<Sandbox>().report();
        Ok(DescribeEngineOutput {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            account: cx.place().account.clone(),
            region: self.settings.region.clone(),
            clock: cx.clock().kind().to_string(),
            now: cx.clock().now(),
            isolation: Some(format!("{}: {}", report.level, report.sentence)),
            ephemeral: Some(self.settings.ephemeral),
            data_directory: Some(self.settings.folder.to_string_lossy().into_owned()),
            process_id: i32::try_from(std::process::id()).ok(),
        })
    }
}
