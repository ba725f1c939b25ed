//! `DescribeEventBus`.

use tidegate_api::events::{DescribeEventBus, DescribeEventBusRequest, DescribeEventBusResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::events::Events;
use crate::events::bus::Bus;

impl Handle<DescribeEventBus> for Events {
    fn needs(&self, look: &Look, input: &DescribeEventBusRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("events:DescribeEventBus", Bus::of(look, input.name.as_deref()).arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DescribeEventBusRequest,
    ) -> Result<DescribeEventBusResponse, Failure> {
        let bus = Bus::of(cx, input.name.as_deref());
        let row = cx.read(|rows| bus.row(rows))?;
        Ok(DescribeEventBusResponse {
            arn: Some(bus.arn()),
            name: Some(bus.name),
            description: row.description,
            policy: row.policy,
            creation_time: row.created,
            last_modified_time: row.modified,
            ..DescribeEventBusResponse::default()
        })
    }
}
