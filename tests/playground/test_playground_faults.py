"""What goes wrong on purpose, and how fast one may call."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import ClientError, ClientSession
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.deliveries import Delivery, Kind, Patience
from bot.playground.faults import Fault, Faults, What, When
from bot.playground.limits import Bucket, Limits
from bot.playground.server import Playground
from tests.playground.small_app import (
    GENERAL,
    JONAS,
    MEERA,
    Clock,
    client_of,
    error_of,
    manifest,
    plain,
    refusal,
    section,
)

POST = "chat.postMessage"


async def outcome(slack: Playground, method: str = POST) -> tuple[int, dict[str, str]]:
    """The status of a raw call, 0 when the line was dropped, and the answer's headers."""
    form = {"token": slack.bot_token, "channel": JONAS, "text": "Hello"}
    try:
        async with ClientSession() as session, session.post(f"{slack.api_url}{method}", data=form) as response:
            return response.status, dict(response.headers)
    except ClientError:
        return 0, {}


def stored(slack: Playground) -> int:
    return len(slack.messages(slack.im(JONAS)))


async def test_a_rate_limit_on_demand_names_its_seconds(slack: Playground) -> None:
    slack.faults.add(Fault(what=What.RATE_LIMITED, method=POST, seconds=30, times=1))
    status, headers = await outcome(slack)
    assert (status, headers["Retry-After"], stored(slack)) == (429, "30", 0)
    assert (await outcome(slack))[0] == 200


@pytest.mark.parametrize(
    ("what", "status"), [(What.SERVER_ERROR, 500), (What.DROP, 0), (What.TIME_OUT, 0), (What.REFUSE, 200)]
)
@pytest.mark.parametrize(("when", "kept"), [(When.BEFORE, 0), (When.AFTER, 1)])
async def test_a_fault_comes_before_or_after_the_effect(
    slack: Playground, what: What, status: int, when: When, kept: int
) -> None:
    slack.faults.add(Fault(what=what, method=POST, when=when, seconds=0.01, times=1))
    assert (await outcome(slack))[0] == status
    assert stored(slack) == kept


async def test_any_error_can_be_asked_for(slack: Playground, client: AsyncWebClient) -> None:
    slack.faults.add(Fault(what=What.REFUSE, error="account_inactive"))
    assert await error_of(client, POST, channel=JONAS, text="Hello") == "account_inactive"
    assert await error_of(client, "auth.test") == "account_inactive"


async def test_a_fault_strikes_its_method_until_cleared(slack: Playground) -> None:
    slack.faults.add(Fault(what=What.SERVER_ERROR, method=POST, status=503))
    struck = [(await outcome(slack))[0] for _ in range(2)]
    spared = (await outcome(slack, "auth.test"))[0]
    slack.faults.clear()
    assert (struck, spared, (await outcome(slack))[0]) == ([503, 503], 200, 200)


async def test_closing_lets_go_of_a_call_that_hangs() -> None:
    async with ClientSession() as session:
        async with Playground(manifest=manifest()) as slack:
            slack.faults.add(Fault(what=What.TIME_OUT, seconds=3600, times=1))
            call = asyncio.create_task(session.post(f"{slack.api_url}auth.test"))
            await slack.until(lambda: not list(slack.faults))
        with pytest.raises(ClientError):
            await call


def test_faults_are_used_up_one_by_one() -> None:
    faults = Faults()
    faults.add(Fault(what=What.DROP, times=2))
    taken = [faults.in_call("auth.test") for _ in range(3)]
    assert [fault is not None for fault in taken] == [True, True, False]


def test_a_fault_of_deliveries_is_none_of_calls() -> None:
    faults = Faults()
    faults.add(Fault(what=What.SLOW))
    assert faults.in_call("message") is None
    assert faults.in_delivery("message") is not None


@pytest.mark.parametrize("wrong", [{"times": 0}, {"seconds": -1}])
def test_a_fault_that_makes_no_sense_is_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match="fault"):
        Fault(what=What.DROP, **wrong)


async def test_a_channel_takes_a_burst_and_then_one_a_second(
    slack: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    for _ in range(5):
        await client.chat_postMessage(channel=JONAS, text="Hello")
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel=slack.im(JONAS), text="Hello")
    assert (caught.value.response.status_code, caught.value.response.headers["Retry-After"]) == (429, "1")
    assert (await client.chat_postMessage(channel=MEERA, text="Hello"))["ok"]
    clock.forward(seconds=1)
    assert (await client.chat_postMessage(channel=JONAS, text="Hello"))["ok"]


