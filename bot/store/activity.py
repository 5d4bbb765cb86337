"""When members last did anything with us, and whether they were asked to go on. Nothing else of theirs is written."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.member import Person
from bot.store.tables import members


def _is(person: Person) -> ColumnElement[bool]:
    return and_(members.c.workspace == person.workspace, members.c.user == person.user)


async def record(session: AsyncSession, now: datetime, person: Person) -> None:
    await session.execute(update(members).where(_is(person)).values(active_at=now))


async def ask(session: AsyncSession, now: datetime, person: Person) -> None:
    await session.execute(update(members).where(_is(person)).values(asked_at=now))


async def no_longer_ask(session: AsyncSession, person: Person) -> None:
    await session.execute(update(members).where(_is(person)).values(asked_at=None))
