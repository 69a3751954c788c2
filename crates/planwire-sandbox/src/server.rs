//! The server: one listener and a task for each connection, without a thread of its own.

mod body;
mod exchange;
mod fault;
mod host;
mod limits;
mod listener;
mod recorded;

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
pub(crate) use limits::Limits;
use listener::Entry;
pub(crate) use listener::Listener;
pub use recorded::RecordedRequest;
pub(crate) use recorded::RequestLog;

/// The pause after a failed accept, for example because of too many open files.
const PAUSE: Duration = Duration::from_millis(10);

/// Serves requests until the listener is removed and all connections are closed.
pub(crate) async fn serve(service: Arc<Service>, listener: Arc<Listener>) {
    let mut connections = JoinSet::new();
    loop {
        let limits = service.limits.connection().await;
        let Some(accepted) = listener.accept().await else {
            break;
        };
        while connections.try_join_next().is_some() {}
        match accepted {
            Ok(entry) => {
                let service = service.clone();
                connections.spawn(async move {
                    connection(entry, service).await;
                    drop(limits);
                });
            }
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
    while connections.join_next().await.is_some() {}
}

type Exchange = Pin<Box<dyn Future<Output = Result<hyper::Response<Body>, Broken>> + Send>>;

async fn connection((stream, mut closing): Entry, service: Arc<Service>) {
    // Small responses must not wait for acknowledgements. Without the option, the connection is
    // only slower.
    let _ = stream.set_nodelay(true);
    let reset = Arc::new(AtomicBool::new(false));
    let exchange = service_fn(|request| -> Exchange {
        let (service, reset) = (service.clone(), reset.clone());
        Box::pin(async move { service.exchange(request, &reset).await })
    });
    // A timeout for idle connections would fire at once in a test with paused time.
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
            // A client that closes the connection is not an error.
            connection.poll_without_shutdown(context).map(|_| true)
        })
        .await
    };
    if finished && reset.load(Ordering::Relaxed) {
        let stream = connection.into_parts().io.into_inner();
        // With this option, closing the socket sends a reset. Without it, the connection ends, which is
        // a fault too.
        let _ = stream.set_zero_linger();
    }
}
