//! The path of one call, from a typed input or a decoded tree to the answer.

use std::sync::Arc;

use sha2::{Digest, Sha256};
use tidegate_api::{OperationModel, ServiceError, Value};
use tidegate_core::cx::CallRecord;
use tidegate_core::ports::{AnyShape, BoxFuture};
use tidegate_core::{
    CallError, CallRefusal, CallSeen, Caller, Cx, Denied, Erased, Failure, Fault, Gate, MissedCall, Need,
    Needs, Registry,
};
use tidegate_policy::Library;
use tidegate_store::StoreLook;

use crate::audit;
use crate::may::{Answered, denial, may};

/// The gate itself: the registry of handlers behind the checks.
pub struct FrontDoor {
    registry: Registry,
    library: Library,
}

impl FrontDoor {
    /// A gate over everything that was registered; it names the listed operations that have no handler.
    pub fn open(registry: Registry) -> Result<Self, Vec<MissedCall>> {
        let missed = registry.missed();
        if missed.is_empty() { Ok(Self { registry, library: Library::new() }) } else { Err(missed) }
    }

    /// What was registered.
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// What a call would need, without making it: for the authorization matrix and the console.
    pub fn needs_of(&self, cx: &Cx, model: &'static OperationModel, tree: Value) -> Result<Needs, Failure> {
        let handler = self.handler(model)?;
        let input = self.read_input(handler, model, tree)?;
        handler.needs(cx.look(), input.as_ref())
    }

    /// Whether `cx.caller()` may do all of `needs`; nothing is recorded.
    pub fn allows(&self, cx: &Cx, needs: &Needs) -> Result<bool, Fault> {
        let answered = may(&self.registry, &self.library, cx, needs.list())?;
        Ok(answered.iter().all(|one| one.decision.is_allowed()))
    }

    /// Answers a call that came as a tree: a decoded request.
    pub async fn answer(
        &self,
        cx: Cx,
        model: &'static OperationModel,
        tree: Value,
    ) -> Result<Value, Failure> {
        let handler = self.handler(model)?.clone();
        let tree = match cx.ports().faults() {
            Some(faults) => faults.rewrite(model, tree),
            None => tree,
        };
        let input = self.read_input(&handler, model, tree)?;
        let output = self.pass(cx, &handler, input, None).await?;
        Ok(handler.output_tree(output.as_ref())?)
    }

    fn handler(&self, model: &'static OperationModel) -> Result<&Arc<dyn Erased>, Fault> {
        self.registry.handler_of(model).map_err(|missed| Fault::because("looking for a handler", missed))
    }

    fn read_input(
        &self,
        handler: &Arc<dyn Erased>,
        model: &OperationModel,
        tree: Value,
    ) -> Result<AnyShape, Failure> {
        tidegate_api::validate(model, &tree)?;
        handler.read_input(tree).map_err(|error| {
            ServiceError::sender("SerializationException", 400, format!("{}: {error}", model.name)).into()
        })
    }

    /// May they → handle → record, for an input that is checked already.
    async fn pass(
        &self,
        cx: Cx,
        handler: &Arc<dyn Erased>,
        input: AnyShape,
        memory: Option<String>,
    ) -> Result<AnyShape, Failure> {
        let _busy = cx.clock().busy();
        let model = handler.model();
        let needs = handler.needs(cx.look(), input.as_ref())?;
        let rows = self.allow(&cx, model, needs.list(), needs.free())?;
        let record = CallRecord::new(audit::pending(&cx, &rows)?, memory);
        let call = cx.for_call(record);
        let answer = handler.clone().handle(call.clone(), input).await;
        // A read, a data-plane call, or a command that failed before its write: recorded behind the answer.
        let left = call.record().take_rows();
        audit::append_left(&call, left)?;
        if let (Ok(_), Some(faults)) = (&answer, cx.ports().faults()) {
            faults.answered(&CallSeen { cx: &cx, model, needs: needs.list() });
        }
        answer
    }

    fn allow(
        &self,
        cx: &Cx,
        model: &'static OperationModel,
        needs: &[Need],
        free: Option<&'static str>,
    ) -> Result<Vec<audit::DecisionRow>, Failure> {
        if matches!(cx.caller(), Caller::Anonymous) && free.is_none() && needs.is_empty() {
            return Err(Fault::new(format!("{} needs nothing and gives no reason", model.name)).into());
        }
        let mut answered = may(&self.registry, &self.library, cx, needs)?;
        match cx.ports().faults().and_then(|faults| faults.refuse(&CallSeen { cx, model, needs })) {
            Some(CallRefusal::Answer(error)) => return Err(error.into()),
            Some(CallRefusal::Deny) => answered.iter_mut().for_each(Answered::deny),
            None => {}
        }
        let rows = audit::rows(cx, model, &answered, free);
        match answered.iter().find(|one| !one.decision.is_allowed()) {
            None => Ok(rows),
            Some(refused) => {
                audit::append(cx, &rows)?;
                Err(Failure::Denied(denial(cx.look(), refused)))
            }
        }
    }

