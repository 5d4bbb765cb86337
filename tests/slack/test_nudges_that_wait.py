"""A nudge that falls into a huddle, a meeting, a vacation or do-not-disturb: it waits, and comes right after."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.domain.member import Person
from bot.domain.message import Choice
from bot.domain.quiet import QuietTime, Why
from bot.playground.server import Playground
from bot.store import quiet_times
from bot.store.engine import open_engine, sessions_of
from tests.conftest import Clock
from tests.slack.conftest import Bot
from tests.slack.conversation import JONAS, TOM, Somebody, somebody

HOUR = timedelta(hours=1)
TEN_THIRTY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # in Berlin, where Jonas is; 9:30 in London, where Tom is


@asynccontextmanager
async def _beside(unhunch: Bot) -> AsyncIterator[async_sessionmaker[AsyncSession]]:
    """Another connection to the bot's own database."""
    engine = open_engine(unhunch.settings.database_url)
    yield sessions_of(engine)
    await engine.dispose()


async def _known(sessions: async_sessionmaker[AsyncSession], slack: Playground, user: str) -> Sequence[QuietTime]:
    async with sessions.begin() as session:
        return await quiet_times.of(session, Person(workspace=slack.workspace.id, user=user))


async def _comes_to_know(unhunch: Bot, slack: Playground, user: str, *reasons: Why) -> None:
    """Looks until exactly these reasons are known."""
    async with asyncio.timeout(10), _beside(unhunch) as sessions:
        while {each.why for each in await _known(sessions, slack, user)} != set(reasons):
            pass


async def _joins(member: Somebody, words: str) -> None:
    await member.presses(Choice.JOIN, await member.says(f"/stretch remind {words}"))


def _nudges(member: Somebody) -> list[str]:
    return [each.text for each in member.sees if not each.ephemeral]


def _meeting(slack: Playground, clock: Clock) -> None:
    slack.set_status(JONAS, emoji=":spiral_calendar_pad:", text="In a meeting • Google Calendar", until=clock() + HOUR)


BEGIN_AND_END: Mapping[Why, tuple[Callable[[Playground, Clock], object], Callable[[Playground], object]]] = {
    Why.HUDDLE: (lambda slack, _: slack.start_huddle(JONAS), lambda slack: slack.end_huddle(JONAS)),
    Why.MEETING: (_meeting, lambda slack: slack.clear_status(JONAS)),
    Why.AWAY: (
        lambda slack, _: slack.set_status(JONAS, emoji=":palm_tree:", text="Vacationing"),
        lambda slack: slack.clear_status(JONAS),
    ),
    Why.DND: (lambda slack, clock: slack.snooze(JONAS, until=clock() + HOUR), lambda slack: slack.end_dnd(JONAS)),
}


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (Why.HUDDLE, "Your 10:30 one, kept until your huddle was over."),
        (Why.MEETING, "Your 10:30 one, kept until you were free again."),
        (Why.AWAY, "Your 10:30 one, kept until you were back."),
        (Why.DND, "Your 10:30 one, kept until you could be disturbed again."),
    ],
)
async def test_a_nudge_that_falls_into_it_waits_and_comes_right_after(
    slack: Playground, unhunch: Bot, clock: Clock, why: Why, said: str
) -> None:
    jonas, tom = somebody(slack, JONAS), somebody(slack, TOM)
    begin, end = BEGIN_AND_END[why]
    async with unhunch.running():
        await _joins(jonas, "weekdays at 10:30")
        await _joins(tom, "weekdays at 9:30")
        clock.at = TEN_THIRTY - timedelta(minutes=5)
        begin(slack, clock)
        await _comes_to_know(unhunch, slack, JONAS, why)
        clock.at = TEN_THIRTY
        await slack.until(lambda: _nudges(tom))
        clock.move(minutes=12)
        assert _nudges(jonas) == []
        end(slack)
        [nudge] = await slack.until(lambda: _nudges(jonas))
        assert said in nudge
        await _comes_to_know(unhunch, slack, JONAS)


async def test_a_meeting_that_ends_by_the_clock_alone_keeps_nobody_waiting(
    slack: Playground, unhunch: Bot, clock: Clock
) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await _joins(jonas, "weekdays at 10:30")
        slack.set_status(JONAS, emoji=":calendar:", text="In a meeting", until=TEN_THIRTY + timedelta(minutes=20))
        await _comes_to_know(unhunch, slack, JONAS, Why.MEETING)
        clock.at = TEN_THIRTY + timedelta(minutes=20)
        await slack.until(lambda: _nudges(jonas))


async def test_a_status_that_was_there_before_is_known_from_the_yes_on(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    slack.set_status(JONAS, emoji=":face_with_thermometer:", text="Out sick")
    async with unhunch.running(), _beside(unhunch) as sessions:
        invitation = await jonas.says("/stretch remind weekdays at 10:30")
        assert await _known(sessions, slack, JONAS) == []
        await jonas.presses(Choice.JOIN, invitation)
        assert [each.why for each in await _known(sessions, slack, JONAS)] == [Why.AWAY]


async def test_who_is_erased_in_the_middle_of_a_meeting_is_erased_with_it(
    slack: Playground, unhunch: Bot, clock: Clock
) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running(), _beside(unhunch) as sessions:
        await _joins(jonas, "weekdays at 10:30")
        _meeting(slack, clock)
        await _comes_to_know(unhunch, slack, JONAS, Why.MEETING)
        await jonas.says("/stretch delete")
        assert await _known(sessions, slack, JONAS) == []


@pytest.mark.parametrize("text", ["/stretch reminders", "reminders"])
async def test_an_end_that_was_never_heard_of_is_noticed_at_the_next_word(
    slack: Playground, unhunch: Bot, text: str
) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await _joins(jonas, "weekdays at 10:30")
        slack.start_huddle(JONAS)
        await _comes_to_know(unhunch, slack, JONAS, Why.HUDDLE)
    slack.end_huddle(JONAS)
    async with unhunch.running(), _beside(unhunch) as sessions:
        await jonas.says(text)
        assert await _known(sessions, slack, JONAS) == []


async def test_the_words_of_a_status_are_kept_nowhere(
    slack: Playground, unhunch: Bot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await _joins(jonas, "weekdays at 10:30")
        for text, why in (("In a meeting: xyzzy", Why.MEETING), ("Out sick - xyzzy", Why.AWAY)):
            slack.set_status(JONAS, emoji=":date:", text=text)
            await _comes_to_know(unhunch, slack, JONAS, why)
        await jonas.says("/stretch reminders")
    written = _all_in(tmp_path)
    assert b"quiet_times" in written
    assert b"xyzzy" not in written
    assert "xyzzy" not in caplog.text


def _all_in(directory: Path) -> bytes:
    return b"".join(each.read_bytes() for each in directory.iterdir() if each.is_file())
