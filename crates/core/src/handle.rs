//! How a service answers an operation: what the caller must be allowed, and what is done.

use std::any::Any;
use std::future::Future;
use std::sync::Arc;

use tidegate_api::{Operation, OperationModel, Shape, ShapeError, Value};

use crate::cx::{Cx, Look};
use crate::failure::{Failure, Fault};
use crate::needs::Needs;
use crate::ports::{AnyShape, BoxFuture};

/// A service's answer to operation `O`. Neither function has a default: forgetting authorization does not compile.
pub trait Handle<O: Operation>: Send + Sync + 'static {
    /// What the caller must be allowed; `look` reads stored rows where the resource is known only from them.
    fn needs(&self, look: &Look, input: &O::Input) -> Result<Needs, Failure>;

    /// Does it: reads first, blobs next, at most one write last.
    fn handle(&self, cx: &Cx, input: O::Input) -> impl Future<Output = Result<O::Output, Failure>> + Send;
}

/// A handler whose operation is known only by its model; the registry holds these.
pub trait Erased: Send + Sync {
    /// The operation.
    fn model(&self) -> &'static OperationModel;
    /// The typed input of a tree.
    fn read_input(&self, value: Value) -> Result<AnyShape, ShapeError>;
    /// The tree of a typed input.
    fn input_tree(&self, input: &dyn Any) -> Result<Value, Fault>;
    /// The typed output of a tree.
    fn read_output(&self, value: Value) -> Result<AnyShape, ShapeError>;
    /// The tree of a typed output.
    fn output_tree(&self, output: &dyn Any) -> Result<Value, Fault>;
    /// See [`Handle::needs`].
    fn needs(&self, look: &Look, input: &dyn Any) -> Result<Needs, Failure>;
    /// See [`Handle::handle`].
    fn handle(self: Arc<Self>, cx: Cx, input: AnyShape) -> BoxFuture<'static, Result<AnyShape, Failure>>;
}

pub(crate) struct Typed<O, H> {
    handler: Arc<H>,
    operation: std::marker::PhantomData<fn() -> O>,
}

impl<O: Operation, H: Handle<O>> Typed<O, H> {
    pub(crate) fn new(handler: Arc<H>) -> Self {
        Self { handler, operation: std::marker::PhantomData }
    }

    fn input(any: &dyn Any) -> Result<&O::Input, Fault> {
        any.downcast_ref()
            .ok_or_else(|| Fault::new(format!("{} was called with another operation's input", O::MODEL.name)))
    }
}

impl<O: Operation, H: Handle<O>> Erased for Typed<O, H> {
    fn model(&self) -> &'static OperationModel {
        O::MODEL
    }

    fn read_input(&self, value: Value) -> Result<AnyShape, ShapeError> {
        Ok(Box::new(O::Input::from_value(value)?))
    }

    fn input_tree(&self, input: &dyn Any) -> Result<Value, Fault> {
        Ok(Self::input(input)?.to_value())
    }

    fn read_output(&self, value: Value) -> Result<AnyShape, ShapeError> {
        Ok(Box::new(O::Output::from_value(value)?))
    }

    fn output_tree(&self, output: &dyn Any) -> Result<Value, Fault> {
        output.downcast_ref::<O::Output>().map(Shape::to_value).ok_or_else(|| {
            Fault::new(format!("{} was answered with another operation's output", O::MODEL.name))
        })
    }

    fn needs(&self, look: &Look, input: &dyn Any) -> Result<Needs, Failure> {
        self.handler.needs(look, Self::input(input)?)
    }

    fn handle(self: Arc<Self>, cx: Cx, input: AnyShape) -> BoxFuture<'static, Result<AnyShape, Failure>> {
        Box::pin(async move {
            let input = input.downcast::<O::Input>().map_err(|_| {
                Fault::new(format!("{} was called with another operation's input", O::MODEL.name))
            })?;
            let output = self.handler.handle(&cx, *input).await?;
            Ok(Box::new(output) as AnyShape)
        })
    }
}
