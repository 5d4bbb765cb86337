"""What goes wrong on purpose: how often, in which call or delivery, before or after its effect."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from hashlib import blake2b

from bot.playground.wire import Json
from bot.playground.workspace import im_id


class What(StrEnum):
    RATE_LIMITED = "rate_limited"
    SERVER_ERROR = "server_error"
    TIME_OUT = "time_out"
    DROP = "drop"
    REFUSE = "refuse"
    DUPLICATE = "duplicate"
    SLOW = "slow"
    NO_PICTURE = "no_picture"


class When(StrEnum):
    BEFORE = "before"
    AFTER = "after"


DELIVERY_FAULTS = frozenset({What.DUPLICATE, What.SLOW})
PICTURE_FAULTS = frozenset({What.NO_PICTURE})
CALL_FAULTS = frozenset(What) - DELIVERY_FAULTS - PICTURE_FAULTS


@dataclass(frozen=True, kw_only=True)
class Fault:
    """`method` is a Web API method, `response_url`, `image_url`, an event's type, a delivery's kind, or `*`.

    `channel` restricts it to what goes to that channel, or that person, or comes from there. `times` is how often it
    happens, None until cleared. `share` is how much of what it concerns it strikes, 0.1 for one in ten: which ones
    is drawn by `seed`, the same ones in every run. `seconds` is the Retry-After of rate_limited, how long time_out
    holds the line before it drops it, and how late a slow delivery is. no_picture refuses a message because Slack
    could not fetch a picture in it; any other message goes through.
    """

    what: What
    method: str = "*"
    when: When = When.BEFORE
    times: int | None = None
    seconds: float = 1.0
    error: str = "internal_error"
    status: int = 500
    channel: str = ""
    share: float = 1.0
    seed: str = ""

    def __post_init__(self) -> None:
        if self.times is not None and self.times < 1:
            raise ValueError("a fault happens at least once")
        if self.seconds < 0:
            raise ValueError("a fault lasts no less than nothing")
        if not 0 < self.share <= 1:
            raise ValueError("a fault strikes some of the calls, at most all of them")

    def concerns(self, name: str, channel: str) -> bool:
        return self.method in ("*", name) and (not self.channel or im_id(self.channel) == im_id(channel))

    def drawn(self, number: int) -> bool:
        """Whether it strikes the call of that number, of those that concern it."""
        if self.share == 1:
            return True
        draw = blake2b(f"{self.seed} {number}".encode(), digest_size=8).digest()
        return int.from_bytes(draw) < self.share * 2**64

    def form(self) -> Json:
        return asdict(self)


@dataclass(kw_only=True)
class _Standing:
    """A fault that is in force, and how many calls it has concerned."""

    fault: Fault
    concerned: int = 0

    def strikes(self) -> bool:
        self.concerned += 1
        return self.fault.drawn(self.concerned)


class Faults:
    def __init__(self) -> None:
        self._standing: list[_Standing] = []

    def __iter__(self) -> Iterator[Fault]:
        return (each.fault for each in self._standing)

    @property
    def by_channel(self) -> bool:
        """Whether it matters where a call goes."""
        return any(fault.channel for fault in self)

    def add(self, fault: Fault) -> None:
        self._standing.append(_Standing(fault=fault))

    def clear(self) -> None:
        self._standing.clear()

    def in_call(self, method: str, channel: str = "") -> Fault | None:
        return self._take(method, channel, CALL_FAULTS)

    def in_delivery(self, name: str, channel: str = "") -> Fault | None:
        return self._take(name, channel, DELIVERY_FAULTS)

    def in_picture(self) -> Fault | None:
        """Called when one would be fetched, by its address: `image_url`."""
        return self._take("image_url", "", PICTURE_FAULTS)

    def _take(self, name: str, channel: str, kinds: frozenset[What]) -> Fault | None:
        """The oldest fault that strikes; it's used up by one."""
        for each in self._standing:
            fault = each.fault
            if fault.what in kinds and fault.concerns(name, channel) and each.strikes():
                self._use_up(each)
                return fault
        return None

    def _use_up(self, struck: _Standing) -> None:
        times = struck.fault.times
        if times == 1:
            self._standing.remove(struck)
        elif times:
            struck.fault = replace(struck.fault, times=times - 1)
