//! `DescribeParameters`: what there is, without values.

use tidegate_api::ssm::{DescribeParameters, DescribeParametersRequest, DescribeParametersResult};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::ssm::Ssm;
use crate::ssm::errors::{invalid, unsupported};
use crate::ssm::filters::{Filter, cut};
use crate::ssm::name::Name;
use crate::ssm::parameter::metadata;
use crate::ssm::rows::PARAMETERS;

/// AWS: what parameters may be chosen by.
const KEYS: [&str; 7] = ["Name", "Type", "KeyId", "Path", "Tier", "DataType", "tag"];

impl Handle<DescribeParameters> for Ssm {
    fn needs(&self, _look: &Look, _input: &DescribeParametersRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("ssm:DescribeParameters", "*"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DescribeParametersRequest,
    ) -> Result<DescribeParametersResult, Failure> {
        if input.shared == Some(true) {
            return Err(unsupported("Shared").into());
        }
        let (new, old) = (input.parameter_filters.unwrap_or_default(), input.filters.unwrap_or_default());
        if !new.is_empty() && !old.is_empty() {
            return Err(invalid("You can use either Filters or ParameterFilters in a single request.").into());
        }
        let new = new.into_iter().map(|filter| Filter::of(filter, &KEYS));
        let filters: Vec<Filter> = old
            .into_iter()
            .map(|one| Ok(Filter::old(one)))
            .chain(new)
            .collect::<Result<_, tidegate_api::ServiceError>>()?;
        let rows = cx.read(|rows| rows.scan(&PARAMETERS, &Key::of(cx.place())))?;
        let mut all = Vec::new();
        for (key, row) in rows {
            let name = Name { place: cx.place().clone(), name: key.last().to_owned(), selector: None };
            if filters.iter().all(|filter| filter.passes(&name, &row)) {
                all.push((name.name.clone(), metadata(&name, row.newest()?)));
            }
        }
        let (parameters, next_token) = cut(all, (input.max_results, 50), input.next_token.as_deref())?;
        Ok(DescribeParametersResult { parameters: Some(parameters), next_token })
    }
}
