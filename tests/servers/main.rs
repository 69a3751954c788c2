//! Lists of realistic servers: each row of the table of behaviours is a test, over real HTTP.
//!
//! The sandbox pages, orders and changes as configured. A test states the outcome: the records in their
//! order, or an error, and the number of requests.

#[path = "../clients.rs"]
mod clients;

mod changes;
mod documents;
mod growth;
mod identity;
mod order;
mod page_sizes;
mod positions;
mod reading;
mod records;
mod resume;
mod waits;
