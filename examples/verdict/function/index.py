"""Once a minute: reads the weight of an alias and what its two versions did, and publishes the verdict as metrics.

It keeps nothing. The weights that it saw are metrics of its own, from which each run begins the test anew: a minute counts
where the weight was the same before, in and after it.
"""

import os
from datetime import datetime, timedelta, timezone

import boto3

from verdict import Watch

NAMESPACE = os.environ.get("METRICS_NAMESPACE", "Tidegate/Verdict")
MINUTE = timedelta(minutes=1)
# How far a test may reach back, and how long a pause makes what follows another test.
LONGEST, PAUSE = timedelta(hours=24), 5 * MINUTE


def handler(event, context):
    """Judges the alias as of the event's time, which a schedule sets, or of now."""
    function, alias = os.environ["FUNCTION_NAME"], os.environ["ALIAS_NAME"]
    now = moment(event)
    shown = boto3.client("lambda").get_alias(FunctionName=function, Name=alias)
    weights = (shown.get("RoutingConfig") or {}).get("AdditionalVersionWeights") or {}
    if not weights:
        return {"outcome": None, "reason": f"{function}:{alias} has one version, so there is nothing to judge."}
    (canary, weight), stable = next(iter(weights.items())), shown["FunctionVersion"]
    pair = Pair(boto3.client("cloudwatch"), function, alias, stable, canary)
    watch = judge(pair, weight, now)
    pair.publish(watch, weight, now)
    return {"outcome": watch.outcome(), "evidence": watch.evidence(), "stable": stable, "canary": canary}


def moment(event):
    """The time of a scheduled event, or now."""
    text = (event or {}).get("time")
    return datetime.fromisoformat(text.replace("Z", "+00:00")) if text else datetime.now(timezone.utc)


def minute_of(time):
    """The minute that a time is in."""
    return time.replace(second=0, microsecond=0)


def judge(pair, weight, now):
    """The test over all minutes that have one weight."""
    series, this = pair.read(now), minute_of(now)
    # Metrics that were just put may not be readable yet.
    samples = samples_of(series, this, weight)
    watch, minute = Watch(), latest_run(samples, this)
    # What was counted in a minute may still change while it is the last one.
    while minute <= this - 2 * MINUTE:
        around = {samples.get(minute + step) for step in (-MINUTE, timedelta(), MINUTE)}
        if len(around) == 1 and None not in around:
            canary_errors, stable_errors = (count(series, name, minute) for name in ("canary_errors", "stable_errors"))
            watch.take(around.pop(),
                       max(count(series, "canary_invocations", minute), canary_errors), canary_errors,
                       max(count(series, "stable_invocations", minute), stable_errors), stable_errors)
        minute += MINUTE
    return watch


def samples_of(series, this, weight):
    """The weight of each minute in which only one was seen."""
    low, high = dict(series["weight_low"]), dict(series["weight_high"])
    low[this], high[this] = min(low.get(this, weight), weight), max(high.get(this, weight), weight)
    return {minute: low[minute] for minute in low if low[minute] == high.get(minute)}


def latest_run(samples, this):
    """Where the latest run of samples without a pause begins."""
    begin = this
    for minute in sorted(samples, reverse=True):
        if begin - minute > PAUSE:
            break
        begin = minute
    return begin


def count(series, name, minute):
    return round(series[name].get(minute, 0))


class Pair:
    """The metrics of an alias's two versions."""

    def __init__(self, metrics, function, alias, stable, canary):
        self.metrics = metrics
        self.alias = dimensions(FunctionName=function, Resource=f"{function}:{alias}")
        self.stable = self.alias + dimensions(ExecutedVersion=stable)
        self.canary = self.alias + dimensions(ExecutedVersion=canary)
        self.both = self.canary + dimensions(StableVersion=stable)

    def read(self, now):
        """Each series by its name: minute to value."""
        wanted = {
            "weight_low": (NAMESPACE, "Weight", self.both, "Minimum"),
            "weight_high": (NAMESPACE, "Weight", self.both, "Maximum"),
            "canary_invocations": ("AWS/Lambda", "Invocations", self.canary, "Sum"),
            "canary_errors": ("AWS/Lambda", "Errors", self.canary, "Sum"),
            "stable_invocations": ("AWS/Lambda", "Invocations", self.stable, "Sum"),
            "stable_errors": ("AWS/Lambda", "Errors", self.stable, "Sum"),
        }
        queries = [{"Id": name, "MetricStat": {
            "Metric": {"Namespace": namespace, "MetricName": metric, "Dimensions": of}, "Period": 60, "Stat": stat}}
            for name, (namespace, metric, of, stat) in wanted.items()]
        series = {name: {} for name in wanted}
        pages = self.metrics.get_paginator("get_metric_data").paginate(
            MetricDataQueries=queries, StartTime=minute_of(now) - LONGEST, EndTime=minute_of(now) + MINUTE)
        for page in pages:
            for result in page["MetricDataResults"]:
                times = (minute_of(time.astimezone(timezone.utc)) for time in result["Timestamps"])
                series[result["Id"]].update(zip(times, result["Values"]))
        return series

    def publish(self, watch, weight, now):
        """Puts the weight that was seen, and the verdict."""
        outcome = watch.outcome()
        values = {
            "Evidence": watch.evidence(),
            "Regression": float(outcome == "REGRESSION"),
            "Inconclusive": float(outcome == "INCONCLUSIVE"),
            "SampleRatio": float(outcome == "INCONCLUSIVE" and watch.doubted),
        }
        data = [{"MetricName": name, "Dimensions": of, "Timestamp": now, "Value": value}
                for name, value in values.items() for of in (self.alias, self.canary)]
        data.append({"MetricName": "Weight", "Dimensions": self.both, "Timestamp": now, "Value": weight})
        self.metrics.put_metric_data(Namespace=NAMESPACE, MetricData=data)


def dimensions(**named):
    return [{"Name": name, "Value": value} for name, value in named.items()]
