//! The listening socket: it accepts connections, and can be shut and opened again.

use std::future::poll_fn;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::watch;

/// How many connections may wait to be accepted.
const BACKLOG: u32 = 1_024;

/// A listening socket that can be shut at once, without waiting for the task that accepts.
#[derive(Debug)]
pub(crate) struct Listener {
    state: Mutex<State>,
    /// Changes when all connections must close.
    closing: watch::Sender<()>,
    address: SocketAddr,
    /// A socket must be made within the runtime, and the methods are called from anywhere.
    runtime: Handle,
}

#[derive(Debug)]
struct State {
    socket: Socket,
    /// The task that accepts, to be told when the socket opens or closes.
    waiting: Option<Waker>,
}

#[derive(Debug)]
enum Socket {
    Open(TcpListener),
    /// The port is kept, but nobody listens, so that connections are refused.
    Shut(Option<TcpSocket>),
    Gone,
}

/// A connection, and what tells it to close.
pub(crate) type Entry = (TcpStream, watch::Receiver<()>);

impl Listener {
    /// Listens on a port of the loopback, a free one for 0.
    pub(crate) fn open(port: u16, runtime: Handle) -> io::Result<Self> {
        let _within = runtime.enter();
        let listener = bound(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?.listen(BACKLOG)?;
        let address = listener.local_addr()?;
        Ok(Self {
            state: Mutex::new(State {
                socket: Socket::Open(listener),
                waiting: None,
            }),
            closing: watch::Sender::new(()),
            address,
            runtime: runtime.clone(),
        })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The next connection; `None` once the listener is removed.
    pub(crate) async fn accept(&self) -> Option<io::Result<Entry>> {
        poll_fn(|context| self.poll_accept(context)).await
    }

    fn poll_accept(&self, context: &mut Context<'_>) -> Poll<Option<io::Result<Entry>>> {
        let mut state = self.lock();
        match &state.socket {
            Socket::Open(listener) => {
                if let Poll::Ready(accepted) = listener.poll_accept(context) {
                    // Under the lock: a socket that is shut afterwards closes this connection too.
                    let entry = accepted.map(|(stream, _)| (stream, self.closing.subscribe()));
                    return Poll::Ready(Some(entry));
                }
            }
            Socket::Shut(_) => {}
            Socket::Gone => return Poll::Ready(None),
        }
        state.waiting = Some(context.waker().clone());
        Poll::Pending
    }

    /// Refuses connections and closes those that are open.
    pub(crate) fn shut(&self) {
        let _within = self.runtime.enter();
        let mut state = self.lock();
        if let Socket::Open(_) = state.socket {
            // The listener must be gone before another socket can have its port.
            state.socket = Socket::Shut(None);
            state.socket = Socket::Shut(bound(self.address).ok());
        }
        self.changed(state);
    }

    /// Listens again.
    pub(crate) fn reopen(&self) -> io::Result<()> {
        let _within = self.runtime.enter();
        let mut state = self.lock();
        if let Socket::Shut(socket) = &mut state.socket {
            let socket = socket.take().map_or_else(|| bound(self.address), Ok)?;
            state.socket = Socket::Open(socket.listen(BACKLOG)?);
            if let Some(waiting) = state.waiting.take() {
                waiting.wake();
            }
        }
        Ok(())
    }

    /// Ends everything.
    pub(crate) fn remove(&self) {
        let mut state = self.lock();
        state.socket = Socket::Gone;
        self.changed(state);
    }

    fn changed(&self, mut state: MutexGuard<'_, State>) {
        self.closing.send_replace(());
        if let Some(waiting) = state.waiting.take() {
            waiting.wake();
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The socket is replaced in one step, so a panic elsewhere leaves it whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn bound(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    // Elsewhere the option would let two processes have one port.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}
