//! Requests that do not list: one request, one response.

pub(crate) mod body;
pub(crate) mod with_raw;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::sync::Arc;

use planwire_client::{Context, KeptBody};
use progenitor_client::{ByteStream, Error as GeneratedError, ResponseValue};
use serde::Serialize;

use crate::call::core::{Core, GeneratedClient};
use crate::call::options::CallOptions;
use crate::call::response::understand;
use crate::call::success::content;
use crate::call::{Attempt, BoxFuture, Call, Generated};
use crate::check::Check;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::request::body::{ExtraFields, body_hook};
use crate::request::with_raw::WithRaw;

/// A request that has yet to be sent; awaiting it sends it.
///
/// `T` is the type of the response, `P` that of the optional parameters.
///
/// ```no_run
/// # async fn example() -> planwire::Result<()> {
/// use planwire::wethod::UpdateBudget;
///
/// let wethod = planwire::Wethod::from_environment()?;
/// let budget = wethod.budgets().get(7).await?;
/// let notes = format!("{}\nAgreed on Friday.", budget.notes);
/// wethod.budgets().update(7, UpdateBudget::new().notes(notes)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Cancelling
///
/// Dropping the future cancels the call: at a `timeout`, in a `select!`, or when a task is aborted. A write that was already
/// sent may have taken effect, and no error says so. Read the record before you decide what to do
/// ([`read_back`](crate::operation::Operation::read_back) names the operation), or set
/// [`call_timeout`](crate::CallOptions::call_timeout): its error says whether the outcome is unknown
/// ([`is_outcome_unknown`](crate::Error::is_outcome_unknown)).
#[must_use = "a request is not sent until it is awaited"]
pub struct Request<T, P = ()> {
    draft: Draft,
    pub(crate) parameters: P,
    options: CallOptions,
    query: Vec<(String, String)>,
    fields: ExtraFields,
    send: Arc<SendOnce<T, P>>,
    finish: Option<Finish<T>>,
}

/// Checks a response against the documents if its type does not.
type Finish<T> = fn(&'static Operation, &http::HeaderMap, T) -> Result<T>;

/// Sends a request once, with the generated method.
type SendOnce<T, P> =
    dyn Fn(&Arc<Core>, Context, P) -> BoxFuture<'static, Generated<T>> + Send + Sync;

/// A request before its generated method is set.
#[derive(Clone)]
pub(crate) struct Draft {
    core: Arc<Core>,
    operation: &'static Operation,
    /// The path parameters, by name.
    path: Vec<(&'static str, String)>,
}

/// The optional parameters of a request; each request with such parameters has its own type for them.
pub trait RequestParameters: sealed::RequestParameters {}

impl<P: sealed::RequestParameters> RequestParameters for P {}

pub(crate) mod sealed {
    use super::{Check, Result};

    /// The parameters of a request; generated.
    pub trait RequestParameters: Clone + Default + Send + Sync + 'static {
        /// Refuses what breaks a documented bound.
        fn check(&self, check: &Check) -> Result<()>;
    }

    impl RequestParameters for () {
        fn check(&self, _: &Check) -> Result<()> {
            Ok(())
        }
    }
}

impl Request<()> {
    pub(crate) fn draft(core: &Arc<Core>, operation: &'static Operation) -> Draft {
        Draft {
            core: core.clone(),
            operation,
            path: Vec::new(),
        }
    }
}

impl Draft {
    /// Sets a path parameter, which is checked when the request is sent.
    pub(crate) fn path(mut self, name: &'static str, value: &dyn fmt::Display) -> Self {
        self.path.push((name, value.to_string()));
        self
    }

    /// Sets the generated method that sends the request.
    pub(crate) fn by<C, T, P, F>(
        self,
        send: impl Fn(C, P) -> F + Send + Sync + 'static,
    ) -> Request<T, P>
    where
        C: GeneratedClient,
        P: RequestParameters,
        F: Future<Output = Generated<T>> + Send + 'static,
    {
        Request {
            draft: self,
            parameters: P::default(),
            options: CallOptions::new(),
            query: Vec::new(),
            fields: ExtraFields::default(),
            send: Arc::new(move |core, context, parameters| {
                Box::pin(send(C::new(core, context), parameters))
            }),
            finish: None,
        }
    }

    /// Sets the generated method that sends the request and returns a file.
    pub(crate) fn bytes_by<C, P, F>(
        self,
        send: impl Fn(C, P) -> F + Send + Sync + 'static,
    ) -> Request<Vec<u8>, P>
    where
        C: GeneratedClient,
        P: RequestParameters,
        F: Future<Output = Generated<ByteStream>> + Send + 'static,
    {
        let mut request = self.by(move |client: C, parameters| {
            let response = send(client, parameters);
            async move { whole(response.await?).await }
        });
        request.finish = Some(content);
        request
    }
}

/// Reads a whole file, within the limit of the context.
async fn whole(response: ResponseValue<ByteStream>) -> Generated<Vec<u8>> {
    let (status, headers) = (response.status(), response.headers().clone());
    let mut stream = response.into_inner().into_inner();
    let mut bytes = Vec::new();
    while let Some(chunk) = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await
    {
        bytes.extend_from_slice(&chunk.map_err(GeneratedError::ResponseBodyError)?);
    }
    Ok(ResponseValue::new(bytes, status, headers))
}

impl<T: Send + 'static, P: RequestParameters> Request<T, P> {
    /// Sets limits for this request: timeouts, attempts, waits and the size of the response.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Sends an undocumented query parameter, unchecked.
    pub fn undocumented_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sends an undocumented field in the body, unchecked. A field that the body already has is an error when the request is
    /// sent, and so is a request without a body.
    pub fn undocumented_field(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.fields.add(name.into(), &value);
        self
    }

    /// Sends the undocumented fields of a record back, so that a change of one field loses none of the others. A field that
    /// the body sets takes precedence.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> planwire::Result<()> {
    /// use planwire::wethod::UpdateClient;
    ///
    /// let client = wethod.clients().get(4).send_with_raw().await?;
    /// wethod
    ///     .clients()
    ///     .update(4, UpdateClient::new().town("Turin"))
    ///     .undocumented_fields(&client)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn undocumented_fields<U>(mut self, of: &WithRaw<U>) -> Self {
        self.fields.extend(of.unknown_fields());
        self
    }

    /// Sends the request; awaiting it does the same.
    ///
    /// # Errors
    ///
    /// If a documented bound is broken, the request fails, or the response cannot be read.
    pub async fn send(self) -> Result<T> {
        self.respond(None).await
    }

    /// Sends the request and returns the response with its headers, its JSON and its undocumented fields.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_with_raw(self) -> Result<WithRaw<T>> {
        let body = KeptBody::default();
        let operation = self.draft.operation;
        let value = self.respond(Some(&body)).await?;
        let (headers, body) = body.take();
        Ok(WithRaw::new(operation, value, headers, &body))
    }

    /// Sends the request and blocks until the response, for programs without a runtime.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), and if the async runtime cannot be started.
    ///
    /// # Panics
    ///
    /// Within an async runtime, whose thread it would block.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<T> {
        crate::call::runtime::runtime()?.block_on(self.send())
    }

    async fn respond(self, kept: Option<&KeptBody>) -> Result<T> {
        let Draft {
            core,
            operation,
            path,
        } = self.draft;
        let check = Check::new(operation);
        for (name, value) in &path {
            check.parameter(name, Some(value))?;
        }
        self.parameters.check(&check)?;
        let hook = body_hook(operation, self.fields)?;
        let call = Call::new(core, operation, self.query, &self.options);
        let mut attempt = GeneratedRequest {
            call: &call,
            context: Box::new(|mut context: Context| {
                if let Some(hook) = &hook {
                    context = context.body_hook(hook.clone());
                }
                match kept {
                    Some(kept) => context.keep_body(kept),
                    None => context,
                }
            }),
            send: &*self.send,
            finish: self.finish,
            parameters: self.parameters,
            response: None,
        };
        let ran = call.run(&mut attempt).await?;
        attempt.response.or_else(nothing).ok_or_else(|| {
            let what = "the request succeeded, but the response body is empty";
            ran.error(Error::decoding(what, None).on(operation))
        })
    }
}

