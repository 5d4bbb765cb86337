"""Profiles: what a member picked, in words of our own; rows in, domain values out."""

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Row, and_, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.exercise import Area, Demand, Kit, Target
from bot.domain.member import Person
from bot.domain.profile import Direction, Pictures, Profile
from bot.store.tables import profiles
from bot.store.upsert import insert

Word = TypeVar("Word", bound=StrEnum)
_NOTHING_TOLD = Profile()
# Picked from the same few answers, most lists are written the same: a crowd's are read once.
_MOST_LISTS = 1000


def _is(person: Person) -> ColumnElement[bool]:
    return and_(profiles.c.workspace == person.workspace, profiles.c.user == person.user)


def _profile(row: Row[Any]) -> Profile:
    return Profile(
        areas=_read(Area, row.areas),
        targets=_read(Target, row.targets),
        excluded=_read(Demand, row.excluded),
        resting=_read(Area, row.resting),
        kit=_read(Kit, row.kit),
        discreet=row.discreet,
        floor=row.floor,
        guided=row.guided,
        eases=next(iter(_read(Direction, row.eases or "")), None),
        pictures=next(iter(_read(Pictures, row.pictures or "")), _NOTHING_TOLD.pictures),
    )


@lru_cache(_MOST_LISTS)
def _read(kind: type[Word], words: str) -> frozenset[Word]:
    """Words that an older or a newer release has written are left out: nobody here knows what they mean."""
    known = kind.__members__.values()
    written = set(words.split(","))
    return frozenset(word for word in known if word.value in written)


def _written(words: Iterable[StrEnum]) -> str:
    return ",".join(sorted(words))


async def find(session: AsyncSession, person: Person) -> Profile:
    """The defaults for somebody who has told us nothing.

    Locked: who writes a profile back writes all of it, and would take back an area that was paused meanwhile.
    """
    row = (await session.execute(select(profiles).where(_is(person)).with_for_update())).one_or_none()
    return _profile(row) if row else _NOTHING_TOLD


async def of_many(session: AsyncSession, workspace: str, users: Collection[str]) -> Mapping[str, Profile]:
    """By user: one for each of them, the defaults for those who have told us nothing."""
    rows = await session.execute(
        select(profiles).where(profiles.c.workspace == workspace, profiles.c.user.in_(users)),
    )
    return dict.fromkeys(users, _NOTHING_TOLD) | {row.user: _profile(row) for row in rows}


async def save(session: AsyncSession, person: Person, profile: Profile) -> None:
    values: dict[str, str | bool | None] = {
        "areas": _written(profile.areas),
        "targets": _written(profile.targets),
        "excluded": _written(profile.excluded),
        "resting": _written(profile.resting),
        "kit": _written(profile.kit),
        "discreet": profile.discreet,
        "floor": profile.floor,
        "guided": profile.guided,
        "eases": profile.eases,
        "pictures": profile.pictures,
    }
    keys = {"workspace": person.workspace, "user": person.user}
    statement = insert(session, profiles).values(keys | values)
    await session.execute(statement.on_conflict_do_update(index_elements=[*keys], set_=values))


async def remove(session: AsyncSession, person: Person) -> None:
    await session.execute(delete(profiles).where(_is(person)))
