//! Lists of servers as they really are: each row of the table of behaviours is a test, over real HTTP.
//!
//! The sandbox pages, orders and changes as it is told to. A test says what must come of it: the records
//! in their order, or an error, and the number of requests.

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