async def test_a_workspace_takes_so_many_posts_a_minute() -> None:
    async with Playground(manifest=manifest(), now=Clock(), limits=Limits(posts_per_minute=2)) as slack:
        client = client_of(slack)
        for channel in (JONAS, MEERA):
            await client.chat_postMessage(channel=channel, text="Hello")
        assert await error_of(client, POST, channel=GENERAL, text="Hello") == "ratelimited"


async def test_a_limit_holds_back_one_method_only(client: AsyncWebClient, clock: Clock) -> None:
    for _ in range(20):
        await client.users_list(limit=1)
    assert await error_of(client, "users.list") == "ratelimited"
    assert (await client.users_info(user=JONAS))["ok"]
    clock.forward(seconds=3)
    assert (await client.users_list())["ok"]


async def test_limits_can_be_switched_off() -> None:
    async with Playground(manifest=manifest(), now=Clock(), limits=None) as slack:
        for _ in range(30):
            await client_of(slack).chat_postMessage(channel=JONAS, text="Hello")
        assert stored(slack) == 30


@settings(deadline=None)
@given(st.lists(st.floats(0, 90), min_size=1, max_size=60), st.integers(1, 120), st.integers(1, 10))
def test_a_bucket_never_gives_more_than_its_burst_and_its_pace(pauses: list[float], pace: int, burst: int) -> None:
    bucket, start = Bucket(per_minute=pace, burst=burst), datetime(2026, 11, 22, tzinfo=UTC)
    now, taken = start, 0
    for pause in pauses:
        now += timedelta(seconds=pause)
        if bucket.wait(now) == 0:
            bucket.take()
            taken += 1
    assert taken <= burst + (now - start).total_seconds() * pace / 60 + 0.001


@settings(deadline=None)
@given(st.floats(0, 30), st.integers(1, 120))
def test_who_waits_as_long_as_told_gets_one(pause: float, pace: int) -> None:
    bucket, now = Bucket(per_minute=pace, burst=1), datetime(2026, 11, 22, tzinfo=UTC)
    assert bucket.wait(now) == 0
    bucket.take()
    now += timedelta(seconds=pause)
    told = bucket.wait(now)
    assert bucket.wait(now + timedelta(seconds=told + 0.001)) == 0


async def test_a_call_is_on_record_once_as_the_app_saw_it(slack: Playground) -> None:
    slack.faults.add(Fault(what=What.SERVER_ERROR, method=POST, when=When.AFTER, times=1))
    await outcome(slack)
    assert [(call.method, call.status) for call in slack.calls] == [(POST, 500)]


def test_limits_and_patience_that_make_no_sense_are_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Limits(channel_burst=0)
    with pytest.raises(ValueError, match="patience"):
        Patience(retries=(-1.0,))


async def test_a_fault_strikes_a_share_of_the_calls_after_their_effect() -> None:
    async with Playground(manifest=manifest(), now=Clock(), limits=None) as slack:
        slack.faults.add(Fault(what=What.SERVER_ERROR, method=POST, when=When.AFTER, share=0.3))
        statuses = [(await outcome(slack))[0] for _ in range(60)]
    assert set(statuses) == {200, 500}
    assert stored(slack) == 60


@settings(deadline=None)
@given(st.floats(0.05, 0.95), st.text(max_size=5))
def test_a_share_is_kept_and_the_same_in_every_run(share: float, seed: str) -> None:
    fault = Fault(what=What.DROP, share=share, seed=seed)
    runs = [[fault.drawn(number) for number in range(2_000)] for _ in range(2)]
    assert runs[0] == runs[1]
    assert abs(sum(runs[0]) / 2_000 - share) < 0.08


def test_another_seed_draws_others() -> None:
    draws = [[Fault(what=What.DROP, share=0.5, seed=seed).drawn(number) for number in range(64)] for seed in "ab"]
    assert draws[0] != draws[1]


def test_calls_that_a_fault_spares_may_meet_the_next() -> None:
    faults = Faults()
    faults.add(Fault(what=What.DROP, share=0.5))
    faults.add(Fault(what=What.REFUSE))
    met = [fault.what for _ in range(64) if (fault := faults.in_call("auth.test"))]
    assert (len(met), set(met)) == (64, {What.DROP, What.REFUSE})


def test_a_share_of_the_calls_uses_up_the_times() -> None:
    faults = Faults()
    faults.add(Fault(what=What.DROP, share=0.5, times=3))
    assert sum(faults.in_call("auth.test") is not None for _ in range(64)) == 3


