//! Clients for the tests: of a server with given responses, and of a sandbox.
#![allow(dead_code, reason = "each test file uses some of them")]

use planwire::{Piriod, Wethod};
use planwire_sandbox::Sandbox;
use planwire_tests::{Response, Server};

pub(crate) fn wethod(server: &Server) -> Wethod {
    let builder = Wethod::builder().company("acme").token("t0ken");
    builder.base_url(server.base_url()).build().unwrap()
}

pub(crate) fn piriod(server: &Server) -> Piriod {
    let builder = Piriod::builder().workspace("acc_1").token("t0ken");
    builder.base_url(server.base_url()).build().unwrap()
}

pub(crate) fn wethod_of(sandbox: &Sandbox) -> Wethod {
    let access = sandbox.wethod();
    let builder = Wethod::builder()
        .company(access.company())
        .token(access.token());
    builder.base_url(access.base_url()).build().unwrap()
}

pub(crate) fn piriod_of(sandbox: &Sandbox) -> Piriod {
    let access = sandbox.piriod();
    let builder = Piriod::builder()
        .workspace(access.workspace())
        .token(access.token());
    builder.base_url(access.base_url()).build().unwrap()
}

pub(crate) async fn wethod_that<const N: usize>(responses: [Response; N]) -> (Server, Wethod) {
    let server = Server::start(responses).await.unwrap();
    let client = wethod(&server);
    (server, client)
}

pub(crate) async fn piriod_that<const N: usize>(responses: [Response; N]) -> (Server, Piriod) {
    let server = Server::start(responses).await.unwrap();
    let client = piriod(&server);
    (server, client)
}
