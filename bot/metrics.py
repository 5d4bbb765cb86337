"""Counters: events and reasons, never people or words."""

from prometheus_client import CollectorRegistry, Counter


class Metrics:
    """One registry an installation, so that two of them in one process don't share their numbers."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.nudges = Counter("unhunch_nudges", "Nudges by what became of them", ["outcome"], registry=self.registry)
        self.refusals = Counter("unhunch_refusals", "Sends the platform refused", ["reason"], registry=self.registry)
        self.answers = Counter("unhunch_answers", "Buttons pressed", ["choice"], registry=self.registry)
        self.failures = Counter("unhunch_failures", "Turns that ended in an error", ["kind"], registry=self.registry)
