//! The columns of a row group, filled row by row.

use chrono::NaiveDate;
use parquet::basic::{LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::{ByteArray, FixedLenByteArray};
use parquet::errors::ParquetError;
use parquet::schema::types::Type;

use crate::table::{ColumnKind, OWN_COLUMNS, RowId, Table, Value, significant};

/// The digits of a decimal, and those of them behind the point.
const PRECISION: i32 = 38;
const SCALE: i32 = 9;

/// A column of a row group.
pub(super) struct Column {
    name: &'static str,
    kind: ColumnKind,
    required: bool,
    /// For each row, 1 if it has a value and 0 if it is NULL.
    levels: Vec<i16>,
    values: Values,
}

enum Values {
    Boolean(Vec<bool>),
    Date(Vec<i32>),
    Integer(Vec<i64>),
    Decimal(Vec<FixedLenByteArray>),
    Text(Vec<ByteArray>),
}

/// Returns the columns of a table: those of the key, of the documented fields, and those of every table.
pub(super) fn of_table(table: &Table) -> Vec<Column> {
    let key = table.key_columns().into_iter();
    let key = key.map(|(name, kind)| Column::new(name, kind, true));
    let fields = table.columns.iter();
    let fields = fields.map(|it| Column::new(it.name, it.kind, false));
    let own = OWN_COLUMNS.iter();
    let own = own.map(|(name, kind, _)| Column::new(name, *kind, false));
    key.chain(fields).chain(own).collect()
}

impl Column {
    fn new(name: &'static str, kind: ColumnKind, required: bool) -> Self {
        let values = match kind {
            ColumnKind::Boolean => Values::Boolean(Vec::new()),
            ColumnKind::Date => Values::Date(Vec::new()),
            ColumnKind::Integer | ColumnKind::DateTime => Values::Integer(Vec::new()),
            ColumnKind::Decimal => Values::Decimal(Vec::new()),
            ColumnKind::Text | ColumnKind::Json => Values::Text(Vec::new()),
        };
        Self {
            name,
            kind,
            required,
            levels: Vec::new(),
            values,
        }
    }

    /// Returns the column as the schema of the file has it.
    pub(super) fn field(&self) -> Result<Type, ParquetError> {
        let (physical, logical) = match self.kind {
            ColumnKind::Boolean => (Physical::BOOLEAN, None),
            ColumnKind::Integer => (Physical::INT64, None),
            ColumnKind::Date => (Physical::INT32, Some(LogicalType::Date)),
            ColumnKind::DateTime => (
                Physical::INT64,
                Some(LogicalType::timestamp(true, TimeUnit::MICROS)),
            ),
            ColumnKind::Decimal => (
                Physical::FIXED_LEN_BYTE_ARRAY,
                Some(LogicalType::decimal(SCALE, PRECISION)),
            ),
            ColumnKind::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            ColumnKind::Json => (Physical::BYTE_ARRAY, Some(LogicalType::Json)),
        };
        let field = Type::primitive_type_builder(self.name, physical)
            .with_logical_type(logical)
            .with_repetition(if self.required {
                Repetition::REQUIRED
            } else {
                Repetition::OPTIONAL
            });
        match self.kind {
            ColumnKind::Decimal => field
                .with_length(16)
                .with_precision(PRECISION)
                .with_scale(SCALE)
                .build(),
            _ => field.build(),
        }
    }

    /// Adds an identifier.
    pub(super) fn push_id(&mut self, id: &RowId) {
        match (&mut self.values, id) {
            (Values::Integer(values), RowId::Integer(id)) => values.push(*id),
            (Values::Text(values), id) => values.push(bytes(&id.to_string())),
            // The key of a table has one kind only; somebody may have put a string there.
            (Values::Integer(values), RowId::Text(id)) => values.push(id.parse().unwrap_or(0)),
            _ => {}
        }
    }

    /// Adds a value. One that does not fit is NULL, and the reason is returned.
    pub(super) fn push(&mut self, value: &Value<'_>) -> Result<(), String> {
        let level = match (&mut self.values, value) {
            (Values::Boolean(values), Value::Boolean(boolean)) => push(values, *boolean),
            (Values::Date(values), Value::Date(date)) => push(values, days(*date)),
            (Values::Integer(values), Value::Integer(integer)) => push(values, *integer),
            (Values::Integer(values), Value::DateTime(instant)) => {
                push(values, instant.timestamp_micros())
            }
            (Values::Text(values), Value::Text(text)) => push(values, bytes(text)),
            (Values::Text(values), Value::Json(json)) => push(values, bytes(json)),
            (Values::Decimal(values), Value::Decimal(digits)) => match scaled(digits) {
                Some(scaled) => push(
                    values,
                    ByteArray::from(scaled.to_be_bytes().to_vec()).into(),
                ),
                None => {
                    self.levels.push(0);
                    return Err(format!("does not fit DECIMAL({PRECISION},{SCALE})"));
                }
            },
            _ => 0,
        };
        self.levels.push(level);
        Ok(())
    }

    /// Writes the values, and forgets them.
    pub(super) fn write(&mut self, writer: &mut ColumnWriter<'_>) -> Result<(), ParquetError> {
        let levels = (!self.required).then_some(&self.levels[..]);
        match (&mut self.values, writer) {
            (Values::Boolean(values), ColumnWriter::BoolColumnWriter(writer)) => {
                writer.write_batch(values, levels, None)?;
                values.clear();
            }
            (Values::Date(values), ColumnWriter::Int32ColumnWriter(writer)) => {
                writer.write_batch(values, levels, None)?;
                values.clear();
            }
            (Values::Integer(values), ColumnWriter::Int64ColumnWriter(writer)) => {
                writer.write_batch(values, levels, None)?;
                values.clear();
            }
            (Values::Decimal(values), ColumnWriter::FixedLenByteArrayColumnWriter(writer)) => {
                writer.write_batch(values, levels, None)?;
                values.clear();
            }
            (Values::Text(values), ColumnWriter::ByteArrayColumnWriter(writer)) => {
                writer.write_batch(values, levels, None)?;
                values.clear();
            }
            _ => {
                let what = format!("the column {} has another type", self.name);
                return Err(ParquetError::General(what));
            }
        }
        self.levels.clear();
        Ok(())
    }
}

fn push<T>(values: &mut Vec<T>, value: T) -> i16 {
    values.push(value);
    1
}

fn bytes(text: &str) -> ByteArray {
    ByteArray::from(text.as_bytes().to_vec())
}

/// Returns a date as days since the first of 1970.
fn days(date: NaiveDate) -> i32 {
    let days = date.signed_duration_since(NaiveDate::default()).num_days();
    // The years from 1 to 9999 have fewer than four million days.
    i32::try_from(days).unwrap_or(0)
}

/// Returns a decimal as an integer of its smallest unit. `None` if it has too many digits.
fn scaled(decimal: &str) -> Option<i128> {
    let (digits, point) = significant(decimal);
    if digits.is_empty() {
        return Some(0);
    }
    let behind = i64::try_from(digits.len()).ok()? - point;
    if behind > i64::from(SCALE) || point > i64::from(PRECISION - SCALE) {
        return None;
    }
    let factor = 10_i128.checked_pow(u32::try_from(i64::from(SCALE) - behind).ok()?)?;
    let unsigned = digits.parse::<i128>().ok()?.checked_mul(factor)?;
    Some(if decimal.starts_with('-') {
        -unsigned
    } else {
        unsigned
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_fit_to_38_digits_of_which_9_are_behind_the_point() {
        for (decimal, expected) in [
            ("0", Some(0)),
            ("-0.00", Some(0)),
            ("12000", Some(12_000_000_000_000)),
            ("-1.5", Some(-1_500_000_000)),
            ("1e-9", Some(1)),
            ("0.0000000010", Some(1)),
            ("1.5E3", Some(1_500_000_000_000)),
            ("1e-10", None),
            (
                "9007199254740993.01",
                Some(9_007_199_254_740_993_010_000_000),
            ),
            (
                "99999999999999999999999999999.999999999",
                Some(99_999_999_999_999_999_999_999_999_999_999_999_999),
            ),
            ("100000000000000000000000000000", None),
            ("1e1000", None),
        ] {
            assert_eq!(scaled(decimal), expected, "{decimal}");
        }
    }

    #[test]
    fn dates_are_days_since_1970() {
        let day = |it: &str| days(it.parse().unwrap());
        assert_eq!(
            (day("1970-01-01"), day("1969-12-31"), day("2024-01-01")),
            (0, -1, 19_723)
        );
    }
}
