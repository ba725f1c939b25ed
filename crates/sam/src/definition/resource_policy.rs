//! Who may call a REST API at all: its resource policy, from lists of accounts, addresses and networks.

use super::swagger::POLICY;
use super::{Swagger, arn_path, invalid, items};
use crate::errors::Stop;
use crate::python2::{Dict, Node, Text};

const STATEMENT: &str = "Statement";
const INVOKE: &str = "execute-api:Invoke";

impl Swagger<'_> {
    /// Adds what a resource policy says of a path.
    pub(crate) fn add_resource_policy(
        &mut self,
        policy: &Dict,
        path: &Text,
        stage: &Node,
    ) -> Result<(), Stop> {
        let resources = self.resources(path, stage)?;
        for (name, effect) in [("AwsAccountWhitelist", "Allow"), ("AwsAccountBlacklist", "Deny")] {
            if let Some(accounts) = policy.meant(name) {
                self.add_accounts(accounts, effect, &resources)?;
            }
        }
        for (name, test) in [("IpRangeWhitelist", "NotIpAddress"), ("IpRangeBlacklist", "IpAddress")] {
            if let Some(addresses) = policy.meant(name) {
                let addresses = as_list(addresses);
                let condition = Node::dict([("aws:SourceIp", addresses)]);
                self.add_guard(Node::dict([(test, condition)]), &resources);
            }
        }
        for (kind, test) in [("Blacklist", "StringEquals"), ("Whitelist", "StringNotEquals")] {
            let condition = networks(policy, kind)?;
            if !condition.is_empty() {
                self.add_guard(Node::dict([(test, condition.into())]), &resources);
            }
        }
        self.doc.insert(POLICY, self.resource_policy.clone());
        Ok(())
    }

    /// Adds statements as they are.
    pub(crate) fn add_custom_statements(&mut self, statements: &Node) {
        self.resource_policy.insert("Version", "2012-10-17");
        if self.resource_policy.get(STATEMENT).is_none_or(Node::is_null) {
            self.resource_policy.insert(STATEMENT, statements.clone());
        } else if let Node::List(statements) = as_list(statements) {
            let mut known = self.statements();
            for statement in statements {
                if !known.contains(&statement) {
                    known.push(statement);
                }
            }
            self.resource_policy.insert(STATEMENT, Node::List(known));
        }
        self.doc.insert(POLICY, self.resource_policy.clone());
    }

    /// The methods of a path, as a policy names them.
    fn resources(&self, path: &Text, stage: &Node) -> Result<Node, Stop> {
        let mut all = Vec::new();
        for item in items(self.paths()?, path.as_str())? {
            for method in item.keys() {
                let lower = method.as_str().to_lowercase();
                let verb = match lower.as_str() {
                    "any" | super::ANY_METHOD => "*".to_owned(),
                    _ => method.as_str().to_uppercase(),
                };
                let text = format!("execute-api:/${{__Stage__}}/{verb}{}", arn_path(path.as_str()));
                let is_written = path.is_written() || (verb != "*" && method.is_written());
                let text = if is_written { Text::written(text) } else { Text::made(text) };
                all.push(Node::sub(text, Node::dict([("__Stage__", stage.clone())])));
            }
        }
        Ok(Node::List(all))
    }

    fn statements(&self) -> Vec<Node> {
        match self.resource_policy.get(STATEMENT) {
            None | Some(Node::Null) => Vec::new(),
            Some(Node::List(statements)) => statements.clone(),
            Some(one) => vec![one.clone()],
        }
    }

    fn add_accounts(&mut self, accounts: &Node, effect: &str, resources: &Node) -> Result<(), Stop> {
        if accounts.as_list().is_none() && accounts.as_dict().is_none() {
            let message = format!("Type of '{}' must be a list or dictionary", accounts.plain());
            return Err(invalid(message));
        }
        self.resource_policy.insert("Version", "2012-10-17");
        let statement = Node::dict([
            ("Effect", effect.into()),
            ("Action", INVOKE.into()),
            ("Resource", resources.clone()),
            ("Principal", Node::dict([("AWS", as_list(accounts))])),
        ]);
        let mut statements = self.statements();
        if statements.is_empty() && !self.resource_policy.contains(STATEMENT) {
            self.resource_policy.insert(STATEMENT, statement);
        } else {
            statements.push(statement);
            self.resource_policy.insert(STATEMENT, Node::List(statements));
        }
        Ok(())
    }

    /// Allows everyone, and denies where the condition holds.
    fn add_guard(&mut self, condition: Node, resources: &Node) {
        self.resource_policy.insert("Version", "2012-10-17");
        let statement = |effect: &str| {
            Dict::of([
                ("Effect", effect.into()),
                ("Action", INVOKE.into()),
                ("Resource", resources.clone()),
                ("Principal", "*".into()),
            ])
        };
        let (allow, mut deny) = (statement("Allow"), statement("Deny"));
        deny.insert("Condition", condition);
        let mut statements = self.statements();
        for statement in [Node::from(allow), Node::from(deny)] {
            if !statements.contains(&statement) {
                statements.push(statement);
            }
        }
        self.resource_policy.insert(STATEMENT, Node::List(statements));
    }
}

fn as_list(node: &Node) -> Node {
    match node {
        Node::List(_) => node.clone(),
        one => Node::List(vec![one.clone()]),
    }
}

/// The networks and endpoints that a list names.
fn networks(policy: &Dict, kind: &str) -> Result<Dict, Stop> {
    let mut condition = Dict::default();
    let mut extend = |name: &str, items: Vec<Node>| match condition.get_mut(name) {
        Some(Node::List(known)) => known.extend(items),
        _ => condition.insert(name, Node::List(items)),
    };
    let plain = policy.get(&format!("SourceVpc{kind}")).filter(|given| !given.is_null());
    if let Some(given) = plain {
        let given = given.as_list().unwrap_or_default();
        if given.iter().any(|item| item.as_str().is_none()) {
            return Err(invalid(format!(
                "SourceVpc{kind} must be a list of strings. Use IntrinsicVpc{kind} instead for values that use \
                 Intrinsic Functions"
            )));
        }
        for (name, start) in [("aws:SourceVpc", "vpc-"), ("aws:SourceVpce", "vpce-")] {
            let starts = |item: &&Node| item.as_str().is_some_and(|text| text.starts_with(start));
            let matching: Vec<Node> = given.iter().filter(starts).cloned().collect();
            if !matching.is_empty() {
                extend(name, matching);
            }
        }
    }
    for (name, property) in [("aws:SourceVpc", "IntrinsicVpc"), ("aws:SourceVpce", "IntrinsicVpce")] {
        if let Some(Node::List(items)) = policy.get(&format!("{property}{kind}")) {
            extend(name, items.clone());
        }
    }
    if condition.meant("aws:SourceVpc").is_none() && condition.meant("aws:SourceVpce").is_none() {
        return Ok(Dict::default());
    }
    Ok(condition)
}
