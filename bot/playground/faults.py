"""What goes wrong on purpose: how often, in which call or delivery, before or after its effect."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.playground.wire import Json


class What(StrEnum):
    RATE_LIMITED = "rate_limited"
    SERVER_ERROR = "server_error"
    TIME_OUT = "time_out"
    DROP = "drop"
    REFUSE = "refuse"
    DUPLICATE = "duplicate"
    SLOW = "slow"


class When(StrEnum):
    BEFORE = "before"
    AFTER = "after"


DELIVERY_FAULTS = frozenset({What.DUPLICATE, What.SLOW})


@dataclass(frozen=True, kw_only=True)
class Fault:
    """`method` is a Web API method, `response_url`, an event's type, a delivery's kind, or `*`.

    `times` is how often it happens, None until cleared. `seconds` is the Retry-After of rate_limited, how long
    time_out holds the line before it drops it, and how late a slow delivery is.
    """

    what: What
    method: str = "*"
    when: When = When.BEFORE
    times: int | None = None
    seconds: float = 1.0
    error: str = "internal_error"
    status: int = 500

    def __post_init__(self) -> None:
        if self.times is not None and self.times < 1:
            raise ValueError("a fault happens at least once")
        if self.seconds < 0:
            raise ValueError("a fault lasts no less than nothing")

    def strikes(self, name: str) -> bool:
        return self.method in ("*", name)

    def form(self) -> Json:
        return {
            "what": self.what,
            "method": self.method,
            "when": self.when,
            "times": self.times,
            "seconds": self.seconds,
            "error": self.error,
            "status": self.status,
        }


class Faults:
    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def __iter__(self) -> Iterator[Fault]:
        return iter(self._faults)

    def add(self, fault: Fault) -> None:
        self._faults.append(fault)

    def clear(self) -> None:
        self._faults.clear()

    def in_call(self, method: str) -> Fault | None:
        return self._take(method, frozenset(What) - DELIVERY_FAULTS)

    def in_delivery(self, name: str) -> Fault | None:
        return self._take(name, DELIVERY_FAULTS)

    def _take(self, name: str, kinds: frozenset[What]) -> Fault | None:
        """The oldest fault that strikes; it's used up by one."""
        for index, fault in enumerate(self._faults):
            if fault.what in kinds and fault.strikes(name):
                self._faults[index : index + 1] = _after_once(fault)
                return fault
        return None


def _after_once(fault: Fault) -> list[Fault]:
    if fault.times is None:
        return [fault]
    return [replace(fault, times=fault.times - 1)] if fault.times > 1 else []
