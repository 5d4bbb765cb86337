"""Schedules as tests want them: one by its parts, and of every kind for properties."""

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import strategies as st

from bot.domain.rhythm import EVERY_WEEK, LAST, Rhythm
from bot.domain.schedule import EVERY_DAY, Schedule, Weekday

ZONES = sorted(available_timezones())
MONDAY = date(2026, 11, 23)

wall_times = st.builds(time, st.integers(0, 23), st.integers(0, 59))
listed = st.sets(wall_times, min_size=1, max_size=48).map(lambda times: tuple(sorted(times)))


@st.composite
def stepped(draw: st.DrawFn) -> tuple[time, ...]:
    step = draw(st.integers(5, 400))
    minutes = range(draw(st.integers(0, 1439)), 1440, step)[: draw(st.integers(1, 48))]
    return tuple(time(*divmod(minute, 60)) for minute in minutes)


anchors = st.integers(-50, 50).map(lambda weeks: MONDAY + timedelta(weeks=weeks))
by_weeks = st.builds(Rhythm, weeks=st.integers(1, 8), anchor=anchors)
in_months = st.builds(
    Rhythm,
    ordinals=st.frozensets(st.sampled_from((1, 2, 3, 4, 5, LAST)), min_size=1),
    anchor=st.none() | anchors,
)
rhythms = st.just(EVERY_WEEK) | by_weeks | in_months

schedules = st.builds(
    Schedule,
    days=st.frozensets(st.sampled_from(Weekday), min_size=1),
    times=listed | stepped(),
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    spread=st.integers(0, 10).map(lambda minutes: timedelta(minutes=minutes)),
    rhythm=rhythms,
)


def a_schedule(
    *times: str,
    days: frozenset[Weekday] = EVERY_DAY,
    zone: str = "Europe/Berlin",
    minutes: int = 0,
    rhythm: str = "",
) -> Schedule:
    read = tuple(time.fromisoformat(moment) for moment in times)
    return Schedule(
        days=days,
        times=read,
        zone=ZoneInfo(zone),
        spread=timedelta(minutes=minutes),
        rhythm=Rhythm.decoded(rhythm),
    )
