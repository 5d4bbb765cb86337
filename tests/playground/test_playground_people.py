"""What people type, and what the app hears of it."""

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_bolt.async_app import AsyncAck, AsyncRespond

from bot.playground.faults import Fault, What
from bot.playground.server import Playground
from bot.playground.typing_in import escaped
from bot.playground.wire import ApiError
from bot.playground.workspace import Channel
from tests.playground.small_app import (
    GENERAL,
    JONAS,
    MEERA,
    WELLNESS,
    Clock,
    actions,
    app_of,
    button,
    client_of,
    connected,
    events,
    listening,
    manifest,
    section,
    without,
)

Json = dict[str, Any]


async def test_a_message_to_the_bot_arrives_as_slack_escapes_it(slack: Playground) -> None:
    app, heard = listening(slack)
    async with connected(slack, app):
        await slack.say(JONAS, slack.im(JONAS), "a < b & c > d 👍 @Tea #general https://example.org @meera nair")
        await slack.settled()
    (event,) = events(heard)
    assert (event["type"], event["channel_type"], event["user"]) == ("message", "im", JONAS)
    assert event["text"] == (
        f"a &lt; b &amp; c &gt; d :+1: <@{slack.bot_user_id}> <#{GENERAL}|general> <https://example.org> <@{MEERA}>"
    )


async def test_in_a_channel_the_bot_hears_only_where_it_is_a_member(slack: Playground) -> None:
    app, heard = listening(slack)
    async with connected(slack, app):
        await slack.say(JONAS, GENERAL, "Unheard @tea")
        slack.invite_bot(JONAS, GENERAL)
        await slack.say(JONAS, GENERAL, "Heard")
        await slack.settled()
    assert [(event["type"], event.get("text")) for event in events(heard)] == [
        ("member_joined_channel", None),
        ("message", "Heard"),
    ]
    assert events(heard)[0]["inviter"] == JONAS


async def test_a_mention_is_told_twice_as_slack_does(slack: Playground) -> None:
    app, heard = listening(slack)
    slack.invite_bot(JONAS, GENERAL)
    async with connected(slack, app):
        await slack.settled()
        await slack.say(JONAS, GENERAL, "Hello @tea")
        await slack.settled()
    assert [event["type"] for event in events(heard)][-2:] == ["message", "app_mention"]


async def test_a_private_channel_has_its_own_event(slack: Playground) -> None:
    app, heard = listening(slack)
    members = [JONAS, slack.bot_user_id]
    slack.workspace.channels["C09SECRET"] = Channel(id="C09SECRET", name="s", is_private=True, members=members)
    async with connected(slack, app):
        await slack.say(JONAS, "C09SECRET", "Hello")
        await slack.settled()
    assert [event["channel_type"] for event in events(heard)] == ["group"]


async def test_the_bots_own_messages_and_changes_arrive_with_its_bot_id(slack: Playground) -> None:
    raw: list[Json] = []
    app = app_of(slack)
    client = client_of(slack)
    async with connected(slack, app):
        # Bolt keeps an app from hearing itself, so this looks at what went over the wire.
        transport = slack.deliveries.transport
        slack.deliveries.transport = Overheard(transport, raw)
        posted = await client.chat_postMessage(channel=JONAS, text="One")
        await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="Two")
        await client.chat_delete(channel=posted["channel"], ts=posted["ts"])
        await slack.settled()
    assert [event.get("subtype", "") for event in raw] == ["", "message_changed", "message_deleted"]
    assert raw[0]["bot_id"] == raw[1]["message"]["bot_id"]
    assert raw[1]["previous_message"]["text"] == "One"


class Overheard:
    """A transport that notes down the events it passes on."""

    def __init__(self, transport: Any, raw: list[Json]) -> None:
        self._transport = transport
        self._raw = raw

    async def send(self, delivery: Any) -> Json:
        self._raw.append(delivery.payload["event"])
        answer: Json = await self._transport.send(delivery)
        return answer


async def test_an_event_without_its_scope_is_not_delivered() -> None:
    async with Playground(manifest=manifest(scopes=without("im:history"))) as slack:
        app, heard = listening(slack)
        async with connected(slack, app):
            await slack.say(JONAS, slack.im(JONAS), "Hello")
            await slack.settled()
        assert heard == []


async def test_an_event_without_its_subscription_is_not_delivered() -> None:
    async with Playground(manifest=manifest(events=[])) as slack:
        app, heard = listening(slack)
        async with connected(slack, app):
            slack.open_home(JONAS)
            await slack.settled()
        assert heard == []


