//! `Fn::Cidr`: blocks of addresses out of a larger block.

use std::net::{Ipv4Addr, Ipv6Addr};

use serde_json::Value;

use super::TemplateError;
use super::scope::{KNOWN_AFTER_APPLY, Scope};

/// The first blocks with a given number of host bits.
pub fn cidr(scope: &Scope<'_>, argument: &Value) -> Result<Value, TemplateError> {
    let wrong = || {
        TemplateError::function(
            "Fn::Cidr object requires an IP block, a count of subnets and optional cidr bits",
        )
    };
    let parts = argument.as_array().filter(|parts| (2..=3).contains(&parts.len())).ok_or_else(wrong)?;
    let block = scope.evaluate_text(&parts[0])?.ok_or_else(wrong)?;
    if block.contains(KNOWN_AFTER_APPLY) {
        return Ok(Value::from(block));
    }
    let number = |part: &Value| -> Result<u32, TemplateError> {
        scope.evaluate_text(part)?.and_then(|text| text.parse().ok()).ok_or_else(wrong)
    };
    let count = number(&parts[1])?;
    let bits = parts.get(2).map(number).transpose()?;
    let blocks = subnets(&block, count, bits).ok_or_else(wrong)?;
    Ok(blocks.into_iter().map(Value::from).collect())
}

fn subnets(block: &str, count: u32, bits: Option<u32>) -> Option<Vec<String>> {
    let (address, prefix) = block.split_once('/')?;
    let prefix: u32 = prefix.parse().ok()?;
    if !(1..=256).contains(&count) {
        return None;
    }
    let (base, width, default) = match (address.parse::<Ipv4Addr>(), address.parse::<Ipv6Addr>()) {
        (Ok(v4), _) => (u128::from(u32::from(v4)), 32, None),
        (_, Ok(v6)) => (u128::from(v6), 128, Some(64)),
        _ => return None,
    };
    let bits = bits.or(default)?;
    // The whole must hold `count` blocks of `bits` bits, and a shift by the full width is no shift.
    if prefix > width || bits > width - prefix || bits >= 127 || width - prefix > 127 {
        return None;
    }
    if u128::from(count) > 1u128 << (width - prefix - bits) {
        return None;
    }
    let base = base >> (width - prefix) << (width - prefix);
    Some(
        (0..u128::from(count))
            .map(|index| {
                let first = base + (index << bits);
                let length = width - bits;
                if width == 32 {
                    format!("{}/{length}", Ipv4Addr::from(u32::try_from(first).unwrap_or(u32::MAX)))
                } else {
                    format!("{}/{length}", Ipv6Addr::from(first))
                }
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::subnets;

    #[test]
    fn blocks_follow_one_another() {
        assert_eq!(subnets("10.0.0.0/16", 2, Some(8)).unwrap(), ["10.0.0.0/24", "10.0.1.0/24"]);
        assert!(subnets("10.0.0.0/24", 2, Some(8)).is_none());
        assert_eq!(subnets("2001:db8::/56", 1, None).unwrap(), ["2001:db8::/64"]);
    }
}
