"""Exact bounds of a binomial count."""

import math


def bounds(count, share, confidence):
    """The smallest interval, equal-tailed, that a count lies in with at least `confidence`."""
    tail = (1 - confidence) / 2
    weights = [math.exp(math.lgamma(count + 1) - math.lgamma(k + 1) - math.lgamma(count - k + 1)
                        + k * math.log(share) + (count - k) * math.log1p(-share)) for k in range(count + 1)]
    low, below = 0, weights[0]
    while below <= tail:
        low += 1
        below += weights[low]
    high, above = count, weights[count]
    while above <= tail:
        high -= 1
        above += weights[high]
    return low, high
