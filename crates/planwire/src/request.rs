//! Requests that do not list: one thing is asked for or changed, and one answer comes.

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
/// `T` is what the vendor answers with, `P` the parameters that the request takes beside those of its method.
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
/// Dropping the future cancels the call: at a `timeout`, in a `select!`, or when a task is aborted. A write that was on its
/// way then may have taken effect, and no error says so. Read the record before you decide what to do
/// ([`read_back`](crate::operation::Operation::read_back) names the operation), or set
/// [`call_timeout`](crate::CallOptions::call_timeout): its error says whether the outcome is unknown
/// ([`is_outcome_unknown`](crate::Error::is_outcome_unknown)).
#[must_use = "a request asks for nothing until it is awaited"]
pub struct Request<T, P = ()> {
    draft: Draft,
    pub(crate) parameters: P,
    options: CallOptions,
    query: Vec<(String, String)>,
    fields: ExtraFields,
    send: Arc<SendOnce<T, P>>,
    finish: Option<Finish<T>>,
}

/// Holds a response against the documents where its type alone does not.
type Finish<T> = fn(&'static Operation, &http::HeaderMap, T) -> Result<T>;

/// How a request is sent once: the generated method, with all that it takes.
type SendOnce<T, P> =
    dyn Fn(&Arc<Core>, Context, P) -> BoxFuture<'static, Generated<T>> + Send + Sync;

/// What is known of a request before it is known how it is sent.
#[derive(Clone)]
pub(crate) struct Draft {
    core: Arc<Core>,
    operation: &'static Operation,
    /// The parts of the path, by the names of their variables.
    path: Vec<(&'static str, String)>,
}

/// The parameters of a request; each request that has some has its own type for them.
pub trait RequestParameters: sealed::RequestParameters {}

impl<P: sealed::RequestParameters> RequestParameters for P {}

pub(crate) mod sealed {
    use super::{Check, Result};

    /// What a request needs of its parameters; derived from the documents.
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
    /// Names a part of the path, which is looked at when the request is sent.
    pub(crate) fn path(mut self, name: &'static str, value: &dyn fmt::Display) -> Self {
        self.path.push((name, value.to_string()));
        self
    }

    /// Sends it by way of a generated method.
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

    /// Sends it by way of a generated method that answers with a file.
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
            let answer = send(client, parameters);
            async move { whole(answer.await?).await }
        });
        request.finish = Some(content);
        request
    }
}

/// All of a file, within the limit that the context sets.
async fn whole(answer: ResponseValue<ByteStream>) -> Generated<Vec<u8>> {
    let (status, headers) = (answer.status(), answer.headers().clone());
    let mut stream = answer.into_inner().into_inner();
    let mut bytes = Vec::new();
    while let Some(chunk) = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await
    {
        bytes.extend_from_slice(&chunk.map_err(GeneratedError::ResponseBodyError)?);
    }
    Ok(ResponseValue::new(bytes, status, headers))
}

impl<T: Send + 'static, P: RequestParameters> Request<T, P> {
    /// Sets limits for this request: timeouts, attempts, waits, the size of the answer.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Sends a query parameter that the documents do not know, as it is and unchecked.
    pub fn undocumented_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sends a field in the body that the documents do not know, as it is and unchecked. A field that the body
    /// has already is an error when the request is sent, and so is a request without a body.
    pub fn undocumented_field(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.fields.add(name.into(), &value);
        self
    }

    /// Sends fields back that came with a record and that the documents do not know, so that a change
    /// of one field loses none of the others; a field that the body sets itself is left to the body.
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
    /// Where a bound is broken, the server cannot be reached or says no, or the answer cannot be read.
    pub async fn send(self) -> Result<T> {
        self.answer(None).await
    }

    /// Sends the request, and keeps the answer as it came beside what is made of it: its status, headers,
    /// and the fields that the documents do not know.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_with_raw(self) -> Result<WithRaw<T>> {
        let body = KeptBody::default();
        let operation = self.draft.operation;
        let value = self.answer(Some(&body)).await?;
        let (headers, body) = body.take();
        Ok(WithRaw::new(operation, value, headers, &body))
    }

    /// Sends the request without async, for programs that have no runtime.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), and if no runtime can be started.
    ///
    /// # Panics
    ///
    /// Within an async runtime, whose thread it would block.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<T> {
        crate::call::runtime::runtime()?.block_on(self.send())
    }

    async fn answer(self, kept: Option<&KeptBody>) -> Result<T> {
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
            answer: None,
        };
        let ran = call.run(&mut attempt).await?;
        attempt.answer.or_else(nothing).ok_or_else(|| {
            let what = "the vendor says that it is done, and answers with nothing";
            ran.error(Error::decoding(what, None).on(operation))
        })
    }
}

/// The answer of a repeated DELETE that finds nothing left to delete, where the answer is nothing.
fn nothing<T: 'static>() -> Option<T> {
    let mut answer = None::<T>;
    let any: &mut dyn std::any::Any = &mut answer;
    if let Some(answer) = any.downcast_mut::<Option<()>>() {
        *answer = Some(());
    }
    answer
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

/// A request by way of a generated method.
struct GeneratedRequest<'a, T, P> {
    call: &'a Call,
    context: Box<dyn Fn(Context) -> Context + Send + Sync + 'a>,
    send: &'a SendOnce<T, P>,
    finish: Option<Finish<T>>,
    parameters: P,
    answer: Option<T>,
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
                    let answer = value.into_inner();
                    self.answer = Some(match self.finish {
                        Some(finish) => finish(operation, &headers, answer)?,
                        None => answer,
                    });
                    Ok(())
                }
                Err(error) => Err(understand(error, operation, core.wall_clock).await),
            }
        })
    }
}
