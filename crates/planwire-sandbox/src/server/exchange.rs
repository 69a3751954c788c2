//! One request and its answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Limited};
use hyper::body::{Body as _, Incoming};
use hyper::header::{CONTENT_LENGTH, DATE, HOST, HeaderName, LOCATION, RETRY_AFTER};

use super::body::{Body, Broken};
use super::fault::{Fault, FaultPlan, RetryAfter};
use super::host::is_this_machine;
use super::recorded::{RecordedRequest, RequestLog};
use super::room::Room;
use crate::api::Api;
use crate::collection::{Clock, http_date};
use crate::document::Node;
use crate::message::{Request, Response};

/// What is served, for all connections.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) apis: Vec<Api>,
    pub(crate) clock: Arc<Clock>,
    pub(crate) latency: Duration,
    pub(crate) faults: FaultPlan,
    pub(crate) log: Option<RequestLog>,
    pub(crate) room: Room,
}

/// The largest body that a request may have.
const LARGEST_BODY: usize = 16 * 1024 * 1024;

const RATE_LIMIT_HEADER: HeaderName = HeaderName::from_static("x-ratelimit-retry-after");

impl Service {
    /// Answers a request. An error ends the connection, with a reset when the flag is raised.
    pub(crate) async fn exchange(
        &self,
        request: hyper::Request<Incoming>,
        reset: &AtomicBool,
    ) -> Result<hyper::Response<Body>, Broken> {
        let (head, body) = request.into_parts();
        let _room = self.room.body(body.size_hint().upper()).await;
        let body = if body.is_end_stream() {
            Some(Bytes::new())
        } else {
            let body = Limited::new(body, LARGEST_BODY).collect().await;
            body.ok().map(http_body_util::Collected::to_bytes)
        };
        let api = self.api(head.uri.path());
        let fault = self.faults.next(|| {
            let (api, path) = api?;
            let id = api.operation_id(head.method.as_str(), path)?;
            Some((api.vendor, id.to_owned()))
        });
        if let Some(log) = &self.log {
            log.push(RecordedRequest {
                method: head.method.as_str().to_owned(),
                path: head.uri.path().to_owned(),
                query: head.uri.query().map(ToOwned::to_owned),
                headers: head.headers.clone(),
                body: body.clone().unwrap_or_default(),
                fault: fault.clone(),
            });
        }
        if !self.latency.is_zero() {
            tokio::time::sleep(self.latency).await;
        }
        if fault == Some(Fault::ResetBeforeHeaders) {
            reset.store(true, Ordering::Relaxed);
            return Err(Broken);
        }
        if let Some(answer) = fault.as_ref().and_then(Fault::own_answer) {
            return response(self.dated(answer), Body::whole);
        }
        let answer = self.dated(Self::answer(api, &head, body));
        match fault {
            Some(Fault::ResetAfterHeaders) => {
                reset.store(true, Ordering::Relaxed);
                response(with_length(answer), |_| Body::broken(Bytes::new()))
            }
            Some(Fault::BodyCutShort) => response(with_length(answer), |bytes| {
                Body::broken(bytes.slice(..bytes.len() / 2))
            }),
            Some(Fault::Stall(time)) => {
                tokio::time::sleep(time).await;
                response(answer, Body::whole)
            }
            Some(Fault::SlowDrip { bytes, every }) => {
                response(answer, |body| Body::drip(body, bytes, every))
            }
            Some(Fault::NextLink(url)) => response(relinked(answer, &url), Body::whole),
            Some(Fault::EndlessBody) => {
                // White space is valid before any JSON, so only its amount can give it away.
                let answer = Response::json(200, Bytes::new());
                response(answer, |_| {
                    Body::Endless(Bytes::from(vec![b' '; 16 * 1024]))
                })
            }
            _ => response(answer, Body::whole),
        }
    }

    /// Adds the `Date` header.
    fn dated(&self, response: Response) -> Response {
        match self.clock.header() {
            Some(date) => response.with(DATE, &date),
            None => response,
        }
    }

