#![doc = include_str!("../README.md")]

mod accounts;
mod arguments;
mod body;
mod catalogue;
mod code;
mod consent;
mod opening;
mod progress;
mod protocol;
mod record;
mod reply;
mod server;
mod session;
mod size;
mod tools;

pub use server::{Error, Server};