/// Returns the empty response, for a repeated DELETE that finds nothing left to delete.
fn nothing<T: 'static>() -> Option<T> {
    let mut response = None::<T>;
    let any: &mut dyn std::any::Any = &mut response;
    if let Some(response) = any.downcast_mut::<Option<()>>() {
        *response = Some(());
    }
    response
}

impl<T: Send + 'static, P: RequestParameters> IntoFuture for Request<T, P> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Result<T>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<T, P: Clone> Clone for Request<T, P> {
    fn clone(&self) -> Self {
        Self {
            draft: self.draft.clone(),
            parameters: self.parameters.clone(),
            options: self.options.clone(),
            query: self.query.clone(),
            fields: self.fields.clone(),
            send: self.send.clone(),
            finish: self.finish,
        }
    }
}

impl<T, P> fmt::Debug for Request<T, P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Request")
            .field("operation", &self.draft.operation.id)
            .finish_non_exhaustive()
    }
}

/// A request that a generated method sends.
struct GeneratedRequest<'a, T, P> {
    call: &'a Call,
    context: Box<dyn Fn(Context) -> Context + Send + Sync + 'a>,
    send: &'a SendOnce<T, P>,
    finish: Option<Finish<T>>,
    parameters: P,
    response: Option<T>,
}

impl<T: Send, P: RequestParameters> Attempt for GeneratedRequest<'_, T, P> {
    fn send(&mut self, context: Context) -> BoxFuture<'_, Result<()>> {
        let Call {
            core, operation, ..
        } = self.call;
        let generated = (self.send)(core, (self.context)(context), self.parameters.clone());
        Box::pin(async move {
            match generated.await {
                Ok(value) => {
                    let headers = value.headers().clone();
                    let response = value.into_inner();
                    self.response = Some(match self.finish {
                        Some(finish) => finish(operation, &headers, response)?,
                        None => response,
                    });
                    Ok(())
                }
                Err(error) => Err(understand(error, operation, core.wall_clock).await),
            }
        })
    }
}
