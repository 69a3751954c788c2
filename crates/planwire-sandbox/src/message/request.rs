//! Requests, independent of the connection.

use std::borrow::Cow;

use bytes::Bytes;
use hyper::HeaderMap;

/// A request. Its query and path parameters are decoded.
#[derive(Debug)]
pub(crate) struct Request {
    /// The base URL of the API, such as `http://127.0.0.1:4010/piriod`.
    pub(crate) base_url: String,
    /// The path below the base URL.
    pub(crate) path: String,
    pub(crate) raw_query: String,
    query: Vec<(String, String)>,
    path_parameters: Vec<(String, String)>,
    headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Request {
    pub(crate) fn new(
        base_url: String,
        path: &str,
        raw_query: Option<&str>,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        // As in forms, a plus is a space.
        let query = form_urlencoded::parse(raw_query.unwrap_or_default().as_bytes());
        Self {
            base_url,
            path: path.to_owned(),
            raw_query: raw_query.unwrap_or_default().to_owned(),
            query: query.into_owned().collect(),
            path_parameters: Vec::new(),
            headers,
            body,
        }
    }

    pub(crate) fn set_path_parameters(&mut self, parameters: &[(&str, &str)]) {
        let decoded = parameters.iter().map(|(name, value)| {
            // These characters are special in forms but not in paths.
            let value = value
                .replace('+', "%2B")
                .replace('&', "%26")
                .replace('=', "%3D");
            let mut pairs = form_urlencoded::parse(value.as_bytes());
            let value = pairs.next().map_or(Cow::Borrowed(""), |(value, _)| value);
            ((*name).to_owned(), value.into_owned())
        });
        self.path_parameters = decoded.collect();
    }

    pub(crate) fn path_parameter(&self, name: &str) -> Option<&str> {
        last(&self.path_parameters, name)
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        last(&self.query, name)
    }

    /// Returns all values of a repeated parameter.
    pub(crate) fn query_all<'r>(&'r self, name: &'r str) -> impl Iterator<Item = &'r str> {
        let matching = self.query.iter().filter(move |(key, _)| key == name);
        matching.map(|(_, value)| value.as_str())
    }

    /// Returns the parameters whose name begins with a prefix, without the prefix.
    pub(crate) fn query_below<'r>(
        &'r self,
        prefix: &'r str,
    ) -> impl Iterator<Item = (&'r str, &'r str)> {
        let pairs = self.query.iter();
        pairs.filter_map(move |(key, value)| Some((key.strip_prefix(prefix)?, value.as_str())))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the request's URL with another value of a query parameter, or without the parameter.
    pub(crate) fn url_with(&self, name: &str, value: Option<&str>) -> String {
        let others = self.query.iter().filter(|(key, _)| key != name);
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(others);
        if let Some(value) = value {
            query.append_pair(name, value);
        }
        let query = query.finish();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{}{mark}{query}", self.base_url, self.path)
    }
}

fn last<'p>(pairs: &'p [(String, String)], name: &str) -> Option<&'p str> {
    let mut matching = pairs.iter().rev().filter(|(key, _)| key == name);
    matching.next().map(|(_, value)| value.as_str())
}
