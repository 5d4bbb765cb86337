"""How a person likes the pictures of exercises: moving, still, or not at all."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from bot.domain.member import Person
from bot.domain.message import Choice, Message, Picture
from bot.domain.profile import Pictures
from bot.store import profiles
from bot.store.tables import profiles as profile_rows
from tests.builders import MEERA, WORKSPACE
from tests.pictures.figures import a_figure
from tests.usecases.conftest import Talk

FIGURE = a_figure(alt="Somebody nods.")


@pytest.fixture
def talk(talk: Talk) -> Talk:
    """With a picture for every exercise."""
    return replace(talk, exercises=[replace(each, figure=FIGURE) for each in talk.exercises])


def moves(message: Message) -> bool | None:
    """None without a picture."""
    return message.picture.moving if message.picture else None


async def test_an_exercise_comes_with_its_moving_picture_and_says_what_it_shows(talk: Talk) -> None:
    card = await talk.says("chin tuck")
    assert card.picture == Picture(slug="chin-tuck", alt="Somebody nods.", moving=True)


async def test_one_without_a_picture_comes_all_the_same(talk: Talk) -> None:
    bare = replace(talk, exercises=[replace(each, figure=None) for each in talk.exercises])
    assert (await bare.says("chin tuck")).picture is None


@pytest.mark.parametrize(
    ("words", "then"),
    [
        ("pictures still", False),
        ("pictures: still.", False),
        ("still pictures", False),
        ("Pictures OFF", None),
        ("no pictures", None),
        ("no gifs", None),
        ("pictures moving", True),
        ("pictures on", True),
    ],
)
async def test_whoever_says_how_gets_them_so_from_then_on(talk: Talk, words: str, *, then: bool | None) -> None:
    assert "All right." in (await talk.says(words)).text
    card = await talk.says("neck")
    assert moves(card) is then
    another = await talk.presses(Choice.ANOTHER, card)
    assert another.replaces
    assert moves(another.replaces) is then


async def test_it_is_theirs_alone_and_can_be_taken_back(talk: Talk) -> None:
    await talk.says("pictures off")
    assert moves(await talk.says("neck", who=Person(workspace=WORKSPACE, user="U9"))) is True
    assert "without pictures" in (await talk.says("pictures")).text
    await talk.says("pictures moving")
    assert moves(await talk.says("neck")) is True
    assert "a moving picture" in (await talk.says("pictures")).text


async def test_the_answers_to_the_questions_leave_it_as_it_is(talk: Talk) -> None:
    await talk.says("pictures still")
    async with talk.sessions.begin() as session:
        told = await profiles.find(session, MEERA)
        await profiles.save(session, MEERA, replace(told, floor=True))
        assert (await profiles.find(session, MEERA)).pictures is Pictures.STILL


async def test_asking_and_what_is_not_understood_keep_nothing(talk: Talk) -> None:
    assert "a moving picture" in (await talk.says("pictures")).text
    assert "I don't know “wobbling”" in (await talk.says("pictures wobbling")).text
    await talk.says("pictures moving")
    async with talk.sessions.begin() as session:
        assert await session.scalar(select(func.count()).select_from(profile_rows)) == 0
