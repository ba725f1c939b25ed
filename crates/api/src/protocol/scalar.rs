//! One value as text and back: in XML, query parameters, headers and paths.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::schema::{Kind, Schema, TimeFormat};
use crate::timestamp::Timestamp;
use crate::value::Value;

/// The format of an instant: the member's, else the shape's, else the place's.
pub(super) fn time_format(schema: &Schema, member: Option<TimeFormat>, default: TimeFormat) -> TimeFormat {
    let of_shape = match schema.kind {
        Kind::Timestamp { format } => format,
        _ => None,
    };
    member.or(of_shape).unwrap_or(default)
}

/// Reads a text as a value of a scalar shape.
pub(super) fn read(schema: &Schema, text: &str) -> Result<Value, String> {
    Ok(match schema.kind {
        Kind::Boolean => match text.trim() {
            "true" | "True" | "TRUE" => Value::Bool(true),
            "false" | "False" | "FALSE" => Value::Bool(false),
            _ => return Err(format!("'{text}' is not a boolean")),
        },
        Kind::Integer | Kind::Long => {
            Value::Long(text.trim().parse().map_err(|_| format!("'{text}' is not an integer"))?)
        }
        Kind::Double => {
            Value::Double(read_double(text.trim()).ok_or_else(|| format!("'{text}' is not a number"))?)
        }
        Kind::String | Kind::Enum { .. } => Value::String(text.to_owned()),
        Kind::Blob => {
            Value::Blob(STANDARD.decode(text.trim()).map_err(|_| "is not base64".to_owned())?.into())
        }
        Kind::Timestamp { .. } => {
            Value::Timestamp(Timestamp::parse(text).ok_or_else(|| format!("'{text}' is not a timestamp"))?)
        }
        Kind::List { .. } | Kind::Map { .. } | Kind::Structure { .. } => {
            return Err("a text stands where a structure is expected".to_owned());
        }
    })
}

/// Writes a value of a scalar shape as text.
pub(super) fn write(value: &Value, format: TimeFormat) -> Option<String> {
    Some(match value {
        Value::Bool(v) => v.to_string(),
        Value::Long(v) => v.to_string(),
        Value::Double(v) => write_double(*v),
        Value::String(v) => v.clone(),
        Value::Blob(v) => STANDARD.encode(v),
        Value::Timestamp(v) => v.format(format),
        Value::Null | Value::List(_) | Value::Map(_) => return None,
    })
}

/// Reads a number or one of the three names of what is not finite.
pub(super) fn read_double(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => text.parse::<f64>().ok().filter(|n| n.is_finite()),
    }
}

/// The name of a number that is not finite.
pub(super) fn not_finite(number: f64) -> Option<&'static str> {
    match number {
        n if n.is_nan() => Some("NaN"),
        f64::INFINITY => Some("Infinity"),
        f64::NEG_INFINITY => Some("-Infinity"),
        _ => None,
    }
}

fn write_double(number: f64) -> String {
    // As Java prints it, and so AWS: a whole number keeps its `.0`.
    not_finite(number).map_or_else(|| format!("{number:?}"), str::to_owned)
}
