//! The listening socket, which can be closed and reopened.

use std::future::poll_fn;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::watch;

/// The number of connections that can wait to be accepted.
const BACKLOG: u32 = 1_024;

/// A listening socket that can be closed without waiting for the accepting task.
#[derive(Debug)]
pub(crate) struct Listener {
    state: Mutex<State>,
    /// Changes to close all connections.
    closing: watch::Sender<()>,
    address: SocketAddr,
    /// The runtime, which a new socket needs. The methods can be called outside of it.
    runtime: Handle,
}

#[derive(Debug)]
struct State {
    socket: Socket,
    /// The waker of the accepting task.
    waiting: Option<Waker>,
}

#[derive(Debug)]
enum Socket {
    Open(TcpListener),
    /// The port is bound without listening, so connections are refused.
    Shut(Option<TcpSocket>),
    Gone,
}

/// A connection, and the signal to close it.
pub(crate) type Entry = (TcpStream, watch::Receiver<()>);

impl Listener {
    /// Listens on a loopback port; 0 is a free one.
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

    /// Waits for the next connection. Returns `None` after the listener is removed.
    pub(crate) async fn accept(&self) -> Option<io::Result<Entry>> {
        poll_fn(|context| self.poll_accept(context)).await
    }

    fn poll_accept(&self, context: &mut Context<'_>) -> Poll<Option<io::Result<Entry>>> {
        let mut state = self.lock();
        match &state.socket {
            Socket::Open(listener) => {
                if let Poll::Ready(accepted) = listener.poll_accept(context) {
                    // Subscribes under the lock, so that closing the socket closes this connection too.
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

    /// Refuses new connections and closes the open ones.
    pub(crate) fn shut(&self) {
        let _within = self.runtime.enter();
        let mut state = self.lock();
        if let Socket::Open(_) = state.socket {
            // The port must be free before another socket can bind it.
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

    /// Stops listening and closes all connections.
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
        // The socket is replaced in one step, so a panic elsewhere cannot leave it half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn bound(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    // On other systems, the option lets two processes bind one port.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}
