//! An HTTP client for the sandbox.
#![allow(dead_code, reason = "each test file uses some of it")]

use planwire_sandbox::Sandbox;
use reqwest::header::HeaderMap;

/// A complete response.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Reply {
    /// Returns status and body, for snapshots.
    pub(crate) fn shown(&self) -> String {
        format!("{} {}", self.status, self.body)
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// Returns the records of a page of either vendor.
    pub(crate) fn records(&self) -> Vec<serde_json::Value> {
        let json = self.json();
        let records = json.get("results").unwrap_or(&json);
        records
            .as_array()
            .unwrap_or_else(|| panic!("no list: {}", self.shown()))
            .clone()
    }

    /// Returns one field of each record of the page.
    pub(crate) fn field(&self, name: &str) -> Vec<serde_json::Value> {
        self.records()
            .iter()
            .map(|record| record[name].clone())
            .collect()
    }
}

pub(crate) fn client() -> reqwest::Client {
    builder().build().unwrap()
}

pub(crate) fn builder() -> reqwest::ClientBuilder {
    // In the workspace, reqwest has TLS without a cryptography provider, and needs one even without
    // encryption. A second call has no effect.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
}

pub(crate) async fn send(request: reqwest::RequestBuilder) -> Reply {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    Reply {
        status,
        headers,
        body: response.text().await.unwrap(),
    }
}

pub(crate) fn wethod_request(
    client: &reqwest::Client,
    sandbox: &Sandbox,
    path: &str,
) -> reqwest::RequestBuilder {
    let wethod = sandbox.wethod();
    client
        .get(format!("{}{path}", wethod.base_url()))
        .bearer_auth(wethod.token())
        .header("Wethod-Company", wethod.company())
        .header("Wethod-Version", "2024-06-15")
}

pub(crate) fn piriod_request(
    client: &reqwest::Client,
    sandbox: &Sandbox,
    path: &str,
) -> reqwest::RequestBuilder {
    let piriod = sandbox.piriod();
    client
        .get(format!("{}{path}", piriod.base_url()))
        .header("Authorization", format!("Token {}", piriod.token()))
        .header("x-simple-workspace", piriod.workspace())
}

pub(crate) async fn wethod(sandbox: &Sandbox, path: &str) -> Reply {
    send(wethod_request(&client(), sandbox, path)).await
}

pub(crate) async fn piriod(sandbox: &Sandbox, path: &str) -> Reply {
    send(piriod_request(&client(), sandbox, path)).await
}

/// Reads all pages of a Wethod list.
pub(crate) async fn all_of_wethod(sandbox: &Sandbox, path: &str) -> Vec<serde_json::Value> {
    let mut all = Vec::new();
    loop {
        let mark = if path.contains('?') { '&' } else { '?' };
        let page = wethod(
            sandbox,
            &format!("{path}{mark}limit=100&offset={}", all.len()),
        )
        .await
        .records();
        let is_last = page.len() < 100;
        all.extend(page);
        if is_last {
            return all;
        }
    }
}

/// Reads all pages of a Piriod list, by their links.
pub(crate) async fn all_of_piriod(sandbox: &Sandbox, path: &str) -> Vec<serde_json::Value> {
    let base = sandbox.piriod().base_url().to_owned();
    let mut path = path.to_owned();
    let mut all = Vec::new();
    loop {
        let page = piriod(sandbox, &path).await;
        all.extend(page.records());
        match page.json()["next"].as_str() {
            None => return all,
            Some(next) => path = next.strip_prefix(&base).unwrap().to_owned(),
        }
    }
}
