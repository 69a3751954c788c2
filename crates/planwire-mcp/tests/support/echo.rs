//! A server that sends the same response to each request, in which `TOKEN` is the token that it received.

use planwire::{RawClient, Wethod};
use planwire_mcp::Server;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Returns an MCP server of a Wethod that sends this response.
pub(crate) async fn server(token: &str, status: u16, body: &str) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let body = body.to_owned();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let body = body.clone();
            tokio::spawn(async move {
                let mut head = Vec::new();
                while !head.windows(4).any(|it| it == b"\r\n\r\n") {
                    let mut part = [0; 1024];
                    match stream.read(&mut part).await {
                        Ok(0) | Err(_) => return,
                        Ok(read) => head.extend_from_slice(&part[..read]),
                    }
                }
                let head = String::from_utf8(head).unwrap();
                let token = head.lines().find_map(|it| {
                    let (name, value) = it.split_once(": ")?;
                    let is_token = name.eq_ignore_ascii_case("authorization");
                    is_token.then(|| value.strip_prefix("Bearer ").unwrap())
                });
                // A list has one page: Wethod's last one is empty.
                let is_next = head.contains("offset=") && !head.contains("offset=0 ");
                let body = match is_next {
                    true => "[]".to_owned(),
                    false => body.replace("TOKEN", token.unwrap()),
                };
                let length = body.len();
                let response = format!(
                    "HTTP/1.1 {status} Said\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
                );
                // The client may have ended.
                let _ = stream.write_all(response.as_bytes()).await;
            });
        }
    });
    let wethod: RawClient = Wethod::builder()
        .company("acme")
        .token(token)
        .base_url(url)
        .max_attempts(1)
        .build()
        .unwrap()
        .into();
    Server::new([wethod])
}
