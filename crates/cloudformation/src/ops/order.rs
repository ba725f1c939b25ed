//! The order in which AWS lists what a template declares.

/// Sorts as a hash map of Java hands out its keys: AWS lists parameters and types so, whatever order the template has.
// AWS: its recorded answers; neither the template's order nor the alphabet's explains them.
pub fn as_listed<T>(items: &mut [T], key: impl Fn(&T) -> &str) {
    const LEAST: usize = 16;
    // A map is three quarters full at most.
    let buckets = (items.len() * 4 / 3 + 1).next_power_of_two().max(LEAST);
    items.sort_by_key(|item| bucket(key(item), buckets));
}

fn bucket(key: &str, buckets: usize) -> usize {
    let hash =
        key.encode_utf16().fold(0_u32, |hash, unit| hash.wrapping_mul(31).wrapping_add(u32::from(unit)));
    (hash ^ (hash >> 16)) as usize & (buckets - 1)
}

#[cfg(test)]
mod tests {
    use super::as_listed;

    #[test]
    fn names_come_as_awss_recorded_answers_have_them() {
        for recorded in [
            vec!["BucketName", "EnvType"],
            vec!["ParameterValue", "Toggle"],
            vec!["KinesisRoleName", "DeliveryStreamName", "KinesisStreamName"],
        ] {
            let mut names: Vec<&str> = recorded.iter().rev().copied().collect();
            as_listed(&mut names, |name| name);
            assert_eq!(names, recorded);
        }
    }
}
