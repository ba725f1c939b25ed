//! Tails of the binomial distribution.

/// The logarithm of the probability that fewer than `least` of `count` independent trials succeed, each with
/// probability `chance`.
pub fn log_fewer(least: u64, count: u64, chance: f64) -> f64 {
    if least == 0 {
        return f64::NEG_INFINITY;
    }
    if chance <= 0.0 || least > count {
        return 0.0;
    }
    if chance >= 1.0 {
        return f64::NEG_INFINITY;
    }
    let odds = chance.ln() - (-chance).ln_1p();
    let mut term = count as f64 * (-chance).ln_1p();
    let mut fewer = f64::NEG_INFINITY;
    for successes in 0..least {
        let (high, low) = if fewer > term { (fewer, term) } else { (term, fewer) };
        fewer = high + (low - high).exp().ln_1p();
        term += ((count - successes) as f64 / (successes + 1) as f64).ln() + odds;
        // Far beyond the mean nothing is left to add.
        if fewer > -1e-16 {
            return 0.0;
        }
    }
    fewer.min(0.0)
}

/// The probability that at least `least` of `count` independent trials succeed, each with probability `chance`.
pub fn at_least(least: u64, count: u64, chance: f64) -> f64 {
    -log_fewer(least, count, chance).exp_m1()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_are_those_of_the_binomial_distribution() {
        assert!((at_least(1, 10, 0.5) - (1.0 - 1.0 / 1024.0)).abs() < 1e-12);
        assert!((at_least(3, 3, 0.1) - 0.001).abs() < 1e-12);
        assert!((at_least(2, 4, 0.25) - 67.0 / 256.0).abs() < 1e-12);
        assert_eq!((at_least(0, 5, 0.1), at_least(6, 5, 0.1), at_least(5, 5, 1.0)), (1.0, 0.0, 1.0));
        assert!((at_least(50_000, 100_000, 0.5) - 0.5).abs() < 0.01);
    }
}
