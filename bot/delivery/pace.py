"""How fast one workspace is called: as fast as it documents for each kind of call, slower when it says so."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

_SLOWEST_SHARE = 1 / 16
_RECOVERY = 1.05


class Call(StrEnum):
    """What a workspace counts separately."""

    SEND = "send"
    FIND = "find"
    QUEUE = "queue"
    WITHDRAW = "withdraw"
    DELETE = "delete"


# Slack documents "several hundred" posts a minute for a workspace and publishes no number; the others are its tier 3,
# 50 a minute. A little less of each: two clocks never agree.
STEADY_PER_MINUTE: Mapping[Call, float] = MappingProxyType(
    {Call.SEND: 288, Call.FIND: 48, Call.QUEUE: 48, Call.WITHDRAW: 48, Call.DELETE: 48}
)

# Nobody saves up more than that: a burst after a silence is what platforms turn away.
_SAVED_UP: Mapping[Call, timedelta] = MappingProxyType(
    dict.fromkeys(Call, timedelta(seconds=15)) | {Call.SEND: timedelta(seconds=2)}
)

# For a platform that counts nothing.
UNLIMITED: Mapping[Call, float] = MappingProxyType(dict.fromkeys(Call, 1e9))


class Pace:
    """One for each workspace. Of each call: so many now, none while the platform asks for quiet, fewer after that."""

    def __init__(self, per_minute: Mapping[Call, float] = STEADY_PER_MINUTE) -> None:
        self._budgets = {call: _Budget(per_minute[call] / 60, saved_up=_SAVED_UP[call]) for call in Call}

    def allows(self, call: Call, now: datetime) -> int:
        """How many of them may be made now."""
        return self._budgets[call].left(now)

    def made(self, call: Call, count: int) -> None:
        self._budgets[call].spend(count)

    def taken(self, call: Call) -> None:
        """The platform took one: a little faster again."""
        self._budgets[call].speed_up()

    def turned_away(self, call: Call, *, until: datetime) -> None:
        """The platform asks for quiet until then: half as fast from there on."""
        self._budgets[call].slow_down(until)

    def quiet(self, call: Call, now: datetime) -> bool:
        return self._budgets[call].quiet(now)


class _Budget:
    def __init__(self, per_second: float, *, saved_up: timedelta) -> None:
        self._fastest = self._per_second = per_second
        self._saved_up_s = saved_up.total_seconds()
        self._left = max(1.0, per_second)
        self._at: datetime | None = None
        self._quiet_since: datetime | None = None
        self._quiet_until: datetime | None = None

    def left(self, now: datetime) -> int:
        if self.quiet(now):
            return 0
        # A clock that was set back saves nothing up, and takes nothing away.
        passed = max(0.0, (now - self._at).total_seconds()) if self._at else 0.0
        self._at = now
        most = max(1.0, self._per_second * self._saved_up_s)
        self._left = min(most, self._left + passed * self._per_second)
        return int(self._left)

    def spend(self, count: int) -> None:
        self._left -= count

    def speed_up(self) -> None:
        self._per_second = min(self._fastest, self._per_second * _RECOVERY)

    def slow_down(self, until: datetime) -> None:
        if self._quiet_until is None or until > self._quiet_until:
            # One refusal answers for all that were in the air with it.
            self._per_second = max(self._fastest * _SLOWEST_SHARE, self._per_second / 2)
            self._quiet_since, self._quiet_until = self._at, until
        self._left = 0.0

    def quiet(self, now: datetime) -> bool:
        if self._quiet_since and now < self._quiet_since:
            return False  # the clock was set back: nobody asked for that much
        return self._quiet_until is not None and now < self._quiet_until
