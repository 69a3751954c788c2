//! Messages on stderr while the program runs: notes, warnings, requests, and the progress of a list.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use planwire::Attempt;

use super::on_one_line;

/// The maximum of progress updates per second.
const DRAWN_A_SECOND: u8 = 5;

/// Writes messages. Clones write to the same stderr, so that no message breaks the line of the progress.
#[derive(Clone)]
pub(crate) struct Messages(Arc<Inner>);

struct Inner {
    progress: ProgressBar,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The number of portions received.
    portions: u64,
    /// The number of requests sent.
    sent: u64,
    requests_left: Option<u32>,
    /// The current list of a sync.
    list: String,
    /// The times at which it began and at which it advanced last, since the program began.
    list_began: Duration,
    list_advanced: Duration,
}

impl Messages {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Inner {
            progress: ProgressBar::hidden(),
            state: Mutex::default(),
        }))
    }

    /// Writes a note for the reader of the output.
    pub(crate) fn note(&self, text: &str) {
        self.line(&format!("note: {text}"));
    }

    /// Writes a warning, which makes the exit code 1.
    pub(crate) fn warning(&self, text: &str) {
        self.line(&format!("warning: {text}"));
    }

    /// Writes the outcome, if it is not data.
    pub(crate) fn plain(&self, text: &str) {
        self.line(text);
    }

    /// Writes a line to stderr; a failure cannot be reported anywhere.
    fn line(&self, text: &str) {
        self.0.progress.suspend(|| {
            let _ = writeln!(io::stderr().lock(), "{}", on_one_line(text));
        });
    }

    /// Counts a request.
    pub(crate) fn count(&self, attempt: &Attempt<'_>) {
        let mut state = self.state();
        state.sent += 1;
        state.requests_left = attempt.requests_left();
    }

    /// Writes a request and its outcome. `path` is that of the request.
    pub(crate) fn attempt(&self, attempt: &Attempt<'_>, path: &str) {
        let template = attempt.operation().path;
        self.note(&attempt.to_string().replacen(template, path, 1));
    }

    /// Writes the number of requests, and the number left.
    pub(crate) fn requests(&self) {
        let state = self.state();
        let mut text = match state.sent {
            1 => "1 request sent".to_owned(),
            sent => format!("{sent} requests sent"),
        };
        if let Some(left) = state.requests_left {
            text += &format!("; {left} left of the hourly limit, if no other program has sent any");
        }
        drop(state);
        self.note(&text);
    }

    /// Counts the records of a portion, and shows the total: only on a terminal, and only if the records
    /// themselves do not appear there. The first portion shows nothing: most lists end with it.
    pub(crate) fn advance(&self, records: usize, total: Option<u64>) {
        let progress = &self.0.progress;
        let mut state = self.state();
        state.portions += 1;
        if state.portions == 2 && io::stderr().is_terminal() && !io::stdout().is_terminal() {
            progress.set_style(style(total.is_some()));
            progress.set_draw_target(ProgressDrawTarget::stderr_with_hz(DRAWN_A_SECOND));
        }
        drop(state);
        if let Some(total) = total {
            progress.set_length(total);
        }
        progress.inc(records as u64);
    }

    /// Shows a sync on a terminal: a bar of its lists, and a line for the current one.
    pub(crate) fn list_progress(&self, progress: &planwire_sync::Progress<'_>) {
        let bar = &self.0.progress;
        let mut state = self.state();
        if state.list != progress.list {
            progress.list.clone_into(&mut state.list);
            state.list_began = state.list_advanced;
        }
        state.list_advanced = bar.elapsed();
        let time = state.list_advanced.saturating_sub(state.list_began);
        let rate = rate(progress.records, time);
        let mut line = format!("{}: {} records, {rate}", progress.list, progress.records);
        if let Some(left) = state.requests_left {
            line += &format!(", {left} requests left this hour");
        }
        drop(state);
        bar.set_length(progress.lists as u64);
        bar.set_position(progress.done as u64);
        bar.set_prefix(format!("list {} of {}", progress.done + 1, progress.lists));
        bar.set_message(line);
        if io::stderr().is_terminal() && bar.is_hidden() {
            let style = ProgressStyle::with_template("[{bar:30}] {prefix}\n{msg}");
            let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
            bar.set_style(style.progress_chars("=> "));
            bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(DRAWN_A_SECOND));
            bar.tick();
        }
    }

    /// Clears the progress.
    pub(crate) fn end(&self) {
        self.0.progress.finish_and_clear();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Counts are consistent at any time.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn style(has_total: bool) -> ProgressStyle {
    let template = match has_total {
        true => "{human_pos} of {human_len} records ({percent} %), {rate}",
        false => "{human_pos} records, {rate}",
    };
    ProgressStyle::with_template(template)
        .unwrap_or_else(|_| ProgressStyle::default_bar())
        .with_key(
            "rate",
            |state: &ProgressState, into: &mut dyn std::fmt::Write| {
                // This is for people.
                let _ = write!(into, "{}", rate(state.pos(), state.elapsed()));
            },
        )
}

fn rate(records: u64, time: Duration) -> String {
    format!(
        "{:.0} a second",
        records as f64 / time.as_secs_f64().max(0.001)
    )
}
