//! The door: where connections come in, and how it is shut and opened again.

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
pub(crate) struct Gate {
    state: Mutex<State>,
    /// Changes when all connections must close.
    closing: watch::Sender<()>,
    address: SocketAddr,
    /// A socket must be made within the runtime, and the gate is used from anywhere.
    runtime: Handle,
}

#[derive(Debug)]
struct State {
    door: Door,
    /// The task that accepts, to be told when the door opens or closes.
    waiting: Option<Waker>,
}

#[derive(Debug)]
enum Door {
    Open(TcpListener),
    /// The port is kept, but nobody listens, so that connections are refused.
    Shut(Option<TcpSocket>),
    Gone,
}

/// A connection, and what tells it to close.
pub(crate) type Entry = (TcpStream, watch::Receiver<()>);

impl Gate {
    /// Listens on a port of the loopback, a free one for 0.
    pub(crate) fn open(port: u16, runtime: Handle) -> io::Result<Self> {
        let _within = runtime.enter();
        let listener = bound(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?.listen(BACKLOG)?;
        let address = listener.local_addr()?;
        Ok(Self {
            state: Mutex::new(State {
                door: Door::Open(listener),
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

    /// The next connection; nothing once the gate is gone for good.
    pub(crate) async fn accept(&self) -> Option<io::Result<Entry>> {
        poll_fn(|context| self.poll_accept(context)).await
    }

    fn poll_accept(&self, context: &mut Context<'_>) -> Poll<Option<io::Result<Entry>>> {
        let mut state = self.lock();
        match &state.door {
            Door::Open(listener) => {
                if let Poll::Ready(accepted) = listener.poll_accept(context) {
                    // Under the lock: a gate that shuts afterwards closes this connection too.
                    let entry = accepted.map(|(stream, _)| (stream, self.closing.subscribe()));
                    return Poll::Ready(Some(entry));
                }
            }
            Door::Shut(_) => {}
            Door::Gone => return Poll::Ready(None),
        }
        state.waiting = Some(context.waker().clone());
        Poll::Pending
    }

    /// Refuses connections and closes those that are open.
    pub(crate) fn shut(&self) {
        let _within = self.runtime.enter();
        let mut state = self.lock();
        if let Door::Open(_) = state.door {
            // The listener must be gone before another socket can have its port.
            state.door = Door::Shut(None);
            state.door = Door::Shut(bound(self.address).ok());
        }
        self.changed(state);
    }

    /// Listens again.
    pub(crate) fn reopen(&self) -> io::Result<()> {
        let _within = self.runtime.enter();
        let mut state = self.lock();
        if let Door::Shut(socket) = &mut state.door {
            let socket = socket.take().map_or_else(|| bound(self.address), Ok)?;
            state.door = Door::Open(socket.listen(BACKLOG)?);
            if let Some(waiting) = state.waiting.take() {
                waiting.wake();
            }
        }
        Ok(())
    }

    /// Ends everything.
    pub(crate) fn remove(&self) {
        let mut state = self.lock();
        state.door = Door::Gone;
        self.changed(state);
    }

    fn changed(&self, mut state: MutexGuard<'_, State>) {
        self.closing.send_replace(());
        if let Some(waiting) = state.waiting.take() {
            waiting.wake();
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The door is replaced in one step, so a panic elsewhere leaves it whole.
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
