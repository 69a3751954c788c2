//! The server: one listener, a task for each connection, no thread of its own.

mod body;
mod exchange;
mod fault;
mod host;
mod listener;
mod recorded;
mod room;

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::task::JoinSet;

use body::{Body, Broken};
pub(crate) use exchange::Service;
pub(crate) use fault::FaultPlan;
pub use fault::{Fault, Faults, RetryAfter};
use listener::Entry;
pub(crate) use listener::Listener;
pub use recorded::RecordedRequest;
pub(crate) use recorded::RequestLog;
pub(crate) use room::Room;

/// A pause before accepting again when it failed, as with too many open files.
const PAUSE: Duration = Duration::from_millis(10);

/// Serves until the listener is gone and all connections are closed.
pub(crate) async fn serve(service: Arc<Service>, listener: Arc<Listener>) {
    let mut connections = JoinSet::new();
    loop {
        let room = service.room.connection().await;
        let Some(accepted) = listener.accept().await else {
            break;
        };
        while connections.try_join_next().is_some() {}
        match accepted {
            Ok(entry) => {
                let service = service.clone();
                connections.spawn(async move {
                    connection(entry, service).await;
                    drop(room);
                });
            }
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
    while connections.join_next().await.is_some() {}
}

type Exchange = Pin<Box<dyn Future<Output = Result<hyper::Response<Body>, Broken>> + Send>>;

async fn connection((stream, mut closing): Entry, service: Arc<Service>) {
    // Small answers must not wait for the acknowledgement of earlier ones. Where the option cannot
    // be set, the connection is slower and still right.
    let _ = stream.set_nodelay(true);
    let reset = Arc::new(AtomicBool::new(false));
    let exchange = service_fn(|request| -> Exchange {
        let (service, reset) = (service.clone(), reset.clone());
        Box::pin(async move { service.exchange(request, &reset).await })
    });
    // No timer is set: with paused time, a timeout for idle connections would fire at once.
    let mut connection = http1::Builder::new()
        // The `Date` comes from the sandbox's clock.
        .auto_date_header(false)
        .serve_connection(TokioIo::new(stream), exchange);
    let finished = {
        let mut closed = pin!(closing.changed());
        poll_fn(|context| {
            if closed.as_mut().poll(context).is_ready() {
                return Poll::Ready(false);
            }
            // How it ended does not matter: a client that goes away is no error here.
            connection.poll_without_shutdown(context).map(|_| true)
        })
        .await
    };
    if finished && reset.load(Ordering::Relaxed) {
        let stream = connection.into_parts().io.into_inner();
        // With it, closing the socket sends a reset; without it, an end, which is a fault as well.
        let _ = stream.set_zero_linger();
    }
}
