//! One call: a request that is sent until it succeeds or a limit is reached.

pub(crate) mod attempt;
pub(crate) mod base_url;
pub(crate) mod core;
pub(crate) mod fetched;
mod generated_page;
pub(crate) mod observer;
pub(crate) mod options;
mod ran;
pub(crate) mod rate_limit;
pub(crate) mod response;
pub(crate) mod retry;
#[cfg(feature = "blocking")]
pub(crate) mod runtime;
pub(crate) mod salvage;
pub(crate) mod secret;
pub(crate) mod setting;
pub(crate) mod success;
pub(crate) mod trace;
pub(crate) mod wait;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use planwire_client::{Context, ResponseWatch};
use progenitor_client::{Error as GeneratedError, ResponseValue};
use tokio::time::Instant;

use generated_page::GeneratedPage;

use crate::error::{Error, Result, VendorBody};
use crate::operation::Operation;
use attempt::Attempt as Attempted;
use core::{Core, GeneratedClient};
use fetched::{Fetch, Fetched, PageBody};
use options::{CallOptions, Limits};
use rate_limit::{Hold, Permit, RateLimiter};
use retry::{Next, Outcome};
use wait::Wait;

pub(crate) use ran::Ran;

pub(crate) type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The result of a generated method.
pub(crate) type Generated<B> = std::result::Result<ResponseValue<B>, GeneratedError<()>>;

/// Sends the requests of one operation.
#[derive(Debug)]
pub struct Call {
    pub(crate) core: Arc<Core>,
    pub(crate) operation: &'static Operation,
    /// Undocumented query parameters.
    pub(crate) undocumented: Arc<[(String, String)]>,
    limits: Limits,
    /// The beginning of the page, for observers.
    position: Option<i64>,
}

/// A request that can be sent several times. It keeps the last response.
///
/// Each operation has its own type; the decisions around an attempt are compiled once.
pub(crate) trait Attempt: Send {
    /// Sends the request once, with the headers and limits of the context, and decodes the documented response.
    fn send(&mut self, context: Context) -> BoxFuture<'_, Result<()>>;
}

/// The progress of a call.
#[derive(Default)]
struct Progress {
    attempts: u32,
    /// The wait before the next attempt.
    delay: Duration,
    /// An attempt may have had an effect.
    acted: bool,
    /// The token of the last attempt, which a server may repeat.
    token: Option<Arc<str>>,
    /// The error of a write that succeeded and whose response could not be read.
    unread: Option<Error>,
}

impl Call {
    pub(crate) fn new(
        core: Arc<Core>,
        operation: &'static Operation,
        undocumented: Vec<(String, String)>,
        options: &CallOptions,
    ) -> Self {
        let limits = core.limits.with(options);
        Self {
            core,
            operation,
            undocumented: undocumented.into(),
            limits,
            position: None,
        }
    }

    /// Returns the same call for the page that begins at a position.
    pub(crate) fn at(&self, position: Option<i64>) -> Self {
        Self {
            core: self.core.clone(),
            operation: self.operation,
            undocumented: self.undocumented.clone(),
            limits: self.limits,
            position,
        }
    }

    /// Returns the same call with another query parameter.
    pub(crate) fn with_query(mut self, name: &str, value: String) -> Self {
        let more = std::iter::once((name.to_owned(), value));
        self.undocumented = self.undocumented.iter().cloned().chain(more).collect();
        self
    }

