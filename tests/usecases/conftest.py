"""A talk with the bot's use cases, with no platform between."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.domain.conversation import Answer, Place, hear
from bot.domain.exercise import Exercise
from bot.domain.member import Person
from bot.domain.message import Choice, Message
from bot.usecases.answering import press
from bot.usecases.conversing import reply
from tests.builders import BERLIN, MEERA
from tests.conftest import Clock


@dataclass(frozen=True, kw_only=True)
class Talk:
    sessions: async_sessionmaker[AsyncSession]
    exercises: Sequence[Exercise]
    clock: Clock

    async def says(
        self,
        text: str,
        *,
        who: Person = MEERA,
        zone: ZoneInfo | None = BERLIN,
        place: Place | None = None,
    ) -> Message:
        async with self.sessions.begin() as session:
            return await reply(
                session,
                self.clock(),
                who,
                heard=hear(text),
                zone=zone,
                exercises=self.exercises,
                place=place,
            )

    async def presses(self, choice: Choice, message: Message, *, who: Person = MEERA) -> Answer:
        subject = next(button.subject for button in message.buttons if button.choice is choice)
        async with self.sessions.begin() as session:
            return await press(
                session,
                self.clock(),
                who,
                choice=choice,
                subject=subject,
                zone=BERLIN,
                exercises=self.exercises,
            )

    async def lifts_hold(self, message: Message) -> Message:
        """Both steps out of a hold, from the button under that message."""
        asked = await self.presses(Choice.CLEARED, message)
        assert asked.replaces
        lifted = await self.presses(Choice.CLEARED_SURELY, asked.replaces)
        assert lifted.replaces
        return lifted.replaces

    async def joins(self, words: str = "", *, who: Person = MEERA) -> Message:
        invitation = await self.says(f"remind {words}" if words else "join", who=who)
        answer = await self.presses(Choice.JOIN, invitation, who=who)
        assert answer.replaces
        return answer.replaces


async def waits(task: "asyncio.Task[Any]", session: AsyncSession) -> None:
    """Until the task is over, or waits for what this session's transaction holds. SQLite lets nobody in beside one."""
    if session.get_bind().dialect.name == "sqlite":
        return
    async with asyncio.timeout(10):
        while not (task.done() or await session.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted"))):
            pass


@pytest.fixture
def talk(sessions: async_sessionmaker[AsyncSession], exercises: Sequence[Exercise], clock: Clock) -> Talk:
    return Talk(sessions=sessions, exercises=exercises, clock=clock)
