"""Members who are sent three exercises every weekday, and answer them."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from hashlib import sha256

from bot.domain.choose import Because, Pick, choose
from bot.domain.exercise import Area, Demand, Exercise, Kind, Kit, Target
from bot.domain.feedback import hurts_too_often, shared_demand
from bot.domain.library import Library
from bot.domain.presets import Preset
from bot.domain.profile import Feedback, Offer, Profile
from tests.domain.second_opinion import eligible

MONDAY = datetime(2026, 1, 5, tzinfo=UTC)
TIMES = (timedelta(hours=10, minutes=30), timedelta(hours=14), timedelta(hours=16))
WEEK_SENDS = 5 * len(TIMES)
REMEMBERED = timedelta(days=180)  # no longer does the bot remember what it sent
PAUSED = timedelta(days=21)  # then they say that the area may have exercises again

DESK, UNSEEN, HOME = Profile(), Profile(discreet=True), Profile(floor=True, kit=frozenset(Kit))
PRESETS = [preset for preset in Preset if preset not in {Preset.HIP, Preset.EYE}]  # those that a figure is known for


@dataclass(frozen=True, kw_only=True)
class Quota:
    """At least so many of these kinds a week; the last one is for those who look at screens all day."""

    kinds: frozenset[Kind]
    least: int


STRENGTH = Quota(kinds=frozenset({Kind.STRENGTH, Kind.CONTROL}), least=5)
MOBILITY = Quota(kinds=frozenset({Kind.MOBILITY, Kind.STRETCH}), least=5)
BREAKS = Quota(kinds=frozenset({Kind.EYES, Kind.BREAK}), least=WEEK_SENDS // 4)


def member(
    place: Profile,
    *left_out: Preset,
    areas: AbstractSet[Area] = frozenset(),
    targets: AbstractSet[Target] = frozenset(),
) -> Profile:
    excluded = frozenset[Demand]().union(*(preset.demands for preset in left_out))
    return replace(place, excluded=excluded, areas=frozenset(areas), targets=frozenset(targets))


@dataclass(frozen=True, kw_only=True)
class Sent:
    """One send: the pick, and all that this member might have been sent, were it not for what they just had."""

    at: datetime
    profile: Profile
    eligible: frozenset[str]
    pick: Pick | None

    @property
    def slug(self) -> str | None:
        return self.pick.exercise.slug if self.pick else None

    @property
    def instead(self) -> bool:
        """Whether it was said that there is nothing left for what was chosen."""
        return self.pick is not None and any(reason.because is Because.INSTEAD for reason in self.pick.reasons)


@dataclass(frozen=True, kw_only=True)
class Year:
    """What one member was sent; it may be a shorter one."""

    library: Library
    profile: Profile
    sends: Sequence[Sent]

    @cached_property
    def nothing(self) -> int:
        """How often there was nothing left."""
        return sum(sent.pick is None for sent in self.sends)

    @cached_property
    def wrong(self) -> Sequence[Sent]:
        """Sends of what was not eligible, or was among the last four."""
        slugs = [sent.slug for sent in self.sends]
        return [
            sent
            for number, sent in enumerate(self.sends)
            if sent.slug and (sent.slug not in sent.eligible or sent.slug in slugs[max(0, number - 4) : number])
        ]

    @cached_property
    def offered(self) -> tuple[int, int]:
        """How many were sent at least once, out of those that were eligible at some time."""
        at_some_time = frozenset[str]().union(*(sent.eligible for sent in self.sends))
        return len(at_some_time & {sent.slug for sent in self.sends}), len(at_some_time)

    @property
    def on_focus(self) -> float:
        """The share of sends for the areas and causes that were chosen."""
        chosen = self.profile.areas | self.profile.targets
        picks = [sent.pick.exercise for sent in self.sends if sent.pick]
        return sum(not chosen.isdisjoint({*each.areas, *each.targets}) for each in picks) / len(self.sends)

    def weeks(self, quota: Quota) -> tuple[int, int]:
        """In how many weeks it was met, out of those in which enough was eligible.

        Enough are two of the kinds at every send of the week, Monday to Friday: with four other sends between, they
        can take turns.
        """
        met, enough = 0, 0
        for first in range(0, len(self.sends), WEEK_SENDS):
            week = self.sends[first : first + WEEK_SENDS]
            if all(sum(self._is(quota, slug) for slug in sent.eligible) > 1 for sent in week):
                enough += 1
                met += sum(self._is(quota, sent.slug) for sent in week) >= quota.least
        return met, enough

    def _is(self, quota: Quota, slug: str | None) -> bool:
        return slug is not None and self.library.by_slug[slug].kind in quota.kinds


def a_year(library: Library, profile: Profile, *, seed: str, weeks: int = 52) -> Year:
    return Year(library=library, profile=profile, sends=tuple(_sends(library, profile, seed=seed, weeks=weeks)))


def _sends(library: Library, profile: Profile, *, seed: str, weeks: int) -> Iterator[Sent]:
    history: list[Offer] = []
    paused: dict[Area, datetime] = {}
    excluded = profile.excluded
    days = [MONDAY + timedelta(days=day) for day in range(7 * weeks) if day % 7 in range(5)]
    for at in (day + time for day in days for time in TIMES):
        paused = {area: until for area, until in paused.items() if until > at}
        now = replace(profile, excluded=excluded, resting=profile.resting.union(paused))
        known = [offer for offer in history if at - offer.at < REMEMBERED]
        pick = choose(library, now, known, at=at, seed=f"{seed} {at:%H:%M}")
        yield Sent(at=at, profile=now, eligible=eligible(library, now, known, at=at), pick=pick)
        if pick is None:
            continue
        exercise = pick.exercise
        history.append(Offer(slug=exercise.slug, at=at, feedback=_answer(seed, exercise, at)))
        if history[-1].feedback is not Feedback.HURT:
            continue
        shared = shared_demand(library, exercise, now, history, at=at)
        if hurts_too_often(history, at=at):
            paused |= dict.fromkeys(exercise.areas, at + PAUSED)
        elif shared and _luck(seed, at) < 0.5:
            excluded |= {shared}


def _answer(seed: str, exercise: Exercise, at: datetime) -> Feedback | None:
    """Some exercises do this member good, and some hurt them."""
    kind, luck = _luck(seed, exercise.slug), _luck(seed, exercise.slug, at)
    if luck < (0.2 if kind < 0.02 else 0.005):
        return Feedback.HURT
    if luck < 0.2:
        return Feedback.SKIPPED
    if luck < 0.3:
        return Feedback.TOO_EASY if kind < 0.8 else Feedback.TOO_HARD
    if luck < 0.5:
        return Feedback.HELPED if kind < 0.4 else None
    return Feedback.DONE if luck < 0.9 else None


def _luck(*of: object) -> float:
    return int.from_bytes(sha256(repr(of).encode()).digest()[:6]) / 2**48