async def test_every_event_has_an_id_of_its_own(slack: Playground) -> None:
    app, heard = listening(slack)
    async with connected(slack, app):
        for text in ("One", "Two"):
            await slack.say(JONAS, slack.im(JONAS), text)
        await slack.settled()
    assert len({body["event_id"] for body in heard}) == 2


async def test_opening_the_home_tab_is_an_event(slack: Playground) -> None:
    app, heard = listening(slack)
    async with connected(slack, app):
        slack.open_home(JONAS)
        await slack.settled()
    (event,) = events(heard)
    assert (event["type"], event["tab"], event["user"]) == ("app_home_opened", "home", JONAS)
    assert "view" not in event


async def test_a_changed_member_is_an_event(slack: Playground) -> None:
    app, heard = listening(slack)
    async with connected(slack, app):
        slack.change_member(JONAS, tz="Asia/Kathmandu")
        await slack.settled()
    assert events(heard)[0]["user"]["tz"] == "Asia/Kathmandu"


async def test_an_uninstall_is_the_last_that_is_heard(slack: Playground) -> None:
    app, heard = listening(slack)
    async with connected(slack, app):
        slack.uninstall()
        await slack.say(JONAS, slack.im(JONAS), "Anybody there?")
        await slack.settled()
    assert sorted(event["type"] for event in events(heard)) == ["app_uninstalled", "tokens_revoked"]


@pytest.mark.parametrize("tab", [{"messages_tab_enabled": False}, {"messages_tab_read_only_enabled": True}])
async def test_where_the_app_takes_no_messages_nobody_can_write(tab: Json) -> None:
    async with Playground(manifest=manifest(home=tab)) as slack:
        assert "turned off" in (await slack.say(JONAS, slack.im(JONAS), "Hello")).error


async def test_writing_needs_words_membership_and_an_open_channel(slack: Playground) -> None:
    slack.workspace.channels[WELLNESS].members.remove(JONAS)
    outside = await slack.say(JONAS, WELLNESS, "Hello")
    slack.join(JONAS, WELLNESS)
    slack.workspace.channels[GENERAL].is_archived = True
    archived = await slack.say(JONAS, GENERAL, "Hello")
    assert "Join #wellness" in outside.error
    assert "archived" in archived.error
    assert (await slack.say(JONAS, WELLNESS, "  ")).error
    assert (await slack.say(JONAS, WELLNESS, "Hello")).ok


async def test_nobody_gets_into_somebody_elses_conversation(slack: Playground) -> None:
    with pytest.raises(ApiError, match="channel_not_found"):
        await slack.say(MEERA, slack.im(JONAS), "Hello")
    with pytest.raises(ApiError, match="user_not_found"):
        await slack.say("U0NOBODY", GENERAL, "Hello")
    with pytest.raises(ApiError, match="user_disabled"):
        await slack.say(slack.bot_user_id, GENERAL, "Hello")


async def test_a_reply_in_a_thread_says_so(slack: Playground) -> None:
    first = await slack.say(JONAS, GENERAL, "Hello")
    await slack.say(JONAS, GENERAL, "And more", thread_ts=first.ts)
    assert slack.messages(GENERAL)[1].thread_ts == first.ts


async def test_a_command_brings_its_words_and_its_place(slack: Playground) -> None:
    app, heard = app_of(slack), []

    @app.command("/tea")
    async def _tea(ack: AsyncAck, command: Json) -> None:
        heard.append(command)
        await ack()

    async with connected(slack, app):
        outcome = await slack.command(JONAS, GENERAL, "/tea", "black & <strong> @meera")
    assert outcome.ok
    assert heard[0]["text"] == "black &amp; &lt;strong&gt; @meera"
    assert (heard[0]["channel_name"], heard[0]["user_id"]) == ("general", JONAS)


async def test_a_command_that_asks_for_it_gets_mentions_as_references(slack: Playground) -> None:
    app, heard = app_of(slack), []

    @app.command("/whisk")
    async def _whisk(ack: AsyncAck, command: Json) -> None:
        heard.append(command["text"])
        await ack()

    async with connected(slack, app):
        await slack.command(JONAS, slack.im(JONAS), "/whisk", "@meera")
    assert heard == [f"<@{MEERA}>"]


