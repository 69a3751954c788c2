//! One call: a request, sent as often as it takes within the limits that are set for it.

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

/// What a generated method gives.
pub(crate) type Generated<B> = std::result::Result<ResponseValue<B>, GeneratedError<()>>;

/// Sends the requests of one operation.
#[derive(Debug)]
pub struct Call {
    pub(crate) core: Arc<Core>,
    pub(crate) operation: &'static Operation,
    /// Query parameters that the documents do not know.
    pub(crate) undocumented: Arc<[(String, String)]>,
    limits: Limits,
    /// Where the page begins, for those who watch.
    position: Option<i64>,
}

/// A request that can be sent several times; the last time keeps what was answered.
///
/// Each operation is a type of its own, and all that is decided around an attempt is compiled once.
pub(crate) trait Attempt: Send {
    /// Sends it once, with what the context adds. Success is the documented answer, understood.
    fn send(&mut self, context: Context) -> BoxFuture<'_, Result<()>>;
}

/// How far a call has come.
#[derive(Default)]
struct Progress {
    attempts: u32,
    /// The wait before the next attempt.
    delay: Duration,
    /// Whether an attempt may have had an effect.
    acted: bool,
    /// The token that went with the last attempt, which a server may repeat.
    token: Option<Arc<str>>,
    /// The attempt of a write that had its effect, and an answer that could not be read.
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

    /// The same for the page that begins at a position.
    pub(crate) fn at(&self, position: Option<i64>) -> Self {
        Self {
            core: self.core.clone(),
            operation: self.operation,
            undocumented: self.undocumented.clone(),
            limits: self.limits,
            position,
        }
    }

    /// The same with one more query parameter.
    pub(crate) fn with_query(mut self, name: &str, value: String) -> Self {
        let more = std::iter::once((name.to_owned(), value));
        self.undocumented = self.undocumented.iter().cloned().chain(more).collect();
        self
    }

    /// One page by way of a generated method.
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

    /// One page by whatever attempts it takes.
    pub(crate) fn page<'a, T: Send + 'static>(
        &'a self,
        mut attempt: impl Attempt + Into<Option<Fetched<T>>> + 'a,
    ) -> Fetch<'a, T> {
        Box::pin(async move {
            let ran = self.run(&mut attempt).await?;
            // Success without an answer is that of a repeated DELETE, which has no page.
            let missing = || Error::decoding("the answer holds no page", None).on(self.operation);
            let mut fetched = attempt.into().ok_or_else(missing)?;
            fetched.records = ran.told(fetched.records);
            Ok(fetched)
        })
    }

    /// Makes the call: attempt after attempt, until one succeeds or the limits are reached. Says how many
    /// it took.
    pub(crate) async fn run(&self, attempt: &mut dyn Attempt) -> Result<Ran> {
        let mut progress = Progress::default();
        let done = self.repeat(attempt, &mut progress);
        match trace::call(self.operation, self.position, done).await {
            Ok(()) => Ok(Ran {
                attempts: progress.attempts,
                token: progress.token,
            }),
            Err(error) => {
                // That a write was accepted is not undone by what went wrong afterwards.
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
            let answered = self.core.observer.answered(self.operation);
            let context = match self.context(&answered, started).await {
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
                .attempt(attempt.send(context), &answered, progress, started)
                .await;
            drop(permit);
            let Err(error) = outcome else {
                retry_budget.answered();
                return Ok(());
            };
            if error.status().is_some() && !error.is_retryable() {
                retry_budget.answered();
            }
            let outcome = Outcome::of(&error, progress.acted);
            let next = retry::next(self.operation, outcome);
            let error = self.unread(error, &answered);
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
            // A server that names its wait is not in trouble: the request is allowed afterwards.
            let is_allowed_later = error.status() == Some(429) && error.retry_after().is_some();
            if !is_allowed_later && !retry_budget.spend() {
                return Err(error.unrepeated("since most requests of late have failed"));
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

    /// Waits for the end of the pause that the server has asked for.
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

    /// Waits until the client's own limit lets a request pass.
    async fn admit(&self, progress: &Progress, started: Instant) -> Result<Option<Permit<'_>>> {
        let Some(limiter) = &self.core.rate_limiter else {
            return Ok(None);
        };
        let (requests, per) = (limiter.requests(), limiter.per());
        let refused = |wait| Error::rate_limit(requests, per, "is spent", wait);
        let told = |hold| match hold {
            Hold::Spent(wait) => self.tell(progress, wait, &refused(wait)),
            Hold::Spread(wait) => {
                let reason = Error::rate_limit(requests, per, "is nearly spent", wait);
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

    /// What goes with one attempt, the token as it is now included.
    async fn context(
        &self,
        answered: &ResponseWatch,
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
            .watched_by(answered);
        Ok((context, token))
    }

    /// Runs one attempt within its time.
    async fn attempt(
        &self,
        attempt: BoxFuture<'_, Result<()>>,
        answered: &ResponseWatch,
        progress: &mut Progress,
        started: Instant,
    ) -> Result<()> {
        progress.attempts += 1;
        let left = self.left(started);
        let limit = self.limits.attempt_timeout;
        let began = Instant::now();
        let outcome = tokio::time::timeout(limit.min(left), attempt).await;
        let status = answered.status();
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
                // An error whose body does not come is still an answer with a status.
                Some(status @ 400..) => Error::status_error(status, VendorBody::default(), None),
                _ if left < limit => Error::call_timeout(self.limits.call_timeout),
                _ => Error::timeout(limit),
            })
        });
        let elapsed = began.elapsed();
        self.core.observer.look(self.operation, answered);
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

    /// An error of an attempt with what only the call knows.
    fn told(&self, error: Error, status: Option<u16>, token: Option<&str>) -> Error {
        let mut error = match error.is_too_large() {
            // What reports it does not know the limit.
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

    /// The error of an attempt; where it was a write that was accepted, it says so.
    fn unread(&self, error: Error, answered: &ResponseWatch) -> Error {
        match answered.status() {
            Some(status @ 200..300) if self.operation.acts() && error.is_mere_reading() => {
                Error::unread_response(status, error)
            }
            _ => error,
        }
    }

    /// Tells those who want to know of a wait.
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

    /// What is left of the call's time.
    fn left(&self, started: Instant) -> Duration {
        self.limits.call_timeout.saturating_sub(started.elapsed())
    }
}

#[cfg(test)]
mod tests;
