"""Counters: events and reasons, never people or words."""

from prometheus_client import CollectorRegistry, Counter, Histogram

# Seconds after the due instant: within the second, within the minute, late, far too late.
_LATENESS = (1, 2, 5, 10, 30, 60, 120, 300, 900, 3600)


class Metrics:
    """One registry an installation, so that two of them in one process don't share their numbers."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        self.nudges = Counter("unhunch_nudges", "Nudges by what became of them", ["outcome"], registry=registry)
        self.refusals = Counter("unhunch_refusals", "Sends the platform refused", ["reason"], registry=registry)
        self.answers = Counter("unhunch_answers", "Buttons pressed", ["choice"], registry=registry)
        self.failures = Counter("unhunch_failures", "Turns that ended in an error", ["kind"], registry=registry)
        self._let_go = Counter("unhunch_let_go", "Nudges that were not sent, by why", ["why"], registry=registry)
        self._lateness = Histogram("unhunch_lateness_seconds", "From due to sent", buckets=_LATENESS, registry=registry)

    def sent(self, lateness: float) -> None:
        self.outcome("sent")
        self._lateness.observe(lateness)

    def outcome(self, outcome: str, by: int = 1) -> None:
        self.nudges.labels(outcome).inc(by)

    def let_go(self, why: str, by: int) -> None:
        if by:
            self.outcome("let-go", by)
            self._let_go.labels(why).inc(by)

    def kept(self, by: int) -> None:
        """Kept for a quieter moment."""
        if by:
            self.outcome("kept", by)