@pytest.mark.parametrize(("answer", "seen_by_meera"), [({}, 0), ({"response_type": "in_channel"}, 1)])
async def test_the_ack_of_a_command_can_be_the_answer(slack: Playground, answer: Json, seen_by_meera: int) -> None:
    app = app_of(slack)

    @app.command("/tea")
    async def _tea(ack: AsyncAck) -> None:
        await ack(text="Coming", **answer)

    async with connected(slack, app):
        await slack.command(JONAS, GENERAL, "/tea")
    assert [each.text for each in slack.messages(GENERAL, viewer=JONAS)] == ["Coming"]
    assert len(slack.messages(GENERAL, viewer=MEERA)) == seen_by_meera


async def test_a_command_nobody_registered_is_refused(slack: Playground) -> None:
    assert (await slack.command(JONAS, GENERAL, "/coffee")).error == "/coffee is not a valid command."


async def test_a_command_without_an_app_times_out(impatient: Playground) -> None:
    assert "operation_timeout" in (await impatient.command(JONAS, GENERAL, "/tea")).error


async def test_a_command_acked_with_nonsense_fails(slack: Playground) -> None:
    app = app_of(slack)

    @app.command("/tea")
    async def _tea(ack: AsyncAck) -> None:
        await ack(text="Hello", blocks=[section("a" * 3001)])

    async with connected(slack, app):
        assert "dispatch_failed" in (await slack.command(JONAS, GENERAL, "/tea")).error


async def test_a_late_delivery_still_comes(slack: Playground) -> None:
    app, heard = listening(slack)
    slack.faults.add(Fault(what=What.SLOW, seconds=0.01, times=2))
    app.command("/tea")(_ack)
    async with connected(slack, app):
        await slack.say(JONAS, slack.im(JONAS), "Hello")
        assert (await slack.command(JONAS, GENERAL, "/tea")).ok
        await slack.settled()
    assert len(heard) == 2


async def _ack(ack: AsyncAck) -> None:
    await ack()


async def test_a_doubled_event_has_the_same_id_twice(slack: Playground) -> None:
    app, heard = listening(slack)
    slack.faults.add(Fault(what=What.DUPLICATE, method="message", times=1))
    async with connected(slack, app):
        await slack.say(JONAS, slack.im(JONAS), "Hello")
        await slack.settled()
    assert len(heard) == 2
    assert len({body["event_id"] for body in heard}) == 1


async def pressable(slack: Playground, *elements: Json) -> tuple[str, str]:
    posted = await client_of(slack).chat_postMessage(channel=JONAS, text="Tea?", blocks=[actions(*elements)])
    return posted["channel"], posted["ts"]


async def test_a_press_tells_which_button_where_and_lets_the_app_answer(slack: Playground) -> None:
    app, heard = app_of(slack), []

    @app.action("pour")
    async def _pour(ack: AsyncAck, body: Json, respond: AsyncRespond) -> None:
        await ack()
        heard.append(body)
        await respond(text="Poured", replace_original=True)

    async with connected(slack, app):
        channel, ts = await pressable(slack, button("pour", value="black"))
        outcome = await slack.press(JONAS, channel, ts, action_id="pour", block_id="actions")
        await slack.until(lambda: slack.messages(channel)[0].text == "Poured")
    assert outcome.ok
    assert (heard[0]["actions"][0]["value"], heard[0]["container"]["message_ts"]) == ("black", ts)
    assert heard[0]["message"]["text"] == "Tea?"


async def test_a_pick_is_in_the_action_and_in_the_state(slack: Playground) -> None:
    app, heard = app_of(slack), []

    @app.action("when")
    async def _when(ack: AsyncAck, body: Json) -> None:
        await ack()
        heard.append(body)

    picker = {"type": "timepicker", "action_id": "when", "initial_time": "09:00"}
    async with connected(slack, app):
        channel, ts = await pressable(slack, picker, {**picker, "action_id": "until"})
        await slack.press(JONAS, channel, ts, action_id="when", selected_time="10:30")
    assert heard[0]["actions"][0]["selected_time"] == "10:30"
    state = heard[0]["state"]["values"]["actions"]
    assert (state["when"]["selected_time"], state["until"]["selected_time"]) == ("10:30", "09:00")


