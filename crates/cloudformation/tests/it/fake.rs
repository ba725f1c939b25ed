//! A gate before CloudFormation's own handlers and before fakes of the services that stacks call.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use tidegate_api::{Operation, OperationModel};
use tidegate_api::{
    cloudwatch, codebuild, codedeploy, codepipeline, codestar_connections, iam, lambda, logs, s3,
};
use tidegate_core::cx::CallRecord;
use tidegate_core::ports::{AnyShape, BoxFuture};
use tidegate_core::{CallError, Caller, Cx, Failure, Gate, Registry};

use crate::around_functions;

/// What became of a role.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    Made(String),
    Deleted(String),
}

/// What the fakes know.
#[derive(Default)]
pub struct Services {
    /// The calls, as `service:Operation`.
    pub calls: Vec<String>,
    /// Calls, as `Operation name`, that are refused.
    pub refused: BTreeSet<String>,
    /// How the next deployments end.
    pub deployments_end: Option<codedeploy::DeploymentStatus>,
    /// How often the rollback of a failed deployment is still seen under way.
    pub rollback_takes: u32,
    /// The objects of every bucket by key.
    pub objects: BTreeMap<String, String>,
    /// The states of metric alarms by name.
    pub alarms: BTreeMap<String, cloudwatch::StateValue>,
    /// A call, and after how many of it every alarm is red.
    pub red_after: Option<(&'static str, usize)>,
    /// The deployments that were stopped.
    pub stopped: Vec<String>,
    /// What functions were invoked with.
    pub invoked: Vec<String>,
    /// The layers' versions, functions' addresses, mappings and the like that exist, as their services name them.
    pub around_functions: BTreeSet<String>,
    aliases: BTreeMap<String, String>,
    versions: BTreeMap<String, u32>,
    /// Calls, as `Operation name`, that fail once.
    pub failing: BTreeSet<String>,
    /// What became of roles, in order.
    pub acts: Vec<Act>,
    roles: BTreeMap<String, String>,
    deployments: BTreeMap<String, (String, String)>,
}

/// The gate.
pub struct Fake {
    /// CloudFormation's handlers.
    pub registry: Registry,
    /// The fakes.
    pub services: Arc<Mutex<Services>>,
}

/// What a fake answers.
pub type Answer = Result<AnyShape, CallError>;

fn error(model: &'static OperationModel, code: &str, status: u16, message: &str) -> CallError {
    CallError {
        service: model.service.name,
        operation: model.name,
        code: code.to_owned(),
        message: message.to_owned(),
        status,
        request_id: "00000000-0000-4000-8000-000000000000".to_owned(),
    }
}

/// The input of an operation.
pub fn input<O: Operation>(any: &dyn Any) -> &O::Input {
    any.downcast_ref().expect("the input belongs to the operation")
}

/// The answer of an operation.
pub fn output<O: Operation>(output: O::Output) -> Answer {
    Ok(Box::new(output))
}

impl Services {
    /// Whether a call is to fail, this once.
    fn fails(&mut self, model: &'static OperationModel, name: &str) -> bool {
        self.failing.remove(&format!("{} {name}", model.name))
    }

    /// What every role says, by name.
    pub fn roles_and_texts(&self) -> &BTreeMap<String, String> {
        &self.roles
    }

    fn role(&self, name: &str) -> iam::Role {
        iam::Role {
            role_name: name.to_owned(),
            arn: format!("arn:aws:iam::123456789012:role/{name}"),
            role_id: format!("AROA{name}"),
            path: "/".to_owned(),
            ..iam::Role::default()
        }
    }