@pytest.mark.parametrize("share", [0, -0.1, 1.1])
def test_a_share_of_nothing_or_of_more_than_all_is_refused(share: float) -> None:
    with pytest.raises(ValueError, match="some of the calls"):
        Fault(what=What.DROP, share=share)


@pytest.mark.parametrize("named", [JONAS, "D01JONAS"])
async def test_a_fault_strikes_what_goes_to_its_channel_alone(
    slack: Playground, client: AsyncWebClient, named: str
) -> None:
    slack.faults.add(Fault(what=What.REFUSE, method=POST, channel=named, error="restricted_action"))
    for channel in (JONAS, slack.im(JONAS)):
        assert await error_of(client, POST, channel=channel, text="Hello") == "restricted_action"
    assert (await client.chat_postMessage(channel=MEERA, text="Hello"))["ok"]


async def test_a_call_nobody_can_read_goes_nowhere(slack: Playground) -> None:
    slack.faults.add(Fault(what=What.DROP, channel=JONAS))
    headers = {"Content-Type": "application/json"}
    async with (
        ClientSession() as session,
        session.post(f"{slack.api_url}{POST}", data="{", headers=headers) as response,
    ):
        assert (await response.json())["error"] == "invalid_json"


def test_a_delivery_has_a_channel_too() -> None:
    kinds: dict[Kind, dict[str, Any]] = {
        Kind.EVENT: {"event": {"type": "message", "channel": "D1"}},
        Kind.INTERACTIVE: {"channel": {"id": "D1"}},
        Kind.COMMAND: {"channel_id": "D1"},
    }
    assert {Delivery(kind=kind, payload=payload).channel for kind, payload in kinds.items()} == {"D1"}
    assert Delivery(kind=Kind.INTERACTIVE, payload={"view": {}}).channel == ""


async def test_single_methods_have_limits_of_their_own() -> None:
    limits = Limits(per_method={"conversations.history": 1, "auth.test": 1, POST: 2})
    clock = Clock()
    async with Playground(manifest=manifest(), now=clock, limits=limits) as slack:
        client = client_of(slack)
        await client.conversations_history(channel=slack.im(JONAS))
        await client.auth_test()
        for member in (JONAS, MEERA):
            await client.chat_postMessage(channel=member, text="Hello")
        assert await error_of(client, "conversations.history", channel=slack.im(JONAS)) == "ratelimited"
        assert await error_of(client, "auth.test") == "ratelimited"
        assert await error_of(client, POST, channel=GENERAL, text="Hello") == "ratelimited"
        assert (await client.users_info(user=JONAS))["ok"]
        clock.forward(seconds=60)
        assert (await client.conversations_history(channel=slack.im(JONAS)))["ok"]


def test_a_limit_of_a_method_lets_at_least_one_through() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Limits(per_method={"auth.test": 0})


def picture(**parts: Any) -> dict[str, Any]:
    return {"type": "image", "image_url": "https://example.com/a.gif", "alt_text": "A cat."} | parts


@pytest.mark.parametrize(
    ("block", "at"),
    [
        (picture(), "/blocks/1/image_url"),
        (section() | {"accessory": picture()}, "/blocks/1/accessory/image_url"),
        ({"type": "context", "elements": [plain("A cat:"), picture()]}, "/blocks/1/elements/1/image_url"),
    ],
)
async def test_a_picture_that_can_not_be_fetched_refuses_its_message(
    slack: Playground, client: AsyncWebClient, block: dict[str, Any], at: str
) -> None:
    slack.faults.add(Fault(what=What.NO_PICTURE, times=1))
    await client.chat_postMessage(channel=JONAS, text="Hello", blocks=[section()])
    refused = await refusal(client, POST, channel=JONAS, text="Hello", blocks=[section(), block])
    assert refused["error"] == "invalid_blocks"
    assert refused["errors"] == [f"downloading image failed [json-pointer:{at}]"]
    assert (await client.chat_postMessage(channel=JONAS, text="Hello", blocks=[section(), block]))["ok"]
    assert stored(slack) == 2


async def test_a_picture_that_slack_has_already_is_not_fetched(slack: Playground, client: AsyncWebClient) -> None:
    slack.faults.add(Fault(what=What.NO_PICTURE))
    own = {"type": "image", "slack_file": {"id": "F1"}, "alt_text": "A cat."}
    assert (await client.chat_postMessage(channel=JONAS, text="Hello", blocks=[own]))["ok"]
