"""The test that Tidegate applies to a canary, for AWS: what the canary's errors say against its share of the traffic.

The mathematics stands in docs/concepts/verdict.md. `vectors.json` holds this file and Tidegate's own code to the same
numbers. Only the standard library is used.
"""

import math

ODDS = (1.5, 2.0, 3.0, 5.0, 10.0, 30.0)
RATIO_ODDS = (0.25, 0.5, 0.8, 0.95, 1.05, 1.25, 2.0, 4.0)
ALPHA, HARM, POWER, RATIO_ALPHA = 0.01, 0.05, 0.8, 0.001
MOST_ERRORS = 10_000
ROUNDING = 1e-9
NEVER = -math.inf


def log_sum_exp(logs):
    most = max(logs)
    return most + math.log(sum(math.exp(log - most) for log in logs)) if math.isfinite(most) else most


def log_fewer(least, count, chance):
    """The logarithm of the probability that fewer than `least` of `count` trials succeed."""
    if least == 0:
        return NEVER
    if chance <= 0.0 or least > count:
        return 0.0
    if chance >= 1.0:
        return NEVER
    odds = math.log(chance) - math.log1p(-chance)
    term, fewer = count * math.log1p(-chance), NEVER
    for successes in range(least):
        high, low = max(fewer, term), min(fewer, term)
        fewer = high + math.log1p(math.exp(low - high))
        term += math.log((count - successes) / (successes + 1)) + odds if successes < count else NEVER
        if fewer > -1e-16:
            return 0.0
    return min(fewer, 0.0)


class Bets:
    """What one unit, staked on each of some odds, has become, in logarithms."""

    def __init__(self, odds, logs=None):
        self.odds, self.logs = odds, logs or [0.0] * len(odds)

    def after(self, weight, canary, stable):
        """The same after so many labels that were drawn at `weight`."""
        return Bets(self.odds, [
            log + canary * math.log(odds) - (canary + stable) * math.log1p((odds - 1.0) * weight)
            for odds, log in zip(self.odds, self.logs)])

    def log_average(self):
        return log_sum_exp(self.logs) - math.log(len(self.logs))


class Evidence:
    """The average of the bets on errors; what it would win beyond 1/alpha is given to the other outcomes."""

    def __init__(self):
        self.bets, self.given_back, self.limit, self.reached = Bets(ODDS), 0.0, -math.log(ALPHA), False

    def log(self):
        return self.given_back + self.bets.log_average()

    def take(self, weight, canary, stable):
        errors = canary + stable
        counted = 0 < errors <= MOST_ERRORS
        more = self._more(weight, errors) if counted and not self.reached else 0.0
        self.bets = self.bets.after(weight, canary, stable)
        self.given_back += more
        beyond = self.log() - self.limit
        if not self.reached and beyond >= -1e-12:
            self.reached = True
            if errors <= MOST_ERRORS:
                self.given_back -= beyond

    def _more(self, weight, errors):
        more = 0.0
        first = self._first_beyond(weight, errors, more)
        if first is None:
            return more
        logs = self.bets.logs
        whole = log_sum_exp(logs)
        while True:
            short = [log - whole + log_fewer(first, errors, odds * weight / (1.0 + (odds - 1.0) * weight))
                     for odds, log in zip(ODDS, logs)]
            ahead = self.limit - self.log()
            cut = (math.exp(ahead) if ahead < 700 else math.inf) * -math.expm1(log_fewer(first, errors, weight))
            if math.isnan(cut) or cut >= 1.0:
                return more
            more = max(math.log1p(-cut) - log_sum_exp(short), more)
            following = self._first_beyond(weight, errors, more)
            if following is None or not 0 < following < first:
                return more
            first = following

    def _first_beyond(self, weight, errors, more):
        def passes(canary):
            bets = self.bets.after(weight, canary, errors - canary)
            return self.given_back + more + bets.log_average() > self.limit

        if not passes(errors):
            return None
        short, enough = 0, errors
        while enough - short > 1:
            middle = (short + enough) // 2
            short, enough = (short, middle) if passes(middle) else (middle, enough)
        return short if passes(short) else enough


class Watch:
    """A test in progress; each batch is (weight, canary requests, canary errors, stable requests, stable errors)."""

    def __init__(self):
        self.evidence_, self.ratio, self.segments = Evidence(), Bets(RATIO_ODDS), {}
        self.regression = self.doubted = False

    def take(self, weight, canary_requests, canary_errors, stable_requests, stable_errors):
        if not 0.0 < weight < 1.0:
            return
        kept = self.segments.setdefault(weight, [0, 0, 0, 0])
        for index, count in enumerate((canary_requests, canary_errors, stable_requests, stable_errors)):
            kept[index] += count
        self.ratio = self.ratio.after(weight, canary_requests, stable_requests)
        self.doubted = self.doubted or self.ratio.log_average() >= -math.log(RATIO_ALPHA)
        self.evidence_.take(weight, canary_errors, stable_errors)
        self.regression = self.regression or (self.evidence_.reached and not self.doubted)

    def evidence(self):
        """The common logarithm of the evidence: 2 is a hundred to one."""
        found, limit = self.evidence_.log() / math.log(10), -math.log10(ALPHA)
        return limit if abs(found - limit) < ROUNDING else found

    def outcome(self):
        if self.regression:
            return "REGRESSION"
        return "INCONCLUSIVE" if self.doubted or self.power() < POWER else "NO_EVIDENCE_OF_HARM"

    def power(self):
        """How likely a canary that fails by HARM more than the stable version would have been found out."""
        requests = sum(kept[0] for kept in self.segments.values())
        fewest = self._fewest_errors(requests)
        if fewest is None:
            return 0.0
        stable = sum(kept[2] for kept in self.segments.values())
        base = sum(kept[3] for kept in self.segments.values()) / stable if stable else 0.0
        return -math.expm1(log_fewer(fewest, requests, min(base + HARM, 1.0)))

    def _fewest_errors(self, requests):
        def reached(errors):
            bets = Bets(ODDS)
            for weight, (canary, _, _, stable_errors) in self.segments.items():
                bets = bets.after(weight, errors * (canary / requests), stable_errors)
            return bets.log_average() >= -math.log(ALPHA)

        if requests == 0 or not reached(requests):
            return None
        short, enough = 0, requests
        while enough - short > 1:
            middle = (short + enough) // 2
            short, enough = (short, middle) if reached(middle) else (middle, enough)
        return enough
