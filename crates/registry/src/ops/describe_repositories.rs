//! `DescribeRepositories`.

use tidegate_api::ecr::{DescribeRepositories, DescribeRepositoriesRequest, DescribeRepositoriesResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::Ecr;
use crate::errors::invalid;
use crate::repository::Repository;
use crate::rows::REPOSITORIES;

impl Handle<DescribeRepositories> for Ecr {
    fn needs(&self, look: &Look, input: &DescribeRepositoriesRequest) -> Result<Needs, Failure> {
        let registry = input.registry_id.as_ref();
        let named = |name: &str| Repository::of(look, registry, name).arn();
        let mut names = input.repository_names.iter().flatten().map(String::as_str);
        let first = Needs::one("ecr:DescribeRepositories", named(names.next().unwrap_or("*")));
        Ok(names.fold(first, |needs, name| needs.and("ecr:DescribeRepositories", named(name))))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DescribeRepositoriesRequest,
    ) -> Result<DescribeRepositoriesResponse, Failure> {
        let named = |name: &str| Repository::of(cx, input.registry_id.as_ref(), name);
        let all: Vec<Repository> = match &input.repository_names {
            Some(names) => names.iter().map(|name| named(name)).collect(),
            None => cx
                .read(|rows| rows.scan(&REPOSITORIES, &Key::of(&named("").place)))?
                .into_iter()
                .map(|(key, _)| named(key.last()))
                .collect(),
        };
        let begin = match &input.next_token {
            Some(token) => token
                .parse::<usize>()
                .ok()
                .filter(|begin| *begin <= all.len())
                .ok_or_else(|| invalid("'nextToken' failed to satisfy constraint: 'Invalid token'"))?,
            None => 0,
        };
        let size = input.max_results.and_then(|size| usize::try_from(size).ok()).unwrap_or(100);
        let end = all.len().min(begin + size);
        let shown = cx.read(|rows| {
            let page = all.iter().take(end).skip(begin);
            page.map(|one| Ok(one.shown(one.row(rows)?))).collect::<Result<Vec<_>, Failure>>()
        })?;
        let next_token = (end < all.len()).then(|| end.to_string());
        Ok(DescribeRepositoriesResponse { repositories: Some(shown), next_token })
    }
}
