"""How fast an app may call: a bucket for each method, and two more for posting."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Tier(StrEnum):
    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    SPECIAL = "special"  # Slack publishes no number; nothing is held back here
    POST = "post"  # chat.postMessage: a pace for each channel and one for the workspace


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Slack's published tiers (https://docs.slack.dev/apis/web-api/rate-limits).

    Bursts and the workspace's pace of posting aren't published; these are cautious guesses.
    """

    per_minute: Mapping[Tier, int] = field(
        default_factory=lambda: {Tier.ONE: 1, Tier.TWO: 20, Tier.THREE: 50, Tier.FOUR: 100}
    )
    posts_per_minute: int = 300
    channel_posts_per_minute: int = 60
    channel_burst: int = 5
    # Calls a minute of single methods in place of their tier's; for posting, in place of the workspace's pace.
    per_method: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        of_posting = (self.posts_per_minute, self.channel_posts_per_minute, self.channel_burst)
        if min(*of_posting, *self.per_minute.values(), *self.per_method.values()) < 1:
            raise ValueError("a limit lets at least one through")


PUBLISHED = Limits()


class RateLimitedError(Exception):
    def __init__(self, retry_after: int) -> None:
        super().__init__(f"try again in {retry_after} s")
        self.retry_after = retry_after


class Bucket:
    """Refills steadily up to `burst`."""

    def __init__(self, *, per_minute: int, burst: int) -> None:
        self._per_second = per_minute / 60
        self._burst = burst
        self._left = float(burst)
        self._at: datetime | None = None

    def wait(self, now: datetime) -> float:
        """Seconds until one more fits; 0 when it does now."""
        passed = (now - self._at).total_seconds() if self._at else 0.0
        self._left = min(self._burst, self._left + passed * self._per_second)
        self._at = now
        return max(0.0, (1 - self._left) / self._per_second)

    def take(self) -> None:
        self._left -= 1


class Limiter:
    def __init__(self, limits: Limits | None) -> None:
        self._limits = limits
        self._buckets: dict[str, Bucket] = {}

    def admit(self, method: str, tier: Tier, channel: str, now: datetime) -> None:
        """Takes one from every bucket that the call draws on, or raises and takes none."""
        if self._limits is None:
            return
        buckets = self._drawn_on(self._limits, method, tier, channel)
        longest = max((bucket.wait(now) for bucket in buckets), default=0.0)
        if longest > 0:
            raise RateLimitedError(math.ceil(longest))
        for bucket in buckets:
            bucket.take()

    def _drawn_on(self, limits: Limits, method: str, tier: Tier, channel: str) -> list[Bucket]:
        usual = limits.posts_per_minute if tier is Tier.POST else limits.per_minute.get(tier)
        pace = limits.per_method.get(method, usual)
        whole = [] if pace is None else [self._bucket(method, pace, pace)]
        if tier is not Tier.POST:
            return whole
        return [*whole, self._bucket(f"{method} {channel}", limits.channel_posts_per_minute, limits.channel_burst)]

    def _bucket(self, name: str, per_minute: int, burst: int) -> Bucket:
        if name not in self._buckets:
            self._buckets[name] = Bucket(per_minute=per_minute, burst=burst)
        return self._buckets[name]
