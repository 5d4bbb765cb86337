"""What a member told us decides about every exercise that comes, however it comes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.domain.exercise import Area, Demand, Exercise, Kit, Position
from bot.domain.member import Person
from bot.domain.message import Choice, Message
from bot.domain.nudge import Kind
from bot.domain.profile import Feedback, Offer, Profile
from bot.store import members, profiles, reminders, workspaces
from bot.usecases import nudging
from bot.usecases.due import recipient
from bot.usecases.showing import shown_by
from tests.builders import JONAS, MEERA, WELLNESS, WORKSPACE, a_member, a_nudge, a_reminder
from tests.domain.library import an_exercise
from tests.usecases.conftest import Talk

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin
BIRDS: Sequence[Exercise] = (
    an_exercise("robin", Demand.SPINE_FLEX),
    an_exercise("wren", Demand.FLOOR, position=Position.FLOOR, discreet=False, kit=frozenset({Kit.BAND})),
    an_exercise("heron", Demand.OVERHEAD, areas=(Area.SHOULDERS,)),
)
NO_BENDING = Profile(excluded=frozenset({Demand.SPINE_FLEX}))
NO_REACHING = Profile(excluded=frozenset({Demand.OVERHEAD}))
NECK_RESTS = Profile(resting=frozenset({Area.NECK}))


@pytest.fixture
def talk(talk: Talk) -> Talk:
    return replace(talk, exercises=BIRDS)


async def told(talk: Talk, profile: Profile, *, who: Person = MEERA) -> None:
    async with talk.sessions.begin() as session:
        await profiles.save(session, who, profile)


async def wave(talk: Talk, *people: Person, kind: Kind = Kind.STRETCH) -> dict[str, Message]:
    """What each of them is sent at half past ten, by user."""
    talk.clock.at = DUE
    async with talk.sessions.begin() as session:
        await workspaces.remember(session, DUE, WORKSPACE)
        for person in people:
            await members.save(session, a_member(person))
            reminder = a_reminder(id=f"r{person.user}", recipient=recipient(person), kind=kind)
            await reminders.add(session, DUE, reminder, next_due_at=DUE)
        await nudging.plan(session, DUE, WORKSPACE, most=9)
        begun = await nudging.begin(
            session, DUE, WORKSPACE, most=9, exercises=talk.exercises, lease=timedelta(seconds=30)
        )
    return {each.nudge.recipient.id: each.message for each in begun.outgoing}


async def nudged(talk: Talk, *people: Person, kind: Kind = Kind.STRETCH) -> dict[str, str]:
    """What the message of each of them is called."""
    sent = await wave(talk, *people, kind=kind)
    return {user: message.title.split(" ·")[0] for user, message in sent.items()}


async def test_each_of_a_wave_gets_what_suits_them(talk: Talk) -> None:
    await told(talk, NO_BENDING)
    await told(talk, NO_REACHING, who=JONAS)
    assert await nudged(talk, MEERA, JONAS) == {MEERA.user: "heron", JONAS.user: "robin"}


async def test_whoever_has_nothing_left_is_told_so_with_what_rests_and_the_way_back(talk: Talk) -> None:
    await told(talk, replace(NO_BENDING, resting=frozenset({Area.SHOULDERS})))
    message = (await wave(talk, MEERA))[MEERA.user]
    assert message.title == "Nothing suitable right now"
    assert "I leave out exercises for your shoulders" in message.text
    assert [button.choice for button in message.buttons] == [Choice.AREA_CHECKED]


async def test_where_a_posture_check_would_move_what_rests_an_exercise_comes_instead(talk: Talk) -> None:
    await told(talk, NECK_RESTS)
    assert await nudged(talk, MEERA, JONAS, kind=Kind.POSTURE) == {MEERA.user: "heron", JONAS.user: "Posture check"}


async def test_whoever_asks_gets_what_suits_them(talk: Talk) -> None:
    await told(talk, NO_BENDING)
    assert (await talk.says("/stretch")).title.startswith("heron")


async def test_another_is_one_that_suits_them_too(talk: Talk) -> None:
    heron = await talk.says("heron")
    await told(talk, NO_REACHING)
    answer = await talk.presses(Choice.ANOTHER, heron)
    assert answer.replaces
    assert answer.replaces.title.startswith("robin")


async def test_one_asked_for_by_its_name_has_to_be_safe(talk: Talk) -> None:
    await told(talk, NO_BENDING)
    assert (await talk.says("robin")).title == "Nothing suitable right now"
    await told(talk, NECK_RESTS)
    assert not (await talk.says("robin")).title.startswith("robin")


async def test_one_asked_for_by_its_name_may_be_done_anywhere_with_anything(talk: Talk) -> None:
    await told(talk, Profile(discreet=True, kit=frozenset()))
    assert (await talk.says("wren")).title.startswith("wren")


async def test_whoever_rules_out_the_floor_is_not_taken_there_by_name(talk: Talk) -> None:
    await told(talk, Profile(excluded=frozenset({Demand.FLOOR})))
    assert (await talk.says("wren")).title == "Nothing suitable right now"


@pytest.mark.parametrize(("hours", "slug"), [(13, None), (0, "rung-3")])
async def test_three_easy_days_are_three_where_the_member_lives(hours: int, slug: str | None) -> None:
    """Noon and midnight of UTC are two days in London, and one in Auckland."""
    rungs = [an_exercise(f"rung-{level}", rung=level) for level in (1, 2, 3)]
    aside = [an_exercise("aside")]
    easy = [
        Offer(slug="rung-2", at=DUE.replace(day=1, hour=12) - timedelta(days=days), feedback=Feedback.TOO_EASY)
        for days in (3, 2.5, 1)
    ]
    since = [Offer(slug=one, at=DUE - timedelta(hours=1)) for one in ("rung-1", "rung-2", "aside", "rung-1")]
    shown = shown_by(
        a_nudge(DUE),
        now=DUE,
        zone=timezone(timedelta(hours=hours)),
        profile=Profile(),
        history=[*easy, *since],
        exercises=[*rungs, *aside],
    )
    assert (shown.slug if shown else None) == slug


async def test_a_channel_is_nobody_in_particular(talk: Talk) -> None:
    plain = an_exercise("swift")
    nudge = a_nudge(DUE, recipient=WELLNESS)
    for profile in (Profile(), NECK_RESTS):
        shown = shown_by(nudge, now=DUE, zone=UTC, profile=profile, history=(), exercises=[plain])
        assert shown
        assert shown.slug == "swift"
