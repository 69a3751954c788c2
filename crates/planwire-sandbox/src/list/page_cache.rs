//! A cache of encoded pages.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;

/// Encoded pages by request, up to a size.
#[derive(Debug)]
pub(crate) struct PageCache {
    bytes: usize,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    pages: HashMap<String, Bytes>,
    /// The number of bytes that still fit.
    left: usize,
    /// The version of the data that the pages show.
    version: u64,
}

impl PageCache {
    pub(crate) fn new(bytes: usize) -> Self {
        let pages = HashMap::new();
        Self {
            bytes,
            state: Mutex::new(State {
                pages,
                left: bytes,
                version: 0,
            }),
        }
    }

    /// Returns a cached page, or makes it and caches it if it fits.
    ///
    /// A page is never evicted for another one: reading a list that does not fit from end to end
    /// would evict each page just before it is read again. All pages are evicted when the data
    /// changes.
    pub(crate) fn page<E>(
        &self,
        version: u64,
        key: impl FnOnce() -> String,
        make: impl FnOnce() -> Result<Vec<u8>, E>,
    ) -> Result<Bytes, E> {
        // A panic elsewhere cannot leave a page half written.
        let lock = || self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if self.bytes == 0 {
            return make().map(Bytes::from);
        }
        {
            let mut state = lock();
            if state.version != version {
                *state = State {
                    pages: HashMap::new(),
                    left: self.bytes,
                    version,
                };
            }
        }
        let key = key();
        if let Some(page) = lock().pages.get(&key) {
            return Ok(page.clone());
        }
        let page = Bytes::from(make()?);
        let mut state = lock();
        let size = key.len() + page.len();
        if state.version == version && size <= state.left && !state.pages.contains_key(&key) {
            state.left -= size;
            state.pages.insert(key, page.clone());
        }
        Ok(page)
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::PageCache;

    #[test]
    fn pages_are_kept_while_there_is_room() {
        let page = |cache: &PageCache, key: &str, made: &str| {
            let make = || Ok::<_, Infallible>(made.as_bytes().to_vec());
            cache.page(0, || key.to_owned(), make).unwrap()
        };
        let cache = PageCache::new(12);
        assert_eq!(page(&cache, "a", "first"), "first");
        assert_eq!(page(&cache, "a", "second"), "first");
        assert_eq!(page(&cache, "b", "first"), "first");
        assert_eq!(page(&cache, "c", "first"), "first");
        assert_eq!(page(&cache, "c", "second"), "second");
        let make = || Ok::<_, Infallible>(b"changed".to_vec());
        assert_eq!(cache.page(1, || "a".to_owned(), make).unwrap(), "changed");
        let none = PageCache::new(0);
        assert_eq!(page(&none, "a", "first"), "first");
        assert_eq!(page(&none, "a", "second"), "second");
    }
}