    fn answer(&mut self, model: &'static OperationModel, any: &dyn Any) -> Answer {
        let (service, name) = (model.service.name, model.name);
        self.calls.push(format!("{service}:{name}"));
        if self.refused.contains(name) {
            return Err(error(
                model,
                "AccessDenied",
                403,
                &format!("not authorized to perform: {service}:{name}"),
            ));
        }
        match (service, name) {
            ("iam", "CreateRole") => {
                let name = input::<iam::CreateRole>(any).role_name.clone();
                if self.fails(model, &name) {
                    return Err(error(
                        model,
                        "LimitExceeded",
                        409,
                        "Cannot exceed quota for RolesPerAccount: 1000",
                    ));
                }
                let text = input::<iam::CreateRole>(any).description.clone().unwrap_or_default();
                self.acts.push(Act::Made(name.clone()));
                if self.roles.insert(name.clone(), text).is_some() {
                    return Err(error(
                        model,
                        "EntityAlreadyExists",
                        409,
                        &format!("Role with name {name} already exists."),
                    ));
                }
                output::<iam::CreateRole>(iam::CreateRoleResponse { role: self.role(&name) })
            }
            ("iam", "GetRole") => output::<iam::GetRole>(iam::GetRoleResponse {
                role: self.role(&input::<iam::GetRole>(any).role_name),
            }),
            ("iam", "DeleteRole") => {
                let name = &input::<iam::DeleteRole>(any).role_name;
                self.acts.push(Act::Deleted(name.clone()));
                self.roles.remove(name);
                output::<iam::DeleteRole>(Default::default())
            }
            ("iam", "UpdateRole") => {
                let asked = input::<iam::UpdateRole>(any);
                if self.fails(model, &asked.role_name) {
                    return Err(error(model, "InvalidInput", 400, "the role cannot be changed"));
                }
                let text = asked.description.clone().unwrap_or_default();
                self.roles.insert(asked.role_name.clone(), text);
                output::<iam::UpdateRole>(Default::default())
            }
            ("iam", "PutRolePolicy") => output::<iam::PutRolePolicy>(Default::default()),
            ("iam", "DeleteRolePolicy") => output::<iam::DeleteRolePolicy>(Default::default()),
            ("iam", "AttachRolePolicy") => output::<iam::AttachRolePolicy>(Default::default()),
            ("iam", "DetachRolePolicy") => output::<iam::DetachRolePolicy>(Default::default()),
            ("iam", "CreateUser") => output::<iam::CreateUser>(iam::CreateUserResponse {
                user: Some(iam::User {
                    arn: format!(
                        "arn:aws:iam::123456789012:user/{}",
                        input::<iam::CreateUser>(any).user_name
                    ),
                    ..Default::default()
                }),
            }),
            ("iam", "PutUserPolicy") => output::<iam::PutUserPolicy>(Default::default()),
            ("iam", "DeleteUserPolicy") => output::<iam::DeleteUserPolicy>(Default::default()),
            ("iam", "DeleteUser") => output::<iam::DeleteUser>(Default::default()),
            ("s3", "GetObject") => {
                let key = &input::<s3::GetObject>(any).key;
                let body = self.objects.get(key).expect("an object").clone();
                output::<s3::GetObject>(s3::GetObjectOutput { body: Some(body.into()), ..Default::default() })
            }
            ("s3", "HeadBucket") => Err(error(model, "404", 404, "Not Found")),
            ("s3", "CreateBucket") => output::<s3::CreateBucket>(Default::default()),
            ("s3", "PutBucketVersioning") => output::<s3::PutBucketVersioning>(Default::default()),
            ("s3", "PutPublicAccessBlock") => output::<s3::PutPublicAccessBlock>(Default::default()),
            ("s3", "PutBucketTagging") => output::<s3::PutBucketTagging>(Default::default()),
            ("s3", "DeleteBucket") => output::<s3::DeleteBucket>(Default::default()),
            ("codebuild", "CreateProject") => output::<codebuild::CreateProject>(Default::default()),
            ("codebuild", "DeleteProject") => output::<codebuild::DeleteProject>(Default::default()),
            ("codepipeline", "CreatePipeline") => output::<codepipeline::CreatePipeline>(Default::default()),
            ("codepipeline", "DeletePipeline") => output::<codepipeline::DeletePipeline>(Default::default()),
            ("codestar-connections", "CreateConnection") => output::<codestar_connections::CreateConnection>(
                codestar_connections::CreateConnectionOutput {
                    connection_arn: "arn:aws:codestar-connections:us-east-1:123456789012:connection/1"
                        .to_owned(),
                    tags: None,
                },
            ),
            ("codestar-connections", "DeleteConnection") => {
                output::<codestar_connections::DeleteConnection>(Default::default())
            }
            ("cloudwatch", "DescribeAlarms") => self.alarms(input::<cloudwatch::DescribeAlarms>(any)),
            ("cloudwatch", "PutMetricAlarm") => output::<cloudwatch::PutMetricAlarm>(Default::default()),
            ("cloudwatch", "DeleteAlarms") => output::<cloudwatch::DeleteAlarms>(Default::default()),
            ("logs", "CreateLogGroup") => output::<logs::CreateLogGroup>(Default::default()),
            ("logs", "DeleteLogGroup") => output::<logs::DeleteLogGroup>(Default::default()),
            ("logs", "CreateLogStream") => output::<logs::CreateLogStream>(Default::default()),
            ("logs", "DeleteLogStream") => output::<logs::DeleteLogStream>(Default::default()),
            ("lambda", _) if around_functions::answers(name) => self.around_functions(model, any),
            ("lambda", _) => self.lambda(model, any),
            ("codedeploy", _) => self.codedeploy(model, any),
            _ => panic!("no fake of {service}:{name}"),
        }
    }

