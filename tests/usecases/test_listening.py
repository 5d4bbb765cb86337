"""A channel is read for warning signs only where somebody who may has asked for it."""

import pytest

from bot.domain.conversation import Place, hear
from bot.usecases.listening import announcement, listens
from tests.builders import MEERA
from tests.usecases.conftest import Talk

OWNED = Place(channel="C1", may_set=True, bot_inside=True)
NOT_OURS = Place(channel="C1", may_set=False, bot_inside=True)
OUTSIDE = Place(channel="C1", may_set=True, bot_inside=False)


async def is_read(talk: Talk, channel: str = "C1") -> bool:
    async with talk.sessions.begin() as session:
        return await listens(session, MEERA, channel=channel)


async def test_it_begins_and_ends_when_its_owner_says_so(talk: Talk) -> None:
    assert not await is_read(talk)
    assert "I read the messages in this channel" in (await talk.says("channel listen on", place=OWNED)).text
    await talk.says("channel listen ON", place=OWNED)
    assert await is_read(talk)
    assert not await is_read(talk, "C2")
    assert "I no longer read" in (await talk.says("channel listen off", place=OWNED)).text
    assert not await is_read(talk)


async def test_nobody_else_turns_it_on_or_off(talk: Talk) -> None:
    assert "Only the person who created" in (await talk.says("channel listen on", place=NOT_OURS)).text
    assert not await is_read(talk)
    await talk.says("channel listen on", place=OWNED)
    assert "Only the person who created" in (await talk.says("channel listen off", place=NOT_OURS)).text
    assert await is_read(talk)


async def test_anybody_may_ask_how_it_stands(talk: Talk) -> None:
    assert "I don't read this channel" in (await talk.says("channel listen", place=NOT_OURS)).text
    await talk.says("channel listen on", place=OWNED)
    assert "I read this channel" in (await talk.says("channel listen", place=NOT_OURS)).text


async def test_it_has_to_be_inside_first(talk: Talk) -> None:
    assert "/invite" in (await talk.says("channel listen on", place=OUTSIDE)).text
    assert not await is_read(talk)


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        ("channel listen on", OWNED, True),
        ("channel listen on", NOT_OURS, False),
        ("channel listen on", OUTSIDE, False),
        ("channel listen on", None, False),
        ("channel listen off", OWNED, False),
        ("channel listen", OWNED, False),
        ("neck", OWNED, False),
    ],
)
def test_everybody_there_is_told_when_it_begins(text: str, place: Place | None, *, told: bool) -> None:
    assert bool(announcement(hear(text), place)) is told


def test_a_sign_behind_it_announces_nothing() -> None:
    heard = hear("channel listen on I can't feel when I need to pee, my back hurts")
    assert heard.warning
    assert announcement(heard, OWNED) is None
