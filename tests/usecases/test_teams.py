"""A wellness channel: who may set it, what it shows, and the crowd as a number."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.conversation import Place
from bot.domain.member import Person
from bot.domain.message import Choice, Message
from bot.domain.nudge import State
from bot.store import nudges
from bot.usecases import nudging
from tests.builders import WORKSPACE
from tests.usecases.conftest import Talk

HERE = Place(channel="C1", may_set=True, bot_inside=True)


async def team_stretch(talk: Talk) -> Message:
    """The message of the first nudge of the channel."""
    await talk.says("channel remind weekdays at 10:30", place=HERE)
    talk.clock.move(minutes=30)
    async with talk.sessions.begin() as session:
        await nudging.plan(session, talk.clock(), WORKSPACE, most=10)
        begun = await nudging.begin(
            session, talk.clock(), WORKSPACE, most=10, exercises=talk.exercises, lease=timedelta(minutes=1)
        )
    return begun.outgoing[0].message


async def test_its_creator_sets_it_sees_it_changes_it_and_stops_it(talk: Talk) -> None:
    assert "There is no team stretch" in (await talk.says("channel", place=HERE)).text
    assert "weekdays at 10:30" in (await talk.says("channel remind weekdays at 10:30", place=HERE)).text
    assert "Next: today at 10:30." in (await talk.says("channel", place=HERE)).text
    await talk.says("channel remind mondays at 11", place=HERE)
    shown = (await talk.says("channel", place=HERE)).text
    assert "Mondays at 11:00" in shown
    assert "10:30" not in shown
    await talk.says("channel stop", place=HERE)
    assert "There is no team stretch" in (await talk.says("channel", place=HERE)).text


async def test_anybody_else_may_only_look(talk: Talk) -> None:
    looking = replace(HERE, may_set=False)
    assert "Nothing was changed" in (await talk.says("channel remind weekdays at 10:30", place=looking)).text
    assert "Nothing was changed" in (await talk.says("channel stop", place=looking)).text
    assert "There is no team stretch" in (await talk.says("channel", place=looking)).text


async def test_the_bot_asks_to_be_invited_first(talk: Talk) -> None:
    outside = replace(HERE, bot_inside=False)
    assert "/invite" in (await talk.says("channel remind weekdays at 10:30", place=outside)).text


async def test_words_that_are_no_schedule_set_nothing(talk: Talk) -> None:
    assert "“blorp”" in (await talk.says("channel remind at blorp", place=HERE)).text
    assert "There is no team stretch" in (await talk.says("channel", place=HERE)).text


async def test_in_direct_messages_it_says_where_to_go(talk: Talk) -> None:
    assert "go to your wellness channel" in (await talk.says("channel remind weekdays at 10:30")).text


async def test_the_number_shows_from_five_people_up_and_each_counts_once(talk: Talk) -> None:
    message = await team_stretch(talk)
    for number in range(4):
        person = Person(workspace=WORKSPACE, user=f"U{number}")
        answer = await talk.presses(Choice.DID_IT, message, who=person)
        assert answer.replaces is None
        again = await talk.presses(Choice.DID_IT, message, who=person)
        assert again.private
        assert "counted already" in again.private.text
    answer = await talk.presses(Choice.DID_IT, message, who=Person(workspace=WORKSPACE, user="U9"))
    assert answer.replaces
    assert "5 people did it." in answer.replaces.notes


async def test_a_team_stretch_that_left_the_catalogue_is_no_longer_here(talk: Talk) -> None:
    message = await team_stretch(talk)
    bare = replace(talk, exercises=())
    answer = await bare.presses(Choice.DID_IT, message)
    assert answer.private
    assert "no longer here" in answer.private.text


async def test_with_nothing_that_suits_everybody_the_channel_hears_that(talk: Talk) -> None:
    assert (await team_stretch(replace(talk, exercises=()))).title == "Nothing suitable right now"
    async with talk.sessions.begin() as session:
        waiting = await nudges.due(session, talk.clock(), WORKSPACE, State.WAITING, most=10)
    assert waiting == []
