"""How fast one workspace is sent to: as fast as it takes, slower when it says so."""

from datetime import datetime

# Slack documents "several hundred messages per minute" for a workspace, and publishes no number.
STEADY_PER_SECOND = 4.0
_SLOWEST_PER_SECOND = 0.5
_RECOVERY = 1.05


class Pace:
    """Halves when the platform turns a message away, and recovers with each one it takes."""

    def __init__(self, *, fastest: float = STEADY_PER_SECOND) -> None:
        self._fastest = fastest
        self._per_second = fastest
        self._quiet_until: datetime | None = None

    @property
    def interval(self) -> float:
        """Seconds between two sends."""
        return 1 / self._per_second

    def quiet(self, now: datetime) -> bool:
        """Whether the platform asked to be left alone for longer than this."""
        return self._quiet_until is not None and now < self._quiet_until

    def taken(self) -> None:
        self._per_second = min(self._fastest, self._per_second * _RECOVERY)

    def turned_away(self, *, until: datetime) -> None:
        self._per_second = min(self._fastest, max(_SLOWEST_PER_SECOND, self._per_second / 2))
        self._quiet_until = until
