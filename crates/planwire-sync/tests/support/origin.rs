//! A server that sends records exactly as a test wrote them: the lists of both vendors, without any of their rules.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, Utc};
use planwire::{Piriod, Wethod};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// The records of each list, by their place in it.
type Lists = BTreeMap<String, Vec<Record>>;

#[derive(Clone)]
struct Record {
    id: String,
    json: String,
    updated_at: Option<DateTime<Utc>>,
    deleted_at: Option<DateTime<Utc>>,
}

impl Record {
    fn new(json: &str) -> Self {
        let value: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
        let instant = |name: &str| value.get(name)?.as_str()?.parse().ok();
        Self {
            id: match value.get("id") {
                Some(serde_json::Value::String(id)) => id.clone(),
                id => id.map(ToString::to_string).unwrap_or_default(),
            },
            json: json.to_owned(),
            updated_at: instant("updated_at").or_else(|| instant("updated")),
            deleted_at: instant("deleted_at"),
        }
    }
}

/// A server, until the runtime of its test ends.
pub(crate) struct Origin {
    lists: Arc<Mutex<Lists>>,
    url: String,
}

impl Origin {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let lists = Arc::new(Mutex::new(Lists::new()));
        let served = lists.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, served.clone()));
            }
        });
        Self { lists, url }
    }

    pub(crate) fn wethod(&self) -> Wethod {
        let builder = Wethod::builder().base_url(&self.url).token("token");
        builder.company("acme").build().unwrap()
    }

    pub(crate) fn piriod(&self) -> Piriod {
        let builder = Piriod::builder().base_url(&self.url).token("token");
        builder.workspace("acme").build().unwrap()
    }

    /// Adds a record to a list, such as `budgets`, or replaces the one with its identifier.
    pub(crate) fn put(&self, list: &str, json: &str) {
        let record = Record::new(json);
        let mut lists = self.lists.lock().unwrap();
        let records = lists.entry(list.to_owned()).or_default();
        match records
            .iter_mut()
            .find(|it| it.id == record.id && !record.id.is_empty())
        {
            Some(found) => *found = record,
            None => records.push(record),
        }
    }

    pub(crate) fn delete(&self, list: &str, id: &str) {
        let mut lists = self.lists.lock().unwrap();
        lists.get_mut(list).unwrap().retain(|it| it.id != id);
    }

    pub(crate) fn clear(&self) {
        self.lists.lock().unwrap().clear();
    }

    /// Returns the records of a list.
    pub(crate) fn records(&self, list: &str) -> Vec<String> {
        let lists = self.lists.lock().unwrap();
        let records = lists.get(list).into_iter().flatten();
        records.map(|it| it.json.clone()).collect()
    }
}

async fn serve(mut stream: TcpStream, lists: Arc<Mutex<Lists>>) {
    let mut received = Vec::new();
    loop {
        let mut piece = [0; 4096];
        let end = loop {
            if let Some(end) = received.windows(4).position(|it| it == b"\r\n\r\n") {
                break end + 4;
            }
            match stream.read(&mut piece).await {
                Ok(length) if length > 0 => received.extend_from_slice(&piece[..length]),
                _ => return,
            }
        };
        let head = String::from_utf8_lossy(&received[..end]).into_owned();
        received.drain(..end);
        let target = head.split(' ').nth(1).unwrap_or_default();
        let (status, body) = respond(target, &lists.lock().unwrap());
        let date =
            DateTime::<Utc>::from(std::time::SystemTime::now()).format("%a, %d %b %Y %H:%M:%S GMT");
        let response = format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ndate: {date}\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        if stream.write_all(response.as_bytes()).await.is_err() {
            return;
        }
    }
}

fn respond(target: &str, lists: &Lists) -> (&'static str, String) {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let query: HashMap<_, _> = query
        .split('&')
        .filter_map(|it| it.split_once('='))
        .collect();
    let is_wethod = path.starts_with("/api/");
    let mut segments = path
        .trim_start_matches("/api")
        .split('/')
        .filter(|it| !it.is_empty());
    let list = segments.next().unwrap_or_default().replace('-', "_");
    // A list under a parent, such as `holidays/1/locations`.
    let nested = path.trim_start_matches("/api/").to_owned();
    let list = if lists.contains_key(&nested) {
        nested
    } else {
        list
    };
    let mut segments = segments.skip(if list.contains('/') { 2 } else { 0 });
    let records = lists.get(&list).map_or(&[][..], Vec::as_slice);
    if let Some(id) = segments.next() {
        return match records.iter().find(|it| it.id == id) {
            Some(record) => ("200 OK", record.json.clone()),
            None => ("404 Not Found", "{}".to_owned()),
        };
    }
    let number = |name: &str, default| query.get(name).map_or(default, |it| it.parse().unwrap());
    let after = |name: &str| {
        let text = query.get(name)?.replace("%3A", ":").replace("%2B", "+");
        let instant = DateTime::parse_from_rfc3339(text.strip_prefix("gt:")?).ok()?;
        Some(instant.to_utc())
    };
    let only_deleted = query.get("deleted") == Some(&"only");
    let (updated, deleted) = (after("updated_at"), after("deleted_at"));
    let mut found: Vec<_> = records
        .iter()
        .filter(|it| it.deleted_at.is_some() == only_deleted)
        .filter(|it| updated.is_none_or(|after| it.updated_at.is_none_or(|it| it > after)))
        .filter(|it| deleted.is_none_or(|after| it.deleted_at.is_some_and(|it| it > after)))
        .collect();
    match query.get("ordering") {
        Some(&"-updated") => found.sort_by_key(|it| std::cmp::Reverse(it.updated_at)),
        Some(_) => found.sort_by_key(|it| it.updated_at),
        None => {}
    }
    let page = |from: usize, size: usize| {
        let page = found.iter().skip(from).take(size);
        let page: Vec<_> = page.map(|it| it.json.as_str()).collect();
        format!("[{}]", page.join(","))
    };
    if is_wethod {
        return ("200 OK", page(number("offset", 0), number("limit", 100)));
    }
    let size = number("page_size", 100);
    let results = page((number("page", 1) - 1) * size, size);
    let count = found.len();
    let body = format!(r#"{{"count":{count},"next":null,"previous":null,"results":{results}}}"#);
    ("200 OK", body)
}
