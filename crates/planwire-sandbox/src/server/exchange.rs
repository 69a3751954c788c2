//! Handling of a request.

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
use super::limits::Limits;
use super::recorded::{RecordedRequest, RequestLog};
use crate::api::Api;
use crate::collection::{Clock, http_date};
use crate::document::Node;
use crate::message::{Request, Response};

/// The state that all connections share.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) apis: Vec<Api>,
    pub(crate) clock: Arc<Clock>,
    pub(crate) latency: Duration,
    pub(crate) faults: FaultPlan,
    pub(crate) log: Option<RequestLog>,
    pub(crate) limits: Limits,
}

/// The maximum size of a request's body.
const LARGEST_BODY: usize = 16 * 1024 * 1024;

const RATE_LIMIT_HEADER: HeaderName = HeaderName::from_static("x-ratelimit-retry-after");

impl Service {
    /// Handles a request. An error ends the connection, with a reset if `reset` is set.
    pub(crate) async fn exchange(
        &self,
        request: hyper::Request<Incoming>,
        reset: &AtomicBool,
    ) -> Result<hyper::Response<Body>, Broken> {
        let (head, body) = request.into_parts();
        let _room = self.limits.body(body.size_hint().upper()).await;
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
        if let Some(response) = fault.as_ref().and_then(Fault::own_response) {
            return finished(self.dated(response), Body::whole);
        }
        let response = self.dated(Self::respond(api, &head, body));
        match fault {
            Some(Fault::ResetAfterHeaders) => {
                reset.store(true, Ordering::Relaxed);
                finished(with_length(response), |_| Body::broken(Bytes::new()))
            }
            Some(Fault::BodyCutShort) => finished(with_length(response), |bytes| {
                Body::broken(bytes.slice(..bytes.len() / 2))
            }),
            Some(Fault::Stall(time)) => {
                tokio::time::sleep(time).await;
                finished(response, Body::whole)
            }
            Some(Fault::SlowDrip { bytes, every }) => {
                finished(response, |body| Body::drip(body, bytes, every))
            }
            Some(Fault::NextLink(url)) => finished(relinked(response, &url), Body::whole),
            Some(Fault::EndlessBody) => {
                // Leading white space is valid JSON, so only the size reveals the fault.
                let response = Response::json(200, Bytes::new());
                finished(response, |_| {
                    Body::Endless(Bytes::from(vec![b' '; 16 * 1024]))
                })
            }
            _ => finished(response, Body::whole),
        }
    }

    /// Adds the `Date` header.
    fn dated(&self, response: Response) -> Response {
        match self.clock.header() {
            Some(date) => response.with(DATE, &date),
            None => response,
        }
    }

    /// Returns the API of a path, and the rest of the path.
    fn api<'p>(&self, path: &'p str) -> Option<(&Api, &'p str)> {
        self.apis.iter().find_map(|api| {
            let rest = path.strip_prefix('/')?.strip_prefix(api.vendor.segment())?;
            (rest.is_empty() || rest.starts_with('/')).then_some((api, rest))
        })
    }

    /// Returns the vendor's response.
    fn respond(
        api: Option<(&Api, &str)>,
        head: &hyper::http::request::Parts,
        body: Option<Bytes>,
    ) -> Response {
        let Some((api, rest)) = api else {
            let message = "The sandbox serves /wethod and /piriod only.\n";
            return Response::new(404, "text/plain; charset=utf-8", message);
        };
        if !is_this_machine(head) {
            let message = "The sandbox accepts only a Host on this machine, such as 127.0.0.1.\n";
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
        api.respond(head.method.as_str(), request)
    }
}

impl Fault {
    /// Returns the response of a fault that has its own.
    fn own_response(&self) -> Option<Response> {
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
    // wording: the words of many servers.
    let response = Response::json(status, &br#"{"message":"Try again later."}"#[..]);
    match retry_after {
        None => response,
        Some(RetryAfter::RateLimitSeconds(seconds)) => {
            response.with(RATE_LIMIT_HEADER, &seconds.to_string())
        }
        Some(RetryAfter::Seconds(seconds)) => response.with(RETRY_AFTER, &seconds.to_string()),
        Some(RetryAfter::Date(date)) => response.with(RETRY_AFTER, &http_date(*date)),
    }
}

/// Adds the length of the whole body before it is cut.
fn with_length(response: Response) -> Response {
    let length = response.body.len().to_string();
    response.with(CONTENT_LENGTH, &length)
}

/// Replaces the link to the next page, if the body has one.
fn relinked(mut response: Response, url: &str) -> Response {
    if let Ok(Node::Map(mut members)) = serde_json::from_slice(&response.body)
        && let Some((_, link)) = members.iter_mut().find(|(name, _)| name == "next")
    {
        *link = Node::Text(url.to_owned());
        let mut body = Vec::new();
        crate::value::literal(&Node::Map(members)).write_json(&mut body);
        response.body = body.into();
    }
    response
}

fn finished(
    response: Response,
    body: impl FnOnce(Bytes) -> Body,
) -> Result<hyper::Response<Body>, Broken> {
    let mut sent = hyper::Response::new(body(response.body));
    // The statuses of a document have three digits; anything else is an error of the document.
    *sent.status_mut() = hyper::StatusCode::from_u16(response.status).map_err(|_| Broken)?;
    sent.headers_mut().extend(response.headers);
    Ok(sent)
}