async def test_an_ephemeral_message_can_be_pressed_by_its_reader_alone(slack: Playground) -> None:
    app, heard = app_of(slack), []

    @app.action("pour")
    async def _pour(ack: AsyncAck, body: Json, respond: AsyncRespond) -> None:
        await ack()
        heard.append(body)
        await respond(delete_original=True)

    async with connected(slack, app):
        shown = await client_of(slack).chat_postEphemeral(
            channel=GENERAL, user=JONAS, text="Tea?", blocks=[actions(button("pour"))]
        )
        with pytest.raises(ApiError, match="message_not_found"):
            await slack.press(MEERA, GENERAL, shown["message_ts"], action_id="pour")
        await slack.press(JONAS, GENERAL, shown["message_ts"], action_id="pour")
        await slack.until(lambda: not slack.messages(GENERAL, viewer=JONAS))
    assert heard[0]["container"]["is_ephemeral"]
    assert "message" not in heard[0]


async def test_a_press_on_what_is_not_there_is_a_mistake(slack: Playground) -> None:
    channel, ts = await pressable(slack, button("pour"))
    with pytest.raises(ApiError, match="no_such_element"):
        await slack.press(JONAS, channel, ts, action_id="drink")


async def test_a_press_the_app_ignores_is_told_to_the_person(impatient: Playground) -> None:
    channel, ts = await pressable(impatient, button("pour"))
    assert "did not answer" in (await impatient.press(JONAS, channel, ts, action_id="pour")).error


async def test_an_app_without_interactivity_gets_no_presses() -> None:
    async with Playground(manifest=manifest(interactive=False)) as slack:
        channel, ts = await pressable(slack, button("pour"))
        assert "takes no interactions" in (await slack.press(JONAS, channel, ts, action_id="pour")).error


async def test_waiting_for_what_never_comes_ends_with_the_last_calls(slack: Playground) -> None:
    await client_of(slack).auth_test()
    with pytest.raises(TimeoutError, match=r"auth\.test 200"):
        await slack.until(lambda: False, within=0.01)


async def test_waiting_ends_with_the_change_that_makes_it_true(slack: Playground, clock: Clock) -> None:
    waiting = asyncio.create_task(slack.until(lambda: slack.messages(GENERAL)))
    clock.forward(seconds=1)
    await slack.say(JONAS, GENERAL, "Hello")
    assert [each.text for each in await waiting] == ["Hello"]


async def test_people_edit_what_they_wrote_and_the_bot_hears_of_it(slack: Playground) -> None:
    app, heard = listening(slack)
    channel = slack.im(JONAS)
    async with connected(slack, app):
        said = await slack.say(JONAS, channel, "My neck hurts")
        await slack.edit(JONAS, channel, said.ts, "My neck hurts < a lot")
        await slack.settled()
    assert slack.messages(channel)[0].edited
    changed = next(event for event in events(heard) if event.get("subtype") == "message_changed")
    assert changed["message"]["text"] == "My neck hurts &lt; a lot"


async def test_nobody_edits_what_others_wrote(slack: Playground) -> None:
    said = await slack.say(JONAS, GENERAL, "Mine")
    assert not (await slack.edit(MEERA, GENERAL, said.ts, "Yours")).ok
    assert slack.messages(GENERAL)[0].text == "Mine"


@settings(deadline=None)
@given(st.text())
def test_what_is_typed_is_escaped_and_can_be_read_back(text: str) -> None:
    kept = escaped(text)
    assert not set("<>") & set(kept)
    if not set(text) & set("🙂😀😊😅😂😢😭😴👍👎👋🙏💪🎉🔥✅❤🧘"):
        assert kept.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == text


async def test_nobody_is_brought_into_a_conversation_for_two(slack: Playground) -> None:
    slack.workspace.channels["C09SECRET"] = Channel(id="C09SECRET", name="secret", is_private=True)
    for channel in (slack.im(JONAS), "C09SECRET"):
        with pytest.raises(ApiError, match="channel_not_found"):
            slack.join(MEERA, channel)


async def test_a_members_bare_reference_is_a_mention_and_any_other_is_text(slack: Playground) -> None:
    await slack.say(JONAS, GENERAL, f"<@{MEERA}> <@U0NOBODY> <!channel>")
    assert slack.messages(GENERAL)[0].text == f"<@{MEERA}> &lt;@U0NOBODY&gt; &lt;!channel&gt;"


async def test_a_name_inside_an_address_stays_part_of_the_address(slack: Playground) -> None:
    await slack.say(JONAS, GENERAL, "see https://example.org/#general and mail me@meera")
    assert slack.messages(GENERAL)[0].text == "see <https://example.org/#general> and mail me@meera"