    fn lambda(&mut self, model: &'static OperationModel, any: &dyn Any) -> Answer {
        let arn = |name: &str| format!("arn:aws:lambda:us-east-1:123456789012:function:{name}");
        let function = |arn: String, version: &str| lambda::FunctionConfiguration {
            function_arn: Some(arn),
            version: Some(version.to_owned()),
            state: Some(lambda::State::Active),
            ..Default::default()
        };
        match model.name {
            "CreateFunction" => {
                let name = &input::<lambda::CreateFunction>(any).function_name;
                output::<lambda::CreateFunction>(function(arn(name), "$LATEST"))
            }
            "UpdateFunctionCode" => {
                let name = &input::<lambda::UpdateFunctionCode>(any).function_name;
                output::<lambda::UpdateFunctionCode>(function(arn(name), "$LATEST"))
            }
            "UpdateFunctionConfiguration" => {
                let name = &input::<lambda::UpdateFunctionConfiguration>(any).function_name;
                output::<lambda::UpdateFunctionConfiguration>(function(arn(name), "$LATEST"))
            }
            "GetFunctionConfiguration" => {
                let asked = input::<lambda::GetFunctionConfiguration>(any);
                let version = asked.qualifier.clone().unwrap_or_else(|| "$LATEST".to_owned());
                output::<lambda::GetFunctionConfiguration>(function(arn(&asked.function_name), &version))
            }
            "PublishVersion" => {
                let name = input::<lambda::PublishVersion>(any).function_name.clone();
                let version = self.versions.entry(name.clone()).or_insert(0);
                *version += 1;
                let version = version.to_string();
                output::<lambda::PublishVersion>(function(format!("{}:{version}", arn(&name)), &version))
            }
            "CreateAlias" => {
                let asked = input::<lambda::CreateAlias>(any);
                self.aliases.insert(asked.name.clone(), asked.function_version.clone());
                output::<lambda::CreateAlias>(lambda::AliasConfiguration {
                    alias_arn: Some(format!("{}:{}", arn(&asked.function_name), asked.name)),
                    ..Default::default()
                })
            }
            "GetAlias" => output::<lambda::GetAlias>(lambda::AliasConfiguration {
                function_version: self.aliases.get(&input::<lambda::GetAlias>(any).name).cloned(),
                ..Default::default()
            }),
            "Invoke" => {
                let payload = input::<lambda::Invoke>(any).payload.clone().unwrap_or_default();
                self.invoked.push(String::from_utf8(payload.to_vec()).expect("a text"));
                output::<lambda::Invoke>(lambda::InvocationResponse {
                    status_code: Some(202),
                    ..Default::default()
                })
            }
            "DeleteFunction" => output::<lambda::DeleteFunction>(Default::default()),
            "DeleteAlias" => output::<lambda::DeleteAlias>(Default::default()),
            other => panic!("no fake of lambda:{other}"),
        }
    }

