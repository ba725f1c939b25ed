//! Values as they look in JSON.

/// A [`Value`](crate::Value) written as JSON, into which any expression may be put that is
/// [`ToValue`](crate::value::ToValue).
#[macro_export]
macro_rules! json {
    (null) => { $crate::Value::Null };
    ([]) => { $crate::Value::Array(::std::vec::Vec::new()) };
    ([ $($items:tt)+ ]) => { $crate::Value::Array($crate::json_items!([] $($items)+)) };
    ({}) => { $crate::Value::Object($crate::Map::new()) };
    ({ $($entries:tt)+ }) => {{
        let mut map = $crate::Map::new();
        $crate::json_entries!(map () $($entries)+);
        $crate::Value::Object(map)
    }};
    ($value:expr) => { $crate::value::ToValue::to_value(&$value) };
}

/// The items of an array, one after the other: what is made so far, then what is left.
#[doc(hidden)]
#[macro_export]
macro_rules! json_items {
    ([$($made:expr,)*]) => { ::std::vec![$($made,)*] };
    ([$($made:expr,)*] null $(, $($rest:tt)*)?) => {
        $crate::json_items!([$($made,)* $crate::json!(null),] $($($rest)*)?)
    };
    ([$($made:expr,)*] [$($inner:tt)*] $(, $($rest:tt)*)?) => {
        $crate::json_items!([$($made,)* $crate::json!([$($inner)*]),] $($($rest)*)?)
    };
    ([$($made:expr,)*] {$($inner:tt)*} $(, $($rest:tt)*)?) => {
        $crate::json_items!([$($made,)* $crate::json!({$($inner)*}),] $($($rest)*)?)
    };
    ([$($made:expr,)*] $item:expr $(, $($rest:tt)*)?) => {
        $crate::json_items!([$($made,)* $crate::json!($item),] $($($rest)*)?)
    };
}

/// The entries of an object, one after the other: the tokens of a name up to its colon, then the value.
#[doc(hidden)]
#[macro_export]
macro_rules! json_entries {
    ($map:ident ()) => {};
    ($map:ident ($($name:tt)+) : null $(, $($rest:tt)*)?) => {
        $map.insert(($($name)+).into(), $crate::json!(null));
        $crate::json_entries!($map () $($($rest)*)?);
    };
    ($map:ident ($($name:tt)+) : [$($inner:tt)*] $(, $($rest:tt)*)?) => {
        $map.insert(($($name)+).into(), $crate::json!([$($inner)*]));
        $crate::json_entries!($map () $($($rest)*)?);
    };
    ($map:ident ($($name:tt)+) : {$($inner:tt)*} $(, $($rest:tt)*)?) => {
        $map.insert(($($name)+).into(), $crate::json!({$($inner)*}));
        $crate::json_entries!($map () $($($rest)*)?);
    };
    ($map:ident ($($name:tt)+) : $value:expr $(, $($rest:tt)*)?) => {
        $map.insert(($($name)+).into(), $crate::json!($value));
        $crate::json_entries!($map () $($($rest)*)?);
    };
    ($map:ident ($($name:tt)*) $next:tt $($rest:tt)*) => {
        $crate::json_entries!($map ($($name)* $next) $($rest)*);
    };
}