    /// The API that a path belongs to, with the rest of the path.
    fn api<'p>(&self, path: &'p str) -> Option<(&Api, &'p str)> {
        self.apis.iter().find_map(|api| {
            let rest = path.strip_prefix('/')?.strip_prefix(api.vendor.segment())?;
            (rest.is_empty() || rest.starts_with('/')).then_some((api, rest))
        })
    }

    /// What the vendor answers.
    fn answer(
        api: Option<(&Api, &str)>,
        head: &hyper::http::request::Parts,
        body: Option<Bytes>,
    ) -> Response {
        let Some((api, rest)) = api else {
            let message = "The sandbox answers below /wethod and /piriod.\n";
            return Response::new(404, "text/plain; charset=utf-8", message);
        };
        if !is_this_machine(head) {
            let message =
                "The sandbox answers only for a Host on this machine, such as 127.0.0.1.\n";
            return Response::new(421, "text/plain; charset=utf-8", message);
        }
        let Some(body) = body else {
            return api.too_large();
        };
        let host = head.headers.get(HOST).and_then(|host| host.to_str().ok());
        let authority = head
            .uri
            .authority()
            .map(hyper::http::uri::Authority::as_str);
        let host = host.or(authority).unwrap_or("127.0.0.1");
        let base_url = format!("http://{host}/{}", api.vendor.segment());
        let headers = head.headers.clone();
        let request = Request::new(base_url, rest, head.uri.query(), headers, body);
        api.answer(head.method.as_str(), request)
    }
}

impl Fault {
    /// The answer of a fault that has one of its own.
    fn own_answer(&self) -> Option<Response> {
        Some(match self {
            Self::GarbageWith200 => Response::json(200, &b"\x1f\x8b[{\"id\":1,\xff"[..]),
            Self::ServerErrorHtml => {
                let page = "<!DOCTYPE html>\n<html><head><title>Server error</title></head>\
                            <body><h1>Something went wrong</h1></body></html>\n";
                Response::new(500, "text/html; charset=utf-8", page)
            }
            Self::BadGatewayEmpty => Response::empty(502),
            Self::ServiceUnavailable { retry_after } => waiting(503, retry_after.as_ref()),
            Self::RateLimited { retry_after } => waiting(429, retry_after.as_ref()),
            Self::Response {
                status,
                media_type,
                body,
            } => Response::new(*status, media_type, body.clone()),
            Self::Redirect(url) => Response::empty(302).with(LOCATION, url),
            _ => return None,
        })
    }
}

fn waiting(status: u16, retry_after: Option<&RetryAfter>) -> Response {
    let answer = Response::json(status, &br#"{"message":"Try again later."}"#[..]);
    match retry_after {
        None => answer,
        Some(RetryAfter::RateLimitSeconds(seconds)) => {
            answer.with(RATE_LIMIT_HEADER, &seconds.to_string())
        }
        Some(RetryAfter::Seconds(seconds)) => answer.with(RETRY_AFTER, &seconds.to_string()),
        Some(RetryAfter::Date(date)) => answer.with(RETRY_AFTER, &http_date(*date)),
    }
}

/// Promises the whole body, before part of it is held back.
fn with_length(answer: Response) -> Response {
    let length = answer.body.len().to_string();
    answer.with(CONTENT_LENGTH, &length)
}

/// The answer with another link to the next page, where its body is an object that has one.
fn relinked(mut answer: Response, url: &str) -> Response {
    if let Ok(Node::Map(mut members)) = serde_json::from_slice(&answer.body)
        && let Some((_, link)) = members.iter_mut().find(|(name, _)| name == "next")
    {
        *link = Node::Text(url.to_owned());
        let mut body = Vec::new();
        crate::value::literal(&Node::Map(members)).write_json(&mut body);
        answer.body = body.into();
    }
    answer
}

fn response(
    answer: Response,
    body: impl FnOnce(Bytes) -> Body,
) -> Result<hyper::Response<Body>, Broken> {
    let mut response = hyper::Response::new(body(answer.body));
    // The document's statuses are three digits; anything else would be a fault of the document.
    *response.status_mut() = hyper::StatusCode::from_u16(answer.status).map_err(|_| Broken)?;
    response.headers_mut().extend(answer.headers);
    Ok(response)
}
