//! Conversions from the errors of single values, so that `?` works in functions that return [`Result`](crate::Result).

use planwire_client::{InvalidDecimal, InvalidIdentifier};

use super::{Error, Kind};
use crate::position::InvalidPosition;

macro_rules! from_invalid {
    ($($invalid:ty)*) => {$(
        impl From<$invalid> for Error {
            fn from(invalid: $invalid) -> Self {
                let mut error = Self::new(Kind::InvalidRequest, invalid.to_string());
                error.0.unsent = true;
                error
            }
        }
    )*};
}
from_invalid!(InvalidDecimal InvalidIdentifier InvalidPosition);