    fn codedeploy(&mut self, model: &'static OperationModel, any: &dyn Any) -> Answer {
        match model.name {
            "CreateApplication" => output::<codedeploy::CreateApplication>(Default::default()),
            "DeleteApplication" => output::<codedeploy::DeleteApplication>(Default::default()),
            "CreateDeploymentGroup" => output::<codedeploy::CreateDeploymentGroup>(Default::default()),
            "DeleteDeploymentGroup" => output::<codedeploy::DeleteDeploymentGroup>(Default::default()),
            "CreateDeployment" => {
                let revision =
                    input::<codedeploy::CreateDeployment>(any).revision.clone().expect("a revision");
                let content =
                    revision.app_spec_content.and_then(|content| content.content).expect("an AppSpec");
                let spec: serde_json::Value = serde_json::from_str(&content).expect("JSON");
                let properties = &spec["Resources"][0]["LambdaAlias"]["Properties"];
                let text = |name: &str| properties[name].as_str().unwrap_or_default().to_owned();
                let id = format!("d-{}", self.deployments.len() + 1);
                self.deployments.insert(id.clone(), (text("Alias"), text("TargetVersion")));
                output::<codedeploy::CreateDeployment>(codedeploy::CreateDeploymentOutput {
                    deployment_id: Some(id),
                })
            }
            "StopDeployment" => {
                self.stopped.push(input::<codedeploy::StopDeployment>(any).deployment_id.clone());
                self.deployments_end = Some(codedeploy::DeploymentStatus::Stopped);
                output::<codedeploy::StopDeployment>(codedeploy::StopDeploymentOutput {
                    status: Some("Succeeded".into()),
                    ..Default::default()
                })
            }
            "GetDeployment" => {
                let id = &input::<codedeploy::GetDeployment>(any).deployment_id;
                if let Some(undone) = id.strip_prefix("rollback-of-") {
                    return self.rollback(undone);
                }
                let status = self.deployments_end.clone().unwrap_or(codedeploy::DeploymentStatus::Succeeded);
                if status == codedeploy::DeploymentStatus::Succeeded {
                    let (alias, version) = self.deployments[id].clone();
                    self.aliases.insert(alias, version);
                }
                let rollback = format!("rollback-of-{id}");
                let info = codedeploy::DeploymentInfo {
                    status: Some(status),
                    rollback_info: Some(codedeploy::RollbackInfo {
                        rollback_deployment_id: Some(rollback),
                        ..Default::default()
                    }),
                    error_information: Some(codedeploy::ErrorInformation {
                        code: Some("ALARM_ACTIVE".into()),
                        message: Some("an alarm is red".to_owned()),
                    }),
                    ..Default::default()
                };
                output::<codedeploy::GetDeployment>(codedeploy::GetDeploymentOutput {
                    deployment_info: Some(info),
                })
            }
            other => panic!("no fake of codedeploy:{other}"),
        }
    }
}

impl Services {
    fn alarms(&self, asked: &cloudwatch::DescribeAlarmsInput) -> Answer {
        let red = self.red_after.is_some_and(|(name, limit)| self.count(name) > limit);
        let names = asked.alarm_names.as_deref().unwrap_or_default();
        let found = self.alarms.iter().filter(|(name, _)| names.contains(name));
        let found = found.map(|(name, state)| cloudwatch::MetricAlarm {
            alarm_name: Some(name.clone()),
            state_value: Some(if red { cloudwatch::StateValue::Alarm } else { state.clone() }),
            ..Default::default()
        });
        output::<cloudwatch::DescribeAlarms>(cloudwatch::DescribeAlarmsOutput {
            metric_alarms: Some(found.collect()),
            ..Default::default()
        })
    }

    /// How often an operation was called.
    pub fn count(&self, name: &str) -> usize {
        self.calls.iter().filter(|call| *call == name).count()
    }

    fn rollback(&mut self, undone: &str) -> Answer {
        assert!(self.deployments.contains_key(undone), "{undone} was never made");
        let status = if self.rollback_takes == 0 { "Succeeded" } else { "InProgress" };
        self.rollback_takes = self.rollback_takes.saturating_sub(1);
        output::<codedeploy::GetDeployment>(codedeploy::GetDeploymentOutput {
            deployment_info: Some(codedeploy::DeploymentInfo {
                status: Some(status.into()),
                ..Default::default()
            }),
        })
    }

    /// The version that an alias points to.
    pub fn alias(&self, name: &str) -> Option<&String> {
        self.aliases.get(name)
    }

    /// How many deployments were made.
    pub fn deployments(&self) -> usize {
        self.deployments.len()
    }

    /// The roles that exist.
    pub fn roles(&self) -> usize {
        self.roles.len()
    }
}

impl Gate for Fake {
    fn call<'a>(&'a self, cx: Cx, model: &'static OperationModel, input: AnyShape) -> BoxFuture<'a, Answer> {
        Box::pin(async move {
            if model.service.name != "cloudformation" {
                return self
                    .services
                    .lock()
                    .expect("nobody panics with the fakes")
                    .answer(model, input.as_ref());
            }
            let handler = self.registry.handler_of(model).expect("a handler").clone();
            handler.needs(cx.look(), input.as_ref()).expect("needs are found");
            // A step's call is remembered under a key that begins with its plan.
            let memory = cx.token().map(|token| format!("{}\t{}", token.plan(), cx.ids().uuid()));
            match handler.handle(cx.for_call(CallRecord::new(Vec::new(), memory)), input).await {
                Ok(answer) => Ok(answer),
                Err(Failure::Modeled(wrong)) => Err(error(model, &wrong.code, wrong.status, &wrong.message)),
                Err(Failure::Denied(denied)) => Err(error(model, "AccessDenied", 403, &denied.message)),
                Err(Failure::Fault(fault)) => Err(error(model, "InternalFailure", 500, &fault.chain())),
            }
        })
    }

    fn assume<'a>(&'a self, cx: Cx, _: &'a str, _: &'a str) -> BoxFuture<'a, Result<Caller, CallError>> {
        Box::pin(async move { Ok(cx.caller().clone()) })
    }
}
