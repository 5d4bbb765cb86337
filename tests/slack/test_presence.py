"""Huddles, statuses and do-not-disturb, event by event as Slack documents them: what is known then."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.delivery.in_flight import InFlight
from bot.domain.exercise import Exercise
from bot.domain.member import Person
from bot.domain.quiet import QuietTime, Why
from bot.metrics import Metrics
from bot.playground.faults import Fault, What
from bot.playground.server import Playground
from bot.slack.app import slack_app
from bot.store import members, quiet_times
from bot.usecases.turns import Turns
from tests.builders import a_member
from tests.conftest import Clock
from tests.slack.conversation import JONAS, TOM

HOUR = timedelta(hours=1)


@dataclass(frozen=True, kw_only=True)
class Listening:
    app: AsyncApp
    sessions: async_sessionmaker[AsyncSession]
    slack: Playground

    async def hears(self, event: Mapping[str, Any], *, retry: str | None = None) -> None:
        body = {"type": "event_callback", "team_id": self.slack.workspace.id, "event": event}
        headers: dict[str, str | Sequence[str]] = {"x-slack-retry-num": retry} if retry else {}
        response = await self.app.async_dispatch(AsyncBoltRequest(mode="socket_mode", body=body, headers=headers))
        assert response.status == 200

    async def known(self, user: str = JONAS) -> Sequence[QuietTime]:
        async with self.sessions.begin() as session:
            return await quiet_times.of(session, Person(workspace=self.slack.workspace.id, user=user))


@pytest.fixture
async def listening(
    slack: Playground, sessions: async_sessionmaker[AsyncSession], exercises: Sequence[Exercise], clock: Clock
) -> Listening:
    """To everybody; of them only Jonas has joined."""
    app = slack_app(
        AsyncWebClient(slack.bot_token, base_url=slack.api_url),
        signing_secret=None,
        turns=Turns(sessions=sessions, exercises=exercises, now=clock),
        metrics=Metrics(),
        in_flight=InFlight(),
    )
    # It answers when the listener is through, not before.
    app.listener_runner.process_before_response = True
    async with sessions.begin() as session:
        await members.save(session, a_member(Person(workspace=slack.workspace.id, user=JONAS)))
    return Listening(app=app, sessions=sessions, slack=slack)


def _user(name: str, *, user: str = JONAS, **profile: Any) -> Mapping[str, Any]:
    return {"type": name, "user": {"id": user, "tz": "Europe/Berlin", "profile": profile}}


def _huddle(name: str = "user_huddle_changed", *, user: str = JONAS, expires: int = 0) -> Mapping[str, Any]:
    return _user(name, user=user, huddle_state="in_a_huddle", huddle_state_expiration_ts=expires)


def _dnd(**status: Any) -> Mapping[str, Any]:
    return {"type": "dnd_updated_user", "user": JONAS, "dnd_status": status}


@pytest.mark.parametrize("name", ["user_huddle_changed", "user_change", "user_status_changed"])
async def test_each_event_that_carries_the_profile_tells_of_a_huddle(
    listening: Listening, clock: Clock, name: str
) -> None:
    await listening.hears(_huddle(name))
    assert await listening.known() == [QuietTime(why=Why.HUDDLE, since=clock())]
    await listening.hears(_user(name, huddle_state="default_unset", huddle_state_expiration_ts=0))
    assert await listening.known() == []


async def test_a_huddle_goes_on_past_the_moment_at_which_slack_would_look_again(
    listening: Listening, clock: Clock
) -> None:
    await listening.hears(_huddle(expires=int(clock().timestamp()) + 1320))
    assert [each.until for each in await listening.known()] == [None]


@pytest.mark.parametrize("name", ["user_huddle_changed", "user_change", "user_status_changed"])
async def test_of_others_nothing_is_kept(listening: Listening, name: str) -> None:
    await listening.hears(_huddle(name, user=TOM))
    assert await listening.known(TOM) == []


async def test_a_status_is_known_with_its_end_and_one_takes_the_place_of_the_other(
    listening: Listening, clock: Clock
) -> None:
    until = clock() + HOUR
    ends = int(until.timestamp())
    await listening.hears(
        _user("user_status_changed", status_text="On a call", status_emoji=":phone:", status_expiration=ends)
    )
    assert await listening.known() == [QuietTime(why=Why.MEETING, since=clock(), until=until)]
    await listening.hears(_user("user_status_changed", status_text="", status_emoji=":palm_tree:", status_expiration=0))
    assert await listening.known() == [QuietTime(why=Why.AWAY, since=clock())]
    await listening.hears(_user("user_status_changed", status_text="Commuting", status_emoji=":bus:"))
    assert await listening.known() == []


async def test_what_an_event_does_not_speak_of_stays_as_it_was(listening: Listening) -> None:
    await listening.hears(_huddle())
    await listening.hears(_user("user_status_changed", status_text="In a meeting", status_emoji=":calendar:"))
    assert {each.why for each in await listening.known()} == {Why.HUDDLE, Why.MEETING}
    await listening.hears(_user("user_huddle_changed", huddle_state="default_unset"))
    await listening.hears({"type": "user_change", "user": {"id": JONAS, "tz": "Europe/Berlin"}})
    assert {each.why for each in await listening.known()} == {Why.MEETING}


@pytest.mark.parametrize("name", ["user_huddle_changed", "user_change"])
async def test_an_event_that_comes_late_is_not_believed_but_the_profile_is(listening: Listening, name: str) -> None:
    listening.slack.end_huddle(JONAS)
    await listening.hears(_huddle(name), retry="1")
    assert await listening.known() == []
    listening.slack.start_huddle(JONAS)
    await listening.hears(_user(name, huddle_state="default_unset"), retry="2")
    assert [each.why for each in await listening.known()] == [Why.HUDDLE]


async def test_a_late_event_changes_nothing_while_the_profile_cannot_be_read(listening: Listening) -> None:
    await listening.hears(_huddle(), retry="0")
    listening.slack.faults.add(Fault(what=What.SERVER_ERROR, method="users.info"))
    await listening.hears(_user("user_huddle_changed", huddle_state="default_unset"), retry="1")
    assert [each.why for each in await listening.known()] == [Why.HUDDLE]


BEGINS, ENDS = datetime(2026, 3, 2, 21, tzinfo=UTC), datetime(2026, 3, 3, 7, tzinfo=UTC)
TONIGHT = {"dnd_enabled": True, "next_dnd_start_ts": int(BEGINS.timestamp()), "next_dnd_end_ts": int(ENDS.timestamp())}
NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "window"),
    [
        (TONIGHT, (BEGINS, ENDS)),
        (TONIGHT | {"next_dnd_start_ts": int((NINE - HOUR).timestamp())}, (NINE - HOUR, ENDS)),
        ({"snooze_enabled": True, "snooze_endtime": int((NINE + HOUR).timestamp())}, (NINE, NINE + HOUR)),
        (TONIGHT | {"snooze_enabled": True, "snooze_endtime": int((NINE + HOUR).timestamp())}, (NINE, NINE + HOUR)),
        (TONIGHT | {"snooze_enabled": True, "snooze_endtime": int((BEGINS + HOUR).timestamp())}, (NINE, ENDS)),
        (TONIGHT | {"snooze_enabled": False, "snooze_endtime": 0}, (BEGINS, ENDS)),
        (TONIGHT | {"dnd_enabled": False}, None),
        ({"dnd_enabled": True, "next_dnd_start_ts": 1, "next_dnd_end_ts": 1}, None),
        ({"dnd_enabled": True, "next_dnd_start_ts": 1, "next_dnd_end_ts": int(NINE.timestamp())}, None),
        ({"snooze_enabled": True}, None),
        ({}, None),
    ],
    ids=[
        "tonight",
        "on already",
        "snoozing",
        "snoozing before tonight",
        "snoozing into tonight",
        "not snoozing",
        "switched off",
        "none set",
        "over",
        "snoozing till nobody knows when",
        "nothing said",
    ],
)
async def test_do_not_disturb_is_taken_as_it_is_told(
    listening: Listening, status: Mapping[str, Any], window: Collection[datetime] | None
) -> None:
    await listening.hears(_dnd(**TONIGHT | {"next_dnd_end_ts": int((ENDS + HOUR).timestamp())}))
    await listening.hears(_dnd(**status))
    assert [(each.since, each.until) for each in await listening.known()] == ([window] if window else [])