    async fn call_inside(
        &self,
        cx: Cx,
        model: &'static OperationModel,
        input: AnyShape,
    ) -> Result<AnyShape, Failure> {
        let handler = self.handler(model)?.clone();
        let tree = handler.input_tree(input.as_ref())?;
        tidegate_api::validate(model, &tree)?;
        let memory = cx.token().map(|token| memory_key(&token.next_key(), model, &tree)).transpose()?;
        if let Some(key) = &memory
            && let Some(answer) = cx.store().remembered(key)?
        {
            if let Some(token) = cx.token() {
                token.note_command();
            }
            let tree = serde_json::from_value(answer)
                .map_err(|error| Fault::because("decoding a remembered answer", error))?;
            return handler
                .read_output(tree)
                .map_err(|error| Fault::because("reading a remembered answer", error).into());
        }
        self.pass(cx, &handler, input, memory).await
    }

    async fn assume_inside(&self, cx: &Cx, role_arn: &str, session_name: &str) -> Result<Caller, Failure> {
        let policies = self
            .registry
            .policies_of_callers()
            .ok_or_else(|| Fault::new("nobody finds the policies of callers"))?;
        let needs = Needs::one("sts:AssumeRole", role_arn).with("sts:RoleSessionName", session_name);
        let model = <tidegate_api::sts::AssumeRole as tidegate_api::Operation>::MODEL;
        let rows = self.allow(cx, model, needs.list(), None)?;
        audit::append(cx, &rows)?;
        policies.role(cx.look(), role_arn, session_name)?.ok_or_else(|| {
            // The trust policy allowed it a moment ago, so the role went away in between.
            let who = cx.caller().arn(cx.place());
            Failure::Denied(Denied {
                message: format!(
                    "User: {who} is not authorized to perform: sts:AssumeRole on resource: {role_arn}"
                ),
            })
        })
    }
}

impl Gate for FrontDoor {
    fn call<'a>(
        &'a self,
        cx: Cx,
        model: &'static OperationModel,
        input: AnyShape,
    ) -> BoxFuture<'a, Result<AnyShape, CallError>> {
        Box::pin(async move {
            // A call of the engine is a request of its own, with an id of its own.
            let cx = cx.acting_as(cx.caller().clone());
            let request_id = cx.request_id().to_owned();
            self.call_inside(cx, model, input)
                .await
                .map_err(|failure| as_call_error(model, failure, request_id))
        })
    }

    fn assume<'a>(
        &'a self,
        cx: Cx,
        role_arn: &'a str,
        session_name: &'a str,
    ) -> BoxFuture<'a, Result<Caller, CallError>> {
        Box::pin(async move {
            let model = <tidegate_api::sts::AssumeRole as tidegate_api::Operation>::MODEL;
            let request_id = cx.request_id().to_owned();
            self.assume_inside(&cx, role_arn, session_name)
                .await
                .map_err(|failure| as_call_error(model, failure, request_id))
        })
    }
}

/// A step that is repeated asks the same under the same key; should it ask something else, it gets an answer of its own.
fn memory_key(step: &str, model: &OperationModel, tree: &Value) -> Result<String, Fault> {
    let text =
        serde_json::to_vec(tree).map_err(|error| Fault::because("encoding an input to remember", error))?;
    let digest = hex::encode(&Sha256::digest(&text)[..12]);
    Ok(format!("{step}\t{}:{}\t{digest}", model.service.name, model.name))
}

/// The error that a client would see, by service: code and status of a denial differ.
pub(crate) fn as_service_error(model: &OperationModel, failure: Failure, request_id: &str) -> ServiceError {
    match failure {
        Failure::Modeled(error) => error,
        Failure::Denied(denied) => {
            let (code, status) = match model.service.name {
                "iam" | "sts" | "cloudformation" | "s3" | "cloudwatch" | "sqs" => ("AccessDenied", 403),
                "sns" => ("AuthorizationError", 403),
                "lambda" => ("AccessDeniedException", 403),
                _ => ("AccessDeniedException", 400),
            };
            ServiceError::sender(code, status, denied.message)
        }
        Failure::Fault(fault) => {
            tracing::error!(
                request_id,
                operation = model.name,
                service = model.service.name,
                fault = fault.chain(),
                "a call failed inside"
            );
            let code = if model.service.name == "s3" { "InternalError" } else { "InternalFailure" };
            ServiceError::receiver(
                code,
                500,
                format!("We encountered an internal error (request {request_id})."),
            )
        }
    }
}

fn as_call_error(model: &'static OperationModel, failure: Failure, request_id: String) -> CallError {
    let error = as_service_error(model, failure, &request_id);
    CallError {
        service: model.service.name,
        operation: model.name,
        code: error.code.into_owned(),
        message: error.message,
        status: error.status,
        request_id,
    }
}