    /// Requests one page with a generated method.
    pub(crate) fn list<'a, C, B>(
        &'a self,
        send: impl Fn(C) -> BoxFuture<'a, Generated<B>> + Send + 'a,
    ) -> Fetch<'a, B::Record>
    where
        C: GeneratedClient + Send + 'a,
        B: PageBody + Send + 'a,
    {
        self.page(GeneratedPage {
            call: self,
            send: Box::new(send),
            fetched: None,
        })
    }

    /// Requests one page with attempts of any type.
    pub(crate) fn page<'a, T: Send + 'static>(
        &'a self,
        mut attempt: impl Attempt + Into<Option<Fetched<T>>> + 'a,
    ) -> Fetch<'a, T> {
        Box::pin(async move {
            let ran = self.run(&mut attempt).await?;
            // Only a repeated DELETE succeeds without a response, and it has no page.
            let missing =
                || Error::decoding("the response contains no page", None).on(self.operation);
            let mut fetched = attempt.into().ok_or_else(missing)?;
            fetched.records = ran.told(fetched.records);
            Ok(fetched)
        })
    }

    /// Makes attempts until one succeeds or a limit is reached.
    pub(crate) async fn run(&self, attempt: &mut dyn Attempt) -> Result<Ran> {
        let mut progress = Progress::default();
        let done = self.repeat(attempt, &mut progress);
        match trace::call(self.operation, self.position, done).await {
            Ok(()) => Ok(Ran {
                attempts: progress.attempts,
                token: progress.token,
            }),
            Err(error) => {
                // A later failure does not undo a write that succeeded.
                let error = progress.unread.unwrap_or(error);
                let is_unknown = self.operation.acts()
                    && !error.is_unread_response()
                    && (progress.acted || error.may_have_acted());
                let error = match is_unknown {
                    true => error.with_unknown_outcome(),
                    false => error,
                };
                let error = error.on(self.operation).after_attempts(progress.attempts);
                trace::failed(self.operation, progress.attempts, &error);
                Err(error)
            }
        }
    }

    async fn repeat(&self, attempt: &mut dyn Attempt, progress: &mut Progress) -> Result<()> {
        let Core {
            retry_budget,
            jitter,
            ..
        } = &*self.core;
        let started = Instant::now();
        loop {
            self.pause(started).await?;
            let permit = self.admit(progress, started).await?;
            let watch = self.core.observer.watch(self.operation);
            let context = match self.context(&watch, started).await {
                Ok((context, token)) => {
                    progress.token = token;
                    context
                }
                Err(error) => {
                    if let Some(permit) = permit {
                        permit.give_back();
                    }
                    return Err(error);
                }
            };
            let outcome = self
                .attempt(attempt.send(context), &watch, progress, started)
                .await;
            drop(permit);
            let Err(error) = outcome else {
                retry_budget.responded();
                return Ok(());
            };
            if error.status().is_some() && !error.is_retryable() {
                retry_budget.responded();
            }
            let outcome = Outcome::of(&error, progress.acted);
            let next = retry::next(self.operation, outcome);
            let error = self.unread(error, &watch);
            match next {
                Next::Done => return Ok(()),
                Next::Fail => return Err(error),
                Next::Repeat if progress.attempts >= self.limits.max_attempts => return Err(error),
                Next::Repeat => {}
            }
            let most = self.limits.max_retry_delay;
            let Some(delay) = retry::delay(progress.attempts, error.retry_after(), most, jitter)
            else {
                return Err(error);
            };
            if delay >= self.left(started) {
                return Err(error);
            }
            // A 429 that names its wait costs no retry budget: the request is allowed afterwards.
            let is_allowed_later = error.status() == Some(429) && error.retry_after().is_some();
            if !is_allowed_later && !retry_budget.spend() {
                return Err(error.unrepeated("because most recent requests failed"));
            }
            trace::retry(self.operation, progress.attempts, delay, &error);
            if !is_allowed_later {
                self.tell(progress, delay, &error);
                tokio::time::sleep(delay).await;
            } else if self.core.pause.extend(delay) {
                self.tell(progress, delay, &error);
            }
            progress.delay = delay;
            progress.acted |= outcome == Outcome::Uncertain;
            if error.is_unread_response() {
                progress.unread = Some(error);
            }
        }
    }

    /// Waits for the end of the pause that the server requested.
    async fn pause(&self, started: Instant) -> Result<()> {
        loop {
            let pause = self.core.pause.left();
            if pause.is_zero() {
                return Ok(());
            }
            if pause >= self.left(started) {
                return Err(Error::call_timeout(self.limits.call_timeout));
            }
            tokio::time::sleep(pause).await;
        }
    }

    /// Waits until the client's own rate limit allows a request.
    async fn admit(&self, progress: &Progress, started: Instant) -> Result<Option<Permit<'_>>> {
        let Some(limiter) = &self.core.rate_limiter else {
            return Ok(None);
        };
        let (requests, per) = (limiter.requests(), limiter.per());
        let refused = |wait| Error::rate_limit(requests, per, "is used up", wait);
        let told = |hold| match hold {
            Hold::Spent(wait) => self.tell(progress, wait, &refused(wait)),
            Hold::Spread(wait) => {
                let reason = Error::rate_limit(requests, per, "is nearly used up", wait);
                self.tell(progress, wait, &reason);
            }
        };
        let left = self.left(started);
        let most = self.limits.max_rate_limit_wait.min(left);
        match tokio::time::timeout(left, limiter.admit(most, &told)).await {
            Ok(Ok(permit)) => Ok(Some(permit)),
            Ok(Err(wait)) => Err(refused(wait)),
            Err(_) => Err(Error::call_timeout(self.limits.call_timeout).before_sending()),
        }
    }

    /// Returns the context of one attempt, with the current token.
    async fn context(
        &self,
        watch: &ResponseWatch,
        started: Instant,
    ) -> Result<(Context, Option<Arc<str>>)> {
        let token = self.core.token_for(self.operation);
        let token = tokio::time::timeout(self.left(started), token)
            .await
            .map_err(|_| Error::call_timeout(self.limits.call_timeout).before_sending())??;
        let context = self
            .core
            .context(self.operation, &self.undocumented, token.as_deref())?
            .max_response_size(self.limits.max_response_size)
            .watched_by(watch);
        Ok((context, token))
    }

    /// Runs one attempt within its time.
    async fn attempt(
        &self,
        attempt: BoxFuture<'_, Result<()>>,
        watch: &ResponseWatch,
        progress: &mut Progress,
        started: Instant,
    ) -> Result<()> {
        progress.attempts += 1;
        let left = self.left(started);
        let limit = self.limits.attempt_timeout;
        let began = Instant::now();
        let outcome = tokio::time::timeout(limit.min(left), attempt).await;
        let status = watch.status();
        let outcome = match (outcome, status) {
            (Ok(read), Some(206)) if read.as_ref().err().is_none_or(Error::is_decode) => {
                Ok(Err(Error::unusable(
                    "the response is 206 Partial Content, only part of what was requested",
                )))
            }
            (outcome, _) => outcome,
        };
        let outcome = outcome.unwrap_or_else(|_| {
            Err(match status {
                // An error without its body is still a response with a status.
                Some(status @ 400..) => Error::status_error(status, VendorBody::default(), None),
                _ if left < limit => Error::call_timeout(self.limits.call_timeout),
                _ => Error::timeout(limit),
            })
        });
        let elapsed = began.elapsed();
        self.core.observer.look(self.operation, watch);
        let outcome = outcome.map_err(|error| self.told(error, status, progress.token.as_deref()));
        let attempted = Attempted {
            operation: self.operation,
            number: progress.attempts,
            of: self.limits.max_attempts,
            delay: progress.delay,
            position: self.position,
            status,
            elapsed,
            error: outcome.as_ref().err(),
            requests_left: self.core.rate_limiter.as_ref().map(RateLimiter::left),
        };
        trace::attempt(&attempted);
        if let Some(on_attempt) = &self.core.on_attempt {
            on_attempt.tell(&attempted);
        }
        outcome
    }

    /// Adds to an error of an attempt what only the call knows.
    fn told(&self, error: Error, status: Option<u16>, token: Option<&str>) -> Error {
        let mut error = match error.is_too_large() {
            // The source of the error does not know the limit.
            true => Error::too_large(self.limits.max_response_size),
            false => error,
        };
        if let Some(status) = status {
            error = error.with_status(status);
        }
        if let Some(proxy) = &self.core.proxy {
            error = error.by_way_of(proxy);
        }
        match token {
            Some(token) => error.without_token(token),
            None => error,
        }
    }

    /// Returns the error of an attempt; that of a write that succeeded says so.
    fn unread(&self, error: Error, watch: &ResponseWatch) -> Error {
        match watch.status() {
            Some(status @ 200..300) if self.operation.acts() && error.is_mere_reading() => {
                Error::unread_response(status, error)
            }
            _ => error,
        }
    }

    /// Reports a wait.
    fn tell(&self, progress: &Progress, delay: Duration, reason: &Error) {
        if let Some(on_wait) = &self.core.on_wait {
            on_wait.tell(&Wait {
                operation: self.operation,
                attempt: progress.attempts + 1,
                of: self.limits.max_attempts,
                delay,
                reason,
            });
        }
    }

    /// Returns the time that is left for the call.
    fn left(&self, started: Instant) -> Duration {
        self.limits.call_timeout.saturating_sub(started.elapsed())
    }
}

#[cfg(test)]
mod tests;
